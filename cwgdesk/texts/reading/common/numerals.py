"""Counting as word processors do: 3 as "iii", "c", "ج", "三", "③"."""

from collections.abc import Callable

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_CHINESE = "零一二三四五六七八九"
_CHINESE_UNITS = ("", "十", "百", "千")
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_LEGAL_UNITS = ("", "拾", "佰", "仟")
_ONES = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
         "nineteen")  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
             "nine": "ninth", "twelve": "twelfth"}  # fmt: skip

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_HEBREW_ALPHABET = "אבגדהוזחטיכלמנסעפצקרשת"
_HINDI_VOWELS = "अआइईउऊऋऌऍऎएऐऑऒओऔअंअः"
_HINDI_CONSONANTS = "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह"
_THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
_IROHA_HALF = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼﾋﾓｾｽﾝ"
_GANADA = "가나다라마바사아자차카타파하"
_CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"


def roman(n: int) -> str:
    """Lower-case roman numeral; beyond 32,767 plain digits."""
    if not 0 < n < 32768:
        return str(n)
    out: list[str] = []
    for value, letters in _ROMAN:
        count, n = divmod(n, value)
        out.append(letters * count)
    return "".join(out)


def _repeated(alphabet: str) -> Callable[[int], str]:
    """Word's way past the end of an alphabet: aa, bb, cc."""

    def shown(n: int) -> str:
        return alphabet[(n - 1) % len(alphabet)] * ((n - 1) // len(alphabet) + 1) if 0 < n < 4000 else str(n)

    return shown


def _cycled(alphabet: str) -> Callable[[int], str]:
    return lambda n: alphabet[(n - 1) % len(alphabet)] if n > 0 else str(n)


def _digits(zero: str) -> Callable[[int], str]:
    """Positional decimal with the ten digits that start at `zero`."""
    table = {ord("0") + i: chr(ord(zero) + i) for i in range(10)}
    return lambda n: str(n).translate(table)


def _from_table(digits: str) -> Callable[[int], str]:
    return lambda n: "".join(digits[int(d)] for d in str(n)) if n >= 0 else str(n)


def chinese(n: int, digits: str = _CHINESE, units: tuple[str, ...] = _CHINESE_UNITS) -> str:
    """Chinese counting up to 9,999: 十, 十一, 二十, 一百零五."""
    if not 0 < n < 10000:
        return digits[0] if n == 0 else str(n)
    out: list[str] = []
    for place in range(3, -1, -1):
        digit, n = divmod(n, 10**place)
        if digit:
            out.append(digits[digit] + units[place])
        elif out and n and not out[-1].endswith(digits[0]):
            out.append(digits[0])
    text = "".join(out)
    return text[1:] if text.startswith(("一十", "일십")) else text


def _ordinal(n: int) -> str:
    suffix = "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def _words(n: int) -> str:
    if n >= 1000000 or n < 0:
        return str(n)
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = _words(n % size) if n % size else ""
            return f"{_words(n // size)} {name} {rest}".strip()
    if n < 20:
        return _ONES[n] or "zero"
    return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")


def _cardinal(n: int) -> str:
    return _words(n).capitalize()


def _ordinal_words(n: int) -> str:
    head, last = _words(n), ""
    for separator in ("-", " "):
        if separator in head:
            start, last = head.rsplit(separator, 1)
            return (start + separator + _ordinal_word(last)).capitalize()
    return _ordinal_word(head).capitalize()


def _ordinal_word(word: str) -> str:
    if word in _ORDINALS:
        return _ORDINALS[word]
    return word[:-1] + "ieth" if word.endswith("y") else word + "th"


def _enclosed(first: int, last: int, start: str) -> Callable[[int], str]:
    return lambda n: chr(ord(start) + n - first) if first <= n <= last else str(n)


def _circled(n: int) -> str:
    for first, last, start in ((1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱")):
        if first <= n <= last:
            return chr(ord(start) + n - first)
    return str(n)


def _hebrew(n: int) -> str:
    if not 0 < n < 1000:
        return str(n)
    values = ((400, "ת"), (300, "ש"), (200, "ר"), (100, "ק"), (90, "צ"), (80, "פ"), (70, "ע"), (60, "ס"),
              (50, "נ"), (40, "מ"), (30, "ל"), (20, "כ"), (16, "טז"), (15, "טו"), (10, "י"), (9, "ט"),
              (8, "ח"), (7, "ז"), (6, "ו"), (5, "ה"), (4, "ד"), (3, "ג"), (2, "ב"), (1, "א"))  # fmt: skip
    out = ""
    for value, letters in values:
        while n >= value:
            out, n = out + letters, n - value
    return out


def _chinese_legal(n: int) -> str:
    return chinese(n, _LEGAL, _LEGAL_UNITS)


def _formats() -> dict[str, Callable[[int], str]]:
    latin, russian = _repeated(_LATIN), _repeated(_RUSSIAN)
    cycle = [_STEMS[i % 10] + _BRANCHES[i % 12] for i in range(60)]
    return {
        "decimal": str,
        "decimalHalfWidth": str,
        "decimalZero": lambda n: f"{n:02d}",
        "lowerRoman": roman,
        "upperRoman": lambda n: roman(n).upper(),
        "lowerLetter": latin,
        "upperLetter": lambda n: latin(n).upper(),
        "russianLower": russian,
        "russianUpper": lambda n: russian(n).upper(),
        "ordinal": _ordinal,
        "cardinalText": _cardinal,
        "ordinalText": _ordinal_words,
        "hex": lambda n: f"{n:X}",
        "chicago": _repeated("*†‡§"),
        "none": lambda _n: "",
        "bullet": lambda _n: "",
        "numberInDash": lambda n: f"- {n} -",
        "arabicAlpha": _repeated(_ARABIC_ALPHABET),
        "arabicAbjad": _repeated(_ARABIC_ABJAD),
        "hebrew1": _hebrew,
        "hebrew2": _repeated(_HEBREW_ALPHABET),
        # Word shows consonants for the format that the standard calls vowels, and the other way round.
        "hindiVowels": _repeated(_HINDI_CONSONANTS),
        "hindiConsonants": _repeated(_HINDI_VOWELS),
        "hindiNumbers": _digits("०"),
        "thaiLetters": _repeated(_THAI_LETTERS),
        "thaiNumbers": _digits("๐"),
        "decimalFullWidth": _digits("０"),
        "decimalFullWidth2": _digits("０"),
        "decimalEnclosedCircle": _circled,
        "decimalEnclosedCircleChinese": _circled,
        "decimalEnclosedFullstop": _enclosed(1, 20, "⒈"),
        "decimalEnclosedParen": _enclosed(1, 20, "⑴"),
        "ideographEnclosedCircle": _enclosed(1, 10, "㊀"),
        "ideographDigital": _from_table("〇一二三四五六七八九"),
        "chineseCounting": chinese,
        "chineseCountingThousand": chinese,
        "chineseLegalSimplified": _chinese_legal,
        "ideographLegalTraditional": lambda n: chinese(n, "零壹貳參肆伍陸柒捌玖", _LEGAL_UNITS),
        "taiwaneseCounting": chinese,
        "taiwaneseCountingThousand": chinese,
        "taiwaneseDigital": _from_table("○一二三四五六七八九"),
        "japaneseCounting": chinese,
        "japaneseDigitalTenThousand": _from_table("〇一二三四五六七八九"),
        "japaneseLegal": lambda n: chinese(n, "零壱弐参四伍六七八九", ("", "拾", "百", "阡")),
        "koreanDigital": _from_table("영일이삼사오육칠팔구"),
        "koreanDigital2": _from_table("零一二三四五六七八九"),
        "koreanCounting": lambda n: chinese(n, "영일이삼사오육칠팔구", ("", "십", "백", "천")),
        "ideographTraditional": _cycled(_STEMS),
        "ideographZodiac": _cycled(_BRANCHES),
        "ideographZodiacTraditional": lambda n: cycle[(n - 1) % 60] if n > 0 else str(n),
        "aiueo": _repeated("".join(chr(ord("ｱ") + i) for i in range(44)) + "ｦﾝ"),
        "aiueoFullWidth": _repeated(_AIUEO),
        "iroha": _repeated(_IROHA_HALF),
        "irohaFullWidth": _repeated(_IROHA),
        "ganada": _repeated(_GANADA),
        "chosung": _repeated(_CHOSUNG),
        "vietnameseCounting": str,
    }


_FORMATS = _formats()


def shown_number(n: int, number_format: str, custom: str = "") -> str:
    """`n` in an OOXML number format; `custom` is the sample of a custom one, e.g. "001, 002, 003, ..."."""
    if number_format == "custom":
        first = custom.split(",", maxsplit=1)[0].strip()
        if first in ("α", "Α"):
            letter = _repeated(_GREEK)(n)
            return letter if first == "α" else letter.upper()
        return str(n).zfill(len(first)) if first.isdecimal() else str(n)
    return _FORMATS.get(number_format, str)(n)

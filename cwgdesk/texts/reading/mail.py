"""Mail: a text that was pasted or quoted, without the letter around it."""

import re

from cwgdesk.texts.reading.common.raw import LeftOut

_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_HEADER = re.compile(
    r"(?:from|to|cc|bcc|sent|date|subject|reply-to|de|à|para|objet|asunto|envoyé|enviado|от|кому|тема|дата|"
    r"من|إلى|الموضوع|发件人|收件人|主题|日期)\s?[:：]", re.IGNORECASE
)  # fmt: skip
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|afternoon|day)|chers?|chères?|bonjour|estimad[oa]s?|hola|buenos días|"
    r"уважаемы[ейя]|здравствуйте|добрый день|عزيز|السلام عليكم|السادة|尊敬的|各位|亲爱的|你好|您好)"
    r".{0,60}[,،，!:：]?",
    re.IGNORECASE,
)
_FAREWELL = re.compile(
    r"(?:(?:(?:with )?(?:best|kind|warm|many)(?:est)? )?(?:regards|thanks|wishes)|"
    r"all the best|sincerely(?: yours)?|"
    r"yours (?:sincerely|faithfully)|bien (?:cordialement|à vous)|cordialement|meilleures salutations|"
    r"(?:un )?saludos?(?: cordial(?:es)?)?|cordialmente|atentamente|с уважением|всего доброго|"
    r"مع (?:أطيب )?(?:التحيات|التحية|تحياتي)|وتفضلوا.{0,40}|此致|敬礼|祝好)\s?[,.،，!]?",
    re.IGNORECASE,
)
_SIGNATURE = re.compile("-- ")
_SIGNED_WITHIN = 14  # lines of a mail below its last words of text
_AROUND = "stands around the text that the mail quotes"
_ABOVE = "tells whose mail it was"


def without_mail(lines: list[str]) -> tuple[list[str], tuple[LeftOut, ...]]:
    """The quoted text of a mail, its marks taken off; what stands around it is listed, not lost."""
    headers = _headers(lines)
    if headers:
        left = [LeftOut("mail header", _ABOVE, line.strip()) for line in lines[:headers] if line.strip()]
        lines = lines[headers:]
    else:
        left = []
    quoted = [place for place, line in enumerate(lines) if _QUOTE.match(line)]
    if len(quoted) < 4 or 2 * len(quoted) < sum(1 for line in lines if line.strip()):
        begin, end = _greeted(lines) if headers else 0, _signed(lines, bool(headers))
        around = [*lines[:begin], *lines[end:]]
        left += [LeftOut("mail text", _AROUND, line.strip()) for line in around if line.strip()]
        return lines[begin:end], tuple(left)
    around = [*lines[: quoted[0]], *lines[quoted[-1] + 1 :]]
    left += [LeftOut("mail text", _AROUND, line.strip()) for line in around if line.strip()]
    return [_QUOTE.sub("", line) for line in lines[quoted[0] : quoted[-1] + 1]], tuple(left)


def _greeted(lines: list[str]) -> int:
    """Where the text begins behind a greeting at the top of a mail."""
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    return first + 1 if lines and _GREETING.fullmatch(lines[first].strip()) else 0


def _signed(lines: list[str], is_mail: bool) -> int:
    """Where the text ends above the farewell of a mail, or above its signature's own mark."""
    low = max(0, len(lines) - _SIGNED_WITHIN)
    for place in range(low, len(lines)):
        farewell = _FAREWELL.fullmatch(lines[place].strip()) is not None
        # Without a header a farewell counts only where a signature is marked below it.
        if farewell and (is_mail or any(_SIGNATURE.fullmatch(line) for line in lines[place:])):
            return place
        if _SIGNATURE.fullmatch(lines[place]) and place + 1 < len(lines):
            return place
    return len(lines)


def _headers(lines: list[str]) -> int:
    """How many lines at the top are a mail's header: two or more, an address among them."""
    size = 0
    while size < len(lines) and (not lines[size].strip() or _HEADER.match(lines[size].strip())):
        size += 1
    top = [line for line in lines[:size] if line.strip()]
    return size if len(top) >= 2 and any("@" in line for line in top) else 0

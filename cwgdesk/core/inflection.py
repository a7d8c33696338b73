"""Which words are forms of one word: "Генеральному" and "генеральный", "والقرارات" and "قرار".

Endings of number, gender, case and person are taken off, in English, French, Spanish, Russian and Arabic;
never those that make another word: who looks for "internal" is not shown "international", as a stemmer
made for ranking would do. The language of a typed word is unknown, so a Latin word has a stem in each
of three languages, and two words are forms of one word where any of their stems are the same.

All words here are in the strength `folding.for_search`: without accents, й as и, ة as ه.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

VERSION = 1  # count up when stems change: those that are stored are then made anew

_REMEMBERED = 100_000
_SHORTEST = 3  # letters of a word that has forms, and of what is left of it
_CYRILLIC = re.compile("[а-я]+")
_ARABIC = re.compile("[\u0621-\u064a]+")
_LATIN = re.compile("[a-z]+")


@lru_cache(_REMEMBERED)
def stems(word: str) -> frozenset[str]:
    """What is left of a folded word in each language that it may be of; the word itself where of none."""
    if len(word) > _SHORTEST:
        if _LATIN.fullmatch(word):
            return frozenset((_english(word), *_french(word), _spanish(word)))
        if _CYRILLIC.fullmatch(word):
            return frozenset((_russian(word),))
        if _ARABIC.fullmatch(word):
            return frozenset(_without_suffix(rest) for rest in _without_proclitics(word))
    return frozenset((word,))


def are_forms_of_one(word: str, other: str) -> bool:
    """Are two folded words forms of one word?"""
    return word == other or not stems(word).isdisjoint(stems(other))


def beginnings(word: str) -> Iterator[str]:
    """How a form of the word begins, at least; before an Arabic one proclitics may stand."""
    for stem in stems(word):
        changes = len(stem) > _SHORTEST or stem.endswith("z")  # polici, policy; voz, voces
        yield stem[:-1] if changes and not _ARABIC.fullmatch(stem) else stem


# -- English: plurals, -ed, -ing; what remains as in "decid", "polici" -----------------------

_ENGLISH_VOWEL = re.compile("[aeiouy]")
_SHORT_WORD = re.compile("[^aeiou]*[^aeiou][aeiouy][^aeiouywx]")
_HISSING = ("ses", "xes", "ches", "shes", "zes")


def _english(word: str) -> str:
    word = _english_singular(word)
    if word.endswith(("reed", "teed")) and len(word) > 5:
        word = word[:-1]  # agreed, guaranteed
    for end in ("ing", "ed"):
        base = word.removesuffix(end)
        if base != word and len(base) > 1 and not word.endswith("eed") and _ENGLISH_VOWEL.search(base):
            return _without_final(_undoubled(base, "bdfgmnprt") if _is_doubled(base) else _with_e(base))
    return _without_final(word)


def _with_e(base: str) -> str:
    """The e that a short word lost: "noted" is of "note", for a form of "not" would double its t."""
    return base + "e" if len(base) == 2 or _SHORT_WORD.fullmatch(base) else base


def _without_final(word: str) -> str:
    if word.endswith("y") and len(word) > _SHORTEST and word[-2] not in "aeiou":
        return word[:-1] + "i"
    short = word[:-1]
    return (
        short if word.endswith("e") and len(short) >= _SHORTEST and not _SHORT_WORD.fullmatch(short) else word
    )


def _english_singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_HISSING) and len(word) > 4 and not word.endswith(("ases", "ises", "oses", "uses")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _is_doubled(word: str) -> bool:
    return len(word) > _SHORTEST and word[-2] == word[-1]


def _undoubled(word: str, letters: str) -> str:
    return word[:-1] if _is_doubled(word) and word[-1] in letters else word


# -- French: plurals, feminines, persons and participles of regular verbs --------------------

# An ending, and how many letters must stand before it.
_FRENCH_ENDINGS = (
    ("issantes", 4), ("issante", 4), ("issants", 4), ("issant", 4), ("issent", 4), ("iraient", 4),
    ("eraient", 4), ("assent", 4), ("erent", 4), ("eront", 4), ("iront", 4), ("aient", 4), ("erait", 4),
    ("irait", 4), ("ante", 5), ("ant", 4), ("ent", 4), ("era", 4), ("ira", 4), ("ait", 4), ("ere", 5),
    ("er", 5), ("ir", 4), ("it", 5), ("ee", 4), ("e", 4), ("i", 4),
)  # fmt: skip


def _french(word: str) -> Iterator[str]:
    word = _french_singular(word)
    for end, fewest in _FRENCH_ENDINGS:
        base = word.removesuffix(end)
        if base != word and len(base) >= fewest and not (end == "ent" and word.endswith("ment")):
            yield _masculine(base)
            if end.startswith("i"):
                yield base + "i"  # "établir" and "établit" have a feminine "établie"
            return
    yield _masculine(word)


def _french_singular(word: str) -> str:
    if word.endswith("eaux"):
        return word[:-1]
    if word.endswith("aux") and len(word) > 4:
        return word[:-2] + "l"
    if word.endswith(("eux", "oux")):
        return word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _masculine(base: str) -> str:
    """What a feminine and its masculine share: "activ(e)" and "actif", "nombreus(e)" and "nombreux"."""
    if len(base) > _SHORTEST:
        if base.endswith("iv"):
            return base[:-1] + "f"
        if base.endswith("eus"):
            return base[:-1]
        return _undoubled(base, "lnt")
    return base


# -- Spanish: plurals, gender, persons and participles of regular verbs ----------------------

_SPANISH_ENDINGS = (
    ("iendose", 3), ("andose", 3), ("iendo", 3), ("ieron", 3), ("ando", 3), ("aron", 3), ("aran", 4),
    ("eran", 4), ("iran", 4), ("aban", 4), ("ara", 4), ("era", 4), ("ira", 4), ("aba", 4), ("ado", 4),
    ("ada", 4), ("ido", 4), ("ida", 4), ("ar", 4), ("er", 4), ("ir", 4), ("an", 4), ("en", 4), ("io", 5),
    ("o", 4), ("a", 4), ("e", 4),
)  # fmt: skip


def _spanish(word: str) -> str:
    word = _spanish_singular(word)
    for end, fewest in _SPANISH_ENDINGS:
        base = word.removesuffix(end)
        if base != word and len(base) >= fewest:
            return base
    return word


def _spanish_singular(word: str) -> str:
    if word.endswith("ces") and len(word) > 4:
        return word[:-3] + "z"
    if word.endswith(("nes", "res", "les", "des", "jes", "yes")) and len(word) > 4:
        return word[:-2]
    return word[:-1] if word.endswith("s") and word[-2] in "aeiou" else word


# -- Russian: Snowball's inflectional endings (Porter), й being и here ------------------------

_RUSSIAN_VOWEL = "аеиоуыэюя"


def _endings(words: str) -> tuple[str, ...]:
    return tuple(sorted(words.replace("й", "и").replace("ё", "е").split(), key=len, reverse=True))


_GERUND = _endings("в вши вшись"), _endings("ив ивши ившись ыв ывши ывшись")
_ADJECTIVE = _endings("ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею")
_PARTICIPLE = _endings("ем нн вш ющ щ"), _endings("ивш ывш ующ")
_REFLEXIVE = _endings("ся сь")
_VERB = (
    _endings("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно"),
    _endings("ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть"
             " ишь ую ю"),
)  # fmt: skip
_NOUN = _endings(
    "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь"
    " ию ью ю ия ья я"
)


def _russian(word: str) -> str:
    vowel = next((at for at, letter in enumerate(word) if letter in _RUSSIAN_VOWEL), len(word) - 1)
    head, tail = word[: vowel + 1], word[vowel + 1 :]
    tail = _without_case_or_person(tail)
    tail = tail.removesuffix("и")
    tail = tail[:-1] if tail.endswith("нн") else tail.removesuffix("ь")
    return head + tail


def _without_case_or_person(tail: str) -> str:
    after_a, free = _GERUND
    gerund = _cut(tail, free, after_a)
    if gerund is not None:
        return gerund
    tail = _cut(tail, _REFLEXIVE) or tail
    adjective = _cut(tail, _ADJECTIVE)
    if adjective is not None:
        after_a, free = _PARTICIPLE
        participle = _cut(adjective, free, after_a)
        return adjective if participle is None else participle
    after_a, free = _VERB
    verb = _cut(tail, free, after_a)
    if verb is not None:
        return verb
    noun = _cut(tail, _NOUN)
    return tail if noun is None else noun


def _cut(tail: str, free: tuple[str, ...], after_a: tuple[str, ...] = ()) -> str | None:
    """The tail without the longest ending that fits; some endings stand only after а or я, which stays."""
    for end in sorted((*free, *after_a), key=len, reverse=True):
        if tail.endswith(end) and (end in free or tail[: -len(end)].endswith(("а", "я"))):
            return tail[: -len(end)]
    return None


# -- Arabic: what is written together with a word, before and after it -----------------------

PROCLITICS = "(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)"
_SUFFIXES = ("تهما", "تها", "تهم", "هما", "ته", "ات", "ون", "ين", "ها", "هم", "نا", "ه")


def _without_proclitics(word: str) -> Iterator[str]:
    """The word and what is left when "and", "with", "for", "the" are taken for words of their own."""
    yield word
    for lead in ("و", "ف", ""):
        rest = word.removeprefix(lead)
        if lead and (rest == word or len(rest) < _SHORTEST):
            continue
        if lead:
            yield rest
        for end in ("بال", "كال", "لل", "ال", "ب", "ل", "ك"):
            left = rest.removeprefix(end)
            if left != rest and len(left) >= (_SHORTEST if end != "ك" else _SHORTEST + 1):
                yield left


def _without_suffix(word: str) -> str:
    for end in _SUFFIXES:
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST:
            return word.removesuffix(end)
    return word

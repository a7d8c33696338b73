"""The language of a document, told from its script and its smallest words."""

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in that for on with its by as which this from be is at or",
    "fr": "le la les des et du que pour sur dans aux par une qui est au en leur ses cette",
    "es": "el la los las y del que para por en con una sus al se su como entre sobre",
}
_WORD = re.compile(r"[a-zà-ÿœ]+")
_SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
}


def language_of(texts: list[str]) -> str:
    """The ISO 639-1 code of one of the six languages, or "" when nothing tells."""
    sample = " ".join(texts[:60])[:8_000].casefold()
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return ""
    for language, script in _SCRIPTS.items():
        if len(script.findall(sample)) > 0.3 * letters:
            return language
    counts = Counter(_WORD.findall(sample))
    scores = {
        language: sum(counts[word] for word in words.split()) for language, words in _SMALL_WORDS.items()
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > 0 else ""

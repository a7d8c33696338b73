"""Words as the index of the search holds them: in the strength `for_search`, without Arabic articles.

A word that is looked for inside a text, as Ctrl+F does, is found behind its article anyway.
The same folding is applied to what is indexed and to what is asked (docs/architecture.md).
"""

import re
import unicodedata

from cwgdesk.core import folding as letters

VERSION = 2  # count up when folding changes: the index is then built anew
STAMP = f"{VERSION}/{letters.VERSION}/{unicodedata.unidata_version}"

_ARTICLE = re.compile(r"\b(?:[وفبك]?ال|لل)(?=\w{3})")
# Written without spaces between words: each character is a word of its own.
_IDEOGRAPHS = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


def folded(text: str) -> str:
    """The text in comparable form; words are what unicode61 takes for words."""
    text = letters.for_search(text)
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    return _IDEOGRAPHS.sub(r" \1 ", _ARTICLE.sub("", text))


def words(text: str) -> list[str]:
    """The comparable words of a text, in order."""
    return re.findall(r"[^\W_]+", folded(text))


def query(asked: str) -> str:
    """What the user typed as a full-text expression; empty when it holds no word.

    All words must occur; words in quotation marks, and ideographs side by side, in this order;
    the last word may be the beginning of one.
    """
    terms: list[str] = []
    for quoted, plain in re.findall(r'["“”«»]([^"“”«»]+)["“”«»]|([^\s"“”«»]+)', asked):
        found = words(quoted or plain)
        if found:
            terms.append('"' + " ".join(found) + '"')
    if terms and asked[-1:] not in '"“”«» ':
        terms[-1] += "*"
    return " AND ".join(terms)

"""Words as the index of the search holds them: in the strength `for_search`, compounds joined as well.

Forms of a word stay apart here: the vocabulary knows them (`vocabulary.py`), so that words in quotation
marks are found as they stand. The same folding is applied to what is indexed and to what is asked.
"""

import re
import unicodedata

from cwgdesk.core import folding, inflection

VERSION = 3  # count up when this folding changes: the index is then built anew
STAMP = f"{VERSION}/{folding.VERSION}/{inflection.VERSION}/{unicodedata.unidata_version}"

# Written without spaces between words: each character is a word of its own.
IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_COMPOUND = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """The text in comparable form, "ehealth" behind it where it has "e-health"; unicode61 finds the words."""
    text = _apart(text)
    if "-" not in text:
        return text
    return " ".join((text, *joined_compounds(text)))


def words(text: str) -> list[str]:
    """The comparable words of a text, in order."""
    return WORD.findall(_apart(text))


def joined_compounds(text: str) -> list[str]:
    """The compounds of a folded text without their hyphens."""
    return [compound.replace("-", "") for compound in _COMPOUND.findall(text)]


def _apart(text: str) -> str:
    text = folding.for_search(text)
    return text if text.isascii() else IDEOGRAPH.sub(r" \g<0> ", unicodedata.normalize("NFC", text))

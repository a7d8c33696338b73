"""Names of files as text that can be printed, stored and shown, whatever bytes they are made of."""

import re

_HALVES = re.compile("[\ud800-\udfff]")  # how Python carries bytes of a name that are no UTF-8


def printable(text: str) -> str:
    """The text with a mark for each sign that no encoding knows: "r\\udcff.docx" is "r�.docx"."""
    return text if text.isascii() else _HALVES.sub("\ufffd", text)

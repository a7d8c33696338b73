"""Mail: a text that was pasted or quoted, without the letter around it."""

import re

from cwgdesk.texts.reading.common.raw import LeftOut

_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_HEADER = re.compile(
    r"(?:from|to|cc|bcc|sent|date|subject|reply-to|de|à|para|objet|asunto|envoyé|enviado|от|кому|тема|дата|"
    r"من|إلى|الموضوع|发件人|收件人|主题|日期)\s?[:：]", re.IGNORECASE
)  # fmt: skip
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
        return lines, tuple(left)
    around = [*lines[: quoted[0]], *lines[quoted[-1] + 1 :]]
    left += [LeftOut("mail text", _AROUND, line.strip()) for line in around if line.strip()]
    return [_QUOTE.sub("", line) for line in lines[quoted[0] : quoted[-1] + 1]], tuple(left)


def _headers(lines: list[str]) -> int:
    """How many lines at the top are a mail's header: two or more, an address among them."""
    size = 0
    while size < len(lines) and (not lines[size].strip() or _HEADER.match(lines[size].strip())):
        size += 1
    top = [line for line in lines[:size] if line.strip()]
    return size if len(top) >= 2 and any("@" in line for line in top) else 0

"""What stands beside the text of a Word file: headers, footers, comments, properties, foreign parts."""

import re
from collections.abc import Iterable

from cwgdesk.texts.reading.common.archive import Element
from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.docx.names import A, W
from cwgdesk.texts.reading.docx.package import Package
from cwgdesk.texts.reading.docx.styles import Styles

_CORE = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}subject": "subject",
    "{http://purl.org/dc/elements/1.1/}language": "language",
    "{http://purl.org/dc/terms/}created": "created",
    "{http://purl.org/dc/terms/}modified": "modified",
}
_SYMBOL = re.compile(r"\b[A-Z]{1,6}\d{0,3}(?:[-/&][A-Za-z0-9&.()-]+)+")
_DATE = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\s+\d{4}\b"
)


def words_of(root: Element) -> str:
    """The words of a part outside the body, a paragraph a line, field instructions left aside."""
    lines = (
        "".join(
            "\t" if e.tag in (W + "tab", W + "ptab") else e.text or "" for e in paragraph.iter(*_SHOWN)
        ).strip()
        for paragraph in root.iter(W + "p")
    )
    return "\n".join(line for line in lines if line)


_SHOWN = (W + "t", W + "tab", W + "ptab")


def list_headers(package: Package, left_out: LeftOutList) -> list[str]:
    """List every header and footer with its words; return the words of the headers."""
    headers: list[str] = []
    seen: set[tuple[str, str]] = set()
    for kind in ("header", "footer"):
        for part in package.related(package.main, kind):
            words = words_of(package.xml(part))
            if words and (kind, words) not in seen:
                seen.add((kind, words))
                left_out.add(kind, f"page {kind}s repeat and are not part of the text", words)
                if kind == "header":
                    headers.append(words)
    return headers


def list_comments(package: Package, left_out: LeftOutList) -> None:
    """List the comments with their authors."""
    for part in package.related(package.main, "comments"):
        for comment in package.xml(part).iterchildren(W + "comment"):
            author, words = comment.get(W + "author", ""), words_of(comment)
            left_out.add(
                "comment", "comments are not part of the text", f"{author}: {words}" if author else words
            )


def list_foreign_parts(package: Package, left_out: LeftOutList) -> None:
    """List what other programs put in: macros, diagrams, charts, embedded files."""
    for name in package.archive.names():
        lower = name.lower()
        if lower.endswith("vbaproject.bin"):
            left_out.add("macro", "programs inside the file are never read or run")
        elif "/embeddings/" in lower:
            left_out.add("embedded file", "only its program can read it")
        elif re.search(r"/diagrams/data\d*\.xml$", lower):
            left_out.add("diagram text", "words inside a SmartArt drawing", _drawn_words(package.xml(name)))
        elif re.search(r"/charts/chart\d*\.xml$", lower):
            left_out.add("chart text", "words inside a chart", _drawn_words(package.xml(name)))


def _drawn_words(root: Element) -> str:
    return "\n".join(filter(None, ((t.text or "").strip() for t in root.iter(A + "t"))))


def properties_of(package: Package, styles: Styles, headers: Iterable[str]) -> dict[str, str]:
    """Title, dates and language as the file states them; symbol and date as its headers show them."""
    found: dict[str, str] = {}
    for part in package.related("", "core-properties"):
        for child in package.xml(part):
            name = _CORE.get(child.tag)
            if name and (text := (child.text or "").strip()):
                found[name] = text
    if styles.language:
        found.setdefault("language", styles.language)
    words = "\n".join(headers)
    if words:
        found["header"] = words
        if symbol := _SYMBOL.search(words):
            found["symbol"] = symbol.group()
        if date := _DATE.search(words):
            found["date"] = date.group()
    return found

"""How a document names itself: kind, body, number, version, symbol, title, adoption."""

import re

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind, DocumentInfo, DocumentKind
from cwgdesk.texts.structure.front import front_of
from cwgdesk.texts.structure.lines.opening import number_line
from cwgdesk.texts.structure.sketch import Sketch

_SYMBOL = re.compile(
    r"\b(?:[AES]/(?:HRC/|C\.\d/|RES/|CN\.\d+/|CONF\.\d+/)?(?:RES/|L\.)?[\dS][\w./-]*(?:\s\(\d{4}\))?(?:/[\w.()]+)*"
    r"|(?:C|S|PP|WTDC|WTSA|RA|WRC)-?\d{2}[/-](?:DT/|ADM/|INF/|CL-|SG-)?[\w()./-]*\d[\w()./-]*"
    r"|(?:CWG-|WG-)?WSIS(?:&SDG)?-?\d{1,3}/[\w.-]+)"
)
_REPORT = re.compile(r"\b(?:report|progress|rapport|informe|доклад|отчет|تقرير)\b|报告", re.IGNORECASE)
_CONTRIBUTION = re.compile(
    r"\b(?:contribution (?:by|from|to)|proposals? for the work|common proposals?|contribution de|"
    r"contribución de|вклад|مساهمة)\b|文稿|提案", re.IGNORECASE
)  # fmt: skip
_FROM = re.compile(
    r"(?:report|contribution|note|proposals?|submitted) (?:by|from|of)\b|original\b", re.IGNORECASE
)
_FRONT = 12  # clauses among which a resolution's opening stands
_BODY_OF_SYMBOL = (
    (re.compile(r"A/HRC/"), "UN Human Rights Council"),
    (re.compile(r"A/"), "UN General Assembly"),
    (re.compile(r"S/"), "UN Security Council"),
    (re.compile(r"E/"), "UN Economic and Social Council"),
)


def document_info(
    sketches: list[Sketch], blocks: tuple[Block, ...], body: str, language: str, proposals: int
) -> DocumentInfo:
    """What the openings, the header and the make-up of the clauses say of the document."""
    front = front_of(blocks)
    if front.source:
        kind = DocumentKind.CONTRIBUTION
        title = front.title or _masthead_title(sketches) or _first_heading(sketches)
        return DocumentInfo(kind, body, symbol=front.symbol, title=title, language=language)
    symbol = _symbol(sketches, blocks)
    title = _title(sketches)
    kind = _kind(sketches, proposals, title)
    number, version = _number(sketches) if kind is DocumentKind.RESOLUTION else ("", "")
    if not title or kind is not DocumentKind.RESOLUTION:
        title = _masthead_title(sketches) or title or _first_heading(sketches)
    if not body and kind is DocumentKind.RESOLUTION:
        body = next((name for start, name in _BODY_OF_SYMBOL if start.match(symbol)), "")
    if not number and kind is DocumentKind.RESOLUTION:
        number = re.sub(r"^[A-Z/]*RES/", "", symbol)
    adopted = next((item.text for item in sketches if item.role == "adoption"), "")
    return DocumentInfo(kind, body, number, version, symbol, title, language, adopted)


def _kind(sketches: list[Sketch], proposals: int, title: str) -> DocumentKind:
    front = " ".join(item.text for item in sketches[:14] if len(item.text) < 300)
    if proposals:
        return DocumentKind.CONTRIBUTION
    clauses = sum(item.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE) for item in sketches)
    # A resolution with a long annex is a resolution.
    own = [item for item in sketches if not item.annex] if clauses else sketches
    others = sum(item.kind in (ClauseKind.PARAGRAPH, ClauseKind.BULLET) for item in own)
    opened = any(item.role == "opening" for item in sketches[:_FRONT])
    if clauses and (opened or clauses * 2 >= others):
        return DocumentKind.RESOLUTION
    if _CONTRIBUTION.search(f"{title} {front}"):
        return DocumentKind.CONTRIBUTION
    fields = sum(item.kind is ClauseKind.FIELD for item in sketches)
    if fields or _REPORT.search(f"{title} {front}"):
        return DocumentKind.REPORT
    return DocumentKind.OTHER


def _title(sketches: list[Sketch]) -> str:
    """The title lines above the first opening words."""
    lines: list[str] = []
    for item in sketches:
        if item.role == "opening" and lines:
            break
        if item.role == "title":
            lines.append(" ".join(item.text.split()))
    return " ".join(lines)


def _masthead_title(sketches: list[Sketch]) -> str:
    """Of the lines above a paper's text, the one in capitals, else the longest."""
    lines = [" ".join(item.text.split()) for item in sketches[:20] if item.role == "masthead"]
    lines = [line for line in lines if not _SYMBOL.search(line) and not _FROM.match(line)]
    capitals = [line for line in lines if line.isupper() and len(line) > 12]
    return max(capitals or lines, key=len, default="")


def _number(sketches: list[Sketch]) -> tuple[str, str]:
    for item in sketches:
        if item.role == "title" and item.label:
            return item.label, ""
        if item.role == "number":
            return number_line(f"{item.label} {item.text}".strip()) or ("", "")
    return "", ""


def _symbol(sketches: list[Sketch], blocks: tuple[Block, ...]) -> str:
    heads = [block.text for block in blocks if block.kind.value == "header"]
    fronts = [
        item.text for item in sketches[:12] if len(item.text) < 120 and item.kind is not ClauseKind.FIELD
    ]
    for text in (*fronts, *heads):
        found = _SYMBOL.search(text)
        if found and len(found.group()) > 3:
            return found.group().rstrip(".,")
    return ""


def _first_heading(sketches: list[Sketch]) -> str:
    """The first heading, if it stands before everything else."""
    for item in sketches:
        if item.kind not in (ClauseKind.HEADING, ClauseKind.OPENING, ClauseKind.CELL):
            return ""
        if item.kind is not ClauseKind.CELL and len(item.text) > 12:
            return " ".join(item.text.split())
    return ""

"""Closings, annexes, parts and proposals: the lines that end one text and begin another."""

import re

from cwgdesk.texts.structure.lines.lines import Line

_CLOSING = re.compile(
    r"(?:\d{1,4}(?:st|nd|rd|th)|[a-z -]{0,40}(?:first|second|third|th))"
    r" (?:\(\w+\) )?(?:plenary )?meeting\b.{0,60}"
    r"|adopted (?:unanimously )?at the \d+(?:st|nd|rd|th) meeting.{0,160}"
    r"|adoptée (?:à l'unanimité )?(?:à|lors de) la \d+e séance.{0,160}"
    r"|[\[(]?(?:resolution )?adopted (?:without a vote|by (?:a|consensus|\d|unanim)).{0,160}"
    r"|\d{1,4}e séance(?: plénière)?.{0,60}|\[?adoptée? (?:sans vote|par consensus|par \d).{0,160}"
    r"|\d{1,4}[ªa]\.? sesión(?: plenaria)?.{0,60}|\[?aprobada (?:sin votación|por).{0,160}"
    r"|\d{1,4}-е (?:пленарное )?заседание.{0,60}|\[?принята (?:без голосования|в результате).{0,160}"
    r"|الجلسة العامة \d.{0,60}|第\d+次(?:全体)?会议.{0,60}"
    r"|(?:ref|réf|ссылки|参阅)\s?\.?\s?[:：].{0,200}"
    r"|(?:in favour|against|abstaining|abstentions?) ?:.{0,2000}"
    r"|[_*\s]{3,}",
    re.IGNORECASE | re.DOTALL,
)
_DATE_ONLY = re.compile(r"\d{1,2}\s+[^\W\d]{3,12}\s+\d{4}(?:\s?г)?\.?|\d{4}年\d{1,2}月\d{1,2}日")
_ANNEX = re.compile(
    r"(?:(?:annex(?:e)?|appendix|attachment|enclosure|anexo|apéndice|appendice|приложение|дополнение|"
    r"(?:ال)?مرفق|(?:ال)?ملحق)(?:\s+[A-Z0-9]{1,4}|\s+[IVX]{1,5}|\s+(?:الأول|الثاني|الثالث))?"
    r"|附件\s?[\d一二三四五六七八九十]{0,3}|附录\s?\d{0,2})"
    r"(?P<tail>\s*[:.–—-]\s*.{1,150}|\s+to\s.{1,120}|\s*\([^)]{1,60}\))?",
    re.IGNORECASE,
)
_PROPOSAL = re.compile(
    r"(?P<symbol>\(?(?:ADD|MOD|SUP|NOC|OTHER)\)?\*?)(?:[\s\u00a0]+(?P<number>[A-Z][A-Z0-9-]{1,9}/[A-Z0-9]+(?:[A-Z]\d+)?/\d+(?:bis)?|"
    r"[A-Z]+/[\w()]+/\d+))?(?P<tail>.{0,120})"
)
_REASONS = re.compile(r"(?:Reasons|Motifs|Motivos|Основания|الأسباب|理由)\s?[:：]", re.IGNORECASE)


_ARTICLE = re.compile(
    r"(?:(?:article|artículo|статья|(?:ال)?مادة)\s+(?:\d{1,3}|[IVX]{1,7}|premier|(?:ال)?أولى)|第[\d一二三四五六七八九十]{1,4}条)"
    r"(?:\s?(?:bis|ter|er|مكررا?ً?))?(?P<tail>\s*[.:–—-]+\s+|[\s\u3000]+|$)",
    re.IGNORECASE,
)


def article_name(text: str) -> tuple[str, int] | None:
    """ "Article 5" of a line that begins one, and where its words begin; None when it does not."""
    found = _ARTICLE.match(text)
    if found is None or (text[found.end() :][:1].islower() and not found["tail"].strip()):
        return None  # "Article 5 shall apply" is a sentence
    return " ".join(text[: found.start("tail")].split()), found.end()


def is_first_article(name: str) -> bool:
    """Is it the first of its agreement?"""
    return bool(re.search(r"(?:\s(?:1|I|premier|(?:ال)?أولى)|第[1一]条)$", name, re.IGNORECASE))


def is_closing(text: str) -> bool:
    """Is it a line that ends a resolution: meeting, vote, "Ref.: Documents …"?"""
    return bool(_CLOSING.fullmatch(text.strip()))


def is_date_only(text: str) -> bool:
    """Is it nothing but a date?"""
    return bool(_DATE_ONLY.fullmatch(text.strip()))


def annex_name(line: Line) -> str:
    """ "Annex I" of a line that begins an annex; "" when it does not."""
    text = line.text
    if line.label is not None or len(text) > 180 or (text and text[-1] in ",;"):
        return ""
    found = _ANNEX.fullmatch(text)
    if not found:
        return ""
    name = text[: found.start("tail")] if found["tail"] else text
    return " ".join(name.split())


def proposal_symbol(line: Line) -> tuple[str, str] | None:
    """Symbol and proposal number of a line like "MOD	EUR/44A9/3"; None when it is none.

    The symbol must stand alone, before a proposal number, or before a tab: "ADD value" is prose.
    """
    if line.label is not None or not (line.text[:1].isupper() or line.text.startswith("(")):
        return None
    found = _PROPOSAL.fullmatch(line.text)
    if found is None:
        return None
    tail = found["tail"]
    if tail and not found["number"] and not tail.startswith("\t"):
        return None
    if tail and found["number"] and tail[0] not in "\t #":
        return None
    return found["symbol"], found["number"] or ""


def is_reasons(text: str) -> bool:
    """Does the line begin with "Reasons:"?"""
    return bool(_REASONS.match(text))

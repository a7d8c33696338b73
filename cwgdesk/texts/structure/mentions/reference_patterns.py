"""The forms that citations take (docs/domain.md 5), and the name each gives its target."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from cwgdesk.texts.structure.mentions.conferences import conference_of

Named = tuple[str, str]  # kind and target


@dataclass(frozen=True, slots=True)
class Pattern:
    """What to look for, and what a find names: each item of a list on its own.

    `needs`: one of these stands in every text that has a find; it spares the search in most texts.
    """

    needs: tuple[str, ...]
    look: re.Pattern[str]
    name: Callable[[re.Match[str], str], Named | None]
    item: re.Pattern[str] | None = None


_AND = r"(?:\s*[,،、]\s*(?:and\s+)?|\s+(?:and|et|y|и|to)\s+|\s*(?:和|及|与)\s*|\s+و\s*)"
_RES = (
    r"(?:[Rr]esolutions?|RESOLUTIONS?|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|[Рр]езолюци\w+"
    r"|(?:ال)?قرار\w*|决议)"
)
_RES_NEEDS = ("esol", "ésol", "RESOL", "езолюц", "قرار", "决议")
_DATE = r"(?:\s*(?:[,،]\s*)?(?:of|du|de|от|المؤرخ\w*)\s[^;,.،]{4,40}?\d{4}(?:\s?(?:года|г\.))?)?"
_VERSION = r"(?:\s*[(（](?P<version>[^()（）]{3,80})[)）])?"


def _symbol(match: re.Match[str], _: str) -> Named:
    symbol = match["symbol"].rstrip(".")
    kinds = {"A/RES": "unga", "E/RES": "ecosoc", "S/RES": "security-council", "A/HRC/RES": "hrc"}
    kind = next((kind for start, kind in kinds.items() if symbol.startswith(f"{start}/")), "un-document")
    return kind, f"un/{symbol}"


def _assembly(match: re.Match[str], item: str) -> Named | None:
    number = item.strip()
    session = int(number.partition("/")[0])
    said = match["organ"] or ""
    if "uman" in said or "droits" in said or "humanos" in said or session < 31:
        return "hrc", f"un/A/HRC/RES/{number}"
    if session > 1900:
        return "ecosoc", f"un/E/RES/{number}"
    return ("unga", f"un/A/RES/{number}") if session < 150 else None


def _security(_: re.Match[str], item: str) -> Named:
    return "security-council", f"un/S/RES/{item.partition(' ')[0]}"


def _resolution(match: re.Match[str], item: str) -> Named:
    groups = match.groupdict()
    owner = (groups.get("owner") or "").casefold()
    version = groups.get("version") or ""
    number = item.strip()
    for word, kind in _OWNERS.items():
        if word in owner:
            return f"{kind}-resolution", f"{kind}/{number}"
    conference = "wrc" if "wrc" in version.casefold() else conference_of(version)
    if conference:
        return f"{conference}-resolution", f"{conference}/{number}"
    if int(number) >= 1000:
        return "council-resolution", f"council/{number}"
    return "resolution", f"resolution/{number}"


_OWNERS = {
    "council": "council", "conseil": "council", "consejo": "council", "совет": "council", "مجلس": "council",
    "理事会": "council", "wtdc": "wtdc", "смрт": "wtdc", "cmdt": "wtdc", "wtsa": "wtsa", "amnt": "wtsa",
    "pp": "pp", "plenipotentiary": "pp", "wrc": "wrc", "itu-r": "itu-r",
}  # fmt: skip


def _sector_resolution(match: re.Match[str], _: str) -> Named:
    return "itu-r-resolution", f"itu-r/{match['number']}"


def _decision(match: re.Match[str], item: str) -> Named:
    conference = conference_of(match.groupdict().get("version") or "")
    owner = conference or ("council" if int(item) >= 100 else "pp")
    return f"{owner}-decision", f"{owner}-decision/{item}"


def _plain(kind: str) -> Callable[[re.Match[str], str], Named]:
    return lambda _, item: (kind, f"{kind}/{item.strip().rstrip('.')}")


def _basic(match: re.Match[str], item: str) -> Named:
    text = (match["text"] or "").casefold()
    code = {"cs": "cs", "cv": "cv", "gr": "gr"}.get(text)
    if code is None:
        convention = text.startswith(("conven", "конвен", "اتفاقية", "公约"))
        code = "cv" if convention else "gr" if text.startswith("general") else "cs"
    article = "art" if match.groupdict().get("article") else ""
    return "basic-text", f"{code}/{article}{item}"


def _wsis_paragraph(match: re.Match[str], item: str) -> Named:
    text = match["text"].casefold()
    name = (
        "tunis-agenda"
        if "tunis" in text and "agenda" in text
        else "tunis-commitment"
        if "tunis" in text
        else ""
    )
    name = name or ("geneva-plan" if "plan" in text else "geneva-declaration")
    return "wsis-paragraph", f"{name}/{item.replace(' ', '').rstrip(')')}"


def _action_line(_: re.Match[str], item: str) -> Named | None:
    return ("action-line", f"wsis/{item}") if 1 <= int(item[1:]) <= 11 else None


def _goal(_: re.Match[str], item: str) -> Named | None:
    number = item.partition(".")[0]
    if not 1 <= int(number) <= 17:
        return None
    return ("sdg-target" if "." in item else "sdg", f"sdg/{item}")


def _list(item: str) -> str:
    return rf"(?P<list>{item}(?:{_AND}{item})*)"


_NUMBERS = re.compile(r"\d+")
PATTERNS = (
    Pattern(
        ("A/", "E/", "S/"),
        re.compile(
            r"(?<![\w/])(?P<symbol>(?:A/HRC|[AES])/(?:RES/)?(?:(?:C|CN|CONF|L)\.\d+/)?[\dS][\w.-]*"
            r"(?:/(?:[\w.-]+))*(?:\s\(\d{4}\)|\((?:[IVXL]+|Part[^)]*)\))?)"
        ),
        _symbol,
    ),
    Pattern(
        _RES_NEEDS,
        re.compile(
            r"(?:(?P<organ>UNGA|(?:UN |United Nations )?General Assembly(?: \(UNGA\))?|Human Rights Council|"
            r"ECOSOC|UN ECOSOC|Economic and Social Council|Conseil des droits de l.homme|"
            r"Consejo de Derechos Humanos)\s+)?"
            rf"{_RES}\s+(?P<list>\d{{1,4}}/\d{{1,4}}(?:\s?[AB]\b)?{_DATE}"
            rf"(?:{_AND}\d{{1,4}}/\d{{1,4}}(?:\s?[AB]\b)?{_DATE})*)"
        ),
        _assembly,
        re.compile(r"\d{1,4}/\d{1,4}"),
    ),
    Pattern(
        ("第",),
        re.compile(r"(?P<organ>)第(?P<list>\d{1,4}/\d{1,4}(?:[、和及]\d{1,4}/\d{1,4})*)号"),
        _assembly,
        re.compile(r"\d{1,4}/\d{1,4}"),
    ),
    Pattern(
        ("(19", "(20"),
        re.compile(
            rf"(?:Security Council\s+)?[Rr]e\w+s?\s+(?P<list>\d{{2,4}} \((?:19|20)\d\d\)"
            rf"(?:{_AND}\d{{2,4}} \((?:19|20)\d\d\))*)(?!\s*of the)"
        ),
        _security,
        re.compile(r"\d{2,4} \((?:19|20)\d\d\)"),
    ),
    Pattern(("ITU-R",), re.compile(rf"{_RES}\s+ITU-R\s+(?P<number>\d+)"), _sector_resolution),
    Pattern(
        _RES_NEEDS,
        re.compile(
            r"(?:(?P<owner>(?:ITU )?Council|PP(?:-\d\d)?|WTDC(?:[- ]\d{2,4})?|"
            r"WTSA(?:[- ]\d{2,4})?|WRC(?:-\d\d)?|"
            r"Plenipotentiary Conference|理事会|全权代表大会)\s*)?"
            rf"{_RES}\s*(?:第|№|No\.?)?\s*" + _list(r"\d{1,4}(?![\d/])") + rf"号?{_VERSION}"
            r"(?P<owner2>\s+(?:of the |du |del |)(?:Council|Conseil|Consejo|Совета)\b)?"
        ),
        _resolution,
        _NUMBERS,
    ),
    Pattern(
        ("号决议",),
        re.compile(
            r"(?:(?P<owner>理事会|全权代表大会)\s*)?第\s?"
            + _list(r"\d{1,4}(?![\d/])")
            + rf"\s?号决议{_VERSION}"
        ),
        _resolution,
        _NUMBERS,
    ),
    Pattern(
        ("ecisi", "écision", "ешени", "مقرر", "决定"),
        re.compile(
            r"(?:[Dd]ecisions?|[Dd]écisions?|[Dd]ecisi(?:ón|ones)|[Рр]ешени\w+|(?:ال)?مقرر|决定)\s*"
            + _list(r"\d{1,3}(?![\d/])")
            + rf"{_VERSION}"
        ),
        _decision,
        _NUMBERS,
    ),
    Pattern(
        ("WSIS",),
        re.compile(r"(?:CWG-|WG-)?WSIS(?:&SDG)?-?\d{1,3}/[\w-]+(?:\(Rev\.\d\))?"),
        _plain("cwg-document"),
    ),
    Pattern(
        ("/",),
        re.compile(r"(?<![\w/])(?:PP|WTDC|WTSA|WRC|RA)-?\d{2}/[\w-]+(?:\([\w.]+\))?(?:-[AECFRS])?"),
        _plain("conference-document"),
    ),
    Pattern(
        ("/",),
        re.compile(r"(?<![\w/])C(?:\d{2}|20\d\d)/(?:(?:DT|ADM|INF)/)?\d+(?:\(Rev\.\d+\))?(?:-[AECFRS])?"),
        _plain("council-document"),
    ),
    Pattern(
        ("CL-", "DM-", *(f"S{figure}" for figure in range(10))),
        re.compile(r"(?<![\w/])(?:CL-\d\d/\d+|DM-\d\d/\d+|S\d\d-[A-Z]+-[A-Z]+-\d+)"),
        _plain("circular"),
    ),
    Pattern(
        ("ITU-",),
        re.compile(r"(?:[Rr]ecommendations?\s+)?(?P<list>ITU-[TR]\s+[A-Z]{1,3}\.\d+(?:\.\d+)*)"),
        lambda _, item: ("recommendation", f"recommendation/{' '.join(item.split())}"),
        re.compile(r"ITU-[TR]\s+[A-Z]{1,3}\.\d+(?:\.\d+)*"),
    ),
    Pattern(
        ("Tunis", "Geneva"),
        re.compile(
            r"(?:§|[Pp]aragraphs?|[Pp]aras?\.?)\s*"
            + _list(r"\d{1,3}(?:\s?\.?[a-z]\)?)?")
            + r"\s+(?:of\s+)?(?:the\s+)?"
            r"(?P<text>Tunis Agenda|Tunis Commitment|Geneva Plan of Action|Geneva Declaration)"
        ),
        _wsis_paragraph,
        re.compile(r"\d{1,3}(?:\s?\.?[a-z]\b\)?)?"),
    ),
    Pattern(
        ("Constitution", "Convention", "General Rules"),
        re.compile(
            r"(?:Nos?\.?|numéros?|номер\w*|№)\s*"
            + _list(r"\d{1,3}[A-Z]?(?![\d/.])")
            + r"\s+(?:in\s+Article\s+\d+\s+)?(?:of|de|du)\s+"
            r"(?:the\s+|la\s+|l.)?(?:ITU\s+)?(?P<text>Constitution|Convention|General Rules)"
        ),
        _basic,
        re.compile(r"\d{1,3}[A-Z]?"),
    ),
    Pattern(
        ("Constitution", "Convention"),
        re.compile(
            r"(?P<article>[Aa]rticles?)\s+"
            + _list(r"\d{1,3}")
            + r"\s+(?:of|de)\s+(?:the\s+|la\s+)?(?:ITU\s+)?"
            r"(?P<text>Constitution|Convention)"
        ),
        _basic,
        _NUMBERS,
    ),
    Pattern(
        ("CS", "CV", "GR"),
        re.compile(r"(?<![\w/])(?P<text>CS|CV|GR)\s+" + _list(r"\d{1,3}[A-Z]?") + r"(?![\w/])"),
        _basic,
        re.compile(r"\d{1,3}[A-Z]?"),
    ),
    Pattern(
        ("ction L", "ction l", "orientation", "ínea", "деятельности", "العمل", "行动方面"),
        re.compile(
            r"(?:[Aa]ction [Ll]ines?|[Gg]randes? orientations?|[Ll]íneas? de [Aa]cción|"
            r"[Нн]аправлени\w+ деятельности|"
            r"خطوط? العمل|خط العمل|行动方面)\s*(?:[^;.()]{0,60}[(（]\s*)?" + _list(r"C\d{1,2}(?![\d/])")
        ),
        _action_line,
        re.compile(r"C\d{1,2}"),
    ),
    Pattern(
        ("C",),
        re.compile(rf"(?<![&\w])(?P<list>C\d{{1,2}}(?![\d/])(?:{_AND}C\d{{1,2}}(?![\d/]))+)"),
        _action_line,
        re.compile(r"C\d{1,2}"),
    ),
    Pattern(
        ("arget", "ible", "eta", "адач", "غاي", "مقصد", "مقاصد", "具体目标"),
        re.compile(
            r"(?:\b[Tt]argets?|\b[Cc]ibles?|\b[Mm]etas?|\b[Зз]адач\w*|(?:ال)?(?:غاي|مقصد|مقاصد)\w*|具体目标)\s*"
            + _list(r"\d{1,2}\.[\da-d]{1,2}(?![\w.]\d)")
        ),
        _goal,
        re.compile(r"\d{1,2}\.[\da-d]{1,2}"),
    ),
    Pattern(
        ("SDG", "ODD", "ODS", "ЦУР", "Goal", "Objectif", "Objetivo", "هدف", "أهداف", "发展目标", "具体目标"),
        re.compile(
            r"(?<![&\w])(?:SDGs?|ODD|ODS|ЦУР|Sustainable Development Goals?|Goals?|"
            r"Objectifs? de développement durable|Objetivos? de Desarrollo Sostenible|"
            r"(?:ال)?هدف(?:ان|ين)? (?:من أهداف التنمية المستدامة )?(?:رقم )?|"
            r"أهداف التنمية المستدامة|(?<!具体)(?:可持续)?发展目标(?:第|的)?)[ ]{0,2}"
            + _list(r"\d{1,2}(?![\d/.]\w)")
        ),
        _goal,
        _NUMBERS,
    ),
)
_NEEDS = tuple({word: None for pattern in PATTERNS for word in pattern.needs})


def patterns_for(text: str) -> list[Pattern]:
    """The patterns that may find something in a text, in their order."""
    stands = {word for word in _NEEDS if word in text}
    return [pattern for pattern in PATTERNS if not stands.isdisjoint(pattern.needs)] if stands else []

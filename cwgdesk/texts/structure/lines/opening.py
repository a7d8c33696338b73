"""Openings: number line, adoption line, title and the words "The ITU Council,"."""

import re

from cwgdesk.texts.structure.lines.lines import Line

# The organs that adopt: the name in DocumentInfo.body, and how it opens a text.
_ORGANS: dict[str, str] = {
    "ITU Council": (
        r"the (?:itu )?council(?: of the international telecommunication union)?|le conseil(?: de l.uit)?|"
        r"el consejo(?: de la uit)?|совет(?: мсэ)?|(?:إن )?مجلس الاتحاد(?: الدولي للاتصالات)?|"
        r"(?:国际电联|国际电信联盟)理事会|理事会"
    ),
    "ITU Plenipotentiary Conference": (
        r"the plenipotentiary conference.*|la conférence de plénipotentiaires.*|"
        r"la conferencia de plenipotenciarios.*|полномочная конференция.*|(?:إن )?مؤتمر المندوبين المفوضين.*|"
        r".*全权代表大会.*"
    ),
    "ITU World Telecommunication Development Conference": (
        r"the world telecommunication development conference.*|"
        r"la conférence mondiale de développement des télécommunications.*|"
        r"la conferencia mundial de desarrollo de las telecomunicaciones.*|"
        r"всемирная конференция по развитию электросвязи.*|(?:إن )?المؤتمر العالمي لتنمية الاتصالات.*|"
        r".*世界电信发展大会.*"
    ),
    "ITU World Telecommunication Standardization Assembly": (
        r"the world telecommunication standardization assembly.*|"
        r"l.assemblée mondiale de normalisation des télécommunications.*|"
        r"la asamblea mundial de normalización de las telecomunicaciones.*|"
        r"всемирная ассамблея по стандартизации электросвязи.*|"
        r"(?:إن )?الجمعية العالمية لتقييس الاتصالات.*|.*世界电信标准化全会.*"
    ),
    "ITU World Radiocommunication Conference": (
        r"the world (?:administrative )?radio(?:communication)? conference.*|"
        r"la conférence mondiale des radiocommunications.*|la conferencia mundial de radiocomunicaciones.*|"
        r"всемирная конференция радиосвязи.*|(?:إن )?المؤتمر العالمي للاتصالات الراديوية.*|"
        r".*世界无线电通信大会.*"
    ),
    "ITU Radiocommunication Assembly": (r"the (?:itu )?radiocommunication assembly.*"),
    "UN General Assembly": (
        r"the general assembly|l.assemblée générale|la asamblea general|генеральная ассамблея|"
        r"(?:إن )?الجمعية العامة|大会"
    ),
    "UN Human Rights Council": (
        r"the human rights council|le conseil des droits de l.homme|el consejo de derechos humanos|"
        r"совет по правам человека|(?:إن )?مجلس حقوق الإنسان|人权理事会"
    ),
    "UN Security Council": (
        r"the security council|le conseil de sécurité|el consejo de seguridad|совет безопасности|"
        r"(?:إن )?مجلس الأمن|安全理事会"
    ),
    "UN Economic and Social Council": (
        r"the economic and social council|le conseil économique et social|el consejo económico y social|"
        r"экономический и социальный совет|(?:إن )?المجلس الاقتصادي والاجتماعي|经济及社会理事会"
    ),
}
_KNOWN = tuple((re.compile(rf"(?:{pattern})", re.IGNORECASE), name) for name, pattern in _ORGANS.items())
_ANY_ORGAN = re.compile(
    r"(?:The|The \d+(?:st|nd|rd|th)) (?:[\w'’&/,-]+ ){0,12}?"
    r"(?:Council|Conference|Assembly|Commission|Committee|Board|Forum|Group|Union|Parties|Congress|Meeting)\b"
    r"[^.;:]{0,120}"
)
_NUMBER = re.compile(
    r"(?:(?:preliminary\s+)?(?:draft|projet de|proyecto de|проект|مشروع)\s+)?"
    r"(?:new\s+|revised\s+|revision\s+(?:of|to)\s+|nouvelle\s+|nueva\s+|новой\s+)?"
    r"(?:(?:council|itu|wtsa|wtdc|pp|plenipotentiary)\s+)?"
    r"(?:resolution|decision|recommendation|opinion|résolution|décision|recommandation|avis|resolución|"
    r"decisión|recomendación|резолюци[яию]|решение|рекомендация|(?:ال)?قرار|(?:ال)?مقرر|(?:ال)?توصية)"
    r"\s*(?:no\.?\s*)?(?P<number>\[[^\]]{1,20}\]|(?:ITU-[RTD]\s+)?[A-Z]?\.?\d[\w./-]*)"
    r"(?P<version>(?:\s*[(（\[][^()（）\[\]]{1,80}[)）\]]){0,2})[\s*\d]{0,3}",
    re.IGNORECASE,
)
_HAN_NUMBER = re.compile(
    r"(?:第\s?(?P<number>\d+)\s?号?(?:决议|决定|建议)|(?:决议|决定)\s?(?P<other>\d+))"
    r"(?P<version>(?:\s?[(（][^()（）]{1,60}[)）])?)"
)
_ON_REPORT = re.compile(r"\[[^\]]*(?:/\d|report|rapport|informe|доклад|تقرير|报告)[^\]]*\]")
_TITLE_NUMBER = re.compile(
    r"(?P<number>\d{1,4}/\d{1,4}(?: [A-Z])?"
    r"|\d{1,4} (?:[A-Z] )?\((?:(?:E?S-)?[IVXLC]+|\d{4})\))\.?\s+(?=\S)"  # "1514 (XV). …", "83 (1950). …"
)
_THEREFORE = re.compile(r",? (?:therefore|en conséquence|por tanto|поэтому)$", re.IGNORECASE)
_ADOPTION = re.compile(
    r"[(\[]?\s*(?:adopted|resolution adopted|decision adopted|adoptée?|résolution adoptée|aprobad[ao]|"
    r"resolución aprobada|принята|резолюция, принятая|резолюции, принятые|اعتمد|قرار اتخذته|"
    r"大会.{0,30}通过|\d{4}年.{0,30}通过)", re.IGNORECASE
)  # fmt: skip


def opening_body(text: str) -> str:
    """The organ that speaks in an opening line ("The ITU Council,"); "" when it is none."""
    words = text.strip().replace("\u00a0", " ")
    if not 1 < len(words) <= 220 or words[-1] in ".;:。；：":
        return ""
    ends_open = words[-1] in ",،，"
    core = _THEREFORE.sub("", words.rstrip(",،， \u00a0"))
    for pattern, name in _KNOWN:
        if pattern.fullmatch(core) and (ends_open or len(core) < 60) and _sounds_whole(core, ends_open):
            return name
    if ends_open and _ANY_ORGAN.fullmatch(core):
        return core.removeprefix("The ")
    return ""


def known_body(text: str) -> str:
    """The organ whose opening words the text is, of those that are listed; "" when none."""
    core = text.strip().rstrip(",،， \u00a0").replace("\u00a0", " ")
    return next((name for pattern, name in _KNOWN if pattern.fullmatch(core)), "")


def body_by_shape(text: str) -> str:
    """How a body that no list knows names itself ("La Conférence générale,")."""
    core = " ".join(text.split()).rstrip(",،， ")
    return core.removeprefix("The ")


def _sounds_whole(core: str, ends_open: bool) -> bool:
    # Without its comma a bare "Council" may be a table cell or a heading.
    return ends_open or len(core.split()) > 1


def number_line(text: str) -> tuple[str, str] | None:
    """Number and version of a line like "RESOLUTION 146 (REV. DUBAI, 2018)"; None when it is none."""
    words = " ".join(text.split())
    if len(words) > 160 or (words and words[-1] in ";,"):
        return None
    for pattern in (_NUMBER, _HAN_NUMBER):
        found = pattern.fullmatch(words)
        if found:
            groups = found.groupdict()
            number = groups.get("number") or groups.get("other") or ""
            return number.strip("."), _version(groups["version"])
    return None


def _version(tail: str) -> str:
    inside = re.search(r"[(（]([^()（）]+)[)）]", tail)
    return " ".join(inside.group(1).split()) if inside else ""


def is_adoption(text: str) -> bool:
    """Is it the line that says when or by whom the text was adopted?"""
    return len(text) < 200 and bool(_ADOPTION.match(text.strip()) or _ON_REPORT.fullmatch(text.strip()))


def front_roles(front: list[Line]) -> list[str]:
    """What each line before the opening words is: "number", "adoption", "title" or "masthead"."""
    roles = ["masthead"] * len(front)
    for place, line in enumerate(front):
        if number_line(_whole(line)):
            roles[place] = "number"
        elif is_adoption(line.text):
            roles[place] = "adoption"
    # The title is what stands between number or adoption and the opening words, else the last line.
    named = [place for place, role in enumerate(roles) if role != "masthead"]
    below = [p for p in range(len(front)) if roles[p] == "masthead" and _is_words(front[p].text)]
    titles = [place for place in below if named and place > named[-1]] or below[-1:]
    for place in titles:
        roles[place] = "title"
    return roles


def title_number(text: str) -> tuple[str, int] | None:
    """Number and where the title begins in "79/9.	Cooperation between …"; None when it has none."""
    found = _TITLE_NUMBER.match(text)
    return (found["number"], found.end()) if found else None


def _whole(line: Line) -> str:
    return f"{line.shown_label} {line.text}".strip()


def _is_words(text: str) -> bool:
    is_symbol = re.fullmatch(r"[A-Z]+(?:/[A-Z0-9.()]+)+(?:\s\(\d{4}\))?", text)
    return bool(re.search(r"[^\W\d_]{2}", text)) and not is_symbol

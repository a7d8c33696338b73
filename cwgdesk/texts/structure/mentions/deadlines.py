"""Deadlines: dates and frequencies inside clauses, as points, ranges, rhythms and events.

A bare year is a date only where something is due by it ("until 2025"): the year of
"(Rev. Bucharest, 2022)" or of a conference's name is no deadline.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import FoundClause, FoundDeadline
from cwgdesk.texts.structure.mentions.months import MONTH, month_number
from cwgdesk.texts.structure.mentions.plain import CHINESE_NUMBER, chinese_number, plain
from cwgdesk.texts.structure.mentions.taken import Taken
from cwgdesk.texts.structure.places import Places


@dataclass(frozen=True, slots=True)
class Dated:
    """What a stretch of text says about time."""

    kind: str
    date: str = ""
    start: str = ""
    end: str = ""
    every: str = ""
    event: str = ""
    doubt: str = ""  # why the date may not be meant: NO_SUCH_DAY, DAY_OR_MONTH


NO_SUCH_DAY = "no-such-day"  # 31 February
DAY_OR_MONTH = "day-or-month"  # 3/4/2027
_Reading = Callable[[re.Match[str]], Dated | None]
_YEAR = r"(?:19|20)\d\d"
_A_YEAR = "a year"
_HAS_YEAR = re.compile(_YEAR)
# Words that set a limit: a bare year is due only after one ("in 2024" tells when something was).
_LIMIT = (
    r"until|till|by|before|later than|up to|beyond|after|since|from|as of|"
    r"starting (?:in|from)|the end of|the year|"
    r"jusqu.(?:en|au|à)|d.ici(?: à| au)?|avant(?: le)?|au plus tard(?: le| en)?|depuis|à partir d[eu]|"
    r"hasta(?: el)?|antes de(?:l)?|a más tardar(?: el| en)?|desde|a partir de(?:l)?|"
    r"до|к|не позднее|начиная с|после|с|حتى(?: عام)?|قبل|بحلول(?: عام)?|اعتبارا من"
)
_ARTICLE = r"(?:the |le |el )?$"
_LIMIT_BEFORE = re.compile(rf"(?:^|(?<=[\s(,،]))(?:{_LIMIT})\s{_ARTICLE}", re.IGNORECASE)
_DUE_BEFORE = re.compile(
    rf"(?:^|(?<=[\s(,،]))(?:(?:no |not )?(?:{_LIMIT})|through|in|during|at|en|в)\s{_ARTICLE}", re.IGNORECASE
)


def deadlines_in(clause: FoundClause, blocks: tuple[Block, ...]) -> list[FoundDeadline]:
    """Every date or frequency inside a clause, in reading order; longer readings win."""
    text = plain(clause.text)
    taken, places = Taken(), Places(clause, blocks)
    found: list[FoundDeadline] = []
    for start, end, dated in _finds(text):
        if not taken.take(start, end) or dated is None:
            continue
        found.append(
            FoundDeadline(
                clause.text[start:end],
                dated.kind,
                clause.id,
                places.span(start, end),
                dated.date,
                dated.start,
                dated.end,
                dated.every,
                dated.event,
                dated.doubt,
            )
        )
    return sorted(found, key=lambda item: (item.place.block, item.place.start))


# "resolution 35/63 of 5 December 1980", "2001年12月21日第56/178号": the date names the resolution.
_OF_A_TEXT = re.compile(r"(?:\d/\d+\S{0,3},?|\([IVXL]+\)|\d\))\s*(?:of|du|de|от|المؤرخ\w*)\s(?:the )?$")


def _names_a_text(text: str, start: int, end: int) -> bool:
    return bool(_OF_A_TEXT.search(text[max(0, start - 30) : start])) or text[end : end + 1] == "第"


def _finds(text: str) -> Iterator[tuple[int, int, Dated | None]]:
    """Every reading, surest first; None where the date is the name of a text."""
    for form in _forms_for(text):
        for match in form.look.finditer(text):
            dated = form.read(match)
            start, end = match.span()
            if dated is None:
                continue
            if _names_a_text(text, start, end):
                yield start, end, None
                continue
            before = text[max(0, start - 36) : start]
            if form.only_due and not _LIMIT_BEFORE.search(before):
                continue
            due = _DUE_BEFORE.search(before)
            yield start - (len(before) - due.start() if due else 0), end, dated


def _forms_for(text: str) -> "list[_Form]":
    """The forms that may find something in a text, in their order."""
    folded = text.casefold()
    stands = {word for word in _NEEDS if word in folded}
    if _HAS_YEAR.search(text):
        stands.add(_A_YEAR)
    return [form for form in _FORMS if not stands.isdisjoint(form.needs)] if stands else []


# --- readings -------------------------------------------------------------------------------


def _iso(year: str, month: str = "", day: str = "") -> str:
    """As exact as the text; "" where the calendar has no such month or day."""
    if not month:
        return year
    number = month_number(month) or _number(month)
    if not 1 <= number <= 12:
        return ""
    if not day:
        return f"{year}-{number:02}"
    try:
        return date(int(year), number, _number(day)).isoformat()
    except ValueError:
        return ""


def _number(figures: str) -> int:
    return int(figures) if figures.isdecimal() else chinese_number(figures)


def _day_range(match: re.Match[str]) -> Dated | None:
    first_month = match.groupdict().get("m1") or match["m2"]
    start, end = _iso(match["y"], first_month, match["d1"]), _iso(match["y"], match["m2"], match["d2"])
    return Dated("range", start=start, end=end) if start and end and start <= end else None


def _year_range(match: re.Match[str]) -> Dated | None:
    first, last = match["y1"], match["y2"]
    last = first[:2] + last if len(last) == 2 else last
    return Dated("range", start=first, end=last) if first < last else None


def _point(match: re.Match[str]) -> Dated | None:
    groups = match.groupdict()
    year, month, day = match["y"], groups.get("m") or "", groups.get("d") or ""
    if exact := _iso(year, month, day):
        return Dated("point", date=exact)
    return Dated("point", date=_iso(year, month) or year, doubt=NO_SUCH_DAY)


def _in_figures(match: re.Match[str]) -> Dated | None:
    """Before points the day stands first; between strokes "3/4/2027" may be either, where both are days."""
    first, second, year = match["a"], match["b"], match["y"]
    orders = [_iso(year, second, first)] + ([_iso(year, first, second)] if match["sign"] == "/" else [])
    days = set(filter(None, orders))
    if len(days) == 1:
        return Dated("point", date=days.pop())
    return Dated("point", date=year, doubt=DAY_OR_MONTH if days else NO_SUCH_DAY)


def _recurring(every: str) -> _Reading:
    return lambda _: Dated("recurring", every=every)


def _event(match: re.Match[str]) -> Dated:
    year = re.search(_YEAR, match.group())
    return Dated("event", date=year.group() if year else "", event=" ".join(match["event"].split()))


def _form(pattern: str, read: _Reading, needs: str = "", only_due: bool = False) -> "_Form":
    return _Form(re.compile(pattern, re.IGNORECASE), read, tuple(needs.split()) or (_A_YEAR,), only_due)


@dataclass(frozen=True, slots=True)
class _Form:
    """How a date is written; `needs`: one of these must be in the text (none given: a year)."""

    look: re.Pattern[str]
    read: _Reading
    needs: tuple[str, ...]
    only_due: bool = False  # counts only after a word that sets a limit


_ORDINAL = (
    r"(?:\w+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\w+teenth|\w+tieth)"
)
_NAMED_EVENT = (
    r"(?:(?:first|second|third|last|next) cycle of (?:the )?(?:19|20)\d\d(?: [A-Z][\w&-]+(?: session)?)?"
    r"|(?:next|forthcoming|following|20\d\d) (?:ordinary )?"
    r"(?:session of (?:the )?(?:Council|CSTD|General Assembly)|plenipotentiary conference"
    r"|world radiocommunication conference|Council session|CSTD session)"
    rf"|plenipotentiary conference in 20\d\d|Council (?:session )?(?:in )?20\d\d|{_ORDINAL} session"
    r"|(?:PP|WRC|WTDC|WTSA)-\d\d"
    r"|prochaine (?:session du Conseil|Conférence de plénipotentiaires)"
    r"|próxima (?:reunión del Consejo|Conferencia de Plenipotenciarios)"
    r"|следующ\w+ (?:сессии Совета|Полномочной конференции))"
)
_NTH = r"(?:st|nd|rd|th|er|ᵉʳ|\.?[ºo°]|-?го|-е)?"
_OF = r"(?:of |de |d['’]|من )?"
_DAY_SIGN = "[日号號]"
_EVENT_WORDS = "session cycle conference council pp- wrc- wtdc- wtsa- prochaine próxima следующ"
_MORE_WORDS = "下届 القادم"
_FORMS = (
    _form(
        rf"(?<!\d)(?P<d1>\d{{1,2}}){_NTH}(?: {_OF}(?P<m1>{MONTH}))?\s?(?:-|–|to|and|au|al|по|и|et|y|إلى)\s?"
        rf"(?P<d2>\d{{1,2}}){_NTH} {_OF}(?P<m2>{MONTH}) {_OF}(?P<y>{_YEAR})(?: года| г\.)?",
        _day_range,
    ),
    _form(
        rf"\b(?P<m2>{MONTH}) (?P<d1>\d{{1,2}}){_NTH}\s?(?:-|–|to)\s?(?P<d2>\d{{1,2}}){_NTH},? (?P<y>{_YEAR})",
        _day_range,
    ),
    _form(
        rf"(?<!\d)(?P<d>\d{{1,2}}){_NTH} {_OF}(?:[^\W\d]+(?: [^\W\d]+)?/)?"
        rf"(?P<m>{MONTH})(?:/{MONTH})?(?: de|,| عام)? (?P<y>{_YEAR})(?: года| г\.)?",
        _point,
    ),
    _form(rf"\b(?P<m>{MONTH}) (?P<d>\d{{1,2}}){_NTH},? (?P<y>{_YEAR})", _point),
    _form(
        rf"(?P<y>{_YEAR})年(?P<m2>\d{{1,2}}|{CHINESE_NUMBER})月(?P<d1>\d{{1,2}}|{CHINESE_NUMBER}){_DAY_SIGN}?"
        rf"\s?[至到–-]\s?(?P<d2>\d{{1,2}}|{CHINESE_NUMBER}){_DAY_SIGN}",
        _day_range,
        "年",
    ),
    _form(
        rf"(?P<y>{_YEAR})年\s?(?P<m>\d{{1,2}}|{CHINESE_NUMBER})月"
        rf"\s?(?P<d>\d{{1,2}}|{CHINESE_NUMBER}){_DAY_SIGN}(?:之?前)?",
        _point,
        "年",
    ),
    _form(rf"(?P<y>{_YEAR})年\s?(?P<m>\d{{1,2}}|{CHINESE_NUMBER})月(?:[底末份初])?(?:之?前)?", _point, "年"),
    _form(rf"(?<!\d)(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)", _point),
    _form(
        rf"(?<![\d./])(?P<a>\d{{1,2}})(?P<sign>[./])(?P<b>\d{{1,2}})(?P=sign)(?P<y>{_YEAR})(?![\d/]|\.\d)",
        _in_figures,
    ),
    _form(rf"\b(?P<event>{_NAMED_EVENT})", _event, _EVENT_WORDS),
    _form(
        r"(?P<event>下届全权代表大会|理事会下届会议|المؤتمر القادم للمندوبين المفوضين)", _event, _MORE_WORDS
    ),
    _form(rf"\b(?P<m>{MONTH})(?:/{MONTH})?(?: de|,| عام)? (?P<y>{_YEAR})", _point),
    _form(rf"(?<![\d/-])(?P<y1>{_YEAR})\s?[-–]\s?(?P<y2>{_YEAR}|\d\d)(?![\d-])", _year_range),
    _form(
        rf"(?:between|from|entre|de|desde|с) (?P<y1>{_YEAR}) (?:and|to|et|à|y|a|hasta|по) (?P<y2>{_YEAR})",
        _year_range,
    ),
    _form(rf"(?<![\d/-])(?P<y>{_YEAR})(?![\d/年–-])(?: года| году| г\.)?", _point, only_due=True),
    _form(rf"(?:到|至|在|于)?(?P<y>{_YEAR})年(?:底|末)?(?:之?前|以?后|以来)", _point, "年"),
    _form(rf"(?:(?<![虑意识])到|至|直至)(?P<y>{_YEAR})年(?:底|末)?", _point, "年"),
    _form(
        r"\b(?:annually|yearly|every year|each year|on an annual basis|once a year|per year|annuellement|"
        r"chaque année|tous les ans|anualmente|cada año|todos los años|ежегодно|каждый год)\b",
        _recurring("year"),
        "ually year annu année ans anual año ежегод каждый",
    ),
    _form(r"سنويا|سنوياً|كل سنة|كل عام|每年(?!\d)", _recurring("year"), "سنو كل 每年"),
    _form(
        r"\b(?:biennially|every two years|tous les deux ans|cada dos años|раз в два года)\b|كل سنتين|每两年",
        _recurring("two years"),
        "bienn two deux dos два سنتين 两年",
    ),
    _form(
        r"\b(?:quarterly|every quarter|chaque trimestre|trimestralmente|ежеквартально)\b|每季度",
        _recurring("quarter"),
        "quarter trimestr квартал 季度",
    ),
    _form(
        r"\b(?:monthly|every month|chaque mois|mensualmente|ежемесячно)\b|每月",
        _recurring("month"),
        "month mois mensual месячно 每月",
    ),
    _form(
        r"\b(?:at its annual sessions?|(?:at )?(?:each|every) (?:of its |ordinary )?sessions?|"
        r"à chaque session|en cada reunión|на каждой сессии)\b|每届会议",
        _recurring("session"),
        "session reunión сессии 每届",
    ),
)
_NEEDS = tuple({word: None for form in _FORMS for word in form.needs if word != _A_YEAR})

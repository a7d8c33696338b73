"""Sentences that name a clause and say what is to become of it: never sure, they wait for a person."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cwgdesk.core.folding import for_calls
from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.found import FoundProposal, Sign
from cwgdesk.texts.received.marks import reasons_of
from cwgdesk.texts.received.naming import Named, all_named_in
from cwgdesk.texts.received.paragraphs import Paragraph, split_label
from cwgdesk.texts.structure.found import FoundClause

_PROPOSES = re.compile(
    r"\bpropos\w+|\bsuggest\w*|\brecommends? (?:to|that)\b|\bwould like\b|\bshould\b|\bwish\w*"
    r"|\brequests? (?:to|that)\b|\bcalls for\b"
    r"|\bsuggèr\w+|\bsouhait\w+|\bil convient\b|\bpropon\w+|\bpropuest\w+|\bsugier\w+|\bdesea\w*"
    r"|предлага\w+|предложи\w+|следует|[يتن]?قترح|اقتراح|اقترح|建议|提议|拟议"
)
_SIGNS: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    ("ADD", re.compile(
        r"\bnew (?:sub-?)?(?:paragraph|clause|item|point)\w*"
        r"|\b(?:add|insert)\w*\s+(?:…|(?:an?|the following|after)\b)"
        r"|\bnouve(?:au|l|lle) (?:paragraphe|point|alinéa|disposition)|\bajouter\b|\binsérer\b|\bajout d"
        r"|\bnuevo (?:párrafo|apartado|punto|inciso)|\bañadir\b|\bagregar\b|\binsertar\b|\bincluir un\b"
        r"|нов\w+ (?:под)?пункт\w*|\bдобавить\b|\bвключить\b|\bдополнить\b|فقرة جديدة|بند جديد|اضاف\w*"
        r"|ادراج|新增|增加|增补|加入|添加"
    )),
    ("SUP", re.compile(
        r"\bdelet\w+|\bsuppress\w*|\bremov\w+|\bsupprim\w+|\bsuppression\b|\bsuprim\w+|\bsupresión\b"
        r"|\belimin\w+"
        r"|\bисключ\w+|\bудал\w+|\bснять\b|حذف|[يت]حذف|الغاء|删除|删去|取消"
    )),
    ("NOC", re.compile(
        r"\bretain\w*|\bunchanged\b|\bno change\b|\bkeep\w*|\bmaint(?:ain|enir|ien)\w*|\binchang\w+"
        r"|\bmantener\b|\bsin cambios\b"
        r"|\bсохран\w+|\bбез изменений\b|الابقاء|دون تغيير|بدون تغيير|保留|保持不变|不作修改"
    )),
    ("MOD", re.compile(
        r"\bamend\w*|\bmodif\w+|\breplac\w+|\brevis\w+|\bchang\w+|\breword\w*|\bupdat\w+|\bto read\b"
        r"|\b(?:following|new) (?:text|wording)\b|\bread as follows\b"
        r"|\bremplac\w+|\brévis\w+"
        r"|\blibell\w+|\breformul\w+|\benmend\w+|\breemplaz\w+|\bsustitu\w+|\bmodific\w+|\bизмен\w+"
        r"|\bзамен\w+|\bизлож\w+"
        r"|\bвнести\b|\bпересмотр\w+|تعديل|عدل|استبدال|يستعاض|صياغ\w+|修改|修正|替换|改为|修订|替代"
    )),
)  # fmt: skip
_QUOTE = re.compile(r"“([^”]+)”|«\s?([^»]+?)\s?»|„([^“”]+)[“”]|\"([^\"]+)\"|「([^」]+)」|‘([^’]{12,})’")
_SENTENCE = re.compile(r"(?<=[.!?。！？؟])[\s\u00a0]+(?=[^\W\da-zа-я])|(?<=[。！？])")
_ENDS = ":："


def of_narrative(whole: Sequence[Paragraph], clauses: Clauses) -> list[FoundProposal]:
    """What the running text proposes, sentence by sentence."""
    found: list[FoundProposal] = []
    for at, one in enumerate(whole):
        following = whole[at + 1].shown if at + 1 < len(whole) else ""
        for sentence in _sentences(one.shown):
            found += _of_sentence(sentence, following, clauses)
        reasons = reasons_of(one.shown)
        if reasons and found and not found[-1].reasons:
            found[-1] = replace(found[-1], reasons=reasons)
    return found


def _sentences(words: str) -> Iterator[str]:
    """The sentences of a paragraph; one that ends inside a quotation goes on."""
    begun = ""
    for part in _SENTENCE.split(words):
        begun = f"{begun} {part}".strip()
        if (
            begun.count("“") <= begun.count("”")
            and begun.count("«") <= begun.count("»")
            and not begun.count('"') % 2
        ):
            yield begun
            begun = ""
    if begun:
        yield begun


@dataclass(frozen=True, slots=True)
class _Quoted:
    words: str
    start: int
    end: int


def _quotes(sentence: str) -> list[_Quoted]:
    return [
        _Quoted(next(filter(None, hit.groups())).strip(), hit.start(), hit.end())
        for hit in _QUOTE.finditer(sentence)
    ]


def _of_sentence(sentence: str, following: str, clauses: Clauses) -> list[FoundProposal]:
    quotes = _quotes(sentence)
    named_too = [one for one in quotes if clauses.call_of(split_label(one.words)[1])]
    quotes = [one for one in quotes if one not in named_too]
    frame = sentence
    for one in reversed(quotes):
        frame = f"{frame[: one.start]} … {frame[one.end :]}"
    folded = for_calls(frame)
    sign = _sign(folded)
    if sign is None or not _PROPOSES.search(folded):
        return []
    all_named = all_named_in(frame, clauses)
    words = [one.words for one in quotes]
    if not words and sentence.rstrip()[-1:] in _ENDS and following:
        inside = _quotes(following)
        words = [inside[0].words if inside else following]
    made: list[FoundProposal] = []
    for named in all_named[:1] if sign == "ADD" else all_named:
        made.append(_made(sentence, sign, named, _proposed(sign, named.clauses[0], quotes, words), words))
        quotes, words = [], []  # what is quoted is said of the first
    return made


def _sign(folded: str) -> Sign | None:
    """The first thing that the sentence says is to be done; a new paragraph is one wherever it stands."""
    hits: list[tuple[int, Sign]] = []
    for sign, pattern in _SIGNS:
        hit = pattern.search(folded)
        if hit is not None and sign == "ADD":
            return sign
        if hit is not None:
            hits.append((hit.start(), sign))
    return min(hits)[1] if hits else None


def _proposed(sign: Sign, clause: FoundClause, quotes: list[_Quoted], words: list[str]) -> tuple[Sign, str]:
    """Symbol and words: a part that is replaced, put in or taken out is a change of the clause."""
    base = clause.text
    if len(quotes) >= 2 and quotes[0].words in base and sign in ("MOD", "ADD", "SUP"):
        return "MOD", base.replace(quotes[0].words, quotes[1].words, 1)
    if len(quotes) >= 2 and quotes[1].words in base and sign == "ADD":  # add “X” after “Y”
        return "MOD", base.replace(quotes[1].words, f"{quotes[1].words} {quotes[0].words}", 1)
    if sign == "SUP" and words and words[0] in base and words[0] != base:
        return "MOD", " ".join(base.replace(words[0], "", 1).split())
    if sign == "SUP":
        return "SUP", ""
    if sign == "NOC":
        return "NOC", base
    return sign, split_label(words[-1])[1] if words else (base if sign == "MOD" else "")


def _made(
    sentence: str, sign: Sign, named: Named, proposed: tuple[Sign, str], words: list[str]
) -> FoundProposal:
    clause = named.clauses[0]
    symbol, text = proposed
    others = [one.path for one in named.clauses[1:4] if one.id != clause.id]
    notes = [f"or {', '.join(others)}"] if others else []
    if not words and sign in ("MOD", "ADD"):
        notes.append("the paper gives no words")
    label = split_label(words[-1])[0] if symbol == "ADD" and words else ""
    return FoundProposal(
        symbol=symbol, clause=clause.id, path=clause.path, base="" if symbol == "ADD" else clause.text,
        text=text, found="narrative", label=label, sure=False, passage=sentence, note="; ".join(notes),
        others=tuple(others),
    )  # fmt: skip

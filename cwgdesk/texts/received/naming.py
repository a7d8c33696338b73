"""Clauses named in running words, in any of six languages: "paragraph 7 of resolves to instruct …"."""

import re
from dataclasses import dataclass

from cwgdesk.core.folding import for_calls, western_digits
from cwgdesk.texts.received.bases import Clauses, plain_label, plain_name
from cwgdesk.texts.structure.found import FoundClause


def _any(words: str) -> re.Pattern[str]:
    return re.compile("|".join(line.strip() for line in words.splitlines() if line.strip()))


# What calls say, by meaning: the same call in two languages has the same meanings. Written as `for_calls`
# folds them. The verbs come first, whom they ask after.
_MEANINGS: dict[str, re.Pattern[str]] = {
    "recall": _any(r"""
        \brecall\w*|\brappel\w+|\brec(?:ordando|uerda)\b|напомина\w+
        (?:تشير|يذكر|تذكر)\b|回顾|忆及"""),
    "consider": _any(r"""
        \bconsidering\b|\bconsidérant\b|\bconsiderando\b|учитывая|يضع في اعتباره|考虑到"""),
    "recognize": _any(r"""
        \brecogni[sz]\w+|\breconnaissant\b|\breconociendo\b|признавая|يعترف|يقر\b|认识到|承认"""),
    "note": _any(r"""
        \bnot(?:es|ing)\b|\bnotant\b|\bnote avec\b|\btoma(?:ndo)? nota\b|\bobservando\b|отмеча\w+|отметив
        يلاحظ|注意到"""),
    "satisfied": _any(r"""
        \bsatisfaction\b|\bsatisfacción\b|удовлетворением|ارتياح|满意"""),
    "appreciate": _any(r"""
        \bappreciat\w+|\bapprécie\w*|\baprecia\w*|\bagradece\b|высоко оценивает|يقدر\b|赞赏"""),
    "further": _any(r"""
        \bfurther\b|\ben outre\b|\bademás\b|\basimismo\b|далее|كذلك|进一步"""),
    "resolve": _any(r"""
        \bresolve[sd]?\b|\bdécid[eé]\b|\bresuelve\b|\bdecide\b|\bresolvió\b|решает|решила|يقرر|قرر\b
        做出决议|做出决定"""),
    "instruct": _any(r"""
        \binstruct\w*|\bcharger?\b|\bencargar?\b|поруч\w+|[يت]كلف\b|تكليف\b|责成"""),
    "invite": _any(r"""
        \binvites?\b|\binviter?\b|\binvitar?\b|предлагает|يدعو\b|邀请|请(?!求)"""),
    "encourage": _any(r"""
        \bencourage[sr]?\b|\balentar?\b|\balienta\b|\banima\b|призывает|побуждает|يشجع\b|鼓励"""),
    "urge": _any(r"""
        \burges?\b|\bprie instamment\b|\binstar?\b|\bexhorte?\b|настоятельно|يحث\b|敦促"""),
    "request": _any(r"""
        \brequests?\b|\bprie\b(?! instamment)|\bpide\b|\bsolicita\b|просит|يطلب\b|要求"""),
    "secretary-general": _any(r"""
        \bsecretary[- ]general\b|\bsecrétaire général\b|\bsecretario general\b|генерально\w+ секретар\w+
        الامين العام|秘书长|\bsg\b"""),
    "directors": _any(r"""
        \bdirectors?\b|\bdirecteurs?\b|\bdirector(?:es)?\b|директор\w*|مدير\w*|主任"""),
    "group": _any(r"""
        \bcwg\b|\bworking group\b|\bgroupe de travail\b|\bgtc\b|\bgrupo de trabajo\b|рабоч\w+ групп\w+
        ргс|فريق العمل|工作组"""),
    "member-states": _any(r"""
        \bmember states?\b|\bétats membres\b|\bestados miembros\b|государств\w*[- ]член\w+
        الدول الاعضاء|成员国"""),
    "membership": _any(r"""
        \bmembership\b|\bles membres\b(?! de)|\ba los miembros\b(?! de)|(?<![-\w])член\w+ (?:мсэ|союза)
        (?<!الدول )الاعضاء|(?:成员|会员)(?!国)"""),
    "council": _any(r"""
        \b(?:the|itu) council\b|\ble conseil\b(?! sur)|\bal consejo\b|совету?\b|المجلس|理事会"""),
    "conference": _any(r"""
        \bplenipotentiary\b|\bplénipotentiaires\b|\bplenipotenciarios\b|полномочн\w+|المندوبين المفوضين
        全权代表"""),
}  # fmt: skip
_VERBS = frozenset((
    "recall", "consider", "recognize", "note", "appreciate", "resolve", "instruct", "invite", "encourage",
    "urge", "request",
))  # fmt: skip
_BIS = r"(?:\s?(?:bis|ter|quater|бис|тер|مكرر[اً]*))?"
_LABEL = rf"(?:\(?\d{{1,3}}{_BIS}\)?|\(?[a-zа-я]\)(?:bis|ter)?|\([a-z]\)|[a-z](?=[\s,.;)]|$))"
_NOUN = (
    r"(?:(?:sub)?paragraph|para|clause|item|point|sub-?item|provision|(?:sous-)?alinéa|paragraphe|disposition"
    r"|apartado|párrafo|punto|inciso|numeral|(?:под)?пункт\w*|абзац\w*|(?:ال)?فقر(?:ة|ات|تين|تان)|(?:ال)?بند"
    r"|no\.?|number|№)"
)
_BEFORE = re.compile(
    rf"\b{_NOUN}s?\s+(?:no\.?\s?|№\s?|n[º°]\s?|рядом\s)?(?P<label>{_LABEL})(?![\w.]\d)", re.IGNORECASE
)
_HAN = re.compile(r"第\s?(?P<label>\d{1,3}|[a-z])\s?(?:段|款|项|条)(?P<bis>之[二三四])?")
_BEHIND = re.compile(rf"^[\s,*_\"”“»«'’)]*(?P<label>{_LABEL})(?!\.?\d|\s?%|\s(?:days|months|years|weeks)\b)")
_MORE = re.compile(rf"(?:\s*(?:,|\band\b|\bet\b|\by\b|\bи\b|و|、|،))+\s*(?P<label>{_LABEL})(?![\w.]\d)")
_AND = re.compile(r"\s(?:and|et|y|и)\s+|[;؛；、]|\sو\s?(?=ال)|和|及")
_SPACED = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Named:
    """The clauses that a sentence may name, best first, and whether the first is the only one."""

    clauses: tuple[FoundClause, ...]
    label: str


def meanings(words: str) -> frozenset[str]:
    """What a call says, whatever its language."""
    folded = for_calls(words)
    return frozenset(name for name, pattern in _MEANINGS.items() if pattern.search(folded))


def named_in(sentence: str, clauses: Clauses) -> Named | None:
    """The clause that a sentence names by its call and its label; None where it names none."""
    folded = western_digits(for_calls(_SPACED.sub(" ", sentence)))
    calls = _calls(folded, clauses)
    labels = _labels(folded, calls)
    if not labels:
        return _without_label(calls, clauses)
    for label in labels:
        under = [one for call in calls for one in clauses.labelled(call, label)]
        if not under and not calls:
            under = clauses.labelled(None, label)
        if under:
            return Named(tuple(under), label)
    bare = [one for label in labels for call in calls for one in clauses.before_new(call, label, None)]
    return Named(tuple(bare), labels[0]) if bare else None


def all_named_in(sentence: str, clauses: Clauses) -> list[Named]:
    """As `named_in`, for a sentence that names several: "resolves 7 and 9", "paragraphs 3 and 4"."""
    parts = [named for part in _AND.split(sentence) if (named := named_in(part, clauses)) and named.label]
    if len({one.clauses[0].id for one in parts}) > 1 and all(len(one.clauses) == 1 for one in parts):
        return parts
    first = named_in(sentence, clauses)
    if first is None or not first.label:
        return [first] if first is not None else []
    folded = western_digits(for_calls(_SPACED.sub(" ", sentence)))
    calls = [call for call in _calls(folded, clauses) if call.call == first.clauses[0].call]
    more = ((label, clauses.labelled(call, label)) for label in _more_labels(folded) for call in calls)
    others = [Named(tuple(found), label) for label, found in more if found and label != first.label]
    return [first, *others]


def _more_labels(folded: str) -> list[str]:
    """The second and later labels of "paragraphs 3, 4 and 7"."""
    found: list[str] = []
    for begun in _BEFORE.finditer(folded):
        at = begun.end()
        while (more := _MORE.match(folded, at)) is not None:
            found.append(plain_label(more["label"]))
            at = more.end()
    han = [plain_label(one["label"] + (one["bis"] or "")) for one in _HAN.finditer(folded)]
    return found + han[1:]


def _without_label(calls: list[FoundClause], clauses: Clauses) -> Named | None:
    """A call whose only clause has no label, or the call itself."""
    if not calls:
        return None
    own = [one for one in clauses.under(calls[0]) if not one.label]
    return Named(tuple(own or calls[:1]), "")


def _calls(folded: str, clauses: Clauses) -> list[FoundClause]:
    """The calls that are named: word for word, else by what they mean, the most fully named ones."""
    plain = f" {plain_name(folded)} "
    literal = [call for name, call in clauses.calls.items() if f" {name} " in plain]
    if literal:
        longest = max(len(plain_name(call.call)) for call in literal)
        return [call for call in literal if len(plain_name(call.call)) == longest]
    said = meanings(folded)
    fits: list[tuple[float, FoundClause]] = []
    for call in clauses.calls.values():
        of_call = meanings(call.call)
        shared = of_call & said
        if not of_call or not (shared & _VERBS or shared - _VERBS - {"further", "satisfied"}):
            continue
        missed = len(of_call - said) * 0.6 + (0.4 * len(said - of_call) if of_call <= said else 0)
        first = 0.5 if _leading(call.call) in said else 0.0  # "resolves 5" names what begins so
        fits.append((len(shared) - missed + first, call))
    best = max((worth for worth, _ in fits), default=0.0)
    return [call for worth, call in fits if worth == best]


def _leading(call: str) -> str:
    """The meaning of the word that a call begins with."""
    folded = for_calls(call)
    hits = ((hit.start(), name) for name, pattern in _MEANINGS.items() if (hit := pattern.search(folded)))
    return min(hits, default=(0, ""))[1]


def _labels(folded: str, calls: list[FoundClause]) -> list[str]:
    found = [plain_label(one["label"]) for one in _BEFORE.finditer(folded)]
    found += [plain_label(one["label"] + (one["bis"] or "")) for one in _HAN.finditer(folded)]
    if found:
        return found
    for end in _ends(folded, calls):
        behind = _BEHIND.match(folded[end:])
        if behind is not None:
            found.append(plain_label(behind["label"]))
    return found


def _ends(folded: str, calls: list[FoundClause]) -> list[int]:
    """Where the names of the calls may end, last first: behind each word that means what they mean."""
    wanted = frozenset(name for call in calls for name in meanings(call.call))
    ends = {hit.end() for name in wanted for hit in _MEANINGS[name].finditer(folded)}
    ends |= {
        hit.end() for call in calls for hit in re.finditer(re.escape(for_calls(call.call.strip())), folded)
    }
    words = re.compile(r"[\w&/-]*")
    return sorted((hit.end() for end in ends if (hit := words.match(folded, end)) is not None), reverse=True)

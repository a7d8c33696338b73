"""Who is asked to do what: "everything that instructs the Director of BDT" in all loaded texts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from cwgdesk.core.folding import for_search
from cwgdesk.core.inflection import are_forms_of_one
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.texts.library import Clause, Document
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.workspace.mapping import view
from cwgdesk.workspace.store import Workspace

# What delegates type, and how texts write it (case folded). All Directors together include each.
_DIRECTORS = ("directors of the bureaux", "directors of the three bureaux", "directeurs des bureaux",
              "directeurs des trois bureaux", "directores de las oficinas", "директорам бюро",
              "директорам трех бюро", "مديري المكاتب", "各局主任", "三个局的主任")  # fmt: skip
_STANDS_FOR: dict[str, tuple[str, ...]] = {
    "bdt": (
        "telecommunication development bureau", "bureau de développement des télécommunications",
        "oficina de desarrollo de las telecomunicaciones", "бюро развития электросвязи",
        "مكتب تنمية الاتصالات", "电信发展局", *_DIRECTORS,
    ),
    "tsb": (
        "telecommunication standardization bureau", "bureau de la normalisation des télécommunications",
        "oficina de normalización de las telecomunicaciones", "бюро стандартизации электросвязи",
        "مكتب تقييس الاتصالات", "电信标准化局", *_DIRECTORS,
    ),
    "br": (
        "radiocommunication bureau", "bureau des radiocommunications", "oficina de radiocomunicaciones",
        "бюро радиосвязи", "مكتب الاتصالات الراديوية", "无线电通信局", *_DIRECTORS,
    ),
    "sg": ("secretary-general", "secrétaire général", "secretario general", "генеральному секретарю",
           "генеральный секретарь", "الأمين العام", "秘书长"),
    "ms": ("member states", "états membres", "estados miembros", "государствам-членам", "الدول الأعضاء",
           "成员国"),
    "council": ("the council", "itu council", "conseil", "consejo", "совету", "المجلس", "理事会"),
}  # fmt: skip
_WORD = re.compile(r"[\w&-]+")
_SMALL = frozenset({"the", "of", "to", "a", "le", "la", "de", "du", "des", "del", "el", "everything", "that"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause that asks somebody for something."""

    document: Document
    clause: Clause

    @property
    def addressee(self) -> str:
        """Who is asked, as the text has it."""
        return self.clause.addressee

    @property
    def verb(self) -> str:
        """How: "instructs", "invites"."""
        return self.clause.verb


def asked(ws: Workspace) -> list[Asked]:
    """Every clause of the library that asks somebody for something, in reading order."""
    with ws.read() as orm:
        rows = orm.execute(
            select(Clause, Document)
            .join(Document, Clause.document_id == Document.id)
            .where(Document.hidden.is_(False), Clause.retired.is_(False), Clause.addressee != "")
            .where(Clause.kind != ClauseKind.CALL)
            .order_by(Document.imported_at, Document.id, Clause.order)
        )
        documents: dict[object, Document] = {}
        return [Asked(documents.setdefault(d.id, view(d)), view(c)) for c, d in rows]


def asked_of(found: Sequence[Asked], wanted: str, verb: str = "") -> list[Asked]:
    """Those that ask `wanted` ("BDT", "Director of BDT", "member states"), in the way of `verb` if given.

    A verb may also be typed: "everything that instructs the Director of BDT".
    """
    typed = for_search(wanted).split()
    verbs = {verb for verb in {one.verb for one in found} if _says(typed, verb)}
    who = Wanted(" ".join(word for word in typed if not any(_says([word], verb) for verb in verbs)))
    ways = {verb} if verb else verbs
    return [one for one in found if (not ways or one.verb in ways) and who.names(one.addressee)]


def _says(typed: Sequence[str], verb: str) -> bool:
    """Is the verb among the typed words, in any form?"""
    return any(are_forms_of_one(word, for_search(verb)) for word in typed)


class Wanted:
    """What somebody types to name an addressee; acronyms count as what they stand for."""

    def __init__(self, typed: str) -> None:
        words = [word for word in _WORD.findall(for_search(typed)) if word not in _SMALL]
        self.words = [LookedFor(word) for word in words if word not in _STANDS_FOR]
        self.acronyms = [
            (re.compile(rf"\b{re.escape(word)}\b"), [_name(name) for name in _STANDS_FOR[word]])
            for word in set(words)
            if word in _STANDS_FOR
        ]

    def names(self, addressee: str) -> bool:
        """Do all the words name it?"""
        folded = for_search(addressee)
        return all(word.is_in_folded(folded) for word in self.words) and all(
            own.search(folded) or any(_stands_in(name, folded) for name in names)
            for own, names in self.acronyms
        )


def _name(name: str) -> re.Pattern[str] | LookedFor:
    # "директорам бюро" means all of them, and its other form "директору бюро" one.
    return re.compile(re.escape(for_search(name))) if name in _DIRECTORS else LookedFor(name)


def _stands_in(name: re.Pattern[str] | LookedFor, folded: str) -> bool:
    return name.is_in_folded(folded) if isinstance(name, LookedFor) else bool(name.search(folded))

"""What was found in a received paper: proposals, each on its clause, and what stands on none."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from cwgdesk.texts.structure.found import FoundClause

Sign = Literal["ADD", "MOD", "SUP", "NOC"]  # the conference symbols (docs/domain.md 3.1)
Way = Literal["tracked", "block", "table", "narrative", "bracket"]  # as desk.proposals names them


@dataclass(frozen=True, slots=True)
class BaseText:
    """A text that the paper may stand on: one version in one language."""

    key: UUID
    name: str  # "Council Resolution 1334 (modified 2023)"
    language: str
    clauses: tuple[FoundClause, ...]
    version: str = ""  # "modified 2023"
    number: str = ""  # "1334"


@dataclass(frozen=True, slots=True)
class FoundProposal:
    """One proposal. `clause` is None where no clause could be told; then it waits in the list."""

    symbol: Sign
    clause: UUID | None
    path: str  # how the clause is cited; "" without one
    base: str  # the clause's words as the paper has them; "" for a new clause
    text: str  # the proposed words; "" for one that goes
    found: Way
    label: str = ""  # of a new clause
    reasons: str = ""
    number: str = ""  # "EGY/7/1"
    sure: bool = True
    passage: str = ""  # the words of the paper that it was found in
    holder: str = ""  # whom the paper itself attributes it to; "" is whoever handed it in
    note: str = ""  # why it is not sure, what else it may be, in English words
    others: tuple[str, ...] = ()  # how the clauses are cited that it may stand on as well


@dataclass(frozen=True, slots=True)
class Received:
    """A paper as its proposals on one text."""

    base: BaseText
    proposals: tuple[FoundProposal, ...]
    notes: tuple[str, ...] = ()  # another version, another language
    source: str = ""  # whom its source line names
    group: bool = False  # is that a regional group?
    left: tuple[str, ...] = ()  # tracked words that stand in no clause
    stands_on: str = ""  # what the paper has before it, where that is not `base`; "…" for a text of its own

"""Which clause of the text is meant: by its words, by its label under a call, by its name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from cwgdesk.core.folding import for_calls, for_search, western_digits
from cwgdesk.texts.citing import Citation, matching
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from cwgdesk.texts.versions.wording import same_words_key

LIKELY = 62.0  # of 100: so much of a clause's words must stand in a changed one
_MASTHEAD = ("number", "adoption", "opening")  # how they are cited
_DRESS = "()[].,;:-–— \u00a0"
_SMALL = re.compile(
    r"\b(?:the|les?|la|los|las|el|aux?|des?|du|al)\b|\ba(?= (?:los?|las?)\b)|\bl'|^و|(?<= )ال"
)
_BIS = re.compile(
    r"[\s\u00a0-]?(?:bis|ter|quater|quat|quinquies|sexies|бис|тер|кватер)\b\.?|\s?مكرر\S*|之[二三四五]",
    re.IGNORECASE,
)


def plain_label(label: str) -> str:
    """A label without its dress: "5", "b", "5bis"."""
    return western_digits(for_calls(label)).strip(_DRESS).replace(" ", "")


def is_bis(label: str) -> bool:
    """Does it count between two labels: "5bis", "3 مكرراً", "3之二"?"""
    return bool(_BIS.search(plain_label(label)))


def plain_name(words: str) -> str:
    """A call as papers cite it: articles, case and punctuation do not count."""
    folded = for_search(words).replace("&", "").replace("/", "")
    folded = _SMALL.sub(" ", re.sub(r"[^\w\s']", " ", folded))
    return " ".join(folded.split())


@dataclass(frozen=True, slots=True)
class Meant:
    """A clause and how well the words fit it, to 100."""

    clause: FoundClause
    likeness: float


class Clauses:
    """The clauses of one text, ready to be asked for."""

    def __init__(self, clauses: Sequence[FoundClause]) -> None:
        self.all = tuple(clauses)
        self.place = {clause.id: at for at, clause in enumerate(self.all)}
        self.calls = {plain_name(one.call): one for one in self.all if one.kind is ClauseKind.CALL}
        self._keys: dict[str, list[FoundClause]] = {}
        for clause in self.all:
            self._keys.setdefault(same_words_key(clause.text), []).append(clause)
        self._folded = {
            at: for_search(one.text) for at, one in enumerate(self.all) if one.path not in _MASTHEAD
        }
        self._all_folded = {at: for_search(one.text) for at, one in enumerate(self.all)}

    def same_words(self, words: str) -> list[FoundClause]:
        """The clauses that say exactly this, typography aside."""
        key = same_words_key(words)
        return self._keys.get(key, []) if key else []

    def by_words(self, words: str, floor: float = LIKELY, *, masthead: bool = False) -> Meant | None:
        """The clause that says most nearly this; None where none is near, or two are alike.

        Number and opening of a text are named all over a paper that proposes nothing on them.
        """
        if len(words) < 12:
            return None
        wanted = for_search(words)
        among = self._all_folded if masthead else self._folded
        near = process.extract(wanted, among, scorer=fuzz.ratio, score_cutoff=floor, limit=2)
        if not near or (len(near) > 1 and near[0][1] - near[1][1] < 3 and near[0][1] < 99):
            return None
        return Meant(self.all[near[0][2]], near[0][1])

    def call_of(self, words: str) -> FoundClause | None:
        """The call that a line is, and nothing else."""
        return self.calls.get(plain_name(words))

    def under(self, call: FoundClause) -> list[FoundClause]:
        """The clauses of a call, in order."""
        return [one for one in self.all if one.call == call.call and one.kind is not ClauseKind.CALL]

    def labelled(self, call: FoundClause | None, label: str) -> list[FoundClause]:
        """The clauses with a label, under a call or anywhere."""
        plain = plain_label(label)
        among = self.under(call) if call is not None else self.all
        return [one for one in among if plain and one.label and plain_label(one.label) == plain]

    def named(self, words: str) -> list[FoundClause]:
        """The clauses that a citation may name, all equally well."""
        exact = [one for one in self.all if plain_name(one.path) == plain_name(words)]
        if exact:
            return exact[:1]
        hits = matching(words, [Citation(one.path, one.call, one.label) for one in self.all])
        return [self.all[at] for at, score in hits if score == hits[0][1] and score >= 60.0]

    def before_new(self, call: FoundClause | None, label: str, last: FoundClause | None) -> list[FoundClause]:
        """Where a new clause with this label comes to stand: the clauses that it may follow."""
        plain = plain_label(label)
        bare = _BIS.sub("", plain)
        if bare and bare != plain:
            return self.labelled(call, bare)
        before = self.labelled(call, _one_less(plain)) if call is not None else []
        if before:
            return before
        if last is not None and (call is None or last.call == call.call):
            return [last]
        return self.under(call)[-1:] or [call] if call is not None else []


def _one_less(label: str) -> str:
    if label.isdigit():
        return str(int(label) - 1)
    return chr(ord(label) - 1) if len(label) == 1 and label.isalpha() else ""

"""What is said of a column at its mapping, once: who may read it, where it shows, how it is edited.

Forms, verbs, the search, the leak scan, the carrying over and the registers ask here; none of them
keeps a list of columns of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

# Said of a table in its `info`, for forgetting: which column names the noun whose words its rows repeat;
# how to judge from the content of a row whether it carries words of any of these (table, id).
TELLS_OF, CARRIES = "tells_of", "carries"


class Reach(StrEnum):
    """How far the content of a column may go."""

    PUBLIC = "public"  # an export may print it
    CONFIDENTIAL = "confidential"  # no export prints it, and each is searched for its sentences
    NAME = "name"  # a person or an office: as a secret, unless we name them in public ourselves
    KEPT = "kept"  # no export prints it, but it is no secret: the same words may rightly stand in a paper


class Form(StrEnum):
    """How a person edits a column."""

    NONE = "none"  # only the program sets it
    OWN = "own"  # by a control and an option made for it alone
    LINE = "line"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"  # of an enumeration
    SWITCH = "switch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """All that is said of a column beside its type. Nothing said: a secret that no place shows."""

    reach: Reach = Reach.CONFIDENTIAL
    searched: str = ""  # the heading under which the search finds it: "positions", "notes", ...
    hides: bool = False  # where it is true, the search does not find the row
    carried: bool = False  # goes along to the next session
    register: bool = False  # a column of the register
    form: Form = Form.NONE
    title: str = ""  # above its field and column, in English; `ui.words.columns` translates it
    help: str = ""  # of its option on the command line
    takes: str = ""  # what the manual calls the option's value, where its name does not say it
    verb_only: bool = False  # the window has no field for it


@dataclass(frozen=True, slots=True)
class Marked:
    """A column with its mark."""

    table: str
    name: str
    mark: Mark
    choices: type[StrEnum] | None = None

    @property
    def public(self) -> bool:
        """May an export print it?"""
        return self.mark.reach is Reach.PUBLIC

    @property
    def title(self) -> str:
        """Its English title; the column's own name in plain words where none was given."""
        return self.mark.title or self.name.replace("_", " ").capitalize()


@dataclass(frozen=True, slots=True)
class SearchSource:
    """Columns of a noun that the search looks into, and the heading its hits stand under.

    Rows in which one of the `unless` columns is true are not found.
    """

    columns: tuple[str, ...]
    room: str  # "texts", "notes", "positions", ...
    confidential: bool = False
    unless: tuple[str, ...] = ()


def search_sources(marked: Iterable[Marked]) -> tuple[SearchSource, ...]:
    """One source for each heading, public and confidential columns apart."""
    marked = tuple(marked)
    unless = tuple(column.name for column in marked if column.mark.hides)
    found: dict[tuple[str, bool], list[str]] = {}
    for column in marked:
        if column.mark.searched:
            found.setdefault((column.mark.searched, not column.public), []).append(column.name)
    return tuple(
        SearchSource(tuple(names), room, confidential, unless)
        for (room, confidential), names in found.items()
    )

"""Sketches: clauses while the document is still being read, before they have ids and paths."""

from dataclasses import dataclass, field

from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind, ClauseState
from cwgdesk.texts.structure.lines.lines import Line

_DRAFTED = (ClauseKind.CALL, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)


@dataclass(slots=True, eq=False)
class Sketch:
    """A clause in the making; `cite` is its path before paths are made unique."""

    kind: ClauseKind
    words: str  # those of its first paragraph; all of them are `text`
    place: Span
    cite: str
    call: str = ""
    label: str = ""
    parent: "Sketch | None" = None
    more: list[Span] = field(default_factory=list[Span])
    state: ClauseState = ClauseState.AGREED
    symbol: str = ""  # "ADD", "MOD", "SUP", "NOC" before its label
    part: str = ""  # the lettered part or annex it stands in
    annex: str = ""  # the annex alone
    tail: list[str] = field(default_factory=list[str])  # what came since: joined once, when it is asked for
    role: str = ""  # "number", "title", "adoption" of an opening; "proposal", "annex" of a heading

    @property
    def text(self) -> str:
        """Its words, without label and residue."""
        if self.tail:
            self.words = "".join([self.words, *self.tail])
            self.tail.clear()
        return self.words

    @text.setter
    def text(self, words: str) -> None:
        self.words = words
        self.tail.clear()

    @property
    def depth(self) -> int:
        """How many clauses enclose it."""
        return 0 if self.parent is None else self.parent.depth + 1

    def extend(self, line: Line) -> None:
        """Take a further paragraph into the clause."""
        label = f"{line.label.shown} " if line.label else ""
        begins = not (self.words or self.tail)
        self.tail.append(f"{'' if begins else chr(10)}{label}{line.text}")
        self.more += [line.place, *(more.place for more in line.rest)]
        if _is_bracketed(line, self.kind):
            self.state = ClauseState.BRACKETED


def sketch(line: Line, kind: ClauseKind, cite: str, **fields: object) -> Sketch:
    """A clause that begins with this line."""
    made = Sketch(kind, line.text, line.place, cite, label=line.shown_label)
    made.more = [more.place for more in line.rest]
    made.state = ClauseState.BRACKETED if _is_bracketed(line, kind) else ClauseState.AGREED
    made.symbol = line.label.symbol if line.label else ""
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def _is_bracketed(line: Line, kind: ClauseKind) -> bool:
    return line.bracketed or (line.brackets_inside and kind in _DRAFTED)


@dataclass(slots=True)
class Page:
    """What has been read so far, and where reading stands."""

    sketches: list[Sketch] = field(default_factory=list[Sketch])
    headings: list[tuple[int, Sketch]] = field(default_factory=list[tuple[int, Sketch]])
    part: str = ""
    annex: str = ""
    styled: bool = False  # the file marks its headings by style

    def add(self, made: Sketch) -> Sketch:
        """Put a clause at the end of the document."""
        made.part, made.annex = self.part, self.annex
        self.sketches.append(made)
        return made

    def head(self, made: Sketch, level: int) -> Sketch:
        """Put a heading, closing those as deep or deeper."""
        while self.headings and self.headings[-1][0] >= level:
            self.headings.pop()
        made.parent = self.headings[-1][1] if self.headings else None
        self.headings.append((level, made))
        return self.add(made)

    @property
    def heading(self) -> Sketch | None:
        """The heading that what follows stands under."""
        return self.headings[-1][1] if self.headings else None

    def begin_part(self, name: str) -> None:
        """Start a lettered part, of the annex if there is one, or another text of the same document."""
        self.part = f"{self.annex}, {name.rstrip('.')}" if self.annex else name
        del self.headings[1 if self.annex else 0 :]

    def begin_annex(self, name: str) -> None:
        """Start an annex."""
        self.part = self.annex = name
        self.headings.clear()

"""What a redline promises, and the proof that the written file keeps it.

Rejecting all gives BASE: its words, cell by cell, its notes, headers and looks. Accepting all gives NEW,
as far as nothing was named as not compared.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.sides.notes import KINDS
from cwgdesk.papers.word.sides.weaving import Woven, note_part
from cwgdesk.papers.word.tracked import proof

Parts = dict[str, bytes]
Told = Callable[[Parts, bool], object]  # of a file's parts, and whether its changes are accepted
Reading = Callable[[Parts], object]


@dataclass(slots=True)
class Promise:
    """Readings of the written parts and what each must give."""

    asked: list[tuple[Reading, object]] = field(default_factory=list[tuple[Reading, object]])

    @classmethod
    def of_plain(cls, base: bytes, target: tuple[str, ...], *, keep: bool) -> Self:
        """The words of BASE and of a plain text."""
        promise = cls()
        told = _words(MAIN, formulas=False)
        promise.asked.append((_under(told, accepted=False), told({MAIN: base}, not keep)))
        promise.asked.append((_under(told, accepted=True), target))
        return promise

    @classmethod
    def of_word(
        cls,
        base: Mapping[str, bytes],
        new: Mapping[str, bytes],
        woven: Woven,
        *,
        keep: bool,
        plain_style: str,
    ) -> Self:
        """The words, cells, notes, headers and looks of two Word files."""
        promise = cls()
        readings = (_words(MAIN), _rows, _notes)
        for told in readings:
            promise.asked.append((_under(told, accepted=False), told(dict(base), not keep)))
            promise.asked.append((_under(told, accepted=True), told(dict(new), True)))
        told = _looks(plain_style)
        promise.asked.append((_under(told, accepted=False), told(dict(base), not keep)))
        promise.asked.append((_under(told, accepted=True), told({MAIN: woven.fitted}, True)))
        for part, became in woven.margins.items():
            told = _words(part)
            promise.asked.append((_under(told, accepted=False), told(dict(base), not keep)))
            promise.asked.append((_under(told, accepted=True), told({part: became}, True)))
        return promise

    def prove(self, written: dict[str, bytes]) -> None:
        """Raise unless the written file says what it must, under both readings, in lawful markup."""
        if proof.faults(written) or any(told(written) != wanted for told, wanted in self.asked):
            raise UserError(
                "The redline could not be proven right, so no file was written.",
                "Save both files in Word under new names and try again; "
                "if it happens again, please report it.",
            )


def _under(told: Told, *, accepted: bool) -> Reading:
    return lambda parts: told(parts, accepted)


def _words(part: str, *, formulas: bool = True) -> Told:
    return lambda parts, accepted: proof.read(parts[part], accepted=accepted, formulas=formulas).paragraphs


def _rows(parts: Parts, accepted: bool) -> object:
    return proof.rows(parts[MAIN], accepted=accepted)


def _notes(parts: Parts, accepted: bool) -> object:
    held = {kind: parts[name] for kind in KINDS if (name := note_part(parts, kind))}
    return proof.notes(parts[MAIN], held, accepted=accepted)


def _looks(plain_style: str) -> Told:
    return lambda parts, accepted: proof.looks(parts[MAIN], accepted=accepted, plain_style=plain_style)

"""What a redline promises, and the proof that the written file keeps it.

Rejecting all gives BASE: its words, cell by cell, its notes, headers and looks. Accepting all gives NEW,
as far as nothing was named as not compared.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.sides.notes import KINDS
from cwgdesk.papers.word.sides.weaving import Woven, note_part
from cwgdesk.papers.word.tracked import proof


@dataclass(slots=True)
class _File:
    """The parts of a file, each of them parsed once for all readings."""

    parts: Mapping[str, bytes]
    roots: dict[str, ET.Element] = field(default_factory=dict[str, ET.Element])

    def part(self, name: str) -> ET.Element:
        if name not in self.roots:
            self.roots[name] = proof.parsed(self.parts[name])
        return self.roots[name]


Told = Callable[[_File, bool], object]  # what a file says, and whether its changes are accepted
Asked = tuple[Told, bool, object]


@dataclass(slots=True)
class Promise:
    """Readings of the written parts and what each must give."""

    asked: list[Asked] = field(default_factory=list[Asked])
    wished: dict[str, Asked] = field(default_factory=dict[str, Asked])  # what is named where it is not so

    @classmethod
    def of_plain(cls, base: bytes, target: tuple[str, ...], *, keep: bool) -> Self:
        """The words of BASE and of a plain text."""
        told = _words(MAIN, formulas=False)
        return cls([(told, False, told(_File({MAIN: base}), not keep)), (told, True, target)])

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
        old, fresh, fitted = _File(base), _File(new), _File({MAIN: woven.fitted, **woven.margins})
        asked = [(told, fresh) for told in (_words(MAIN), _rows, _notes)]
        asked += [(_looks(plain_style), fitted), *((_words(part), fitted) for part in woven.margins)]
        for told, wanted in asked:
            promise.asked.append((told, False, told(old, not keep)))
            promise.asked.append((told, True, told(wanted, True)))
        promise.asked.append((_lines, False, _lines(old, not keep)))
        promise.wished["empty lines"] = (_lines, True, _lines(fresh, True))
        return promise

    def prove(self, written: dict[str, bytes]) -> set[str]:
        """Raise unless the written file says what it must, under both readings, in lawful markup.

        What it says otherwise than NEW, though no word of it, is returned by name.
        """
        file = _File(written)
        if proof.faults(written) or any(
            told(file, accepted) != wanted for told, accepted, wanted in self.asked
        ):
            raise UserError(
                "The redline could not be proven right, so no file was written.",
                "Save both files in Word under new names and try again; "
                "if it happens again, please report it.",
            )
        return {
            name for name, (told, accepted, wanted) in self.wished.items() if told(file, accepted) != wanted
        }


def _words(part: str, *, formulas: bool = True) -> Told:
    return lambda file, accepted: proof.read(file.part(part), accepted=accepted, formulas=formulas).paragraphs


def _rows(file: _File, accepted: bool) -> object:
    return proof.rows(file.part(MAIN), accepted=accepted)


def _notes(file: _File, accepted: bool) -> object:
    held = {kind: file.part(name) for kind in KINDS if (name := note_part(file.parts, kind))}
    return proof.notes(file.part(MAIN), held, accepted=accepted)


def _lines(file: _File, accepted: bool) -> str:
    return proof.lines(file.part(MAIN), accepted=accepted)


def _looks(plain_style: str) -> Told:
    return lambda file, accepted: proof.looks(file.part(MAIN), accepted=accepted, plain_style=plain_style)

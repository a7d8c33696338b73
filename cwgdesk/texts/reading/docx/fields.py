"""Fields: what they show is kept, how they compute it is not."""

import re
from dataclasses import dataclass, field

from cwgdesk.texts.reading.docx.names import number


@dataclass(slots=True)
class Field:
    """One field that has begun and not ended."""

    code: list[str] = field(default_factory=list[str])
    has_result: bool = False
    link: str = ""

    def instruction(self) -> str:
        """Its instruction as written."""
        return "".join(self.code).strip()


@dataclass(frozen=True, slots=True)
class ListNumber:
    """A LISTNUM field: its number is counted with the paragraphs."""

    name: str
    level: int | None
    start: int | None


class Fields:
    """The fields that are open at this point of the text; they may span paragraphs."""

    def __init__(self) -> None:
        self._open: list[Field] = []

    def hidden(self) -> bool:
        """Are we inside an instruction, so that text is not shown?"""
        return any(not f.has_result for f in self._open)

    def link(self) -> str:
        """The address that the innermost HYPERLINK result around this point leads to."""
        return next((f.link for f in reversed(self._open) if f.link), "")

    def begin(self) -> None:
        """A field begins."""
        self._open.append(Field())

    def instruct(self, text: str) -> None:
        """More of the instruction of the innermost field."""
        if self._open and not self._open[-1].has_result:
            self._open[-1].code.append(text)

    def separate(self) -> None:
        """The instruction ends, the result begins."""
        if self._open:
            self._open[-1].has_result = True
            self._open[-1].link = hyperlink_target(self._open[-1].instruction())

    def end(self) -> Field | None:
        """The innermost field ends; an end without a beginning is ignored."""
        return self._open.pop() if self._open else None


def field_words(instruction: str) -> list[str]:
    """An instruction split into words; quoted ones lose their quotes."""
    return [quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', instruction)]


def hyperlink_target(instruction: str) -> str:
    """The address of a HYPERLINK field, else ""."""
    words = field_words(instruction)
    if not words or words[0].upper() != "HYPERLINK":
        return ""
    target, anchor = "", ""
    rest = iter(words[1:])
    for word in rest:
        if word == "\\l":
            anchor = next(rest, "")
        elif word in ("\\o", "\\t"):
            next(rest, "")
        elif not word.startswith("\\"):
            target = target or word
    return f"{target}#{anchor}" if anchor else target


def list_number(instruction: str) -> ListNumber | None:
    """The LISTNUM field of this instruction, if it is one."""
    words = field_words(instruction)
    if not words or words[0].upper() != "LISTNUM":
        return None
    name, level, start = "", None, None
    rest = iter(words[1:])
    for word in rest:
        if word == "\\l":
            level = number(next(rest, ""))
        elif word == "\\s":
            start = number(next(rest, ""))
        elif not word.startswith("\\"):
            name = word
    return ListNumber(name, None if level is None else min(max(level - 1, 0), 8), start)


def shown_without_result(instruction: str) -> str:
    """The words that a field shows straight from its instruction (buttons, symbols), else ""."""
    words = field_words(instruction)
    if not words:
        return ""
    name = words[0].upper()
    if name in ("MACROBUTTON", "GOTOBUTTON"):
        return re.sub(r"^\s*\S+\s+\S+\s*", "", instruction)
    if name == "SYMBOL" and len(words) > 1:
        code = number(words[1]) if not words[1].lower().startswith("0x") else int(words[1], 16)
        return chr(code) if code and 0x20 <= code < 0xD800 else ""
    if name == "QUOTE" and len(words) > 1:
        return words[1]
    return ""

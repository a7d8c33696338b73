"""Twenty ways in which a text arrives other than it was written: wrapped, quoted, pasted, torn, bound.

Each takes the paragraphs of a text and gives the bytes of a file, with the clauses that a reader of
that file must find; all but three leave the clauses as they were.
"""

import random
import re
import textwrap
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from tests.checks.written_docx import Numbers, Written, write_docx

Row = tuple[str, str, str]  # kind, label, words


@dataclass(frozen=True, slots=True)
class Text:
    """A resolution as its paragraphs, and the answers that others gave for it."""

    name: str
    language: str
    paragraphs: tuple[Written, ...]
    gold: tuple[Row, ...]
    trusted: bool = True  # the answers' kinds and labels too, not only their words


@dataclass(frozen=True, slots=True)
class Disturbed:
    """What became of a text: files by suffix, and the answers as they now are."""

    data: bytes
    suffix: str
    gold: tuple[Row, ...]


Disturbance = Callable[[Text, Path], list[Disturbed]]

_GREETING = ["From: Maria Example <maria@example.org>", "To: delegates@example.org",
             "Date: Mon, 4 March 2024 10:12", "Subject: text for tomorrow", "", "Dear colleagues,", "",
             "Please find below the text that we spoke of.", ""]  # fmt: skip
_FAREWELL = ["", "Best regards,", "Maria", "", "-- ", "Maria Example", "Ministry of Communications"]
_NAVIGATION = ["Skip to main content", "", "Home > Documents > Resolutions", ""]
_FOOT = ["", "© 2024 Documents Online. All rights reserved.", "Print | Share"]
_ENCODINGS = {
    "ru": ("cp1251", "koi8_r"),
    "ar": ("cp1256", "iso8859_6"),
    "zh": ("gb18030", "utf-16-le"),
    "": ("cp1252", "mac_roman"),
}
_COUSINS = {
    "–": "-",
    "—": "-",
    "‑": "-",
    "“": '"',
    "”": '"',
    "«": '"',
    "»": '"',
    "’": "'",
    "‘": "'",
    "…": "...",
}
_UNICODE = ("utf-8-sig", "utf-16", "utf-16-be", "utf-32")
_BIS = {"ar": " مكررا"}
_ANNEX = {"en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение", "ar": "المرفق", "zh": "附件"}
_ARTICLE = {"en": "Article %", "fr": "Article %", "es": "Artículo %", "ru": "Статья %",
            "ar": "المادة %", "zh": "第%条"}  # fmt: skip


def shown(item: Written, gap: str = "\t") -> str:
    """A paragraph as a line of plain text."""
    return f"{item.label}{gap}{item.text}".rstrip() if item.label else item.text


def _txt(text: Text, lines: list[str]) -> list[Disturbed]:
    return [Disturbed("\n".join(lines).encode(), ".txt", text.gold)]


# --- wrapped -------------------------------------------------------------------------------------


def wide(c: str) -> int:
    """How many columns a sign takes."""
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


def wrapped(line: str, width: int, first: str = "", later: str = "") -> list[str]:
    """A line cut at a width, as mail programs and editors do; Chinese is cut between signs."""
    line = line.expandtabs(4)
    if sum(map(wide, line)) < 1.3 * len(line):
        return textwrap.wrap(line, width, initial_indent=first, subsequent_indent=later) or [""]
    lines, open_line, size = list[str](), first, len(first)
    for piece in re.findall(r"[!-~]+|.", line):
        columns = sum(map(wide, piece))
        if size + columns > width and piece not in "，。；：、）》”":
            lines.append(open_line)
            open_line, size = later, len(later)
        open_line, size = open_line + piece, size + columns
    return [*lines, open_line]


def _wrap(width: int, between: bool = False) -> Disturbance:
    def disturb(text: Text, _folder: Path) -> list[Disturbed]:
        lines = list[str]()
        for item in text.paragraphs:
            lines += [*wrapped(shown(item), width), *([""] if between else [])]
        return _txt(text, lines)

    return disturb


def hanging(text: Text, _folder: Path) -> list[Disturbed]:
    """Labels out, words in, wrapped at 76, no blank lines."""
    lines = list[str]()
    for item in text.paragraphs:
        label = f"{'    ' * item.level}{item.label} ".ljust(4 * item.level + 5) if item.label else ""
        lines += wrapped(item.text, 76, label, " " * len(label))
    return _txt(text, lines)


def quoted(text: Text, _folder: Path) -> list[Disturbed]:
    """The answer to a mail: every line of the text behind "> "."""
    lines = list(_GREETING)
    for item in text.paragraphs:
        lines += [*(f"> {line}" for line in wrapped(shown(item), 72)), ">"]
    return _txt(text, [*lines, *_FAREWELL])


def from_mail(text: Text, _folder: Path) -> list[Disturbed]:
    """The text of a mail between greeting and farewell, a space at the end of each line that goes on."""
    lines = list(_GREETING)
    for item in text.paragraphs:
        *flowing, last = wrapped(shown(item), 76)
        lines += [*(f"{line} " for line in flowing), last, ""]
    return _txt(text, [*lines, *_FAREWELL])


# --- pasted --------------------------------------------------------------------------------------


def from_web(text: Text, _folder: Path) -> list[Disturbed]:
    """A web page's text: hard spaces, stray blanks, zero-width signs, what stands around the text."""
    dice = random.Random(text.name)
    lines = list(_NAVIGATION)
    for item in text.paragraphs:
        gap = dice.choice([" ", "\u00a0", "\u00a0\u00a0 ", "  "])
        line = re.sub(" ", lambda _: dice.choice([" "] * 30 + ["\u00a0", "  ", "\u200b "]), shown(item, gap))
        lines += [
            " " * dice.choice([0, 0, 4]) + line + dice.choice(["", " ", "\u00a0"]),
            dice.choice(["", "\u00a0", "  "]),
        ]
    return [replace(made, data=made.data.replace(b"\n", b"\r\n")) for made in _txt(text, [*lines, *_FOOT])]


def hard_spaces(text: Text, _folder: Path) -> list[Disturbed]:
    """A third of the spaces, and every one behind a label, is a hard one."""
    dice = random.Random(text.name)
    lines = [shown(item, dice.choice(["\u00a0", "\u202f", "\u00a0\u00a0"])) for item in text.paragraphs]
    lines = [re.sub(" ", lambda _: dice.choice(["\u00a0", " ", " "]), line) for line in lines]
    return _txt(text, [part for line in lines for part in (line, "")])


def lost_tabs(text: Text, _folder: Path) -> list[Disturbed]:
    """A space where the tab behind each label was."""
    return _txt(text, [part for item in text.paragraphs for part in (shown(item, " "), "")])


def lost_blank_lines(text: Text, _folder: Path) -> list[Disturbed]:
    """A paragraph a line, nothing between."""
    return _txt(text, [shown(item) for item in text.paragraphs])


def encodings(text: Text, _folder: Path) -> list[Disturbed]:
    """Four kinds of Unicode, and two encodings that the language was written in before it."""
    whole = "\n\n".join(shown(item) for item in text.paragraphs)
    old = [name for name in _ENCODINGS.get(text.language, _ENCODINGS[""]) if _can_hold(name, whole)]
    return [
        *(Disturbed(whole.encode(name), ".txt", text.gold) for name in _UNICODE),
        *(Disturbed(_in_old(whole, name), ".txt", text.gold) for name in old),
    ]


def _in_old(text: str, encoding: str) -> bytes:
    """Bytes of an old encoding; signs it has not are written as their plainer cousins."""
    lost = _lost(encoding, text)
    return "".join(_COUSINS.get(c, c) if c in lost else c for c in text).encode(encoding, "replace")


def _can_hold(encoding: str, text: str) -> bool:
    return not letters(_lost(encoding, text))


def _lost(encoding: str, text: str) -> str:
    kept = text.encode(encoding, "ignore").decode(encoding)
    return "".join(set(text) - set(kept))


# --- Word ----------------------------------------------------------------------------------------


def _docx(folder: Path, items: list[Written], numbers: Numbers = Numbers.TYPED, columns: int = 1) -> bytes:
    path = folder / "written.docx"
    write_docx(path, items, numbers, columns=columns)
    return path.read_bytes()


def soft_breaks(text: Text, folder: Path) -> list[Disturbed]:
    """Items in one paragraph with what they stand under, and every third paragraph cut in lines."""
    items = list[Written]()
    for place, item in enumerate(text.paragraphs):
        line = "\n".join(wrapped(shown(item, " " * 4), 90)) if place % 3 == 0 else shown(item)
        if item.level and items and (items[-1].level or place % 2):
            items[-1] = replace(items[-1], text=f"{items[-1].text}\n{line}")
        else:
            items.append(Written("", line))
    return [Disturbed(_docx(folder, items), ".docx", text.gold)]


def automatic(text: Text, folder: Path) -> list[Disturbed]:
    """Word counts the labels, and begins again where the text does."""
    return [Disturbed(_docx(folder, list(text.paragraphs), Numbers.AUTOMATIC), ".docx", text.gold)]


def _for_pdf(columns: int) -> Disturbance:
    def disturb(text: Text, folder: Path) -> list[Disturbed]:
        return [Disturbed(_docx(folder, list(text.paragraphs), columns=columns), ".pdf", text.gold)]

    return disturb


# --- changed -------------------------------------------------------------------------------------


def brackets(text: Text, _folder: Path) -> list[Disturbed]:
    """Every fourth labelled paragraph is not agreed: its words, or the whole of it, in brackets."""
    lines = list[str]()
    labelled = 0
    for item in text.paragraphs:
        labelled += bool(item.label and item.text)
        if item.label and item.text and labelled % 8 == 0:
            lines.append(f"[{shown(item)}]")
        elif item.label and item.text and labelled % 4 == 0:
            lines.append(f"{item.label}\t[{item.text}]")
        else:
            lines.append(shown(item))
    return _txt(text, [part for line in lines for part in (line, "")])


def bis(text: Text, _folder: Path) -> list[Disturbed]:
    """A clause 2bis, where a clause 2 has nothing beneath it; its words are those of clause 2."""
    items, gold = list(text.paragraphs), list(text.gold)
    for place, (item, following) in enumerate(pairwise(items)):
        number = re.match(r"\d+", item.label)
        if number is None or number.group() == "1" or item.level or not following.label or following.level:
            continue
        at = next((i for i, row in enumerate(gold) if row[2] == letters(_words(text, item))), None)
        if at is None:
            continue
        tail = _BIS.get(text.language, "bis")
        added = replace(item, label=item.label.replace(number.group(), number.group() + tail, 1))
        items.insert(place + 1, added)
        label = plain_label(added.label)
        gold.insert(
            at + 1, (gold[at][0], label, gold[at][2]) if text.trusted else ("", "", letters(shown(added)))
        )
        break
    return _txt(replace(text, gold=tuple(gold)), [part for item in items for part in (shown(item), "")])


def _words(text: Text, item: Written) -> str:
    return item.text if text.trusted else shown(item)


def annex(text: Text, _folder: Path) -> list[Disturbed]:
    """An agreement of four articles is annexed; what it says is no clause of the resolution."""
    items = [shown(item) for item in text.paragraphs]
    words = [item.text for item in text.paragraphs if len(item.text) > 40][-4:]
    title = text.paragraphs[1].text.strip()
    items += [_ANNEX[text.language], text.name if title.endswith(",") else title]
    for number, sentence in enumerate(words, 1):
        items += [_ARTICLE[text.language].replace("%", str(number)), f"1.\t{sentence}", f"2.\t{sentence}"]
    return _txt(text, [part for line in items for part in (line, "")])


DISTURBANCES: dict[str, Disturbance] = {
    "wrap 65": _wrap(65),
    "wrap 72": _wrap(72),
    "wrap 76": _wrap(76),
    "wrap 80": _wrap(80),
    "wrap 72, blank lines": _wrap(72, between=True),
    "hanging indents": hanging,
    "quoted": quoted,
    "pasted from mail": from_mail,
    "pasted from the web": from_web,
    "hard spaces": hard_spaces,
    "lost tabs": lost_tabs,
    "lost blank lines": lost_blank_lines,
    "six encodings": encodings,
    "soft breaks": soft_breaks,
    "automatic numbers": automatic,
    "brackets": brackets,
    "bis": bis,
    "annex": annex,
    "PDF": _for_pdf(1),
    "PDF, two columns": _for_pdf(2),
}


def letters(text: str) -> str:
    """Letters and digits only, case folded: what two honest readings must share."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def plain_label(label: str) -> str:
    """A label without the signs around it."""
    return re.sub(r"[\s.()\[\]\-–]", "", label).casefold()

"""The reader's acts: on a clause, about the text, and the single letters."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.texts.library import Clause
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.desk.fields import Choice
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.reader.find_bar import FindBar
from cwgdesk.ui.reader.outline import Outline
from cwgdesk.ui.reader.page import Page


class Reader(Protocol):
    """What the acts use of the view, each method told there."""

    page: Page
    outline: Outline
    finder: FindBar
    display: Choice

    @property
    def clause(self) -> Clause | None: ...
    def step(self, by: int) -> None: ...
    def note(self) -> None: ...
    def position(self) -> None: ...
    def other_position(self) -> None: ...
    def practice(self) -> None: ...
    def amend(self, symbol: Symbol) -> None: ...
    def to_contribution(self) -> None: ...
    def show_coverage(self) -> None: ...
    def floor_card(self) -> None: ...
    def wide(self) -> None: ...
    def copy_with_reference(self) -> None: ...
    def show_as(self, display: Display) -> None: ...
    def show_left_out(self) -> None: ...


def reader_acts(view: Reader) -> list[Act]:
    """Letters act while the text or the outline has the focus, unless they are switched off."""
    letters = Preferences().letter_keys
    return [*_clause_acts(view, letters), *_moving_acts(view, letters), *_text_acts(view)]


def _clause_acts(view: Reader, letters: bool) -> list[Act]:
    translate, within = QCoreApplication.translate, (view.page, view.outline.list)
    here = partial(Act, menu=Menu.CLAUSE, here=True)
    act = partial(here, can=lambda: view.clause is not None)
    on, amend = partial(act, within=within, group="on"), partial(act, within=within, group="amend")
    mod, add, sup, noc = (
        partial(view.amend, symbol) for symbol in (Symbol.MOD, Symbol.ADD, Symbol.SUP, Symbol.NOC)
    )
    n, p, g, m, a, s, o = "NPGMASO" if letters else [""] * 7
    return [
        on("clause.note", translate("Reader", "Note"), view.note, keys=n, private=True),
        on("clause.position", translate("Reader", "Position"), view.position, keys=p, private=True),
        on("clause.other", translate("Reader", "Position of others"), view.other_position, private=True),
        on("clause.practice", translate("Reader", "Good practice"), view.practice, keys=g),
        amend("clause.mod", translate("Reader", "Amendment: MOD"), mod, keys=m),
        amend("clause.add", translate("Reader", "Amendment: ADD"), add, keys=a),
        amend("clause.sup", translate("Reader", "Amendment: SUP"), sup, keys=s),
        amend("clause.noc", translate("Reader", "Amendment: NOC"), noc, keys=o),
        act("clause.paper", translate("Reader", "Add to contribution"), view.to_contribution, group="out",
            private=True),
        act("clause.card", translate("Reader", "Floor card…"), view.floor_card, group="out", private=True),
        act("clause.coverage", translate("Reader", "Show coverage"), view.show_coverage, group="out"),
        here("clause.wide", translate("Reader", "Amendment side by side"), view.wide, keys="F7",
             group="amend"),
        here("clause.copy", translate("Reader", "Copy with reference"), view.copy_with_reference,
             keys="Ctrl+Shift+C", group="copy", sign="copy"),
    ]  # fmt: skip


def _moving_acts(view: Reader, letters: bool) -> list[Act]:
    translate, within = QCoreApplication.translate, (view.page, view.outline.list)
    act = partial(Act, menu=Menu.CLAUSE, group="go", within=within, here=True)
    j, k = "JK" if letters else [""] * 2
    return [
        act("clause.next", translate("Reader", "Next clause"), partial(view.step, 1), keys=j),
        act("clause.previous", translate("Reader", "Previous clause"), partial(view.step, -1), keys=k),
    ]


def _text_acts(view: Reader) -> list[Act]:
    translate, finder = QCoreApplication.translate, view.finder
    find = partial(Act, menu=Menu.EDIT, group="find", here=True)
    amendments = translate("Reader", "Amendments")
    show = partial(Act, menu=Menu.VIEW, group="display", under=amendments, here=True)
    following, previous = partial(finder.step, 1), partial(finder.step, -1)
    displays = (
        (
            Display.MARKUP,
            translate("Reader", "Amendments: all markup"),
            translate("ReaderView", "All markup"),
        ),
        (Display.CLEAN, translate("Reader", "Amendments: clean"), translate("ReaderView", "Clean")),
        (Display.ORIGINAL, translate("Reader", "Amendments: original"), translate("ReaderView", "Original")),
    )
    return [
        find("reader.find", translate("Reader", "Find in this text…"), finder.ask, keys="Ctrl+F",
             sign="search"),
        find("reader.find.next", translate("Reader", "Find next"), following, keys="F3"),
        find("reader.find.previous", translate("Reader", "Find previous"), previous, keys="Shift+F3"),
        Act("reader.left_out", translate("Reader", "Left out of this text…"), view.show_left_out, Menu.TOOLS,
            "Ctrl+Shift+O", group="versions", here=True, can=lambda: view.clause is not None),
        *(
            show(f"reader.{display}", words, partial(view.show_as, display), short=short,
                 on=lambda display=display: view.display.value() is display)
            for display, words, short in displays
        ),
    ]  # fmt: skip

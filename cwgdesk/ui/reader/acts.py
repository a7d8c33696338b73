"""The reader's acts: on a clause, about the text, and the single letters."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cwgdesk.desk.amendments import Symbol
from cwgdesk.ui.clause.clause_text import Display
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.actions import Act, Menu

if TYPE_CHECKING:
    from cwgdesk.ui.reader.view import ReaderView


def reader_acts(view: "ReaderView") -> list[Act]:
    """Letters act while the text or the outline has the focus, unless they are switched off."""
    letters = Preferences().letter_keys
    return [*_clause_acts(view, letters), *_moving_acts(view, letters), *_text_acts(view)]


def _clause_acts(view: "ReaderView", letters: bool) -> list[Act]:
    translate = QCoreApplication.translate

    def act(
        name: str, text: str, run: Callable[[], object], letter: str, group: str, *, private: bool = False
    ) -> Act:
        return Act(
            f"clause.{name}",
            text,
            run,
            Menu.CLAUSE,
            letter if letters else "",
            within=(view.page, view.outline.list),
            group=group,
            can=lambda: view.isVisible() and view.clause is not None,
            private=private,
        )

    return [
        act("note", translate("Reader", "Note"), view.note, "N", "on", private=True),
        act("position", translate("Reader", "Position"), view.position, "P", "on", private=True),
        act("other", translate("Reader", "Position of others"), view.other_position, "", "on", private=True),
        act("practice", translate("Reader", "Good practice"), view.practice, "G", "on"),
        act("mod", translate("Reader", "Amendment: MOD"), lambda: view.amend(Symbol.MOD), "M", "amend"),
        act("add", translate("Reader", "Amendment: ADD"), lambda: view.amend(Symbol.ADD), "A", "amend"),
        act("sup", translate("Reader", "Amendment: SUP"), lambda: view.amend(Symbol.SUP), "S", "amend"),
        act("noc", translate("Reader", "Amendment: NOC"), lambda: view.amend(Symbol.NOC), "O", "amend"),
        Act(
            "clause.paper",
            translate("Reader", "Add to contribution"),
            view.to_contribution,
            Menu.CLAUSE,
            group="out",
            can=lambda: view.isVisible() and view.clause is not None,
            private=True,
        ),
        Act(
            "clause.coverage",
            translate("Reader", "Show coverage"),
            view.show_coverage,
            Menu.CLAUSE,
            group="out",
            can=lambda: view.isVisible() and view.clause is not None,
        ),
        Act(
            "clause.wide",
            translate("Reader", "Amendment side by side"),
            view.wide,
            Menu.CLAUSE,
            "F7",
            group="amend",
            can=view.isVisible,
        ),
        Act(
            "clause.copy",
            translate("Reader", "Copy with reference"),
            view.copy_with_reference,
            Menu.CLAUSE,
            "Ctrl+Shift+C",
            group="copy",
            sign="copy",
            can=view.isVisible,
        ),
    ]


def _moving_acts(view: "ReaderView", letters: bool) -> list[Act]:
    translate = QCoreApplication.translate
    return [
        Act(
            "clause.next",
            translate("Reader", "Next clause"),
            lambda: view.step(1),
            Menu.CLAUSE,
            "J" if letters else "",
            within=(view.page, view.outline.list),
            group="go",
            can=view.isVisible,
        ),
        Act(
            "clause.previous",
            translate("Reader", "Previous clause"),
            lambda: view.step(-1),
            Menu.CLAUSE,
            "K" if letters else "",
            within=(view.page, view.outline.list),
            group="go",
            can=view.isVisible,
        ),
    ]


def _text_acts(view: "ReaderView") -> list[Act]:
    translate = QCoreApplication.translate
    displays = (
        (Display.MARKUP, translate("Reader", "Amendments: all markup")),
        (Display.CLEAN, translate("Reader", "Amendments: clean")),
        (Display.ORIGINAL, translate("Reader", "Amendments: original")),
    )
    return [
        Act(
            "reader.find",
            translate("Reader", "Find in this text…"),
            view.finder.ask,
            Menu.EDIT,
            "Ctrl+F",
            group="find",
            sign="search",
            can=view.isVisible,
        ),
        Act(
            "reader.find.next",
            translate("Reader", "Find next"),
            lambda: view.finder.step(1),
            Menu.EDIT,
            "F3",
            group="find",
            can=view.isVisible,
        ),
        Act(
            "reader.find.previous",
            translate("Reader", "Find previous"),
            lambda: view.finder.step(-1),
            Menu.EDIT,
            "Shift+F3",
            group="find",
            can=view.isVisible,
        ),
        *(
            Act(
                f"reader.{display}",
                words,
                lambda display=display: view.show_as(display),
                Menu.VIEW,
                group="display",
                can=view.isVisible,
                on=lambda display=display: view.display.value() is display,
            )
            for display, words in displays
        ),
    ]

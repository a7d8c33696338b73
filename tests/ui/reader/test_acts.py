"""The reader's acts as rows: letters that act on the clause, and what needs a clause to act on."""

from collections.abc import Callable

import pytest

from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.kit.actions import Act
from cwgdesk.ui.reader import acts
from cwgdesk.ui.reader.view import ReaderView


class Letters:
    """The preferences, as far as the reader's acts ask."""

    letter_keys = True


@pytest.fixture
def view(qtbot, desk: DeskContext) -> ReaderView:
    made = ReaderView(desk)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def rows(view: ReaderView, monkeypatch) -> Callable[[], dict[str, Act]]:
    """The acts as they would be added now."""
    monkeypatch.setattr(acts, "Preferences", Letters)
    return lambda: {act.id: act for act in acts.reader_acts(view)}


def test_single_letters_act_on_text_and_outline_only(rows, view) -> None:
    letters = {act.keys: act for act in rows().values() if len(act.keys) == 1}
    assert "".join(sorted(letters)) == "AGJKMNOPS"
    assert {act.within for act in letters.values()} == {(view.page, view.outline.list)}


def test_who_switched_letters_off_keeps_every_other_key(rows, monkeypatch) -> None:
    monkeypatch.setattr(Letters, "letter_keys", False)
    keys = {act.keys for act in rows().values() if act.keys}
    assert keys == {"F7", "Ctrl+Shift+C", "Ctrl+F", "F3", "Shift+F3", "Ctrl+Shift+O"}


def test_all_of_them_are_for_the_reader_alone_and_most_need_a_clause(rows, view, settle) -> None:
    there = rows()
    assert all(act.here for act in there.values())
    needing = {name for name, act in there.items() if act.can is not None}
    assert {"clause.note", "clause.mod", "clause.paper", "clause.coverage"} <= needing
    assert not any(there[name].can() for name in needing)
    view.show()
    settle()
    assert all(there[name].can() for name in needing)


def test_what_stays_in_the_room_rests_while_others_look_on(rows) -> None:
    private = {name for name, act in rows().items() if act.private}
    assert private == {"clause.note", "clause.position", "clause.other", "clause.paper", "clause.card"}


def test_they_move_about_and_change_what_is_shown(rows, view, settle, qtbot) -> None:
    view.show()
    settle()
    there, before = rows(), view.page.index
    there["clause.next"].run()
    assert view.page.index == before + 1
    there["clause.previous"].run()
    assert view.page.index == before
    there["reader.original"].run()
    assert there["reader.original"].on()
    assert not there["reader.markup"].on()
    qtbot.waitUntil(lambda: view.inspector.detail is not None and not view.inspector._soon.isActive())
    settle()

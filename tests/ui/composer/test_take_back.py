"""Taking back a paper by keys: twelve changes, two of them refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from cwgdesk.desk.positions import Position
from cwgdesk.papers.back.taking import State
from cwgdesk.papers.contributions import Section
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.ui.composer.take_back import TakeBackDialog
from cwgdesk.ui.composer.view import ComposerView
from tests.papers.back.edited import Edited

TWELVE = (
    "First we thank the host.\nSecond we note the report.\nThird we welcome the plan.\n"
    "Fourth we ask for time.\nFifth we offer help.\nSixth we agree.\nSeventh we wait.\n"
    "Eighth we hope.\nNinth we sing.\nTenth we go."
)
NUMBERS = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"]


@pytest.fixture
def view(qtbot, desk, settle) -> ComposerView:
    made = ComposerView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    return made


@pytest.fixture
def left(seeded, tmp_path: Path) -> Path:
    """A paper that left."""
    paper = create_contribution(seeded.ws, "Views of Example", session_id=seeded.session)
    edit_section(seeded.ws, outline(seeded.ws, paper).sections[0].section.id, body=TWELVE)
    export_contribution(seeded.ws, paper, tmp_path / "paper.docx")
    return tmp_path / "paper.docx"


@pytest.fixture
def edited(left: Path) -> Path:
    """The paper with twelve changes: ten in the introduction, one in a statement, one nowhere."""
    copy = Edited(left)
    for number in NUMBERS:
        copy.replace(number, f"{number}ly", who="Colleague" if number == "Tenth" else "Ministry")
    copy.insert("full engagement", " and support")
    copy.insert("Contribution by", " (again)")
    return copy.save(left.with_name("back.docx"))


@pytest.fixture
def dialog(qtbot, view, edited, settle, monkeypatch) -> TakeBackDialog:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(edited), ""))
    view.ask_take_back()
    qtbot.waitUntil(lambda: view.back is not None, timeout=20_000)
    made = view.back
    assert isinstance(made, TakeBackDialog)
    settle()
    return made


def states(dialog: TakeBackDialog) -> list[State]:
    return [row.state for row in dialog.rows.values()]


def body(seeded) -> str:
    with seeded.ws.read() as orm:
        return next(s.body for s in orm.query(Section) if s.body)


def test_twelve_changes_are_taken_and_two_refused_in_sixteen_keys(qtbot, dialog, settle, seeded) -> None:
    keys = 2  # the act, and Enter in the dialog of files
    assert len(dialog.rows) == 12
    dialog.activateWindow()
    dialog.cards.setFocus()
    while (waiting := [s for s in states(dialog) if s is State.OPEN]) and keys < 16:
        current = dialog.rows[dialog.cards.current()].change
        refused = current.target is None or current.author == "Colleague"
        qtbot.keyClick(dialog.cards, Qt.Key.Key_R if refused else Qt.Key.Key_T)
        settle()
        keys += 1
        assert len([s for s in states(dialog) if s is State.OPEN]) == len(waiting) - 1
    assert keys == 14
    assert sorted(states(dialog)) == [State.REFUSED] * 2 + [State.TAKEN] * 10
    assert body(seeded) == TWELVE.replace("th we", "thly we").replace("Tenthly", "Tenth").replace(
        "First", "Firstly"
    ).replace("Second", "Secondly").replace("Third", "Thirdly")
    with seeded.ws.read() as orm:
        position = orm.get(Position, seeded.position)
        assert position is not None
        assert "full engagement and support" in position.statement


def test_all_of_one_person_are_taken_by_one_key(qtbot, dialog, settle) -> None:
    qtbot.keyClick(dialog.cards, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    settle()
    open_ones = [r.change for r in dialog.rows.values() if r.state is State.OPEN]
    assert [(c.author, c.target) for c in open_ones] == [("Ministry", None), ("Colleague", "section")]
    assert dialog.said.text().startswith("2 change")


def test_what_belongs_to_no_field_has_a_group_of_its_own_and_says_why(qtbot, dialog, settle) -> None:
    cards = dialog.cards.cards_model.cards
    at = next(n for n, card in enumerate(cards) if card.heading)
    assert [card.id for card in cards[at + 1 :]] == [
        key for key, row in dialog.rows.items() if row.change.target is None
    ]
    dialog.cards.setCurrentIndex(dialog.cards.cards_model.index(at + 1, 0))
    qtbot.keyClick(dialog.cards, Qt.Key.Key_T)
    settle()
    assert "belongs to no field" in dialog.warning.text()
    assert State.OPEN in states(dialog)


def test_the_field_is_shown_as_a_redline_and_enter_shows_its_place(qtbot, dialog, view, desk) -> None:
    gone: list[object] = []
    dialog.in_paper.connect(gone.append)
    desk.goto_thing.connect(lambda name, key: gone.append((name, key)))
    first = next(key for key, row in dialog.rows.items() if row.change.target == "section")
    at = next(n for n, card in enumerate(dialog.cards.cards_model.cards) if card.id == first)
    dialog.cards.setCurrentIndex(dialog.cards.cards_model.index(at, 0))
    html = dialog.words.toHtml()
    assert "line-through" in html
    assert "underline" in html
    assert "Firstly" in dialog.words.toPlainText()
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Return)
    assert gone == [dialog.rows[first].change.noun_id]
    assert view.section.isVisible()


def test_a_file_that_is_no_paper_of_ours_is_told(qtbot, view, desk, tmp_path: Path) -> None:
    told: list[object] = []
    desk.free.failed.disconnect()
    desk.free.failed.connect(told.append)
    (tmp_path / "x.docx").write_bytes(b"nothing")
    view.take_back(tmp_path / "x.docx")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert view.back is None

"""Versions: compare, carry over, look at what moved, two languages, through the window's own parts."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from cwgdesk.core.errors import UserError
from cwgdesk.desk.annotations import annotate, annotations
from cwgdesk.overviews.versions import read_originals
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.tracked import proof
from cwgdesk.texts.anchors import AnchorState
from cwgdesk.texts.importing import ImportPreview, preview_file, store_import
from cwgdesk.texts.library import clause, edit_document, find_clause
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.versions.view import VersionsView
from tests.texts.anchored import anchors_on

SG = "resolves to instruct the Secretary-General"
OLD = """RESOLUTION 999 (modified 2024)

Role of ITU

The ITU Council,

recalling

a)\tResolution 140 (Rev. Bucharest, 2022) of the Plenipotentiary Conference;

resolves to instruct the Secretary-General

1\tto take all possible measures to encourage the engagement of all organizations;

2\tto submit the outcomes of the Forum to the General Assembly;

3\tto report annually to the Council on progress made in this work.
"""
NEW = (
    OLD.replace("modified 2024", "modified 2026")
    .replace("all possible", "the necessary")
    .replace("\n2\tto submit the outcomes of the Forum to the General Assembly;\n", "")
    .replace("3\tto report", "2\tto report")
    .replace("in this work.", "in this work;\n\n3\tto prepare the review of 2030.")
)
ARABIC = """القرار 999 (المعدل في 2026)

دور الاتحاد

إن مجلس الاتحاد،

إذ يذكر

أ )\tبالقرار 140 (المراجع في بوخارست، 2022) لمؤتمر المندوبين المفوضين؛

يقرر أن يكلف الأمين العام

1\tأن يتخذ التدابير اللازمة لتشجيع مشاركة جميع المنظمات؛

2\tأن يقدم تقريرا سنويا إلى المجلس؛

3\tأن يعد استعراض عام 2030.
"""


@pytest.fixture(scope="module")
def previews(tmp_path_factory: pytest.TempPathFactory) -> list[ImportPreview]:
    """Two versions and a translation of the newer one, read once: reading starts a process."""
    folder = tmp_path_factory.mktemp("versions")
    for name, text in (("1 old", OLD), ("2 new", NEW), ("3 arabic", ARABIC)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [preview_file(path) for path in sorted(folder.iterdir())]


@pytest.fixture
def texts(desk, previews: list[ImportPreview]) -> list[UUID]:
    """All three in the library; three notes stand on the older version."""
    ids = [store_import(desk.workspace, preview) for preview in previews]
    for path in (f"{SG} 1", f"{SG} 2", f"{SG} 3"):
        annotate(desk.workspace, find_clause(desk.workspace, path, ids[0])[0].clause.id, f"note on {path}")
    return ids


@pytest.fixture
def view(qtbot, desk, settle, texts) -> VersionsView:
    made = VersionsView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    made.show_thing(texts[1])
    settle()
    return made


def lines(view: VersionsView) -> list[tuple[PairStatus | None, str]]:
    return [(row.status, side.path) for row in view.table.pairs.rows if (side := row.new or row.old)]


def test_a_version_is_compared_with_the_one_before_it(view, texts) -> None:
    assert (view.old.value(), view.new.value()) == (texts[0], texts[1])
    assert view.compared.counts[PairStatus.GONE] == 1
    assert view.compared.counts[PairStatus.ADDED] == 1
    assert (PairStatus.RENUMBERED, f"{SG} 2") in lines(view)
    assert view.switches[PairStatus.GONE].text().endswith(" 1")


def test_the_filter_shows_one_kind_and_words(view) -> None:
    view.switches[PairStatus.REWORDED].click()
    assert [status for status, _ in lines(view)] == [PairStatus.REWORDED] * 2  # the number line, and 1
    view.filter.setText("measures")
    assert lines(view) == [(PairStatus.REWORDED, f"{SG} 1")]
    pieces = [(p.kind.value, p.text) for p in view.table.pairs.rows[0].pieces if p.kind.value != "kept"]
    assert pieces == [("deleted", "all possible"), ("inserted", "the necessary")]
    spoken = view.table.pairs.data(view.table.pairs.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert "[deleted: all possible] [inserted: the necessary]" in spoken


def test_enter_opens_the_newer_side_and_shift_enter_the_older(view, texts, desk) -> None:
    went: list[tuple[UUID, UUID]] = []
    desk.goto_clause.connect(lambda document, clause: went.append((document, clause)))
    view.filter.setText("measures")
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QTest.keyClick(view.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert [document for document, _ in went] == [texts[1], texts[0]]
    assert {clause(desk.workspace, key).path for _, key in went} == {f"{SG} 1"}


def test_rows_are_as_high_as_their_words(view) -> None:
    last = view.table.pairs.index(len(view.table.pairs.rows) - 1, 2)
    assert view.table.rowHeight(last.row()) >= view.table.sizeHintForIndex(last).height()
    before = view.table.sizeHintForIndex(last).height()
    view.table.setColumnWidth(2, 120)
    assert view.table.sizeHintForIndex(last).height() > before


def test_notes_are_carried_listed_confirmed_and_left(view, settle, desk, texts) -> None:
    assert view.carried.button.text() == "Carry 3 note(s) over"
    view.carried.button.click()
    settle()
    assert [a.state for a in anchors_on(desk.workspace, texts[1])].count(AnchorState.EXACT) == 1
    kinds = [(card.title, card.heading) for card in view.carried.list.cards_model.cards]
    assert kinds == [
        ("Moved – for a look (1)", True),
        ("Note", False),
        ("Lost – kept on the older version (1)", True),
        ("Note", False),
    ]
    assert not view.carried.button.isVisibleTo(view)
    moved = view.carried.chosen()
    assert view.carried.chosen_moved()
    assert moved.words == f"note on {SG} 1"
    view.carried.confirm.click()
    settle()
    assert [a.state for a in anchors_on(desk.workspace, texts[1])] == [AnchorState.EXACT] * 2
    desk.workspace.undo()
    settle()
    view.carried.list.show_cards(view.carried.list.cards_model.cards, moved.anchor_id)
    view.carried.leave.click()
    settle()
    assert len(anchors_on(desk.workspace, texts[0])) == 2
    assert {row.note.text for row in annotations(desk.workspace, document_id=texts[0])} == {
        f"note on {SG} 1",
        f"note on {SG} 2",
    }


def test_nothing_confidential_while_others_can_see_the_screen(view, settle, desk) -> None:
    assert view.tabs.isTabVisible(1)
    desk.set_projecting(True)
    settle()
    assert not view.tabs.isTabVisible(1)


def test_the_life_of_a_clause_is_listed_and_opened(view, settle, desk, texts) -> None:
    view.filter.setText("report annually")
    cards = view.clause.life.cards_model.cards
    assert [(card.title, card.badge) for card in cards] == [
        ("modified 2024", "First in this version"),
        ("modified 2026", "Renumbered"),
    ]
    went: list[UUID] = []
    desk.goto_clause.connect(lambda document, _clause: went.append(document))
    view.clause.life.opened.emit(0)
    assert went == [texts[0]]


def test_two_languages_stand_side_by_side(view, settle, texts) -> None:
    view.mode.choose(True)
    view.mode.chosen.emit(True)
    settle()
    assert {view.old.value(), view.new.value()} & {texts[2]}
    pairs = {row.old.path: row.new.label for row in view.table.pairs.rows if row.old and row.new}
    english_first = f"{SG} 1" in pairs
    assert pairs[f"{SG} 1" if english_first else "يقرر أن يكلف الأمين العام 1"] == "1"
    assert not view.switches[PairStatus.GONE].isVisibleTo(view)


def test_any_two_texts_can_be_compared(view, settle, seeded) -> None:
    view.work.choose("any")
    view.work.chosen.emit("any")
    settle()
    view.old.choose(seeded.resolution)
    view.old.chosen.emit(seeded.resolution)
    settle()
    assert view.compared.two.old.id == seeded.resolution
    assert view.compared.counts[PairStatus.GONE] > 10


def test_without_versions_nothing_is_compared_until_it_is_asked_for(desk, qtbot, settle) -> None:
    view = VersionsView(desk)
    qtbot.addWidget(view)
    view.show()
    view.refresh()
    settle()
    assert (view.pages.currentIndex(), view.compared) == (0, None)
    view.compare_any_two()
    settle()
    assert view.pages.currentIndex() == 1
    assert view.compared is not None


def test_without_room_for_their_words_the_filters_keep_sign_and_count(qtbot, view) -> None:
    view.resize(1600, 700)
    qtbot.wait(10)
    switch = view.switches[PairStatus.UNCHANGED]
    words = switch.text()
    assert words == switch.accessibleName()
    view.setMinimumWidth(1)
    view.resize(300, 700)
    qtbot.wait(10)
    glyph, *_, count = words.split()
    assert switch.text() == f"{glyph} {count}"
    assert switch.accessibleName() == switch.toolTip() == words


def test_two_versions_are_saved_as_a_redline_and_what_was_not_compared_is_said(
    view, desk, settle, tmp_path, monkeypatch
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    target = tmp_path / "redline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    view.save_redline()
    settle()
    main = proof.parts_of(target.with_suffix(".docx").read_bytes())[MAIN]
    accepted = proof.read(main, accepted=True).paragraphs
    assert "1 to take the necessary measures to encourage the engagement of all organizations;" in [
        " ".join(words.split()) for words in accepted
    ]
    assert said == ["Written as redline.docx"]


def test_no_redline_leaves_of_a_confidential_text(view, desk, settle, texts, tmp_path, monkeypatch) -> None:
    edit_document(desk.workspace, texts[0], confidential=True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "o.docx"), ""))
    with pytest.raises(UserError, match="confidential"):
        read_originals(desk.workspace, texts[0], texts[1])

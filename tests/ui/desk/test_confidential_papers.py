"""The brief and the card from the window: named as what they are, written, logged, and told."""

from pathlib import Path
from uuid import uuid4

import pytest
from docx import Document
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from cwgdesk.desk.positions import record_position
from cwgdesk.desk.sessions import add_agenda_item
from cwgdesk.papers.contributions import Release
from cwgdesk.ui.desk.confidential_papers import ConfidentialPapers
from cwgdesk.ui.desk.context import DeskContext
from tests.ui.seeded import SECRET


@pytest.fixture
def papers(qtbot, desk, tmp_path: Path) -> ConfidentialPapers:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ConfidentialPapers(desk, parent)
    made.suggested = []  # type: ignore[attr-defined]

    def answer(name: str) -> Path:
        made.suggested.append(name)  # type: ignore[attr-defined]
        return tmp_path / "out"

    made.asks = answer
    return made


def words(path: Path) -> str:
    return "\n".join(line.text for line in Document(str(path)).paragraphs)


def waited(qtbot, desk, act) -> str:
    with qtbot.waitSignal(desk.said, timeout=20_000) as told:
        act()
    return told.args[0]


def test_the_brief_is_named_as_confidential_written_and_logged(
    qtbot, papers, desk, seeded, settle, tmp_path: Path
) -> None:
    left = []
    desk.leaving.connect(left.append)
    said = waited(qtbot, desk, lambda: papers.brief(seeded.session))
    assert said == "out.docx is written. It is confidential."
    assert left == [tmp_path / "out.docx"]
    assert papers.suggested[0].startswith("CONFIDENTIAL Delegation brief 43rd")
    assert SECRET in words(tmp_path / "out.docx")
    settle()
    with seeded.ws.read() as orm:
        assert list(orm.scalars(select(Release.title))) == ["CONFIDENTIAL – Delegation brief"]


def test_no_name_no_paper(qtbot, papers, seeded, settle, tmp_path: Path) -> None:
    papers.asks = lambda _suggestion: None
    papers.brief(seeded.session)
    settle()
    assert list(tmp_path.glob("out*")) == []
    with seeded.ws.read() as orm:
        assert list(orm.scalars(select(Release))) == []


def test_a_card_that_is_too_long_says_so(qtbot, papers, desk, seeded, tmp_path: Path) -> None:
    item = add_agenda_item(seeded.ws, seeded.session, "Reports", number="9")
    record_position(
        seeded.ws, agenda_item_id=item, session_id=seeded.session, statement="We thank the chair. " * 400
    )
    said = waited(qtbot, desk, lambda: papers.item_card(item))
    assert said.endswith("shorten the statement.")
    assert "We thank the chair." in words(tmp_path / "out.docx")


def test_a_clause_without_a_position_of_ours_has_no_card(qtbot, seeded, tmp_path: Path) -> None:
    desk, parent = DeskContext(seeded.ws), QWidget()
    qtbot.addWidget(parent)
    made = ConfidentialPapers(desk, parent)
    with qtbot.waitSignal(desk.store.failed, timeout=20_000) as told:
        made.clause_card(uuid4())
    assert "we hold no position here" in str(told.args[0])
    qtbot.waitUntil(lambda: not desk.store.busy)
    desk.close()

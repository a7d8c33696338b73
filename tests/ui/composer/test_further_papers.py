"""What is begun from a paper, and the template of the delegation's own, from the window."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from cwgdesk.papers.outline import contributions, create_contribution
from cwgdesk.papers.own_template import own_template
from cwgdesk.papers.revisions import Revising
from cwgdesk.ui.composer.further_papers import FurtherPapers


@pytest.fixture
def paper(seeded) -> UUID:
    return create_contribution(seeded.ws, "Views of Example", session_id=seeded.session)


@pytest.fixture
def begun() -> list[UUID]:
    return []


@pytest.fixture
def further(qtbot, desk, paper, begun) -> FurtherPapers:
    parent = QWidget()
    qtbot.addWidget(parent)
    return FurtherPapers(desk, parent, lambda: paper, begun.append)


def test_the_next_of_each_kind_is_begun_and_shown(further, begun, seeded, settle) -> None:
    for act in further.acts()[:3]:
        act.run()
    settle()
    made = {each.id: each.revision for each in contributions(seeded.ws)}
    assert [made[each] for each in begun] == ["Rev.1", "Add.1", "Corr.1"]


def test_nothing_is_begun_from_no_paper(qtbot, desk, seeded, settle, begun) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    none_open = FurtherPapers(desk, parent, lambda: None, begun.append)
    none_open.begin(Revising.REVISION)
    settle()
    assert begun == []
    assert [act.can() for act in none_open.acts() if act.can] == [False] * 3


def test_a_template_is_saved_used_and_given_up(qtbot, further, desk, seeded, settle, tmp_path: Path) -> None:
    path = tmp_path / "own"
    with qtbot.waitSignal(desk.said, timeout=20_000) as told:
        further.save_blank(path)
    assert told.args == ["own.docx is saved. Restyle it in Word, then use it here."]
    with qtbot.waitSignal(desk.said, timeout=20_000) as told:
        further.use(path.with_suffix(".docx"))
    assert told.args == [
        "Papers are set in the styles of own.docx. Does not come along: document properties."
    ]
    assert own_template(seeded.ws) == path.with_suffix(".docx").read_bytes()
    with qtbot.waitSignal(desk.said, timeout=20_000):
        further.use_ours()
    assert own_template(seeded.ws) == b""

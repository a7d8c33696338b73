"""F7: a long clause side by side, with the redline beneath; leaving it by any way keeps the words."""

import pytest

from cwgdesk.desk.proposals.amendments import amendments
from cwgdesk.overviews.clause import read_detail
from cwgdesk.ui.kit.pieces import boxed, column
from cwgdesk.ui.reader.wide_editor import WideEditor


@pytest.fixture
def editor(qtbot, desk, seeded):
    host = boxed(column())
    host.resize(1000, 700)
    qtbot.addWidget(host)
    detail = read_detail(seeded.ws, seeded.clause("resolves to instruct the Secretary-General 1"))
    made = WideEditor(host, desk, detail, detail.amendments[0])
    made.show()
    yield made
    made.close()
    host.close()


def words(seeded) -> str:
    clause = seeded.clause("resolves to instruct the Secretary-General 1")
    return amendments(seeded.ws, clause_id=clause)[0].amendment.new_text


def test_both_wordings_and_their_redline_are_seen(editor: WideEditor, seeded) -> None:
    assert editor.now.toPlainText().startswith("to take all possible")
    assert editor.text.text() == words(seeded)
    assert "necessary" in editor.redline.toPlainText()
    assert editor.now.isReadOnly()


def test_the_redline_follows_the_typing(qtbot, editor: WideEditor) -> None:
    editor.text.setPlainText("to act SOONER;")
    qtbot.waitUntil(lambda: "SOONER" in editor.redline.toPlainText())


@pytest.mark.parametrize("leave", ["accept", "reject"])
def test_leaving_by_any_way_keeps_what_was_typed(editor: WideEditor, seeded, settle, leave: str) -> None:
    editor.text.setPlainText("to act SOONER;")
    getattr(editor, leave)()
    settle()
    assert words(seeded) == "to act SOONER;"
    assert not editor.isVisible()

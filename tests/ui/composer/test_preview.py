"""The preview lays a long draft out in turns, and shows the newest one that was asked for."""

import pytest

from cwgdesk.papers.drafts import blocks as b
from cwgdesk.ui.composer.preview import PagesView
from cwgdesk.ui.composer.preview_text import pages_used, render
from tests.ui.composer.test_preview_text import draft, runs


def test_a_long_draft_is_laid_out_in_turns(qtbot) -> None:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(420, 600)
    paragraph = b.Paragraph(runs("word " * 40))
    with qtbot.waitSignal(view.laid_out) as told:
        view.show_draft(draft(*[paragraph] * 300))
        assert view.page_count() <= 1  # not all at once
    assert told.args[0] == pytest.approx(pages_used(render(draft(*[paragraph] * 300))))
    assert str(view.page_count()) in view.accessibleDescription()


def test_the_newest_draft_wins(qtbot) -> None:
    view = PagesView()
    qtbot.addWidget(view)
    paragraph = b.Paragraph(runs("word " * 40))
    with qtbot.waitSignal(view.laid_out):
        view.show_draft(draft(*[paragraph] * 300))
        view.show_draft(draft(b.Paragraph(runs("the newest"))))
    assert "the newest" in view.document.toPlainText()
    assert "word word" not in view.document.toPlainText()

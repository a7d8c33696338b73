"""A file finds the paper as it left, by its release or by its words."""

import pytest
from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.kept_copies import copy_of
from cwgdesk.papers.back.reading import read_file
from cwgdesk.papers.contributions import Release, ReleasedCopy
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import edit_section
from tests.papers.back.conftest import Sent


def test_each_export_is_kept_and_found_again(sent: Sent) -> None:
    first = read_file(sent.file)
    edit_section(sent.ws, sent.introduction, body="Other words.")
    export_contribution(sent.ws, sent.paper, sent.folder / "second.docx")
    second = read_file(sent.folder / "second.docx")
    assert copy_of(sent.ws, first) == (first.release, sent.file.read_bytes())
    assert copy_of(sent.ws, second)[0] == second.release != first.release


def test_the_same_words_leave_under_the_same_id_and_are_kept_once(sent: Sent) -> None:
    again = sent.folder / "again.docx"
    export_contribution(sent.ws, sent.paper, again)
    assert again.read_bytes() == sent.file.read_bytes()
    with sent.ws.read() as orm:
        assert len(orm.scalars(select(ReleasedCopy)).all()) == 1
        assert len(orm.scalars(select(Release)).all()) == 2


def test_a_release_that_is_not_kept_is_refused(sent: Sent) -> None:
    story = read_file(sent.file)
    with sent.ws.change(ChangeLabel.RELEASE, "x") as change:
        change.orm.delete(change.orm.get(ReleasedCopy, story.release))
    with pytest.raises(UserError, match="no paper that left this workspace"):
        copy_of(sent.ws, story)

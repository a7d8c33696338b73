"""A file finds the paper as it left, by its release or by its words."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from openxml_audit import OpenXmlValidator
from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.papers.back.kept_copies import copy_of
from cwgdesk.papers.back.reading import read_file
from cwgdesk.papers.contributions import Release, ReleasedCopy
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.exporting import export_contribution
from cwgdesk.papers.outline import edit_section
from cwgdesk.papers.word.tracked.proof import faults, parts_of
from cwgdesk.papers.word.writer import document_bytes
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


def test_bookmarks_are_lawful_and_the_same_release_has_the_same_bytes(sent: Sent) -> None:
    assert OpenXmlValidator().validate(sent.file).errors == []
    assert faults(parts_of(sent.file.read_bytes())) == []
    draft = replace(compose(sent.ws, sent.paper), release=UUID(int=1))
    moment = datetime(2026, 2, 3, tzinfo=UTC)
    first, second = (document_bytes(draft, author="Egypt", date=moment) for _ in range(2))
    assert first == second
    names = re.findall(rb'w:name="(_cwg[^"]*)"', parts_of(first)["word/document.xml"])
    assert len(names) == len(set(names)) > 10
    assert all(len(name) <= 40 for name in names)
    plain = document_bytes(replace(draft, release=None), author="Egypt", date=moment)
    assert b"_cwg" not in b"".join(parts_of(plain).values())

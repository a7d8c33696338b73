"""The delegation's own template is kept with the workspace, and papers are set in it."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.outline import create_contribution
from cwgdesk.papers.own_template import own_template, use_ours, use_template
from cwgdesk.papers.word.template import blank_template


def test_a_file_is_used_until_ours_is_used_again(desk, tmp_path: Path) -> None:
    paper = create_contribution(desk.ws, "Our paper")
    assert compose(desk.ws, paper).template == own_template(desk.ws) == b""
    path = tmp_path / "own.docx"
    path.write_bytes(blank_template())
    assert use_template(desk.ws, path).missing == ()
    assert compose(desk.ws, paper).template == path.read_bytes()
    use_ours(desk.ws)
    assert compose(desk.ws, paper).template == b""


def test_a_file_that_is_no_template_leaves_the_one_that_was_used(desk, tmp_path: Path) -> None:
    good, bad = tmp_path / "own.docx", tmp_path / "bad.docx"
    good.write_bytes(blank_template())
    bad.write_bytes(b"no")
    use_template(desk.ws, good)
    with pytest.raises(UserError):
        use_template(desk.ws, bad)
    assert own_template(desk.ws) == good.read_bytes()

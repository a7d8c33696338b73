"""LibreOffice, which shares no code with us, edits a paper of ours: every edit finds its field.

Its 7.4 dies of comments when it is driven without a window; what Word wrote of them it saves again.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from cwgdesk.papers.back.matching import Mapped
from cwgdesk.papers.back.taking import State, decide, read_returned, rows_of
from tests.papers.back.conftest import Sent, told
from tests.papers.back.test_comparing import TWENTY as WORD
from tests.papers.back.test_comparing import twenty_edits

SCRIPT = Path(__file__).with_name("lo_edit.py")
PYTHON = "/usr/bin/python3"  # LibreOffice's bridge lives in the system's Python

TWENTY = (
    ("dispatch", ".uno:AcceptAllTrackedChanges", ""),  # two of ours
    ("replace", "2003", "2005"),
    ("insert", "We support", " strongly"),
    ("replace", "Because it is needed", "Because it is urgent"),
    ("split", "for its good", ""),
    ("paragraph", "offline today", "A third of them are women."),
    ("track", "on", ""),
    ("replace", "changed too", "evolved also"),
    ("replace", " cheap", ""),
    ("insert", "More light", " and air"),
    ("paragraph", "To note it", "To act on it."),
    ("remove", "We look forward to it", ""),
    ("replace", "Our paper", "Our common paper"),
    ("insert", "About", " the famous"),
    ("replace", "done already", "done long ago"),
    ("insert", "to publish", " soon"),
    ("replace", "practical and effective", "useful"),
    ("insert", "Annex", " A"),
    ("replace", "To thank everybody", "To thank everyone"),
    ("insert", "Introduction", " and thanks"),
)

LANDED = {
    ("accepted", "amendment new_text", "possible", "practical and effective"),
    ("accepted", "amendment new_text", "to report annually to the Council.", ""),
    ("replace", "section body", "2003", "2005"),
    ("insert", "position statement", "", " strongly"),
    ("replace", "amendment reasons", "needed", "urgent"),
    ("paragraph", "position statement", " ", ""),
    ("paragraph", "section body", "", "A third of them are women."),
    ("replace", "section body", "changed too", "evolved also"),
    ("delete", "amendment reasons", " cheap", ""),
    ("insert", "amendment reasons", "", " and air"),
    ("paragraph", "header box_action", "", "To act on it."),
    ("paragraph", "position statement", "We look forward to it.", ""),
    ("replace", "header title", "Our paper", "Our common paper"),
    ("insert", "practice summary", "", " the famous"),
    ("replace", "amendment reasons", "done already", "done long ago"),
    ("insert", "amendment new_text", "", " soon"),
    ("replace", "amendment new_text", "practical and effective", "useful"),
    ("replace", "", "Annex", "Annex A"),
    ("replace", "header box_purpose", "To thank everybody", "To thank everyone"),
    ("insert", "section heading", "", " and thanks"),
}


def edited_in_libreoffice(sent: Sent, edits: tuple[tuple[str, str, str], ...]) -> Path:
    probe = [PYTHON, "-c", "import uno"]
    if shutil.which("soffice") is None or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("needs LibreOffice and python3-uno")
    out = sent.folder / "back.docx"
    done = subprocess.run(
        [PYTHON, str(SCRIPT), str(sent.folder / "profile"), str(sent.file), str(out)],
        input="\n".join(json.dumps(edit) for edit in edits),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return out


def resaved(file: Path, profile: Path) -> Path:
    """The file as LibreOffice writes it."""
    if shutil.which("soffice") is None:
        pytest.skip("needs LibreOffice")
    folder = file.parent / "saved"
    way = ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "docx"]
    subprocess.run([*way, "--outdir", str(folder), str(file)], capture_output=True, timeout=300, check=True)
    return folder / file.name


@pytest.mark.slow
def test_a_copy_that_was_only_saved_brings_nothing_back(sent: Sent) -> None:
    assert read_returned(sent.ws, edited_in_libreoffice(sent, ())).changes == ()


@pytest.mark.slow
def test_twenty_edits_made_in_libreoffice_land_in_their_fields(sent: Sent) -> None:
    returned = read_returned(sent.ws, edited_in_libreoffice(sent, TWENTY))
    assert {told(change) for change in returned.changes} == LANDED
    assert not returned.by_words
    assert {change.mapped for change in returned.changes} <= {
        Mapped.BOOKMARK,
        Mapped.NEIGHBOUR,
        Mapped.WORDS,
        None,
    }
    decide(sent.ws, returned, "back.docx", take=[c.id for c in returned.changes], named=False)
    left = [told(row.change) for row in rows_of(sent.ws, returned) if row.state is not State.TAKEN]
    assert left == [("replace", "", "Annex", "Annex A")]


@pytest.mark.slow
def test_twenty_edits_made_in_word_are_the_same_after_libreoffice_saved_them(sent: Sent) -> None:
    edited = sent.edited()
    twenty_edits(edited)
    saved = resaved(edited.save(sent.folder / "word.docx"), sent.folder / "profile")
    returned = read_returned(sent.ws, saved)
    assert {told(change) for change in returned.changes} == WORD

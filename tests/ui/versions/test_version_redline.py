"""The redline of two versions: its name, and what is said of it."""

from pathlib import Path

from cwgdesk.overviews.versions import Originals
from cwgdesk.papers.word.redline import RedlineReport
from cwgdesk.ui.versions.version_redline import proposed_name, told, write_between


def originals(old: str, new: str) -> Originals:
    return Originals(("res 2023.txt", "res: 2026.txt"), (old.encode(), new.encode()), "Example")


def test_it_is_called_after_the_newer_file_in_signs_that_every_system_takes() -> None:
    assert proposed_name(originals("a", "b")) == "res 2026 - redline.docx"


def test_the_original_files_are_compared_under_the_delegations_name(tmp_path: Path) -> None:
    report = write_between(originals("to report;", "to report annually;"), tmp_path / "o.docx")
    assert (report.marked, report.unseen) == (len("annually"), ())
    assert report.written.is_file()


def test_what_was_not_compared_is_said_by_name(tmp_path: Path) -> None:
    report = RedlineReport(tmp_path / "o.docx", 3, ("custom XML",), ("a header that is new", "pictures"))
    assert told(report) == (
        "Written as o.docx. Not compared, look at it yourself: a header that is new, pictures"
    )

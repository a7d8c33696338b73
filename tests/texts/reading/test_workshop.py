"""Another program works in a folder that goes, for no longer than it may."""

import sys
import time
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.workshop import Workshop

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses programs of Unix")


def _nothing() -> None:
    """Nobody gives up."""


def test_the_folder_goes_when_the_work_is_done_and_what_a_file_left_goes_before_the_next() -> None:
    shop = Workshop()
    folder = shop.cleared("out")
    shop.run(["/bin/sh", "-c", "mkdir out && echo words > out/found"], folder, "a", 20, _nothing)
    assert (folder / "out" / "found").read_text("utf-8") == "words\n"
    assert shop.cleared("out") == folder
    assert not (folder / "out").exists()
    shop.close()
    assert not folder.exists()


def test_a_program_that_takes_too_long_is_ended_with_its_helpers(tmp_path: Path) -> None:
    shop = Workshop()
    folder = shop.cleared()
    begun = time.monotonic()
    with pytest.raises(UserError, match="stopped after"):
        shop.run(["/bin/sh", "-c", "sleep 30 & sleep 30"], folder, "a", 0.5, _nothing)
    assert time.monotonic() - begun < 15
    shop.close()


def test_nothing_is_left_where_nothing_was_made() -> None:
    Workshop().close()

"""Every refusal is two plain sentences: what is wrong with which file, and what to do next."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common import refusals

FILE = "report {1}.docx"  # a name may hold anything
EVERY = [
    (refusals.cannot_open(FILE), "cannot be opened", "Check that it exists"),
    (refusals.empty(FILE), "holds no words", "right file"),
    (refusals.too_large(FILE, "over 256 MB"), "(over 256 MB)", "plain copy"),
    (refusals.password_protected(FILE), "password-protected", "save a copy without one"),
    (refusals.damaged(FILE), "damaged or incomplete file", "copy it again"),
    (refusals.damaged(FILE, "PDF file"), "damaged or incomplete PDF file", "copy it again"),
    (refusals.unsafe(FILE, "its parts overlap"), "(its parts overlap)", "Ask the sender"),
    (refusals.wrong_kind(FILE, "a picture"), "is a picture, not a text", "Save it as .docx"),
    (refusals.scanned(FILE), "is a scan", "(OCR)"),
    (refusals.too_slow(FILE, 60.0), "after 60 seconds", "split it"),
    (refusals.too_complex(FILE), "too complicated", "Save it again from Word"),
    (refusals.needs_libreoffice(FILE, "an RTF file"), "is an RTF file, which needs", "Install LibreOffice"),
    (refusals.not_converted(FILE), "could not convert", "save it as .docx"),
]


@pytest.mark.parametrize(("refusal", "wrong", "next_step"), EVERY, ids=[what for _, what, _ in EVERY])
def test_it_names_the_file_what_is_wrong_and_what_to_do(
    refusal: UserError, wrong: str, next_step: str
) -> None:
    assert f"“{FILE}”" in str(refusal)
    assert wrong in str(refusal)
    assert next_step in refusal.remedy
    assert str(refusal).endswith(".")

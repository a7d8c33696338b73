"""What excuses a word in the words check: only what the file itself proves."""

import io
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.checks.witness import Proofs, proofs_of
from tests.checks.words import Judged, _excuse_formats, _excuse_parted, words
from tests.texts.reading.making import docx, paragraph, run

NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'


def _proofs(tmp_path: Path, body: str, footnotes: str = "") -> Proofs:
    file = tmp_path / "a.docx"
    file.write_bytes(docx(body, footnotes=footnotes))
    return proofs_of(file)


def test_only_lists_with_a_deleted_item_are_counted_otherwise(tmp_path: Path) -> None:
    kept, gone = paragraph("kept", NUMBERED), paragraph("gone", f"{NUMBERED}<w:rPr><w:del/></w:rPr>")
    other = paragraph("other", NUMBERED.replace('"7"', '"8"'))
    assert _proofs(tmp_path, kept + gone + other).recounted == 2
    assert _proofs(tmp_path, kept + other).recounted == 0


def test_notes_boxes_and_frames_stand_beside_the_text(tmp_path: Path) -> None:
    box = f"<w:p><w:r><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:r></w:p>"
    framed = paragraph("framed", "<w:framePr/>")
    notes = f'<w:footnote w:id="2">{paragraph("noted")}</w:footnote><w:footnote w:type="separator"/>'
    found = _proofs(tmp_path, box + framed + paragraph("plain"), footnotes=notes)
    assert sorted(found.beside) == ["boxed", "framed", "noted"]
    assert found.notes == 1


def test_only_fields_of_dates_show_today(tmp_path: Path) -> None:
    def shown(code: str) -> str:
        marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
        return f"<w:p>{marks[0]}{run(code, tag='instrText')}{marks[1]}{run('7 May 2020')}{marks[2]}</w:p>"

    assert _proofs(tmp_path, shown(" DATE \\\\@ d ") + shown(" PAGE ")).dates == ["7 May 2020"]


@pytest.mark.parametrize(
    ("theirs", "ours", "missing"),
    [
        ("Latin Amer ica and", "Latin America and", []),
        ("the callconnected signal", "the call connected signal", []),
        ("8 3 items", "83 items", ["8", "3"]),
        ("ica of Amer", "America of", ["ica", "Amer"]),
    ],
)
def test_words_parted_otherwise_are_neighbours_and_never_figures(
    theirs: str, ours: str, missing: list[str]
) -> None:
    there, here = words(theirs), words(ours)
    lost, more = Counter(there) - Counter(here), Counter(here) - Counter(there)
    told = Judged(Path("a"), len(there), list(lost.elements()), list(more.elements()))
    _excuse_parted(told, there, here, Counter(here))
    assert told.missing == [word.casefold() for word in missing]
    assert bool(told.invented) == bool(missing)


def test_a_number_in_a_form_of_the_files_own_is_no_invented_word() -> None:
    told = Judged(Path("a"), 9, [], ["partαnew", "partialnew", "parta"])
    _excuse_formats(told, Proofs(formats=["Part-%1-new", "Part %1"]))
    assert told.invented == ["partialnew", "parta"]


def test_a_drawn_line_is_no_word() -> None:
    assert words("one ____ two_three") == ["one", "two_three"]


def test_open_document_notes_and_frames_stand_beside_the_text(tmp_path: Path) -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    body = (
        f'<o xmlns:text="{names}:text:1.0" xmlns:draw="{names}:drawing:1.0"><text:p>plain</text:p><text:note>'
        "<text:note-body><text:p>noted</text:p></text:note-body></text:note>"
        "<draw:text-box><text:p>boxed</text:p></draw:text-box></o>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("content.xml", body)
    file = tmp_path / "a.odt"
    file.write_bytes(packed.getvalue())
    assert proofs_of(file).beside == ["noted", "boxed"]

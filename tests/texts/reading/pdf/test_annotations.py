"""Words in form fields and text boxes are read; comments are listed; what nobody sees is neither."""

import pytest

from cwgdesk.texts.reading.common.raw import BlockKind, RawDocument
from cwgdesk.texts.reading.pdf.reader import read_pdf
from tests.texts.reading.hostile import pdf


def with_annotations(*annotations: bytes, form: bytes = b"[7 0 R]") -> RawDocument:
    """A page that says "Name:", with these annotations; the first one is object 7."""
    drawn = (
        b"BT /F 11 Tf 1 0 0 1 72 700 Tm (Name:) Tj ET BT /F 11 Tf 1 0 0 1 72 400 Tm (The end of it.) Tj ET"
    )
    numbers = b" ".join(b"%d 0 R" % (7 + at) for at in range(len(annotations)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields%s/DA(/F 0 Tf)/DR<</Font<</F 3 0 R>>>>>>>>" % form,
        b"<</Type/Pages/Kids[4 0 R]/Count 1>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>"
        b"/Annots[%s]>>" % numbers,
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<<>>",
        *annotations,
    ]
    return read_pdf(pdf(objects), "x")


def field(more: bytes, box: bytes = b"150 695 400 715") -> bytes:
    return b"<</Type/Annot/Subtype/Widget/F 4/T(who)/Rect[%s]%s>>" % (box, more)


def text(document: RawDocument) -> list[str]:
    return [" ".join(block.text.split()) for block in document.blocks]


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (field(b"/FT/Tx/V(Office of Legal Affairs)"), "Name: Office of Legal Affairs"),
        (field(b"/FT/Tx/V<FEFF041C04210426>"), "Name: МСЦ"),
        (field(b"/FT/Ch/Ff 131072/Opt[(Geneva)(Doha)]/V(Doha)"), "Name: Doha"),
        (field(b"/FT/Tx/F 2/V(hidden)").replace(b"/F 4", b""), "Name:"),
        (field(b"/FT/Tx/Ff 8192/V(secret)"), "Name:"),
        (field(b"/FT/Btn/V/Yes/AS/Yes"), "Name:"),
        (field(b"/FT/Tx"), "Name:"),
        (field(b"/FT/Tx/V(%s)" % (b"x" * 200_000)), "Name:"),
    ],
)
def test_what_is_filled_in_is_read_beside_its_name(annotation: bytes, expected: str) -> None:
    assert text(with_annotations(annotation)) == [expected, "The end of it."]


def test_several_lines_of_a_field_stand_one_below_the_other() -> None:
    found = text(with_annotations(field(b"/FT/Tx/Ff 4096/V(First line.\rSecond line.)", b"72 600 500 680")))
    assert " ".join(found) == "Name: First line. Second line. The end of it."


def test_a_text_box_is_read_and_comments_are_listed() -> None:
    document = with_annotations(
        b"<</Type/Annot/Subtype/FreeText/Rect[72 500 300 520]/Contents(Embargoed until noon)/DA(/F 11 Tf)>>",
        b"<</Type/Annot/Subtype/Text/Rect[72 300 90 320]/T(A. Delegate)/Contents(is this agreed?)>>",
        b"<</Type/Annot/Subtype/Highlight/Rect[72 300 90 320]/Contents(check)>>",
        b"<</Type/Annot/Subtype/Link/Rect[72 300 90 320]/Contents(a link)>>",
        form=b"[]",
    )
    assert [(b.kind, b.text) for b in document.blocks if b.kind is not BlockKind.BODY] == [
        (BlockKind.TEXTBOX, "Embargoed until noon")
    ]
    assert [(entry.what, entry.text) for entry in document.left_out] == [
        ("comment", "A. Delegate: is this agreed?\ncheck")
    ]

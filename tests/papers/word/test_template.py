"""The template that papers are built from: ours, as its script builds it, or the delegation's own."""

from dataclasses import replace
from pathlib import Path

import lxml.etree as etree
import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from cwgdesk.core.errors import UserError
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.package import MAIN, Relation, relations, relations_part, zip_bytes
from cwgdesk.papers.word.places import ConfidentialWords
from cwgdesk.papers.word.template import FIELDS, adopt, blank_template, template_parts, template_path
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import export_draft

STYLES, HEADER = "word/styles.xml", "word/header1.xml"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000"
    "00030101001827a5500000000049454e44ae426082"
)


def test_without_another_it_is_ours() -> None:
    assert template_parts() == proof.parts_of(template_path().read_bytes())
    assert {MAIN, STYLES, "word/footnotes.xml", HEADER} <= set(template_parts())


def test_the_template_is_what_its_script_builds() -> None:
    import importlib.util

    script = Path(__file__).parents[3] / "tools" / "make_template.py"
    spec = importlib.util.spec_from_file_location("make_template", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert proof.parts_of(template_path().read_bytes()) == proof.parts_of(module.build())


def restyled(folder: Path, change=lambda parts: None) -> Path:
    """A delegation's own: ours with controls, a title style and a header of its own, and what is changed."""
    parts = proof.parts_of(blank_template())
    parts[STYLES] = (
        parts[STYLES]
        .replace(b'w:styleId="Title1"', b'w:styleId="OurTitle"')
        .replace(b'w:val="Title 1"', b'w:val="Our title"')
    )
    parts[MAIN] = parts[MAIN].replace(b'w:val="Title1"', b'w:val="OurTitle"')
    words = b"<w:p><w:r><w:t>Ministry of Examples</w:t></w:r></w:p></w:hdr>"
    parts[HEADER] = parts[HEADER].replace(b"</w:hdr>", words)
    change(parts)
    path = folder / "own.docx"
    path.write_bytes(zip_bytes(parts))
    return path


def written(tmp_path: Path, own: Path, secrets: Secrets | None = None) -> Path:
    header = b.HeaderBlock(
        ("The group",), document="Document 7", source="Contribution by us", title="Our paper"
    )
    body = (
        b.Heading(1, (b.Run("Views"),), "I"),
        b.Paragraph((b.Run("We agree."),)),
        b.ListItem((b.Run("Yes."),)),
    )
    draft = replace(b.Draft("en", header, body), template=own.read_bytes())
    return export_draft(draft, tmp_path / "paper.docx", secrets=secrets or Secrets(), author="Us").path


def test_the_blank_one_has_a_control_for_each_field_and_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "blank.docx"
    path.write_bytes(blank_template())
    assert not OpenXmlValidator().validate(path).errors
    assert not [f for f in check(path) if f.severity.value != "info"]
    own = adopt(path)
    assert (own.missing, own.left_out) == ((), ("document properties",))
    assert own.styles == FIELDS


def test_a_paper_is_set_in_their_styles_with_their_header(tmp_path: Path) -> None:
    own = adopt(restyled(tmp_path))
    assert own.styles["title"] == "OurTitle"
    path = written(tmp_path, restyled(tmp_path))
    assert not OpenXmlValidator().validate(path).errors
    assert not [f for f in check(path) if f.severity.value != "info"]
    parts = proof.parts_of(path.read_bytes())
    title = next(
        p for p in etree.fromstring(parts[MAIN]).iter(w("p")) if "Our paper" in "".join(p.itertext())
    )
    style = title.find(f"{w('pPr')}/{w('pStyle')}")
    assert style is not None
    assert style.get(w("val")) == "OurTitle"
    assert b"Ministry of Examples" in parts[HEADER]


def test_a_field_without_a_control_is_named_and_set_in_our_style(tmp_path: Path) -> None:
    def untagged(parts: dict[str, bytes]) -> None:
        for sign in (b'<w:tag w:val="source"/>', b"cwgdesk_source"):
            parts[MAIN] = parts[MAIN].replace(sign, b"")

    own = adopt(restyled(tmp_path, untagged))
    assert own.missing == ("source",)
    assert own.styles["source"] == "Source"


def test_a_field_whose_tag_a_program_dropped_is_found_by_its_bookmark(tmp_path: Path) -> None:
    def dropped(parts: dict[str, bytes]) -> None:
        parts[MAIN] = parts[MAIN].replace(b'<w:tag w:val="title"/>', b"")

    own = adopt(restyled(tmp_path, dropped))
    assert (own.missing, own.styles["title"]) == ((), "OurTitle")


def test_a_picture_in_the_header_comes_along_and_what_is_not_allowed_stays_behind(tmp_path: Path) -> None:
    def furnished(parts: dict[str, bytes]) -> None:
        rels, data = relations_part(
            HEADER,
            [
                Relation("rId1", "image", "word/media/arms.png"),
                Relation("rId2", "image", "https://spy.example/pixel.png", external=True),
            ],
        )
        parts[rels], parts["word/media/arms.png"] = data, PIXEL
        blip = (
            b'<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
            b'wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Arms"/>'
            b'<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData '
            b'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://'
            b'schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Arms"/>'
            b'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/'
            b'officeDocument/2006/relationships" r:embed="%s"/><a:stretch><a:fillRect/></a:stretch>'
            b'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
            b'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
            b"</a:graphic></wp:inline></w:drawing></w:r></w:p>"
        )
        both = blip % b"rId1" + blip % b"rId2"
        parts[HEADER] = parts[HEADER].replace(b"</w:hdr>", both + b"</w:hdr>")
        parts["customXml/item1.xml"] = b"<secret/>"
        parts["docProps/app.xml"] = b"<Properties/>"
        said = b"<w:p><w:r><w:t>Read me first</w:t></w:r></w:p><w:sectPr>"
        parts[MAIN] = parts[MAIN].replace(b"<w:sectPr>", said)

    own = adopt(restyled(tmp_path, furnished))
    assert {"custom XML", "document properties", "words outside of headers and footers"} <= set(own.left_out)
    path = written(tmp_path, restyled(tmp_path, furnished))
    parts = proof.parts_of(path.read_bytes())
    assert parts["word/media/arms.png"] == PIXEL
    assert [r.target for r in relations(parts, HEADER)] == ["word/media/arms.png"]
    assert not any(b"spy.example" in data or b"Read me first" in data for data in parts.values())
    assert not any(name.startswith("customXml") or name == "docProps/app.xml" for name in parts)


def test_styles_that_another_program_named_anew_are_known_by_their_names(tmp_path: Path) -> None:
    def renamed(parts: dict[str, bytes]) -> None:
        for name, other in ((b"Heading1", b"berschrift1"), (b"Source", b"Quelle")):
            for sign in (b"w:styleId", b"w:basedOn w:val", b"w:next w:val"):
                parts[STYLES] = parts[STYLES].replace(sign + b'="' + name, sign + b'="' + other)
            parts[MAIN] = parts[MAIN].replace(b'"' + name + b'"', b'"' + other + b'"')

    own = adopt(restyled(tmp_path, renamed))
    assert own.styles["source"] == "Source"
    ids = [s.get(w("styleId")) for s in etree.fromstring(own.parts[STYLES]).iter(w("style"))]
    assert len(ids) == len(set(ids))
    assert "Heading1" in ids
    assert "berschrift1" not in ids


def test_a_prefix_that_may_be_ignored_stays_declared(tmp_path: Path) -> None:
    def by_word(parts: dict[str, bytes]) -> None:
        spaces = (
            b' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'
            b' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        )
        parts[HEADER] = parts[HEADER].replace(b">", spaces, 2).replace(spaces, b">", 1)

    assert not OpenXmlValidator().validate(written(tmp_path, restyled(tmp_path, by_word))).errors


def test_a_secret_in_a_template_does_not_leave_either(tmp_path: Path) -> None:
    secrets = Secrets(phrases=("Ministry of Examples",))
    with pytest.raises(ConfidentialWords):
        written(tmp_path, restyled(tmp_path), secrets)


def test_what_is_no_word_file_is_no_template(tmp_path: Path) -> None:
    (tmp_path / "own.docx").write_bytes(b"no")
    with pytest.raises(UserError):
        adopt(tmp_path / "own.docx")


def test_another_size_of_page_does_not_come_along_and_is_named(tmp_path: Path) -> None:
    def letter(parts: dict[str, bytes]) -> None:
        parts[MAIN] = parts[MAIN].replace(b'w:w="11907"', b'w:w="12240"')

    assert "page size and margins" in adopt(restyled(tmp_path, letter)).left_out

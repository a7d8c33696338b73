"""What a redline takes over from a file: what is on the list; the rest stays behind and is told."""

from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.kept_parts import TakenOver, take_over
from cwgdesk.papers.word.ooxml import MC, R, W
from cwgdesk.papers.word.package import MAIN, Relation, relations, relations_part

SPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="{MC}" xmlns:x="urn:example:foreign"'
PICTURE = '<w:r><w:drawing><w:blip r:embed="rId9"/></w:drawing></w:r>'


def document(inner: str) -> Element:
    return fromstring(f"<w:document {SPACES}><w:body><w:p>{inner}</w:p></w:body></w:document>")


def carried(
    inner: str,
    found: tuple[Relation, ...] = (),
    *,
    comments: bool = False,
    parts: dict[str, bytes] | None = None,
) -> TakenOver:
    """What comes along of a file whose body says `inner`, with these relations and further parts."""
    name, rels = relations_part(MAIN, list(found))
    return take_over({MAIN: b"", name: rels, **(parts or {})}, document(inner), comments=comments)


def story(name: str, words: str) -> bytes:
    return f"<w:{name} {SPACES}><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:{name}>".encode()


def test_body_headers_and_styles_come_along() -> None:
    found = (
        Relation("rId1", "styles", "word/styles.xml"),
        Relation("rId2", "header", "word/header1.xml"),
    )
    parts = {"word/styles.xml": story("styles", ""), "word/header1.xml": story("hdr", "page")}
    kept = carried('<w:r><w:t>words</w:t></w:r><w:headerReference r:id="rId2"/>', found, parts=parts)
    assert b"<w:t>words</w:t>" in kept.parts[MAIN]
    assert b"page" in kept.parts["word/header1.xml"]
    assert {r.kind for r in relations(kept.parts, MAIN)} == {"styles", "header", "settings"}
    assert kept.dropped == set()


def test_what_is_not_on_the_list_is_told_in_words() -> None:
    parts = {
        "word/vbaProject.bin": b"", "customXml/item1.xml": b"<x/>", "docProps/app.xml": b"<x/>",
        "word/embeddings/a.xlsx": b"", "word/people.xml": b"<x/>", "word/odd.bin": b"",
    }  # fmt: skip
    kept = carried("", parts=parts)
    assert not set(parts) & set(kept.parts)
    assert kept.dropped == {
        "macros", "custom XML", "document properties", "embedded objects", "names of reviewers", "odd.bin",
    }  # fmt: skip


def test_marks_of_sessions_and_foreign_elements_go() -> None:
    kept = carried('<w:r w:rsidR="00AB12CD"><w:t>a</w:t></w:r><x:secret>b</x:secret>')
    main = kept.parts[MAIN]
    assert b"rsid" not in main
    assert b"<w:t>a</w:t>" in main
    assert b"secret>" not in main


def test_a_picture_comes_along_and_one_from_elsewhere_does_not() -> None:
    inside = Relation("rId9", "image", "word/media/a.png")
    kept = carried(PICTURE, (inside,), parts={"word/media/a.png": b"png"})
    assert kept.parts["word/media/a.png"] == b"png"
    remote = Relation("rId9", "image", "http://elsewhere.example/a.png", external=True)
    gone = carried(PICTURE, (remote,))
    assert b"drawing" not in gone.parts[MAIN]
    assert b"elsewhere" not in b"".join(gone.parts.values())
    assert "remote targets" in gone.dropped


def test_a_link_on_the_web_stays_and_another_keeps_its_words() -> None:
    inner = '<w:hyperlink r:id="rId5"><w:r><w:t>here</w:t></w:r></w:hyperlink>'
    stays = carried(inner, (Relation("rId5", "hyperlink", "https://example.org/", external=True),))
    assert b"hyperlink" in stays.parts[MAIN]
    loose = carried(inner, (Relation("rId5", "hyperlink", "file:///c:/secret.docx", external=True),))
    assert b"hyperlink" not in loose.parts[MAIN]
    assert b"<w:t>here</w:t>" in loose.parts[MAIN]


def test_comments_come_only_on_request() -> None:
    inner = '<w:commentRangeStart w:id="1"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="1"/>'
    found = (Relation("rId3", "comments", "word/comments.xml"),)
    parts = {"word/comments.xml": story("comments", "mind this")}
    without, with_them = (carried(inner, found, comments=wish, parts=parts) for wish in (False, True))
    assert b"comment" not in without.parts[MAIN]
    assert without.dropped == {"comments"}
    assert b"mind this" in with_them.parts["word/comments.xml"]
    assert b"commentRangeStart" in with_them.parts[MAIN]


def test_a_field_that_fetches_keeps_its_last_words() -> None:
    simple = '<w:fldSimple w:instr=" INCLUDETEXT c:/x.docx "><w:r><w:t>shown</w:t></w:r></w:fldSimple>'
    kept = carried(simple + '<w:fldSimple w:instr="PAGE"/>')
    main = kept.parts[MAIN]
    assert b"INCLUDETEXT" not in main
    assert b"shown" in main
    assert b"PAGE" in main
    assert kept.dropped == {"fields that fetch from elsewhere"}


def test_of_the_settings_only_how_the_text_is_laid_out() -> None:
    settings = f'<w:settings {SPACES}><w:attachedTemplate r:id="rId1"/><w:evenAndOddHeaders/></w:settings>'
    found = (Relation("rId7", "settings", "word/settings.xml"),)
    kept = carried("", found, parts={"word/settings.xml": settings.encode()})
    assert b"evenAndOddHeaders" in kept.parts["word/settings.xml"]
    assert b"attachedTemplate" not in kept.parts["word/settings.xml"]

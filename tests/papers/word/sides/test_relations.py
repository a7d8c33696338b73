"""What inserted elements refer to comes along under a name and number of its own."""

from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import R, local, w
from cwgdesk.papers.word.package import MAIN, Relation, relations, relations_part
from cwgdesk.papers.word.sides.relations import Carrier, fingerprints
from tests.papers.word.word_files import SPACES, p, picture, png, t


def parts(*found: Relation, **files: bytes) -> dict[str, bytes]:
    name, data = relations_part(MAIN, list(found))
    return {name: data, **{key.replace("_", "/") + ".png": held for key, held in files.items()}}


def image(number: str, name: str) -> Relation:
    return Relation(number, "image", f"word/media/{name}.png")


def test_the_same_picture_has_the_same_fingerprint_under_any_name() -> None:
    one = fingerprints(parts(image("a", "x"), word_media_x=png(1)), MAIN)
    two = fingerprints(parts(image("b", "y"), word_media_y=png(1)), MAIN)
    assert one["a"] == two["b"] != fingerprints(parts(image("a", "x"), word_media_x=png(2)), MAIN)["a"]


def test_a_picture_is_brought_once_under_a_free_name() -> None:
    base = parts(image("a", "image1"), word_media_image1=png(1))
    new = parts(image("p", "image1"), image("q", "z"), word_media_image1=png(2), word_media_z=png(1))
    carrier = Carrier(base, new)
    root = fromstring(f"<w:body {SPACES}>{p(picture('p'), picture('p'), picture('q'))}</w:body>")
    carrier.bring(root, MAIN, MAIN)
    known = {r.id: r.target for r in relations(base, MAIN)}
    shown = [known[e.get(f"{{{R}}}embed", "")] for e in root.iter() if local(e) == "blip"]
    assert shown == ["word/media/image2.png", "word/media/image2.png", "word/media/image1.png"]
    assert carrier.added == {"word/media/image2.png"}
    assert base["word/media/image2.png"] == png(2)


def test_a_link_becomes_a_field_that_can_be_tracked() -> None:
    new = parts(Relation("h", "hyperlink", "https://www.itu.int/", external=True))
    link = (
        f'<w:hyperlink r:id="h">{t("here")}</w:hyperlink><w:hyperlink w:anchor="x">{t("there")}</w:hyperlink>'
    )
    root = fromstring(f"<w:body {SPACES}>{p(link)}</w:body>")
    Carrier(parts(), new).bring(root, MAIN, MAIN)
    assert [e.text for e in root.iter(w("instrText"))] == [' HYPERLINK "https://www.itu.int/" ']
    assert root.find(f".//{w('hyperlink')}") is None
    assert "".join(e.text or "" for e in root.iter(w("t"))) == "herethere"

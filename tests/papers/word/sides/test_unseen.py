"""What differs and is told by no tracked change has its name."""

from lxml.etree import fromstring

from cwgdesk.papers.word.package import MAIN, Relation, relations_part
from cwgdesk.papers.word.sides.unseen import unseen_beside
from tests.papers.word.word_files import SPACES, A, p, t


def named(old: str, new: str, before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    sides = [fromstring(f"<w:document {SPACES}>{inner}</w:document>") for inner in (old, new)]
    return unseen_beside(before, sides[0], after, sides[1])


def package(relation: Relation, **files: bytes) -> dict[str, bytes]:
    name, data = relations_part(MAIN, [relation])
    return {name: data, **files}


def link(target: str) -> dict[str, bytes]:
    return package(Relation("h", "hyperlink", target, external=True))


def theme(font: str) -> dict[str, bytes]:
    scheme = f'<a:fontScheme name="x"><a:latin typeface="{font}"/></a:fontScheme>'
    return {
        **package(Relation("t", "theme", "word/theme/theme1.xml")),
        "word/theme/theme1.xml": f'<a:theme xmlns:a="{A}">{scheme}</a:theme>'.encode(),
    }


LINK = f'<w:hyperlink r:id="h">{t("here")}</w:hyperlink>'
HERE = f"<w:body>{p(LINK)}</w:body>"
MOVED = HERE.replace("here", "there")


def test_a_link_that_leads_elsewhere() -> None:
    assert named(HERE, HERE, link("https://a"), link("https://b")) == {"where a link leads"}
    assert named(HERE, HERE, link("https://a"), link("https://a")) == set()
    assert named(HERE, MOVED, link("https://a"), link("https://b")) == set(), "other words are tracked"


def test_other_fonts_of_the_theme() -> None:
    assert named("", "", theme("Calibri"), theme("Arial")) == {"fonts and colours of the theme"}
    assert named("", "", theme("Calibri"), theme("Calibri")) == named("", "", theme("Calibri"), {}) == set()


def test_another_background() -> None:
    red = '<w:background w:color="FF0000"/>'
    assert named(red, "", {}, {}) == {"page background"}
    assert named(red, red, {}, {}) == set()

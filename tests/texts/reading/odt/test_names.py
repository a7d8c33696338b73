"""The names of the standard: an element written with its prefix is known under our name."""

import pytest

from cwgdesk.texts.reading.odt import names
from tests.texts.reading.odt.drawn import element


@pytest.mark.parametrize(
    ("xml", "name"),
    [
        ("<office:text/>", names.OFFICE + "text"),
        ("<text:p/>", names.TEXT + "p"),
        ("<style:style/>", names.STYLE + "style"),
        ("<table:table/>", names.TABLE + "table"),
        ("<meta:creation-date/>", names.META + "creation-date"),
        ("<draw:frame/>", names.DRAW + "frame"),
        ("<dc:creator/>", names.DC + "creator"),
    ],
)
def test_elements_are_known_by_their_names_in_the_standard(xml: str, name: str) -> None:
    assert element(xml).tag == name


def test_attributes_too() -> None:
    link = element('<text:a xlink:href="https://www.itu.int/" xml:id="a1"/>')
    assert (link.get(names.XLINK + "href"), link.get(names.XML_ID)) == ("https://www.itu.int/", "a1")

"""The looks that inserted words and paragraphs take over, and those that they do not."""

import lxml.etree as etree
from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import W, local, make, w
from cwgdesk.papers.word.tracked.looks import copied_properties, copied_runs, first_look, new_runs, style_of
from cwgdesk.papers.word.tracked.plan import NewParagraph


def xml(inner: str) -> Element:
    return etree.fromstring(f'<w:x xmlns:w="{W}">{inner}</w:x>')[0]


def names(run: Element) -> list[str]:
    look = run.find(w("rPr"))
    return [local(child) for child in look] if look is not None else []


def plainly(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def test_a_style_is_read_where_there_is_one() -> None:
    assert style_of(xml('<w:pPr><w:pStyle w:val="enumlev1"/></w:pPr>')) == "enumlev1"
    assert style_of(make("pPr")) == ""
    assert style_of(None) == ""


def test_properties_are_copied_without_section_and_marks() -> None:
    held = xml('<w:pPr><w:pStyle w:val="a"/><w:rPr><w:ins/><w:b/></w:rPr><w:sectPr/></w:pPr>')
    assert [local(e) for e in copied_properties(held).iter()] == ["pPr", "pStyle", "rPr", "b"]
    assert held.find(w("sectPr")) is not None


def test_words_take_the_look_they_are_given_but_not_its_marks_and_links() -> None:
    look = xml('<w:rPr><w:rStyle w:val="Hyperlink"/><w:i/><w:sz w:val="24"/><w:vanish/></w:rPr>')
    [run] = new_runs(NewParagraph("agree"), 0, 5, look)
    assert names(run) == ["i", "sz"]


def test_words_of_a_word_file_bring_their_own_looks() -> None:
    source = xml(f"<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>noting</w:t></w:r>{plainly(' also')}</w:p>")
    first, second = new_runs(NewParagraph("noting also", source=source), 2, 9, xml("<w:rPr><w:b/></w:rPr>"))
    assert ("".join(first.itertext()), "".join(second.itertext())) == ("ting", " al")
    assert (names(first), names(second)) == (["i"], [])


def field(result: str) -> str:
    kinds = {
        "begin": "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        "separate": f"<w:r><w:t>{result}</w:t></w:r>",
        "end": "",
    }
    return "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{inner}' for kind, inner in kinds.items())


def test_a_field_is_copied_whole_or_as_its_words() -> None:
    source = xml(f"<w:p>{plainly('page ')}{field('12')}{plainly(' of it')}</w:p>")
    whole = copied_runs(source, 5, 7)
    assert [local(e) for run in whole for e in run] == ["fldChar", "instrText", "fldChar", "t", "fldChar"]
    assert [local(e) for run in copied_runs(source, 0, 6) for e in run] == ["t", "t"]


def test_letters_that_xml_cannot_hold_make_no_run() -> None:
    assert new_runs(NewParagraph("\x01"), 0, 1, None) == []


def test_the_first_look_is_that_of_the_first_words_without_emphasis() -> None:
    model = xml(
        '<w:p><w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t>a</w:t></w:r></w:p>'
    )
    look = first_look(model)
    assert look is not None
    assert [local(child) for child in look] == ["sz"]
    assert first_look(None) is None

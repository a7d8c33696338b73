"""Tracked changes inside one paragraph: looks kept, links, fields and note marks left whole."""

import lxml.etree as etree
import pytest
from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import W, serialize, w
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.lines import line_text
from cwgdesk.papers.word.tracked.pairing import script
from cwgdesk.papers.word.tracked.plan import NewParagraph
from cwgdesk.papers.word.tracked.proposals import paragraph_of
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{}</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


def xml(inner: str) -> Element:
    """A w:document with this inside its body; `t:` is short for a run with preserved text."""
    return etree.fromstring(f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{inner}</w:body></w:document>')


def t(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def woven(inner: str, *new: str) -> Element:
    root = xml(inner)
    paragraphs = root.findall(f".//{w('p')}")
    base = [line_text(p) for p in paragraphs]
    fresh = [NewParagraph(text) for text in new]
    before = proof.read(serialize(root), accepted=True).paragraphs
    Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")).weave(
        paragraphs, fresh, script(base, new, [0] * len(base))
    )
    written = serialize(root)
    assert proof.read(written, accepted=False).paragraphs == before
    assert proof.read(written, accepted=True).paragraphs == tuple(" ".join(n.split()) for n in new)
    assert proof.faults({"word/document.xml": written}) == []
    return root


def inserted_looks(root: Element) -> list[list[str]]:
    looks = [run.find(w("rPr")) for run in root.iterfind(f".//{w('ins')}/{w('r')}")]
    return [[etree.QName(e).localname for e in look] if look is not None else [] for look in looks]


def test_a_replacement_has_the_look_of_what_it_replaces() -> None:
    root = woven(f"<w:p>{t('resolves ', '<w:i/>')}{t('to continue')}</w:p>", "decides to continue")
    assert inserted_looks(root) == [["i"]]


def test_a_run_is_cut_and_both_halves_keep_their_look() -> None:
    root = woven(
        f"<w:p>{t('the annual report of 2023 to Council', '<w:b/>')}</w:p>",
        "the annual report of 2027 to Council",
    )
    assert all(run.find(f"{w('rPr')}/{w('b')}") is not None for run in root.iter(w("r")))


def test_a_field_whose_result_goes_goes_whole() -> None:
    root = woven(f"<w:p>{t('see ')}{FIELD.format('above')}{t(' paragraph')}</w:p>", "see paragraph")
    assert len(root.findall(f".//{w('del')}//{w('fldChar')}")) == 3
    assert root.find(f".//{w('delInstrText')}") is not None


def test_words_after_a_field_stand_outside_it() -> None:
    root = woven(f"<w:p>{t('see ')}{FIELD.format('five')}</w:p>", "see five and six")
    ends = list(root.iter(w("fldChar"), w("ins")))
    assert ends[-1].tag == w("ins")


def test_words_after_a_link_stand_outside_it() -> None:
    root = woven(
        f'<w:p>{t("see ")}<w:hyperlink r:id="rId9">{t("itu.int")}</w:hyperlink></w:p>', "see itu.int today"
    )
    assert root.find(f".//{w('hyperlink')}//{w('ins')}") is None


def test_words_changed_in_a_link_stay_in_it() -> None:
    link = f'<w:hyperlink r:id="rId9">{t("the old address")}</w:hyperlink>'
    root = woven(f"<w:p>{t('see ')}{link}</w:p>", "see the new address")
    assert root.find(f".//{w('hyperlink')}/{w('ins')}") is not None


def test_a_note_mark_stays_with_its_word() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    root = woven(f"<w:p>{t('countries')}{note}{t(';')}</w:p>", "countries and others;")
    assert root.find(f".//{w('del')}//{w('footnoteReference')}") is None
    order = [etree.QName(e).localname for e in root.iter(w("footnoteReference"), w("ins"))]
    assert order == ["footnoteReference", "ins"]


def test_a_note_mark_within_deleted_words_goes_with_them() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    root = woven(f"<w:p>{t('all least developed')}{note}{t(' countries agree')}</w:p>", "all agree")
    assert root.find(f".//{w('del')}//{w('footnoteReference')}") is not None


def test_a_section_end_survives_the_deletion_of_its_paragraph() -> None:
    section = "<w:pPr><w:sectPr/></w:pPr>"
    root = woven(
        f"<w:p>{t('one')}</w:p><w:p>{section}{t('two')}</w:p><w:p>{t('three')}</w:p>", "one", "three"
    )
    assert root.find(f".//{w('pPr')}/{w('rPr')}/{w('del')}") is None
    assert root.find(f".//{w('sectPr')}") is not None


def test_a_split_does_not_double_a_section() -> None:
    words = "recalling Resolution 140 of the Plenipotentiary Conference and Resolution 1332 of the Council"
    root = woven(f"<w:p><w:pPr><w:sectPr/></w:pPr>{t(words)}</w:p>", words[:50].strip(), words[50:].strip())
    assert len(root.findall(f".//{w('sectPr')}")) == 1


def test_a_new_clause_is_numbered_and_styled_like_its_neighbour() -> None:
    held = '<w:pPr><w:pStyle w:val="enumlev1"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    root = woven(
        f"<w:p>{held}{t('to report;')}</w:p><w:p>{held}{t('to plan.')}</w:p>",
        "to report;",
        "to ask;",
        "to plan.",
    )
    assert len(root.findall(f".//{w('numId')}")) == 3


def woven_word(inner: str, *new: str) -> Element:
    """The same, with a new text that is a Word file: these paragraphs."""
    root = xml(inner)
    paragraphs = root.findall(f".//{w('p')}")
    fresh = [paragraph_of(p) for p in xml("".join(new)).iter(w("p"))]
    base = [line_text(p) for p in paragraphs]
    wanted = proof.looks(serialize(xml("".join(new))), accepted=True)
    before = proof.looks(serialize(root), accepted=True)
    Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")).weave(
        paragraphs, fresh, script(base, [p.text for p in fresh], [0] * len(base))
    )
    assert proof.looks(serialize(root), accepted=False) == before
    assert proof.looks(serialize(root), accepted=True) == wanted
    return root


def test_words_put_in_look_as_in_the_new_file() -> None:
    root = woven_word(
        f"<w:p>{t('one')}</w:p>", f"<w:p>{t('one')}</w:p>", f"<w:p>{t('noting', '<w:i/>')}{t(' also')}</w:p>"
    )
    assert ["i"] in inserted_looks(root)


def test_words_that_stay_and_look_otherwise_are_a_change_of_their_look() -> None:
    root = woven_word(
        f"<w:p>{t('to report annually')}</w:p>",
        f"<w:p>{t('to ')}{t('report', '<w:b/>')}{t(' annually')}</w:p>",
    )
    [change] = root.iter(w("rPrChange"))
    changed = [run for run in root.iter(w("r")) if change in list(run.iter())]
    assert ["".join(run.itertext()) for run in changed] == ["report"]
    assert next(root.iter(w("ins"), w("del")), None) is None


def test_a_paragraph_that_looks_otherwise_keeps_its_former_look() -> None:
    centred = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    root = woven_word(f"<w:p>{t('to report')}</w:p>", f"<w:p>{centred}{t('to report')}</w:p>")
    [change] = root.iter(w("pPrChange"))
    assert [etree.QName(e).localname for e in change] == ["pPr"]
    assert len(change[0]) == 0


def test_a_field_that_is_put_in_is_put_in_whole() -> None:
    root = woven_word(f"<w:p>{t('see ')}</w:p>", f"<w:p>{t('see ')}{FIELD.format('above')}</w:p>")
    assert len(root.findall(f".//{w('ins')}//{w('fldChar')}")) == 3


@pytest.mark.parametrize("new", ["", "wholly different words here", "a", "a b c d e f g h"])
def test_tabs_and_breaks_count_as_letters(new: str) -> None:
    inner = f"<w:p>{t('a)')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
    woven(inner, *([new] if new else []))


def test_revisions_already_there_may_stay() -> None:
    theirs = f'<w:ins w:id="5" w:author="X" w:date="2026-01-01T00:00:00Z">{t("always report")}</w:ins>'
    root = xml(f"<w:p>{t('to ')}{theirs}</w:p>")
    paragraph = root.find(f".//{w('p')}")
    assert paragraph is not None
    new = "to always gladly report"
    steps = script([line_text(paragraph)], [new], [0])
    Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z", 6)).weave([paragraph], [NewParagraph(new)], steps)
    assert proof.read(serialize(root), accepted=True).paragraphs == (new,)
    assert proof.read(serialize(root), accepted=False).paragraphs == ("to",)
    assert root.find(f".//{w('ins')}//{w('ins')}") is None


def test_the_stamp_is_on_every_change() -> None:
    root = woven(f"<w:p>{t('one two')}</w:p>", "one three")
    changes = list(root.iter(w("ins"), w("del")))
    assert {(e.get(w("author")), e.get(w("date"))) for e in changes} == {("Egypt", "2027-01-15T00:00:00Z")}

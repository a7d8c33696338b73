"""Notes that are put in get a number of their own; those whose mark goes are struck."""

from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.sides.notes import NoteParts, empty_notes, numbered
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver
from tests.papers.word.word_files import SPACES, note, p, t


def part(*notes: str) -> Element:
    told = "".join(f'<w:footnote w:id="{n}">{p(words)}</w:footnote>' for n, words in enumerate(notes, 1))
    line = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    return fromstring(f"<w:footnotes {SPACES}>{line}{told}</w:footnotes>")


def body(inner: str) -> Element:
    return fromstring(f"<w:body {SPACES}><w:p>{inner}</w:p></w:body>")


def weaver() -> Weaver:
    return Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z"))


def test_separators_are_no_notes() -> None:
    assert list(numbered(part("one", "two"))) == ["1", "2"]
    assert numbered(None) == {}
    assert [e.get(w("id")) for e in empty_notes("footnote", part("one"))] == ["-1"]


def test_a_mark_that_is_put_in_brings_its_note_under_a_free_number() -> None:
    parts = NoteParts({"footnote": part("one", "two")}, {"footnote": part("new")}, weaver())
    run = body(note(1))[0][0]
    parts.bring(run)
    assert run.find(w("footnoteReference")).get(w("id")) == "3"  # type: ignore[union-attr]
    fresh = numbered(parts.base["footnote"])["3"]
    assert "".join(fresh.itertext()) == "new"
    assert fresh.find(f".//{w('ins')}/{w('r')}") is not None


def test_a_file_without_notes_gets_its_first() -> None:
    parts = NoteParts({}, {"footnote": part("new")}, weaver())
    parts.bring(body(note(1))[0][0])
    assert list(numbered(parts.base["footnote"])) == ["1"]
    assert parts.put_in == {"footnote"}


def test_notes_follow_their_marks() -> None:
    old = part("gone words", "kept words", "never shown")
    parts = NoteParts({"footnote": old}, {}, weaver())
    text = body(f'<w:del w:id="1">{note(1)}</w:del>{t("x")}{note(2)}')
    answer = numbered(part("kept deeds"))["1"]
    before = {"footnote": frozenset(numbered(old)), "endnote": frozenset[str]()}
    parts.follow(text, {"footnote": {"2": answer}}, before)
    marks = [(e.tag == w("del"), "".join(e.itertext())) for e in old.iter(w("ins"), w("del"))]
    assert marks == [(True, "gone words"), (True, "words"), (False, "deeds")]

"""Sketches: clauses in the making, and the page they are put on."""

from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.sketch import Page, Sketch, sketch
from tests.texts.structure.drawn import line, sketched


def heading(name: str) -> Sketch:
    return sketch(line(name), ClauseKind.HEADING, name)


def test_a_sketch_takes_label_words_and_place_of_its_line():
    made = sketch(line("а)\tпринять меры;"), ClauseKind.OPERATIVE, "решает а)", call="решает")
    assert (made.label, made.text, made.call, made.cite) == ("а)", "принять меры;", "решает", "решает а)")
    assert made.place == Span(0, 3, 3 + len("принять меры;"))


def test_a_further_paragraph_goes_into_the_clause_with_its_label():
    made = sketch(line("to act:"), ClauseKind.OPERATIVE, "1")
    made.extend(line("•\tat once"))
    made.extend(line("并且"))
    assert made.text == "to act:\n• at once\n并且"
    assert len(made.more) == 2
    empty = sketch(line("1.\t"), ClauseKind.OPERATIVE, "1")
    empty.extend(line("Requests all;"))
    assert empty.text == "Requests all;"


def test_headings_close_those_as_deep_or_deeper():
    page = Page()
    assert page.heading is None
    for name, level in (("I", 0), ("A", 1), ("B", 1), ("1", 2), ("II", 0)):
        page.head(heading(name), level)
    assert sketched(page).splitlines() == [
        "heading: I", "  heading: A", "  heading: B", "    heading: 1", "heading: II",
    ]  # fmt: skip
    assert page.heading is page.sketches[-1]
    assert page.sketches[3].depth == 2


def test_a_part_begins_anew_and_marks_what_stands_in_it():
    page = Page()
    page.head(heading("Background"), 0)
    page.begin_part("Annexe 1")
    assert page.heading is None
    added = page.add(sketch(line("Texte."), ClauseKind.PARAGRAPH, ""))
    assert (added.part, page.sketches[0].part) == ("Annexe 1", "")
    assert page.sketches[-1] is added

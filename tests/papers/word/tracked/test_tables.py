"""The laws of a redline: rejecting all gives the base, accepting all the new text, whatever the texts."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import _Element as Element

from cwgdesk.papers.word.ooxml import make, serialize, text_element, w
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.proposals import NewItem, NewParagraph, NewRow, NewTable, NewText
from cwgdesk.papers.word.tracked.tables import weave_flat, weave_text
from cwgdesk.papers.word.tracked.weave import Stamp, Weaver

Story = list["str | list[list[str]]"]  # paragraphs, and tables as rows of cells

WORDS = st.sampled_from(
    ["the", "Council", "report", "2023", "2027", "to", "WSIS&SDG", "الأمين", "理事会", ";", "recalling"]
)
LINES = st.lists(WORDS, min_size=0, max_size=8).map(" ".join)
TABLES = st.integers(1, 3).flatmap(
    lambda n: st.lists(st.lists(LINES, min_size=n, max_size=n), min_size=1, max_size=3)
)
STORIES = st.lists(LINES | LINES | LINES | TABLES, min_size=0, max_size=8)


def paragraph(text: str, cut: int = 3) -> Element:
    """A paragraph whose runs are cut at odd places, with a bookmark between them."""
    runs = [make("r", make("rPr", make("b")) if n % 2 else make("rPr"), *text_element(text[n : n + cut]))
            for n in range(0, len(text), cut)]  # fmt: skip
    marks = [make("bookmarkStart", id="9", name="x"), make("bookmarkEnd", id="9")]
    return make("p", *runs[:1], *marks, *runs[1:])


def cell(text: str) -> Element:
    return make("tc", make("tcPr", make("tcW", w="1000", type="dxa")), paragraph(text))


def table(rows: list[list[str]]) -> Element:
    grid = make("tblGrid", *(make("gridCol", w="1000") for _ in rows[0]))
    return make("tbl", make("tblPr"), grid, *(make("tr", *(cell(text) for text in row)) for row in rows))


def body(story: Story) -> Element:
    blocks = [paragraph(item) if isinstance(item, str) else table(item) for item in story]
    return make(
        "body", *blocks, *([] if blocks and blocks[-1].tag == w("p") else [make("p")]), make("sectPr")
    )


def new_text(story: Story) -> NewText:
    def item(part: str | list[list[str]]) -> NewItem:
        if isinstance(part, str):
            return NewParagraph(part)
        element = table(part)
        rows = zip(element.iter(w("tr")), part, strict=True)
        return NewTable(
            element, tuple(NewRow(r, tuple((NewParagraph(t),) for t in texts)) for r, texts in rows)
        )

    return NewText(tuple(item(part) for part in story))


def flat_text(story: Story) -> NewText:
    """The same as a plain text has it: a paragraph a line, tables dissolved."""
    flat = [
        t for part in story for t in ([part] if isinstance(part, str) else [c for row in part for c in row])
    ]
    return NewText(tuple(NewParagraph(t) for t in flat))


def shown(document: Element, *, accepted: bool) -> tuple[str, ...]:
    return proof.read(serialize(document), accepted=accepted).paragraphs


def check(old: Story, new: Story, way: object) -> Element:
    document = make("document", body(old))
    before = shown(document, accepted=True)
    wanted = shown(make("document", body(new)), accepted=True)
    fresh = new_text(new) if way is weave_text else flat_text(new)
    way(Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")), document[0], fresh)  # type: ignore[operator]
    assert shown(document, accepted=False) == before
    assert shown(document, accepted=True) == wanted
    assert proof.faults({"word/document.xml": serialize(document)}) == []
    if way is weave_text:
        assert cells(document, accepted=False) == rows_of(old)
        assert cells(document, accepted=True) == rows_of(new)
    return document


def cells(document: Element, *, accepted: bool) -> tuple[tuple[str, ...], ...]:
    return proof.rows(serialize(document), accepted=accepted)


def rows_of(story: Story) -> tuple[tuple[str, ...], ...]:
    """The rows of a story as a person would read them."""
    tables = [part for part in story if not isinstance(part, str)]
    return tuple(tuple(" ".join(text.split()) for text in row) for rows in tables for row in rows)


@settings(max_examples=80, deadline=None)
@given(STORIES, STORIES)
def test_reject_gives_base_and_accept_gives_new(old: Story, new: Story) -> None:
    check(old, new, weave_text)


@settings(max_examples=40, deadline=None)
@given(STORIES, STORIES)
def test_the_same_holds_with_tables_dissolved(old: Story, new: Story) -> None:
    check(old, new, weave_flat)


@settings(max_examples=60, deadline=None)
@given(STORIES, st.data())
def test_small_edits_of_a_story(old: Story, data: st.DataObject) -> None:
    new = list(old)
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(new)))
        if data.draw(st.booleans()) or at == len(new):
            new.insert(at, data.draw(LINES | TABLES))
        else:
            del new[at]
    check(old, new, weave_text)


def test_equal_texts_leave_the_file_untouched() -> None:
    story: Story = ["recalling", "a) Resolution 140;", [["x", "y"]]]
    document = make("document", body(story))
    before = serialize(document)
    weave_text(Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")), document[0], new_text(story))
    assert serialize(document) == before


def test_a_split_paragraph_marks_no_word() -> None:
    long = "to continue the work of the group and to report to the Council at its next session on the results"
    document = check([long], [long[:37], long[38:]], weave_text)
    assert proof.read(serialize(document), accepted=True).marked == 0


def test_a_new_row_is_a_tracked_row() -> None:
    document = check([[["a", "b"], ["c", "d"]]], [[["a", "b"], ["new", "row"], ["c", "d"]]], weave_text)
    assert len(document.findall(f".//{w('trPr')}/{w('ins')}")) == 1


def test_a_table_that_goes_is_marked_row_by_row() -> None:
    document = check(["before", [["a", "b"], ["c", "d"]], "after"], ["before", "after"], weave_text)
    assert len(document.findall(f".//{w('trPr')}/{w('del')}")) == 2


def test_text_at_the_end_of_a_cell_stays_inside_it() -> None:
    document = check([[["a", "b"]], "z"], [[["a", "b"]], "y", "z"], weave_text)
    assert all(child.tag in (w("tcPr"), w("p")) for cell in document.iter(w("tc")) for child in cell)


@settings(max_examples=60, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=5), st.data())
def test_long_paragraphs_split_and_joined(short: list[str], data: st.DataObject) -> None:
    old = [f"{line} {n} " * 6 if line else "" for n, line in enumerate(short)]
    stream = "\n".join(old)
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=3))
    for cut in cuts:
        sign = data.draw(st.sampled_from(["\n", " ", "\n\n", " new words "]))
        stream = stream[:cut] + sign + stream[cut + data.draw(st.integers(0, 4)) :]
    check(list(old), list(stream.split("\n")), weave_text)


def test_empty_rows_answer_to_each_other() -> None:
    document = check([[["", ""], ["a", "b"]]], [[["", ""], ["a", "c"]]], weave_text)
    assert document.find(f".//{w('trPr')}") is None


def test_a_column_more_is_the_old_table_struck_and_the_new_one_put_in() -> None:
    document = check([[["a", "b"], ["c", "d"]]], [[["a", "new", "b"], ["c", "new", "d"]]], weave_text)
    marks = [e.tag for row in document.iter(w("trPr")) for e in row if e.tag in (w("ins"), w("del"))]
    assert marks == [w("del"), w("del"), w("ins"), w("ins")]
    assert [len(t.findall(f"{w('tblGrid')}/{w('gridCol')}")) for t in document.iter(w("tbl"))] == [2, 3]


def test_cells_that_are_merged_change_their_row_only() -> None:
    new = new_text([[["a", "b"], ["c", "d"]]])
    table_ = new.items[0]
    assert isinstance(table_, NewTable)
    first = table_.rows[0]
    merged = make("tc", make("tcPr", make("gridSpan", val="2")), paragraph("a b"))
    row = NewRow(make("tr", merged), ((NewParagraph("a b"),),))
    document = make("document", body([[["a", "b"], ["c", "d"]]]))
    weave_text(
        Weaver(Stamp("Egypt", "2027-01-15T00:00:00Z")),
        document[0],
        NewText((NewTable(table_.element, (row, *table_.rows[1:])),)),
    )
    assert len(first.cells) == 2
    assert cells(document, accepted=True) == (("a b",), ("c", "d"))
    assert cells(document, accepted=False) == (("a", "b"), ("c", "d"))

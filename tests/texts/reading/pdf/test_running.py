"""What repeats on most pages and stands apart from the text goes, and is listed; no other line does."""

from collections.abc import Callable

import pytest

from cwgdesk.texts.reading.common.left_out import LeftOutList
from cwgdesk.texts.reading.pdf.lines import Line, Span
from cwgdesk.texts.reading.pdf.running import without_margins
from tests.texts.reading.pdf.drawn import line

HEIGHT = 842.0


def page(number: int) -> list[Line]:
    return [
        line("WSIS&SDG-39/22", 800, page=number),
        line(f"Paragraph {'abc'[number]} of the text", 600, page=number),
        line(f"- {number + 1} -", 30, page=number),
    ]


def test_headers_and_page_numbers_go_and_are_listed() -> None:
    left_out = LeftOutList()
    kept, _ = without_margins([page(n) for n in range(3)], [HEIGHT] * 3, 11, left_out)
    assert [[each.text for each in lines] for lines in kept] == [
        [f"Paragraph {c} of the text"] for c in "abc"
    ]
    assert {entry.what: entry.text.split("\n") for entry in left_out.entries()} == {
        "header": ["WSIS&SDG-39/22"] * 3,
        "page mark": ["- 1 -", "- 2 -", "- 3 -"],
    }


def test_what_stands_once_at_an_edge_stays() -> None:
    left_out = LeftOutList()
    only = [line("Resolution 1334", 800), line("the Council,", 780)]
    assert without_margins([only], [HEIGHT], 11, left_out)[0] == [only]
    assert left_out.entries() == ()


WORDS = [
    "and the secretariat implemented the activity foreseen for the action line and reported on",
    "it to the group in the course of the year under review, as requested by the Council at",
    "its last session; further work is foreseen with the organizations of the system and",
]
Edges = Callable[[int], list[Line]]  # what stands at the edges of a page, counted from 1


def text(number: int, height: float, *, top: float = 72, bottom: float = 72, step: float = 14) -> list[Line]:
    """A page full of lines; each page has its own words."""
    count = int((height - top - bottom) // step)
    return [
        line(f"{WORDS[at % 3]} {number * at}", height - top - step * (at + 1), page=number)
        for at in range(count)
    ]


def taken(
    count: int, edges: Edges, height: float = HEIGHT, *, top: float = 72, bottom: float = 72
) -> list[str]:
    """What is taken away of pages that are full of text and have this at their edges; the text stays."""
    left_out = LeftOutList()
    bodies = [text(number, height, top=top, bottom=bottom) for number in range(1, count + 1)]
    pages = [[*edges(number), *body] for number, body in enumerate(bodies, start=1)]
    kept, _ = without_margins(pages, [height] * count, 11, left_out)
    assert all(each in lines for body, lines in zip(bodies, kept, strict=True) for each in body)
    gone = [
        each.text for before, after in zip(pages, kept, strict=True) for each in before if each not in after
    ]
    told = [words for entry in left_out.entries() for words in entry.text.split("\n")]
    assert sorted(told) == sorted(gone)  # word for word
    return gone


def one(words: Callable[[int], str], bottom: float, size: float = 11) -> Edges:
    return lambda number: [line(words(number), bottom, size=size, page=number)]


@pytest.mark.parametrize(
    ("edges", "pages", "expected"),
    [
        (one(lambda _: "Report of the Secretary-General", 800), 3, 3),
        (one(lambda n: f"Report of the Secretary-General\tPage {n} of 9", 800), 4, 4),
        (one(lambda n: f"{n + 6}\tCouncil 2026" if n % 2 else f"Geneva 2026\t{n + 6}", 800), 6, 6),
        (one(lambda n: f"{n} | Council" if n % 2 else f"Council | {n}", 800), 3, 3),
        (one(lambda n: f"CWG-WSIS&SDG-39/22 – {['i', 'ii', 'iii', 'iv', 'v'][n - 1]}", 30), 5, 5),
        (one(lambda _: "www.itu.int/council", 30), 4, 4),
        (lambda n: [line("Report of the Council", 806, page=n), line("on its session", 794, page=n)], 3, 6),
        (lambda n: [line("Council 2026", 800, page=n)] if n > 1 else [], 4, 3),
        (one(lambda n: f"Chapter {'AB'[n > 4]}: what was done", 800), 8, 8),
        (one(lambda n: str(n + 40), 30), 3, 3),
        (one(lambda n: f"- {n} -", 30), 3, 3),
        (one(lambda n: f"{n}/12", 800), 3, 3),
    ],
)
def test_running_heads_and_feet_go(edges: Edges, pages: int, expected: int) -> None:
    assert len(taken(pages, edges)) == expected


@pytest.mark.parametrize(
    ("edges", "pages"),
    [
        (one(lambda n: f"Session {n * 47}\t{n * 31} participants\tcompleted", 800), 4),  # rows of a table
        (one(lambda n: f"{n * 13}\t{n * 7 + 100}\t{n * n}", 30), 4),  # figures are no page numbers
        (one(lambda n: "Annex" if n in (2, 7) else f"Of {WORDS[n % 3]} {n * n}", 800), 9),  # on few pages
        (one(lambda _: "by the Council.", 800), 4),  # ends the sentence of the page before
        (one(lambda _: WORDS[2] + " a", 40), 4),  # begins the sentence of the next page
        (one(lambda _: "Session\tAttendance\tStatus", HEIGHT - 72), 4),  # no wider gap than between lines
        (one(lambda _: "as requested by the Council", 68), 4),
        (lambda n: [line("II", HEIGHT - 72, page=n)] if n == 3 else [], 4),  # a section's number
        (lambda n: [line("resolves to instruct", 800, page=n)] if n == 3 else [], 4),
        (lambda n: [line("1234567", HEIGHT - 72, page=n)], 4),
    ],
)
def test_lines_of_the_text_stay(edges: Edges, pages: int) -> None:
    assert taken(pages, edges) == []


@pytest.mark.parametrize("height", [420.0, 595.0, 842.0, 1191.0])
def test_heads_go_from_small_and_large_pages(height: float) -> None:
    edges: Edges = lambda n: [  # noqa: E731
        line("Council 2026", height - 30, page=n),
        line(str(n), 20, page=n),
    ]
    assert len(taken(3, edges, height, top=50, bottom=45)) == 6


def test_a_sentence_runs_over_the_page_beside_its_head() -> None:
    pages = [text(number, HEIGHT, top=72) for number in (1, 2, 3)]
    for lines in pages:
        lines[-1].spans[:] = [Span("The group reported on it in the course of the year, as requested")]
        lines[0].spans[:] = [Span("by the Council at its last session, and will report again.")]
    heads = [line("Report of the Council", 800, page=number) for number in (1, 2, 3)]
    kept, _ = without_margins(
        [[head, *lines] for head, lines in zip(heads, pages, strict=True)], [HEIGHT] * 3, 11, LeftOutList()
    )
    assert kept == pages


def test_the_title_of_the_first_page_is_a_head_above_the_second_one() -> None:
    title = "Necessity of ending the embargo"
    first = [line(title, 700), line("A/RES/73/8", 680), *text(1, HEIGHT, top=200)]
    second = [line(title, 801, size=8), line("A/RES/73/8", 790, size=8), *text(2, HEIGHT)]
    assert without_margins([first, second], [HEIGHT] * 2, 11, LeftOutList())[0] == [first, second[2:]]


def test_a_gap_that_is_usual_between_paragraphs_sets_no_head_apart() -> None:
    pages = [
        [
            line(f"Question {number}", 756, page=number),
            *(line(f"{WORDS[at % 3]} {number * at}", 730 - 14 * at - 12 * (at // 3), page=number)
              for at in range(30)),
        ]
        for number in (1, 2, 3, 4)
    ]  # fmt: skip
    assert without_margins(pages, [HEIGHT] * 4, 11, LeftOutList())[0] == pages


@pytest.mark.parametrize("words", ["Status", "resolution 70/1,", "The end of the report."])
def test_words_of_the_first_page_alone_make_no_title(words: str) -> None:
    first = [line("Status of resolution 70/1, The end of the report.", 700), *text(1, HEIGHT, top=200)]
    second = [line(words, 790, size=8), *text(2, HEIGHT)]
    assert without_margins([first, second], [HEIGHT] * 2, 11, LeftOutList())[0] == [first, second]


def test_the_end_of_a_text_on_a_nearly_empty_page_is_no_head_though_it_says_the_title() -> None:
    title = "Prevention of an arms race in outer space"
    first = [line(title, 746), *text(1, HEIGHT, top=96), line("1", 30)]
    last = [line("9. Decides to include in the agenda of its next session", 760), line(f"“{title}”.", 746)]
    pages = [first, [*text(2, HEIGHT), line("2", 30)], [*last, line("3", 30)]]
    kept, _ = without_margins(pages, [HEIGHT] * 3, 11, LeftOutList())
    assert (kept[0][0], kept[2]) == (first[0], last)

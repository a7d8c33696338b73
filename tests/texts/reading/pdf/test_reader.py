"""PDF: paragraphs out of lines, what repeats left out, scans and passwords refused."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.raw import BlockKind, NoteMark, TakenFrom
from cwgdesk.texts.reading.pdf.reader import read_pdf
from tests.texts.reading.hostile import scan
from tests.texts.reading.pdf.drawn import FULL, Text, lines, pages


def test_lines_become_paragraphs_and_hyphens_go() -> None:
    page = lines(
        "recalling the Geneva Declaration of Principles and the Geneva Plan of imple-",
        "mentation, and the Tunis Commitment with the Tunis Agenda, all of which are",
        "endorsed;",
        "1. to take all possible measures to encourage the full engagement of every",
        "organization,",
        "2. to submit " + FULL,
    )
    joined = (
        "recalling the Geneva Declaration of Principles and the Geneva Plan of implementation, and the Tunis "
        "Commitment with the Tunis Agenda, all of which are endorsed;"
    )
    first = "1. to take all possible measures to encourage the full engagement of every organization,"
    assert [b.text for b in read_pdf(pages(page), "x").blocks] == [joined, first, "2. to submit " + FULL]


def test_headers_footers_and_page_numbers_are_left_out_and_listed() -> None:
    def page(number: int) -> list[Text]:
        head, foot = (72, 800, 9, "WSIS&SDG-39/22"), (290, 30, 9, str(number))
        return [head, *lines(f"Paragraph {'abc'[number]} of {FULL}."), foot]

    document = read_pdf(pages(page(0), page(1), page(2)), "x")
    shown = [b for b in document.blocks if b.kind is BlockKind.BODY]
    assert [b.text for b in shown] == [f"Paragraph {c} of {FULL}." for c in "abc"]
    assert [b.page for b in shown] == [1, 2, 3]
    assert {entry.what: entry.text.split("\n") for entry in document.left_out} == {
        "header": ["WSIS&SDG-39/22"] * 3,
        "page mark": ["0", "1", "2"],
    }


def test_what_was_taken_away_is_kept_hidden_and_knows_where_it_stood() -> None:
    def page(number: int, *words: str) -> list[Text]:
        return [(72, 800, 9, "WSIS&SDG-39/22"), *lines(*words), (290, 30, 9, str(number))]

    last = page(3, "A third page.")
    document = read_pdf(pages(page(1, f"It begins with {FULL}"), page(2, "and ends here."), last), "x")
    text, other, *hidden = document.blocks
    assert (text.text, other.text) == (f"It begins with {FULL} and ends here.", "A third page.")
    assert {block.kind for block in hidden} == {BlockKind.TAKEN_AWAY}
    over = len(f"It begins with {FULL} ")
    assert [(b.text, b.page, b.taken) for b in hidden] == [
        ("WSIS&SDG-39/22", 1, TakenFrom("header", 0, 0)),
        ("1", 1, TakenFrom("page mark", 0, over)),
        ("WSIS&SDG-39/22", 2, TakenFrom("header", 0, over)),
        ("2", 2, TakenFrom("page mark", 1, 0)),
        ("WSIS&SDG-39/22", 3, TakenFrom("header", 1, 0)),
        ("3", 3, TakenFrom("page mark", 2, 0)),
    ]


def test_a_paragraph_runs_on_over_the_page() -> None:
    document = read_pdf(pages(lines("It begins with " + FULL), lines("and ends here.")), "x")
    assert [b.text for b in document.blocks] == [f"It begins with {FULL} and ends here."]


def test_a_paragraph_may_end_where_its_page_ends() -> None:
    first = lines("Recalling " + FULL + ",", "Noting also " + FULL + ",", "Stressing that " + FULL + ",")
    spaced = [(left, 760 - 30 * n, size, words) for n, (left, _, size, words) in enumerate(first)]
    document = read_pdf(pages(spaced, lines("Affirming once more " + FULL + ",")), "x")
    assert [b.text.split()[0] for b in document.blocks] == ["Recalling", "Noting", "Stressing", "Affirming"]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = lines(*[f"left column line number {n} running on" for n in range(12)], size=10)
    right = lines(*[f"right column line number {n} running on" for n in range(12)], left=320, size=10)
    mixed = [line for pair in zip(left, right, strict=True) for line in pair]
    text = " ".join(b.text for b in read_pdf(pages(mixed), "x").blocks)
    assert text.index("left column line number 11") < text.index("right column line number 0")


def test_a_last_page_with_few_lines_has_the_columns_of_the_others() -> None:
    left, right = (
        [f"{side} column line number {n} running on" for n in range(12)] for side in ("left", "right")
    )
    full = [*lines(*left, size=10), *lines(*right, left=320, size=10)]
    last = [
        *lines("requests the group", "to report.", size=10),
        *lines("decides to go", "on.", left=320, size=10),
    ]
    text = " ".join(b.text for b in read_pdf(pages(full, last), "x").blocks)
    assert text.endswith("requests the group to report. decides to go on.")


def test_a_table_on_a_page_without_columns_is_read_row_by_row() -> None:
    left, right = (
        [f"{side} column line number {n} running on" for n in range(12)] for side in ("left", "right")
    )
    full = [*lines(*left, size=10), *lines(*right, left=320, size=10)]
    wide = lines(*[f"{FULL} {n}" for n in range(6)])
    row = [(72, 560, 11, "Action line"), (320, 560, 11, "C2")]
    blocks = read_pdf(pages(full, [*wide, *row]), "x").blocks
    assert blocks[-1].text.endswith("Action line\tC2")


def test_footnotes_stand_apart_and_their_marks_are_known() -> None:
    body = [(72, 700, 11, "See the resolution"), (169, 704, 7, "1"), (72, 686, 11, "which is long. " + FULL)]
    foot = [(72, 84, 7, "1"), (78, 80, 8, "Adopted in 2023.")]
    first, note = read_pdf(pages([*body, *foot]), "x").blocks
    assert first.text.startswith("See the resolution which is long.")
    assert first.notes == (NoteMark(18, "footnote-1-1", "1"),)
    assert (note.kind, note.label, note.text) == (BlockKind.FOOTNOTE, "1", "Adopted in 2023.")


def test_notes_as_large_as_the_text_are_told_by_the_marks_above_them() -> None:
    def page(mark: int, above: str) -> list[Text]:
        return [
            *lines("The text says " + FULL, above),
            (74 + 5 * len(above), 690, 6, str(mark)),
            (72, 60, 11, f"{mark} See A/79/{mark}."),
        ]

    document = read_pdf(pages(page(1, "follow."), page(2, "end."), lines("The end.")), "x")
    body = [b for b in document.blocks if b.kind is BlockKind.BODY]
    assert [b.text for b in body] == [f"The text says {FULL} {end}" for end in ("follow.", "end.")] + [
        "The end."
    ]
    assert [mark.note for b in body for mark in b.notes] == ["footnote-1-1", "footnote-2-2"]
    notes = [(b.label, b.text) for b in document.blocks if b.kind is BlockKind.FOOTNOTE]
    assert notes == [("1", "See A/79/1."), ("2", "See A/79/2.")]
    assert document.left_out == ()


def test_a_note_may_stand_on_the_page_after_its_mark() -> None:
    first = [*lines(FULL, "ends."), (105, 690, 6, "1")]
    second = [*lines("Next."), (72, 60, 11, "1 See A/79/1.")]
    ended, *_ = read_pdf(pages(first, second), "x").blocks
    assert (ended.text, [mark.note for mark in ended.notes]) == (f"{FULL} ends.", ["footnote-2-1"])


def test_a_numbered_item_is_no_note_though_its_number_is_raised_above() -> None:
    page = [*lines(FULL, "ends."), (105, 690, 6, "1"), (72, 600, 11, "1"), (120, 600, 11, "to instruct.")]
    assert [b.kind for b in read_pdf(pages(page), "x").blocks] == [BlockKind.BODY] * 2


def test_a_call_alone_on_the_last_line_of_a_page_ends_there() -> None:
    document = read_pdf(pages(lines(FULL, FULL, FULL, "instructs the Council"), lines("to go on.")), "x")
    assert [b.text for b in document.blocks][-1] == "to go on."


def test_labels_and_words_with_a_stroke_at_the_upper_edge_are_not_page_headers() -> None:
    first = lines("use of telecommunication/ICT services", top=800)
    pair = [(72, 800, 11, "telecommunication/ICT services;"), *lines(FULL, top=780)]
    numbers = [[(72, 800, 11, f"{n}."), *lines(f"({a}) {FULL};", top=780)] for n, a in ((3, "a"), (20, "b"))]
    plain = [lines(FULL + ".") for _ in range(4)]
    document = read_pdf(pages(first, pair, *numbers, *plain), "x")
    assert document.left_out == ()


def test_scans_are_refused_with_advice() -> None:
    with pytest.raises(UserError, match=r"is a scan.*OCR"):
        read_pdf(scan(), "x.pdf")


def test_passwords_and_damage_are_told(corpora: Path) -> None:
    with pytest.raises(UserError, match="password-protected"):
        read_pdf((corpora / "pdf/pypdf/r2-user-password.pdf").read_bytes(), "x")
    with pytest.raises(UserError, match="damaged"):
        read_pdf(b"%PDF-1.7 nothing else", "x")


def test_a_real_resolution(corpora: Path) -> None:
    document = read_pdf((corpora / "pdf/gateplugin-UNGA/A_RES_73_8-EN.pdf").read_bytes(), "x")
    operative = [b for b in document.blocks if b.text[:2] in ("1.", "2.", "3.", "4.", "5.")]
    assert [b.text[3:10] for b in operative] == ["Takes n", "Reitera", "Once ag", "Request", "Decides"]
    assert operative[0].notes[0].shown == "1"
    assert operative[0].text[operative[0].runs[0].start : operative[0].runs[0].end].strip() == "Takes note"
    notes = [b.text for b in document.blocks if b.kind is BlockKind.FOOTNOTE]
    assert notes == ["A/73/85."]

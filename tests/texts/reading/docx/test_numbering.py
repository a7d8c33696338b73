"""The numbers that Word shows and does not store."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import Revisions
from tests.texts.reading.making import docx, paragraph, read


def level(at: int, number_format: str, text: str, extra: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{extra}'
        f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="{720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def abstract(key: int, *levels: str, extra: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{extra}{"".join(levels)}</w:abstractNum>'


def num(key: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def item(key: int | None, at: int | None = 0, style: str = "") -> str:
    numbering = f'<w:ilvl w:val="{at}"/>' if at is not None else ""
    numbering += f'<w:numId w:val="{key}"/>' if key is not None else ""
    pstyle = f'<w:pStyle w:val="{style}"/>' if style else ""
    return paragraph("text", f"{pstyle}<w:numPr>{numbering}</w:numPr>" if numbering else pstyle)


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [block.label for block in read(docx(body, numbering=numbering, styles=styles)).blocks]


MULTI = (level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "lowerLetter", "(%3)"))


def test_deeper_levels_start_again_after_a_higher_one() -> None:
    body = item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2)
    assert labels(body, abstract(1, *MULTI) + num(1, 1)) == ["1.", "1.1", "1.2", "(a)", "2.", "2.1", "(a)"]


def test_lists_of_one_definition_share_its_counters_unless_one_starts_again() -> None:
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    numbering = abstract(1, *MULTI) + num(1, 1) + num(2, 1) + num(3, 1, again)
    body = item(1) + item(2) + item(3) + item(3, 1) + item(3) + item(1)
    assert labels(body, numbering) == ["1.", "2.", "7.", "7.1", "8.", "9."]


def starting(*starts: tuple[int, int]) -> str:
    """Overrides: these levels start at these numbers."""
    return "".join(
        f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{first}"/></w:lvlOverride>'
        for at, first in starts
    )


FREE = (level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%3."))
NEVER = (FREE[0], level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>'))


@pytest.mark.parametrize(
    ("levels", "overrides", "places", "expected"),
    [
        # the level restarts after a higher one, again and again
        (FREE, starting((1, 3)), [(2, 0), (2, 1), (2, 1), (2, 0), (2, 1)], "1. c) d) 2. c)"),
        # after another list of the same definition, which keeps its own start
        (FREE, starting((1, 3)), [(1, 0), (1, 1), (2, 0), (2, 1), (1, 0), (1, 1)], "1. a) 2. c) 3. a)"),
        # on several levels at once
        (
            FREE,
            starting((0, 5), (1, 2), (2, 4)),
            [(2, 0), (2, 1), (2, 2), (2, 1), (2, 2)],
            "5. b) iv. c) iv.",
        ),
        # the top level has nothing to restart it: its override holds once
        (FREE, starting((0, 5)), [(2, 0), (2, 0), (1, 0), (2, 0)], "5. 6. 7. 8."),
        # a level that is left out and comes by itself
        (FREE, starting((1, 3)), [(2, 0), (2, 2), (2, 1)], "1. i. d)"),
        # only the deeper one restarts
        (FREE, starting((2, 9)), [(2, 1), (2, 2), (2, 1), (2, 2), (2, 2)], "a) ix. b) ix. x."),
        # a level that never restarts starts there once
        (NEVER, starting((1, 3)), [(2, 0), (2, 1), (2, 0), (2, 1)], "1. c) 2. d)"),
        # the list comes again after another one
        (FREE, starting((1, 3)), [(2, 0), (2, 1), (3, 0), (3, 1), (2, 0), (2, 1)], "1. c) 2. a) 3. c)"),
        # nought is a start as well
        (FREE, starting((0, 0), (1, 1)), [(2, 0), (2, 1), (2, 0), (2, 1)], "0. a) 1. a)"),
        # an override with a level of its own: its start gives way to startOverride
        (
            FREE,
            f'<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/>{level(1, "decimal", "-%2-", start=8)}</w:lvlOverride>',
            [(2, 0), (2, 1), (2, 0), (2, 1)],
            "1. -4- 2. -4-",
        ),
    ],
)
def test_a_start_override_holds_whenever_its_level_restarts(
    levels: tuple[str, ...], overrides: str, places: list[tuple[int, int]], expected: str
) -> None:
    numbering = abstract(1, *levels) + num(1, 1) + num(2, 1, overrides) + num(3, 1)
    assert " ".join(labels("".join(item(*place) for place in places), numbering)) == expected


def test_a_start_override_holds_for_numbers_from_styles() -> None:
    numbering = (
        abstract(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Sub"/>'))
        + num(2, 1)
        + num(1, 1, starting((1, 3)))
    )
    body = item(1) + item(None, None, "Sub") + item(1) + item(None, None, "Sub") + item(2) + item(2, 1)
    assert labels(body, numbering, STYLES) == ["1.", "c)", "2.", "c)", "3.", "a)"]


def test_a_skipped_level_counts_from_its_start() -> None:
    assert labels(item(1, 1) + item(1), abstract(1, *MULTI) + num(1, 1)) == ["1.1", "2."]


def test_restart_can_be_forbidden_or_bound_to_a_level() -> None:
    numbering = abstract(
        1,
        level(0, "decimal", "%1."),
        level(1, "decimal", "%1.%2"),
        level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="0"/>'),
        level(3, "lowerRoman", "%4)", '<w:lvlRestart w:val="1"/>'),
    ) + num(1, 1)
    body = "".join(item(1, at) for at in (0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3))
    expected = ["1.", "1.1", "a)", "i)", "1.2", "b)", "ii)", "2.", "2.1", "c)", "i)"]
    assert labels(body, numbering) == expected


def test_legal_levels_show_arabic_digits() -> None:
    numbering = abstract(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    assert labels(item(1) + item(1, 1), numbering + num(1, 1)) == ["I.", "1.1"]


def test_an_override_may_bring_a_level_of_its_own() -> None:
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1-")}</w:lvlOverride>'
    assert labels(item(1) + item(2), abstract(1, *MULTI) + num(1, 1) + num(2, 1, own)) == ["1.", "B-"]


STYLES = (
    '<w:style w:type="paragraph" w:styleId="Top"><w:name w:val="Top"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
    '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Top"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
)


def test_numbers_come_from_styles_and_their_ancestors() -> None:
    numbering = abstract(
        1,
        level(0, "decimal", "%1.", '<w:pStyle w:val="Top"/>'),
        level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Sub"/>'),
    ) + num(1, 1)
    body = item(None, None, "Top") + item(None, None, "Sub") + item(None, None, "Sub") + item(0, None, "Top")
    assert labels(body, numbering, STYLES) == ["1.", "a)", "b)", ""]


def test_a_definition_can_point_at_a_numbering_style() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Ours"><w:name w:val="Ours"/>'
        '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Ours"/></w:abstractNum>'
        + abstract(2, *MULTI, extra='<w:styleLink w:val="Ours"/>')
        + num(1, 1)
        + num(2, 2)
    )
    assert labels(item(1) + item(1, 1), numbering, styles) == ["1.", "1.1"]


def test_private_characters_of_symbol_fonts_show_as_bullets() -> None:
    symbol = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>'
    unknown = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0ff"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>'
    numbering = abstract(1, symbol) + abstract(2, unknown) + num(1, 1) + num(2, 2)
    assert labels(item(1) + item(2), numbering) == ["•", "•"]


EMPTY = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'


@pytest.mark.parametrize("beneath", [item(1, 2), paragraph("(a) typed")])
def test_a_number_without_words_stays_above_its_items(beneath: str) -> None:
    data = docx(
        item(1) + EMPTY + beneath + EMPTY + item(1) + EMPTY, numbering=abstract(1, *MULTI) + num(1, 1)
    )
    found = [(block.label, block.text) for block in read(data).blocks]
    below = ("(a)", "text") if beneath == item(1, 2) else ("", "(a) typed")
    assert found == [("1.", "text"), ("2.", ""), below, ("4.", "text")]


def test_an_empty_numbered_paragraph_still_counts() -> None:
    empty = EMPTY
    assert labels(item(1) + empty + item(1), abstract(1, *MULTI) + num(1, 1)) == ["1.", "3."]


def tracked(mark: str, words: str = "text", at: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>'
    return paragraph(words, f"{place}<w:rPr><w:{mark}/></w:rPr>")


@pytest.mark.parametrize(
    ("revisions", "body", "expected"),
    [
        (Revisions.MARKED, item(1) + tracked("del") + item(1) + item(1), "1. 2. 2. 3."),
        (Revisions.MARKED, item(1) + tracked("moveFrom") + item(1), "1. 2. 2."),
        (Revisions.MARKED, tracked("del") + tracked("del") + item(1), "1. 1. 1."),
        (Revisions.MARKED, item(1) + tracked("ins") + item(1), "1. 2. 3."),
        (Revisions.MARKED, item(1) + tracked("moveTo") + item(1), "1. 2. 3."),
        (Revisions.MARKED, item(1) + item(1, 1) + tracked("del") + item(1, 1), "1. 1.1 2. 1.2"),
        (Revisions.MARKED, item(1) + tracked("del", at=1) + item(1, 1) + item(1), "1. 1.1 1.1 2."),
        (Revisions.MARKED, item(1) + tracked("del") + tracked("ins") + item(1), "1. 2. 2. 3."),
        (Revisions.REJECTED, item(1) + tracked("del") + item(1), "1. 2. 3."),
        (Revisions.ACCEPTED, item(1) + tracked("del") + item(1), "1. 2."),  # the two are one
    ],
)
def test_a_paragraph_that_leaves_shows_its_number_and_does_not_count(
    revisions: Revisions, body: str, expected: str
) -> None:
    data = docx(body, numbering=abstract(1, *MULTI) + num(1, 1))
    assert " ".join(block.label for block in read(data, revisions).blocks) == expected


def test_a_list_that_starts_with_a_leaving_paragraph_starts_after_it() -> None:
    data = docx(
        tracked("del") + item(1) + item(1), numbering=abstract(1, *MULTI) + num(1, 1, starting((0, 7)))
    )
    assert [block.label for block in read(data, Revisions.MARKED).blocks] == ["7.", "7.", "8."]


def test_level_and_indent_stand_on_the_block() -> None:
    block = read(docx(item(1, 1), numbering=abstract(1, *MULTI) + num(1, 1))).blocks[0]
    assert (block.level, block.list_id, block.indent, block.hanging) == (1, "list-1", 72.0, -18.0)


def field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
        f'{instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_listnum_fields_count() -> None:
    body = "".join(
        f"<w:p>{field(code)}</w:p>" for code in ("LISTNUM", "LISTNUM \\l 2", "LISTNUM \\l 2", "LISTNUM")
    )
    assert [b.text for b in read(docx(body)).blocks] == ["1)", "a)", "b)", "2)"]


def test_listnum_continues_the_list_of_its_paragraph() -> None:
    body = f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{field("LISTNUM")}</w:p>'
    block = read(docx(body, numbering=abstract(1, *MULTI) + num(1, 1))).blocks[0]
    assert (block.label, block.text) == ("1.", "1.1")

"""The numbers that Word shows and does not store."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

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

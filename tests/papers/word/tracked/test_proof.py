"""The judge of every export: what a file says under both readings, and what is unlawful in it."""

import pytest

from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.tracked.proof import Reading, faults, lines, looks, notes, parts_of, read, rows

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def document(inner: str) -> bytes:
    return f'<w:document xmlns:w="{W}" xmlns:mc="{MC}"><w:body>{inner}</w:body></w:document>'.encode()


def run(words: str, name: str = "t") -> str:
    return f'<w:r><w:{name} xml:space="preserve">{words}</w:{name}></w:r>'


def ins(inner: str, number: int = 1) -> str:
    return f'<w:ins w:id="{number}">{inner}</w:ins>'


def gone(words: str, number: int = 2) -> str:
    return f'<w:del w:id="{number}">{run(words, "delText")}</w:del>'


def ending(kind: str) -> str:
    return f'<w:pPr><w:rPr><w:{kind} w:id="9"/></w:rPr></w:pPr>'


def row(kind: str, words: str) -> str:
    held = f'<w:trPr><w:{kind} w:id="7"/></w:trPr>' if kind else ""
    return f"<w:tr>{held}<w:tc><w:p>{run(words)}</w:p></w:tc></w:tr>"


@pytest.mark.parametrize(
    ("inner", "accepted", "rejected"),
    [
        (f"<w:p>{run('to ')}{ins(run('new'))}{gone('old')}</w:p>", ("to new",), ("to old",)),
        (f"<w:p>{ending('del')}{run('a')}</w:p><w:p>{run('b')}</w:p>", ("ab",), ("a", "b")),
        (f"<w:p>{ending('ins')}{run('a')}</w:p><w:p>{run('b')}</w:p>", ("a", "b"), ("ab",)),
        (f"<w:tbl>{row('ins', 'new')}{row('del', 'old')}{row('', 'a')}</w:tbl>", ("new", "a"), ("old", "a")),
        (f"<w:p>{run('a')}<w:r><w:tab/><w:noBreakHyphen/></w:r>{run('  b ')}</w:p>", ("a - b",), ("a - b",)),
        (f"<w:p><w:r><mc:Fallback>{run('double')}</mc:Fallback></w:r>{run('a')}</w:p>", ("a",), ("a",)),
        (f"<w:p>{run('PAGE', 'instrText')}{run('3')}</w:p>", ("3",), ("3",)),
    ],
)  # fmt: skip
def test_both_readings(inner: str, accepted: tuple[str, ...], rejected: tuple[str, ...]) -> None:
    assert read(document(inner), accepted=True).paragraphs == accepted
    assert read(document(inner), accepted=False).paragraphs == rejected


def test_white_space_that_is_not_preserved_is_not_shown() -> None:
    inner = "<w:p><w:r><w:t>to </w:t></w:r><w:r><w:t>report</w:t></w:r></w:p>"
    assert read(document(inner), accepted=True).paragraphs == ("toreport",)


def test_marked_characters_are_counted_without_white_space() -> None:
    data = document(f"<w:p>{run('kept')}{ins(run('two words'))}{gone('old')}</w:p>")
    assert read(data, accepted=True) == Reading(("kepttwo words",), len("twowordsold"))


def test_the_parts_of_a_file_as_written() -> None:
    parts = {MAIN: b"<x/>", "word/styles.xml": b"<y/>"}
    assert parts_of(zip_bytes(parts)) == parts


def fault(inner: str) -> list[str]:
    return faults({MAIN: document(inner)})


def test_lawful_markup_has_no_fault() -> None:
    field = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    marks = '<w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/>'
    assert fault(f"<w:p>{marks}{field}{ins(run('a'))}{gone('b')}</w:p>") == []


@pytest.mark.parametrize(
    ("inner", "sentence"),
    [
        (run("a", "delText"), "w:delText outside a deletion"),
        (f'<w:del w:id="1">{run("a")}</w:del>', "w:t inside a deletion"),
        ('<w:bookmarkStart w:id="1"/>', "w:bookmarkStart and w:bookmarkEnd do not match"),
        ('<w:commentRangeEnd w:id="1"/>', "w:commentRangeStart and w:commentRangeEnd do not match"),
        (ins("", 4) + ins("", 4), "two changes bear the same number"),
        (ins("", 2**31), "a change has a number that Word cannot hold"),
        ('<w:fldChar w:fldCharType="end"/>', "a field ends that never began"),
        ('<w:fldChar w:fldCharType="begin"/>', "a field is not closed"),
    ],
)
def test_what_no_validator_reports(inner: str, sentence: str) -> None:
    assert fault(f"<w:p>{inner}</w:p>") == [f"{MAIN}: {sentence}"]


def test_only_stories_are_asked() -> None:
    broken = document('<w:fldChar w:fldCharType="begin"/>')
    assert faults({"customXml/item1.xml": broken, "word/theme/theme1.xml": broken}) == []
    assert faults({"word/header1.xml": broken}) == ["word/header1.xml: a field is not closed"]


def test_cells_are_read_row_by_row() -> None:
    table = f"<w:tbl>{row('ins', 'new')}{row('del', 'old')}{row('', 'a')}</w:tbl>"
    gone = f'<w:tc><w:tcPr><w:cellIns w:id="3"/></w:tcPr><w:p>{run("x")}</w:p></w:tc>'
    data = document(table.replace("</w:tr></w:tbl>", f"{gone}</w:tr></w:tbl>"))
    assert rows(data, accepted=True) == (("new",), ("a", "x"))
    assert rows(data, accepted=False) == (("old",), ("a",))


def test_notes_are_read_with_their_marks() -> None:
    def mark(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    told = "".join(f'<w:footnote w:id="{n}"><w:p>{run(f"note {n}")}</w:p></w:footnote>' for n in (1, 2))
    parts = {"footnote": f'<w:footnotes xmlns:w="{W}">{told}</w:footnotes>'.encode()}
    data = document(f'<w:p>{ins(mark(2))}<w:del w:id="2">{mark(1)}</w:del></w:p>')
    assert notes(data, parts, accepted=True) == ("note 2",)
    assert notes(data, parts, accepted=False) == ("note 1",)


def test_looks_are_read_before_and_after() -> None:
    change = '<w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    inner = f'<w:p><w:r><w:rPr><w:b w:val="1"/><w:lang w:val="fr"/>{change}</w:rPr><w:t>a</w:t></w:r></w:p>'
    assert looks(document(inner), accepted=True) == (((("<b/>", "a"),), ""),)
    assert looks(document(inner), accepted=False) == (((("<i/>", "a"),), ""),)


def test_empty_lines_are_seen() -> None:
    inner = f"<w:p/><w:p>{run('a')}</w:p><w:p><w:pPr><w:rPr><w:ins w:id='3'/></w:rPr></w:pPr></w:p><w:p/>"
    assert (lines(document(inner), accepted=True), lines(document(inner), accepted=False)) == (".W..", ".W.")

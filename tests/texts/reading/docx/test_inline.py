"""What stands inside a paragraph is written as the page shows it: links, fields, changes, small things."""

# ruff: noqa: E501 (XML shows best in one line)

import pytest

from cwgdesk.texts.reading.common.raw import Mark, Revisions
from cwgdesk.texts.reading.docx.inline import chosen_branch, note_key
from tests.texts.reading.making import docx, element, only, read, run, texts


def test_inserted_text_is_read_and_deleted_text_is_not() -> None:
    body = f"<w:p>{run('keep ')}<w:ins>{run('new ')}<w:del>{run('passing', tag='delText')}</w:del></w:ins><w:del>{run('old', tag='delText')}</w:del></w:p>"
    data = docx(body)
    assert texts(data) == ["keep new "]
    assert texts(data, Revisions.REJECTED) == ["keep old"]


def test_marked_reading_keeps_author_and_date() -> None:
    body = f'<w:p><w:moveFrom w:author="A" w:date="2026-01-02T03:04:05Z">{run("gone")}</w:moveFrom>{run("x")}</w:p>'
    block = only(docx(body), Revisions.MARKED)
    assert block.text == "gonex"
    revision = block.runs[0].revision
    assert revision is not None
    assert (revision.mark, revision.author, revision.date) == (Mark.MOVED_OUT, "A", "2026-01-02T03:04:05Z")


def test_fields_show_their_result_and_hide_their_code() -> None:
    def character(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inner = f"{character('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>{character('separate')}{run('7')}{character('end')}"
    body = (
        f'<w:p>{character("begin")}<w:r><w:instrText>HYPERLINK "https://itu.int/" \\o "tip" {""}</w:instrText></w:r>'
        f"{inner}{character('separate')}{run('ITU')}</w:p><w:p>{run(' site')}{character('end')}{run(' end')}</w:p>"
    )
    first, second = read(docx(body)).blocks
    assert (first.text, second.text) == ("ITU", " site end")
    assert [run.link for run in first.runs] == ["https://itu.int/"]
    assert (second.runs[0].start, second.runs[0].end) == (0, 5)


def test_links_content_controls_formulas_and_small_things() -> None:
    body = (
        f'<w:sdt><w:sdtContent><w:p><w:hyperlink r:id="link1">{run("here")}</w:hyperlink><w:r><w:tab/><w:t>a</w:t>'
        f'<w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:br/><w:sym w:font="Symbol" w:char="F061"/></w:r>'
        f"<w:sdt><w:sdtContent>{run(' control')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
        f"<w:smartTag>{run(' tag')}</w:smartTag></w:p></w:sdtContent></w:sdt>"
    )
    block = only(docx(body, links={"link1": "https://example.org/"}))
    assert block.text == "here\ta-b\nα controlx+y tag"
    assert block.runs[0].link == "https://example.org/"


@pytest.mark.parametrize(("state", "shown"), [("0", "☐ yes"), ("1", "☒ yes")])
def test_a_check_box_shows_whether_it_is_ticked(state: str, shown: str) -> None:
    box = f'<w:ffData><w:checkBox><w:default w:val="{state}"/></w:checkBox></w:ffData>'
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{box}</w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert texts(docx(f"<w:p>{begin}{end}{run(' yes')}</w:p>")) == [shown]


def test_reading_aids_above_the_line_are_listed_and_not_read() -> None:
    ruby = f"<w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby>"
    document = read(docx(f"<w:p><w:r>{ruby}</w:r></w:p>"))
    assert [block.text for block in document.blocks] == ["漢"]
    assert [(entry.what, entry.text) for entry in document.left_out] == [("reading aid", "kan")]


def test_of_alternatives_the_first_that_holds_words_is_read() -> None:
    choice, fallback = "<mc:Choice Requires='wps'/>", f"<mc:Fallback>{run('words')}</mc:Fallback>"
    chosen = chosen_branch(element(f"<mc:AlternateContent>{choice}{fallback}</mc:AlternateContent>"))
    assert chosen is not None
    assert "".join(chosen.itertext()) == "words"
    empty = chosen_branch(element(f"<mc:AlternateContent>{choice}<mc:Fallback/></mc:AlternateContent>"))
    assert empty is not None
    assert empty.get("Requires") == "wps"
    assert chosen_branch(element("<mc:AlternateContent/>")) is None


def test_notes_are_known_by_kind_and_number() -> None:
    assert note_key(element('<w:footnoteReference w:id="2"/>')) == "footnote-2"
    assert note_key(element('<w:endnoteReference w:id="2"/>')) == "endnote-2"

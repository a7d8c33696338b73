"""Mail: a quoted text stands alone, and the letter around it is listed."""

import textwrap

import pytest

from cwgdesk.texts.reading.txt import read_txt
from tests.texts.reading.test_wrapping import ITU


@pytest.mark.parametrize("mark", [">", "> ", ">> "])
def test_quoted_text_stands_alone_and_the_letter_around_it_is_listed(mark: str):
    quoted = "\n".join(mark + line for line in "\n\n".join(textwrap.fill(p, 66) for p in ITU).split("\n"))
    mail = f"From: A <a@b.int>\nTo: c@d.int\nSubject: text\n\n{quoted}\n\nBest regards,\nA"
    raw = read_txt(mail.encode(), "x")
    assert [block.text for block in raw.blocks] == ITU
    assert [left.text for left in raw.left_out] == [
        "From: A <a@b.int>", "To: c@d.int", "Subject: text", "Best regards,", "A"
    ]  # fmt: skip


def test_fields_of_a_report_are_no_mail():
    raw = read_txt(b"Source: ITU\nDate: 1 May 2024\nSubject: progress\nThe work goes on.", "x")
    assert raw.left_out == ()
    assert len(raw.blocks) == 4

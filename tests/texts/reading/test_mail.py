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


@pytest.mark.parametrize(
    ("greeting", "farewell"),
    [
        ("Dear colleagues,", "Best regards,\nA. Delegate\n-- \nMinistry"),
        ("Chers collègues,", "Cordialement,\nA. Delegate"),
        ("Estimados colegas:", "Saludos cordiales,\nA. Delegate"),
        ("Уважаемые коллеги!", "С уважением,\nA. Delegate"),
        ("各位同事：", "此致\nA. Delegate"),
    ],
)
def test_greeting_and_farewell_of_a_mail_are_listed(greeting: str, farewell: str):
    mail = "\n\n".join(["From: A <a@b.int>\nSubject: text", greeting, *ITU, farewell])
    raw = read_txt(mail.encode(), "x")
    assert [block.text for block in raw.blocks] == ITU
    assert {left.text for left in raw.left_out} >= {greeting, *farewell.split("\n")[:2]}


def test_a_farewell_in_a_text_that_is_no_mail_is_left():
    words = "\n".join([*ITU, "Best regards,", "all"])
    raw = read_txt(words.encode(), "x")
    assert raw.left_out == ()
    assert raw.blocks[-2].text == "Best regards,"

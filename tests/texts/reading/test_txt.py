"""Plain text in any encoding, wrapped or not."""

import re
import textwrap
from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.txt import decode, read_txt

SAMPLES = {
    "en": "Resolution 1334 – the Council’s “overall review” of outcomes, § 5\n" * 3,
    "fr": "Le Conseil, considérant que la coopération internationale a été renforcée à Genève\n" * 3,
    "es": "La Asamblea, reconociendo la contribución de los países en desarrollo y la información\n" * 3,
    "ru": "Генеральная Ассамблея, признавая важность информационно-коммуникационных технологий\n" * 3,
    "ar": "إن الجمعية العامة، إذ تؤكد من جديد أهمية مجتمع المعلومات والتنمية المستدامة في العالم\n" * 3,
    "zh": "大会，重申信息社会世界峰会的成果，并注意到可持续发展目标的重要性以及国际电信联盟的作用。\n" * 3,
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *((language, encoding) for language in SAMPLES for encoding in ("utf-8", "utf-8-sig", "utf-16")),
        ("en", "cp1252"),
        ("fr", "cp1252"),
        ("es", "cp1252"),
        ("en", "mac_roman"),
        ("fr", "mac_roman"),
        ("ar", "iso8859_6"),
        ("ru", "cp1251"),
        ("ru", "koi8_r"),
        ("ru", "cp866"),
        ("ar", "cp1256"),
        ("zh", "gb18030"),
        ("fr", "utf-16-le"),
        ("en", "utf-16-be"),
    ],
)
def test_every_encoding_gives_the_same_text(language: str, encoding: str) -> None:
    text = SAMPLES[language]
    assert decode(text.encode(encoding), "x").text == text


def test_only_an_encoding_that_is_not_sure_is_warned_of() -> None:
    assert read_txt(SAMPLES["ru"].encode("koi8_r"), "x").warnings == ()
    assert read_txt(SAMPLES["en"].encode("utf-16-le"), "x").warnings == ()
    assert read_txt("Voil\xe0 t\xfb\xff\xfe\xd0\xf1".encode("latin-1"), "x").warnings != ()


def test_a_paragraph_a_line_stays_so() -> None:
    assert [b.text for b in read_txt(b"First.\n\nSecond one\r\nThird", "x").blocks] == [
        "First.",
        "Second one",
        "Third",
    ]


FIRST = (
    "recalling the Geneva Declaration of Principles and the Geneva Plan of Action, adopted in 2003, and the "
    "Tunis Commitment and the Tunis Agenda for the Information Society, adopted in 2005, all of which were "
    "endorsed by the United Nations General Assembly;"
)
SECOND = (
    "1. to take all possible measures to encourage the full engagement and participation of all United "
    "Nations organizations, in particular those which have been mandated by the Tunis Agenda;"
)
THIRD = (
    "2. to submit and promote towards the overall review the outcomes of the Forum, elaborated through a "
    "consultation process in which every stakeholder takes part, and to report on it every year."
)
PARAGRAPHS = [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("between", ["\n\n", "\n"])
def test_wrapped_lines_are_joined(between: str) -> None:
    wrapped = between.join(textwrap.fill(p, 72, break_on_hyphens=False) for p in PARAGRAPHS)
    assert [b.text for b in read_txt(wrapped.encode(), "x").blocks] == PARAGRAPHS


def test_a_form_feed_begins_a_page() -> None:
    assert [(b.text, b.page_break) for b in read_txt(b"one\n\ftwo\nthree", "x").blocks] == [
        ("one", False),
        ("two", True),
        ("three", False),
    ]


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UserError, match="unknown kind"):
        read_txt(bytes(range(256)) * 20, "x")


def test_real_texts_keep_one_paragraph_a_line(corpora: Path, samples: Path) -> None:
    for path in [*samples.glob("*.txt"), *(corpora / "un-akn").rglob("*.txt")]:
        text = re.sub("[\x00-\x08\x0e-\x1f]", "", path.read_text("utf-8"))
        lines = [line for line in text.split("\n") if line.strip()]
        assert [b.text for b in read_txt(path.read_bytes(), path.name).blocks] == lines, path.name

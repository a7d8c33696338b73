"""A contribution goes by its own number and title, never by those of the text it cites."""

import pytest

from cwgdesk.texts.naming import document_name
from cwgdesk.texts.reading.common.raw import Block, BlockKind, RawDocument
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.texts.structure.front import front_of
from cwgdesk.texts.structure.parse import parse

HEAD = (
    "Council Working Group on the World Summit on the Information Society",
    "43rd meeting, Geneva, 8-9 February 2027",
)


def _blocks(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(line) for line in lines)


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Document CWG-WSIS&SDG-43/12-E", "CWG-WSIS&SDG-43/12"),
        ("CWG-WSIS&SDG-43/12", "CWG-WSIS&SDG-43/12"),
        ("Document: WG-WSIS-32/13-E", "WG-WSIS-32/13"),
        ("Documento CWG-WSIS&SDG-43/12-S", "CWG-WSIS&SDG-43/12"),
        ("Документ CWG-WSIS&SDG-43/12-R", "CWG-WSIS&SDG-43/12"),
        ("文件 CWG-WSIS&SDG-43/12-C", "CWG-WSIS&SDG-43/12"),
        ("الوثيقة CWG-WSIS&SDG-43/12-A", "CWG-WSIS&SDG-43/12"),
        ("Document C27/44-E", "C27/44"),
        ("Document C17/98(Rev.1)-E", "C17/98(Rev.1)"),
        ("Document [ ]", ""),
        ("WSIS&SDG39/22", "WSIS&SDG39/22"),
    ],
)
def test_the_number_of_the_paper_is_its_own(line: str, symbol: str) -> None:
    blocks = _blocks(*HEAD, line, "Contribution by the Republic of Example", "WSIS AFTER 2025",
                     "This paper takes up A/RES/70/125.")  # fmt: skip
    assert front_of(blocks).symbol == symbol


@pytest.mark.parametrize(
    "source",
    [
        "Contribution by the Republic of Example",
        "Contribution from Egypt",
        "Joint contribution by Egypt, Kenya and Ghana",
        "Proposals by the Arab States",
        "Contribution de la République d'Exemple",
        "Contribution soumise par la France",
        "Contribución de la República del Ejemplo",
        "Вклад Республики Пример",
        "مساهمة من جمهورية مصر العربية",
        "中华人民共和国提交的文稿",
    ],
)
def test_a_paper_with_a_source_line_is_a_contribution(source: str) -> None:
    blocks = _blocks(*HEAD, "Document CWG-WSIS&SDG-43/12-E", "15 January 2027", source, "WSIS AFTER 2025",
                     "This paper takes up UNGA Resolution A/RES/70/125.",
                     "RESOLUTION 1334 (modified 2023)", "The ITU Council,", "recalling",
                     "a)\tUNGA Resolution A/RES/70/125;", "b)\tUNGA Resolution 70/1,", "resolves",
                     "1\tto report;", "2\tto act.")  # fmt: skip
    info = parse(RawDocument("docx", "0" * 64, blocks)).info
    assert (info.kind, info.number) == (DocumentKind.CONTRIBUTION, "")
    assert (info.symbol, info.title) == ("CWG-WSIS&SDG-43/12", "WSIS AFTER 2025")
    assert document_name(info, "paper.docx") == "CWG-WSIS&SDG-43/12"


def test_without_a_number_it_goes_by_its_title_and_not_by_what_it_cites() -> None:
    blocks = _blocks(*HEAD, "Contribution by the Republic of Example", "WSIS after 2025",
                     "Follow-up to A/RES/70/125", "Some words, among them A/RES/70/125.")  # fmt: skip
    info = parse(RawDocument("docx", "0" * 64, blocks)).info
    assert (info.symbol, info.title) == ("", "WSIS after 2025")
    assert document_name(info, "paper.docx") == "WSIS after 2025"


def test_a_number_in_the_running_head_counts() -> None:
    blocks = (*_blocks("Contribution by Egypt", "WSIS after 2025"),
              Block("CWG-WSIS&SDG-43/12-E", BlockKind.HEADER))  # fmt: skip
    assert front_of(blocks).symbol == "CWG-WSIS&SDG-43/12"


def test_a_resolution_that_speaks_of_contributions_stays_one() -> None:
    blocks = _blocks("RESOLUTION 1334 (modified 2023)", "The ITU Council,", "resolves",
                     "1\tto report;", "2\tto act;", "Contribution by the membership")  # fmt: skip
    assert front_of(blocks).source == ""
    assert parse(RawDocument("docx", "0" * 64, blocks)).info.kind is DocumentKind.RESOLUTION


def test_what_stands_below_the_first_prose_names_nothing() -> None:
    prose = "This report looks at what the membership has done since the last meeting of the group. " * 3
    assert front_of(_blocks("Progress report", prose, "Contribution by Egypt")).source == ""

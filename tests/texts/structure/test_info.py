"""How a document names itself: kind, body, number, version, symbol, title, adoption."""

from dataclasses import replace

import pytest

from cwgdesk.core.spans import Span
from cwgdesk.texts.reading.common.raw import Block, BlockKind
from cwgdesk.texts.structure.found import ClauseKind, DocumentInfo, DocumentKind
from cwgdesk.texts.structure.info import document_info
from cwgdesk.texts.structure.sketch import Sketch

KINDS = {"title": ClauseKind.HEADING, "clause": ClauseKind.PREAMBULAR, "prose": ClauseKind.PARAGRAPH}


def info_of(*rows: tuple[str, str], header: str = "", body: str = "", proposals: int = 0) -> DocumentInfo:
    """The info of a page of roles and words."""
    sketches = [
        Sketch(KINDS.get(role, ClauseKind.OPENING), text, Span(at, 0, len(text)), role, role=role)
        for at, (role, text) in enumerate(rows)
    ]
    blocks = (Block(header, kind=BlockKind.HEADER),) if header else ()
    return document_info(sketches, blocks, body, "xx", proposals)


COUNCIL = (
    ("number", "RÉSOLUTION 1334 (MODIFIÉE 2023)"), ("adoption", "(adoptée à la sixième séance plénière)"),
    ("title", "Rôle de l'UIT dans l'examen"), ("title", "d'ensemble"), ("opening", "Le Conseil de l'UIT,"),
    ("clause", "la Résolution 73;"),
)  # fmt: skip


def test_a_council_resolution_by_its_front():
    assert info_of(*COUNCIL, body="ITU Council") == DocumentInfo(
        kind=DocumentKind.RESOLUTION,
        body="ITU Council",
        number="1334",
        version="MODIFIÉE 2023",
        title="Rôle de l'UIT dans l'examen d'ensemble",
        language="xx",
        adopted="(adoptée à la sixième séance plénière)",
    )


def test_a_united_nations_resolution_by_its_symbol():
    told = info_of(("masthead", "A/RES/79/9"), ("title", "关于各项事务"), ("clause", "回顾其决议，"))
    assert (told.symbol, told.number, told.body) == ("A/RES/79/9", "79/9", "UN General Assembly")
    assert told.title == "关于各项事务"
    header = info_of(("clause", "Recalling its resolution,"), header="A/HRC/RES/56/15")
    assert (header.number, header.body) == ("56/15", "UN Human Rights Council")


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ([("masthead", "Report by the Secretary-General")], DocumentKind.REPORT),
        ([("masthead", "Доклад Генерального секретаря")], DocumentKind.REPORT),
        ([("masthead", "理事会报告")], DocumentKind.REPORT),
        ([("masthead", "Contribution by Examplia")], DocumentKind.CONTRIBUTION),
        ([("masthead", "Contribución de Examplia")], DocumentKind.CONTRIBUTION),
        ([("masthead", "مساهمة مقدمة من إكزامبليا")], DocumentKind.CONTRIBUTION),
        ([("prose", "Only prose.")], DocumentKind.OTHER),
        ([], DocumentKind.OTHER),
    ],
)
def test_what_sort_of_text_it_is(rows: list[tuple[str, str]], kind: DocumentKind):
    assert info_of(*rows).kind is kind


def test_proposals_make_a_contribution_of_whatever_they_quote():
    told = info_of(*COUNCIL, body="ITU Council", proposals=2)
    assert (told.kind, told.number) == (DocumentKind.CONTRIBUTION, "")


def test_the_title_of_a_report_is_its_line_in_capitals():
    rows = (
        ("masthead", "Document C24/15-E"),
        ("masthead", "Report by the Secretary-General of the Union to the Council"),
        ("masthead", "IMPLEMENTATION OF THE PLAN"),
    )
    told = info_of(*rows)
    assert (told.symbol, told.title) == ("C24/15-E", "IMPLEMENTATION OF THE PLAN")


def test_a_document_that_says_nothing_of_itself():
    assert info_of() == replace(DocumentInfo(), language="xx")

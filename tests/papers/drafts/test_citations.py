"""How running text names a place: a noun in every language, in the case that stands there."""

import pytest

from cwgdesk.papers.drafts.blocks import Run
from cwgdesk.papers.drafts.citations import Case, cited_place, document_serial, place_words
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseKind


def clause(kind: ClauseKind, path: str, call: str = "", label: str = "", part: str = "") -> Clause:
    """A clause that stands in no document."""
    place = {"document_id": None, "order": 0, "block": 0, "start": 0, "end": 1}
    return Clause(kind=kind, path=path, call=call, label=label, part=part, text="Words of it", **place)


UN = clause(ClauseKind.OPERATIVE, "6", "Decides", "6.")
ITU = clause(ClauseKind.OPERATIVE, "resolves 5", "resolves", "5")


@pytest.mark.parametrize(
    ("language", "on", "after"),
    [
        ("en", "On paragraph 6 of A/RES/99/1", "After paragraph 6 of A/RES/99/1"),
        ("fr", "Au sujet du paragraphe 6 (A/RES/99/1)", "Après le paragraphe 6 (A/RES/99/1)"),
        ("es", "Sobre el párrafo 6 (A/RES/99/1)", "Después del párrafo 6 (A/RES/99/1)"),
        ("ru", "По пункту 6 (A/RES/99/1)", "После пункта 6 (A/RES/99/1)"),
        ("ar", "بشأن الفقرة 6 (A/RES/99/1)", "بعد الفقرة 6 (A/RES/99/1)"),
        ("zh", "关于A/RES/99/1第6段", "在A/RES/99/1第6段之后"),
    ],
)
def test_a_paragraph_without_a_call_is_named_by_a_noun_in_its_case(
    language: str, on: str, after: str
) -> None:
    for case, said in ((Case.ON, on), (Case.AFTER, after)):
        runs = cited_place(UN, "A/RES/99/1", language, case)
        assert "".join(run.text for run in runs) == said


@pytest.mark.parametrize(
    ("language", "on"),
    [
        ("en", "On resolves 5 of R"),
        ("fr", "Au sujet de resolves 5 (R)"),
        ("es", "Sobre resolves 5 (R)"),
        ("ru", "По пункту 5 раздела resolves (R)"),
        ("ar", 'بشأن الفقرة 5 من "resolves" (R)'),
        ("zh", "关于R“resolves”第5段"),
    ],
)
def test_a_call_stands_in_italics(language: str, on: str) -> None:
    runs = cited_place(ITU, "R", language, Case.ON)
    assert "".join(run.text for run in runs) == on
    (italic,) = [run for run in runs if run.italic]
    assert italic in (Run("resolves 5", italic=True), Run("resolves", italic=True))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
@pytest.mark.parametrize(
    ("kind", "path"),
    [
        (ClauseKind.OPENING, "masthead"),
        (ClauseKind.OPENING, "masthead (10)"),
        (ClauseKind.OPENING, "opening"),
        (ClauseKind.OPENING, "number"),
        (ClauseKind.HEADING, "title"),
        (ClauseKind.HEADING, "heading 2"),
        (ClauseKind.CLOSING, "closing"),
        (ClauseKind.BULLET, "bullet 3"),
        (ClauseKind.CALL, "resolves (call)"),
        (ClauseKind.CELL, "Table 1, row 2, column 3"),
    ],
)
def test_no_name_of_the_parser_is_printed(kind: ClauseKind, path: str, language: str) -> None:
    for case in Case:
        said = place_words(clause(kind, path), language, case)
        assert "masthead" not in said
        assert "(call)" not in said
        if language != "en":
            assert not {"number", "title", "opening", "closing", "row", "bullet", "heading"} & set(
                said.split()
            )


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (clause(ClauseKind.PARAGRAPH, "paragraph 3"), "paragraph 3"),
        (clause(ClauseKind.PARAGRAPH, "2.1", label="2.1"), "paragraph 2.1"),
        (clause(ClauseKind.OPERATIVE, "6 a)", label="a)"), "paragraph 6 a)"),
        (clause(ClauseKind.OPERATIVE, "Annex 2, 6", label="6", part="Annex 2"), "paragraph 6 (Annex 2)"),
        (clause(ClauseKind.FOOTNOTE, "footnote 1"), "footnote 1"),
        (clause(ClauseKind.PREAMBULAR, "Mindful"), "Mindful"),
        (clause(ClauseKind.PREAMBULAR, "recalling a)", "recalling", "a)"), "recalling a)"),
        (clause(ClauseKind.CALL, "recalling (call)", "recalling"), "recalling"),
        (clause(ClauseKind.HEADING, "Introduction"), "the heading “Words of it”"),
        (clause(ClauseKind.FIELD, "Purpose"), "Purpose"),
        (clause(ClauseKind.CELL, "Table 1, row 2, Name"), "row 2 of table 1"),
    ],
)
def test_each_kind_of_clause_has_its_noun(made: Clause, said: str) -> None:
    assert place_words(made, "en") == said


@pytest.mark.parametrize(
    ("number", "revision", "serial"),
    [
        ("", "", "XX"),
        ("[ ]", "", "XX"),
        ("CWG-WSIS&SDG-43/7", "", "7"),
        ("CWG-WSIS&SDG-43/[ ]", "", "XX"),
        ("C26/7-E", "", "7"),
        ("C26/7(Rev.1)-E", "", "7"),
        ("C26/7(Add.1)-E", "", "7A1"),
        ("C26/7", "Add.2", "7A2"),
        ("C26/7", "Rev.2", "7"),
        ("12", "", "12"),
        ("PP-26/104(Add.12)-R", "", "104A12"),
    ],
)
def test_a_document_lends_its_serial_to_its_proposals(number: str, revision: str, serial: str) -> None:
    assert document_serial(number, revision) == serial

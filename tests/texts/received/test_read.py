"""Received papers become proposals, each on its clause; other versions and languages are carried."""

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from cwgdesk.core.ids import clause_id
from cwgdesk.texts.reading.common.raw import Revisions
from cwgdesk.texts.reading.read import read_file
from cwgdesk.texts.received.found import BaseText, FoundProposal
from cwgdesk.texts.received.read import received
from cwgdesk.texts.structure.found import FoundClause
from tests.texts.received import papers
from tests.texts.received.conftest import Lines, Reader
from tests.texts.received.papers import Change

OTHER_HEADS = (
    papers.HEAD,
    ("Document A/RES/70/125", "Contribution by Egypt"),
    ("Contribution from Kenya", "UNGA Resolution A/RES/70/125 AND ITU"),
    (
        "Council 2027",
        "Geneva, 15-25 June 2027",
        "Document C27/44-E",
        "Contribution by Ghana",
        "RESOLUTION 1334",
    ),
    ("Plenipotentiary Conference (PP-26)", "Addendum 1 to Document 67-E", "European Common Proposals"),
    ("Submitted by: Japan",),
    ("Source: Republic of Korea", "Title: On Council Resolution 1334"),
    ("CWG-WSIS&SDG-43/7-E", "English only", "Contribution by the United States", "WSIS"),
    ("Follow-up to A/80/173",),
    ("[DRAFT]", "Common proposals of the Arab States", "Resolution 140 (Rev. Bucharest, 2022)"),
)
TABLE_HEADERS = (
    ("Clause", "Current text", "Proposed text", "Reasons"),
    ("Paragraph", "Existing text", "Proposal", "Rationale"),
    ("Provision", "Current wording", "New wording", "Justification"),
    ("Reference", "Original text", "Amended text", "Comments"),
    ("Paragraphe", "Texte actuel", "Texte proposé", "Motifs"),
    ("Párrafo", "Texto actual", "Texto propuesto", "Motivos"),
    ("Пункт", "Действующий текст", "Предлагаемый текст", "Основания"),
    ("الفقرة", "النص الحالي", "النص المقترح", "الأسباب"),
    ("段落", "现有案文", "拟议案文", "理由"),
    ("No.", "Text in force", "Proposed text", "Remarks"),
)


_FRENCH = (
    "rappelant", "rappelant en outre", "considérant", "notant avec satisfaction", "apprécie",
    "considérant que la Conférence de plénipotentiaires de 2022 a décidé",
    "décide de charger le Secrétaire général", "charge le Groupe de travail du Conseil sur le SMSI",
    "encourage les États Membres", "encourage les membres",
)  # fmt: skip


def _placed(proposals: Sequence[FoundProposal]) -> set[tuple[str, str]]:
    return {(one.symbol, one.path) for one in proposals}


def _wanted(changes: Sequence[Change]) -> set[tuple[str, str]]:
    return {(one.symbol, one.clause) for one in changes}


def test_three_papers_become_thirty_proposals_each_on_its_clause(read: Reader, lines: Lines) -> None:
    tracked, table = read(papers.tracked_paper(lines)), read(papers.table_paper(lines))
    told = read(papers.narrative_paper())
    assert len(tracked.proposals) + len(table.proposals) + len(told.proposals) == 30
    assert _placed(tracked.proposals) == _wanted(papers.TRACKED)
    assert _placed(table.proposals) == _wanted(papers.TABLE)
    assert _placed(told.proposals) == _wanted([change for change, _ in papers.NARRATIVE])
    assert all(one.sure for one in (*tracked.proposals, *table.proposals))
    assert not any(one.sure for one in told.proposals)
    assert (tracked.source, tracked.left, tracked.notes) == ("Arab Republic of Egypt", (), ())
    by_clause = {one.path: one for one in tracked.proposals}
    assert "every second year to Council" in by_clause[f"{papers.SG} 5"].text
    assert by_clause[f"{papers.SG} 9"].label == "9bis"


@pytest.mark.parametrize("head", OTHER_HEADS, ids=range(len(OTHER_HEADS)))
def test_what_the_head_says_changes_no_proposal(read: Reader, lines: Lines, head: Sequence[str]) -> None:
    assert _placed(read(papers.tracked_paper(lines, head=head)).proposals) == _wanted(papers.TRACKED)
    assert _placed(read(papers.block_paper(lines, head=head)).proposals) == _wanted(papers.BLOCKS)


@pytest.mark.parametrize("pieces", range(2, 12))
def test_split_runs_change_nothing(read: Reader, lines: Lines, pieces: int) -> None:
    assert _placed(read(papers.tracked_paper(lines, pieces=pieces)).proposals) == _wanted(papers.TRACKED)
    told = read(papers.narrative_paper(pieces=pieces)).proposals
    assert _placed(told) == _wanted([change for change, _ in papers.NARRATIVE])


@pytest.mark.parametrize("seed", range(1, 11))
def test_the_order_of_a_paper_changes_no_clause(read: Reader, lines: Lines, seed: int) -> None:
    assert _placed(read(papers.block_paper(lines, shuffle=seed)).proposals) == _wanted(papers.BLOCKS)
    assert _placed(read(papers.table_paper(lines, shuffle=seed)).proposals) == _wanted(papers.TABLE)
    told = read(papers.narrative_paper(shuffle=seed, join=seed % 2 == 0)).proposals
    assert _placed(told) == _wanted([change for change, _ in papers.NARRATIVE])


@pytest.mark.parametrize("header", TABLE_HEADERS, ids=range(len(TABLE_HEADERS)))
def test_tables_are_read_under_headers_of_six_languages(
    read: Reader, lines: Lines, header: Sequence[str]
) -> None:
    seen = read(papers.table_paper(lines, header=header))
    assert _placed(seen.proposals) == _wanted(papers.TABLE)
    assert {one.reasons for one in seen.proposals} == {"It is better.", "It is new."}


@pytest.mark.parametrize("step", range(1, 11))
def test_renumbered_clauses_are_found_by_their_words(read: Reader, lines: Lines, step: int) -> None:
    def relabel(label: str) -> str:
        return str(int(label) + step) if label.isdigit() else label

    seen = read(papers.tracked_paper(lines, relabel=relabel))
    assert _placed(seen.proposals) == _wanted(papers.TRACKED)


@pytest.mark.parametrize("pieces", range(1, 11))
def test_struck_and_underlined_words_are_changes_as_conferences_print_them(
    read: Reader, lines: Lines, pieces: int
) -> None:
    seen = read(papers.tracked_paper(lines, printed=True, pieces=pieces))
    assert _placed(seen.proposals) == _wanted(papers.TRACKED)
    assert {one.number for one in seen.proposals} == {"EGY/12/1"}


def _older(base: BaseText) -> BaseText:
    """A version before the base: numbered otherwise, one clause worded otherwise."""
    found = [replace(one, id=clause_id("0" * 64, one.place.block, one.place.start)) for one in base.clauses]
    ids = {old.id: new.id for old, new in zip(base.clauses, found, strict=True)}
    older = [replace(one, parent=ids.get(one.parent) if one.parent else None) for one in found]
    gone = f"{papers.SG} 1"
    kept = tuple(_renumbered(one) for one in older if one.path != gone)
    return BaseText(uuid4(), "Council Resolution 1334 (modified 2019)", "en", kept, "modified 2019", "1334")


def _renumbered(one: FoundClause) -> FoundClause:
    if one.call != papers.SG or not one.label:
        return one
    label = str(int(one.label) - 1)
    return replace(one, label=label, path=f"{papers.SG} {label}")


def test_a_paper_on_the_version_before_is_carried_and_the_difference_named(
    read: Reader, lines: Lines, base: BaseText
) -> None:
    older = _older(base)
    # Only the older version has the words: the newest rewords one clause.
    newest = replace(
        base,
        clauses=tuple(
            replace(one, text=one.text.replace("annually", "once a year"))
            if one.path == f"{papers.SG} 12"
            else one
            for one in base.clauses
        ),
    )
    before = [line for line in lines if line[:2] != (papers.SG, "1")]
    seen = read(papers.tracked_paper(before), older, newest)
    named = "Council Resolution 1334 (modified 2019), not Council Resolution 1334 (modified 2023)"
    assert seen.notes == (f"The paper is on another version: {named}.",)
    assert _placed(seen.proposals) == _wanted(papers.TRACKED)
    doubtful = {one.path: one.note for one in seen.proposals if not one.sure}
    assert doubtful == {
        f"{papers.SG} 12": "the newest text words it otherwise",
        f"{papers.SG} 9": f"by its place {papers.SG} 8, by its label {papers.SG} 9; {papers.SG} 8 there",
    }


def test_a_clause_that_the_newest_text_lacks_is_listed(read: Reader, lines: Lines, base: BaseText) -> None:
    newest = replace(
        base, key=uuid4(), clauses=tuple(one for one in base.clauses if one.path != f"{papers.SG} 7")
    )
    seen = read(papers.tracked_paper(lines), base, newest)
    assert len(seen.proposals) == len(papers.TRACKED)
    (lost,) = [one for one in seen.proposals if one.clause is None]
    assert (lost.symbol, lost.sure) == ("SUP", False)
    assert f"{papers.SG} 7" in lost.note


def test_tracked_changes_of_several_delegations_are_each_ones_own(read: Reader) -> None:
    paper = papers.Paper(["Compilation: Egypt and RCC on Council Resolution 1334", papers.MEMBERS])
    clause = paper.document.add_paragraph()
    for kind, author, words in (
        ("", "", "5\tto participate "),
        ("ins", "Egypt", "very "),
        ("del", "RCC", "actively "),
        ("ins", "Jane Doe", "and often "),
        ("", "", "in the CWG-WSIS&SDG;"),
    ):
        papers.write(clause, kind, author, words)
    found = {one.holder: one for one in read(paper).proposals}
    assert {one.path for one in found.values()} == {f"{papers.MEMBERS} 5"}
    assert {holder: one.text for holder, one in found.items()} == {
        "": "to participate actively and often in the CWG-WSIS&SDG;",
        "Egypt": "to participate very actively in the CWG-WSIS&SDG;",
        "RCC": "to participate in the CWG-WSIS&SDG;",
    }


def test_a_paper_in_another_language_is_carried_to_the_clauses_it_pairs_with(
    read: Reader, lines: Lines
) -> None:
    paper = papers.Paper(["Contribution de la République d'Exemple", "RÉSOLUTION 1334 (modifiée en 2023)"])
    paper.line("Le Conseil de l'UIT,")
    calls = {call: place for place, call in enumerate(dict.fromkeys(call for call, *_ in lines))}
    for call, label, words in lines:
        numbers = " ".join(part for part in words.split() if any(map(str.isdigit, part)))
        if not label:
            paper.line(_FRENCH[calls[call]])
        elif (call, label) == (papers.SG, "5"):
            paper.tracked([("", f"{label}\tde présenter au Conseil un rapport sur "), ("del", "toutes "),
                           ("", f"les activités de l'Union {numbers};")])  # fmt: skip
        else:
            paper.line(f"{label}\tde faire pour le mieux ce qui est dit sous {label} de la partie {numbers};")
    seen = read(paper)
    assert seen.notes
    assert "another language" in seen.notes[0]
    assert [(one.symbol, one.path) for one in seen.proposals] == [("MOD", f"{papers.SG} 5")]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_a_pdf_of_the_blocks_says_the_same(base: BaseText, lines: Lines, tmp_path: Path, seed: int) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice")
    paper = papers.block_paper(lines, shuffle=seed).saved(tmp_path / "paper.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, paper],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    seen = received(read_file(tmp_path / "paper.pdf", Revisions.MARKED), (base,))
    assert _placed(seen.proposals) == _wanted(papers.BLOCKS)
    assert all(one.reasons for one in seen.proposals)

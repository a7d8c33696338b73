"""What is cited, and whether it is in the library."""

from pathlib import Path
from uuid import UUID

import pytest

from cwgdesk.texts.cited import cited_texts, loaded_texts, targets_of, text_cited
from cwgdesk.texts.importing import import_files, preview_file, store_import
from cwgdesk.texts.library import Reference, clause, documents, references, remove_document
from cwgdesk.workspace.store import Workspace

CITED = """RESOLUTION 140 (REV. BUCHAREST, 2022)

ITU's role in implementing the outcomes of the World Summit on the Information Society

The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),

recalling

a)\tCouncil Resolution 1334 (modified 2023), on WSIS;

resolves

1\tto continue;

2\tto do what resolves 1 above asks for.
"""


@pytest.fixture
def with_cited(stocked: Workspace, tmp_path: Path) -> Workspace:
    path = tmp_path / "pp-140.txt"
    path.write_text(CITED, encoding="utf-8")
    store_import(stocked, preview_file(path))
    return stocked


def test_what_is_cited_and_not_loaded_is_told_from_what_is(stocked: Workspace) -> None:
    cited = {one.target: one for one in cited_texts(stocked)}
    assert cited["council/1334"].document_id is not None  # the report cites it
    assert cited["pp/140"].document_id is None
    assert cited["un/A/RES/70/125"].written.endswith("70/125")
    assert not any(target.startswith(("sdg/", "wsis/")) for target in cited)


def test_a_text_that_comes_in_is_no_longer_missing(with_cited: Workspace) -> None:
    found = {one.target: one for one in cited_texts(with_cited)}["pp/140"]
    here = {row.document.id: row.document.name for row in documents(with_cited)}
    assert found.document_id is not None
    assert here[found.document_id] == "Resolution 140 (REV. BUCHAREST, 2022)"
    remove_document(with_cited, found.document_id)
    assert {one.target: one for one in cited_texts(with_cited)}["pp/140"].document_id is None


def test_its_own_number_line_is_no_citation(with_cited: Workspace) -> None:
    names = {row.document.id: row.document.name for row in documents(with_cited)}
    for one in cited_texts(with_cited):
        if one.document_id is not None:
            assert names[one.document_id] not in [document.name for document, _ in one.citing]


def test_a_clause_that_is_cited_is_found_in_the_same_text(with_cited: Workspace) -> None:
    pp140 = next(r.document.id for r in documents(with_cited) if r.work.number == "140")
    inside = [r for r in references(with_cited, pp140) if r.kind == "clause"]
    with with_cited.read() as orm:
        targets = targets_of(orm, inside)
    assert [clause(with_cited, t.clause_id).path for t in targets.values() if t.clause_id] == ["resolves 1"]


def test_a_place_in_a_text_counts_as_the_text(stocked: Workspace) -> None:
    document_id = documents(stocked)[0].document.id
    here = references(stocked, document_id)

    def like(kind: str, target: str) -> Reference:
        return Reference(
            clause_id=here[0].clause_id, text="", kind=kind, target=target, block=0, start=0, end=0
        )

    assert text_cited(like("basic-text", "cs/art25")) == "cs"
    assert text_cited(like("pp-resolution", "pp/140")) == "pp/140"
    assert text_cited(like("sdg", "sdg/4")) == ""


def test_citations_of_a_loaded_text_lead_to_it_and_others_are_listed(stocked: Workspace) -> None:
    resolution, report = (row.document.id for row in documents(stocked))
    cited = {one.target: one for one in cited_texts(stocked, report)}
    assert cited["council/1334"].document_id == resolution
    assert cited["un/A/RES/70/125"].document_id is None
    assert not [target for target in cited if target.startswith(("wsis/", "clause/"))]
    for one in cited.values():
        assert all(one.written in clause(stocked, c).text for c in one.clauses[:1])


def test_a_text_that_comes_later_is_found_by_the_citations_before_it(
    stocked: Workspace, tmp_path: Path
) -> None:
    assert _loaded(stocked, "pp/140") is None
    path = tmp_path / "140.txt"
    path.write_text(
        "RESOLUTION 140 (Rev. Bucharest, 2022)\nITU's role in implementing the outcomes\n"
        "The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),\n"
        "recalling\na)\tthat it met;\nresolves\n1\tto go on.\n",
        encoding="utf-8",
    )
    (imported,) = import_files(stocked, [path])
    assert imported.document_id is not None
    assert _loaded(stocked, "pp/140") == imported.document_id
    remove_document(stocked, imported.document_id)
    assert _loaded(stocked, "pp/140") is None


def _loaded(ws: Workspace, target: str) -> UUID | None:
    with ws.read() as orm:
        return loaded_texts(orm).get(target)

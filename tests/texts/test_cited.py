"""What is cited and loaded, and what is cited and missing."""

from pathlib import Path

from cwgdesk.texts.cited import cited_texts, document_cited
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import clause, documents, remove_document
from cwgdesk.workspace.store import Workspace


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
    assert document_cited(stocked, "pp/140") is None
    path = tmp_path / "140.txt"
    path.write_text(
        "RESOLUTION 140 (Rev. Bucharest, 2022)\nITU's role in implementing the outcomes\n"
        "The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),\n"
        "recalling\na)\tthat it met;\nresolves\n1\tto go on.\n",
        encoding="utf-8",
    )
    (imported,) = import_files(stocked, [path])
    assert imported.document_id is not None
    assert document_cited(stocked, "pp/140") == imported.document_id
    remove_document(stocked, imported.document_id)
    assert document_cited(stocked, "pp/140") is None

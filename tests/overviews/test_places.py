"""A street directory of clauses: in which text, how cited, the first words."""

from cwgdesk.overviews.places import clause_places
from cwgdesk.texts.library import remove_document
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_every_clause_that_can_be_cited_has_an_address(seeded: Seeded) -> None:
    found = {place.clause_id: place for place in clause_places(seeded.ws)}
    place = found[seeded.clause(f"{SG} 1")]
    assert (place.document, place.path, place.document_id) == (
        "Council Resolution 1334", f"{SG} 1", seeded.resolution,
    )  # fmt: skip
    assert place.call == SG
    assert place.label.startswith("1")
    assert place.text.startswith("to take")
    assert all(len(one.text) <= 120 for one in found.values())


def test_a_removed_text_has_no_addresses(seeded: Seeded) -> None:
    remove_document(seeded.ws, seeded.resolution)
    assert {place.document_id for place in clause_places(seeded.ws)} == {seeded.report}

"""A note pinned to a clause, with the name of the clause on the pin."""

from cwgdesk.desk.annotations import annotate
from cwgdesk.overviews.notes import placed_notes
from cwgdesk.texts.library import remove_document
from tests.ui.seeded import Seeded

SG = "resolves to instruct the Secretary-General"


def test_notes_carry_the_name_of_their_clause(seeded: Seeded) -> None:
    for path, words in ((f"{SG} 3", "later"), (f"{SG} 1", "sooner")):
        annotate(seeded.ws, seeded.clause(path), words)
    assert [(row.place, row.note.text) for row in placed_notes(seeded.ws)] == [
        (f"{SG} 1", "sooner"),
        (f"{SG} 3", "later"),
    ]
    (one,) = placed_notes(seeded.ws, clause_id=seeded.clause(f"{SG} 3"))
    assert (one.place, one.note.text, one.anchor.document_id) == (f"{SG} 3", "later", seeded.resolution)
    assert placed_notes(seeded.ws, document_id=seeded.report) == []


def test_a_note_on_a_removed_text_keeps_its_words_without_a_name(seeded: Seeded) -> None:
    annotate(seeded.ws, seeded.clause(f"{SG} 1"), "kept")
    remove_document(seeded.ws, seeded.resolution)
    assert [(row.place, row.note.text) for row in placed_notes(seeded.ws)] == [("", "kept")]

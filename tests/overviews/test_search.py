"""A finger that points from each hit to the place where it opens."""

from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.positions import record_position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import keep_proposal
from cwgdesk.overviews.search import SECRET_ROOMS, find
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.texts.library import remove_document
from tests.ui.seeded import SECRET, Seeded

SG = "resolves to instruct the Secretary-General"


def _find(seeded: Seeded, asked: str) -> list[tuple[str, str, str]]:
    return [(hit.view, hit.room, hit.title) for hit in find(seeded.ws, asked, (), confidential=True)]


def test_every_kind_of_hit_is_named_and_opens_where_it_belongs(seeded: Seeded) -> None:
    annotate(seeded.ws, seeded.clause(f"{SG} 2"), "Zebra question.")
    paper = create_contribution(seeded.ws, "Our paper")
    section = outline(seeded.ws, paper).sections[0].section
    edit_section(seeded.ws, section.id, body="A giraffe.")
    assert _find(seeded, "zebra") == [("reader", "notes", f"{SG} 2")]
    assert _find(seeded, "giraffe") == [("composer", "contributions", f"Our paper · {section.heading}")]
    assert _find(seeded, "telemedicine") == [("practices", "practices", "e-Health Kivu")]
    assert _find(seeded, "voluntary funding only") == [("positions", "positions", "Fund in Trust")]
    assert ("reader", "amendments", f"{SG} 1") in _find(seeded, "measures fit the means")
    clause = next(h for h in find(seeded.ws, "annually council bureaux", ("texts",), confidential=False))
    assert clause.title.startswith("Council Resolution 1334 · ")
    assert (clause.view, clause.document_id) == ("reader", seeded.resolution)


def test_a_thing_is_pointed_to_once_and_secrets_only_when_asked(seeded: Seeded) -> None:
    (hit,) = find(seeded.ws, SECRET, (), confidential=True)
    assert (hit.noun_id, hit.clause_id, hit.confidential) == (seeded.position, seeded.clause(f"{SG} 1"), True)
    assert hit.room in SECRET_ROOMS
    assert find(seeded.ws, SECRET, (), confidential=False) == []


def test_clauses_of_a_removed_text_are_not_pointed_to(seeded: Seeded) -> None:
    remove_document(seeded.ws, seeded.resolution)
    assert all(
        h.document_id != seeded.resolution for h in find(seeded.ws, "council", ("texts",), confidential=False)
    )


def test_proposals_of_others_and_positions_on_them_are_called_after_who_proposes(seeded: Seeded) -> None:
    clause = seeded.clause(f"{SG} 5")
    theirs = keep_proposal(seeded.ws, clause, Symbol.MOD, "Kenya", new_text="to publish an okapi;")
    record_position(seeded.ws, proposal_id=theirs, statement="No quagga please.", rationale="A bongo.")
    told = f"Kenya on {SG} 5, MOD"
    assert _find(seeded, "okapi") == [("proposals", "proposals", told)]
    assert _find(seeded, "quagga") == [("positions", "positions", told)]
    (hit,) = find(seeded.ws, "okapi", (), confidential=False)
    assert (hit.document_id, hit.clause_id, hit.noun_id) == (seeded.resolution, clause, theirs)
    assert find(seeded.ws, "bongo", (), confidential=False) == []

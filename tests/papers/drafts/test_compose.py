"""A contribution as a Draft: what is in it, what is not, in which words."""

from datetime import date
from uuid import uuid4

from cwgdesk.desk.positions import Clearance, Position
from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.desk.proposals.their_proposals import TheirProposal
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.sources import in_brackets
from cwgdesk.papers.outline import create_contribution, edit_contribution, edit_section, outline
from cwgdesk.texts.structure.found import ClauseState
from tests.papers.desk import CALL, NOW
from tests.workspace.made import clause


def words(runs: b.Runs) -> str:
    return "".join(run.text for run in runs)


def told(draft: b.Draft) -> list[str]:
    """Each block as one line: its kind and what it says."""
    lines: list[str] = []
    for block in draft.blocks:
        match block:
            case b.Heading():
                lines.append(f"{block.label} {words(block.runs)}".strip())
            case b.Paragraph():
                lines.append(f"  {words(block.runs)}")
            case b.AnnexTitle():
                lines.append(f"{block.number}: {block.title}")
            case b.Proposal():
                lines.append(f"  [{block.symbol or '-'} {block.number}] {block.citation}")
            case b.Box():
                lines += [f"| {f.label}: {words(f.paragraphs[0])}" for f in block.fields]
    return lines


def test_a_narrative_paper_reads_from_views_to_annex(desk):
    desk.position("We support this.\nFully.")
    desk.amendment(Symbol.MOD, "to take the necessary measures;", "Clearer.")
    desk.practice("Open school", consent=True)
    paper = create_contribution(desk.ws, "Our paper")
    intro = outline(desk.ws, paper).sections[0].section
    edit_section(desk.ws, intro.id, body="We thank the secretariat.")
    where = f"On {CALL} 1 of Council Resolution 1334 (modified 2023)"
    assert told(compose(desk.ws, paper)) == [
        "I Introduction",
        "  We thank the secretariat.",
        "II Views of the Republic of Example",
        f"  {where}",
        "  We support this.",
        "  Fully.",
        "III Proposals",
        f"  [- ] {where}, modify as follows:",
        "Annex: Good practices",
        "Open school",
        "  About Open school.",
    ]


def test_what_is_not_cleared_or_has_no_consent_stays_at_home(desk):
    cleared = desk.position("We support this.")
    paper = create_contribution(desk.ws, "Our paper")
    desk.practice("Secret school", consent=False)
    with desk.ws.change("edit-position", "withdraw") as change:
        from cwgdesk.desk.positions import Position

        change.orm.get(Position, cleared).clearance = Clearance.IN_REVIEW
    assert told(compose(desk.ws, paper)) == []


def test_no_confidential_word_is_in_any_block(desk):
    desk.position("We support this.", rationale="CANARY-1", fallback="CANARY-2", red_line="CANARY-3")
    desk.amendment(Symbol.MOD, "to take measures;", "Clearer.", note="CANARY-4")
    paper = create_contribution(desk.ws, "Our paper")
    assert "CANARY" not in str(compose(desk.ws, paper))


def test_the_header_says_what_is_known_and_brackets_what_is_not(desk):
    paper = create_contribution(desk.ws, "Our paper", meeting="42nd meeting, Geneva, 10–11 February 2025")
    edit_contribution(desk.ws, paper, agenda_item="PL 3.1", dated=date(2025, 1, 20))
    header = compose(desk.ws, paper).header
    assert header.meeting == ("42nd meeting",)
    assert header.place_and_dates == "Geneva, 10–11 February 2025"
    assert (header.document, header.date, header.original) == (
        "Document [ ]",
        "20 January 2025",
        "Original: English",
    )
    assert header.source == "Contribution by the Republic of Example"


def test_the_box_shows_only_what_was_filled_in(desk):
    paper = create_contribution(desk.ws, "Our paper", with_box=True, box_purpose="To inform.")
    assert told(compose(desk.ws, paper)) == ["| Purpose: To inform."]


def test_a_quotation_keeps_the_brackets_of_text_that_is_not_agreed():
    quoted = clause(uuid4(), 1, words="to report;")
    quoted.state = ClauseState.AGREED
    assert in_brackets(quoted, quoted.text) == "to report;"
    quoted.state = ClauseState.BRACKETED
    assert in_brackets(quoted, quoted.text) == "[to report;]"
    quoted.text = "to [report] act;"
    assert in_brackets(quoted, quoted.text) == "to [report] act;"


def test_a_view_on_a_proposal_of_others_says_whose_it_is_and_nothing_that_is_secret(desk):
    theirs = desk.add(
        TheirProposal(
            anchor_id=desk.anchors[1], holder_name="Egypt", symbol=Symbol.MOD, note="They trade it.",
            created_at=NOW,
        )
    )  # fmt: skip
    desk.add(
        Position(
            proposal_id=theirs, statement="We share this aim.", clearance=Clearance.CLEARED,
            rationale="For the trade.", created_at=NOW,
        )
    )  # fmt: skip
    draft = compose(desk.ws, create_contribution(desk.ws, "Our paper"))
    where = f"On the proposal of Egypt on {CALL} 2 of Council Resolution 1334 (modified 2023)"
    lines = told(draft)
    assert lines[lines.index(f"  {where}") + 1] == "  We share this aim."
    assert "trade" not in str(draft)
    (lead,) = [
        block for block in draft.blocks if isinstance(block, b.Paragraph) and where in words(block.runs)
    ]
    assert [run.text for run in lead.runs if run.italic] == [f"{CALL} 2"]

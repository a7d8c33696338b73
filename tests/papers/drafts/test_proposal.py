"""An amendment as the paper shows it: where, in which wording, and why."""

import pytest

from cwgdesk.desk.proposals.amendments import Amendment, Symbol
from cwgdesk.papers.contributions import Contribution, SectionKind
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.proposal import proposal
from cwgdesk.papers.outline import add_section, create_contribution, outline, set_items
from cwgdesk.texts.anchors import Anchor
from cwgdesk.texts.library import Clause
from cwgdesk.texts.structure.found import ClauseState
from tests.papers.desk import CALL, FIRST

WHERE = f"{CALL} 1 of Council Resolution 1334 (modified 2023)"


def words(runs: b.Runs) -> str:
    return "".join(run.text for run in runs)


def drawn(desk, noun_id, paper: Contribution, serial: int = 1) -> b.Proposal:
    """The proposal made of one amendment, without the paper around it."""
    with desk.ws.read() as orm:
        amendment = orm.get(Amendment, noun_id)
        return proposal(orm, paper, amendment, serial)


def paper(desk, **header) -> Contribution:
    return outline(desk.ws, create_contribution(desk.ws, "Our paper", **header)).contribution


def test_a_narrative_paper_says_in_words_what_is_proposed(desk):
    ids = {symbol: desk.amendment(symbol, "to act;") for symbol in Symbol}
    told = {symbol: drawn(desk, noun_id, paper(desk)) for symbol, noun_id in ids.items()}
    assert {symbol.value: made.citation for symbol, made in told.items()} == {
        "MOD": f"On {WHERE}, modify as follows:",
        "SUP": f"On {WHERE}, delete:",
        "NOC": f"On {WHERE}, no change is proposed:",
        "ADD": f"After {WHERE}, add:",
    }
    assert {(made.symbol, made.number) for made in told.values()} == {(None, "")}


def test_a_conference_paper_numbers_them_with_the_code_of_the_state(desk):
    made = drawn(desk, desk.amendment(Symbol.SUP), paper(desk, with_symbols=True), serial=7)
    assert (made.symbol, made.number, made.citation) == (b.Symbol.SUP, "EXA/XX/7", f"On {WHERE}")


def test_without_reasons_no_line_asks_for_them(desk):
    made = drawn(desk, desk.amendment(Symbol.SUP), paper(desk))
    assert (made.reasons_label, made.reasons) == ("", ())


def test_noc_shows_the_clause_as_it_stands(desk):
    _call, clause = drawn(desk, desk.amendment(Symbol.NOC), paper(desk)).body
    assert clause == b.NumberedParagraph("1", (b.Run(FIRST),))


def only_proposal(desk, **header) -> b.Proposal:
    draft = compose(desk.ws, create_contribution(desk.ws, "Our paper", **header))
    return next(block for block in draft.blocks if isinstance(block, b.Proposal))


def redlines(proposal: b.Proposal) -> list[b.RedlineParagraph]:
    call, *clauses = proposal.body
    assert call == b.Paragraph((b.Run(CALL, italic=True),), b.Role.CALL)
    return [p for p in clauses if isinstance(p, b.RedlineParagraph)]


def sides(paragraphs: list[b.RedlineParagraph]) -> tuple[list[str], list[str]]:
    """The base and the proposal that redline paragraphs stand for."""
    old = ["".join(s.text for s in p.segments if s.kind != "inserted") for p in paragraphs]
    new = ["".join(s.text for s in p.segments if s.kind != "deleted") for p in paragraphs]
    return [t for t in old if t], [t for t in new if t]


def test_mod_is_a_redline_of_the_base_text(desk):
    desk.amendment(Symbol.MOD, "to take the necessary measures;", "Clearer.")
    proposal = only_proposal(desk, with_symbols=True)
    assert (proposal.symbol, proposal.number) == (b.Symbol.MOD, "EXA/XX/1")
    assert sides(redlines(proposal)) == ([FIRST], ["to take the necessary measures;"])
    assert (proposal.reasons_label, words(proposal.reasons[0])) == ("Reasons:", "Clearer.")


def test_mod_of_several_paragraphs_adds_paragraphs(desk):
    desk.amendment(Symbol.MOD, f"{FIRST}\nand to say so;")
    body = redlines(only_proposal(desk))
    assert [p.mark for p in body] == [b.Mark.KEPT, b.Mark.INSERTED]
    assert sides(body) == ([FIRST], [FIRST, "and to say so;"])


def test_sup_strikes_the_whole_clause(desk):
    desk.amendment(Symbol.SUP)
    body = redlines(only_proposal(desk))
    assert [p.mark for p in body] == [b.Mark.DELETED]
    assert sides(body) == ([FIRST], [])


def test_add_is_clean_text_with_its_label(desk):
    desk.amendment(Symbol.ADD, "to share lessons;", label="1bis")
    _call, clause = only_proposal(desk).body
    assert isinstance(clause, b.NumberedParagraph)
    assert (clause.label, words(clause.runs)) == ("1bis", "to share lessons;")


@pytest.mark.parametrize("symbol", [Symbol.MOD, Symbol.SUP, Symbol.NOC])
def test_a_clause_that_is_not_agreed_keeps_its_brackets(desk, symbol: Symbol):
    with desk.ws.change("edit-amendment", "test") as change:
        clause = change.orm.get(Anchor, desk.anchors[0]).clause_id
        change.orm.get(Clause, clause).state = ClauseState.BRACKETED
    made = drawn(desk, desk.amendment(symbol, "to act;" if symbol is Symbol.MOD else ""), paper(desk))
    last = made.body[-1]
    if symbol is Symbol.NOC:
        assert isinstance(last, b.NumberedParagraph)
        assert words(last.runs) == f"[{FIRST}]"
        return
    assert isinstance(last, b.RedlineParagraph)
    old, new = sides([last])
    assert (old, new) == ([f"[{FIRST}]"], ["[to act;]"] if symbol is Symbol.MOD else [])


def test_no_call_stands_above_a_clause_that_begins_with_its_own_verb(desk):
    with desk.ws.change("edit-amendment", "test") as change:
        clause = change.orm.get(Clause, change.orm.get(Anchor, desk.anchors[0]).clause_id)
        clause.call, clause.path, clause.label, clause.text = "Decides", "1", "1.", "Decides to act."
    made = drawn(desk, desk.amendment(Symbol.SUP), paper(desk))
    assert made.citation.startswith("On paragraph 1 of ")
    assert all(isinstance(part, b.RedlineParagraph) for part in made.body)


def test_serials_run_through_all_sections_of_proposals(desk):
    ids = [desk.amendment(Symbol.ADD, f"to act {n};", "New.") for n in range(3)]
    made = create_contribution(desk.ws, "Our paper", with_symbols=True, document_number="C26/7(Add.1)-E")
    first = outline(desk.ws, made).sections[2].section.id
    set_items(desk.ws, first, ids[:2])
    set_items(desk.ws, add_section(desk.ws, made, SectionKind.PROPOSALS), ids[2:])
    numbers = [block.number for block in compose(desk.ws, made).blocks if isinstance(block, b.Proposal)]
    assert numbers == ["EXA/7A1/1", "EXA/7A1/2", "EXA/7A1/3"]

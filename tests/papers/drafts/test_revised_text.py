"""The revised text of a resolution: all of it, or what changes, with our amendments in their places."""

import pytest

from cwgdesk.desk.proposals.amendments import Symbol
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.drafts.preflight import Code, preflight
from cwgdesk.papers.outline import contributions, create_contribution
from cwgdesk.papers.word.expected import expected
from cwgdesk.texts.library import clauses, documents, edit_document
from tests.papers.desk import CALL, FIRST, SECOND

WHERE = f"On {CALL} 1 of Council Resolution 1334 (modified 2023)"


def annexed(desk, *, extract: bool = False, **header) -> b.Draft:
    (row,) = documents(desk.ws)
    template = "revised-extract" if extract else "revised-resolution"
    made = create_contribution(
        desk.ws, "Our paper", template=template, revised_document_id=row.document.id, **header
    )
    return compose(desk.ws, made)


def annex(draft: b.Draft, *, accepted: bool) -> list[str]:
    told = list(expected(draft, accepted=accepted))
    return told[told.index("Draft revision of Council Resolution 1334 (modified 2023)") + 1 :]


def test_rejecting_all_is_the_text_and_accepting_all_the_proposal(desk):
    desk.amendment(Symbol.MOD, "to take all measures;", "Shorter.")
    desk.amendment(Symbol.ADD, "to publish them;\nopenly;", "Open.", label="1bis")
    draft = annexed(desk)
    assert annex(draft, accepted=False) == [f"1 {FIRST}", f"2 {SECOND}"]
    assert annex(draft, accepted=True) == [
        "1 to take all measures;",
        "1bis to publish them;",
        "openly;",
        f"2 {SECOND}",
    ]


def test_a_provision_that_goes_and_one_that_stays(desk):
    desk.amendment(Symbol.SUP, reasons="Done.")
    desk.amendment(Symbol.NOC, reasons="Needed.")
    assert annex(annexed(desk), accepted=True) == [f"2 {SECOND}"]
    assert annex(annexed(desk), accepted=False) == [f"1 {FIRST}", f"2 {SECOND}"]


def test_the_proposals_name_the_place_and_give_reasons_and_their_words_stand_once(desk):
    desk.amendment(Symbol.MOD, "to take all measures;", "Shorter.")
    told = list(expected(annexed(desk), accepted=True))
    at = told.index(f"{WHERE}: see the Annex")
    assert told[at + 1] == "Reasons: Shorter."
    assert told.count("1 to take all measures;") == 1


def test_of_two_that_change_one_provision_the_second_keeps_its_words_among_the_proposals(desk):
    desk.amendment(Symbol.MOD, "to take all measures;", "Shorter.")
    desk.amendment(Symbol.MOD, "to take no measures;", "Shortest.")
    told = list(expected(annexed(desk), accepted=True))
    assert f"{WHERE}, modify as follows:" in told
    assert "1 to take no measures;" in told
    assert told[-2:] == ["1 to take all measures;", f"2 {SECOND}"]


def test_an_extract_has_three_dots_for_what_stays(desk):
    desk.amendment(Symbol.MOD, "to take all measures;", "Shorter.")
    assert annex(annexed(desk, extract=True), accepted=True) == ["1 to take all measures;", "…"]


def test_in_an_extract_what_a_new_provision_comes_after_is_not_repeated(desk):
    desk.amendment(Symbol.ADD, "to publish them;", "Open.", label="1bis")
    assert annex(annexed(desk, extract=True), accepted=True) == ["…", "1bis to publish them;", "…"]


def test_a_new_provision_comes_after_all_that_stands_below_its_host(stocked):
    from cwgdesk.desk.proposals.amendments import propose

    resolution = next(r.document for r in documents(stocked) if r.document.kind == "resolution")
    text = clauses(stocked, resolution.id)
    call = next(c for c in text if c.path == "recalling")
    last = [c for c in text if c.parent_id == call.id][-1]
    propose(stocked, call.id, Symbol.ADD, new_text="recalling everything else;", label="")
    made = create_contribution(
        stocked, "Our paper", template="revised-resolution", revised_document_id=resolution.id
    )
    told = list(expected(compose(stocked, made), accepted=True))
    at = told.index("recalling everything else;")
    assert told[at - 1] == f"{last.label} {last.text}"


def test_the_text_itself_is_whole(stocked):
    resolution = next(r.document for r in documents(stocked) if r.document.kind == "resolution")
    made = create_contribution(
        stocked, "Our paper", template="revised-resolution", revised_document_id=resolution.id
    )
    told = list(expected(compose(stocked, made), accepted=True))
    wanted = [f"{c.label} {c.text}".strip() for c in clauses(stocked, resolution.id)]
    assert told[-len(wanted) :] == [" ".join(line.split()) for line in wanted]


def test_a_confidential_text_is_annexed_to_nothing(desk):
    (row,) = documents(desk.ws)
    edit_document(desk.ws, row.document.id, confidential=True)
    assert not any(isinstance(block, b.AnnexTitle) for block in annexed(desk).blocks)
    (paper,) = contributions(desk.ws)
    assert Code.CONFIDENTIAL_TEXT in [found.code for found in preflight(desk.ws, paper.id)]


def test_two_annexes_are_counted(desk):
    from cwgdesk.papers.contributions import SectionKind
    from cwgdesk.papers.outline import add_section, set_items

    (row,) = documents(desk.ws)
    practice = desk.practice("Open school", consent=True)
    made = create_contribution(
        desk.ws, "Our paper", template="revised-resolution", revised_document_id=row.document.id
    )
    set_items(desk.ws, add_section(desk.ws, made, SectionKind.PRACTICES), [practice])
    titles = [block.number for block in compose(desk.ws, made).blocks if isinstance(block, b.AnnexTitle)]
    assert titles == ["Annex 1", "Annex 2"]


@pytest.mark.parametrize("template", ["narrative", "council"])
def test_other_kinds_annex_no_text(desk, template):
    (row,) = documents(desk.ws)
    made = create_contribution(desk.ws, "Our paper", template=template, revised_document_id=row.document.id)
    assert not any(isinstance(block, b.AnnexTitle) for block in compose(desk.ws, made).blocks)

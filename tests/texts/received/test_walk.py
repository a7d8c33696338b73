"""Blocks of ADD, MOD, SUP and NOC as conferences print them."""

import pytest

from cwgdesk.texts.received.bases import Clauses
from cwgdesk.texts.received.paragraphs import Paragraph
from cwgdesk.texts.received.walk import Walk
from tests.texts.received import papers
from tests.texts.received.conftest import Lines, Reader
from tests.texts.received.papers import MEMBERS, SG

WORDS = "to participate actively in the CWG-WSIS&SDG;"
NUMBERS = (
    "EGY/12/{n}", "RCC/62A1/{n}", "EUR/XX/{n}", "ACP/12/0{n}", "ARB/79A3/{n}", "SEN/56/{n}", "GHA/30/{n}",
    "IAP/CWG-WSIS&SDG-43/12/{n}", "AFCP/55A2/{n}", "USA/48A16/{n}",
)  # fmt: skip
REASONS = ("Reasons:", "Motifs:", "Motivos:", "Основания:", "الأسباب:", "理由：", "Motifs :",
           "REASONS:", "Reason:", "Основание:")  # fmt: skip


def _walk(clauses: Clauses, *lines: str) -> Walk:
    walk = Walk(clauses)
    walk.read([Paragraph(at, words, words) for at, words in enumerate(lines)])
    return walk


@pytest.mark.parametrize(("number", "reasons"), list(zip(NUMBERS, REASONS, strict=True)))
@pytest.mark.parametrize("style", ["clean", "printed"])
def test_blocks_keep_their_number_and_reasons(
    read: Reader, lines: Lines, number: str, reasons: str, style: str
) -> None:
    seen = read(papers.block_paper(lines, number=number, reasons=reasons, style=style))
    assert [(one.symbol, one.path) for one in seen.proposals] == [(c.symbol, c.clause) for c in papers.BLOCKS]
    assert [one.number for one in seen.proposals] == [number.format(n=n) for n in range(1, 11)]
    assert [one.reasons for one in seen.proposals] == [f"This is why, number {n}." for n in range(1, 11)]
    assert all(one.sure for one in seen.proposals)


def test_a_clause_may_be_named_before_its_words(read: Reader, lines: Lines) -> None:
    seen = read(papers.block_paper(lines, calls=False))
    assert {(one.symbol, one.path) for one in seen.proposals} == {(c.symbol, c.clause) for c in papers.BLOCKS}
    assert seen.left == ()


@pytest.mark.parametrize("sign", ["SUP", "SUP*", "(SUP)", "[SUP]"])
def test_a_block_may_name_its_clause_and_print_nothing_of_it(clauses: Clauses, sign: str) -> None:
    (one,) = _walk(clauses, f"{sign}\tEGY/7/1", f"{MEMBERS} 5", "Reasons: It is done.").found
    assert (one.symbol, one.path, one.text, one.reasons) == ("SUP", f"{MEMBERS} 5", "", "It is done.")


def test_where_label_and_words_disagree_both_are_shown(clauses: Clauses) -> None:
    (one,) = _walk(clauses, "MOD\tEGY/7/1", MEMBERS, "4\tto participate regularly in the CWG-WSIS&SDG;").found
    assert (one.path, one.sure) == (f"{MEMBERS} 5", False)
    assert one.note == f"by its words {MEMBERS} 5, by its label {MEMBERS} 4"


def test_a_label_without_its_call_shows_all_it_may_be(clauses: Clauses) -> None:
    (one,) = _walk(clauses, "SUP\tEGY/7/1", "5").found
    assert (one.path, one.sure, one.note) == (f"{SG} 5", False, f"or {MEMBERS} 5")


def test_a_block_on_no_clause_is_listed(clauses: Clauses) -> None:
    walk = _walk(clauses, "SUP\tEGY/7/1", "99\tto do something that no clause says at all;")
    assert [(one.symbol, one.clause) for one in walk.found] == [("SUP", None)]
    assert _walk(clauses, "SUP\tEGY/7/1").left == ["SUP\tEGY/7/1"]


def test_a_new_call_with_its_clauses_is_one_proposal(clauses: Clauses) -> None:
    (one,) = _walk(
        clauses, MEMBERS, "ADD\tEGY/7/1", "invites the Sector Members", "1\tto join;", "2\tto pay."
    ).found
    assert (one.symbol, one.text) == ("ADD", "invites the Sector Members\n1 to join;\n2 to pay.")


def test_what_a_whole_text_leaves_out_is_to_be_confirmed(clauses: Clauses, lines: Lines) -> None:
    shown = [f"{label}\t{words}" if label else call for call, label, words in lines if label != "7"]
    walk = _walk(clauses, "MOD\tEGY/7/1", *shown)
    assert [(one.symbol, one.path, one.sure) for one in walk.found] == [("SUP", f"{SG} 7", False)]
    assert _walk(clauses, "MOD\tEGY/7/1", *shown, "…").found == []


def test_a_sentence_with_add_in_it_begins_no_block(clauses: Clauses) -> None:
    walk = _walk(clauses, "ADD value to the work of the group", "NOC of the network")
    assert (walk.found, len(walk.narrative)) == ([], 2)


def test_items_of_a_clause_stand_after_it(clauses: Clauses) -> None:
    found = _walk(clauses, "MOD\tEGY/7/1", SG, "1\tto take measures:", "i)\tone;", "ii)\ttwo;").found
    assert [(one.symbol, one.path, one.label) for one in found[1:]] == [
        ("ADD", f"{SG} 1", "i)"),
        ("ADD", f"{SG} 1", "ii)"),
    ]


def _tracked(*lines: tuple[str, str]) -> list[Paragraph]:
    return [Paragraph(at, base, text, tracked=base != text) for at, (base, text) in enumerate(lines)]


def test_a_paragraph_put_in_for_the_one_before_it_is_one_clause_reworded(clauses: Clauses) -> None:
    walk = Walk(clauses)
    walk.read(_tracked((MEMBERS, MEMBERS), (f"5\t{WORDS}", ""), ("", "5\tto take part;")))
    (one,) = walk.found
    assert (one.symbol, one.path, one.base, one.text) == ("MOD", f"{MEMBERS} 5", WORDS, "to take part;")


def test_a_call_put_in_with_its_clauses_is_one_proposal(clauses: Clauses) -> None:
    walk = Walk(clauses)
    walk.read(_tracked((MEMBERS, MEMBERS), ("", "invites the Director"), ("", "1\tto come.")))
    (one,) = walk.found
    assert (one.symbol, one.text) == ("ADD", "invites the Director\n1 to come.")


def test_tracked_words_outside_the_text_are_listed(clauses: Clauses) -> None:
    walk = Walk(clauses)
    walk.read(_tracked(("This letter was sent.", "This letter was sent again.")))
    assert (walk.found, walk.left) == ([], ["This letter was sent again."])


def test_a_line_that_cites_the_text_is_no_change_of_its_number(clauses: Clauses) -> None:
    citing = "Council Resolution 1334 (modified 2023)"
    assert not _walk(clauses, citing, "Egypt welcomes it.").found
    assert not _walk(clauses, f"MOD {citing}", "…").found


@pytest.mark.parametrize(
    "begins",
    [
        *("Rationale:", "Justification:", "Reasons for the proposal:", "Reasons –", "Reasons", "Raisons :"),
        *("Justificación:", "Обоснование:", "المبررات:", "原因："),
    ],
)
def test_reasons_by_any_name_are_no_second_wording(clauses: Clauses, begins: str) -> None:
    walk = _walk(clauses, f"MOD {SG} 5", "to provide a report every second year;", f"{begins} it is cheap")
    if begins == "Reasons":  # a heading of its own
        walk = _walk(clauses, f"MOD {SG} 5", "to provide a report every second year;", begins, "it is cheap")
    (one,) = walk.found
    assert (one.text, one.reasons) == ("to provide a report every second year;", "it is cheap")


def test_a_second_wording_of_one_clause_is_never_sure(clauses: Clauses) -> None:
    found = _walk(
        clauses, f"MOD {SG} 5", "to report every second year;", "We think that this is cheap."
    ).found
    assert [one.sure for one in found] == [True, False]


def test_a_deletion_of_other_words_is_never_sure(clauses: Clauses) -> None:
    (one,) = _walk(clauses, "SUP", SG, "6\tto do a thing that is nowhere in the text at all;").found
    assert (one.path, one.sure) == (f"{SG} 6", False)


def test_words_somewhat_like_a_clause_are_never_sure_without_its_label(clauses: Clauses) -> None:
    title = "Draft revision of Council Resolution 1334: ITU Role in the Overall Review of the Implementation"
    found = _walk(clauses, "MOD", f"{title} of the Outcomes of WSIS").found
    assert found
    assert not any(one.sure for one in found)


def test_a_clean_revised_text_is_compared_with_ours(clauses: Clauses, lines: Lines) -> None:
    shown: list[str] = []
    for call, label, words in lines:
        if not words:
            shown.append(call)
        elif (call, label.strip()) == (SG, "5"):
            shown += ["5\tto speak of it all, in brief;", "5bis\tto open an office in every region;"]
        elif (call, label.strip()) != (SG, "7"):
            shown.append(f"{label}\t{words}")
        if (call, label.strip()) == (SG, "12"):
            shown.append("13\tto report on gender;")
    found = _walk(clauses, "Annex", *shown).found
    assert [(one.symbol, one.path, one.label, one.sure) for one in found] == [
        ("MOD", f"{SG} 5", "", False),
        ("ADD", f"{SG} 5", "5bis", False),
        ("ADD", f"{SG} 12", "13", False),
        ("SUP", f"{SG} 7", "", False),
    ]


def test_a_new_clause_of_no_place_is_not_sure_to_follow_the_last_block(clauses: Clauses) -> None:
    lines = ("MOD", SG, "5\tto report;", "ADD", "to hold a forum in 2027;")
    first, second = _walk(clauses, *lines).found
    assert first.sure
    assert (second.symbol, second.sure) == ("ADD", False)

"""What people type for a clause, and which one they mean."""

import pytest

from cwgdesk.texts.citing import Citation, matching

SG, MS, CWG = (
    "resolves to instruct the Secretary-General",
    "encourages the Member States",
    "instructs the CWG-WSIS&SDG",
)
CITATIONS = [
    Citation("recalling a)", "recalling", "a)"),
    Citation("recalling b)", "recalling", "b)"),
    Citation("recalling further a)", "recalling further", "a)"),
    Citation(f"{SG} 1", SG, "1"),
    Citation(f"{SG} 11", SG, "11"),
    Citation(f"{CWG} 1", CWG, "1"),
    Citation(f"{MS} 1", MS, "1"),
    Citation(f"{MS} 5bis", MS, "5bis"),
    Citation("bullet 3", "", ""),
]


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("sg 1", f"{SG} 1"),
        ("SG 11", f"{SG} 11"),
        ("ms 1", f"{MS} 1"),
        ("ms 5bis", f"{MS} 5bis"),
        ("cwg 1", f"{CWG} 1"),
        ("recalling b", "recalling b)"),
        ("recalling b)", "recalling b)"),
        ("rec fur a", "recalling further a)"),
        ("res sec 11", f"{SG} 11"),
        ("resolves to instruct the secretary-general 1", f"{SG} 1"),
        ("bullet 3", "bullet 3"),
        ("reslves to instruct the Secretary General 11", f"{SG} 11"),
    ],
)
def test_the_first_match_is_the_clause_that_was_meant(typed: str, path: str) -> None:
    (at, score), *rest = matching(typed, CITATIONS)
    assert CITATIONS[at].path == path
    assert all(score > other for _, other in rest)


def test_a_label_alone_finds_every_clause_that_has_it() -> None:
    assert [CITATIONS[at].path for at, _ in matching("1", CITATIONS)] == [f"{SG} 1", f"{CWG} 1", f"{MS} 1"]


@pytest.mark.parametrize("typed", ["", "   ", "xyz 1", "sg 99"])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    assert matching(typed, CITATIONS) == []


def test_every_citation_finds_its_clause_first() -> None:
    for citation in CITATIONS:
        assert CITATIONS[matching(citation.path, CITATIONS)[0][0]] == citation


@pytest.mark.parametrize(
    ("typed", "call", "label"),
    [
        ("تحث 6", "تحث", "6 -"),
        ("تحث ٦", "تحث", "6 -"),
        ("٦", "تحث", "6 -"),
        ("6", "تحث الدول الأعضاء", "٦ -"),
        ("تحث 6", "تحث الدول الأعضاء", "٦."),
        ("الدول 6", "تحث الدول", "6 –"),
        ("دول 6", "تحث الدول", "6"),
        ("поручать 6", "поручает Генеральному секретарю", "6)"),
        ("секретарь 6", "поручает Генеральному секретарю", "6"),
        ("决定 ６", "決定", "6"),
        ("décidé 6", "décide", "6"),
        ("b", "recalling", "[b)]"),
    ],
)
def test_a_clause_is_named_as_a_person_reads_it(typed, call, label):
    others = [Citation(f"{call} 7", call, "7"), Citation("يقرر 6", "يقرر", "7 -")]
    found = matching(typed, [*others, Citation(label.strip(" -"), call, label)])
    assert found[0][0] == 2

"""Which clause does a passage speak to: order, addressees, silence, and what a score means."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cwgdesk.texts.align.align import Alignment, align, align_passages
from cwgdesk.texts.align.passages import Passage
from cwgdesk.texts.align.progress import Progress
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.checks.calibrate_align import clause as gold_clause
from tests.texts.versions.made import clause, clauses

DATA = Path(__file__).parents[2] / "data"

STOCKTAKING = (
    "to continue to report on the WSIS Stocktaking process and inform Administrations about templates;"
)
MOBILIZE = "to mobilize extra-budgetary resources for the WSIS+20 review;"
TRANSLATE = "to publish the forum's outcomes in the six official languages;"
RESOLUTION = clauses([STOCKTAKING, MOBILIZE, TRANSLATE], "resolution")


def bullets(texts: list[str]) -> list[FoundClause]:
    return [clause(i, t, kind=ClauseKind.BULLET, document="report") for i, t in enumerate(texts)]


def labels(alignments: tuple[Alignment, ...]) -> list[str]:
    return [a.suggestions[0].clause.label if a.suggestions else "" for a in alignments]


def test_the_words_in_common_decide_and_are_shown() -> None:
    found = align(
        bullets(
            [
                "More than 14,000 entries were collected for the WSIS Stocktaking.",
                "The outcomes of the forum were published in all official languages.",
            ]
        ),
        RESOLUTION,
    )
    assert labels(found) == ["1.", "3."]
    assert "Stocktaking" in found[0].suggestions[0].support
    assert {"outcomes", "published"} <= set(found[1].suggestions[0].support)


def test_silence_where_nothing_fits() -> None:
    (found,) = align(bullets(["The cafeteria on the second floor was renovated in spring."]), RESOLUTION)
    assert not any(s.confident or s.score > 0.5 for s in found.suggestions)


def test_a_clause_addressed_to_somebody_else_is_not_answered_by_the_reporter() -> None:
    work = "to participate actively in the preparatory process of the overall review;"
    theirs = gold_clause(0, work, "encourages the Member States", "1")
    ours = gold_clause(1, work.replace("participate", "take part"), "instructs the Secretary-General", "2")
    (said,) = align(bullets(["ITU takes part in the preparatory process of the review."]), [theirs, ours])
    assert said.suggestions[0].clause is ours
    (about,) = align(bullets(["Member States participate in the preparatory process."]), [theirs, ours])
    assert about.suggestions[0].clause is theirs


def test_a_name_and_its_acronym_are_the_same() -> None:
    asked = clauses(
        ["to cooperate with the Lead Government Department (LGD);", "to cooperate with all others;"], "r"
    )
    assert labels(align(bullets(["The LGD has been consulted."]), asked)) == ["1."]
    asked = clauses(["to attend the United Nations General Assembly;", "to attend the forum itself;"], "r")
    assert labels(align(bullets(["Staff attended UNGA in New York."]), asked)) == ["1."]


def test_a_report_that_says_what_it_answers_is_believed() -> None:
    asked = clauses(["to do this;", "to do that;", "to do the rest;"], "r")
    found = align(bullets(["Recommendation 2: accepted, and work has begun."]), asked)
    assert labels(found) == ["2."]


def test_a_full_citation_names_one_clause_and_a_later_mention_none() -> None:
    asked = [
        gold_clause(0, "to do this;", "instructs the Secretary-General", "2"),
        gold_clause(1, "to do that;", "instructs the Director", "2"),
    ]
    (cited,) = align(bullets(["On instructs the Director 2: work has begun."]), asked)
    assert cited.suggestions[0].clause is asked[1]
    (mentioned,) = align(
        bullets(["Work has begun in May of this year, see also instructs the Director 2."]), asked
    )
    assert not any(s.confident for s in mentioned.suggestions)


def test_an_answer_that_says_little_takes_its_place_in_the_order() -> None:
    topics = [
        "satellites",
        "submarine cables",
        "spectrum fees",
        "emergency calls",
        "numbering plans",
        "accessibility",
    ]
    asked = clauses([f"to report on {topic} in all regions;" for topic in topics], "r")
    said = [f"A study on {topic} was finished." for topic in topics]
    said[3] = "This was accepted and carried out in full."
    assert labels(align(bullets(said), asked))[3] == "4."


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            ["继续报告信息社会世界峰会评估进程；", "为发展中国家的参与提供资金；"],
            "已为发展中国家的代表提供了资金。",
        ),
        (
            ["продолжать представлять отчеты о проверке;", "изыскивать средства для развивающихся стран;"],
            "Средства для участия развивающихся стран изысканы.",
        ),
        (
            ["مواصلة تقديم التقارير بشأن التقييم؛", "توفير الموارد المالية لمشاركة البلدان النامية؛"],
            "تم توفير موارد مالية للبلدان النامية.",
        ),
        (
            [
                "de rendre compte chaque année au Conseil;",
                "de financer la participation des pays en développement;",
            ],
            "Le financement de la participation des pays en développement a été assuré.",
        ),
    ],
)
def test_any_of_the_languages(asked: list[str], said: str) -> None:
    assert labels(align(bullets([said]), clauses(asked, "r"))) == ["2."]


def test_empty_texts_give_nothing() -> None:
    assert align([], RESOLUTION) == ()
    (found,) = align(bullets(["Something was done by somebody."]), [])
    assert found.suggestions == ()


def test_one_passage_may_speak_to_several_clauses() -> None:
    asked = clauses(
        [
            "to mobilize extra-budgetary resources for the overall review;",
            "to translate the outcomes of the forum into the six languages;",
            "to invite Member States to contribute to the WSIS Trust Fund;",
            *(
                f"to publish a study on {topic};"
                for topic in ("cables", "spectrum", "numbering", "satellites")
            ),
        ],
        "r",
    )
    said = (
        "Efforts went into mobilizing extra-budgetary resources for the overall review, and Member States "
        "were invited to contribute to the WSIS Trust Fund."
    )
    (found,) = align(bullets([said]), asked)
    assert {s.clause.label for s in found.suggestions[:2]} == {"1.", "3."}


def test_a_lead_in_answers_a_clause() -> None:
    lead = clause(
        0, "The Stocktaking was reported on to Administrations with templates, as follows:", document="x"
    )
    lead = replace(lead, kind=ClauseKind.PARAGRAPH)
    assert labels(align([lead], RESOLUTION)) == ["1."]


def test_what_heading_and_sentence_disagree_on_is_not_confident() -> None:
    over = clause(0, "Additional activities to be implemented:", kind=ClauseKind.HEADING, document="x")
    said = "ITU is mobilizing extra-budgetary resources for the WSIS+20 review."
    under = replace(clause(1, said, kind=ClauseKind.BULLET, document="x"), parent=over.id)
    (alone,) = align([replace(under, parent=None)], RESOLUTION)
    assert alone.suggestions[0].confident
    (found,) = align([over, under], RESOLUTION)
    assert (found.progress, found.otherwise) == (Progress.PLANNED, Progress.ONGOING)
    assert found.suggestions[0].clause is RESOLUTION[1]
    assert not found.suggestions[0].confident


def test_where_only_the_order_speaks_for_a_clause_the_program_is_not_sure() -> None:
    topics = [
        "interference between small satellites and radio astronomy in the lower bands",
        "repair of submarine cables by licensed ships off the coast of island States",
        "spectrum fees that operators of mobile networks pay to national regulators",
        "emergency calls from rural roads routed without charge to rescue services",
        "numbering plans for machines, meters and vehicles roaming across borders",
        "access of persons with disabilities to captions, sign language and relay",
    ]
    asked = clauses([f"to report on {topic} in all regions;" for topic in topics], "r")
    said = [f"A study on {topic} was finished." for topic in topics]
    said[3] = "This was accepted, and a study of the fees is under way."
    found = align(bullets(said), asked)
    assert [a.suggestions[0].confident for a in found] == [True, True, True, False, True, True]


def test_a_recital_asks_for_nothing_and_is_never_sure() -> None:
    recital = replace(RESOLUTION[0], kind=ClauseKind.PREAMBULAR)
    said = (
        "ITU continues to report on the WSIS Stocktaking process and informs Administrations about templates."
    )
    (asked,) = align(bullets([said]), RESOLUTION)
    (noted,) = align(bullets([said]), [recital, *RESOLUTION[1:]])
    assert asked.suggestions[0].confident
    assert noted.suggestions[0].clause is recital
    assert not noted.suggestions[0].confident


def test_a_report_that_is_shuffled_or_cut_short_finds_the_same_clauses() -> None:
    subjects = [
        "satellite",
        "submarine cable",
        "spectrum fee",
        "emergency call",
        "numbering plan",
        "training",
    ]
    asked = clauses([f"to study {s} questions, with {s} experts from all regions;" for s in subjects], "r")
    said = [f"The {s} study is complete; its experts met twice and their report is public." for s in subjects]
    said = [said[at] for at in (4, 0, 5, 2, 1, 3)]
    right = ["5.", "1.", "6.", "3.", "2.", "4."]
    assert labels(align(bullets(said), asked)) == right
    assert labels(align(bullets([" ".join(text.split()[:6]) for text in said]), asked)) == right


def test_the_seed_pair() -> None:
    rows = json.loads(
        (DATA / "council-resolution-1334-modified-2023.en.gold.json").read_text(encoding="utf-8")
    )
    gold = json.loads((DATA / "progress-report-resolution-1334.en.gold.json").read_text(encoding="utf-8"))
    resolution = [
        gold_clause(i, r["text"], r["call"], r["label"], r["kind"]) for i, r in enumerate(rows["clauses"])
    ]
    path = {c.id: row["path"] for c, row in zip(resolution, rows["clauses"], strict=True)}
    found = align_passages([Passage(g["passage"], ()) for g in gold["passages"]], resolution)
    pairs = [
        ([path[s.clause.id] for s in a.suggestions], g["paths"], a)
        for a, g in zip(found, gold["passages"], strict=True)
    ]
    answered = [(got, right) for got, right, _ in pairs if right]
    assert sum(got[0] in right for got, right in answered) >= 11
    assert all(set(got[:3]) & set(right) for got, right in answered)
    sure = [got[0] in right for got, right, a in pairs if a.suggestions[0].confident]
    assert len(sure) >= 8
    assert sum(sure) / len(sure) >= 0.9

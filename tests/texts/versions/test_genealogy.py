"""The life of a clause."""

from cwgdesk.texts.versions.genealogy import lives
from cwgdesk.texts.versions.pairs import PairStatus
from tests.texts.versions.made import clauses

REPORT = "to report annually to the Council on progress on this resolution;"
FUND = "to provide financial means for the participation of developing countries;"
INVITE = "to invite civil society and academia to all the consultations;"


def test_a_clause_keeps_its_life_through_moves_and_rewordings() -> None:
    versions = [
        clauses([REPORT, FUND], "2015"),
        clauses([INVITE, REPORT.replace("annually", "each year")], "2019"),
        clauses([REPORT.replace("annually", "each year"), INVITE, FUND], "2023"),
    ]
    [life] = [one for one in lives(versions) if versions[1][1].id in {stage.clause.id for stage in one}]
    assert [(s.version, s.clause.label, s.status) for s in life] == [
        (0, "1.", PairStatus.ADDED),
        (1, "2.", PairStatus.REWORDED),
        (2, "1.", PairStatus.RENUMBERED),
    ]
    assert [len(one) for one in lives(versions)] == [3, 1, 2, 1]


def test_every_clause_lives_once() -> None:
    versions = [clauses([REPORT, FUND], "a"), clauses([FUND, FUND], "b"), clauses([REPORT], "c")]
    stages = [stage.clause.id for life in lives(versions) for stage in life]
    assert sorted(stages) == sorted(c.id for version in versions for c in version)
    assert lives([]) == ()

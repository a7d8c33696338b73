"""`cwgdesk practice`: an example worth showing, its goals and lines, and whether it may be shown."""

from tests.cli.terminal import Terminal


def test_without_consent_it_is_said_to_stay_at_home(desk: Terminal) -> None:
    kept, consent, matrix = desk.lines("practice", "--title", "School maps", "--action-line", "C2")
    assert kept.startswith("Practice ")
    assert kept.endswith(": School maps.")
    assert consent == "It stays out of contributions until somebody consents: --consent-by."
    assert matrix.startswith("The WSIS-SDG matrix suggests for C2: SDG ")


def test_everything_typed_is_kept(desk: Terminal) -> None:
    (made,) = desk.rows(
        "practice", "--title", "School maps", "--summary", "A map.", "--action-line", "C2",
        "--action-line", "C7 e-learning", "--sdg", "4", "--entity-type", "government",
        "--starts-on", "2025-01-01", "--clause", "ms 1", "--consent-by", "Ministry",
    )  # fmt: skip
    assert made["consent"] is True
    (kept,) = desk.rows("list", "practices")
    assert (kept["summary"], kept["action_line"], kept["more_action_lines"]) == (
        "A map.",
        "C2",
        ["C7 e-learning"],
    )
    assert (kept["sdgs"], kept["entity_type"], kept["starts_on"]) == (["4"], "government", "2025-01-01")
    assert kept["consent_by"] == "Ministry"


def test_it_is_changed_by_its_title_and_taken_away(desk: Terminal) -> None:
    desk.rows("practice", "--title", "School maps", "--consent-by", "Ministry")
    (withdrawn,) = desk.rows("practice", "--id", "school", "--consent-by", "", "--clause", "ms 1")
    assert withdrawn["consent"] is False
    assert desk.lines("practice", "--id", "school maps", "--remove") == ["Practice removed."]
    assert desk.rows("list", "practices") == []


def test_a_goal_that_is_none_is_refused(desk: Terminal) -> None:
    assert "no Sustainable Development Goal" in desk.refused("practice", "--title", "x", "--sdg", "18")
    assert desk.refused("practice") == "A practice needs a title. Give --title, or --id to change one."

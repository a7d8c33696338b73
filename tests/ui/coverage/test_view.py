"""Coverage: suggestions, the delegate's verdict, silence."""

import pytest
from PySide6.QtCore import Qt

from cwgdesk.desk.coverage import Reported, Verdict, coverage, judge, link_by_hand
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.corrections import merge_with_previous
from cwgdesk.ui.coverage.view import CoverageView
from tests.ui.seeded import REPORT

SG = "resolves to instruct the Secretary-General"


@pytest.fixture
def view(qtbot, desk, settle) -> CoverageView:
    made = CoverageView(desk)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    settle()
    made.look()
    settle()
    return made


def words(view: CoverageView, path: str) -> str:
    at = [clause.path for clause in view.map.heat.clauses].index(path)
    return view.map.heat.data(view.map.heat.index(at, 1))


def test_cells_say_state_and_who_says_so(view) -> None:
    assert words(view, f"{SG} 1").startswith("◧ Ongoing · ")
    assert words(view, f"{SG} 1").endswith("?")
    assert words(view, f"{SG} 7") == "! Silent"


def test_accepting_and_rejecting(view, settle, seeded) -> None:
    view.said.choose(Reported.DONE)
    view.accept()
    settle()
    assert words(view, f"{SG} 1") == "■ Done ✓"
    links = coverage(seeded.ws, seeded.report, seeded.resolution)
    accepted = [row for row in links if row.link.verdict is Verdict.CONFIRMED]
    assert [(row.clause.path, row.reported) for row in accepted if row.clause] == [(f"{SG} 1", Reported.DONE)]
    assert accepted[0].link.guessed is Reported.ONGOING  # the machine's guess is kept apart
    view.reject()
    settle()
    assert words(view, f"{SG} 1") != "■ Done ✓"


def test_the_filter_shows_silent_clauses_only(view) -> None:
    view.shown.choose("silent")
    view._show()
    assert {words(view, clause.path) for clause in view.map.heat.clauses} == {"! Silent"}


def test_a_passage_linked_by_hand(view, settle, seeded) -> None:
    clause, passage = seeded.clause(f"{SG} 7"), seeded.clause("bullet 6", REPORT)
    view.ask(lambda ws: link_by_hand(ws, passage, clause, Reported.PLANNED))
    settle()
    assert words(view, f"{SG} 7") == "□ Planned ✓"


def test_cells_are_spoken_with_clause_and_report(view) -> None:
    heat = view.map.heat
    spoken = heat.data(heat.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert f"{SG} 1, Progress report 39/22: ◧ Ongoing" in spoken


def test_it_opens_at_a_clause_or_says_why_not(view, settle, seeded, desk) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    view.show_thing(seeded.clause(f"{SG} 7"))
    settle()
    assert view.map.current()[0] == seeded.clause(f"{SG} 7")
    assert not said
    view.show_thing(seeded.clause("bullet 1", REPORT))
    settle()
    assert len(said) == 1


def test_each_state_is_said_with_what_it_goes_by(view, settle, seeded, qtbot, desk) -> None:
    def told(path: str) -> str:
        view.show_thing(seeded.clause(path))
        settle()
        return view.standing.text() if view.standing.isVisible() else ""

    silent = f"{SG} 7"
    assert told(f"{SG} 1") == ""  # the passages themselves are shown
    assert told(silent).startswith("! Silent: the report was searched, and no passage")
    weak = next(
        c.path
        for c in view.table.clauses
        if view.table.cell(c.id, seeded.report).standing is Standing.NOTHING_LIKELY
    )
    assert told(weak).startswith("– Nothing likely: the report was searched, and what was found")
    for row in view.links:
        judge(seeded.ws, row.link.id, Verdict.REJECTED)
    settle()
    assert told(weak).startswith("! Silent: the report was searched, and all that was suggested")
    merge_with_previous(seeded.ws, seeded.clause("bullet 2", REPORT))
    settle()
    assert told(silent).startswith("◌ Not examined: the earlier search does not hold any more")
    assert words(view, silent) == "◌ Not examined"
    view.look()
    settle()
    assert told(silent).startswith("! Silent: ")


def test_before_a_search_nothing_is_called_silent(qtbot, desk, settle, seeded) -> None:
    made = CoverageView(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    assert {words(made, clause.path) for clause in made.map.heat.clauses} == {"◌ Not examined"}
    assert made.standing.text().startswith("◌ Not examined: this report was not searched for this version")
    for kind, rows in (("silent", 0), ("nothing_likely", 0), ("not_examined", len(made.table.clauses))):
        made.shown.choose(kind)
        made._show()
        assert len(made.map.heat.clauses) == rows


def test_nothing_of_the_machines_grounds_is_on_the_screen_in_the_meeting_room(view, settle, desk) -> None:
    def shown() -> str:
        cells = [words(view, clause.path) for clause in view.map.heat.clauses]
        cards = [view.cards.model().index(at, 0).data() for at in range(view.cards.model().rowCount())]
        badges = [view._card(found).badge for found in view.links]
        return " ".join(map(str, (view.legend.text(), view.support.text(), *cells, *cards, *badges)))

    assert "%" in shown()
    desk.set_projecting(True)
    settle()
    assert "%" not in shown()
    assert "right in" not in shown()
    assert "Supported by" not in shown()


def test_the_machines_grounds_are_hidden_in_the_meeting_room(view, settle, desk) -> None:
    assert view.support.text().startswith("Supported by: ")
    desk.set_projecting(True)
    settle()
    assert view.support.text() == ""
    desk.set_projecting(False)
    settle()
    assert view.support.text().startswith("Supported by: ")

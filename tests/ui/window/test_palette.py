"""Ctrl+K and Ctrl+G: acts, documents and clauses by what people type."""

from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cwgdesk.overviews.places import ClausePlace, clause_places
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.window.palette import Offer, Palette, fitting, go_to_clause, open_palette
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.workspace.store import Workspace


def _offers(*words: str) -> list[Offer]:
    return [Offer(word, "", lambda: None) for word in words]


def _words(offers: list[Offer]) -> list[str]:
    return [offer.words for offer in offers]


def test_beginnings_come_before_middles() -> None:
    offers = _offers("Undo", "Show undone changes", "Export as Word file…")
    assert _words(fitting(offers, "und")) == ["Undo", "Show undone changes"]
    assert _words(fitting(offers, "word file")) == ["Export as Word file…"]
    assert _words(fitting(offers, "exprot"))[:1] == ["Export as Word file…"]
    assert fitting(offers, "zzzz") == []
    assert _words(fitting(offers, "")) == _words(offers)


def test_clauses_are_found_by_initials(stocked: Workspace) -> None:
    offers = [Offer(place.path, "", lambda: None, place) for place in clause_places(stocked)]
    assert _words(fitting(offers, "sg 1"))[0] == "resolves to instruct the Secretary-General 1"
    assert _words(fitting(offers, "recalling b"))[0] == "recalling b)"
    assert any("encourages the membership" in word for word in _words(fitting(offers, "fund in trust")))


def test_a_clause_of_the_text_being_read_comes_first() -> None:
    def clause(rank: int, call: str) -> Offer:
        path = f"{call} 1"
        place = ClausePlace(uuid4(), uuid4(), "A text", path, call, "1", "to do")
        return Offer(path, "", lambda: None, place, rank)

    elsewhere = clause(3, "instructs the Secretary-General")
    here = clause(2, "resolves to instruct the Secretary-General")
    assert fitting([elsewhere, here], "sg 1") == [here, elsewhere]


def test_the_palette_does_what_is_marked(tour: MainWindow) -> None:
    palette = open_palette(tour, tour.desk, tour.registry)
    settle(tour)
    QTest.keyClicks(palette.line, "library")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    settle(tour)
    assert tour.current == "library"


def test_go_to_clause_opens_the_reader_there(tour: MainWindow) -> None:
    palette = go_to_clause(tour, tour.desk)
    settle(tour)
    QTest.keyClicks(palette.line, "ms 2")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    settle(tour)
    settle(tour)
    assert tour.current == "reader"
    assert tour.view("reader").clause.path == "encourages the Member States 2"  # type: ignore[attr-defined]
    tour.registry["back"].trigger()
    settle(tour)
    assert tour.current != "reader" or tour.view("reader").clause is not None  # type: ignore[attr-defined]


def test_escape_leaves_without_doing(tour: MainWindow) -> None:
    did: list[str] = []
    palette = Palette(tour, tour.desk, "hint", [Offer("One", "", lambda: did.append("one"))])
    palette.show()
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    settle(tour)
    assert not did
    assert not palette.isVisible()

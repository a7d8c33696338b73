"""The acts of the window itself: what File, Edit, View, Tools and Help offer before any view adds its own."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.window.general import Doors, general_acts
from cwgdesk.ui.window.palette import Palette, fitting
from cwgdesk.ui.window.settings import SettingsDialog
from cwgdesk.ui.window.window import MainWindow


@pytest.fixture
def went() -> list[str]:
    """Which doors were taken."""
    return []


@pytest.fixture
def looks(qapp, settings) -> Looks:
    made = Looks(qapp, Preferences(settings))
    made.choose_theme(Theme.LIGHT)
    made.undress()
    return made


@pytest.fixture
def acts(tour, looks, went) -> dict[str, Act]:
    doors = Doors(*(lambda name=name: went.append(name) for name in ("new", "open", "sample", "restore")))
    return {act.id: act for act in general_acts(tour, looks, doors)}


def test_the_way_to_another_workspace_leads_out_of_the_window(acts, went) -> None:
    for name in ("new", "open", "sample"):
        acts[name].run()
    assert went == ["new", "open", "sample"]


def test_looks_are_switches_that_know_which_is_on(acts, looks) -> None:
    acts["theme.dark"].run()
    acts["zoom.in"].run()
    acts["language.fr"].run()
    acts["letters"].run()
    assert (looks.theme, looks.zoom, looks.language, looks.letter_keys) == (Theme.DARK, 110, "fr", False)
    on = {name for name, act in acts.items() if act.on is not None and act.on()}
    assert on == {"theme.dark", "language.fr"}
    acts["zoom.reset"].run()
    assert looks.zoom == 100


def test_every_view_has_its_entry(acts, tour: MainWindow) -> None:
    acts["view.coverage"].run()
    assert tour.current == "coverage"
    assert {f"view.{spec.name}" for spec in tour.specs} <= set(acts)


def test_every_dialog_opens_on_the_window(acts, tour, asked, qtbot) -> None:
    for name in ("keys", "about", "history", "call words"):
        acts[name].run()
    qtbot.waitUntil(lambda: len(asked) == 4)
    assert {dialog.parent() for dialog in asked} == {tour}
    assert len({dialog.windowTitle() for dialog in asked}) == 4
    acts["palette"].run()
    acts["goto"].run()
    settle(tour)
    every, clauses = (one for one in tour.findChildren(Palette) if one.isVisible())
    assert {offer.words for offer in fitting(every._offers, "library")} >= {"Library"}
    assert {offer.rank for offer in clauses._offers} <= {1, 2, 3}  # no acts, documents and clauses only
    for palette in (clauses, every):
        palette.reject()


def test_the_settings_are_given_what_they_use(acts, went, asked) -> None:
    acts["settings"].run()
    (dialog,) = asked
    assert isinstance(dialog, SettingsDialog)
    restore = next(one for one in dialog.backups.findChildren(QPushButton) if "Restore" in one.text())
    restore.click()
    assert went == ["restore"]
    assert dialog.result() == QDialog.DialogCode.Accepted  # the settings go with the window


def test_what_shows_confidential_things_rests_while_others_look_on(acts) -> None:
    assert {name for name, act in acts.items() if act.private} == {"history", "notifications", "settings"}
    assert {act.menu for act in acts.values()} == set(Menu) - {Menu.CONTRIBUTION}

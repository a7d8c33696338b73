"""The list of acts: nothing twice, nothing without a menu, nothing AltGr would type."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMenu, QMenuBar, QTextEdit

from cwgdesk.ui.kit.actions import Act, Menu, Registry
from cwgdesk.ui.kit.menus import OwnKeysMenu
from cwgdesk.ui.window.help_page import key_rows
from cwgdesk.ui.window.palette import act_offers
from cwgdesk.ui.window.window import MainWindow


def _nothing() -> None:
    return None


@pytest.fixture
def registry(qtbot) -> Registry:
    host = QMainWindow()
    qtbot.addWidget(host)
    made, bar = Registry(host), QMenuBar(host)
    made.build_menus(bar)
    return made


def test_two_acts_cannot_share_keys_or_an_id(registry: Registry) -> None:
    registry.add([Act("one", "One", _nothing, Menu.FILE, "Ctrl+E")])
    with pytest.raises(ValueError, match="both want"):
        registry.add([Act("two", "Two", _nothing, Menu.FILE, "Ctrl+E")])
    with pytest.raises(ValueError, match="two acts"):
        registry.add([Act("one", "One again", _nothing, Menu.EDIT)])


def test_groups_stay_together_in_a_menu(registry: Registry) -> None:
    registry.add(Act(name, name.upper(), _nothing, Menu.FILE, group=name[0]) for name in ("a1", "b1", "a2"))
    shown = [action.text() or "-" for action in registry.menu(Menu.FILE).actions()]
    assert shown == ["A1", "A2", "-", "B1"]


def test_what_is_last_stays_below_what_views_add_later(registry: Registry) -> None:
    registry.add([Act("new", "New", _nothing, Menu.FILE, group="a")])
    registry.add([Act("quit", "Quit", _nothing, Menu.FILE, group="quit", last=True)])
    registry.add(Act(name, name, _nothing, Menu.FILE, group="import") for name in ("Files", "Folder"))
    shown = [action.text() or "-" for action in registry.menu(Menu.FILE).actions()]
    assert shown == ["New", "-", "Files", "Folder", "-", "Quit"]


def test_quit_ends_the_file_menu(tour: MainWindow) -> None:
    assert tour.registry.menu(Menu.FILE).actions()[-1] is tour.registry["quit"]


def test_an_act_that_cannot_be_done_is_offered_as_such(registry: Registry) -> None:
    possible = False
    registry.add([Act("x", "X", _nothing, Menu.FILE, can=lambda: possible)])
    registry.ask_again()
    assert not registry["x"].isEnabled()
    possible = True
    registry.ask_again()
    assert registry["x"].isEnabled()


def test_an_act_of_a_view_can_be_done_while_the_view_is_shown(registry: Registry) -> None:
    host, done, chosen = registry.parent(), [], True
    assert isinstance(host, QMainWindow)
    view = QTextEdit(host)
    host.setCentralWidget(view)
    host.show()
    there = [
        Act("here", "Here", lambda: done.append("here"), Menu.EDIT, here=True, can=lambda: chosen),
        Act("anywhere", "Anywhere", lambda: done.append("anywhere"), Menu.EDIT),
    ]
    registry.add(there, while_shown=view)
    registry.trigger("here")
    view.hide()
    registry.ask_again()
    assert (registry["here"].isEnabled(), registry["anywhere"].isEnabled()) == (False, True)
    registry.wake_keys()
    registry.trigger("here")
    view.show()
    chosen = False
    registry.trigger("here")
    registry.trigger("anywhere")
    assert done == ["here", "anywhere"]
    with pytest.raises(ValueError, match="none is given"):
        registry.add([Act("lost", "Lost", _nothing, Menu.EDIT, here=True)])


def test_keys_reach_an_act_again_after_a_menu_greyed_it(registry: Registry, qtbot) -> None:
    possible, done = False, []
    registry.add([Act("x", "X", lambda: done.append("x"), Menu.FILE, "Ctrl+E", can=lambda: possible)])
    registry.menu(Menu.FILE).popup(QPoint())
    assert not registry["x"].isEnabled()
    registry.menu(Menu.FILE).close()
    qtbot.waitUntil(registry["x"].isEnabled)
    registry["x"].trigger()
    assert not done  # what cannot be done is not done by its key either
    possible = True
    registry["x"].trigger()
    assert done == ["x"]


def test_meeting_room_mode_leaves_other_acts_to_their_keys(registry: Registry) -> None:
    registry.add([Act("x", "X", _nothing, Menu.FILE, can=lambda: False)])
    registry.ask_again(projecting=True)
    assert registry["x"].isEnabled()


def test_a_letter_typed_into_a_menu_stays_there(registry: Registry, qtbot) -> None:
    host, done = registry.parent(), []
    assert isinstance(host, QMainWindow)
    text = QTextEdit(host)
    host.setCentralWidget(text)
    registry.add([Act("x", "X", lambda: done.append("x"), Menu.FILE, "S", within=(text,))])
    menu = OwnKeysMenu(host)
    menu.addAction("Neutral")
    support = menu.addAction("&Support", lambda: done.append("support"))
    with qtbot.waitExposed(host):
        host.show()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    menu.popup(QPoint(40, 40))
    handle = host.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_S)
    qtbot.wait(20)
    assert done == ["support"] or (not done and menu.activeAction() is support)
    menu.close()


def test_a_text_field_leaves_the_windows_keys_to_the_window(registry: Registry, qtbot) -> None:
    class Greedy(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # as QLineEdit does with Ctrl+E where the desktop is X11
                return True
            return super().event(event)

    host = registry.parent()
    assert isinstance(host, QMainWindow)
    field = Greedy(host)
    host.setCentralWidget(field)
    registry.add([Act("e", "E", _nothing, Menu.FILE, "Ctrl+E"), Act("z", "Z", _nothing, Menu.FILE, "Ctrl+Z")])
    with qtbot.waitExposed(host):
        host.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    def taken(key: Qt.Key) -> bool:
        typed = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
        typed.ignore()
        QApplication.sendEvent(field, typed)
        return typed.isAccepted()

    assert not taken(Qt.Key.Key_E)
    assert taken(Qt.Key.Key_Z)  # a field undoes its own typing first
    assert taken(Qt.Key.Key_B)  # nobody in the window wants it


def test_private_acts_rest_in_meeting_room_mode(registry: Registry) -> None:
    registry.add([Act("x", "X", _nothing, Menu.FILE, private=True)])
    registry.ask_again(projecting=True)
    assert not registry["x"].isEnabled()
    registry.ask_again(projecting=False)
    assert registry["x"].isEnabled()


def test_every_act_is_in_a_menu_and_in_the_palette(tour: MainWindow) -> None:
    in_menus: set[QAction] = set()
    for menu in Menu:
        entries = tour.registry.menu(menu).actions()
        in_menus.update(entries)
        for entry in entries:
            if isinstance(below := entry.menu(), QMenu):
                in_menus.update(below.actions())
    for act, action in tour.registry:
        assert action in in_menus, act.id
    offered = {offer.words for offer in act_offers(tour.registry)}
    for act, action in tour.registry:
        assert action.isEnabled()  # also what the palette did not offer: its key may be wanted next
        if (act.can is None or act.can()) and act.id != "palette":
            assert act.text.replace("&", "") in offered


def test_the_menus_fit_on_a_low_screen_and_say_nothing_twice(tour: MainWindow) -> None:
    for menu in Menu:
        made = tour.registry.menu(menu)
        assert made.sizeHint().height() <= 768 - 60, menu  # below the title bar and the bar of menus
        told = [entry.text() for entry in made.actions() if entry.text()]
        assert len(set(told)) == len(told), menu
    assert [entry.text() for entry in tour.registry.menu(Menu.EDIT).actions()].count("Forget for good…") == 1
    assert tour.registry.menu(Menu.FILE).actions()[-1] is tour.registry["quit"]


def test_languages_and_colours_stand_in_menus_of_their_own(tour: MainWindow) -> None:
    below = {
        entry.text(): [each.text() for each in inner.actions()]
        for menu in (Menu.VIEW, Menu.TOOLS)
        for entry in tour.registry.menu(menu).actions()
        if isinstance(inner := entry.menu(), QMenu)
    }
    assert below["Colours"] == ["As the system", "Light", "Dark", "High contrast"]
    assert below["Language"][:2] == ["English", "Français"]
    assert below["Amendments"] == ["All markup", "Clean", "Original"]
    offered = {offer.words for offer in act_offers(tour.registry)}
    assert {"Colours: dark", "Language: Français"} <= offered  # by their full names where no menu names them


def test_forgetting_is_offered_for_what_the_shown_view_has_chosen(tour: MainWindow, qtbot) -> None:
    def offered() -> bool:
        tour.registry.ask_again()
        enabled = tour.registry["forget"].isEnabled()
        tour.registry.wake_keys()
        return enabled

    tour.show_view("coverage")
    assert not offered()
    tour.show_view("library")
    qtbot.waitUntil(offered)


def test_no_key_is_taken_twice_or_typed_with_altgr(tour: MainWindow) -> None:
    places: dict[tuple[str, object], str] = {}
    for act, action in tour.registry:
        for key in action.shortcuts():
            text = key.toString(QKeySequence.SequenceFormat.PortableText)
            assert not ("Ctrl" in text and "Alt" in text), act.id
            if len(text) == 1:
                assert act.within, f"{act.id}: a single letter must not act everywhere"
            for place in act.within or (None,):
                assert places.setdefault((text, place), act.id) == act.id
    everywhere = {text for (text, place) in places if place is None}
    assert not {text for (text, place) in places if place is not None} & everywhere


def test_the_keys_page_tells_them_all(tour: MainWindow) -> None:
    told = {row[1] for row in key_rows(tour.registry)}
    assert {"Note", "Keys", "Meeting-room mode", "Library", "Copy with reference"} <= told
    assert len(key_rows(tour.registry)) > 35


def test_mnemonics_of_the_menu_bar_differ(tour: MainWindow) -> None:
    letters = [
        title[title.index("&") + 1].casefold()
        for title in (tour.registry.menu(menu).title() for menu in Menu)
    ]
    assert len(set(letters)) == len(letters)

"""The window's own manners: building what nobody asked for disturbs nobody."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cwgdesk.app import open_desk
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.window import MainWindow


def test_building_the_other_views_keeps_focus_and_opens_no_window(
    empty_shell: Shell, sample_file, tmp_path
) -> None:
    path = tmp_path / "desk.cwg"
    path.write_bytes(sample_file.read_bytes())
    window = empty_shell.show_desk(open_desk(path))
    window.show_view("reader")
    settle(empty_shell)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    focused, before = QApplication.focusWidget(), _shown()
    for spec in window.specs:
        window.view(spec.name)
        QApplication.processEvents()
        assert _shown() == before, spec.name
        assert QApplication.focusWidget() is focused, spec.name


def test_typing_that_outlived_the_program_is_told(empty_shell: Shell, sample_file, tmp_path) -> None:
    path = tmp_path / "desk.cwg"
    path.write_bytes(sample_file.read_bytes())
    with open_desk(path) as ws:
        ws.keep_draft("note/new/somewhere", "Typed, and then the power went")
    window = empty_shell.show_desk(open_desk(path))
    settle(empty_shell)
    said = " ".join(text for _, text in window.toasts.said)
    assert "Not yet saved when the program ended: " in said
    assert "power" not in said  # what was typed may be confidential


def _shown() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def test_f6_goes_round_the_panes(tour: MainWindow) -> None:
    tour.show_view("reader")
    settle(tour)
    seen: list[object] = []
    for _ in range(6):
        tour.next_pane(1)
        seen.append(tour.focusWidget())
    assert len({id(widget) for widget in seen}) >= 5


def test_toasts_keep_what_was_said_and_offer_undo(tour: MainWindow) -> None:
    tour.desk.did.emit("Note removed")
    tour.desk.said.emit("Copied")
    assert [text for _, text in tour.toasts.said][-2:] == ["Note removed", "Copied"]
    tour.toasts.hide()


def test_closing_is_told_after_what_is_typed_was_saved(shell: Shell, window: MainWindow) -> None:
    order: list[object] = []
    window.save_typing = lambda: order.append("saved")  # type: ignore[method-assign]
    window.closing.connect(order.append)
    window.close()
    assert order == ["saved", window]
    assert shell.window is None


def test_a_view_begins_at_its_list_and_not_at_a_button(empty_shell: Shell, sample_file, tmp_path) -> None:
    path = tmp_path / "desk.cwg"
    path.write_bytes(sample_file.read_bytes())
    window = empty_shell.show_desk(open_desk(path))
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    for name in ("versions", "positions", "practices"):  # the focus is in the page that is hidden
        window.show_view(name)
        settle(empty_shell)
    assert window.focusWidget() is window.view("practices").focusProxy()
    window.show_view("versions")
    window.show_view("positions")
    settle(empty_shell)
    assert window.focusWidget() is window.view("positions").focusProxy()

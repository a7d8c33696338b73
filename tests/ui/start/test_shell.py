"""Another language or text size: a new window on the same desk, and nothing left of the old one."""

import shiboken6


def test_the_old_window_lets_go(shell, still) -> None:
    old = shell.window
    view = old.view("positions")
    shell.looks.zoom_to(125)
    still()
    assert shell.window is not old
    assert not shiboken6.isValid(view)
    shell.desk.ask(lambda ws: ws.set_author("B"))
    shell.desk.changed.emit(None)  # reaches the new window only
    still()
    shell.looks.zoom_to(100)
    still()


def test_the_place_is_kept(shell, still) -> None:
    shell.window.show_view("practices")
    still()
    shell.looks.choose_language("ar")
    still()
    assert shell.window.current == "practices"
    assert shell.window.isRightToLeft()
    shell.looks.choose_language("en")
    still()
    assert shell.window.isLeftToRight()

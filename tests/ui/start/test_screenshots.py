"""Pictures of the views, drawn without a screen: a file each, of the size asked for, and not blank."""

from PySide6.QtGui import QImage

from cwgdesk.ui.start import screenshots
from cwgdesk.ui.window import window
from cwgdesk.ui.window.views import ALL_VIEWS


def test_a_picture_of_each_view_and_one_in_dark(tmp_path, monkeypatch, qapp) -> None:
    two = tuple(spec for spec in ALL_VIEWS if spec.name in ("library", "reader"))
    monkeypatch.setattr(window, "available_views", lambda: two)
    taken = screenshots.take(tmp_path / "new")
    assert [path.name for path in taken] == ["1-library.png", "2-reader.png", "3-reader-dark.png"]
    library, reader, dark = (QImage(str(path)) for path in taken)
    assert (reader.width(), reader.height()) == (1366, 768)
    assert library != reader
    assert reader.pixelColor(2, 2).lightness() > 200 > 60 > dark.pixelColor(2, 2).lightness()


def test_settling_waits_for_what_runs(shell) -> None:
    shown: list[str] = []
    shell.desk.ask(lambda ws: ws.author, shown.append)
    screenshots.settle(shell)
    assert len(shown) == 1
    assert not shell.desk.store.busy

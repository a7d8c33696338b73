"""The acts that belong to no single view: file, undo, moving about, looks, help.

Dialogs are imported when they are first asked for: the window starts without them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.desk.protocols import Forgetter
from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.window.views import view_keys
from cwgdesk.ui.window.window import MainWindow
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES


@dataclass(frozen=True)
class Doors:
    """Ways to another workspace, which lead out of the window."""

    new: Callable[[], object]
    open: Callable[[], object]
    sample: Callable[[], object]
    restore: Callable[[], object]  # a backup in the place of the one that is open


def general_acts(window: MainWindow, looks: Looks, doors: Doors) -> list[Act]:
    """Everything the window itself can do."""
    return [
        *_file_acts(window, doors),
        *_edit_acts(window),
        *_view_acts(window),
        *_moving_acts(window),
        *_zoom_acts(looks),
        *_look_acts(looks),
        *_setting_acts(window, looks, doors),
        *_help_acts(window),
    ]


def _file_acts(window: MainWindow, doors: Doors) -> list[Act]:
    translate, act = QCoreApplication.translate, partial(Act, menu=Menu.FILE)
    return [
        act("new", translate("General", "New workspace…"), doors.new, group="workspace"),
        act("open", translate("General", "Open workspace…"), doors.open, keys="Ctrl+O", group="workspace"),
        act("sample", translate("General", "Open the sample workspace"), doors.sample, group="workspace"),
        act("save", translate("General", "Save"), window.reassure, keys="Ctrl+S", group="keep"),
        act("backup", translate("General", "Back up now"), window.back_up, group="keep"),
        act("quit", translate("General", "Quit"), window.close, keys="Ctrl+Q", group="quit", last=True),
    ]


def _edit_acts(window: MainWindow) -> list[Act]:
    def tell() -> None:
        from cwgdesk.ui.window.history_dialog import show_history

        show_history(window, window.desk)

    def shown() -> Forgetter | None:
        view = window.view(window.current) if window.current else None
        return view if isinstance(view, Forgetter) and view.can_forget() else None

    def forget() -> None:
        if (view := shown()) is not None:
            view.forget()

    translate, act = QCoreApplication.translate, partial(Act, menu=Menu.EDIT, group="undo")
    undo, redo = window.undo.undo, window.undo.redo
    return [
        act("undo", translate("Undo", "Undo"), undo, keys="Ctrl+Z", sign="undo"),
        act("redo", translate("Undo", "Redo"), redo, keys="Ctrl+Y", more_keys=("Ctrl+Shift+Z",)),
        act("history", translate("General", "What was changed…"), tell, sign="history", private=True),
        Act("forget", translate("ForgetDialog", "Forget for good…"), forget, Menu.EDIT, group="forget",
            can=lambda: shown() is not None, last=True),
    ]  # fmt: skip


def _view_acts(window: MainWindow) -> list[Act]:
    translate, desk = QCoreApplication.translate, window.desk
    show, act = partial(Act, menu=Menu.VIEW, group="views"), partial(Act, menu=Menu.VIEW, group="room")
    room, said = translate("General", "Meeting-room mode"), translate("General", "Notifications…")
    return [
        *(
            show(f"view.{spec.name}", spec.title, partial(window.show_view, spec.name),
                 keys=key, sign=spec.sign)
            for spec, key in zip(window.specs, view_keys(window.specs), strict=True)
        ),
        act("meeting", room, window.toggle_meeting_room, keys="F8", on=lambda: desk.projecting),
        act("notifications", said, window.show_notifications, private=True),
    ]  # fmt: skip


def _moving_acts(window: MainWindow) -> list[Act]:
    def search() -> None:
        from cwgdesk.ui.window.palette import open_palette

        open_palette(window, window.desk, window.registry)

    def ask() -> None:
        from cwgdesk.ui.window.palette import go_to_clause

        go_to_clause(window, window.desk)

    translate, act = (
        QCoreApplication.translate,
        partial(Act, menu=Menu.VIEW, group="go", under=QCoreApplication.translate("General", "Go to")),
    )
    to_clause = partial(Act, menu=Menu.CLAUSE, group="go")
    trail = window.trail
    following, previous = partial(window.next_pane, 1), partial(window.next_pane, -1)
    return [
        act("palette", translate("General", "Search or do…"), search, keys="Ctrl+K"),
        to_clause("goto", translate("General", "Go to clause…"), ask, keys="Ctrl+G"),
        act("back", translate("General", "Back"), trail.back, keys="Alt+Left"),
        act("forward", translate("General", "Forward"), trail.forward, keys="Alt+Right"),
        act("pane.next", translate("General", "Next pane"), following, keys="F6"),
        act("pane.previous", translate("General", "Previous pane"), previous, keys="Shift+F6"),
    ]


def _zoom_acts(looks: Looks) -> list[Act]:
    translate, act = (
        QCoreApplication.translate,
        partial(Act, menu=Menu.VIEW, group="zoom", under=QCoreApplication.translate("General", "Text size")),
    )
    larger, smaller = partial(looks.zoom_by, 10), partial(looks.zoom_by, -10)
    normal = partial(looks.zoom_to, 100)
    return [
        act("zoom.in", translate("General", "Larger text"), larger, keys="Ctrl++", more_keys=("Ctrl+=",)),
        act("zoom.out", translate("General", "Smaller text"), smaller, keys="Ctrl+-"),
        act("zoom.reset", translate("General", "Normal text size"), normal, keys="Ctrl+0"),
    ]


def _look_acts(looks: Looks) -> list[Act]:
    translate, act = QCoreApplication.translate, partial(Act, menu=Menu.TOOLS)
    themes = (
        (
            Theme.SYSTEM,
            translate("General", "Colours: as the machine"),
            translate("SettingsDialog", "As the system"),
        ),
        (Theme.LIGHT, translate("General", "Colours: light"), translate("SettingsDialog", "Light")),
        (Theme.DARK, translate("General", "Colours: dark"), translate("SettingsDialog", "Dark")),
        (
            Theme.CONTRAST,
            translate("General", "Colours: high contrast"),
            translate("SettingsDialog", "High contrast"),
        ),
    )
    named = translate("General", "Language: %1")
    colours, languages = translate("General", "Colours"), translate("General", "Language")
    return [
        *(
            act(f"theme.{theme}", words, partial(looks.choose_theme, theme), group="theme",
                under=colours, short=short, on=lambda theme=theme: looks.theme is theme)
            for theme, words, short in themes
        ),
        *(
            act(f"language.{code}", named.replace("%1", name), partial(looks.choose_language, code),
                group="language", under=languages, short=name, on=lambda code=code: looks.language == code)
            for code, name in INTERFACE_LANGUAGES.items()
        ),
    ]  # fmt: skip


def _setting_acts(window: MainWindow, looks: Looks, doors: Doors) -> list[Act]:
    def words() -> None:
        from cwgdesk.ui.window.call_words_dialog import open_call_words

        open_call_words(window, window.desk)

    def settings() -> None:
        from cwgdesk.ui.window.settings import SettingsDialog

        SettingsDialog(window, window.desk, looks, doors.restore).exec()

    translate, act = QCoreApplication.translate, partial(Act, menu=Menu.TOOLS)
    toggle, letters = looks.toggle_letters, translate("General", "Single letters act in the reader")
    return [
        act("call words", translate("General", "Call words…"), words, group="letters"),
        act("letters", letters, toggle, group="letters", on=lambda: looks.letter_keys),
        act("settings", translate("General", "Settings…"), settings, keys="Ctrl+,", group="settings",
            sign="settings", private=True),
    ]  # fmt: skip


def _help_acts(window: MainWindow) -> list[Act]:
    def keys() -> None:
        from cwgdesk.ui.window.help_page import show_keys

        show_keys(window, window.registry)

    def about() -> None:
        from cwgdesk.ui.window.help_page import show_about

        show_about(window)

    translate, act = QCoreApplication.translate, partial(Act, menu=Menu.HELP, group="help")
    return [
        act("keys", translate("General", "Keys"), keys, keys="F1", more_keys=("Ctrl+/",)),
        act("about", translate("General", "About cwgdesk"), about),
    ]

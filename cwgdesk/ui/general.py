"""The acts that belong to no single view: file, undo, moving about, looks, help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cwgdesk.ui.actions import Act, Menu
from cwgdesk.ui.theme import Theme
from cwgdesk.ui.words import INTERFACE_LANGUAGES

if TYPE_CHECKING:
    from cwgdesk.ui.window import MainWindow


def general_acts(window: "MainWindow") -> list[Act]:
    """Everything the window itself can do."""
    return [
        *_file_acts(window),
        *_edit_acts(window),
        *_view_acts(window),
        *_look_acts(window),
        *_help_acts(window),
    ]


def _file_acts(window: "MainWindow") -> list[Act]:
    tr = QCoreApplication.translate
    shell = window.shell
    return [
        Act(
            "new",
            tr("General", "New workspace…"),
            shell.ask_new,
            Menu.FILE,
            group="workspace",
        ),
        Act("open", tr("General", "Open workspace…"), shell.ask_open, Menu.FILE, "Ctrl+O", group="workspace"),
        Act(
            "sample",
            tr("General", "Open the sample workspace"),
            shell.open_sample,
            Menu.FILE,
            group="workspace",
        ),
        Act("save", tr("General", "Save"), window.reassure, Menu.FILE, "Ctrl+S", group="keep"),
        Act("backup", tr("General", "Back up now"), window.back_up, Menu.FILE, group="keep"),
        Act("quit", tr("General", "Quit"), window.close, Menu.FILE, "Ctrl+Q", group="quit"),
    ]


def _edit_acts(window: "MainWindow") -> list[Act]:
    tr = QCoreApplication.translate
    from cwgdesk.ui.history_dialog import show_history

    return [
        Act("undo", tr("Undo", "Undo"), window.undo.undo, Menu.EDIT, "Ctrl+Z", group="undo", sign="undo"),
        Act(
            "redo", tr("Undo", "Redo"), window.undo.redo, Menu.EDIT, "Ctrl+Y", ("Ctrl+Shift+Z",), group="undo"
        ),
        Act(
            "history",
            tr("General", "What was changed…"),
            lambda: show_history(window),
            Menu.EDIT,
            group="undo",
            sign="history",
            private=True,
        ),
    ]


def _view_acts(window: "MainWindow") -> list[Act]:
    tr = QCoreApplication.translate
    from cwgdesk.ui.palette import go_to_clause, open_palette

    views = [
        Act(
            f"view.{spec.name}",
            spec.title,
            lambda name=spec.name: window.show_view(name),
            Menu.VIEW,
            f"Ctrl+{at + 1}",
            group="views",
            sign=spec.sign,
        )
        for at, spec in enumerate(window.specs)
    ]
    return [
        *views,
        Act(
            "palette",
            tr("General", "Search or do…"),
            lambda: open_palette(window),
            Menu.VIEW,
            "Ctrl+K",
            group="go",
        ),
        Act(
            "goto",
            tr("General", "Go to clause…"),
            lambda: go_to_clause(window),
            Menu.CLAUSE,
            "Ctrl+G",
            group="go",
        ),
        Act("back", tr("General", "Back"), window.trail.back, Menu.VIEW, "Alt+Left", group="go"),
        Act("forward", tr("General", "Forward"), window.trail.forward, Menu.VIEW, "Alt+Right", group="go"),
        Act(
            "pane.next", tr("General", "Next pane"), lambda: window.next_pane(1), Menu.VIEW, "F6", group="go"
        ),
        Act(
            "pane.previous",
            tr("General", "Previous pane"),
            lambda: window.next_pane(-1),
            Menu.VIEW,
            "Shift+F6",
            group="go",
        ),
        Act(
            "meeting",
            tr("General", "Meeting-room mode"),
            window.toggle_meeting_room,
            Menu.VIEW,
            "F8",
            group="room",
            on=lambda: window.desk.projecting,
        ),
        Act(
            "notifications",
            tr("General", "Notifications…"),
            window.show_notifications,
            Menu.VIEW,
            group="room",
            private=True,
        ),
    ]


def _look_acts(window: "MainWindow") -> list[Act]:
    tr = QCoreApplication.translate
    from cwgdesk.ui.settings import open_settings

    shell = window.shell
    looks = (
        (Theme.SYSTEM, tr("General", "Colours: as the machine")),
        (Theme.LIGHT, tr("General", "Colours: light")),
        (Theme.DARK, tr("General", "Colours: dark")),
        (Theme.CONTRAST, tr("General", "Colours: high contrast")),
    )
    return [
        Act(
            "zoom.in",
            tr("General", "Larger text"),
            lambda: shell.zoom_by(10),
            Menu.VIEW,
            "Ctrl++",
            ("Ctrl+=",),
            group="zoom",
        ),
        Act(
            "zoom.out",
            tr("General", "Smaller text"),
            lambda: shell.zoom_by(-10),
            Menu.VIEW,
            "Ctrl+-",
            group="zoom",
        ),
        Act(
            "zoom.reset",
            tr("General", "Normal text size"),
            lambda: shell.zoom_to(100),
            Menu.VIEW,
            "Ctrl+0",
            group="zoom",
        ),
        *(
            Act(
                f"theme.{theme}",
                words,
                lambda theme=theme: shell.choose_theme(theme),
                Menu.TOOLS,
                group="theme",
                on=lambda theme=theme: shell.preferences.theme is theme,
            )
            for theme, words in looks
        ),
        *(
            Act(
                f"language.{code}",
                tr("General", "Language: %1").replace("%1", name),
                lambda code=code: shell.choose_language(code),
                Menu.TOOLS,
                group="language",
                on=lambda code=code: shell.preferences.language == code,
            )
            for code, name in INTERFACE_LANGUAGES.items()
        ),
        Act(
            "letters",
            tr("General", "Single letters act in the reader"),
            shell.toggle_letters,
            Menu.TOOLS,
            group="letters",
            on=lambda: shell.preferences.letter_keys,
        ),
        Act(
            "settings",
            tr("General", "Settings…"),
            lambda: open_settings(window),
            Menu.TOOLS,
            "Ctrl+,",
            group="settings",
            sign="settings",
            private=True,
        ),
    ]


def _help_acts(window: "MainWindow") -> list[Act]:
    tr = QCoreApplication.translate
    from cwgdesk.ui.help_page import show_about, show_keys

    return [
        Act(
            "keys",
            tr("General", "Keys"),
            lambda: show_keys(window),
            Menu.HELP,
            "F1",
            ("Ctrl+/",),
            group="help",
        ),
        Act("about", tr("General", "About cwgdesk"), lambda: show_about(window), Menu.HELP, group="help"),
    ]

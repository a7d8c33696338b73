"""The acts that belong to no single view: file, undo, moving about, looks, help."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cwgdesk.ui.kit.actions import Act, Menu
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.window.views import digits
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES

if TYPE_CHECKING:
    from cwgdesk.ui.window.window import MainWindow


def general_acts(window: "MainWindow") -> list[Act]:
    """Everything the window itself can do."""
    return [
        *_file_acts(window),
        *_edit_acts(window),
        *_view_acts(window),
        *_moving_acts(window),
        *_look_acts(window),
        *_setting_acts(window),
        *_help_acts(window),
    ]


def _file_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    shell = window.shell
    return [
        Act(
            "new",
            translate("General", "New workspace…"),
            shell.ask_new,
            Menu.FILE,
            group="workspace",
        ),
        Act(
            "open",
            translate("General", "Open workspace…"),
            shell.ask_open,
            Menu.FILE,
            "Ctrl+O",
            group="workspace",
        ),
        Act(
            "sample",
            translate("General", "Open the sample workspace"),
            shell.open_sample,
            Menu.FILE,
            group="workspace",
        ),
        Act("save", translate("General", "Save"), window.reassure, Menu.FILE, "Ctrl+S", group="keep"),
        Act("backup", translate("General", "Back up now"), window.back_up, Menu.FILE, group="keep"),
        Act("quit", translate("General", "Quit"), window.close, Menu.FILE, "Ctrl+Q", group="quit"),
    ]


def _edit_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    from cwgdesk.ui.window.history_dialog import show_history

    return [
        Act(
            "undo",
            translate("Undo", "Undo"),
            window.undo.undo,
            Menu.EDIT,
            "Ctrl+Z",
            group="undo",
            sign="undo",
        ),
        Act(
            "redo",
            translate("Undo", "Redo"),
            window.undo.redo,
            Menu.EDIT,
            "Ctrl+Y",
            ("Ctrl+Shift+Z",),
            group="undo",
        ),
        Act(
            "history",
            translate("General", "What was changed…"),
            lambda: show_history(window),
            Menu.EDIT,
            group="undo",
            sign="history",
            private=True,
        ),
    ]


def _view_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    views = [
        Act(
            f"view.{spec.name}",
            spec.title,
            lambda name=spec.name: window.show_view(name),
            Menu.VIEW,
            f"Ctrl+{digit}",
            group="views",
            sign=spec.sign,
        )
        for spec, digit in zip(window.specs, digits(window.specs), strict=True)
    ]
    return [
        *views,
        Act(
            "meeting",
            translate("General", "Meeting-room mode"),
            window.toggle_meeting_room,
            Menu.VIEW,
            "F8",
            group="room",
            on=lambda: window.desk.projecting,
        ),
        Act(
            "notifications",
            translate("General", "Notifications…"),
            window.show_notifications,
            Menu.VIEW,
            group="room",
            private=True,
        ),
    ]


def _moving_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    from cwgdesk.ui.window.palette import go_to_clause, open_palette

    return [
        Act(
            "palette",
            translate("General", "Search or do…"),
            lambda: open_palette(window),
            Menu.VIEW,
            "Ctrl+K",
            group="go",
        ),
        Act(
            "goto",
            translate("General", "Go to clause…"),
            lambda: go_to_clause(window),
            Menu.CLAUSE,
            "Ctrl+G",
            group="go",
        ),
        Act("back", translate("General", "Back"), window.trail.back, Menu.VIEW, "Alt+Left", group="go"),
        Act(
            "forward",
            translate("General", "Forward"),
            window.trail.forward,
            Menu.VIEW,
            "Alt+Right",
            group="go",
        ),
        Act(
            "pane.next",
            translate("General", "Next pane"),
            lambda: window.next_pane(1),
            Menu.VIEW,
            "F6",
            group="go",
        ),
        Act(
            "pane.previous",
            translate("General", "Previous pane"),
            lambda: window.next_pane(-1),
            Menu.VIEW,
            "Shift+F6",
            group="go",
        ),
    ]


def _look_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    shell = window.shell
    looks = (
        (Theme.SYSTEM, translate("General", "Colours: as the machine")),
        (Theme.LIGHT, translate("General", "Colours: light")),
        (Theme.DARK, translate("General", "Colours: dark")),
        (Theme.CONTRAST, translate("General", "Colours: high contrast")),
    )
    return [
        Act(
            "zoom.in",
            translate("General", "Larger text"),
            lambda: shell.zoom_by(10),
            Menu.VIEW,
            "Ctrl++",
            ("Ctrl+=",),
            group="zoom",
        ),
        Act(
            "zoom.out",
            translate("General", "Smaller text"),
            lambda: shell.zoom_by(-10),
            Menu.VIEW,
            "Ctrl+-",
            group="zoom",
        ),
        Act(
            "zoom.reset",
            translate("General", "Normal text size"),
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
                translate("General", "Language: %1").replace("%1", name),
                lambda code=code: shell.choose_language(code),
                Menu.TOOLS,
                group="language",
                on=lambda code=code: shell.preferences.language == code,
            )
            for code, name in INTERFACE_LANGUAGES.items()
        ),
    ]


def _setting_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    from cwgdesk.ui.window.call_words_dialog import open_call_words
    from cwgdesk.ui.window.settings import open_settings

    shell = window.shell
    return [
        Act(
            "call words",
            translate("General", "Call words…"),
            lambda: open_call_words(window, window.desk),
            Menu.TOOLS,
            group="letters",
        ),
        Act(
            "letters",
            translate("General", "Single letters act in the reader"),
            shell.toggle_letters,
            Menu.TOOLS,
            group="letters",
            on=lambda: shell.preferences.letter_keys,
        ),
        Act(
            "settings",
            translate("General", "Settings…"),
            lambda: open_settings(window),
            Menu.TOOLS,
            "Ctrl+,",
            group="settings",
            sign="settings",
            private=True,
        ),
    ]


def _help_acts(window: "MainWindow") -> list[Act]:
    translate = QCoreApplication.translate
    from cwgdesk.ui.window.help_page import show_about, show_keys

    return [
        Act(
            "keys",
            translate("General", "Keys"),
            lambda: show_keys(window),
            Menu.HELP,
            "F1",
            ("Ctrl+/",),
            group="help",
        ),
        Act(
            "about",
            translate("General", "About cwgdesk"),
            lambda: show_about(window),
            Menu.HELP,
            group="help",
        ),
    ]

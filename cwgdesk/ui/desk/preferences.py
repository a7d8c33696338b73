"""What the program remembers between starts: looks and places, never anything confidential."""

import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from cwgdesk.core.files.atomic import new_private
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES

_RECENT = 8


class Preferences:
    """Typed access to QSettings."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("cwgdesk", "cwgdesk")
        _keep_private(self._settings)

    @property
    def language(self) -> str:
        """The language of the interface, ISO 639-1; the machine's where it is one of the six."""
        machine = QLocale.system().name()[:2]
        default = machine if machine in INTERFACE_LANGUAGES else "en"
        chosen = str(self._settings.value("language", default))
        return chosen if chosen in INTERFACE_LANGUAGES else "en"

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> Theme:
        """The chosen look."""
        stored = str(self._settings.value("theme", Theme.SYSTEM.value))
        return Theme(stored) if stored in set(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._settings.setValue("theme", theme.value)

    @property
    def zoom(self) -> int:
        """Text size in per cent, 80 to 200."""
        stored = str(self._settings.value("zoom", 100))
        return min(200, max(80, int(stored))) if stored.isdigit() else 100

    @zoom.setter
    def zoom(self, per_cent: int) -> None:
        self._settings.setValue("zoom", min(200, max(80, per_cent)))

    @property
    def letter_keys(self) -> bool:
        """Do single letters act in the reader? (WCAG 2.1.4: they can be switched off.)"""
        return str(self._settings.value("letter_keys", "true")) == "true"

    @letter_keys.setter
    def letter_keys(self, on: bool) -> None:
        self._settings.setValue("letter_keys", "true" if on else "false")

    @property
    def recent(self) -> list[Path]:
        """Workspaces opened lately, newest first, that are still there."""
        stored = self._settings.value("recent", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return [path for path in map(Path, map(str, names)) if path.is_file()]

    def remember(self, path: Path) -> None:
        """Put a workspace at the head of the recent ones."""
        names = [str(path), *(str(other) for other in self.recent if other != path)]
        self._settings.setValue("recent", names[:_RECENT])

    @property
    def export_folders(self) -> list[Path]:
        """Folders that were exported to lately, newest first."""
        stored = self._settings.value("export_folders", [])
        names = [stored] if isinstance(stored, str) else list(stored or [])  # type: ignore[call-overload]
        return [Path(str(name)) for name in names]

    def remember_export(self, path: Path) -> None:
        """An export goes there: where it is killed, its folder is swept at the next start."""
        folders = [path.parent, *(other for other in self.export_folders if other != path.parent)]
        self._settings.setValue("export_folders", [str(folder) for folder in folders[:_RECENT]])
        self.sync()

    @property
    def geometry(self) -> QByteArray:
        """Where the window was."""
        stored = self._settings.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def sync(self) -> None:
        """Write it down now."""
        self._settings.sync()


def _keep_private(settings: QSettings) -> None:
    """Names of workspaces are nobody else's business; a registry or a property list sees to it itself."""
    path = Path(settings.fileName())
    if settings.format() is not QSettings.Format.IniFormat and not sys.platform.startswith("linux"):
        return
    with suppress(OSError):  # where it cannot be written, nothing will be remembered
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            with new_private(path):
                pass
        path.chmod(0o600)

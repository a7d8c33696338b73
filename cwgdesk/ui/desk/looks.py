"""How the program looks and speaks: language, colours, size of text, single letters; one signal for all."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from cwgdesk.core.resources import resource
from cwgdesk.ui.desk.preferences import Preferences
from cwgdesk.ui.kit.theme import apply_theme
from cwgdesk.ui.kit.tokens import Theme

# As the United Nations write: in English the day before the month, in Arabic the digits 0 to 9.
_LOCALES = {"en": "en_GB", "ar": "ar_AE"}


class Looks(QObject):
    """What the user chose, remembered at once; `changed` asks for a window that shows it."""

    changed = Signal()

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self._application = application
        self._preferences = preferences
        self._translators: list[QTranslator] = []
        self.dress()

    @property
    def language(self) -> str:
        """The language of the window."""
        return self._preferences.language

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._preferences.theme

    @property
    def zoom(self) -> int:
        """Size of text in per cent."""
        return self._preferences.zoom

    @property
    def letter_keys(self) -> bool:
        """Do single letters act in the reader?"""
        return self._preferences.letter_keys

    def choose_language(self, code: str) -> None:
        """Speak another language."""
        self._preferences.language = code
        self.changed.emit()

    def choose_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._preferences.theme = theme
        self.changed.emit()

    def zoom_by(self, step: int) -> None:
        """Larger or smaller text."""
        self.zoom_to(self.zoom + step)

    def zoom_to(self, per_cent: int) -> None:
        """Text of this size in per cent."""
        self._preferences.zoom = per_cent
        self.changed.emit()

    def toggle_letters(self) -> None:
        """Single letters act in the reader, or not."""
        self._preferences.letter_keys = not self._preferences.letter_keys
        self.changed.emit()

    def dress(self) -> None:
        """Put it on the application: words, direction, colours; costs milliseconds a widget there is."""
        code = self.language
        self.undress()
        for path in (_qt_words(code), str(resource("translations", f"cwgdesk_{code}.qm"))):
            translator = QTranslator(self)
            if translator.load(path):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
        right_to_left, left_to_right = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(right_to_left if code == "ar" else left_to_right)
        apply_theme(self.theme, self.zoom)

    def undress(self) -> None:
        """Take the words off again: the application speaks as the program was written."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []


def _qt_words(code: str) -> str:
    """Where Qt keeps its own words, those of file dialogs and text menus."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return f"{folder}/qtbase_{'zh_CN' if code == 'zh' else code}.qm"

"""The settings: who we are, protection, backups, looks."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from cwgdesk.core.errors import UserError
from cwgdesk.desk.delegation import Delegation, delegation, set_delegation
from cwgdesk.desk.state_names import state_name
from cwgdesk.papers.outline import of_state
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.desk.fields import Choice, LineField
from cwgdesk.ui.desk.frames import PublicFrame
from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.kit.pieces import boxed, button, column, label, named, row
from cwgdesk.ui.kit.scrolled import Scrolled
from cwgdesk.ui.kit.tokens import Theme
from cwgdesk.ui.opening.backups import backup_table
from cwgdesk.ui.opening.passphrase import NewPassphrase, RecoveryCodeDialog
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.safety.keys import NewKey
from cwgdesk.workspace.store import Workspace


class SettingsDialog(QDialog):
    """Delegation, protection, backups, looks: a page each; what is changed takes effect at once."""

    def __init__(
        self, parent: QWidget, desk: DeskContext, looks: Looks, restore: Callable[[], object]
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setWindowTitle(self.tr("Settings"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Settings"))
        self.us = DelegationPage(desk)
        self.protection = ProtectionPage(desk)
        protection = Scrolled(self.protection)
        self.protection.told_trouble.connect(protection.make_room)
        self.backups = BackupsPage(desk, lambda: (self.accept(), restore()))
        for page, title in (
            (Scrolled(self.us), self.tr("Delegation")),
            (protection, self.tr("Protection")),
            (self.backups, self.tr("Backups")),
            (boxed(self._looks_page()), self.tr("Looks")),
        ):
            self.tabs.addTab(page, title)
        close = button(self.tr("Close"), self.accept, role="primary")
        self.setLayout(column(self.tabs, row(1, close), margins=16, spacing=12))
        self.resize(640, 520)

    def done(self, result: int) -> None:
        """Leaving the dialog leaves the field that is being typed in."""
        for field in (*self.us.fields.values(), *self.us.forms.fields.values(), self.us.author):
            field.commit()
        super().done(result)

    def _looks_page(self) -> QVBoxLayout:
        looks = self._looks
        themes = [
            (Theme.SYSTEM, self.tr("As the system")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.CONTRAST, self.tr("High contrast")),
        ]
        theme = Choice(self.tr("Colours"), themes)
        theme.choose(looks.theme)
        language = Choice(self.tr("Language of the window"), list(INTERFACE_LANGUAGES.items()))
        language.choose(looks.language)
        sizes = [(size, f"{size} %") for size in (80, 90, 100, 110, 125, 150, 175, 200)]
        size = Choice(self.tr("Text size"), sizes)
        size.choose(looks.zoom)
        # A new look is a new window: the dialog closes with the old one.
        theme.chosen.connect(lambda chosen: (self.accept(), looks.choose_theme(chosen)))
        language.chosen.connect(lambda code: (self.accept(), looks.choose_language(code)))
        size.chosen.connect(lambda per_cent: (self.accept(), looks.zoom_to(per_cent)))
        return column(
            named(self.tr("Colours"), theme),
            named(self.tr("Language of the window"), language),
            named(self.tr("Text size"), size),
            1,
            margins=16,
            spacing=14,
        )


class DelegationPage(QWidget):
    """Who we are: the state, its code, the language of its papers, the contact."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        titles = {
            "state": self.tr("Member State, as it signs its papers"),
            "code": self.tr("Code for proposal numbers, three letters"),
            "contact": self.tr("Contact, for the footnote of papers"),
        }
        self.fields = {name: LineField(desk, title) for name, title in titles.items()}
        self.language = Choice(self.tr("Language of our papers"), list(INTERFACE_LANGUAGES.items()))
        self.language.chosen.connect(lambda code: self._set(language=code))
        self.author = LineField(desk, self.tr("Your name, for the history"))
        frame = PublicFrame(self.tr("Public – new contributions begin with it"))
        for name, title in titles.items():
            frame.add(named(title, self.fields[name]))
        frame.add(named(self.tr("Language of our papers"), self.language))
        self.forms = StateForms(desk)
        frame.add(self.forms)
        self.setLayout(
            column(
                frame, named(self.tr("Your name, for the history"), self.author), 1, margins=16, spacing=12
            )
        )
        self.desk.ask(lambda ws: (delegation(ws), ws.author), self._show)

    def _show(self, found: tuple[Delegation | None, str]) -> None:
        us, author = found
        for name, field in self.fields.items():
            field.bind(f"delegation/{name}", getattr(us, name) if us else "", _saver(name))
        self.language.choose(us.language if us else "en")
        self.forms.show_delegation(us)
        self.author.bind("settings/author", author, lambda ws, text: ws.set_author(text.strip()))

    def _set(self, **fields: Any) -> None:
        self.desk.ask(lambda ws: set_delegation(ws, **fields))


class StateForms(QWidget):
    """The name and the form after "by" in the chosen language, with a preview that says what is derived."""

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.us: Delegation | None = None
        self.language = Choice(self.tr("Language"), list(INTERFACE_LANGUAGES.items()))
        self.language.chosen.connect(lambda _code: self._show_language())
        titles = {
            "name": self.tr("Name of the delegation in this language"),
            "by": self.tr("The name after “by”, with article and case"),
        }
        self.fields = {form: LineField(desk, title) for form, title in titles.items()}
        for field in self.fields.values():
            field.committed.connect(lambda _text: desk.ask(delegation, self._refresh))
        self.preview = label("", "small", wrap=True)
        self.setLayout(
            column(
                named(self.tr("The name in papers"), self.language),
                *(named(title, self.fields[form]) for form, title in titles.items()),
                self.preview,
                spacing=8,
            )
        )

    def show_delegation(self, us: Delegation | None) -> None:
        """Show the forms of the language of our papers."""
        self.us = us
        self.language.choose(us.language if us else "en")
        self._show_language()

    def _show_language(self) -> None:
        code = str(self.language.value())
        typed: dict[str, str] = (self.us.forms if self.us else {}).get(code) or {}
        for form, field in self.fields.items():
            field.bind(f"delegation/forms.{code}.{form}", typed.get(form, ""), _form_saver(code, form))
        self._show_preview(code)

    def _show_preview(self, code: str) -> None:
        found = state_name(self.us.state if self.us else "", self.us.forms if self.us else {}, code)
        said = of_state("contribution_by", code, found)
        note = self.tr("derived from the name, not typed") if found.derived else self.tr("as typed")
        self.preview.setText(f"{said} ({note})" if found.name else "")

    def _refresh(self, us: Delegation | None) -> None:
        self.us = us
        self._show_preview(str(self.language.value()))


class ProtectionPage(QWidget):
    """The passphrase: set, change, remove; the recovery code follows it.

    Signals: `told_trouble(label)` when something went wrong and is to be read.
    """

    told_trouble = Signal(QWidget)

    def __init__(self, desk: DeskContext) -> None:
        super().__init__()
        self.desk = desk
        self.told = label("", wrap=True)
        self.trouble = label("", "bad", wrap=True)
        self.phrase = NewPassphrase()
        self.phrase.changed.connect(self._forget_trouble)
        self.take = button(self.tr("Set passphrase"), self.set_phrase, role="primary")
        self.remove = button(self.tr("Remove protection"), self.remove_phrase)
        self.kept, self.harder = label("", "small", wrap=True), label("", "small", wrap=True)
        note = self.tr("Changing it writes the workspace and its backups anew. This cannot be undone.")
        self.setLayout(
            column(
                self.told,
                self.phrase,
                label(note, "small", wrap=True),
                self.harder,
                self.kept,
                self.trouble,
                row(self.take, self.remove, 1),
                1,
                margins=16,
                spacing=12,
            )
        )
        self.desk.ask(lambda ws: ws.is_protected, self._show)

    def set_phrase(self) -> None:
        """Show the new recovery code, then protect with what was typed."""
        phrase = self.phrase.passphrase()
        if not phrase or not self.phrase.is_valid():
            self._tell_trouble(self.tr("Type the passphrase twice, the same in both lines."))
            return

        self._wait()
        self.desk.ask(lambda ws: (ws.new_key(phrase), ws.path.name), self._confirm, self._failed)

    def remove_phrase(self) -> None:
        """Take the protection away."""
        self._wait()
        self.desk.ask(lambda ws: ws.set_passphrase(None), lambda _: self._changed(False), self._failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Look what would keep the old passphrase: it is said before the button acts."""
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        self.desk.ask(lambda ws: (ws.what_keeps_the_old_key(), ws.may_be_hardened), self._tell_before)

    def _tell_before(self, found: tuple[list[UserError], bool]) -> None:
        kept, may_rise = found
        lines = [self.tr("When you change it, these go on opening as they do now:"), *map(error_text, kept)]
        self.kept.setText("\n• ".join(lines))
        self.harder.setText(
            self.tr(
                "This machine can make guessing the passphrase much harder: set it again, the same or another"
                " one. There will be a new recovery code, which is shown first."
            )
            if may_rise
            else ""
        )

    def _confirm(self, parcel: tuple[NewKey, str]) -> None:
        new, name = parcel
        shown = RecoveryCodeDialog(self, new.recovery_code or "", name, before=True)
        shown.exec()
        if shown.is_given_up:
            self.desk.ask(lambda ws: ws.is_protected, self._show)
            return
        self.desk.ask(lambda ws: ws.take_key(new), lambda _: self._changed(True), self._failed)

    def _changed(self, protected: bool) -> None:
        self._show(protected)
        self._look()

    def _tell_trouble(self, words: str) -> None:
        self.trouble.setText(words)
        self.told_trouble.emit(self.trouble)

    def _failed(self, error: UserError) -> None:
        self._tell_trouble(error_text(error))
        self.desk.ask(lambda ws: ws.is_protected, self._show)

    def _forget_trouble(self) -> None:
        if self.phrase.passphrase():  # typed, and not cleared by us after a failure that is still to be read
            self.trouble.setText("")

    def _wait(self) -> None:
        self.trouble.setText("")
        self.setEnabled(False)

    def _show(self, protected: bool) -> None:
        self.setEnabled(True)
        self.phrase.first.clear()
        self.phrase.second.clear()
        self.told.setText(
            self.tr("This workspace is protected by a passphrase.")
            if protected
            else self.tr("This workspace has no passphrase: who gets the file can read it.")
        )
        self.take.setText(self.tr("Change passphrase") if protected else self.tr("Set passphrase"))
        self.remove.setVisible(protected)


class BackupsPage(QWidget):
    """The backups there are; one can be made now, or put in the place of the workspace."""

    def __init__(self, desk: DeskContext, restore: Callable[[], object]) -> None:
        super().__init__()
        self.desk = desk
        self.table = backup_table()
        told = self.tr("Made by itself on opening and every hour while you work; the newest ones are kept.")
        self.setLayout(
            column(
                label(told, "muted", wrap=True),
                self.table,
                row(
                    button(self.tr("Back up now"), self.make, role="primary"),
                    button(self.tr("Restore a backup…"), restore),
                    1,
                ),
                margins=16,
                spacing=12,
            )
        )
        self.read()

    def read(self) -> None:
        """Read the list again."""
        self.desk.ask(lambda ws: ws.backups(), self.table.show_rows)

    def make(self) -> None:
        """Make a verified backup now."""
        self.desk.ask(lambda ws: ws.backup(), lambda _path: self.read())


def _saver(name: str) -> Any:
    def save(ws: Workspace, text: str) -> None:
        changed: dict[str, Any] = {name: text}
        set_delegation(ws, **changed)

    return save


def _form_saver(code: str, form: str) -> Any:
    def save(ws: Workspace, text: str) -> None:
        us = delegation(ws)
        forms: dict[str, Any] = {**(us.forms if us else {})}
        forms[code] = {**(forms.get(code) or {}), form: text.strip()}
        set_delegation(ws, forms=forms)

    return save

"""The settings: who we are, protection, backups."""

import pytest

from cwgdesk.core.errors import StoreError
from cwgdesk.desk.delegation import delegation, set_delegation
from cwgdesk.ui.opening.passphrase import RecoveryCodeDialog
from cwgdesk.ui.window.settings import SettingsDialog
from cwgdesk.workspace.secrecy import cost

PHRASE = "four words are enough"


@pytest.fixture
def dialog(shell, window, still) -> SettingsDialog:
    made = SettingsDialog(window, window.desk, shell.looks, shell.restore)
    made.show()
    still()
    return made


def test_who_we_are_is_saved_field_by_field(dialog, window, still) -> None:
    ws = window.desk.workspace
    dialog.us.fields["code"].setText("EXB")
    dialog.us.fields["code"].commit()
    dialog.us.language.chosen.emit("fr")
    dialog.us.author.setText("Mr B.")
    dialog.accept()  # leaves the field that is being typed in
    still()
    us = delegation(ws)
    assert us is not None
    assert (us.code, us.language) == ("EXB", "fr")
    assert ws.author == "Mr B."


def test_a_passphrase_is_set_and_removed(dialog, window, still, monkeypatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(RecoveryCodeDialog, "exec", lambda self: shown.append(self.code))
    page, ws = dialog.protection, window.desk.workspace
    page.set_phrase()
    assert page.trouble.text()  # nothing typed
    page.phrase.first.setText(PHRASE)
    page.phrase.second.setText(PHRASE)
    page.set_phrase()
    still()
    assert ws.is_protected
    assert shown == [ws.recovery_code()]
    assert page.phrase.first.text() == ""
    page.remove_phrase()
    still()
    assert not ws.is_protected
    dialog.accept()


def test_a_backup_is_made_and_listed(dialog, window, still) -> None:
    def states() -> set[int]:
        return {backup.change for backup in dialog.backups.table.rows_model.rows}

    still()  # the automatic backup of the opening
    before = states()
    set_delegation(window.desk.workspace, code="EXC")
    dialog.backups.make()
    still()
    assert len(states() - before) == 1
    dialog.accept()


def test_what_keeps_the_old_passphrase_is_said_before_the_button_acts(dialog, still) -> None:
    dialog.tabs.setCurrentIndex(1)
    still()
    assert "on sticks, in mails" in dialog.protection.kept.text()
    assert dialog.protection.harder.text() == ""
    dialog.accept()


def test_harder_guessing_is_offered_and_not_done(dialog, window, still, monkeypatch) -> None:
    window.desk.workspace.set_passphrase(PHRASE)
    code = window.desk.workspace.recovery_code()
    monkeypatch.setattr(cost, "measured", lambda: cost.Cost(128, 6))
    dialog.tabs.setCurrentIndex(1)
    still()
    assert "recovery code, which is shown first" in dialog.protection.harder.text()
    assert window.desk.workspace.recovery_code() == code
    dialog.accept()


def test_who_gives_up_at_the_code_keeps_the_workspace_as_it_is(dialog, window, still, monkeypatch) -> None:
    monkeypatch.setattr(RecoveryCodeDialog, "exec", lambda self: self.give_up())
    page = dialog.protection
    page.phrase.first.setText(PHRASE)
    page.phrase.second.setText(PHRASE)
    page.set_phrase()
    still()
    assert not window.desk.workspace.is_protected
    assert page.isEnabled()
    page.phrase.first.setText("password")
    page.phrase.second.setText("password")
    page.set_phrase()
    still()
    assert "Take four words" in page.trouble.text()
    dialog.accept()


def test_a_refusal_is_read_in_full(dialog, still) -> None:
    dialog.tabs.setCurrentIndex(1)
    still()
    before, page = dialog.height(), dialog.protection
    page._failed(StoreError("The disk is full, and nothing could be written. " * 8, "Make room, then try."))
    still()
    assert dialog.height() > before
    assert page.trouble.height() >= page.trouble.heightForWidth(page.trouble.width())
    assert page.phrase.height() >= page.phrase.minimumSizeHint().height()  # and nothing is pressed together


def test_the_name_in_papers_is_typed_per_language_and_previewed(dialog, window, still) -> None:
    forms = dialog.us.forms
    forms.language.choose("fr")
    forms.language.chosen.emit("fr")
    assert "derived" in forms.preview.text()  # nothing was typed yet, and it says so
    forms.fields["name"].setText("République d’Exemple")
    forms.fields["name"].commit()
    forms.fields["by"].setText("de la République d’Exemple")
    forms.fields["by"].commit()
    still()
    assert "Contribution de la République d’Exemple" in forms.preview.text()
    assert "derived" not in forms.preview.text()
    us = delegation(window.desk.workspace)
    assert us is not None
    assert us.forms["fr"] == {"name": "République d’Exemple", "by": "de la République d’Exemple"}
    dialog.accept()

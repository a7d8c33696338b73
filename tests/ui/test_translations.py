"""The translation files: same placeholders, all plural forms, and the window in another language."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from cwgdesk.core.errors import UserError
from cwgdesk.core.resources import resource
from cwgdesk.ui.messages import error_text
from cwgdesk.ui.screenshots import settle
from cwgdesk.ui.shell import Shell
from tools.translations import LANGUAGES, error_sentences

ROOT = Path(__file__).resolve().parent.parent.parent
FORMS = {"fr": 2, "es": 2, "ru": 3, "ar": 6, "zh": 1, "en": 2}
PLACEHOLDER = re.compile(r"%n|%\d|\{\w+\}")


def _messages(code: str) -> list[ET.Element]:
    return list(ET.parse(resource("translations", f"cwgdesk_{code}.ts")).iter("message"))


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_translations_keep_their_placeholders(code: str) -> None:
    for message in _messages(code):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for words in filter(None, forms):
            # "one clause" may do without its number.
            assert set(PLACEHOLDER.findall(words)) | {"%n"} == set(PLACEHOLDER.findall(source)) | {"%n"}, (
                source
            )


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_every_plural_form_has_its_place(code: str) -> None:
    for message in _messages(code):
        if message.get("numerus") == "yes":
            translation = message.find("translation")
            assert translation is not None
            assert len(translation.findall("numerusform")) == FORMS[code], message.findtext("source")


def test_every_error_sentence_can_be_translated() -> None:
    known = {message.findtext("source") for message in _messages("fr")}
    missing = [sentence for sentence in set(error_sentences(ROOT / "cwgdesk")) if sentence not in known]
    assert len(missing) < 40, "run make translations"


def test_no_string_lost_its_context() -> None:
    tree = ET.parse(resource("translations", "cwgdesk_fr.ts"))
    assert all(context.findtext("name") for context in tree.iter("context"))


def test_an_error_is_translated_before_it_is_filled_in() -> None:
    error = UserError("The file {name} is gone.", "Look for it.", name="a{b}.docx")
    assert error_text(error) == "The file a{b}.docx is gone. Look for it."


def test_another_language_turns_the_window_and_keeps_desk_and_undo(shell: Shell) -> None:
    assert shell.window is not None
    shell.window.show_view("library")
    settle(shell)
    desk, undo = shell.desk, shell.window.undo.pending
    shell.choose_language("ar")
    settle(shell)
    window = shell.window
    assert shell.desk is desk
    assert window.current == "library"
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.undo.pending == undo
    assert window.nav.geometry().left() > window.stack.geometry().left()
    shell.choose_language("en")
    settle(shell)
    assert QCoreApplication.translate("Undo", "Undo") == "Undo"
    assert shell.window.layoutDirection() == Qt.LayoutDirection.LeftToRight

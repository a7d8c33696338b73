"""Sentences about what happened: errors with their remedy, and what Undo would take back."""

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.words.enum_words import word_for
from cwgdesk.ui.words.messages import change_text, error_text, redo_text, undo_text

ADDED = (ChangeLabel.ADD_SESSION, "43rd meeting")


def test_an_error_says_what_happened_and_what_to_do(qapp) -> None:
    error = UserError("“{name}” is {found}.", "Save it as {name} again.", name="a.docx", found="a picture")
    assert error_text(error) == "“a.docx” is a picture. Save it as a.docx again."


def test_a_change_is_named_with_what_it_changed(qapp) -> None:
    said = change_text(*ADDED)
    assert said == f"{word_for(ChangeLabel.ADD_SESSION)} – {isolated('43rd meeting')}"
    assert change_text(ChangeLabel.ADD_SESSION, "") == word_for(ChangeLabel.ADD_SESSION)


def test_undo_and_redo_name_what_they_would_do(qapp) -> None:
    assert undo_text(ADDED) == f"Undo: {change_text(*ADDED)}"
    assert redo_text(ADDED) == f"Redo: {change_text(*ADDED)}"
    assert (undo_text(None), redo_text(None)) == ("Undo", "Redo")


def test_while_others_look_on_the_subject_is_not_named(qapp) -> None:
    assert (undo_text(ADDED, hide=True), redo_text(ADDED, hide=True)) == ("Undo", "Redo")


def test_a_long_subject_does_not_fill_the_menu(qapp) -> None:
    shown = undo_text((ChangeLabel.ADD_SESSION, "x" * 300))
    assert shown.endswith("…")
    assert len(shown) < 80

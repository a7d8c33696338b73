"""Sentences of the inner rooms in the user's language: errors and the names of changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cwgdesk.core.errors import UserError
from cwgdesk.ui.kit.pieces import isolated
from cwgdesk.ui.words.found_words import value_text

if TYPE_CHECKING:
    from cwgdesk.core.change_labels import ChangeLabel

# Values that are words of ours; the others are names, which nobody translates.
_SAID = ("kind", "found", "reason", "limit", "now", "to")


def error_text(error: UserError) -> str:
    """What happened and what to do, translated first and then filled in."""
    parts = [QCoreApplication.translate("Errors", part) for part in (error.what, error.remedy) if part]
    values = {
        key: value_text(value) if key in _SAID and isinstance(value, str) else value
        for key, value in error.values.items()
    }
    return " ".join(part.format(**values) for part in parts)


def undo_text(pending: "tuple[ChangeLabel, str] | None", *, hide: bool = False) -> str:
    """The undo entry: "Undo change of position – resolves 1", without the subject while hidden."""
    plain = QCoreApplication.translate("Undo", "Undo")
    if pending is None or hide:
        return plain
    return _told(QCoreApplication.translate("Undo", "Undo: %1"), pending)


def redo_text(pending: "tuple[ChangeLabel, str] | None", *, hide: bool = False) -> str:
    """The redo entry, in the same way."""
    plain = QCoreApplication.translate("Undo", "Redo")
    if pending is None or hide:
        return plain
    return _told(QCoreApplication.translate("Undo", "Redo: %1"), pending)


def change_text(label: "ChangeLabel", subject: str) -> str:
    """What a change did to what: "Record position – resolves 1"."""
    from cwgdesk.ui.words.enum_words import word_for  # brings all nouns along: the frame is painted without

    return f"{word_for(label)} – {isolated(subject)}" if subject else word_for(label)


def _told(pattern: str, pending: "tuple[ChangeLabel, str]") -> str:
    words = change_text(*pending)
    return pattern.replace("%1", words if len(words) < 70 else words[:67] + "…")

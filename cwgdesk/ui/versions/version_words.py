"""The words for what became of clauses and of the things that stand on them."""

from PySide6.QtCore import QCoreApplication

from cwgdesk.texts.library import Document
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.words.words import INTERFACE_LANGUAGES


def status_name(status: PairStatus) -> str:
    """What became of a clause, in the user's language."""
    return {
        PairStatus.UNCHANGED: QCoreApplication.translate("Versions", "Unchanged"),
        PairStatus.RENUMBERED: QCoreApplication.translate("Versions", "Renumbered"),
        PairStatus.REWORDED: QCoreApplication.translate("Versions", "Reworded"),
        PairStatus.ADDED: QCoreApplication.translate("Versions", "Added"),
        PairStatus.GONE: QCoreApplication.translate("Versions", "Gone"),
    }[status]


def status_glyph(status: PairStatus) -> str:
    """A sign that tells them apart without colour."""
    return {
        PairStatus.UNCHANGED: "=",
        PairStatus.RENUMBERED: "#",
        PairStatus.REWORDED: "≈",
        PairStatus.ADDED: "+",
        PairStatus.GONE: "−",
    }[status]


def thing_name(kind: str) -> str:
    """What stands on a clause, in the user's language."""
    return {
        "note": QCoreApplication.translate("Versions", "Note"),
        "position": QCoreApplication.translate("Versions", "Position"),
        "amendment": QCoreApplication.translate("Versions", "Amendment"),
        "practice": QCoreApplication.translate("Versions", "Good practice"),
        "coverage": QCoreApplication.translate("Versions", "Link to a report"),
    }[kind]


def version_title(document: Document) -> str:
    """A version as the choices show it: its name, its language where that is known."""
    language = INTERFACE_LANGUAGES.get(document.language, document.language)
    name = document.name or document.file_name
    return f"{name} – {language}" if language else name

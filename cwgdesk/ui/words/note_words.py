"""The words for notes, documents, symbols and hints (the other codes' words are in words.py)."""

from PySide6.QtCore import QCoreApplication

from cwgdesk.desk.amendments import Symbol
from cwgdesk.desk.annotations import AnnotationKind
from cwgdesk.desk.hints import Hint
from cwgdesk.texts.structure.found import DocumentKind


def note_kind_name(kind: AnnotationKind) -> str:
    """What the note is for, in the user's language."""
    return {
        AnnotationKind.COMMENT: QCoreApplication.translate("words", "Comment"),
        AnnotationKind.QUESTION: QCoreApplication.translate("words", "Question"),
        AnnotationKind.TALKING_POINT: QCoreApplication.translate("words", "Talking point"),
        AnnotationKind.RED_LINE: QCoreApplication.translate("words", "Red line"),
        AnnotationKind.TRANSLATION: QCoreApplication.translate("words", "Translation"),
        AnnotationKind.FOLLOW_UP: QCoreApplication.translate("words", "Follow-up"),
    }[kind]


def document_kind_name(kind: DocumentKind) -> str:
    """What sort of text it is, in the user's language."""
    return {
        DocumentKind.RESOLUTION: QCoreApplication.translate("words", "Resolution"),
        DocumentKind.REPORT: QCoreApplication.translate("words", "Report"),
        DocumentKind.CONTRIBUTION: QCoreApplication.translate("words", "Contribution"),
        DocumentKind.OTHER: QCoreApplication.translate("words", "Other text"),
    }[kind]


def symbol_name(symbol: Symbol) -> str:
    """The conference symbol and what it means."""
    return {
        Symbol.ADD: QCoreApplication.translate("words", "ADD – new clause after this one"),
        Symbol.MOD: QCoreApplication.translate("words", "MOD – other wording"),
        Symbol.SUP: QCoreApplication.translate("words", "SUP – take the clause out"),
        Symbol.NOC: QCoreApplication.translate("words", "NOC – no change"),
    }[symbol]


def hint_text(hint: Hint) -> str:
    """What the practice of conferences suggests, and why."""
    return {
        Hint.OFFER_SUP: QCoreApplication.translate(
            "words", "No text is left. To take a whole clause out, conferences write SUP."
        ),
        Hint.OFFER_NOC: QCoreApplication.translate(
            "words", "The text is what it was. NOC says that the clause must not change."
        ),
        Hint.OFFER_MOD: QCoreApplication.translate(
            "words", "Words added inside a clause that exists are MOD; ADD is for a whole new clause."
        ),
        Hint.NEEDS_REASONS: QCoreApplication.translate(
            "words", "Reasons are missing. They stand after each proposal."
        ),
        Hint.NEEDS_TEXT: QCoreApplication.translate("words", "Write the text of the new clause."),
    }[hint]

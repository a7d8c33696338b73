"""The words for the sorts of clauses."""

from PySide6.QtCore import QCoreApplication

from cwgdesk.texts.structure.found import ClauseKind


def clause_kind_name(kind: ClauseKind) -> str:
    """What sort of clause it is, in the user's language."""
    return {
        ClauseKind.OPENING: QCoreApplication.translate("Clauses", "Opening"),
        ClauseKind.CALL: QCoreApplication.translate("Clauses", "Opening words"),
        ClauseKind.PREAMBULAR: QCoreApplication.translate("Clauses", "Preamble"),
        ClauseKind.OPERATIVE: QCoreApplication.translate("Clauses", "Operative"),
        ClauseKind.HEADING: QCoreApplication.translate("Clauses", "Heading"),
        ClauseKind.PARAGRAPH: QCoreApplication.translate("Clauses", "Paragraph"),
        ClauseKind.BULLET: QCoreApplication.translate("Clauses", "Bullet"),
        ClauseKind.FIELD: QCoreApplication.translate("Clauses", "Field"),
        ClauseKind.CELL: QCoreApplication.translate("Clauses", "Table cell"),
        ClauseKind.FOOTNOTE: QCoreApplication.translate("Clauses", "Footnote"),
        ClauseKind.CLOSING: QCoreApplication.translate("Clauses", "Closing"),
    }[kind]

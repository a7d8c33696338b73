"""English words that are translated where they are shown, and not where they stand in a table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Said:
    """English words and the context they are translated in."""

    context: str
    words: str

    def here(self) -> str:
        """The words in the user's language."""
        return QCoreApplication.translate(self.context, self.words)


def confidential_text() -> str:
    """The mark on a text that is only to be read, as it is stamped on papers."""
    return Said("words", "CONFIDENTIAL").here()

"""What a version is called where one is chosen."""

from cwgdesk.texts.library import Document
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES


def version_title(document: Document) -> str:
    """A version as the choices show it: its name, its language where that is known."""
    language = INTERFACE_LANGUAGES.get(document.language, document.language)
    name = document.name or document.file_name
    return f"{name} – {language}" if language else name

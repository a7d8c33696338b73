"""A text that came as a PDF: a head on each page, and a first paragraph that runs over to the second one."""

from pathlib import Path
from uuid import UUID

from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.workspace.store import Workspace
from tests.texts.reading.pdf.drawn import FULL, Text, lines, pages

HEAD = "WSIS&SDG-39/22"


def imported(ws: Workspace, folder: Path) -> UUID:
    """The document, in the library."""

    def page(number: int, *words: str) -> list[Text]:
        return [(72, 800, 9, HEAD), *lines(*words), (290, 30, 9, str(number))]

    first, last = page(1, f"It begins with {FULL}"), page(3, "A third page.")
    file = folder / "printed.pdf"
    file.write_bytes(pages(first, page(2, "and ends here."), last))
    return store_import(ws, preview_file(file))

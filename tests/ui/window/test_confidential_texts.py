"""F8 with a document that is there to be read by us alone: neither its words nor its name are shown."""

from collections.abc import Callable
from pathlib import Path

from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import clauses
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.window.palette import open_palette
from cwgdesk.ui.window.views import ALL_VIEWS
from cwgdesk.ui.window.window import MainWindow
from tests.ui.window.test_meeting_room import CANARY, _shown


def test_a_confidential_text_is_not_shown(
    shell: Shell, window: MainWindow, tmp_path: Path, still: Callable[[], None]
) -> None:
    assert shell.desk is not None
    ws = shell.desk.workspace
    path = tmp_path / f"{CANARY}.txt"
    path.write_text(
        f"The {CANARY} sings.\n\nDecember: see Resolution 998877 of {CANARY}.\n", encoding="utf-8"
    )
    document_id = store_import(ws, preview_file(path), confidential=True)
    window.desk.goto_clause.emit(document_id, clauses(ws, document_id)[0].id)
    still()
    assert [text for text in _shown(window) if CANARY in text.casefold()], "it must sing without F8"
    window.desk.set_projecting(True)
    still()
    for name in [spec.name for spec in ALL_VIEWS]:
        window.show_view(name)
        still()
        assert not [text for text in _shown(window) if CANARY in text.casefold()], name
    palette = open_palette(window, window.desk, window.registry)
    palette.line.setText(CANARY)
    still()
    assert not [text for text in _shown(window) if CANARY in text.casefold() and text != CANARY]

"""What is cited: the list of what is missing, and links in the inspector."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import find_clause
from cwgdesk.ui.reader.inspector import MORE

MISSING = """RESOLUTION 140 (REV. BUCHAREST, 2022)

ITU's role in implementing the outcomes of the World Summit on the Information Society

The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),

recalling

a)\tCouncil Resolution 1334 (modified 2023), on WSIS;

resolves

1\tto continue.
"""


@pytest.fixture
def library(window, still):
    window.show_view("library")
    still()
    return window.view("library")


def names(library) -> list[str]:
    return [cited.written for cited in library.cited.missing]


def test_what_is_cited_and_missing_is_listed_until_it_comes(library, window, still, tmp_path: Path) -> None:
    window.registry["library.cited"].trigger()
    still()
    assert "Resolution 140 (Rev. Bucharest, 2022)" in names(library)
    assert library.tabs.tabText(1) == f"Cited, not here ({len(names(library))})"
    path = tmp_path / "pp-140.txt"
    path.write_text(MISSING, encoding="utf-8")
    store_import(window.desk.workspace, preview_file(path))
    still()
    assert "Resolution 140 (Rev. Bucharest, 2022)" not in names(library)


def test_a_place_opens_the_clause_that_cites(library, window, still) -> None:
    window.registry["library.cited"].trigger()
    still()
    library.cited.places.opened.emit(0)
    still()
    document, clause = library.cited.missing[0].citing[0]
    assert window.current == "reader"
    assert window.view("reader").clause.id == clause.id
    assert window.desk.document_id == document.id


def test_citations_of_loaded_texts_are_links_and_others_say_so(window, still, tmp_path: Path) -> None:
    path = tmp_path / "pp-140.txt"
    path.write_text(MISSING, encoding="utf-8")
    loaded = store_import(window.desk.workspace, preview_file(path))
    citing = find_clause(window.desk.workspace, "recalling b")[0]
    window.desk.goto_clause.emit(citing.document.id, citing.clause.id)
    still()
    inspector = window.view("reader").inspector
    inspector.open_tab(MORE)
    (link,) = inspector.more.cited.findChildren(QPushButton)
    assert link.accessibleName() == "Resolution 140 (Rev. Bucharest, 2022)"
    link.click()
    still()
    assert window.desk.document_id == loaded

    other = find_clause(window.desk.workspace, "recalling c", citing.document.id)[0].clause
    window.desk.goto_clause.emit(citing.document.id, other.id)
    still()
    shown = [
        part.text() for part in inspector.more.cited.findChildren(QLabel) if part.isVisibleTo(inspector.more)
    ]
    assert shown == ["\u2068UNGA Resolution 70/125\u2069 – not in the library"]

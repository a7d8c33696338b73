"""What a clause cites: a link to what is in the library, plain words for what is not."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from cwgdesk.overviews.clause import read_detail
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import find_clause
from cwgdesk.ui.desk.context import DeskContext
from cwgdesk.ui.reader.cited_links import CitedLinks

PP_140 = """RESOLUTION 140 (REV. BUCHAREST, 2022)

The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),

resolves

1\tto continue.
"""


@pytest.fixture
def context(qapp, sample) -> Iterator[DeskContext]:
    """A desk whose texts were really read: their references are known."""
    made = DeskContext(sample)
    yield made
    made.close()


@pytest.fixture
def links(qtbot, context: DeskContext) -> CitedLinks:
    made = CitedLinks(context)
    qtbot.addWidget(made)
    return made


def shown(links: CitedLinks, kind: type) -> list[str]:
    return [part.text().strip("\u2068\u2069") for part in links.findChildren(kind) if part.isVisibleTo(links)]


def test_a_clause_that_cites_nothing_says_so(links: CitedLinks, sample) -> None:
    clause = find_clause(sample, "resolves to instruct the Secretary-General 5")[0].clause
    assert links.show_detail(read_detail(sample, clause.id)) is False
    assert shown(links, QLabel) == []


def test_what_is_not_in_the_library_is_words_until_it_comes_and_is_a_link_then(
    links: CitedLinks, context: DeskContext, sample, tmp_path
) -> None:
    citing = find_clause(sample, "recalling b")[0].clause
    assert links.show_detail(read_detail(sample, citing.id))
    assert shown(links, QPushButton) == []
    assert shown(links, QLabel) == ["Resolution 140 (Rev. Bucharest, 2022)\u2069 – not in the library"]
    path = tmp_path / "pp-140.txt"
    path.write_text(PP_140, encoding="utf-8")
    loaded = store_import(sample, preview_file(path))
    links.show_detail(read_detail(sample, citing.id))
    (link,) = [part for part in links.findChildren(QPushButton) if part.isVisibleTo(links)]
    assert link.accessibleName() == "Resolution 140 (Rev. Bucharest, 2022)"
    went: list[object] = []
    context.goto_clause.connect(lambda document, _clause: went.append(document))
    link.click()
    assert went == [loaded]

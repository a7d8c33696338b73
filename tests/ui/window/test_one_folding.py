"""What one of them finds all of them find: search, Ctrl+F, palette, citations, finder, names of verbs."""

import pytest

from cwgdesk.cli.desk import pick
from cwgdesk.core.looked_for import LookedFor
from cwgdesk.texts.citing import Citation, matching
from cwgdesk.texts.finder import Finder
from cwgdesk.ui.reader.find_bar import hits_in
from cwgdesk.ui.window.palette import Offer, fitting
from cwgdesk.workspace.finding.index_words import words
from tests.texts.versions.made import clauses
from tests.workspace.made import add_position, new_workspace


@pytest.fixture
def ws(tmp_path):
    """An empty workspace."""
    with new_workspace(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("stands", "typed"),
    [
        ("Coopération numérique", "cooperation NUMERIQUE"),
        ("Cœur du débat", "coeur du debat"),
        ("co\u00adordination", "coordination"),
        ("follow‑up 2015–2020", "follow-up 2015-2020"),
        ("اتصـــالات ٢٠٢٧", "اتصالات 2027"),
        ("Ｗｉｄｅ ﬁnal", "wide final"),
        ("Ёлка", "елка"),
    ],
)
def test_all_agree_on_what_matches(stands: str, typed: str) -> None:
    (clause,) = clauses([stands])
    assert words(typed) == words(stands)
    assert hits_in(stands, LookedFor(typed)) == [(0, len(stands))]
    assert fitting([Offer(stands, "", lambda: None)], typed)
    assert matching(typed, [Citation(stands, "", "")])[0][1] == 100.0
    assert [hit.words for hit in Finder([("a text", clause)]).find(typed)] == [stands]
    assert pick(typed, [stands], lambda name: [name], "text") == stands


@pytest.mark.parametrize(
    ("stands", "typed"),
    [
        ("e‐health", "ehealth"),
        ("eHealth", "e-health"),
        ("Генеральному секретарю", "Генеральный секретарь"),
        ("États membres", "état membre"),
        ("Estados Miembros", "estado miembro"),
        ("Member State", "member states"),
        ("والقرارات", "قرار"),
        ("للقرار ١٣٣٤", "القرار 1334"),
        ("資訊社會", "资讯社会"),
        ("资讯社会", "資訊社會"),
    ],
)
def test_all_agree_on_forms_hyphens_and_characters(ws, stands: str, typed: str) -> None:
    add_position(ws, stands)
    assert len(ws.search(typed)) == 1
    assert hits_in(stands, LookedFor(typed)) == [(0, len(stands))]
    assert fitting([Offer(stands, "", lambda: None)], typed)
    assert pick(typed, [stands], lambda name: [name], "text") == stands

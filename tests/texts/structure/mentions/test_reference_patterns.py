"""Forms of citations: only those a text may hold are looked for, and each names its target."""

import pytest

from cwgdesk.texts.structure.mentions.reference_patterns import PATTERNS, patterns_for


def named(text: str) -> list[tuple[str, str]]:
    """What the first pattern that finds something names, item by item."""
    for pattern in patterns_for(text):
        if match := pattern.look.search(text):
            items = [i.group() for i in pattern.item.finditer(match["list"])] if pattern.item else [text]
            return [found for item in items if (found := pattern.name(match, item))]
    return []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("A/RES/70/125", [("unga", "un/A/RES/70/125")]),
        ("A/HRC/56/15", [("un-document", "un/A/HRC/56/15")]),
        ("résolution 70/125", [("unga", "un/A/RES/70/125")]),
        ("resolución 2023/3 del Consejo", [("ecosoc", "un/E/RES/2023/3")]),
        ("Conseil des droits de l’homme résolution 37/4", [("hrc", "un/A/HRC/RES/37/4")]),
        ("决议 2200/1", [("ecosoc", "un/E/RES/2200/1")]),
        ("resolution 200/1", []),  # no session has that number
        ("resolution 2378 (2017)", [("security-council", "un/S/RES/2378")]),
        ("резолюция МСЭ-R 61", []),
        ("Резолюция ITU-R 61", [("itu-r-resolution", "itu-r/61")]),
        ("§120 of the Tunis Agenda", [("wsis-paragraph", "tunis-agenda/120")]),
        ("paragraph 5 of the Tunis Commitment", [("wsis-paragraph", "tunis-commitment/5")]),
        ("para. 9 of the Geneva Plan of Action", [("wsis-paragraph", "geneva-plan/9")]),
        ("paragraph 60 of the Geneva Declaration", [("wsis-paragraph", "geneva-declaration/60")]),
        ("Résolution 140 (Rév. Bucarest, 2022)", [("pp-resolution", "pp/140")]),
        ("Резолюции 73 и 140", [("resolution", "resolution/73"), ("resolution", "resolution/140")]),
        ("القرار 1334", [("council-resolution", "council/1334")]),
        ("理事会第1332号决议", [("council-resolution", "council/1332")]),
        ("Decision 5 (Rev. Busan, 2014)", [("pp-decision", "pp-decision/5")]),
        ("líneas de acción C2 y C4", [("action-line", "wsis/C2"), ("action-line", "wsis/C4")]),
        ("No. 184A of the Convention", [("basic-text", "cv/184A")]),
        ("ЦУР 4", [("sdg", "sdg/4")]),
        ("SDG 18", []),  # there are seventeen
        ("action line C12", []),  # and eleven
    ],
)
def test_each_form_names_its_target(text: str, targets: list[tuple[str, str]]):
    assert named(text) == targets


@pytest.mark.parametrize("text", ["", "to report every year;", "в тесном сотрудничестве", "加强合作"])
def test_nothing_is_looked_for_where_nothing_can_be_cited(text: str):
    assert patterns_for(text) == []


def test_what_is_looked_for_keeps_the_order_of_the_forms():
    found = patterns_for("UNGA Resolution A/RES/70/1; SDG 4; C23/12")
    assert found == [pattern for pattern in PATTERNS if pattern in found]
    assert 2 < len(found) < len(PATTERNS)

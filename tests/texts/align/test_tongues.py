"""Reports and resolutions in two languages of the six."""

import pytest

from cwgdesk.texts.align.align import align
from cwgdesk.texts.align.tongues import PIVOT, dictionaries_for, shipped_dictionaries
from cwgdesk.texts.structure.found import ClauseKind
from tests.texts.versions.made import clause, clauses

# The same three requests, and a report on each of them that a person wrote in other words.
ASKED = {
    "en": [
        "to strengthen cooperation with developing countries in the field of trade;",
        "to protect the right to privacy in the digital age;",
        "to submit a report to the General Assembly at its next session;",
    ],
    "fr": [
        "de renforcer la coopération avec les pays en développement dans le domaine du commerce;",
        "de protéger le droit à la vie privée à l’ère du numérique;",
        "de présenter un rapport à l’Assemblée générale à sa prochaine session;",
    ],
    "es": [
        "que refuerce la cooperación con los países en desarrollo en el ámbito del comercio;",
        "que proteja el derecho a la privacidad en la era digital;",
        "que presente un informe a la Asamblea General en su próximo período de sesiones;",
    ],
    "ru": [
        "укреплять сотрудничество с развивающимися странами в области торговли;",
        "защищать право на неприкосновенность частной жизни в цифровую эпоху;",
        "представить доклад Генеральной Ассамблее на ее следующей сессии;",
    ],
    "ar": [
        "تعزيز التعاون مع البلدان النامية في مجال التجارة؛",
        "حماية الحق في الخصوصية في العصر الرقمي؛",
        "تقديم تقرير إلى الجمعية العامة في دورتها المقبلة؛",
    ],
    "zh": [
        "加强与发展中国家在贸易领域的合作；",
        "保护数字时代的隐私权；",
        "向大会下届会议提交报告；",
    ],
}  # fmt: skip
SAID = {
    "en": "Privacy was the subject of two workshops on digital rights.",
    "fr": "Deux ateliers ont porté sur les droits numériques et la vie privée.",
    "es": "Dos talleres trataron de la privacidad y de los derechos digitales.",
    "ru": "Два семинара были посвящены праву на неприкосновенность частной жизни в цифровой сфере.",
    "ar": "تناولت حلقتا عمل الحق في الخصوصية الرقمية.",
    "zh": "举办了两次关于数字隐私权的研讨会。",
}


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("asked", ASKED)
def test_a_report_in_one_language_answers_a_resolution_in_another(said: str, asked: str) -> None:
    resolution = clauses(ASKED[asked], "resolution")
    report = [clause(0, SAID[said], kind=ClauseKind.BULLET, document="report")]
    (found,) = align(report, resolution)
    assert found.suggestions[0].clause is resolution[1]
    assert found.suggestions[0].support


def test_the_words_that_speak_for_it_are_the_reports_own() -> None:
    report = [clause(0, SAID["fr"], kind=ClauseKind.BULLET, document="report")]
    (found,) = align(report, clauses(ASKED["en"], "resolution"))
    assert set(found.suggestions[0].support) & {"privée", "numériques", "droits"}


def test_texts_in_one_language_are_not_translated() -> None:
    assert dictionaries_for([SAID["fr"]], ASKED["fr"]) == ({}, {})
    theirs, ours = dictionaries_for([SAID["fr"]], ASKED["en"])
    assert theirs
    assert not ours


def test_every_language_has_its_words_and_each_share_is_one() -> None:
    shipped = shipped_dictionaries()
    assert set(shipped) == set(ASKED) - {PIVOT}
    for words in shipped.values():
        assert len(words) > 800
        assert all(0 < share <= 1 for meant in words.values() for share in meant.values())

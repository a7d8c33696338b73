"""Two changes of one wording: put together where they do not touch, left where they do."""

import pytest

from cwgdesk.texts.three_way import merged

BASE = "to take all possible measures and to report annually to the Council;"


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        (BASE, BASE, BASE),
        (BASE.replace("all", "every", 1), BASE, BASE.replace("all", "every", 1)),
        (BASE, BASE.replace("annually", "every year"), BASE.replace("annually", "every year")),
        (
            BASE.replace("possible", "necessary"),
            BASE.replace("Council", "Conference"),
            "to take all necessary measures and to report annually to the Conference;",
        ),
        (
            BASE.replace("possible ", ""),
            BASE.replace("Council;", "Council and the GA;"),
            "to take all measures and to report annually to the Council and the GA;",
        ),
        (BASE.replace("all", "any", 1), BASE.replace("all", "any", 1), BASE.replace("all", "any", 1)),
        (BASE.replace("all", "any", 1), BASE.replace("all", "some", 1), None),
        (BASE.replace("possible", "possible new"), BASE.replace("possible", "possible old"), None),
        (BASE.replace("all possible", "some"), BASE.replace("possible", "feasible"), None),
        ("", BASE.replace("all", "some", 1), None),
        (
            BASE.replace("all", "every", 1),
            BASE.replace("possible", "feasible"),
            "to take every feasible measures and to report annually to the Council;",
        ),
        ("إلى المجلس سنوياً", "إلى المجلس سنوياً", "إلى المجلس سنوياً"),
    ],
)
def test_words_are_put_together(ours: str, theirs: str, both: str | None) -> None:
    assert merged(BASE if both is None or "المجلس" not in both else ours, ours, theirs) == both


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "both"),
    [
        ("向理事会报告", "每年向理事会报告", "向全权代表大会报告", "每年向全权代表大会报告"),
        ("представлять отчет Совету", "представлять ежегодный отчет Совету", "представлять отчет Конференции",
         "представлять ежегодный отчет Конференции"),
        ("rendre compte au Conseil", "rendre compte chaque année au Conseil", "rendre compte à la Conférence",
         "rendre compte chaque année à la Conférence"),
        ("informar al Consejo", "informar al Consejo y a la UIT", "informar al Consejo y a la CMSI", None),
    ],
)  # fmt: skip
def test_it_works_in_every_script(base: str, ours: str, theirs: str, both: str | None) -> None:
    assert merged(base, ours, theirs) == both

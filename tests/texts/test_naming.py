"""What a text is called when it is cited."""

import pytest

from cwgdesk.texts.naming import document_name, version_year, work_title
from cwgdesk.texts.structure.found import DocumentInfo, DocumentKind

RESOLUTION = DocumentKind.RESOLUTION


@pytest.mark.parametrize(
    ("info", "name"),
    [
        (
            DocumentInfo(RESOLUTION, "ITU Council", "1334", "modified 2023", language="en"),
            "Council Resolution 1334 (modified 2023)",
        ),
        (DocumentInfo(RESOLUTION, "ITU Council", "1334", language="fr"), "Résolution 1334 du Conseil"),
        (
            DocumentInfo(
                RESOLUTION, "ITU Plenipotentiary Conference", "140", "Rev. Bucharest, 2022", language="en"
            ),
            "Resolution 140 (Rev. Bucharest, 2022)",
        ),
        (DocumentInfo(RESOLUTION, "UN General Assembly", "70/125", symbol="A/RES/70/125"), "A/RES/70/125"),
        (DocumentInfo(DocumentKind.REPORT, title="Progress report"), "Progress report"),
        (DocumentInfo(DocumentKind.REPORT), "Progress report 1334"),
    ],
)
def test_the_name_is_how_the_text_is_cited(info: DocumentInfo, name: str) -> None:
    assert document_name(info, "progress-report-1334.en.txt") == name


def test_a_work_is_named_without_its_version() -> None:
    info = DocumentInfo(RESOLUTION, "ITU Council", "1334", "modified 2023", language="en")
    assert work_title(info) == "Council Resolution 1334"


@pytest.mark.parametrize(
    ("version", "adopted", "year"),
    [
        ("modified 2023", "", 2023),
        ("C11, last amended C25; 2011, 2025", "", 2025),
        ("", "Geneva, 1998", 1998),
        ("", "", 0),
    ],
)
def test_versions_are_ordered_by_the_last_year_they_name(version: str, adopted: str, year: int) -> None:
    assert version_year(version, adopted) == year

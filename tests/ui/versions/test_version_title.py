"""What a version is called where one is chosen: its name, and its language where that is known."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from cwgdesk.texts.library import Document
from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.ui.versions.version_title import version_title


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("Resolution 1334", "ar", "Resolution 1334 – العربية"),
        ("Resolution 1334", "de", "Resolution 1334 – de"),
        ("Resolution 1334", "", "Resolution 1334"),
        ("", "fr", "res1334.docx – Français"),
    ],
)
def test_two_languages_of_one_name_are_told_apart(name: str, language: str, told: str) -> None:
    version = Document(
        work_id=uuid4(), sha256="0" * 64, format="docx", kind=DocumentKind.RESOLUTION,
        imported_at=datetime.now(UTC), name=name, file_name="res1334.docx", language=language,
    )  # fmt: skip
    assert version_title(version) == told

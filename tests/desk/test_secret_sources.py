"""Where secrets are looked for: the desk now and before, drafts by their keys, confidential documents."""

from pathlib import Path

import pytest

from cwgdesk.desk import secret_sources
from cwgdesk.desk.positions import edit_confidential, record_position
from cwgdesk.texts.importing import preview_file, store_import
from cwgdesk.texts.library import edit_document
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace


def written(ws: Workspace) -> set[tuple[Reach, str]]:
    with ws.read() as orm:
        return set(secret_sources.written(ws, orm))


def test_what_was_there_before_is_there(stocked: Workspace) -> None:
    held = record_position(stocked, topic="Finance", fallback="the first", owner="Ms B")
    edit_confidential(stocked, held, fallback="the second")
    assert written(stocked) >= {
        (Reach.CONFIDENTIAL, "the first"),
        (Reach.CONFIDENTIAL, "the second"),
        (Reach.NAME, "Ms B"),
    }


@pytest.mark.parametrize(
    ("key", "reach"),
    [
        ("position/1/fallback", Reach.CONFIDENTIAL),
        ("position/1/owner", Reach.NAME),
        ("note/1", Reach.CONFIDENTIAL),
        ("note/new/1", Reach.CONFIDENTIAL),
        ("a field nobody knows", Reach.CONFIDENTIAL),
        ("position/1/statement", None),
        ("section/1/body", None),
        ("settings/author", None),
    ],
)
def test_a_draft_is_as_secret_as_its_field(stocked: Workspace, key: str, reach: Reach | None) -> None:
    stocked.keep_draft(key, "half typed")
    assert {found for found, words in written(stocked) if words == "half typed"} == ({reach} - {None})


def test_the_paragraphs_of_a_confidential_document_even_when_it_is_taken_back(
    stocked: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "told.txt"
    path.write_text("Say no to all of it.\n", encoding="utf-8")
    document = store_import(stocked, preview_file(path), confidential=True)

    def paragraphs() -> list[str]:
        with stocked.read() as orm:
            return list(secret_sources.confidential_paragraphs(stocked, orm))

    def public() -> list[str]:
        with stocked.read() as orm:
            return list(secret_sources.public_texts(orm))

    assert paragraphs() == ["Say no to all of it."]
    assert "Say no to all of it." not in public()
    edit_document(stocked, document, confidential=False)
    assert paragraphs() == []
    assert "Say no to all of it." in public()
    stocked.undo()
    stocked.undo()  # the import itself
    assert paragraphs() == ["Say no to all of it."]

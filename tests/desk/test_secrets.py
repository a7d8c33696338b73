"""No confidential column is forgotten when an export is searched."""

from typing import Any

from sqlalchemy import Text

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.annotations import annotate
from cwgdesk.desk.delegation import set_delegation
from cwgdesk.desk.positions import record_position
from cwgdesk.desk.practices import add_practice
from cwgdesk.desk.secrets import secret_phrases
from cwgdesk.texts.library import find_clause
from cwgdesk.workspace.mapping import Base, marks
from cwgdesk.workspace.marks import Reach
from cwgdesk.workspace.store import Workspace


def _confidential_texts() -> list[tuple[Any, str]]:
    """All columns of the desk that hold words and are not public."""
    found: list[tuple[Any, str]] = []
    for mapper in Base.registry.mappers:
        kind: Any = mapper.class_
        if not kind.__module__.startswith("cwgdesk.desk."):
            continue
        # What is kept out of papers without being a secret may rightly stand in one.
        open_ = {c.name for c in marks(kind) if c.mark.reach in (Reach.PUBLIC, Reach.KEPT)}
        for attribute in mapper.column_attrs:
            holds_words = isinstance(attribute.columns[0].type, Text) or attribute.key == "evidence"
            if attribute.key not in open_ and holds_words:
                found.append((kind, attribute.key))
    return found


def test_a_canary_in_every_confidential_column_is_among_the_secrets(sample: Workspace) -> None:
    columns = _confidential_texts()
    assert {name for _, name in columns} >= {
        "rationale",
        "fallback",
        "red_line",
        "text",
        "notes",
        "note",
        "owner",
    }
    canaries: list[str] = []
    with sample.read() as orm:
        present = {kind for kind, _ in columns if orm.query(kind).first() is not None}
    with sample.change(ChangeLabel.EDIT_SETTINGS, "canaries") as change:
        for number, (kind, name) in enumerate(columns):
            if kind not in present:
                continue
            canary = f"Canary {number} sings of {name}"
            row: Any = change.orm.query(kind).first()
            setattr(row, name, [canary] if name == "evidence" else canary)
            canaries.append(canary)
    assert len(canaries) >= 12
    assert set(canaries) <= set(secret_phrases(sample))


def test_each_sentence_of_a_long_text_is_a_secret_of_its_own(stocked: Workspace) -> None:
    sentences = {"First we wait and see.", "Then we ask for money!", "我们不同意设立新的基金。"}
    record_position(stocked, topic="Finance", rationale=" ".join(sentences))
    assert sentences <= set(secret_phrases(stocked))


def test_words_of_an_imported_text_are_no_secret(stocked: Workspace) -> None:
    clause = find_clause(stocked, "sg 1")[0].clause
    annotate(stocked, clause.id, "to take all possible measures to encourage")
    annotate(stocked, clause.id, "Yes.")
    assert secret_phrases(stocked) == []


def test_a_name_we_publish_ourselves_is_no_secret(stocked: Workspace) -> None:
    set_delegation(stocked, contact="Ministry of Digital Affairs, Ms A. Delegate")
    add_practice(
        stocked, "Maps", organization="School inspectorate", consent=True, consent_by="School inspectorate"
    )
    record_position(stocked, topic="Finance", owner="Ms A. Delegate")
    record_position(stocked, topic="Other", owner="Mr B. Hidden")
    assert secret_phrases(stocked) == ["Mr B. Hidden"]

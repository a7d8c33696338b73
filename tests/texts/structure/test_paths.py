"""Paths: how each clause is cited, and that each path names one clause only."""

from cwgdesk.core.spans import Span
from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.paths import unique_paths
from cwgdesk.texts.structure.sketch import Sketch


def drawn(
    kind: ClauseKind,
    cite: str = "",
    parent: Sketch | None = None,
    label: str = "",
    part: str = "",
    annex: str = "",
) -> Sketch:
    place = Span(0, 0, 5)
    return Sketch(kind, "words", place, cite, label=label, parent=parent, part=part, annex=annex)


def test_a_repeated_call_is_counted_and_its_clauses_with_it():
    first, second = (drawn(ClauseKind.CALL, "责成秘书长") for _ in range(2))
    items = [
        first, drawn(ClauseKind.OPERATIVE, "责成秘书长 1", first, "1"),
        second, drawn(ClauseKind.OPERATIVE, "责成秘书长 1", second, "1"),
    ]  # fmt: skip
    assert unique_paths(items) == ["责成秘书长", "责成秘书长 1", "责成秘书长 (2)", "责成秘书长 (2) 1"]


def test_the_call_steps_back_for_its_only_clause():
    call = drawn(ClauseKind.CALL, "rappelant")
    assert unique_paths([call, drawn(ClauseKind.PREAMBULAR, "rappelant", call)]) == [
        "rappelant (call)",
        "rappelant",
    ]


def test_what_has_no_words_to_be_cited_by_is_counted():
    items = [drawn(kind) for kind in (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.PARAGRAPH)]
    assert unique_paths(items) == ["paragraph 1", "bullet 1", "paragraph 2"]


def test_parts_are_named_where_they_repeat_a_citation_and_annexes_always():
    items = [
        drawn(ClauseKind.OPERATIVE, "1", label="1.", part="A"),
        drawn(ClauseKind.OPERATIVE, "1", label="1.", part="B"),
        drawn(ClauseKind.OPERATIVE, "2", label="2.", part="B"),
        drawn(ClauseKind.PARAGRAPH, "3", label="3.", part="Приложение 1", annex="Приложение 1"),
        drawn(ClauseKind.PARAGRAPH, "4", label="4.", part="附件一", annex="附件一"),
    ]
    assert unique_paths(items) == ["A, 1", "B, 1", "2", "Приложение 1, 3", "附件一, 4"]


def test_a_path_that_looks_like_a_count_is_not_given_twice():
    items = [drawn(ClauseKind.HEADING, cite) for cite in ("Notes", "Notes (2)", "Notes", "Notes")]
    paths = unique_paths(items)
    assert paths == ["Notes", "Notes (2)", "Notes (3)", "Notes (4)"]
    assert unique_paths([]) == []

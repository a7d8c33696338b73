"""Paths: how each clause is cited, and that each path names one clause only."""

from collections import Counter

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.sketch import Sketch

# Clauses without words of their own to be cited by are counted through the document.
_COUNTED = {
    ClauseKind.PARAGRAPH: "paragraph",
    ClauseKind.BULLET: "bullet",
    ClauseKind.FOOTNOTE: "footnote",
    ClauseKind.CELL: "cell",
    ClauseKind.HEADING: "heading",
    ClauseKind.CLOSING: "closing",
    ClauseKind.OPENING: "opening",
}
_UNPREFIXED = (ClauseKind.FOOTNOTE, ClauseKind.CELL, ClauseKind.OPENING)


def unique_paths(sketches: list[Sketch]) -> list[str]:
    """The path of each clause, in order: its citation, its part where parts repeat a citation,
    and "(2)" for the second of the same.
    """
    cites = _renamed(sketches)
    shared = {cite for cite, times in Counter(cites).items() if times > 1}
    wanted = [
        f"{item.annex if item.annex and item.kind is ClauseKind.HEADING else item.part}, {cite}"
        if _needs_part(item, cite, shared)
        else cite
        for item, cite in zip(sketches, cites, strict=True)
    ]
    return _told_apart(wanted)


def _told_apart(wanted: list[str]) -> list[str]:
    taken = set(wanted)
    seen: Counter[str] = Counter()
    given: set[str] = set()
    paths: list[str] = []
    for cite in wanted:
        seen[cite] += 1
        path = cite if seen[cite] == 1 else f"{cite} ({seen[cite]})"
        while path in given or (path != cite and path in taken):
            seen[cite] += 1
            path = f"{cite} ({seen[cite]})"
        given.add(path)
        paths.append(path)
    return paths


def _renamed(sketches: list[Sketch]) -> list[str]:
    """Citations with the ordinals of repeated calls, which those of their clauses then share."""
    lone = _calls_with_one_clause(sketches)
    counts: Counter[str] = Counter()
    times: Counter[tuple[str, str]] = Counter()
    names: dict[Sketch, str] = {}
    for item in sketches:
        cite = item.cite
        if not cite and item.kind in _COUNTED:
            counts[_COUNTED[item.kind]] += 1
            cite = f"{_COUNTED[item.kind]} {counts[_COUNTED[item.kind]]}"
        head = item.parent
        if head is not None and head in names and _encloses(head) and cite.startswith(head.cite):
            cite = names[head] + cite[len(head.cite) :]
        elif item.kind in (ClauseKind.CALL, ClauseKind.PREAMBULAR) and not item.label:
            times[item.part, cite] += 1
            again = times[item.part, cite]
            cite = cite if again == 1 else f"{cite} ({again})"
        names[item] = cite
    # A call and its only clause are cited alike: the words win, the call word steps back.
    return [f"{cite} (call)" if item in lone else cite for item, cite in names.items()]


def _calls_with_one_clause(sketches: list[Sketch]) -> set[Sketch]:
    return {
        item.parent
        for item in sketches
        if item.parent is not None and item.parent.kind is ClauseKind.CALL and not item.label
        and item.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
    }  # fmt: skip


def _encloses(item: Sketch) -> bool:
    kinds = (ClauseKind.CALL, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)
    return item.kind in kinds and bool(item.cite)


def _needs_part(item: Sketch, cite: str, shared: set[str]) -> bool:
    if not item.part or item.kind in _UNPREFIXED or item.role in ("annex", "proposal"):
        return False
    return cite in shared or bool(item.annex)

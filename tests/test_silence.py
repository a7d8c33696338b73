"""*Silence is a claim*: wherever the program says it, it says what state it is by."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from cwgdesk.texts.align.standing import Standing
from cwgdesk.ui.words.enum_words import GLYPHS, WORDS
from tools.translations import visible

HOUSE = Path(__file__).resolve().parent.parent / "cwgdesk"
_CLAIM = re.compile(
    r"\bsilen|no passage|nothing (?:is |was |it says is )?(?:reported|likely)|not (?:yet )?examined"
    r"|likelier wrong|speaks? to (?:the|this) clause|not searched|search does not hold",
    re.IGNORECASE,
)
# Each sentence of the window that claims it, or that nobody knows; the view puts the sign and the word of
# the state before it (`CoverageView._standing_in_words`, whose tests draw each).
_BY_STATE = {
    "the report was searched, and no passage that speaks to the clause was found.": Standing.SILENT,
    "the report was searched, and what was found is likelier wrong than right.": Standing.NOTHING_LIKELY,
    "this report was not searched for this version of the resolution. Look for suggestions.":
        Standing.NOT_EXAMINED,
    "the earlier search does not hold any more: a text, its suggestions or the way of searching have"
    " changed. Look for suggestions.": Standing.NOT_EXAMINED,
    "No passage is known to speak to the clause itself; its items are spoken to.": Standing.SPOKEN,
}  # fmt: skip
_ASKED = {"Which passage speaks to this clause?"}  # a question claims nothing
# What the verbs say, and the state that stands in the same words.
_BY_VERBS = {
    "Examined, and nothing likely for: ",
    "Examined, and the report is silent on: ",
    "print the clauses instead, each with its standing: spoken, nothing_likely or silent",
}
_DEMO = ("it is silent, for", "nothing it says is likely,", "are not examined.")


def test_no_string_of_the_window_claims_silence_without_its_state() -> None:
    words = {said.words for said in WORDS[Standing].values()}
    claims = {source for _, source, _ in visible(HOUSE / "ui") if _CLAIM.search(source)}
    assert claims - _ASKED - words == set(_BY_STATE)


def test_no_verb_claims_silence_without_its_state() -> None:
    found = {text for path in (HOUSE / "cli").rglob("*.py") for text in _strings(path) if _CLAIM.search(text)}
    assert {text for text in found if not any(part in text for part in _DEMO)} == _BY_VERBS


def test_nothing_that_goes_out_claims_silence() -> None:
    rooms = (path for room in ("papers", "overviews", "desk") for path in (HOUSE / room).rglob("*.py"))
    assert {text for path in rooms for text in _strings(path) if _CLAIM.search(text)} == set()


def test_the_states_are_told_apart_by_sign_and_word() -> None:
    signs = [GLYPHS[Standing][each] for each in Standing]
    assert len(set(signs)) == len({said.words for said in WORDS[Standing].values()}) == len(Standing)


def _strings(path: Path) -> Iterator[str]:
    """The strings of a module that may be shown: no comments, no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docs = {ast.get_docstring(each, clean=False) for each in ast.walk(tree) if isinstance(each, documented)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value not in docs:
            yield each.value

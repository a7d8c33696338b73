"""How papers name the delegation in each language: with its article, in the case that follows "by"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

# In English these names take an article: "the Republic of …", "the Netherlands", "the United Kingdom".
_WITH_ARTICLE = re.compile(
    r"(?:\w+ )?(?:Republic|Kingdom|Federation|State|Union|Principality|Duchy|Sultanate|Commonwealth)\b"
    r"|United\b|.*(?<!s)s(?: \(|$)",
)
# Names that end in "s" and are no plurals.
_NO_PLURALS = frozenset(
    {"Cyprus", "Belarus", "Laos", "Honduras", "Mauritius", "Barbados", "St Kitts and Nevis"}
)


@dataclass(frozen=True, slots=True)
class StateName:
    """`by` stands after "Contribution by" and its like; `derived` where nobody typed it."""

    name: str
    by: str
    derived: bool


def state_name(state: str, forms: Mapping[str, Any], language: str) -> StateName:
    """The forms of the delegation's name in a language: what was typed, else what can be derived.

    English takes an article where the name has one by its words; elsewhere the name stays as it is, and
    papers say "Contribution – name", which needs no case.
    """
    typed: Mapping[str, Any] = forms.get(language) or {}
    name = str(typed.get("name") or "").strip() or state.strip()
    by = str(typed.get("by") or "").strip()
    if by:
        return StateName(name, by, derived=False)
    return StateName(name, _with_article(name) if language == "en" else name, derived=True)


def named_in(source: str, state: str, forms: Mapping[str, Any], language: str) -> StateName:
    """The forms of the name that a paper bears; those of the delegation where the paper is its own."""
    ours = state_name(state, forms, language)
    if source.strip() in {state.strip(), ours.name}:
        return ours
    return state_name(source, {}, language)


def _with_article(name: str) -> str:
    bare = name.casefold().startswith("the ") or name in _NO_PLURALS
    return name if bare or not _WITH_ARTICLE.match(name) else f"the {name}"

"""The window and the papers say one thing with one term, in each of the five other languages."""

from xml.etree import ElementTree as ET

import pytest

from cwgdesk.core.resources import resource
from cwgdesk.reference.paper_words import paper_word

# What the window calls it (context, source), and what papers print.
PAIRS = [
    ("AmendmentForm", "Reasons", "reasons"),
    ("BoxForm", "Action required", "action_required"),
    ("BoxForm", "References", "references"),
    ("Search", "Proposals", "proposals"),
    ("words", "Proposals", "proposals"),
    ("words", "Introduction", "introduction"),
    ("PracticesView", "Good practices", "practices"),
    ("_MorePanel", "Good practices", "practices"),
    ("words", "Views", "views"),
]


def shown(language: str, context: str, source: str) -> str:
    root = ET.parse(resource("translations", f"cwgdesk_{language}.ts")).getroot()
    for each in root.iter("context"):
        for message in each.iter("message") if each.findtext("name") == context else ():
            if message.findtext("source") == source:
                return message.findtext("translation") or ""
    raise AssertionError(f"{context} has no “{source}”")


def bare(words: str) -> str:
    """The term without what it is said of, its colon, or the Arabic article."""
    return words.replace("%1", "").strip(" \u00a0:：–的").replace("وجهات النظر", "وجهات نظر")


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
@pytest.mark.parametrize(("context", "source", "key"), PAIRS)
def test_window_and_papers_use_one_term(language: str, context: str, source: str, key: str) -> None:
    in_paper = paper_word(key, language, state="%1")
    assert bare(shown(language, context, source)) == bare(in_paper)


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar", "zh"])
def test_the_box_has_one_word_for_its_purpose(language: str) -> None:
    said = shown(language, "BoxForm", "Purpose or summary").casefold()
    assert paper_word("purpose", language).casefold() in said

"""What nobody sees is found; what Arabic, Persian and Indian scripts need passes."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.hidden_signs import hidden_signs, made_visible

PASSES = {
    "plain": "We support the Union’s work – “fully”.",
    "French spaces": "Décide\u00a0: «\u202foui\u202f»",
    "Persian, letters kept apart": "می\u200cخواهیم کار\u200cها را ببینیم",
    "Persian, after a figure": "۲۰\u200cساله",
    "Arabic, abbreviation of the year": "عام 1448 ه\u200d.",
    "Arabic, with vowel signs": "لَ\u200cمَ",
    "Arabic, mark of direction after a name": "برنامج C++\u200e في الاتحاد",
    "Arabic, mark before a bracket": "القرار \u200f(75)",
    "Arabic letter mark": "\u061c75 قرار",
    "isolate": "القرار \u2066WSIS+20\u2069 الجديد",
    "isolates, one in the other": "\u2067القرار \u2066A/80\u2069 الجديد\u2069",
    "isolate of unknown direction": "See \u2068القرار\u2069.",
    "Hindi": "क्\u200dष and श्री\u200dमान",
    "Hindi, kept apart": "क्\u200cष",
    "Malayalam, at the end of a word": "അവന്\u200c പറഞ്ഞു",
    "Arabic number sign": "\u0600\u0661\u0662",
    "picture with its look": "✔\ufe0f agreed",
    "lines and tabs": "one\ttwo\r\nthree",
    "Chinese": "支持信息社会世界峰会",
}
HIDDEN = {
    "zero width space": "dele\u200bgation",
    "zero width joiners in Latin": "We\u200c\u200d support",
    "joiner between words": "القرار \u200d الجديد",
    "joiners in a row": "می\u200c\u200cخواهیم",
    "word joiner": "a\u2060b",
    "byte order mark": "\ufeffWe",
    "override": "\u202eevil\u202c",
    "embedding": "\u202bالقرار\u202c",
    "isolate left open": "\u2066We support",
    "isolate closed twice": "\u2066We\u2069\u2069",
    "isolate over two lines": "\u2066We\nsupport\u2069",
    "empty isolate": "القرار \u2066\u2069 الجديد",
    "isolate of spaces": "القرار \u2066 \u200b\u2069 الجديد",
    "tags": "flag\U000e0041\U000e0042",
    "soft hyphen": "de\u00adve\u00adlop",
    "selector": "a\ufe00b",
    "look without a picture": "a\ufe0f",
    "two looks": "✔\ufe0f\ufe0e",
    "selectors of variants": "葛\U000e0100",
    "private use": "\ue000",
    "control": "a\x08b",
    "filler": "a\u3164b",
    "empty Braille": "a\u2800b",
    "grapheme joiner": "a\u034fb",
    "invisible times": "2\u2062x",
    "line separator": "a\u2028b",
    "marks in Latin text": "We \u200esupport",
    "mark of the other direction in Latin text": "We \u200fsupport",
    "marks in a row": "القرار \u200f\u200e الجديد",
    "mark inside a word": "الق\u200fرار",
    "unassigned": "\U0001fffe",
    "half of a pair": "\ud800",
}


@pytest.mark.parametrize("text", PASSES.values(), ids=PASSES.keys())
def test_what_a_script_needs_passes(text):
    assert hidden_signs(text) == ()
    assert made_visible(text) == text


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_nobody_sees_is_found_and_shown(text):
    found = hidden_signs(text)
    assert found
    assert all(text[hidden.at] == hidden.sign for hidden in found)
    assert all(f"⟨{hidden.code}⟩" in made_visible(text) for hidden in found)


def test_a_sign_says_its_name():
    (found,) = hidden_signs("dele\u200bgation")
    assert (found.at, found.code, found.name) == (4, "U+200B", "U+200B ZERO WIDTH SPACE")
    assert hidden_signs("\ue000")[0].name == "U+E000"
    assert made_visible("dele\u200bgation") == "dele⟨U+200B⟩gation"


def test_marks_of_direction_work_where_the_paper_runs_from_right_to_left():
    assert hidden_signs("C++\u200e", right_to_left=True) == ()
    assert hidden_signs("C++\u200e") != ()


@given(st.text())
def test_what_is_made_visible_hides_nothing_more(text):
    assert hidden_signs(made_visible(text)) == ()


def test_no_format_sign_of_unicode_passes_in_a_latin_word():
    missed = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cf", "Zl", "Zp")
        and not hidden_signs(f"dele{chr(code)}gation")
    ]
    seen = ("U+0600", "U+0601", "U+0602", "U+0603", "U+0604", "U+0605", "U+06DD", "U+070F")
    assert missed == [*seen, "U+0890", "U+0891", "U+08E2", "U+110BD", "U+110CD"]

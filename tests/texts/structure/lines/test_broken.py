"""Lines broken in mid sentence are one, and a call that is whole ends where it ends."""

import pytest

from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import typed

BROKEN = {
    "of": ("Reaffirming its resolutions 1261 (1999) of ", "25 August 1999 and 1314 (2000),"),
    "and": ("Reaffirming its resolutions 1261 (1999) and", "1314 (2000) of 11 August 2000,"),
    "the": ("Welcoming the efforts of the", "Security Council,"),
    "call word": ("Recalling also the decision of the Council and", "considering the reports on it,"),
    "fr": ("Rappelant ses résolutions 1261 (1999) du", "25 août 1999 et 1314 (2000),"),
    "es": ("Reafirmando sus resoluciones 1261 (1999) de", "25 de agosto de 1999,"),
    "ru": ("ссылаясь на свои резолюции 1261 (1999) от", "25 августа 1999 года,"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_recital_broken_in_mid_sentence_is_one(name: str):
    first, second = BROKEN[name]
    text = f"The Security Council,\n{first}\n{second}\nRecalling the Charter,\n1.\tDecides X;\n2.\tDecides Y."
    found = [c for c in parse(typed(text)).clauses if c.kind in ("preambular", "operative")]
    assert [c.kind.value for c in found] == ["preambular"] * 2 + ["operative"] * 2
    assert found[0].text == f"{first.strip()} {second}"
    assert len(found[0].more) == 1


def test_a_call_that_ends_so_is_whole():
    text = "The Council,\ntaking note of\na)\tX;\nb)\tY,\nresolves\n1\tto act."
    calls = [c.path for c in parse(typed(text)).clauses if c.kind == "call"]
    assert calls == ["taking note of", "resolves"]

"""Fields: the boxes of reports and contributions, in six languages."""

import pytest

from cwgdesk.texts.structure.lines.fields import field_name


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Purpose: to tell the Council", "Purpose", "to tell the Council"),
        ("  Objet : informer", "Objet", "informer"),
        ("Acción solicitada: tomar nota", "Acción solicitada", "tomar nota"),
        ("目的：通报情况", "目的", "通报情况"),
        ("Source: Examplia", "Source", "Examplia"),
        ("Action required", "Action required", ""),
        ("Цель", "Цель", ""),
        ("الغرض", "الغرض", ""),
        ("Purpose:", "Purpose", ""),
    ],
)
def test_a_field_is_its_name_and_where_its_value_begins(text: str, name: str, value: str):
    found = field_name(text)
    assert found is not None
    assert (found[0], text[found[1] :]) == (name, value)


@pytest.mark.parametrize("text", ["Source", "Title", "Purpose of the report", "The purpose: none", ""])
def test_ordinary_words_are_no_fields(text: str):
    assert field_name(text) is None

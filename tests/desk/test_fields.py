"""A form can set only the fields that its operation knows."""

import pytest

from cwgdesk.desk.fields import only


def test_known_fields_pass_as_they_are() -> None:
    given: dict[str, object] = {"statement": "We welcome it.", "stance": "support"}
    assert only(given, {"statement", "stance", "topic"}) is given
    assert only({}, ()) == {}


def test_an_unknown_field_is_our_mistake_and_is_named() -> None:
    with pytest.raises(TypeError, match=r"does not set owner, red_line$"):
        only({"red_line": "x", "statement": "y", "owner": "z"}, {"statement"})

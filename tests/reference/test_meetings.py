"""Past meetings, as far as sources name them."""

from cwgdesk.reference.meetings import past_meetings


def test_past_meetings_are_in_order_and_say_what_is_inferred() -> None:
    meetings = past_meetings()
    assert [m.number for m in meetings] == sorted(m.number for m in meetings)
    assert all(m.starts_on <= m.ends_on and m.source for m in meetings)
    assert {m.number for m in meetings if not m.is_sure} == {37, 39, 40, 42}

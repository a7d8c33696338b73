"""Words of a table are English until somebody looks at them."""

from cwgdesk.ui.words.said import Said


def test_words_are_looked_up_in_their_context(qapp) -> None:
    assert Said("Views", "Sessions").here() == "Sessions"
    assert Said("nowhere", "What nobody has translated").here() == "What nobody has translated"

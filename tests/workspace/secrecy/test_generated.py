"""A passphrase made by chance has the bits that are told."""

from cwgdesk.workspace.secrecy import generated, strength


def test_one_made_by_chance_is_as_long_as_said_and_always_ample():
    words = generated._list()
    assert len(words) == len(set(words)) == 7776
    assert 77 < generated.bits() < 78
    made = [generated.generated() for _ in range(20)]
    assert len(set(made)) == 20
    for passphrase in made:
        assert len(passphrase.split(" ")) == 6
        assert strength.is_ample(passphrase)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.core.errors import UserError
from cwgdesk.workspace.safety import keys

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(st.binary(min_size=32, max_size=32))
def test_a_printed_code_gives_the_key_back(key):
    code = keys.code_of_key(key)
    assert keys.key_of_code(code) == key
    assert keys.key_of_code(code.lower().replace("-", " ") + "\n") == key
    assert keys.key_of_code(code.replace("0", "O").replace("1", "l")) == key


@given(st.binary(min_size=32, max_size=32), st.integers(0, 64), st.sampled_from(LETTERS))
def test_one_wrong_letter_is_found_in_its_group(key, at, letter):
    typed = list(keys.code_of_key(key).replace("-", ""))
    if typed[at] == letter:
        return
    typed[at] = letter
    with pytest.raises(UserError) as caught:
        keys.key_of_code("".join(typed))
    assert caught.value.values["place"] == at // 5 + 1


@pytest.mark.parametrize("typed", ["", "SK864", "!" * 65, "0" * 66])
def test_what_is_no_code_is_refused_in_words(typed):
    with pytest.raises(UserError):
        keys.key_of_code(typed)


def test_keys_depend_on_passphrase_and_salt_but_not_on_the_keyboard():
    salt, other = b"0" * 16, b"1" * 16
    key = keys.derived_key("mot de passe é", salt)
    assert key == keys.derived_key("mot de passe e\u0301", salt)
    assert (
        len({key, keys.derived_key("mot de passe e", salt), keys.derived_key("mot de passe é", other)}) == 3
    )
    assert keys.chosen_key(None, None, salt) == keys.OPEN_KEY
    # A fixed answer: a changed parameter would lock everybody out of their files.
    assert keys.derived_key("correct horse battery staple", salt).hex() == (
        "c19d38e37aff8bd808ea2e59dc1652841eb67b8a2fd789381f59bb3524af5199"
    )


def test_a_new_file_gets_a_salt_of_its_own():
    assert len({keys.new_salt() for _ in range(100)}) == 100
    assert len(keys.new_salt()) == keys.SALT_BYTES


def test_a_new_key_comes_with_its_code_before_it_is_used():
    new = keys.new_key("four green tables dance")
    assert new.recovery_code is not None
    assert (
        keys.key_of_code(new.recovery_code)
        == new.key
        == keys.derived_key("four green tables dance", new.salt)
    )
    assert keys.new_key(None).recovery_code is None
    with pytest.raises(UserError, match="at least 8 characters"):
        keys.new_key("1234567")
    with pytest.raises(UserError, match="tried first"):
        keys.new_key("12345678")

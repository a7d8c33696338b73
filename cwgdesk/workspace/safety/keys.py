"""Keys of a workspace: from a passphrase, from the recovery code, or the published one.

Key = Argon2id(passphrase, salt = the file's first 16 bytes), at the cost that the salt says
(`secrecy.cost`), given raw to the cipher. Without a passphrase the key is a constant that anybody can
read here: the file is then not secret, but every page is still authenticated, so that rot is found.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from cwgdesk.core.errors import UserError
from cwgdesk.workspace.secrecy import cost, strength
from cwgdesk.workspace.secrecy.cost import KEY_BYTES, SALT_BYTES, new_salt

OPEN_KEY = bytes.fromhex("6377676465736b206f70656e20776f726b73706163652c206e6f742073656372")
# Crockford's alphabet: no I, L, O or U, so that a code read aloud or typed from paper stays right.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_GROUP = 4
_GROUPS = 13  # 13 groups of 4 letters of 5 bits hold 32 bytes and 4 spare bits


@dataclass(frozen=True, slots=True, repr=False)
class NewKey:
    """A key that is to be given to a workspace, and the salt that it was made with."""

    key: bytes
    salt: bytes

    @property
    def recovery_code(self) -> str | None:
        """The code to print, before the key is used; None where nothing is protected."""
        return None if self.key == OPEN_KEY else code_of_key(self.key)


def new_key(passphrase: str | None, own: Iterable[str] = ()) -> NewKey:
    """The key of a new passphrase, at a cost of about a second here; the published key for None.

    UserError when the passphrase could be guessed; `own` are names that belong to the workspace.
    """
    if passphrase is None:
        return NewKey(OPEN_KEY, new_salt())
    strength.require_strong(passphrase, own)
    salt = new_salt(cost.measured())
    return NewKey(derived_key(passphrase, salt), salt)


def derived_key(passphrase: str, salt: bytes) -> bytes:
    """The raw key that a passphrase gives with a file's salt; slow on purpose."""
    # The same passphrase typed on another keyboard may arrive decomposed.
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return cost.argon(secret, salt, cost.cost_of(salt))


def chosen_key(passphrase: str | None, recovery_code: str | None, salt: bytes) -> bytes:
    """The key that the given passphrase or recovery code stands for; the published one for neither."""
    if recovery_code is not None:
        return key_of_code(recovery_code)
    return OPEN_KEY if passphrase is None else derived_key(passphrase, salt)


def code_of_key(key: bytes) -> str:
    """The recovery code to print: the raw key in 13 groups of four letters and a check letter each."""
    number = int.from_bytes(key, "big") << 4
    letters = "".join(_LETTERS[number >> shift & 31] for shift in range(255, -1, -5))
    groups = [letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)]
    return "-".join(group + _check_letter(place, group) for place, group in enumerate(groups))


def key_of_code(code: str) -> bytes:
    """The raw key of a typed recovery code; UserError names the group with a slip of the pen."""
    typed = "".join(code.upper().translate(_LOOKALIKES).replace("-", " ").split())
    if len(typed) != _GROUPS * (_GROUP + 1):
        raise UserError(
            "A recovery code has {groups} groups of five letters and digits; this one is of another length.",
            "Type it again from the printed sheet.",
            groups=_GROUPS,
        )
    number = 0
    for place in range(_GROUPS):
        group = typed[place * (_GROUP + 1) : (place + 1) * (_GROUP + 1)]
        if any(letter not in _LETTERS for letter in group) or group[-1] != _check_letter(place, group[:-1]):
            raise UserError(
                "Group {place} of the recovery code is not right.",
                "Compare it with the printed sheet.",
                place=place + 1,
            )
        for letter in group[:-1]:
            number = number << 5 | _LETTERS.index(letter)
    return (number >> 4).to_bytes(KEY_BYTES, "big")


def _check_letter(place: int, group: str) -> str:
    # Weights are odd, so every single wrong letter and nearly every swap of neighbours changes the sum.
    total = 3 * place + sum((2 * at + 1) * _LETTERS.index(letter) for at, letter in enumerate(group))
    return _LETTERS[total % 32]


__all__ = ["KEY_BYTES", "OPEN_KEY", "SALT_BYTES", "NewKey", "new_salt"]

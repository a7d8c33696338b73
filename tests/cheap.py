"""Passphrases that cost a test next to nothing: keys of salts made here are derived at Argon2's least cost.

Such a salt carries a mark, so that a child that takes part, and whatever reads the file later, derives the
same key; a salt without it (of a stored workspace, of another program) costs what it says.
"""

import secrets

from argon2.low_level import Type, hash_secret_raw

from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.secrecy import cost
from cwgdesk.workspace.secrecy.cost import BEFORE, Cost

_MARK = b"cheap"
_CHANCE = 4  # bytes of the salt that are left to it
_LEAST = Cost(memory=8, passes=1)  # of the library, in KiB
_argon, _new_salt = cost.argon, cost.new_salt


def measured(_seconds: float = 1.0) -> Cost:
    """What a new passphrase costs here, whatever the machine."""
    return BEFORE


def new_salt(wanted: Cost = BEFORE) -> bytes:
    """A salt that says what it would cost, and that it costs nothing here."""
    return _new_salt(wanted)[: -_CHANCE - len(_MARK)] + _MARK + secrets.token_bytes(_CHANCE)


def argon(secret: bytes, salt: bytes, wanted: Cost) -> bytes:
    """The key of a marked salt at once, of any other at its cost."""
    if salt[-_CHANCE - len(_MARK) : -_CHANCE] != _MARK:
        return _argon(secret, salt, wanted)
    return hash_secret_raw(
        secret,
        salt,
        time_cost=_LEAST.passes,
        memory_cost=_LEAST.memory,
        parallelism=1,
        hash_len=cost.KEY_BYTES,
        type=Type.ID,
    )


def passphrases() -> None:
    """Make them cheap in this process, for as long as it lives."""
    cost.argon, cost.measured, keys.new_salt = argon, measured, new_salt

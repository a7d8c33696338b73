"""What it costs to try a passphrase, kept in the salt, so that it can grow with the machines.

A new salt of 16 bytes: four that name this form, one for the memory (in steps of 8 MiB), one for the
passes, one that checks them, nine of chance. Any other salt is an older one, of chance throughout, with
the cost that was fixed then. What a stranger's file asks for is capped: it is refused, not tried.
"""

import secrets
import time
import zlib
from dataclasses import dataclass

from cwgdesk.core.errors import UserError

SALT_BYTES = 16
KEY_BYTES = 32
_FORM = b"cwg\x01"
_STEP = 8  # MiB that one unit of the memory byte stands for
_LEAST_MEMORY, _USUAL_MEMORY, _MOST_MEMORY = 64, 256, 1024  # MiB; the usual one fits small machines as well
_LEAST_PASSES = 3
_MOST_CHOSEN, _MOST_BORNE = 4096, 8192  # MiB times passes: about 2 and 4 s on a fast machine


@dataclass(frozen=True, slots=True)
class Cost:
    """Memory in MiB and passes over it."""

    memory: int
    passes: int

    @property
    def work(self) -> int:
        """What the time grows with."""
        return self.memory * self.passes


BEFORE = Cost(_LEAST_MEMORY, _LEAST_PASSES)  # of salts that do not say


def new_salt(cost: Cost = BEFORE) -> bytes:
    """A fresh salt that says what a key made with it costs; it becomes the first bytes of a file."""
    head = _FORM + bytes((cost.memory // _STEP, cost.passes))
    head += _check(head)
    return head + secrets.token_bytes(SALT_BYTES - len(head))


def cost_of(salt: bytes) -> Cost:
    """What the salt says; UserError when that is more than any cwgdesk would ask for, or less."""
    head = salt[: len(_FORM) + 2]
    if not head.startswith(_FORM) or salt[len(head) : len(head) + 1] != _check(head):
        return BEFORE
    cost = Cost(head[-2] * _STEP, head[-1])
    fits = _LEAST_MEMORY <= cost.memory <= _MOST_MEMORY and cost.passes >= _LEAST_PASSES
    if not fits or cost.work > _MOST_BORNE:
        raise UserError(
            "The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.",
            "It is damaged or was tampered with. Open a backup, or ask whoever sent it.",
            memory=cost.memory,
            passes=cost.passes,
        )
    return cost


def measured(seconds: float = 1.0) -> Cost:
    """The cost that takes this machine about so long; never less than before."""
    begun = time.perf_counter()
    argon(b"measured", bytes(SALT_BYTES), Cost(_LEAST_MEMORY, 1))
    work = min(_MOST_CHOSEN, int(_LEAST_MEMORY * seconds / (time.perf_counter() - begun)))
    memory = _LEAST_MEMORY
    while memory < _USUAL_MEMORY and work >= 2 * memory * _LEAST_PASSES:
        memory *= 2
    return Cost(memory, max(_LEAST_PASSES, work // memory))


def can_rise(salt: bytes) -> bool:
    """Would a new salt on this machine ask for at least twice the work?"""
    return measured().work >= 2 * cost_of(salt).work


def argon(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """Argon2id at this cost; UserError where the machine lacks the memory."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory * 1024,
            parallelism=1,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError:
        raise UserError(
            "To try a passphrase of this file {memory} MB of memory are needed, which are not free.",
            "Close other programs and try again, or use the recovery code.",
            memory=cost.memory,
        ) from None


def _check(head: bytes) -> bytes:
    return bytes((zlib.crc32(head) & 0xFF,))

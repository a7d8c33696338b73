"""What it costs to try a passphrase: kept in the salt, measured, capped; older salts go on as they were."""

import os
import time

import pytest

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.secrecy import cost
from cwgdesk.workspace.secrecy.cost import BEFORE, Cost

PHRASE = "four green tables dance"
measured = cost.measured  # before the fixture makes it cheap


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch):
    """Here alone a key costs what it does; only how much is not measured."""
    monkeypatch.setattr(cost, "measured", lambda: BEFORE)


def forged(memory: int, passes: int) -> bytes:
    """A salt that asks for what no cwgdesk writes."""
    head = b"cwg\x01" + bytes((memory // 8, passes))
    return head + cost._check(head) + os.urandom(9)


@pytest.mark.parametrize("said", [BEFORE, Cost(128, 7), Cost(256, 16), Cost(1024, 8)])
def test_a_salt_says_what_its_key_costs(said):
    assert cost.cost_of(cost.new_salt(said)) == said
    assert len({cost.new_salt(said) for _ in range(100)}) == 100


def test_a_salt_of_chance_is_an_older_one():
    assert all(cost.cost_of(os.urandom(16)) == BEFORE for _ in range(1000))
    damaged = bytearray(cost.new_salt(Cost(256, 16)))
    damaged[5] = 200
    assert cost.cost_of(bytes(damaged)) == BEFORE


@pytest.mark.parametrize(
    ("memory", "passes"), [(2040, 3), (1024, 9), (64, 255), (1024, 255), (64, 0), (8, 3), (0, 3)]
)
def test_hostile_parameters_are_refused_at_once(memory, passes):
    begun = time.perf_counter()
    with pytest.raises(UserError, match="asks for"):
        keys.derived_key(PHRASE, forged(memory, passes))
    assert time.perf_counter() - begun < 0.1


def test_a_hostile_file_is_refused_in_a_sentence(tmp_path):
    path = tmp_path / "desk.cwg"
    new_desk(path, PHRASE).close()
    data = path.read_bytes()
    path.write_bytes(forged(1024, 255) + data[16:])
    with pytest.raises(UserError, match="asks for 1024 MB and 255 passes"):
        open_desk(path, PHRASE)


def test_too_little_memory_is_a_sentence(monkeypatch):
    from argon2 import low_level
    from argon2.exceptions import HashingError

    def refuse(*_args, **_more):
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(low_level, "hash_secret_raw", refuse)
    with pytest.raises(UserError, match="64 MB of memory are needed"):
        keys.derived_key(PHRASE, cost.new_salt())


def test_it_is_measured_to_about_the_time_asked_for_and_never_less_than_before(monkeypatch):
    assert measured(0.0) == BEFORE
    spent = iter([0.0, 0.02])  # a pass over 64 MiB in 20 ms
    monkeypatch.setattr(cost.time, "perf_counter", lambda: next(spent))
    monkeypatch.setattr(cost, "argon", lambda *_: b"")
    assert measured() == Cost(256, 12)
    spent = iter([0.0, 0.0001])
    assert measured() == Cost(256, 16)  # capped: a slower machine must open it, too


def test_raising_is_offered_where_the_machine_is_faster_and_done_only_when_asked(tmp_path, monkeypatch):
    path = tmp_path / "desk.cwg"
    with new_desk(path, PHRASE) as ws:
        assert not ws.may_be_hardened
    monkeypatch.setattr(cost, "measured", lambda: Cost(64, 6))
    with open_desk(path, PHRASE) as ws:
        assert ws.may_be_hardened
        assert cost.cost_of(keys_salt(ws)) == BEFORE
        old_code, new = ws.recovery_code(), ws.new_key(PHRASE)
        assert new.recovery_code not in (None, old_code)
        ws.take_key(new)
        assert ws.recovery_code() == new.recovery_code
        assert not ws.may_be_hardened
        assert cost.cost_of(keys_salt(ws)) == Cost(64, 6)
    open_desk(path, PHRASE).close()
    open_desk(path, recovery_code=new.recovery_code).close()


def keys_salt(ws) -> bytes:
    from cwgdesk.workspace import door

    return door.salt_of(ws.door.raw)

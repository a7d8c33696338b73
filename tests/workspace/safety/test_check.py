"""Rot and damage are noticed, never shown as text, never overwritten."""

import random

import pytest

from cwgdesk.app import open_desk
from cwgdesk.core.errors import StoreError
from tests.workspace.made import add_position, everything, new_workspace


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The bytes of a sound workspace."""
    with new_workspace(tmp_path_factory.mktemp("good")) as ws:
        for number in range(20):
            add_position(ws, f"position {number} " * 30)
        assert ws.check() == []
        path = ws.path
    return path.read_bytes()


def flipped(content, at, bit):
    spoiled = bytearray(content)
    spoiled[at] ^= 1 << bit
    return bytes(spoiled)


def swapped(content):
    return content[:4096] + content[8192:12288] + content[4096:8192] + content[12288:]


def damages(content, number, seed):
    """Bit flips all over the file, then cuts, zeroed and swapped pages."""
    dice = random.Random(seed)
    for _ in range(number):
        yield flipped(content, dice.randrange(len(content)), dice.randrange(8))
    yield content[: len(content) // 2]
    yield content[:-1]
    yield content[:4096]
    yield content[:8192] + bytes(4096) + content[12288:]
    yield swapped(content)


def assert_all_are_noticed(good, folder, number, seed):
    path = folder / "spoiled.cwg"
    for spoiled in damages(good, number, seed):
        path.write_bytes(spoiled)
        with pytest.raises(StoreError):
            open_desk(path)
        assert path.read_bytes() == spoiled
        assert [each.name for each in folder.iterdir()] == ["spoiled.cwg"]


def test_damage_is_noticed_at_opening_and_left_alone(good, tmp_path):
    assert_all_are_noticed(good, tmp_path, 60, 1)


@pytest.mark.slow
def test_a_thousand_flipped_bits_are_noticed(good, tmp_path):
    assert_all_are_noticed(good, tmp_path, 1000, 2)


def test_a_large_file_is_authenticated_where_it_is_read(good, tmp_path, monkeypatch):
    """Above the size that is checked at every opening, no wrong text comes out either."""
    monkeypatch.setattr("cwgdesk.workspace.opening.CHECKED_ALWAYS", 0)
    path = tmp_path / "desk.cwg"
    path.write_bytes(good)
    with open_desk(path) as ws:
        right = everything(ws)
    noticed = 0
    for spoiled in damages(good, 25, 3):
        path.write_bytes(spoiled)
        try:
            with open_desk(path) as ws:
                assert everything(ws) == right
        except StoreError:
            noticed += 1
    assert noticed

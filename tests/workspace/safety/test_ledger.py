"""What was acknowledged last, noted beside the workspace while it is open."""

import pytest

from cwgdesk.workspace.safety import ledger
from cwgdesk.workspace.safety.ledger import Entry, Ledger, ledger_path

THEN, LATER = "2027-01-09T08:00:00.000+00:00", "2027-01-09T08:00:07.000+00:00"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "desk.cwg"


def test_the_last_change_is_noted_and_goes_when_the_workspace_is_closed_in_order(path):
    token = ledger.new_token()
    opened = Ledger(path, token, 3, THEN)
    assert ledger.read(path) == Entry(token, 3, THEN)
    opened.note(4, LATER)
    assert ledger.read(path) == Entry(token, 4, LATER)
    assert ledger_path(path).stat().st_mode & 0o777 == 0o600
    opened.close()
    assert ledger.read(path) is None
    opened.note(5, LATER)  # a closed one says nothing more
    assert not ledger_path(path).exists()


def test_each_opening_has_a_name_of_its_own():
    assert ledger.new_token() != ledger.new_token()


@pytest.mark.parametrize("content", ["", "a b c", "token 3", "token 3 then more"])
def test_what_cannot_be_read_says_nothing(path, content):
    ledger_path(path).write_text(content, encoding="ascii")
    assert ledger.read(path) is None
    ledger.remove(path)
    ledger.remove(path)
    assert not ledger_path(path).exists()


def test_a_link_in_its_place_is_not_followed(path, tmp_path):
    precious = tmp_path / "precious.txt"
    precious.write_text("mine", encoding="utf-8")
    ledger_path(path).symlink_to(precious)
    Ledger(path, ledger.new_token(), 1, THEN).close()
    assert precious.read_text(encoding="utf-8") == "mine"

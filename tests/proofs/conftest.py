"""What a proof makes cheap is dear again afterwards."""

from collections.abc import Iterator

import pytest

from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.secrecy import cost


@pytest.fixture(autouse=True, scope="module")
def what_a_key_costs_comes_back() -> Iterator[None]:
    """`steps.quickly` changes it for its process, which is this one where a proof runs in a test."""
    argon, measured, new_salt = cost.argon, cost.measured, keys.new_salt
    yield
    cost.argon, cost.measured, keys.new_salt = argon, measured, new_salt

"""A small part of the canaries and of the suite without a network, with the controls that must be caught."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.proofs import canaries, leaving, no_network
from tests.proofs.figures import Figures
from tests.proofs.planted import Planted, hidden


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Planted]:
    made = Planted(tmp_path_factory.mktemp("planted"), 3)
    yield made
    made.ws.close()


def test_every_hidden_column_of_every_noun_holds_canaries(planted: Planted) -> None:
    wanted = {f"{kind.__tablename__}.{name}" for kind, columns in hidden() for name in columns}
    assert {"position.red_line", "coverage_link.evidence", "practice.contact"} <= wanted
    assert wanted <= set(planted.places.values())
    assert planted.bare == []


def test_no_canary_sings_in_a_paper(planted: Planted, tmp_path: Path) -> None:
    for what, data in leaving.papers(planted, "ar", tmp_path):
        assert leaving.found_in(data, what) == []


def test_what_is_copied_and_what_crashes_says_nothing(planted: Planted) -> None:
    for what, data in (*leaving.copied_clauses(planted), *leaving.crash_reports(planted)):
        assert leaving.found_in(data, what) == []


def test_the_scanner_sees_every_channel_and_a_canary_in_a_public_field(planted: Planted) -> None:
    figures = Figures("canaries", 1)
    canaries.controls(figures, planted)
    assert figures.faults == []


@pytest.mark.skipif(bool(no_network.hindrance()), reason=no_network.hindrance() or "it can be cut off")
def test_nothing_reaches_out_and_who_does_is_caught() -> None:
    passed, wrong, _ = no_network.suite(["tests/core/files/test_atomic.py"])
    assert passed > 10
    assert wrong == []
    assert no_network.uncaught() == []


def test_a_trace_is_read() -> None:
    line = '7 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1'
    assert no_network.reached(line) == ["192.0.2.1 port 80"]
    assert no_network.reached('7 connect(3, {sa_family=AF_UNIX, sun_path="/x"}, 110) = 0') == []

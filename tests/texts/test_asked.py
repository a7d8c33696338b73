"""Who is asked to do what."""

import pytest

from cwgdesk.texts.asked import Wanted, asked, asked_of
from cwgdesk.workspace.store import Workspace


@pytest.mark.parametrize(
    ("addressee", "typed", "meant"),
    [
        ("Director of the Telecommunication Development Bureau", "Director of BDT", True),
        ("Director of the Telecommunication Development Bureau", "everything that instructs BDT", False),
        ("Directors of the Bureaux", "bdt", True),
        ("Directors of the Bureaux", "TSB", True),
        ("Director of the Radiocommunication Bureau", "BDT", False),
        ("Secretary-General", "SG", True),
        ("Secretary-General", "Director of BDT", False),
        ("Member States, Sector Members and Associates", "sector members", True),
        ("directeur du Bureau de développement des télécommunications", "BDT", True),
        ("مدير مكتب تنمية الاتصالات", "BDT", True),
    ],
)
def test_acronyms_are_what_they_stand_for(addressee: str, typed: str, meant: bool) -> None:
    assert Wanted(typed).names(addressee) is meant


def test_the_sample_asks_the_secretary_general_most(stocked: Workspace) -> None:
    found = asked(stocked)
    instructed = asked_of(found, "SG", "instructs")
    assert [one.clause.path for one in instructed[:2]] == [
        "resolves to instruct the Secretary-General 1",
        "resolves to instruct the Secretary-General 2",
    ]
    assert {one.verb for one in asked_of(found, "member states")} == {"encourages"}
    assert asked_of(found, "BDT") == []
    typed = asked_of(found, "everything that instructs the Secretary-General")
    assert [one.clause.id for one in typed] == [one.clause.id for one in instructed]

"""Addressees: who is asked, and with which verb it is filed."""

import pytest

from cwgdesk.texts.structure.mentions.addressee import addressees_of_call, verb_and_addressee


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("resolves to instruct the Secretary-General", ("instructs", "Secretary-General")),
        ("instructs the CWG-WSIS&SDG", ("instructs", "CWG-WSIS&SDG")),
        (
            "invites Member States, Sector Members and others",
            ("invites", "Member States, Sector Members and others"),
        ),
        ("décide de charger le Secrétaire général", ("charge", "Secrétaire général")),
        ("notes with satisfaction", ("", "")),
    ],
)
def test_a_call_names_whom_it_asks(text: str, expected: tuple[str, str]):
    assert addressees_of_call(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Also requests the Secretary-General, in consultation, to report;",
            ("requests", "Secretary-General"),
        ),
        ("Calls upon all States:", ("calls upon", "States")),
        ("Prie le Secrétaire général de lui présenter un rapport", ("prie", "Secrétaire général")),
        ("Pide al Secretario General que le presente un informe", ("pide", "Secretario General")),
        ("просит Генерального секретаря представить доклад", ("просит", "Генерального секретаря")),
        ("请秘书长向大会提出报告", ("请", "秘书长")),
        ("تطلب إلى الأمين العام أن يقدم تقريرا", ("يطلب", "الأمين العام")),
        ("Decides to remain seized of the matter.", ("", "")),
    ],
)
def test_an_operative_paragraph_names_whom_it_asks(text: str, expected: tuple[str, str]):
    assert verb_and_addressee(text) == expected

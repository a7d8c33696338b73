"""What could be guessed is refused with the reason, in six languages; what is worth having passes."""

import pytest

from cwgdesk.app import new_desk
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.secrecy import strength

OWN = ("My delegation", "Ana Example")


@pytest.mark.parametrize(
    "passphrase",
    [
        "password", "12345678", "        ", "Password1!", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "11/02/2027",
        "My delegation", "mydelegation", "My delegation 2027", "Ana Example", "deskdesk",
        "motdepasse", "Motdepasse2027", "azertyuiop", "Genève2026!",
        "contraseña", "Contrasena2027",
        "пароль123", "Пароль2027", "йцукенгшщз", "gfhjkm123",
        "كلمة السر", "١٢٣٤٥٦٧٨", "كلمةالسر١٢٣", "ضصثقفغعه",
        "密码密码密码", "密码密码密码密码", "１２３４５６７８", "日内瓦代表团密码",
    ],
)  # fmt: skip
def test_what_is_tried_first_is_refused_with_a_reason_and_a_way_out(passphrase):
    with pytest.raises(UserError) as caught:
        strength.require_strong(passphrase, OWN)
    assert "Take four words or more" in str(caught.value)
    assert passphrase.strip() not in str(caught.value) or not passphrase.strip()


@pytest.mark.parametrize(
    "passphrase",
    [
        "four green tables dance", "correct horse battery", "cheval vert table seize",
        "mesa verde caballo azul", "нам нужны четыре слова", "الحصان الأزرق يحب القهوة كل صباح",
        "第一次会议在明年春天举行", "x7$Kq9!vLp2#",
    ],
)  # fmt: skip
def test_what_is_worth_having_passes(passphrase):
    strength.require_strong(passphrase, OWN)
    assert strength.is_ample(passphrase, OWN)


def test_the_reason_fits(tmp_path):
    for passphrase, reason in {
        "abababababababab": "repeats itself",
        "My delegation": "this workspace’s name",
        "iloveyou1": "tried first",
        "11/02/2027": "a date",
    }.items():
        with pytest.raises(UserError, match=reason):
            strength.require_strong(passphrase, OWN)
    with pytest.raises(UserError, match="this workspace’s name"):
        new_desk(tmp_path / "republic of example.cwg", "Republic of Example")
    assert list(tmp_path.iterdir()) == []


def test_a_very_long_one_is_judged_quickly_and_passes():
    strength.require_strong("many different words " * 500 + "and a zebra")

"""Is a passphrase too easy to guess? Judged by zxcvbn, which knows the lists that attackers use.

It knows English lists and Latin keyboards. So a passphrase is judged in several guises and the easiest
counts: as typed, without accents, with the digits of other scripts as ours, and by the keys that were
pressed on a Russian or an Arabic keyboard. What is commonly chosen in the other languages is told to it.
"""

import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, cast

from cwgdesk.core.errors import UserError

SHORTEST = 8  # characters
# Powers of ten of guesses, at a second each: zxcvbn's own line for slow keys is three years of one machine.
_ENOUGH = 8.0
_AMPLE = 10.0  # three centuries
_LONGEST_JUDGED = 72  # characters; zxcvbn takes no more, and more only adds to it
_RUSSIAN = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
_ARABIC = str.maketrans("ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ", "qwertyuiop[]asdfghjkl;'zxcvnm,./`")
_COMMON = (
    "password passphrase secret letmein welcome workspace delegation delegate cwgdesk cwg wsis sdg itu",
    "council geneva minister ministry resolution",
    "motdepasse motdepass secret bonjour azerty soleil jetaime bienvenue geneve delegation ministere",
    "contraseña contrasena clave secreto hola tequiero bienvenido ginebra delegacion ministerio",
    "пароль секрет привет любовь йцукен солнце женева делегация министерство россия",
    "كلمةالسر كلمة السر المرور سر مرحبا حبيبي جنيف وفد وزارة",
    "密码 口令 你好 我爱你 代表团 日内瓦 秘密 欢迎 中国",
    "mima woaini nihao parol qwerty marhaba habibi",
)
_WHY = {
    "repeat": "The passphrase repeats itself, which is tried first.",
    "sequence": "The passphrase is a row of letters or digits in their order, which is tried first.",
    "spatial": "The passphrase follows the keys of the keyboard, which is tried first.",
    "date": "The passphrase is a date or little more, and there are few of those.",
    "name": "The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.",
    "dictionary": "The passphrase is one of those that are tried first, or a single word with little added.",
    "bruteforce": "The passphrase is too short: all of this length can be tried.",
}
_REMEDY = "Take four words or more that do not belong together, or let cwgdesk make one."


def require_strong(passphrase: str, own: Iterable[str] = ()) -> None:
    """UserError with the reason when it could be guessed; `own` are names that belong to this workspace."""
    if len(passphrase.strip()) < SHORTEST:
        raise UserError(
            "This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.",
            _REMEDY,
            shortest=SHORTEST,
        )
    found = _easiest(passphrase, own)
    if found["guesses_log10"] < _ENOUGH:
        raise UserError(_WHY[_reason(found)], _REMEDY)


def is_ample(passphrase: str, own: Iterable[str] = ()) -> bool:
    """Is it beyond what many machines could try, and not only strong enough?"""
    return len(passphrase.strip()) >= SHORTEST and _easiest(passphrase, own)["guesses_log10"] >= _AMPLE


def _easiest(passphrase: str, own: Iterable[str]) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    judged = cast("Callable[..., dict[str, Any]]", zxcvbn)
    names = [*(word for line in _COMMON for word in line.split()), *_names(own)]
    return min(
        (judged(guise[:_LONGEST_JUDGED], user_inputs=names) for guise in _guises(passphrase)),
        key=lambda found: found["guesses_log10"],
    )


def _guises(passphrase: str) -> set[str]:
    plain = "".join(
        str(digit) if (digit := unicodedata.digit(letter, None)) is not None else letter
        for letter in unicodedata.normalize("NFKC", passphrase)
    )
    bare = "".join(part for part in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(part))
    lower = plain.lower()
    return {plain, bare, lower.translate(_RUSSIAN), lower.translate(_ARABIC)}


def _names(own: Iterable[str]) -> list[str]:
    whole = [name.lower() for name in own if name.strip()]
    return [*whole, *(part for name in whole for part in name.split())]


def _reason(found: dict[str, Any]) -> str:
    """The pattern that covers most of it."""
    widest = max(found["sequence"], key=lambda part: len(part["token"]))
    return "name" if widest.get("dictionary_name") == "user_inputs" else str(widest["pattern"])

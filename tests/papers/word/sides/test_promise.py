"""A file that does not say what was promised is not written."""

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.sides.promise import Promise
from tests.papers.word.word_files import SPACES, p, t


def document(inner: str) -> bytes:
    return f"<w:document {SPACES}><w:body>{inner}</w:body></w:document>".encode()


CHANGED = document(p(t("to "), f'<w:ins w:id="1">{t("plan")}</w:ins>'))
PROMISE = ("to plan",)


def test_both_readings_are_asked() -> None:
    promise = Promise.of_plain(document(p("to")), PROMISE, keep=False)
    assert promise.prove({MAIN: CHANGED}) == set()


@pytest.mark.parametrize(
    ("base", "target"), [("to go", PROMISE), ("to", ("to act",))], ids=["rejected", "accepted"]
)
def test_a_broken_promise_is_told(base: str, target: tuple[str, ...]) -> None:
    with pytest.raises(UserError, match="could not be proven right"):
        Promise.of_plain(document(p(base)), target, keep=False).prove({MAIN: CHANGED})


def test_unlawful_markup_is_no_redline() -> None:
    doubled = CHANGED.replace(b"</w:body>", p(f'<w:ins w:id="1">{t(" ")}</w:ins>').encode() + b"</w:body>")
    with pytest.raises(UserError):
        Promise.of_plain(document(p("to")), PROMISE, keep=False).prove({MAIN: doubled})

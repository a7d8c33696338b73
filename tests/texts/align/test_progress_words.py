"""Words that deny, and words that only look as if they did."""

import pytest

from cwgdesk.texts.align.progress_words import CONTRAST, NOT_DONE, NOT_SAID_OF_IT


@pytest.mark.parametrize(
    "aside",
    [
        "who did not answer", "not only Members", "no doubt", "qui n’ont pas répondu", "pas seulement",
        "no obstante", "не только члены", "которые не ответили", "ليس فقط", "未来", "不仅",
    ],
)  # fmt: skip
def test_an_aside_denies_nothing_of_the_action(aside: str) -> None:
    assert not NOT_DONE.search(NOT_SAID_OF_IT.sub(" ", aside))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It was sent, but nobody answered.", 2),
        ("Il a été envoyé, mais reste à examiner.", 2),
        ("Fue enviado, pero no se ha respondido.", 2),
        ("Отчет отправлен, однако не рассмотрен.", 2),
        ("أُرسل التقرير، ولكن لم يُبحث.", 2),
        ("报告已发送，但未审议。", 2),
        ("It was sent and published.", 1),
    ],
)
def test_what_a_but_sets_against_it_speaks_for_itself(text: str, parts: int) -> None:
    assert len([part for part in CONTRAST.split(text) if part.strip()]) == parts

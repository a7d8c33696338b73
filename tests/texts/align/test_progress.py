"""How far the action is that a passage reports: done, going on, planned."""

import pytest

from cwgdesk.texts.align.progress import Progress, progress_of


@pytest.mark.parametrize(
    ("text", "progress"),
    [
        ("The report was submitted to the Council.", Progress.DONE),
        ("A call for contributions has been issued.", Progress.DONE),
        ("ITU continues to coordinate the process, which was launched in 2004.", Progress.ONGOING),
        ("ITU is currently working on a roadmap.", Progress.ONGOING),
        ("The report will be submitted to the Council.", Progress.PLANNED),
        ("Member States of the Union.", Progress.OTHER),
        ("Le rapport sera présenté au Conseil.", Progress.PLANNED),
        ("L'UIT poursuit ses travaux.", Progress.ONGOING),
        ("Le rapport a été publié.", Progress.DONE),
        ("El informe se presentará al Consejo.", Progress.PLANNED),
        ("El informe fue publicado en mayo.", Progress.DONE),
        ("Отчет будет представлен Совету.", Progress.PLANNED),
        ("МСЭ продолжает координировать работу.", Progress.ONGOING),
        ("国际电联正在制定路线图。", Progress.ONGOING),
        ("报告将提交理事会。", Progress.PLANNED),
        ("تم نشر التقرير في مايو.", Progress.DONE),
        ("سيقدم التقرير إلى المجلس.", Progress.PLANNED),
    ],
)
def test_verbs_say_how_far_it_is(text: str, progress: Progress) -> None:
    assert progress_of(text) == progress


def test_the_section_outweighs_the_verb() -> None:
    assert (
        progress_of("ITU is working on it.", "Additional activities to be implemented:") == Progress.PLANNED
    )

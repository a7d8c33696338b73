"""How far the action is that a passage reports: done, going on, planned."""

import pytest

from cwgdesk.texts.align.progress import Progress, Told, progress_of, told


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
        ("The membership was not consulted on the review.", Progress.NOT_DONE),
        ("No report to the Council has been submitted this year.", Progress.NOT_DONE),
        ("No report has been submitted.", Progress.NOT_DONE),
        ("The guidelines have not yet been published.", Progress.NOT_DONE),
        ("The guidelines remain to be published.", Progress.NOT_DONE),
        ("The membership wasn't consulted.", Progress.NOT_DONE),
        ("The report is yet to be submitted.", Progress.NOT_DONE),
        ("Nothing has been done.", Progress.NOT_DONE),
        ("No consultations took place.", Progress.NOT_DONE),
        ("The report is pending.", Progress.NOT_DONE),
        ("None of the guidelines were published.", Progress.NOT_DONE),
        ("ITU did not consult the membership.", Progress.NOT_DONE),
        ("ITU has not been able to cooperate with CSTD.", Progress.NOT_DONE),
        ("Guidelines on e-agriculture will be published in 2025.", Progress.PLANNED),
        ("The guidelines should be published.", Progress.PLANNED),
        ("ITU plans to consult the membership.", Progress.PLANNED),
        ("Two consultations are planned for 2025.", Progress.PLANNED),
        ("Options have been put forward to CWG.", Progress.DONE),
        ("Guidelines were published.", Progress.DONE),
        ("Not only was the report submitted, it was published.", Progress.DONE),
        ("Countries that have not yet ratified were invited.", Progress.DONE),
        ("The survey was sent to those who had not responded.", Progress.DONE),
        ("Le Conseil n'a pas été consulté.", Progress.NOT_DONE),
        ("Les membres n’ont pas été consultés sur l'examen.", Progress.NOT_DONE),
        ("Aucun rapport n'a été présenté au Conseil.", Progress.NOT_DONE),
        ("Le rapport n'a pas encore été publié.", Progress.NOT_DONE),
        ("Il reste à publier les lignes directrices.", Progress.NOT_DONE),
        ("Les lignes directrices seront publiées en 2025.", Progress.PLANNED),
        ("Les lignes directrices devraient être publiées.", Progress.PLANNED),
        ("No se ha consultado a los miembros.", Progress.NOT_DONE),
        ("El informe no fue presentado al Consejo.", Progress.NOT_DONE),
        ("No se presentó ningún informe.", Progress.NOT_DONE),
        ("Ningún informe ha sido presentado al Consejo.", Progress.NOT_DONE),
        ("El informe todavía no ha sido publicado.", Progress.NOT_DONE),
        ("Queda por publicar el informe.", Progress.NOT_DONE),
        ("El informe debería publicarse en 2025.", Progress.PLANNED),
        ("Las directrices se publicarán en 2025.", Progress.PLANNED),
        ("Se consultó a los miembros.", Progress.DONE),
        ("No obstante, el informe fue publicado.", Progress.DONE),
        ("Отчет не был представлен Совету.", Progress.NOT_DONE),
        ("Консультации с членами не проводились.", Progress.NOT_DONE),
        ("Отчет еще не опубликован.", Progress.NOT_DONE),
        ("Ни один отчет не был представлен.", Progress.NOT_DONE),
        ("Предстоит опубликовать руководящие указания.", Progress.NOT_DONE),
        ("Руководящие указания будут опубликованы в 2025 году.", Progress.PLANNED),
        ("Следует опубликовать отчет.", Progress.PLANNED),
        ("Были проведены не только консультации.", Progress.DONE),
        ("لم يتم التشاور مع الأعضاء.", Progress.NOT_DONE),
        ("لم يُقدَّم أي تقرير إلى المجلس.", Progress.NOT_DONE),
        ("ولم يقدم التقرير بعد.", Progress.NOT_DONE),
        ("لا يزال يتعين نشر المبادئ التوجيهية.", Progress.NOT_DONE),
        ("ستنشر المبادئ التوجيهية في عام 2025.", Progress.PLANNED),
        ("ينبغي نشر التقرير.", Progress.PLANNED),
        ("未就审查征求成员意见。", Progress.NOT_DONE),
        ("尚未向理事会提交报告。", Progress.NOT_DONE),
        ("今年没有向理事会提交报告。", Progress.NOT_DONE),
        ("指导原则仍有待发布。", Progress.NOT_DONE),
        ("指导原则将于2025年发布。", Progress.PLANNED),
        ("应发布指导原则。", Progress.PLANNED),
        ("报告已提交理事会。", Progress.DONE),
        ("The survey was sent out. It has not yet been evaluated.", Progress.NOT_DONE),
        ("The membership was consulted, but the report was not submitted.", Progress.NOT_DONE),
        ("ITU will continue to report.", Progress.ONGOING),
        ("The cafeteria menu.", Progress.OTHER),
        ("The review could not be completed due to lack of funds.", Progress.NOT_DONE),
        ("Member States were never consulted.", Progress.NOT_DONE),
        ("The workshop was postponed.", Progress.NOT_DONE),
        ("The report was submitted; no objections were received.", Progress.DONE),
        ("ITU has carried out the survey to ensure that no one is left behind.", Progress.DONE),
    ],
)
def test_verbs_say_how_far_it_is(text: str, progress: Progress) -> None:
    assert progress_of(text) == progress


def test_the_section_outweighs_the_verb() -> None:
    assert (
        progress_of("ITU is working on it.", "Additional activities to be implemented:") == Progress.PLANNED
    )


HEADING = "Additional activities to be implemented:"


def test_heading_and_sentence_that_disagree_are_both_told() -> None:
    both = told("ITU is closely collaborating with other agencies.", ["In this regard:", HEADING])
    assert both == Told(Progress.PLANNED, Progress.ONGOING)


@pytest.mark.parametrize(
    ("text", "progress"),
    [
        ("ITU will continue to report on the process.", Progress.PLANNED),
        ("A report to the Council.", Progress.PLANNED),
        ("No report has been submitted yet.", Progress.NOT_DONE),
    ],
)
def test_a_sentence_that_does_not_speak_against_its_heading(text: str, progress: Progress) -> None:
    assert told(text, [HEADING]) == Told(progress)


@pytest.mark.parametrize(
    ("status", "progress"),
    [
        ("Completed", Progress.DONE), ("Not started", Progress.NOT_DONE), ("Pending", Progress.NOT_DONE),
        ("Planned", Progress.PLANNED), ("Partially implemented", Progress.ONGOING),
        ("Achevé", Progress.DONE), ("Non achevé", Progress.NOT_DONE), ("En cours", Progress.ONGOING),
        ("Realizado", Progress.DONE), ("Pendiente", Progress.NOT_DONE), ("Previsto", Progress.PLANNED),
        ("Выполнено", Progress.DONE), ("Не выполнено", Progress.NOT_DONE),
        ("Запланировано", Progress.PLANNED),
        ("مكتمل", Progress.DONE), ("غير مكتمل", Progress.NOT_DONE), ("قيد التنفيذ", Progress.ONGOING),
        ("已完成", Progress.DONE), ("未完成", Progress.NOT_DONE), ("计划中", Progress.PLANNED),
    ],
)  # fmt: skip
def test_a_status_column_decides(status: str, progress: Progress) -> None:
    assert told("The guidelines will be published, and a draft was sent.", [HEADING], status) == Told(
        progress
    )

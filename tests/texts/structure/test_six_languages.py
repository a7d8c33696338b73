"""One ITU resolution in six languages: the same clauses, addressees, references and dates."""

import pytest

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, rows, typed

# Drawn by us in the wording of ITU's own texts; not ITU documents.
FRENCH = """
RÉSOLUTION 1334 (MODIFIÉE 2023)
Rôle de l'UIT dans l'examen d'ensemble
Le Conseil de l'UIT,
rappelant
a)\tla Résolution 73 (Minneapolis, 1998);
b)\tla Résolution 140 (Rév. Bucarest, 2022),
note avec satisfaction
a)\tle rôle moteur de l'UIT,
décide de charger le Secrétaire général
1\tde présenter chaque année au Conseil un rapport;
2\tde faire rapport d'ici à 2025,
encourage les États Membres
à contribuer.
"""
SPANISH = """
RESOLUCIÓN 1334 (MODIFICADA EN 2023)
Función de la UIT en el examen general
El Consejo de la UIT,
recordando
a)\tla Resolución 73 (Minneapolis, 1998);
b)\tla Resolución 140 (Rev. Bucarest, 2022),
toma nota con satisfacción
a)\tdel liderazgo de la UIT,
resuelve encargar al Secretario General
1\tque informe anualmente al Consejo;
2\tque informe antes del 31 de enero de 2024,
alienta a los Estados Miembros
a contribuir.
"""
RUSSIAN = """
РЕЗОЛЮЦИЯ 1334 (ИЗМЕНЕННАЯ В 2023 г.)
Роль МСЭ в общем обзоре
Совет МСЭ,
напоминая
a)\tРезолюцию 73 (Миннеаполис, 1998 г.);
b)\tРезолюцию 140 (Пересм. Бухарест, 2022 г.),
с удовлетворением отмечает
a)\tруководящую роль МСЭ,
решает поручить Генеральному секретарю
1\tежегодно представлять Совету отчет;
2\tпредставить отчет до 31 января 2024 года,
предлагает Государствам-Членам
вносить вклад.
"""
ARABIC = """
القرار 1334 (المعدل في 2023)
دور الاتحاد في الاستعراض الشامل
إن مجلس الاتحاد،
إذ يذكّر
أ )\tبالقرار 73 (مينيابوليس، 1998)؛
ب)\tبالقرار 140 (المراجَع في بوخارست، 2022)،
وإذ يلاحظ مع الارتياح
أ )\tالدور الرائد للاتحاد،
يقرر تكليف الأمين العام
1\tبتقديم تقرير سنويا إلى المجلس؛
2\tبتقديم تقرير حتى عام 2025،
يدعو الدول الأعضاء
إلى المساهمة.
"""
CHINESE = """
第1334号决议（2023年修改）
国际电联在全面审查中的作用
国际电联理事会，
忆及
a)\t第73号决议（1998年，明尼阿波利斯）；
b)\t第140号决议（2022年，布加勒斯特，修订版），
满意地注意到
a)\t国际电联的领导作用，
做出决议，责成秘书长
1\t每年向理事会提交报告；
2\t在2025年之前提交报告，
鼓励成员国和部门成员
做出贡献。
"""
ENGLISH = """
RESOLUTION 1334 (MODIFIED 2023)
ITU role in the overall review
The ITU Council,
recalling
a)\tResolution 73 (Minneapolis, 1998);
b)\tResolution 140 (Rev. Bucharest, 2022),
notes with satisfaction
a)\tthe leadership of ITU,
resolves to instruct the Secretary-General
1\tto report annually to the Council;
2\tto report until 2025,
encourages the Member States
to contribute.
"""
TEXTS = {
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
    "ar": ARABIC,
    "zh": CHINESE,
}
KINDS = [
    "call",
    "preambular",
    "preambular",
    "call",
    "preambular",
    "call",
    "operative",
    "operative",
    "call",
    "operative",
]


@pytest.mark.parametrize("language", TEXTS)
def test_calls_and_clauses_are_the_same_in_every_language(language: str):
    found = parse(typed(TEXTS[language]))
    body = [c for c in found.clauses if c.kind not in (ClauseKind.OPENING, ClauseKind.HEADING)]
    assert [c.kind.value for c in body] == KINDS
    assert [bool(c.label) for c in body] == [False, True, True, False, True, False, True, True, False, False]
    assert (found.info.language, found.info.number, found.info.body) == (language, "1334", "ITU Council")
    assert rows(parse(automatic(TEXTS[language]))) == rows(found)


@pytest.mark.parametrize("language", TEXTS)
def test_whom_it_asks_what_it_cites_and_when_are_found_in_every_language(language: str):
    found = parse(typed(TEXTS[language]))
    asked = [c for c in found.clauses if c.kind is ClauseKind.OPERATIVE]
    assert all(c.verb and c.addressee for c in asked)
    assert len({c.addressee for c in asked}) == 2
    assert [reference.target for reference in found.references] == ["pp/73", "pp/140"]
    assert [deadline.kind for deadline in found.deadlines] == ["recurring", "point"]

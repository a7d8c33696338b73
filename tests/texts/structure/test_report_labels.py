"""Reports of agencies: numbered sections and the passages in them keep their labels, in six languages."""

import pytest

from cwgdesk.texts.structure.found import ClauseKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, typed

# A report, and the paths of its passages (not of its headings).
REPORTS = {
    "one number a paragraph": (
        """Report
1. Introduction
1.1 The agency acts.
1.2 It reports.
2. Activities
2.1 In 2023, it trained people.
(a) in Africa: 200;
(b) in Asia: 200.
3. Plans
3.1 It will act.""",
        ["1.1", "1.2", "2.1", "2.1 (a)", "2.1 (b)", "3.1"],
    ),
    "a section between": (
        """Report
1. Introduction
1.1 The agency acts.
1bis Follow-up
1bis.1 General
1bis.1.1 It took part.
1bis.1.2 It will report:
(i) to the Council;
(ii) to the Group.
2. Plans
2.1 It will act.""",
        ["1.1", "1bis.1", "1bis.1.1", "1bis.1.2", "1bis.1.2 (i)", "1bis.1.2 (ii)", "2.1"],
    ),
    "a paragraph between": (
        """Informe
1 Introducción
1.1 La organización actúa.
1.1 bis El informe abarca 2023.
1.2 Todo va bien.""",
        ["1.1", "1.1 bis", "1.2"],
    ),
    "tabs": (
        """Report
1	Introduction
1.1	The agency acts.
1.2	It reports.
2	Plans
2.1	It will act.""",
        ["1.1", "1.2", "2.1"],
    ),
    "points behind": (
        """Report
1. Introduction
1.1. The agency acts.
1.2. It reports.
1.2.1. To the Council.
1.3. It acts again.""",
        ["1.1", "1.2", "1.2.1", "1.3"],
    ),
    "items in items": (
        """Report
1. Introduction
1.1 It acts:
(a) in Africa:
(i) in Kenya;
(ii) in Ghana;
(b) in Asia.
1.2 It reports.""",
        ["1.1", "1.1 (a)", "1.1 (a) (i)", "1.1 (a) (ii)", "1.1 (b)", "1.2"],
    ),
    "roman sections, paragraphs counted through": (
        """Report
I. Introduction
1. The agency acts.
2. It reports.
II. Activities
3. It trained:
(a) farmers;
(b) teachers.""",
        ["1", "2", "3", "3 (a)", "3 (b)"],
    ),
    "no headings": (
        """Report by the agency on its work
1.1 The agency acts.
1.2 It reports.
2.1 It trained people.""",
        ["1.1", "1.2", "2.1"],
    ),
    "quantities are no labels": (
        """Report
1. Introduction
1.1 million people were trained.
1.2 per cent passed.
2. Plans
2.5 Billion people wait.""",
        ["paragraph 1", "paragraph 2", "paragraph 3"],
    ),
    "French": (
        """Rapport
1. Introduction
1.1 L'organisation agit.
1.2 Le rapport couvre 2023.
1.2.1 En Afrique.
2. Activités
2.1 Elle a formé :
a) des agents ;
b) des élèves.""",
        ["1.1", "1.2", "1.2.1", "2.1", "2.1 a)", "2.1 b)"],
    ),
    "Russian": (
        """Отчет
1. Введение
1.1 Организация содействует.
2. Деятельность
2.1 Обучено 400 человек:
а) в Африке;
б) в Азии.""",
        ["1.1", "2.1", "2.1 а)", "2.1 б)"],
    ),
    "Arabic": (
        """تقرير المنظمة
1. مقدمة
1.1 تيسر المنظمة خط العمل.
1.2 يغطي هذا التقرير عام 2023.
2. الأنشطة
2.1 دربت 400 شخص.""",
        ["1.1", "1.2", "2.1"],
    ),
    "Chinese": (
        """该机构的报告
1. 引言
1.1 该机构推动行动方面。
1.2 本报告涵盖2023年。
2. 活动
2.1 培训了400人：
（a）在非洲；
（b）在亚洲。""",
        ["1.1", "1.2", "2.1", "2.1 （a）", "2.1 （b）"],
    ),
}
_PASSAGES = (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)


@pytest.mark.parametrize("name", REPORTS)
def test_passages_of_a_report_carry_their_labels(name: str):
    text, right = REPORTS[name]
    found = parse(typed(text))
    assert [clause.path for clause in found.clauses if clause.kind in _PASSAGES] == right
    assert not any(c.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE) for c in found.clauses)


def test_automatic_numbers_give_the_same():
    text, right = REPORTS["tabs"]
    found = parse(automatic(text)).clauses
    assert [clause.path for clause in found if clause.kind in _PASSAGES] == right

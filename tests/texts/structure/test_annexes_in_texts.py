"""Resolutions with annexed agreements: what belongs to the annex, and what the text is."""

import pytest

from cwgdesk.texts.structure.found import DocumentKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import own_clauses, typed

ANNEXED = {
    "articles with headings": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Annex
Agreement
Article 1
The parties shall cooperate in matter number 1 and inform each other of it.
Article 2
The parties shall cooperate in matter number 2 and inform each other of it.
Article 3
The parties shall cooperate in matter number 3 and inform each other of it.
Article 4
The parties shall cooperate in matter number 4 and inform each other of it.
Article 5
The parties shall cooperate in matter number 5 and inform each other of it.
Article 6
The parties shall cooperate in matter number 6 and inform each other of it.
Article 7
The parties shall cooperate in matter number 7 and inform each other of it.
Article 8
The parties shall cooperate in matter number 8 and inform each other of it.""",
        [
            "Annex",
            "Annex, Agreement",
            "Annex, Article 1",
            "Annex, paragraph 1",
            "Annex, Article 2",
            "Annex, paragraph 2",
            "Annex, Article 3",
            "Annex, paragraph 3",
            "Annex, Article 4",
            "Annex, paragraph 4",
            "Annex, Article 5",
            "Annex, paragraph 5",
            "Annex, Article 6",
            "Annex, paragraph 6",
            "Annex, Article 7",
            "Annex, paragraph 7",
            "Annex, Article 8",
            "Annex, paragraph 8",
        ],
    ),
    "articles in one line": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Annex
Agreement
Preamble
The parties,
Recalling the Charter,
Have agreed as follows:
Article 1. The parties shall cooperate in matter 1.
Article 2. The parties shall cooperate in matter 2.
Article 3. The parties shall cooperate in matter 3.
Article 4. The parties shall cooperate in matter 4.
Article 5. The parties shall cooperate in matter 5.""",
        [
            "Annex",
            "Annex, Agreement",
            "Annex, Preamble",
            "Annex, paragraph 1",
            "Annex, paragraph 2",
            "Annex, Have agreed as follows:",
            "Annex, Article 1",
            "Annex, Article 2",
            "Annex, Article 3",
            "Annex, Article 4",
            "Annex, Article 5",
        ],
    ),
    "no word for articles": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
ANNEX
Agreement between the parties
1. The parties shall cooperate in matter 1.
(a) once;
(b) twice.
2. The parties shall cooperate in matter 2.
(a) once;
(b) twice.
3. The parties shall cooperate in matter 3.
(a) once;
(b) twice.
4. The parties shall cooperate in matter 4.
(a) once;
(b) twice.
5. The parties shall cooperate in matter 5.
(a) once;
(b) twice.""",
        [
            "ANNEX",
            "Annex, Agreement between the parties",
            "Annex, 1",
            "Annex, 1 (a)",
            "Annex, 1 (b)",
            "Annex, 2",
            "Annex, 2 (a)",
            "Annex, 2 (b)",
            "Annex, 3",
            "Annex, 3 (a)",
            "Annex, 3 (b)",
            "Annex, 4",
            "Annex, 4 (a)",
            "Annex, 4 (b)",
            "Annex, 5",
            "Annex, 5 (a)",
            "Annex, 5 (b)",
        ],
    ),
    "sections in annexes": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Annex I
Rules
I. General
1. The parties shall act.
2. They shall report.
II. Special
3. They shall wait.
Annex II
Terms of reference
1. The group shall act.
2. It shall decide.""",
        [
            "Annex I",
            "Annex I, Rules",
            "Annex I, I. General",
            "Annex I, I, 1",
            "Annex I, I, 2",
            "Annex I, II. Special",
            "Annex I, II, 3",
            "Annex II",
            "Annex II, Terms of reference",
            "Annex II, 1",
            "Annex II, 2",
        ],
    ),
    "a declaration": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Annex
Declaration
We, the Heads of State,
1. Reaffirm our commitment;
2. Recognize the role of women;
3. Decide to act.""",
        [
            "Annex",
            "Annex, Declaration",
            "Annex, paragraph 1",
            "Annex, 1",
            "Annex, 2",
            "Annex, 3",
        ],
    ),
    "an agreement that is called no annex": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Protocol
Article 1
The parties shall act.
Article 2
They shall report.""",
        [
            "Protocol",
            "Protocol, Article 1",
            "Protocol, paragraph 1",
            "Protocol, Article 2",
            "Protocol, paragraph 2",
        ],
    ),
    "numbers on lines of their own": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Annex
Statute of the Institute
1
The Institute shall be in Geneva.
2
It shall have a Board.
3
The Board shall meet once a year.""",
        [
            "Annex",
            "Annex, Statute of the Institute",
            "Annex, 1",
            "Annex, 2",
            "Annex, 3",
        ],
    ),
    "paragraphs counted in each article": (
        """Resolution adopted by the General Assembly on 25 July 2016
70/296. Agreement
The General Assembly,
Recalling its resolution 70/263,
1. Approves the Agreement;
2. Notes article 12 of the Agreement.
Appendix A
Glossary
Article 1 – Terms
1. A term is a word.
2. A word is a sign.
Article 2 – Signs
1. A sign is a sign.""",
        [
            "Appendix A",
            "Appendix A, Glossary",
            "Appendix A, Article 1 – Terms",
            "Appendix A, Article 1, 1",
            "Appendix A, Article 1, 2",
            "Appendix A, Article 2 – Signs",
            "Appendix A, Article 2, 1",
        ],
    ),
    "French": (
        """L'Assemblée générale,
Rappelant sa résolution 70/263,
1. Approuve l'Accord ;
2. Prend note de l'article 12.
Annexe
Accord
Article 1
Les parties coopèrent dans le domaine 1.
Article 2
Les parties coopèrent dans le domaine 2.
Article 3
Les parties coopèrent dans le domaine 3.
Article 4
Les parties coopèrent dans le domaine 4.""",
        [
            "Annexe",
            "Annexe, Accord",
            "Annexe, Article 1",
            "Annexe, paragraph 1",
            "Annexe, Article 2",
            "Annexe, paragraph 2",
            "Annexe, Article 3",
            "Annexe, paragraph 3",
            "Annexe, Article 4",
            "Annexe, paragraph 4",
        ],
    ),
    "Spanish": (
        """La Asamblea General,
Recordando su resolución 70/263,
1. Aprueba el Acuerdo;
2. Toma nota del artículo 12.
Anexo
Acuerdo
Artículo 1
Las partes cooperarán en la materia 1.
Artículo 2
Las partes cooperarán en la materia 2.
Artículo 3
Las partes cooperarán en la materia 3.
Artículo 4
Las partes cooperarán en la materia 4.""",
        [
            "Anexo",
            "Anexo, Acuerdo",
            "Anexo, Artículo 1",
            "Anexo, paragraph 1",
            "Anexo, Artículo 2",
            "Anexo, paragraph 2",
            "Anexo, Artículo 3",
            "Anexo, paragraph 3",
            "Anexo, Artículo 4",
            "Anexo, paragraph 4",
        ],
    ),
    "Russian": (
        """Генеральная Ассамблея,
ссылаясь на свою резолюцию 70/263,
1. утверждает Соглашение;
2. отмечает статью 12.
Приложение
Соглашение
Статья 1
Стороны сотрудничают в вопросе 1.
Статья 2
Стороны сотрудничают в вопросе 2.
Статья 3
Стороны сотрудничают в вопросе 3.
Статья 4
Стороны сотрудничают в вопросе 4.""",
        [
            "Приложение",
            "Приложение, Соглашение",
            "Приложение, Статья 1",
            "Приложение, paragraph 1",
            "Приложение, Статья 2",
            "Приложение, paragraph 2",
            "Приложение, Статья 3",
            "Приложение, paragraph 3",
            "Приложение, Статья 4",
            "Приложение, paragraph 4",
        ],
    ),
    "Arabic": (
        """إن الجمعية العامة،
إذ تشير إلى قرارها 70/263،
1 - توافق على الاتفاق؛
2 - تلاحظ المادة 12.
المرفق
اتفاق
المادة 1
يتعاون الطرفان في المسألة 1.
المادة 2
يتعاون الطرفان في المسألة 2.
المادة 3
يتعاون الطرفان في المسألة 3.
المادة 4
يتعاون الطرفان في المسألة 4.""",
        [
            "المرفق",
            "المرفق, اتفاق",
            "المرفق, المادة 1",
            "المرفق, paragraph 1",
            "المرفق, المادة 2",
            "المرفق, paragraph 2",
            "المرفق, المادة 3",
            "المرفق, paragraph 3",
            "المرفق, المادة 4",
            "المرفق, paragraph 4",
        ],
    ),
    "Chinese": (
        """大会，
回顾其第70/263号决议，
1. 核准协定；
2. 注意到第12条。
附件
协定
第一条
各方应就事项1合作。
第二条
各方应就事项2合作。
第三条
各方应就事项3合作。
第四条
各方应就事项4合作。""",
        [
            "附件",
            "附件, 协定",
            "附件, 第一条",
            "附件, paragraph 1",
            "附件, 第二条",
            "附件, paragraph 2",
            "附件, 第三条",
            "附件, paragraph 3",
            "附件, 第四条",
            "附件, paragraph 4",
        ],
    ),
    "ITU, terms of reference": (
        """RESOLUTION 9 (Geneva, 2026)
Title
The ITU Council,
considering
a) one,
resolves
1 to act.
ANNEX TO RESOLUTION 9
Terms of reference
1 The group shall act.
2 It shall report:
a) to the Council;
b) to the Group.""",
        [
            "ANNEX",
            "Annex, Terms of reference",
            "Annex, 1",
            "Annex, 2",
            "Annex, 2 a)",
            "Annex, 2 b)",
        ],
    ),
    "ITU, two annexes": (
        """DECISION 5 (Geneva, 2026)
Title
The ITU Council,
considering
a) one,
decides
1 to act.
Annex 1
Options
1) Savings.
2) Cuts.
Annex 2
Measures
1) More savings.""",
        [
            "Annex 1",
            "Annex 1, Options",
            "Annex 1, 1)",
            "Annex 1, 2)",
            "Annex 2",
            "Annex 2, Measures",
            "Annex 2, 1)",
        ],
    ),
}


@pytest.mark.parametrize("name", ANNEXED)
def test_what_is_annexed_belongs_to_the_annex_and_the_text_is_a_resolution(name: str):
    text, right = ANNEXED[name]
    found = parse(typed(text))
    assert [clause.path for clause in found.clauses if clause.part] == right
    assert found.info.kind is DocumentKind.RESOLUTION
    assert 0 < len(own_clauses(found)) <= 3

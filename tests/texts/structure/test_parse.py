"""From blocks to clauses: the seed texts in full, the corpora by their answers, traps by drawings."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from cwgdesk.texts.reading.common.raw import Block
from cwgdesk.texts.structure.found import ClauseKind, DocumentKind
from cwgdesk.texts.structure.parse import parse
from tests.texts.structure.drawn import automatic, cell, document, outline, read, rows, typed

DATA = Path(__file__).resolve().parents[2] / "data"


def the(text: str) -> str:
    return dedent(text).strip("\n")


def test_the_seed_resolution_gives_exactly_its_51_clauses(samples: Path):
    gold = json.loads(
        (DATA / "council-resolution-1334-modified-2023.en.gold.json").read_text(encoding="utf-8")
    )
    found = read(samples / "council-resolution-1334-modified-2023.en.txt")
    citable = [c for c in found.clauses if c.kind in (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE)]
    assert [
        {"kind": c.kind.value, "call": c.call, "label": c.label, "path": c.path, "text": c.text}
        for c in citable
    ] == gold["clauses"]
    told = {name: str(getattr(found.info, name)) for name in gold["document"]}
    assert told == gold["document"]
    assert found.info.adopted == "(adopted at the sixth Plenary meeting)"
    assert found.cleaned["bookmark"] == 2


def test_the_progress_report_gives_fields_bullets_and_a_heading(samples: Path):
    found = read(samples / "progress-report-resolution-1334.en.txt")
    gold = json.loads((DATA / "progress-report-resolution-1334.en.gold.json").read_text(encoding="utf-8"))
    kinds = [clause.kind.value for clause in found.clauses]
    assert kinds == ["field"] * 3 + ["paragraph"] + ["bullet"] * 8 + ["heading"] + ["bullet"] * 6
    assert [c.path for c in found.clauses[:3]] == ["Purpose", "Action required", "References"]
    bullets = [c.text for c in found.clauses if c.kind is ClauseKind.BULLET]
    passages = [passage["passage"] for passage in gold["passages"]]
    assert bullets == passages[1:], "the first is the sentence that leads in"
    assert found.info.kind is DocumentKind.REPORT


UN = """
A/RES/79/9
On drawn things
The General Assembly,
Recalling its resolution 70/1,
Recalling also its resolution 70/125,
Recalling the Charter,
1.\tRequests the Secretary-General to report;
2.\tCalls upon all States:
(a)\tTo do one thing;
(h)\tTo do another, including by:
(i)\tDoing it;
(ii)\tDoing it again;
(i)\tTo do a third;
(j)\tTo do a fourth;
3.\tDecides to remain seized of the matter.
"""

UN_OUTLINE = """
opening: masthead
heading: title
opening: opening
preambular: Recalling
preambular: Recalling also
preambular: Recalling (2)
operative: 1
operative: 2
  operative: 2 (a)
  operative: 2 (h)
    operative: 2 (h) (i)
    operative: 2 (h) (ii)
  operative: 2 (i)
  operative: 2 (j)
operative: 3
"""

ITU = """
RESOLUTION 7 (REV. DUBAI, 2018)
On drawn things
The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),
noting
that one thing is so,
considering that the 2022 Plenipotentiary Conference resolved
a)\tone thing;
b)bis\tanother,
notes with satisfaction
a)\ta third,
resolves
1\tthat it be done:
i)\tin one way;
ii)\tin another;
1bis\tthat it be done soon;
2\tthat, further:
2.1\tit be done here;
2.1.1\twith care;
2.2\tit be done there,
instructs the Secretary-General
to report,
instructs the Secretary-General
1\tto report again.
"""

ITU_OUTLINE = """
opening: number
heading: title
opening: opening
call: noting (call)
  preambular: noting
call: considering that the 2022 Plenipotentiary Conference resolved
  preambular: considering that the 2022 Plenipotentiary Conference resolved a)
  preambular: considering that the 2022 Plenipotentiary Conference resolved b)bis
call: notes with satisfaction
  preambular: notes with satisfaction a)
call: resolves
  operative: resolves 1
    operative: resolves 1 i)
    operative: resolves 1 ii)
  operative: resolves 1bis
  operative: resolves 2
    operative: resolves 2.1
      operative: resolves 2.1.1
    operative: resolves 2.2
call: instructs the Secretary-General (call)
  operative: instructs the Secretary-General
call: instructs the Secretary-General (2)
  operative: instructs the Secretary-General (2) 1
"""


@pytest.mark.parametrize(("text", "expected"), [(UN, UN_OUTLINE), (ITU, ITU_OUTLINE)], ids=["un", "itu"])
def test_numbers_typed_or_automatic_give_the_same_clauses(text: str, expected: str):
    by_hand, by_machine = parse(typed(text)), parse(automatic(text))
    assert outline(by_hand) == the(expected)
    assert rows(by_hand) == rows(by_machine)


def test_clauses_take_verb_and_addressee_of_their_call():
    text = "The ITU Council,\nresolves to instruct the Secretary-General\n1\tto act;\ni)\tin time;"
    found = parse(typed(text))
    assert [(c.verb, c.addressee) for c in found.clauses[1:]] == [("instructs", "Secretary-General")] * 3


PROPOSALS = """
Contribution d'Examplia
MOD\tEXA/9/1
RÉSOLUTION 1334 (MODIFIÉE 2023)
Rôle de l'UIT
Le Conseil de l'UIT,
décide
1\tde continuer.
Motifs: aucun
SUP\tEXA/9/2
RÉSOLUTION 1282
ANNEXE 1
Ceci est un projet qui a été mené à bien.
"""
PROPOSALS_OUTLINE = """
opening: masthead
heading: MOD EXA/9/1
opening: number
heading: title
opening: opening
  call: décide
    operative: décide 1
  field: Motifs
heading: SUP EXA/9/2
opening: number (2)
heading: ANNEXE 1
  paragraph: Annexe 1, paragraph 1
"""


def test_a_contribution_proposes_changes_to_other_texts_and_adds_an_annex():
    found = parse(typed(PROPOSALS))
    assert outline(found) == the(PROPOSALS_OUTLINE)
    assert found.info.kind is DocumentKind.CONTRIBUTION


def test_a_number_before_the_title_is_the_documents_and_no_clause():
    raw = typed("79/9.\t关于各项事务\n大会，\n回顾其决议，\n1.\t请秘书长提出报告。")
    found = parse(raw)
    title = found.clauses[0]
    assert (title.label, title.text, found.info.number) == ("79/9", "关于各项事务", "79/9")
    assert raw.blocks[0].text[title.place.start : title.place.end] == "关于各项事务"


def test_a_resolution_may_begin_with_its_first_call():
    found = parse(typed("напоминая\nа)\tРезолюцию 73;\nрешает\n1\tпродолжать."))
    assert [c.path for c in found.clauses] == ["напоминая", "напоминая а)", "решает", "решает 1"]


def test_prose_above_a_resolution_is_not_its_front():
    prose = "This paragraph stands before a text that is quoted below, and it ends with a full stop."
    front = (
        "18 June–6 July 2018\nRESOLUTION 7 (DUBAI, 2018)\nOn things\nThe ITU Council,\nresolves\nto go on."
    )
    assert [c.path for c in parse(typed(f"{prose}\n{front}")).clauses] == [
        "paragraph 1", "masthead", "number", "title", "opening", "resolves (call)", "resolves",
    ]  # fmt: skip


def test_tables_are_numbered_through_the_document():
    blocks = [cell(t, 0, column, f"{t}{column}") for t in (0, 1) for column in (0, 1)]
    blocks.insert(2, Block("Между таблицами стоит абзац."))
    assert [c.path for c in parse(document(blocks)).clauses] == [
        "Table 1, row 1, column 1", "Table 1, row 1, column 2", "paragraph 1",
        "Table 2, row 1, column 1", "Table 2, row 1, column 2",
    ]  # fmt: skip


def test_nothing_at_all_is_said_in_a_warning():
    assert parse(document([])).warnings == ("no text was found in this document",)

"""One reading of a paper with tracked changes, looks kept where they were."""

from cwgdesk.texts.reading.common.raw import Block, BlockKind, Cell, Mark, RawDocument, Revision, Run
from cwgdesk.texts.received.readings import accepted, rejected

RUNS = (
    Run(0, 3, italic=True),
    Run(3, 6, revision=Revision(Mark.DELETED)),
    Run(6, 9, bold=True, revision=Revision(Mark.INSERTED)),
    Run(9, 12, italic=True),
)


def test_words_go_and_looks_stay() -> None:
    raw = RawDocument("docx", "0" * 64, (Block("aaabbbcccddd", runs=RUNS),))
    (new,), (old,) = accepted(raw).blocks, rejected(raw).blocks
    assert (new.text, old.text) == ("aaacccddd", "aaabbbddd")
    assert new.runs == (Run(0, 3, italic=True), Run(3, 6, bold=True), Run(6, 9, italic=True))
    assert old.runs[-1] == Run(6, 9, italic=True)


def test_struck_words_go_in_a_cell_alone() -> None:
    runs = (Run(0, 3, strike=True),)
    cell = Block("abcdef", BlockKind.CELL, runs=runs, cell=Cell(0, 1, 2))
    raw = RawDocument("docx", "0" * 64, (cell, Block("abcdef", runs=runs)))
    assert [one.text for one in accepted(raw).blocks] == ["def", "abcdef"]

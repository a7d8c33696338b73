"""What is written to JSON comes back the same."""

from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.texts.reading.common.raw import (
    Block,
    BlockKind,
    Cell,
    LeftOut,
    Mark,
    NoteMark,
    RawDocument,
    Revision,
    Run,
)
from cwgdesk.texts.reading.common.wire import from_json, from_plain, to_json, to_plain

_words = st.text(max_size=8)
_counts = st.integers(0, 9)
_runs = st.builds(
    Run,
    _counts,
    _counts,
    bold=st.booleans(),
    link=_words,
    revision=st.none() | st.builds(Revision, st.sampled_from(Mark), _words),
)
_blocks = st.builds(
    Block,
    _words,
    st.sampled_from(BlockKind),
    label=_words,
    level=st.none() | _counts,
    indent=st.floats(-99, 99),
    runs=st.tuples(_runs),
    notes=st.lists(st.builds(NoteMark, _counts, _words, _words), max_size=2).map(tuple),
    cell=st.none() | st.builds(Cell, _counts, _counts, _counts),
)


@given(
    st.builds(
        RawDocument,
        _words,
        _words,
        st.lists(_blocks, max_size=3).map(tuple),
        st.lists(st.builds(LeftOut, _words, _words, _words), max_size=2).map(tuple),
        warnings=st.lists(_words, max_size=2).map(tuple),
        properties=st.dictionaries(_words, _words, max_size=2),
    )
)
def test_documents_survive_the_wire(document: RawDocument) -> None:
    assert from_json(to_json(document)) == document


def test_a_newer_programs_fields_are_ignored() -> None:
    assert from_plain(Block, to_plain(Block("x")) | {"colour": "red"}) == Block("x")

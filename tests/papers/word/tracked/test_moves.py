"""A paragraph that was struck and put in word for word elsewhere is told as moved."""

from lxml.etree import _Element as Element
from lxml.etree import fromstring

from cwgdesk.papers.word.ooxml import W, local, serialize, w
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.moves import ranges, tell_moves
from cwgdesk.papers.word.tracked.weave import Stamp

LONG = "invites Member States to take part"


def changed(kind: str, words: str, look: str = "") -> str:
    name = "delText" if kind == "del" else "t"
    mark = f'<w:pPr><w:rPr><w:{kind} w:id="1"/></w:rPr></w:pPr>'
    run = f"<w:r><w:rPr>{look}</w:rPr><w:{name}>{words}</w:{name}></w:r>"
    return f'<w:p>{mark}<w:{kind} w:id="2">{run}</w:{kind}></w:p>'


def told(*paragraphs: str) -> Element:
    root = fromstring(f'<w:body xmlns:w="{W}">{"".join(paragraphs)}<w:p/></w:body>')
    before = [proof.read(serialize(root), accepted=accepted).paragraphs for accepted in (True, False)]
    tell_moves(root, Stamp("Egypt", "2027-01-15T00:00:00Z", 9))
    assert [proof.read(serialize(root), accepted=a).paragraphs for a in (True, False)] == before
    return root


def kinds(root: Element) -> list[str]:
    return [local(e) for p in root.iter(w("p")) for e in p if e.tag != w("pPr")]


def test_both_ends_of_a_move_are_told() -> None:
    root = told(changed("del", LONG), changed("ins", LONG))
    assert kinds(root) == [
        "moveFromRangeStart", "moveFrom", "moveFromRangeEnd", "moveToRangeStart", "moveTo", "moveToRangeEnd",
    ]  # fmt: skip
    names = [e.get(w("name")) for e in root.iter(w("moveFromRangeStart"), w("moveToRangeStart"))]
    assert names == ["move1", "move1"]
    assert root.find(f".//{w('delText')}") is None
    assert [local(e) for e in root.iter(w("moveFrom"), w("moveTo")) if not len(e)] == ["moveFrom", "moveTo"]
    assert len(ranges(root)) == 2


def test_what_stands_in_several_places_or_says_little_is_no_move() -> None:
    for several in ((changed("del", LONG), changed("ins", LONG), changed("ins", LONG)),
                    (changed("del", "resolves"), changed("ins", "resolves")),
                    (changed("del", LONG), changed("ins", LONG + " now"))):  # fmt: skip
        assert not [kind for kind in kinds(told(*several)) if kind.startswith("move")]

"""Settling tracked changes that a file brings along, held against what Word itself left."""

from pathlib import Path

import lxml.etree as etree
import pytest

from cwgdesk.papers.word.ooxml import W, local, parse, serialize
from cwgdesk.papers.word.package import MAIN, read_package
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.tracked.revisions import renumber, settle

CHANGES = {
    *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "rPrChange", "pPrChange", "sectPrChange"),
    *("tblPrChange", "trPrChange", "tcPrChange", "tblGridChange"),
}


def settled(inner: str, *, accept: bool) -> str:
    root = etree.fromstring(f'<w:body xmlns:w="{W}">{inner}</w:body>')
    settle(root, accept=accept)
    assert not CHANGES & {local(e) for e in root.iter()}
    return "|".join("".join(p.itertext()) for p in root.iter(f"{{{W}}}p"))


def run(text: str, name: str = "t") -> str:
    return f"<w:r><w:{name}>{text}</w:{name}></w:r>"


def mark(kind: str) -> str:
    return f'<w:pPr><w:rPr><w:{kind} w:id="9"/></w:rPr></w:pPr>'


def change(kind: str, text: str, name: str = "t") -> str:
    return f'<w:{kind} w:id="1">{run(text, name)}</w:{kind}>'


def row(kind: str) -> str:
    held = f'<w:trPr><w:{kind} w:id="1"/></w:trPr>'
    return f"<w:tbl><w:tr>{held}<w:tc><w:p>{run('a')}</w:p></w:tc></w:tr></w:tbl><w:p>{run('b')}</w:p>"


CASES = [
    (f"<w:p>{run('a')}{change('ins', 'b')}{change('del', 'c', 'delText')}</w:p>", "ab", "ac"),
    (f'<w:p><w:ins w:id="1">{change("del", "x", "delText")}{run("y")}</w:ins></w:p>', "y", ""),
    (f"<w:p>{mark('del')}{run('a')}</w:p><w:p>{run('b')}</w:p>", "ab", "a|b"),
    (f"<w:p>{mark('ins')}{run('a')}</w:p><w:p>{run('b')}</w:p>", "a|b", "ab"),
    (f"<w:p>{change('moveFrom', 'a')}{run('b')}{change('moveTo', 'a')}</w:p>", "ba", "ab"),
    (row("del"), "b", "a|b"),
    (row("ins"), "a|b", "b"),
]


@pytest.mark.parametrize(("inner", "accepted", "rejected"), CASES)
def test_both_ways(inner: str, accepted: str, rejected: str) -> None:
    assert settled(inner, accept=True) == accepted
    assert settled(inner, accept=False) == rejected


def test_former_formatting_returns() -> None:
    change = '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>'
    root = etree.fromstring(f'<w:p xmlns:w="{W}"><w:r>{change}<w:t>a</w:t></w:r></w:p>')
    settle(root, accept=False)
    assert [etree.QName(e).localname for e in root.iter()] == ["p", "r", "rPr", "i", "t"]


def test_as_word_settled_them(corpora: Path) -> None:
    asked = 0
    for twin in sorted((corpora / "docx-robust" / "Open-Xml-PowerTools").glob("RP__*-*ed.docx")):
        stem, _, mode = twin.stem.rpartition("-")
        file = twin.with_name(f"{stem}.docx")
        if mode not in ("Accepted", "Rejected") or not file.exists():
            continue
        asked += 1
        root = parse(read_package(file)[MAIN])
        settle(root, accept=mode == "Accepted")
        mine = proof.read(serialize(root), accepted=True).paragraphs
        words = proof.read(read_package(twin)[MAIN], accepted=True).paragraphs
        assert "".join("".join(mine).split()) == "".join("".join(words).split()), twin.name
    assert asked > 10


def test_former_columns_and_layout_come_back() -> None:
    former = '<w:tblGridChange><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid></w:tblGridChange>'
    grid = f'<w:tblGrid><w:gridCol w:w="2"/>{former}</w:tblGrid>'
    former = '<w:sectPrChange><w:sectPr><w:cols w:num="1"/></w:sectPr></w:sectPrChange>'
    section = f'<w:sectPr><w:headerReference/><w:cols w:num="2"/>{former}</w:sectPr>'
    root = etree.fromstring(f'<w:body xmlns:w="{W}"><w:tbl>{grid}</w:tbl>{section}</w:body>')
    settle(root, accept=False)
    shape = [(local(e), dict(e.attrib)) for e in root.iter()]
    assert shape[2:] == [
        ("tblGrid", {}), ("gridCol", {f"{{{W}}}w": "1"}),
        ("sectPr", {}), ("headerReference", {}), ("cols", {f"{{{W}}}num": "1"}),
    ]  # fmt: skip


def test_every_change_gets_a_number_of_its_own_and_both_ends_of_a_move_the_same() -> None:
    inner = (
        '<w:moveFromRangeStart w:id="7"/><w:moveFrom w:id="7"/><w:moveFromRangeEnd w:id="7"/>'
        '<w:ins w:id="7"/><w:del w:id="7"/>'
    )
    root = etree.fromstring(f'<w:p xmlns:w="{W}">{inner}</w:p>')
    renumber(root)
    assert [e.get(f"{{{W}}}id") for e in root] == ["4", "1", "4", "2", "3"]

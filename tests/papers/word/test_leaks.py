"""The leak scan finds a phrase in every channel of a positive control, and stays quiet elsewhere."""

import base64
import gzip
import io
import zipfile
import zlib
from urllib.parse import quote

import pytest

from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.word.leaks import scan, traces
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes

SECRET = "our fallback is paragraph nine"
RUNS = "".join(f"<w:r><w:t>{SECRET[n : n + 2]}</w:t></w:r>" for n in range(0, len(SECRET), 2))


def zipped(words: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst><si><t>{words}</t></si></sst>")
    return held.getvalue()


def symbols() -> str:
    return "".join(f'<w:sym w:font="Calibri" w:char="F0{ord(c):02X}"/>' for c in SECRET)


def shown(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def instruction(words: str) -> str:
    return f"<w:r><w:instrText>{words}</w:instrText></w:r>"


BODY = {
    "visible text": f"<w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p>",
    "split runs": f"<w:p>{RUNS}</w:p>",
    "split paragraphs": shown("our fallback is") + shown("paragraph nine"),
    "deleted text": f'<w:p><w:del w:id="1"><w:r><w:delText>{SECRET}</w:delText></w:r></w:del></w:p>',
    "inserted text": f'<w:p><w:ins w:id="1"><w:r><w:t>{SECRET}</w:t></w:r></w:ins></w:p>',
    "hidden text": f"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{SECRET}</w:t></w:r></w:p>",
    "white text": f'<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>{SECRET}</w:t></w:r></w:p>',
    "field instruction": f"<w:p>{instruction(SECRET[:9])}{instruction(SECRET[9:])}</w:p>",
    "simple field": f'<w:p><w:fldSimple w:instr="{SECRET}"/></w:p>',
    "alternative text": f'<w:p><w:r><w:drawing><docPr descr="{SECRET}"/></w:drawing></w:r></w:p>',
    "drawing title": f'<w:p><w:r><w:drawing><docPr title="{SECRET}"/></w:drawing></w:r></w:p>',
    "bookmark name": f'<w:p><w:bookmarkStart w:id="1" w:name="{SECRET.replace(" ", "_")}"/></w:p>',
    "author of a change": f'<w:p><w:ins w:id="1" w:author="{SECRET}"/></w:p>',
    "content control": f'<w:sdt><w:sdtPr><w:tag w:val="{SECRET}"/></w:sdtPr></w:sdt>',
    "text box": f"<w:p><w:r><w:pict><txbxContent><w:p>{RUNS}</w:p></txbxContent></w:pict></w:r></w:p>",
    "XML comment": f"<!-- {SECRET} -->",
    "processing instruction": f"<?note {SECRET}?>",
    "upper case": f"<w:p><w:r><w:t>{SECRET.upper()}</w:t></w:r></w:p>",
    "full-width letters": shown("".join(chr(ord(c) + 0xFEE0) if c != " " else c for c in SECRET)),
    "zero-width characters": f"<w:p><w:r><w:t>{chr(0x200B).join(SECRET)}</w:t></w:r></w:p>",
    "soft hyphens": f"<w:p><w:r><w:t>{chr(0xAD).join(SECRET)}</w:t></w:r></w:p>",
    "no-break spaces": f"<w:p><w:r><w:t>{SECRET.replace(' ', chr(0xA0))}</w:t></w:r></w:p>",
    "look-alike letters": f"<w:p><w:r><w:t>{SECRET.replace('a', 'а').replace('o', 'о')}</w:t></w:r></w:p>",
    "entities": f"<w:p><w:r><w:t>{''.join(f'&#{ord(c)};' for c in SECRET)}</w:t></w:r></w:p>",
    "doubled entities": f"<w:p><w:r><w:t>{''.join(f'&amp;#{ord(c)};' for c in SECRET)}</w:t></w:r></w:p>",
    "reversed": f"<w:p><w:r><w:t>{SECRET[::-1]}</w:t></w:r></w:p>",
    "base64": f"<w:p><w:r><w:t>{base64.b64encode(SECRET.encode()).decode()}</w:t></w:r></w:p>",
    "base64 of UTF-16": shown(base64.b64encode(SECRET.encode("utf-16-le")).decode()),
    "hexadecimal": f"<w:p><w:r><w:t>{SECRET.encode().hex()}</w:t></w:r></w:p>",
    "percent signs": f"<w:p><w:hyperlink w:tooltip='{quote(SECRET, safe='')}'/></w:p>",
    "escapes": f"<w:p><w:r><w:t>{''.join(f'{chr(92)}u{ord(c):04x}' for c in SECRET)}</w:t></w:r></w:p>",
    "symbols": f"<w:p><w:r>{symbols()}</w:r></w:p>",
}  # fmt: skip
PARTS: dict[str, dict[str, bytes]] = {
    "header": {"word/header9.xml": f"<w:hdr>{RUNS}</w:hdr>".replace("w:", "").encode()},
    "comment": {"word/comments.xml": f"<comments><c>{SECRET}</c></comments>".encode()},
    "properties": {"docProps/custom.xml": f"<p><v>{SECRET}</v></p>".encode()},
    "variables": {"word/settings.xml": f'<s><docVar name="x" val="{SECRET}"/></s>'.encode()},
    "custom XML": {"customXml/item1.xml": f'<x a="{SECRET}"/>'.encode()},
    "a part in UTF-16": {"customXml/item2.xml": f"<x>{SECRET}</x>".encode("utf-16")},
    "relationship target": {"word/_rels/x.xml.rels": f'<R Target="http://x/{quote(SECRET)}"/>'.encode()},
    "a part's name": {f"word/media/{SECRET}.png": b"x"},
    "embedded workbook": {"word/embeddings/book.xlsx": zipped(SECRET)},
    "embedded object": {"word/embeddings/o.bin": b"\xd0\xcf\x11\xe0" + SECRET.encode("utf-16-le")},
    "odd UTF-16": {"word/embeddings/p.bin": b"\xd0" + SECRET.encode("utf-16-le")},
    "picture text": {"word/media/i.png": b"\x89PNG\r\n\x1a\n" + b"zTXt" + zlib.compress(SECRET.encode())},
    "picture data": {"word/media/i.jpg": b"\xff\xd8\xff\xe1" + SECRET.encode()},
    "gzipped": {"word/media/i.emz": gzip.compress(SECRET.encode())},
    "macro": {"word/vbaProject.bin": b"\x00\x01" + SECRET.encode("cp1252")},
}


@pytest.mark.parametrize("channel", BODY)
def test_every_channel_of_the_body_is_seen(channel: str, clean: dict[str, bytes]) -> None:
    body = clean[MAIN].replace(b"<w:body>", f"<w:body>{BODY[channel]}".encode())
    assert scan(zip_bytes({**clean, MAIN: body}), [SECRET]).hits


@pytest.mark.parametrize("channel", PARTS)
def test_every_part_of_the_file_is_seen(channel: str, clean: dict[str, bytes]) -> None:
    assert scan(zip_bytes({**clean, **PARTS[channel]}), [SECRET]).hits


def test_the_archive_itself_is_seen(clean: dict[str, bytes]) -> None:
    def commented(where: str) -> bytes:
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            if where == "archive":
                archive.comment = SECRET.encode()
            entry = zipfile.ZipInfo("x.xml")
            if where == "entry":
                entry.comment = SECRET.encode()
            archive.writestr(entry, b"<x/>")
        return SECRET.encode() + held.getvalue() if where == "before" else held.getvalue()

    assert all(scan(commented(where), [SECRET]).hits for where in ("archive", "entry", "before"))


def test_a_clean_paper_is_clean(clean: dict[str, bytes]) -> None:
    found = scan(
        zip_bytes(clean), [SECRET, "Norway will object to any deletion of the reference to human rights"]
    )
    assert found.hits == ()
    assert found.channels > 100


def test_other_files_are_searched_too() -> None:
    assert scan(b"stream\n" + zlib.compress(SECRET.encode()) + b"\nendstream", [SECRET]).hits
    assert scan(SECRET.encode("utf-16"), [SECRET]).hits
    assert scan(f"a,b\n{SECRET},c".encode(), [SECRET]).hits


@pytest.mark.parametrize(
    ("term", "words", "seen"),
    [
        ("ITU", "the constitutional text", False),
        ("ITU", "the ITU text", True),
        ("Lima", "the climate of the talks", False),
        ("المادة الحمراء", "نص المادّة الحمراء هنا", True),
        ("我们的底线是第九段不能删除", "各国认为，我们的底线是第九段不能删除。", True),
        ("we trade nine for ten", "we could trade", False),
        ("  ", "anything", False),
    ],
)
def test_terms_and_words(term: str, words: str, seen: bool) -> None:
    assert bool(scan(words.encode(), [term]).hits) is seen


def test_a_telling_fragment_of_a_long_secret_is_found_unless_it_is_public() -> None:
    secret = "If pressed accept losing the reference to internet governance in exchange for paragraph nine."
    paper = b"Egypt takes note of the reference to internet governance in exchange for other language."
    assert scan(paper, [secret]).hits
    known = "takes note of the reference to internet governance in exchange for support"
    assert not scan(paper, [secret], known=[known]).hits


def test_traces_of_a_file(draft: Draft) -> None:
    held = proof.parts_of(document_bytes(draft, author="Egypt"))
    channels = {hit.channel for hit in traces(zip_bytes({**held, "word/comments.xml": b"<x/>"})).hits}
    assert channels == {"tracked changes", "author", "comments"}

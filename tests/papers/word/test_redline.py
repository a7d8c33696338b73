"""Whole files: BASE and NEW in, a redline out that is proven, valid, clean and the same each time."""

import contextlib
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from ooxml_integrity import check
from openxml_audit import OpenXmlValidator

from cwgdesk.core.errors import UserError
from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.redline import Existing, write_redline
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes
from tests.texts.reading.hostile import traps

WHEN = datetime(2027, 1, 15, 9, 30, tzinfo=UTC)
HEAD = "recalling\na)\tResolution 140 (Rev. {}, {});\nresolves\n"
BASE = HEAD.format("Bucharest", 2022) + "1\tto report in 2023;\n2\tto continue.\n"
NEW = (HEAD.format("Doha", 2026) + "1 to report in 2027;\n1bis to plan;\n2 to continue.").replace("\t", " ")


def text(path: Path, words: str) -> Path:
    path.write_text(words)
    return path


def parts(path: Path) -> dict[str, bytes]:
    return proof.parts_of(path.read_bytes())


def readings(path: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    main = parts(path)[MAIN]
    return proof.read(main, accepted=False).paragraphs, proof.read(main, accepted=True).paragraphs


def assert_valid(path: Path) -> None:
    assert [error.description for error in OpenXmlValidator().validate(path).errors] == []
    assert [finding.message for finding in check(path) if finding.severity.value != "info"] == []
    assert proof.faults(parts(path)) == []


@pytest.fixture
def paper(tmp_path: Path, draft: Draft) -> Path:
    path = tmp_path / "paper.docx"
    path.write_bytes(document_bytes(draft, author="Egypt"))
    return path


def test_plain_texts(tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    report = write_redline(
        text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW), out, author="Egypt", date=WHEN
    )
    rejected, accepted = readings(out)
    assert rejected == tuple(" ".join(line.split()) for line in BASE.splitlines())
    assert accepted == tuple(NEW.splitlines())
    assert report.marked == len("Bucharest,2022Doha,202620232027" + "1bistoplan;")
    assert_valid(out)


def test_a_tab_of_the_base_is_no_change_beside_plain_text(tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    report = write_redline(
        text(tmp_path / "a.txt", "1\tto report;"),
        text(tmp_path / "b.txt", "1 to report;"),
        out,
        author="Egypt",
    )
    assert report.marked == 0
    assert b"<w:tab/>" in parts(out)[MAIN]


def test_a_table_that_comes_or_goes_is_valid(tmp_path: Path, corpora: Path) -> None:
    name = "docx-robust/Open-Xml-PowerTools/WC__WC010-Para-Before-Table-{}.docx"
    pair = [corpora / name.format(which) for which in ("Unmodified", "Mod")]
    for base, new in (pair, pair[::-1]):
        write_redline(base, new, tmp_path / "out.docx", author="Egypt")
        assert_valid(tmp_path / "out.docx")


def test_a_paper_onto_itself_is_unmarked(tmp_path: Path, paper: Path) -> None:
    out = tmp_path / "out.docx"
    assert write_redline(paper, paper, out, author="Egypt").marked == 0
    assert readings(out)[0] == readings(out)[1] == readings(paper)[1]
    assert_valid(out)


@pytest.mark.parametrize(("existing", "kept"), [(Existing.ACCEPT, 1), (Existing.REJECT, 0)])
def test_changes_already_there_are_settled(
    tmp_path: Path, paper: Path, existing: Existing, kept: int
) -> None:
    out = tmp_path / "out.docx"
    new = text(tmp_path / "new.txt", "\n".join(readings(paper)[kept][:-1]) + "\nan added line")
    write_redline(paper, new, out, author="Norway", existing=existing)
    assert readings(out)[0] == readings(paper)[kept]
    assert b'w:author="Egypt"' not in parts(out)[MAIN]
    assert_valid(out)


def test_changes_already_there_may_stay(tmp_path: Path, paper: Path) -> None:
    out = tmp_path / "out.docx"
    lines = [line.replace("progress report", "annual report") for line in readings(paper)[1]]
    write_redline(
        paper, text(tmp_path / "new.txt", "\n".join(lines)), out, author="Norway", existing=Existing.KEEP
    )
    main = parts(out)[MAIN]
    assert b'w:author="Egypt"' in main
    assert b'w:author="Norway"' in main
    assert readings(out) == (readings(paper)[0], tuple(lines))
    assert_valid(out)


def test_what_is_not_text_stays_behind_and_is_told(tmp_path: Path, paper: Path) -> None:
    held = parts(paper)
    held["word/vbaProject.bin"] = b"macro"
    held["customXml/item1.xml"] = b"<secret/>"
    held["docProps/app.xml"] = b"<Properties/>"
    rels = "word/_rels/document.xml.rels"
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    remote = b'<Relationship Id="rIdX" Type="%s" Target="%s" TargetMode="External"/></Relationships>'
    held[rels] = held[rels].replace(b"</Relationships>", remote % (kind, b"http://evil.example/x.png"))
    paper.write_bytes(zip_bytes(held))
    out = tmp_path / "out.docx"
    report = write_redline(paper, paper, out, author="Egypt")
    assert {"macros", "custom XML", "document properties", "remote targets"} <= set(report.left_out)
    assert not any(name.startswith(("customXml", "word/vba")) for name in parts(out))
    assert b"evil" not in b"".join(parts(out).values())
    assert b"rsid" not in parts(out)[MAIN]
    assert_valid(out)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    base, new = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW)
    for name in ("1.docx", "2.docx"):
        write_redline(base, new, tmp_path / name, author="Egypt", date=WHEN)
    assert (tmp_path / "1.docx").read_bytes() == (tmp_path / "2.docx").read_bytes()


def test_files_that_are_no_word_files_are_a_sentence(tmp_path: Path, paper: Path) -> None:
    new = text(tmp_path / "b.txt", NEW)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(paper.read_bytes()[:5000])
    with pytest.raises(UserError, match=r"broken\.docx” is a damaged"):
        write_redline(broken, new, tmp_path / "o.docx", author="Egypt")
    with pytest.raises(UserError, match=r"no file missing\.docx"):
        write_redline(tmp_path / "missing.docx", new, tmp_path / "o.docx", author="Egypt")
    strict = parts(paper)
    strict[MAIN] = strict[MAIN].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    broken.write_bytes(zip_bytes(strict))
    with pytest.raises(UserError, match="Strict Open XML"):
        write_redline(broken, new, tmp_path / "o.docx", author="Egypt")
    entity = parts(paper)
    entity[MAIN] = entity[MAIN].replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY e "x">]><w:document', 1)
    broken.write_bytes(zip_bytes(entity))
    with pytest.raises(UserError, match="document type"):
        write_redline(broken, new, tmp_path / "o.docx", author="Egypt")
    assert not (tmp_path / "o.docx").exists()


CHEAP = ("lying-about-size", "overlapping", "entries", "path", "laughs", "deep", "no-document", "noise")


@pytest.mark.parametrize("name", CHEAP)
def test_traps_are_refused_as_they_are_on_import(tmp_path: Path, name: str) -> None:
    trap = next(make for found, make, _ in traps() if found == name)
    (tmp_path / "trap.docx").write_bytes(trap())
    plain = text(tmp_path / "b.txt", NEW)
    for pair in ((tmp_path / "trap.docx", plain), (plain, tmp_path / "trap.docx")):
        with pytest.raises(UserError):
            write_redline(*pair, tmp_path / "o.docx", author="Egypt")


def test_what_an_import_reads_a_redline_reads_or_refuses(tmp_path: Path) -> None:
    names = ("deep-content-controls", "style-circle", "note-in-itself", "grid-span")
    for _, make, _ in [trap for trap in traps() if trap[0] in names]:
        (tmp_path / "odd.docx").write_bytes(make())
        with contextlib.suppress(UserError):
            write_redline(tmp_path / "odd.docx", tmp_path / "odd.docx", tmp_path / "o.docx", author="Egypt")


def test_the_redline_may_replace_its_base(tmp_path: Path, paper: Path) -> None:
    before = readings(paper)[1]
    write_redline(paper, text(tmp_path / "b.txt", "\n".join(before[:-3])), paper, author="Egypt")
    assert readings(paper)[0] == before
    with zipfile.ZipFile(paper) as archive:
        assert archive.testzip() is None


def test_pairs_of_real_files(tmp_path: Path, corpora: Path) -> None:
    folder = corpora / "docx-robust" / "Open-Xml-PowerTools"
    pairs = [("009-Table-Unmodified", "009-Table-Cell-1-1-Mod"), ("004-Large", "004-Large-Mod")]
    pairs += [("006-Table", "006-Table-Delete-Row"), ("007-Unmodified", "007-Moved-into-Table")]
    for n, (old, new) in enumerate(pairs):
        out = tmp_path / f"{n}.docx"
        base, fresh = folder / f"WC__WC{old}.docx", folder / f"WC__WC{new}.docx"
        write_redline(base, fresh, out, author="Egypt")
        assert readings(out) == (readings(base)[1], readings(fresh)[1])


@pytest.mark.parametrize(
    "instruction", ["INCLUDEPICTURE http://x/y.png", "DDEAUTO excel a b", "INCLUDETEXT C:/x.docx"]
)
def test_a_field_that_fetches_keeps_only_its_words(tmp_path: Path, paper: Path, instruction: str) -> None:
    signs = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    half = len(instruction) // 2
    told = [
        f"<w:r><w:instrText>{words}</w:instrText></w:r>" for words in (instruction[:half], instruction[half:])
    ]
    field = "".join([signs[0], *told, signs[1], "<w:r><w:t>shown</w:t></w:r>", signs[2]])
    held = parts(paper)
    held[MAIN] = held[MAIN].replace(b"<w:body>", f"<w:body><w:p>{field}</w:p>".encode())
    paper.write_bytes(zip_bytes(held))
    out = tmp_path / "out.docx"
    report = write_redline(paper, paper, out, author="Egypt")
    assert "fields that fetch from elsewhere" in report.left_out
    assert readings(out)[1][0] == "shown"
    assert b"instrText" not in parts(out)[MAIN]
    assert_valid(out)


def test_a_plain_base_is_compared_by_its_words_and_what_else_the_new_file_shows_is_named(
    tmp_path: Path, paper: Path
) -> None:
    lines = readings(paper)[1]
    out = tmp_path / "out.docx"
    report = write_redline(text(tmp_path / "a.txt", "\n".join(lines[:-1])), paper, out, author="Egypt")
    assert readings(out) == (lines[:-1], lines)
    assert {"tables", "notes", "headers and footers"} < set(report.unseen)
    assert b"rPrChange" not in parts(out)[MAIN]
    assert_valid(out)


def test_what_a_plain_text_cannot_have_is_named(tmp_path: Path, paper: Path) -> None:
    new = text(tmp_path / "b.txt", "\n".join(readings(paper)[1]))
    report = write_redline(paper, new, tmp_path / "out.docx", author="Egypt")
    assert report.marked == 0
    assert {"tables", "notes", "headers and footers"} <= set(report.unseen)
    plain = text(tmp_path / "a.txt", BASE)
    assert write_redline(plain, new, tmp_path / "out.docx", author="Egypt").unseen == ()


def test_of_what_is_no_word_file_the_words_are_compared_and_the_rest_is_named(tmp_path: Path) -> None:
    """An RTF stands for all that import reads beside Word files: it is read in the guarded child."""
    new = text(tmp_path / "new.rtf", r"{\rtf1\ansi resolves\par 1\tab to report in {\b 2027};\par}")
    base, out = text(tmp_path / "a.txt", "resolves\n1 to report in 2023;\n"), tmp_path / "out.docx"
    report = write_redline(base, new, out, author="Egypt", date=WHEN)
    rejected, accepted = readings(out)
    assert rejected == ("resolves", "1 to report in 2023;")
    assert accepted == ("resolves", "1 to report in 2027;")
    assert report.unseen == ("all but the words of new.rtf",)


def test_a_clean_copy_says_what_the_redline_says_accepted_and_holds_no_change(tmp_path: Path) -> None:
    base, new = text(tmp_path / "a.txt", BASE), text(tmp_path / "b.txt", NEW)
    out, clean = tmp_path / "out.docx", tmp_path / "clean.docx"
    write_redline(base, new, out, author="Egypt", date=WHEN, clean=clean)
    assert readings(clean) == (readings(out)[1], readings(out)[1])
    assert proof.read(parts(clean)[MAIN], accepted=True).marked == 0
    assert_valid(clean)

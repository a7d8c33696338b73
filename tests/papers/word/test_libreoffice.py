"""LibreOffice, which shares no code with us, accepts and rejects our changes to the right words."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from cwgdesk.papers.drafts.blocks import Draft
from cwgdesk.papers.word.package import MAIN
from cwgdesk.papers.word.redline import write_redline
from cwgdesk.papers.word.tracked import proof
from cwgdesk.papers.word.writer import document_bytes
from tests.papers.word.tracked.test_insertions import words_and_paragraph_added

SCRIPT = Path(__file__).with_name("lo_accept.py")
PYTHON = "/usr/bin/python3"  # LibreOffice's bridge lives in the system's Python


def readings(files: list[Path], profile: Path) -> list[dict[str, list[str]]]:
    if (
        shutil.which("soffice") is None
        or subprocess.run([PYTHON, "-c", "import uno"], capture_output=True, check=False).returncode
    ):
        pytest.skip("needs LibreOffice and python3-uno")
    done = subprocess.run(
        [PYTHON, str(SCRIPT), str(profile), *map(str, files)],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def agrees(file: Path, reading: dict[str, list[str]]) -> bool:
    main = proof.parts_of(file.read_bytes())[MAIN]
    return all(
        # It fills an empty cell of a tracked row with a joiner that holds no word.
        [line for line in lines if line.strip("\u200d")]
        == list(proof.read(main, accepted=kind == "accepted").paragraphs)
        for kind, lines in reading.items()
    )


@pytest.mark.slow
def test_papers(tmp_path: Path, draft: Draft, arabic: Draft) -> None:
    files = [tmp_path / "en.docx", tmp_path / "ar.docx"]
    # Note marks are digits in its text; without notes both read the same words.
    for file, paper in zip(files, (replace(draft, footnotes=()), arabic), strict=True):
        file.write_bytes(document_bytes(paper, author="Egypt"))
    assert [agrees(*pair) for pair in zip(files, readings(files, tmp_path / "profile"), strict=True)] == [
        True,
        True,
    ]


@pytest.mark.slow
def test_words_added_at_an_end_before_a_new_paragraph(tmp_path: Path, draft: Draft) -> None:
    file = tmp_path / "paper.docx"
    changed = replace(draft, blocks=words_and_paragraph_added(), footnotes=())
    file.write_bytes(document_bytes(changed, author="Egypt"))
    assert agrees(file, readings([file], tmp_path / "profile")[0])


@pytest.mark.slow
def test_redlines_of_real_files(tmp_path: Path, corpora: Path) -> None:
    folder = corpora / "docx-robust" / "Open-Xml-PowerTools"
    pairs = [
        (base, new)
        for base in sorted(folder.glob("WC__*-Unmodified.docx")) + sorted(folder.glob("WC__WC00[14]-*s.docx"))
        for new in sorted(folder.glob(f"{base.name.split('-')[0]}-*.docx"))
        if new != base
    ]
    versions = json.loads((corpora / "un-akn" / "version_pairs.json").read_text())[:6]
    pairs += [(corpora / f"{v['old_file']}.txt", corpora / f"{v['new_file']}.txt") for v in versions]
    files = [tmp_path / f"{n:03d}.docx" for n in range(len(pairs))]
    for (base, new), file in zip(pairs, files, strict=True):
        write_redline(base, new, file, author="Egypt")
    found = readings(files, tmp_path / "profile")
    wrong = [pairs[n] for n, file in enumerate(files) if not agrees(file, found[n])]
    assert wrong == []
    assert len(files) > 10

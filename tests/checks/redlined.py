"""A redline of every real Word file and twenty random edits of it: written, or refused with a reason?

`python -m tests.checks.redlined [FOLDER …] [--edits 20] [--rounds 1] [--seed 1]`

Only files that import accepts are asked. Each is edited as Word would save it (words changed, taken out and
put in, paragraphs put in, taken out and moved, looks changed, rows taken out, notes and headers edited), and
the redline towards the edited file is written. `write_redline` proves both readings before the file gets its
name, so a written redline is a lawful one; what it names as not compared is counted. Each refusal is printed.
"""

import argparse
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from lxml import etree
from lxml.etree import _Element as Element

from cwgdesk.core.errors import UserError
from cwgdesk.papers.word.ooxml import w
from cwgdesk.papers.word.redline import write_redline
from cwgdesk.texts.reading.read import read_files

CORPORA = Path(__file__).resolve().parents[3] / "shared" / "corpora"
FOLDERS = ("itu-docx", "un-reports-docx", "docx-robust")
_WORDS = (
    *("Council", "resolves", "annually", "2027", "Member", "States", "(1)", ";"),
    *("الأمين", "العام", "理事会", "Генеральный", "секретарь"),
)
_STORIES = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/header", "word/footer")
Edit = Callable[[Random, Element], bool]


def main() -> int:
    """Print what became of each file; 1 where more than one in twenty was refused."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("folders", nargs="*", default=FOLDERS)
    given.add_argument("--edits", type=int, default=20)
    given.add_argument("--rounds", type=int, default=1)
    given.add_argument("--seed", type=int, default=1)
    asked = given.parse_args()
    if not CORPORA.is_dir():
        print("The corpora are not on this machine: nothing was looked at.")
        return 0
    found = sorted(path for name in asked.folders for path in (CORPORA / name).rglob("*.docx"))
    accepted = [path for path, raw in read_files(found) if not isinstance(raw, UserError)]
    told: Counter[str] = Counter()
    slowest = (0.0, "")
    for path in accepted:
        for number in range(asked.rounds):
            start = time.perf_counter()
            told[_became(path, Random(f"{asked.seed} {number} {path.name}"), asked.edits)] += 1
            slowest = max(slowest, (time.perf_counter() - start, path.name))
    whole = sum(told.values())
    refused = told["refused"]
    print(f"{len(found)} files, {len(accepted)} accepted by import, {whole} redlines: {dict(told)}")
    print(f"refused {refused / max(whole, 1):.3f} (at most .05); slowest {slowest[0]:.1f} s: {slowest[1]}")
    return int(refused > whole * 0.05)


def _became(path: Path, random: Random, edits: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        new, output = Path(folder) / "new.docx", Path(folder) / "redline.docx"
        made = edited(path, new, random, edits)
        try:
            report = write_redline(path, new, output, author="Check")
        except UserError as error:
            print(f"refused: {path.name}: {error} (after {', '.join(made)})", flush=True)
            return "refused"
    if report.unseen:
        print(f"named: {path.name}: {', '.join(report.unseen)}", flush=True)
    return "written, something named" if report.unseen else "written"


def edited(path: Path, new: Path, random: Random, edits: int) -> list[str]:
    """Write NEW with so many random edits; the names of those that found a place."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    roots = {
        name: etree.fromstring(data) for name, data in parts.items() if name.startswith(_STORIES) and data
    }
    roots = {name: root for name, root in roots.items() if list(root.iter(w("t")))}
    made: list[str] = []
    for _ in range(edits if roots else 0):
        # Most edits of a person are in the body.
        name = "word/document.xml" if random.random() < 0.85 else random.choice(sorted(roots))
        edit = random.choice(EDITS)
        if name in roots and edit(random, roots[name]):
            made.append(f"{edit.__name__} in {name.removeprefix('word/')}")
    parts |= {
        name: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        for name, root in roots.items()
    }
    with zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return made


def _texts(root: Element) -> list[Element]:
    return [e for e in root.iter(w("t")) if (e.text or "").strip()]


def change_word(random: Random, root: Element) -> bool:
    """Another word in the place of one."""
    return _in_words(random, root, lambda words, at: words.__setitem__(at, random.choice(_WORDS)))


def take_out_word(random: Random, root: Element) -> bool:
    """A word less."""
    return _in_words(random, root, lambda words, at: words.pop(at))


def put_in_words(random: Random, root: Element) -> bool:
    """One to four words more."""
    more = random.choices(_WORDS, k=random.randint(1, 4))
    return _in_words(random, root, lambda words, at: words.__setitem__(slice(at, at), more))


def _in_words(random: Random, root: Element, act: Callable[[list[str], int], object]) -> bool:
    texts = _texts(root)
    if not texts:
        return False
    text = random.choice(texts)
    words = (text.text or "").split(" ")
    act(words, random.randrange(len(words)))
    text.text = " ".join(words)
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return True


def _paragraphs(root: Element) -> list[Element]:
    """Paragraphs whose going leaves no cell, note or box without one and takes no section along."""
    found = [p for p in root.iter(w("p")) if p.getparent() is not None]
    beside = Counter(p.getparent() for p in found)
    held = (w("bookmarkStart"), w("bookmarkEnd"), w("fldChar"), w("sectPr"))
    return [p for p in found if beside[p.getparent()] > 1 and next(p.iter(*held), None) is None]


def take_out_paragraph(random: Random, root: Element) -> bool:
    """A paragraph less."""
    found = _paragraphs(root)
    if not found:
        return False
    gone = random.choice(found)
    gone.getparent().remove(gone)  # type: ignore[union-attr]
    return True


def put_in_paragraph(random: Random, root: Element) -> bool:
    """A paragraph more, in the looks of the one before."""
    found = _paragraphs(root)
    if not found:
        return False
    before = random.choice(found)
    fresh = etree.SubElement(before.getparent(), w("p"))  # type: ignore[arg-type]
    held = before.find(w("pPr"))
    if held is not None:
        fresh.append(etree.fromstring(etree.tostring(held)))
    run = etree.SubElement(fresh, w("r"))
    etree.SubElement(run, w("t")).text = " ".join(random.choices(_WORDS, k=7))
    before.addnext(fresh)
    return True


def move_paragraph(random: Random, root: Element) -> bool:
    """A paragraph to another place of the body."""
    found = [p for p in _paragraphs(root) if p.getparent().tag == w("body")]  # type: ignore[union-attr]
    if len(found) < 2:
        return False
    moved, to = random.sample(found, 2)
    to.addnext(moved)
    return True


def change_look(random: Random, root: Element) -> bool:
    """A run bold that was not, or the other way round."""
    runs = [e.getparent() for e in _texts(root)]
    if not runs:
        return False
    run = random.choice(runs)
    held = run.find(w("rPr"))  # type: ignore[union-attr]
    if held is None:
        held = etree.Element(w("rPr"))
        run.insert(0, held)  # type: ignore[union-attr]
    bold = held.find(w("b"))
    if bold is not None:
        held.remove(bold)
    else:
        style = held.find(w("rStyle"))
        fonts = held.find(w("rFonts"))
        behind = fonts if fonts is not None else style
        fresh = etree.Element(w("b"))
        behind.addnext(fresh) if behind is not None else held.insert(0, fresh)
    return True


def take_out_row(random: Random, root: Element) -> bool:
    """A row of a table less, where no cell goes over several rows."""
    tables = [table for table in root.iter(w("tbl")) if next(table.iter(w("vMerge")), None) is None]
    rows = [row for table in tables if len(found := table.findall(w("tr"))) > 1 for row in found]
    if not rows:
        return False
    row = random.choice(rows)
    row.getparent().remove(row)  # type: ignore[union-attr]
    return True


EDITS: tuple[Edit, ...] = (
    change_word, take_out_word, put_in_words, take_out_paragraph, put_in_paragraph, move_paragraph,
    change_look, take_out_row,
)  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())

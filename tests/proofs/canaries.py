"""A canary in every row and column that is not public by the mapping, and in all else that is secret: none
sings in anything that leaves, nor in a window in meeting-room mode.

Each desk is planted anew and toured in the next of the six languages. A hit is a paper, a copy, a file or a
text of the window that was looked through; a canary in it is a fault.
"""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cwgdesk.app import open_desk
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.drafts.compose import compose
from cwgdesk.papers.outline import edit_contribution, edit_section, outline
from cwgdesk.papers.word.writer import document_bytes
from cwgdesk.texts.library import clauses
from cwgdesk.ui.start.start import new_application
from cwgdesk.ui.window.views import ALL_VIEWS
from tests.proofs import leaving, shown
from tests.proofs.figures import Figures, arguments, begun, ended
from tests.proofs.planted import STEM, Planted

OUT = ["redlines", "command line", "clauses copied", "crash reports", "files of the workspace",
       "temporary files", "log"]  # fmt: skip
PAPERS = [f"papers in {language}" for language in leaving.LANGUAGES]
VIEWS = [f"{spec.name} in meeting-room mode" for spec in ALL_VIEWS]
ROOM = [f"{what} in meeting-room mode" for what in ("confidential text", "dialogs", "palette", "clipboard")]
STEPS = [*PAPERS, *OUT, *VIEWS, *ROOM, "settings file", "open copy"]


class Desk:
    """One planted desk, its figures, and a folder for what leaves it."""

    def __init__(self, folder: Path, figures: Figures, seed: int) -> None:
        self.folder, self.figures = folder, figures
        for name in ("desk", "out", "temporary", "window"):
            (folder / name).mkdir()
        self.planted = Planted(folder / "desk", seed)
        self.figures.faults += [f"{column} has no row to plant" for column in self.planted.bare]

    def look(self, step: str, files: Iterable[tuple[str, bytes]]) -> None:
        """Look through files for canaries."""
        for what, data in files:
            self.figures.hit(step, leaving.found_in(data, what))

    def watch(self, step: str, said: Iterable[shown.Said]) -> None:
        """Look through what a window says."""
        looked, found = shown.canaries(iter(said))
        self.figures.hits[step] = self.figures.hits.get(step, 0) + looked
        places = sorted({f"{self.planted.places.get(word, '?')} in {where}" for word, where in found.items()})
        self.figures.faults += [f"{step}: {place}" for place in places]
        print(f"  {step}: {looked} texts{'; '.join(['', *places])}", flush=True)

    def let_out(self, languages: Iterable[str] = leaving.LANGUAGES) -> None:
        """Everything that leaves without a window; the workspace is closed afterwards."""
        out, planted = self.folder / "out", self.planted
        log = self.folder / "program.log"
        with leaving.temporary(self.folder / "temporary"), leaving.logged(log):
            for language in languages:
                self.look(f"papers in {language}", leaving.papers(planted, language, out))
            self.look("redlines", leaving.redlines(out, next(out.glob("*.docx"))))
            self.look("clauses copied", leaving.copied_clauses(planted))
            self.look("crash reports", leaving.crash_reports(planted))
            planted.ws.backup()
            self.look("files of the workspace", leaving.files_below(planted.path.parent / "backups"))
            planted.ws.close()
            self.look("files of the workspace", [("workspace", planted.path.read_bytes())])
            self.look("command line", [leaving.paper_by_command(planted, out)])
        self.look("log", [("log", log.read_bytes())])
        self.look("temporary files", [("names", b""), *leaving.files_below(self.folder / "temporary")])

    def show(self, language: str, views: Iterable[str] = tuple(spec.name for spec in ALL_VIEWS)) -> None:
        """A window in meeting-room mode; before, without it, the canaries must sing."""
        ws = open_desk(self.planted.path)
        document = self.planted.document
        clause = clauses(ws, document)[-1].id
        log = self.folder / "window.log"
        with leaving.temporary(self.folder / "temporary"), leaving.logged(log):
            tour = shown.Tour(ws, language, self.folder / "window")
            try:
                self._control(tour, document, clause)
                tour.window.desk.set_projecting(True)
                self.watch(ROOM[0], tour.goto_confidential(document, clause))
                for name in views:
                    self.watch(f"{name} in meeting-room mode", tour.view(name))
                self.watch("palette in meeting-room mode", tour.palette())
                self.watch("dialogs in meeting-room mode", tour.dialogs())
                copies = ((f"copy {at}", data) for at, data in enumerate(tour.clipboard()))
                self.look("clipboard in meeting-room mode", copies)
                self.look("open copy", [("copies", b""), *leaving.files_below(self.folder / "temporary")])
            finally:
                tour.end()
        self.figures.faults += [f"the window broke: {one}" for one in tour.broken]
        self.look("settings file", leaving.files_below(self.folder / "window"))
        self.look("log", [("log of the window", log.read_bytes())])

    def _control(self, tour: shown.Tour, document: object, clause: object) -> None:
        """Without meeting-room mode the same looking must find canaries, in paint and speech too."""
        found = dict[str, str]()
        for way in (tour.goto_confidential(document, clause), tour.view("positions")):
            for where, words in way:
                if STEM in words.casefold():
                    found.setdefault(where, words)
        for needed in ("painted", "accessible value", "accessible name"):
            if needed not in found:
                self.figures.faults.append(f"control: without F8 no canary was {needed}")
        self.figures.notes["control without meeting-room mode"] = f"seen in {len(found)} kinds of place"


def control_in_public(planted: Planted) -> bool:
    """A canary in a public field is found in the paper that prints it."""
    parts = outline(planted.ws, planted.paper).sections
    first = next(part.section for part in parts if part.section.kind is SectionKind.INTRODUCTION)
    edit_section(planted.ws, first.id, body=f"We told the {planted.canary('control')}.")
    edit_contribution(planted.ws, planted.paper, language="en")
    data = document_bytes(compose(planted.ws, planted.paper), author="Test")
    edit_section(planted.ws, first.id, body=first.body)
    return bool(leaving.found_in(data, "control"))


def controls(figures: Figures, planted: Planted) -> None:
    """The scanner sees every channel, and a canary in a public field."""
    paper = document_bytes(compose(planted.ws, planted.paper), author="Test")
    unseen = leaving.unseen_channels(paper)
    figures.notes["channels the scanner sees"] = f"{leaving.CHANNELS - len(unseen)} of {leaving.CHANNELS}"
    figures.faults += [f"control: the scanner does not see “{name}”" for name in unseen]
    if not control_in_public(planted):
        figures.faults.append("control: a canary in a public field was not found")
    figures.notes["canaries a desk"] = str(len(planted.places))


def main() -> int:
    """As many desks as asked for, each language in its turn."""
    asked = arguments("canaries", len(leaving.LANGUAGES))
    figures = begun("canaries", asked.seed, anew=asked.anew)
    application = new_application()
    application.setQuitOnLastWindowClosed(False)
    done = int(figures.notes.get("desks", "0"))
    for number in range(done, asked.count):
        language = leaving.LANGUAGES[number % len(leaving.LANGUAGES)]
        with tempfile.TemporaryDirectory() as place:
            desk = Desk(Path(place), figures, asked.seed + number)
            controls(figures, desk.planted)
            desk.let_out()
            desk.show(language)
        figures.notes["desks"] = str(number + 1)
        figures.keep()
        print(f"desk {number + 1}, window in {language}: {len(figures.faults)} faults", flush=True)
    return ended(figures, STEPS, keep=asked.keep)


if __name__ == "__main__":
    sys.exit(main())

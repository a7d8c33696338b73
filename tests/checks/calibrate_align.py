"""How good are the suggestions of align, and what do their scores mean? Refits its constants.

usage: python -m tests.checks.calibrate_align
Cases: the seed pair, the UK Module 1 responses as published (short) and paragraph by paragraph (from
the PDF, if pdftotext is installed), and the UN table. Each also with its passages in random order, with a
third of the answered clauses taken out of the resolution, so that silence is the right answer,
with the first half of each passage only, and in disturbed copies of many degrees (align_harms.py).
Prints top-1 and top-3, the logistic fit that belongs in texts/align/calibration.py, and how far scores are
from the share that is right: with the shipped constants, and for each set with constants that were fitted
to the others; all that share its texts are left out with it. Beside each error stands what a sample as small
would show by chance if every score were true.
"""

import json
import math
import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.align import calibration
from cwgdesk.texts.align.calibration import CONFIDENT, LEAST_SUPPORT, lead, rival_of, support_of
from cwgdesk.texts.align.evidence import gather, in_common
from cwgdesk.texts.align.order import probabilities
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.checks.align_harms import harder
from tests.conftest import SHARED

FIT_ROUNDS = 25
FIT_PENALTY = 0.003
SHOWN = 5  # suggestions looked at for each passage
SHUFFLES = 4
FEWEST_PASSAGES = 10
SHIPPED = [calibration.INTERCEPT, calibration.OF_LEAD, calibration.OF_SUPPORT]
COPIES = 40  # of each set, disturbed
FAINT = {"disturbed": 0.3, "strangers": 0.03}  # beside what was really written
DRAWS = 100
RESPONSE_BEGINS = re.compile(r"(The government|We) (agree|recogni|accept|welcome)")


@dataclass(frozen=True, slots=True)
class Case:
    """Passages, each with the places of its right clauses; `family`: sets that share their texts are one."""

    name: str
    clauses: list[FoundClause]
    passages: list[tuple[str, frozenset[int]]]
    weight: float = 1.0
    family: str = ""
    variant: str = "ordered"


@dataclass(frozen=True, slots=True)
class Point:
    """One suggestion: what the model said, and whether it was right."""

    case: Case
    row: int
    rank: int
    grounds: tuple[float, ...]
    right: bool

    @property
    def weight(self) -> float:
        """Each case counts the same however many passages it has."""
        return self.case.weight / len(self.case.passages)


def clause(
    at: int, text: str, call: str = "resolves", label: str = "", kind: str = "operative"
) -> FoundClause:
    """A clause as the parser would find it."""
    asked = re.search(r"(?:instruct|instructs|encourages|invites) the (.*)", call)
    found_in = Span(at, 0, len(text))
    return FoundClause(
        clause_id("calibration", at, 0), ClauseKind(kind), f"{call} {label or at + 1}", text, found_in,
        call=call, label=label or str(at + 1), addressee=asked[1] if asked else "",
    )  # fmt: skip


def seed() -> Case:
    """The progress report and Resolution 1334, judged by reading."""
    folder = SHARED / "samples"
    rows = json.loads((folder / "council-resolution-1334-modified-2023.en.gold.json").read_text("utf-8"))[
        "clauses"
    ]
    gold = json.loads((folder / "progress-report-resolution-1334.en.gold.json").read_text("utf-8"))[
        "passages"
    ]
    places = {row["path"]: at for at, row in enumerate(rows)}
    clauses = [clause(i, r["text"], r["call"], r["label"], r["kind"]) for i, r in enumerate(rows)]
    passages = [(g["passage"], frozenset(places[p] for p in g["paths"])) for g in gold]
    return Case("seed", clauses, passages, family="seed")


def published(name: str, file: Path, asked: str, answered: str) -> Case:
    """A table of requests and answers as its publisher printed it."""
    rows = [r for r in json.loads(file.read_text("utf-8")) if r.get(asked) and r.get(answered)]
    clauses = [clause(i, " ".join(r[asked].split())) for i, r in enumerate(rows)]
    passages = [(" ".join(r[answered].split()), frozenset({i})) for i, r in enumerate(rows)]
    return Case(name, clauses, passages, family=name)


def paragraphs(short: Case, pdf: Path) -> Case:
    """The full responses, paragraph by paragraph, under the heading of their recommendation."""
    text = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    text = re.sub(r"\n\s{20,}\d+\s*\n", "\n\n", text.replace("\f", "\n"))
    sections = re.split(r"(?m)^\s*Recommendation (\d+): ", text)
    bodies = {int(number) - 1: body for number, body in zip(sections[1::2], sections[2::2], strict=True)}
    passages: list[tuple[str, frozenset[int]]] = []
    for place, body in sorted(bodies.items()):
        answering = False
        for paragraph in re.split(r"\n\s*\n|\n(?=\s*●)", body):
            plain = " ".join(paragraph.replace("●", " ").split())
            answering = answering or RESPONSE_BEGINS.match(plain) is not None
            if answering and len(plain.split()) >= 12:
                passages.append((plain, frozenset({place})))
    return Case("uk in full", short.clauses, passages, 0.5, short.family)


def cases() -> Iterator[Case]:
    """Every case there is, as it stands."""
    folder = SHARED / "corpora/align"
    yield seed()
    for file in sorted(folder.glob("*Responses.json")):
        short = published(file.stem[:20], file, "recommendation", "response")
        yield short
        pdf = folder / "pdf/UK-Covid-19_Inquiry_Module_1_Response.pdf"
        if "UK_Covid19_Inquiry_Module1" in file.name and shutil.which("pdftotext") and pdf.exists():
            yield paragraphs(short, pdf)
    yield published("un table", folder / "un_report_actions.json", "request", "action")


def variants(case: Case, chance: random.Random) -> Iterator[Case]:
    """The case itself, out of order, with answers missing, with passages cut short."""
    yield case
    if len(case.passages) < FEWEST_PASSAGES:
        return
    for _ in range(SHUFFLES):
        mixed = chance.sample(case.passages, len(case.passages))
        yield replace(case, passages=mixed, weight=1.5 * case.weight / SHUFFLES, variant="shuffled")
    answered = sorted({place for _, right in case.passages for place in right})
    for _ in range(SHUFFLES):
        dropped = set(chance.sample(answered, max(1, len(answered) // 3)))
        kept = [at for at in range(len(case.clauses)) if at not in dropped]
        moved = {at: place for place, at in enumerate(kept)}
        passages = [
            (text, frozenset(moved[at] for at in right if at in moved)) for text, right in case.passages
        ]
        chance.shuffle(passages)
        clauses = [case.clauses[at] for at in kept]
        yield replace(
            case, clauses=clauses, passages=passages, weight=0.5 * case.weight / SHUFFLES, variant="gaps"
        )
    halves = [(" ".join(t.split()[: max(8, len(t.split()) // 2)]), right) for t, right in case.passages]
    chance.shuffle(halves)
    yield replace(case, passages=halves, weight=0.5 * case.weight, variant="cut short")


def disturbed(case: Case, others: Sequence[Case], chance: random.Random) -> Iterator[Case]:
    """Copies of a case that are harder by all degrees, some with clauses of another resolution."""
    if len(case.passages) < FEWEST_PASSAGES:
        return
    for _ in range(COPIES):
        stranger = chance.choice([other for other in others if other.family != case.family])
        passages, clauses = harder(case.passages, case.clauses, stranger.clauses, chance)
        yield replace(
            case, passages=passages, clauses=clauses, weight=case.weight / COPIES, variant="disturbed"
        )


def strangers(first: Case, second: Case) -> Iterator[Case]:
    """Each case's passages against the other's clauses: silence is always right; neither is left in alone."""
    for asked, said in ((first, second), (second, first)):
        mute = [(text, frozenset[int]()) for text, _ in said.passages]
        yield Case(
            f"{said.name} against {asked.name}",
            asked.clauses,
            mute,
            1.0,
            f"{asked.family}|{said.family}",
            "strangers",
        )


def points_of(case: Case) -> Iterator[Point]:
    """The best suggestions for every passage of a case."""
    evidence = gather([text for text, _ in case.passages], case.clauses)
    found = probabilities(evidence.utility)
    support = max(LEAST_SUPPORT, support_of(in_common(evidence, found)))
    for row, ((_, right), likely) in enumerate(zip(case.passages, found, strict=True)):
        for rank, (column, p) in enumerate(sorted(likely.items(), key=lambda item: -item[1])[:SHOWN]):
            ahead = lead(p, rival_of(column, likely))
            grounds = (1.0, ahead, support)
            yield Point(case, row, rank, grounds, column in right)


def learnt_from(points: Iterable[Point]) -> list[Point]:
    """The best for each passage as written, mixed or disturbed; gaps and halves are only measured."""
    return [p for p in points if p.rank == 0 and p.case.variant in ("ordered", "shuffled", *FAINT)]


def weight_of(point: Point) -> float:
    """What was really written counts more than what was made of it."""
    return point.weight * FAINT.get(point.case.variant, 1.0)


def fit(points: list[Point]) -> list[float]:
    """What each of the grounds weighs: logistic regression by Newton's method."""
    size = len(SHIPPED)
    held = [0.0] * size
    for _ in range(FIT_ROUNDS):
        slope = [0.0] * size
        bend = [[0.0] * size for _ in range(size)]
        for point in points:
            expected = sigmoid(held, point.grounds)
            miss, spread = point.right - expected, expected * (1 - expected)
            for a, ground in enumerate(point.grounds):
                slope[a] += weight_of(point) * miss * ground
                for b in range(size):
                    bend[a][b] += weight_of(point) * spread * ground * point.grounds[b]
        penalty = FIT_PENALTY * sum(weight_of(point) for point in points)
        for a in range(size):
            slope[a] -= penalty * held[a] * (a > 0)
            bend[a][a] += penalty
        held = [h + step for h, step in zip(held, solved(bend, slope), strict=True)]
    return held


def solved(table: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a small system of linear equations (Gauss-Jordan; the table is positive definite)."""
    rows = [[*row, value] for row, value in zip(table, right, strict=True)]
    for a in range(len(rows)):
        rows[a] = [value / rows[a][a] for value in rows[a]]
        for b in range(len(rows)):
            if b != a:
                rows[b] = [x - rows[b][a] * y for x, y in zip(rows[b], rows[a], strict=True)]
    return [row[-1] for row in rows]


def sigmoid(held: Sequence[float], grounds: Sequence[float]) -> float:
    """The score that constants give to what leads."""
    odds = sum(b * f for b, f in zip(held, grounds, strict=True))
    return min(calibration.BEST, 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))))


def error(scored: Iterable[tuple[float, bool]]) -> float:
    """How far scores are from the share right, by tenths, as ../shared/checks/score_align.py counts."""
    tenths: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for worth, right in scored:
        tenths[min(9, int(worth * 10))].append((worth, right))
    count = sum(map(len, tenths.values()))
    return sum(abs(sum(w - r for w, r in group)) for group in tenths.values()) / max(1, count)


def print_accuracy(points: list[Point]) -> None:
    """Set by set and variant by variant: how often the first, or one of three, is right."""
    print(f"{'set':22s} {'variant':10s} asked  top-1  top-3")
    groups: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for point in points:
        groups[point.case.name, point.case.variant].append(point)
    for (name, variant), group in groups.items():
        cases_met = {id(p.case): p.case for p in group}.values()
        asked = sum(bool(right) for case in cases_met for _, right in case.passages)
        first = sum(p.right for p in group if p.rank == 0)
        third = len({(id(p.case), p.row) for p in group if p.right and p.rank < 3})
        shares = f"{first / asked:6.2f} {third / asked:6.2f}" if asked else "  none right"
        print(f"{name:22.22s} {variant:10s} {asked:5d} {shares}")


def by_chance(scores: Sequence[float]) -> float:
    """The error that so few suggestions would show if every score were true."""
    chance = random.Random(1)
    return sum(error((s, chance.random() < s) for s in scores) for _ in range(DRAWS)) / DRAWS


def print_calibration(points: list[Point]) -> None:
    """How far scores are from what they say: by constants that have not seen the set, and by the shipped."""
    families = sorted({family for p in points for family in p.case.family.split("|")})
    taught = learnt_from(points)
    unseen = {f: fit([p for p in taught if f not in p.case.family.split("|")]) for f in families}
    print("fit to all:", " ".join(f"{value:.2f}" for value in fit(taught)))
    best = [p for p in points if p.rank == 0]
    told = [p for p in best if p.case.variant == "shuffled"]
    for variant in ("ordered", "shuffled", "gaps", "cut short", "disturbed"):
        print_error(variant, [p for p in best if p.case.variant == variant], unseen)
    for name in dict.fromkeys(p.case.name for p in told):
        print_error(f"shuffled, {name}", [p for p in told if p.case.name == name], unseen)
    print_error("shuffled, but uk in full", [p for p in told if p.case.name != "uk in full"], unseen)
    strange = [p for p in best if p.case.variant == "strangers"]
    print(f"strangers: calibration error shipped {error((shipped(p), p.right) for p in strange):.3f}")


def print_error(name: str, points: list[Point], unseen: dict[str, list[float]]) -> None:
    """One line: how far off, and how sure."""
    kept_back = [sigmoid(unseen[p.case.family], p.grounds) for p in points]
    off = error((worth, p.right) for worth, p in zip(kept_back, points, strict=True))
    sure = [p.right for p in points if shipped(p) >= CONFIDENT]
    right = f"{sum(sure) / len(sure):.2f}" if sure else "none"
    print(
        f"{name}: calibration error kept back {off:.3f} (by chance {by_chance(kept_back):.3f}), "
        f"shipped {error((shipped(p), p.right) for p in points):.3f}; "
        f"at {CONFIDENT} or more {len(sure)} of {len(points)}, right {right}"
    )


def shipped(point: Point) -> float:
    """The score as a user sees it."""
    _, ahead, support = point.grounds
    return calibration.score(ahead, support)


def main() -> None:
    """Print the figures."""
    if not (SHARED / "corpora/align").is_dir():
        sys.exit("needs ../shared/corpora/align, which is not part of the project")
    chance = random.Random(7)
    originals = list(cases())
    every = [variant for case in originals for variant in variants(case, chance)]
    every += [copy for case in originals for copy in disturbed(case, originals, chance)]
    for first, second in pairwise(originals):
        if first.family != second.family:
            every += strangers(first, second)
    points = [point for case in every for point in points_of(case)]
    print_accuracy(points)
    print_calibration(points)


if __name__ == "__main__":
    main()

"""How good are the suggestions of align, and what do their scores mean? Refits its constants.

usage: python -m tests.checks.calibrate_align
Cases: the seed pair, the UK Module 1 responses as published (short) and paragraph by paragraph (from
the PDF, if pdftotext is installed), and the UN table. Each also with its passages in random order, and
with a third of the answered clauses taken out of the resolution, so that silence is the right answer.
Prints top-1 and top-3, the logistic fit that belongs in texts/align/calibration.py, and how often
suggestions of each score are right.
"""

import json
import math
import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cwgdesk.core.ids import clause_id
from cwgdesk.core.spans import Span
from cwgdesk.texts.align.calibration import CONFIDENT, logit
from cwgdesk.texts.align.evidence import gather
from cwgdesk.texts.align.order import probabilities
from cwgdesk.texts.structure.found import ClauseKind, FoundClause
from tests.conftest import SHARED

FIT_ROUNDS = 2000
FIT_STEPS = (0.5, 0.1, 0.5)
FIT_PENALTY = 0.0005
SHOWN = 3  # suggestions looked at for each passage
RESPONSE_BEGINS = re.compile(r"(The government|We) (agree|recogni|accept|welcome)")


@dataclass(frozen=True, slots=True)
class Case:
    """Passages, each with the places of its right clauses."""

    name: str
    clauses: list[FoundClause]
    passages: list[tuple[str, frozenset[int]]]
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Point:
    """One suggestion: what the model said, and whether it was right."""

    case: str
    weight: float
    rank: int
    probability: float
    agreement: float
    right: bool


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
    return Case("seed", clauses, [(g["passage"], frozenset(places[p] for p in g["paths"])) for g in gold])


def published(name: str, file: Path, asked: str, answered: str) -> Case:
    """A table of requests and answers as its publisher printed it."""
    rows = [r for r in json.loads(file.read_text("utf-8")) if r.get(asked) and r.get(answered)]
    clauses = [clause(i, " ".join(r[asked].split())) for i, r in enumerate(rows)]
    return Case(name, clauses, [(" ".join(r[answered].split()), frozenset({i})) for i, r in enumerate(rows)])


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
    return Case("uk in full", short.clauses, passages)


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
    """The case itself, out of order, and with answers missing."""
    yield case
    if len(case.passages) < 10:
        return
    mixed = list(case.passages)
    chance.shuffle(mixed)
    yield Case(f"{case.name}, mixed", case.clauses, mixed, 0.5)
    times = 6 if len(case.passages) < 50 else 2
    answered = sorted({place for _, right in case.passages for place in right})
    for _ in range(times):
        dropped = set(chance.sample(answered, max(1, len(answered) // 3)))
        kept = [at for at in range(len(case.clauses)) if at not in dropped]
        moved = {at: place for place, at in enumerate(kept)}
        passages = [
            (text, frozenset(moved[at] for at in right if at in moved)) for text, right in case.passages
        ]
        yield Case(f"{case.name}, gaps", [case.clauses[at] for at in kept], passages, 0.7 / times)


def strangers(first: Case, second: Case) -> Iterator[Case]:
    """Each case's passages against the other's clauses: silence is always right."""
    for clauses, passages in ((first, second), (second, first)):
        mute = [(text, frozenset[int]()) for text, _ in passages.passages]
        yield Case(f"{passages.name} against {clauses.name}", clauses.clauses, mute)


def points_of(case: Case) -> Iterator[Point]:
    """The best suggestions for every passage of a case."""
    evidence = gather([text for text, _ in case.passages], case.clauses)
    for row, ((_, right), likely) in enumerate(
        zip(case.passages, probabilities(evidence.utility), strict=True)
    ):
        ranked = sorted(likely.items(), key=lambda item: -item[1])[:SHOWN]
        for rank, (column, probability) in enumerate(ranked):
            weight = case.weight / math.sqrt(len(case.passages))
            yield Point(
                case.name, weight, rank, probability, evidence.agreement[row][column], column in right
            )


def fit(points: list[Point]) -> list[float]:
    """Intercept, weight of the probability's log odds, weight of the agreement."""
    held = [0.0, 1.0, 0.0]
    rows = [(p.weight, (1.0, logit(p.probability), p.agreement), p.right) for p in points]
    total = sum(weight for weight, _, _ in rows)
    for _ in range(FIT_ROUNDS):
        slope = [0.0, 0.0, 0.0]
        for weight, features, right in rows:
            miss = weight * (right - sigmoid(held, features))
            slope = [s + miss * f for s, f in zip(slope, features, strict=True)]
        held = [
            b + step * (s / total - FIT_PENALTY * b)
            for b, s, step in zip(held, slope, FIT_STEPS, strict=True)
        ]
    return held


def sigmoid(held: list[float], features: tuple[float, ...]) -> float:
    """The score that constants give."""
    return 1 / (1 + math.exp(-sum(b * f for b, f in zip(held, features, strict=True))))


def main() -> None:
    """Print the figures."""
    if not (SHARED / "corpora/align").is_dir():
        sys.exit("needs ../shared/corpora/align, which is not part of the project")
    chance = random.Random(7)
    points: list[Point] = []
    originals = list(cases())
    every = [variant for case in originals for variant in variants(case, chance)]
    for case in (*every, *strangers(originals[0], originals[1])):
        found = list(points_of(case))
        points += found
        asked = sum(bool(right) for _, right in case.passages)
        first = sum(p.right for p in found if p.rank == 0)
        print(f"{case.name}: clauses {len(case.clauses)}, answered {asked}, top-1 {first}")
    held = fit(points)
    print("fit: intercept {:.2f}, of probability {:.2f}, of agreement {:.2f}".format(*held))
    by_score: dict[int, list[Point]] = defaultdict(list)
    sure = [0, 0]
    for point in points:
        score = sigmoid(held, (1.0, logit(point.probability), point.agreement))
        by_score[min(9, int(score * 10))].append(point)
        if point.rank == 0 and score >= CONFIDENT:
            sure[0] += 1
            sure[1] += point.right
    for tenth, group in sorted(by_score.items()):
        share = sum(p.weight * p.right for p in group) / sum(p.weight for p in group)
        print(
            f"score {tenth / 10:.1f} to {tenth / 10 + 0.1:.1f}: {len(group)} suggestions, right {share:.2f}"
        )
    print(f"confident {sure[0]}, of them right {sure[1]}")


if __name__ == "__main__":
    main()

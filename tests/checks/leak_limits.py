"""What the leak scan cannot find: `python -m tests.checks.leak_limits [--write]`

Takes secrets in six languages, changes each as a person might who takes it over, puts it in a
paper and counts how often the scan still refuses. With `--write` the table in docs/promises.md is
made anew, with the date.
"""

import argparse
import random
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts import blocks as b
from cwgdesk.papers.word.places import ConfidentialWords
from cwgdesk.papers.word.writer import export_draft

PROMISES = Path(__file__).resolve().parents[2] / "docs" / "promises.md"
BEGIN, END = "<!-- leak-limits: begin -->", "<!-- leak-limits: end -->"
SEED = 1334
# Each with a translation, and each about what a delegation would not say aloud.
SECRETS: tuple[tuple[str, str], ...] = (
    (
        "We can live without paragraph nine if the European group insists on its deletion.",
        "Nous pouvons vivre sans le paragraphe neuf si le groupe européen insiste sur sa suppression.",
    ),
    (
        "The minister accepts three million francs a year, and not one more than that.",
        "Le ministre accepte trois millions de francs par an, et pas un de plus.",
    ),
    (
        "Give way on the fund, but only on the last evening.",
        "Céder sur le fonds, mais le dernier soir seulement.",
    ),
    ("Our red line is the new agency.", "Notre ligne rouge est la nouvelle agence."),
    ("Max 5 M CHF", "au plus 5 millions de francs"),
    (
        "Nous soutiendrons le candidat du Brésil si le Brésil retire sa proposition sur le budget.",
        "We shall support the candidate of Brazil if Brazil withdraws its proposal on the budget.",
    ),
    (
        "Podemos aceptar la reunión en Doha solamente con una resolución sin votación previa.",
        "We can accept the meeting in Doha only with a resolution without a vote before.",
    ),
    (
        "Мы не поддержим поправку, если африканская группа не снимет своё возражение до пятницы.",
        "We shall not support the amendment unless the African group drops its objection by Friday.",
    ),
    (
        "لا نقبل حذف الفقرة التاسعة إلا إذا وافقت المجموعة العربية على ذلك قبل يوم الجمعة.",
        "We accept the deletion of paragraph nine only if the Arab group agrees before Friday.",
    ),
    (
        "如果欧洲国家坚持删除第九段，我们可以在最后一天接受这个结果。",
        "If the European states insist on deleting paragraph nine, we can accept that on the last day.",
    ),
)
_HOMOGLYPHS = str.maketrans("aeopcxy", "аеорсху")
_MARKS = "".join(map(chr, (0x200B, 0xAD, 0x2060)))


def ways(chance: random.Random) -> dict[str, Callable[[str, str], str]]:
    """Name of a change, and what it makes of a secret (and its translation)."""
    return {
        "as it is": lambda said, _: said,
        "other case": lambda said, _: said.swapcase(),
        "other white space": lambda said, _: said.replace(" ", "\u00a0 "),
        "without white space": lambda said, _: said.replace(" ", ""),
        "without accents and signs": lambda said, _: said.translate(str.maketrans("éèêçóíёأإ", "eeecoiеاا")),
        "other quotes, dashes, commas": lambda said, _: (
            said.replace(",", " –").replace(".", "…").replace("'", "’")
        ),
        "look-alike letters": lambda said, _: said.translate(_HOMOGLYPHS),
        "invisible characters": lambda said, _: "".join(c + chance.choice(_MARKS) for c in said),
        "tatweel": lambda said, _: "".join(c + ("ـ" if "ب" <= c <= "ي" else "") for c in said),
        "full-width letters": lambda said, _: "".join(
            chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in said
        ),
        "cut over two paragraphs": lambda said, _: _cut(said, "\n"),
        "one word put in": lambda said, _: _worded(said, chance, put_in=True),
        "one word left out": lambda said, _: _worded(said, chance, put_in=False),
        "one word changed": lambda said, _: _changed(said, chance, 1),
        "two words changed": lambda said, _: _changed(said, chance, 2),
        "every third word changed": lambda said, _: _changed(said, chance, max(1, len(_units(said)) // 3)),
        "halves swapped": lambda said, _: _swapped(said),
        "words in another order": lambda said, _: _shuffled(said, chance),
        "the first half alone": lambda said, _: _joined(said, _units(said)[: len(_units(said)) // 2]),
        "translated": lambda _, other: other,
        "numbers as words": lambda said, _: said.replace("5 M", "five million"),
    }


def found(secret: str, said: str, folder: Path) -> bool:
    """Does an export of a paper that says this refuse?"""
    paragraphs = (
        b.Paragraph((b.Run(part),)) for part in f"We thank the chair. {said} Thank you.".split("\n")
    )
    draft = b.Draft("en", b.HeaderBlock(("Group",)), tuple(paragraphs))
    try:
        export_draft(draft, folder / "paper.docx", secrets=Secrets((secret,)), author="Egypt")
    except ConfidentialWords:
        return True
    return False


def measured(repeats: int = 3) -> Iterator[tuple[str, int, int]]:
    """Each way with how many changed secrets were found, of how many; unchanged ones are not tried."""
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory() as folder:
        for name, change in ways(chance).items():
            tried = {
                (secret, said)
                for _ in range(repeats)
                for secret, other in SECRETS
                if (said := change(secret, other)) != secret or name == "as it is"
            }
            hits = sum(found(secret, said, Path(folder)) for secret, said in sorted(tried))
            yield name, hits, len(tried)


def table(rows: list[tuple[str, int, int]]) -> str:
    """The figures as they stand in docs/promises.md."""
    today = datetime.now(UTC).date().isoformat()
    lines = [f"Measured {today} by `python -m tests.checks.leak_limits --write`, seed {SEED}.", ""]
    lines += ["| The secret stands in the paper | found | of |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {name} | {hits} | {of} |" for name, hits, of in rows)])


def main() -> None:
    """Print the table, and on demand put it into the promises."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the table into docs/promises.md")
    arguments = parser.parse_args()
    shown = table(list(measured()))
    print(shown)
    if arguments.write:
        before, _, rest = PROMISES.read_text(encoding="utf-8").partition(BEGIN)
        _, _, after = rest.partition(END)
        PROMISES.write_text(f"{before}{BEGIN}\n{shown}\n{END}{after}", encoding="utf-8")


def _units(said: str) -> list[str]:
    """Words; signs where there are no spaces."""
    return said.split() if " " in said else list(said)


def _joined(said: str, units: list[str]) -> str:
    return (" " if " " in said else "").join(units)


def _cut(said: str, by: str) -> str:
    units = _units(said)
    half = len(units) // 2
    return f"{_joined(said, units[:half])}{by}{_joined(said, units[half:])}"


def _worded(said: str, chance: random.Random, *, put_in: bool) -> str:
    units = _units(said)
    at = chance.randrange(1, len(units) - 1)
    return _joined(said, [*units[:at], "xyz", *units[at:]] if put_in else [*units[:at], *units[at + 1 :]])


def _changed(said: str, chance: random.Random, count: int) -> str:
    units = _units(said)
    for at in chance.sample(range(len(units)), min(count, len(units))):
        units[at] = "xyz"
    return _joined(said, units)


def _swapped(said: str) -> str:
    units = _units(said)
    half = len(units) // 2
    return _joined(said, units[half:] + units[:half])


def _shuffled(said: str, chance: random.Random) -> str:
    units = _units(said)
    chance.shuffle(units)
    return _joined(said, units)


if __name__ == "__main__":
    main()

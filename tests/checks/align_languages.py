"""Does align find the clause where report and resolution are in two languages?

usage: python -m tests.checks.align_languages   (some minutes)
The clauses of General Assembly resolutions in one language, shuffled, are the passages; the same clauses in
another are asked. The words of the two languages are learnt from the other resolutions only, in three turns.
A clause that stands twice in a resolution is right at either place.
"""

import random
import sys
from collections import Counter

from cwgdesk.texts.align.evidence import gather
from cwgdesk.texts.align.order import probabilities
from tests.checks.align_words import LANGUAGES, dictionary, pairs_of, resolutions, titles
from tests.checks.calibrate_align import clause
from tests.conftest import SHARED

TURNS = 3
CODES = ("en", *LANGUAGES.values())


def found(
    said: list[str], asked: list[str], known: dict[str, dict[str, dict[str, float]]]
) -> tuple[int, int]:
    """How many passages find their clause: by content alone, and with what the other passages say."""
    order = random.Random(3).sample(range(len(said)), len(said))

    def hits(way: list[int]) -> int:
        return sum(asked[got] == asked[at] for got, at in zip(way, order, strict=True))

    evidence = gather([said[at] for at in order], [clause(i, text) for i, text in enumerate(asked)], known)
    alone = [max(range(len(asked)), key=row.__getitem__) for row in evidence.utility]
    likely = [max(row, key=row.__getitem__) for row in probabilities(evidence.utility)]
    return hits(alone), hits(likely)


def main() -> None:
    """Print the share found for each pair of languages."""
    if not (SHARED / "corpora/un-akn").is_dir():
        sys.exit("needs ../shared/corpora/un-akn, which is not part of the project")
    texts = resolutions()
    symbols = sorted(texts)
    alone, likely, asked = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for turn in range(TURNS):
        kept_back = symbols[turn::TURNS]
        rest = [texts[symbol] for symbol in symbols if symbol not in kept_back] + [titles()]
        known = {code: dictionary(pairs_of(rest, code)) for code in LANGUAGES.values()}
        for by_code in (texts[symbol] for symbol in kept_back):
            for pair in ((a, b) for a in by_code for b in by_code if len(by_code[a]) == len(by_code[b])):
                right = found(by_code[pair[0]], by_code[pair[1]], known)
                asked[pair] += len(by_code[pair[0]])
                alone[pair] += right[0]
                likely[pair] += right[1]
    print(
        "report in the row's language, resolution in the column's: by content alone / with the other passages"
    )
    print("     " + "".join(f"{code:>12s}" for code in CODES))
    for said in CODES:
        cells = ((alone[said, to] / asked[said, to], likely[said, to] / asked[said, to]) for to in CODES)
        print(f"{said:5s}" + "".join(f"{one:7.2f}/{other:.2f}" for one, other in cells))


if __name__ == "__main__":
    main()

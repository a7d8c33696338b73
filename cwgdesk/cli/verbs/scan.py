"""`cwgdesk scan`: are these words anywhere in that file?"""

import argparse
import json
from pathlib import Path

from cwgdesk.core.files.given_files import given_bytes

SUMMARY = "look for words in every corner of a file, hidden ones included"
EXAMPLE = "cwgdesk scan contribution.docx --terms red-lines.txt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's own arguments."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the file to search (.docx, .xlsx, .pdf, any)"
    )
    parser.add_argument(
        "--terms",
        type=Path,
        metavar="FILE",
        help="one term a line; without it, list what the file carries unseen",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object: hits and the number of places searched"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; exit 1 when there is a hit."""
    from cwgdesk.papers.word.leaks import scan, traces

    data = given_bytes(arguments.file)
    found = scan(data, _terms(arguments.terms)) if arguments.terms else traces(data)
    if arguments.json:
        hits = [{"term": hit.term, "channel": hit.channel, "where": hit.where} for hit in found.hits]
        print(json.dumps({"hits": hits, "channels": found.channels}, ensure_ascii=False))
    else:
        for hit in found.hits:
            print(f"{hit.channel}: {hit.where}" + (f": {hit.term}" if hit.term else ""))
        print(f"{len(found.hits)} found in {found.channels} places searched")
    return 1 if found.hits else 0


def _terms(path: Path) -> list[str]:
    lines = given_bytes(path).decode("utf-8-sig", "replace").splitlines()
    return [line.strip() for line in lines if line.strip()]

"""Read a paper that somebody else wrote as their proposals, clause by clause."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cwgdesk.cli.desk import add_workspace_arguments, opened, short, tell

if TYPE_CHECKING:
    from cwgdesk.desk.proposals.receiving import Stored
    from cwgdesk.texts.received.found import FoundProposal, Received

SUMMARY = "Read another delegation's paper as its proposals, clause by clause."
EXAMPLE = "cwgdesk receive egypt.docx --from Egypt --workspace delegation.cwg --store"

SOMETHING_LEFT = 3  # kept, but not all of it
_LONGEST = 80  # letters of a text on one line


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A file, whose it is, and whether it is kept."""
    parser.add_argument("file", metavar="FILE", type=Path, help="the paper: .docx, .pdf, .odt, .doc, .txt")
    parser.add_argument("--from", metavar="NAME", dest="holder", required=True, help="who proposes it")
    parser.add_argument("--group", action="store_true", help="NAME is a regional group")
    parser.add_argument("--resolution", metavar="NAME", help="the text it stands on, where it does not say")
    parser.add_argument(
        "--store",
        action="store_true",
        help="keep the paper and its proposals; without it they are only shown",
    )
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Show what the paper proposes; keep it where that was asked for."""
    from cwgdesk.cli.named import the_document
    from cwgdesk.desk.proposals.receiving import look_at, read_paper, store_received
    from cwgdesk.texts.own_call_words import own_call_words

    with opened(arguments) as ws:
        work = the_document(ws, arguments.resolution).work_id if arguments.resolution else None
        paper = read_paper(arguments.file, extra_call_words=own_call_words(ws))
        seen = look_at(ws, paper, work)
        stored: Stored | None = None
        if arguments.store:
            stored = store_received(ws, paper, seen, arguments.holder, group=arguments.group)
    for note in (*seen.notes, *(f"On no clause: {words}" for words in seen.left)):
        print(note, file=sys.stderr)
    left = [one for place, one in enumerate(seen.proposals) if stored is not None and not stored.ids[place]]
    for one in left:
        words = _on_a_line(one.text or one.passage)
        print(f"Not kept, on no clause: {one.symbol} {words}", file=sys.stderr)
    tell(arguments, _rows(seen, stored, arguments.holder), _lines(seen, stored))
    return SOMETHING_LEFT if left else 0


def _on_a_line(words: str) -> str:
    """As much of a text as a line holds."""
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def _rows(seen: "Received", stored: "Stored | None", holder: str) -> list[dict[str, object]]:
    return [
        {
            "amendment": stored.ids[place] if stored is not None else place + 1,
            "symbol": one.symbol,
            "clause": one.path or None,
            "text": one.text,
            "reasons": one.reasons,
            "sure": one.sure,
            "found": one.found,
            "number": one.number,
            "label": one.label,
            "holder": one.holder or holder,
            "passage": one.passage,
            "note": one.note,
        }
        for place, one in enumerate(seen.proposals)
    ]


def _lines(seen: "Received", stored: "Stored | None") -> list[str]:
    lines = [f"{seen.base.name}: {len(seen.proposals)} proposals."]
    lines += [_line(one, stored.ids[at] if stored else None) for at, one in enumerate(seen.proposals)]
    if stored is None:
        return [*lines, "Nothing was kept; --store keeps it."]
    return [*lines, f"Kept: {stored.new} new proposals, out of document {short(stored.document_id)}."]


def _line(one: "FoundProposal", kept: "object") -> str:
    new = f", new {one.label}" if one.label else ""
    doubt = "" if one.sure else ", to be confirmed"
    why = f" ({one.note})" if one.note else ""
    whose = f" [{one.holder}]" if one.holder else ""
    known = f"{str(kept)[:8]} " if kept else ""
    return f"  {known}{one.symbol} {one.path or 'on no clause'}{new}{doubt}{whose}{why}"

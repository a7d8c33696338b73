"""Reads documents and prints their clauses."""

import argparse
import json
import sys
from pathlib import Path

from cwgdesk.cli.lines import add_lines_argument
from cwgdesk.core.errors import UserError
from cwgdesk.texts.reading.common.raw import Lines, Revisions
from cwgdesk.texts.structure.found import ClauseState, FoundClause, FoundDeadline, Structure

SUMMARY = "read documents and print their clauses, references and dates"
EXAMPLE = "cwgdesk read resolution.docx report.txt --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FILE..., the form of the answer, and how tracked changes are read."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="docx, odt, pdf, txt, doc or rtf")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a file")
    form.add_argument("--text", action="store_true", help="the words in reading order, nothing else")
    parser.add_argument(
        "--revisions",
        choices=[choice.value for choice in Revisions],
        default=Revisions.ACCEPTED.value,
        help="how tracked changes are read (accepted)",
    )
    add_lines_argument(parser)
    parser.add_argument(
        "--ocr", action="store_true", help="read scans by machine, where OCRmyPDF is installed"
    )
    parser.add_argument(
        "--call-words",
        type=Path,
        metavar="FILE",
        help="call words of your own, CSV lines: phrase,preambular or operative[,language]",
    )


def run(arguments: argparse.Namespace) -> int:
    """Read every file; those that cannot be read are named on standard error and make the exit 2."""
    from cwgdesk.texts.own_call_words import call_words_in
    from cwgdesk.texts.reading.common.text import plain_text
    from cwgdesk.texts.reading.read import read_files
    from cwgdesk.texts.structure.parse import parse

    failed = False
    own = call_words_in(arguments.call_words) if arguments.call_words else ()
    names: list[str] = arguments.files
    reads = read_files(names, Revisions(arguments.revisions), ocr=arguments.ocr, lines=Lines(arguments.lines))
    for name, (_, result) in zip(names, reads, strict=True):
        if isinstance(result, UserError):
            failed = True
            print(str(result), file=sys.stderr)
        elif arguments.text:
            sys.stdout.write(plain_text(result))
        elif arguments.json:
            print(json.dumps(as_json(name, parse(result, own)), ensure_ascii=False))
        else:
            print(outline(name, parse(result, own)))
    return 2 if failed else 0


def as_json(name: str, structure: Structure) -> dict[str, object]:
    """The structure in the shape that the checks and other programs read."""
    info = structure.info
    return {
        "document": {
            "file": name,
            "kind": info.kind.value,
            "body": info.body,
            "number": info.number,
            "version": info.version,
            "symbol": info.symbol,
            "title": info.title,
            "language": info.language,
            "adopted": info.adopted,
        },
        "clauses": [clause_json(clause) for clause in structure.clauses],
        "proposals": [
            {"clause": found.clause, "current": found.current, "proposed": found.proposed}
            for found in structure.proposals
        ],
        "references": [
            {"text": found.text, "kind": found.kind, "target": found.target, "clause": str(found.clause)}
            for found in structure.references
        ],
        "deadlines": [_deadline_json(found) for found in structure.deadlines],
        "left_out": [
            {"what": left.what, "why": left.why} | ({"text": left.text} if left.text else {})
            for left in structure.left_out
        ],
        "warnings": list(structure.warnings),
    }


def clause_json(clause: FoundClause) -> dict[str, object]:
    """One clause; `verb` and `addressee` only where somebody is asked, `doubt` where there is one."""
    from cwgdesk.cli.texts import clause_row

    shown = clause_row(clause)
    if clause.verb:
        shown |= {"verb": clause.verb, "addressee": clause.addressee}
    if clause.doubt:
        shown |= {"doubt": clause.doubt.value}
    return shown


def _deadline_json(found: FoundDeadline) -> dict[str, str]:
    dated = {
        "date": found.date,
        "from": found.start,
        "to": found.end,
        "every": found.every,
        "event": found.event,
        "doubt": found.doubt,
    }
    told = {name: value for name, value in dated.items() if value}
    return {"text": found.text, "kind": found.kind, "clause": str(found.clause), **told}


def outline(name: str, structure: Structure) -> str:
    """What a person reads on the terminal: the document, then each clause by its citation."""
    info = structure.info
    head = " · ".join(part for part in (info.body, info.number, info.version, info.symbol) if part)
    lines = [f"{name}: {info.kind.value}{f' ({info.language})' if info.language else ''}"]
    lines += [line for line in (head, info.title) if line]
    lines += ["", *(_outlined(clause) for clause in structure.clauses), ""]
    lines += [f"not read: {left.what} ({left.why})" for left in structure.left_out]
    lines += [f"mind: {warning}" for warning in structure.warnings]
    return "\n".join(lines)


def _outlined(clause: FoundClause) -> str:
    words = " ".join(clause.text.split())
    shown = words if len(words) <= 90 else words[:89].rsplit(" ", 1)[0] + "…"
    state = "  [not agreed]" if clause.state is ClauseState.BRACKETED else ""
    symbol = f"{clause.symbol} " if clause.symbol else ""
    doubt = "? " if clause.doubt else ""  # hold it against the page
    cite = f"{'  ' * clause.depth}{doubt}{symbol}{clause.path}{state}"
    return f"{cite}  {'' if words == clause.path else shown}".rstrip()

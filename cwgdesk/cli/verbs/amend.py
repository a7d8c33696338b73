"""Propose new wording."""

import argparse
from typing import Any
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, short, tell, words
from cwgdesk.cli.options import add_options, options_given
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

SUMMARY = "Propose to modify, suppress or keep a clause, or to add one after it."
EXAMPLE = (
    'cwgdesk amend --workspace delegation.cwg --clause "sg 12" --mod "to report every second year;"'
    ' --reasons "To save costs."'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The clause, the symbol with its words, the reasons."""
    from cwgdesk.desk.proposals.amendments import Amendment

    parser.add_argument("--clause", help="citation or abbreviation, e.g. “sg 12”")
    parser.add_argument("--document", help="name, number or title of the text")
    symbol = parser.add_mutually_exclusive_group()
    symbol.add_argument("--mod", metavar="TEXT", type=words, help="the clause as it should read; @FILE too")
    symbol.add_argument("--add", metavar="TEXT", type=words, help="a new clause after it; @FILE too")
    symbol.add_argument("--sup", action="store_true", help="suppress the clause")
    symbol.add_argument("--noc", action="store_true", help="propose that it stays as it is")
    add_options(parser, Amendment)
    parser.add_argument("--session", help="the session it is for")
    parser.add_argument("--id", help="change this amendment instead of proposing a new one")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Propose or change, and say what conferences would expect besides."""
    from cwgdesk.desk.proposals.amendments import amendments, remove_amendment
    from cwgdesk.desk.proposals.hints import hints

    with opened(arguments) as ws:
        if arguments.id and arguments.remove:
            remove_amendment(ws, _chosen(ws, arguments.id))
            tell(arguments, [{"done": "removed"}], ["Amendment removed."])
            return 0
        amendment_id = _changed(ws, arguments) if arguments.id else _proposed(ws, arguments)
        row = next(row for row in amendments(ws) if row.amendment.id == amendment_id)
        made, path = row.amendment, row.clause.path if row.clause else ""
        base = row.clause.text if row.clause else made.base_text
        new = f", new {made.label}" if made.label else ""
        said = hints(made.symbol, base, made.new_text, made.reasons)
        tell(
            arguments,
            [{"id": made.id, "symbol": made.symbol, "clause": path, "label": made.label, "hints": said}],
            [
                f"Amendment {short(made.id)}: {made.symbol} {path}{new}.",
                *(_HINTS[hint.value] for hint in said),
            ],
        )
    return 0


_HINTS = {
    "offer-sup": "No text is left: --sup says so more clearly.",
    "offer-noc": "The text is what it was: --noc says so more clearly.",
    "offer-mod": "Text added inside an existing clause is a modification: use --mod.",
    "needs-reasons": "Reasons are usual: --reasons adds them.",
    "needs-text": "A new clause needs words.",
}


def _proposed(ws: Workspace, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import session_id, the_clause
    from cwgdesk.desk.proposals.amendments import Amendment, propose

    fields = _wording(arguments)
    if not arguments.clause or not fields:
        raise UserError(
            "A proposal needs a clause and what to do with it.",
            "Give --clause and --mod, --add, --sup or --noc.",
        )
    clause = the_clause(ws, arguments.clause, arguments.document)
    return propose(
        ws,
        clause.id,
        **fields,
        **options_given(arguments, Amendment),
        session_id=session_id(ws, arguments.session),
    )


def _changed(ws: Workspace, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import session_id
    from cwgdesk.desk.proposals.amendments import Amendment, edit_amendment

    amendment_id = _chosen(ws, arguments.id)
    fields = _wording(arguments) | options_given(arguments, Amendment)
    if arguments.session:
        fields["session_id"] = session_id(ws, arguments.session)
    edit_amendment(ws, amendment_id, **fields)
    return amendment_id


def _wording(arguments: argparse.Namespace) -> dict[str, Any]:
    from cwgdesk.desk.proposals.amendments import Symbol

    if arguments.mod is not None:
        return {"symbol": Symbol.MOD, "new_text": arguments.mod}
    if arguments.add is not None:
        return {"symbol": Symbol.ADD, "new_text": arguments.add}
    if arguments.sup:
        return {"symbol": Symbol.SUP, "new_text": ""}
    return {"symbol": Symbol.NOC} if arguments.noc else {}


def _chosen(ws: Workspace, typed: str) -> UUID:
    from cwgdesk.desk.proposals.amendments import amendments

    return pick(typed, [row.amendment for row in amendments(ws)], lambda a: [str(a.id)], "amendment").id

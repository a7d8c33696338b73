"""Keep good practices."""

import argparse
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, opened, pick, short, tell, words
from cwgdesk.cli.options import add_options, options_given
from cwgdesk.core.errors import UserError

SUMMARY = "Keep, change or remove a good practice."
EXAMPLE = (
    'cwgdesk practice --workspace delegation.cwg --title "School maps" --summary "An open map of schools."'
    ' --action-line C2 --sdg 4 --clause "ms 1" --consent-by "Ministry of Education"'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All that WSIS Stocktaking and Prizes ask for."""
    from cwgdesk.desk.practices import Practice

    add_options(parser, Practice, line=words)
    parser.add_argument(
        "--action-line", action="append", metavar="CODE", help="C2, C7 e-health; again for further ones"
    )
    parser.add_argument("--sdg", action="append", metavar="GOAL", help="1 to 17, or a target such as 9.c")
    parser.add_argument("--clause", help="the clause it answers, e.g. “ms 1”")
    parser.add_argument("--document", help="name, number or title of the text")
    parser.add_argument("--id", help="change this practice (title or id) instead of keeping a new one")
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Keep or change it, and say what the matrix would suggest."""
    from cwgdesk.cli.named import the_clause
    from cwgdesk.desk.practices import (
        add_practice,
        edit_practice,
        link_practice,
        practice,
        practices,
        remove_practice,
    )
    from cwgdesk.reference.matrix import goals_for

    with opened(arguments) as ws:
        clause = the_clause(ws, arguments.clause, arguments.document) if arguments.clause else None
        fields = _fields(arguments)
        if arguments.id:
            practice_id = pick(arguments.id, practices(ws), lambda p: [p.title], "practice").id
            if arguments.remove:
                remove_practice(ws, practice_id)
                tell(arguments, [{"id": practice_id, "done": "removed"}], ["Practice removed."])
                return 0
            edit_practice(ws, practice_id, **fields)
            if clause is not None:
                link_practice(ws, practice_id, clause.id)
        else:
            if not arguments.title:
                raise UserError("A practice needs a title.", "Give --title, or --id to change one.")
            practice_id = add_practice(ws, clause_id=clause.id if clause else None, **fields)
        kept = practice(ws, practice_id)
        missing = [goal for goal in goals_for(kept.action_line) if goal not in kept.sdgs]
        said = [f"Practice {short(kept.id)}: {kept.title}."]
        if not kept.consent:
            said.append("It stays out of contributions until somebody consents: --consent-by.")
        if missing and not kept.sdgs:
            said.append(f"The WSIS-SDG matrix suggests for {kept.action_line}: SDG {', '.join(missing)}.")
        tell(arguments, [{"id": kept.id, "title": kept.title, "consent": kept.consent}], said)
    return 0


def _fields(arguments: argparse.Namespace) -> dict[str, Any]:
    from cwgdesk.desk.practices import Practice

    fields = options_given(arguments, Practice)
    if arguments.action_line:
        fields["action_line"], fields["more_action_lines"] = (
            arguments.action_line[0],
            arguments.action_line[1:],
        )
    if arguments.sdg:
        fields["sdgs"] = arguments.sdg
    if arguments.consent_by is not None:
        fields["consent"] = bool(arguments.consent_by.strip())
    return fields

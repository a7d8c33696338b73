"""Keep good practices."""

import argparse
from typing import Any

from cwgdesk.cli.desk import add_workspace_arguments, day, given, opened, pick, short, tell, words
from cwgdesk.core.errors import UserError

SUMMARY = "Keep, change or remove a good practice."
EXAMPLE = (
    'cwgdesk practice --workspace delegation.cwg --title "School maps" --summary "An open map of schools."'
    ' --action-line C2 --sdg 4 --clause "ms 1" --consent-by "Ministry of Education"'
)

_TEXTS = {
    "summary": "150 to 200 words are usual",
    "description": "the full story",
    "results": "impact, in words and figures",
    "added_value": "what is new about it",
    "challenges": "what was difficult",
    "outlook": "what comes next",
    "replicability": "how others could do it",
    "sustainability": "how it goes on",
    "beneficiaries": "whom it serves",
    "scope": "local, national, regional, global",
    "organization": "who runs it",
    "country": "where",
    "partners": "with whom",
    "activity_type": "project, programme, training, ...",
    "url": "where to read more",
    "evidence": "source and date of the figures",
    "contact": "confidential",
    "notes": "confidential",
}
_ENTITIES = (
    "government",
    "international-organization",
    "private-sector",
    "civil-society",
    "academia",
    "other",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """All that WSIS Stocktaking and Prizes ask for."""
    parser.add_argument("--title", help="what it is called")
    for name, meaning in _TEXTS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=words, help=meaning)
    parser.add_argument("--entity-type", choices=_ENTITIES, help="what sort of organization runs it")
    parser.add_argument(
        "--action-line", action="append", metavar="CODE", help="C2, C7 e-health; again for further ones"
    )
    parser.add_argument("--sdg", action="append", metavar="GOAL", help="1 to 17, or a target such as 9.c")
    parser.add_argument("--starts-on", type=day, metavar="DATE", help="year-month-day")
    parser.add_argument("--ends-on", type=day, metavar="DATE", help="year-month-day")
    parser.add_argument("--clause", help="the clause it answers, e.g. “ms 1”")
    parser.add_argument("--document", help="name, number or title of the text")
    parser.add_argument("--consent-by", metavar="NAME", help="who agreed to publication; without it, none")
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
    from cwgdesk.desk.practices import EntityType

    fields = given(arguments, ("title", *_TEXTS, "starts_on", "ends_on"))
    if arguments.entity_type:
        fields["entity_type"] = EntityType(arguments.entity_type)
    if arguments.action_line:
        fields["action_line"], fields["more_action_lines"] = (
            arguments.action_line[0],
            arguments.action_line[1:],
        )
    if arguments.sdg:
        fields["sdgs"] = arguments.sdg
    if arguments.consent_by is not None:
        fields["consent"], fields["consent_by"] = bool(arguments.consent_by.strip()), arguments.consent_by
    return fields

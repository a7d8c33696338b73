"""Use a Word template of the delegation's own."""

import argparse
from pathlib import Path

from cwgdesk.cli.desk import add_workspace_arguments, opened, tell

SUMMARY = "Save the template of papers to restyle it, use one of your own, or go back to cwgdesk's."
EXAMPLE = "cwgdesk template --workspace delegation.cwg --use our-template.docx"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One of three things."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--save", metavar="FILE", type=Path, help="save one to start from (.docx)")
    what.add_argument(
        "--use", metavar="FILE", type=Path, help="set papers in its styles, headers and footers"
    )
    what.add_argument("--ours", action="store_true", help="set papers as cwgdesk does")
    add_workspace_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; a field without a content control, and what does not come along, are named."""
    from cwgdesk.core.files.atomic import write_atomically
    from cwgdesk.papers.own_template import use_ours, use_template
    from cwgdesk.papers.word.template import blank_template

    with opened(arguments) as ws:
        if arguments.save:
            path = write_atomically(arguments.save, blank_template())
            tell(arguments, [{"file": str(path)}], [f"{path.name} is saved. Restyle it, then --use it."])
        elif arguments.ours:
            use_ours(ws)
            tell(arguments, [{"template": None}], ["Papers are set as cwgdesk does."])
        else:
            own = use_template(ws, arguments.use)
            row = {"template": arguments.use.name, "missing": own.missing, "left_out": own.left_out}
            lines = [f"Papers are set in the styles of {arguments.use.name}."]
            if own.missing:
                fields = ", ".join(own.missing)
                lines.append(f"  No content control is tagged {fields}: set in cwgdesk's style.")
            if own.left_out:
                lines.append(f"  Does not come along: {', '.join(own.left_out)}.")
            tell(arguments, [row], lines)
    return 0

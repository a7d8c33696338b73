# pyright: basic, reportUnnecessaryTypeIgnoreComment=true
"""What the type checker says of public views; `test_public_views.py` runs it over this file.

Each line that must be refused says so: should pyright accept it, the comment is one too many.
"""

from pathlib import Path

from cwgdesk.desk.annotations import Annotation
from cwgdesk.desk.positions import Position, PublicPosition, Stance
from cwgdesk.desk.practices import Practice, PublicPractice
from cwgdesk.desk.proposals.amendments import Amendment, PublicAmendment
from cwgdesk.desk.secrets import Secrets
from cwgdesk.papers.drafts.blocks import Briefing
from cwgdesk.papers.exporting import write_draft
from cwgdesk.papers.word.writer import export_draft
from cwgdesk.workspace.mapping import public_view


def of_a_position(position: Position) -> tuple[str, Stance]:
    """Statement and stance may go out; the red line and its owner may not, and nothing can be written."""
    seen: PublicPosition = public_view(position)
    print(seen.red_line)  # pyright: ignore[reportAttributeAccessIssue]
    print(public_view(position).owner)  # pyright: ignore[reportAttributeAccessIssue]
    seen.statement = "other words"  # pyright: ignore[reportAttributeAccessIssue]
    return seen.statement, seen.stance


def of_an_amendment(amendment: Amendment) -> str:
    """The reasons may go out, the note may not."""
    seen: PublicAmendment = public_view(amendment)
    print(seen.note)  # pyright: ignore[reportAttributeAccessIssue]
    return seen.reasons


def of_a_practice(practice: Practice) -> str:
    """The summary may go out, the notes may not."""
    seen: PublicPractice = public_view(practice)
    print(seen.notes)  # pyright: ignore[reportAttributeAccessIssue]
    return seen.summary


def of_a_note(note: Annotation) -> object:
    """A note has no public view at all."""
    return public_view(note)  # pyright: ignore[reportArgumentType]


def not_the_noun(position: Position) -> Position:
    """A public view is no position: what takes the noun does not take it."""
    return public_view(position)  # pyright: ignore[reportReturnType]


def of_a_brief(paper: Briefing, path: Path, secrets: Secrets) -> None:
    """What is for the delegation alone is not taken where a contribution is asked for."""
    export_draft(paper, path, secrets=secrets, author="")  # pyright: ignore[reportArgumentType]
    write_draft(paper, path, secrets)  # pyright: ignore[reportArgumentType]

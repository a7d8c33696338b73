"""Make and change the paper that goes out."""

import argparse
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from cwgdesk.cli.desk import add_workspace_arguments, given, opened, short, tell, words
from cwgdesk.cli.options import add_options, options_given
from cwgdesk.core.errors import UserError
from cwgdesk.workspace.store import Workspace

if TYPE_CHECKING:
    from cwgdesk.papers.outline import Outline

SUMMARY = "Make or change a contribution from what is on the desk, and see what is in it."
EXAMPLE = (
    'cwgdesk contribution --workspace delegation.cwg --title "Follow-up to the review"'
    ' --session "43rd meeting" --introduction "We thank the secretariat."'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Header, box, sections."""
    from cwgdesk.papers.contributions import Contribution

    add_options(parser, Contribution)
    parser.add_argument("--session", help="the session it is for; fills in the meeting")
    parser.add_argument("--language", choices=("en", "fr", "es", "ru", "ar", "zh"), help="original language")
    parser.add_argument(
        "--symbols", action=argparse.BooleanOptionalAction, help="print ADD, MOD, SUP, NOC before proposals"
    )
    _add_template(parser)
    parser.add_argument("--introduction", type=words, help="its text; @FILE reads it from a file")
    parser.add_argument(
        "--section", action="append", nargs=2, metavar=("HEADING", "TEXT"), help="a free section; repeatable"
    )
    parser.add_argument("--empty", action="store_true", help="do not fill it with what is on the desk")
    parser.add_argument("--id", help="change this paper (title or id) instead of making a new one")
    parser.add_argument(
        "--next",
        choices=("rev", "add", "corr"),
        help="with --id: begin its next revision, addendum or corrigendum",
    )
    parser.add_argument("--remove", action="store_true", help="with --id: take it away")
    add_workspace_arguments(parser)


def _add_template(parser: argparse.ArgumentParser) -> None:
    from cwgdesk.papers.drafts.templates import Template

    parser.add_argument(
        "--template", choices=[template.value for template in Template], help="what kind of paper (narrative)"
    )
    parser.add_argument(
        "--co-sponsor",
        action="append",
        metavar="STATE",
        help="who submits it with us, as it signs; repeatable, in this order; “-” for nobody",
    )
    parser.add_argument(
        "--revise-text", metavar="DOCUMENT", help="annex this resolution's revised text, amendments in place"
    )


def run(arguments: argparse.Namespace) -> int:
    """Make or change it, then print its outline and what a colleague would remark."""
    from cwgdesk.cli.named import the_contribution
    from cwgdesk.papers.drafts.preflight import preflight
    from cwgdesk.papers.drafts.templates import itu_file_name, template_of
    from cwgdesk.papers.outline import outline, remove_contribution

    with opened(arguments) as ws:
        if arguments.id:
            paper_id = the_contribution(ws, arguments.id).id
            if arguments.remove:
                remove_contribution(ws, paper_id)
                tell(arguments, [{"id": paper_id, "done": "removed"}], ["Contribution removed."])
                return 0
            if arguments.next:
                paper_id = _next(ws, paper_id, arguments)
            _change(ws, paper_id, arguments)
        else:
            paper_id = _make(ws, arguments)
        _write(ws, paper_id, arguments)
        whole, remarks = outline(ws, paper_id), preflight(ws, paper_id)
        row = {
            "id": paper_id,
            "title": whole.contribution.title,
            "template": template_of(whole.contribution),
            "file_name": itu_file_name(whole.contribution, _opens(ws, whole.contribution.session_id)),
            "sections": [
                {"kind": part.section.kind, "heading": part.section.heading, "items": part.items}
                for part in whole.sections
            ],
            "remarks": [{"level": r.level, "code": r.code, "about": r.subject} for r in remarks],
        }
        tell(arguments, [row], [*_outline(whole), *(f"  {r.level}: {r.code} {r.subject}" for r in remarks)])
    return 0


def _make(ws: Workspace, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.cli.named import session_id
    from cwgdesk.papers.outline import create_contribution

    header = _header(arguments) | _kind(ws, arguments)
    title = header.pop("title", None)
    if not title:
        raise UserError("A contribution needs a title.", "Give --title, or --id to change one.")
    return create_contribution(
        ws,
        title,
        session_id=session_id(ws, arguments.session),
        from_desk=not arguments.empty,
        **header,
    )


def _next(ws: Workspace, paper_id: UUID, arguments: argparse.Namespace) -> UUID:
    from cwgdesk.papers.revisions import Revising, begin_revision

    return begin_revision(ws, paper_id, Revising(arguments.next))


def _change(ws: Workspace, paper_id: UUID, arguments: argparse.Namespace) -> None:
    from cwgdesk.cli.named import session_id
    from cwgdesk.papers.outline import edit_contribution

    header = _header(arguments) | _kind(ws, arguments)
    if arguments.session:
        header["session_id"] = session_id(ws, arguments.session)
    if header:
        edit_contribution(ws, paper_id, **header)


def _header(arguments: argparse.Namespace) -> dict[str, Any]:
    from cwgdesk.papers.contributions import Contribution

    header = options_given(arguments, Contribution) | given(arguments, ("language",))
    if any(name.startswith("box_") for name in header):
        header["with_box"] = True
    if arguments.symbols is not None:
        header["with_symbols"] = arguments.symbols
    return header


def _kind(ws: Workspace, arguments: argparse.Namespace) -> dict[str, Any]:
    """Template, co-sponsors, and the text whose revision is annexed: what makes the kind of paper."""
    from cwgdesk.cli.named import the_document
    from cwgdesk.papers.drafts.templates import Template

    fields = given(arguments, ("template",))
    if arguments.co_sponsor:
        fields["co_sponsors"] = [name for name in arguments.co_sponsor if name.strip("- ")]
        if not arguments.id and not arguments.template:
            fields["template"] = Template.MULTI_COUNTRY.value
    if arguments.revise_text:
        fields["revised_document_id"] = the_document(ws, arguments.revise_text).id
        fields.setdefault("template", Template.REVISED_RESOLUTION.value)
    return fields


def _write(ws: Workspace, paper_id: UUID, arguments: argparse.Namespace) -> None:
    from cwgdesk.papers.contributions import SectionKind
    from cwgdesk.papers.outline import add_section, edit_section, outline

    if arguments.introduction is not None:
        parts = [part.section for part in outline(ws, paper_id).sections]
        first = next((s for s in parts if s.kind is SectionKind.INTRODUCTION), None)
        if first is None:
            add_section(ws, paper_id, SectionKind.INTRODUCTION, body=arguments.introduction)
        else:
            edit_section(ws, first.id, body=arguments.introduction)
    for heading, text in arguments.section or ():
        add_section(ws, paper_id, SectionKind.FREE, heading=heading, body=words(text))


def _opens(ws: Workspace, meeting_id: UUID | None) -> date | None:
    from cwgdesk.desk.sessions import session

    return session(ws, meeting_id).starts_on if meeting_id else None


def _outline(whole: "Outline") -> list[str]:
    lines = [f"Contribution {short(whole.contribution.id)}: {whole.contribution.title}"]
    for part in whole.sections:
        written = len(part.section.body.split())
        lines.append(
            f"  {part.section.heading or part.section.kind.value}: {len(part.items)} items, {written} words"
        )
    return lines

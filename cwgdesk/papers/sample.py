"""The sample workspace: Resolution 1334, the progress report, and a fictional delegation at work.

Everything the delegation says is invented and marked as an example.
"""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.errors import UserError
from cwgdesk.core.progress import Progress
from cwgdesk.core.resources import resource
from cwgdesk.core.spans import Span
from cwgdesk.desk import delegation as delegations
from cwgdesk.desk.annotations import AnnotationKind, annotate
from cwgdesk.desk.clearance import clear, submit_for_review
from cwgdesk.desk.coverage import suggest
from cwgdesk.desk.positions import Holder, Stance, record_position
from cwgdesk.desk.practices import EntityType, add_practice
from cwgdesk.desk.proposals.amendments import Symbol, propose
from cwgdesk.desk.sessions import add_agenda_item, add_deadline, add_session
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.papers.outline import create_contribution, edit_section, outline
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import Clause, find_clause
from cwgdesk.workspace.store import Workspace

RESOLUTION = "council-resolution-1334-modified-2023.en.txt"
REPORT = "progress-report-resolution-1334.en.txt"
_INVENTED = "Invented for the sample"
_STATE = "Republic of Example"
_SECRETARY_GENERAL = "resolves to instruct the Secretary-General"
_MEMBERS = "encourages the Member States"


def fill_sample(ws: Workspace, today: date | None = None, progress: Progress | None = None) -> UUID:
    """Put the sample on an empty desk; the id of its contribution. Nothing of it can be undone."""
    today = today or datetime.now(UTC).date()
    resolution, report = _import(ws, progress)
    delegations.set_delegation(
        ws,
        state=_STATE,
        code="EXA",
        contact="Ministry of Digital Affairs of the Republic of Example (a fictional State)",
    )
    session = _session(ws, resolution, report, today + timedelta(days=60))
    _notes(ws, resolution)
    _positions(ws, resolution, session)
    _amendment(ws, resolution, session)
    _practice(ws, resolution)
    suggest(ws, report, resolution)
    paper = _contribution(ws, session)
    with ws.change(ChangeLabel.LOAD_SAMPLE, "Republic of Example", undoable=False) as change:
        # Undo begins with what the user does, not with how the sample was made.
        change.orm.scalars(select(delegations.Delegation)).one().example = True
    return paper


def _import(ws: Workspace, progress: Progress | None) -> tuple[UUID, UUID]:
    folder = resource("samples")
    found: list[UUID] = []
    for imported in import_files(ws, [folder / RESOLUTION, folder / REPORT], progress):
        if imported.document_id is None:
            raise imported.error or UserError("The sample texts cannot be read.", "Install cwgdesk again.")
        found.append(imported.document_id)
    return found[0], found[1]


def _session(ws: Workspace, resolution: UUID, report: UUID, opening: date) -> UUID:
    session = add_session(
        ws,
        "Example meeting of CWG-WSIS&SDG",
        starts_on=opening,
        ends_on=opening + timedelta(days=1),
        place="Geneva",
        notes="An invented meeting: replace its dates by those of the invitation.",
    )
    add_agenda_item(ws, session, "Adoption of the agenda", number="1")
    add_agenda_item(ws, session, "Progress report on Resolution 1334", number="2", document_id=report)
    add_agenda_item(ws, session, "Contributions of Member States", number="3", document_id=resolution)
    add_deadline(
        ws,
        session,
        "Clearance by the ministry",
        opening - timedelta(days=25),
        source="Invented for the sample",
    )
    add_deadline(
        ws,
        session,
        "Circulate to the regional group",
        opening - timedelta(days=20),
        source="Invented for the sample",
    )
    return session


def _notes(ws: Workspace, resolution: UUID) -> None:
    who = "Example delegate"
    report_annually = _clause(ws, resolution, f"{_SECRETARY_GENERAL} 5")
    annotate(
        ws,
        report_annually.id,
        "Which of last year's activities came without figures? Ask before the meeting.",
        span=_words(report_annually, "comprehensive report"),
        kind=AnnotationKind.QUESTION,
        author=who,
    )
    annotate(
        ws,
        _clause(ws, resolution, f"{_SECRETARY_GENERAL} 10").id,
        "Thank the secretariat for the Stocktaking platform first, then raise the deadlines.",
        kind=AnnotationKind.TALKING_POINT,
        author=who,
    )
    annotate(
        ws,
        _clause(ws, resolution, f"{_MEMBERS} 1").id,
        "Collect one more example from the schools programme by the end of the month.",
        kind=AnnotationKind.FOLLOW_UP,
        author=who,
    )


def _positions(ws: Workspace, resolution: UUID, session: UUID) -> None:
    stocktaking = record_position(
        ws,
        clause_id=_clause(ws, resolution, f"{_SECRETARY_GENERAL} 10").id,
        session_id=session,
        stance=Stance.SUPPORT,
        statement=(
            "The Republic of Example values the WSIS Stocktaking as the common memory of what was"
            " achieved. It suggests that templates and deadlines be announced at least three months"
            " ahead, so that small administrations can take part."
        ),
        rationale="Two of the last three calls reached us after they had closed.",
        owner="Example desk officer",
    )
    clear(ws, stocktaking, "Example Director-General")
    update = record_position(
        ws,
        clause_id=_clause(ws, resolution, f"{_SECRETARY_GENERAL} 6").id,
        session_id=session,
        stance=Stance.SUPPORT_WITH_CHANGES,
        statement="The Republic of Example would welcome regular updates on the follow-up to the review.",
        rationale="We need a standing item to keep the subject on the agenda after the review.",
        fallback="An update every second year would do if others object to an annual one.",
        red_line="No update that only covers activities outside our region.",
        owner="Example desk officer",
    )
    submit_for_review(ws, update, "Example ministry of foreign affairs")
    record_position(
        ws,
        clause_id=_clause(ws, resolution, "instructs the CWG-WSIS&SDG 3").id,
        session_id=session,
        stance=Stance.STUDY,
        rationale="Wait for the outcome of the consultation in the region before we speak.",
    )
    record_position(
        ws,
        clause_id=_clause(ws, resolution, f"{_SECRETARY_GENERAL} 6").id,
        session_id=session,
        holder=Holder.REGIONAL_GROUP,
        holder_name="Example regional group",
        stance=Stance.CONCERN,
        statement="Further reports should not add to the cost of the secretariat.",
    )


def _amendment(ws: Workspace, resolution: UUID, session: UUID) -> None:
    update = _clause(ws, resolution, f"{_SECRETARY_GENERAL} 6")
    new_text = update.text.replace(
        "to present to the Council through CWG-WSIS&SDG until 2025, an update on WSIS+20 review process",
        "to present annually to the Council through CWG-WSIS&SDG an update on the follow-up to the WSIS+20"
        " review process",
    )
    propose(
        ws,
        update.id,
        Symbol.MOD,
        new_text=new_text,
        reasons=(
            "The review ended in December 2025. What the membership needs from now on is a regular"
            " account of its follow-up."
        ),
        note="Can be dropped if the region tables a text of its own.",
        session_id=session,
    )


def _practice(ws: Workspace, resolution: UUID) -> None:
    add_practice(
        ws,
        "School connectivity maps (example)",
        clause_id=_clause(ws, resolution, f"{_MEMBERS} 1").id,
        summary=(
            "An open map shows for every public school in the Republic of Example whether it is connected,"
            " at what speed, and who pays. Schools correct their own entries by text message; the map"
            " directs the yearly connection budget to where it is missing."
        ),
        results="412 schools were connected in two years, 230 of them in rural areas (invented figures).",
        challenges="Entries grow old where no one feels responsible for them.",
        organization="Ministry of Education of the Republic of Example",
        entity_type=EntityType.GOVERNMENT,
        country="Republic of Example",
        partners="Example Association of Internet Service Providers",
        activity_type="project",
        action_line="C2",
        more_action_lines=["C7 e-learning"],
        sdgs=["4", "9"],
        language="en",
        evidence=_INVENTED,
        consent=True,
        consent_by="Example school inspectorate, by letter",
    )


def _contribution(ws: Workspace, session: UUID) -> UUID:
    paper = create_contribution(
        ws, "Follow-up to the WSIS+20 review (example)", session_id=session, agenda_item="3"
    )
    for part in outline(ws, paper).sections:
        if part.section.kind is SectionKind.INTRODUCTION:
            edit_section(
                ws,
                part.section.id,
                body=(
                    "The Republic of Example thanks the secretariat for its progress report on the"
                    " implementation of Council Resolution 1334.\n"
                    "This contribution gives its views on the follow-up to the review, proposes an"
                    " amendment to the resolution, and offers one good practice."
                ),
            )
    return paper


def _clause(ws: Workspace, document: UUID, path: str) -> Clause:
    return find_clause(ws, path, document)[0].clause


def _words(clause: Clause, words: str) -> Span:
    start = clause.end - len(clause.text) + clause.text.index(words)
    return Span(clause.block, start, start + len(words))

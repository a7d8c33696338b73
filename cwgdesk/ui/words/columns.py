"""The titles of columns, above their fields and in the registers, in the user's language.

The mapping says each title in English; a column that no line here translates shows that one.
"""

from datetime import date, datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from cwgdesk.ui.words.times import day
from cwgdesk.workspace.marks import Marked


def column_title(column: Marked) -> str:
    """What a field or a column of a register is called."""
    return known_titles().get((column.table, column.name)) or column.title


def title_of(table: str, name: str) -> str:
    """The title of a column by its name; "" where it has none."""
    known = {
        ("document", "name"): QCoreApplication.translate("LibraryView", "Name in this workspace"),
        ("settings", "author"): QCoreApplication.translate("SettingsDialog", "Your name, for the history"),
    }
    return (known_titles() | known).get((table, name), "")


def column_words(value: object) -> str:
    """What a register shows of a column that it knows nothing else about."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "✓" if value else "○"
    if isinstance(value, datetime):
        return day(value.astimezone().date())
    if isinstance(value, date):
        return day(value)
    return str(value.value if isinstance(value, Enum) else value)


def known_titles() -> dict[tuple[str, str], str]:
    """The titles there are words for, by table and column."""
    known = _of_positions() | _of_their_proposals() | _of_practices()
    return known | _of_sessions() | _of_papers()


def _of_positions() -> dict[tuple[str, str], str]:
    return {
        ("position", "topic"): QCoreApplication.translate("PositionsView", "On"),
        ("position", "session_id"): QCoreApplication.translate("PositionForm", "Session"),
        ("position", "holder"): QCoreApplication.translate("PositionForm", "Held by"),
        ("position", "holder_name"): QCoreApplication.translate("PositionForm", "Name of the holder"),
        ("position", "stance"): QCoreApplication.translate("PositionForm", "Stance"),
        ("position", "statement"): QCoreApplication.translate("PositionForm", "Public statement"),
        ("position", "rationale"): QCoreApplication.translate("PositionForm", "Rationale"),
        ("position", "fallback"): QCoreApplication.translate("PositionForm", "Fallback"),
        ("position", "red_line"): QCoreApplication.translate("PositionForm", "Red line"),
        ("position", "owner"): QCoreApplication.translate("PositionForm", "Who looks after it"),
        ("position", "clearance"): QCoreApplication.translate("PositionsView", "Clearance"),
        ("position", "since"): QCoreApplication.translate("PositionsView", "Since"),
        ("annotation", "kind"): QCoreApplication.translate("NotesPanel", "What the note is for"),
        ("annotation", "text"): QCoreApplication.translate("_NoteCard", "Note"),
        ("amendment", "symbol"): QCoreApplication.translate("AmendmentForm", "Symbol"),
        ("amendment", "new_text"): QCoreApplication.translate("AmendmentForm", "Proposed text"),
        ("amendment", "label"): QCoreApplication.translate("AmendmentForm", "Number of the new clause"),
        ("amendment", "reasons"): QCoreApplication.translate("AmendmentForm", "Reasons"),
        ("amendment", "note"): QCoreApplication.translate("AmendmentForm", "For the delegation only"),
        ("amendment", "outcome"): QCoreApplication.translate("ProposalCard", "Outcome"),
        ("amendment", "adopted_text"): QCoreApplication.translate("ProposalCard", "Adopted words"),
        ("amendment", "outcome_note"): QCoreApplication.translate("ProposalCard", "How it came about"),
    }


def _of_their_proposals() -> dict[tuple[str, str], str]:
    return {
        ("their_proposal", "holder"): QCoreApplication.translate("NewProposalDialog", "Proposed by"),
        ("their_proposal", "holder_name"): QCoreApplication.translate("NewProposalDialog", "Name"),
        ("their_proposal", "number"): QCoreApplication.translate("NewProposalDialog", "Number"),
        ("their_proposal", "symbol"): QCoreApplication.translate("AmendmentForm", "Symbol"),
        ("their_proposal", "new_text"): QCoreApplication.translate("AmendmentForm", "Proposed text"),
        ("their_proposal", "label"): QCoreApplication.translate("AmendmentForm", "Number of the new clause"),
        ("their_proposal", "reasons"): QCoreApplication.translate("AmendmentForm", "Reasons"),
        ("their_proposal", "note"): QCoreApplication.translate("AmendmentForm", "For the delegation only"),
        ("their_proposal", "outcome"): QCoreApplication.translate("ProposalCard", "Outcome"),
        ("their_proposal", "adopted_text"): QCoreApplication.translate("ProposalCard", "Adopted words"),
    }


def _of_practices() -> dict[tuple[str, str], str]:
    return {
        ("practice", "title"): QCoreApplication.translate("PracticeForm", "Title"),
        ("practice", "summary"): QCoreApplication.translate("PracticeForm", "Summary"),
        ("practice", "results"): QCoreApplication.translate("PracticeForm", "Results and impact"),
        ("practice", "organization"): QCoreApplication.translate("PracticeForm", "Organization"),
        ("practice", "entity_type"): QCoreApplication.translate("PracticeForm", "Kind of organization"),
        ("practice", "country"): QCoreApplication.translate("PracticeForm", "Country"),
        ("practice", "action_line"): QCoreApplication.translate("PracticeForm", "WSIS action line"),
        ("practice", "sdgs"): QCoreApplication.translate("PracticeForm", "Sustainable Development Goals"),
        ("practice", "url"): QCoreApplication.translate("PracticeForm", "Web address"),
        ("practice", "evidence"): QCoreApplication.translate("PracticeForm", "Evidence"),
        ("practice", "contact"): QCoreApplication.translate("PracticeForm", "Contact"),
        ("practice", "notes"): QCoreApplication.translate("PracticeForm", "Notes"),
        ("practice", "consent"): QCoreApplication.translate(
            "PracticeForm", "Its owners consent to publication"
        ),
        ("practice", "consent_by"): QCoreApplication.translate("PracticeForm", "Who consented, and when"),
    }


def _of_sessions() -> dict[tuple[str, str], str]:
    return {
        ("session", "name"): QCoreApplication.translate("DetailsForm", "Name"),
        ("session", "body"): QCoreApplication.translate("DetailsForm", "Body"),
        ("session", "starts_on"): QCoreApplication.translate("DetailsForm", "Opens on"),
        ("session", "ends_on"): QCoreApplication.translate("DetailsForm", "Closes on"),
        ("session", "place"): QCoreApplication.translate("DetailsForm", "Place"),
        ("session", "notes"): QCoreApplication.translate("DetailsForm", "Notes"),
        ("session", "contribution_days"): QCoreApplication.translate(
            "DetailsForm", "else so many days before"
        ),
        ("session", "contribution_days_source"): QCoreApplication.translate(
            "DetailsForm", "Source of this rule"
        ),
        ("session", "contributions_due_on"): QCoreApplication.translate(
            "DetailsForm", "Contributions close on (as invited)"
        ),
        ("session", "page_limit"): QCoreApplication.translate("DetailsForm", "Pages preferred"),
        ("session", "page_limit_source"): QCoreApplication.translate("DetailsForm", "Source of this limit"),
        ("agenda_item", "number"): QCoreApplication.translate("AgendaForm", "Number"),
        ("agenda_item", "title"): QCoreApplication.translate("AgendaForm", "Title"),
        ("agenda_item", "document_id"): QCoreApplication.translate("AgendaForm", "Document"),
        ("agenda_item", "notes"): QCoreApplication.translate("AgendaForm", "Notes"),
        ("session_deadline", "title"): QCoreApplication.translate("DeadlinesForm", "What"),
        ("session_deadline", "due_on"): QCoreApplication.translate("DeadlinesForm", "Due on"),
        ("session_deadline", "source"): QCoreApplication.translate("DeadlinesForm", "Source"),
        ("session_deadline", "done"): QCoreApplication.translate("DeadlinesForm", "Done"),
    }


def _of_papers() -> dict[tuple[str, str], str]:
    return {
        ("contribution", "title"): QCoreApplication.translate("HeaderForm", "Title"),
        ("contribution", "session_id"): QCoreApplication.translate("HeaderForm", "Session"),
        ("contribution", "meeting"): QCoreApplication.translate("HeaderForm", "Meeting, place and dates"),
        ("contribution", "document_number"): QCoreApplication.translate("HeaderForm", "Document number"),
        ("contribution", "dated"): QCoreApplication.translate("HeaderForm", "Date"),
        ("contribution", "language"): QCoreApplication.translate("HeaderForm", "Original language"),
        ("contribution", "source"): QCoreApplication.translate(
            "HeaderForm", "Source: the Member State as it signs its papers"
        ),
        ("contribution", "agenda_item"): QCoreApplication.translate("HeaderForm", "Agenda item"),
        ("contribution", "contact"): QCoreApplication.translate("HeaderForm", "Contact, for the footnote"),
        ("contribution", "with_box"): QCoreApplication.translate(
            "HeaderForm", "Box with purpose, action and references"
        ),
        ("contribution", "with_symbols"): QCoreApplication.translate(
            "HeaderForm", "Number proposals, with ADD, MOD, SUP, NOC"
        ),
        ("contribution", "template"): QCoreApplication.translate("HeaderForm", "Template"),
        ("contribution", "co_sponsors"): QCoreApplication.translate("HeaderForm", "Co-sponsors"),
        ("contribution", "revision"): QCoreApplication.translate(
            "HeaderForm", "Revision, addendum or corrigendum"
        ),
        ("contribution", "box_purpose"): QCoreApplication.translate("BoxForm", "Purpose or summary"),
        ("contribution", "box_action"): QCoreApplication.translate("BoxForm", "Action required"),
        ("contribution", "box_references"): QCoreApplication.translate("BoxForm", "References"),
        ("section", "heading"): QCoreApplication.translate("SectionForm", "Heading"),
        ("section", "body"): QCoreApplication.translate("SectionForm", "Text before what is shown"),
    }

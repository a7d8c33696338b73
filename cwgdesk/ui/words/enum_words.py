"""The words and signs that the window shows for the codes of the inner rooms: one table of each.

The words stand here in English with their context, as the translation files know them; they are
looked up when they are shown, so that a change of language takes effect at once.
"""

from collections.abc import Mapping
from enum import StrEnum

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.hidden_signs import made_visible
from cwgdesk.core.newer_codes import is_known
from cwgdesk.desk.annotations import AnnotationKind
from cwgdesk.desk.coverage import Reported, Verdict
from cwgdesk.desk.positions import Clearance, Holder, Stance
from cwgdesk.desk.practices import EntityType
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.desk.proposals.hints import Hint
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.structure.found import ClauseKind, ClauseState, DocumentKind
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.words.said import Said
from cwgdesk.workspace.change import ChangeKind

_LONGEST_CODE = 40  # characters that are shown of a code nobody here knows


# By class first: members of two enums that are written alike are equal to each other.
WORDS: Mapping[type[StrEnum], Mapping[StrEnum, Said]] = {
    Stance: {
        Stance.SUPPORT: Said("words", "Support"),
        Stance.SUPPORT_WITH_CHANGES: Said("words", "Support with changes"),
        Stance.NEUTRAL: Said("words", "Neutral"),
        Stance.STUDY: Said("words", "Under study"),
        Stance.CONCERN: Said("words", "Concern"),
        Stance.OPPOSE: Said("words", "Oppose"),
    },
    Outcome: {
        Outcome.OPEN: Said("words", "Still open"),
        Outcome.ADOPTED: Said("words", "Adopted as proposed"),
        Outcome.MERGED: Said("words", "Merged with others"),
        Outcome.CHANGED: Said("words", "Changed"),
        Outcome.REFUSED: Said("words", "Refused"),
        Outcome.WITHDRAWN: Said("words", "Withdrawn"),
    },
    Holder: {
        Holder.OWN: Said("words", "Our delegation"),
        Holder.DELEGATION: Said("words", "Another delegation"),
        Holder.REGIONAL_GROUP: Said("words", "Regional group"),
    },
    Clearance: {
        Clearance.DRAFT: Said("words", "Draft"),
        Clearance.IN_REVIEW: Said("words", "In review"),
        Clearance.CLEARED: Said("words", "Cleared"),
        Clearance.DELIVERED: Said("words", "Delivered"),
    },
    EntityType: {
        EntityType.GOVERNMENT: Said("words", "Government"),
        EntityType.INTERNATIONAL: Said("words", "International organization"),
        EntityType.PRIVATE: Said("words", "Private sector"),
        EntityType.CIVIL_SOCIETY: Said("words", "Civil society"),
        EntityType.ACADEMIA: Said("words", "Academia"),
        EntityType.OTHER: Said("words", "Other"),
    },
    Reported: {
        Reported.DONE: Said("words", "Done"),
        Reported.NOT_DONE: Said("words", "Not done"),
        Reported.ONGOING: Said("words", "Ongoing"),
        Reported.PLANNED: Said("words", "Planned"),
        Reported.OTHER: Said("words", "Mentioned"),
    },
    Verdict: {
        Verdict.SUGGESTED: Said("words", "Suggested"),
        Verdict.CONFIRMED: Said("words", "Accepted"),
        Verdict.REJECTED: Said("words", "Rejected"),
    },
    Standing: {
        Standing.NOT_EXAMINED: Said("words", "Not examined"),
        Standing.NOTHING_LIKELY: Said("words", "Nothing likely"),
        Standing.SILENT: Said("words", "Silent"),
        Standing.SPOKEN: Said("words", "Spoken to"),
    },
    SectionKind: {
        SectionKind.INTRODUCTION: Said("words", "Introduction"),
        SectionKind.VIEWS: Said("words", "Views"),
        SectionKind.EVIDENCE: Said("words", "Evidence from reports"),
        SectionKind.PROPOSALS: Said("words", "Proposals"),
        SectionKind.FREE: Said("words", "Free section"),
        SectionKind.PRACTICES: Said("words", "Annex: good practices"),
    },
    ChangeLabel: {
        ChangeLabel.IMPORT_DOCUMENT: Said("words", "Import document"),
        ChangeLabel.REMOVE_DOCUMENT: Said("words", "Remove document"),
        ChangeLabel.EDIT_DOCUMENT: Said("words", "Change of document"),
        ChangeLabel.MERGE_CLAUSES: Said("words", "Merge clauses"),
        ChangeLabel.SPLIT_CLAUSE: Said("words", "Split clause"),
        ChangeLabel.CORRECT_CLAUSE: Said("words", "Correct clause"),
        ChangeLabel.PUT_BACK: Said("words", "Put back left-out words"),
        ChangeLabel.CARRY_ANCHORS: Said("words", "Carry notes over"),
        ChangeLabel.ADD_NOTE: Said("words", "Add note"),
        ChangeLabel.EDIT_NOTE: Said("words", "Change of note"),
        ChangeLabel.REMOVE_NOTE: Said("words", "Remove note"),
        ChangeLabel.RECORD_POSITION: Said("words", "Record position"),
        ChangeLabel.EDIT_POSITION: Said("words", "Change of position"),
        ChangeLabel.CLEAR_POSITION: Said("words", "Clearance"),
        ChangeLabel.REMOVE_POSITION: Said("words", "Remove position"),
        ChangeLabel.PROPOSE_AMENDMENT: Said("words", "Propose amendment"),
        ChangeLabel.EDIT_AMENDMENT: Said("words", "Change of amendment"),
        ChangeLabel.REMOVE_AMENDMENT: Said("words", "Remove amendment"),
        ChangeLabel.RECEIVE_PROPOSALS: Said("words", "Keep proposals of others"),
        ChangeLabel.EDIT_PROPOSAL: Said("words", "Change of proposal of others"),
        ChangeLabel.REMOVE_PROPOSAL: Said("words", "Remove proposal of others"),
        ChangeLabel.RECORD_OUTCOME: Said("words", "Record outcome"),
        ChangeLabel.TAKE_BACK: Said("words", "Take back changes of an edited copy"),
        ChangeLabel.ADD_PRACTICE: Said("words", "Add practice"),
        ChangeLabel.EDIT_PRACTICE: Said("words", "Change of practice"),
        ChangeLabel.REMOVE_PRACTICE: Said("words", "Remove practice"),
        ChangeLabel.JUDGE_COVERAGE: Said("words", "Judge coverage"),
        ChangeLabel.ADD_SESSION: Said("words", "Add session"),
        ChangeLabel.EDIT_SESSION: Said("words", "Change of session"),
        ChangeLabel.REMOVE_SESSION: Said("words", "Remove session"),
        ChangeLabel.ADD_CONTRIBUTION: Said("words", "Add contribution"),
        ChangeLabel.EDIT_CONTRIBUTION: Said("words", "Change of contribution"),
        ChangeLabel.REMOVE_CONTRIBUTION: Said("words", "Remove contribution"),
        ChangeLabel.EDIT_SETTINGS: Said("words", "Change of settings"),
        ChangeLabel.CONFIRM_ANCHOR: Said("words", "Confirm place"),
        ChangeLabel.SUBMIT_POSITION: Said("words", "Submit for clearance"),
        ChangeLabel.DELIVER_POSITION: Said("words", "Deliver position"),
        ChangeLabel.REOPEN_POSITION: Said("words", "Reopen position"),
        ChangeLabel.CARRY_POSITION: Said("words", "Carry positions over"),
        ChangeLabel.SUGGEST_COVERAGE: Said("words", "Suggest coverage"),
        ChangeLabel.RELEASE: Said("words", "Export contribution"),
        ChangeLabel.FORGET: Said("words", "Forget for good"),
        ChangeLabel.LOAD_SAMPLE: Said("words", "Load sample workspace"),
    },
    AnnotationKind: {
        AnnotationKind.COMMENT: Said("words", "Comment"),
        AnnotationKind.QUESTION: Said("words", "Question"),
        AnnotationKind.TALKING_POINT: Said("words", "Talking point"),
        AnnotationKind.RED_LINE: Said("words", "Red line"),
        AnnotationKind.TRANSLATION: Said("words", "Translation"),
        AnnotationKind.FOLLOW_UP: Said("words", "Follow-up"),
    },
    DocumentKind: {
        DocumentKind.RESOLUTION: Said("words", "Resolution"),
        DocumentKind.REPORT: Said("words", "Report"),
        DocumentKind.CONTRIBUTION: Said("words", "Contribution"),
        DocumentKind.OTHER: Said("words", "Other text"),
    },
    Symbol: {
        Symbol.ADD: Said("words", "ADD – new clause after this one"),
        Symbol.MOD: Said("words", "MOD – other wording"),
        Symbol.SUP: Said("words", "SUP – take the clause out"),
        Symbol.NOC: Said("words", "NOC – no change"),
    },
    Hint: {
        Hint.OFFER_SUP: Said("words", "No text is left. To take a whole clause out, conferences write SUP."),
        Hint.OFFER_NOC: Said("words", "The text is what it was. NOC says that the clause must not change."),
        Hint.OFFER_MOD: Said(
            "words", "Words added inside a clause that exists are MOD; ADD is for a whole new clause."
        ),
        Hint.NEEDS_REASONS: Said("words", "Reasons are missing. They stand after each proposal."),
        Hint.NEEDS_TEXT: Said("words", "Write the text of the new clause."),
    },
    ClauseState: {
        ClauseState.AGREED: Said("words", "Agreed"),
        ClauseState.BRACKETED: Said("words", "Not agreed"),
    },
    ClauseKind: {
        ClauseKind.OPENING: Said("Clauses", "Opening"),
        ClauseKind.CALL: Said("Clauses", "Opening words"),
        ClauseKind.PREAMBULAR: Said("Clauses", "Preamble"),
        ClauseKind.OPERATIVE: Said("Clauses", "Operative"),
        ClauseKind.HEADING: Said("Clauses", "Heading"),
        ClauseKind.PARAGRAPH: Said("Clauses", "Paragraph"),
        ClauseKind.BULLET: Said("Clauses", "Bullet"),
        ClauseKind.FIELD: Said("Clauses", "Field"),
        ClauseKind.CELL: Said("Clauses", "Table cell"),
        ClauseKind.FOOTNOTE: Said("Clauses", "Footnote"),
        ClauseKind.CLOSING: Said("Clauses", "Closing"),
    },
    PairStatus: {
        PairStatus.UNCHANGED: Said("Versions", "Unchanged"),
        PairStatus.RENUMBERED: Said("Versions", "Renumbered"),
        PairStatus.REWORDED: Said("Versions", "Reworded"),
        PairStatus.ADDED: Said("Versions", "Added"),
        PairStatus.GONE: Said("Versions", "Gone"),
    },
    ChangeKind: {
        ChangeKind.UNDO: Said("History", "undone"),
        ChangeKind.REDO: Said("History", "done again"),
    },
}

GLYPHS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Clearance: {
        Clearance.DRAFT: "○",
        Clearance.IN_REVIEW: "◐",
        Clearance.CLEARED: "●",
        Clearance.DELIVERED: "✓",
    },
    Reported: {
        Reported.DONE: "■",
        Reported.NOT_DONE: "✕",
        Reported.ONGOING: "◧",
        Reported.PLANNED: "□",
        Reported.OTHER: "·",
    },
    Standing: {
        Standing.NOT_EXAMINED: "◌",
        Standing.NOTHING_LIKELY: "–",
        Standing.SILENT: "!",
        Standing.SPOKEN: "↳",
    },
    PairStatus: {
        PairStatus.UNCHANGED: "=",
        PairStatus.RENUMBERED: "#",
        PairStatus.REWORDED: "≈",
        PairStatus.ADDED: "+",
        PairStatus.GONE: "−",
    },
}

# What stands on a clause, and what the search looks through, have codes that are plain strings.
THINGS: Mapping[str, Said] = {
    "note": Said("Versions", "Note"),
    "position": Said("Versions", "Position"),
    "amendment": Said("Versions", "Amendment"),
    "proposal": Said("Versions", "Proposal of others"),
    "practice": Said("Versions", "Good practice"),
    "coverage": Said("Versions", "Link to a report"),
}

SEARCH_ROOMS: Mapping[str, Said] = {
    "texts": Said("Search", "Texts"),
    "notes": Said("Search", "Notes"),
    "positions": Said("Search", "Positions"),
    "amendments": Said("Search", "Proposals"),
    "proposals": Said("Search", "Proposals of others"),
    "practices": Said("Search", "Practices"),
    "contributions": Said("Search", "Contributions"),
}


def word_for(code: StrEnum) -> str:
    """What the code is called, in the user's language; a newer program's code is shown as it is."""
    if is_known(code):
        return WORDS[type(code)][code].here()
    change, other = Said("words", "Unknown change (%1)"), Said("words", "Unknown (%1)")
    told = change if isinstance(code, ChangeLabel) else other
    return told.here().replace("%1", made_visible(code.value[:_LONGEST_CODE]))


def glyph_for(code: StrEnum) -> str:
    """A sign that tells the code apart without colour."""
    return GLYPHS[type(code)][code] if is_known(code) else "?"

"""The words that the window shows for the codes of the inner rooms, in the user's language.

Every table is built when it is asked for, so that a change of language takes effect at once.
"""

from PySide6.QtCore import QCoreApplication

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.desk.coverage import Reported, Verdict
from cwgdesk.desk.positions import Clearance, Holder, Stance
from cwgdesk.desk.practices import EntityType
from cwgdesk.papers.contributions import SectionKind

INTERFACE_LANGUAGES = {  # own names, never translated
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}


def stance_name(stance: Stance) -> str:
    """The stance in the user's language."""
    return {
        Stance.SUPPORT: QCoreApplication.translate("words", "Support"),
        Stance.SUPPORT_WITH_CHANGES: QCoreApplication.translate("words", "Support with changes"),
        Stance.NEUTRAL: QCoreApplication.translate("words", "Neutral"),
        Stance.STUDY: QCoreApplication.translate("words", "Under study"),
        Stance.CONCERN: QCoreApplication.translate("words", "Concern"),
        Stance.OPPOSE: QCoreApplication.translate("words", "Oppose"),
    }[stance]


def holder_name(holder: Holder) -> str:
    """Who holds the position, in the user's language."""
    return {
        Holder.OWN: QCoreApplication.translate("words", "Our delegation"),
        Holder.DELEGATION: QCoreApplication.translate("words", "Another delegation"),
        Holder.REGIONAL_GROUP: QCoreApplication.translate("words", "Regional group"),
    }[holder]


def clearance_name(clearance: Clearance) -> str:
    """How far the statement is on its way, in the user's language."""
    return {
        Clearance.DRAFT: QCoreApplication.translate("words", "Draft"),
        Clearance.IN_REVIEW: QCoreApplication.translate("words", "In review"),
        Clearance.CLEARED: QCoreApplication.translate("words", "Cleared"),
        Clearance.DELIVERED: QCoreApplication.translate("words", "Delivered"),
    }[clearance]


def clearance_glyph(clearance: Clearance) -> str:
    """A sign that tells the clearance apart without colour."""
    return {
        Clearance.DRAFT: "○",
        Clearance.IN_REVIEW: "◐",
        Clearance.CLEARED: "●",
        Clearance.DELIVERED: "✓",
    }[clearance]


def entity_name(entity: EntityType) -> str:
    """The sort of organization, in the user's language."""
    return {
        EntityType.GOVERNMENT: QCoreApplication.translate("words", "Government"),
        EntityType.INTERNATIONAL: QCoreApplication.translate("words", "International organization"),
        EntityType.PRIVATE: QCoreApplication.translate("words", "Private sector"),
        EntityType.CIVIL_SOCIETY: QCoreApplication.translate("words", "Civil society"),
        EntityType.ACADEMIA: QCoreApplication.translate("words", "Academia"),
        EntityType.OTHER: QCoreApplication.translate("words", "Other"),
    }[entity]


def reported_name(reported: Reported) -> str:
    """How far the report says things are, in the user's language."""
    return {
        Reported.DONE: QCoreApplication.translate("words", "Done"),
        Reported.ONGOING: QCoreApplication.translate("words", "Ongoing"),
        Reported.PLANNED: QCoreApplication.translate("words", "Planned"),
        Reported.OTHER: QCoreApplication.translate("words", "Mentioned"),
    }[reported]


def reported_glyph(reported: Reported) -> str:
    """A sign that tells the state apart without colour."""
    return {Reported.DONE: "■", Reported.ONGOING: "◧", Reported.PLANNED: "□", Reported.OTHER: "·"}[reported]


def verdict_name(verdict: Verdict) -> str:
    """What the delegate said of a suggestion, in the user's language."""
    return {
        Verdict.SUGGESTED: QCoreApplication.translate("words", "Suggested"),
        Verdict.CONFIRMED: QCoreApplication.translate("words", "Accepted"),
        Verdict.REJECTED: QCoreApplication.translate("words", "Rejected"),
    }[verdict]


def section_name(kind: SectionKind) -> str:
    """What a section of a contribution draws on, in the user's language."""
    return {
        SectionKind.INTRODUCTION: QCoreApplication.translate("words", "Introduction"),
        SectionKind.VIEWS: QCoreApplication.translate("words", "Views"),
        SectionKind.EVIDENCE: QCoreApplication.translate("words", "Evidence from reports"),
        SectionKind.PROPOSALS: QCoreApplication.translate("words", "Proposals"),
        SectionKind.FREE: QCoreApplication.translate("words", "Free section"),
        SectionKind.PRACTICES: QCoreApplication.translate("words", "Annex: good practices"),
    }[kind]


def change_name(label: ChangeLabel) -> str:
    """What a change did, as undo, redo and history tell it."""
    return {
        ChangeLabel.IMPORT_DOCUMENT: QCoreApplication.translate("words", "Import document"),
        ChangeLabel.REMOVE_DOCUMENT: QCoreApplication.translate("words", "Remove document"),
        ChangeLabel.EDIT_DOCUMENT: QCoreApplication.translate("words", "Change of document"),
        ChangeLabel.MERGE_CLAUSES: QCoreApplication.translate("words", "Merge clauses"),
        ChangeLabel.SPLIT_CLAUSE: QCoreApplication.translate("words", "Split clause"),
        ChangeLabel.CORRECT_CLAUSE: QCoreApplication.translate("words", "Correct clause"),
        ChangeLabel.CARRY_ANCHORS: QCoreApplication.translate("words", "Carry notes over"),
        ChangeLabel.ADD_NOTE: QCoreApplication.translate("words", "Add note"),
        ChangeLabel.EDIT_NOTE: QCoreApplication.translate("words", "Change of note"),
        ChangeLabel.REMOVE_NOTE: QCoreApplication.translate("words", "Remove note"),
        ChangeLabel.RECORD_POSITION: QCoreApplication.translate("words", "Record position"),
        ChangeLabel.EDIT_POSITION: QCoreApplication.translate("words", "Change of position"),
        ChangeLabel.CLEAR_POSITION: QCoreApplication.translate("words", "Clearance"),
        ChangeLabel.REMOVE_POSITION: QCoreApplication.translate("words", "Remove position"),
        ChangeLabel.PROPOSE_AMENDMENT: QCoreApplication.translate("words", "Propose amendment"),
        ChangeLabel.EDIT_AMENDMENT: QCoreApplication.translate("words", "Change of amendment"),
        ChangeLabel.REMOVE_AMENDMENT: QCoreApplication.translate("words", "Remove amendment"),
        ChangeLabel.ADD_PRACTICE: QCoreApplication.translate("words", "Add practice"),
        ChangeLabel.EDIT_PRACTICE: QCoreApplication.translate("words", "Change of practice"),
        ChangeLabel.REMOVE_PRACTICE: QCoreApplication.translate("words", "Remove practice"),
        ChangeLabel.JUDGE_COVERAGE: QCoreApplication.translate("words", "Judge coverage"),
        ChangeLabel.ADD_SESSION: QCoreApplication.translate("words", "Add session"),
        ChangeLabel.EDIT_SESSION: QCoreApplication.translate("words", "Change of session"),
        ChangeLabel.REMOVE_SESSION: QCoreApplication.translate("words", "Remove session"),
        ChangeLabel.ADD_CONTRIBUTION: QCoreApplication.translate("words", "Add contribution"),
        ChangeLabel.EDIT_CONTRIBUTION: QCoreApplication.translate("words", "Change of contribution"),
        ChangeLabel.REMOVE_CONTRIBUTION: QCoreApplication.translate("words", "Remove contribution"),
        ChangeLabel.EDIT_SETTINGS: QCoreApplication.translate("words", "Change of settings"),
        ChangeLabel.CONFIRM_ANCHOR: QCoreApplication.translate("words", "Confirm place"),
        ChangeLabel.SUBMIT_POSITION: QCoreApplication.translate("words", "Submit for clearance"),
        ChangeLabel.DELIVER_POSITION: QCoreApplication.translate("words", "Deliver position"),
        ChangeLabel.REOPEN_POSITION: QCoreApplication.translate("words", "Reopen position"),
        ChangeLabel.CARRY_POSITION: QCoreApplication.translate("words", "Carry positions over"),
        ChangeLabel.SUGGEST_COVERAGE: QCoreApplication.translate("words", "Suggest coverage"),
        ChangeLabel.RELEASE: QCoreApplication.translate("words", "Export contribution"),
        ChangeLabel.FORGET: QCoreApplication.translate("words", "Forget for good"),
        ChangeLabel.LOAD_SAMPLE: QCoreApplication.translate("words", "Load sample workspace"),
    }[label]

"""The remarks of the pre-flight check in the user's language, and where each is put right."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cwgdesk.papers.drafts.findings import Code, Finding, Level
from cwgdesk.ui.kit.cards import Card


def remark(finding: Finding) -> str:
    """What was found, as a sentence."""
    subject = finding.subject or QCoreApplication.translate("Preflight", "this paper")
    return _sentences()[finding.code].replace("%1", subject)


def advice(finding: Finding) -> str:
    """What happens because of it, or what to do."""
    return {
        Level.LEFT_OUT: QCoreApplication.translate("Preflight", "Left out of the paper"),
        Level.ASKS: QCoreApplication.translate("Preflight", "Look at it before it goes out"),
        Level.WARNING: QCoreApplication.translate("Preflight", "Should be put right"),
        Level.HINT: QCoreApplication.translate("Preflight", "Worth a look"),
    }[finding.level]


def remark_cards(findings: Sequence[Finding]) -> list[Card]:
    """The remarks as cards; a card's id is its place in the list."""
    glyphs = {Level.LEFT_OUT: "⊘", Level.ASKS: "?", Level.WARNING: "⚠", Level.HINT: "○"}
    tones = {Level.LEFT_OUT: "bad", Level.ASKS: "bad", Level.WARNING: "warn", Level.HINT: ""}
    return [
        Card(at, *_two_lines(f), f"{glyphs[f.level]} {advice(f)}", tones[f.level])
        for at, f in enumerate(findings)
    ]


def _two_lines(finding: Finding) -> tuple[str, str]:
    """What was found, and below it what it is about: a long citation in a title would be cut."""
    pattern = _sentences()[finding.code]
    if not finding.subject or not pattern.endswith("%1"):
        return remark(finding), ""
    return pattern.removesuffix("%1").rstrip(" \u00a0:："), finding.subject


def _sentences() -> dict[Code, str]:
    return {
        Code.NO_SOURCE: QCoreApplication.translate("Preflight", "The paper does not say whose it is."),
        Code.NO_MEETING: QCoreApplication.translate("Preflight", "The paper does not name its meeting."),
        Code.NO_CONTENT: QCoreApplication.translate("Preflight", "There is nothing in the paper yet."),
        Code.EMPTY_SECTION: QCoreApplication.translate("Preflight", "“%1” is empty."),
        Code.NOT_CLEARED: QCoreApplication.translate("Preflight", "Not cleared: %1"),
        Code.NO_STATEMENT: QCoreApplication.translate("Preflight", "No public statement: %1"),
        Code.NO_CONSENT: QCoreApplication.translate("Preflight", "No consent to publish: %1"),
        Code.NO_REASONS: QCoreApplication.translate("Preflight", "Proposal without reasons: %1"),
        Code.NOTHING_CHANGED: QCoreApplication.translate("Preflight", "MOD that changes nothing: %1"),
        Code.ALL_DELETED: QCoreApplication.translate("Preflight", "MOD that deletes all words: %1"),
        Code.BASE_CHANGED: QCoreApplication.translate("Preflight", "The clause reads otherwise now: %1"),
        Code.PLACE_UNSURE: QCoreApplication.translate("Preflight", "Carried over, place unsure: %1"),
        Code.CONFIDENTIAL_TEXT: QCoreApplication.translate("Preflight", "From a confidential text: %1"),
        Code.HIDDEN_SIGNS: QCoreApplication.translate("Preflight", "Signs that nobody sees: %1"),
        Code.OTHER_LANGUAGE: QCoreApplication.translate("Preflight", "Text in another language: %1"),
        Code.EXPIRED: QCoreApplication.translate("Preflight", "For a session that is over: %1"),
        Code.REDONE: QCoreApplication.translate("Preflight", "Redone on new words, not looked at: %1"),
        Code.TWO_ON_CLAUSE: QCoreApplication.translate("Preflight", "Two proposals on one clause: %1"),
        Code.TWO_VERSIONS: QCoreApplication.translate("Preflight", "On another version than the rest: %1"),
        Code.OUT_OF_ORDER: QCoreApplication.translate("Preflight", "Not in the order of the text: %1"),
        Code.BRACKETS_LEFT: QCoreApplication.translate("Preflight", "Square brackets are left: %1"),
        Code.DEADLINE_PASSED: QCoreApplication.translate("Preflight", "Contributions closed on %1."),
        Code.TOO_LONG: QCoreApplication.translate("Preflight", "Longer than the %1 pages preferred."),
        Code.NOT_LOADED: QCoreApplication.translate("Preflight", "Cited, but not in the Library: %1"),
    }

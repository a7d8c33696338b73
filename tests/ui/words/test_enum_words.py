"""Every code of the inner rooms has words in six languages, and signs that differ without colour."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from enum import StrEnum

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from cwgdesk.core.change_labels import ChangeLabel
from cwgdesk.core.newer_codes import member_of
from cwgdesk.core.resources import resource
from cwgdesk.desk.annotations import AnnotationKind
from cwgdesk.desk.coverage import Reported, Verdict
from cwgdesk.desk.positions import Clearance, Holder, Stance
from cwgdesk.desk.practices import EntityType
from cwgdesk.desk.proposals.amendments import Outcome, Symbol
from cwgdesk.desk.proposals.hints import Hint
from cwgdesk.overviews.search import ROOMS
from cwgdesk.papers.contributions import SectionKind
from cwgdesk.texts.align.standing import Standing
from cwgdesk.texts.structure.found import ClauseKind, ClauseState, DocumentKind
from cwgdesk.texts.versions.pairs import PairStatus
from cwgdesk.ui.words.enum_words import GLYPHS, SEARCH_ROOMS, THINGS, WORDS, glyph_for, word_for
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.ui.words.said import Said
from cwgdesk.workspace.change import ChangeKind
from cwgdesk.workspace.finding.index import sources

SHOWN = (
    AnnotationKind, ChangeKind, ChangeLabel, ClauseKind, ClauseState, Clearance, DocumentKind, EntityType,
    Hint, Holder, Outcome, PairStatus, Reported, SectionKind, Stance, Standing, Symbol, Verdict,
)  # fmt: skip
SILENT = {ChangeKind.DO}  # that a change was done needs no word beside it


@contextmanager
def language(qapp: QApplication, code: str) -> Generator[QTranslator]:
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"cwgdesk_{code}.qm")))
    qapp.installTranslator(translator)
    try:
        yield translator
    finally:
        qapp.removeTranslator(translator)


def test_the_table_holds_what_is_shown() -> None:
    assert set(WORDS) == set(SHOWN)


@pytest.mark.parametrize("code", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("kind", SHOWN)
def test_every_code_has_a_word_of_its_own(qapp: QApplication, kind: type[StrEnum], code: str) -> None:
    shown = [one for one in kind if one not in SILENT]
    with language(qapp, code) as translator:
        told = [word_for(one) for one in shown]
        english = [WORDS[kind][one] for one in shown]
        if code != "en":
            assert told == [translator.translate(said.context, said.words) for said in english]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("table", [THINGS, SEARCH_ROOMS])
@pytest.mark.parametrize("code", [one for one in INTERFACE_LANGUAGES if one != "en"])
def test_codes_that_are_no_enum_have_theirs(qapp: QApplication, table: Mapping[str, Said], code: str) -> None:
    with language(qapp, code) as translator:
        told = [said.here() for said in table.values()]
        assert told == [translator.translate(said.context, said.words) for said in table.values()]
    assert all(told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("kind", [Clearance, Reported, PairStatus])
def test_signs_tell_the_codes_apart(kind: type[StrEnum]) -> None:
    signs = [glyph_for(one) for one in kind]
    assert all(signs)
    assert len(set(signs)) == len(signs)
    assert kind in GLYPHS


def test_members_written_alike_have_their_own_words() -> None:
    """Two enums may both say "other": as text they are equal, in words they are not."""
    assert EntityType.OTHER.value == Reported.OTHER.value
    assert word_for(EntityType.OTHER) != word_for(Reported.OTHER)


def test_every_room_of_the_search_has_a_title() -> None:
    assert {placed.source.room for placed in sources()} == set(ROOMS) == set(SEARCH_ROOMS)


def test_codes_of_a_newer_program_are_shown_as_such(qapp: object) -> None:
    _ = qapp
    assert word_for(member_of(ChangeLabel, "weigh-position")) == "Unknown change (weigh-position)"
    assert word_for(member_of(Stance, "abs\u202etain")) == "Unknown (abs⟨U+202E⟩tain)"
    assert glyph_for(member_of(Clearance, "pondered")) == "?"
    assert len(word_for(member_of(Stance, "x" * 10_000))) < 60

"""Call words that the user adds: kept with the workspace, checked, used for what is imported."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cwgdesk.app import new_desk, open_desk
from cwgdesk.core.errors import UserError
from cwgdesk.reference.call_words import CallWord
from cwgdesk.texts.importing import import_files
from cwgdesk.texts.library import clauses
from cwgdesk.texts.own_call_words import (
    call_words_in,
    checked_call_words,
    own_call_words,
    set_own_call_words,
)
from cwgdesk.workspace.store import Workspace

TEXT = "The ITU Council,\npondering deeply over\nthe state of things,\nresolves\nto go on.\n"
PONDERING = CallWord("en", "pondering deeply over", "preambular")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    made = tmp_path / "pondering.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


def calls(ws: Workspace, path: Path) -> set[str]:
    (imported,) = import_files(ws, [path])
    assert imported.document_id is not None
    return {clause.call for clause in clauses(ws, imported.document_id)}


def test_what_is_added_is_kept_and_read_with(tmp_path: Path, text: Path) -> None:
    ws = new_desk(tmp_path / "one.cwg")
    assert own_call_words(ws) == ()
    set_own_call_words(ws, [PONDERING])
    ws.close()
    ws = open_desk(tmp_path / "one.cwg")
    assert [(w.phrase, w.kind, w.language) for w in own_call_words(ws)] == [
        ("pondering deeply over", "preambular", "en")
    ]
    assert "pondering deeply over" in calls(ws, text)
    ws.close()


def test_without_it_the_phrase_opens_nothing(tmp_path: Path, text: Path) -> None:
    ws = new_desk(tmp_path / "two.cwg")
    set_own_call_words(ws, [PONDERING])
    set_own_call_words(ws, [])
    assert own_call_words(ws) == ()
    assert "pondering deeply over" not in calls(ws, text)
    ws.close()


@pytest.mark.parametrize(
    "bad",
    [
        CallWord("en", "  ", "operative"),
        CallWord("en", "…", "operative"),
        CallWord("en", "x" * 121, "operative"),
        CallWord("en", "pondering", "both"),
        CallWord("english", "pondering", "operative"),
        CallWord("e1", "pondering", "operative"),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_changes(tmp_path: Path, bad: CallWord) -> None:
    ws = new_desk(tmp_path / "three.cwg")
    set_own_call_words(ws, [PONDERING])
    with pytest.raises(UserError) as refused:
        set_own_call_words(ws, [PONDERING, bad])
    assert refused.value.values["line"] == 2
    assert bad.phrase.strip() == "" or bad.phrase not in str(refused.value)
    assert [w.phrase for w in own_call_words(ws)] == ["pondering deeply over"]
    ws.close()


def test_the_same_words_are_one_phrase() -> None:
    words = [CallWord("en", "Pondering  over", "preambular"), CallWord("", " pondering over ", "preambular")]
    assert [w.phrase for w in checked_call_words(words)] == ["Pondering over"]
    assert len(checked_call_words([*words, CallWord("", "pondering over", "operative")])) == 2


WORDS = st.builds(
    CallWord,
    st.sampled_from(["", "en", "ar", "DE"]),
    st.text(max_size=130),
    st.sampled_from(["preambular", "operative", " Operative", "else"]),
)


@given(st.lists(WORDS, max_size=6))
def test_what_was_checked_is_checked(words: list[CallWord]) -> None:
    try:
        once = checked_call_words(words)
    except UserError:
        return
    assert checked_call_words(once) == once


def test_a_list_is_read_from_csv(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    refused = "\ufeffphrase,kind,language\nمتأملا في,preambular,ar\n\nponders, then,operative\n"
    file.write_text(refused, encoding="utf-8")
    with pytest.raises(UserError, match="Call word 2 is neither"):
        call_words_in(file)
    file.write_text('Phrase,Kind\nمتأملا في,preambular,ar\n"ponders, then",operative\n', encoding="utf-8")
    assert [(w.language, w.phrase, w.kind) for w in call_words_in(file)] == [
        ("ar", "متأملا في", "preambular"),
        ("", "ponders, then", "operative"),
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b'"open', b"one\n"])
def test_another_file_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.csv"
    file.write_bytes(content)
    with pytest.raises(UserError):
        call_words_in(file)
    with pytest.raises(UserError, match=r"missing\.csv"):
        call_words_in(tmp_path / "missing.csv")

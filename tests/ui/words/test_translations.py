"""The translation files: same placeholders, all plural forms, and the window in another language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication

from cwgdesk.core.errors import UserError
from cwgdesk.core.resources import resource
from cwgdesk.ui.start.screenshots import settle
from cwgdesk.ui.start.shell import Shell
from cwgdesk.ui.words.found_words import value_text
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES
from cwgdesk.ui.words.messages import error_text
from cwgdesk.workspace.store import Workspace
from tests.ui.pseudo import Brackets, cut_texts, shown_texts
from tools.translations import LANGUAGES, error_sentences, told_parts, visible

ROOT = Path(__file__).resolve().parents[3]
FORMS = {"fr": 2, "es": 2, "ru": 3, "ar": 6, "zh": 1, "en": 2}
PLACEHOLDER = re.compile(r"%n|%\d|\{[\w:]+\}")
REST = ("fr", "es", "ar", "zh", "en")
DATE = re.compile(r"\d{1,2} \w{3,4} \d{4}( – \d{1,2} \w{3,4} \d{4})?")
SCRIPTS = {
    "ru": QFontDatabase.WritingSystem.Cyrillic,
    "ar": QFontDatabase.WritingSystem.Arabic,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}


def _messages(code: str) -> list[ET.Element]:
    return list(ET.parse(resource("translations", f"cwgdesk_{code}.ts")).iter("message"))


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_translations_keep_their_placeholders(code: str) -> None:
    for message in _messages(code):
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for words in filter(None, forms):
            # "one clause" may do without its number.
            assert set(PLACEHOLDER.findall(words)) | {"%n"} == set(PLACEHOLDER.findall(source)) | {"%n"}, (
                source
            )


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_every_plural_form_has_its_place(code: str) -> None:
    for message in _messages(code):
        if message.get("numerus") == "yes":
            translation = message.find("translation")
            assert translation is not None
            assert len(translation.findall("numerusform")) == FORMS[code], message.findtext("source")


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_left_to_translate(code: str) -> None:
    for message in _messages(code):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        assert all(forms), message.findtext("source")


def test_every_visible_string_is_gathered() -> None:
    tree = ET.parse(resource("translations", "cwgdesk_fr.ts"))
    known = {
        (context.findtext("name"), message.findtext("source"), message.get("numerus") == "yes")
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    assert set(visible(ROOT / "cwgdesk" / "ui")) - known == set(), "run make translations"


@pytest.fixture(scope="module")
def told() -> dict[str, set[str]]:
    """What the program's source tells; reading all of it takes seconds, so once."""
    return told_parts(ROOT / "cwgdesk")


def test_every_error_sentence_is_gathered(told: dict[str, set[str]]) -> None:
    known = {message.findtext("source") for message in _messages("fr")}
    assert set[str]().union(*told.values()) - known == set(), "run make translations"


def test_what_an_error_says_can_always_be_gathered(told: dict[str, set[str]]) -> None:
    """No sentence comes from where the gatherer does not look; the reading child's are gathered there."""
    unknown = [where for where, said in told.items() if not said]
    assert unknown == [f"texts/reading/guarded.py: refusal['{part}']" for part in ("what", "remedy")], (
        "say it as a constant, or as a name or table of the same module"
    )


def test_sentences_behind_names_tables_and_kinds_of_error_are_gathered(tmp_path: Path) -> None:
    (tmp_path / "telling.py").write_text(
        "_WHY: dict[int, str] = {1: 'By the table.', 2: 'By the table, too.'}\n"
        "_REMEDY = 'By the name.'\n"
        "class Held(StoreError): ...\n"
        "class Worded(UserError):\n"
        "    def __init__(self, places):\n"
        "        super().__init__('In its own words.', 'With a remedy.', count=len(places))\n"
        "def tell(one, places):\n"
        "    UserError(_WHY[one], _REMEDY)\n"
        "    there = 'By a choice.' if one else 'By the other.'\n"
        "    errors.Held(there, remedy='By the keyword.')\n"
        "    raise Worded(places)\n"
        "class StoreError(UserError): ...\n",
        encoding="utf-8",
    )
    assert set(error_sentences(tmp_path)) == {
        *("By the table.", "By the table, too.", "By the name.", "By a choice.", "By the other."),
        *("By the keyword.", "In its own words.", "With a remedy."),
    }
    assert all(told_parts(tmp_path).values())
    (tmp_path / "telling.py").write_text("def tell(what):\n    raise UserError(what, f'{what}!')\n")
    assert list(told_parts(tmp_path).values()) == [set(), set()]


def test_a_refusal_speaks_one_language(qapp: QApplication) -> None:
    """Words of ours inside an error sentence have a translation, too."""
    said = [
        word for path in _readers() for word in _refusal_words(ast.parse(path.read_text(encoding="utf-8")))
    ]
    constants = [str(word.value) for word in said if isinstance(word, ast.Constant)]
    formats = [
        "".join("7" if isinstance(part, ast.FormattedValue) else part.value for part in word.values)  # type: ignore[attr-defined]
        for word in said
        if isinstance(word, ast.JoinedStr)
    ]
    assert len(constants) > 25
    translator = QTranslator()
    assert translator.load(str(resource("translations", "cwgdesk_ru.qm")))
    qapp.installTranslator(translator)
    try:
        for words in [*constants, *(one for one in formats if not one.startswith("a 7 file"))]:
            assert value_text(words) != words, words
    finally:
        qapp.removeTranslator(translator)


def _readers() -> list[Path]:
    return sorted((ROOT / "cwgdesk" / "texts" / "reading").rglob("*.py"))


def _refusal_words(tree: ast.Module) -> Iterator[ast.expr]:
    """What refusals are given beside the file, and every entry of the tables that they take it from."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).startswith("refusals."):
            continue
        for word in node.args[1:]:
            yield word
            if isinstance(word, ast.Subscript):
                yield from _table(tree, word.value)
            elif isinstance(word, ast.Name):
                for loop in (each for each in ast.walk(tree) if isinstance(each, ast.For)):
                    if word.id in map(ast.unparse, getattr(loop.target, "elts", ())):
                        yield from _table(tree, loop.iter)


def _table(tree: ast.Module, table: ast.expr) -> Iterator[ast.expr]:
    """The last column of a table, written there or under a name."""
    if isinstance(table, ast.Name):
        for node in tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if table.id in map(ast.unparse, targets):
                    yield from _table(tree, node.value)
    elif isinstance(table, ast.Dict):
        yield from table.values
    elif isinstance(table, ast.Tuple):
        yield from (entry.elts[-1] for entry in table.elts if isinstance(entry, ast.Tuple))


@pytest.mark.parametrize("code", [*LANGUAGES, "en"])
def test_what_the_window_loads_is_what_was_translated(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"cwgdesk_{code}.qm")))
    tree = ET.parse(resource("translations", f"cwgdesk_{code}.ts"))
    for context in tree.iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                continue
            loaded = translator.translate(context.findtext("name") or "", message.findtext("source") or "")
            assert loaded == message.findtext("translation"), "run make translations"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_menus_share_a_key(code: str) -> None:
    menus = next(
        context
        for context in ET.parse(resource("translations", f"cwgdesk_{code}.ts")).iter("context")
        if context.findtext("name") == "Menus"
    )
    titles = [message.findtext("translation") or "" for message in menus.iter("message")]
    keys = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(keys) > 5
    assert len(set(keys)) == len(keys), titles


@pytest.mark.parametrize("code", SCRIPTS)
def test_fonts_have_every_letter(qapp: QApplication, code: str) -> None:
    if not QFontDatabase.families(SCRIPTS[code]):
        pytest.skip(f"no font for {SCRIPTS[code].name} is installed here")
    texts = ["".join(message.itertext()) for message in _messages(code)]
    layout = QTextLayout(
        "".join(sorted({letter for text in texts for letter in text if letter.isprintable()}))
    )
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert not [run.rawFont().familyName() for run in runs if 0 in run.glyphIndexes()]


def test_one_and_many_in_english() -> None:
    """English has its plurals from the source, with verbs that agree."""
    forms = {
        message.findtext("source"): [form.text for form in message.iter("numerusform")]
        for message in _messages("en")
    }
    assert forms["in %n day(s)"] == ["in %n day", "in %n days"]
    assert forms["%n statement(s) wait for an answer"] == [
        "%n statement waits for an answer",
        "%n statements wait for an answer",
    ]
    assert not [one for pair in forms.values() for one in pair if one and "(s)" in one]


def test_nothing_visible_is_hard_coded(shell: Shell, qapp: QApplication) -> None:
    """In a language of brackets, whatever stands bare is the delegation's own data or reference data."""
    assert shell.desk is not None
    data = _stored(shell.desk.workspace) + _reference()
    shell.looks.undress()
    brackets = Brackets()
    qapp.installTranslator(brackets)
    try:
        shell.looks.dress = lambda: None  # type: ignore[method-assign]
        shell.rebuild()
        assert shell.window is not None
        shell.window.resize(1366, 768)
        bare: set[str] = set()
        for spec in shell.window.specs:
            shell.window.show_view(spec.name)
            settle(shell)
            shown = set(shown_texts(shell.window))
            assert len(shown) > 30
            bare |= {f"{spec.name}, {where}: {text}" for where, text in shown if _is_ours(text, data)}
        assert not bare
    finally:
        qapp.removeTranslator(brackets)


@pytest.mark.parametrize("code", ["ru", *(pytest.param(code, marks=pytest.mark.slow) for code in REST)])
def test_every_language_has_room(shell: Shell, code: str) -> None:
    """At 1366×768 no label and no button is cut in any view; Russian is the widest."""
    shell.looks.choose_language(code)
    assert shell.window is not None
    shell.window.resize(1366, 768)
    cut: list[str] = []
    for spec in shell.window.specs:
        shell.window.show_view(spec.name)
        settle(shell)
        cut += [f"{spec.name}, {told}" for told in cut_texts(shell.window)]
    assert not cut


def _is_ours(text: str, data: str) -> bool:
    """Is there a word in the text that is neither translated nor data?"""
    while (rest := re.sub(r"⟦[^⟦⟧]*⟧", " · ", text)) != text:  # one may stand inside another
        text = rest
    pieces = re.split(r"[\u2066-\u2069…“”]|  +| · |  \(\d+\)|\n", text)
    return any(
        re.search(r"[^\W\d_]{3}", piece) and piece.strip().casefold() not in data
        for piece in pieces
        if not DATE.fullmatch(piece.strip()) and piece not in ("Scroll Left", "Scroll Right")  # Qt's own
    )


def _stored(workspace: Workspace) -> str:
    with workspace.read() as session:
        read = session.connection().exec_driver_sql
        tables = [
            row[0]
            for row in read(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            )
        ]
        cells = [cell for table in tables for row in read(f'SELECT * FROM "{table}"') for cell in row]
    return "\n".join(cell for cell in cells if isinstance(cell, str)).casefold()


def _reference() -> str:
    files = resource("reference").glob("*.csv")
    months = [QLocale("en_GB").standaloneMonthName(month) for month in range(1, 13)]
    texts = [*(path.read_text(encoding="utf-8") for path in files), *months, *INTERFACE_LANGUAGES.values()]
    return "\n".join(texts).casefold()


def test_no_string_lost_its_context() -> None:
    tree = ET.parse(resource("translations", "cwgdesk_fr.ts"))
    assert all(context.findtext("name") for context in tree.iter("context"))


def test_an_error_is_translated_before_it_is_filled_in() -> None:
    error = UserError("The file {name} is gone.", "Look for it.", name="a{b}.docx")
    assert error_text(error) == "The file a{b}.docx is gone. Look for it."


def test_another_language_turns_the_window_and_keeps_desk_and_undo(shell: Shell) -> None:
    assert shell.window is not None
    shell.window.show_view("library")
    settle(shell)
    desk, undo = shell.desk, shell.window.undo.pending
    shell.looks.choose_language("ar")
    settle(shell)
    window = shell.window
    assert shell.desk is desk
    assert window.current == "library"
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.undo.pending == undo
    assert window.nav.geometry().left() > window.stack.geometry().left()
    shell.looks.choose_language("en")
    settle(shell)
    assert QCoreApplication.translate("Undo", "Undo") == "Undo"
    assert shell.window.layoutDirection() == Qt.LayoutDirection.LeftToRight

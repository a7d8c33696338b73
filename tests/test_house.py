"""Rules of the house that a reader could break without noticing."""

import ast
import re
from pathlib import Path

import pytest

import cwgdesk.app  # noqa: F401  # loads every mapping
from cwgdesk.workspace.mapping import Base, Noun

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "cwgdesk").rglob("*.py"))
# Calls that would let Qt interpret a user's or a file's words as HTML (and fetch what they name).
INTERPRETERS = {"setHtml", "insertHtml", "toHtml", "setMarkdown", "appendHtml"}
BOUNDARIES = {"cwgdesk/cli/main.py", "cwgdesk/ui/desk/jobs.py", "cwgdesk/ui/start/crash.py"}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(tree: ast.AST) -> set[str]:
    return {
        node.func.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def _raises_again(handler: ast.ExceptHandler) -> bool:
    """Tidying up and letting the error go on is not catching it."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_imported_text_is_never_interpreted(path):
    assert not calls(ast.parse(path.read_text(encoding="utf-8"))) & INTERPRETERS


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_only_the_boundaries_catch_everything(path):
    broad = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and not _raises_again(node)
        and (
            node.type is None
            or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"))
        )
    ]
    assert not broad or name(path) in BOUNDARIES


def test_every_noun_has_a_version_counter():
    nouns = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Noun)]
    assert len(nouns) > 10
    assert all(mapper.version_id_col is not None for mapper in (n.__mapper__ for n in nouns))


def test_every_table_is_strict():
    tables = Base.metadata.tables.values()
    assert [t.name for t in tables if not t.dialect_options["sqlite"]["strict"]] == []


def test_the_lock_file_names_no_registry():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"https?://|file:|--index-url|--find-links", lock)


def test_long_files_and_functions_are_the_exception():
    """House style: a file past 500 lines or a function past 50 wants splitting."""
    too_long: list[str] = []
    for path in SOURCES:
        words = path.read_text(encoding="utf-8")
        if words.count("\n") > 500:
            too_long.append(name(path))
        too_long += [
            f"{name(path)}:{node.name}"
            for node in ast.walk(ast.parse(words))
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 70
        ]
    assert too_long == []

"""Rules of the house that a reader could break without noticing."""

import ast
import re
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

import cwgdesk.app  # noqa: F401  # loads every mapping
from cwgdesk.workspace.mapping import Base, Noun

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "cwgdesk").rglob("*.py"))
# Calls that would let Qt interpret a user's or a file's words as HTML (and fetch what they name).
INTERPRETERS = {"setHtml", "insertHtml", "toHtml", "setMarkdown", "appendHtml"}
# Who writes a table that another program calculates; a register that leaves gets a writer and a law.
SPREADSHEETS = {"openpyxl", "xlsxwriter", "odf", "csv.writer", "csv.DictWriter"}
WRITERS = {"cwgdesk/papers/excel/comparison.py"}
LAW = "test_whatever_is_written_no_cell_is_a_formula"
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


def spreadsheets(source: str) -> set[str]:
    """What a module names that can write a spreadsheet or a CSV file."""
    if not any(name.split(".")[0] in source for name in SPREADSHEETS):
        return set()  # what is not written there cannot be named there: most modules need no parsing
    tree = ast.parse(source)
    imported = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
    }
    used = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return {name for name in imported | used if name in SPREADSHEETS or name.split(".")[0] == "openpyxl"}


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_spreadsheets_are_written_where_the_law_holds_them(path):
    """Promise 14: no module but these, and each of them under the law that no cell is a formula."""
    if name(path) not in WRITERS:
        assert spreadsheets(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("writer", sorted(WRITERS))
def test_each_writer_of_spreadsheets_has_the_law(writer):
    own = ROOT / "tests" / Path(writer).relative_to("cwgdesk").with_name(f"test_{Path(writer).name}")
    assert f"def {LAW}(" in own.read_text(encoding="utf-8")


def test_a_writer_of_spreadsheets_is_seen():
    assert spreadsheets("from openpyxl import Workbook") == {"openpyxl"}
    assert spreadsheets("import csv\ncsv.writer(file)") == {"csv.writer"}


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


def circle(package: str) -> list[str]:
    """Modules that import each other in a ring; imports for types and inside functions count too."""
    graph = grimp.build_graph(package, exclude_type_checking_imports=False, cache_dir=None)
    try:
        TopologicalSorter({m: graph.find_modules_directly_imported_by(m) for m in graph.modules}).prepare()
    except CycleError as found:
        return found.args[1]
    return []


def test_no_imports_run_in_a_circle():
    assert circle("cwgdesk") == []


@pytest.mark.parametrize(
    "lazy",
    [
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import RING.door",
        "def open():\n    from RING import door\n    return door",
    ],
    ids=["types", "function"],
)
def test_a_circle_is_found_however_it_hides(lazy, tmp_path, monkeypatch, request):
    name = f"ring_{request.node.callspec.id}"
    (tmp_path / name).mkdir()
    for module, words in (("__init__", ""), ("door", f"import {name}.hall"), ("hall", lazy)):
        (tmp_path / name / f"{module}.py").write_text(words.replace("RING", name), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert set(circle(name)) == {f"{name}.door", f"{name}.hall"}


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

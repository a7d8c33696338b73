"""A module's own test notices when the module does nothing: `python -m tests.checks.emptied`

`--sample N` takes that many modules, always the same ones for a `--seed`; `--module NAME` (once or
more, a path below cwgdesk, or the beginning of one) takes those; neither takes all. In a copy of the tree
the bodies of a module's public functions and methods become `raise NotImplementedError`, and the
module's own test file is run there. Modules whose test still passes are listed: exit code 1. With
`--each` the functions are emptied one at a time, which is slower and asks for more.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.test_rooms import ROOT, modules, own_test

_SPOILT = ("cwgdesk", "tests")
_READ = ("resources", "tools", "docs", "pyproject.toml", "README.md", "Makefile", "requirements.lock")
_NO_TESTS = 5  # pytest's exit code when it collected nothing
_PATIENCE = 180  # seconds; an emptied wait may never end, which is noticed too


def public_functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Public functions of a module and public methods of its public classes, by name."""
    for node in tree.body:
        inside, before = [node], ""
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            inside, before = node.body, f"{node.name}."
        functions = [each for each in inside if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]
        for each in functions:
            if not each.name.startswith("_") and not _does_nothing(each):
                yield before + each.name, each


def _does_nothing(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Is there nothing to empty, as in a protocol?"""
    return all(isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) for line in function.body)


def names_in(source: str) -> list[str]:
    """The public functions and methods of a module."""
    return [name for name, _ in public_functions(ast.parse(source))]


def emptied(source: str, names: Collection[str]) -> str:
    """The module with the functions of these names raising."""
    tree = ast.parse(source)
    for name, function in public_functions(tree):
        if name in names:
            function.body = [ast.Raise(ast.Name("NotImplementedError", ast.Load()))]
    return ast.unparse(ast.fix_missing_locations(tree))


def copied(folder: Path) -> Path:
    """A copy of the tree to spoil; what is only read is linked."""
    tree = folder / "tree"
    for name in _SPOILT:
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in _READ:
        (tree / name).symlink_to(ROOT / name)
    if (ROOT.parent / "shared").is_dir():  # the texts that conftest.py looks for beside the project
        (folder / "shared").symlink_to(ROOT.parent / "shared")
    return tree


def outcome(tree: Path, tests: list[Path]) -> int:
    """Pytest's exit code for test files of the copy."""
    names = [str(path.relative_to(ROOT)) for path in tests]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", "-o", "filterwarnings=", *names],
        cwd=tree,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=_PATIENCE + 60 * len(tests),
        check=False,
    )
    return ran.returncode


def is_noticed(tree: Path, module: str, names: Collection[str]) -> bool:
    """Does the module's own test fail when these functions do nothing?"""
    original, spoilt = (root / "cwgdesk" / f"{module}.py" for root in (ROOT, tree))
    spoilt.write_text(emptied(original.read_text(encoding="utf-8"), names), encoding="utf-8")
    try:
        return outcome(tree, [own_test(module)]) not in (0, _NO_TESTS)
    except subprocess.TimeoutExpired:
        return True
    finally:
        shutil.copy2(original, spoilt)


def unnoticed(tree: Path, module: str, one_by_one: bool) -> list[str]:
    """What can be emptied in a module without its own test saying so: all of it, or single functions."""
    names = names_in((ROOT / "cwgdesk" / f"{module}.py").read_text(encoding="utf-8"))
    if one_by_one:
        return [f"{module}: {name}" for name in names if not is_noticed(tree, module, [name])]
    return [] if not names or is_noticed(tree, module, names) else [module]


def chosen(options: argparse.Namespace) -> list[str]:
    """The modules to try: those that have a test of their own."""
    found = [module for module in modules() if own_test(module).is_file()]
    if options.module:
        return [module for module in found if module.startswith(tuple(options.module))]
    if options.sample:
        return sorted(random.Random(options.seed).sample(found, min(options.sample, len(found))))
    return found


def main() -> int:
    """Empty the chosen modules one after the other and tell whose test did not notice."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1334)
    parser.add_argument("--module", action="append", metavar="NAME")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    tried = chosen(options)
    if not tried:
        print("no module of this name has a test of its own")
        return 1
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        tree = copied(Path(name))
        if outcome(tree, [own_test(module) for module in tried]) != 0:
            print("the tests do not pass as they are: nothing can be said")
            return 1
        for module in tried:
            told = unnoticed(tree, module, options.each)
            print("\n".join(told) or f"ok {module}", flush=True)
            found += told
    print(f"{len(tried)} modules, {len(found)} times emptied without a test of its own that fails")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())

"""A module's own test notices when the module does nothing: `python -m tests.checks.emptied`

`--sample N` takes that many modules, always the same ones for a `--seed`; `--module NAME` (once or
more, a path below cwgdesk, or the beginning of one) takes those; neither takes all. In a copy of the tree
the bodies of a module's public functions and methods become `raise NotImplementedError`, and the
module's own test file is run there. Modules whose test still passes are listed: exit code 1.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.test_rooms import ROOT, modules, own_test

_NEEDED = (
    "cwgdesk",
    "tests",
    "pyproject.toml",
    "tools",
    "docs",
    "README.md",
    "Makefile",
    "requirements.lock",
)
_NO_TESTS = 5  # pytest's exit code when it collected nothing
_PATIENCE = 180  # seconds; an emptied wait may never end, which is noticed too


def public_functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Public functions of a module and public methods of its public classes."""
    for node in tree.body:
        inside = node.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_") else [node]
        for each in inside:
            if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) and not each.name.startswith("_"):
                yield each


def emptied(source: str) -> str | None:
    """The module with every public function raising; None when it has none."""
    tree = ast.parse(source)
    found = list(public_functions(tree))
    for function in found:
        function.body = [ast.Raise(ast.Name("NotImplementedError", ast.Load()))]
    return ast.unparse(ast.fix_missing_locations(tree)) if found else None


def copied(folder: Path) -> Path:
    """A copy of the tree to spoil; what is only read is linked."""
    tree = folder / "tree"
    tree.mkdir()
    for name in _NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy2(source, tree / name)
    (tree / "resources").symlink_to(ROOT / "resources")
    if (ROOT.parent / "shared").is_dir():
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


def is_noticed(tree: Path, module: str) -> bool | None:
    """Does the module's own test fail without the module's work? None when there is nothing to empty."""
    original = ROOT / "cwgdesk" / f"{module}.py"
    spoilt = tree / "cwgdesk" / f"{module}.py"
    source = emptied(original.read_text(encoding="utf-8"))
    if source is None:
        return None
    spoilt.write_text(source, encoding="utf-8")
    try:
        return outcome(tree, [own_test(module)]) not in (0, _NO_TESTS)
    except subprocess.TimeoutExpired:
        return True
    finally:
        shutil.copy2(original, spoilt)


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
    options = parser.parse_args()
    tried = chosen(options)
    if not tried:
        print("no module of this name has a test of its own")
        return 1
    passing: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        tree = copied(Path(name))
        if outcome(tree, [own_test(module) for module in tried]) != 0:
            print("the tests do not pass as they are: nothing can be said")
            return 1
        for module in tried:
            noticed = is_noticed(tree, module)
            told = {True: "noticed", False: "NOT NOTICED", None: "has no public function"}[noticed]
            print(f"{told:>22}  {module}", flush=True)
            if noticed is False:
                passing.append(module)
    print(f"{len(tried)} modules, {len(passing)} whose own test passes without them")
    return int(bool(passing))


if __name__ == "__main__":
    sys.exit(main())

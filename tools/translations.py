"""Gathers every visible string into resources/translations/*.ts and builds the .qm files from them.

python tools/translations.py            gather and build
python tools/translations.py --build    build only
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "ru", "ar", "zh")
TOOLS = Path(sys.executable).parent
# English verbs agree with their number; everything else about it follows from the source.
ONE = {
    " wait for ": " waits for ",
    " that want a ": " that wants a ",
    " and stay ": " and stays ",
    " as drafts": " as a draft",
    " of them new ": " of them a new ",
}


def error_sentences(folder: Path) -> Iterator[str]:
    """What happened and what to do, of every UserError that the window can show, and of all its kinds."""
    for part in told_parts(folder).values():
        yield from part


def told_parts(folder: Path) -> dict[str, set[str]]:
    """Each place in the source that tells something, and what may be told there; empty: nobody can know."""
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.py"))
        if "cli" not in path.relative_to(folder).parts  # the command line speaks English
    }
    kinds, own = _error_kinds(trees.values())
    return {
        f"{path.relative_to(folder).as_posix()}: {ast.unparse(part)}": set(_sentences(part, tree))
        for path, tree in trees.items()
        for part in _told_in(tree, kinds - own, "")
    }


def _error_kinds(trees: Iterable[ast.Module]) -> tuple[set[str], set[str]]:
    """UserError with all that are derived from it, and those of them that word their own sentence."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    kinds, before = {"UserError"}, 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {one.name for one in classes if any(ast.unparse(base) in kinds for base in one.bases)}
    wording = {
        one.name for one in classes if any(getattr(part, "name", "") == "__init__" for part in one.body)
    }
    return kinds, (kinds & wording) - {"UserError"}


def _told_in(node: ast.AST, kinds: set[str], owner: str) -> Iterator[ast.expr]:
    """The two sentences of each error made below the node; a kind of its own hands them to the one above."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            made = ast.unparse(child.func)
            if made.rpartition(".")[2] in kinds or (made == "super().__init__" and owner == "error"):
                given = {keyword.arg: keyword.value for keyword in child.keywords}
                yield from filter(None, (*child.args[:2], given.get("what"), given.get("remedy")))
        inside = owner
        if isinstance(child, ast.ClassDef):
            inside = "error" if any(ast.unparse(base) in kinds for base in child.bases) else ""
        yield from _told_in(child, kinds, inside)


def _sentences(part: ast.expr, tree: ast.Module) -> Iterator[str]:
    """What the expression may say: itself, either side of a choice, what a name or a table stands for."""
    if isinstance(part, ast.Constant) and part.value:
        yield str(part.value)
    elif isinstance(part, ast.IfExp):
        yield from _sentences(part.body, tree)
        yield from _sentences(part.orelse, tree)
    elif isinstance(part, ast.Dict):
        for value in part.values:
            yield from _sentences(value, tree)
    elif isinstance(part, ast.Subscript):
        yield from _sentences(part.value, tree)
    elif isinstance(part, ast.Name):
        for value in _assigned(tree, part.id):
            yield from _sentences(value, tree)


def _assigned(tree: ast.Module, name: str) -> Iterator[ast.expr]:
    """Whatever the module puts under the name, with its type or without."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (node.value for target in targets if ast.unparse(target) == name)


def visible(folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Context, source and whether it counts, of every `self.tr(…)`, `translate(…)`, `Said(…)`."""
    for path in sorted(folder.rglob("*.py")):
        yield from _visible_in(ast.parse(path.read_text(encoding="utf-8")), "")


def _visible_in(node: ast.AST, owner: str) -> Iterator[tuple[str, str, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            name = getattr(child.func, "attr", getattr(child.func, "id", ""))
            said = [one.value for one in child.args if isinstance(one, ast.Constant)]
            if name == "tr" and said:
                yield owner, str(said[0]), len(child.args) == 3
            elif name in ("translate", "Said") and len(said) > 1:
                yield str(said[0]), str(said[1]), len(child.args) == 4
        yield from _visible_in(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _gathered() -> str:
    """All of it in the one form that lupdate reads whole: it overlooks f-strings and counted translate()."""
    lines: list[str] = []
    for context, source, counts in dict.fromkeys(visible(ROOT / "cwgdesk" / "ui")):
        more = ", '', 2" if counts else ""
        lines += [f"class {context}(QObject):", "    def say(self):", f"        self.tr({source!r}{more})"]
    lines += [
        f"QT_TRANSLATE_NOOP('Errors', {sentence!r})"
        for sentence in sorted(set(error_sentences(ROOT / "cwgdesk")))
    ]
    return "\n".join(lines)


def gather() -> None:
    """Bring the .ts files up to date; finished translations stay, unused ones go."""
    with tempfile.TemporaryDirectory(dir=ROOT) as temporary:
        extra = Path(temporary) / "gathered.py"
        extra.write_text(_gathered(), encoding="utf-8")
        source = str(extra.relative_to(ROOT))
        for code in LANGUAGES:
            target = ("-ts", _ts(code), "-target-language", code)
            _run("pyside6-lupdate", source, *target, "-no-obsolete", "-locations", "none")
        # English needs its plural forms only.
        english = ("-ts", _ts("en"), "-target-language", "en", "-pluralonly")
        _run("pyside6-lupdate", source, *english, "-no-obsolete", "-locations", "none")
    fill_english()


def fill_english() -> None:
    """English plurals follow from the source: "%n clause(s)" is "1 clause" and "2 clauses"."""
    tree = ET.parse(ROOT / _ts("en"))  # noqa: S314 (our own file)
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            one, many = translation.findall("numerusform")
            one.text, many.text = _one(source), source.replace("(s)", "s")
    tree.write(ROOT / _ts("en"), encoding="utf-8", xml_declaration=True)


def _one(source: str) -> str:
    words = source.replace("(s)", "")
    for many, one in ONE.items():
        words = words.replace(many, one)
    return words


def build() -> None:
    """Make the .qm files that the window loads."""
    for code in ("en", *LANGUAGES):
        _run("pyside6-lrelease", "-silent", _ts(code), "-qm", _ts(code).replace(".ts", ".qm"))


def _ts(code: str) -> str:
    return str((FOLDER / f"cwgdesk_{code}.ts").relative_to(ROOT))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    if "--build" not in sys.argv:
        gather()
    build()

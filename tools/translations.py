"""Gathers every visible string into resources/translations/*.ts and builds the .qm files from them.

python tools/translations.py            gather and build
python tools/translations.py --build    build only
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
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
    """What happened and what to do, of every UserError and StoreError that the window can show."""
    for node in _calls(folder):
        if isinstance(node.func, ast.Name) and node.func.id in ("UserError", "StoreError"):
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            parts = [*node.args[:2], given.get("what"), given.get("remedy")]
            for part in filter(None, parts):
                yield from _sentences(part)


def _sentences(part: ast.expr) -> Iterator[str]:
    if isinstance(part, ast.Constant) and part.value:
        yield str(part.value)
    elif isinstance(part, ast.IfExp):
        yield from _sentences(part.body)
        yield from _sentences(part.orelse)


def counted(folder: Path) -> Iterator[tuple[str, str]]:
    """Context and source of every `translate(context, source, "", n)`."""
    for node in _calls(folder):
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "translate" and len(node.args) == 4:
            context, source = (ast.literal_eval(argument) for argument in node.args[:2])
            yield context, source


def _calls(folder: Path) -> Iterator[ast.Call]:
    for path in sorted(folder.rglob("*.py")):
        if "cli" not in path.relative_to(folder).parts:  # the command line speaks English
            tree = ast.parse(path.read_text(encoding="utf-8"))
            yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _gathered() -> str:
    """What lupdate does not see by itself, written so that it does."""
    lines = [
        f"QT_TRANSLATE_NOOP('Errors', {sentence!r})"
        for sentence in sorted(set(error_sentences(ROOT / "cwgdesk")))
    ]
    # lupdate takes plural forms from self.tr() only.
    for context, source in sorted(set(counted(ROOT / "cwgdesk" / "ui"))):
        lines += [f"class {context}(QObject):", "    def say(self):", f"        self.tr({source!r}, '', 2)"]
    return "\n".join(lines)


def gather() -> None:
    """Bring the .ts files up to date; finished translations stay, unused ones go."""
    with tempfile.TemporaryDirectory(dir=ROOT) as temporary:
        extra = Path(temporary) / "gathered.py"
        extra.write_text(_gathered(), encoding="utf-8")
        # The gathered ones first: of two notices of one sentence lupdate keeps the first.
        sources = [extra, *sorted((ROOT / "cwgdesk" / "ui").glob("*.py"))]
        names = [str(path.relative_to(ROOT)) for path in sources]
        for code in LANGUAGES:
            target = ("-ts", _ts(code), "-target-language", code)
            _run("pyside6-lupdate", *names, *target, "-no-obsolete", "-locations", "none")
        # English needs its plural forms only.
        english = ("-ts", _ts("en"), "-target-language", "en", "-pluralonly")
        _run("pyside6-lupdate", *names, *english, "-no-obsolete", "-locations", "none")
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

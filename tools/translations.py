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
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "ru", "ar", "zh")
TOOLS = Path(sys.executable).parent


def error_sentences(folder: Path) -> Iterator[str]:
    """What happened and what to do, of every UserError and StoreError in the program."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            if named and node.func.id in ("UserError", "StoreError"):
                for argument in node.args[:2]:
                    if isinstance(argument, ast.Constant) and argument.value:
                        yield str(argument.value)


def gather() -> None:
    """Bring the .ts files up to date; finished translations stay, unused ones go."""
    with tempfile.TemporaryDirectory(dir=ROOT) as temporary:
        extra = Path(temporary) / "errors.py"
        lines = [
            f"QT_TRANSLATE_NOOP('Errors', {sentence!r})"
            for sentence in sorted(set(error_sentences(ROOT / "cwgdesk")))
        ]
        extra.write_text("\n".join(lines), encoding="utf-8")
        sources = [*sorted((ROOT / "cwgdesk" / "ui").glob("*.py")), extra]
        names = [str(path.relative_to(ROOT)) for path in sources]
        for code in LANGUAGES:
            _run(
                "pyside6-lupdate",
                *names,
                "-ts",
                _ts(code),
                "-target-language",
                code,
                "-no-obsolete",
                "-locations",
                "none",
            )
        # English needs its plural forms only.
        english = ("-ts", _ts("en"), "-target-language", "en", "-pluralonly")
        _run("pyside6-lupdate", *names, *english, "-no-obsolete", "-locations", "none")
    fill_english()


def fill_english() -> None:
    """English plurals follow from the source: "%n clause(s)" is "1 clause" and "2 clauses"."""
    tree = ElementTree.parse(ROOT / _ts("en"))  # noqa: S314 (our own file)
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            one, many = translation.findall("numerusform")
            one.text, many.text = source.replace("(s)", ""), source.replace("(s)", "s")
    tree.write(ROOT / _ts("en"), encoding="utf-8", xml_declaration=True)


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

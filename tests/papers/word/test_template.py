"""The template that papers are built from: ours, as its script builds it, or the delegation's own."""

from pathlib import Path

from cwgdesk.papers.word.package import MAIN, zip_bytes
from cwgdesk.papers.word.template import template_parts, template_path
from cwgdesk.papers.word.tracked import proof


def test_without_another_it_is_ours() -> None:
    assert template_parts() == proof.parts_of(template_path().read_bytes())
    assert {MAIN, "word/styles.xml", "word/footnotes.xml", "word/header1.xml"} <= set(template_parts())


def test_the_delegations_own_may_take_its_place(tmp_path: Path) -> None:
    own = {**template_parts(), "word/fontTable.xml": b"<fonts/>"}
    (tmp_path / "own.docx").write_bytes(zip_bytes(own))
    assert template_parts(tmp_path / "own.docx") == own


def test_the_template_is_what_its_script_builds() -> None:
    import importlib.util

    script = Path(__file__).parents[3] / "tools" / "make_template.py"
    spec = importlib.util.spec_from_file_location("make_template", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert proof.parts_of(template_path().read_bytes()) == proof.parts_of(module.build())

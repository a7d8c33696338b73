"""Names of files that every system takes."""

from pathlib import Path

import pytest

from cwgdesk.core.errors import UserError
from cwgdesk.core.files.file_names import next_free, refuse_name, safe_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Re: WSIS+20", "Re WSIS+20.docx"),
        ('a<b>c"d/e\\f|g?h*i', "a b c d e f g h i.docx"),
        ("con", "_con.docx"),
        ("COM1", "_COM1.docx"),
        ("Nul.", "_Nul.docx"),
        ("aux.contribution", "_aux.contribution.docx"),
        ("constitution", "constitution.docx"),
        ("ends in dots. . .", "ends in dots.docx"),
        ("tab\there\x00", "tab here.docx"),
        ("", "paper.docx"),
        ("???", "paper.docx"),
        ("x" * 300, "x" * 80 + ".docx"),
    ],
)
def test_what_is_proposed_is_taken_everywhere(title: str, name: str) -> None:
    assert safe_name(title, ".docx", "paper") == name
    refuse_name(Path(name))


@pytest.mark.parametrize(
    "name",
    ["CON.docx", "nul", "COM1.docx", "lpt9.cwg", "COM².docx", "a:b.docx", "a?.docx", "dot.", "space ",
     "a\nb.docx", "prn .docx"],
)  # fmt: skip
def test_what_is_typed_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(UserError, match="cannot be the name of a file") as refused:
        refuse_name(Path("folder") / name)
    assert refused.value.remedy


@pytest.mark.parametrize(
    "name", ["Contribution.docx", "console.docx", "com.docx", "com10.docx", "决议.docx", "a (2).docx"]
)
def test_usual_names_are_taken(name: str) -> None:
    refuse_name(Path(name))


def test_the_next_free_name(tmp_path: Path) -> None:
    assert next_free(tmp_path / "paper.docx").name == "paper (2).docx"
    (tmp_path / "paper (2).docx").touch()
    assert next_free(tmp_path / "paper.docx").name == "paper (3).docx"

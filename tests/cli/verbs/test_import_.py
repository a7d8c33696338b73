"""`cwgdesk import`: files and folders into the workspace, each told; one that fails stops no other."""

from pathlib import Path

from tests.cli.terminal import Terminal

OLD = "The ITU Council,\nresolves\n1\tto report annually to the Council on progress;\n2\tto act.\n"


def written(path: Path, words: str) -> str:
    path.write_text(words, encoding="utf-8")
    return str(path)


def test_a_file_is_told_with_its_clauses_and_known_the_second_time(bare: Terminal, tmp_path: Path) -> None:
    bare.lines("new")
    name = written(tmp_path / "a.txt", OLD)
    (first,) = bare.rows("import", name)
    assert (first["file"], first["known"]) == (name, False)
    assert first["clauses"] == len(bare.rows("list", "clauses"))
    (again,) = bare.lines("import", name)
    assert again == f"a.txt: {first['name']}, was already here"
    assert len(bare.rows("list", "documents")) == 1


def test_a_folder_gives_all_its_texts(bare: Terminal, tmp_path: Path) -> None:
    bare.lines("new")
    folder = tmp_path / "texts"
    (folder / "older").mkdir(parents=True)
    written(folder / "a.txt", OLD)
    written(folder / "older" / "b.txt", OLD.replace("annually", "twice a year"))
    assert [Path(row["file"]).name for row in bare.rows("import", str(folder))] == ["a.txt", "b.txt"]


def test_another_version_is_noticed_and_takes_the_notes_over_on_request(
    desk: Terminal, samples: Path, tmp_path: Path
) -> None:
    text = (samples / "council-resolution-1334-modified-2023.en.txt").read_text(encoding="utf-8")
    desk.rows("note", "--clause", "sg 1", "--text", "Look here.")
    for year, more in (("2027", []), ("2031", ["--carry"])):
        newer = written(tmp_path / f"{year}.txt", text.replace("modified 2023", f"modified {year}", 1))
        said, remark = desk.lines("import", newer, *more)
        assert said == f"{year}.txt: Council Resolution 1334 (modified {year}), 65 clauses"
        before = "Council Resolution 1334 (modified 2023)"
        if not more:
            assert remark == f"  another version of {before}; --carry takes its notes over"
    assert remark.startswith("  carried over from Council Resolution 1334 (modified 20")


def test_a_missing_file_is_one_sentence_and_the_others_are_read(bare: Terminal, tmp_path: Path) -> None:
    bare.lines("new")
    said = bare.typed("import", str(tmp_path / "absent.docx"), written(tmp_path / "a.txt", OLD))
    assert said.code == 2
    assert len(said.err.splitlines()) == 1
    assert "absent.docx" in said.err
    assert said.out.startswith("a.txt: ")

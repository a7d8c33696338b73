"""`cwgdesk reports`: three years of a report, oldest first."""

import json

from cwgdesk.cli.main import run

HEAD = "Progress report\n\nPurpose\n\nThis document reports on progress.\n\n"
STANDING = "· The call for contributions to the WSIS Fund in Trust is ongoing."
YEARS = (
    [STANDING, "· The Forum of 2024 was prepared with all partners in Geneva."],
    [STANDING, "· A review of stocktaking has begun with regional offices."],
    [STANDING, "· Twelve national workshops on connectivity were held in Africa."],
)


def written(tmp_path) -> list[str]:
    paths = []
    for year, lines in enumerate(YEARS, 2024):
        path = tmp_path / f"{year}.txt"
        path.write_text(HEAD + "\n\n".join(lines) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths


def test_what_is_new_gone_and_standing(tmp_path, capsys):
    assert run(["reports", *written(tmp_path), "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = {(row["text"][:12], row["change"], row["reports"]) for row in rows}
    assert ("The call for", "unchanged", 3) in told
    assert ("Twelve natio", "new", 1) in told
    assert ("A review of ", "gone", 0) in told
    kinds = {row["text"][:12]: row["kind"] for row in rows}
    assert kinds == {"The call for": "ongoing", "A review of ": "ongoing", "Twelve natio": "done"}


def test_people_read_since_when_a_passage_stands(tmp_path, capsys):
    assert run(["reports", *written(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (
        "[unchanged in 3 reports] The call for contributions to the WSIS Fund in Trust is ongoing." in lines
    )
    assert "[new] Twelve national workshops on connectivity were held in Africa." in lines
    assert "[gone] A review of stocktaking has begun with regional offices." in lines


def test_one_report_is_refused_in_a_sentence(tmp_path, capsys):
    assert run(["reports", written(tmp_path)[0]]) == 2
    assert "at least two" in capsys.readouterr().err

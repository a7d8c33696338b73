"""The sample: made once in the user's folder, then opened like any other workspace."""

from cwgdesk import app
from cwgdesk.desk.positions import positions
from cwgdesk.ui.opening.sample import open_sample


def test_the_sample_is_made_with_work_on_it_and_kept(tmp_path, qapp, monkeypatch) -> None:
    made = open_sample(tmp_path / "Documents")
    assert made is not None
    with made:
        assert positions(made)
        made.set_author("Ms A.")
    assert qapp.overrideCursor() is None
    monkeypatch.setattr(app, "sample_desk", lambda _path: 1 / 0)  # what is there is not made again
    again = open_sample(tmp_path / "Documents")
    assert again is not None
    with again:
        assert again.path == made.path
        assert again.author == "Ms A."

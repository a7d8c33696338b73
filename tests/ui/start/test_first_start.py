"""The first start: language and size of text, then what to begin with; it opens nothing itself."""

import pytest
from PySide6.QtWidgets import QPushButton

from cwgdesk.ui.start.first_start import FirstStart


def test_the_sample_is_the_default_and_opens(qtbot, empty_shell, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(empty_shell, "home", lambda: tmp_path)
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choices["sample"].isDefault()
    dialog.choices["sample"].click()
    assert dialog.result() == FirstStart.DialogCode.Accepted
    assert dialog.chosen == "sample"
    empty_shell.begin_with(dialog.chosen)
    assert empty_shell.window is not None
    assert [path.suffix for path in tmp_path.iterdir() if path.suffix == ".cwg"] == [".cwg"]


def test_language_and_size_take_effect_at_once(qtbot, empty_shell) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.choices["language ar"].click()
    assert empty_shell.preferences.language == "ar"
    assert dialog.choices["language ar"].isChecked()
    assert dialog.isRightToLeft()
    dialog.choices["size 150"].click()
    assert empty_shell.preferences.zoom == 150
    assert dialog.choices["size 150"].isChecked()


def test_the_languages_carry_their_own_names(qtbot, empty_shell) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    names = {dialog.choices[f"language {code}"].text() for code in ("en", "fr", "es", "ru", "ar", "zh")}
    assert names == {"English", "Français", "Español", "Русский", "العربية", "中文"}


@pytest.mark.parametrize("way", ["sample", "new", "open"])
def test_each_way_is_answered_by_its_name(qtbot, empty_shell, way) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.choices[way].click()
    assert dialog.chosen == way
    assert dialog.result() == FirstStart.DialogCode.Accepted


def test_workspaces_opened_lately_are_offered_by_name(qtbot, empty_shell, tmp_path) -> None:
    files = [tmp_path / f"year {at}.cwg" for at in range(6)]
    dialog = FirstStart(empty_shell.looks, files)
    qtbot.addWidget(dialog)
    links = [one for one in dialog.findChildren(QPushButton) if one.text().startswith("year")]
    assert [link.text() for link in links] == ["year 0", "year 1", "year 2", "year 3"]
    links[2].click()
    assert dialog.chosen == files[2]


def test_who_leaves_has_chosen_nothing(qtbot, empty_shell) -> None:
    dialog = FirstStart(empty_shell.looks, [])
    qtbot.addWidget(dialog)
    dialog.reject()
    assert dialog.chosen is None

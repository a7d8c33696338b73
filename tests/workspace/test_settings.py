"""A few plain values that belong to the workspace and are no step to undo."""

from cwgdesk.app import open_desk
from cwgdesk.workspace import settings
from tests.workspace.made import add_position


def test_an_author_signs_from_now_on(ws):
    add_position(ws)
    ws.set_author("Bo")
    add_position(ws)
    assert [entry.author for entry in ws.changes()] == ["Bo", "Ana"]
    ws.close()
    with open_desk(ws.path) as again:
        assert again.author == "Bo"


def test_settings_are_kept(ws):
    assert ws.setting("language") == ""
    ws.keep_setting("language", "fr")
    ws.keep_setting("language", "ar")
    assert ws.setting("language") == "ar"


def test_what_was_never_kept_is_empty_and_keeping_is_no_step_to_undo(ws):
    assert settings.setting(ws.door, "colour") == ""
    settings.keep_setting(ws.door, "colour", "blue")
    assert settings.setting(ws.door, "colour") == "blue"
    assert ws.undoable() is None

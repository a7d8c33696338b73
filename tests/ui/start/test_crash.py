"""A fault of the program: one report, readable, with nothing of the user's in it."""

from cwgdesk.ui.start.crash import CrashKeeper, scrubbed

SECRET = "our red line is 2 %"


def _look_up(words: str) -> None:
    raise KeyError(words)


def _broken(words: str) -> Exception:
    try:
        _look_up(words)
    except KeyError as error:
        made = RuntimeError(f"cannot save {words}")
        made.__cause__ = error
        return made
    raise AssertionError


def test_the_report_names_places_and_quotes_nothing() -> None:
    text = scrubbed(_broken(SECRET))
    assert SECRET not in text
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "test_crash.py:" in text
    assert "/root" not in text
    assert "/home" not in text


def test_one_dialog_for_one_fault() -> None:
    shown: list[str] = []
    keeper = CrashKeeper(show=shown.append)
    for _ in range(3):
        keeper.report(_broken(SECRET))
    assert len(shown) == 1
    keeper.report(ValueError(SECRET))
    assert len(shown) == 2

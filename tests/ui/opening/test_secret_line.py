"""A line for a passphrase: nobody reads along, unless one asks to see what one types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cwgdesk.ui.opening.secret_line import secret_line, show_switch


def test_what_is_typed_is_hidden_and_not_learnt_by_the_keyboard(qtbot) -> None:
    line = secret_line()
    qtbot.addWidget(line)
    line.setText("red line")
    assert "red line" not in line.displayText()
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_one_switch_shows_both_lines_and_hides_them_again(qtbot) -> None:
    lines = secret_line(), secret_line()
    switch = show_switch(*lines)
    for widget in (*lines, switch):
        qtbot.addWidget(widget)
    switch.setChecked(True)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Normal}
    switch.setChecked(False)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    assert switch.accessibleName() == switch.text() != ""

"""A form that scrolls up and down and never hides what stands at its sides."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from cwgdesk.ui.kit.pieces import boxed, column, label
from cwgdesk.ui.kit.scrolled import Scrolled


def test_it_is_as_wide_as_the_form_needs_and_lower_than_it(qtbot) -> None:
    form = boxed(column(*(QPushButton(f"A rather long sentence on button {at}") for at in range(30))))
    scrolled = Scrolled(form)
    qtbot.addWidget(scrolled)
    scrolled.resize(scrolled.minimumSizeHint())
    scrolled.show()
    assert scrolled.minimumSizeHint().width() > form.minimumSizeHint().width()
    assert scrolled.sizeHint().width() >= scrolled.minimumSizeHint().width()
    assert scrolled.viewport().width() >= form.minimumSizeHint().width()
    assert scrolled.height() < form.height()
    assert scrolled.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert scrolled.form is form


def test_it_makes_room_for_what_has_just_been_said_and_brings_it_into_sight(qtbot) -> None:
    said = label("", wrap=True)
    form = boxed(column(*(QPushButton(f"Button {at}") for at in range(6)), said))
    scrolled, window = Scrolled(form), QDialog()
    window.setLayout(column(scrolled))
    qtbot.addWidget(window)
    window.resize(300, 260)
    window.show()
    said.setText("A long refusal that takes several lines to say what is wrong. " * 4)
    scrolled.make_room(said)
    qtbot.wait(20)
    assert window.height() > 260
    assert said.height() >= said.heightForWidth(said.width())
    assert not said.visibleRegion().isEmpty()
    high = window.height()
    scrolled.make_room(said)
    assert window.height() == high

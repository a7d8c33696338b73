"""A form that scrolls up and down and never hides what stands at its sides."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from cwgdesk.ui.kit.pieces import boxed, column
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

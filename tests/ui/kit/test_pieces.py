"""The pieces of every view: words shown as they are, controls with a name, a hint where nothing is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from cwgdesk.ui.kit.pieces import (
    EmptyState,
    Head,
    boxed,
    button,
    column,
    focus_first,
    isolated,
    label,
    local_files,
    named,
    row,
    show_lines,
)


@pytest.fixture
def shown(qtbot):
    """Shows a widget for the time of the test."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


def test_a_label_shows_html_as_it_was_typed(qtbot) -> None:
    made = label("<b>resolves</b>", "heading", wrap=True)
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert (made.property("role"), made.wordWrap()) == ("heading", True)


def test_a_label_in_another_direction_does_not_flip() -> None:
    assert isolated("a)") == "\u2068a)\u2069"
    assert isolated("") == ""


def test_a_button_does_what_it_says_and_an_icon_alone_is_spoken(qtbot) -> None:
    pressed: list[str] = []
    made = button("&Save", lambda: pressed.append("save"), role="primary")
    bare = button("", sign="close", name="Close message")
    for one in (made, bare):
        qtbot.addWidget(one)
    made.click()
    assert pressed == ["save"]
    assert (made.accessibleName(), made.property("role")) == ("Save", "primary")
    assert (bare.accessibleName(), bare.toolTip()) == ("Close message", "Close message")
    assert not bare.icon().isNull()


def test_rows_run_beside_and_columns_below_one_another(shown) -> None:
    first, second, third = (QPushButton(name) for name in "abc")
    box = shown(boxed(column(row(first, 1, second), third, margins=7), "card"))
    assert first.x() < second.x()
    assert first.y() == second.y() < third.y()
    assert first.x() >= 7
    assert box.property("role") == "card"


def test_a_field_carries_its_name_and_its_hint(qtbot) -> None:
    field = QLineEdit()
    box = boxed(named("Contact", field, hint="For the footnote"))
    qtbot.addWidget(box)
    assert (field.accessibleName(), field.accessibleDescription()) == ("Contact", "For the footnote")
    above, below = box.findChildren(QLabel)
    assert (above.text(), above.buddy(), below.text()) == ("Contact", field, "For the footnote")


def test_where_there_is_nothing_one_learns_what_to_do(qtbot) -> None:
    did: list[str] = []
    empty = EmptyState("library", "No texts yet", "Import one.", ("Import", lambda: did.append("import")),
                       ("Sample", lambda: did.append("sample")))  # fmt: skip
    qtbot.addWidget(empty)
    for one in empty.findChildren(QPushButton):
        one.click()
    assert did == ["import", "sample"]
    assert {"No texts yet", "Import one."} <= {one.text() for one in empty.findChildren(QLabel)}


def test_the_focus_goes_to_the_first_thing_that_takes_it(shown) -> None:
    off, field = QPushButton("off"), QLineEdit()
    off.setEnabled(False)
    pane = shown(boxed(column(label("Title"), off, field)))
    focus_first(pane)
    assert pane.focusWidget() is field


def test_only_files_of_this_machine_are_taken(tmp_path: Path) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://www.itu.int/x.docx")])
    assert local_files(dragged) == [tmp_path]


def test_lines_to_read_are_listed(qtbot, asked) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    show_lines(parent, "Notifications", ["one", "two"])
    (dialog,) = asked
    listed = dialog.findChild(QListWidget)
    assert (dialog.windowTitle(), listed.count(), listed.item(1).text()) == ("Notifications", 2, "two")


def test_the_controls_of_a_view_stand_below_its_title_where_there_is_no_room_beside(qtbot) -> None:
    made = QPushButton("Look for what there is to find")
    head = Head("A title that is rather long", made)
    qtbot.addWidget(head)
    head.show()
    head.resize(900, 60)
    assert made.mapTo(head, made.rect().topLeft()).x() > head.title.width()
    head.resize(head.minimumSizeHint().width(), 120)
    qtbot.wait(10)
    assert made.width() >= made.minimumSizeHint().width()
    assert head.title.width() >= head.title.sizeHint().width()
    assert head.controls.y() >= head.title.geometry().bottom()

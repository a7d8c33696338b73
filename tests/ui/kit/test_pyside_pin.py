"""PySide6 6.12.0 loses a reference to None in many calls on Python 3.11 and then aborts."""

import sys

from PySide6.QtWidgets import QLabel


def test_a_thousand_calls_cost_no_reference_to_none(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.setText("warm up")
    before = sys.getrefcount(None)
    for n in range(1_000):
        label.setText(str(n))
    assert abs(sys.getrefcount(None) - before) < 100

"""The one style sheet: what Fusion draws too old-fashioned, in the theme's own colours."""

from string import Template

from cwgdesk.ui.kit.tokens import Tokens

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="field"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="private"] { color: $private; background: $private_soft; border: 1px dashed $private;
    border-radius: 4px; padding: 2px 6px; font-weight: 600; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="good"] { color: $good; }

QPushButton { background: $surface; border: 1px solid $border; border-radius: 5px;
    padding: 5px 14px; min-height: ${line_height}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton:checked { background: $soft; border: 2px solid $accent; padding: 4px 13px; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $border; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent; border-color: $text; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 4px 13px; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="flat"], QToolButton { background: transparent; border: 1px solid transparent;
    border-radius: 5px; padding: 3px 8px; min-height: ${line_height}px; }
QPushButton[role="flat"]:hover, QToolButton:hover { background: $hover; }
QPushButton[role="flat"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 2px 7px; }
QToolButton:checked { background: $soft; border: 1px solid $accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    text-decoration: underline; padding: 4px 6px; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 3px 5px; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }

QLineEdit, QTextEdit[role="field"], QComboBox, QSpinBox {
    background: $surface; color: $text; border: 1px solid $border; border-radius: 5px; padding: 4px 7px;
    min-height: ${line_height}px; selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit[role="field"] { padding: 2px 4px; }
QLineEdit:focus, QTextEdit[role="field"]:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent; padding: 3px 6px; }
QTextEdit[role="field"]:focus { padding: 1px 3px; }
QLineEdit:read-only, QTextEdit[role="field"]:read-only { background: $window; border-color: $line; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $muted;
    background: $window; border-color: $line; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: none;
    selection-background-color: $soft; selection-color: $text; }
QCheckBox, QRadioButton { spacing: 8px; min-height: ${box}px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: $accent; text-decoration: underline; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $border;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url($tick); }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }

QWidget#menurow { background: $window; border-bottom: 1px solid $line; }
QMenuBar { background: transparent; border: none; padding: 3px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $soft; }
QMenu { background: $surface; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $border; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QListView#nav { background: $window; border: none; padding: 8px 6px; outline: none; }
QListView#nav::item { padding: 8px 10px; border-radius: 6px; color: $text; }
QListView#nav::item:hover { background: $hover; }
QListView#nav::item:selected { background: $soft; color: $text; border-left: 3px solid $accent; }
QListView#nav::item:selected:focus { border: 2px solid $accent; }

QAbstractItemView { background: $surface; alternate-background-color: $window; border: 1px solid $line;
    border-radius: 6px; outline: none; selection-background-color: $soft; selection-color: $text;
    gridline-color: $line; }
QAbstractItemView:focus { border: 2px solid $accent; }
QTableView::item { padding: 4px 6px; }
QTreeView::item, QListView::item { padding: 4px 4px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: $soft; color: $text; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-weight: 600; }
QTableCornerButton::section { background: $window; border: none; }

QTabWidget::pane { border: 1px solid $line; border-radius: 6px; top: -1px; }
QTabBar::tab { padding: 7px 14px; background: transparent; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected:focus { background: $soft; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; margin: 0 2px; }
QSplitter::handle:vertical { height: 1px; margin: 2px 0; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QProgressBar { border: 1px solid $border; border-radius: 5px; background: $surface; text-align: center;
    min-height: 16px; }
QProgressBar::chunk { background: $soft; border-radius: 4px; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(colours: Tokens, size: float) -> str:
    """The sheet for these colours with a body type of `size` points."""
    from dataclasses import asdict

    from cwgdesk.core.resources import resource

    shade = "dark" if colours.window < "#800000" else "light"
    return _SHEET.substitute(
        asdict(colours),
        title=round(size * 1.5, 1),
        heading=round(size * 1.15, 1),
        small=round(size * 0.9, 1),
        line_height=round(size * 1.8),
        box=max(24, round(size * 2)),
        arrow=resource("icons", f"arrow-{shade}.svg").as_posix(),
        tick=resource("icons", f"tick-{shade}.svg").as_posix(),
    )

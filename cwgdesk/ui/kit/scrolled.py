"""A form that scrolls up and down, and never hides what stands at its sides."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Scrolls a form; is at least as wide as the form needs to be, whatever the size of its text."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.setObjectName("page")
        layout = form.layout()
        if layout is not None:
            layout.setContentsMargins(8, 4, 10, 8)
        form.resize(form.size())  # else Qt asks how large it would like to be, before it has a style
        self.setWidget(form)
        self.form = form

    def minimumSizeHint(self) -> QSize:
        """The form's least width and the bar beside it."""
        least = self.form.minimumSizeHint().width()
        return QSize(least + self.verticalScrollBar().sizeHint().width() + 4, 120)

    def make_room(self, for_what: QWidget) -> None:
        """Make the window as high as the form needs by now, if the screen is, and bring this into sight."""
        layout = self.form.layout()
        if layout is not None:
            layout.activate()
            wide = self.viewport().width()
            needed = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
            window, lack = self.window(), needed - self.viewport().height()
            highest = window.screen().availableGeometry().height()
            if lack > 0:
                window.resize(window.width(), max(window.height(), min(highest, window.height() + lack)))
        self.ensureWidgetVisible(for_what)

    def sizeHint(self) -> QSize:
        """No narrower than it must be."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

"""The first start: language, text size, then the sample, a new workspace, or an existing one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from cwgdesk.ui.desk.looks import Looks
from cwgdesk.ui.kit.icons import picture
from cwgdesk.ui.kit.pieces import boxed, button, column, label, row
from cwgdesk.ui.kit.tokens import tokens
from cwgdesk.ui.words.languages import INTERFACE_LANGUAGES

Beginning = Literal["sample", "new", "open"] | Path  # a Path: that workspace

_SIZES = (100, 125, 150, 200)
_RECENT = 4


class FirstStart(QDialog):
    """Asks what to begin with; `chosen` is then the answer."""

    def __init__(self, looks: Looks, recent: Sequence[Path]) -> None:
        super().__init__()
        self.chosen: Beginning | None = None
        self._looks, self._files = looks, recent[:_RECENT]
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.page: QWidget | None = None
        self.choices: dict[str, QPushButton] = {}
        self._build()

    def _build(self) -> None:
        """Build everything in the language and size that are in force now."""
        if self.page is not None:
            self.outer.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.setWindowTitle(self.tr("Welcome to cwgdesk"))
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._looks.language == "ar" else Qt.LayoutDirection.LeftToRight
        )
        mark = label()
        mark.setPixmap(picture("cwgdesk", 40, tokens().accent))
        about = self.tr(
            "Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs:"
            " read, annotate, take positions, propose wording, export to Word. Offline, in one file."
        )
        head = row(mark, label("cwgdesk", "title"), 1, spacing=12)
        parts: list[QWidget | QVBoxLayout | int] = [
            boxed(head),
            label(about, "muted", wrap=True),
            boxed(self._languages()),
            boxed(self._sizes()),
            self._beginnings(),
        ]
        recent = self._recent()
        if recent is not None:
            parts.append(recent)
        self.page = boxed(column(*parts, margins=28, spacing=16))
        self.outer.addWidget(self.page)
        self.setMinimumWidth(640)
        self.choices["sample"].setDefault(True)
        self.choices["sample"].setFocus()
        self.outer.activate()
        width = max(self.minimumWidth(), self.sizeHint().width())
        self.resize(width, self.outer.totalHeightForWidth(width))

    def _languages(self) -> QVBoxLayout:
        line = row(spacing=6)
        for code, name in INTERFACE_LANGUAGES.items():
            chosen = self._switch(name, code == self._looks.language)
            chosen.clicked.connect(lambda _on=False, code=code: self.choose_language(code))
            self.choices[f"language {code}"] = chosen
            line.addWidget(chosen)
        return column(label(self.tr("Language"), "field"), line, spacing=4)

    def _sizes(self) -> QVBoxLayout:
        line = row(spacing=6)
        for size in _SIZES:
            chosen = self._switch(f"{size} %", size == self._looks.zoom)
            chosen.clicked.connect(lambda _on=False, size=size: self.choose_size(size))
            self.choices[f"size {size}"] = chosen
            line.addWidget(chosen)
        return column(label(self.tr("Text size"), "field"), line, spacing=4)

    def _beginnings(self) -> QWidget:
        sample = self.tr("Resolution 1334, a progress report, and the work of a fictional delegation")
        ways = (
            self._way("sample", self.tr("Try the sample workspace"), sample),
            self._way("new", self.tr("New workspace…"), self.tr("Empty; with a passphrase if you wish")),
            self._way("open", self.tr("Open workspace…"), self.tr("A .cwg file")),
        )
        return boxed(column(*ways, spacing=8))

    def _way(self, name: Literal["sample", "new", "open"], title: str, detail: str) -> QWidget:
        role = "primary" if name == "sample" else ""
        chosen = button(title, lambda: self.choose(name), role=role)
        chosen.setAccessibleDescription(detail)
        chosen.setMinimumWidth(240)
        self.choices[name] = chosen
        line = row(chosen, label(detail, "muted", wrap=True), spacing=14)
        line.setStretch(1, 1)
        return boxed(line)

    def _recent(self) -> QWidget | None:
        if not self._files:
            return None
        links = [button(path.stem, lambda path=path: self.choose(path), role="link") for path in self._files]
        for link, path in zip(links, self._files, strict=True):
            link.setToolTip(str(path))
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        return boxed(column(line, label(self.tr("Opened lately"), "field"), row(*links, 1)))

    def choose_language(self, code: str) -> None:
        """Speak this language from now on."""
        self._looks.choose_language(code)
        self._build()

    def choose_size(self, per_cent: int) -> None:
        """Write in this size from now on."""
        self._looks.zoom_to(per_cent)
        self._build()

    def choose(self, chosen: Beginning) -> None:
        """Begin with this."""
        self.chosen = chosen
        self.accept()

    def _switch(self, text: str, on: bool) -> QPushButton:
        made = button(text)
        made.setCheckable(True)
        made.setChecked(on)
        return made

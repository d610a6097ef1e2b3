"""What a page shows when it has nothing to show: a sentence, the reason, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import SunkenBox
from emailrelay_gui.widgets.glyphs import Disc
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text


class CopyBox(SunkenBox):
    """A caption, a value in monospace and the button that copies it."""

    def __init__(self, caption: str, value: str) -> None:
        super().__init__(padding=0)
        self._value = Label(value, Text.MONO)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout()
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(Label(caption, Text.CAPTION))
        row.addWidget(self._value, 1)
        row.addSpacing(16)
        row.addWidget(button(self.tr("Copy"), self._copy, name="copy-value", icon_name="copy", small=True))
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_value(self, value: str) -> None:
        """Show another value."""
        self._value.setText(value)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value.text())


class EmptyState(QWidget):
    """Centred words and buttons, slightly above the middle."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        *,
        tone: Tone | None = None,
        copy: tuple[str, str] | None = None,
        buttons: tuple[QPushButton, ...] = (),
    ) -> None:
        super().__init__()
        disc = Disc(tone, icon_name, side=64, inner=32)
        disc.show_state(tone, icon_name, line=True)
        self._title = Label(title, Text.HERO, wrap=True)
        self._text = Label(text, quiet=True, wrap=True)
        self.copy_box = CopyBox(*copy) if copy else None
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        if self.copy_box is not None:
            column.addSpacing(8)
            column.addWidget(self.copy_box, 0, Qt.AlignmentFlag.AlignHCenter)
        if buttons:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addStretch()
            for each in buttons:
                row.addWidget(each)
            row.addStretch()
            column.addSpacing(8)
            column.addLayout(row)
        held = self._held = QWidget()
        self._wide = 420
        column.setContentsMargins(0, 0, 0, 0)
        held.setLayout(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addStretch(4)
        outer.addWidget(held, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(5)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        widest = max(420, self._text.fontMetrics().averageCharWidth() * 62)
        wide = max(120, min(widest, event.size().width() - 32))
        self._wide = wide
        self._held.setFixedWidth(wide)
        for label in (self._title, self._text):
            label.setFixedHeight(label.heightForWidth(wide))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, super().minimumSizeHint().height())

    def show_text(self, title: str, text: str) -> None:
        """Change the words."""
        if (title, text) == (self._title.text(), self._text.text()):
            return
        self._title.setText(title)
        self._text.setText(text)
        for label in (self._title, self._text):
            label.setFixedHeight(label.heightForWidth(self._wide))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def title(self) -> str:
        """The sentence."""
        return self._title.text()

"""The frame of a page: title, tools on its right, content below on the same left edge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.typography import Label, Text


class PageWidget(QWidget):
    """A page of the main window; put tools into :attr:`tools` and content into :attr:`body`."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.title = Label(title, Text.TITLE)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(24, 15, 24, 11)
        head.setSpacing(16)
        head.addWidget(self.title, 1)
        head.addLayout(self.tools)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 0, 24, 16)
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self.body, 1)


class SearchField(QLineEdit):
    """A field with a lens; Escape empties it."""

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 9)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        wide = max(196, self.fontMetrics().horizontalAdvance(self.placeholderText()) + 72)
        return QSize(wide, super().sizeHint().height())


def wrapping_row(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side that wrap where there is no room."""
    held = QWidget()
    row = FlowLayout(held, spacing=spacing)
    for widget in widgets:
        row.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    held.setSizePolicy(policy)
    return held

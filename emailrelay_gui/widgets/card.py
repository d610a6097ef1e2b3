"""Cards: a painted surface for content, and the kind that is a button as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from emailrelay_gui.widgets.paint import focus_ring, painting, panel
from emailrelay_gui.widgets.theme import Role, theme_of
from emailrelay_gui.widgets.typography import Label, Text


class Card(QFrame):
    """A surface in the base colour with a 1-px edge; add content to :attr:`body`."""

    radius = 8

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)

    def fill(self) -> QColor:
        """The colour of the surface."""
        return self.palette().color(Role.Base)

    def edge(self) -> QColor:
        """The colour of the line around it."""
        return self.palette().color(Role.Mid)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            panel(painter, self.rect(), self.radius, self.fill(), self.edge())
        painter.end()

    def head(self, title: str, *tools: QWidget) -> QHBoxLayout:
        """Add a row with a title and tools on its right."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(title, Text.STRONG), 1)
        for tool in tools:
            row.addWidget(tool)
        self.body.addLayout(row)
        return row


class SunkenBox(Card):
    """A quiet inset surface: server replies, values to copy."""

    radius = 6

    def __init__(self, parent: QWidget | None = None, *, padding: int = 12) -> None:
        super().__init__(parent, padding=padding)

    def fill(self) -> QColor:
        return QColor(theme_of(self.palette()).sunken)


class ButtonCard(Card):
    """A card that is pressed as a whole, by click, Enter or Space."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent, padding=padding)
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def edge(self) -> QColor:
        return self.palette().color(Role.Dark if self._hovered else Role.Mid)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            with painting(painter):
                focus_ring(painter, self.rect(), self.palette(), self.radius)
            painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where: QPoint = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(where):
            self.pressed.emit()

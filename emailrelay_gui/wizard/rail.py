"""The step list at the left: where the user is, has been and may go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.icons import draw, glyph, tone_icon
from emailrelay_gui.widgets.paint import focus_ring, hairline, painting, panel, round_pen, row_height
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, theme_of
from emailrelay_gui.widgets.typography import Label, Text, font_of
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.flow import MARKS, TITLES, Mark

WIDTH = 212


class StepItem(QAbstractButton):
    """One step: its mark and its title."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.step = step
        self.mark = Mark.TODO
        self.setText(shown(TITLES[step]))
        self.setObjectName(f"step-{step.value}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark, *, open_: bool) -> None:
        """Show how the step stands; ``open_`` lets it be clicked."""
        self.mark = mark
        self.setEnabled(open_)
        self.setCursor(Qt.CursorShape.PointingHandCursor if open_ else Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(f"{self.text()}, {shown(MARKS[mark])}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, row_height(36, self.fontMetrics(), 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        with painting(painter):
            rect = QRectF(self.rect())
            current = self.mark is Mark.CURRENT
            if current:
                panel(painter, rect, 6, accent_soft_of(palette), None)
            elif self.isEnabled() and self.underMouse():
                panel(painter, rect, 6, palette.color(Role.Midlight), None)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            centre = rect.center().y()
            square = QRectF(rect.right() - 30 if rtl else 10, centre - 10, 20, 20)
            self._paint_mark(painter, square)
            painter.setFont(font_of(Text.STRONG if current else Text.BODY))
            role = Role.PlaceholderText if self.mark is Mark.TODO else Role.WindowText
            painter.setPen(palette.color(palette.ColorGroup.Active, role))
            room = rect.adjusted(10, 0, -42, 0) if rtl else rect.adjusted(42, 0, -10, 0)
            lead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, lead | Qt.AlignmentFlag.AlignVCenter, text)
            if self.hasFocus():
                focus_ring(painter, rect, palette, 6)
        painter.end()

    def _paint_mark(self, painter: QPainter, square: QRectF) -> None:
        palette = self.palette()
        middle = square.center()
        match self.mark:
            case Mark.DONE:
                draw(painter, tone_icon("ok", Tone.OK), square.adjusted(1, 1, -1, -1))
            case Mark.WARNING:
                draw(painter, glyph("damaged", Tone.WARNING), square.adjusted(1.5, 1.5, -1.5, -1.5))
            case Mark.ERROR:
                draw(painter, glyph("failed", Tone.FAILED), square.adjusted(2, 2, -2, -2))
            case Mark.CURRENT:
                painter.setPen(round_pen(accent_of(palette), 5))
                painter.setBrush(palette.color(Role.Base))
                painter.drawEllipse(middle, 5.5, 5.5)
            case Mark.TODO:
                painter.setPen(round_pen(palette.color(palette.ColorGroup.Active, Role.Dark), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, 4.25, 4.25)


class Rail(QFrame):
    """The step list with its title above and a quiet line below."""

    chosen = Signal(object)
    """A :class:`Step` was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Steps"))
        self._title = Label("", Text.STRONG, wrap=True)
        self._title.setObjectName("rail-title")
        self._title.setContentsMargins(10, 0, 10, 0)
        self._foot = Label("", Text.CAPTION, wrap=True)
        self._foot.setObjectName("rail-foot")
        self._foot.setContentsMargins(10, 12, 10, 6)
        self._items: dict[Step, StepItem] = {}
        self._narrow = False
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 22, 10, 8)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(14)
        column.addLayout(self._list)
        column.addStretch(1)
        column.addWidget(self._foot)
        self._fit()

    def show_steps(self, title: str, foot: str, marks: Mapping[Step, tuple[Mark, bool]]) -> None:
        """Show steps with their marks, and whether each may be clicked."""
        self._title.setText(title)
        self._foot.setText(foot)
        if tuple(self._items) != tuple(marks):
            self._make(tuple(marks))
        for step, (mark, open_) in marks.items():
            self._items[step].show_mark(mark, open_=open_)

    def item(self, step: Step) -> StepItem:
        """The item of a step."""
        return self._items[step]

    def foot(self) -> str:
        """The quiet line."""
        return self._foot.text()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show marks only, or titles too; the title of a step is its tooltip then."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._title.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        for item in self._items.values():
            item.setToolTip(item.text() if narrow else "")
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        usable = [item for item in self._items.values() if item.isEnabled()]
        focused = next((at for at, item in enumerate(usable) if item.hasFocus()), None)
        if not move or focused is None:
            super().keyPressEvent(event)
            return
        usable[(focused + move) % len(usable)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme_of(self.palette()).sidebar))
        if self._foot.text() and not self._narrow:
            hairline(painter, 10, self.width() - 10, self._foot.geometry().top(), self.palette())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        if self._narrow:
            self.setFixedWidth(60)
            return
        letters = QFontMetrics(font_of(Text.STRONG))
        widest = max((letters.horizontalAdvance(text) for text in TITLES.values()), default=0)
        self.setFixedWidth(max(WIDTH, min(widest + 84, 340)))

    def _make(self, steps: tuple[Step, ...]) -> None:
        for item in self._items.values():
            self._list.removeWidget(item)
            item.deleteLater()
        self._items = {step: StepItem(step) for step in steps}
        for step, item in self._items.items():
            self._list.addWidget(item)
            item.setToolTip(item.text() if self._narrow else "")
            item.clicked.connect(lambda _on=False, step=step: self.chosen.emit(step))

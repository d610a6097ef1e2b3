"""The dashboard's list of what happened last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from emailrelay_gui import words
from emailrelay_gui.models.activity import Outcome
from emailrelay_gui.widgets.icons import draw, glyph
from emailrelay_gui.widgets.paint import focus_ring, hairline, painting, row_height
from emailrelay_gui.widgets.theme import Role, Tone
from emailrelay_gui.widgets.typography import Text, font_of, grown, tabular


class RecentList(QWidget):
    """Rows of time, glyph, words and what came of it; as many as there is room for."""

    opened = Signal(str)
    """A message id."""

    def __init__(self) -> None:
        super().__init__()
        self._outcomes: tuple[Outcome, ...] = ()
        self._now = 0.0
        self._current = 0
        self.setObjectName("recent")
        self.setAccessibleName(self.tr("Recent messages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_outcomes(self, outcomes: Sequence[Outcome], now: float) -> None:
        """Show these, newest first."""
        self._outcomes, self._now = tuple(outcomes), now
        self._current = min(self._current, max(0, len(outcomes) - 1))
        self.setAccessibleDescription("; ".join(self.sentence(each) for each in self._outcomes[:8]))
        self.update()

    def sentence(self, outcome: Outcome) -> str:
        """One row in words."""
        if outcome.reverse_path is None:
            return self.tr("Message {id}").format(id=words.short_id(outcome.message))
        who = outcome.reverse_path or self.tr("a delivery report")
        if outcome.subject:
            return self.tr("{subject} from {sender}").format(subject=outcome.subject, sender=who)
        return self.tr("Message from {sender}").format(sender=who)

    def result(self, outcome: Outcome) -> str:
        """What came of it, at the end of the row."""
        match outcome.kind:
            case "forwarded":
                return words.seconds(outcome.seconds)
            case "failed":
                return self.tr("failed")
            case "deferred":
                return self.tr("waits")
            case _:
                return self.tr("queued")

    def sizeHint(self) -> QSize:
        return QSize(320, self._row() * 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._row() * 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            high = self._row()
            if not self._outcomes:
                painter.setPen(self.palette().color(Role.PlaceholderText))
                room = QRectF(self.rect()).adjusted(0, 4, 0, 0)
                lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(room, lead, self.tr("Messages show up here as they come and go."))
            shown = self._outcomes[: self.height() // high]
            for index, outcome in enumerate(shown):
                last = index == len(shown) - 1
                self._paint_row(painter, QRectF(0, index * high, self.width(), high), outcome, last=last)
            if self.hasFocus() and self._outcomes:
                ring = QRectF(0, self._current * high, self.width(), high)
                focus_ring(painter, ring, self.palette(), 5)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y()) // self._row()
        if event.button() == Qt.MouseButton.LeftButton and row < len(self._outcomes):
            self._current = row
            self.opened.emit(self._outcomes[row].message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = min(len(self._outcomes), self.height() // self._row())
        match event.key():
            case Qt.Key.Key_Down if self._current + 1 < shown:
                self._current += 1
            case Qt.Key.Key_Up if self._current > 0:
                self._current -= 1
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if shown:
                self.opened.emit(self._outcomes[self._current].message)
            case _:
                super().keyPressEvent(event)
                return
        self.update()

    def _row(self) -> int:
        return row_height(32, self.fontMetrics())

    def _paint_row(self, painter: QPainter, rect: QRectF, outcome: Outcome, *, last: bool) -> None:
        palette, rtl = self.palette(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name, tone = look(outcome)
        painter.setFont(tabular(font_of(Text.BODY)))
        metrics = painter.fontMetrics()
        lead = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        trail = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        moment, result = words.when(outcome.time, self._now), self.result(outcome)
        time_wide = max(metrics.horizontalAdvance(words.clock(self._now)), metrics.horizontalAdvance(moment)) + 16
        end_wide = metrics.horizontalAdvance(result) + 12

        def place(left: float, wide: float) -> QRectF:
            return QRectF(rect.width() - left - wide if rtl else left, rect.top(), wide, rect.height())

        painter.setPen(palette.color(Role.PlaceholderText))
        painter.drawText(place(0, time_wide), lead, moment)
        painter.drawText(place(rect.width() - end_wide, end_wide), trail, result)
        side = grown(16)
        square = QRectF(0, 0, side, side)
        square.moveCenter(place(time_wide, side).center())
        draw(painter, glyph(name, tone), square)
        room = place(time_wide + side + 10, rect.width() - time_wide - side - 10 - end_wide)
        painter.setPen(palette.color(Role.WindowText))
        shown = metrics.elidedText(self.sentence(outcome), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, lead, shown)
        if not last:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            hairline(painter, rect.left(), rect.right(), rect.bottom(), palette)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def look(outcome: Outcome) -> tuple[str, Tone]:
    """The glyph and the ink of an outcome."""
    match outcome.kind:
        case "forwarded":
            return "sent", Tone.OK
        case "failed":
            return "failed", Tone.FAILED
        case _:
            return "queued", Tone.QUEUED

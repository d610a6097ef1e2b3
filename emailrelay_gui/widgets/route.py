"""The route: devices, relay, next hop, and which of the two ways between them works.

A solid line works, a dashed one does not; the glyph in its middle says the same. The nodes are buttons.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from emailrelay_gui.widgets.icons import app_icon, draw, glyph, icon
from emailrelay_gui.widgets.paint import focus_ring, painting, panel, round_pen
from emailrelay_gui.widgets.theme import Role, Tone, mix, theme_of
from emailrelay_gui.widgets.typography import Text, font_of

TILE = 36
NARROW = 640
"""Below this width, at normal text size, the route stands upright."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One connector: does it work, and the words above and below it."""

    works: bool
    tone: Tone
    glyph: str
    above: str
    below: str


class RouteNode(QAbstractButton):
    """A tile with a name and a caption; leads to a page."""

    def __init__(self, name: str, made: QIcon, *, inner: int = 20) -> None:
        super().__init__()
        self.setObjectName(f"route-{name}")
        self._icon = made
        self._inner = inner
        self._caption = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, name: str, caption: str) -> None:
        """Change name and caption."""
        if (name, caption) != (self.text(), self._caption):
            self.setText(name)
            self._caption = caption
            self.setAccessibleName(name)
            self.setAccessibleDescription(caption)
            self.setToolTip(caption)
            self.updateGeometry()
            self.update()

    def caption(self) -> str:
        """The line under the name."""
        return self._caption

    def sizeHint(self) -> QSize:
        strong, quiet = self._metrics()
        wide = max(strong.horizontalAdvance(self.text()), quiet.horizontalAdvance(self._caption))
        return QSize(TILE + 10 + wide + 8, max(TILE + 8, strong.height() + quiet.height() + 6))

    def minimumSizeHint(self) -> QSize:
        return QSize(TILE + 90, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, palette = theme_of(self.palette()), self.palette()
        strong, quiet = self._metrics()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        with painting(painter):
            middle = self.height() / 2
            tile = QRectF(self.width() - TILE if rtl else 0, middle - TILE / 2, TILE, TILE)
            fill = mix(QColor(theme.sunken), palette.color(Role.WindowText), 0.06 if self.underMouse() else 0)
            panel(painter, tile, 8, fill, None)
            inner = QRectF(0, 0, self._inner, self._inner)
            inner.moveCenter(tile.center())
            draw(painter, self._icon, inner)
            left, room = TILE + 10, self.width() - TILE - 12
            top = middle - (strong.height() + quiet.height()) / 2
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            x = 2 if rtl else left
            painter.setPen(palette.color(Role.WindowText))
            painter.setFont(font_of(Text.STRONG))
            name = strong.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, top, room, strong.height()), align, name)
            painter.setPen(palette.color(Role.PlaceholderText))
            painter.setFont(font_of(Text.CAPTION))
            caption = quiet.elidedText(self._caption, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(QRectF(x, top + strong.height(), room, quiet.height()), align, caption)
            if self.hasFocus():
                focus_ring(painter, tile.adjusted(-1, -1, 1, 1), palette, 8)
        painter.end()

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(font_of(Text.STRONG)), QFontMetrics(font_of(Text.CAPTION))


class RouteWidget(QWidget):
    """Three nodes and the two ways between them."""

    devices_pressed = Signal()
    relay_pressed = Signal()
    hop_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.devices = RouteNode("devices", icon("printer"))
        self.relay = RouteNode("relay", app_icon(), inner=24)
        self.hop = RouteNode("hop", icon("server"))
        self._ways = (
            Way(works=False, tone=Tone.PAUSED, glyph="skipped", above="", below=""),
            Way(works=False, tone=Tone.PAUSED, glyph="skipped", above="", below=""),
        )
        for node, signal in (
            (self.devices, self.devices_pressed),
            (self.relay, self.relay_pressed),
            (self.hop, self.hop_pressed),
        ):
            node.setParent(self)
            node.clicked.connect(signal)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_ways(self, first: Way, second: Way, sentence: str) -> None:
        """Change the connectors; ``sentence`` is what a screen reader says."""
        self._ways = (first, second)
        self.setAccessibleName(self.tr("Route of the mail"))
        self.setAccessibleDescription(sentence)
        self._arrange()
        self.update()

    def ways(self) -> tuple[Way, Way]:
        """The connectors."""
        return self._ways

    def sizeHint(self) -> QSize:
        return QSize(NARROW, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 1)))

    def heightForWidth(self, width: int) -> int:
        node = self.devices.sizeHint().height()
        if self._upright(width):
            return 3 * node + 2 * self._link_height()
        return max(node, 2 * self._line() + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            nodes = (self.devices, self.relay, self.hop)
            for index, way in enumerate(self._ways):
                one, two = nodes[index].geometry(), nodes[index + 1].geometry()
                if self._upright(self.width()):
                    self._vertical(painter, way, QRectF(one), QRectF(two))
                elif one.left() < two.left():
                    self._horizontal(painter, way, one.right() + 10, two.left() - 10, one.center().y())
                else:
                    self._horizontal(painter, way, one.left() - 10, two.right() + 10, one.center().y())
        painter.end()

    def _line(self) -> int:
        return QFontMetrics(font_of(Text.CAPTION)).height()

    def _link_height(self) -> int:
        return 2 * self._line() + 8

    def _upright(self, width: int) -> bool:
        nodes = sum(node.sizeHint().width() for node in (self.devices, self.relay, self.hop))
        return width < nodes + 2 * 110

    def _arrange(self) -> None:
        nodes = (self.devices, self.relay, self.hop)
        hints = [node.sizeHint() for node in nodes]
        height = hints[0].height()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._upright(self.width()):
            y = 0
            for node, hint in zip(nodes, hints, strict=True):
                wide = min(hint.width(), self.width())
                node.setGeometry(self.width() - wide if rtl else 0, y, wide, height)
                y += height + self._link_height()
            return
        gap = (self.width() - sum(hint.width() for hint in hints)) // 2
        x, top = 0, (self.height() - height) // 2
        for node, hint in zip(nodes, hints, strict=True):
            node.setGeometry(self.width() - x - hint.width() if rtl else x, top, hint.width(), height)
            x += hint.width() + gap

    def _pen(self, way: Way) -> QPen:
        pen = round_pen(theme_of(self.palette()).ink(way.tone), 1.5)
        if not way.works:
            pen.setDashPattern([4 / 1.5, 4 / 1.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _horizontal(self, painter: QPainter, way: Way, start: float, end: float, middle: float) -> None:
        y, step = middle + 0.5, 1 if end > start else -1
        ink = theme_of(self.palette()).ink(way.tone)
        painter.setPen(self._pen(way))
        painter.drawLine(QPointF(start, y), QPointF(end, y))
        painter.setPen(round_pen(ink, 1.5))
        painter.drawPolyline(
            QPolygonF([QPointF(end - 4 * step, y - 4), QPointF(end, y), QPointF(end - 4 * step, y + 4)])
        )
        centre = QPointF((start + end) / 2, y)
        self._mark(painter, way, centre)
        left, right = min(start, end), max(start, end)
        self._words(painter, way.above, QRectF(left, y - 6 - self._line(), right - left, self._line()))
        self._words(painter, way.below, QRectF(left, y + 7, right - left, self._line()))

    def _vertical(self, painter: QPainter, way: Way, one: QRectF, two: QRectF) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (one.right() - TILE / 2 if rtl else one.left() + TILE / 2) + 0.5
        start, end = one.center().y() + TILE / 2 + 3, two.center().y() - TILE / 2 - 3
        painter.setPen(self._pen(way))
        painter.drawLine(QPointF(x, start), QPointF(x, end))
        painter.setPen(round_pen(theme_of(self.palette()).ink(way.tone), 1.5))
        painter.drawPolyline(QPolygonF([QPointF(x - 4, end - 4), QPointF(x, end), QPointF(x + 4, end - 4)]))
        middle = (start + end) / 2
        self._mark(painter, way, QPointF(x, middle - 2))
        text = ", ".join(part for part in (way.above, way.below) if part)
        room = QRectF(0, 0, self.width() - TILE - 12, self._line())
        room.moveCenter(QPointF(self.width() / 2, middle))
        room.moveLeft(0 if rtl else TILE + 10)
        self._words(painter, text, room, Qt.AlignmentFlag.AlignLeading)

    def _mark(self, painter: QPainter, way: Way, centre: QPointF) -> None:
        gap = QRectF(0, 0, 22, 16)
        gap.moveCenter(centre)
        painter.fillRect(gap, self.palette().color(Role.Base))
        place = QRectF(0, 0, 14, 14)
        place.moveCenter(centre)
        draw(painter, glyph(way.glyph, way.tone), place)

    def _words(
        self, painter: QPainter, text: str, room: QRectF, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter
    ) -> None:
        painter.setFont(font_of(Text.CAPTION))
        painter.setPen(self.palette().color(Role.PlaceholderText))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, shown)

"""The files of a plan beside the diff: icon, name, counts; exactly one is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from emailrelay_gui.widgets.icons import draw, glyph, icon
from emailrelay_gui.widgets.paint import focus_ring, painting, panel, row_height
from emailrelay_gui.widgets.theme import Role, Tone, accent_soft_of, theme_of
from emailrelay_gui.widgets.typography import Text, font_of


class ListItem(QAbstractButton):
    """A name and a line of words; the first word may be in the ink of a tone."""

    def __init__(
        self, key: str, icon_name: str, title: str, words: str, *, lead: str = "", tone: Tone | None = None
    ) -> None:
        super().__init__()
        self.key = key
        self._icon = icon_name
        self._words = words
        self._lead = lead
        self._tone = tone
        self.setText(title)
        self.setObjectName(f"file-{key}")
        self.setAccessibleName(f"{title}, {lead} {words}".replace("  ", " "))
        self.setToolTip(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        """The line below the name."""
        return f"{self._lead} {self._words}".strip()

    def sizeHint(self) -> QSize:
        body, caption = QFontMetrics(font_of(Text.BODY)), QFontMetrics(font_of(Text.CAPTION))
        wide = max(body.horizontalAdvance(self.text()), caption.horizontalAdvance(self.words()) + 8)
        return QSize(min(wide, 260) + 54, row_height(48, body, caption.height() + 14))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        with painting(painter):
            rect = QRectF(self.rect())
            if self.isChecked():
                panel(painter, rect, 6, accent_soft_of(palette), None)
            elif self.underMouse():
                panel(painter, rect, 6, palette.color(Role.Midlight), None)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QRectF(rect.right() - 28 if rtl else 10, rect.center().y() - 9, 18, 18)
            warns = self._tone in {Tone.WARNING, Tone.FAILED} and not self._icon
            if warns and self._tone is not None:
                draw(painter, glyph(self._tone.glyph, self._tone), place)
            else:
                draw(
                    painter, icon(self._icon or "ok", Role.Accent if self.isChecked() else Role.PlaceholderText), place
                )
            room = rect.adjusted(12, 0, -40, 0) if rtl else rect.adjusted(40, 0, -12, 0)
            self._paint_words(painter, room)
            if self.hasFocus():
                focus_ring(painter, rect, palette, 6)
        painter.end()

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        palette = self.palette()
        body, caption = QFontMetrics(font_of(Text.BODY)), QFontMetrics(font_of(Text.CAPTION))
        top = room.center().y() - (body.height() + caption.height() + 1) / 2
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(font_of(Text.BODY))
        painter.setPen(palette.color(Role.WindowText))
        title = body.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, int(room.width()))
        painter.drawText(QRectF(room.x(), top, room.width(), body.height()), lead, title)
        line = QRectF(room.x(), top + body.height() + 1, room.width(), caption.height())
        if self._lead:
            painter.setFont(font_of(Text.CAPTION_STRONG))
            painter.setPen(theme_of(palette).ink(self._tone) if self._tone else palette.color(Role.WindowText))
            painter.drawText(line, lead, self._lead)
            used = QFontMetrics(font_of(Text.CAPTION_STRONG)).horizontalAdvance(self._lead) + 8
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            line = line.adjusted(0, 0, -used, 0) if rtl else line.adjusted(used, 0, 0, 0)
        painter.setFont(font_of(Text.CAPTION))
        painter.setPen(palette.color(Role.PlaceholderText))
        painter.drawText(line, lead, caption.elidedText(self._words, Qt.TextElideMode.ElideRight, int(line.width())))


class FileList(QWidget):
    """Items of which one is chosen; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("files")
        self.setAccessibleName(self.tr("Files"))
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._items: list[ListItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_items(self, items: list[ListItem]) -> None:
        """Show other items; the choice stays when its key is still there, else it is the first."""
        before = self.choice()
        for item in self._items:
            self._group.removeButton(item)
            self._column.removeWidget(item)
            item.deleteLater()
        self._items = items
        for item in items:
            self._group.addButton(item)
            self._column.addWidget(item)
        kept = next((item for item in items if item.key == before), items[0] if items else None)
        if kept is not None:
            kept.setChecked(True)

    def items(self) -> list[ListItem]:
        """The items shown."""
        return self._items

    def choice(self) -> str:
        """The key of the chosen item."""
        return next((item.key for item in self._items if item.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose an item."""
        for item in self._items:
            if item.key == key and not item.isChecked():
                item.setChecked(True)
                self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        at = next((at for at, item in enumerate(self._items) if item.isChecked()), 0)
        if not move or not self._items:
            super().keyPressEvent(event)
            return
        item = self._items[(at + move) % len(self._items)]
        item.setFocus(Qt.FocusReason.TabFocusReason)
        self.choose(item.key)

    def _clicked(self, item: QAbstractButton) -> None:
        if isinstance(item, ListItem):
            self.chosen.emit(item.key)

"""Filter chips: exclusive, with counts, in a line that wraps; and the chip that names an option."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from emailrelay_gui.widgets.flow_layout import FlowLayout
from emailrelay_gui.widgets.icons import draw, glyph
from emailrelay_gui.widgets.paint import focus_ring, painting, panel, row_height
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, theme_of
from emailrelay_gui.widgets.typography import Label, Text, font_of, grown, tabular


class Chip(QAbstractButton):
    """A pill with a glyph, a word and a count; checkable."""

    def __init__(self, key: str, word: str, *, glyph_name: str = "", tone: Tone | None = None) -> None:
        super().__init__()
        self.key = key
        self._glyph = glyph_name
        self._tone = tone
        self._count = 0
        self.setText(word)
        self.setObjectName(f"chip-{key}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def set_count(self, count: int) -> None:
        """Show how many there are; zero is shown too."""
        if count != self._count:
            self._count = count
            self._name()
            self.updateGeometry()
            self.update()

    def count(self) -> int:
        """The number shown."""
        return self._count

    def sizeHint(self) -> QSize:
        self.setFont(tabular(font_of(Text.STRONG)))
        metrics = self.fontMetrics()
        wide = 12 + (grown(14) + 6 if self._glyph else 0) + metrics.horizontalAdvance(self.text())
        wide += 7 + metrics.horizontalAdvance(self.locale().toString(self._count)) + 13
        return QSize(wide, row_height(28, metrics, 9))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        with painting(painter):
            rect, on = QRectF(self.rect()), self.isChecked()
            edge = accent_of(palette) if on else palette.color(Role.Dark if self.underMouse() else Role.Mid)
            panel(painter, rect, rect.height() / 2, accent_soft_of(palette) if on else palette.color(Role.Base), edge)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = 12.0
            if self._glyph:
                side = grown(14)
                place = QRectF(rect.width() - x - side if rtl else x, rect.center().y() - side / 2, side, side)
                draw(painter, glyph(self._glyph, self._tone or Tone.PAUSED), place)
                x += side + 6
            painter.setFont(tabular(font_of(Text.STRONG if on else Text.BODY)))
            painter.setPen(palette.color(Role.WindowText))
            inside = rect.adjusted(12, 0, -x, 0) if rtl else rect.adjusted(x, 0, -12, 0)
            lead, trail = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
            painter.drawText(inside, lead | Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setPen(palette.color(Role.WindowText if on else Role.PlaceholderText))
            painter.drawText(inside, trail | Qt.AlignmentFlag.AlignVCenter, self.locale().toString(self._count))
            if self.hasFocus():
                focus_ring(painter, rect, palette, rect.height() / 2)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}")


class ChipRow(QWidget):
    """Chips of which exactly one is chosen; arrow keys move the choice."""

    chosen = Signal(str)

    def __init__(self, *chips: Chip) -> None:
        super().__init__()
        self._chips = chips
        self._group = QButtonGroup(self)
        row = FlowLayout(self, spacing=6)
        for chip in chips:
            row.addWidget(chip)
            self._group.addButton(chip)
        chips[0].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choice(self) -> str:
        """The key of the chosen chip."""
        return next(chip.key for chip in self._chips if chip.isChecked())

    def choose(self, key: str) -> None:
        """Choose the chip with this key."""
        for chip in self._chips:
            if chip.key == key:
                chip.setChecked(True)

    def chip(self, key: str) -> Chip:
        """The chip with this key."""
        return next(chip for chip in self._chips if chip.key == key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        at = next(index for index, chip in enumerate(self._chips) if chip.isChecked())
        following = self._chips[(at + step) % len(self._chips)]
        following.setChecked(True)
        following.setFocus()

    def _toggled(self, chip: QAbstractButton, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        if on and isinstance(chip, Chip):
            self.chosen.emit(chip.key)


class OptionChip(Label):
    """The name of an option in a configuration file, to be read and copied."""

    def __init__(self, option: str) -> None:
        super().__init__(option, Text.MONO)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContentsMargins(6, 2, 6, 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            panel(painter, self.rect(), 4, QColor(theme_of(self.palette()).hover), None)
        painter.end()
        super().paintEvent(event)

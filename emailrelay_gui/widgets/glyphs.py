"""Widgets that show a glyph: alone, in a soft circle, beside a word, in a pill."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.icons import draw, glyph, icon, tone_icon
from emailrelay_gui.widgets.paint import painting, panel, row_height
from emailrelay_gui.widgets.theme import Role, Tone, theme_of
from emailrelay_gui.widgets.typography import Label, Text, font_of, grown


class Glyph(QWidget):
    """One icon of a fixed side; decorative, the word beside it carries the meaning."""

    def __init__(self, made: QIcon, side: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = made
        self._least = side
        self._line: Label | None = None
        self._refit()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._height)

    def align_with(self, line: Label) -> None:
        """Stand in the middle of the first line of a paragraph beside it."""
        self._line = line
        self._refit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._refit()
        return super().event(event)

    def _refit(self) -> None:
        self._side = self._height = grown(self._least)
        if self._line is not None:
            self._height = max(self._side, self._line.fontMetrics().height())
        self.setFixedSize(self._side, self._height)

    def set_icon(self, made: QIcon) -> None:
        """Show another icon."""
        self._icon = made
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self._icon, QRectF(0, (self._height - self._side) / 2, self._side, self._side))
        painter.end()


def state_glyph(tone: Tone, name: str = "", side: int = 16) -> Glyph:
    """The glyph of a tone, or the more exact one called ``name``."""
    return Glyph(glyph(name or tone.glyph, tone), side)


class Disc(QWidget):
    """A glyph in a soft circle: heads of heroes and of empty pages."""

    def __init__(self, tone: Tone | None, name: str, *, side: int = 44, inner: int = 24) -> None:
        super().__init__()
        self._tone = tone
        self._name = name
        self._line = False
        self._inner = grown(inner)
        self._side = grown(side)
        self.setFixedSize(self._side, self._side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def show_state(self, tone: Tone | None, name: str, *, line: bool = False) -> None:
        """Change tone and icon; ``line`` takes the icon from the line icons."""
        self._tone, self._name, self._line = tone, name, line
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        with painting(painter):
            fill = QColor(theme.sunken) if self._tone is None else theme.soft(self._tone)
            panel(painter, self.rect(), self.width() / 2, fill, None)
            rect = QRectF(0, 0, self._inner, self._inner)
            rect.moveCenter(QRectF(self.rect()).center())
            if self._tone is None:
                draw(painter, icon(self._name), rect)
            else:
                maker = tone_icon if self._line else glyph
                draw(painter, maker(self._name, self._tone), rect)
        painter.end()


class Tile(QWidget):
    """A line icon on a sunken square."""

    def __init__(self, name: str, *, side: int = 36, inner: int = 20, own: QIcon | None = None) -> None:
        super().__init__()
        self._icon = own if own is not None else icon(name)
        self._inner = grown(inner)
        self._side = grown(side)
        self.setFixedSize(self._side, self._side)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        with painting(painter):
            panel(painter, self.rect(), 8, QColor(theme_of(self.palette()).sunken), None)
            rect = QRectF(0, 0, self._inner, self._inner)
            rect.moveCenter(QRectF(self.rect()).center())
            draw(painter, self._icon, rect)
        painter.end()


class StateLine(QWidget):
    """A glyph and its words in one line, such as the result under a field."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.OK, *, role: Text = Text.CAPTION, side: int = 14, wrap: bool = False
    ) -> None:
        super().__init__()
        self._glyph = state_glyph(tone, side=side)
        self._label = Label(text, role, quiet=False, tone=tone, wrap=wrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        if wrap:
            self._glyph.align_with(self._label)

    def show_state(self, text: str, tone: Tone, name: str = "", *, quiet: bool = False) -> None:
        """Change words and tone; ``quiet`` keeps the words in secondary text."""
        self._label.setText(text)
        self._label.setForegroundRole(Role.PlaceholderText if quiet else Role.WindowText)
        self._label.set_tone(None if quiet else tone)
        self._glyph.set_icon(glyph(name or tone.glyph, tone))
        self._glyph.show()
        self.setAccessibleName(self._label.text())

    def show_plain(self, text: str) -> None:
        """Show words alone, in secondary text."""
        self._label.setText(text)
        self._label.setForegroundRole(Role.PlaceholderText)
        self._label.set_tone(None)
        self._glyph.hide()
        self.setAccessibleName(self._label.text())

    def text(self) -> str:
        """The words."""
        return self._label.text()


class Pill(QWidget):
    """A glyph and a word on a soft rounded fill."""

    def __init__(self, text: str = "", tone: Tone = Tone.OK, name: str = "") -> None:
        super().__init__()
        self._text, self._tone, self._name = shown(text), tone, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    def show_state(self, text: str, tone: Tone, name: str = "") -> None:
        """Change word, tone and glyph."""
        self._text, self._tone, self._name = shown(text), tone, name
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        self.setFont(font_of(Text.MEDIUM))
        metrics = self.fontMetrics()
        return QSize(12 + grown(14) + 8 + metrics.horizontalAdvance(self._text) + 13, row_height(24, metrics, 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        painter = QPainter(self)
        with painting(painter):
            rect = QRectF(self.rect())
            panel(painter, rect, rect.height() / 2, theme.soft(self._tone), None)
            left, side = 12.0, grown(14)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QRectF(rect.width() - left - side if rtl else left, rect.center().y() - side / 2, side, side)
            draw(painter, glyph(self._name or self._tone.glyph, self._tone), place)
            painter.setFont(font_of(Text.MEDIUM))
            painter.setPen(theme.ink(self._tone))
            taken = 20 + side
            room = rect.adjusted(12, 0, -taken, 0) if rtl else rect.adjusted(taken, 0, -12, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

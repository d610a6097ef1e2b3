"""The type scale: factors of the system's font size, and labels that keep to them.

Promises: a label follows a change of the application font and of the palette by itself. Refuses:
fixed point sizes (spec gui.md D11: everything survives 200 % text).
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from emailrelay_gui.i18n import shown
from emailrelay_gui.widgets.theme import Role, Tone, theme_of


class Text(Enum):
    """A role of text: factor of the system's size and weight."""

    NUMERAL = (2.0, 600)
    TITLE = (1.54, 600)
    HERO = (1.38, 600)
    HEADING = (1.23, 600)
    SECTION = (1.15, 600)
    VALUE = (1.15, 400)
    BODY = (1.0, 400)
    STRONG = (1.0, 600)
    MEDIUM = (1.0, 500)
    CAPTION = (0.92, 400)
    CAPTION_STRONG = (0.92, 600)
    MONO = (0.921, 400)


def font_of(role: Text) -> QFont:
    """The font of a role, from the application's font as it is now."""
    base = QGuiApplication.font()
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if role is Text.MONO else QFont(base)
    factor, weight = role.value
    font.setPointSizeF(max(8.0, base.pointSizeF() * factor) if factor < 1 else base.pointSizeF() * factor)
    font.setWeight(QFont.Weight(weight))
    return font


def grown(pixels: int) -> int:
    """A length that belongs to text, such as a glyph's side: grows with text larger than usual."""
    return round(pixels * max(1.0, QFontMetricsF(QGuiApplication.font()).height() / 22))


def tabular(font: QFont) -> QFont:
    """``font`` with figures of one width, for numbers that change or stand in columns."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


class Label(QLabel):
    """A paragraph of text in one role; ``quiet`` is secondary text, ``tone`` takes a state's ink."""

    def __init__(
        self,
        text: str = "",
        role: Text = Text.BODY,
        *,
        quiet: bool | None = None,
        tone: Tone | None = None,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shown(text), parent)
        self._role = role
        self._tone = tone
        self._tabular = False
        self._sized = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.setWordWrap(True)
            self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if quiet if quiet is not None else role is Text.CAPTION:
            self.setForegroundRole(Role.PlaceholderText)
        self._refit()
        self._recolour()

    def setText(self, text: str) -> None:
        """Show ``text``, a wording in the user's language."""
        super().setText(shown(text))

    def use_tabular_figures(self) -> None:
        """Give all digits one width."""
        self._tabular = True
        self._refit()

    def set_tone(self, tone: Tone | None) -> None:
        """Take the ink of a state, or go back to the colour of the role."""
        if tone is not self._tone:
            self._tone = tone
            self._recolour()

    def hasHeightForWidth(self) -> bool:
        """No: nested layouts guess the width; the size hint knows it after the first resize."""
        return False

    def sizeHint(self) -> QSize:
        """The height that the text needs at the width it has, once it has one."""
        hint = super().sizeHint()
        if self.wordWrap():
            one_line = self.fontMetrics().size(0, self.text()).width() + 2
            wide = self.width() if self._sized else one_line
            return QSize(min(one_line, 720), self.heightForWidth(max(wide, 40)))
        return hint

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            return QSize(60, self.sizeHint().height())
        return super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self._sized = True
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._refit()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._recolour()
        return super().event(event)

    def _refit(self) -> None:
        font = font_of(self._role)
        self.setFont(tabular(font) if self._tabular else font)

    def _recolour(self) -> None:
        if self._tone is None:
            self.setPalette(QPalette())
            return
        palette = QPalette()
        ink = theme_of(QGuiApplication.palette()).ink(self._tone)
        palette.setColor(self.foregroundRole(), ink)
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that shortens itself; the whole text is in its tooltip while it does not fit."""

    def __init__(
        self,
        text: str = "",
        role: Text = Text.BODY,
        *,
        quiet: bool | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._full = shown(text)
        self._mode = mode
        super().__init__(text, role, quiet=quiet, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Show ``text``, shortened as needed."""
        self._full = shown(text)
        self.setAccessibleName(self._full)
        self._elide()

    def full_text(self) -> str:
        """What the label would show if it had the room."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()

    def _elide(self) -> None:
        fits = self.fontMetrics().elidedText(self._full, self._mode, max(0, self.width()))
        self.setText(fits)
        self.setToolTip(self._full if fits != self._full else "")

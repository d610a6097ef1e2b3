"""Icons that follow the palette: the files say ``currentColor`` and one engine fills it in.

Promises: sharp at every scale, right after a change of scheme. The pixmaps are kept in Qt's own cache
under a key that names file, colour, size and scale.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from emailrelay_gui.platform.paths import resources
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, theme_of

MIRRORED = frozenset({"back", "chevron-right", "forward-now", "send", "undo", "external"})
"""The icons that point the other way in right-to-left layouts."""


class PaletteIconEngine(QIconEngine):
    """Draws one SVG file in a colour of the palette, or in the ink of a state."""

    def __init__(self, file: Path, ink: QPalette.ColorRole | Tone) -> None:
        super().__init__()
        self._file = file
        self._ink = ink

    def colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        """The colour of the strokes."""
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, Role.ButtonText)
        if isinstance(self._ink, Tone):
            return theme_of(palette).ink(self._ink)
        if self._ink == Role.PlaceholderText and (mode == QIcon.Mode.Selected or state == QIcon.State.On):
            return accent_of(palette)
        return palette.color(self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        mirrored = self._file.stem in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        colour = self.colour(mode, state).name()
        return rendered(self._file, colour, size, scale, mirrored=mirrored)

    def clone(self) -> QIconEngine:
        return PaletteIconEngine(self._file, self._ink)

    def isNull(self) -> bool:
        return not self._file.exists()


def rendered(file: Path, colour: str, size: QSize, scale: float, *, mirrored: bool = False) -> QPixmap:
    """An SVG file as a pixmap of ``size`` logical pixels; ``colour`` stands in for ``currentColor``."""
    key = f"{file}|{colour}|{size.width()}x{size.height()}|{scale}|{mirrored}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    data = file.read_bytes().replace(b"currentColor", colour.encode())
    pixmap = QPixmap(round(size.width() * scale), round(size.height() * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size.width(), 0)
        painter.scale(-1, 1)
    side = min(size.width(), size.height())
    offset = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(offset.x(), offset.y(), side, side))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, ink: QPalette.ColorRole = Role.PlaceholderText) -> QIcon:
    """A line icon of ``resources/icons/ui``, resting in secondary text unless told otherwise."""
    return _made(resources() / "icons" / "ui" / f"{name}.svg", ink)


def glyph(name: str, tone: Tone) -> QIcon:
    """A state glyph of ``resources/icons/state`` in the ink of ``tone``."""
    return _made(resources() / "icons" / "state" / f"{name}.svg", tone)


def tone_icon(name: str, tone: Tone) -> QIcon:
    """A line icon in the ink of a state."""
    return _made(resources() / "icons" / "ui" / f"{name}.svg", tone)


def app_icon() -> QIcon:
    """The application's own icon, with its simpler drawing for the small sizes."""
    folder = resources() / "icons"
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        file = folder / ("app-icon-16.svg" if side < 32 else "app-icon.svg")
        made.addPixmap(rendered(file, "#000000", QSize(side, side), 1.0))
    return made


def draw(painter: QPainter, made: QIcon, rect: QRectF, mode: QIcon.Mode = QIcon.Mode.Normal) -> None:
    """Paint an icon into a rectangle, at whole pixels."""
    made.paint(painter, rect.toAlignedRect(), Qt.AlignmentFlag.AlignCenter, mode)


def _made(file: Path, ink: QPalette.ColorRole | Tone) -> QIcon:
    """A copy, so that the engine belongs to Qt alone: the first object would take it down with itself."""
    return QIcon(QIcon(PaletteIconEngine(file, ink)))

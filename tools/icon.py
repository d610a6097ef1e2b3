"""The application's icon as PNG pictures, for the icon files of Windows and macOS."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_ICONS = Path(__file__).resolve().parent.parent / "resources/icons"
_SMALL = 24
"""Below this width, in pixels, the drawing with fewer strokes is used."""


def draw_icon(widths: Iterable[int]) -> list[tuple[int, bytes]]:
    """The icon in each of ``widths``, in pixels, as PNG; needs Qt."""
    from PySide6.QtCore import QBuffer, QIODevice, QSize  # noqa: PLC0415 - only where a bundle is made
    from PySide6.QtGui import QGuiApplication, QIcon  # noqa: PLC0415 - the same

    application = QGuiApplication.instance() or QGuiApplication(["icon", "-platform", "offscreen"])
    drawn: list[tuple[int, bytes]] = []
    for width in widths:
        drawing = "app-icon-16.svg" if width < _SMALL else "app-icon.svg"
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QIcon(str(_ICONS / drawing)).pixmap(QSize(width, width), 1.0).save(buffer, "PNG")
        drawn.append((width, bytes(buffer.data().data())))
    del application
    return drawn

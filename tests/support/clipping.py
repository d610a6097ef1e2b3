"""What of a window cannot be read because there is no room for it (spec gui.md D13, check 12)."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from emailrelay_gui.widgets.typography import ElidedLabel
from emailrelay_gui.wizard.cards import UseCaseCard
from emailrelay_gui.wizard.file_list import ListItem

PAINTED = (UseCaseCard, ListItem)
"""They wrap or shorten their text as they paint it."""
SLACK = 2
"""Pixels that rounding costs."""


def clipped(window: QWidget) -> Iterator[str]:
    """The texts that are cut off, or stand outside of what holds them; elided labels have their tooltip."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QComboBox)) or not widget.isVisibleTo(window):
            continue
        if isinstance(widget, ElidedLabel) or not widget.width() or _inside(widget):
            continue
        if why := (_too_small(widget) or _outside(widget, window)):
            yield f"{type(widget).__name__} {widget.objectName()!r} {why}: {_text(widget)!r}"


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, (QLineEdit, QComboBox, PAINTED)) or not _text(widget):
        return ""
    needed = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = QSize(0, widget.heightForWidth(widget.width()))
    if needed.width() > widget.width() + SLACK:
        return f"needs {needed.width()} pixels of width, has {widget.width()}"
    if needed.height() > widget.height() + SLACK:
        return f"needs {needed.height()} pixels of height, has {widget.height()}"
    return ""


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""


def _outside(widget: QWidget, window: QWidget) -> str:
    """Whether it reaches over the edge of something that holds it; what scrolls may be larger than what is seen."""
    inner, holder = widget, widget.parentWidget()
    while holder is not None and inner is not window:
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return ""
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        if not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return f"is at {place.getRect()} of {holder.width()} x {holder.height()}"
        inner, holder = holder, holder.parentWidget()
    return ""


def _inside(widget: QWidget) -> bool:
    """Whether it is part of a control that gives it its place: an icon in a text field, an editor in a table."""
    holder = widget.parentWidget()
    return isinstance(holder, (QLineEdit, QComboBox, QAbstractItemView))

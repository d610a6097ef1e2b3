"""How :class:`~emailrelay_gui.widgets.style.RelayFusion` paints tabs, table heads, scroll and progress bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
)

from emailrelay_gui.widgets.paint import focus_ring, hairline, panel
from emailrelay_gui.widgets.style_paint import arrow
from emailrelay_gui.widgets.theme import Role, accent_of, mix

_SF = QStyle.StateFlag
SCROLL = 12
"""Width of a scroll bar, in logical pixels."""


def tab(option: QStyleOption, painter: QPainter) -> None:
    """The line under a tab."""
    palette, state, rect = option.palette, option.state, QRectF(option.rect)
    bar = rect.adjusted(10, 0, -10, 0)
    if state & _SF.State_Selected:
        line = QRectF(bar.left(), bar.bottom() - 2.5, bar.width(), 3)
        panel(painter, line, 1.5, accent_of(palette), None)
    elif state & _SF.State_MouseOver:
        line = QRectF(bar.left(), bar.bottom() - 2.5, bar.width(), 3)
        panel(painter, line, 1.5, palette.color(Role.Mid), None)
    if state & _SF.State_HasFocus:
        focus_ring(painter, rect.adjusted(2, 2, -2, -4), palette, 5)


def tab_label(option: QStyleOptionTab, painter: QPainter) -> None:
    """Glyph and word of a tab."""
    palette, chosen = option.palette, bool(option.state & _SF.State_Selected)
    rect, text, made = QRect(option.rect), option.text, option.icon
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    painter.setFont(font)
    enabled = bool(option.state & _SF.State_Enabled)
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    painter.setPen(palette.color(group, Role.WindowText if chosen else Role.PlaceholderText))
    wide = painter.fontMetrics().horizontalAdvance(text.replace("&", ""))
    side = 0 if made.isNull() else 14
    gap = 6 if side else 0
    left = rect.left() + (rect.width() - wide - side - gap) // 2
    if side:
        place = QRect(left, rect.center().y() - 7, side, side)
        made.paint(painter, QStyle.visualRect(option.direction, rect, place))
    room = QRect(left + side + gap, rect.top(), wide + 8, rect.height())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    align = QStyle.visualAlignment(option.direction, flags)
    painter.drawText(
        QStyle.visualRect(option.direction, rect, room), int(align) | int(Qt.TextFlag.TextHideMnemonic), text
    )


def progress(option: QStyleOptionProgressBar, painter: QPainter) -> None:
    """A thin bar."""
    bar = QRectF(option.rect)
    bar.setTop(bar.center().y() - 2)
    bar.setHeight(4)
    panel(painter, bar, 2, option.palette.color(Role.Midlight), None)
    done = (option.progress - option.minimum) / max(1, option.maximum - option.minimum)
    bar.setWidth(bar.width() * done)
    if done > 0:
        panel(painter, bar, 2, accent_of(option.palette), None)


def determinate(option: QStyleOptionProgressBar) -> bool:
    """Whether it is known how much there is to do."""
    return bool(option.maximum > option.minimum)


def header_ground(option: QStyleOption, painter: QPainter) -> None:
    """The surface behind the heads of a table."""
    painter.fillRect(option.rect, option.palette.color(Role.Base))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    hairline(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), option.palette)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def header(option: QStyleOptionHeader, painter: QPainter) -> None:
    """The words of a column, above the text of its cells, and the mark of the order beside them."""
    header_ground(option, painter)
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    lead = 14 if option.section == 0 else 8
    rect = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(lead, 0, -8, 0))
    sorted_by = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
    trailing = bool(option.textAlignment & Qt.AlignmentFlag.AlignTrailing)
    room = rect.width() - (14 if sorted_by else 0)
    text = painter.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
    painter.setPen(option.palette.color(Role.PlaceholderText))
    align = QStyle.visualAlignment(option.direction, option.textAlignment)
    painter.drawText(rect, align, text)
    if sorted_by:
        wide = painter.fontMetrics().horizontalAdvance(text) + 9
        up = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
        on_right = trailing == rtl
        x = rect.left() + wide if on_right else rect.right() - wide
        arrow(painter, option.palette, QPointF(x, option.rect.center().y() + 1), height=-2 if up else 2, width=3.5)


def scroll_bar(option: QStyleOptionSlider, painter: QPainter, slider: QRect) -> None:
    """A quiet handle on the page; it shows more when the pointer is there."""
    palette = option.palette
    part = 0.28 if option.state & _SF.State_MouseOver else 0.18
    if option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider and option.state & _SF.State_Sunken:
        part = 0.42
    if option.maximum > option.minimum:
        inner = QRectF(slider).adjusted(3, 2, -3, -2)
        if option.orientation == Qt.Orientation.Horizontal:
            inner = QRectF(slider).adjusted(2, 3, -2, -3)
        fill = mix(palette.color(Role.Base), palette.color(Role.Text), part)
        panel(painter, inner, 3, fill, None)


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl, slider: QRect) -> QRect:
    """A scroll bar has no arrows: the groove is all of it."""
    rect, control = option.rect, QStyle.SubControl
    upright = option.orientation == Qt.Orientation.Vertical
    if upright:
        before = QRect(rect.left(), rect.top(), rect.width(), slider.top() - rect.top())
        after = QRect(rect.left(), slider.bottom() + 1, rect.width(), rect.bottom() - slider.bottom())
    else:
        before = QRect(rect.left(), rect.top(), slider.left() - rect.left(), rect.height())
        after = QRect(slider.right() + 1, rect.top(), rect.right() - slider.right(), rect.height())
    parts = {
        control.SC_ScrollBarGroove: rect,
        control.SC_ScrollBarSlider: slider,
        control.SC_ScrollBarSubPage: before,
        control.SC_ScrollBarAddPage: after,
    }
    return parts.get(part, QRect())


def scroll_slider(option: QStyleOptionSlider) -> QRect:
    """Where the handle of a scroll bar is."""
    rect = option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    long = rect.height() if upright else rect.width()
    span = option.maximum - option.minimum
    length = long if span <= 0 else max(24, long * option.pageStep // max(1, span + option.pageStep))
    length = min(length, long)
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, long - length, option.upsideDown
    )
    if upright:
        return QRect(rect.left(), rect.top() + at, rect.width(), length)
    return QRect(rect.left() + at, rect.top(), length, rect.height())

"""How :class:`~emailrelay_gui.widgets.style.RelayFusion` paints buttons, fields and marks."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from emailrelay_gui.widgets.paint import focus_ring, painting, panel, round_pen
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, mix, theme_of

_SF = QStyle.StateFlag


def shape(option: QStyleOption, painter: QPainter, fill: QColor, edge: QColor, *, press: bool = True) -> None:
    """The rounded body of a control in its state."""
    palette, state = option.palette, option.state
    if not state & _SF.State_Enabled:
        fill, edge = palette.color(Role.Window), palette.color(Role.Mid)
    elif press and state & (_SF.State_Sunken | _SF.State_On):
        fill = mix(fill, palette.color(Role.WindowText), 0.10)
    elif press and state & _SF.State_MouseOver:
        fill = mix(fill, palette.color(Role.WindowText), 0.05)
    panel(painter, option.rect, 5, fill, edge)


def button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The body of a push button."""
    palette, state = option.palette, option.state
    flat = isinstance(widget, QPushButton) and widget.isFlat()
    leads = primary(widget)
    if flat and not state & (_SF.State_MouseOver | _SF.State_Sunken):
        pass
    elif leads:
        accent = accent_of(palette)
        shape(option, painter, accent, accent)
    elif state & _SF.State_On:
        panel(painter, option.rect, 5, accent_soft_of(palette), accent_of(palette))
    else:
        edge = mix(palette.color(Role.Mid), palette.color(Role.Dark), 0.12)
        shape(option, painter, palette.color(Role.Button), edge)
    if state & _SF.State_HasFocus:
        if leads:  # the ring would vanish on an accent fill: a gap first, then the ring
            panel(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 5, None, palette.color(Role.Window), 3)
        focus_ring(painter, option.rect, palette, 5)


def button_label(option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
    """Icon and text with 8 px between them, in the colour that fits the fill."""
    palette, enabled = option.palette, bool(option.state & _SF.State_Enabled)
    leads = primary(widget) and enabled
    group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
    role = Role.HighlightedText if leads else Role.ButtonText
    if is_link(widget) and enabled:
        role = Role.Link
    text, made, rect = option.text, option.icon, QRect(option.rect)
    with painting(painter):
        painter.setPen(palette.color(group, role))
        if leads:
            font = QFont(painter.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        flags = Qt.TextFlag.TextShowMnemonic if _mnemonics(widget) else Qt.TextFlag.TextHideMnemonic
        has_menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)
        wide = painter.fontMetrics().size(int(flags), text).width() if text else 0
        side = 0 if made.isNull() else option.iconSize.width()
        gap = 8 if side and text else 0
        mark = 14 if has_menu else 0
        leading = widget is not None and bool(widget.property("leading"))
        left = rect.left() + (12 if leading else max(0, (rect.width() - side - gap - wide - mark) // 2))
        if side:
            place = QRect(left, rect.center().y() - side // 2 + (side + 1) % 2, side, side)
            made.paint(
                painter,
                QStyle.visualRect(option.direction, rect, place),
                Qt.AlignmentFlag.AlignCenter,
                QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled,
                QIcon.State.On if option.state & _SF.State_On else QIcon.State.Off,
            )
        if text:
            room = QRect(left + side + gap, rect.top(), rect.right() - left - side - gap - mark - 3, rect.height())
            align = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QStyle.visualRect(option.direction, rect, room), int(align) | int(flags), text)
        if has_menu:
            centre = QPointF(left + side + gap + wide + mark - 2, QRectF(rect).center().y())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                centre.setX(rect.left() + rect.right() - centre.x())
            arrow(painter, palette, centre)


def tool(option: QStyleOption, painter: QPainter) -> None:
    """The body of a tool button."""
    palette, state = option.palette, option.state
    if state & _SF.State_On:
        panel(painter, option.rect, 5, accent_soft_of(palette), accent_of(palette))
    elif state & (_SF.State_Sunken | _SF.State_MouseOver) and state & _SF.State_Enabled:
        part = 0.10 if state & _SF.State_Sunken else 0.05
        panel(painter, option.rect, 5, mix(palette.color(Role.Button), palette.color(Role.WindowText), part), None)
    if state & _SF.State_HasFocus:
        focus_ring(painter, option.rect, palette, 5)


def field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The body of a line edit."""
    palette = option.palette
    if embedded(widget):
        return
    invalid = widget is not None and bool(widget.property("invalid"))
    edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
    shape(option, painter, palette.color(Role.Base), edge, press=False)
    if option.state & _SF.State_HasFocus:
        if invalid:
            panel(painter, option.rect, 5, None, edge, 2)
        else:
            focus_ring(painter, option.rect, palette, 5)


def combo(option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
    """A combo box without its text."""
    palette = option.palette
    invalid = widget is not None and bool(widget.property("invalid"))
    edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
    fill = palette.color(Role.Base if option.editable else Role.Button)
    shape(option, painter, fill, edge, press=not option.editable)
    place = _style(widget).subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, cast(QWidget, widget)
    )
    arrow(painter, palette, QRectF(place).center())
    if option.state & _SF.State_HasFocus:
        focus_ring(painter, option.rect, palette, 5)


def spin(option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
    """A spin box without its text."""
    palette = option.palette
    invalid = widget is not None and bool(widget.property("invalid"))
    edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
    shape(option, painter, palette.color(Role.Base), edge, press=False)
    for part, up in ((QStyle.SubControl.SC_SpinBoxUp, -1), (QStyle.SubControl.SC_SpinBoxDown, 1)):
        place = _style(widget).subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, cast(QWidget, widget))
        arrow(painter, palette, QRectF(place).center(), height=1.5 * up, width=3.5)
    if option.state & _SF.State_HasFocus:
        focus_ring(painter, option.rect, palette, 5)


def arrow(painter: QPainter, palette: QPalette, centre: QPointF, *, height: float = 2, width: float = 4) -> None:
    """A small chevron."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(palette.color(Role.PlaceholderText), 1.5))
    points = [QPointF(-width, -height), QPointF(0, height), QPointF(width, -height)]
    painter.drawPolyline(QPolygonF([centre + point for point in points]))


def mark(option: QStyleOption, painter: QPainter, radius: float) -> bool:
    """The box of a tick or of a radio button; returns whether it is on."""
    palette, state = option.palette, option.state
    on = bool(state & _SF.State_On)
    enabled = bool(state & _SF.State_Enabled)
    accent = accent_of(palette) if enabled else palette.color(Role.Mid)
    edge = accent if on else palette.color(Role.Dark if enabled else Role.Mid)
    panel(painter, option.rect, radius, accent if on else palette.color(Role.Base), edge)
    return on


def check(option: QStyleOption, painter: QPainter) -> None:
    """A tick box."""
    on = mark(option, painter, 4)
    palette, corner, unit = option.palette, QPointF(option.rect.topLeft()), option.rect.width() / 16
    if on:
        painter.setPen(round_pen(palette.color(Role.HighlightedText), 1.75 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [corner + QPointF(x, y) * unit for x, y in ((4, 8.3), (6.8, 11), (12, 5.3))]
        painter.drawPolyline(QPolygonF(points))
    elif option.state & _SF.State_NoChange:
        painter.setPen(QPen(palette.color(Role.Text), 2))
        painter.drawLine(corner + QPointF(4.5, 8) * unit, corner + QPointF(11.5, 8) * unit)


def radio(option: QStyleOption, painter: QPainter) -> None:
    """A radio button."""
    unit = option.rect.width() / 16
    if mark(option, painter, 8 * unit):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(Role.HighlightedText))
        painter.drawEllipse(QRectF(option.rect).center(), 3 * unit, 3 * unit)


def primary(widget: QWidget | None) -> bool:
    """Whether a button is the one that leads."""
    return isinstance(widget, QPushButton) and widget.isDefault() and not widget.isFlat()


def is_link(widget: QWidget | None) -> bool:
    """Whether a button reads like a link."""
    return isinstance(widget, QPushButton) and bool(widget.property("link"))


def embedded(widget: QWidget | None) -> bool:
    """Whether a line edit is the inner part of a combo box or of a spin box, which paints the frame."""
    return widget is not None and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def _style(widget: QWidget | None) -> QStyle:
    return widget.style() if widget is not None else QApplication.style()


def _mnemonics(widget: QWidget | None) -> bool:
    return bool(_style(widget).styleHint(QStyle.StyleHint.SH_UnderlineShortcut))

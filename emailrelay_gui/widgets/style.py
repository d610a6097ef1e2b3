"""Fusion with the look of Relay, for Linux and Windows 10; other systems keep their own style.

No stylesheet anywhere: each colour comes from the palette of the widget being painted, so a change of
the palette repaints all of it. A field whose property ``invalid`` is true gets an edge in failed ink; a
button that is the default one is filled with the accent.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QWidget,
)

from emailrelay_gui.widgets.paint import focus_ring, hairline, painting, panel, round_pen
from emailrelay_gui.widgets.theme import Role, Tone, accent_of, accent_soft_of, mix, theme_of

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_SF = QStyle.StateFlag
_PM = QStyle.PixelMetric
_CT = QStyle.ContentsType
_METRICS = {
    _PM.PM_ButtonMargin: 12,
    _PM.PM_DefaultFrameWidth: 2,
    _PM.PM_IndicatorWidth: 16,
    _PM.PM_IndicatorHeight: 16,
    _PM.PM_ExclusiveIndicatorWidth: 16,
    _PM.PM_ExclusiveIndicatorHeight: 16,
    _PM.PM_CheckBoxLabelSpacing: 8,
    _PM.PM_RadioButtonLabelSpacing: 8,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
    _PM.PM_SplitterWidth: 9,
    _PM.PM_TabBarTabHSpace: 24,
    _PM.PM_TabBarTabVSpace: 14,
    _PM.PM_TabBarTabShiftVertical: 0,
}


class RelayFusion(QProxyStyle):
    """The one proxy style of the application; keep a reference to it for as long as it is set."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: _PE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        match element:
            case _PE.PE_FrameLineEdit | _PE.PE_FrameTabBarBase:
                return
            case _PE.PE_FrameTabWidget:
                hairline(painter, option.rect.left(), option.rect.right(), option.rect.top(), option.palette)
            case _PE.PE_IndicatorHeaderArrow:
                with painting(painter):
                    self._sort_arrow(option, painter)
            case _PE.PE_PanelButtonCommand:
                with painting(painter):
                    self._button(option, painter, widget)
            case _PE.PE_PanelLineEdit:
                with painting(painter):
                    self._field(option, painter, widget)
            case _PE.PE_IndicatorCheckBox:
                with painting(painter):
                    self._check(option, painter)
            case _PE.PE_IndicatorRadioButton:
                with painting(painter):
                    self._radio(option, painter)
            case _PE.PE_FrameFocusRect:
                with painting(painter):
                    focus_ring(painter, option.rect, option.palette, 4)
            case _PE.PE_PanelButtonTool:
                with painting(painter):
                    self._tool(option, painter)
            case _:
                super().drawPrimitive(element, option, painter, widget)

    def drawControl(self, element: _CE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        if element == _CE.CE_TabBarTabShape:
            with painting(painter):
                self._tab(option, painter)
        elif element == _CE.CE_TabBarTabLabel and isinstance(option, QStyleOptionTab):
            with painting(painter):
                self._tab_label(option, painter)
        elif element == _CE.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            self._button_label(option, painter, widget)
        elif element == _CE.CE_Splitter:
            with painting(painter):
                handle = QRectF(QPointF(), QSize(36, 3))
                handle.moveCenter(QRectF(option.rect).center())
                panel(painter, handle, 1.5, option.palette.color(Role.Mid), None)
        elif element in (_CE.CE_HeaderSection, _CE.CE_HeaderEmptyArea):
            painter.fillRect(option.rect, option.palette.color(Role.Base))
            hairline(painter, option.rect.left(), option.rect.right(), option.rect.bottom(), option.palette)
        elif element == _CE.CE_HeaderLabel:
            option.palette.setColor(Role.ButtonText, option.palette.color(Role.PlaceholderText))
            super().drawControl(element, option, painter, widget)
        elif element == _CE.CE_ProgressBar and isinstance(option, QStyleOptionProgressBar) and _determinate(option):
            with painting(painter):
                self._progress(option, painter)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            with painting(painter):
                self._combo(option, painter, widget)
            return
        if control == QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            with painting(painter):
                self._spin(option, painter, widget)
            return
        super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(self, metric: _PM, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        fixed = _METRICS.get(metric)
        return fixed if fixed is not None else super().pixelMetric(metric, option, widget)

    def sizeFromContents(self, kind: _CT, option: QStyleOption, size: QSize, widget: QWidget | None = None) -> QSize:
        found = super().sizeFromContents(kind, option, size, cast(QWidget, widget))
        if kind in (_CT.CT_PushButton, _CT.CT_ComboBox, _CT.CT_LineEdit, _CT.CT_SpinBox):
            small = widget is not None and bool(widget.property("small"))
            least = 26 if small else 30
            text = widget.fontMetrics().height() + (8 if small else 12) if widget is not None else least
            found.setHeight(max(least, text))
        if kind == _CT.CT_PushButton and isinstance(option, QStyleOptionButton):
            has_icon, text_there = not option.icon.isNull(), bool(option.text)
            found.setWidth(max(found.height(), size.width() + (24 if text_there else 12) + (4 if has_icon else 0)))
        if kind == _CT.CT_ComboBox:
            found.setWidth(found.width() + 12)
        if kind == _CT.CT_ProgressBar:
            found.setHeight(4)
        return found

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        found = super().subElementRect(element, option, cast(QWidget, widget))
        if element == QStyle.SubElement.SE_LineEditContents:
            return found.adjusted(6, 0, -6, 0) if not _embedded(widget) else found.adjusted(4, 0, 0, 0)
        return found

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        found = super().subControlRect(control, option, part, cast(QWidget, widget))
        if part == QStyle.SubControl.SC_ComboBoxEditField and control == QStyle.ComplexControl.CC_ComboBox:
            return found.adjusted(6, 1, 0, -1)
        return found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 - the name is Qt's
    ) -> int:
        if hint == QStyle.StyleHint.SH_EtchDisabledText:
            return 0
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget)

    def _shape(
        self, option: QStyleOption, painter: QPainter, fill: QColor, edge: QColor, *, press: bool = True
    ) -> None:
        palette, state = option.palette, option.state
        if not state & _SF.State_Enabled:
            fill, edge = palette.color(Role.Window), palette.color(Role.Mid)
        elif press and state & (_SF.State_Sunken | _SF.State_On):
            fill = mix(fill, palette.color(Role.WindowText), 0.10)
        elif press and state & _SF.State_MouseOver:
            fill = mix(fill, palette.color(Role.WindowText), 0.05)
        panel(painter, option.rect, 5, fill, edge)

    def _button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        palette, state = option.palette, option.state
        flat = isinstance(widget, QPushButton) and widget.isFlat()
        primary = _primary(widget)
        if flat and not state & (_SF.State_MouseOver | _SF.State_Sunken):
            pass
        elif primary:
            accent = accent_of(palette)
            self._shape(option, painter, accent, accent)
        elif state & _SF.State_On:
            panel(painter, option.rect, 5, accent_soft_of(palette), accent_of(palette))
        else:
            edge = mix(palette.color(Role.Mid), palette.color(Role.Dark), 0.12)
            self._shape(option, painter, palette.color(Role.Button), edge)
        if state & _SF.State_HasFocus:
            if primary:  # the ring would vanish on an accent fill: a gap first, then the ring
                panel(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 5, None, palette.color(Role.Window), 3)
            focus_ring(painter, option.rect, palette, 5)

    def _button_label(self, option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
        """Icon and text with 8 px between them, in the colour that fits the fill."""
        palette, enabled = option.palette, bool(option.state & _SF.State_Enabled)
        primary = _primary(widget) and enabled
        group = QPalette.ColorGroup.Active if enabled else QPalette.ColorGroup.Disabled
        role = Role.HighlightedText if primary else Role.ButtonText
        if isinstance(widget, QPushButton) and widget.property("link") and enabled:
            role = Role.Link
        text, made, rect = option.text, option.icon, QRect(option.rect)
        with painting(painter):
            painter.setPen(palette.color(group, role))
            if primary:
                font = QFont(painter.font())
                font.setWeight(QFont.Weight.DemiBold)
                painter.setFont(font)
            flags = Qt.TextFlag.TextShowMnemonic if self._mnemonics(option, widget) else Qt.TextFlag.TextHideMnemonic
            has_menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu)
            wide = painter.fontMetrics().size(int(flags), text).width() if text else 0
            side = 0 if made.isNull() else option.iconSize.width()
            gap = 8 if side and text else 0
            arrow = 14 if has_menu else 0
            left = rect.left() + max(8 if text else 0, (rect.width() - side - gap - wide - arrow) // 2)
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
                room = QRect(left + side + gap, rect.top(), rect.right() - left - side - gap - arrow - 3, rect.height())
                align = QStyle.visualAlignment(
                    option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
                )
                painter.drawText(QStyle.visualRect(option.direction, rect, room), int(align) | int(flags), text)
            if has_menu:
                centre = QPointF(left + side + gap + wide + arrow - 2, QRectF(rect).center().y())
                if option.direction == Qt.LayoutDirection.RightToLeft:
                    centre.setX(rect.left() + rect.right() - centre.x())
                self._arrow(painter, palette, centre)

    def _mnemonics(self, option: QStyleOption, widget: QWidget | None) -> bool:
        return bool(self.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget))

    def _tool(self, option: QStyleOption, painter: QPainter) -> None:
        palette, state = option.palette, option.state
        if state & _SF.State_On:
            panel(painter, option.rect, 5, accent_soft_of(palette), accent_of(palette))
        elif state & (_SF.State_Sunken | _SF.State_MouseOver) and state & _SF.State_Enabled:
            part = 0.10 if state & _SF.State_Sunken else 0.05
            panel(painter, option.rect, 5, mix(palette.color(Role.Button), palette.color(Role.WindowText), part), None)
        if state & _SF.State_HasFocus:
            focus_ring(painter, option.rect, palette, 5)

    def _field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        palette = option.palette
        if _embedded(widget):
            return
        invalid = widget is not None and bool(widget.property("invalid"))
        edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
        self._shape(option, painter, palette.color(Role.Base), edge, press=False)
        if option.state & _SF.State_HasFocus:
            if invalid:
                panel(painter, option.rect, 5, None, edge, 2)
            else:
                focus_ring(painter, option.rect, palette, 5)

    def _combo(self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
        palette = option.palette
        invalid = widget is not None and bool(widget.property("invalid"))
        edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
        fill = palette.color(Role.Base if option.editable else Role.Button)
        self._shape(option, painter, fill, edge, press=not option.editable)
        arrow = self.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, cast(QWidget, widget)
        )
        self._arrow(painter, palette, QRectF(arrow).center())
        if option.state & _SF.State_HasFocus:
            focus_ring(painter, option.rect, palette, 5)

    def _spin(self, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
        palette = option.palette
        invalid = widget is not None and bool(widget.property("invalid"))
        edge = theme_of(palette).ink(Tone.FAILED) if invalid else palette.color(Role.Dark)
        self._shape(option, painter, palette.color(Role.Base), edge, press=False)
        for part, up in ((QStyle.SubControl.SC_SpinBoxUp, -1), (QStyle.SubControl.SC_SpinBoxDown, 1)):
            place = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
            self._arrow(painter, palette, QRectF(place).center(), height=1.5 * up, width=3.5)
        if option.state & _SF.State_HasFocus:
            focus_ring(painter, option.rect, palette, 5)

    def _progress(self, option: QStyleOptionProgressBar, painter: QPainter) -> None:
        bar = QRectF(option.rect)
        bar.setTop(bar.center().y() - 2)
        bar.setHeight(4)
        panel(painter, bar, 2, option.palette.color(Role.Midlight), None)
        done = (option.progress - option.minimum) / max(1, option.maximum - option.minimum)
        bar.setWidth(bar.width() * done)
        if done > 0:
            panel(painter, bar, 2, accent_of(option.palette), None)

    def _sort_arrow(self, option: QStyleOption, painter: QPainter) -> None:
        if isinstance(option, QStyleOptionHeader):
            up = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortUp
            place = QRectF(option.rect).center()
            self._arrow(painter, option.palette, place, height=-2 if up else 2, width=3.5)

    def _arrow(
        self, painter: QPainter, palette: QPalette, centre: QPointF, *, height: float = 2, width: float = 4
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(palette.color(Role.PlaceholderText), 1.5))
        points = [QPointF(-width, -height), QPointF(0, height), QPointF(width, -height)]
        painter.drawPolyline(QPolygonF([centre + point for point in points]))

    def _mark(self, option: QStyleOption, painter: QPainter, radius: float) -> bool:
        palette, state = option.palette, option.state
        on = bool(state & _SF.State_On)
        enabled = bool(state & _SF.State_Enabled)
        accent = accent_of(palette) if enabled else palette.color(Role.Mid)
        edge = accent if on else palette.color(Role.Dark if enabled else Role.Mid)
        panel(painter, option.rect, radius, accent if on else palette.color(Role.Base), edge)
        return on

    def _check(self, option: QStyleOption, painter: QPainter) -> None:
        on = self._mark(option, painter, 4)
        palette, corner = option.palette, QPointF(option.rect.topLeft())
        if on:
            painter.setPen(round_pen(palette.color(Role.HighlightedText), 1.75))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [corner + QPointF(4, 8.3), corner + QPointF(6.8, 11), corner + QPointF(12, 5.3)]
            painter.drawPolyline(QPolygonF(points))
        elif option.state & _SF.State_NoChange:
            painter.setPen(QPen(palette.color(Role.Text), 2))
            painter.drawLine(corner + QPointF(4.5, 8), corner + QPointF(11.5, 8))

    def _radio(self, option: QStyleOption, painter: QPainter) -> None:
        if self._mark(option, painter, 8):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(Role.HighlightedText))
            painter.drawEllipse(QRectF(option.rect).center(), 3, 3)

    def _tab(self, option: QStyleOption, painter: QPainter) -> None:
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

    def _tab_label(self, option: QStyleOptionTab, painter: QPainter) -> None:
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


def _primary(widget: QWidget | None) -> bool:
    return isinstance(widget, QPushButton) and widget.isDefault() and not widget.isFlat()


def _embedded(widget: QWidget | None) -> bool:
    """Whether a line edit is the inner part of a combo box or of a spin box, which paints the frame."""
    return widget is not None and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def _determinate(option: QStyleOptionProgressBar) -> bool:
    return bool(option.maximum > option.minimum)

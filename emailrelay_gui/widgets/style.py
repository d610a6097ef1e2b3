"""Fusion with the look of Relay, for Linux and Windows 10; other systems keep their own style.

No stylesheet anywhere: each colour comes from the palette of the widget being painted, so a change of
the palette repaints all of it. A field whose property ``invalid`` is true gets an edge in failed ink; a
button that is the default one is filled with the accent.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QWidget,
)

from emailrelay_gui.widgets import style_bars, style_paint
from emailrelay_gui.widgets.paint import focus_ring, hairline, painting, panel
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import grown

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_PM = QStyle.PixelMetric
_CT = QStyle.ContentsType
_MARKS = (
    _PM.PM_IndicatorWidth,
    _PM.PM_IndicatorHeight,
    _PM.PM_ExclusiveIndicatorWidth,
    _PM.PM_ExclusiveIndicatorHeight,
)
_METRICS = {
    _PM.PM_ButtonMargin: 12,
    _PM.PM_DefaultFrameWidth: 2,
    _PM.PM_CheckBoxLabelSpacing: 8,
    _PM.PM_RadioButtonLabelSpacing: 8,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
    _PM.PM_SplitterWidth: 9,
    _PM.PM_TabBarTabHSpace: 24,
    _PM.PM_TabBarTabVSpace: 14,
    _PM.PM_TabBarTabShiftVertical: 0,
    _PM.PM_ScrollBarExtent: style_bars.SCROLL,
    _PM.PM_ScrollView_ScrollBarSpacing: 0,
}


class RelayFusion(QProxyStyle):
    """The one proxy style of the application; keep a reference to it for as long as it is set."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: _PE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _PE.PE_FrameLineEdit:
            return
        if element in (_PE.PE_FrameTabBarBase, _PE.PE_FrameTabWidget):
            rect = option.rect
            y = rect.bottom() if element == _PE.PE_FrameTabBarBase else rect.top()
            hairline(painter, rect.left(), rect.right(), y, option.palette)
            return
        painters: dict[_PE, Callable[[], object]] = {
            _PE.PE_PanelButtonCommand: lambda: style_paint.button(option, painter, widget),
            _PE.PE_PanelLineEdit: lambda: style_paint.field(option, painter, widget),
            _PE.PE_IndicatorCheckBox: lambda: style_paint.check(option, painter),
            _PE.PE_IndicatorRadioButton: lambda: style_paint.radio(option, painter),
            _PE.PE_FrameFocusRect: lambda: focus_ring(painter, option.rect, option.palette, 4),
            _PE.PE_PanelButtonTool: lambda: style_paint.tool(option, painter),
        }
        ours = painters.get(element)
        if ours is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        with painting(painter):
            ours()

    def drawControl(self, element: _CE, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        if element == _CE.CE_TabBarTabShape:
            with painting(painter):
                style_bars.tab(option, painter)
        elif element == _CE.CE_TabBarTabLabel and isinstance(option, QStyleOptionTab):
            with painting(painter):
                style_bars.tab_label(option, painter)
        elif element == _CE.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            style_paint.button_label(option, painter, widget)
        elif element == _CE.CE_Splitter:
            with painting(painter):
                handle = QRectF(QPointF(), QSize(36, 3))
                handle.moveCenter(QRectF(option.rect).center())
                panel(painter, handle, 1.5, option.palette.color(Role.Mid), None)
        elif element == _CE.CE_HeaderEmptyArea:
            style_bars.header_ground(option, painter)
        elif element == _CE.CE_Header and isinstance(option, QStyleOptionHeader):
            with painting(painter):
                style_bars.header(option, painter)
        elif element == _CE.CE_PushButtonBevel:
            self.drawPrimitive(_PE.PE_PanelButtonCommand, option, painter, widget)
        elif (
            element == _CE.CE_ProgressBar
            and isinstance(option, QStyleOptionProgressBar)
            and style_bars.determinate(option)
        ):
            with painting(painter):
                style_bars.progress(option, painter)
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
                style_paint.combo(option, painter, widget)
            return
        if control == QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            with painting(painter):
                style_paint.spin(option, painter, widget)
            return
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            with painting(painter):
                style_bars.scroll_bar(option, painter, style_bars.scroll_slider(option))
            return
        super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(self, metric: _PM, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        if metric in _MARKS:
            return grown(16)
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
            sides = 12 if not text_there or style_paint.is_link(widget) else 24
            found.setWidth(max(found.height(), size.width() + sides + (4 if has_icon else 0)))
        if kind == _CT.CT_ComboBox:
            found.setWidth(found.width() + 12)
        if kind == _CT.CT_ProgressBar:
            found.setHeight(4)
        return found

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        found = super().subElementRect(element, option, cast(QWidget, widget))
        match element:
            case QStyle.SubElement.SE_LineEditContents if style_paint.embedded(widget):
                return found.adjusted(4, 0, 0, 0)
            case QStyle.SubElement.SE_LineEditContents:
                side = 0 if widget is not None and widget.actions() else 6
                return found.adjusted(side, 0, -side, 0)
            case QStyle.SubElement.SE_TabWidgetTabBar:
                return found.translated(8 if option.direction == Qt.LayoutDirection.LeftToRight else -8, 0)
            case _:
                return found

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return style_bars.scroll_part(option, part, style_bars.scroll_slider(option))
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

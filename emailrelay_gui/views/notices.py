"""The list of notices: what was told, newest first; opening one shows what it is about."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from emailrelay_gui.models.notice_model import NoticeColumn, NoticeModel, NoticeRole
from emailrelay_gui.notify.center import NoticeCenter
from emailrelay_gui.notify.policy import Notice
from emailrelay_gui.notify.words import tone_of
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.tables import Index, ListTable, RowDelegate, draw_text
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import Text, font_of
from engine.api import Clock


class NoticeDelegate(RowDelegate):
    """Glyph and words; what is new is set in a heavier weight."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        notice = index.data(NoticeRole)
        if not isinstance(notice, Notice):
            return
        text = str(index.data() or "")
        painter.setFont(self.figures(Text.BODY))
        painter.setPen(option.palette.color(Role.PlaceholderText))
        if index.column() == NoticeColumn.TITLE:
            tone = tone_of(notice.fact.kind)
            rect = self.mark(painter, option, tone.glyph, tone, rect)
            painter.setFont(font_of(Text.BODY if notice.seen else Text.STRONG))
            painter.setPen(option.palette.color(Role.Text))
        draw_text(painter, option, text, rect)


class NoticesDialog(QDialog):
    """Stays open beside the window until it is closed."""

    def __init__(self, center: NoticeCenter, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self.setWindowTitle(self.tr("Notifications"))
        self._center = center
        self.model = NoticeModel(clock.time)
        self.table = ListTable("notice-table", self.tr("Notifications"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(NoticeDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        letter = self.fontMetrics().averageCharWidth()
        header = self.table.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.empty = EmptyState(
            "bell", self.tr("Nothing to tell"), self.tr("What needs you, and what you want to know, is listed here.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card = Card(padding=1)
        card.body.setContentsMargins(1, 4, 1, 5)
        card.body.addWidget(self._stack)
        self.seen = button(self.tr("Mark all as seen"), center.mark_seen, name="notices-seen", icon_name="check")
        self.clear = button(self.tr("Clear list"), center.clear, name="notices-clear", icon_name="delete")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.seen, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.clear, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        close.setDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addWidget(buttons)
        self.resize(min(letter * 120, 900), min(letter * 65, 480))
        header.resizeSection(NoticeColumn.TIME, letter * 12 + 16)
        header.resizeSection(NoticeColumn.TITLE, min(letter * 50, (self.width() - letter * 12 - 80) * 3 // 5))
        self.table.activated.connect(self._open)
        center.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the list as it is now."""
        notices = self._center.policy.history()
        self.model.show_notices(notices)
        self._stack.setCurrentWidget(self.table if notices else self.empty)
        nothing = self.tr("There is nothing new.")
        limit(self.seen, "" if self._center.policy.unseen() else nothing)
        limit(self.clear, "" if notices else self.tr("The list is empty."))

    def _open(self, index: QModelIndex) -> None:
        self._center.open(self.model.notice(index.row()))

"""The table of accounts: an icon for whose each is, and a glyph with words for how it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from emailrelay_gui.models.account_model import AccountColumn, AccountModel
from emailrelay_gui.widgets.icons import draw
from emailrelay_gui.widgets.tables import Index, ListTable, RowDelegate, draw_text
from emailrelay_gui.widgets.theme import Role
from emailrelay_gui.widgets.typography import Text, font_of, grown, tabular

LETTERS = {
    AccountColumn.KIND: 18,
    AccountColumn.USE: 20,
    AccountColumn.USED: 12,
    AccountColumn.FAILURES: 9,
    AccountColumn.STATE: 22,
}
"""Widths, in average letters; the name has what is left."""
LEAST = 20
"""Letters that a name needs; where there is less, columns are left out."""
LEAVE = (AccountColumn.KIND, AccountColumn.FAILURES, AccountColumn.USE, AccountColumn.USED)
"""What is left out first where there is little room; all of it is in the row's own words."""


class AccountDelegate(RowDelegate):
    """One account."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF) -> None:
        column = AccountColumn(index.column())
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        quiet = column in {AccountColumn.KIND, AccountColumn.USE, AccountColumn.USED}
        painter.setFont(tabular(font_of(Text.BODY)))
        painter.setPen(option.palette.color(Role.PlaceholderText if quiet else Role.Text))
        made = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(made, QIcon):
            side = grown(16 if column is AccountColumn.NAME else 14)
            square = QRectF(0, 0, side, side)
            square.moveCenter(rect.center())
            square.moveLeft(rect.right() - side if rtl else rect.left())
            draw(painter, made, square)
            rect = rect.adjusted(0 if rtl else side + 8, 0, -side - 8 if rtl else 0, 0)
        mode = Qt.TextElideMode.ElideMiddle if column is AccountColumn.NAME else Qt.TextElideMode.ElideRight
        trailing = column is AccountColumn.FAILURES
        draw_text(painter, option, str(index.data() or ""), rect, mode=mode, trailing=trailing)


class AccountTable(ListTable):
    """All accounts."""

    def __init__(self, model: AccountModel) -> None:
        super().__init__("account-table", "")
        self.setAccessibleName(self.tr("Accounts"))
        self.setModel(model)
        self.setItemDelegate(AccountDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(AccountColumn.NAME, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        left = event.size().width() // letter - LEAST - sum(LETTERS.values())
        for column in LEAVE:
            self.setColumnHidden(column, left < 0)
            left += LETTERS[column] if left < 0 else 0
        for column, letters in LETTERS.items():
            self.setColumnWidth(column, letters * letter)

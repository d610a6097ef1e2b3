"""The card with the last 24 hours: bars, or the same numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QStackedWidget, QTableView

from emailrelay_gui import words
from emailrelay_gui.models.activity import HOUR, Bucket
from emailrelay_gui.widgets.buttons import link_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.chart import Bar, BarChart
from emailrelay_gui.widgets.legend import Legend
from emailrelay_gui.widgets.typography import Label, Text

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class HoursModel(QAbstractTableModel):
    """The numbers of the chart, newest hour first."""

    def __init__(self) -> None:
        super().__init__()
        self._hours: list[Bucket] = []

    def show_hours(self, hours: Sequence[Bucket]) -> None:
        """Hold other numbers."""
        fresh = [Bucket(each.hour, each.received, each.forwarded, each.failed) for each in reversed(hours)]
        if len(fresh) != len(self._hours):
            self.beginResetModel()
            self._hours = fresh
            self.endResetModel()
        elif fresh != self._hours:
            self._hours = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, 3))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._hours)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < 4:
            return (self.tr("From"), self.tr("Received"), self.tr("Forwarded"), self.tr("Failed"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if index.column() else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            hour = self._hours[index.row()]
            cells = (words.clock(hour.hour * HOUR), str(hour.received), str(hour.forwarded), str(hour.failed))
            return cells[index.column()]
        return None


class ChartCard(Card):
    """Title, legend, switch; bars and table."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart-card")
        self.chart = BarChart()
        self.chart.setAccessibleName(self.tr("Last 24 hours"))
        self.model = HoursModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setObjectName("hours-table")
        self.table.setAccessibleName(self.tr("Last 24 hours, as a table"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self._switch = link_button(self.tr("Show as table"), self.toggle, name="chart-switch")
        self._legend = Legend(self.tr("Forwarded"), self.tr("Failed"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Last 24 hours"), Text.STRONG), 1)
        row.addWidget(self._legend)
        row.addWidget(self._switch)
        self.body.setContentsMargins(16, 8, 12, 12)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)

    def show_hours(self, hours: Sequence[Bucket]) -> None:
        """Show these hours, oldest first."""
        bars = [Bar(label=words.clock(each.hour * HOUR), good=each.forwarded, bad=each.failed) for each in hours]
        sentence = self.tr("{good} forwarded, {bad} failed in the last 24 hours").format(
            good=sum(bar.good for bar in bars), bad=sum(bar.bad for bar in bars)
        )
        self.chart.show_bars(bars, sentence, self.tr("From {label}: {good} forwarded, {bad} failed"))
        self.model.show_hours(hours)

    def toggle(self) -> None:
        """Swap bars and table."""
        table = self._stack.currentWidget() is self.chart
        self._stack.setCurrentWidget(self.table if table else self.chart)
        self._legend.setVisible(not table)
        text = self.tr("Show as chart") if table else self.tr("Show as table")
        self._switch.setText(text)
        self._switch.setAccessibleName(text)

"""All attempts that a message has behind it, oldest first."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from emailrelay_gui import words
from engine.api import Clock, MessageDetails


class HistoryView(QTableWidget):
    """Time, code and reason of each attempt, headed by the arrival."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(0, 3)
        self._clock = clock
        self.setObjectName("message-history")
        self.setAccessibleName(self.tr("History"))
        self.setHorizontalHeaderLabels([self.tr("When"), self.tr("Code"), self.tr("What happened")])
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
            )
        ):
            self.horizontalHeader().setSectionResizeMode(column, mode)

    def show_history(self, details: MessageDetails) -> None:
        """Show what is known of a message."""
        now, summary = self._clock.time(), details.summary
        origin = (
            self.tr("Accepted from {client}").format(client=summary.client) if summary.client else self.tr("Accepted")
        )
        rows = [(words.when(summary.received, now), "", origin)]
        for failure in details.history:
            at = words.when(failure.time, now) if failure.time else "\N{EN DASH}"
            rows.append((at, str(failure.code or ""), failure.reason))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
        self.resizeRowsToContents()

"""The tabs of Review with their line, and the switch between one column and two."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QScrollArea, QStackedWidget, QTabBar, QWidget

from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.paint import hairline
from emailrelay_gui.widgets.typography import Text, font_of
from emailrelay_gui.wizard.changes import FileChange
from emailrelay_gui.wizard.diff import Side, diff_rows
from emailrelay_gui.wizard.diff_view import DiffView
from emailrelay_gui.wizard.side_by_side import pairs
from emailrelay_gui.wizard.side_view import SideView

SIDES_FROM = 520
"""Width of the card, at normal text size, below which there is no room for two columns."""
DIFF, WHOLE, COMMAND, CHECKS = range(4)


def scrolled(inner: QWidget) -> QScrollArea:
    """``inner`` with a bar at its side when there is less room than it needs."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


class TabsCard(Card):
    """Diff, full file, command line, and what the page adds."""

    def __init__(self, checks: QWidget) -> None:
        super().__init__(padding=1)
        self.setObjectName("review-card")
        self.body.setSpacing(0)
        self.tabs = QTabBar()
        self.tabs.setObjectName("review-tabs")
        self.tabs.setAccessibleName(self.tr("Views"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.sides = QCheckBox(self.tr("Side by side"))
        self.sides.setObjectName("side-by-side")
        self.sides.toggled.connect(self._arrange)
        self.diff = DiffView()
        self.side_view = SideView()
        self.diffs = QStackedWidget()
        self.diffs.addWidget(self.diff)
        self.diffs.addWidget(self.side_view)
        self.whole = DiffView()
        self.whole.setObjectName("full-file")
        self.whole.setAccessibleName(self.tr("Full file"))
        self.command = QPlainTextEdit()
        self.command.setObjectName("command-line")
        self.command.setAccessibleName(self.tr("Equivalent command line"))
        self.command.setReadOnly(True)
        self.command.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.command.setFont(font_of(Text.MONO))
        self.command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.stack = QStackedWidget()
        for title, widget in (
            (self.tr("Diff"), self.diffs),
            (self.tr("Full file"), self.whole),
            (self.tr("Command line"), self.command),
            (self.tr("Checks"), scrolled(checks)),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(widget)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.tabs.currentChanged.connect(self._arrange)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 16, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.sides)
        self.body.addLayout(head)
        self.body.addWidget(self.stack, 1)

    def show_change(self, change: FileChange) -> None:
        """Show what becomes of a file, and the file as it will be."""
        rows = diff_rows(change)
        self.diff.show_rows(rows)
        self.side_view.show_pairs(pairs(rows, change.kind))
        self.whole.show_rows([row for row in diff_rows(change, whole=True) if row.side is not Side.REMOVED])

    def clear(self) -> None:
        """Show nothing."""
        self.diff.show_rows(())
        self.side_view.show_pairs(())
        self.whole.show_rows(())
        self.command.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        hairline(painter, 1, self.width() - 1, self.tabs.geometry().bottom(), self.palette())
        painter.end()

    def _arrange(self) -> None:
        """Two columns where they are wanted and there is room for them."""
        scale = max(1.0, self.fontMetrics().height() / 17)
        room = self.width() >= SIDES_FROM * scale
        self.sides.setVisible(room and self.tabs.currentIndex() == DIFF)
        self.diffs.setCurrentIndex(1 if room and self.sides.isChecked() else 0)

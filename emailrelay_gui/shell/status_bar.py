"""The line at the bottom of the window: mode, addresses, next attempt, version."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from emailrelay_gui.models.abilities import elsewhere
from emailrelay_gui.models.place import IN_APP, Place, bar_words
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.views.route_words import listening_addresses, next_attempt
from emailrelay_gui.widgets.paint import hairline, row_height
from emailrelay_gui.widgets.typography import ElidedLabel, Label, Text
from engine.api import EngineStatus, RunState


class StatusBar(QFrame):
    """Facts in secondary text; never buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status-bar")
        self.mode = Label("", Text.CAPTION)
        self.where = ElidedLabel("", Text.CAPTION)
        self.next = Label("", Text.CAPTION)
        self.next.use_tabular_figures()
        self.extra = Label("", Text.CAPTION)
        self.version = Label("", Text.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(18)
        row.addWidget(self.mode)
        row.addWidget(self.extra)
        row.addWidget(self.next)
        row.addWidget(self.where, 1)
        row.addWidget(self.version)
        self.setMinimumHeight(row_height(28, self.mode.fontMetrics()))
        self.extra.hide()

    def show_status(self, status: EngineStatus, tally: Tally, now: float, place: Place = IN_APP) -> None:
        """Show other facts."""
        self.mode.setText(bar_words(place))
        not_running = status.state is not RunState.RUNNING
        silent = self.tr("Not connected") if elsewhere(status) else self.tr("Not listening")
        self.where.set_full_text(silent if not_running else listening_addresses(status))
        coming = next_attempt(status, tally, now)
        self.next.setText(self.tr("Next attempt {when}").format(when=coming))
        self.next.setVisible(not not_running and bool(status.forward_to))
        self.version.setText(self.tr("Engine {version}").format(version=status.version) if status.version else "")

    def show_extra(self, text: str) -> None:
        """Something that belongs to the page; empty for nothing."""
        self.extra.setText(text)
        self.extra.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), 0, self.palette())
        painter.end()

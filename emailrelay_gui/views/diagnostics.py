"""The diagnostics page: everything that can be looked at without sending mail, each with its fix."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.abilities import why_no_configuration, why_not
from emailrelay_gui.models.checks import Check, Checks, Finding
from emailrelay_gui.views.check_row import CheckRow
from emailrelay_gui.widgets.buttons import button
from emailrelay_gui.widgets.page import PageWidget
from emailrelay_gui.widgets.theme import Tone
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import Capability

AGAIN = 5000
"""Milliseconds between two looks at what costs nothing, while the page is seen."""
WIDEST = 900


class DiagnosticsPage(PageWidget):
    """A column of checks, run when the page is shown and on request."""

    fix_wanted = Signal(str)
    report_wanted = Signal()
    looked = Signal()
    """All checks have answered."""

    def __init__(self, checks: Checks, tasks: Tasks) -> None:
        super().__init__(self.tr("Diagnostics"), "diagnostics")
        self.checks = checks
        self._tasks = tasks
        self._running = 0
        self.rows = tuple(CheckRow(each) for each in checks.all())
        self.summary = Label("", Text.BODY, quiet=True, wrap=True)
        self.again = button(self.tr("Check again"), self.run, name="check-again", icon_name="retry")
        self.copy = button(self.tr("Copy"), self._copy, name="check-copy", icon_name="copy")
        self.report = button(
            self.tr("Report a problem…"), self.report_wanted.emit, name="check-report", icon_name="info"
        )
        for each in (self.again, self.copy, self.report):
            self.tools.addWidget(each)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(8)
        wide = max(WIDEST, self.fontMetrics().averageCharWidth() * 120)
        column.addWidget(self.summary)
        for row in self.rows:
            row.setMaximumWidth(wide)
            row.fix_wanted.connect(self.fix_wanted)
            column.addWidget(row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(scroll)
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self._look_again)

    def run(self) -> None:
        """Run all checks, side by side."""
        if not self._running:
            self._start(self.rows)

    async def look(self) -> None:
        """Run all checks, and wait for their answers."""
        self._running += len(self.rows)
        await asyncio.gather(*(self._run(row) for row in self.rows))

    def findings(self) -> str:
        """All that was found, as text for a report."""
        lines: list[str] = []
        for row in self.rows:
            lines.append(f"{row.check.name}: {row.title()}")
            lines += [f"    {line}" for line in row.details().splitlines()]
        return "\n".join(lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.run()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _look_again(self) -> None:
        """What is known here already: the state and how quick the application is."""
        if not self._running:
            self._start(tuple(row for row in self.rows if row.check.key in ("ports", "spool", "lag", "clock")))

    def _start(self, rows: tuple[CheckRow, ...]) -> None:
        self._running = len(rows)
        for row in rows:
            self._tasks.start(self._run(row), f"check-{row.check.key}")

    async def _run(self, row: CheckRow) -> None:
        try:
            finding = await row.check.run()
            row.show_finding(finding, self._why_no_fix(row.check, finding))
        finally:
            self._running -= 1
        if not self._running:
            self._sum_up()
            self.looked.emit()

    def _sum_up(self) -> None:
        found = [row.finding for row in self.rows if row.finding is not None]
        bad = sum(1 for each in found if each.tone in (Tone.WARNING, Tone.FAILED))
        texts = {0: self.tr("Everything that was checked is in order."), 1: self.tr("One thing deserves a look.")}
        self.summary.setText(texts.get(bad, self.tr("{number} things deserve a look.").format(number=bad)))

    def _why_no_fix(self, check: Check, finding: Finding) -> str:
        del check
        status = self.checks.ground.status
        match finding.fix.kind if finding.fix else "":
            case "configure":
                return why_no_configuration(status)
            case "accept":
                return why_not(status, Capability.ACCEPT)
            case "start":
                return why_not(status, Capability.START_STOP)
            case _:
                return ""

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.findings())

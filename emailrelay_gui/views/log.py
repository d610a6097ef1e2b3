"""The log page: level, search, follow, copy; lines arrive in batches and never move what is being read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QStackedWidget

from emailrelay_gui import words
from emailrelay_gui.models.log_model import KEPT, LogModel, plain_line
from emailrelay_gui.views.log_table import LogTable
from emailrelay_gui.widgets.buttons import button, icon_button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.forms import combo_box
from emailrelay_gui.widgets.page import PageWidget, SearchField
from emailrelay_gui.widgets.typography import Label, Text
from engine.api import Level, LogLine

KEEP_UP = 120
"""Milliseconds after new lines until the view follows them."""


class LogPage(PageWidget):
    """What the engine says."""

    message_wanted = Signal(str)

    def __init__(self, model: LogModel) -> None:
        super().__init__(self.tr("Log"), "log")
        self.model = model
        self._paused: list[LogLine] | None = None
        self._unseen = 0
        self._last_scroll = 0
        self._last_end = 0
        self._found: list[int] = []
        self.table = LogTable(model)
        self.level = combo_box(
            (Level.DEBUG.value, self.tr("Debug")),
            (Level.VERBOSE.value, self.tr("Verbose")),
            (Level.INFO.value, self.tr("Info")),
            (Level.WARNING.value, self.tr("Warning")),
            (Level.ERROR.value, self.tr("Error")),
            name="log-level",
            current=Level.INFO.value,
        )
        self.level.setAccessibleName(self.tr("Level"))
        self.search = SearchField(self.tr("Find in the log"), "log-search")
        self.hits = Label("", Text.CAPTION)
        self.hits.use_tabular_figures()
        self.follow = QCheckBox(self.tr("Follow"))
        self.follow.setObjectName("log-follow")
        self.follow.setChecked(True)
        self.pause = button(self.tr("Pause"), self.toggle_pause, name="log-pause", icon_name="pause")
        self.copy = button(self.tr("Copy"), self.copy_lines, name="log-copy", icon_name="copy")
        self.empty = EmptyState(
            "log", self.tr("Nothing has been logged yet"), self.tr("What the relay does is shown here as it happens.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._stack.setCurrentWidget(self.empty)
        self._card = Card(padding=1)
        self._card.body.setContentsMargins(1, 4, 1, 5)
        self._card.body.addWidget(self._stack)
        self.pill = primary_button("", self._go_down, name="log-new-lines", icon_name="chevron-down")
        self.pill.setAccessibleName(self.tr("New lines"))
        self.pill.setParent(self._card)
        self.pill.hide()
        self._card.installEventFilter(self)
        for tool in (self.pause, self.copy):
            self.tools.addWidget(tool)
        self.body.addLayout(self._filters())
        self.body.addWidget(self._card, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_UP)
        self._soon.timeout.connect(self._keep_up)
        self._wire()

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = Label(self.tr("Level"), quiet=True)
        name.setBuddy(self.level)
        tip = self.tr("Next match (F3), previous match (Shift+F3)")
        self.following = icon_button("chevron-down", tip, self._next, name="log-next")
        row.addWidget(name)
        row.addWidget(self.level)
        row.addSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.following)
        row.addWidget(self.hits)
        row.addStretch(1)
        row.addWidget(self.follow)
        return row

    def _wire(self) -> None:
        self.level.currentIndexChanged.connect(self._level_changed)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._next)
        self.follow.toggled.connect(self._follow_toggled)
        self.table.lines.id_pressed.connect(self.message_wanted)
        self.model.modelReset.connect(self._find)
        self.model.modelReset.connect(self._choose_page)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        for key, done in (("F3", self._next), ("Shift+F3", self._previous)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(done)
            self.addAction(action)
        copying = QAction(self.table)
        copying.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copying.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copying.triggered.connect(self.copy_lines)
        self.table.addAction(copying)

    def append(self, lines: list[LogLine]) -> None:
        """Take new lines in."""
        if self._paused is not None:
            self._paused.extend(lines)
            del self._paused[:-KEPT]
            self._count_unseen(len(lines))
            return
        before = self.model.rowCount()
        self.model.append(lines)
        added = max(0, self.model.rowCount() - before)
        self._choose_page()
        if self.search.text():
            self._find()
        if self.follow.isChecked():
            if not self._soon.isActive():
                self._soon.start()
        elif added:
            self._count_unseen(added)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_up()

    def _keep_up(self) -> None:
        """Show the last line, where anybody sees it: laying out a long table takes its time."""
        if self.follow.isChecked() and self.isVisible():
            self.table.scrollToBottom()

    def toggle_pause(self) -> None:
        """Stop the view, or show what came meanwhile."""
        if self._paused is None:
            self._paused = []
            self.pause.setText(self.tr("Continue"))
        else:
            waiting, self._paused = self._paused, None
            self.pause.setText(self.tr("Pause"))
            self.append(waiting)

    def copy_lines(self) -> None:
        """Copy the chosen lines, or all that are shown when none is chosen."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        chosen = [self.model.line(row) for row in rows or range(self.model.rowCount())]
        QGuiApplication.clipboard().setText("\n".join(plain_line(line) for line in chosen))

    def kept_text(self) -> str:
        """How full the buffer is, for the status bar."""
        number = self.locale().toString
        return self.tr("{kept} of {most} lines kept").format(kept=number(self.model.kept()), most=number(KEPT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def _choose_page(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        if self.model.kept() and not self.model.rowCount():
            self.empty.show_text(
                self.tr("No line of this level"), self.tr("Choose a lower level to see what has been logged.")
            )

    def _level_changed(self) -> None:
        self.model.set_level(Level(str(self.level.currentData())))
        if self.follow.isChecked():
            self.table.scrollToBottom()

    def _find(self) -> None:
        wanted = self.search.text()
        self._found = self.model.find(wanted) if wanted else []
        self.table.lines.wanted = wanted
        self._show_hits()

    def _next(self) -> None:
        self._go(1)

    def _previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if not self._found:
            return
        at = self.table.lines.current
        if step > 0:
            row = next((row for row in self._found if row > at), self._found[0])
        else:
            row = next((row for row in reversed(self._found) if row < at), self._found[-1])
        self.table.lines.current = row
        self.follow.setChecked(False)
        self.table.scrollTo(self.model.index(row, 0))
        self._show_hits()

    def _show_hits(self) -> None:
        at, number = self.table.lines.current, len(self._found)
        place = self._found.index(at) + 1 if at in self._found else 0
        text = self.tr("{place} of {number}").format(place=place, number=number) if place else str(number)
        self.hits.setText(text if self.search.text() else "")
        self.table.viewport().update()

    def _follow_toggled(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        if on:
            self._go_down()

    def _go_down(self) -> None:
        if self._paused is not None:
            self.toggle_pause()
        self._unseen = 0
        self.pill.hide()
        self.follow.setChecked(True)
        self.table.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        """Reading further up ends following; coming back to the end is seeing everything."""
        bar = self.table.verticalScrollBar()
        if value < bar.maximum() and value < self._last_scroll and bar.maximum() == self._last_end:
            self.follow.setChecked(False)
        self._last_scroll, self._last_end = value, bar.maximum()
        if value == bar.maximum() and self._unseen and self._paused is None:
            self._unseen = 0
            self.pill.hide()

    def _count_unseen(self, number: int) -> None:
        self._unseen += number
        text = words.count(self._unseen, self.tr("new line"), self.tr("new lines"))
        self.pill.setText(text)
        self.pill.setAccessibleName(text)
        self.pill.adjustSize()
        self.pill.show()
        self._place_pill()

    def _place_pill(self) -> None:
        place: QPushButton = self.pill
        place.resize(place.sizeHint())
        place.move((self._card.width() - place.width()) // 2, self._card.height() - place.height() - 16)
        place.raise_()

"""The log page: level, time, search, follow, copy; lines arrive in batches and never move what is being read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from emailrelay_gui import words
from emailrelay_gui.i18n import many
from emailrelay_gui.models.activity import host_of
from emailrelay_gui.models.log_filter import LogFilter
from emailrelay_gui.models.log_model import KEPT, LogModel, plain_line
from emailrelay_gui.views.log_search import LogSearch
from emailrelay_gui.views.log_table import LogTable
from emailrelay_gui.widgets.buttons import button, primary_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.forms import combo_box
from emailrelay_gui.widgets.page import PageWidget, wrapping_row
from emailrelay_gui.widgets.typography import Label
from engine.api import Clock, Level, LogLine

FITS = 4
"""How often the view goes down when lines are wrapped: those above the last one are measured as they come in sight."""
KEEP_UP = 120
"""Milliseconds after new lines until the view follows them."""


class LogPage(PageWidget):
    """What the engine says."""

    message_wanted = Signal(str)
    sessions_wanted = Signal(str)
    """The address of a peer."""
    report_wanted = Signal()
    save_wanted = Signal(str, str)
    """A file, and the lines for it."""

    def __init__(self, model: LogModel, clock: Clock) -> None:
        super().__init__(self.tr("Log"), "log")
        self.model = model
        self._clock = clock
        self._paused: list[LogLine] | None = None
        self._unseen = 0
        self._last_scroll = 0
        self._last_end = 0
        self._found: list[int] = []
        self._peer = self._message = ""
        self.table = LogTable(model)
        self._choices()
        self.finder = LogSearch()
        self.search = self.finder.field
        self.only = button("", self.show_all_again, name="log-only", icon_name="close")
        self.only.setAccessibleName(self.tr("Show all lines again"))
        self.only.hide()
        self.pause = button(self.tr("Pause"), self.toggle_pause, name="log-pause", icon_name="pause")
        self.copy = button(self.tr("Copy"), self.copy_lines, name="log-copy", icon_name="copy")
        self.export = button(self.tr("Export…"), self._ask_where, name="log-export", icon_name="export")
        self.report = button(self.tr("Report a problem…"), self.report_wanted.emit, name="log-report", icon_name="info")
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
        for tool in (self.pause, self.copy, self.export, self.report):
            self.tools.addWidget(tool)
        choices = _row(self._named(self.tr("Level"), self.level), self._named(self.tr("Since"), self.since))
        switches = _row(self.follow, self.wrap)
        switches.setMinimumHeight(self.level.sizeHint().height())
        self.body.addWidget(wrapping_row(choices, self.finder, self.only, switches))
        self.body.addWidget(self._card, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_UP)
        self._soon.timeout.connect(self._keep_up)
        self._wire()

    def _choices(self) -> None:
        """What is shown, and how it moves."""
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
        self.since = combo_box(
            ("0", self.tr("The start")),
            ("300", self.tr("5 minutes")),
            ("3600", self.tr("1 hour")),
            ("86400", self.tr("1 day")),
            name="log-since",
        )
        self.since.setAccessibleName(self.tr("Since"))
        self.follow = QCheckBox(self.tr("Follow"))
        self.follow.setObjectName("log-follow")
        self.follow.setChecked(True)
        self.wrap = QCheckBox(self.tr("Wrap"))
        self.wrap.setObjectName("log-wrap")

    def _named(self, text: str, field: QWidget) -> QWidget:
        name = Label(text, quiet=True)
        name.setBuddy(field)
        return _row(name, field)

    def _wire(self) -> None:
        for box in (self.level, self.since):
            box.currentIndexChanged.connect(self._filter)
        self.finder.changed.connect(self._search_changed)
        self.finder.step.connect(self._go)
        self.follow.toggled.connect(self._follow_toggled)
        self.wrap.toggled.connect(self._wrap)
        self.table.lines.id_pressed.connect(self.message_wanted)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.model.modelReset.connect(self._find)
        self.model.modelReset.connect(self._choose_page)
        self.model.rowsRemoved.connect(self._find)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        steps: tuple[tuple[str, Callable[[], None]], ...] = (
            ("F3", lambda: self._go(1)),
            ("Shift+F3", lambda: self._go(-1)),
        )
        for key, done in steps:
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
        if self.finder.pattern is not None and added:
            self._found += self.model.find(self.finder.pattern, before)
            self._show_hits()
        if self.follow.isChecked():
            if not self._soon.isActive():
                self._soon.start()
        elif added:
            self._count_unseen(added)

    def show_peer(self, peer: str) -> None:
        """Show what the log has of one peer, whatever its level."""
        self._show_only(peer=peer)

    def show_all_again(self) -> None:
        """No longer show one peer or message only."""
        self._show_only()

    def last_lines(self, number: int) -> list[str]:
        """The end of the log as text, whatever is shown of it."""
        return [plain_line(line) for line in self.model.last(number)]

    def note(self, text: str) -> None:
        """Say why the log cannot tell everything; empty when it can."""
        usual = self.tr("What the relay does is shown here as it happens.")
        if not self.model.kept():
            self.empty.show_text(self.tr("Nothing has been logged yet"), text or usual)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_up()

    def _keep_up(self) -> None:
        """Show the last line, where anybody sees it: laying out a long table takes its time."""
        if self.follow.isChecked() and self.isVisible():
            for _ in range(FITS if self.wrap.isChecked() else 1):
                self.table.scrollToBottom()
                self.table.fit_rows()
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
        QGuiApplication.clipboard().setText(self._text(rows))

    def export_to(self, path: str) -> None:
        """Have all that is shown written to a file."""
        self.save_wanted.emit(path, self._text([]) + "\n")

    def kept_text(self) -> str:
        """How full the buffer is, for the status bar."""
        number = self.locale().toString
        return self.tr("{kept} of {most} lines kept").format(kept=number(self.model.kept()), most=number(KEPT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def _text(self, rows: list[int]) -> str:
        chosen = (self.model.line(row) for row in rows or range(self.model.rowCount()))
        return "\n".join(plain_line(line) for line in chosen)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export log"), "relay-log.txt")
        dialog.setObjectName("log-export-dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def _choose_page(self) -> None:
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        if self.model.kept() and not self.model.rowCount():
            self.empty.show_text(
                self.tr("No line is like that"),
                self.tr("Choose a lower level, an earlier time or another search to see what has been logged."),
            )

    def _filter(self) -> None:
        """Show what the choices above the table want shown."""
        ago = float(str(self.since.currentData()))
        wanted = LogFilter(
            least=Level(str(self.level.currentData())),
            since=self._clock.time() - ago if ago else 0.0,
            peer=self._peer,
            message=self._message,
            pattern=self.finder.pattern if self.finder.filtering() else None,
        )
        self.model.set_filter(wanted)
        if self.follow.isChecked():
            self.table.scrollToBottom()

    def _show_only(self, *, peer: str = "", message: str = "") -> None:
        self._peer, self._message = peer, message
        about = peer or words.short_id(message)
        self.only.setText(self.tr("Only {about}").format(about=about))
        self.only.setToolTip(self.tr("Show all lines again"))
        self.only.setAccessibleName(self.tr("Only {about}: show all lines again").format(about=about))
        self.only.setVisible(bool(about))
        if about:
            self.level.setCurrentIndex(0)
            self.since.setCurrentIndex(0)
        self._filter()

    def _show_menu(self, where: QPoint) -> None:
        index = self.table.indexAt(where)
        if not index.isValid():
            return
        line = self.model.line(index.row())
        menu = self.menu_for(line)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(where))

    def menu_for(self, line: LogLine) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self.table)
        menu.addAction(self.tr("Copy"), self.copy_lines)
        message, peer = str(line.message or ""), host_of(line.peer) if line.peer else ""
        entries: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (message, self.tr("Show message"), lambda: self.message_wanted.emit(message)),
            (message, self.tr("Only this message"), lambda: self._show_only(message=message)),
            (peer, self.tr("Only this peer"), lambda: self._show_only(peer=peer)),
            (peer, self.tr("Sessions of this peer"), lambda: self.sessions_wanted.emit(peer)),
        )
        for there, text, done in entries:
            if there:
                menu.addAction(text, done)
        return menu

    def _search_changed(self) -> None:
        pattern = self.finder.pattern if self.finder.filtering() else None
        if pattern != self.model.filter.pattern:
            self.model.set_filter(replace(self.model.filter, pattern=pattern))
        self._find()

    def _find(self) -> None:
        pattern = self.finder.pattern
        self._found = self.model.find(pattern) if pattern is not None else []
        self.table.lines.pattern = pattern
        self._show_hits()

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
        self.finder.show_hits(self._found.index(at) + 1 if at in self._found else 0, number)
        self.table.viewport().update()

    def _wrap(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        self.table.set_wrapping(on)
        self._keep_up()

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
        text = many("{n} new line", "{n} new lines", self._unseen)
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


def _row(*widgets: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return held

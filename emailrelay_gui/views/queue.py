"""The queue page: search, state chips, table, viewer, and what can be done to the chosen messages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.control import Control
from emailrelay_gui.models.abilities import why_not
from emailrelay_gui.models.header_loader import HeaderLoader
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import Column
from emailrelay_gui.models.search import parse_query
from emailrelay_gui.views.export import export_messages
from emailrelay_gui.views.message import MessageView
from emailrelay_gui.views.queue_table import QueueTable
from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.buttons import button, icon_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.chips import Chip, ChipRow
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.page import PageWidget, SearchField
from emailrelay_gui.widgets.theme import Tone
from engine.api import Capability, Clock, EngineStatus, MessageId, MessageState

CHIPS = (
    MessageState.QUEUED,
    MessageState.SENDING,
    MessageState.FAILED,
    MessageState.HELD,
    MessageState.DAMAGED,
)


class QueuePage(PageWidget):
    """All messages of the spool."""

    configure_wanted = Signal()
    folder_wanted = Signal()
    said = Signal(str, str)
    """A sentence and a caption for the corner of the window."""
    complained = Signal(str, str)

    def __init__(self, model: QueueModel, control: Control, clock: Clock, tasks: Tasks) -> None:
        super().__init__(self.tr("Queue"), "queue")
        self.model = model
        self._control = control
        self._tasks = tasks
        self._reasons: dict[QAction, str] = {}
        self._loader = HeaderLoader(control.link.queue, model, tasks)
        self.search = SearchField(self.tr("from, to, subject, state:failed"), "queue-search")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self.chips = ChipRow(
            Chip("", self.tr("All")),
            *(
                Chip(state.value, look.word, glyph_name=look.glyph, tone=look.tone)
                for state in CHIPS
                for look in (words.state_look(state),)
            ),
        )
        self.table = QueueTable(model)
        self.viewer = MessageView(control.link, clock, tasks)
        self.viewer.hide()
        self.test = button(self.tr("Send test message…"), name="queue-send-test", icon_name="send")
        self.empty = EmptyState("mail-open", "", "", tone=Tone.OK, copy=(self.tr("Server"), ""), buttons=(self.test,))
        self.no_match = EmptyState(
            "search",
            self.tr("No match"),
            self.tr("No message fits the search and the chosen state."),
            buttons=(button(self.tr("Clear search"), self.clear_search, name="clear-search"),),
        )
        self._stack = QStackedWidget()
        for page in (self.table, self.empty, self.no_match):
            self._stack.addWidget(page)
        card = Card(padding=1)
        card.body.setContentsMargins(1, 4, 1, 5)
        card.body.addWidget(self._stack)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("queue-splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.viewer)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self._tools()
        self.body.addWidget(self.chips)
        self.body.addWidget(self.splitter, 1)
        self._actions()
        self._wire()
        self._counted()
        self._choose_page()

    # What others call

    def open_message(self, message: MessageId) -> None:
        """Choose a message, dropping a filter that hides it."""
        if self.model.row_of(message) < 0 and self.model.summary(message) is not None:
            self.chips.choose("")
            self.clear_search()
        row = self.model.row_of(message)
        if row >= 0:
            index = self.model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)
        else:
            self.complained.emit(
                self.tr("This message is not in the queue any more"), self.tr("It was sent on, or deleted.")
            )

    def show_state(self, state: str) -> None:
        """Choose a state; empty for all. With failed ones chosen, the newest is opened."""
        self.clear_search()
        self.chips.choose(state)
        if state == MessageState.FAILED.value and self.model.rowCount():
            self.open_message(self._row_id(0))

    def clear_search(self) -> None:
        """Show everything again."""
        self.search.clear()
        self._filter()

    def show_listening(self, address: str, *, running: bool) -> None:
        """Say where devices hand over mail, for the empty page."""
        box = self.empty.copy_box
        if box is not None:
            box.set_value(address)
            box.setVisible(bool(address))
        if running:
            text = self.tr(
                "Everything that arrived has been forwarded. Point a device at this address to send through the relay."
            )
        else:
            text = self.tr("The relay is stopped. Start it to accept mail.")
        self.empty.show_text(self.tr("Nothing waiting"), text)

    def show_abilities(self, status: EngineStatus, *, here: bool) -> None:
        """Disable what cannot be done through the link, with the reason; ``here``: the spool is on this computer."""
        self._reasons = {
            self.act_retry: why_not(status, Capability.RETRY),
            self.act_hold: why_not(status, Capability.HOLD),
            self.act_export: why_not(status, Capability.DETAILS),
            self.act_delete: why_not(status, Capability.DELETE),
            self.act_purge: why_not(status, Capability.DELETE),
            self.act_retry_failed: why_not(status, Capability.FORWARD),
            self.act_delete_failed: why_not(status, Capability.DELETE),
            self.act_folder: "" if here else self.tr("The spool folder is on another computer."),
        }
        self._allow()
        self.viewer.show_abilities(status)

    def selected(self) -> tuple[MessageId, ...]:
        """The chosen messages, in the order of the table."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self._row_id(row) for row in rows)

    # Inside

    def _tools(self) -> None:
        forward = button(
            self.tr("Forward now"), self._control.forward_now, name="queue-forward", icon_name="forward-now"
        )
        self.forward_button = forward
        columns = button(self.tr("Columns"), name="queue-columns", icon_name="filter")
        columns.setMenu(self._columns_menu())
        more = icon_button("more", self.tr("More"), name="queue-more")
        menu = QMenu(more)
        menu.setToolTipsVisible(True)
        self.act_retry_failed = menu.addAction(icon("retry"), self.tr("Try all failed again"), self.retry_all_failed)
        self.act_delete_failed = menu.addAction(icon("delete"), self.tr("Delete all failed…"), self.delete_all_failed)
        menu.addSeparator()
        self.act_folder = menu.addAction(icon("folder"), self.tr("Open spool folder"), self.folder_wanted.emit)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(QPoint(0, more.height() + 2))))
        for tool in (self.search, forward, columns, more):
            self.tools.addWidget(tool)

    def _columns_menu(self) -> QMenu:
        menu = QMenu(self)
        for column in Column:
            if column is Column.STATE:
                continue
            action = menu.addAction(self.model.title(column))
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(partial(self._show_column, column))
        return menu

    def _show_column(self, column: Column, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        self.table.setColumnHidden(column, not on)

    def _actions(self) -> None:
        """Keys and context menu of the table; the menu shows what fits the chosen messages."""
        self._menu = QMenu(self.table)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToHide.connect(self._allow)
        key = QKeySequence
        self.act_view = self._action(self.tr("View"), "mail-open", "Return", self._view)
        self.act_retry = self._action(self.tr("Try again"), "retry", "R", self.retry)
        self.act_hold = self._action(self.tr("Hold"), "hold", "H", self.toggle_hold)
        self._menu.addSeparator()
        self.act_export = self._action(self.tr("Export .eml…"), "export", key(key.StandardKey.Save), self.export)
        self.act_copy = self._action(self.tr("Copy id"), "copy", key(key.StandardKey.Copy), self.copy_id)
        self._menu.addSeparator()
        self.act_delete = self._action(self.tr("Delete…"), "delete", "Del", lambda: self.delete(trash=True))
        self.act_purge = self._action(
            self.tr("Delete at once…"), "delete", "Shift+Del", lambda: self.delete(trash=False)
        )
        self.table.customContextMenuRequested.connect(self._popup)

    def _action(self, text: str, icon_name: str, key: QKeySequence | str, done: Callable[[], object]) -> QAction:
        action = QAction(icon(icon_name), text, self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: done())
        self.table.addAction(action)
        self._menu.addAction(action)
        return action

    def _wire(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._filter)
        self._typing.timeout.connect(self._filter)
        self.chips.chosen.connect(self._filter)
        self.model.counted.connect(self._counted)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._choose_page)
        self.model.dataChanged.connect(self._refresh_viewer)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.model.modelReset.connect(self._selection_changed)
        self.table.doubleClicked.connect(self._view)
        self.viewer.closed.connect(self._close_viewer)
        self.viewer.retry_wanted.connect(self.retry)
        self.viewer.hold_wanted.connect(self.toggle_hold)
        self.viewer.release_wanted.connect(self.toggle_hold)
        self.viewer.export_wanted.connect(self.export)
        self.viewer.delete_wanted.connect(lambda: self.delete(trash=True))
        self.viewer.configure_wanted.connect(self.configure_wanted)
        self.viewer.said.connect(self.said)
        self.viewer.complained.connect(self.complained)

    def _typed(self) -> None:
        self._typing.start()

    def _filter(self) -> None:
        self._typing.stop()
        state = self.chips.choice()
        kept = self.viewer.message()
        states = frozenset({MessageState(state)}) if state else frozenset[MessageState]()
        self.model.set_filter(parse_query(self.search.text()), states)
        if kept is not None and self.model.row_of(kept) >= 0:
            self.open_message(kept)
        self._choose_page()

    def _counted(self) -> None:
        counts = self.model.tally()
        self.chips.chip("").set_count(counts.total)
        for state in CHIPS:
            self.chips.chip(state.value).set_count(counts.of(state))
        damaged = self.chips.chip(MessageState.DAMAGED.value)
        damaged.setVisible(counts.of(MessageState.DAMAGED) > 0 or damaged.isChecked())
        self._choose_page()

    def _choose_page(self) -> None:
        page: QWidget = self.table
        if not self.model.rowCount():
            page = self.no_match if self.model.tally().total else self.empty
        self._stack.setCurrentWidget(page)

    def _selection_changed(self) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            summary = self.model.summary(chosen[0])
            if summary is not None:
                self.viewer.show_message(summary)
                self._open_viewer()
        elif not chosen:
            self.viewer.hide()

    def _open_viewer(self) -> None:
        """Give the viewer its share the first time; later the user's own share is kept."""
        if not self.viewer.isVisible():
            shares = self.splitter.sizes()
            self.viewer.show()
            if shares[1] == 0:
                whole = max(sum(shares), 1)
                self.splitter.setSizes([whole * 2 // 5, whole * 3 // 5])

    def _refresh_viewer(self) -> None:
        message = self.viewer.message()
        summary = self.model.summary(message) if message is not None and self.viewer.isVisible() else None
        if summary is not None:
            self.viewer.show_message(summary)

    def _close_viewer(self) -> None:
        self.viewer.hide()
        self.table.clearSelection()
        self.table.setFocus()

    def _view(self) -> None:
        if self.viewer.isVisible():
            self.viewer.tabs.setFocus()

    def _popup(self, at: QPoint) -> None:
        chosen = [each for message in self.selected() if (each := self.model.summary(message)) is not None]
        if not chosen:
            return
        states = {each.state for each in chosen}
        self.act_view.setEnabled(len(chosen) == 1)
        if not states & {MessageState.FAILED, MessageState.QUEUED}:
            self.act_retry.setEnabled(False)
        self.act_hold.setText(self.tr("Release") if states == {MessageState.HELD} else self.tr("Hold"))
        if not states & {MessageState.QUEUED, MessageState.HELD}:
            self.act_hold.setEnabled(False)
        self._menu.popup(self.table.viewport().mapToGlobal(at))

    def _allow(self) -> None:
        """What fits no chosen message is disabled in the menu only: the keys do nothing then anyway."""
        self.act_view.setEnabled(True)
        for action, reason in self._reasons.items():
            limit(action, reason)

    def _row_id(self, row: int) -> MessageId:
        return self.model.at(row).id

    def _chosen(self, *states: MessageState) -> tuple[MessageId, ...]:
        found = (self.model.summary(message) for message in self.selected())
        return tuple(each.id for each in found if each is not None and (not states or each.state in states))

    # What is done to messages

    def retry(self) -> None:
        """Try the chosen messages again."""
        chosen = self._chosen(MessageState.FAILED, MessageState.QUEUED)
        if chosen:
            self._control.retry(chosen)

    def retry_all_failed(self) -> None:
        """Try every failed message again."""
        failed = self.model.with_state(MessageState.FAILED)
        if failed:
            self._control.retry(failed)

    def toggle_hold(self) -> None:
        """Hold what is queued among the chosen, or release them if all are held."""
        queued, held = self._chosen(MessageState.QUEUED), self._chosen(MessageState.HELD)
        if queued:
            self._control.hold(queued)
        elif held:
            self._control.release(held)

    def copy_id(self) -> None:
        """Put the ids of the chosen messages on the clipboard."""
        chosen = self.selected()
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(chosen))
            self.said.emit(self.tr("Copied"), "\n".join(chosen[:3]))

    def export(self) -> None:
        """Save the chosen messages as files, byte for byte."""
        chosen = [each for message in self.selected() if (each := self.model.summary(message)) is not None]
        if chosen:
            export_messages(self, chosen, self._control.link.queue, self._tasks, self._exported)

    def delete(self, *, trash: bool) -> None:
        """Delete the chosen messages after a question."""
        self._delete(self.selected(), trash=trash)

    def delete_all_failed(self) -> None:
        """Delete the messages that are failed at this moment, after a question."""
        self._delete(self.model.with_state(MessageState.FAILED), trash=True)

    def _delete(self, chosen: tuple[MessageId, ...], *, trash: bool) -> None:
        if not chosen:
            return
        if trash:
            details = self.tr("They go to the trash folder of the spool, where you can still find them.")
        else:
            details = self.tr("They are gone for good. This cannot be undone.")
        question = self.tr("Delete {messages}?").format(messages=words.messages(len(chosen)))
        ask(
            self,
            question,
            details,
            self.tr("Delete"),
            lambda: self._control.delete(chosen, trash=trash),
            destructive=True,
        )

    def _exported(self, done: str, problem: str) -> None:
        if problem:
            self.complained.emit(self.tr("The message could not be saved"), problem)
        else:
            self.said.emit(self.tr("Saved"), done)

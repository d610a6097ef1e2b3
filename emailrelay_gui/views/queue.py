"""The queue page: folder, search, state chips, table, viewer, and what is done to the chosen messages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QStackedWidget, QWidget

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.control import Control
from emailrelay_gui.models import queue_words
from emailrelay_gui.models.abilities import why_not
from emailrelay_gui.models.header_loader import HeaderLoader
from emailrelay_gui.models.queue_model import QueueModel
from emailrelay_gui.models.queue_order import Column
from emailrelay_gui.models.search import parse_query
from emailrelay_gui.views.aside import Aside
from emailrelay_gui.views.message import MessageView
from emailrelay_gui.views.progress import ProgressBanner
from emailrelay_gui.views.queue_deeds import QueueDeeds
from emailrelay_gui.views.queue_menu import TRASH, QueueMenu
from emailrelay_gui.views.queue_table import FIRST_HIDDEN, QueueTable
from emailrelay_gui.widgets.buttons import button, icon_button
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.chips import Chip, ChipRow
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.limits import limit
from emailrelay_gui.widgets.page import PageWidget, SearchField
from emailrelay_gui.widgets.theme import Tone
from engine.api import Capability, Clock, EngineStatus, MessageId, MessageState, MessageSummary, QueueAccess, RelayError

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
        self._clock = clock
        self._aside = Aside(control.link, clock, tasks)
        self._aside.failed.connect(partial(self.complained.emit, self.tr("The folder cannot be read")))
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
        self.aside_table = QueueTable(self._aside.model)
        self.aside_table.setObjectName("aside-table")
        self.folder_box = QComboBox()
        self.folder_box.setObjectName("queue-folder")
        self.folder_box.setAccessibleName(self.tr("Folder"))
        self.folder_box.addItem(self.tr("Outbox"), "")
        self.viewer = MessageView(control.link, clock, tasks)
        self.viewer.hide()
        self.test = button(self.tr("Send test message…"), name="queue-send-test", icon_name="send")
        self.empty = EmptyState("mail-open", "", "", tone=Tone.OK, copy=(self.tr("Server"), ""), buttons=(self.test,))
        self.no_match = EmptyState(
            "search",
            *queue_words.nothing_found("", searched=True),
            buttons=(button(self.tr("Clear search"), self.clear_search, name="clear-search"),),
        )
        self._stack = QStackedWidget()
        for page in (self.table, self.aside_table, self.empty, self.no_match):
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
        self.deeds = QueueDeeds(self, control, tasks)
        self.working = ProgressBanner(control.messages)
        self._tools()
        self.body.addWidget(self.chips)
        self.body.addWidget(self.working)
        self.body.addWidget(self.splitter, 1)
        self._actions()
        self._wire()
        self._counted()
        self._choose_page()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_for_folders()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.viewer.isVisible():
            self._close_viewer()
        else:
            super().keyPressEvent(event)

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
            self.open_message(self.model.at(0).id)

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
        self.empty.show_text(self.tr("Nothing waiting"), queue_words.nothing_there(running=running))

    def show_abilities(self, status: EngineStatus, *, here: bool) -> None:
        """Disable what cannot be done through the link, with the reason; ``here``: the spool is on this computer."""
        self.deeds.here = here
        delete, forward = why_not(status, Capability.DELETE), why_not(status, Capability.FORWARD)
        for action, reason in (
            (self.act_retry_failed, forward),
            (self.act_delete_failed, delete),
            (self.act_folder, "" if here else self.tr("The spool folder is on another computer.")),
        ):
            limit(action, reason)
        for menu in self._menus:
            menu.show_abilities(status, here=here)
        self.viewer.show_abilities(status)
        missing = why_not(status, Capability.FOLDERS)
        self.folder_box.setEnabled(not missing)
        self.folder_box.setToolTip(missing)

    def folder(self) -> str:
        """The sub-folder that is shown; empty for the queue."""
        return self._aside.folder

    def access(self) -> QueueAccess:
        """Where the messages that are shown are read."""
        return self._aside.access if self.folder() else self._control.link.queue

    def selected(self) -> tuple[MessageId, ...]:
        """The chosen messages, in the order of the table."""
        table, model = self._shown()
        rows = sorted(index.row() for index in table.selectionModel().selectedRows())
        return tuple(model.at(row).id for row in rows)

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
        self.act_retry_failed = menu.addAction(
            icon("retry"), self.tr("Try all failed again"), self.deeds.retry_all_failed
        )
        self.act_delete_failed = menu.addAction(
            icon("delete"), self.tr("Delete all failed…"), self.deeds.delete_all_failed
        )
        menu.addSeparator()
        self.act_folder = menu.addAction(icon("folder"), self.tr("Open spool folder"), self.folder_wanted.emit)
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(QPoint(0, more.height() + 2))))
        for tool in (self.folder_box, self.search, forward, columns, more):
            self.tools.addWidget(tool)

    def _columns_menu(self) -> QMenu:
        menu = QMenu(self)
        for column in Column:
            if column is Column.STATE:
                continue
            action = menu.addAction(self.model.title(column))
            action.setCheckable(True)
            action.setChecked(column not in FIRST_HIDDEN)
            action.setData(int(column))
            action.toggled.connect(partial(self._show_column, column))
        self._columns = menu
        return menu

    def columns_restored(self) -> None:
        """The widths and the choice of the columns are those of last time; the menu follows."""
        for action in self._columns.actions():
            column = Column(action.data())
            action.setChecked(not self.table.isColumnHidden(column))
            self.aside_table.setColumnHidden(column, self.table.isColumnHidden(column))

    def _show_column(self, column: Column, on: bool) -> None:  # noqa: FBT001 - a Qt signal passes it so
        for table in (self.table, self.aside_table):
            table.setColumnHidden(column, not on)

    def _actions(self) -> None:
        work: dict[str, Callable[[], object]] = {
            "view": self._view,
            "why": self._why,
            **self.deeds.by_name(),
        }
        self._menus = tuple(
            QueueMenu(table, self.summaries, work, self.folder) for table in (self.table, self.aside_table)
        )
        self.menu = self._menus[0]
        """The actions of the queue itself."""

    def _wire(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._filter)
        self._typing.timeout.connect(self._filter)
        self.chips.chosen.connect(self._filter)
        self.model.counted.connect(self._counted)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._choose_page)
        self.model.dataChanged.connect(self._refresh_viewer)
        for table, model in ((self.table, self.model), (self.aside_table, self._aside.model)):
            table.selectionModel().selectionChanged.connect(self._selection_changed)
            model.modelReset.connect(self._selection_changed)
            table.doubleClicked.connect(self._view)
        for signal in (self._aside.model.rowsInserted, self._aside.model.rowsRemoved, self._aside.model.modelReset):
            signal.connect(self._choose_page)
        self.folder_box.activated.connect(self._folder_chosen)
        self._control.messages.changed.connect(self._after_work)
        self.viewer.closed.connect(self._close_viewer)
        self.viewer.retry_wanted.connect(self.deeds.retry)
        self.viewer.hold_wanted.connect(self.deeds.toggle_hold)
        self.viewer.release_wanted.connect(self.deeds.toggle_hold)
        self.viewer.export_wanted.connect(self.deeds.export)
        self.viewer.delete_wanted.connect(lambda: self.deeds.delete(trash=True))
        self.viewer.configure_wanted.connect(self.configure_wanted)
        self.viewer.said.connect(self.said)
        self.viewer.complained.connect(self.complained)

    def _typed(self) -> None:
        self._typing.start()

    def _filter(self) -> None:
        self._typing.stop()
        state = self.chips.choice()
        kept = self.viewer.message()
        query = parse_query(self.search.text(), self._clock.time())
        self._aside.model.set_filter(query, frozenset())
        self.model.set_filter(query, frozenset({MessageState(state)}) if state else frozenset[MessageState]())
        if query.headers:
            self._loader.want_all(each.id for each in self.model.everything() if self.model.header(each.id) is None)
        self._loader.search(query.body)
        if kept is not None and not self.folder() and self.model.row_of(kept) >= 0:
            self.open_message(kept)
        self._choose_page()

    def _folder_chosen(self, row: int) -> None:
        self.show_folder(str(self.folder_box.itemData(row)))

    def show_folder(self, name: str) -> None:
        """Show a sub-folder of the spool; the queue if ``name`` is empty."""
        self.viewer.hide()
        self.table.clearSelection()
        self._aside.look_into(name)
        self.chips.setVisible(not name)
        self.folder_box.setCurrentIndex(max(0, self.folder_box.findData(name)))
        self._choose_page()

    def _after_work(self) -> None:
        self._aside.refresh()
        self.look_for_folders()

    def look_for_folders(self) -> None:
        """Find out which sub-folders there are."""
        self._tasks.start(self._list_folders(), "folders")

    async def _list_folders(self) -> None:
        try:
            names = await self._control.link.folders()
        except RelayError:
            return
        if tuple(names) == tuple(self.folder_box.itemData(row) for row in range(1, self.folder_box.count())):
            return
        chosen = self.folder()
        while self.folder_box.count() > 1:
            self.folder_box.removeItem(1)
        own = {"sent": self.tr("Sent"), TRASH: self.tr("Trash")}
        for name in names:
            self.folder_box.addItem(own.get(name, name), name)
        self.folder_box.setCurrentIndex(max(0, self.folder_box.findData(chosen)))
        if chosen and chosen not in names:
            self.show_folder("")

    def _shown(self) -> tuple[QueueTable, QueueModel]:
        if self.folder():
            return self.aside_table, self._aside.model
        return self.table, self.model

    def summaries(self) -> tuple[MessageSummary, ...]:
        """What is known of the chosen messages."""
        model = self._shown()[1]
        return tuple(each for message in self.selected() if (each := model.summary(message)) is not None)

    def _counted(self) -> None:
        counts = self.model.tally()
        self.chips.chip("").set_count(counts.total)
        for state in CHIPS:
            self.chips.chip(state.value).set_count(counts.of(state))
        damaged = self.chips.chip(MessageState.DAMAGED.value)
        damaged.setVisible(counts.of(MessageState.DAMAGED) > 0 or damaged.isChecked())
        self._choose_page()

    def _choose_page(self) -> None:
        table, model = self._shown()
        page: QWidget = table
        if not model.rowCount() and not self.folder():
            page = self.no_match if model.tally().total else self.empty
            self.no_match.show_text(*queue_words.nothing_found(self.chips.choice(), searched=bool(self.search.text())))
        self._stack.setCurrentWidget(page)

    def _selection_changed(self) -> None:
        chosen = self.summaries()
        if len(chosen) == 1:
            self.viewer.show_message(chosen[0], self.access() if self.folder() else None)
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
        looking = message is not None and self.viewer.isVisible() and not self.folder()
        summary = self.model.summary(message) if message is not None and looking else None
        if summary is not None:
            self.viewer.show_message(summary)

    def _close_viewer(self) -> None:
        self.viewer.hide()
        table = self._shown()[0]
        table.clearSelection()
        table.setFocus()

    def _view(self) -> None:
        if self.viewer.isVisible():
            self.viewer.tabs.setFocus()

    def _why(self) -> None:
        if self.viewer.isVisible() and self.viewer.tabs.isTabVisible(0):
            self.viewer.tabs.setCurrentIndex(0)
            self.viewer.tabs.setFocus()

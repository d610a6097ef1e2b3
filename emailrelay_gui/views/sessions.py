"""The sessions page: who is and was connected, what was said, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from emailrelay_gui.aio import Tasks
from emailrelay_gui.control import Control
from emailrelay_gui.models.abilities import elsewhere, lost, why_not
from emailrelay_gui.models.activity import host_of
from emailrelay_gui.models.session_model import SessionModel
from emailrelay_gui.views.dialogue import DialogueCard
from emailrelay_gui.views.session_table import SessionTable
from emailrelay_gui.widgets.ask import ask
from emailrelay_gui.widgets.banner import Banner
from emailrelay_gui.widgets.card import Card
from emailrelay_gui.widgets.chips import Chip, ChipRow
from emailrelay_gui.widgets.empty_state import EmptyState
from emailrelay_gui.widgets.page import PageWidget, SearchField
from emailrelay_gui.widgets.theme import Tone
from engine.api import Capability, Clock, EngineStatus, RelayError, SessionRecord

AGAIN = 1000
"""Milliseconds between two readings while the page is seen."""


class SessionsPage(PageWidget):
    """Table above, dialogue below."""

    log_wanted = Signal(str)
    """The address of a peer whose lines are to be shown."""
    configure_wanted = Signal()

    def __init__(self, control: Control, clock: Clock, tasks: Tasks) -> None:
        super().__init__(self.tr("Sessions"), "sessions")
        self._control = control
        self._clock = clock
        self._tasks = tasks
        self._reading = False
        self._chosen = 0
        self._reason = ""
        self.model = SessionModel(clock)
        self.table = SessionTable(self.model)
        self.search = SearchField(self.tr("Peer, name or sender"), "session-search")
        self.chips = ChipRow(
            Chip("", self.tr("All")),
            Chip("live", self.tr("Connected"), glyph_name="receiving", tone=Tone.BUSY),
            Chip("in", self.tr("In")),
            Chip("out", self.tr("Out")),
        )
        self.dialogue = DialogueCard()
        self.blocked = Banner(Tone.PAUSED, "", "")
        self.blocked.setObjectName("banner-blocked")
        self._kept_out: tuple[str, ...] = ()
        self.let_in = self.blocked.add_button(self.tr("Let in again"), self._let_in, name="fix-blocked")
        self.blocked.hide()
        self.empty = EmptyState(
            "sessions",
            self.tr("Nobody has connected yet"),
            self.tr("Devices that hand over mail, and the relay's own connections, are listed here."),
        )
        self._build()
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self.refresh)
        self.chips.chosen.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.table.selectionModel().currentChanged.connect(self._choose)
        self.dialogue.log_wanted.connect(self._show_log)
        self.dialogue.end_wanted.connect(lambda: self._control.disconnect_session(self._chosen))
        self.dialogue.block_wanted.connect(self._ask_to_block)
        control.changed.connect(self._changed)
        self._show_session()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        self.tools.addWidget(self.search)
        card = Card(padding=1)
        card.body.setContentsMargins(1, 4, 1, 5)
        card.body.addWidget(self.table)
        self.splitter = QSplitter()
        self.splitter.setObjectName("session-splitter")
        self.splitter.setOrientation(self.splitter.orientation().Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.addWidget(card)
        self.splitter.addWidget(self.dialogue)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        empty_card = Card()
        empty_card.body.addWidget(self.empty)
        self._stack = QStackedWidget()
        for each in (empty_card, self.splitter):
            self._stack.addWidget(each)
        self.body.addWidget(self.blocked)
        self.body.addLayout(row)
        self.body.addWidget(self._stack, 1)

    def show_status(self, status: EngineStatus) -> None:
        """Follow what the relay can do, and whether it is there at all."""
        self._reason = why_not(status, Capability.SESSIONS)
        original = elsewhere(status) and not lost(status) and Capability.LOG not in status.capabilities
        text = self.tr("Devices that hand over mail, and the relay's own connections, are listed here.")
        if original:
            text = self.tr("The relay at the other end tells only who is connected at the moment.")
        self.empty.show_text(self.tr("Nobody has connected yet"), text)
        self._show_session()

    def refresh(self) -> None:
        """Read the book, unless that is being done already."""
        if not self._reading:
            self._reading = True
            self._tasks.start(self._read(), "sessions")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def show_peer(self, peer: str) -> None:
        """Show the sessions of one peer."""
        self.chips.choose("")
        self.search.setText(peer)

    async def _read(self) -> None:
        book = self._control.link.sessions
        try:
            records = await book.sessions()
            kept_out = tuple(await book.blocked())
            chosen = self._chosen
            lines = await book.dialogue(chosen) if chosen and not self._reason else ()
        except RelayError:
            return  # what stands in the way is told by the banner over all pages
        finally:
            self._reading = False
        self._take(tuple(records), kept_out)
        if chosen == self._chosen:
            self.dialogue.show_lines(lines, self._why_no_lines())

    def _take(self, records: tuple[SessionRecord, ...], kept_out: tuple[str, ...]) -> None:
        self.model.update(records)
        self.model.tick()
        for key, number in self.model.counts().items():
            self.chips.chip(key).set_count(number)
        self._stack.setCurrentIndex(1 if records else 0)
        if self._kept_out != kept_out:
            self._kept_out = kept_out
            title = self.tr("Blocked: {peers}").format(peers=", ".join(kept_out))
            self.blocked.show_text(title, self.tr("Their connections are refused until the relay starts again."))
            self.blocked.setVisible(bool(kept_out))
        self._show_session()

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _filter(self) -> None:
        self.model.set_filter(self.chips.choice(), self.search.text())
        row = self.model.row_of(self._chosen)
        if row >= 0:
            self.table.selectionModel().setCurrentIndex(
                self.model.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )

    def _choose(self) -> None:
        index = self.table.currentIndex()
        number = self.model.record(index.row()).number if index.isValid() else 0
        if number != self._chosen:
            self._chosen = number
            self.dialogue.show_lines((), "")
            self._show_session()
            self.refresh()

    def _record(self) -> SessionRecord | None:
        row = self.model.row_of(self._chosen)
        return self.model.record(row) if row >= 0 else None

    def _show_session(self) -> None:
        self.dialogue.show_session(self._record(), self._clock.time(), why_not=self._reason)

    def _why_no_lines(self) -> str:
        if not self._chosen:
            return ""
        return self._reason or self.tr("Nothing was kept of what was said. Lines are given up when very much is said.")

    def _show_log(self) -> None:
        record = self._record()
        if record is not None:
            self.log_wanted.emit(host_of(record.peer) if record.incoming else record.peer)

    def _ask_to_block(self) -> None:
        record = self._record()
        if record is None:
            return
        host = host_of(record.peer)
        ask(
            self._window(),
            self.tr("Block {peer}?").format(peer=host),
            self.tr(
                "New connections from this address are refused, for SMTP and POP, until the relay starts again or "
                "you let it in. What is connected now goes on. To keep it out for good, change who may connect."
            ),
            self.tr("Block"),
            lambda: self._control.block(host, on=True),
        )

    def _window(self) -> QWidget:
        return self.window()

    def _let_in(self) -> None:
        for peer in self._kept_out:
            self._control.block(peer, on=False)

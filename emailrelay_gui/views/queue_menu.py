"""What can be done to chosen messages: keys and context menu of the queue's tables (spec gui.md D9).

Promises: what the relay cannot do is disabled with the reason; what fits no chosen message is disabled in the menu
only, since the keys do nothing then anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from emailrelay_gui.i18n import tr
from emailrelay_gui.models.abilities import why_not
from emailrelay_gui.views.queue_table import QueueTable
from emailrelay_gui.widgets.icons import icon
from emailrelay_gui.widgets.limits import limit
from engine.api import Capability, EngineStatus, MessageState, MessageSummary

TRASH = "trash"
_QUEUED = MessageState.QUEUED
_WAITING = frozenset({MessageState.QUEUED, MessageState.FAILED, MessageState.HELD})
_WHOLE = _WAITING | {MessageState.SENDING, MessageState.SENT}


class QueueMenu(QObject):
    """The actions of one table; ``folder`` is the sub-folder that it shows, empty for the queue."""

    def __init__(
        self,
        table: QueueTable,
        chosen: Callable[[], tuple[MessageSummary, ...]],
        work: Mapping[str, Callable[[], object]],
        folder: Callable[[], str],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._chosen = chosen
        self._work = work
        self._folder = folder
        self._reasons: dict[QAction, str] = {}
        self.menu = QMenu(table)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToHide.connect(self._allow)
        self.act_view = self._add("view", tr("View"), "mail-open", "Return")
        self.act_why = self._add("why", tr("Why failed"), "help", "W")
        self.menu.addSeparator()
        self.act_retry = self._add("retry", tr("Try again"), "retry", "R")
        self.act_route = self._add("route", tr("Try another account or server…"), "send")
        self.act_hold = self._add("hold", tr("Hold"), "hold", "H")
        self.act_forward = self._add("forward", tr("Forward now to…"), "forward-now")
        self.act_edit = self._add("edit", tr("Edit recipients…"), "edit")
        self.act_restore = self._add("restore", tr("Restore"), "undo")
        self.act_again = self._add("again", tr("Send once more as new"), "add")
        self.menu.addSeparator()
        self.act_export = self._add("export", tr("Export…"), "export", QKeySequence(QKeySequence.StandardKey.Save))
        self.act_copy = self._add("copy", tr("Copy id"), "copy", QKeySequence(QKeySequence.StandardKey.Copy))
        self.act_place = self._add("place", tr("Open file location"), "folder")
        self.menu.addSeparator()
        self.act_delete = self._add("delete", tr("Delete…"), "delete", "Del")
        self.act_purge = self._add("purge", tr("Delete at once…"), "delete", "Shift+Del")
        table.customContextMenuRequested.connect(self.popup)

    def show_abilities(self, status: EngineStatus, *, here: bool) -> None:
        """Disable what cannot be done through the link, with the reason; ``here``: the spool is on this computer."""
        edit = why_not(status, Capability.EDIT)
        self._reasons = {
            self.act_retry: why_not(status, Capability.RETRY),
            self.act_hold: why_not(status, Capability.HOLD),
            self.act_export: why_not(status, Capability.DETAILS),
            self.act_delete: why_not(status, Capability.DELETE),
            self.act_purge: why_not(status, Capability.DELETE),
            self.act_place: "" if here else tr("The spool folder is on another computer."),
            **dict.fromkeys((self.act_route, self.act_forward, self.act_edit, self.act_restore, self.act_again), edit),
        }
        self._allow()

    def popup(self, at: QPoint) -> None:
        """The menu, with what fits the chosen messages."""
        chosen = self._chosen()
        if not chosen:
            return
        states, beside, one = {each.state for each in chosen}, self._folder(), len(chosen) == 1
        explained = one and bool(chosen[0].reason or states & {MessageState.FAILED, MessageState.DAMAGED})
        released = states == {MessageState.HELD}
        self.act_hold.setText(tr("Release") if released else tr("Hold"))
        for action, fits in (
            (self.act_view, one),
            (self.act_why, explained and not beside),
            (self.act_retry, not beside and bool(states & {MessageState.FAILED, _QUEUED})),
            (self.act_hold, not beside and bool(states & {_QUEUED, MessageState.HELD})),
            *((each, not beside and bool(states & _WAITING)) for each in (self.act_route, self.act_forward)),
            (self.act_edit, not beside and bool(states & _WAITING)),
            (self.act_restore, beside == TRASH),
            (self.act_again, bool(states & _WHOLE)),
            (self.act_place, one),
            (self.act_delete, not beside),
        ):
            if not fits:
                action.setEnabled(False)
        self.act_restore.setVisible(beside == TRASH)
        self.menu.popup(self._table.viewport().mapToGlobal(at))

    def _allow(self) -> None:
        for action in self.menu.actions():
            if not action.isSeparator():
                limit(action, self._reasons.get(action, ""))

    def _add(self, key: str, text: str, icon_name: str, shortcut: QKeySequence | str = "") -> QAction:
        action = QAction(icon(icon_name), text, self._table)
        action.setObjectName(f"message-{key}")
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self._work[key]())
        self._table.addAction(action)
        self.menu.addAction(action)
        return action

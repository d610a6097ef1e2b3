"""What is done to the chosen messages of the queue page, each after the question that it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.control import Control
from emailrelay_gui.views.export import export_messages
from emailrelay_gui.views.queue_menu import TRASH
from emailrelay_gui.views.revise_dialog import ReviseDialog
from emailrelay_gui.widgets.ask import ask
from engine.api import MessageId, MessageState

if TYPE_CHECKING:
    from emailrelay_gui.views.queue import QueuePage


class QueueDeeds(QObject):
    """The verbs of the page."""

    def __init__(self, page: QueuePage, control: Control, tasks: Tasks) -> None:
        super().__init__(page)
        self._page = page
        self._control = control
        self._tasks = tasks
        self.here = False
        """Whether the spool is on this computer."""

    def by_name(self) -> Mapping[str, Callable[[], object]]:
        """For the menus: each verb by the name of its action."""
        return {
            "retry": self.retry,
            "route": lambda: self.revise(self.tr("Try another account or server"), route=True),
            "hold": self.toggle_hold,
            "forward": lambda: self.revise(self.tr("Forward now to"), recipients=True, route=True),
            "edit": lambda: self.revise(self.tr("Edit recipients"), recipients=True),
            "restore": self.restore,
            "again": lambda: self._control.messages.resubmit(self._page.selected(), self._page.folder()),
            "export": self.export,
            "copy": self.copy_id,
            "place": self._open_place,
            "delete": lambda: self.delete(trash=True),
            "purge": lambda: self.delete(trash=False),
        }

    def _chosen(self, *states: MessageState) -> tuple[MessageId, ...]:
        if self._page.folder():
            return ()
        return tuple(each.id for each in self._page.summaries() if not states or each.state in states)

    def _open_place(self) -> None:
        folder = self._control.link.status().spool_dir
        if self.here and folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / self._page.folder())))

    def retry(self) -> None:
        """Try the chosen messages again."""
        chosen = self._chosen(MessageState.FAILED, MessageState.QUEUED)
        if chosen:
            self._control.messages.retry(chosen)

    def retry_all_failed(self) -> None:
        """Try every failed message again."""
        failed = self._page.model.with_state(MessageState.FAILED)
        if failed:
            self._control.messages.retry(failed)

    def toggle_hold(self) -> None:
        """Hold what is queued among the chosen, or release them if all are held."""
        queued, held = self._chosen(MessageState.QUEUED), self._chosen(MessageState.HELD)
        if queued:
            self._control.messages.hold(queued)
        elif held:
            self._control.messages.release(held)

    def copy_id(self) -> None:
        """Put the ids of the chosen messages on the clipboard."""
        chosen = self._page.selected()
        if chosen:
            QGuiApplication.clipboard().setText("\n".join(chosen))
            self._page.said.emit(self.tr("Copied"), "\n".join(chosen[:3]))

    def revise(self, title: str, *, recipients: bool = False, route: bool = False) -> None:
        """Ask for other recipients or another way, and send the chosen messages so."""
        waiting = set(self._chosen(MessageState.QUEUED, MessageState.FAILED, MessageState.HELD))
        chosen = tuple(each for each in self._page.summaries() if each.id in waiting)
        if chosen:
            dialog = ReviseDialog(chosen, self._page, title=title, recipients=recipients, route=route)
            dialog.agreed.connect(self._control.messages.revise)
            dialog.open()

    def restore(self) -> None:
        """Take the chosen messages out of the trash."""
        if self._page.folder() == TRASH:
            self._control.messages.restore(self._page.selected())

    def export(self) -> None:
        """Save the chosen messages as files, byte for byte."""
        chosen = self._page.summaries()
        if chosen:
            export_messages(self._page, chosen, self._page.access(), self._tasks, self._exported)

    def delete(self, *, trash: bool) -> None:
        """Delete the chosen messages after a question."""
        self._delete(self._page.selected(), trash=trash and not self._page.folder())

    def delete_all_failed(self) -> None:
        """Delete the messages that are failed at this moment, after a question."""
        self._delete(self._page.model.with_state(MessageState.FAILED), trash=True)

    def _delete(self, chosen: tuple[MessageId, ...], *, trash: bool) -> None:
        if not chosen:
            return
        if trash:
            details = self.tr("They go to the trash folder of the spool, where you can still find them.")
        else:
            details = self.tr("They are gone for good. This cannot be undone.")
        question = self.tr("Delete {messages}?").format(messages=words.messages(len(chosen)))
        ask(
            self._page,
            question,
            details,
            self.tr("Delete"),
            partial(self._control.messages.delete, chosen, trash=trash, folder=self._page.folder()),
            destructive=True,
        )

    def _exported(self, done: str, problem: str) -> None:
        if problem:
            self._page.complained.emit(self.tr("The message could not be saved"), problem)
        else:
            self._page.said.emit(self.tr("Saved"), done)

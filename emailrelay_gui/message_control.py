"""What is done to messages: in portions, in the background, with an answer in words for the whole (spec gui.md D9).

Promises: one errand at a time after the other; it can be cancelled between two portions; what could not be done is told
with its reason, and how much was done beside it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import shown
from engine.api import (
    Delete,
    EngineLink,
    Hold,
    MessageId,
    RelayError,
    Release,
    Restore,
    Resubmit,
    Retry,
    Revise,
)

PORTION = 25
"""Messages of one action; with more there is progress to see."""

Ids = tuple[MessageId, ...]
MessageAction = Retry | Hold | Release | Delete | Revise | Resubmit | Restore


class MessageControl(QObject):
    """The verbs of messages."""

    told = Signal(str, str)
    refused = Signal(str, str)
    changed = Signal()
    """An errand has ended."""
    progressed = Signal(str, int, int)
    """What is being done, how many are through, and of how many; an empty text when it is over."""

    def __init__(self, link: EngineLink, tasks: Tasks) -> None:
        super().__init__()
        self._link = link
        self._tasks = tasks
        self._cancelled = False
        self._turn = asyncio.Lock()

    def cancel(self) -> None:
        """Leave out what has not been begun."""
        self._cancelled = True

    def retry(self, messages: Ids) -> None:
        """Queue failed messages again."""
        done, caption = self.tr("{messages} will be tried again"), self.tr("The first attempt is in a few seconds.")
        self._each(messages, lambda each: Retry(messages=each), self.tr("Queueing again"), done, caption)

    def hold(self, messages: Ids) -> None:
        """Keep messages until they are released."""
        caption = self.tr("They stay on this computer until you release them.")
        self._each(messages, lambda each: Hold(messages=each), self.tr("Holding"), self.tr("{messages} held"), caption)

    def release(self, messages: Ids) -> None:
        """Queue held messages again."""
        self._each(messages, lambda each: Release(messages=each), self.tr("Releasing"), self.tr("{messages} released"))

    def delete(self, messages: Ids, *, trash: bool, folder: str = "") -> None:
        """Delete messages, into the trash folder of the spool if ``trash``."""
        kept = self.tr("They are in the trash folder of the spool.") if trash and not folder else ""

        def make(each: Ids) -> Delete:
            return Delete(messages=each, trash=trash, folder=folder)

        self._each(messages, make, self.tr("Deleting"), self.tr("{messages} deleted"), kept)

    def restore(self, messages: Ids) -> None:
        """Take messages out of the trash."""
        done = self.tr("{messages} restored")
        self._each(messages, lambda each: Restore(messages=each), self.tr("Restoring"), done)

    def resubmit(self, messages: Ids, folder: str = "") -> None:
        """Queue copies as new messages."""

        def make(each: Ids) -> Resubmit:
            return Resubmit(messages=each, folder=folder)

        done = self.tr("{messages} queued as new")
        self._each(messages, make, self.tr("Copying"), done, self.tr("The old ones stay as they are."))

    def revise(self, change: Revise) -> None:
        """Change recipients or way of messages, and have them sent."""

        def make(each: Ids) -> Revise:
            return Revise(
                messages=each,
                recipients=change.recipients,
                forward_to_address=change.forward_to_address,
                selector=change.selector,
            )

        self._each(change.messages, make, self.tr("Changing"), self.tr("{messages} changed"))

    def _each(
        self, messages: Ids, make: Callable[[Ids], MessageAction], doing: str, done: str, caption: str = ""
    ) -> None:
        if messages:
            self._tasks.start(self._work(messages, make, doing, (done, caption)), "messages")

    async def _work(
        self, messages: Ids, make: Callable[[Ids], MessageAction], doing: str, answer: tuple[str, str]
    ) -> None:
        async with self._turn:
            self._cancelled = False
            number, refused, problem = 0, list[tuple[MessageId, str]](), ""
            try:
                for start in range(0, len(messages), PORTION):
                    if self._cancelled:
                        break
                    if len(messages) > PORTION:
                        self.progressed.emit(doing, start, len(messages))
                    result = await self._link.act(make(messages[start : start + PORTION]))
                    number += result.done
                    refused += result.refused
            except RelayError as error:
                problem = shown(str(error))
            finally:
                self.progressed.emit("", 0, 0)
                self.changed.emit()
            self._answer(answer, number, refused, problem)

    def _answer(self, answer: tuple[str, str], number: int, refused: list[tuple[MessageId, str]], problem: str) -> None:
        done = answer[0].format(messages=words.messages(number))
        if problem:
            self.refused.emit(self.tr("That was not possible"), f"{problem} {done if number else ''}".strip())
        elif refused:
            title = self.tr("Not possible for {messages}").format(messages=words.messages(len(refused)))
            why = shown(refused[0][1])
            reason = why[:1].upper() + why[1:]
            self.refused.emit(title, f"{reason}. {done}." if number else reason)
        elif self._cancelled:
            self.told.emit(self.tr("Cancelled"), done)
        elif number:
            self.told.emit(done, answer[1])

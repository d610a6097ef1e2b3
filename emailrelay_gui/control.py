"""What buttons and menus do to the relay: each as a task, with an answer in words.

Promises: nothing here waits in a slot; every action ends in :attr:`Control.told` or in
:attr:`Control.refused`, never in silence when something went wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from emailrelay_gui import words
from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import shown
from emailrelay_gui.message_control import MessageControl
from emailrelay_gui.models.abilities import why_not
from engine.api import (
    Accept,
    Action,
    ActionResult,
    Block,
    Capability,
    Disconnect,
    EngineLink,
    ForwardNow,
    Pause,
    RelayError,
    Resume,
)


class Control(QObject):
    """The verbs of the relay."""

    told = Signal(str, str)
    """Something worth saying was done: a sentence and a caption."""
    refused = Signal(str, str)
    """Something could not be done: what, and why."""
    changed = Signal()
    """The status may be another one now."""

    def __init__(self, link: EngineLink, tasks: Tasks) -> None:
        super().__init__()
        self._link = link
        self._tasks = tasks
        self.messages = MessageControl(link, tasks)
        """What is done to messages."""
        self.messages.told.connect(self.told)
        self.messages.refused.connect(self.refused)
        self.messages.changed.connect(self.changed)

    @property
    def link(self) -> EngineLink:
        """The engine that is controlled."""
        return self._link

    def start(self) -> None:
        """Start the relay; what stands in the way is in its status afterwards."""
        self._switch(self._link.start, self.tr("The relay could not start"))

    def stop(self) -> None:
        """Stop the relay in good order."""
        self._switch(self._link.stop, self.tr("The relay could not be stopped"))

    def restart(self) -> None:
        """Stop and start, for a changed configuration."""
        self._switch(self._restart, self.tr("The relay could not start again"))

    def accept(self, *, on: bool) -> None:
        """Let mail in, or keep it out; sessions that are open finish."""
        self._act(Accept(on=on), lambda _: ("", ""))

    def forward_now(self) -> None:
        """Send what is queued, whatever its back-off."""
        self._act(ForwardNow(), lambda _: ("", ""))

    def pause(self, seconds: float) -> None:
        """Keep mail for this long; 0 is until further notice."""
        self._act(Pause(seconds=seconds), lambda _: ("", ""))

    def resume(self) -> None:
        """Forward again."""
        self._act(Resume(), lambda _: ("", ""))

    def disconnect_session(self, session: int) -> None:
        """End an incoming session."""

        def answer(result: ActionResult) -> tuple[str, str]:
            del result
            return self.tr("The session was ended"), self.tr("The peer was told to come back later.")

        self._act(Disconnect(session=session), answer)

    def block(self, address: str, *, on: bool) -> None:
        """Refuse new connections of a peer until the relay starts again, or no longer."""
        done = self.tr("{peer} is blocked") if on else self.tr("{peer} may connect again")
        self._act(Block(address=address, on=on), lambda _: (done.format(peer=address), ""))

    def _act(self, action: Action, answer: Callable[[ActionResult], tuple[str, str]]) -> None:
        async def work() -> None:
            result = await self._link.act(action)
            if result.refused:
                failed = self.tr("Not possible for {messages}").format(messages=words.messages(len(result.refused)))
                self.refused.emit(failed, shown(result.refused[0][1]))
                return
            title, caption = answer(result)
            if title and result.done:
                self.told.emit(title, caption)

        self._run(work, self.tr("That was not possible"))

    def _switch(self, work: Callable[[], Coroutine[Any, Any, None]], trouble: str) -> None:
        """Start or stop, where that is for this application to do."""
        reason = why_not(self._link.status(), Capability.START_STOP)
        if reason:
            self.refused.emit(trouble, reason)
        else:
            self._run(work, trouble)

    def _run(self, work: Callable[[], Coroutine[Any, Any, None]], trouble: str) -> None:
        async def guarded() -> None:
            try:
                await work()
            except RelayError as error:
                self.refused.emit(trouble, shown(str(error)))
            finally:
                self.changed.emit()

        self._tasks.start(guarded(), f"control-{getattr(work, '__name__', 'work')}")

    async def _restart(self) -> None:
        await self._link.stop()
        await self._link.start()

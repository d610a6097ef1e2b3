"""One sign-in under way: the engine's steps as Qt signals, one at a time, ended with its object."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.aio import Tasks
from emailrelay_gui.i18n import shown
from emailrelay_gui.wizard.probes import sentence
from engine.api import (
    AuthError,
    BrowserSignIn,
    ClientSignIn,
    DeviceSignIn,
    Grant,
    OpenPage,
    SignedIn,
    SignInStore,
    Wish,
)


class SignInRun(QObject):
    """Signs in, step by step."""

    stepped = Signal(object)
    """A :data:`~engine.api.SignInStep` that the user has to see."""
    failed = Signal(str)
    """It has ended without a sign-in; a sentence says why."""
    done = Signal(object)
    """The :class:`~engine.api.TokenHealth` of the new sign-in, which is in the store."""

    def __init__(self, means: SignInMeans, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._tasks = Tasks(lambda error: self.failed.emit(shown(str(error)) or type(error).__name__))
        self._task: asyncio.Task[object] | None = None
        self._browser: BrowserSignIn | None = None

    @property
    def running(self) -> bool:
        """Whether a sign-in is under way."""
        return self._task is not None and not self._task.done()

    def begin(self, wish: Wish, grant: Grant, store: SignInStore) -> None:
        """Sign in and keep it in ``store``; what was under way ends first."""
        self.cancel()
        self._task = self._tasks.start(self._sign_in(wish, grant, store), "sign in")

    def cancel(self) -> None:
        """End what is under way; nothing is kept of it."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    async def ended(self) -> None:
        """End what is under way, and wait until it has."""
        await self._tasks.close()

    def paste(self, address: str) -> str:
        """Take the address at which another browser ended; the answer says why not, or is empty."""
        if self._browser is None:
            return self.tr("This sign-in is not waiting for an address.")
        try:
            self._browser.paste(address)
        except AuthError as error:
            return sentence(str(error))
        return ""

    async def _sign_in(self, wish: Wish, grant: Grant, store: SignInStore) -> None:
        ask, clock = self._means.ask, self._means.clock
        try:
            way: BrowserSignIn | DeviceSignIn | ClientSignIn
            match grant:
                case Grant.CODE:
                    way = self._browser = BrowserSignIn(wish, sign_ins=store, ask=ask, clock=clock)
                case Grant.DEVICE:
                    way = DeviceSignIn(wish, sign_ins=store, ask=ask, clock=clock)
                case Grant.CLIENT:
                    way = ClientSignIn(wish, sign_ins=store, ask=ask, clock=clock)
            async with aclosing(way.steps()) as steps:
                async for step in steps:
                    if isinstance(step, SignedIn):
                        self.done.emit(step.health)
                        return
                    if isinstance(step, OpenPage):
                        self._means.open_page(step.url)
                    self.stepped.emit(step)
        except (AuthError, OSError) as error:
            self.failed.emit(shown(sentence(str(error))))
        finally:
            self._browser = None

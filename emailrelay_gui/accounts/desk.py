"""The accounts of one relay that runs: what its files say, what its events tell, and signing in again.

Owns: the store of sealed sign-ins beside the secrets file, and the one dialog that may be open. Promises: files,
the keyring and the provider are asked in tasks, and the keyring only for sign-ins whose key is there.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from emailrelay_gui.accounts.listing import Listing, Use, read_listing
from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.accounts.registration import Registration, provider_of, registration_of
from emailrelay_gui.accounts.run import SignInRun
from emailrelay_gui.accounts.sign_in_dialog import SignInDialog
from emailrelay_gui.accounts.trial import Trial, aim_at, try_sign_in
from emailrelay_gui.aio import Tasks
from emailrelay_gui.models.account_model import AccountModel
from engine.api import (
    AuthError,
    ClientAuthenticated,
    Event,
    MessageForwarded,
    RelayError,
    SignInEnded,
    SignInNeeded,
    SignIns,
    Stamped,
    SystemKeyring,
    TokenHealth,
    TokenKeeper,
    folder_of,
    health_of,
    sign_out,
)

SELECTOR = re.compile(r"selector=\[([^\]]*)\]")


class AccountsDesk(QObject):
    """Between the files and events of a relay and whatever shows its accounts."""

    changed = Signal()
    signed_in = Signal(str)
    """Somebody has signed in again, with this name: mail may go out now."""
    complained = Signal(str, str)

    def __init__(self, means: SignInMeans, tasks: Tasks, config_file: Callable[[], Path | None]) -> None:
        super().__init__()
        self.means = means
        self.model = AccountModel(means.clock)
        self.listing = Listing()
        self.health: dict[str, TokenHealth] = {}
        self.refused = ""
        """What the next server said when it refused the relay's sign-in."""
        self._tasks = tasks
        self._config_file = config_file
        self._keyring: SystemKeyring | None = None
        self._dialog: SignInDialog | None = None
        self._reading = False

    def close(self) -> None:
        """Let go of the keyring."""
        if self._keyring is not None:
            self._keyring.close()

    def look(self) -> None:
        """Read the files anew, and how the sign-ins are."""
        if not self._reading:
            self._reading = True
            self._tasks.start(self._look(), "accounts")

    def feed(self, batch: list[Stamped]) -> None:
        """Take in what happened."""
        for stamped in batch:
            self._one(stamped.time, stamped.event)

    def show_refusal(self, text: str) -> None:
        """What the relay says of its own sign-in now."""
        if text != self.refused:
            self.refused = text
            self.model.show_health(self.health, text)
            self.changed.emit()

    def sign_in(self, account: str, parent: QWidget, *, otherwise: Callable[[], object] = lambda: None) -> None:
        """Open the dialog for a sign-in: for an empty name the first that needs it, else do ``otherwise``."""
        self._tasks.start(self._open(account, parent, otherwise), "sign in again")

    def sign_out(self, account: str) -> None:
        """Forget a sign-in, here and at the provider."""
        self._tasks.start(self._sign_out(account), "sign out")

    async def test(self, selector: str) -> Trial:
        """Try the sign-in of a selector at the next server; nothing is sent."""
        config = self._config_file()
        if config is None:
            return Trial(ok=False, title=self.tr("The configuration of this relay is not here"))
        store = self._store()
        keeper = TokenKeeper(store, self.means.ask, clock=self.means.clock, publish=lambda _event: None)
        keyring = self._own_keyring()
        try:
            target = await asyncio.to_thread(aim_at, config, selector, keyring=keyring, tokens=keeper)
        except (RelayError, ValueError) as error:
            return Trial(ok=False, title=self.tr("The test could not start"), explanation=str(error))
        else:
            return await try_sign_in(target)
        finally:
            await keeper.close()

    async def _look(self) -> None:
        config = self._config_file()
        try:
            self.listing = await asyncio.to_thread(read_listing, config) if config else Listing()
            self.model.show_entries(self.listing.entries)
            store = self._store()
            try:
                self.health = {name: await _health(store, name) for name in self.listing.sign_ins}
            finally:
                store.close()
        finally:
            self._reading = False
        self.model.show_health(self.health, self.refused)
        self.changed.emit()

    def _one(self, moment: float, event: Event) -> None:
        match event:
            case ClientAuthenticated(identity=identity, ok=ok) if identity:
                self.model.used(Use.DEVICES, identity, moment, ok=ok)
            case MessageForwarded(route=route):
                found = SELECTOR.search(route)
                self.model.used(Use.RELAY, found[1] if found else "", moment, ok=True)
            case SignInEnded():
                self.look()
            case _:
                return

    async def _open(self, account: str, parent: QWidget, otherwise: Callable[[], object]) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        config = self._config_file()
        listing = await asyncio.to_thread(read_listing, config) if config else Listing()
        store = self._store(listing)
        name = account or await _first_that_needs_it(store, listing)
        if not name:
            store.close()
            otherwise()
            return
        dialog = SignInDialog(self.means, store, await self._form(store, name, listing), parent, account=name)

        def done(_health: object) -> None:
            self._done(name)

        def gone(_result: int) -> None:
            self._tasks.start(self._gone(dialog.run, store), "sign in is over")

        dialog.signed_in.connect(done)
        dialog.finished.connect(gone)
        self._dialog = dialog
        dialog.open()
        if dialog.form.registration().kept is not None:
            dialog.begin()

    async def _form(self, store: SignIns, name: str, listing: Listing) -> Registration:
        user = next((each.name for each in listing.entries if each.sign_in == name), "")
        try:
            return registration_of(await store.load(name), self.means.providers)
        except AuthError:
            return Registration(provider=provider_of(self.means.providers, "").id, user=user)

    def _done(self, account: str) -> None:
        self.refused = ""
        self.look()
        self.signed_in.emit(account)

    async def _gone(self, run: SignInRun, store: SignIns) -> None:
        """The dialog is closed; a token that is being written is written before the store goes."""
        self._dialog = None
        await run.ended()
        store.close()

    async def _sign_out(self, account: str) -> None:
        store = self._store()
        try:
            warning = await sign_out(account, sign_ins=store, ask=self.means.ask)
        except RelayError as error:
            warning = str(error)
        finally:
            store.close()
        if warning:
            self.complained.emit(self.tr("Signing out was not complete"), warning)
        self.look()

    def _store(self, listing: Listing | None = None) -> SignIns:
        file = (listing or self.listing).client_file
        return SignIns(folder_of(file or Path("none")), keyring=self._own_keyring())

    def _own_keyring(self) -> SystemKeyring:
        self._keyring = self._keyring or SystemKeyring()
        return self._keyring


async def _health(store: SignIns, name: str) -> TokenHealth:
    try:
        return health_of(await store.load(name))
    except AuthError as error:
        return TokenHealth(account=name, problem=str(error), person_needed=isinstance(error, SignInNeeded))


async def _first_that_needs_it(store: SignIns, listing: Listing) -> str:
    found = [await _health(store, name) for name in listing.sign_ins]
    return next((each.account for each in found if each.person_needed), found[0].account if found else "")

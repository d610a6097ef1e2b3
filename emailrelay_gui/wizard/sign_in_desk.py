"""The OAuth2 sign-in of one run of the wizard: in memory until it is applied, or found where an earlier run kept it.

Owns: the store in memory, and what is known of the sign-in that is kept. Promises: nothing is written, and a kept
sign-in is looked for only when the page that shows it is.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.accounts.registration import Registration, provider_for, registration_of
from emailrelay_gui.wizard.answers import Answers, SignIn
from engine.api import (
    AuthError,
    ClientAccount,
    Credential,
    KeptSignIn,
    MemorySignIns,
    ProbeTarget,
    Secret,
    SecretKind,
    SignInNeeded,
    SignIns,
    SignInStore,
    SystemKeyring,
    TokenHealth,
    TokenKeeper,
    folder_of,
    health_of,
    sign_out,
)


class SignInDesk(QObject):
    """What the page of sign-ins shows and changes."""

    changed = Signal()
    """Another sign-in, or more is known of it."""

    def __init__(self, means: SignInMeans, parent: QObject) -> None:
        super().__init__(parent)
        self.means = means
        self.store = MemorySignIns()
        """Where the dialog puts a sign-in."""
        self.fresh: KeptSignIn | None = None
        """The sign-in of this run, which Apply keeps."""
        self.kept: KeptSignIn | None = None
        """The sign-in of an earlier run."""
        self.health: TokenHealth | None = None
        self._keyring: SystemKeyring | None = None

    def close(self) -> None:
        """Let go of the keyring."""
        if self._keyring is not None:
            self._keyring.close()
            self._keyring = None

    def reset(self) -> None:
        """Another installation is set up."""
        self.store, self.fresh, self.kept, self.health = MemorySignIns(), None, None, None

    def form(self, answers: Answers, mail_provider: str) -> Registration:
        """What the dialog begins with."""
        record = self.fresh or self.kept
        if record is not None:
            return replace(registration_of(record, self.means.providers), user=answers.client_user or record.user)
        user = answers.client_user or (answers.email if "@" in answers.email else "")
        return Registration(provider=provider_for(self.means.providers, mail_provider).id, user=user)

    async def look(self, answers: Answers, secrets_file: Path) -> None:
        """Find out about the sign-in that the files name, unless that was done."""
        account = answers.oauth_account
        if answers.sign_in is not SignIn.OAUTH2 or not account or self.fresh or self.health is not None:
            return
        store = self._on_disk(secrets_file)
        try:
            self.kept = await store.load(account)
            self.health = health_of(self.kept)
        except AuthError as error:
            needed = isinstance(error, SignInNeeded)
            self.health = TokenHealth(account=account, problem=str(error), person_needed=needed)
        finally:
            store.close()
        self.changed.emit()

    async def take(self, health: TokenHealth) -> None:
        """A sign-in has succeeded: it is the one that counts from now on."""
        self.fresh = await self.store.load(health.account)
        self.health = health
        self.changed.emit()

    async def drop(self) -> str:
        """Forget the sign-in of this run, here and at the provider; the answer is a warning, or empty."""
        record, self.fresh, self.health = self.fresh, None, None
        said = await sign_out(record.account, sign_ins=self.store, ask=self.means.ask) if record else ""
        self.changed.emit()
        return said

    def aimed(
        self, target: ProbeTarget, answers: Answers, secrets_file: Path
    ) -> tuple[ProbeTarget, TokenKeeper | None]:
        """A test's target with the sign-in of the answers; close the keeper afterwards, if there is one."""
        if answers.sign_in is not SignIn.OAUTH2 or not answers.oauth_account:
            return target, None
        named = Credential(kind=SecretKind.OAUTH2, id=answers.client_user, secret=Secret(answers.oauth_account))
        store: SignInStore = self.store if self.fresh else self._on_disk(secrets_file)
        keeper = TokenKeeper(store, self.means.ask, clock=self.means.clock, publish=lambda _event: None)
        account = ClientAccount(selector="", credentials=(named,))
        return replace(target, account=account, tokens=keeper), keeper

    def _on_disk(self, secrets_file: Path) -> SignIns:
        self._keyring = self._keyring or SystemKeyring()
        return SignIns(folder_of(secrets_file), keyring=self._keyring)

"""What the rest of the engine sees of accounts and passwords, wherever they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, Protocol

from engine.errors import AuthError, Problem
from engine.sasl.credential import Credential, Secret, SecretKind

__all__ = [
    "ClientAccount",
    "Credential",
    "InvalidSecrets",
    "KeyringEntryMissing",
    "KeyringError",
    "KeyringLocked",
    "Secret",
    "SecretKind",
    "SecretStore",
    "TrustMatch",
    "detail",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientAccount:
    """What to sign in with at a next hop: the ``client`` lines of one selector (spec forwarding.md 7.1)."""

    selector: str
    credentials: tuple[Credential, ...]
    """In the order of the file; none when the line says not to sign in (``client plain:b = =``)."""

    @property
    def signs_in(self) -> bool:
        """Whether there is anything to sign in with."""
        return bool(self.credentials)

    @property
    def id(self) -> str:
        """The user name, empty when the account does not sign in."""
        return self.credentials[0].id if self.credentials else ""

    @property
    def keyring_entry(self) -> Credential | None:
        """The credential whose password has to be fetched from the system keyring first, if there is one.

        The entry is named by its ``secret.reveal()`` (the service) and its ``id``.
        """
        return next((each for each in self.credentials if each.kind is SecretKind.KEYRING), None)

    @property
    def sign_in(self) -> Credential | None:
        """The credential whose token comes from an OAuth2 sign-in, if there is one: ``secret.reveal()`` names it."""
        return next((each for each in self.credentials if each.kind is SecretKind.OAUTH2), None)

    def with_token(self, token: Secret) -> ClientAccount:
        """The account with an access ``token`` in place of its OAuth2 sign-in."""
        return replace(
            self,
            credentials=tuple(
                replace(each, kind=SecretKind.TOKEN, secret=token) if each.kind is SecretKind.OAUTH2 else each
                for each in self.credentials
            ),
        )

    def with_password(self, password: Secret) -> ClientAccount:
        """The account with ``password`` in place of its keyring entry."""
        source = "from the system keyring"
        return replace(
            self,
            credentials=tuple(
                replace(each, kind=SecretKind.PLAIN, secret=password, source=source)
                if each.kind is SecretKind.KEYRING
                else each
                for each in self.credentials
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustMatch:
    """A peer that need not sign in: the ``server none`` line that says so (spec smtp-server.md 12.4)."""

    address: str
    range: str
    """The range as written in the file."""
    keyword: str
    """Becomes the envelope's Authentication value."""
    line: int

    def describe(self) -> str:
        """The words of the log."""
        return f"trusting [{self.address}]: matched [{self.range}] from line {self.line}"


class SecretStore(Protocol):
    """Accounts of one secrets file; cheap enough to be asked for every command."""

    def server_kinds(self) -> frozenset[SecretKind]:
        """The kinds of secret that occur in ``server`` lines: they decide what AUTH offers."""
        ...

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        """The secret of one submitting client; names are case-sensitive."""
        ...

    def trust(self, address: str) -> TrustMatch | None:
        """The most special trusted range that holds the numeric ``address``."""
        ...

    def client_account(self, selector: str) -> ClientAccount | None:
        """What to sign in with at the next hop; None: no such selector."""
        ...


class InvalidSecrets(AuthError):
    """A secrets file that cannot be used, with every reason; no reason contains a secret."""

    def __init__(self, text: str, problems: Sequence[Problem] = ()) -> None:
        self.text = text
        """Without the details, e.g. ``invalid secrets file``."""
        self.problems = tuple(problems)
        super().__init__("\n".join((text, *self.details)))

    @property
    def details(self) -> tuple[str, ...]:
        """``NAME(LINE): TEXT`` for each problem."""
        return tuple(detail(problem) for problem in self.problems)


class KeyringError(AuthError):
    """The system keyring could not do what was asked; the sentence says why and what may help."""

    temporary: ClassVar[bool] = True


class KeyringLocked(KeyringError):
    """The system keyring is locked, or waits for a person, or hangs: the account cannot be used for now."""


class KeyringEntryMissing(KeyringError):
    """The system keyring has no such entry: somebody has to sign in again."""


def detail(problem: Problem) -> str:
    """A problem of a secrets file as the log shows it: ``NAME(LINE): TEXT`` (spec smtp-server.md 12.3)."""
    place = Path(problem.where).name
    return f"{place}({problem.line}): {problem.text}" if problem.line else problem.text

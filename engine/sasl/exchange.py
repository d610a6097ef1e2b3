"""The values of one sign-in at our server, and what it needs of the secrets; pure.

Verification costs the same for an unknown name as for a wrong password (spec reliability-security.md A2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from engine.sasl.credential import Credential, SecretKind, missing, printable
from engine.sasl.scrypt import ScryptHash


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """Send ``334`` with the base64 of ``data``, and give the decoded answer to ``respond``."""

    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Success:
    """The client is who it says; ``detail`` is ``plaintext secret for [me] from line 1``."""

    identity: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The client is not let in; the same reply whatever the ``detail`` (``missing secret for [me]``) says."""

    identity: str
    """The name that was claimed, fit for a log."""
    detail: str
    warning: str = ""
    """A line of its own for the log; usually none."""
    undecided: bool = False
    """Whether the client may be right: it was the system that could not tell (454, RFC 4954 section 6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """The result takes long to find out: call ``decide`` in a thread; it raises nothing."""

    decide: Callable[[], Success | Failure]


Step = Challenge | Success | Failure | Verification


class ServerExchange(Protocol):
    """One sign-in of a client. Lines are given decoded; base64, ``=`` and ``*`` are the SMTP layer's."""

    @property
    def takes_initial(self) -> bool:
        """Whether an initial response on the AUTH line is legal (501 otherwise)."""
        ...

    def start(self, initial: bytes | None) -> Step:
        """Begin; ``initial`` is None when the AUTH line had no initial response."""
        ...

    def respond(self, response: bytes) -> Step:
        """Take the answer to the last challenge."""
        ...


class ServerSecrets(Protocol):
    """What an exchange asks of the secrets; :class:`engine.secrets.file.SecretsFile` fulfils it."""

    def server_kinds(self) -> frozenset[SecretKind]:
        """The kinds of secret that there are."""
        ...

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        """The secret of one account."""
        ...

    def stand_in(self) -> ScryptHash:
        """What a password is held against when there is no such account: as slow as most that there are."""
        ...


def verdict(credential: Credential | None, name: str, *, correct: bool) -> Success | Failure:
    """The result for ``name``, whose secret is ``credential``; an empty name or secret never passes."""
    detail = credential.describe() if credential else missing(name)
    if correct and credential is not None and credential.id and credential.secret:
        return Success(identity=credential.id, detail=detail)
    return Failure(identity=printable(name), detail=detail)

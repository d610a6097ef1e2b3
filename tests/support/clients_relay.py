"""The relay as a process for client tests: one for each configuration, started when first asked for."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.spool.envelope import Envelope, decode
from tests.support.ca import CertificateAuthority
from tests.support.clients import Account, Security, Target
from tests.support.engineproc import Engine, running_engine

DEVICE = Account(name="printer", password="paper jam+1=%")
_SECRET = "paper+20jam+2B1+3D%"
_PROTOCOL = re.compile(rb"Received: from (\S+) \(\[127\.0\.0\.1\]\) by \S+ with (\w+)( tls \w+)? ; [^\r\n]+\r\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A message in the spool."""

    envelope: Envelope
    client_name: str
    """As in the Received line."""
    protocol: str
    """As in the Received line: ``ESMTPSA``."""
    encrypted: bool
    """Whether the Received line names a cipher."""
    content: bytes
    """Without the Received line."""


class Relays:
    """Relays for every combination of protection and sign-in; use it with ``with``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca = CertificateAuthority(folder)
        self._running: dict[tuple[bool, bool, tuple[str, ...]], Engine] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()

    def relay(self, security: Security = Security.NONE, *, sign_in: bool = False, more: tuple[str, ...] = ()) -> Engine:
        """A running relay with an empty spool; one with STARTTLS serves unprotected clients too."""
        implicit = security is Security.TLS
        key = (implicit, sign_in, more)
        if key not in self._running:
            folder = self._folder / f"relay-{len(self._running)}"
            self._running[key] = self._stack.enter_context(running_engine(folder, *self._options(*key)))
        engine = self._running[key]
        for file in engine.spool.glob("emailrelay.*"):
            file.unlink()
        return engine

    def target(self, engine: Engine, security: Security, account: Account | None = None) -> Target:
        """What a client has to know."""
        ca = None if security is Security.NONE else self._ca.file
        return Target(port=engine.port, security=security, ca=ca, account=account)

    def _options(self, implicit: bool, sign_in: bool, more: tuple[str, ...]) -> list[str]:  # noqa: FBT001 - a key's parts
        options = [
            "domain relay.example.com",
            "server-tls-connection" if implicit else "server-tls",
            f"server-tls-certificate {self._ca.issue('127.0.0.1', 'localhost').both}",
            *more,
        ]
        if sign_in:
            secrets = self._folder / "emailrelay.auth"
            secrets.write_text(f"server plain {DEVICE.name} {_SECRET}\n", encoding="utf-8")
            secrets.chmod(0o600)
            options.append(f"server-auth {secrets}")
        return options


def stored(engine: Engine) -> Stored:
    """The one message in the spool: a client that has its 250 can count on it."""
    (file,) = engine.spool.glob("*.content")
    envelope = decode(file.with_suffix(".envelope").read_bytes())
    content = file.read_bytes()
    received = _PROTOCOL.match(content)
    assert received, content[:200]
    return Stored(
        envelope=envelope,
        client_name=received[1].decode(),
        protocol=received[2].decode(),
        encrypted=bool(received[3]),
        content=content[received.end() :],
    )

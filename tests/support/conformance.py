"""Relays for conformance tests, one process for each configuration, and what their spool and log say."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.engineproc import Engine, running_engine
from tests.support.program import until
from tests.support.wire import WireClient

COMMON = ("domain test.local", "verbose", "auth-delay 0")
BYE = "221 OK"
STATES: dict[str, list[bytes]] = {
    "Start": [],
    "Idle": [b"EHLO x"],
    "GotMail": [b"EHLO x", b"MAIL FROM:<a@b>"],
    "GotRcpt": [b"EHLO x", b"MAIL FROM:<a@b>", b"RCPT TO:<c@d>"],
    "MustReset": [b"EHLO x", b"MAIL FROM:<a@b> BODY=BINARYMIME", b"RCPT TO:<c@d>", b"DATA"],
    "BdatIdle": [b"EHLO x", b"MAIL FROM:<a@b>", b"RCPT TO:<c@d>", b"BDAT 2\r\nab"],
}
"""What leads to each state of spec smtp-server.md 5 where there is BDAT."""


class Relay:
    """A running relay that several tests use one after the other."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._since = 0

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return self.engine.port

    @property
    def spool(self) -> Path:
        """Its spool folder."""
        return self.engine.spool

    def fresh(self) -> None:
        """An empty spool, and a log that begins now."""
        for file in self.spool.glob("*.*"):
            if file.is_file():
                file.unlink(missing_ok=True)
        self._since = len(self.engine.output())

    def names(self) -> list[str]:
        """The files of the spool, each as what follows the message's id."""
        return sorted(
            re.sub(r"^emailrelay\.\d+\.\d+\.\d+\.", "", file.name) for file in self.spool.iterdir() if file.is_file()
        )

    def message(self) -> tuple[bytes, bytes]:
        """Content and envelope of the one message that is queued."""
        (envelope,) = self.spool.glob("*.envelope")
        return envelope.with_suffix(".content").read_bytes(), envelope.read_bytes()

    def content(self) -> bytes:
        """The content without its Received line."""
        received, _, rest = self.message()[0].partition(b"\r\n")
        assert received.startswith(b"Received: "), received
        return rest

    def said(self) -> str:
        """The log since the test began."""
        return self.engine.output()[self._since :]

    def logs(self, text: str) -> None:
        """Wait for ``text`` in the log."""
        until(lambda: text in self.said(), seconds=30, what=f"{text!r} in the log")

    def client(self) -> WireClient:
        """A connection that has heard the greeting."""
        client = WireClient(self.port)
        client.reply()
        return client

    def hello(self, name: str = "client.test") -> WireClient:
        """A connection that has said EHLO."""
        client = self.client()
        client.say(f"EHLO {name}")
        return client

    def in_state(self, state: str) -> WireClient:
        """A connection in one of :data:`STATES`; the last reply was taken."""
        client = self.client()
        for line in STATES[state]:
            client.send_bytes(line + (b"" if b"\r\n" in line else b"\r\n"))
            client.reply()
        return client

    def begun(self, *more: str) -> WireClient:
        """A connection in a transaction with one recipient, and ``more`` lines after that."""
        client = self.hello()
        for line in ("MAIL FROM:<me@here>", "RCPT TO:<you@there>", *more):
            client.say(line)
        return client

    def send(self, body: bytes, *lines: str) -> str:
        """The reply to a message given by DATA, whose end comes with it."""
        with self.hello() as client:
            for line in lines or ("MAIL FROM:<me@here>", "RCPT TO:<you@there>"):
                assert client.say(line).startswith("250 ")
            assert client.say("DATA").startswith("354 ")
            client.send_bytes(body)
            return client.reply()


class Relays:
    """Relays by their options; use it with ``with``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._running: dict[tuple[str, ...], Relay] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def __call__(self, *options: str) -> Relay:
        """The relay with these options, with an empty spool; started when first asked for."""
        if options not in self._running:
            given = {option.split(" ")[0] for option in options}
            common = [option for option in COMMON if option.split(" ")[0] not in given]
            folder = self.folder / f"relay-{len(self._running)}"
            engine = self._stack.enter_context(running_engine(folder, *common, *options))
            self._running[options] = Relay(engine)
        relay = self._running[options]
        relay.fresh()
        return relay

"""A raw SMTP connection for tests that do not run on a loop."""

from __future__ import annotations

import socket
import ssl
from types import TracebackType
from typing import Self


class WireClient:
    """Lines out, replies in; use as a context manager."""

    def __init__(
        self, port: int, *, seconds: float = 30, tls: ssl.SSLContext | None = None, source: str = "127.0.0.1"
    ) -> None:
        """``tls`` for implicit TLS, with the server's certificate checked for 127.0.0.1; ``source`` is our address."""
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=seconds, source_address=(source, 0))
        self.address = "{}:{}".format(*self._socket.getsockname())
        """Our own end, as the server's log shows it."""
        if tls is not None:
            self._socket = tls.wrap_socket(self._socket, server_hostname="127.0.0.1")
        self._file = self._socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        self._socket.close()

    def send(self, line: str) -> None:
        """One line."""
        self.send_bytes(line.encode() + b"\r\n")

    def send_bytes(self, data: bytes) -> None:
        """Octets as they are."""
        self._socket.sendall(data)

    def half_close(self) -> None:
        """Send no more."""
        self._socket.shutdown(socket.SHUT_WR)

    def reply(self) -> str:
        """All lines of the next reply, without the last CR LF; empty at the end."""
        lines: list[str] = []
        while True:
            line = self._file.readline().decode("utf-8", "surrogateescape")
            lines.append(line)
            if line[3:4] != "-":
                return "".join(lines).removesuffix("\r\n")

    def rest(self) -> str:
        """Everything until the server closes the connection, or resets it."""
        data = b""
        try:
            while some := self._file.read1(65536):
                data += some
        except ConnectionResetError:
            pass
        return data.decode("utf-8", "surrogateescape")

    def say(self, line: str) -> str:
        """One command, one reply."""
        self.send(line)
        return self.reply()

    def starttls(self, context: ssl.SSLContext) -> str:
        """The reply to STARTTLS, after which the connection is encrypted."""
        reply = self.say("STARTTLS")
        self._file.close()
        self._socket = context.wrap_socket(self._socket, server_hostname="127.0.0.1")
        self._file = self._socket.makefile("rb")
        return reply

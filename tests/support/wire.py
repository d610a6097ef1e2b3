"""A raw SMTP connection for tests that do not run on a loop."""

from __future__ import annotations

import socket
from types import TracebackType
from typing import Self


class WireClient:
    """Lines out, replies in; use as a context manager."""

    def __init__(self, port: int, *, seconds: float = 30) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=seconds)
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
        self._socket.sendall(line.encode() + b"\r\n")

    def reply(self) -> str:
        """All lines of the next reply, without the last CR LF; empty at the end."""
        lines: list[str] = []
        while True:
            line = self._file.readline().decode()
            lines.append(line)
            if line[3:4] != "-":
                return "".join(lines).removesuffix("\r\n")

    def say(self, line: str) -> str:
        """One command, one reply."""
        self.send(line)
        return self.reply()

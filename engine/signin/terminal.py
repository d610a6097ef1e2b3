"""The terminal of a person who signs in: lines out, and lines in without holding up the loop."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from getpass import getpass
from pathlib import Path
from threading import Thread

from engine.errors import AuthError
from engine.sasl.credential import Secret


def say(text: str) -> None:
    """A line on standard output."""
    print(text, flush=True)  # noqa: T201 - this is the program's voice


def read_secret(place: str) -> Secret:
    """A client secret: the first line of a file, or of the terminal for ``-``. Raises AuthError."""
    if place == "-":
        text = getpass("client secret: ") if sys.stdin.isatty() else sys.stdin.readline()
    else:
        try:
            text = Path(place).read_text(encoding="utf-8").partition("\n")[0]
        except (OSError, UnicodeDecodeError) as error:
            raise AuthError(f"the client secret cannot be read from {place}") from error
    if not text.strip():
        raise AuthError("the client secret is empty")
    return Secret(text.strip())


class Lines:
    """Lines that are typed from now on; their thread keeps nobody from ending."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        # The descriptor itself: a thread that waits in Python's own buffers must not be left behind.
        Thread(target=self._serve, args=(sys.stdin.fileno(),), name="terminal", daemon=True).start()

    async def next(self) -> str | None:
        """The next line; None when there will be none."""
        return await self._queue.get()

    def _serve(self, descriptor: int) -> None:
        rest = b""
        while True:
            try:
                data = os.read(descriptor, 65536)
            except OSError:
                data = b""
            *lines, rest = (rest + data).split(b"\n")
            if not data and rest:
                lines.append(rest)
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                for line in lines:
                    self._loop.call_soon_threadsafe(self._queue.put_nowait, line.decode("utf-8", "replace").strip())
                if not data:
                    self._loop.call_soon_threadsafe(self._queue.put_nowait, None)
            if not data:
                return

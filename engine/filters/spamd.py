"""SpamAssassin's protocol, as far as ``PROCESS`` needs it (spec smtp-server.md 18.3).

Pure: octets in, facts out; the same however they are cut.
"""

from __future__ import annotations

import re

from engine.errors import PeerProtocolError

HEAD_LIMIT = 16384
"""Octets of the answer's first line and headers."""
_FIRST = re.compile(rb"SPAMD/[0-9.]+ 0(?: |$)")
_NUMBER = re.compile(rb"[0-9]{1,15}")


def request(size: int) -> bytes:
    """What goes before a message of ``size`` octets."""
    return f"PROCESS SPAMC/1.4\r\nContent-length: {size}\r\n\r\n".encode()


class SpamdAnswer:
    """An answer as it comes in; ``limit`` bounds the content that it may announce."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._head: bytearray | None = bytearray()
        self._left = 0
        self.spam = b""
        """The ``Spam:`` header's value, empty without one."""

    @property
    def complete(self) -> bool:
        """Whether all of the announced content has been fed."""
        return self._head is None and self._left == 0

    @property
    def is_spam(self) -> bool:
        """Whether the message was found to be spam."""
        return bool(self.spam) and not self.spam.startswith(b"False")

    def feed(self, data: bytes) -> bytes:
        """Take the next octets; those among them that are content of the message come back.

        Raises :class:`~engine.errors.PeerProtocolError` for anything but a good answer.
        """
        if self._head is not None:
            self._head += data
            data = self._end_of_head(self._head)
        piece = data[: self._left]
        self._left -= len(piece)
        return piece

    def _end_of_head(self, head: bytearray) -> bytes:
        # Looking again from the start is cheap: the head is bounded.
        found = re.search(rb"(?:^|\n)\r?\n", head)
        if (found.end() if found else len(head)) > HEAD_LIMIT:
            raise PeerProtocolError("the headers of the response are too long")
        if found is None:
            if b"\n" in head:
                _check_first(head)
            return b""
        self._read_head(bytes(head[: found.start()]))
        rest = bytes(head[found.end() :])
        self._head = None
        return rest

    def _read_head(self, head: bytes) -> None:
        _check_first(head)
        length = b""
        for line in head.split(b"\n")[1:]:
            name, _, value = line.removesuffix(b"\r").partition(b":")
            if name.lower() == b"content-length":
                length = value.strip()
            elif name == b"Spam":
                self.spam = value.strip()
        if not _NUMBER.fullmatch(length) or not int(length):
            raise PeerProtocolError("the response has no valid content-length")
        if int(length) > self._limit:
            raise PeerProtocolError("the response is much longer than the message")
        self._left = int(length)


def _check_first(head: bytes | bytearray) -> None:
    line = bytes(head).partition(b"\n")[0].removesuffix(b"\r")
    if not _FIRST.match(line):
        raise PeerProtocolError(f"invalid response: {line[:200].decode('ascii', 'backslashreplace')}")

"""Message content on its way in and out of DATA (RFC 5321 4.5.2, spec reliability-security.md 4).

Owns the end of data, dot-stuffing and the policy on bare CR and LF. Promises: only CR LF . CR LF ends
the content, however it is cut into blocks; what goes out is safe whatever is stored. Works on whole
blocks, never line by line, so that its cost is that of a few searches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.config.values import BareNewlines
from engine.mail.newlines import NewlineRule

END_OF_DATA = b".\r\n"
"""What follows the last block of :func:`dot_stuff` on the wire."""

_TERMINATOR = b"\r\n.\r\n"


class DotReader:
    """Takes what follows ``DATA`` in blocks of any size and gives the content, un-stuffed.

    Once :attr:`ended` the bytes after the terminator are in :attr:`rest`. :attr:`objection` says at the
    end whether the policy on bare newlines is broken; the content is read to its true end all the same.
    """

    def __init__(self, policy: BareNewlines = BareNewlines.KEEP) -> None:
        self._rule = NewlineRule(policy)
        self._held: bytes = b""  # what may begin the terminator, its CR LF apart
        self._line_start: bool = True
        self.ended = False
        self.rest: bytes = b""

    @property
    def objection(self) -> bool:
        """Whether the policy on bare newlines is broken."""
        return self._rule.broken

    def feed(self, data: bytes) -> bytes:
        """The content that is certain now, perhaps none. Not to be called once :attr:`ended`."""
        if self._held:
            data = self._held + data
            self._held = b""
        known = 0
        if self._line_start and data.startswith(b"."):
            data = b"\r\n" + data  # the line end that is already out belongs to what is looked for
            known = 2
        # most blocks of large messages are base64, which has no dots: one fast look at single octets
        dot = data.find(b"\r\n.") if b"." in data else -1
        end = data.find(_TERMINATOR, dot) if dot >= 0 else -1
        if end >= 0:
            self.ended = True
            self.rest = data[end + len(_TERMINATOR) :]
            data = data[: end + 2]
        elif keep := _open_end(data):
            self._held = data[-keep:]
            data = data[:-keep]
        self._line_start = data.endswith(b"\r\n") or (self._line_start and not data)
        content = data.replace(b"\r\n.", b"\r\n") if dot >= 0 else data
        if self._rule.watching:  # a block never ends in CR: that one is held back
            self._rule.examine(data[known:], content[known:])
        return content[known:]


def _open_end(data: bytes) -> int:
    """How many bytes at the end of ``data`` may turn out to belong to the terminator, its CR LF apart."""
    if data.endswith(b"\r"):
        return 2 if data.endswith(b"\r\n.\r") else 1
    return 1 if data.endswith(b"\r\n.") else 0


def dot_stuff(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Stored content as it may be sent by DATA or POP3, in blocks about as large as ``chunks``.

    CR LF, lone LF and lone CR all end a line; each line is sent with CR LF, then dot-stuffed. The last
    line is ended too. :data:`END_OF_DATA` is not included.
    """
    line_start = True
    pending_cr = b""
    for chunk in chunks:
        data = pending_cr + chunk
        pending_cr = b""
        if data.endswith(b"\r"):
            pending_cr = b"\r"
            data = data[:-1]
        if data:
            block = _stuffed(data, line_start=line_start)
            line_start = block.endswith(b"\n")
            yield block
    if pending_cr or not line_start:
        yield b"\r\n"


def _stuffed(data: bytes, *, line_start: bool) -> bytes:
    pairs = data.count(b"\r\n")
    if data.count(b"\n") != pairs or data.count(b"\r") != pairs:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    data = data.replace(b"\r\n.", b"\r\n..")
    return b"." + data if line_start and data.startswith(b".") else data

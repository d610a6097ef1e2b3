"""Content that comes in chunks of announced length (RFC 3030, spec smtp-server.md 8). Pure."""

from __future__ import annotations

from engine.config.values import BareNewlines
from engine.mail.newlines import NewlineRule


class ChunkReader:
    """Takes the payload of BDAT commands, which is content as it is.

    A CR at the end of a block is looked at together with the next one: chunks may cut a CR LF.
    """

    def __init__(self, policy: BareNewlines = BareNewlines.KEEP) -> None:
        self._rule = NewlineRule(policy)
        self._open_cr = b""
        self._last = False
        self.left = 0
        """Octets of the chunk that are still to come."""

    def expect(self, octets: int, *, last: bool) -> None:
        """A chunk begins."""
        self.left = octets
        self._last = last
        if not octets:
            self._look(b"")

    @property
    def ended(self) -> bool:
        """Whether the chunk is complete."""
        return not self.left

    @property
    def objection(self) -> bool:
        """Whether the policy on bare newlines is broken."""
        return self._rule.broken

    def feed(self, data: bytes) -> bytes:
        """``data``, which must not be more than :attr:`left`."""
        self.left -= len(data)
        self._look(data)
        return data

    def _look(self, data: bytes) -> None:
        if not self._rule.watching:
            return
        raw = self._open_cr + data
        self._open_cr = b""
        if raw.endswith(b"\r") and not (self._last and self.ended):
            self._open_cr = b"\r"
            raw = raw[:-1]
        self._rule.examine(raw, raw)

"""The content of one message on its way from DATA to the store. Pure."""

from __future__ import annotations

from engine.config.values import BareNewlines
from engine.mail.lines import DotReader
from engine.smtp import codes


class ContentIntake:
    """Reads content to its true end, whatever happens, and knows the reply that it deserves.

    The limit counts the octets of the client, as announced by SIZE (RFC 1870), and is inclusive.
    """

    def __init__(self, limit: int, policy: BareNewlines) -> None:
        self._reader = DotReader(policy)
        self._limit = limit
        self._refusal = b""
        self.size = 0
        """Octets of content so far."""
        self.too_big = False

    @property
    def ended(self) -> bool:
        """Whether the end of data has been read."""
        return self._reader.ended

    @property
    def rest(self) -> bytes:
        """What came after the end of data."""
        return self._reader.rest

    @property
    def refusal(self) -> bytes:
        """The reply to content that cannot be accepted; empty for good content."""
        if not self._refusal and self._reader.objection:
            return codes.BARE_NEWLINES
        return self._refusal

    def refuse(self, reply: bytes) -> None:
        """Nothing further is to be stored; the first refusal stands."""
        self._refusal = self._refusal or reply

    def feed(self, data: bytes) -> bytes:
        """The content in ``data`` that is to be stored."""
        content = self._reader.feed(data)
        self.size += len(content)
        if self._limit and self.size > self._limit:
            self.too_big = True
            self.refuse(codes.TOO_BIG)
        return b"" if self._refusal else content

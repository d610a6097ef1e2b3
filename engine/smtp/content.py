"""The content of one message on its way from DATA or BDAT to the store. Pure."""

from __future__ import annotations

from typing import Protocol

from engine.mail.chunks import ChunkReader
from engine.mail.lines import DotReader
from engine.smtp import codes
from engine.smtp.dialogue import Dialogue
from engine.smtp.policy import ServerPolicy
from engine.smtp.reply import encode_reply


class Reader(Protocol):
    """What turns octets of the client into content."""

    @property
    def objection(self) -> bool:
        """Whether the content breaks the policy on bare newlines."""
        ...

    def feed(self, data: bytes, /) -> bytes:
        """The content in ``data``."""
        ...


class ContentIntake:
    """Reads content to its true end, whatever happens, and knows the reply that it deserves.

    The limit counts the octets of the client, as announced by SIZE (RFC 1870), and is inclusive.
    """

    def __init__(self, limit: int, reader: Reader) -> None:
        self._limit = limit
        self._objector = reader
        self._refusal = b""
        self.size = 0
        """Octets of content so far."""
        self.too_big = False

    @property
    def refusal(self) -> bytes:
        """The reply to content that cannot be accepted; empty for good content."""
        if not self._refusal and self._objector.objection:
            return codes.BARE_NEWLINES
        return self._refusal

    def refuse(self, reply: bytes) -> None:
        """Nothing further is to be stored; the first refusal stands."""
        self._refusal = self._refusal or reply

    def count(self, content: bytes) -> bytes:
        """``content``, as far as it is to be stored."""
        self.size += len(content)
        if self._limit and self.size > self._limit:
            self.too_big = True
            self.refuse(codes.TOO_BIG)
        return b"" if self._refusal else content


class DotIntake(ContentIntake):
    """What follows DATA."""

    dotted = True

    def __init__(self, policy: ServerPolicy) -> None:
        self._reader = DotReader(policy.bare_newlines)
        super().__init__(policy.size_limit, self._reader)

    @property
    def ended(self) -> bool:
        """Whether the end of data has been read."""
        return self._reader.ended

    complete = ended
    """Whether the message is complete."""

    def read(self, dialogue: Dialogue) -> bytes:
        """Consume what there is; the content that is to be stored."""
        content = self._reader.feed(dialogue.take_all())
        dialogue.put_back(self._reader.rest)
        return self.count(content)

    def acknowledgement(self) -> bytes:
        """Nothing is said before the end."""
        return b""


class ChunkIntake(ContentIntake):
    """What follows the BDAT commands of one message."""

    dotted = False

    def __init__(self, policy: ServerPolicy) -> None:
        self._reader = ChunkReader(policy.bare_newlines)
        self._octets = 0
        self._last = False
        super().__init__(policy.size_limit, self._reader)

    def expect(self, octets: int, *, last: bool) -> None:
        """A chunk of so many octets begins."""
        self._octets = octets
        self._last = last
        self._reader.expect(octets, last=last)

    @property
    def ended(self) -> bool:
        """Whether the chunk has been read."""
        return self._reader.ended

    @property
    def complete(self) -> bool:
        """Whether that was the last one."""
        return self._last

    def read(self, dialogue: Dialogue) -> bytes:
        """Consume what there is of the chunk; the content that is to be stored."""
        return self.count(self._reader.feed(dialogue.take(self._reader.left)))

    def acknowledgement(self) -> bytes:
        """The reply to a chunk that is not the last."""
        return encode_reply(250, f"{self._octets} bytes received")

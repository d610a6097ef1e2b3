"""Forwarding before the acknowledgement (``--immediate``): what a session asks of the forwarding side.

The reply to the client tells what became of the message at the next hop (spec smtp-server.md 19).
"""

from __future__ import annotations

from typing import Protocol

from engine.events import MessageId


class Onward(Protocol):
    """The way onward of one session: its messages share a connection to the next hop."""

    async def forward(self, message: MessageId, /) -> bytes:
        """Pass on a message that has just been queued.

        Gives the reply that the client deserves, with its CR LF; nothing when it was delivered, or stays
        queued because there is nothing to be done about it. Whatever goes wrong is a reply; when it is
        cancelled the message stays queued.
        """
        ...

    async def drop(self) -> None:
        """The client has said RSET, or is gone: close the connection, if there is one. May be called again."""
        ...


class Immediate(Protocol):
    """The forwarding side."""

    def line(self) -> Onward:
        """A way onward for a new session; connects when first needed."""
        ...

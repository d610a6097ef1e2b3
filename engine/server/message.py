"""One message between the protocol and the store: its draft, its Received line, its envelope."""

from __future__ import annotations

from engine.errors import RelayError, SpoolFull
from engine.events import Level
from engine.mail.trace import received_line
from engine.server.peer import Peer
from engine.server.shared import Shared
from engine.smtp import codes
from engine.smtp.actions import Transaction
from engine.smtp.reply import with_incident
from engine.smtp.server import ServerCore
from engine.spool.envelope import BodyType, Envelope
from engine.spool.store import Draft


class IncomingMessage:
    """A draft that is being filled; the Received line goes out with the first block."""

    def __init__(self, draft: Draft, head: bytes) -> None:
        self.draft = draft
        self._head = head

    def write(self, data: bytes) -> None:
        """Append content; raises :class:`~engine.errors.SpoolError`."""
        if self._head:
            data = self._head + data
            self._head = b""
        self.draft.write(data)

    def seal(self, envelope: Envelope) -> None:
        """End the content, which may have been empty; raises :class:`~engine.errors.SpoolError`."""
        if self._head:
            self.write(b"")
        self.draft.seal(envelope)


def trace_line(shared: Shared, core: ServerCore, peer: Peer, cipher: str) -> bytes:
    """The Received line of a message that begins now; empty when the settings want none."""
    if not shared.received_line:
        return b""
    return received_line(
        name=core.hello,
        address=peer.address,
        domain=shared.domain,
        extended=core.extended,
        authenticated=core.authenticated,
        cipher=cipher,
        when=shared.clock.time(),
    )


def envelope_of(transaction: Transaction, peer: Peer, certificate: str) -> Envelope:
    """What the store keeps beside the content."""
    return Envelope(
        content=BodyType(transaction.body),
        reverse_path=transaction.reverse_path,
        remote=tuple(transaction.recipients),
        authentication=transaction.authentication,
        client=peer.address,
        client_certificate=certificate,
        mail_from_auth_in=transaction.auth_in,
        utf8_mailbox_names=transaction.utf8,
    )


def failure_reply(shared: Shared, peer: Peer, error: RelayError, incident: str) -> bytes:
    """The temporary failure that a client is told, while the log is told why (spec reliability-security.md D7, P14)."""
    shared.say(Level.ERROR, f"cannot store message: {error} (incident {incident})", peer.text)
    if isinstance(error, SpoolFull):
        return codes.STORAGE_FULL
    return with_incident(451, "4.3.0 message not stored: try again later", incident)

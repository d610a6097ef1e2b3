"""The messages of one session on their way into the store: draft, Received line, envelope, commit.

Owns the draft. Promises: what is not committed leaves nothing behind, a commit that has begun is never
undone, and of a failure the client learns a temporary reply with an incident number, no more.
"""

from __future__ import annotations

import asyncio
from functools import partial

from engine.errors import EnvelopeCorrupt, EnvelopeVanished, RelayError, SpoolFull
from engine.events import Level, MessageId, MessageStored, Notice
from engine.filters.base import Filter, MessageFiles, Result, Verdict
from engine.mail.trace import received_line
from engine.server.peer import Peer
from engine.server.shared import Shared
from engine.smtp import codes
from engine.smtp.actions import Transaction
from engine.smtp.reply import printable, with_incident
from engine.smtp.server import ServerCore
from engine.spool.envelope import BodyType, Envelope
from engine.spool.store import Draft


class Reception:
    """One message at a time; each method gives the reply that refuses, or nothing when all is well."""

    def __init__(self, shared: Shared, session: int, peer: Peer) -> None:
        self._shared = shared
        self._session = session
        self._peer = peer
        self._draft: Draft | None = None
        self._told: MessageId | None = None
        self._head = b""
        self.committing = False
        """Whether a message is being made safe, or is and has not been answered yet: nothing calls that off."""
        self.messages = 0
        """How many are."""
        self.last: MessageId | None = None
        """The one of them that came last."""
        self.rescan = False
        """Whether the filters want mail to be forwarded soon."""

    @property
    def incident(self) -> str:
        """What to call a failure of the message at hand, in the log and towards the client."""
        return f"{self._session}-{self.messages + 1}"

    def begin(self, head: bytes) -> bytes:
        """A message is about to come; ``head`` goes before its content."""
        if self._shared.spool.degraded:
            return codes.NOT_ACCEPTING
        if self._shared.reserve.low(self._shared.clock.monotonic()):
            self._shared.say(Level.WARNING, "too little space is left for new mail", self._peer.text)
            return codes.STORAGE_FULL
        try:
            self._draft = self._shared.spool.begin()
        except RelayError as error:
            return self._failure(error)
        self._head = head
        return b""

    def write(self, data: bytes) -> bytes:
        """Append content."""
        assert self._draft is not None
        if self._head:
            data = self._head + data
            self._head = b""
        try:
            self._draft.write(data)
        except RelayError as error:
            self.discard()
            return self._failure(error)
        return b""

    def seal(self, transaction: Transaction, certificate: str) -> bytes:
        """The content is complete; :meth:`filter` or :meth:`commit` may follow unless this refuses."""
        if self._head and (refusal := self.write(b"")):
            return refusal
        assert self._draft is not None
        try:
            self._draft.seal(envelope_of(transaction, self._peer, certificate))
        except RelayError as error:
            self.discard()
            return self._failure(error)
        return b""

    async def filter(self, chain: Filter) -> bytes | None:
        """Let filters look at the message; None: :meth:`commit` has to follow, else that is the reply."""
        draft = self._draft
        assert draft is not None
        self.rescan = False
        try:
            await draft.expose()
            self._tell_files(draft.id)
            content, envelope = draft.paths()
            verdict = await chain.run(MessageFiles(id=draft.id, content=content, envelope=envelope))
            self.rescan = verdict.special
            match verdict.result:
                case Result.OK:
                    await draft.reopen()
                    return None
                case Result.ABANDON:
                    self.committing = True
                    self._draft = None
                    await draft.abandon()
                    return codes.PROCESSED
                case Result.FAIL:
                    return _refusal(verdict)
        except EnvelopeVanished as error:
            self._shared.say(Level.WARNING, f"rejected after the filter: {error}", self._peer.text)
            return codes.REJECTED
        except EnvelopeCorrupt as error:
            self._shared.say(Level.WARNING, f"the filter has left a message that is no good: {error}", self._peer.text)
            return codes.FAILED
        except RelayError as error:
            return self._failure(error)

    def commit(self, transaction: Transaction) -> asyncio.Future[bytes]:
        """Make the message safe and let the others know.

        A future and no coroutine: most messages need nothing but this, and no task is made for them.
        """
        draft = self._draft
        assert draft is not None
        self.committing = True
        self.last = None
        reply = self._shared.loop.create_future()
        asyncio.ensure_future(draft.commit()).add_done_callback(partial(self._committed, draft, transaction, reply))
        return reply

    def _committed(
        self, draft: Draft, transaction: Transaction, reply: asyncio.Future[bytes], commit: asyncio.Future[None]
    ) -> None:
        self._draft = None
        match commit.exception():
            case None:
                self._stored(draft, transaction)
                answer = b""
            case EnvelopeVanished():
                answer = codes.REJECTED
            case RelayError() as error:
                answer = self._failure(error)
            case fault:
                reply.set_exception(fault)
                return
        if not reply.done():  # whoever waited for it may have been cancelled
            reply.set_result(answer)

    def _stored(self, draft: Draft, transaction: Transaction) -> None:
        self.messages += 1
        self.last = draft.id
        self._tell_files(draft.id)
        self._shared.bus.publish(
            MessageStored(
                message=draft.id,
                session=self._session,
                peer=self._peer.text,
                reverse_path=transaction.reverse_path,
                recipients=(*transaction.recipients, *transaction.local),
                size=draft.size,
            )
        )

    def _tell_files(self, message: MessageId) -> None:
        """Name the files in a verbose log, once: scripts look for these lines (spec smtp-server.md 20)."""
        if not self._shared.bus.tracing or message == self._told:
            return
        self._told = message
        for text in (f"new content file [{message}.content]", f"new envelope file [{message}.envelope.new]"):
            self._shared.bus.publish(Notice(level=Level.VERBOSE, text=text, peer=self._peer.text, message=message))

    def discard(self) -> None:
        """Remove the draft, if there is one and it is not being made safe."""
        if self._draft is not None and not self.committing:
            self._draft.discard()
            self._draft = None

    def _failure(self, error: RelayError) -> bytes:
        text = f"cannot store message: {error} (incident {self.incident})"
        self._shared.say(Level.ERROR, text, self._peer.text)
        if isinstance(error, SpoolFull):
            return codes.STORAGE_FULL
        return with_incident(451, "4.3.0 message not stored: try again later", self.incident)


def _refusal(verdict: Verdict) -> bytes:
    """A code without a text keeps its blank (spec smtp-server.md 18.1)."""
    text = f"{verdict.code or 452} {printable(verdict.response)}"
    return text.encode("utf-8", "surrogateescape") + b"\r\n"


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
        local=tuple(transaction.local),
        remote=tuple(transaction.recipients),
        authentication=transaction.authentication,
        client=peer.address,
        client_certificate=certificate,
        mail_from_auth_in=transaction.auth_in,
        utf8_mailbox_names=transaction.utf8,
    )

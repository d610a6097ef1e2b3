"""A session with a next hop: made ready in :meth:`HopSession.open`, then one message after another.

The dialogue of spec forwarding.md 5. What concerns one message is a :class:`~engine.forward.outcome.Verdict`;
what ends the session is raised: PeerError, TlsError or AuthError. Nothing foreign leaves.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Literal, Protocol

from aiosmtplib import SMTPException

from engine.errors import PeerProtocolError, SpoolError, TlsError
from engine.forward.bdat import has_lone_newline, send_bdat
from engine.forward.client import HopClient
from engine.forward.content import send_data
from engine.forward.mapping import CertificateRefused, mapped, translated
from engine.forward.outcome import Step, Verdict
from engine.forward.profile import HopProfile, TlsMode
from engine.forward.reply import Reply
from engine.forward.signin import Accounts, PasswordSource, account_for, sign_in
from engine.forward.transaction import mail_command, mismatches, rcpt_command, unsafe_address, uses_bdat
from engine.forward.wire import EarlyReply, Tap
from engine.net.connector import connect
from engine.net.endpoint import Endpoint
from engine.net.tls import check_peer_name
from engine.sasl.client import Attempt
from engine.secrets.base import ClientAccount
from engine.spool.envelope import Envelope
from engine.spool.history import RecipientOutcome

Stage = Literal["resolving", "connecting", "connected"]


class TlsUnavailable(TlsError):
    """Encryption is required, and the server has none on offer."""


class Observer(Tap, Protocol):
    """Who hears of the session besides of its lines."""

    def stage(self, stage: Stage, address: str) -> None:
        """How far the connecting is."""
        ...

    def secured(self, protocol: str, cipher: str) -> None:
        """A TLS handshake has succeeded, our own checks included."""
        ...

    def notice(self, text: str) -> None:
        """Something for a talkative log."""
        ...

    def warning(self, text: str) -> None:
        """Something for every log."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message as it is to be sent."""

    envelope: Envelope
    recipients: tuple[str, ...]
    size: int
    open: Callable[[], BinaryIO]
    """Gives the content from its start; may raise SpoolError."""


class HopSession:
    """One connection to a next hop, for one account."""

    def __init__(self, profile: HopProfile, observer: Observer) -> None:
        self._profile = profile
        self._observer = observer
        self._client: HopClient | None = None
        self._warned: set[str] = set()
        self._identity: str | None = None
        self._in_content = False
        self.address = ""
        """The far end, for display; empty before the connection stands."""
        self.secure = False
        self.certificate = b""
        """What the server has shown, DER; empty while not secure."""
        self.head = b""
        """The first block of the content that was sent last."""

    @property
    def client(self) -> HopClient:
        """The client underneath; only once :meth:`dial` has returned."""
        assert self._client is not None, "open() comes first"
        return self._client

    @property
    def usable(self) -> bool:
        """Whether the connection still stands."""
        return self._client is not None and self._client.is_connected

    async def open(
        self, endpoint: Endpoint, *, accounts: Accounts | None, selector: str, keyring: PasswordSource | None
    ) -> None:
        """Connect, secure, introduce ourselves and sign in."""
        try:
            await self.dial(endpoint)
            await self.introduce()
            account = account_for(accounts, selector)
            await self.encrypt(endpoint)
            if account is not None:
                await self.authenticate(account, keyring)
        except BaseException:
            self.abandon()
            raise

    async def dial(self, endpoint: Endpoint) -> None:
        """Connect, do TLS if it comes first, and take the greeting."""
        profile = self._profile
        made = await connect(
            endpoint, timeout=profile.connect_limit, local=profile.local, on_stage=self._observer.stage
        )
        self.address = made.address
        if not profile.linger:
            made.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        try:
            with translated():
                client = self._client = HopClient(
                    made.sock,
                    tap=self._observer,
                    domain=profile.domain if "." in profile.domain else _bare_address(made.sock.getsockname()),
                    host=profile.server_name or endpoint.tls_name,
                    profile=profile,
                )
        except PeerProtocolError:
            made.sock.close()
            raise
        client.on_secured = self._check_peer
        with translated():
            await client.connect()
        if client.greeting is None:
            limit = f"{profile.greeting_limit:g}"
            self._observer.warning(f"timeout: no greeting from remote server after {limit}s: continuing")

    async def introduce(self) -> Reply:
        """EHLO or HELO."""
        with translated():
            return await self.client.greet()

    async def encrypt(self, endpoint: Endpoint) -> None:
        """STARTTLS when it is wanted and not yet done, and EHLO again."""
        if self.secure or self._profile.tls is TlsMode.NONE:
            return
        required = self._profile.tls is TlsMode.REQUIRED
        if not self.client.supports_extension("starttls"):
            if required:
                lacks = "starttls" if self.client.supports_esmtp else "esmtp"
                raise TlsUnavailable(f"smtp error: tls is mandated but the server cannot do {lacks}")
            return
        with translated():
            await self.client.upgrade(self._profile.server_name or endpoint.tls_name or "localhost")
        await self.introduce()

    async def authenticate(self, account: ClientAccount, keyring: PasswordSource | None) -> Attempt:
        """Sign in; the attempt that succeeded."""
        say = self._observer.notice
        with translated():
            attempt = await sign_in(self.client, account, self._profile, keyring=keyring, secured=self.secure, say=say)
        self._identity = attempt.credential.id
        say(attempt.succeeded(encrypted=self.secure))
        return attempt

    async def say(self, line: str) -> Reply:
        """One command that changes nothing, such as NOOP."""
        with translated():
            return await self.client.command(line)

    def _check_peer(self) -> None:
        tls = self.client.get_transport_info("ssl_object")
        assert isinstance(tls, ssl.SSLObject)
        context = self._profile.context
        wanted = self._profile.verify_name
        self.certificate = tls.getpeercert(binary_form=True) or b""
        if wanted and context is not None and context.verify_mode is ssl.CERT_REQUIRED:
            try:
                check_peer_name(self.certificate, wanted)
            except TlsError as error:
                raise CertificateRefused(f"tls error: certificate verify failed: {error}") from error
        self.secure = True
        cipher = tls.cipher()
        self._observer.secured(tls.version() or "", cipher[0] if cipher else "")

    async def deliver(self, message: Outgoing) -> Verdict:
        """Offer one message; the session can take another one if it is still :attr:`usable`."""
        envelope = message.envelope
        extensions = self.client.esmtp_extensions
        for mismatch in mismatches(envelope, extensions, self._profile):
            if mismatch.strict:
                self._observer.warning(f"smtp client protocol: failed: {mismatch.reason}")
                return Verdict(step=Step.LOCAL, reason=mismatch.reason)
            if mismatch.warning not in self._warned:
                self._warned.add(mismatch.warning)
                self._observer.warning(mismatch.warning)
        if unsafe := unsafe_address(envelope, message.recipients):
            return Verdict(step=Step.LOCAL, reason=f"{unsafe!r} is no address that can be sent")
        try:
            with message.open() as content:
                return await self._transaction(message, content)
        except SpoolError as error:
            if self._in_content:
                # Nothing but the end of the connection ends a message that must not be accepted.
                self.abandon()
            return Verdict(step=Step.LOCAL, reason=str(error))

    async def _transaction(self, message: Outgoing, content: BinaryIO) -> Verdict:
        bdat = uses_bdat(message.envelope, self.client.esmtp_extensions)
        if bdat and await asyncio.to_thread(has_lone_newline, content):
            return Verdict(step=Step.LOCAL, reason="binary content with a lone CR or LF cannot be sent by BDAT")
        some = self._profile.some
        mail, replies = await self._envelope(message)
        if mail.code != 250:
            if mail.positive:
                await self._reset()
            return Verdict(step=Step.MAIL, reply=mail, some=some)
        pairs = tuple(zip(message.recipients, replies, strict=True))
        accepted = tuple(address for address, reply in pairs if reply.positive)
        refused = tuple(
            RecipientOutcome(address=address, code=reply.code, reason=reply.reason)
            for address, reply in pairs
            if not reply.positive
        )
        if not accepted or (refused and not some):
            await self._reset()
            worst = max((reply for _, reply in pairs if not reply.positive), key=lambda reply: reply.code)
            return Verdict(step=Step.RCPT, reply=worst, accepted=accepted, refused=refused, some=some)
        if refused:
            self._observer.warning("smtp client protocol: one or more recipients rejected")
        step, final = await self._content(content, message.size, bdat=bdat)
        delivered = step is Step.CONTENT and final.success
        return Verdict(step=step, reply=final, accepted=accepted, refused=refused, some=some, delivered=delivered)

    async def _envelope(self, message: Outgoing) -> tuple[Reply, list[Reply]]:
        """The replies to MAIL and to each RCPT; none of these is sent once MAIL or the session is refused."""
        mail_line = mail_command(message.envelope, self.client.esmtp_extensions, self._identity, self._profile)
        lines = [rcpt_command(address) for address in message.recipients]
        with translated():
            if self._profile.pipelining and self.client.supports_extension("pipelining"):
                answers = await self.client.commands([mail_line, *lines])
                return answers[0], answers[1:]
            mail = await self.client.command(mail_line)
            replies: list[Reply] = []
            for line in lines if mail.code == 250 else ():
                closing = bool(replies) and replies[-1].code == 421
                replies.append(replies[-1] if closing else await self.client.command(line))
            return mail, replies

    async def _content(self, content: BinaryIO, size: int, *, bdat: bool) -> tuple[Step, Reply]:
        profile, observer = self._profile, self._observer
        stall, limit = profile.stall_limit, profile.reply_limit or None
        if not bdat:
            with translated():
                reply = await self.client.command("DATA")
            if reply.code != 354:
                await self._reset()
                return Step.DATA, reply
        hop = self.client.hop
        self._in_content = True
        self.head = b""
        try:
            if bdat:
                reply = await send_bdat(self.client, content, size, tap=observer, stall=stall, limit=limit)
            else:
                reply = await send_data(hop, content, tap=observer, stall=stall, limit=limit)
                self.head = hop.head
        except EarlyReply as error:
            self.abandon()
            if error.reply.positive:
                raise mapped(error) from error
            return Step.CONTENT, error.reply
        except (SMTPException, OSError) as error:
            self.abandon()
            raise mapped(error, unknown=hop.complete) from error
        self._in_content = False
        if bdat and not reply.success:
            await self._reset()
        return Step.CONTENT, reply

    async def _reset(self) -> None:
        if self.usable:
            with translated():
                await self.client.command("RSET")

    async def leave(self) -> None:
        """End in good order; the reply to QUIT is not awaited."""
        if self._client is not None:
            await self._client.leave()

    def abandon(self) -> None:
        """Close the connection as it is."""
        if self._client is not None:
            self._client.abandon()


def _bare_address(sockname: tuple[str, int] | str) -> str:
    """What stands in for a name without a dot (spec forwarding.md 5.1): the local address, ``/`` for a path."""
    return sockname[0] if isinstance(sockname, tuple) else "/"

"""A session with a next hop: made ready in :meth:`HopSession.open`, then one message after another.

The dialogue of spec forwarding.md 5. What concerns one message is a :class:`~engine.forward.outcome.Verdict`;
what ends the session is raised: PeerError, TlsError or AuthError. Nothing foreign leaves.
"""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Callable
from typing import Literal, Protocol

from engine.errors import PeerProtocolError, PeerRefused, TlsError
from engine.forward.client import HopClient
from engine.forward.dialogue import Dialogue, Outgoing, nobody
from engine.forward.mapping import CertificateRefused, translated
from engine.forward.outcome import Verdict
from engine.forward.profile import HopProfile, TlsMode
from engine.forward.reply import Reply
from engine.forward.signin import Accounts, PasswordSource, TokenSource, account_for, sign_in
from engine.forward.wire import Tap
from engine.net.connector import connect
from engine.net.endpoint import Endpoint, display_peer
from engine.net.tls import check_peer_name, subject_line
from engine.sasl.client import Attempt
from engine.secrets.base import ClientAccount

Stage = Literal["resolving", "connecting", "connected"]


class TlsUnavailable(TlsError):
    """Encryption is required, and the server has none on offer."""


class Observer(Tap, Protocol):
    """Who hears of the session besides of its lines."""

    def stage(self, stage: Stage, address: str) -> None:
        """How far the connecting is."""
        ...

    def begun(self, address: str) -> None:
        """A connection is being made."""
        ...

    def opened(self, local: str, address: str) -> None:
        """The connection stands, between these two ends."""
        ...

    def closed(self) -> None:
        """The connection is over, or there is none; may be said again."""
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


class HopSession:
    """One connection to a next hop, for one account."""

    def __init__(self, profile: HopProfile, observer: Observer) -> None:
        self._profile = profile
        self._observer = observer
        self._client: HopClient | None = None
        self._identity: str | None = None
        self._dialogue: Dialogue | None = None
        self._step = "connect"
        self.introduced = False
        """Whether the server has greeted us and taken our name."""
        self.address = ""
        """The far end, for display; empty before the connection stands."""
        self.secure = False
        self.certificate = b""
        """What the server has shown, DER; empty while not secure."""

    @property
    def client(self) -> HopClient:
        """The client underneath; only once :meth:`dial` has returned."""
        assert self._client is not None, "open() comes first"
        return self._client

    @property
    def usable(self) -> bool:
        """Whether the connection still stands."""
        return self._client is not None and self._client.is_connected

    @property
    def stage(self) -> str:
        """How far it has got: ``connect``, ``tls``, ``greeting``, ``ehlo``, ``starttls``, ``auth``, ``mail``..."""
        return self._dialogue.step.value if self._dialogue is not None else self._step

    async def open(
        self,
        endpoint: Endpoint,
        *,
        accounts: Accounts | None,
        selector: str,
        keyring: PasswordSource | None,
        tokens: TokenSource | None = None,
    ) -> None:
        """Connect, secure, introduce ourselves and sign in."""
        try:
            await self.dial(endpoint)
            await self.introduce()
            account = account_for(accounts, selector)
            await self.encrypt(endpoint)
            if account is not None:
                await self.authenticate(account, keyring, tokens)
        except PeerRefused as error:
            self._observer.warning(f"client protocol: unexpected response [{error.reply}]")
            self.abandon()
            raise
        except BaseException:
            self.abandon()
            raise

    async def dial(self, endpoint: Endpoint) -> None:
        """Connect, do TLS if it comes first, and take the greeting."""
        profile = self._profile
        self._observer.begun(endpoint.display())
        made = await connect(
            endpoint, timeout=profile.connect_limit, local=profile.local, on_stage=self._observer.stage
        )
        self.address = made.address
        self._step = "tls" if profile.tls is TlsMode.IMPLICIT else "greeting"
        self._observer.opened(display_peer(made.sock.getsockname()), made.address)
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
        if self.client.greeting is not None:
            self._step = "ehlo"
        with translated():
            reply = await self.client.greet()
        self.introduced = True
        return reply

    async def encrypt(self, endpoint: Endpoint) -> None:
        """STARTTLS when it is wanted and not yet done, and EHLO again."""
        if self.secure or self._profile.tls is TlsMode.NONE:
            return
        self._step = "starttls"
        required = self._profile.tls is TlsMode.REQUIRED
        if not self.client.supports_extension("starttls"):
            if required:
                lacks = "starttls" if self.client.supports_esmtp else "esmtp"
                raise TlsUnavailable(f"smtp error: tls is mandated but the server cannot do {lacks}")
            return
        with translated():
            await self.client.upgrade(self._profile.server_name or endpoint.tls_name or "localhost")
        await self.introduce()

    async def authenticate(
        self, account: ClientAccount, keyring: PasswordSource | None, tokens: TokenSource | None = None
    ) -> Attempt:
        """Sign in; the attempt that succeeded."""
        say = self._observer.notice
        self._step = "auth"
        with translated():
            attempt = await sign_in(
                self.client, account, self._profile, keyring=keyring, secured=self.secure, say=say, tokens=tokens
            )
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
            subject = f"tls: certificate-subject=[{subject_line(self.certificate)}] required-peer-name=[{wanted}]"
            try:
                check_peer_name(self.certificate, wanted)
            except TlsError as error:
                self._observer.notice(f"{subject} ok=0")
                raise CertificateRefused(f"tls error: certificate verify failed: {error}") from error
            self._observer.notice(f"{subject} ok=1")
        self.secure = True
        if self._profile.tls is TlsMode.IMPLICIT:
            self._step = "greeting"
        cipher = tls.cipher()
        self._observer.secured(tls.version() or "", cipher[0] if cipher else "")

    async def deliver(self, message: Outgoing, *, following: Callable[[], Outgoing | None] = nobody) -> Verdict:
        """Offer one message; see :meth:`engine.forward.dialogue.Dialogue.deliver`."""
        return await self._ready.deliver(message, following=following)

    def fits(self, message: Outgoing) -> bool:
        """Whether nothing has to be said or decided before ``message`` can be begun."""
        return self._ready.fits(message)

    @property
    def head(self) -> bytes:
        """The first block of the content that was sent last."""
        return self._ready.head

    @property
    def _ready(self) -> Dialogue:
        if self._dialogue is None:
            self._dialogue = Dialogue(self.client, self._profile, self._observer, identity=self._identity)
        return self._dialogue

    async def leave(self) -> None:
        """End in good order; the reply to QUIT is not awaited."""
        if self._dialogue is not None and self._dialogue.begun:
            # The server waits for content that does not come.
            self.abandon()
        elif self._client is not None:
            try:
                await self._client.leave()
            finally:
                self._observer.closed()

    def abandon(self) -> None:
        """Close the connection as it is."""
        if self._client is not None:
            self._client.abandon()
        self._observer.closed()


def _bare_address(sockname: tuple[str, int] | str) -> str:
    """What stands in for a name without a dot (spec forwarding.md 5.1): the local address, ``/`` for a path."""
    return sockname[0] if isinstance(sockname, tuple) else "/"

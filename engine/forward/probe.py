"""Testing the connection to a next hop, step by step, with nothing sent (spec gui.md D6 W4).

Works on unsaved values. Each step yields one :class:`Stage` as it ends; the last one carries the
transcript and, on failure, a :class:`~engine.symptoms.Symptom` that :func:`engine.diagnosis.diagnose`
turns into words and offers. Closing the iterator ends everything at once.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace
from enum import StrEnum

from engine.errors import PeerClosed, PeerRefused, PeerTimeout, RelayError, TlsError
from engine.forward.profile import HopProfile, TlsMode
from engine.forward.reply import Reply
from engine.forward.session import HopSession
from engine.forward.session import Stage as ConnectStage
from engine.forward.signin import PasswordSource, TokenSource
from engine.forward.symptom import symptom_of
from engine.net.certificates import CertificateInfo, describe_der
from engine.net.endpoint import EndpointError, parse_endpoint
from engine.sasl.xoauth2 import without_reasons
from engine.secrets.base import ClientAccount
from engine.symptoms import Kind, Symptom

LIMIT = 10.0
"""Seconds for each step."""


class StageName(StrEnum):
    """The steps, in order; some are left out as the kind of encryption wants it."""

    RESOLVE = "resolve"
    CONNECT = "connect"
    TLS = "tls"
    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    EHLO_AGAIN = "ehlo again"
    AUTH = "auth"
    NOOP = "noop"
    QUIT = "quit"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeTarget:
    """What to test."""

    address: str
    """``host:port`` and the other forms of ``--forward-to``."""
    profile: HopProfile
    """As :func:`engine.forward.profile.profile_of` makes it; its limits are replaced by ``limit``."""
    account: ClientAccount | None = None
    """What to sign in with; None: the step is left out."""
    keyring: PasswordSource | None = None
    tokens: TokenSource | None = None
    limit: float = LIMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """How one step went."""

    name: StageName
    ok: bool
    text: str
    """The address, the protocol and cipher, the server's words, or what went wrong."""
    ms: int
    certificate: CertificateInfo | None = None
    """What the server has shown; also when it is the reason of the failure."""
    certificate_pem: str = ""
    """The same, as a file has it."""
    mechanisms: tuple[str, ...] = ()
    """AUTH mechanisms on offer, at the EHLO steps."""
    size: int = 0
    """Largest message that the server takes, in octets; 0 when it does not say."""
    symptom: Symptom | None = None
    transcript: tuple[str, ...] = ()
    """What was said, ``C: `` and ``S: `` lines, secrets left out; with the last step."""


async def probe(target: ProbeTarget) -> AsyncGenerator[Stage]:
    """Do the steps, one after the other, up to the first that fails."""
    stages: asyncio.Queue[Stage | None] = asyncio.Queue()
    task = asyncio.create_task(_Probe(target, stages).run(), name=f"test of {target.address}")
    try:
        while (stage := await stages.get()) is not None:
            yield stage
        await task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class _Probe:
    """The steps of one test; also what the session reports to."""

    def __init__(self, target: ProbeTarget, stages: asyncio.Queue[Stage | None]) -> None:
        limit = target.limit
        self._target = target
        self._stages = stages
        self._profile = replace(
            target.profile,
            connect_limit=limit,
            handshake_limit=limit,
            greeting_limit=limit,
            reply_limit=limit,
        )
        self._session = HopSession(self._profile, self)
        self._lines: list[str] = []
        self._now = asyncio.get_running_loop().time
        self._began = self._now()
        self._at = StageName.RESOLVE

    async def run(self) -> None:
        try:
            await self._steps()
        except (RelayError, EndpointError) as error:
            await self._failed(error)
        finally:
            self._session.abandon()
            self._stages.put_nowait(None)

    async def _steps(self) -> None:
        endpoint = parse_endpoint(self._target.address)
        if endpoint.path or endpoint.proxy:
            self._at = StageName.CONNECT
        session = self._session
        await session.dial(endpoint)
        client = session.client
        if client.greeting is None:
            raise PeerTimeout(f"no greeting within {self._target.limit:g}s")
        self._row(client.greeting.text, StageName.EHLO)
        await self._ehlo(StageName.STARTTLS)
        if self._profile.tls in {TlsMode.OPPORTUNISTIC, TlsMode.REQUIRED}:
            await session.encrypt(endpoint)
            if session.secure:
                self._capabilities(StageName.AUTH)
        self._at = StageName.AUTH
        if self._target.account is not None and self._target.account.signs_in:
            attempt = await session.authenticate(self._target.account, self._target.keyring, self._target.tokens)
            self._row(attempt.describe(), StageName.NOOP)
        self._at = StageName.NOOP
        reply = await session.say("NOOP")
        if not reply.positive:
            raise PeerRefused(f"smtp error: unexpected response: {reply.reason}", code=reply.code, reply=reply.reason)
        self._row(reply.text, StageName.QUIT)
        try:
            text = (await session.say("QUIT")).text
        except PeerClosed:
            # Some servers hang up without the 221: no harm is done.
            text = "closed"
        self._row(text, StageName.QUIT, transcript=tuple(self._lines))

    async def _ehlo(self, following: StageName) -> None:
        await self._session.introduce()
        self._capabilities(following)

    def _capabilities(self, following: StageName) -> None:
        client = self._session.client
        words = sorted(word.upper() for word in client.esmtp_extensions)
        self._row(
            " ".join(words) or "HELO only",
            following,
            mechanisms=tuple(each.upper() for each in client.server_auth_methods),
            size=_number(client.esmtp_extensions.get("size", "")),
        )

    def _row(
        self,
        text: str,
        following: StageName,
        *,
        mechanisms: tuple[str, ...] = (),
        size: int = 0,
        der: bytes = b"",
        transcript: tuple[str, ...] = (),
    ) -> None:
        """The present step has gone well; ``following`` is the next one."""
        self._stages.put_nowait(
            Stage(
                name=self._at,
                ok=True,
                text=text,
                ms=self._elapsed(),
                mechanisms=mechanisms,
                size=size,
                certificate=_described(der),
                certificate_pem=_pem(der),
                transcript=transcript,
            )
        )
        self._at = following

    def _elapsed(self) -> int:
        now = self._now()
        spent, self._began = now - self._began, now
        return round(spent * 1000)

    async def _failed(self, error: RelayError | EndpointError) -> None:
        ms = self._elapsed()
        symptom = symptom_of(error, stage=self._at.value, address=self._target.address)
        der, certificate = b"", None
        if symptom.kind is Kind.CERTIFICATE:
            der = await self._shown_certificate()
            certificate = _described(der)
            symptom = replace(symptom, detail=_about(certificate))
        if symptom.kind is Kind.NO_MECHANISM:
            offered = ", ".join(each.upper() for each in self._session.client.server_auth_methods)
            symptom = replace(symptom, detail=f"It offers {offered}." if offered else "It offers none here.")
        self._stages.put_nowait(
            Stage(
                name=self._at,
                ok=False,
                text=str(error),
                ms=ms,
                certificate=certificate,
                certificate_pem=_pem(der),
                symptom=symptom,
                transcript=tuple(self._lines),
            )
        )

    async def _shown_certificate(self) -> bytes:
        """The certificate that was not trusted: asked for once more, on a connection that sends nothing else."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        session = HopSession(replace(self._profile, context=context, verify_name=""), _Deaf())
        endpoint = parse_endpoint(self._target.address)
        try:
            await session.dial(endpoint)
            if not session.secure:
                await session.introduce()
                await session.encrypt(endpoint)
        except RelayError:
            return b""
        else:
            return session.certificate
        finally:
            session.abandon()

    # What the session reports

    def sent(self, text: str, *, summary: bool = False) -> None:  # noqa: ARG002 - one form for both here
        self._lines.append(f"C: {text}")

    def received(self, reply: Reply) -> None:
        self._lines.extend(f"S: {without_reasons(line)}" for line in reply.lines)

    def begun(self, address: str) -> None:
        """Of no interest: the stages tell more."""

    def opened(self, local: str, address: str) -> None:
        """Of no interest."""

    def closed(self) -> None:
        """Of no interest."""

    def stage(self, stage: ConnectStage, address: str) -> None:
        if stage == "connecting" and self._at is StageName.RESOLVE:
            self._row(address, StageName.CONNECT)
        elif stage == "connected":
            implicit = self._profile.tls is TlsMode.IMPLICIT
            self._row(address, StageName.TLS if implicit else StageName.GREETING)

    def secured(self, protocol: str, cipher: str) -> None:
        following = StageName.GREETING if self._at is StageName.TLS else StageName.EHLO_AGAIN
        self._row(f"{protocol} {cipher}", following, der=self._session.certificate)

    def notice(self, text: str) -> None:
        self._lines.append(f"# {text}")

    def warning(self, text: str) -> None:
        self._lines.append(f"# {text}")


class _Deaf:
    """Hears nothing."""

    def sent(self, text: str, *, summary: bool = False) -> None: ...
    def received(self, reply: Reply) -> None: ...
    def stage(self, stage: ConnectStage, address: str) -> None: ...
    def begun(self, address: str) -> None: ...
    def opened(self, local: str, address: str) -> None: ...
    def closed(self) -> None: ...
    def secured(self, protocol: str, cipher: str) -> None: ...
    def notice(self, text: str) -> None: ...
    def warning(self, text: str) -> None: ...


def _described(der: bytes) -> CertificateInfo | None:
    try:
        return describe_der(der) if der else None
    except TlsError:
        return None


def _pem(der: bytes) -> str:
    return ssl.DER_cert_to_PEM_cert(der) if der else ""


def _about(info: CertificateInfo | None) -> str:
    if info is None:
        return ""
    names = ", ".join(info.names) or info.subject
    begin, end = (dt.datetime.fromtimestamp(each, dt.UTC).date() for each in (info.not_before, info.not_after))
    issuer = "itself" if info.self_signed else info.issuer
    return f"It is for {names}, issued by {issuer}, good from {begin} to {end}."


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0

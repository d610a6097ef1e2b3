"""Sending a test message and following it to the next hop's last word (spec gui.md D6 W4).

Through a running relay the message takes the way of all mail: into the spool folder, and out with the next run.
Without one, a relay in memory sends it, on settings that need not be on a disk. Neither way touches other mail.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass, replace
from email.utils import formatdate
from enum import StrEnum
from pathlib import Path

from engine.bus import Bus, Subscription
from engine.clock import Clock
from engine.config.options import Settings
from engine.diagnosis import Diagnosis, diagnosis_of, symptom_of_reason
from engine.errors import RelayError
from engine.events import (
    DeliveryStarted,
    Event,
    ForwardingEnded,
    MessageDeferred,
    MessageFailed,
    MessageForwarded,
    MessageId,
    Wire,
)
from engine.forward.forwarder import Forwarder
from engine.forward.signin import PasswordSource, TokenSource
from engine.link import EngineLink, ForwardNow
from engine.mail.address import AddressError, parse_path
from engine.net.endpoint import EndpointError, parse_endpoint
from engine.net.tls import client_context
from engine.secrets.base import ClientAccount
from engine.secrets.file import Reload
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import Envelope
from engine.spool.memory import MemorySpool
from engine.spool.store import Spool
from engine.symptoms import Symptom
from engine.wording import say

PATIENCE = 120.0
"""Seconds without a word after which following ends; the message goes on without us."""
_REPLY_LIMIT = 60
_REFUSAL = re.compile(r"[45]\d\d[ -]")


class TrialState(StrEnum):
    """How far a test message is."""

    QUEUED = "queued"
    """It is in the spool."""
    SENDING = "sending"
    ACCEPTED = "accepted"
    """The next hop has it."""
    WAITING = "waiting"
    """Refused for now; it stays queued and is tried again."""
    FAILED = "failed"
    SILENT = "silent"
    """Nothing was heard of it in time; it is queued still."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialStep:
    """One piece of news; the last one is neither ``queued`` nor ``sending``."""

    state: TrialState
    message: MessageId
    text: str = ""
    """The address that it is sent to, or what the next hop has said in the end."""
    diagnosis: Diagnosis | None = None
    """What a refusal means."""

    @property
    def over(self) -> bool:
        """Whether nothing more comes."""
        return self.state not in {TrialState.QUEUED, TrialState.SENDING}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialLetter:
    """From whom to whom. Raises RelayError for what is no address."""

    sender: str
    recipient: str

    def __post_init__(self) -> None:
        for address in (self.sender, self.recipient):
            try:
                _, rest = parse_path(b"<" + address.encode("utf-8") + b">")
            except AddressError as error:
                raise RelayError(
                    say('"{address}" is no mail address: {error}', address=address, error=error)
                ) from error
            if rest or "@" not in address or any(letter.isspace() for letter in address):
                raise RelayError(say('"{address}" is no mail address', address=address))

    def content(self, clock: Clock, message: MessageId) -> bytes:
        """The message, with CR LF line ends."""
        domain = self.sender.rpartition("@")[2]
        lines = (
            f"Date: {formatdate(clock.time(), localtime=True)}",
            f"From: <{self.sender}>",
            f"To: <{self.recipient}>",
            "Subject: Test message of Relay",
            f"Message-ID: <test.{message}@{domain}>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii",
            "",
            "This is a test message. It was sent to find out whether the relay is set up well.",
            "If you can read it, it is.",
        )
        return ("\r\n".join(lines) + "\r\n").encode("utf-8")


async def put_letter(spool: Spool, letter: TrialLetter, clock: Clock) -> MessageId:
    """Queue a test message; raises SpoolError."""
    draft = spool.begin()
    try:
        draft.write(letter.content(clock, draft.id))
        utf8 = not f"{letter.sender}{letter.recipient}".isascii()
        draft.seal(Envelope(reverse_path=letter.sender, remote=(letter.recipient,), utf8_mailbox_names=utf8))
        await draft.commit()
    finally:
        draft.discard()
    return draft.id


async def send_through(
    link: EngineLink, letter: TrialLetter, *, clock: Clock, patience: float = PATIENCE
) -> AsyncGenerator[TrialStep]:
    """Through a relay that runs, on this computer: into its spool folder, out with its next run.

    Raises :class:`~engine.errors.RelayError` when its folder is not known or cannot be written.
    """
    status = link.status()
    if status.spool_dir is None:
        raise RelayError(say("The spool folder of this relay is on another computer."))
    if not status.forward_to:
        raise RelayError(say("No server is set that mail is passed on to."))
    news = link.subscribe(wire=True)
    try:
        message = await _into(status.spool_dir, letter, clock)
        yield TrialStep(state=TrialState.QUEUED, message=message)
        await link.act(ForwardNow())
        async with aclosing(_follow(news, message, status.forward_to, patience)) as steps:
            async for step in steps:
                yield step
    finally:
        news.close()


async def _into(folder: Path, letter: TrialLetter, clock: Clock) -> MessageId:
    spool = await asyncio.to_thread(DirectorySpool, folder, clock)
    try:
        return await put_letter(spool, letter, clock)
    finally:
        await asyncio.to_thread(spool.close)


async def send_directly(
    settings: Settings,
    letter: TrialLetter,
    *,
    clock: Clock,
    account: ClientAccount | None = None,
    keyring: PasswordSource | None = None,
    tokens: TokenSource | None = None,
    patience: float = PATIENCE,
) -> AsyncGenerator[TrialStep]:
    """Past any relay, with these settings; raises :class:`~engine.errors.RelayError` for what cannot be used."""
    if not settings.next_hop:
        raise RelayError(say("No server is set that mail is passed on to."))
    encrypted = settings.client_tls or settings.client_tls_connection
    context = await asyncio.to_thread(client_context, settings) if encrypted else None
    bus, spool = Bus(clock), MemorySpool(clock)
    news = bus.subscribe(wire=True)
    forwarder = Forwarder(
        settings=_once(settings),
        spool=spool,
        bus=bus,
        clock=clock,
        accounts=_One(account) if account is not None else None,
        keyring=keyring,
        tls=context,
        domain=settings.domain or "localhost",
    )
    if tokens is not None:
        forwarder.use_tokens(tokens)
    message = await put_letter(spool, letter, clock)
    yield TrialStep(state=TrialState.QUEUED, message=message)
    task = asyncio.create_task(forwarder.run_once("admin"), name="test message")
    try:
        async with aclosing(_follow(news, message, settings.next_hop, patience)) as steps:
            async for step in steps:
                yield step
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        news.close()


def _once(settings: Settings) -> Settings:
    """The same next hop, without what concerns other mail, or waits for long."""
    return replace(
        settings,
        forward_retry=None,
        client_filter=("exit:0",),
        sender_rules="",
        bounce=False,
        keep_sent=0,
        client_connections=1,
        client_rate=None,
        poll=0,
        response_timeout=min(settings.response_timeout or _REPLY_LIMIT, _REPLY_LIMIT),
    )


class _One:
    """A secrets file with a single account."""

    def __init__(self, account: ClientAccount) -> None:
        self._account = account

    def refresh(self) -> Reload | None:
        return None

    def client_account(self, selector: str) -> ClientAccount | None:
        return None if selector else self._account


async def _follow(news: Subscription, message: MessageId, next_hop: str, patience: float) -> AsyncGenerator[TrialStep]:
    said = ""
    while True:
        try:
            async with asyncio.timeout(patience):
                there = await news.wait()
        except TimeoutError:
            there = False
        if not there:
            yield TrialStep(state=TrialState.SILENT, message=message)
            return
        for stamped in news.take():
            event = stamped.event
            if isinstance(event, Wire) and event.message == message and _REFUSAL.match(event.text):
                # What is told of a message only says that a recipient was refused, not in which words.
                said = event.text
            step = _step(event, message, next_hop, said)
            if step is not None:
                yield step
            if step is not None and step.over:
                return


def _step(event: Event, message: MessageId, next_hop: str, said: str) -> TrialStep | None:
    match event:
        case DeliveryStarted(message=about) if about == message:
            return TrialStep(state=TrialState.SENDING, message=message, text=event.address)
        case MessageForwarded(message=about) if about == message:
            return TrialStep(state=TrialState.ACCEPTED, message=message, text=event.reply)
        case MessageDeferred(message=about) if about == message:
            return _refused(TrialState.WAITING, event, next_hop, said)
        case MessageFailed(message=about) if about == message:
            return _refused(TrialState.FAILED, event, next_hop, said)
        case ForwardingEnded(error=error) if error:
            # The server was not reached, so no message was tried.
            symptom = _symptom(error, 0, next_hop)
            found = diagnosis_of("", symptom)
            return TrialStep(state=TrialState.WAITING, message=message, text=error, diagnosis=found)
        case _:
            return None


def _refused(state: TrialState, event: MessageDeferred | MessageFailed, next_hop: str, said: str) -> TrialStep:
    text = said or (f"{event.code} {event.reason}" if event.code else event.reason)
    found = diagnosis_of(event.diagnosis, _symptom(event.reason, event.code, next_hop))
    return TrialStep(state=state, message=event.message, text=text, diagnosis=replace(found, server_text=text))


def _symptom(reason: str, code: int, next_hop: str) -> Symptom:
    try:
        endpoint = parse_endpoint(next_hop)
    except EndpointError:
        return symptom_of_reason(reason, code, host=next_hop)
    return symptom_of_reason(reason, code, host=endpoint.host or endpoint.path, port=endpoint.numeric_port)

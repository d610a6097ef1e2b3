"""Telling the sender that a message has failed for good (option ``bounce``; spec reliability-security.md Q7).

Promises: the report is durably queued when :meth:`Reporter.report` returns, so that the message can be
marked failed then; nothing answers mail of programs, or with a null reverse-path.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from engine.bus import Bus
from engine.clock import Clock
from engine.diagnosis import diagnosis_of, symptom_of_reason
from engine.errors import SpoolError
from engine.events import Level, MessageStored, Notice
from engine.forward.outcome import Decision
from engine.forward.subject import subject_of
from engine.mail import bounce
from engine.mail.bounce import Undelivered
from engine.spool.envelope import BodyType, Envelope
from engine.spool.history import RecipientOutcome, recipient_outcomes
from engine.spool.layout import id_parts
from engine.spool.store import Claim, Intake
from engine.symptoms import Kind, Symptom

_HEADER = 256 * 1024
_NOT_SENT = "It was not sent to this recipient, since the server refused another one."


class Reporter:
    """Queues reports as messages of their own."""

    def __init__(self, *, spool: Intake, bus: Bus, clock: Clock, domain: str, queued: Callable[[], None]) -> None:
        """``queued`` is called when there is a report to be sent."""
        self._spool = spool
        self._bus = bus
        self._clock = clock
        self._domain = domain
        self._queued = queued

    async def report(self, claim: Claim, envelope: Envelope, decision: Decision) -> None:
        """Tell the sender of ``claim`` that the recipients in ``envelope`` will not get the message.

        Raises SpoolError when that cannot be queued; nothing must be marked failed then.
        """
        sender = envelope.reverse_path
        if not sender or not envelope.remote:
            return
        try:
            header = await asyncio.to_thread(_start_of, claim)
        except SpoolError as error:
            # Without a header there is no telling whether a program would answer the report.
            self._say(Level.WARNING, f"no report about {claim.id} to <{sender}>: {error}", claim)
            return
        if bounce.is_automatic(header):
            self._say(Level.VERBOSE, f"no report about {claim.id} to <{sender}>: it is automatic mail", claim)
            return
        parts = id_parts(claim.id)
        content = bounce.compose(
            bounce.Report(
                name=claim.id,
                domain=self._domain,
                sender=sender,
                recipients=_undelivered(envelope, decision),
                now=self._clock.time(),
                arrived=float(parts.time) if parts is not None else 0.0,
                subject=subject_of(header),
                header=header,
            )
        )
        await self._queue(claim, _envelope_for(sender, envelope), content)

    async def _queue(self, claim: Claim, envelope: Envelope, content: bytes) -> None:
        draft = self._spool.begin()
        try:
            draft.write(content)
            draft.seal(envelope)
            await draft.commit()
        finally:
            draft.discard()
        self._bus.publish(
            MessageStored(
                message=draft.id,
                session=0,
                peer="",
                reverse_path="",
                recipients=envelope.remote,
                size=len(content),
            )
        )
        self._say(Level.INFO, f"reporting the failure of {claim.id} to <{envelope.remote[0]}>: {draft.id}", claim)
        self._queued()

    def _say(self, level: Level, text: str, claim: Claim) -> None:
        self._bus.publish(Notice(level=level, text=text, message=claim.id))


def _start_of(claim: Claim) -> bytes:
    with claim.open() as content:
        try:
            return content.read(_HEADER)
        except OSError as error:
            raise SpoolError(f"the content cannot be read: {(error.strerror or 'error').lower()}") from error


def _envelope_for(sender: str, original: Envelope) -> Envelope:
    plain = sender.isascii()
    return Envelope(
        content=BodyType.SEVEN_BIT if plain else BodyType.EIGHT_BIT,
        reverse_path="",
        remote=(sender,),
        client_account_selector=original.client_account_selector,
        # Where mail goes by its domain, so does the report.
        forward_to=sender.rpartition("@")[2] if original.forward_to else "",
        utf8_mailbox_names=not plain,
    )


def _undelivered(envelope: Envelope, decision: Decision) -> tuple[Undelivered, ...]:
    told = {each.address: each for each in recipient_outcomes(envelope)}
    return tuple(
        _by_answer(told[address], decision) if address in told else _by_decision(address, decision, others=bool(told))
        for address in envelope.remote
    )


def _by_answer(outcome: RecipientOutcome, decision: Decision) -> Undelivered:
    found = diagnosis_of("", Symptom(kind=Kind.REPLY, host=decision.server, code=outcome.code, text=outcome.reason))
    return Undelivered(
        address=outcome.address,
        status=bounce.status_of(outcome.code, outcome.reason, expired=decision.expired and outcome.code < 500),
        words=_words(found.title, found.explanation, expired=decision.expired and outcome.code < 500),
        diagnostic=f"{outcome.code} {outcome.reason}",
        server=decision.server,
    )


def _by_decision(address: str, decision: Decision, *, others: bool) -> Undelivered:
    if others:
        return Undelivered(address=address, status="5.0.0", words=_NOT_SENT)
    symptom = symptom_of_reason(decision.reason, decision.code, host=decision.server)
    found = diagnosis_of(decision.cause.diagnosis, symptom)
    explanation = found.explanation if decision.code else f"{found.explanation} ({decision.reason})"
    return Undelivered(
        address=address,
        status=decision.cause.enhanced
        if decision.cause.enhanced.startswith("5")
        else bounce.status_of(decision.code, decision.reason, expired=decision.expired),
        words=_words(found.title, explanation, expired=decision.expired),
        diagnostic=f"{decision.code} {decision.reason}" if decision.code else "",
        server=decision.server,
    )


def _words(title: str, explanation: str, *, expired: bool) -> str:
    words = f"{title}. {explanation}"
    return f"{words} It has been tried for as long as the relay is set to." if expired else words

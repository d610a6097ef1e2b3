"""Forwarding before the acknowledgement (``--immediate``; spec smtp-server.md 19, forwarding.md 17).

Promises: the client is refused a message only when it is not queued here, so that nobody sends it twice
(spec forwarding.md 20.1): what could not be sent for the time being is either kept, and the client is told
250 (``forward-retry``), or removed, and the client is told 452.
"""

from __future__ import annotations

from collections.abc import Callable

from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import Level, MessageFailed, MessageId, Notice
from engine.forward.courier import Carried, Courier, Ledger
from engine.forward.means import Means
from engine.forward.outcome import ONE_OR_MORE, Fate, Step
from engine.smtp.reply import encode_reply

_DEFAULT_CODE = 452
_TEXT_LIMIT = 400
"""Characters of a text; a reply line has 512 octets at the most (RFC 5321 4.5.3.1.5)."""
_FAILED = encode_reply(_DEFAULT_CODE, "forwarding failed")


class ImmediateForwarding:
    """Makes the ways onward of sessions; see :class:`engine.server.immediate.Immediate`."""

    def __init__(self, means: Means, *, on_deferred: Callable[[MessageId, float], None]) -> None:
        """``on_deferred`` hears of messages that stay queued, with the Unix time of their next attempt."""
        self._means = means
        self._on_deferred = on_deferred

    def line(self) -> Line:
        """A way onward for a new session; connects when first needed."""
        return Line(self._means, self._on_deferred)


class Line:
    """The way onward of one session: its messages share a connection to the next hop."""

    def __init__(self, means: Means, on_deferred: Callable[[MessageId, float], None]) -> None:
        self._means = means
        self._on_deferred = on_deferred
        self._ledger = Ledger()
        self._courier = Courier(means, self._ledger, hands_back=True)

    async def forward(self, message: MessageId, /) -> bytes:
        """Pass on a message that has just been queued; the reply for the client, nothing for 250."""
        self._ledger.dead.clear()
        self._ledger.routed.clear()
        try:
            claim = await self._means.spool.claim(message)
        except AlreadyClaimed:
            return b""  # a run has it: it is on its way
        except EnvelopeCorrupt as error:
            self._means.bus.publish(MessageFailed(message=message, reason=str(error), code=0))
            return _FAILED
        except SpoolError as error:
            return self._kept(message, error)
        try:
            if not claim.envelope.remote:
                await claim.release()
                return b""
            carried = await self._courier.carry(claim)
        except SpoolError as error:
            return self._kept(message, error)
        if carried.fate is Fate.DEFER:
            self._on_deferred(message, self._ledger.times.pop(message, 0.0))
        return reply_to(carried, lasting=self._means.policy is not None)

    async def drop(self) -> None:
        """Close the connection, if there is one, without a word (spec smtp-server.md 19)."""
        self._courier.abandon()
        await self._courier.close()

    def _kept(self, message: MessageId, error: SpoolError) -> bytes:
        """What is still in the store must not come a second time."""
        self._means.bus.publish(Notice(level=Level.ERROR, text=f"forwarding [{message}]: {error}", message=message))
        return b""


def reply_to(carried: Carried, *, lasting: bool) -> bytes:
    """What the client is told, nothing for 250; ``lasting``: permanent failures are told apart from others."""
    verdict, screening = carried.verdict, carried.screening
    if screening.decision is not None:
        return encode_reply(_DEFAULT_CODE, screening.refusal) if _refuses(carried.fate) and screening.refusal else b""
    if not _refuses(carried.fate):
        return b""
    if verdict is None:
        # A session that broke, or none at all; or a message that nobody is to get any more.
        return _FAILED if carried.trouble is not None or carried.fate is Fate.RETURN else b""
    if verdict.delivered:
        return b""  # the accepted recipients would get it twice
    if verdict.step is Step.RCPT:
        return encode_reply(carried.decision.code if lasting else _DEFAULT_CODE, ONE_OR_MORE)
    text = " ".join(verdict.text.split("\n"))[:_TEXT_LIMIT]
    return encode_reply(verdict.code or _DEFAULT_CODE, text)


def _refuses(fate: Fate) -> bool:
    return fate in {Fate.FAIL, Fate.RETURN, Fate.GONE}

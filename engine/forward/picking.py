"""Taking messages from the queue for a run: those that are due, each claimed, trouble said in words."""

from __future__ import annotations

from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import Level, MessageFailed, MessageId, Notice
from engine.forward import schedule
from engine.forward.courier import Ledger
from engine.forward.means import Means
from engine.forward.outcome import Fate
from engine.spool.envelope import Envelope
from engine.spool.history import next_attempt
from engine.spool.store import Claim


class Picker:
    """Claims messages one by one."""

    def __init__(self, means: Means, ledger: Ledger, *, forced: bool) -> None:
        """``forced``: messages are taken before they are due as well."""
        self._means = means
        self._ledger = ledger
        self._forced = forced

    async def claim(self, message: MessageId) -> Claim | None:
        """The claim; None when the message is not to be had, or not due."""
        if not self._forced and self._ledger.times.get(message, 0.0) > self._means.clock.time():
            return None
        claim = await self._claim(message)
        if claim is None or self._forced or message in self._ledger.times:
            # What is known already was clamped when it was read: clamped again it would never be due.
            return claim
        at = self._due(claim.envelope)
        if not at:
            return claim
        self._ledger.times[message] = at
        await claim.release()
        return None

    async def _claim(self, message: MessageId) -> Claim | None:
        try:
            return await self._means.spool.claim(message)
        except AlreadyClaimed:
            self._warn(f'cannot lock file: "{message}.envelope"', message)
        except EnvelopeCorrupt as error:
            self._ledger.settled(message, Fate.FAIL)
            self._means.bus.publish(MessageFailed(message=message, reason=str(error), code=0))
        except SpoolError as error:
            self._warn(f'cannot lock file: "{message}.envelope": {error}', message)
        return None

    def _due(self, envelope: Envelope) -> float:
        """The Unix time that a message waits for; 0 when it is due."""
        policy = self._means.policy
        if policy is None:
            return 0.0
        now = self._means.clock.time()
        at = schedule.clamp(next_attempt(envelope), now, policy)
        return at if at > now else 0.0

    def _warn(self, text: str, message: MessageId) -> None:
        self._means.bus.publish(Notice(level=Level.WARNING, text=text, message=message))

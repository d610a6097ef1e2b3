"""One forwarding run: what is queued now, in order, over one connection (spec forwarding.md 2).

The run of a drop-in configuration. Each message is claimed just before its turn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from engine.errors import SpoolError
from engine.events import Level, MessageId, Notice
from engine.forward.courier import Carried, Courier, Ledger
from engine.forward.means import Means
from engine.forward.outcome import Fate, Onward
from engine.forward.picking import Picker

TROUBLES = 3
"""Sessions that may break in a row, while they take messages, before a destination is given up for this run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What a run came to."""

    error: str = ""
    """Why it was aborted; empty when it ran to its end."""
    sent: int = 0
    failed: int = 0
    deferred: int = 0
    messages: int = 0
    """How many there were to be tried."""
    cut_short: bool = False
    """Whether a filter has ended it."""
    sign_in_problem: str = ""
    """What stands between us and the hop's taking any message at all."""
    resume_at: float = 0.0
    """Monotonic time when a destination may be used again whose messages were left; 0 for none."""
    paced: bool = False
    """Whether messages were left because a destination may have no more of them for now."""

    def after(self, earlier: RunResult) -> RunResult:
        """This one and the one before it as one."""
        return replace(
            self,
            error=self.error or earlier.error,
            sent=self.sent + earlier.sent,
            failed=self.failed + earlier.failed,
            deferred=self.deferred + earlier.deferred,
            messages=earlier.messages,
        )


class Run:
    """One run over a snapshot of the queue; used once."""

    def __init__(self, means: Means, ledger: Ledger) -> None:
        self._means = means
        self._ledger = ledger
        self._courier = Courier(means, ledger)
        self._troubles = 0
        self._error = ""
        self._account = False
        self._cut_short = False

    @property
    def address(self) -> str:
        """The far end of the open connection; empty when there is none."""
        return self._courier.address

    async def go(self, messages: list[MessageId], *, forced: bool, stopping: Callable[[], bool]) -> RunResult:
        """Try ``messages``; ``forced`` includes those that are not due."""
        picker = Picker(self._means, self._ledger, forced=forced)
        try:
            for message in messages:
                if stopping():
                    break
                claim = await picker.claim(message)
                if claim is not None and not await self._onward(await self._courier.carry(claim)):
                    break
            else:
                self._ledger.tell_end(self._means.bus)
        except SpoolError as error:
            self._abort(str(error))
        except BaseException:
            self._courier.abandon()
            await self._courier.close()
            raise
        await self._courier.leave()
        counts = self._ledger.counts
        return RunResult(
            error=self._error,
            sent=counts[Fate.DONE],
            failed=counts[Fate.FAIL],
            deferred=counts[Fate.DEFER],
            messages=len(messages),
            cut_short=self._cut_short,
            sign_in_problem=self._error if self._account else "",
        )

    async def _onward(self, carried: Carried) -> bool:
        """Whether the run goes on."""
        decision, trouble = carried.decision, carried.trouble
        if carried.verdict is not None:
            self._troubles = 0
        elif trouble is not None:
            self._troubles += trouble.ready
        if carried.verdict is not None or (trouble is not None and not trouble.own):
            self._account = decision.account
        if decision.onward is Onward.RECONNECT:
            await self._courier.leave()
        if decision.onward is Onward.NEXT or (decision.onward is Onward.RECONNECT and self._troubles < TROUBLES):
            self._cut_short = carried.screening.stop
            return not self._cut_short
        self._abort(decision.reason)
        return False

    def _abort(self, reason: str) -> None:
        self._error = reason
        self._means.bus.publish(Notice(level=Level.WARNING, text=f"smtp client error: {reason}"))

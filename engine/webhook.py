"""Telling a web address when something needs attention (option ``webhook``; the events of spec gui.md D10).

Promises: mail never waits for it; requests have a time limit and few attempts; what cannot be told in time is
dropped, with a warning in the log; no password, no token and not the address itself is in messages or log.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from urllib.parse import urlsplit

from engine import __version__
from engine.bus import Bus
from engine.clock import Clock
from engine.errors import ConfigError, Problem
from engine.events import EngineStarted, Event, Level, MessageFailed, Notice, SpoolDegraded
from engine.health import DAY, Health, Verdict

TIMEOUT = 5.0
"""Seconds for one request."""
WAITING = 100
_NAMED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds between this and that."""

    retries: tuple[float, ...] = (1.0, 10.0)
    """Before a request is tried again."""
    gather: float = 2.0
    """In which failures are told together."""
    look: float = 60.0
    """Between two looks at what goes bad without an event."""


def check_url(url: str) -> None:
    """Raise ConfigError unless ``url`` is one that can be told."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        good = False
    if not good:
        text = 'the option "webhook" needs an address that begins with https:// or http:// and names a host'
        raise ConfigError(Problem(text=text, option="webhook"))


def post(url: str, payload: Mapping[str, object]) -> str:
    """Send one message; why that failed, or nothing. Blocks."""
    request = urllib.request.Request(  # noqa: S310 - the scheme was checked
        url,
        data=json.dumps(payload).encode(),
        headers={"Content-Type": "application/json", "User-Agent": f"emailrelay/{__version__}"},
    )
    try:
        context = ssl.create_default_context()
        with urllib.request.urlopen(request, timeout=TIMEOUT, context=context) as answer:  # noqa: S310 - see above
            answer.read(1024)
    except urllib.error.HTTPError as error:
        return f"status {error.code}"
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        return (reason.strerror or str(reason)) if isinstance(reason, OSError) else type(error).__name__
    return ""


class Webhook:
    """Tells one address of one relay; ``send`` blocks and says why it failed."""

    def __init__(
        self,
        url: str,
        *,
        name: str,
        bus: Bus,
        clock: Clock,
        health: Callable[[], Awaitable[Health]],
        send: Callable[[str, Mapping[str, object]], str] = post,
        pace: Pace | None = None,
    ) -> None:
        self._url = url
        self._name = name
        self._bus = bus
        self._clock = clock
        self._health = health
        self._send = send
        self._pace = pace or Pace()
        self._begun = asyncio.Event()
        self._waiting: asyncio.Queue[Mapping[str, object]] = asyncio.Queue(WAITING)
        self._failed: list[MessageFailed] = []
        self._told: dict[str, tuple[Verdict, float]] = {}
        self._failing = asyncio.Event()

    async def run(self) -> None:
        """Tell until cancelled."""
        subscription = self._bus.subscribe()
        pool = ThreadPoolExecutor(1, thread_name_prefix="webhook")
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._deliver(pool), name="webhook delivery")
                group.create_task(self._look(), name="webhook look")
                group.create_task(self._gather(), name="webhook failures")
                async for stamped in subscription:
                    self._hear(stamped.event)
        finally:
            subscription.close()
            pool.shutdown(wait=False, cancel_futures=True)

    def _hear(self, event: Event) -> None:
        match event:
            case EngineStarted():
                self._begun.set()
            case MessageFailed():
                self._failed.append(event)
                self._failing.set()
            case SpoolDegraded(reason=reason) if reason:
                self._tell("store", f"new mail is refused: {reason}")
            case SpoolDegraded():
                self._tell("store", "new mail is accepted again", resolved=True)
            case _:
                return

    async def _gather(self) -> None:
        """Failures that come together are told together."""
        while True:
            await self._failing.wait()
            await asyncio.sleep(self._pace.gather)
            self._failing.clear()
            failed, self._failed = self._failed, []
            text = "a message has failed" if len(failed) == 1 else f"{len(failed)} messages have failed"
            named = [{"id": each.message, "code": each.code, "reason": each.reason} for each in failed[:_NAMED]]
            self._tell("message-failed", text, messages=named)

    async def _look(self) -> None:
        await self._begun.wait()  # before, nothing listens
        while True:
            self._compare(await self._health())
            await asyncio.sleep(self._pace.look)

    def _compare(self, health: Health) -> None:
        """Tell what is new, what has become worse, and once a day what is still so."""
        now = self._clock.time()
        # messages that fail, and a store that refuses mail, are told by their events
        findings = {each.subject: each for each in health.findings if each.subject not in {"failures", "store"}}
        for subject, finding in findings.items():
            before = self._told.get(subject)
            if before is None or before[0] is not finding.verdict or now - before[1] >= DAY:
                self._told[subject] = (finding.verdict, now)
                self._tell(subject, finding.text, verdict=finding.verdict)
        for subject in [each for each in self._told if each not in findings]:
            del self._told[subject]
            self._tell(subject, "this is all right again", resolved=True)

    def _tell(self, event: str, text: str, **more: object) -> None:
        payload = {"event": event, "text": text, "time": self._clock.time(), "relay": self._name, **more}
        try:
            self._waiting.put_nowait(payload)
        except asyncio.QueueFull:
            self._warn(f"webhook: {WAITING} messages are waiting, so one was dropped: {event}")

    async def _deliver(self, pool: ThreadPoolExecutor) -> None:
        loop = asyncio.get_running_loop()
        while True:
            payload = await self._waiting.get()
            problem = ""
            for pause in (*self._pace.retries, None):
                problem = await loop.run_in_executor(pool, self._send, self._url, payload)
                if not problem or pause is None:
                    break
                await asyncio.sleep(pause)
            if problem:
                self._warn(f"webhook: could not tell of {payload['event']}: {problem}")

    def _warn(self, text: str) -> None:
        self._bus.publish(Notice(level=Level.WARNING, text=text))

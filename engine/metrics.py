"""Figures for Prometheus: the health of the relays as text over HTTP, on this computer only (option ``metrics``)."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import Awaitable, Callable, Iterator

from engine.errors import ListenError
from engine.health import Health, Snapshot
from engine.net.listener import bind

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
PATIENCE = 10.0
"""Seconds that a client has for its request, and for reading the answer."""
_LONGEST_REQUEST = 16 * 1024
_HOST = re.compile(rb"^host:[ \t]*(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)


def bind_metrics(port: int) -> socket.socket:
    """The listening socket; raises :class:`~engine.errors.ListenError`."""
    try:
        return bind(("127.0.0.1",), "metrics", port)[0]
    except ListenError as error:
        raise ListenError(error.address, error.reason, option="metrics", hint=str(error.__cause__ or "")) from error


class MetricsServer:
    """Answers ``GET /metrics``."""

    def __init__(self, health: Callable[[], Awaitable[Health]]) -> None:
        self._health = health
        self._open: set[asyncio.Task[None]] = set()

    async def run(self, listening: socket.socket) -> None:
        """Serve until cancelled; the socket is closed then."""
        server = await asyncio.start_server(self._serve, sock=listening)
        try:
            await server.serve_forever()
        finally:
            server.close()
            for task in self._open:
                task.cancel()
            if self._open:
                await asyncio.wait(self._open)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            async with asyncio.timeout(PATIENCE):
                request = await reader.readuntil(b"\r\n\r\n")
                writer.write(await self._answer(request))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return
        finally:
            self._open.discard(task)
            writer.close()

    async def _answer(self, request: bytes) -> bytes:
        method, _, rest = request.partition(b" ")
        path = rest.partition(b" ")[0].partition(b"?")[0]
        if len(request) > _LONGEST_REQUEST or not _HOST.search(request):
            return _response("403 Forbidden", "this computer only\n")  # a web page must not read it by another name
        if method not in {b"GET", b"HEAD"}:
            return _response("405 Method Not Allowed", "only GET\n")
        if path not in {b"/metrics", b"/"}:
            return _response("404 Not Found", "there is only /metrics\n")
        return _response("200 OK", exposition(await self._health()), body=method == b"GET")


def exposition(health: Health) -> str:
    """The figures in Prometheus' text format."""
    families: dict[str, list[str]] = {}
    for name, kind, text, labels, value in (sample for relay in health.relays for sample in _samples(relay)):
        head = [f"# HELP {name} {text}", f"# TYPE {name} {kind}"]
        shown = ",".join(f'{label}="{_escaped(each)}"' for label, each in labels.items())
        families.setdefault(name, head).append(f"{name}{{{shown}}} {value:.10g}")
    return "".join(f"{line}\n" for family in families.values() for line in family)


Sample = tuple[str, str, str, dict[str, str], float]


def _samples(relay: Snapshot) -> Iterator[Sample]:
    mine = {"instance_name": relay.name}

    def gauge(name: str, text: str, value: float, **labels: str) -> Sample:
        return f"emailrelay_{name}", "gauge", text, mine | labels, value

    counters = relay.counters
    for outcome, count in (
        ("received", counters.received),
        ("forwarded", counters.forwarded),
        ("deferred", counters.deferred),
        ("failed", counters.failed),
        ("recipient_rejected", counters.rejected),
    ):
        text = "Messages since the start, by what became of them."
        yield "emailrelay_messages_total", "counter", text, mine | {"outcome": outcome}, count
    yield gauge("info", "The version of the relay.", 1, version=relay.version)
    yield gauge("start_time_seconds", "When the relay was started, Unix time.", relay.started)
    yield gauge("accepting", "Whether new mail is taken.", relay.accepting and not relay.degraded)
    yield gauge("paused", "Whether forwarding is paused.", relay.paused)
    yield gauge("forwarding", "Whether a run goes on.", relay.forwarding)
    yield gauge("last_run_failed", "Whether the last run was aborted.", bool(relay.problem))
    yield gauge("sign_in_refused", "Whether the next server refuses our sign-in.", bool(relay.sign_in_problem))
    if relay.queue is not None:
        queue = relay.queue
        for state in ("queued", "sending", "failed", "held", "damaged"):
            yield gauge("queue_messages", "Messages in the spool.", getattr(queue, state), state=state)
        age = max(relay.time - queue.oldest, 0) if queue.oldest else 0.0
        yield gauge("queue_oldest_seconds", "How long the oldest message has been waiting.", age)
    for each in relay.certificates:
        text = "When a certificate expires, Unix time; 0 when it cannot be read."
        yield gauge("certificate_expiry_seconds", text, each.expires, option=each.option)
    if relay.disk is not None:
        yield gauge("disk_free_bytes", "Free on the disk of the spool.", relay.disk.free)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _response(status: str, text: str, *, body: bool = True) -> bytes:
    data = text.encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {CONTENT_TYPE}\r\nContent-Length: {len(data)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode("ascii") + (data if body else b"")

"""How fast a full spool is forwarded, on loopback and over a line with a round-trip time."""

from __future__ import annotations

import smtplib
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from engine.config.options import OPTIONS
from tests.support.engineproc import Engine
from tests.support.program import until
from tools.bench import peers
from tools.bench.load import send, sink, slow_line
from tools.bench.report import Figure

LENGTH = 2048
MESSAGES = 5000
FAR_MESSAGES = 200
ROUND_TRIP = 50.0
"""Milliseconds."""
PLAIN: tuple[str, ...] = ()
PIPELINED = ("client-smtp-config pipelining",)
PARALLEL = (*PIPELINED, "client-connections 4")
"""What the wizard sets."""


def figures(places: Mapping[str, Path], *, repeat: int, scale: float) -> Iterator[Figure]:
    """The engine as a drop-in, with pipelining, and with several connections where it knows how; then Postfix.

    Over the slow line once and at one place: the waiting is the same everywhere.
    """
    known = OPTIONS["client-connections"].doc.ready
    several = (PLAIN, PIPELINED, *([PARALLEL] if known else []))
    for place, folder in places.items():
        for options in several:
            yield measured_engine(place, folder, repeat, scale, far=False, options=options)
        yield measured_postfix(place, folder, repeat, scale, far=False)
    place, folder = next(iter(places.items()))
    for options in several:
        yield measured_engine(place, folder, 1, scale, far=True, options=options)
    yield measured_postfix(place, folder, 1, scale, far=True)


def work(*, far: bool) -> str:
    """The name of the work."""
    return f"forward 2 kB, {ROUND_TRIP:g} ms round trip (proxy)" if far else "forward 2 kB, loopback"


def count(scale: float, *, far: bool) -> int:
    """How many messages are in the spool."""
    return max(20, int((FAR_MESSAGES if far else MESSAGES) * scale))


def measured_engine(
    place: str, folder: Path, repeat: int, scale: float, *, far: bool, options: tuple[str, ...]
) -> Figure:
    """From the trigger to the last message at the sink; the spool was filled before by another run of the engine."""
    messages = count(scale, far=far)
    rates: list[float] = []
    for _ in range(repeat):
        with ExitStack() as stack:
            base = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="engine-", dir=folder)))
            filling = Engine(base)
            stack.callback(filling.kill)
            filling.start()
            send(filling.port, messages=messages, length=LENGTH, sessions=20, keep=True)
            filling.stop()
            swallow = stack.enter_context(sink(messages, base))
            port = stack.enter_context(slow_line(swallow.port, ROUND_TRIP, base)) if far else swallow.port
            to = f"forward-to 127.0.0.1:{port}"
            forwarding = Engine(base / "second", to, "forward-on-disconnect", *options, spool=filling.spool)
            stack.callback(forwarding.kill)
            forwarding.launch()
            # Not by connecting: the end of that connection would already start the run.
            until(forwarding.serving, what="the engine listening")
            start = time.monotonic()
            with smtplib.SMTP("127.0.0.1", forwarding.port, timeout=20) as client:
                client.noop()
            rates.append(messages / (swallow.wait() - start))
    note = ", ".join(options) or "plain"
    return Figure(work=work(far=far), place=place, program="engine", values=tuple(rates), note=note)


def measured_postfix(place: str, folder: Path, repeat: int, scale: float, *, far: bool) -> Figure:
    """From the release of the held mail to the last message at the sink."""
    messages = count(scale, far=far)
    rates: list[float] = []
    for _ in range(repeat):
        with ExitStack() as stack:
            base = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="postfix-bench-", dir=folder)))
            swallow = stack.enter_context(sink(messages, base))
            port = stack.enter_context(slow_line(swallow.port, ROUND_TRIP, base)) if far else swallow.port
            peer = stack.enter_context(peers.forwarding_postfix(folder, port))
            send(peer.port, messages=messages, length=LENGTH, sessions=20, keep=True)
            start = time.monotonic()
            peers.release(peer)
            rates.append(messages / (swallow.wait() - start))
    return Figure(work=work(far=far), place=place, program="Postfix", values=tuple(rates), note="up to 20 connections")

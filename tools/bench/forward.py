"""How fast a full spool is forwarded, on loopback and over a line with a round-trip time."""

from __future__ import annotations

import smtplib
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from tests.support.engineproc import Engine
from tools.bench import peers
from tools.bench.folders import fresh
from tools.bench.load import send, sink, slow_line
from tools.bench.report import Figure

LENGTH = 2048
MESSAGES = 5000
FAR_MESSAGES = 200
ROUND_TRIP = 50.0
"""Milliseconds."""
PIPELINED = "client-smtp-config pipelining"
PARALLEL = "client-connections 4"
"""Both are what the wizard sets."""
NEAR = "forward 2 kB, loopback"
FAR = f"forward 2 kB, {ROUND_TRIP:g} ms round trip (proxy)"


def figures(places: Mapping[str, Path], *, repeat: int, scale: float) -> Iterator[Figure]:
    """The engine as a drop-in, with pipelining, and with several connections; then Postfix.

    Over the slow line at one place: the waiting is the same everywhere.
    """
    cases = [case("plain", ()), case(PIPELINED, (PIPELINED,))]
    cases.append(case(f"{PIPELINED}, {PARALLEL}", (PIPELINED, PARALLEL)))
    cases.append(Case(program="Postfix", note="up to 20 connections", measure=postfix))
    for place, folder in places.items():
        yield from side_by_side(cases, place, folder, int(MESSAGES * scale), repeat, far=False)
    place, folder = next(iter(places.items()))
    yield from side_by_side(cases, place, folder, int(FAR_MESSAGES * scale), repeat, far=True)


class Measure(Protocol):
    """Forwards so many messages and returns the seconds from the trigger to the last of them at the sink."""

    def __call__(self, folder: Path, messages: int, *, far: bool) -> float: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A program with a configuration."""

    program: str
    note: str
    measure: Measure


def case(note: str, options: tuple[str, ...]) -> Case:
    """Our relay with some options."""
    return Case(program="engine", note=note, measure=partial(engine, options=options))


def side_by_side(
    cases: Sequence[Case], place: str, folder: Path, messages: int, repeat: int, *, far: bool
) -> Iterator[Figure]:
    """All programs in turns, so that what else the machine does meets all of them."""
    rounds = [[messages / each.measure(folder, messages, far=far) for each in cases] for _ in range(repeat)]
    for each, values in zip(cases, zip(*rounds, strict=True), strict=True):
        yield Figure(work=FAR if far else NEAR, place=place, program=each.program, values=values, note=each.note)


def engine(folder: Path, messages: int, *, far: bool, options: tuple[str, ...]) -> float:
    """Our relay; the spool was filled before, by another run of it."""
    with ExitStack() as stack:
        base = stack.enter_context(fresh(folder, "engine-"))
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
        forwarding.start()
        start = time.monotonic()
        with smtplib.SMTP("127.0.0.1", forwarding.port, timeout=20) as client:
            client.noop()
        return swallow.wait() - start


def postfix(folder: Path, messages: int, *, far: bool) -> float:
    """Postfix, from the release of the mail that it held."""
    with ExitStack() as stack:
        base = stack.enter_context(fresh(folder, "postfix-bench-"))
        swallow = stack.enter_context(sink(messages, base))
        port = stack.enter_context(slow_line(swallow.port, ROUND_TRIP, base)) if far else swallow.port
        peer = stack.enter_context(peers.forwarding_postfix(folder, port))
        send(peer.port, messages=messages, length=LENGTH, sessions=20, keep=True)
        start = time.monotonic()
        peers.release(peer)
        return swallow.wait() - start

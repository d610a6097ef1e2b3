"""A spool with 100,000 messages: how long until the relay listens, has forwarded the first one, and lists them all."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from engine.spool.envelope import BodyType, Envelope, encode
from tests.support.admin import PROMPT
from tests.support.engineproc import Engine
from tests.support.program import free_port, until
from tools.bench.folders import fresh
from tools.bench.load import sink
from tools.bench.report import Figure

MESSAGES = 100_000
RETRY = "forward-retry 60,3600,432000"
"""What the wizard sets."""


def fill(folder: Path, messages: int) -> None:
    """Write messages as another relay would have left them."""
    envelope = encode(
        Envelope(
            content=BodyType.SEVEN_BIT, reverse_path="from@example.com", remote=("to@example.org",), client="127.0.0.1"
        )
    )
    content = b"Subject: one of many\r\n\r\n" + b"text\r\n" * 20
    for number in range(messages):
        stem = folder / f"emailrelay.1.1700000000.{number + 1}"
        Path(f"{stem}.content").write_bytes(content)
        Path(f"{stem}.envelope").write_bytes(envelope)


def ask(port: int, command: str) -> float:
    """Seconds that the admin port takes to answer ``command`` to the end."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as admin:
        start = time.monotonic()
        admin.sendall(f"\r\n{command}\r\n".encode("ascii"))
        prompts, tail = 0, b""
        while prompts < 2:
            data = tail + admin.recv(1 << 20)
            prompts += data.count(PROMPT)
            tail = data[-len(PROMPT) + 1 :]
        return time.monotonic() - start


def work_of(options: Sequence[str], messages: int = MESSAGES) -> str:
    """How the work is called."""
    return f"{messages:,} messages{''.join(f', {each}' for each in options)}"


def figures(places: Mapping[str, Path], *, repeat: int, scale: float) -> Iterator[Figure]:
    """Seconds from the start of the process, and its memory at the most; at the first place only."""
    messages = int(MESSAGES * scale)
    place, folder = next(iter(places.items()))
    for options in ((), (RETRY,)):
        runs = [once(folder, options, messages) for _ in range(repeat)]
        for name in runs[0]:
            work, unit = f"{work_of(options, messages)}: {name}", "MB" if name == "memory" else "s"
            values = tuple(run[name] for run in runs)
            yield Figure(work=work, place=place, program="engine", values=values, unit=unit)


def once(folder: Path, options: Sequence[str], messages: int) -> dict[str, float]:
    """One start with so many messages."""
    with fresh(folder, "full-") as base, sink(1, base) as smarthost:
        admin = free_port()
        to = (f"forward-to 127.0.0.1:{smarthost.port}", "forward", f"admin {admin}")
        engine = Engine(base, *to, *options)
        fill(engine.spool, messages)
        start = time.monotonic()
        engine.launch()
        try:
            until(engine.serving, seconds=60, what="the relay listening")
            listening = time.monotonic() - start
            return {
                "until listening": listening,
                "until one is sent": smarthost.wait() - start,
                "memory": engine.peak() / 1024,
                "until listed": ask(admin, "list"),
                "until described": ask(admin, "messages"),
            }
        finally:
            engine.kill()

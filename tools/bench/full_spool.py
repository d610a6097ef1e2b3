"""A spool with 100,000 messages: how long until the relay listens, has forwarded the first one, and lists them all."""

from __future__ import annotations

import socket
import tempfile
import time
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from engine.spool.envelope import BodyType, Envelope, encode
from tests.support.admin import PROMPT
from tests.support.engineproc import Engine
from tests.support.program import free_port, until
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


def figures(places: Mapping[str, Path], *, scale: float) -> Iterator[Figure]:
    """Seconds from the start of the process, and its memory at the most."""
    messages = int(MESSAGES * scale)
    for (place, folder), options in product(places.items(), ((), (RETRY,))):
        with tempfile.TemporaryDirectory(prefix="full-", dir=folder) as name:
            base = Path(name)
            with sink(1, base) as smarthost:
                admin = free_port()
                to = (f"forward-to 127.0.0.1:{smarthost.port}", "forward", f"admin {admin}")
                engine = Engine(base, *to, *options)
                fill(engine.spool, messages)
                start = time.monotonic()
                engine.launch()
                try:
                    until(engine.serving, seconds=60, what="the relay listening")
                    listening = time.monotonic() - start
                    first = smarthost.wait() - start
                    memory = engine.peak()
                    listed, described = ask(admin, "list"), ask(admin, "messages")
                finally:
                    engine.kill()
        work = f"{messages:,} messages{''.join(f', {each}' for each in options)}: "
        yield Figure(work=f"{work}until listening", place=place, program="engine", values=(listening,), unit="s")
        yield Figure(work=f"{work}until one is sent", place=place, program="engine", values=(first,), unit="s")
        yield Figure(work=f"{work}until listed", place=place, program="engine", values=(listed,), unit="s")
        yield Figure(work=f"{work}until described", place=place, program="engine", values=(described,), unit="s")
        yield Figure(work=f"{work}memory", place=place, program="engine", values=(memory / 1024,), unit="MB")

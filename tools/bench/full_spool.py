"""A spool with 100,000 messages in it: how long until the relay listens, and until the first one is forwarded."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from engine.spool.envelope import BodyType, Envelope, encode
from tests.support.engineproc import Engine
from tests.support.program import until
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


def figures(places: Mapping[str, Path], *, scale: float) -> Iterator[Figure]:
    """Seconds from the start of the process, and its memory at the most."""
    messages = int(MESSAGES * scale)
    for (place, folder), options in product(places.items(), ((), (RETRY,))):
        with tempfile.TemporaryDirectory(prefix="full-", dir=folder) as name:
            base = Path(name)
            with sink(1, base) as smarthost:
                engine = Engine(base, f"forward-to 127.0.0.1:{smarthost.port}", "forward", *options)
                fill(engine.spool, messages)
                start = time.monotonic()
                engine.launch()
                try:
                    until(engine.serving, seconds=60, what="the relay listening")
                    listening = time.monotonic() - start
                    first = smarthost.wait() - start
                    memory = engine.peak()
                finally:
                    engine.kill()
        work = f"{messages:,} messages{''.join(f', {each}' for each in options)}: "
        yield Figure(work=f"{work}until listening", place=place, program="engine", values=(listening,), unit="s")
        yield Figure(work=f"{work}until one is sent", place=place, program="engine", values=(first,), unit="s")
        yield Figure(work=f"{work}memory", place=place, program="engine", values=(memory / 1024,), unit="MB")

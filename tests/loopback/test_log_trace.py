"""Each message can be followed in the log by its id, from the client to the last reply (reliability-security.md R5)."""

from __future__ import annotations

import asyncio
import re
import smtplib
from pathlib import Path

import pytest

from tests.support.admin import eventually
from tests.support.engineproc import Engine
from tests.support.sink import Sink

pytestmark = pytest.mark.slow

COUNT = 20


def send(port: int) -> None:
    with smtplib.SMTP("127.0.0.1", port, local_hostname="client.test", timeout=30) as client:
        for number in range(COUNT):
            client.sendmail("a@b.example", ["c@d.example"], f"Subject: {number}\r\n\r\n")


async def test_every_id_leads_from_reception_to_the_last_reply(tmp_path: Path) -> None:
    async with Sink() as sink:
        sink.once("DOT", *["250 ok"] * 5, "550 5.7.1 no")
        engine = Engine(tmp_path, f"forward-to {sink.address}", "forward-on-disconnect")
        try:
            await asyncio.to_thread(engine.start)
            await asyncio.to_thread(send, engine.port)
            await eventually(lambda: len(sink.messages) == COUNT - 1, what="all mail at the next server")
            assert await asyncio.to_thread(engine.stop) == 0
        finally:
            engine.kill()
    log = engine.output()
    stored = re.findall(r"message stored: (emailrelay\.\d+\.\d+\.\d+)", log)
    assert len(set(stored)) == COUNT
    forwarded = re.findall(r"message forwarded: (\S+): to 127\.0\.0\.1:\d+ in ", log)
    failed = re.findall(r"failing envelope \[(\S+)\.envelope\.busy\]", log)
    assert len(failed) == 1
    assert sorted(forwarded + failed) == sorted(stored)

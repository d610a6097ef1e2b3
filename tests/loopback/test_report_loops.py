"""Two relays that forward to each other: mail and reports about it come to an end."""

from __future__ import annotations

import smtplib
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.engineproc import Engine
from tests.support.program import free_port, until

pytestmark = pytest.mark.slow

CONTENT = b"Subject: round and round\r\nFrom: <a@x.example>\r\n\r\nhello\r\n"


def test_two_relays_that_forward_to_each_other_come_to_an_end(tmp_path: Path) -> None:
    ports = (free_port(), free_port())
    engines = [
        Engine(
            tmp_path / name,
            f"forward-to 127.0.0.1:{there}",
            "forward-on-disconnect",
            "forward-retry 1,2,600",
            "bounce",
            "durability off",
            port=here,
        )
        for name, here, there in (("one", ports[0], ports[1]), ("two", ports[1], ports[0]))
    ]
    with ExitStack() as stack:
        for engine in engines:
            engine.start()
            stack.callback(engine.kill)
        with smtplib.SMTP("127.0.0.1", ports[0]) as client:
            client.sendmail("a@x.example", ["b@y.example"], CONTENT)

        def envelopes(suffix: str) -> list[Path]:
            return [file for engine in engines for file in engine.spool.glob(f"*{suffix}")]

        # The message, and the report about it, which nobody reports.
        until(lambda: len(envelopes(".envelope.bad")) == 2, seconds=120, what="message and report failed for hops")
        senders = sorted(
            line
            for file in envelopes(".envelope.bad")
            for line in file.read_text().splitlines()
            if line.startswith("X-MailRelay-From:")
        )
        assert senders == ["X-MailRelay-From: ", "X-MailRelay-From: a@x.example"]
        assert all("too many hops" in file.read_text() for file in envelopes(".envelope.bad"))
        until(lambda: len(envelopes(".content")) == 2, what="the copies of earlier hops gone")
        contents = [file.read_bytes() for file in envelopes(".content")]
        assert all(each.partition(b"\r\n\r\n")[0].count(b"Received: ") == 51 for each in contents)
        assert [engine.stop() for engine in engines] == [0, 0], [engine.run_output() for engine in engines]
        assert not envelopes(".envelope")

"""Several relays in one process, side by side (spec process.md 2.6)."""

from __future__ import annotations

import smtplib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, running_engine
from tests.support.program import free_port, until

pytestmark = pytest.mark.slow


def message(text: str) -> str:
    return f"Subject: {text}\r\n\r\n{text}\r\n"


def contents(spool: Path) -> list[bytes]:
    return [file.read_bytes() for file in spool.glob("*.content") if file.with_suffix(".envelope").exists()]


def test_two_relays_receive_and_forward_side_by_side_each_with_its_own_options(tmp_path: Path) -> None:
    out_spool, out_port, end_spool, end_port = tmp_path / "out", free_port(), tmp_path / "end", free_port()
    out_spool.mkdir()
    end_spool.mkdir()
    more = (
        *("out-interface 127.0.0.1", f"out-port {out_port}", f"out-spool-dir {out_spool}", "out-size 2000"),
        *(f"out-forward-to 127.0.0.1:{end_port}", "out-forward-on-disconnect", "out-domain out.example"),
        *("end-interface 127.0.0.1", f"end-port {end_port}", f"end-spool-dir {end_spool}", "end-domain end.example"),
    )
    with running_engine(tmp_path, "domain first.example", *more) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as first:
            assert first.ehlo()[1].startswith(b"first.example says hello")
            assert not first.has_extn("size")
            first.sendmail("a@x", ["b@x"], message("stays"))
        with smtplib.SMTP("127.0.0.1", out_port) as second:
            assert second.ehlo()[1].startswith(b"out.example says hello")
            assert second.esmtp_features["size"] == "2000"
            second.sendmail("a@x", ["b@x"], message("goes on"))
        until(lambda: len(contents(end_spool)) == 1, what="the second relay has forwarded to the third")
        until(lambda: not list(out_spool.glob("emailrelay.*")), what="the second relay's spool is empty")
        (kept,) = contents(engine.spool)
        (forwarded,) = contents(end_spool)
        assert kept.endswith(b"\r\n\r\nstays\r\n")
        assert forwarded.endswith(b"\r\n\r\ngoes on\r\n")
        output = engine.output()
        assert f"emailrelay: info: smtp server on 127.0.0.1:{engine.port}\n" in output
        assert f"emailrelay: info: [out] smtp server on 127.0.0.1:{out_port}\n" in output
        assert engine.stop() == 0


def once(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "engine.cli", "--no-daemon", "--log", "--no-syslog", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT)


def test_the_first_relay_decides_whether_there_is_something_to_do(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for each in (first, second):
        each.mkdir()
    given = (f"--in-spool-dir={first}", f"--out-spool-dir={second}", "--out-interface=127.0.0.1", "--out-port=0")
    done = once("--in-dont-serve", *given)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "emailrelay: nothing to do\n")
    done = once("--dont-serve", "--forward", "--forward-to=127.0.0.1:9", *given)
    assert (done.returncode, done.stderr) == (0, "emailrelay: no messages to send\n")


def test_a_second_relay_that_has_sent_all_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    more = (f"out-spool-dir {tmp_path}/out", "out-dont-serve", "out-forward", "out-forward-to 127.0.0.1:9", "verbose")
    with running_engine(tmp_path, *more) as engine:
        until(lambda: "forwarding: no messages to send" in engine.output(), seconds=20, what="the run of the second")
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            assert client.noop()[0] == 250
        assert engine.stop() == 0


def test_two_filters_of_two_connections_run_at_the_same_time(tmp_path: Path) -> None:
    """Each waits for the other one (spec process.md 7, 13)."""
    program = tmp_path / "filter"
    program.write_text(
        f'#!/bin/sh\ncd {tmp_path} && touch "run.$$"\n'
        'until [ "$(ls run.* | wc -l)" = 2 ]; do sleep 0.02; done\nexit 0\n',
        encoding="ascii",
    )
    program.chmod(0o755)
    with running_engine(tmp_path / "relay", f"filter {program}", "filter-timeout 30", "user root") as engine:

        def submit(number: int) -> None:
            with smtplib.SMTP("127.0.0.1", engine.port, timeout=60) as client:
                client.sendmail("a@x", ["b@x"], message(str(number)))

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(submit, range(2)))
        assert len(contents(engine.spool)) == 2


def test_a_port_that_is_taken_stops_all_relays(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with running_engine(tmp_path / "holder") as holder:
        more = ("out-interface 127.0.0.1", f"out-port {holder.port}", f"out-spool-dir {tmp_path / 'out'}")
        with pytest.raises(AssertionError, match="it ended with code 2"), running_engine(tmp_path / "both", *more):
            pass

"""Several relays in one process, side by side (spec process.md 2.6)."""

from __future__ import annotations

import smtplib
from pathlib import Path

import pytest

from tests.support.engineproc import running_engine
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


def test_a_port_that_is_taken_stops_all_relays(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with running_engine(tmp_path / "holder") as holder:
        more = ("out-interface 127.0.0.1", f"out-port {holder.port}", f"out-spool-dir {tmp_path / 'out'}")
        with pytest.raises(AssertionError, match="it ended with code 2"), running_engine(tmp_path / "both", *more):
            pass

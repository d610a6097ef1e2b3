"""What signals do to the running program (spec process.md 3.6, 3.7; reliability-security.md C6, Q14)."""

from __future__ import annotations

import os
import signal
import smtplib
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, Engine, running_engine
from tests.support.network import missing_network, own_network
from tests.support.program import until

pytestmark = pytest.mark.slow

if sys.platform == "win32":
    pytest.skip("Windows knows none of these", allow_module_level=True)


@pytest.fixture(autouse=True)
def _network() -> Iterator[None]:
    """Each test has a network of its own where the system lets it."""
    if missing_network():
        yield
        return
    with own_network():
        yield


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGQUIT], ids=lambda each: each.name)
def test_a_signal_ends_it_in_good_order_and_gives_the_exit_code(tmp_path: Path, number: signal.Signals) -> None:
    with running_engine(tmp_path, f"pid-file {tmp_path}/pid") as engine:
        until((tmp_path / "pid").exists, what="the pid file")
        with socket.create_connection(("127.0.0.1", engine.port)) as client:
            assert client.recv(1000).startswith(b"220 ")
            engine.program.signal(number)
            assert client.recv(1000).startswith(b"421 ")
            engine.program.signal(number)
            engine.program.signal(signal.SIGTERM)
            assert engine.program.wait() == 128 + number
        assert not (tmp_path / "pid").exists()
        assert "error" not in engine.output()
        assert "warning" not in engine.output()


def test_without_a_pid_file_a_signal_is_a_clean_end(tmp_path: Path) -> None:
    with running_engine(tmp_path) as engine:
        assert engine.stop() == 0


def test_a_socket_file_goes_with_the_program_and_a_dead_one_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    engine = Engine(tmp_path / "relay", f"interface {path}")
    engine.start()
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(path))
            assert client.recv(100).startswith(b"220 ")
        assert engine.stop() == 128 + signal.SIGTERM
        assert not path.exists()
    finally:
        engine.kill()


def test_a_live_socket_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as live:
        live.bind(str(path))
        live.listen()
        engine = Engine(tmp_path / "relay", f"interface {path}")
        engine.launch()
        assert engine.program.wait() == 2
        assert f"{path}" in engine.run_output()
        assert path.is_socket()


def test_hangup_is_ignored_where_it_was_ignored_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "spool").mkdir()
    command = (
        f"trap '' HUP; exec {sys.executable} -m engine.cli --no-daemon --log --log-file {tmp_path}/log --no-syslog"
    )
    command += f" --interface 127.0.0.1 --port 0 --spool-dir {tmp_path}/spool --pid-file {tmp_path}/pid"
    with subprocess.Popen(["sh", "-c", command], cwd=ROOT) as process:
        try:
            until((tmp_path / "pid").exists, seconds=20, what="the pid file")
            (tmp_path / "log").rename(tmp_path / "old")
            process.send_signal(signal.SIGHUP)
            process.terminate()
            assert process.wait(20) == 128 + signal.SIGTERM
            assert not (tmp_path / "log").exists()
        finally:
            process.kill()


def test_hangup_reopens_the_log_and_loses_no_session(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "relay", f"log-file {tmp_path}/log", f"pid-file {tmp_path}/pid", "verbose")
    engine.launch()
    try:
        until((tmp_path / "pid").exists, seconds=20, what="the pid file")
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            client.mail("a@example.com")
            client.rcpt("b@example.com")
            client.putcmd("data")
            assert client.getreply()[0] == 354
            until(lambda: "354" in (tmp_path / "log").read_text(), what="the first part in the log")
            (tmp_path / "log").rename(tmp_path / "old")
            engine.hang_up()
            until((tmp_path / "log").exists, what="a new log file")
            client.send(b"Subject: x\r\n\r\nhello\r\n.\r\n")
            assert client.getreply()[0] == 250
        until(lambda: "250 message processed" in (tmp_path / "log").read_text(), what="the end in the new file")
        assert "354" in (tmp_path / "old").read_text()
        assert len(list(engine.spool.glob("*.envelope"))) == 1
    finally:
        engine.kill()


def test_hangup_takes_up_what_can_change_and_names_what_cannot(tmp_path: Path) -> None:
    with running_engine(tmp_path) as engine:
        text = engine.config.read_text()
        engine.config.write_text(text + "log-address\nverbose\nsize 5000\n")
        engine.hang_up()
        until(lambda: "configuration read again" in engine.output(), what="the configuration is read")
        assert (
            'warning: configuration read again: "size" cannot change now: restart the relay for it' in engine.output()
        )
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            assert not client.has_extn("size") or client.esmtp_features["size"] != "5000"
            until(lambda: "127.0.0.1; smtp connection from" in engine.output(), what="lines have addresses")
        engine.config.write_text(text)
        engine.hang_up()
        changed = 'configuration read again: "log-address", "verbose" changed'
        until(lambda: changed in engine.output(), what="the change back")


def test_a_configuration_that_has_become_bad_changes_nothing(tmp_path: Path) -> None:
    with running_engine(tmp_path) as engine:
        engine.config.write_text(engine.config.read_text() + "log-address\nport ninety\nno-such-option\n")
        engine.hang_up()
        until(lambda: "invalid option" in engine.output(), what="the configuration is refused")
        assert "error: configuration not taken up:" in engine.output()
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            assert client.noop()[0] == 250
        until(lambda: "smtp connection closed" in engine.output(), what="the session's end is logged")
        assert "127.0.0.1; " not in engine.output()


def test_a_pid_file_of_a_living_process_is_warned_about_and_taken_over(tmp_path: Path) -> None:
    (tmp_path / "pid").write_text(f"{os.getpid()}\n")
    with running_engine(tmp_path, f"pid-file {tmp_path}/pid") as engine:
        until(lambda: (tmp_path / "pid").read_text() == f"{engine.program.pid}\n", what="our pid in the file")
        assert f"emailrelay: warning: the pid file {tmp_path}/pid is that of process {os.getpid()}" in engine.output()
        (tmp_path / "pid").write_text("1\n")
        engine.stop()
        assert (tmp_path / "pid").read_text() == "1\n"

"""The relay between Windows and itself: real threads, and a real relay, without Windows (spec gui.md C2)."""

from __future__ import annotations

import os
import smtplib
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.winservice.arguments import Wanted, Work
from engine.winservice.host import Host
from engine.winservice.lifecycle import LONGEST_STOP, NO_ERROR, UNEXPECTED, Life, State
from engine.winservice.relay import run_relay, run_service
from engine.winservice.start import Start
from tests.support.program import until


class Windows:
    """What Windows is told."""

    def __init__(self) -> None:
        self.told: list[Life] = []

    def __call__(self, life: Life) -> None:
        self.told.append(life)

    @property
    def states(self) -> list[State]:
        found: list[State] = []
        for life in self.told:
            if not found or found[-1] is not life.state:
                found.append(life.state)
        return found


@pytest.fixture(autouse=True)
def _main_thread_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a relay does to its process is not for the process of the tests."""
    monkeypatch.setattr("engine.program._collect_garbage_seldom", lambda: None)
    monkeypatch.setattr("engine.program._hold_signals", lambda: None)
    monkeypatch.setattr("engine.program.forbid_core_dumps", lambda: None)
    monkeypatch.setattr("os.umask", lambda _mask: 0o022)


def in_thread(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_windows_is_shown_that_we_are_alive_until_the_relay_has_ended() -> None:
    windows = Windows()
    host = Host(windows)
    host.begin()
    standing = in_thread(lambda: host.stand_by(0.001))
    until(lambda: windows.told[-1].checkpoint > 3, seconds=20, what="checkpoints while starting")
    host.ready()
    host.control(1)
    until(lambda: windows.told[-1].checkpoint > 3, seconds=20, what="checkpoints while stopping")
    host.ended(0)
    standing.join(20)
    assert not standing.is_alive()
    assert windows.states == [State.STARTING, State.RUNNING, State.STOPPING, State.STOPPED]
    assert windows.told[-1] == Life(state=State.STOPPED, checkpoint=0, asked=True)


def test_a_relay_that_does_not_end_is_given_up_and_not_started_again() -> None:
    windows = Windows()
    host = Host(windows)
    host.begin()
    host.ready()
    host.control(1)
    assert not host.stand_by(0.0001)
    assert (windows.told[-1].state, windows.told[-1].exit_code) == (State.STOPPED, NO_ERROR)
    assert windows.told[-2].checkpoint == LONGEST_STOP + 1


def test_the_relay_is_asked_to_end_once_however_often_windows_asks() -> None:
    calls: list[int] = []
    host = Host(Windows())
    host.on_stop(lambda: calls.append(1))
    host.ready()
    for number in (1, 5, 15, 1):
        host.control(number)
    assert calls == [1]


def test_a_relay_that_comes_late_is_asked_at_once() -> None:
    calls: list[int] = []
    host = Host(Windows())
    host.ready()
    host.control(1)
    host.on_stop(lambda: calls.append(1))
    assert calls == [1]


def configured(folder: Path, *lines: str) -> Start:
    (folder / "spool").mkdir()
    config = folder / "emailrelay.cfg"
    if sys.platform != "win32" and os.geteuid() == 0:
        lines += ("user root",)  # the tests after this one want their rights
    config.write_text("\n".join(("log", "no-syslog", "spool-dir spool", "interface 127.0.0.1", *lines)) + "\n", "utf-8")
    return Start(words=("--no-daemon", str(config)), base=folder)


def test_the_relay_of_a_service_takes_mail_and_ends_in_good_order(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    windows = Windows()
    host = Host(windows)
    start = configured(tmp_path, f"port {port}", "log-file relay.log")

    def administrator() -> None:
        until(lambda: State.RUNNING in windows.states, seconds=60, what="the service running")
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
                client.sendmail("a@example.com", ["b@example.com"], b"Subject: service\r\n\r\nx\r\n")
        finally:
            host.control(1)

    visitor = in_thread(administrator)
    told: list[str] = []
    code = run_relay(start, host, told.append)
    host.ended(code)
    visitor.join(60)
    assert (code, told) == (0, [])
    assert windows.states == [State.STARTING, State.RUNNING, State.STOPPING, State.STOPPED][1:]
    assert windows.told[-1].exit_code == 0
    (content,) = (tmp_path / "spool").glob("*.content")
    assert content.read_bytes().endswith(b"Subject: service\r\n\r\nx\r\n")


def test_a_port_that_is_taken_is_told_and_has_its_code(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        start = configured(tmp_path, f"port {taken.getsockname()[1]}")
        told: list[str] = []
        assert run_relay(start, Host(Windows()), told.append) == 2
    assert "address already in use" in told[0]


def test_a_configuration_that_cannot_be_used_is_told_with_its_line(tmp_path: Path) -> None:
    start = configured(tmp_path, "port abc")
    told: list[str] = []
    assert run_relay(start, Host(Windows()), told.append) == 1
    assert f"{tmp_path / 'emailrelay.cfg'}, line 5: " in told[0]


def test_a_configuration_that_is_not_there_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    start = Start(words=("--no-daemon", str(tmp_path / "none.cfg")), base=tmp_path)
    assert run_relay(start, Host(Windows()), told.append) == 1
    assert "none.cfg" in told[0]


def test_a_fault_of_the_program_leaves_its_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_words: object, **_named: object) -> None:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr("engine.winservice.relay.Program", broken)
    configured(tmp_path)
    wanted = Wanted(work=Work.RUN, config=str(tmp_path / "emailrelay.cfg"))
    told: list[str] = []
    assert run_service(wanted, tmp_path / "emailrelay-service.exe", Host(Windows()), told.append) == UNEXPECTED
    (text,) = told
    assert text.startswith("a fault of the program has ended the service\nTraceback")
    assert text.endswith("ZeroDivisionError: of all things\n")


def test_a_service_without_anything_to_run_is_told(tmp_path: Path) -> None:
    told: list[str] = []
    program = tmp_path / "emailrelay-service.exe"
    assert run_service(Wanted(work=Work.RUN), program, Host(Windows()), told.append) == 1
    assert "name a --config" in told[0]

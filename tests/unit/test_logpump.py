"""Which events reach which destination."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import Event, Level, Notice, Wire
from engine.logpump import LogPump, open_sinks
from engine.logs import LogLine
from engine.logsink import FileSink, StreamSink, SystemLogSink

EVENTS: tuple[Event, ...] = (
    *(Notice(level=level, text=str(level)) for level in Level),
    Wire(direction="tx", text="250 ok", role="server", peer="127.0.0.1:9"),
)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ["info: info", "warning: warning", "error: error"]),
        ({"verbose": 1}, ["info: verbose", "info: info", "warning: warning", "error: error", 'info: tx>>: "250 ok"']),
        (
            {"debug": True},
            ["debug: debug", "info: verbose", "info: info", "warning: warning", "error: error", 'info: tx>>: "250 ok"'],
        ),
    ],
)
async def test_the_level_decides_what_is_written(
    tmp_path: Path, options: dict[str, bool | int], expected: list[str]
) -> None:
    file = tmp_path / "log.txt"
    settings = Settings(log=True, log_file=str(file), no_syslog=True, **options)  # type: ignore[arg-type]
    bus = Bus(SystemClock())
    sinks = open_sinks(settings, SystemClock())
    pump = LogPump(settings, bus, sinks)
    for event in EVENTS:
        bus.publish(event)
    pump.close()
    for sink in sinks:
        sink.close()
    assert file.read_text().splitlines() == [f"emailrelay: {line}" for line in expected]


@pytest.mark.parametrize(
    ("settings", "shown"),
    [
        (Settings(log=True, no_syslog=True), ["info", "warning", "error"]),
        (Settings(as_server=True, no_syslog=True), ["info", "warning", "error"]),
        (Settings(log=True), ["info", "warning", "error"]),
        (Settings(as_client="a:25", close_stderr=True, syslog="mail"), ["info", "warning", "error"]),
        (Settings(as_server=True), ["warning", "error"]),
        (Settings(log=True, close_stderr=True, syslog="mail"), ["warning", "error"]),
    ],
    ids=["log", "server without syslog", "log and syslog", "foreground", "server", "closed"],
)
def test_a_daemon_that_will_close_it_keeps_its_news_off_standard_error(
    settings: Settings, shown: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    for sink in open_sinks(settings, SystemClock()):
        if isinstance(sink, StreamSink):
            sink.write([(LogLine(time=0, level=level, text=""), level) for level in (*Level,)[2:]])
        sink.close()
    assert capfd.readouterr().err.split() == shown


@pytest.mark.skipif(not SystemLogSink.available(), reason="this system has no syslog")
def test_a_log_file_stands_for_standard_error_and_a_switch_for_the_system_log(tmp_path: Path) -> None:
    for settings, kinds in (
        (Settings(log=True, log_file=str(tmp_path / "log")), [FileSink, SystemLogSink]),
        (Settings(as_server=True, log_file=str(tmp_path / "log"), no_syslog=True), [FileSink]),
        (Settings(log=True, no_syslog=True), [StreamSink]),
        (Settings(as_client="a:25"), [StreamSink]),
        (Settings(as_client="a:25", syslog="user"), [StreamSink, SystemLogSink]),
    ):
        sinks = open_sinks(settings, SystemClock())
        assert [type(sink) for sink in sinks] == kinds
        for sink in sinks:
            sink.close()


def test_without_logging_there_is_no_destination(tmp_path: Path) -> None:
    settings = Settings(log_file=str(tmp_path / "log.txt"))
    assert open_sinks(settings, SystemClock()) == []
    assert not (tmp_path / "log.txt").exists()

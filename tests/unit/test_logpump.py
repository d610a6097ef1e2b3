"""Which events reach which destination."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import Level, Notice, Wire
from engine.logpump import LogPump, open_sinks

EVENTS = (
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


def test_without_logging_there_is_no_destination(tmp_path: Path) -> None:
    settings = Settings(log_file=str(tmp_path / "log.txt"))
    assert open_sinks(settings, SystemClock()) == []
    assert not (tmp_path / "log.txt").exists()

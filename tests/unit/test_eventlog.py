"""What goes to the event log of Windows, with a log that remembers (spec process.md 3.11)."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.bus import Bus
from engine.clock import SystemClock
from engine.config.options import Settings
from engine.eventlog import EventLogSink
from engine.events import Level, Notice
from engine.logpump import LogPump


@dataclass
class Remembered:
    """An event log in memory."""

    events: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    closed: bool = False

    def report(self, kind: int, number: int, text: str) -> None:
        self.events.append((kind, number, text))

    def close(self) -> None:
        self.closed = True


def test_each_level_has_its_number_and_verbose_lines_stay_out() -> None:
    log = Remembered()
    sink = EventLogSink(log)
    bus = Bus(SystemClock())
    pump = LogPump(Settings(log=True, verbose=2, debug=True), bus, [sink])
    for level in Level:
        bus.publish(Notice(level=level, text=f"a {level} line"))
    pump.close()
    assert sorted(log.events) == [
        (1, 1003, "emailrelay: error: a error line"),
        (2, 1002, "emailrelay: warning: a warning line"),
        (4, 1001, "emailrelay: info: a info line"),
    ]
    assert sink.reopen() == ""
    sink.close()
    assert log.closed

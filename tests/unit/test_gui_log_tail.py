"""The log file of a service, read as it grows."""

from __future__ import annotations

from pathlib import Path

import pytest

from emailrelay_gui.models.log_tail import MOST, LogTail, line_of, log_pattern
from engine.api import Level, log_file_name

NOW = 1_795_347_983.0


@pytest.mark.parametrize(
    ("text", "level", "rest"),
    [
        ("emailrelay: info: started", Level.INFO, "started"),
        ("emailrelay: 20261122.101010.123: 192.0.2.1: warning: careful: twice", Level.WARNING, "careful: twice"),
        ("emailrelay: fatal: no", Level.ERROR, "no"),
        ("anything else", Level.INFO, "anything else"),
    ],
)
def test_a_line_has_its_level_wherever_it_stands(text: str, level: Level, rest: str) -> None:
    found = line_of(text, NOW)
    assert (found.level, found.text, found.time) == (level, rest, NOW)


def texts(tail: LogTail) -> list[str]:
    return [line.text for line in tail.read()]


def test_what_is_added_is_read_once_and_whole_lines_only(tmp_path: Path) -> None:
    file = tmp_path / "log"
    tail = LogTail(str(file), lambda: NOW)
    assert texts(tail) == []
    file.write_bytes(b"x: info: one\r\nx: info: tw")
    assert texts(tail) == ["one"]
    with file.open("ab") as opened:
        opened.write(b"o\n")
    assert texts(tail) == ["two"]
    assert texts(tail) == []
    file.write_bytes(b"x: info: anew\n")
    assert texts(tail) == ["anew"]


def test_of_a_long_file_the_end_is_read(tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_bytes(b"x: info: old\n" * (MOST // 5) + b"x: info: last\n")
    found = texts(LogTail(str(file), lambda: NOW))
    assert found[-1] == "last"
    assert len(found) <= MOST // 12


def test_the_file_of_the_next_day_is_found(tmp_path: Path) -> None:
    pattern, now = str(tmp_path / "log-%d"), [NOW]
    tail = LogTail(pattern, lambda: now[0])
    log_file_name(pattern, NOW).write_bytes(b"x: info: today\n")
    assert texts(tail) == ["today"]
    now[0] += 86_400
    log_file_name(pattern, now[0]).write_bytes(b"x: info: tomorrow\n")
    assert texts(tail) == ["tomorrow"]


def test_the_configuration_names_the_file(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    assert log_pattern(config) == ""
    config.write_text("spool-dir /tmp\nlog\n", "utf-8")
    assert log_pattern(config) == ""
    config.write_text("spool-dir /tmp\nlog\nlog-file relay-%d.txt\n", "utf-8")
    assert log_pattern(config) == str(tmp_path / "relay-%d.txt")

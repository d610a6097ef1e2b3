"""The wording and the layout of log lines (spec process.md 4)."""

from __future__ import annotations

import re
import socket
import time
from pathlib import Path

import pytest

from engine.bus import Stamped
from engine.errors import ConfigError
from engine.events import (
    ClientAuthenticated,
    EngineStarted,
    Event,
    Level,
    ListenerOpened,
    MessageFailed,
    MessageId,
    Notice,
    RecipientRejected,
    Service,
    SessionClosed,
    SessionOpened,
    Wire,
)
from engine.logs import LogLine, describe
from engine.logsink import BLOCK, FileSink, Layout, StreamSink, file_name

NOON = 1_706_702_400.042
PEER = "192.0.2.2:60304"


def text_of(event: Event) -> str:
    line = describe(Stamped(1, NOON, event))
    assert line is not None
    return line.text


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (ListenerOpened(service=Service.SMTP, address="127.0.0.1:25"), "smtp server on 127.0.0.1:25"),
        (SessionOpened(service=Service.SMTP, session=1, peer=PEER), f"smtp connection from {PEER}"),
        (
            SessionClosed(service=Service.SMTP, session=1, peer=PEER, reason="smtp protocol done", messages=0),
            f"smtp connection closed: smtp protocol done: {PEER}",
        ),
        (
            SessionClosed(service=Service.SMTP, session=1, peer=PEER, reason="", messages=0),
            f"smtp connection closed: {PEER}",
        ),
        (
            ClientAuthenticated(
                session=1,
                peer=PEER,
                mechanism="plain",
                identity="me",
                ok=False,
                detail="plaintext secret for [me] from line 1",
            ),
            "failed authentication of remote client using mechanism [plain] and plaintext secret for [me] from line 1",
        ),
        (
            RecipientRejected(session=1, peer=PEER, address="a@b", response="550 no", reason="why"),
            'rejecting recipient "a@b": 550 no: why',
        ),
        (Wire(direction="rx", text="EHLO x", role="server", peer=PEER), 'rx<<: "EHLO x"'),
        (
            Wire(direction="rx", text="[message content not logged]", role="server", peer=PEER, summary=True),
            "rx<<: [message content not logged]",
        ),
    ],
)
def test_lines_that_other_tools_match_keep_their_words(event: Event, text: str) -> None:
    assert text_of(event) == text


def test_failing_names_both_envelope_files_and_the_reply() -> None:
    text = text_of(MessageFailed(message=MessageId("emailrelay.1.2.3"), reason="no such user", code=550))
    assert text == (
        "failing envelope [emailrelay.1.2.3.envelope.busy] -> [emailrelay.1.2.3.envelope.bad]: 550 no such user"
    )


def test_events_without_words_make_no_line() -> None:
    assert describe(Stamped(1, NOON, EngineStarted(version="1"))) is None


@pytest.mark.parametrize("nasty", ["a\nb", "a\rb", "a\x1b[31mb", "a\u2028b", "a\x9bb", "a\0b"])
def test_no_text_can_start_a_second_line_or_colour_a_terminal(nasty: str) -> None:
    text = text_of(Notice(level=Level.INFO, text=nasty))
    assert text.isprintable()
    assert len(text.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "emailrelay: warning: text"),
        ("address", "emailrelay: warning: 192.0.2.2; text"),
        ("port", "emailrelay: warning: 60304: text"),
        ("address,port", "emailrelay: warning: 192.0.2.2;60304: text"),
    ],
)
def test_the_context_stands_between_level_and_text(words: str, expected: str) -> None:
    layout = Layout(words=frozenset(words.split(",")))
    assert layout.render(LogLine(time=NOON, level=Level.WARNING, text="text", peer=PEER)) == expected


def test_an_ipv6_peer_is_shown_bare() -> None:
    layout = Layout(words=frozenset({"address"}))
    assert layout.render(LogLine(time=NOON, level=Level.INFO, text="t", peer="::1.2525")) == "emailrelay: info: ::1; t"


def test_time_and_message_id_have_their_places() -> None:
    layout = Layout(words=frozenset({"time", "msgid"}))
    line = LogLine(time=NOON, level=Level.VERBOSE, text="t", message=MessageId("emailrelay.7.8.9"))
    assert re.fullmatch(r"emailrelay: \d{8}\.\d{6}\.042: info: \(7\.8\.9\) t", layout.render(line))


@pytest.mark.parametrize(
    ("words", "report", "expected"),
    [
        ("", False, "emailrelay: info: t"),
        ("", True, "emailrelay: info: [in] t"),
        ("unit", False, "emailrelay: info: [in] t"),
        ("unit", True, "emailrelay: info: [in] t"),
    ],
)
def test_a_named_instance_is_told_in_the_report_and_where_asked_for(words: str, *, report: bool, expected: str) -> None:
    layout = Layout(words=frozenset({words}), unit="in")
    assert layout.render(LogLine(time=NOON, level=Level.INFO, text="t", report=report)) == expected


def test_a_long_line_is_cut_with_dots() -> None:
    rendered = Layout().render(LogLine(time=NOON, level=Level.INFO, text="x" * 5000))
    assert len(rendered) == 1004
    assert rendered.endswith("x ...")


def test_a_log_file_follows_the_date_and_keeps_what_it_has(tmp_path: Path) -> None:
    pattern = str(tmp_path / "log-%d-%h.txt")
    now = [NOON]
    sink = FileSink(pattern, lambda: now[0])
    noon, later = (LogLine(time=when, level=Level.INFO, text="") for when in (NOON, NOON + 3600))
    sink.write([(noon, "one"), (noon, "two"), (later, "three")])
    sink.write([(later, "four")])
    sink.close()
    assert file_name(pattern, NOON).read_text() == "one\ntwo\n"
    assert file_name(pattern, NOON + 3600).read_text() == "three\nfour\n"
    assert file_name(pattern, NOON).stat().st_mode & 0o007 == 0


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system keeps the time zone of the start")
def test_a_log_file_changes_with_the_hour_of_the_clock_on_the_wall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "IST-5:30")
    time.tzset()
    try:
        half_past = NOON // 3600 * 3600 + 1800
        assert time.localtime(half_past).tm_min == 0
        sink = FileSink(str(tmp_path / "log-%h"), lambda: half_past - 1)
        before, behind = (LogLine(time=half_past + each, level=Level.INFO, text="") for each in (-1, 0))
        sink.write([(before, "one"), (behind, "two")])
        sink.close()
        texts = [each.read_text() for each in sorted(tmp_path.iterdir())]
        assert texts == ["one\n", "two\n"]
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.skipif(
    not hasattr(socket, "SOCK_SEQPACKET"), reason="this system does not keep the blocks of a socket apart"
)
def test_the_lines_of_one_moment_are_written_in_few_blocks_of_whole_lines() -> None:
    texts = [f"{number} {'x' * 800}" for number in range(9)]
    near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with near, far:
        line = LogLine(time=NOON, level=Level.INFO, text="")
        StreamSink(near.fileno()).write([(line, text) for text in texts])
        blocks = [far.recv(2 * BLOCK).decode() for _ in range(2)]
    assert blocks == ["".join(f"{text}\n" for text in some) for some in (texts[:5], texts[5:])]


def test_a_log_file_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot open log file: .*missing/log: no such file"):
        FileSink(str(tmp_path / "missing" / "log"), lambda: NOON)

"""The admin dialogue under all input, however it is cut; and reading it back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.admin.command import Command, Verb
from engine.admin.core import AdminCore, AdminPolicy, Close
from engine.admin.records import decode, encode
from engine.admin.replies import ReplyReader, StreamReader
from engine.bus import Stamped
from engine.events import (
    ClientAuthenticated,
    Event,
    ForwardingEnded,
    HopConnecting,
    HopOpened,
    Level,
    ListenerOpened,
    MessageDeferred,
    MessageForwarded,
    MessageId,
    MessageStored,
    Notice,
    QueueChanged,
    Service,
    SessionClosed,
    Wire,
)
from engine.logs import escape

TOKEN = b"a-token-of-some-length"
TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
WORDS = st.sampled_from([*(each.value for each in Verb), "x", "stop", "60", "info", "a.b", TOKEN.decode(), "no-wire"])
LINES = st.lists(WORDS, max_size=4).map(" ".join).map(str.encode) | st.binary(max_size=30)


def pieces(data: bytes, cuts: list[int]) -> list[bytes]:
    """``data`` cut at these places."""
    places = sorted({cut % (len(data) + 1) for cut in cuts})
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]


def talk(parts: list[bytes], *, token: bytes = b"") -> tuple[bytes, list[Command], Close | None]:
    """What a connection says, the commands that it hands out, and how it ends."""
    core = AdminCore(AdminPolicy(pid=7, token=token))
    output, commands = b"", list[Command]()
    for part in parts:
        core.receive(part)
        while True:
            action = core.next_action()
            output += core.take_output()
            if isinstance(action, Close):
                return output, commands, action
            if action is None:
                if core.unfinished:
                    continue
                break
            commands.append(action)
            if action.verb is Verb.LOG:
                core.no_answer()
            elif action.verb is not Verb.NOTIFY:
                core.answer(f"{action.verb} done")
    return output + core.take_output(), commands, None


@given(st.lists(LINES, max_size=40), st.sampled_from([b"\n", b"\r\n"]), st.lists(st.integers(0, 2000), max_size=30))
def test_no_input_upsets_a_connection_and_cuts_change_nothing(lines: list[bytes], eol: bytes, cuts: list[int]) -> None:
    data = eol.join([*lines, b""])
    output, commands, closed = talk([data])
    assert talk(pieces(data, cuts)) == (output, commands, closed)
    quiet = {Verb.NOTIFY, Verb.LOG}
    said = re.findall(rb"([a-z-]+) done", output)
    assert said == [each.verb.encode() for each in commands if each.verb not in quiet]


@given(st.lists(LINES, max_size=30))
def test_nothing_guarded_is_handed_out_before_the_token(lines: list[bytes]) -> None:
    harmless = [line for line in lines if not line.lower().lstrip().startswith(b"token")]
    _, commands, _ = talk([b"\n".join([*harmless, b""])], token=TOKEN)
    allowed = {
        *(Verb.STATUS, Verb.LIST, Verb.FAILURES, Verb.NOTIFY, Verb.LOG, Verb.MESSAGES),
        Verb.SESSIONS,
        Verb.HEALTH,
    }
    assert {each.verb for each in commands} <= allowed


def test_an_endless_line_ends_the_connection() -> None:
    output, _, closed = talk([b"x" * 50_000, b"x" * 50_000])
    assert output == b""
    assert closed == Close("line too long")


RECORDED = (
    b"commands: dnsbl, failures, flush, forward, help, info, list, notify, pid, quit, smtp, status, unfail-all\r\n"
    b"E-MailRelay> "
    b"emailrelay.1.2.3\r\r\nemailrelay.1.2.4\r\nE-MailRelay> E-MailRelay> <none>\nE-MailRelay> "
)
REPLIES = [
    ["commands: dnsbl, failures, flush, forward, help, info, list, notify, pid, quit, smtp, status, unfail-all"],
    ["emailrelay.1.2.3", "emailrelay.1.2.4"],
    [],
    ["<none>"],
]


@pytest.mark.parametrize("cut", range(len(RECORDED) + 1))
def test_replies_are_read_wherever_they_are_cut(cut: int) -> None:
    reader = ReplyReader()
    found: list[list[str]] = []
    for part in (RECORDED[:cut], RECORDED[cut:]):
        reader.receive(part)
        while (reply := reader.take()) is not None:
            found.append(reply)
    assert found == REPLIES


EVENTS = (
    b"\r\nEVENT: client: forward: start: admin  \r\nEVENT: network: out: start  "
    b'\nEVENT: client: sending: emailrelay.1.2.3  \n{"event":"X"}\n'
)


@pytest.mark.parametrize("cut", range(len(EVENTS) + 1))
def test_events_are_read_wherever_they_are_cut(cut: int) -> None:
    reader = StreamReader()
    assert [*reader.receive(EVENTS[:cut]), *reader.receive(EVENTS[cut:])] == [
        "EVENT: client: forward: start: admin",
        "EVENT: network: out: start",
        "EVENT: client: sending: emailrelay.1.2.3",
        '{"event":"X"}',
    ]


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=10))
def test_no_answer_upsets_a_link(data: bytes, cuts: list[int]) -> None:
    reader, stream = ReplyReader(), StreamReader()
    for part in pieces(data, cuts):
        reader.receive(part)
        for text in stream.receive(part):
            assert "\n" not in text


INT = st.integers()
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
IDS = TEXT.map(MessageId)
SAMPLES: st.SearchStrategy[Event] = st.one_of(
    st.builds(Notice, level=st.sampled_from(Level), text=TEXT, peer=TEXT, message=st.none() | IDS),
    st.builds(Wire, direction=st.just("rx"), text=TEXT, role=st.just("client"), peer=TEXT, summary=st.booleans()),
    st.builds(ListenerOpened, service=st.sampled_from(Service), address=TEXT),
    st.builds(SessionClosed, service=st.just(Service.POP), session=INT, peer=TEXT, reason=TEXT, messages=INT),
    st.builds(
        ClientAuthenticated, session=INT, peer=TEXT, mechanism=TEXT, identity=TEXT, ok=st.booleans(), detail=TEXT
    ),
    st.builds(
        MessageStored, message=IDS, session=st.integers(), peer=TEXT, reverse_path=TEXT,
        recipients=st.lists(TEXT, max_size=3).map(tuple), size=st.integers(),
    ),
    st.builds(ForwardingEnded, reason=TEXT, error=TEXT, sent=INT, failed=INT, deferred=INT),
    st.builds(HopConnecting, stage=st.just("resolving"), address=TEXT),
    st.builds(HopOpened, connection=st.integers(), address=TEXT, local=TEXT),
    st.builds(MessageDeferred, message=IDS, reason=TEXT, code=st.integers(), next_attempt=NUMBER),
    st.builds(
        MessageForwarded, message=IDS, address=TEXT, reply=TEXT, seconds=NUMBER, size=st.integers(), reverse_path=TEXT,
        subject=TEXT,
    ),
    st.builds(QueueChanged, messages=st.lists(IDS, max_size=3).map(tuple)),
)  # fmt: skip


@given(SAMPLES, NUMBER)
def test_every_event_survives_the_journey(event: Event, time: float) -> None:
    record = encode(Stamped(1, time, event), lowest=Level.DEBUG)
    assert "\n" not in record
    assert record.isascii()
    assert decode(record) == (time, event)


@given(st.text(max_size=60) | st.recursive(st.none() | st.integers() | TEXT, st.lists).map(str))
def test_what_is_no_record_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(text)
    assert escape(text).isprintable()

"""Client and routing filters (spec forwarding.md 13, 14; smtp-server.md 18.1, client side)."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.events import ForwardingEnded, Level, MessageFailed, QueueChanged
from tests.support.filters import service
from tests.support.forwarding import CONTENT, RETRY
from tests.support.outward import Outward, outward
from tests.support.sink import Sink

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the filters are shell scripts"),
]


@pytest.fixture
async def sink() -> AsyncIterator[Sink]:
    async with Sink() as made:
        yield made


@pytest.fixture
async def rig(tmp_path: Path, sink: Sink) -> AsyncIterator[Outward]:
    async with outward(tmp_path, sink.address) as made:
        yield made


# exit code: what becomes of the first message, and whether the second is reached
CLIENT_SIDE = {
    0: ("", True),
    101: ("", True),
    103: ("", True),
    100: ("c queued", True),
    102: ("", False),
    104: ("c queued", False),
    105: ("c .bad", False),
    1: ("c .bad", True),
    99: ("c .bad", True),
    106: ("c .bad", True),
    255: ("c .bad", True),
}
LANES = {"client_connections": 4}


@pytest.mark.parametrize("options", [{}, LANES], ids=["one connection", "several"])
@pytest.mark.parametrize("code", CLIENT_SIDE)
async def test_the_exit_code_decides_about_message_and_run(
    rig: Outward, sink: Sink, code: int, options: dict[str, int]
) -> None:
    first, second = await rig.put(), await rig.put()
    files, goes_on = CLIENT_SIDE[code]
    program = rig.script(f'case "$2" in *{first}*) exit {code};; *) exit 0;; esac')
    result = await rig.forward(program, **options)
    assert result.error == ""
    assert rig.states(first) == files
    assert rig.states(second) == ("" if goes_on else "c queued")
    assert len(sink.messages) == (not files) + goes_on
    (ended,) = rig.of(ForwardingEnded)
    assert ended.cut_short is (not goes_on)
    if files == "c .bad":
        assert rig.envelope(first, ".bad").trailing[-2:] == (
            "X-MailRelay-Reason: rejected",
            "X-MailRelay-ReasonCode: 550",
        )


# with ForwardTo the same filter is a routing filter: "stop" means nothing, a failure has words of its own
ROUTING_SIDE = {0: "", 102: "", 103: "", 100: "c queued", 104: "c queued", 105: "c .bad", 1: "c .bad"}


@pytest.mark.parametrize("options", [{}, LANES], ids=["one connection", "several"])
@pytest.mark.parametrize("code", ROUTING_SIDE)
async def test_a_routing_filter_runs_before_the_connection_and_never_stops_the_run(
    rig: Outward, sink: Sink, code: int, options: dict[str, int]
) -> None:
    first, second = await rig.put(forward_to="y.example"), await rig.put()
    program = rig.script(f'case "$2" in *{first}*) exit {code};; *) exit 0;; esac')
    result = await rig.forward(program, **options)
    assert result.error == ""
    assert (rig.states(first), rig.states(second)) == (ROUTING_SIDE[code], "")
    assert len(sink.messages) == 1 + (not ROUTING_SIDE[code])
    if ROUTING_SIDE[code] == "c .bad":
        assert rig.envelope(first, ".bad").trailing[-2:] == (
            "X-MailRelay-Reason: routing filter failed",
            "X-MailRelay-ReasonCode:",
        )
    running = [text for text in rig.texts() if f"[{first}]: running" in text]
    assert running == [f"routing-filter [f.sh]: [{first}]: running {program}"]
    running = [text for text in rig.texts() if f"[{second}]: running" in text]
    assert running == [f"client-filter [f.sh]: [{second}]: running {program}"]


async def test_a_filter_that_is_killed_or_missing_fails_the_message(rig: Outward) -> None:
    killed, missing = await rig.put(), await rig.put()
    await rig.forward(rig.script(f'case "$2" in *{killed}*) kill -9 $$;; *) exit 100;; esac'))
    assert rig.envelope(killed, ".bad").trailing[-2:] == (
        "X-MailRelay-Reason: rejected",
        "X-MailRelay-ReasonCode: 550",
    )
    await rig.forward(rig.folder / "nothing.sh")
    assert rig.envelope(missing, ".bad").trailing[-2] == (
        "X-MailRelay-Reason: filter exec error: no such file or directory"
    )
    assert "client-filter [f.sh] failed: exit code 137: [rejected]" in rig.texts(Level.WARNING)


async def test_a_filter_that_takes_too_long_fails_the_message(rig: Outward) -> None:
    message = await rig.put()
    await rig.forward(rig.script("exec sleep 100"), filter_timeout=1)
    assert rig.envelope(message, ".bad").trailing[-2] == "X-MailRelay-Reason: timeout"
    assert "client-filter [f.sh] timed out after 1s" in rig.texts(Level.WARNING)
    assert f"client-filter [f.sh]: [{message}]: failed response=[error] reason=[timeout]" in rig.texts()


# what it prints: response in the log, reason in the envelope
OUTPUT = {
    "echo '<<no thanks>>'": ("no thanks", "no thanks"),
    "echo '[[foo]]'; echo '<<bar>>'": ("foo", "bar"),
    "echo '<<554 go away>>'": ("go away", "go away"),
    "echo ' <<foo>>'": ("rejected", "rejected"),
}


@pytest.mark.parametrize("text", OUTPUT)
async def test_what_a_filter_says_is_the_reason(rig: Outward, text: str) -> None:
    message = await rig.put()
    await rig.forward(rig.script(f"{text}; exit 13"))
    response, reason = OUTPUT[text]
    assert rig.envelope(message, ".bad").trailing[-2:] == (
        f"X-MailRelay-Reason: {reason}",
        "X-MailRelay-ReasonCode: 550",
    )
    told = f"client-filter [f.sh]: [{message}]: failed response=[{response}]"
    assert told + (f" reason=[{reason}]" if reason != response else "") in rig.texts(Level.VERBOSE)


async def test_what_a_filter_changes_is_what_is_sent(rig: Outward, sink: Sink) -> None:
    message = await rig.put()
    await rig.forward(
        rig.script(
            'printf "Subject: changed\\r\\n\\r\\n" > "$1.n" && mv "$1.n" "$1"\n'
            'sed "s/from@x.example/other@x.example/; s/to@y.example/someone@z.example/" "$2" > "$2.n" && mv "$2.n" "$2"'
        )
    )
    (taken,) = sink.messages
    assert taken.mail.startswith("MAIL FROM:<other@x.example>")
    assert (taken.recipients, taken.content) == (["someone@z.example"], b"Subject: changed\r\n\r\n")
    assert rig.states(message) == ""


async def test_an_edited_message_that_is_refused_keeps_the_edit(rig: Outward, sink: Sink) -> None:
    sink.once("MAIL", "554 no")
    message = await rig.put()
    await rig.forward(rig.script('sed -i "s/from@x.example/other@x.example/" "$2"'))
    assert rig.envelope(message, ".bad").reverse_path == "other@x.example"


SPOILT = {
    'echo rubbish > "$2"': 'expected "X-MailRelay-Format:"',
    'rm "$1"': "the content file is missing",
    'rm "$2"; ln -s /etc/hostname "$2"': "the envelope is not a regular file",
    'rm "$1"; ln -s /etc/hostname "$1"': "the content is not a regular file",
    ': > "$2"': "the envelope file is empty",
}


@pytest.mark.parametrize("forward_to", ["", "y.example"])
@pytest.mark.parametrize("text", SPOILT)
async def test_what_nobody_can_read_afterwards_fails_the_message(
    rig: Outward, sink: Sink, text: str, forward_to: str
) -> None:
    message = await rig.put(forward_to=forward_to)
    other = await rig.put()
    result = await rig.forward(rig.script(f'case "$2" in *{other}*) exit 0;; esac\n{text}'))
    assert (result.sent, result.failed, len(sink.messages)) == (1, 1, 1)
    envelope = rig.envelope(message, ".bad")
    assert envelope.remote == ("to@y.example",)
    reason = "routing filter failed" if forward_to else f"left a message that is no good: {SPOILT[text]}"
    assert reason in envelope.trailing[-2]


@pytest.mark.parametrize("forward_to", ["", "y.example"])
@pytest.mark.parametrize("code", [0, 1, 100])
async def test_an_envelope_that_a_filter_removes_is_gone_and_the_content_stays(
    rig: Outward, sink: Sink, code: int, forward_to: str
) -> None:
    message = await rig.put(forward_to=forward_to)
    await rig.put()
    result = await rig.forward(rig.script(f'case "$2" in *{message}*) rm "$2"; exit {code};; esac'))
    assert (result.error, len(sink.messages)) == ("", 1)
    assert rig.states(message) == "c"
    assert rig.of(QueueChanged) == [QueueChanged(messages=(message,))]
    assert not rig.of(MessageFailed)
    assert await rig.spool.queued() == []


async def test_a_filter_that_takes_away_all_recipients_fails_the_message(rig: Outward, sink: Sink) -> None:
    program = rig.script('sed -i "s/To-Count: 1/To-Count: 0/; /To-Remote/d; s/ToCount: 1/ToCount: 0/" "$2"')
    first, second = await rig.put(), await rig.put(forward_to="y.example")
    await rig.forward(program)
    for message in (first, second):
        assert rig.envelope(message, ".bad").trailing[-2] == "X-MailRelay-Reason: no remote recipients"
    assert not sink.messages


async def test_a_chain_ends_at_the_first_that_is_not_content(rig: Outward) -> None:
    message = await rig.put()
    await rig.forward("exit:0,exit:7", "exit:100")
    assert rig.envelope(message, ".bad").trailing[-2] == "X-MailRelay-Reason: exit:7"
    told = f"client-filter [exit:0,exit:7,exit:100]: [{message}]: failed response=[rejected] reason=[exit:7]"
    assert told in rig.texts()


async def test_stop_scanning_of_any_filter_of_a_chain_ends_the_run(rig: Outward, sink: Sink) -> None:
    first, second = await rig.put(), await rig.put()
    await rig.forward("exit:102,exit:0")
    assert (rig.states(first), rig.states(second)) == ("", "c queued")
    assert f"client-filter [exit:102,exit:0]: [{first}]: ok +break response=[]" in rig.texts()
    await sink.wait_for(lambda: sink.talks[0].closed)
    assert sink.talks[0].lines[-1] == "QUIT"


async def test_no_filter_runs_when_nobody_answers_but_a_routing_filter_does(tmp_path: Path) -> None:
    async with Sink() as gone:
        address = gone.address
    async with outward(tmp_path, address) as rig:
        plain, routed = await rig.put(), await rig.put(forward_to="x")
        program = rig.script("exit 0")
        assert (await rig.forward(program)).error.startswith("connect failure")
        assert not any("running" in text for text in rig.texts())
        await (await rig.spool.claim(plain)).done()
        await rig.forward(program)
        assert [text for text in rig.texts() if "running" in text] == [
            f"routing-filter [f.sh]: [{routed}]: running {program}"
        ]
        assert rig.states(routed) == "c queued"


@pytest.mark.parametrize("options", [{}, LANES], ids=["one connection", "several"])
async def test_an_address_that_a_routing_filter_writes_is_where_the_message_goes(
    rig: Outward, sink: Sink, options: dict[str, int]
) -> None:
    async with Sink() as other:
        await rig.put(forward_to="y.example")
        program = rig.script(
            f'sed -i "s/^X-MailRelay-ForwardToAddress:.*/X-MailRelay-ForwardToAddress: {other.address}\\r/" "$2"'
        )
        assert (await rig.forward(program, **options)).sent == 1
        assert (len(other.messages), len(sink.talks)) == (1, 0)


async def test_a_network_filter_has_one_connection_for_one_of_ours(rig: Outward, sink: Sink) -> None:
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            asked.append(line)
            writer.write(b"550 nope\tscore 9\n" if len(asked) == 2 else b"ok\n")

    async with service(answer) as made, Sink() as other:
        messages = [await rig.put() for _ in range(3)]
        messages.append(await rig.put(forward_to_address=other.address))
        await rig.forward(f"net:{made.address}")
        assert made.connections == 2
    assert asked == [f"{rig.folder}/{each}.content\n".encode() for each in messages]
    assert rig.envelope(messages[1], ".bad").trailing[-2:] == (
        "X-MailRelay-Reason: score 9",
        "X-MailRelay-ReasonCode: 550",
    )
    assert (len(sink.messages), len(other.messages)) == (2, 1)


async def test_a_filter_may_say_later_where_that_means_something(rig: Outward, sink: Sink) -> None:
    first, second = await rig.put(), await rig.put(forward_to="y.example")
    program = rig.script('echo "<<451 4.7.1 scanner busy>>"; exit 1')
    result = await rig.forward(program, forward_retry=RETRY)
    assert (result.deferred, result.failed) == (2, 0)
    assert (rig.states(first), rig.states(second)) == ("c queued", "c queued")
    lines = rig.envelope(first).trailing
    assert any("451 4.7.1 scanner busy" in line for line in lines)
    assert not sink.messages


async def test_cancelling_ends_the_filter_and_gives_the_claim_back(rig: Outward) -> None:
    message = await rig.put()
    started = rig.folder.parent / "started"
    forwarder = rig.make(rig.script(f'touch "{started}"; exec sleep 100'))
    task = asyncio.create_task(forwarder.run_once("startup"))
    async with asyncio.timeout(30):
        while not started.exists():  # noqa: ASYNC110 - another process says so
            await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert rig.states(message) == "c queued"


async def test_a_split_client_filter_queues_what_it_makes(rig: Outward, sink: Sink) -> None:
    message = await rig.put(remote=("a@one.example", "b@two.example"))
    await rig.forward("split:")
    assert [each.recipients for each in sink.messages] == [["a@one.example"]]
    assert rig.states(message) == ""
    (other,) = await rig.spool.queued()
    claim = await rig.spool.claim(other)
    assert (claim.envelope.remote, claim.envelope.forward_to) == (("b@two.example",), "two.example")
    await claim.release()


async def test_filters_that_change_nothing_leave_the_message_as_it_was(rig: Outward, sink: Sink) -> None:
    await rig.put(remote=("a@y", "b@y"), forward_to="somewhere")
    assert (await rig.forward("exit:0,sleepms:1")).sent == 1
    (taken,) = sink.messages
    assert (taken.content, taken.recipients) == (CONTENT, ["a@y", "b@y"])

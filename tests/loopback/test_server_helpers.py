"""Filters, verifiers, block lists and the way onward, as clients of the server feel them."""

from __future__ import annotations

import asyncio
import os
import smtplib
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.config.options import Settings
from engine.errors import SpoolFull
from engine.events import Level, MessageId, MessageStored, Notice, RecipientRejected, SessionClosed, SessionOpened
from engine.filters.base import Role
from engine.filters.registry import Filters
from engine.filters.settings import FilterSettings
from engine.server.peer import Peer
from engine.server.shared import Services
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import decode
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request
from tests.support.engineproc import running_engine
from tests.support.listening import Client, Listening, listening

SETTINGS = Settings(domain="relay.test")
SCRIPTS = pytest.mark.skipif(sys.platform == "win32", reason="the filters are shell scripts")


def script(folder: Path, text: str) -> str:
    file = folder / "filter.sh"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return str(file)


@dataclass
class Place:
    """A spool folder with a server in front of it."""

    folder: Path
    spool: DirectorySpool
    rescans: list[None] = field(default_factory=list[None])

    def names(self) -> list[str]:
        """What is in the folder, ids shortened to a dot."""
        return sorted(
            name.rpartition(".1.")[2] if ".1." in name else name
            for name in (each.name for each in self.folder.iterdir())
            if name.startswith("emailrelay")
        )

    def filtering(self, *specs: str, settings: Settings = SETTINGS, timeout: float = 60) -> Listens:
        said: list[str] = []
        filters = Filters.parse(
            specs,
            Role.SERVER,
            FilterSettings(timeout=timeout, spool_dir=self.folder, delivery_dir=self.folder, domain="relay.test"),
            say=lambda _level, text, _message: said.append(text),
            clock=SystemClock(),
        )
        services = Services(filters=filters, on_rescan=lambda: self.rescans.append(None))
        return listening(settings, spool=self.spool, services=services)


Listens = AbstractAsyncContextManager[Listening]


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[Place]:
    folder = tmp_path / "spool"
    folder.mkdir()
    spool = DirectorySpool(folder, SystemClock())
    yield Place(folder, spool)
    spool.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - another process is waited for
            await asyncio.sleep(0.005)


def ended(pid: int) -> bool:
    """Whether there is no such process any more."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


async def send(client: Client, body: bytes = b"Subject: x\r\n\r\nhello\r\n") -> str:
    await client.start_message()
    client.send(body + b".\r\n")
    return await client.reply()


# Filters (spec smtp-server.md 7, 17 and 18.1)

RECORD = 'echo "$1" "$2" >> "$(dirname "$0")/seen"'


@SCRIPTS
@pytest.mark.parametrize(
    ("text", "reply", "left", "rescans"),
    [
        ("exit 0", "250 message processed", ["content", "envelope"], 0),
        ("exit 101", "250 message processed", ["content", "envelope"], 0),
        ("exit 100", "250 message processed", ["content", "envelope"], 0),
        ('rm "$1" "$2"; exit 100', "250 message processed", [], 0),
        ("exit 102", "250 message processed", ["content", "envelope"], 1),
        ("exit 103", "250 message processed", ["content", "envelope"], 1),
        ("exit 104", "452 rejected", [], 1),
        ("exit 3", "452 rejected", [], 0),
        ("echo '<<550 not allowed>>'; exit 1", "550 not allowed", [], 0),
        ("echo '<<550>>'; exit 1", "550 ", [], 0),
        ("echo '[[foo]]'; exit 99", "452 foo", [], 0),
        ("kill -9 $$", "452 rejected", [], 0),
        ('rm "$2"', "452 rejected", ["content"], 0),
        ('mv "$2" "$2.elsewhere"', "452 rejected", ["content", "envelope.new.elsewhere"], 0),
        ('rm "$1"', "250 message processed", ["envelope"], 0),
        ('echo junk > "$2"', "452 failed", [], 0),
        ('ln -sf /etc/passwd "$2"', "452 failed", [], 0),
    ],
)
async def test_the_outcome_of_a_filter_decides_about_reply_and_files(
    place: Place, tmp_path: Path, text: str, reply: str, left: list[str], rescans: int
) -> None:
    async with place.filtering(script(tmp_path, f"{RECORD}\n{text}")) as relay:
        client = await relay.greeted()
        assert await send(client) == reply
        assert place.names() == left
        assert len(place.rescans) == rescans
        assert await client.say("NOOP") == "250 noop"
        content, envelope = (tmp_path / "seen").read_text().split()
        assert content.startswith(str(place.folder))
        assert envelope.endswith(".envelope.new")
        kept = "content" in left and "envelope" in left
        stored = len(relay.of(MessageStored))
        assert stored <= 1
        assert kept or not stored or left == ["envelope"]


@SCRIPTS
async def test_what_a_filter_makes_of_the_message_is_what_is_queued(place: Place, tmp_path: Path) -> None:
    edit = 'sed -i s/hello/goodbye/ "$1"\nsed -i s/c@d/e@f/ "$2"'
    async with place.filtering(script(tmp_path, edit)) as relay:
        assert await send(await relay.greeted()) == "250 message processed"
    [content] = place.folder.glob("*.content")
    [envelope] = place.folder.glob("*.envelope")
    assert content.read_bytes().endswith(b"\r\n\r\ngoodbye\r\n")
    assert decode(envelope.read_bytes()).remote == ("e@f",)


@SCRIPTS
async def test_chunks_behind_a_filter_wait_and_a_pipelined_quit_loses_nothing(place: Place, tmp_path: Path) -> None:
    settings = replace(SETTINGS, server_smtp_config=("chunking",))
    async with place.filtering(script(tmp_path, "exit 0"), settings=settings) as relay:
        client = await relay.greeted()
        client.send(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nBDAT 3 LAST\r\nabcRSET\r\nQUIT\r\n")
        lines = (await client.rest()).decode().splitlines()
        assert lines[-3:] == ["250 message processed", "250 state reset", "221 OK"]
        assert place.names() == ["content", "envelope"]


@SCRIPTS
@pytest.mark.parametrize("how", ["close", "reset"])
async def test_a_client_that_leaves_while_the_filter_runs_takes_its_message_along(
    place: Place, tmp_path: Path, how: str
) -> None:
    waiting = f"echo $$ > {tmp_path}/pid.new; mv {tmp_path}/pid.new {tmp_path}/pid; exec sleep 60"
    async with place.filtering(script(tmp_path, waiting)) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x\r\n.\r\n")
        await until((tmp_path / "pid").exists)
        assert place.names() == ["content", "envelope.new"]
        if how == "close":
            await client.close()
        else:
            client.reset()
        [closed] = await relay.until(SessionClosed)
        assert closed.reason.startswith("peer disconnected")
        await until(lambda: not place.names())
        pid = (tmp_path / "pid").read_text().strip()
        await until(lambda: ended(int(pid)))


@SCRIPTS
async def test_a_client_that_only_half_closes_gets_its_replies(place: Place, tmp_path: Path) -> None:
    async with place.filtering(script(tmp_path, "exit 0")) as relay:
        client = await relay.greeted()
        client.send(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nx\r\n.\r\nQUIT\r\n")
        client.writer.write_eof()
        assert (await client.rest()).endswith(b"250 message processed\r\n221 OK\r\n")


@SCRIPTS
async def test_the_stop_of_the_server_ends_a_filter(place: Place, tmp_path: Path) -> None:
    async with place.filtering(script(tmp_path, f"touch {tmp_path}/started; exec sleep 60")) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x\r\n.\r\n")
        await until((tmp_path / "started").exists)
        await relay.server.stop(0)
        assert await client.rest() == b"421 4.3.2 service shutting down: closing connection\r\n"
        assert place.names() == []


@SCRIPTS
@pytest.mark.slow
async def test_a_filter_takes_its_own_time_not_that_of_the_client(place: Place, tmp_path: Path) -> None:
    settings = replace(SETTINGS, idle_timeout=1)
    async with place.filtering(script(tmp_path, "sleep 2"), settings=settings) as relay:
        client = await relay.greeted()
        assert await send(client) == "250 message processed"
        assert await client.say("NOOP") == "250 noop"


@SCRIPTS
@pytest.mark.slow
async def test_a_filter_that_takes_too_long_is_an_error(place: Place, tmp_path: Path) -> None:
    async with place.filtering(script(tmp_path, "exec sleep 60"), timeout=0.3) as relay:
        assert await send(await relay.greeted()) == "452 error"
        assert place.names() == []


@SCRIPTS
async def test_sessions_filter_side_by_side(place: Place, tmp_path: Path) -> None:
    # each waits for the other to have started
    text = 'd=$(dirname "$0"); touch $d/on.$$; until [ $(ls $d/on.* | wc -l) = 2 ]; do sleep 0.02; done'
    async with place.filtering(script(tmp_path, text)) as relay:
        clients = [await relay.greeted(), await relay.greeted()]
        replies = await asyncio.wait_for(asyncio.gather(*(send(client) for client in clients)), 30)
        assert replies == ["250 message processed"] * 2


async def test_a_trivial_filter_is_not_asked(place: Place) -> None:
    async with place.filtering("exit:0") as relay:
        assert await send(await relay.greeted()) == "250 message processed"
        assert relay.of(Notice) == []
        assert place.names() == ["content", "envelope"]


@pytest.mark.parametrize(("error", "reply"), [(SpoolFull("full"), "452 4.3.1 insufficient system storage")])
async def test_a_spool_that_cannot_show_the_files_is_a_temporary_failure(error: SpoolFull, reply: str) -> None:
    filters = Filters.parse(
        ["exit:1"],
        Role.SERVER,
        FilterSettings(timeout=1, spool_dir=Path(), delivery_dir=Path(), domain="x"),
        say=lambda _level, _text, _message: None,
        clock=SystemClock(),
    )
    async with listening(SETTINGS, services=Services(filters=filters)) as relay:
        relay.spool.failures["expose"] = error
        assert await send(await relay.greeted()) == reply
        assert await relay.spool.contents() == []


# Verifiers (spec smtp-server.md 15)


@dataclass
class Judge:
    """Verifies by the domain; ``wait`` stays open until somebody opens the gate."""

    asked: list[Request] = field(default_factory=list[Request])
    ends: list[str] = field(default_factory=list[str])
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    waiting: asyncio.Event = field(default_factory=asyncio.Event)
    made: int = 0

    def for_session(self) -> Judge:
        self.made += 1
        return self

    async def verify(self, request: Request) -> Answer:
        self.asked.append(request)
        mailbox, _, domain = request.recipient.rpartition("@")
        match domain:
            case "local":
                return Local(mailbox=mailbox, full_name="Full Name")
            case "moved":
                return Remote(address="new@elsewhere")
            case "gone":
                return Invalid(response="nobody", reason="looked")
            case "abort":
                return Abort()
            case "wait":
                self.waiting.set()
                try:
                    await self.gate.wait()
                except asyncio.CancelledError:
                    self.ends.append("cancelled")
                    raise
            case _:
                pass
        return Remote(address=request.recipient)

    async def reset(self) -> None:
        self.ends.append("reset")

    async def close(self) -> None:
        self.ends.append("close")


@dataclass
class Judged:
    """A server that asks its judge."""

    relay: Listening
    judge: Judge


@pytest.fixture
async def judged() -> AsyncIterator[Judged]:
    judge = Judge()
    async with listening(SETTINGS, services=Services(verifiers=judge)) as relay:
        yield Judged(relay, judge)


async def test_the_envelope_tells_local_from_remote_recipients(judged: Judged) -> None:
    client = await judged.relay.greeted()
    client.send(
        b"EHLO x\r\nMAIL FROM:<s@t>\r\nRCPT TO:<me@local>\r\nRCPT TO:<it@moved>\r\nRCPT TO:<x@gone>\r\n"
        b"RCPT TO:<c@d>\r\nVRFY me@local\r\nDATA\r\nhello\r\n.\r\nQUIT\r\n"
    )
    lines = (await client.rest()).decode().splitlines()[4:]
    assert lines == [
        "250 sender <s@t> OK",
        "250 recipient <me@local>  OK",
        "250 recipient <it@moved> OK",
        "550 nobody",
        "250 recipient <c@d> OK",
        "250 Full Name",
        "354 start mail input -- end with <CRLF>.<CRLF>",
        "250 message processed",
        "221 OK",
    ]
    [envelope] = judged.relay.spool.envelopes
    assert envelope.local == ("me",)
    assert envelope.remote == ("new@elsewhere", "c@d")
    [rejected] = judged.relay.of(RecipientRejected)
    assert (rejected.address, rejected.response, rejected.reason) == ("x@gone", "nobody", "looked")
    await judged.relay.until(SessionClosed)
    first = judged.judge.asked[0]
    assert (first.sender, first.domain, first.mechanism, first.identity) == ("s@t", "relay.test", "none", "")
    assert first.client.startswith("127.0.0.1:")
    assert judged.judge.asked[-1].sender == ""
    await judged.relay.server.stop(5)
    assert judged.judge.ends == ["reset", "close"]
    assert judged.judge.made == 1


@pytest.mark.parametrize("ending", ["RSET", "EHLO y", "HELO y"])
async def test_the_verifier_hears_of_the_end_of_a_transaction(judged: Judged, ending: str) -> None:
    client = await judged.relay.greeted()
    for line in ("EHLO x", "MAIL FROM:<s@t>", "RCPT TO:<a@b>", ending, "MAIL FROM:<s@t>", "RCPT TO:<a@b>"):
        await client.say(line)
    assert judged.judge.ends == ["reset"]


async def test_an_abort_cuts_the_connection_without_a_reply(judged: Judged) -> None:
    client = await judged.relay.greeted()
    for line in ("EHLO x", "MAIL FROM:<s@t>"):
        await client.say(line)
    client.send(b"RCPT TO:<a@abort>\r\nNOOP\r\n")
    with suppress(ConnectionError):
        assert await client.rest() == b""
    [closed] = await judged.relay.until(SessionClosed)
    assert closed.reason == "aborted by the address verifier"


async def test_a_client_that_leaves_is_no_longer_asked_about(judged: Judged) -> None:
    client = await judged.relay.greeted()
    for line in ("EHLO x", "MAIL FROM:<s@t>"):
        await client.say(line)
    client.send(b"RCPT TO:<a@wait>\r\n")
    await judged.judge.waiting.wait()
    await client.close()
    await judged.relay.until(SessionClosed)
    assert judged.judge.ends[0] == "cancelled"


async def test_one_slow_verification_delays_no_other_session(judged: Judged) -> None:
    slow, quick = await judged.relay.greeted(), await judged.relay.greeted()
    for line in ("EHLO x", "MAIL FROM:<s@t>"):
        await slow.say(line)
    slow.send(b"RCPT TO:<a@wait>\r\nNOOP\r\n")
    await judged.judge.waiting.wait()
    for line in ("EHLO x", "MAIL FROM:<s@t>"):
        await quick.say(line)
    assert await quick.say("RCPT TO:<a@b>") == "250 recipient <a@b> OK"
    judged.judge.gate.set()
    assert await slow.reply() == "250 recipient <a@wait> OK"
    assert await slow.reply() == "250 noop"


# The way onward (spec smtp-server.md 19)


@dataclass
class Next:
    """Answers each message as told; ``gate`` holds it back."""

    answers: Sequence[bytes] = ()
    story: list[str] = field(default_factory=list[str])
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    count: int = 0

    def __post_init__(self) -> None:
        self.gate.set()

    def line(self) -> Next:
        self.story.append("line")
        return self

    async def forward(self, message: MessageId, /) -> bytes:
        assert message
        self.busy.set()
        await self.gate.wait()
        self.story.append("forward")
        self.count += 1
        return self.answers[self.count - 1] if self.count <= len(self.answers) else b""

    async def drop(self) -> None:
        self.story.append("drop")


async def test_the_reply_tells_what_the_next_hop_said() -> None:
    onward = Next([b"", b"550 no sender\r\n", b"452 forwarding failed\r\n"])
    async with listening(SETTINGS, services=Services(immediate=onward)) as relay:
        client = await relay.greeted()
        replies = [await send(client) for _ in range(3)]
        assert replies == ["250 message processed", "550 no sender", "452 forwarding failed"]
        await client.say("RSET")
        await send(client)
        await client.say("QUIT")
        await relay.until(SessionClosed)
    assert onward.story == ["line", "forward", "forward", "forward", "drop", "forward", "drop"]


async def test_a_message_that_was_not_stored_is_not_passed_on() -> None:
    onward = Next()
    async with listening(SETTINGS, services=Services(immediate=onward)) as relay:
        relay.spool.failures["commit"] = SpoolFull("full")
        assert await send(await relay.greeted()) == "452 4.3.1 insufficient system storage"
    assert onward.story == []


async def test_a_client_that_leaves_does_not_stop_its_message_on_the_way() -> None:
    onward = Next()
    onward.gate.clear()
    async with listening(SETTINGS, services=Services(immediate=onward)) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x\r\n.\r\n")
        await onward.busy.wait()
        await client.close()
        onward.gate.set()
        [closed] = await relay.until(SessionClosed)
        assert closed.messages == 1
    assert onward.story == ["line", "forward", "drop"]


async def test_the_stop_of_the_server_leaves_the_message_in_the_queue_and_says_so() -> None:
    onward = Next()
    onward.gate.clear()
    async with listening(SETTINGS, services=Services(immediate=onward)) as relay:
        client = await relay.greeted()
        await client.start_message()
        client.send(b"x\r\n.\r\n")
        await onward.busy.wait()
        await relay.server.stop(0)
        assert (await client.rest()).splitlines() == [
            b"250 message processed",
            b"421 4.3.2 service shutting down: closing connection",
        ]
        assert len(await relay.spool.contents()) == 1


# Block lists (spec smtp-server.md 2.2)


@dataclass
class Porter:
    """Lets in whom it is told to, when the gate opens."""

    welcome: bool = True
    asked: list[str] = field(default_factory=list[str])
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def check(self, address: str, *, peer: str) -> bool:
        assert peer.startswith(address)
        self.asked.append(address)
        await self.gate.wait()
        return self.welcome


async def test_what_comes_before_the_decision_is_thrown_away() -> None:
    porter = Porter()
    async with listening(SETTINGS, services=Services(blocklists=porter)) as relay:
        client = await relay.connect()
        client.send(b"EHLO early\r\nNOOP\r\n")
        await relay.until(SessionOpened)
        await until(lambda: porter.asked)
        (door,) = relay.server._doors
        await until(lambda: door.thrown_away)
        porter.gate.set()
        assert (await client.reply()).startswith("220 relay.test")
        assert await client.say("RSET") == "250 state reset"
        assert await client.say("MAIL FROM:<a@b>") == "503 command out of sequence -- use RSET to resynchronise"


async def test_a_blocked_client_hears_nothing() -> None:
    porter = Porter(welcome=False)
    porter.gate.set()
    async with listening(SETTINGS, services=Services(blocklists=porter)) as relay:
        client = await relay.connect()
        with suppress(ConnectionError):
            assert await client.rest() == b""
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "dnsbl"
        assert relay.server.sessions() == ()
        assert relay.ended == [None]


@pytest.mark.parametrize("who", ["client", "server"])
async def test_either_side_may_go_before_the_decision(who: str) -> None:
    porter = Porter()
    async with listening(SETTINGS, services=Services(blocklists=porter)) as relay:
        client = await relay.connect()
        await until(lambda: porter.asked)
        (door,) = relay.server._doors
        if who == "client":
            await client.close()
            await until(lambda: door.gone)
            porter.gate.set()
        else:
            stopping = asyncio.ensure_future(relay.server.stop(1))
            await until(lambda: door.gone)
            porter.gate.set()
            await stopping
        [closed] = await relay.until(SessionClosed)
        assert closed.reason == "peer disconnected"


# Limits


@pytest.mark.parametrize(("reserve", "reply"), [(0, "250"), (1, "250"), (1 << 60, "452 4.3.1")])
async def test_mail_is_refused_when_the_disk_has_too_little_room(tmp_path: Path, reserve: int, reply: str) -> None:
    settings = replace(SETTINGS, disk_reserve=reserve, spool_dir=str(tmp_path))
    async with listening(settings) as relay:
        client = await relay.greeted()
        await client.say("EHLO x")
        assert (await client.say("MAIL FROM:<a@b>")).startswith(reply)
        warned = [notice.text for notice in relay.of(Notice) if notice.level is Level.WARNING]
        assert bool(warned) is reply.startswith("452")


@pytest.mark.parametrize("limit", [1, 2, 3])
async def test_the_limit_of_sessions_holds_for_each_address(monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    addresses = iter(["192.0.2.1"] * (limit + 1) + ["192.0.2.2"])
    monkeypatch.setattr(
        "engine.server.acceptor.peer_of", lambda _: Peer(next(addresses), "x:1", local=True, loopback=False)
    )
    async with listening(replace(SETTINGS, max_sessions_per_address=limit)) as relay:
        for _ in range(limit):
            assert (await (await relay.connect()).reply()).startswith("220 ")
        assert await (await relay.connect()).rest() == b"421 4.3.2 too many connections: try again later\r\n"
        assert (await (await relay.connect()).reply()).startswith("220 ")


@pytest.mark.parametrize("limit", [1, 2, 5])
async def test_the_limit_of_all_sessions_holds(limit: int) -> None:
    async with listening(replace(SETTINGS, max_sessions=limit)) as relay:
        for _ in range(limit):
            assert (await (await relay.connect()).reply()).startswith("220 ")
        assert await (await relay.connect()).rest() == b"421 4.3.2 too many connections: try again later\r\n"


@pytest.mark.parametrize("limit", [1, 2, 5])
async def test_the_limit_of_recipients_holds(limit: int) -> None:
    async with listening(replace(SETTINGS, max_recipients=limit)) as relay:
        client = await relay.greeted()
        for line in ("EHLO x", "MAIL FROM:<a@b>"):
            await client.say(line)
        replies = [(await client.say(f"RCPT TO:<{number}@b>"))[:3] for number in range(limit)]
        assert replies == ["250"] * limit
        client.send(b"RCPT TO:<more@b>\r\n" * limit)
        more = (
            (await client.rest()).decode().splitlines() if limit == 1 else [await client.reply() for _ in range(limit)]
        )
        assert [line[:9] for line in more] == ["452 4.5.3"] * (limit - 1) + ["421 4.5.3"]


@pytest.mark.slow
@pytest.mark.parametrize("which", ["command", "body"])
async def test_time_limits_of_commands_and_of_content_are_their_own(which: str) -> None:
    seconds = {"command": (1, 30), "body": (30, 1)}[which]
    settings = replace(SETTINGS, command_timeout=seconds[0], body_timeout=seconds[1])
    async with listening(settings) as relay:
        idle, sending = await relay.greeted(), await relay.greeted()
        await sending.start_message()
        cut, kept = (idle, sending) if which == "command" else (sending, idle)
        assert await cut.reply() == "421 4.4.2 timeout: closing connection"
        if which == "command":
            assert await kept.say("x\r\n.") == "250 message processed"
        else:
            assert await kept.say("NOOP") == "250 noop"


@pytest.mark.slow
async def test_failed_sign_ins_are_answered_later_and_later(tmp_path: Path) -> None:
    secrets = tmp_path / "auth"
    secrets.write_text("server plain me secret\n")
    secrets.chmod(0o600)
    settings = replace(SETTINGS, server_auth=str(secrets), auth_delay=1)
    async with listening(settings, secrets=secrets) as relay:
        client = await relay.greeted()
        await client.say("EHLO x")
        start = asyncio.get_running_loop().time()
        assert await client.say("AUTH PLAIN AG1lAHdyb25n") == "535 authentication failed"
        assert asyncio.get_running_loop().time() - start >= 0.99


# The program as a whole


@SCRIPTS
@pytest.mark.slow
def test_the_program_verifies_and_filters_as_its_options_say(tmp_path: Path) -> None:
    verifier = tmp_path / "verifier.sh"
    verifier.write_text(
        '#!/bin/sh\ncase "$1" in\nlocal*) echo Full; echo box; exit 0;;\nbad*) echo nobody; exit 2;;\nesac\n'
        'echo; echo "$1"; exit 1\n'
    )
    verifier.chmod(0o755)
    spam = script(tmp_path, "echo '<<554 spam>>'; grep -q spam \"$1\" && exit 1; exit 0")
    # the programs lie where only root can reach them when root runs the tests
    options = (f"filter {spam}", f"address-verifier {verifier}", "server-smtp-config chunking,smtputf8", "user root")
    with running_engine(tmp_path / "relay", *options) as engine, smtplib.SMTP("127.0.0.1", engine.port) as client:
        client.ehlo("x")
        assert {"chunking", "binarymime", "smtputf8"} <= client.esmtp_features.keys()
        client.mail("a@b")
        assert [client.rcpt(each)[0] for each in ("bad@x", "local@x", "c@d")] == [550, 250, 250]
        assert client.data(b"good\r\n") == (250, b"message processed")
        client.mail("a@b")
        client.rcpt("c@d")
        assert client.data(b"spam\r\n") == (554, b"spam")
        assert client.verify("local@x") == (250, b"Full")
        [envelope] = engine.spool.glob("*.envelope")
        found = decode(envelope.read_bytes())
        assert (found.local, found.remote) == (("box",), ("c@d",))
        assert len(list(engine.spool.glob("*.content"))) == 1

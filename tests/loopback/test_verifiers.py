"""Verifiers that run programs and talk to services."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from engine.events import Level
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request, Verifier
from engine.verifiers.registry import Verifiers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts, unix sockets and system accounts")

REQUEST = Request(
    recipient="Bob@Here",
    sender="me@here",
    client="127.0.0.1:39230",
    domain="test.local",
    mechanism="none",
    identity="",
)

NAME = "0" * 1000
CUT = Invalid(response="mailbox unavailable", reason="the address verifier's output is longer than 1024 octets")


class Setup:
    """One server's verifier and what it has logged."""

    def __init__(self, spec: str, timeout: float = 30) -> None:
        self.log: list[tuple[Level, str]] = []
        parsed = Verifiers.parse(spec, timeout=timeout, domain="test.local", user=None, say=self._say)
        assert parsed is not None
        self.verifiers = parsed

    def session(self) -> Verifier:
        return self.verifiers.for_session()

    def _say(self, level: Level, text: str, peer: str) -> None:
        assert peer == REQUEST.client
        self.log.append((level, text))


def script(folder: Path, body: str) -> Path:
    program = folder / "verifier.sh"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    return program


# Programs


@pytest.mark.slow
async def test_a_program_gets_the_six_fields_and_a_clean_environment(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    setup = Setup(
        str(script(tmp_path, f'printf "%s\\n" "$@" > {seen}; env >> {seen}; printf "Bob B\\nbob\\n"; exit 0'))
    )
    request = Request(
        recipient="-n $(x) 'a'\"@h",
        sender="",
        client=REQUEST.client,
        domain="test.local",
        mechanism="plain",
        identity="me",
    )
    assert await setup.session().verify(request) == Local(mailbox="bob", full_name="Bob B")
    lines = seen.read_text().splitlines()
    assert lines[:6] == ["-n $(x) 'a'\"@h", "", REQUEST.client, "test.local", "plain", "me"]
    assert "PATH=/usr/bin:/bin" in lines[6:]
    path = tmp_path / "verifier.sh"
    assert setup.log == [
        (
            Level.VERBOSE,
            f"address verifier: executing [{path}] [-n $(x) 'a'\"@h] [] [{REQUEST.client}] [test.local] [plain] [me]",
        ),
        (Level.VERBOSE, "address verifier: exit code 0: [Bob B] [bob]"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ("echo; echo x@y; exit 1", Remote(address="x@y")),
        ("exit 3", Invalid(response="mailbox unavailable", reason="exit code 3", temporary=True)),
        ("exit 100", Abort()),
        ("kill -KILL $$", Invalid(response="mailbox unavailable", reason="exit code 137")),
        ("yes | head -c 100000; exit 2", Invalid(response="y", reason="y")),
        ("printf '%01019d\\nbob\\nmore'", Local(mailbox="bob", full_name=NAME)),
        ("printf '%01020d\\nbobby'", CUT),
        ("printf '%01020d\\nbob@there\\n'; exit 1", CUT),
        ("printf '%02000d\\nbob\\n'", Invalid(response="0" * 400, reason="exit code 0")),
    ],
    ids=[
        "remote",
        "temporary",
        "abort",
        "killed",
        "flood",
        "1024 octets",
        "cut mailbox",
        "cut address",
        "one cut line",
    ],
)
async def test_the_exit_code_decides(tmp_path: Path, body: str, answer: Answer) -> None:
    assert await Setup(str(script(tmp_path, body))).session().verify(REQUEST) == answer


@pytest.mark.slow
async def test_a_program_that_takes_too_long_is_a_temporary_refusal(tmp_path: Path) -> None:
    setup = Setup(str(script(tmp_path, "exec tail -f /dev/null")), timeout=0.5)
    answer = await setup.session().verify(REQUEST)
    assert answer == Invalid(response="timeout", reason="timeout", temporary=True)
    assert setup.log[-1] == (Level.WARNING, "address verifier: timed out after 0.5s")


async def test_a_program_that_cannot_be_run_refuses(tmp_path: Path) -> None:
    setup = Setup(str(tmp_path / "nothing"))
    answer = await setup.session().verify(REQUEST)
    assert isinstance(answer, Invalid)
    assert (answer.response, answer.temporary) == ("error", False)
    assert setup.log[-1][0] is Level.WARNING
    assert setup.log[-1][1].startswith("address verifier: exec error: ")


# Services

Reply = Callable[[bytes], bytes | None]


class Service:
    """Answers each line with what ``reply`` gives; None: hangs up."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.lines: list[bytes] = []
        self.connections = 0
        self.closed = 0
        self.changed = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with suppress(ConnectionError):
            while line := await reader.readline():
                self.lines.append(line)
                answer = self.reply(line)
                self.changed.set()
                if answer is None:
                    break
                writer.write(answer)
                await writer.drain()
        self.closed += 1
        self.changed.set()
        writer.close()

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not condition():
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def service(reply: Reply, path: str = "") -> AsyncGenerator[tuple[Service, str]]:
    running = Service(reply)
    if path:
        server = await asyncio.start_unix_server(running.serve, path)
        spec = f"net:{path}"
    else:
        server = await asyncio.start_server(running.serve, "127.0.0.1", 0)
        spec = f"net:127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield running, spec
    finally:
        server.close()


@pytest.mark.parametrize("unix", [False, True], ids=["tcp", "unix socket"])
async def test_a_service_is_asked_in_one_line_on_one_connection(tmp_path: Path, *, unix: bool) -> None:
    path = str(tmp_path / "s") if unix else ""
    async with service(lambda _: b"1|robert@here\r\n", path) as (running, spec):
        setup = Setup(spec)
        verifier = setup.session()
        assert await verifier.verify(REQUEST) == Remote(address="robert@here")
        assert await verifier.verify(REQUEST) == Remote(address="robert@here")
        assert running.lines == [b"Bob@Here|me@here|127.0.0.1:39230|test.local|none|\n"] * 2
        assert running.connections == 1
        where = path or spec.removeprefix("net:")
        assert setup.log[:2] == [
            (Level.VERBOSE, f"verification request: [Bob@Here] ({where})"),
            (Level.VERBOSE, "verification response: [1|robert@here]"),
        ]
        await verifier.reset()
        await running.until(lambda: running.closed == 1)
        assert await verifier.verify(REQUEST) == Remote(address="robert@here")
        assert running.connections == 2
        await verifier.close()
        await running.until(lambda: running.closed == 2)


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (lambda _: None, "peer disconnected"),
        (lambda _: b"x" * 20_000, "response too long"),
        (lambda _: b"y" * 9_000 + b"\n", "response too long"),
    ],
    ids=["hangs up", "endless line", "long line"],
)
async def test_a_service_that_fails_is_a_temporary_refusal(reply: Reply, reason: str) -> None:
    async with service(reply) as (running, spec):
        setup = Setup(spec)
        verifier = setup.session()
        refused = Invalid(response="cannot verify", reason=reason, temporary=True)
        assert await verifier.verify(REQUEST) == refused
        assert setup.log[-1] == (Level.WARNING, f"address verifier: cannot verify: {reason}")
        running.reply = lambda _: b"1|\n"
        assert await verifier.verify(REQUEST) == Remote(address="Bob@Here")
        assert running.connections == 2
        await verifier.close()


@pytest.mark.slow
async def test_a_silent_service_is_a_temporary_refusal() -> None:
    async with service(lambda _: b"") as (_, spec):
        verifier = Setup(spec, timeout=0.3).session()
        answer = await verifier.verify(REQUEST)
        assert isinstance(answer, Invalid)
        assert (answer.response, answer.temporary) == ("cannot verify", True)
        assert "no response after 0.3s" in answer.reason


async def test_a_service_that_is_not_there_is_a_temporary_refusal(tmp_path: Path) -> None:
    answer = await Setup(f"net:{tmp_path}/nothing").session().verify(REQUEST)
    assert isinstance(answer, Invalid)
    assert (answer.response, answer.temporary) == ("cannot verify", True)


async def test_lines_that_come_unasked_are_not_taken_for_the_next_answer() -> None:
    async with service(lambda _: b"1|a@b\n2|extra\n") as (running, spec):
        verifier = Setup(spec).session()
        assert await verifier.verify(REQUEST) == Remote(address="a@b")
        running.reply = lambda _: b"1|c@d\n"
        assert await verifier.verify(REQUEST) == Remote(address="c@d")
        await verifier.close()


async def test_a_vertical_bar_never_reaches_the_service() -> None:
    async with service(lambda _: b"1|\n") as (running, spec):
        request = Request(
            recipient="a|b@c", sender="", client=REQUEST.client, domain="d", mechanism="none", identity=""
        )
        answer = await Setup(spec).session().verify(request)
        assert isinstance(answer, Invalid)
        assert not answer.temporary
        assert running.connections == 0


# Accounts


async def test_accounts_are_those_of_the_system() -> None:
    import os
    import pwd

    own = pwd.getpwuid(os.getuid())
    verifier = Setup(f"account:{own.pw_uid}").session()
    request = Request(
        recipient=f"{own.pw_name}@test.local",
        sender="",
        client=REQUEST.client,
        domain="test.local",
        mechanism="none",
        identity="",
    )
    assert await verifier.verify(request) == Local(mailbox=own.pw_name)
    assert await verifier.verify(REQUEST) == Invalid(response="rejected", reason="[Here] does not match [test.local]")
    await verifier.reset()
    await verifier.close()

"""``--as-client`` as a process: exit codes, last words, what is left (spec forwarding.md 18.1, process.md 3.7)."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from engine.clock import SystemClock
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import BodyType, Envelope, decode
from tests.support.engineproc import ROOT
from tests.support.program import free_port
from tests.support.sink import Act, Sink

pytestmark = pytest.mark.slow

ENVELOPE = Envelope(reverse_path="from@x.example", remote=("to@y.example",))


@dataclass(frozen=True, kw_only=True)
class Ended:
    """A process that is over."""

    code: int
    out: str
    err: str


async def run(*arguments: str) -> Ended:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "engine.cli", *arguments),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    assert process.returncode is not None
    return Ended(code=process.returncode, out=out.decode(), err=err.decode())


async def fill(folder: Path, envelopes: Sequence[dict[str, Any]]) -> None:
    spool = DirectorySpool(folder, SystemClock(), durable=False)
    for changes in envelopes:
        draft = spool.begin()
        draft.write(b"Subject: x\r\n\r\nhello\r\n")
        draft.seal(replace(ENVELOPE, **changes))
        await draft.commit()
    await asyncio.to_thread(spool.close)


def count(folder: Path, suffix: str) -> int:
    return sum(each.name.endswith(suffix) for each in folder.iterdir())


def names(folder: Path) -> list[str]:
    return sorted(each.name.removesuffix(".envelope") for each in folder.glob("*.envelope"))


def reasons_in(folder: Path) -> list[str]:
    envelopes = [decode(each.read_bytes()) for each in sorted(folder.glob("*.envelope.bad"))]
    return [line for envelope in envelopes for line in envelope.trailing if "Reason: " in line]


def nothing(_sink: Sink) -> None:
    return


def always(verb: str, answer: str | Act) -> Callable[[Sink], None]:
    return lambda sink: sink.always(verb, answer)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One case: what there is, what the next hop does, how it ends."""

    code: int
    says: str = ""
    """Within standard error."""
    sink: Callable[[Sink], None] = nothing
    messages: Sequence[dict[str, Any]] = ({}, {})
    options: Sequence[str] = ()
    sent: int = 0
    bad: int = 0
    reasons: Sequence[str] = field(default=())


TABLE = {
    "nothing queued": Row(code=0, says="no messages to send\n", messages=()),
    "all sent": Row(code=0, sent=2),
    "MAIL refused": Row(code=0, sink=always("MAIL", "550 no"), bad=2, reasons=("no", "no")),
    "recipients refused": Row(
        code=0, sink=always("RCPT", "550 no"), bad=2, reasons=("one or more recipients rejected",) * 2
    ),
    "content refused": Row(code=0, sink=always("DOT", "554 spam"), bad=2, reasons=("spam", "spam")),
    "no remote recipients": Row(
        code=0,
        messages=({"remote": (), "local": ("postmaster",)},),
        says="failing message with no remote recipients",
        bad=1,
        reasons=("no remote recipients",),
    ),
    "filter refuses": Row(code=0, options=("--client-filter", "exit:1"), bad=2, reasons=("exit:1", "exit:1")),
    "filter ends the run": Row(code=0, options=("--client-filter", "exit:102"), sent=1),
    "greeting refused": Row(
        code=1,
        sink=always("GREETING", "554 go away"),
        says="error: smtp error: unexpected response: go away\n",
        bad=1,
        reasons=("smtp error: unexpected response: go away",),
    ),
    "disconnected": Row(
        code=1, sink=always("MAIL", Act.DROP), says="error: peer disconnected\n", bad=1, reasons=("peer disconnected",)
    ),
    "time-out": Row(
        code=1,
        sink=always("MAIL", Act.HANG),
        options=("--response-timeout", "1"),
        says="error: smtp error: response timeout after 1s\n",
        bad=1,
        reasons=("smtp error: response timeout after 1s",),
    ),
    "TLS wanted": Row(
        code=1,
        options=("--client-tls", "--client-tls-required"),
        says="tls is mandated but the server cannot do starttls",
        bad=1,
        reasons=("smtp error: tls is mandated but the server cannot do starttls",),
    ),
    "sign-in impossible": Row(
        code=1,
        options=("--client-auth", "plain:bWU=:c2VjcmV0"),
        says="authentication is not supported by the remote smtp server",
        bad=1,
        reasons=("smtp error: authentication is not supported by the remote smtp server",),
    ),
    "a routed address that is none": Row(
        code=1, messages=({"forward_to_address": "foo"},), says="error: invalid host:service format: foo\n"
    ),
}


@pytest.mark.parametrize("row", TABLE)
async def test_the_run_decides_about_exit_code_and_last_words(tmp_path: Path, row: str) -> None:
    case = TABLE[row]
    await fill(tmp_path, case.messages)
    async with Sink() as sink:
        case.sink(sink)
        ended = await run("--as-client", sink.address, "--spool-dir", str(tmp_path), *case.options)
        assert (ended.code, ended.out) == (case.code, ""), ended.err
        assert case.says in ended.err
        assert ("error: " in ended.err) is bool(case.code)
        assert len(sink.messages) == case.sent
    assert reasons_in(tmp_path) == [f"X-MailRelay-Reason: {each}" for each in case.reasons]
    assert count(tmp_path, ".envelope") == len(case.messages) - case.sent - case.bad
    assert not count(tmp_path, ".busy")


async def test_the_log_about_a_dead_hop_is_that_of_the_original(tmp_path: Path) -> None:
    await fill(tmp_path, ({}, {}))
    first, _ = names(tmp_path)
    address = f"127.0.0.1:{free_port()}"
    ended = await run("--as-client", address, "--spool-dir", str(tmp_path), "--verbose")
    words = f"connect failure: cannot connect to {address}"
    assert ended.err.splitlines() == [
        f"emailrelay: info: forwarding to {address}",
        "emailrelay: info: forwarding: [startup]",
        f"emailrelay: info: forwarding [{first}]",
        f"emailrelay: warning: smtp client error: {words}",
        f"emailrelay: error: {words}",
    ]
    assert (ended.code, ended.out) == (1, "")
    assert count(tmp_path, ".envelope") == 2


async def test_the_log_about_a_delivery_is_that_of_the_original(tmp_path: Path) -> None:
    await fill(tmp_path, ({"content": BodyType.SEVEN_BIT},))
    (message,) = names(tmp_path)
    async with Sink(extensions=("8BITMIME",)) as sink:
        arguments = ("--as-client", sink.address, "--spool-dir", str(tmp_path), "--verbose", "--domain", "me.example")
        ended = await run(*arguments)
    assert (ended.code, ended.out) == (0, "")
    told = [line.removeprefix("emailrelay: info: ") for line in ended.err.splitlines()]
    assert [line for line in told if not line.startswith("message forwarded: ")] == [
        f"forwarding to {sink.address}",
        "forwarding: [startup]",
        f"forwarding [{message}]",
        f"smtp connection to {sink.address}",
        'rx<<: "220 sink ready"',
        'tx>>: "EHLO me.example"',
        'rx<<: "250-sink"',
        'rx<<: "250 8BITMIME"',
        'tx>>: "MAIL FROM:<from@x.example> BODY=7BIT"',
        'rx<<: "250 sender ok"',
        'tx>>: "RCPT TO:<to@y.example>"',
        'rx<<: "250 recipient ok"',
        'tx>>: "DATA"',
        'rx<<: "354 go ahead"',
        "tx>>: [3 line(s) of content]",
        'rx<<: "250 2.0.0 taken"',
        f"deleting envelope [{message}.envelope.busy]",
        f"deleting content [{message}.content]",
        "forwarding: no more messages to send",
        'tx>>: "QUIT"',
    ]


START_ERRORS: dict[str, tuple[tuple[str, ...], str]] = {
    "unknown option": (("--no-such-option",), "no-such-option"),
    "secrets file missing": (("--client-auth", "{folder}/none"), "cannot read secrets file: {folder}/none"),
    "secrets file with mistakes": (("--client-auth", "{folder}/bad"), "invalid secrets file"),
    "client-tls-required alone": (("--client-tls-required",), "needs"),
    "forward-to as well": (("--forward-to", "127.0.0.1:9"), "cannot be used together"),
}


@pytest.mark.parametrize("row", START_ERRORS)
async def test_what_is_wrong_with_the_options_ends_the_program_with_one(tmp_path: Path, row: str) -> None:
    given, says = START_ERRORS[row]
    await fill(tmp_path, ({},))
    bad = tmp_path / "bad"
    bad.write_text("client plain me\n", encoding="ascii")
    bad.chmod(0o600)
    arguments = [each.format(folder=tmp_path) for each in given]
    ended = await run("--as-client", "127.0.0.1:9", "--spool-dir", str(tmp_path), *arguments)
    assert (ended.code, ended.out) == (1, "")
    assert "emailrelay: " in ended.err
    assert "error: " in ended.err
    assert says.format(folder=tmp_path) in ended.err
    assert "Traceback" not in ended.err
    assert count(tmp_path, ".envelope") == 1


async def test_a_host_that_does_not_exist_is_a_dns_error(tmp_path: Path) -> None:
    await fill(tmp_path, ({},))
    ended = await run("--as-client", "no-such-host.invalid:25", "--spool-dir", str(tmp_path))
    assert ended.code == 1
    assert 'error: dns error: no such host: "no-such-host.invalid" (' in ended.err


@pytest.mark.parametrize("address", ["foo", "host:", ":25"])
async def test_an_address_that_is_none_is_refused_at_once(tmp_path: Path, address: str) -> None:
    await fill(tmp_path, ({},))
    ended = await run("--as-client", address, "--spool-dir", str(tmp_path))
    assert ended.code == 1
    assert "error: " in ended.err
    assert f'needs a server and its port, such as "smtp.example.com:587", not "{address}"' in ended.err
    assert count(tmp_path, ".envelope") == 1


async def test_a_spool_directory_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    ended = await run("--as-client", "127.0.0.1:9", "--spool-dir", str(tmp_path / "nowhere"))
    assert ended.code == 1
    assert "invalid spool directory" in ended.err


async def test_neither_serving_nor_forwarding_is_nothing_to_do(tmp_path: Path) -> None:
    ended = await run("--dont-serve", "--no-daemon", "--spool-dir", str(tmp_path))
    assert (ended.code, ended.out) == (0, "")
    assert "nothing to do" in ended.err


async def test_a_missing_filter_is_a_warning_at_the_start(tmp_path: Path) -> None:
    await fill(tmp_path, ({},))
    async with Sink() as sink:
        missing = tmp_path / "no.sh"
        arguments = ("--as-client", sink.address, "--spool-dir", str(tmp_path), "--client-filter", str(missing))
        ended = await run(*arguments)
    assert ended.code == 0
    assert f"filter program does not exist: {missing}\n" in ended.err
    (reason,) = reasons_in(tmp_path)
    assert reason.startswith("X-MailRelay-Reason: filter exec error: ")


async def test_a_filter_that_is_none_is_refused_at_the_start(tmp_path: Path) -> None:
    await fill(tmp_path, ({},))
    ended = await run("--as-client", "127.0.0.1:9", "--spool-dir", str(tmp_path), "--client-filter", "exit:x")
    assert ended.code == 1
    assert "invalid filter specification: invalid numeric value: x" in ended.err

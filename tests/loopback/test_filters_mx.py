"""Routing by MX against a real name server (spec smtp-server.md 18.8, forwarding.md 16)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import NoMailHost
from engine.events import Level
from engine.filters.base import OK, Result, Role
from engine.net.dns import DnsClient, NameServer
from engine.net.mail_route import in_order, mail_hosts
from engine.spool.envelope import Envelope
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq, null_mx
from tests.support.filtering import ID, Log, envelope_at, make_filter, put_message, settings_for

pytestmark = [pytest.mark.peers, pytest.mark.slow, needs_dnsmasq]

LONG = [f"--mx-host=many.test,{'x' * 40}{number}.many.test,{number + 10}" for number in range(30)]
RECORDS = (
    "--mx-host=one.test,mx2.one.test,20",
    "--mx-host=one.test,mx1.one.test,10",
    "--host-record=mx1.one.test,127.0.0.2",
    "--host-record=mx2.one.test,127.0.0.3",
    "--mx-host=six.test,mx.six.test,10",
    "--host-record=mx.six.test,::1",
    "--mx-host=both.test,mx.both.test,10",
    "--host-record=mx.both.test,127.0.0.4,::1",
    "--mx-host=second.test,lost.second.test,10",
    "--mx-host=second.test,mx2.one.test,20",
    "--mx-host=lost.test,lost.second.test,10",
    "--host-record=implicit.test,127.0.0.5",
    "--host-record=implicitsix.test,::1",
    "--cname=alias.test,one.test",
    "--cname=mxalias.test,mx2.one.test",
    "--mx-host=tocname.test,mxalias.test,10",
    "--txt-record=bare.test,nothing else",
    "--mx-host=default.test,zero.test,10",
    "--host-record=zero.test,0.0.0.0",
    "--mx-host=ours.test,relay.test,10",
    "--mx-host=ours.test,mx1.one.test,20",
    "--mx-host=backup.test,mx1.one.test,10",
    "--mx-host=backup.test,RELAY.test,20",
    null_mx("null.test"),
    *LONG,
    "--host-record=" + "x" * 40 + "0.many.test,127.0.0.6",
)

ROUTED = {
    "": "old:25",
    "user@": "old:25",
    "one.test": "127.0.0.2:25",
    "ONE.test.": "127.0.0.2:25",
    "one.test:2525": "127.0.0.2:2525",
    "user@one.test": "127.0.0.2:25",
    "user@one.test:26": "127.0.0.2:26",
    "[192.0.2.1]": "192.0.2.1:25",
    "[192.0.2.1]:26": "192.0.2.1:26",
    "192.0.2.1:26": "192.0.2.1:26",
    "u@[IPv6:2001:db8::1]": "[2001:db8::1]:25",
    "[ipv6:::1]:26": "[::1]:26",
    "[::1]": "[::1]:25",
    "six.test": "[::1]:25",
    "both.test": "127.0.0.4:25",
    "second.test": "127.0.0.3:25",
    "implicit.test": "127.0.0.5:25",
    "implicitsix.test:26": "[::1]:26",
    "alias.test": "127.0.0.2:25",
    "tocname.test": "127.0.0.3:25",
    "backup.test": "127.0.0.2:25",
    "default.test": "",
    "many.test": "127.0.0.6:25",
}
UNROUTABLE = {
    "nowhere.test": ("mx: there is no domain nowhere.test", 0),
    "null.test": ("mx: null.test takes no mail (null MX)", 0),
    "lost.test": ("mx: no mail host of lost.test has an address", 0),
    "bare.test": ("mx: no mail host of bare.test has an address", 0),
    "ours.test": ("mx: mail for ours.test is to be delivered by relay.test itself", 0),
    "example.org": ("mx: rcode refused from 127.0.0.1", 451),
    "a..b": ("mx: not a domain name: 'a..b'", 451),
    "[x]": ("not an address: [x]", 0),
    "[1.2.3.4": ("not an address: [1.2.3.4", 0),
}


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with dns_server(tmp_path_factory.mktemp("dns"), RECORDS) as number:
        yield number


def message(forward_to: str) -> Envelope:
    return Envelope(
        reverse_path="a@b",
        remote=("c@d",),
        forward_to=forward_to,
        forward_to_address="old:25",
        trailing=("X-MailRelay-SplitGroupCount: 2",),
    )


@pytest.mark.parametrize("forward_to", ROUTED)
@pytest.mark.parametrize("role", [Role.ROUTING])
async def test_where_mail_goes(tmp_path: Path, port: int, forward_to: str, role: Role) -> None:
    files = put_message(tmp_path, message(forward_to), state=".busy")
    made = make_filter(f"mx:127.0.0.1:{port}", settings_for(tmp_path), Log(), role)
    assert await made.run(files) == OK
    expected = replace(message(forward_to), forward_to_address=ROUTED[forward_to])
    assert envelope_at(files.envelope) == expected


@pytest.mark.parametrize("forward_to", UNROUTABLE)
async def test_mail_that_has_nowhere_to_go(tmp_path: Path, port: int, forward_to: str) -> None:
    files = put_message(tmp_path, message(forward_to), state=".busy")
    log = Log()
    verdict = await make_filter(f"mx:127.0.0.1:{port}", settings_for(tmp_path), log, Role.ROUTING).run(files)
    reason, code = UNROUTABLE[forward_to]
    assert (verdict.result, verdict.response, verdict.reason, verdict.code) == (Result.FAIL, "failed", reason, code)
    assert envelope_at(files.envelope) == replace(message(forward_to), forward_to_address="")
    assert log.texts[-1] == f"routing-filter [mx:]: [{ID}]: setting forward-to-address [] ({reason})"


async def test_the_log_tells_the_questions_and_the_outcome(tmp_path: Path, port: int) -> None:
    log = Log()
    files = put_message(tmp_path, message("tocname.test"), state=".busy")
    await make_filter(f"mx:127.0.0.1:{port};x=1;nst=y", settings_for(tmp_path), log, Role.ROUTING).run(files)
    assert [text for level, text in log.lines if level is not Level.DEBUG] == [
        "invalid mx filter configuration: ignoring [x=1]",
        "invalid mx filter configuration: ignoring [nst=y]",
        "routing-filter [mx:] looking up [tocname.test]",
        f"routing-filter [mx:]: [{ID}]: setting forward-to-address [127.0.0.3:25]",
    ]
    debug = [text for level, text in log.lines if level is Level.DEBUG]
    assert f"mx: question: mx [tocname.test] to 127.0.0.1 port {port}" in debug
    assert "mx: answer: mx [tocname.test] [10 mxalias.test.] from 127.0.0.1" in debug


async def test_the_next_server_is_asked_after_nst_seconds(tmp_path: Path, port: int) -> None:
    with Silent() as silent:
        files = put_message(tmp_path, message("one.test"))
        spec = f"mx:127.0.0.1:{silent.port()};127.0.0.1:{port};nst=0;rt=1000"
        assert await make_filter(spec, settings_for(tmp_path), Log()).run(files) == OK
    assert envelope_at(files.envelope).forward_to_address == "127.0.0.2:25"


async def test_silence_fails_when_the_filter_timeout_is_over_and_changes_nothing(tmp_path: Path) -> None:
    with Silent() as silent:
        files = put_message(tmp_path, message("one.test"))
        made = make_filter(f"mx:127.0.0.1:{silent.port()}", settings_for(tmp_path, timeout=0.05), Log())
        verdict = await made.run(files)
    assert (verdict.result, verdict.response, verdict.code) == (Result.FAIL, "failed", 451)
    assert verdict.reason == "mx: no answer about one.test within 0.05s"
    assert envelope_at(files.envelope) == message("one.test")


async def test_cancelling_ends_the_questions(tmp_path: Path) -> None:
    with Silent() as silent:
        files = put_message(tmp_path, message("one.test"))
        log = Log()
        made = make_filter(f"mx:127.0.0.1:{silent.port()}", settings_for(tmp_path), log)
        task = asyncio.create_task(made.run(files))
        async with asyncio.timeout(20):
            while not any("question" in text for text in log.texts):  # noqa: ASYNC110 - said in the middle of the work
                await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert envelope_at(files.envelope) == message("one.test")


def test_equal_hosts_take_turns_by_chance_and_better_ones_come_first() -> None:
    records = ["20 c.", "10 a.", "10 b.", "30 d."]
    drawn = {in_order(records, SystemClock()) for _ in range(200)}
    assert drawn == {("a", "b", "c", "d"), ("b", "a", "c", "d")}


def test_hosts_no_better_than_this_one_are_left_out() -> None:
    records = ["5 a.", "10 Relay.test.", "10 b.", "20 c."]
    assert in_order(records, SystemClock(), own="relay.test") == ("a",)
    assert in_order(records[1:], SystemClock(), own="relay.test") == ()


async def test_a_domain_that_takes_no_mail_is_told_for_good(port: int) -> None:
    with pytest.raises(NoMailHost) as caught:
        await mail_hosts(DnsClient([NameServer("127.0.0.1", port)]), "null.test", SystemClock(), limit=20)
    assert not caught.value.temporary

"""Direct delivery: ``split:`` and ``mx:`` with a real name server, from the envelope to the mail hosts."""

from __future__ import annotations

import asyncio
import smtplib
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from engine.spool.envelope import decode
from tests.support.admin import eventually
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq, null_mx
from tests.support.engineproc import Engine
from tests.support.forwarding import RETRY
from tests.support.outward import Outward, outward
from tests.support.sink import Sink

pytestmark = [pytest.mark.peers, pytest.mark.slow, needs_dnsmasq]

RECORDS = (
    "--mx-host=one.test,mx.one.test,10",
    "--host-record=mx.one.test,127.0.0.1",
    # the first mail host does not answer
    "--mx-host=spare.test,dead.spare.test,10",
    "--mx-host=spare.test,mx.one.test,20",
    "--host-record=dead.spare.test,127.0.0.77",
    # neither does the second
    "--mx-host=lost.test,dead.lost.test,10",
    "--mx-host=lost.test,dead.spare.test,20",
    "--host-record=dead.lost.test,127.0.0.78",
    # another domain with the same first mail host and no other
    "--mx-host=shared.test,dead.spare.test,10",
    # the first has no route, or none that answers: the next family
    "--mx-host=both.test,mx.both.test,10",
    "--host-record=mx.both.test,127.0.0.80,::1",
    "--mx-host=six.test,mx.six.test,10",
    "--host-record=mx.six.test,::1",
    "--host-record=implicit.test,127.0.0.1",
    null_mx("null.test"),
)
LANES = {"client_connections": 4}
MODES = pytest.mark.parametrize("options", [{}, LANES], ids=["one connection", "several"])


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with dns_server(tmp_path_factory.mktemp("dns"), RECORDS) as port:
        yield port


@pytest.fixture
async def sink() -> AsyncIterator[Sink]:
    async with Sink() as made:
        yield made


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Outward]:
    async with outward(tmp_path, "127.0.0.1:9") as made:
        yield made


def no_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return True
    return False


def recipients(sink: Sink) -> list[list[str]]:
    return sorted(each.recipients for each in sink.messages)


@MODES
@pytest.mark.parametrize("domain", ["one.test", "implicit.test", "spare.test", "[127.0.0.1]"])
async def test_mail_gets_to_the_first_mail_host_that_answers(
    rig: Outward, sink: Sink, names: int, domain: str, options: dict[str, Any]
) -> None:
    message = await rig.put(forward_to=f"{domain}:{sink.port}")
    result = await rig.forward(f"mx:127.0.0.1:{names}", **options)
    assert (result.sent, result.error, len(sink.messages)) == (1, "", 1)
    assert rig.states(message) == ""
    failed = [text for text in rig.texts() if "cannot connect to" in text]
    dead = f"smtp connection failed: connect failure: cannot connect to 127.0.0.77:{sink.port}"
    assert failed == ([dead] if domain == "spare.test" else [])


@pytest.mark.skipif(no_ipv6(), reason="this computer has no IPv6")
@pytest.mark.parametrize("domain", ["six.test", "both.test"])
async def test_mail_gets_to_a_mail_host_by_ipv6(rig: Outward, names: int, domain: str) -> None:
    async with Sink(host="::1") as sink:
        await rig.put(forward_to=f"{domain}:{sink.port}")
        assert (await rig.forward(f"mx:127.0.0.1:{names}")).sent == 1
        assert len(sink.messages) == 1


@MODES
async def test_a_mail_host_that_turns_us_away_at_the_door_is_passed_over(
    rig: Outward, sink: Sink, names: int, options: dict[str, Any]
) -> None:
    async with Sink(host="127.0.0.77", port=sink.port) as first:
        first.always("GREETING", "421 4.3.2 too many")
        await rig.put(forward_to=f"spare.test:{sink.port}")
        assert (await rig.forward(f"mx:127.0.0.1:{names}", **options)).sent == 1
        assert (len(first.talks), len(sink.messages)) == (1, 1)


@MODES
async def test_the_first_mail_host_is_used_when_it_answers(
    rig: Outward, sink: Sink, names: int, options: dict[str, Any]
) -> None:
    async with Sink(host="127.0.0.77", port=sink.port) as first:
        for _ in range(3):
            await rig.put(forward_to=f"spare.test:{sink.port}")
        assert (await rig.forward(f"mx:127.0.0.1:{names}", **options)).sent == 3
        assert (len(first.talks), len(first.messages), len(sink.talks)) == (1, 3, 0)


@MODES
async def test_a_substitute_serves_its_own_domain_only_and_is_found_once(
    rig: Outward, sink: Sink, names: int, options: dict[str, Any]
) -> None:
    served = [await rig.put(forward_to=f"spare.test:{sink.port}") for _ in range(2)]
    alone = await rig.put(forward_to=f"shared.test:{sink.port}")
    served.append(await rig.put(forward_to=f"spare.test:{sink.port}"))
    result = await rig.forward(f"mx:127.0.0.1:{names}", **options)
    assert (result.sent, result.error) == (3, "")
    assert rig.states(alone) == "c queued"
    assert rig.envelope(alone).forward_to_address == f"127.0.0.77:{sink.port}"
    assert sum("cannot connect to 127.0.0.77" in text for text in rig.texts()) == 1


@MODES
async def test_mail_whose_mail_hosts_are_all_dead_waits_and_each_is_told_of_once(
    rig: Outward, sink: Sink, names: int, options: dict[str, Any]
) -> None:
    messages = [await rig.put(forward_to=f"lost.test:{sink.port}") for _ in range(2)]
    await rig.put(forward_to=f"one.test:{sink.port}")
    result = await rig.forward(f"mx:127.0.0.1:{names}", **options)
    assert (result.sent, result.error) == (1, "")
    assert [rig.states(each) for each in messages] == ["c queued", "c queued"]
    for address in ("127.0.0.77", "127.0.0.78"):
        assert sum(f"cannot connect to {address}:" in text for text in rig.texts()) == 1
    envelope = rig.envelope(messages[0])
    assert envelope.forward_to == f"lost.test:{sink.port}"
    assert envelope.forward_to_address == f"127.0.0.78:{sink.port}"


REFUSED = {
    "null.test": "null.test takes no mail (null MX)",
    "nowhere.test": "there is no domain nowhere.test",
}


@MODES
@pytest.mark.parametrize("domain", REFUSED)
async def test_a_domain_that_takes_no_mail_fails_the_message_with_the_reason(
    rig: Outward, names: int, domain: str, options: dict[str, Any]
) -> None:
    plain, retried = await rig.put(forward_to=domain), await rig.put(forward_to=domain)
    claim = await rig.spool.claim(retried)
    await rig.forward(f"mx:127.0.0.1:{names}", **options)
    assert rig.envelope(plain, ".bad").trailing[-2:] == (
        "X-MailRelay-Reason: routing filter failed",
        "X-MailRelay-ReasonCode:",
    )
    assert f"reason=[mx: {REFUSED[domain]}]" in "".join(rig.texts())
    await claim.release()
    await rig.forward(f"mx:127.0.0.1:{names}", forward_retry=RETRY, **options)
    assert rig.envelope(retried, ".bad").trailing[-2] == (
        f"X-MailRelay-Reason: routing filter failed: mx: {REFUSED[domain]}"
    )


@MODES
async def test_silent_name_servers_keep_the_message_when_retrying(rig: Outward, options: dict[str, Any]) -> None:
    message = await rig.put(forward_to="one.test")
    with Silent() as silent:
        spec = f"mx:127.0.0.1:{silent.port()}"
        result = await rig.forward(spec, filter_timeout=1, forward_retry=RETRY, **options)
        assert (result.deferred, rig.states(message)) == (1, "c queued")
        assert "no answer about one.test within 1s" in "".join(rig.envelope(message).trailing)
        rig.clock.now += 10_000
        await rig.forward(spec, filter_timeout=1, **options)
    assert rig.states(message) == "c .bad"
    assert rig.envelope(message, ".bad").trailing[-2:] == (
        "X-MailRelay-Reason: routing filter failed",
        "X-MailRelay-ReasonCode:",
    )


async def test_a_slow_name_server_holds_up_nobody_else(rig: Outward, sink: Sink) -> None:
    with Silent() as silent:
        for _ in range(3):
            await rig.put(forward_to="one.test")
        other = await rig.put(forward_to_address=sink.address)
        forwarder = rig.make(f"mx:127.0.0.1:{silent.port()}", filter_timeout=5, **LANES)
        await forwarder.run_once("startup")
    assert rig.states(other) == ""
    looked = [text for text in rig.texts() if "looking up" in text]
    assert len(looked) == 3


def send(port: int, recipients: list[str]) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=30) as client:
        client.sendmail("from@x.example", recipients, b"Subject: to many\r\n\r\nhello\r\n")


async def test_a_relay_delivers_to_the_mail_hosts_of_each_recipient(tmp_path: Path, sink: Sink, names: int) -> None:
    options = (
        *(f"filter split:{sink.port}", f"client-filter mx:127.0.0.1:{names}", "verbose"),
        *("forward-to 127.0.0.1:9", "forward-on-disconnect"),
    )
    engine = Engine(tmp_path, *options)
    try:
        await asyncio.to_thread(engine.start)
        to = ["a@one.test", "b@spare.test", "c@ONE.test", "d@null.test", "e@implicit.test"]
        await asyncio.to_thread(send, engine.port, to)
        bad = "*.envelope.bad"
        await eventually(lambda: len(sink.messages) == 3 and any(engine.spool.glob(bad)), what="the end of it")
        await eventually(lambda: len(list(engine.spool.glob("*.envelope*"))) == 1, what="the end of the run")
        assert recipients(sink) == [["a@one.test", "c@ONE.test"], ["b@spare.test"], ["e@implicit.test"]]
        (failed,) = engine.spool.glob(bad)
        assert decode(failed.read_bytes()).remote == ("d@null.test",)
        assert await asyncio.to_thread(engine.stop) == 0
    finally:
        await asyncio.to_thread(engine.kill)
    assert "routing-filter [mx:] looking up [one.test]" in engine.output()

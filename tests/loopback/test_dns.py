"""Questions to real name servers on loopback."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import DnsError, DnsTimeout
from engine.net.dns import Answer, DnsClient, NameServer, Pace, query, system_servers
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq
from tests.support.program import free_port

pytestmark = [pytest.mark.peers, pytest.mark.slow, needs_dnsmasq]

LONG = [f"--txt-record=long.test,{number:03d}{'x' * 200}" for number in range(20)]
RECORDS = (
    "--mx-host=one.test,mx1.one.test,10",
    "--mx-host=one.test,mx2.one.test,20",
    "--host-record=mx1.one.test,127.0.0.2",
    "--host-record=mx2.one.test,127.0.0.3,::3",
    "--cname=alias.test,other.test",
    "--cname=other.test,mx2.one.test",
    "--cname=lost.test,nowhere.test",
    "--txt-record=text.test,hello world",
    "--srv-host=_submission._tcp.one.test,mx1.one.test,587,5,7",
    "--host-record=2.0.0.127.list.test,127.0.0.4",
    *LONG,
)
LIMIT = 20.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NameServer]:
    with dns_server(tmp_path_factory.mktemp("dns"), RECORDS) as port:
        yield NameServer("127.0.0.1", port)


@pytest.mark.parametrize(
    ("name", "kind", "records"),
    [
        ("one.test", "MX", {"10 mx1.one.test.", "20 mx2.one.test."}),
        ("ONE.test.", "MX", {"10 mx1.one.test.", "20 mx2.one.test."}),
        ("mx1.one.test", "A", {"127.0.0.2"}),
        ("mx2.one.test", "AAAA", {"::3"}),
        ("alias.test", "A", {"127.0.0.3"}),
        ("text.test", "TXT", {"hello world"}),
        ("_submission._tcp.one.test", "SRV", {"5 7 587 mx1.one.test."}),
        ("2.0.0.127.list.test", "A", {"127.0.0.4"}),
        ("3.0.0.127.list.test", "A", set[str]()),
        ("nowhere.test", "MX", set[str]()),
        ("mx1.one.test", "MX", set[str]()),
        ("lost.test", "A", set[str]()),
    ],
)
async def test_records_of_a_name(server: NameServer, name: str, kind: str, records: set[str]) -> None:
    assert set(await query(name, kind, [server], LIMIT)) == records


async def test_a_name_that_does_not_exist_is_told_from_one_without_such_records(server: NameServer) -> None:
    client = DnsClient([server])
    assert await client.lookup("nowhere.test", "A") == Answer(name="nowhere.test", exists=False, records=())
    assert await client.lookup("mx1.one.test", "MX") == Answer(name="mx1.one.test", exists=True, records=())


async def test_aliases_lead_to_the_name_that_has_the_records(server: NameServer) -> None:
    found = await DnsClient([server]).lookup("alias.test", "A", limit=LIMIT)
    assert found == Answer(name="mx2.one.test", exists=True, records=("127.0.0.3",))


async def test_an_answer_too_long_for_a_datagram_comes_over_tcp(server: NameServer) -> None:
    found = await query("long.test", "TXT", [server], LIMIT)
    assert sorted(found) == [option.partition(",")[2] for option in LONG]


async def test_a_refusal_is_an_error_and_no_empty_answer(server: NameServer) -> None:
    with pytest.raises(DnsError, match=r"^rcode refused from 127\.0\.0\.1$") as caught:
        await query("example.org", "A", [server], LIMIT)
    assert not isinstance(caught.value, DnsTimeout)
    assert caught.value.temporary


async def test_a_server_that_is_not_there_is_an_error_at_once() -> None:
    with pytest.raises(DnsError, match=r"^connection refused from 127\.0\.0\.1$"):
        await query("one.test", "A", [NameServer("127.0.0.1", free_port())], 0)


async def test_the_next_server_answers_when_the_first_refuses(server: NameServer) -> None:
    servers = [NameServer("127.0.0.1", free_port()), server]
    client = DnsClient(servers, Pace(next_server=1000, again=1000))
    assert (await client.lookup("mx1.one.test", "A")).records == ("127.0.0.2",)


async def test_the_next_server_answers_when_the_first_is_silent(server: NameServer) -> None:
    with Silent() as silent:
        client = DnsClient([NameServer("127.0.0.1", silent.port()), server], Pace(next_server=0.01, again=1000))
        assert (await client.lookup("mx1.one.test", "A")).records == ("127.0.0.2",)


async def test_silence_ends_with_the_time_limit() -> None:
    with Silent() as silent:
        servers = [NameServer("127.0.0.1", silent.port()) for _ in range(2)]
        with pytest.raises(DnsTimeout, match=r"^no answer about one\.test within 0\.05s$"):
            await DnsClient(servers, Pace(next_server=0.01, again=0.01)).lookup("one.test", "A", limit=0.05)


async def test_the_rounds_start_again_after_the_last_server() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.setblocking(False)
        client = DnsClient([NameServer("127.0.0.1", sock.getsockname()[1])], Pace(next_server=1000, again=0.01))
        task = asyncio.create_task(client.lookup("one.test", "A"))
        loop = asyncio.get_running_loop()
        questions = [await loop.sock_recv(sock, 512) for _ in range(3)]
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len({question[:2] for question in questions}) == 3  # an id of its own each


async def test_what_is_no_answer_to_the_question_is_passed_over() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.setblocking(False)
        task = asyncio.create_task(query("one.test", "A", [NameServer("127.0.0.1", sock.getsockname()[1])], 0))
        loop = asyncio.get_running_loop()
        question, peer = await loop.sock_recvfrom(sock, 512)
        other_id = bytes([question[0] ^ 1])
        record = bytes.fromhex("c00c 0001 0001 00000000 0004 7f000009")
        answer = question[:2] + bytes.fromhex("8580 0001 0001 0000 0000") + question[12:] + record
        for data in (
            b"",
            b"rubbish",
            question,
            other_id + answer[1:],
            answer[:12],
            answer.replace(b"one", b"two"),
            answer,
        ):
            await loop.sock_sendto(sock, data, peer)
        assert await task == ("127.0.0.9",)


async def test_cancelling_leaves_nothing_behind() -> None:
    with Silent() as silent:
        task = asyncio.create_task(query("one.test", "A", [NameServer("127.0.0.1", silent.port())], 0))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.mark.parametrize("name", ["a..b", "x" * 64 + ".test", "\udcff.test", ("x" * 60 + ".") * 5])
async def test_what_is_no_domain_name_is_an_error(name: str) -> None:
    with pytest.raises(DnsError, match=r"^not a domain name: "):
        await query(name, "A", [NameServer("127.0.0.1", 9)], LIMIT)


@pytest.mark.skipif(sys.platform == "win32", reason="uvloop is for Unix")
def test_uvloop_asks_as_well(server: NameServer) -> None:
    uvloop = pytest.importorskip("uvloop")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert len(runner.run(query("long.test", "TXT", [server], LIMIT))) == len(LONG)
        with pytest.raises(DnsError, match=r"^connection refused"):
            runner.run(query("long.test", "TXT", [NameServer("127.0.0.1", free_port())], LIMIT))


def test_the_servers_of_the_system_are_read_from_its_configuration(tmp_path: Path) -> None:
    file = tmp_path / "resolv.conf"
    file.write_text("# comment\nsearch a.b\nnameserver 192.0.2.1\nnameserver  2001:db8::1\nnameserver\nnameserver x\n")
    assert system_servers(file) == (NameServer("192.0.2.1"), NameServer("2001:db8::1"))
    assert system_servers(tmp_path / "missing") == (NameServer("127.0.0.1"),)

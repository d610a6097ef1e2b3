from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import cast

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from engine.clock import SystemClock
from engine.events import Level
from engine.server.dnsbl import DnsBlockLists
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq

CLIENT = "203.0.113.5"
QUESTION = "5.113.0.203"
CLIENT_6 = "2001:db8::567:89ab"
QUESTION_6 = "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2"
PEER = "203.0.113.5:1025"


class Lists:
    """Block lists and what they have logged."""

    def __init__(self, config: str, clock: SystemClock | None = None) -> None:
        self.log: list[tuple[Level, str]] = []
        self.lists = DnsBlockLists.parse([config], say=self._say, clock=clock or SystemClock())

    async def check(self, address: str = CLIENT) -> bool:
        return await self.lists.check(address, peer=PEER)

    @property
    def verbose(self) -> list[str]:
        return sorted(text for level, text in self.log if level is Level.VERBOSE)

    @property
    def warnings(self) -> list[str]:
        return [text for level, text in self.log if level is Level.WARNING]

    def _say(self, level: Level, text: str, peer: str) -> None:
        assert peer in {PEER, ""}
        self.log.append((level, text))


# A real name server


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    records = (
        f"--host-record={QUESTION}.bl.test,127.0.0.2",
        f"--host-record={QUESTION_6}.bl.test,127.0.0.3",
        f"--host-record={QUESTION}.other.test,127.0.0.4",
        f"--host-record={QUESTION}.error.test,127.255.255.254",
        f"--host-record={QUESTION}.parked.test,192.0.2.1",
        f"--host-record={QUESTION}.six.test,::2",
        "--host-record=listed.test,127.0.0.9",
        f"--cname={QUESTION}.alias.test,listed.test",
        f"--txt-record={QUESTION}.text.test,listed",
    )
    with dns_server(tmp_path_factory.mktemp("dns"), records) as running:
        yield running


REFUSES = "dnsbl: [error.test] refuses to answer: 127.255.255.254"
BLOCKED = f"dnsbl: client address [{CLIENT}] blocked by"


@needs_dnsmasq
@pytest.mark.peers
@pytest.mark.parametrize(
    ("lists", "threshold", "passed", "verbose", "warnings"),
    [
        ("bl.test", 1, False, ["denied by [bl.test]: 127.0.0.2"], [f"{BLOCKED} [bl.test]"]),
        ("none.test", 1, True, ["allowed by [none.test]"], []),
        ("bl.test,other.test", 2, False,
         ["denied by [bl.test]: 127.0.0.2", "denied by [other.test]: 127.0.0.4"],
         [f"{BLOCKED} [bl.test] [other.test]"]),
        ("bl.test,none.test", 0, True, ["allowed by [none.test]", "denied by [bl.test]: 127.0.0.2"], []),
        ("bl.test", 2, True, ["not checked by [bl.test]"], []),
        ("refused.example", 1, True, ["allowed by [refused.example]"], []),
        ("error.test", 1, True, ["allowed by [error.test]"], [REFUSES]),
        ("parked.test", 1, True, ["allowed by [parked.test]"], []),
        ("six.test", 1, True, ["allowed by [six.test]"], []),
        ("text.test", 1, True, ["allowed by [text.test]"], []),
        ("alias.test", 1, False, ["denied by [alias.test]: 127.0.0.9"], [f"{BLOCKED} [alias.test]"]),
    ],
    ids=["listed", "not listed", "two of two", "threshold 0", "never enough", "REFUSED", "error code", "no 127.0.0.0/8",
         "AAAA only", "TXT only", "CNAME"],
)  # fmt: skip
async def test_the_answers_of_the_lists_decide(
    port: int, lists: str, threshold: int, verbose: list[str], warnings: list[str], *, passed: bool
) -> None:
    asked = Lists(f"{lists},{threshold},60s,127.0.0.1:{port}")
    assert await asked.check() is passed
    assert asked.verbose == [f"dnsbl: address [{CLIENT}] {text}" for text in verbose]
    assert asked.warnings == warnings


@needs_dnsmasq
@pytest.mark.peers
async def test_ipv6_clients_are_asked_about_with_a_questions(port: int) -> None:
    asked = Lists(f"bl.test,1,60s,127.0.0.1:{port}")
    assert not await asked.check(CLIENT_6)
    assert asked.warnings == [f"dnsbl: client address [{CLIENT_6}] blocked by [bl.test]"]
    assert not await asked.check(f"::ffff:{CLIENT}")
    assert asked.warnings[1:] == [f"{BLOCKED} [bl.test]"]


# Name servers that misbehave


class Odd(asyncio.DatagramProtocol):
    """Answers each question with the octets that ``answer`` makes of it."""

    def __init__(self, answer: Callable[[dns.message.Message], list[bytes]]) -> None:
        self._answer = answer
        self.transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        assert self.transport is not None
        for each in self._answer(dns.message.from_wire(data)):
            self.transport.sendto(each, addr)


@asynccontextmanager
async def odd_server(answer: Callable[[dns.message.Message], list[bytes]]) -> AsyncGenerator[int]:
    transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: Odd(answer), local_addr=("127.0.0.1", 0)
    )
    try:
        yield transport.get_extra_info("sockname")[1]
    finally:
        transport.close()


def with_rcode(rcode: int) -> Callable[[dns.message.Message], list[bytes]]:
    def answer(question: dns.message.Message) -> list[bytes]:
        reply = dns.message.make_response(question)
        reply.set_rcode(dns.rcode.Rcode(rcode))
        return [reply.to_wire()]

    return answer


def listing(question: dns.message.Message) -> bytes:
    reply = dns.message.make_response(question)
    reply.answer.append(dns.rrset.from_text(question.question[0].name, 60, "IN", "A", "127.0.0.2"))
    return reply.to_wire()


async def test_servfail_is_no_listing() -> None:
    async with odd_server(with_rcode(2)) as port:
        asked = Lists(f"bl.test,1,60s,127.0.0.1:{port}")
        assert await asked.check()
        assert asked.verbose == [f"dnsbl: address [{CLIENT}] allowed by [bl.test]"]


async def test_an_unknown_rcode_counts_as_no_answer() -> None:
    async with odd_server(with_rcode(9)) as port:
        asked = Lists(f"bl.test,1,-60s,127.0.0.1:{port}")
        assert not await asked.check()
        assert asked.warnings[0].startswith("dnsbl: invalid dns response: qr=1 rcode=9 id=")
        assert asked.warnings[1:] == [f"dnsbl: client address [{CLIENT}] blocked: timeout: no answer from [bl.test]"]


async def test_garbage_and_answers_to_other_questions_are_passed_over() -> None:
    def answer(question: dns.message.Message) -> list[bytes]:
        good = listing(question)
        other_id = bytes([good[0] ^ 1]) + good[1:]
        return [b"", b"\0", b"garbage" * 9, good[:11], question.to_wire(), other_id, good]

    async with odd_server(answer) as port:
        asked = Lists(f"bl.test,1,60s,127.0.0.1:{port}")
        assert not await asked.check()
        assert asked.warnings == [f"{BLOCKED} [bl.test]"]


async def test_the_decision_falls_as_soon_as_it_is_certain() -> None:
    def answer(question: dns.message.Message) -> list[bytes]:
        return [listing(question)] if "quick" in str(question.question[0].name) else []

    async with odd_server(answer) as port:
        asked = Lists(f"slow.test,quick.test,1,600s,127.0.0.1:{port}")
        assert not await asked.check()
        assert asked.verbose == [
            f"dnsbl: address [{CLIENT}] denied by [quick.test]: 127.0.0.2",
            f"dnsbl: address [{CLIENT}] not checked by [slow.test]",
        ]


@pytest.mark.parametrize(
    ("threshold", "sign", "passed", "words"),
    [
        (1, "", True, ""),
        (1, "-", False, " blocked"),
        (0, "-", True, ""),
    ],
    ids=["allow", "block", "threshold 0 never blocks"],
)
async def test_silence_allows_or_blocks_as_the_sign_says(
    threshold: int, sign: str, words: str, *, passed: bool
) -> None:
    with Silent() as silent:
        asked = Lists(f"a.test,b.test,{threshold},{sign}100,127.0.0.1:{silent.port()}")
        assert await asked.check() is passed
        assert asked.warnings == [f"dnsbl: client address [{CLIENT}]{words}: timeout: no answer from [a.test] [b.test]"]
        assert asked.verbose == [
            f"dnsbl: address [{CLIENT}] not checked by [a.test]",
            f"dnsbl: address [{CLIENT}] not checked by [b.test]",
        ]


async def test_a_name_server_that_is_not_there_counts_as_silence() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    asked = Lists(f"a.test,1,-600s,127.0.0.1:{port}")
    assert not await asked.check()
    assert asked.warnings == [f"dnsbl: client address [{CLIENT}] blocked: timeout: no answer from [a.test]"]


# Who is not asked about


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "192.168.1.9", "10.1.1.1", "fe80::1", "fc00::1", "/"])
async def test_local_clients_are_never_checked(address: str) -> None:
    with Silent() as silent:
        asked = Lists(f"a.test,1,-600s,127.0.0.1:{silent.port()}")
        assert await asked.check(address)
        assert asked.log == [(Level.VERBOSE, f"dnsbl: not checking local address [{address}]")]


class Frozen(SystemClock):
    """Time that a test moves."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


async def test_checks_can_be_suspended_for_a_time() -> None:
    async with odd_server(lambda question: [listing(question)]) as port:
        clock = Frozen()
        asked = Lists(f"a.test,1,600s,127.0.0.1:{port}", clock)
        asked.lists.suspend(60)
        assert await asked.check()
        assert asked.verbose == ["dnsbl disabled for 60s"]
        clock.now += 60
        assert not await asked.check()
        asked.lists.suspend(None)
        clock.now += 1e9
        assert await asked.check()
        asked.lists.suspend(0)
        assert not await asked.check()
        assert asked.log[-1] == (Level.WARNING, f"{BLOCKED} [a.test]")


async def test_a_client_that_goes_away_leaves_no_questions_behind() -> None:
    asked = asyncio.Event()

    def answer(_question: dns.message.Message) -> list[bytes]:
        asked.set()
        return []

    async with odd_server(answer) as port:
        lists = Lists(f"a.test,b.test,1,600s,127.0.0.1:{port}")
        before = asyncio.all_tasks()
        check = asyncio.create_task(lists.check())
        await asked.wait()
        check.cancel()
        with pytest.raises(asyncio.CancelledError):
            await check
        assert asyncio.all_tasks() == before
        assert lists.log == []

"""Questions to the domain name system that the system's resolver does not answer: MX, TXT, block lists.

Asks name servers of our own choice, one after the other without giving up on the earlier ones, within an
overall time limit. Every wait is cancelled with the task that asks.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import dns.exception
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdata
import dns.rdataclass
import dns.rdatatype
import dns.rrset
from dns.rdtypes.ANY.CNAME import CNAME
from dns.rdtypes.txtbase import TXTBase

from engine.errors import DnsError, DnsTimeout
from engine.net.dns_exchange import NameServer, exchange
from engine.net.endpoint import is_ip_address
from engine.wording import say

if sys.platform == "win32":
    from dns.win32util import get_dns_info

__all__ = ["Answer", "DnsClient", "NameServer", "Pace", "parse_server", "query", "system_servers"]

_RESOLV_CONF = Path("/etc/resolv.conf")
_LONGEST_CHAIN = 16
_ANSWERS = frozenset({dns.rcode.NOERROR, dns.rcode.NXDOMAIN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """When the same question goes to another server; answers to earlier ones still count."""

    next_server: float = 1.0
    """Seconds without an answer before the next server is asked too."""
    again: float = 15.0
    """Seconds after the last server before the round starts again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is known of a name."""

    name: str
    """After following aliases, without the final dot."""
    exists: bool
    """Whether there is such a name at all (no NXDOMAIN)."""
    records: tuple[str, ...]
    """In presentation form, names with a final dot: ``192.0.2.1``, ``10 mail.example.com.``; TXT as plain text."""


class DnsClient:
    """Asks a fixed set of name servers."""

    def __init__(
        self, servers: Sequence[NameServer] = (), pace: Pace | None = None, tell: Callable[[str], None] = lambda _: None
    ) -> None:
        """No ``servers``: those of the system at the time of asking. ``tell`` gets a line a question and answer."""
        self._servers = tuple(servers)
        self._pace = pace if pace is not None else Pace()
        self._tell = tell

    async def lookup(self, name: str, kind: str, *, limit: float = 0) -> Answer:
        """The records of type ``kind`` (``A``, ``AAAA``, ``MX``, ``TXT``, ``SRV``) of ``name``, aliases followed.

        Gives up after ``limit`` seconds (0: never). Raises :class:`~engine.errors.DnsError` when no server
        could answer or ``name`` is none, :class:`~engine.errors.DnsTimeout` when there was no answer in time.
        """
        try:
            async with asyncio.timeout(limit or None):
                return await self._follow(name, kind)
        except TimeoutError as error:
            raise DnsTimeout(say("no answer about {name} within {limit:g}s", name=name, limit=limit)) from error

    async def _follow(self, name: str, kind: str) -> Answer:
        servers = self._servers or system_servers()
        wanted = dns.rdatatype.from_text(kind)
        try:
            current = dns.name.from_text(name, idna_codec=dns.name.IDNA_2003_Practical)
        except dns.exception.DNSException as error:
            raise DnsError(say("not a domain name: {name!r}", name=name[:255])) from error
        for _ in range(_LONGEST_CHAIN):
            reply = await self._first_answer(servers, current, wanted)
            end, found = follow_aliases(reply, current, wanted)
            exists = reply.rcode() != dns.rcode.NXDOMAIN
            if found or end == current or not exists:
                return Answer(name=_text(end), exists=exists, records=found)
            current = end
        raise DnsError(say("too many aliases from {name}", name=name))

    async def _first_answer(
        self, servers: Sequence[NameServer], name: dns.name.Name, kind: dns.rdatatype.RdataType
    ) -> dns.message.Message:
        """Ask in turn until one answers; a server that says it cannot is not asked again."""
        usable = list(servers)
        running: dict[asyncio.Task[dns.message.Message], NameServer] = {}
        turn = 0
        try:
            while True:
                server = usable[turn]
                task = asyncio.create_task(self._ask(server, name, kind), name=f"question to {server}")
                running[task] = server
                turn = (turn + 1) % len(usable)
                pause = self._pace.next_server if turn else self._pace.again
                done, _ = await asyncio.wait(running, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
                for each in done:
                    server = running.pop(each)
                    if (error := each.exception()) is None:
                        return each.result()
                    if server in usable:
                        turn -= usable.index(server) < turn
                        usable.remove(server)
                    if not usable:
                        raise error
                    turn %= len(usable)
        finally:
            for each in running:
                each.cancel()
            await asyncio.gather(*running, return_exceptions=True)

    async def _ask(self, server: NameServer, name: dns.name.Name, kind: dns.rdatatype.RdataType) -> dns.message.Message:
        what = dns.rdatatype.to_text(kind).lower()
        self._tell(f"question: {what} [{_text(name)}] to {server.address} port {server.port}")
        try:
            reply = await exchange(server, dns.message.make_query(name, kind))
        except OSError as error:
            raise DnsError(f"{(error.strerror or str(error)).lower()} from {server.address}") from error
        code = reply.rcode()
        self._tell(f"answer: {what} [{_text(name)}] {summarise(reply)} from {server.address}")
        if code not in _ANSWERS:
            raise DnsError(
                say("rcode {to_text} from {address}", to_text=dns.rcode.to_text(code).lower(), address=server.address)
            )
        if not reply.answer and not reply.flags & (dns.flags.AA | dns.flags.RA) and code == dns.rcode.NOERROR:
            # a server that neither knows the zone nor asks others
            raise DnsError(say("no answer section from {address}", address=server.address))
        return reply


async def query(name: str, rdtype: str, servers: Sequence[NameServer], timeout: float) -> tuple[str, ...]:  # noqa: ASYNC109 - a limit of its own, whose passing is told apart
    """The records of ``name`` as text; empty when there are none, or no such name.

    ``servers`` empty: the system's. ``timeout`` in seconds, 0 for none. Raises
    :class:`~engine.errors.DnsTimeout` and :class:`~engine.errors.DnsError` as :meth:`DnsClient.lookup` does.
    """
    answer = await DnsClient(servers, Pace(again=2.0)).lookup(name, rdtype, limit=timeout)
    return answer.records


def parse_server(text: str, *, port: int = 53) -> NameServer | None:
    """``1.2.3.4``, ``1.2.3.4:53``, ``::1``, ``::1.53`` or ``[::1]:53`` as a value; None when it is none of these."""
    if is_ip_address(text):
        return NameServer(text, port)
    for mark in (".", ":"):
        host, found, digits = text.rpartition(mark)
        bracketed = host.startswith("[") and host.endswith("]")
        host = host[1:-1] if bracketed else host
        usable = is_ip_address(host) and (bracketed or ":" not in host or mark == ".")
        if found and usable and digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) <= 65535:
            return NameServer(host, int(digits))
    return None


def system_servers(configuration: Path = _RESOLV_CONF) -> tuple[NameServer, ...]:
    """The name servers that this computer uses; 127.0.0.1 when it names none."""
    if sys.platform == "win32":
        addresses = [str(each) for each in get_dns_info().nameservers]
    else:
        try:
            lines = configuration.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            lines = []
        words = [line.split() for line in lines]
        addresses = [each[1] for each in words if len(each) > 1 and each[0] == "nameserver"]
    servers = tuple(NameServer(each) for each in addresses if is_ip_address(each))
    return servers or (NameServer("127.0.0.1"),)


def follow_aliases(
    reply: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType
) -> tuple[dns.name.Name, tuple[str, ...]]:
    """Where the aliases in ``reply`` lead from ``name``, and the records that stand there."""
    for _ in range(_LONGEST_CHAIN):
        if found := _records(reply, name, kind):
            return name, tuple(_record(each) for each in found)
        alias = _records(reply, name, dns.rdatatype.CNAME)
        if not alias or not isinstance(alias[0], CNAME):
            return name, ()
        name = alias[0].target
    raise DnsError(say("too many aliases from {text}", text=_text(name)))


def _records(
    reply: dns.message.Message, name: dns.name.Name, kind: dns.rdatatype.RdataType
) -> tuple[dns.rdata.Rdata, ...]:
    found = reply.get_rrset(reply.answer, name, dns.rdataclass.IN, kind)
    return () if found is None else _unpacked(found)


def _unpacked(rrset: dns.rrset.RRset) -> tuple[dns.rdata.Rdata, ...]:
    return tuple(cast("Iterable[dns.rdata.Rdata]", rrset))


def _record(data: dns.rdata.Rdata) -> str:
    if isinstance(data, TXTBase):
        return b"".join(data.strings).decode("utf-8", "replace")
    return data.to_text()


def summarise(reply: dns.message.Message) -> str:
    """The answer in a line of the log."""
    if reply.rcode() != dns.rcode.NOERROR:
        return dns.rcode.to_text(reply.rcode()).lower()
    return " ".join(f"[{_record(each)}]" for rrset in reply.answer for each in _unpacked(rrset)) or "nothing"


def _text(name: dns.name.Name) -> str:
    return name.to_text(omit_final_dot=True)

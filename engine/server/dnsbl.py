"""DNS block lists: whether a client's address may connect (spec smtp-server.md 2, 21.12)."""

from __future__ import annotations

import asyncio
import ipaddress
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import dns.exception
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype

from engine.clock import Clock
from engine.errors import ConfigError, Problem
from engine.events import Level
from engine.net.dns import NameServer, parse_server, system_servers
from engine.net.dns_exchange import exchange
from engine.server.peer import peer_of

Say = Callable[[Level, str, str], None]
"""Takes a line for the log and the client that it is about."""

_WORD = re.compile(r"[A-Za-z0-9_](?:[\w-]*[\w])?(?:\.[A-Za-z0-9_](?:[\w-]*[\w])?)*")
_TIMEOUT = re.compile(r"(-?)([0-9]{1,9})(s?)", re.ASCII)
_LISTED = ipaddress.ip_network("127.0.0.0/8")
_ERROR_CODES = ipaddress.ip_network("127.255.255.0/24")
"""What lists answer to those whom they do not answer: too many questions, a public resolver."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DnsblConfig:
    """One value of ``--dnsbl``."""

    lists: tuple[str, ...]
    threshold: int = 1
    """How many lists have to deny; 0: ask, log and let everybody in."""
    timeout: float = 5.0
    """Seconds."""
    block_on_timeout: bool = False
    server: NameServer | None = None
    """None: the first one of the system."""

    @classmethod
    def parse(cls, text: str) -> DnsblConfig:
        """Either layout; raises ValueError with the rule."""
        fields = [field.strip() for field in text.split(",")]
        if _is_domain(fields[0]):
            count = next((at for at, field in enumerate(fields) if not _is_domain(field)), len(fields))
            lists, rest = fields[:count], fields[count:]
            if len(rest) > 3:
                raise ValueError("unused fields")
            threshold, timeout, server = (*rest, "", "", "")[:3]
        else:
            if len(fields) < 4:
                raise ValueError("not enough comma-sparated fields")
            server, timeout, threshold, *lists = fields
        seconds, block = _timeout(timeout)
        return cls(
            lists=tuple(_list_name(name) for name in lists),
            threshold=_threshold(threshold),
            timeout=seconds,
            block_on_timeout=block,
            server=_server(server),
        )


def _is_domain(field: str) -> bool:
    """Whether a field is a list's name: a word, or words with dots of which the last is no number."""
    return bool(_WORD.fullmatch(field)) and not field.rpartition(".")[2].isdigit()


def _list_name(name: str) -> str:
    try:
        dns.name.from_text("0." * 32 + name)  # as long as it gets
    except (dns.exception.DNSException, ValueError):
        raise ValueError(f"invalid domain: {name}") from None
    if not name:
        raise ValueError("empty domain")
    return name


def _threshold(field: str) -> int:
    if not field:
        return 1
    if not (field.isascii() and field.isdigit()):
        raise ValueError(f"invalid threshold: {field}")
    return int(field[:9])


def _timeout(field: str) -> tuple[float, bool]:
    if not field:
        return 5.0, False
    found = _TIMEOUT.fullmatch(field)
    if found is None:
        raise ValueError(f"invalid timeout: {field}")
    return int(found[2]) / (1 if found[3] else 1000), bool(found[1])


def _server(field: str) -> NameServer | None:
    if not field:
        return None
    if ":" not in field and parse_server(field) in {None, NameServer(field)}:
        raise ValueError(f"address error: no port separator: {field}")
    server = parse_server(field, port=0)
    if server is None or not server.port:
        raise ValueError(f"address error: invalid network address: {field}")
    return server


@dataclass(slots=True, kw_only=True)
class _Tally:
    """What the lists have said so far of one address."""

    config: DnsblConfig
    denied: list[str]
    silent: list[str]
    """Lists that cannot be asked: as good as a timeout."""
    waiting: dict[asyncio.Task[tuple[str, ...]], str]

    @property
    def decided(self) -> bool:
        """Whether no answer that may still come can change the outcome."""
        threshold = self.config.threshold
        if not self.waiting:
            return True
        open_ones = len(self.waiting) + len(self.silent)
        return bool(threshold) and (len(self.denied) >= threshold or len(self.denied) + open_ones < threshold)

    @property
    def blocked(self) -> bool:
        return bool(self.config.threshold) and len(self.denied) >= self.config.threshold


class DnsBlockLists:
    """The block lists of one server."""

    def __init__(self, config: DnsblConfig, *, say: Say, clock: Clock) -> None:
        self._config = config
        self._say = say
        self._clock = clock
        self._suspended_until = -math.inf

    @classmethod
    def parse(cls, values: Sequence[str], *, say: Say, clock: Clock) -> DnsBlockLists:
        """Read the values of the option, joined by commas; raises :class:`~engine.errors.ConfigError`."""
        try:
            config = DnsblConfig.parse(",".join(values))
        except ValueError as error:
            raise ConfigError(Problem(text=f"invalid dnsbl configuration: {error}", option="dnsbl")) from error
        return cls(config, say=say, clock=clock)

    def suspend(self, seconds: float | None) -> None:
        """Let everybody in for a time, None: until the program ends, 0: no longer."""
        if seconds is None:
            self._suspended_until = math.inf
            self._say(Level.VERBOSE, "dnsbl disabled until restarted", "")
        elif seconds:
            self._suspended_until = self._clock.monotonic() + seconds
            self._say(Level.VERBOSE, f"dnsbl disabled for {seconds:g}s", "")
        else:
            self._suspended_until = -math.inf
            self._say(Level.VERBOSE, "dnsbl enabled", "")

    async def check(self, address: str, *, peer: str = "") -> bool:
        """Whether the client at a numeric address may connect; ``peer`` is how the log calls it."""
        if self._clock.monotonic() < self._suspended_until:
            return True
        client = _client(address)
        if client is None or peer_of((str(client), 0)).local:
            self._say(Level.VERBOSE, f"dnsbl: not checking local address [{address}]", peer)
            return True
        config = self._config
        tally = _Tally(config=config, denied=[], silent=[], waiting={})
        server = config.server or system_servers()[0]
        try:
            for name in config.lists:
                task = asyncio.create_task(self._ask(server, client, name, peer), name=f"question to {name}")
                tally.waiting[task] = name
            await self._collect(tally, str(client), peer)
        finally:
            for task in tally.waiting:
                task.cancel()
            await asyncio.gather(*tally.waiting, return_exceptions=True)
        return self._verdict(tally, str(client), peer)

    async def _collect(self, tally: _Tally, address: str, peer: str) -> None:
        end = self._clock.monotonic() + self._config.timeout
        while not tally.decided:
            left = max(0.0, end - self._clock.monotonic())
            done, _ = await asyncio.wait(tally.waiting, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            if not done:
                return
            for task in sorted(done, key=lambda each: self._config.lists.index(tally.waiting[each])):
                name = tally.waiting.pop(task)
                error = task.exception()
                if isinstance(error, OSError):
                    tally.silent.append(name)
                elif error is not None:
                    raise error
                elif answers := task.result():
                    tally.denied.append(name)
                    self._say(
                        Level.VERBOSE, f"dnsbl: address [{address}] denied by [{name}]: {' '.join(answers)}", peer
                    )
                else:
                    self._say(Level.VERBOSE, f"dnsbl: address [{address}] allowed by [{name}]", peer)

    def _verdict(self, tally: _Tally, address: str, peer: str) -> bool:
        for name in (*tally.silent, *tally.waiting.values()):
            self._say(Level.VERBOSE, f"dnsbl: address [{address}] not checked by [{name}]", peer)
        if tally.blocked:
            lists = " ".join(f"[{name}]" for name in tally.denied)
            self._say(Level.WARNING, f"dnsbl: client address [{address}] blocked by {lists}", peer)
            return False
        open_ones = [name for name in self._config.lists if name in {*tally.silent, *tally.waiting.values()}]
        if not open_ones or len(tally.denied) + len(open_ones) < self._config.threshold:
            return True
        block = self._config.block_on_timeout and bool(self._config.threshold)
        lists = " ".join(f"[{name}]" for name in open_ones)
        words = " blocked" if block else ""
        text = f"dnsbl: client address [{address}]{words}: timeout: no answer from {lists}"
        self._say(Level.WARNING, text, peer)
        return not block

    async def _ask(self, server: NameServer, client: _Address, name: str, peer: str) -> tuple[str, ...]:
        """The addresses with which a list names a client; raises OSError when it cannot be asked."""
        question = dns.message.make_query(f"{reversed_form(client)}.{name.rstrip('.')}.", dns.rdatatype.A)
        reply = await exchange(server, question)
        if reply.rcode() > dns.rcode.REFUSED:
            text = f"invalid dns response: qr=1 rcode={int(reply.rcode())} id={reply.id}"
            self._say(Level.WARNING, f"dnsbl: {text}", peer)
            raise ConnectionError(text)
        records = [rrset for rrset in reply.answer if rrset.rdtype == dns.rdatatype.A]
        found = [str(item) for rrset in records for item in cast("Iterable[object]", rrset)]
        refusals = [each for each in found if ipaddress.ip_address(each) in _ERROR_CODES]
        if refusals:
            self._say(Level.WARNING, f"dnsbl: [{name}] refuses to answer: {' '.join(refusals)}", peer)
        return tuple(each for each in found if ipaddress.ip_address(each) in _LISTED and each not in refusals)


_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def _client(address: str) -> _Address | None:
    """The address; an IPv4 one in IPv6 form as what it is. None for a unix-domain socket."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return mapped or found


def reversed_form(client: _Address) -> str:
    """``5.113.0.203`` for 203.0.113.5; the nibbles of an IPv6 address, backwards (RFC 5782 2.1 and 2.4)."""
    return client.reverse_pointer.removesuffix(".in-addr.arpa").removesuffix(".ip6.arpa")

"""``mx:``: finds the host to forward to by the domain in ForwardTo (spec smtp-server.md 18.8, forwarding.md 16)."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from engine.errors import DnsError, NoMailHost
from engine.events import Level
from engine.filters.base import OK, MessageFiles, Role, Verdict
from engine.filters.settings import FilterSettings, Say, subject
from engine.filters.spoolwork import items, on_files, read_envelope, rewrite_envelope
from engine.filters.words import failed
from engine.net.dns import DnsClient, NameServer, Pace, parse_server
from engine.net.endpoint import is_ip_address
from engine.net.mail_route import MailRoute, display, host_addresses, mail_hosts
from engine.spool import xtext

_PORT = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class MxOptions:
    """``[nst=SEC;rt=SEC;ip:port;ip...]``."""

    servers: tuple[NameServer, ...] = ()
    pace: Pace = field(default_factory=Pace)
    ignored: tuple[str, ...] = ()
    """What was none of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What a ForwardTo field asks for."""

    host: str
    """Domain name, or IP address."""
    port: int = _PORT

    @property
    def literal(self) -> bool:
        """Whether no look-up is needed."""
        return is_ip_address(self.host)


def parse_options(params: str) -> MxOptions:
    """The filter's parameters."""
    servers: list[NameServer] = []
    ignored: list[str] = []
    pace = Pace()
    for item in items(params):
        key, _, digits = item.partition("=")
        server = parse_server(item)
        if server is not None:
            servers.append(server)
        elif key in {"nst", "rt"} and digits.isascii() and digits.isdigit() and len(digits) <= 6:
            seconds = float(digits)
            pace = replace(pace, next_server=seconds) if key == "nst" else replace(pace, again=seconds)
        else:
            ignored.append(item)
    return MxOptions(servers=tuple(servers), pace=pace, ignored=tuple(ignored))


def parse_target(forward_to: str) -> Target | None:
    """The domain and port in a ForwardTo field, as it stands in the envelope; None when there is no domain.

    Raises ``ValueError`` for an address in brackets that is none.
    """
    text = xtext.decode(forward_to).rpartition("@")[2].strip()
    port = _PORT
    head, colon, digits = text.rpartition(":")
    bare = is_ip_address(text)
    if colon and not bare and digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) <= 65535:
        text, port = head, int(digits)
    if text.startswith("["):
        address = text.removeprefix("[").removesuffix("]")
        address = address[5:] if address[:5].lower() == "ipv6:" else address
        if not text.endswith("]") or not is_ip_address(address):
            raise ValueError(f"not an address: {text}")
        text = address
    return Target(host=text.removesuffix("."), port=port) if text.removesuffix(".") else None


def by_route(addresses: Sequence[str]) -> list[str]:
    """``addresses``, those first that this computer has a route for."""
    return sorted(addresses, key=lambda each: not _has_route(each))


class MxFilter:
    """Writes the address of the domain's mail host into ForwardToAddress."""

    name = "mx:"

    def __init__(self, options: MxOptions, role: Role, settings: FilterSettings, say: Say) -> None:
        self._options = options
        self._settings = settings
        self._say = say
        self._subject = subject(role, self.name)
        self._warned = False
        self._client = DnsClient(options.servers, options.pace, tell=lambda line: say(Level.DEBUG, f"mx: {line}", None))

    async def run(self, files: MessageFiles) -> Verdict:
        self._warn()
        envelope = await on_files(files, self._settings, lambda _: read_envelope(files.envelope), name="mx")
        if isinstance(envelope, Verdict):
            return envelope
        try:
            target = parse_target(envelope.forward_to)
        except ValueError as error:
            return await self._failed(files, str(error), temporary=False)
        if target is None:
            return OK
        if target.literal:
            return await self._write(files, display(target.host, target.port))
        return await self._route(files, target)

    async def _route(self, files: MessageFiles, target: Target) -> Verdict:
        self._say(Level.VERBOSE, f"{self._subject} looking up [{target.host}]", files.id)
        try:
            async with asyncio.timeout(self._settings.timeout or None):
                route = await self._find(target)
                address = await route.address(0)
        except TimeoutError:
            return failed("failed", f"mx: no answer about {target.host} within {self._settings.timeout:g}s", code=451)
        except DnsError as error:
            return await self._failed(files, f"mx: {error}", temporary=error.temporary)
        if not address:
            trouble = route.trouble or NoMailHost(f"no mail host of {target.host} has an address")
            return await self._failed(files, f"mx: {trouble}", temporary=trouble.temporary)
        if ipaddress.ip_address(address).is_unspecified:
            return await self._write(files, "")
        self._settings.on_route(files.id, route)
        return await self._write(files, display(address, target.port))

    async def close(self) -> None:
        return

    async def _find(self, target: Target) -> MailRoute:
        """The way to the domain's mail hosts."""
        hosts = await mail_hosts(self._client, target.host, self._settings.clock, own=self._settings.domain)
        return MailRoute(hosts, target.port, self._addresses)

    async def _addresses(self, host: str) -> Sequence[str]:
        return by_route(await host_addresses(self._client, host, limit=self._settings.timeout))

    async def _write(self, files: MessageFiles, address: str, why: str = "") -> Verdict:
        note = f" ({why})" if why else ""
        self._say(
            Level.VERBOSE, f"{self._subject}: [{files.id}]: setting forward-to-address [{address}]{note}", files.id
        )
        done = await on_files(
            files,
            self._settings,
            lambda _: rewrite_envelope(files.envelope, lambda old: replace(old, forward_to_address=address)),
            name="mx",
        )
        return done if isinstance(done, Verdict) else OK

    async def _failed(self, files: MessageFiles, reason: str, *, temporary: bool) -> Verdict:
        await self._write(files, "", reason)
        return failed("failed", reason, code=451 if temporary else 0)

    def _warn(self) -> None:
        if not self._warned:
            self._warned = True
            for item in self._options.ignored:
                self._say(Level.WARNING, f"invalid mx filter configuration: ignoring [{item}]", None)


def mx_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> MxFilter:
    """The factory of ``mx:``."""
    return MxFilter(parse_options(params), role, settings, say)


def _has_route(address: str) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))  # nothing is sent: the system looks for a route
    except OSError:
        return False
    return True

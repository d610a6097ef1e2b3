"""Host names to addresses, off the loop (spec forwarding.md 3.2).

Look-ups run in threads of their own: a resolver that hangs must hold up neither other blocking work
nor the end of the program.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address

from engine.errors import PeerUnreachable
from engine.net.endpoint import Endpoint, display_peer

Answers = Sequence[tuple[int, int, int, str, tuple[object, ...]]]
Lookup = Callable[[str, str, int], Answers]


@dataclass(frozen=True, slots=True)
class Address:
    """One resolved address, as ``socket`` and ``connect`` want it."""

    family: int
    sockaddr: tuple[object, ...]

    @property
    def is_loopback(self) -> bool:
        """Whether it is one of this computer's own, for itself."""
        return ip_address(str(self.sockaddr[0])).is_loopback

    def display(self) -> str:
        """``1.2.3.4:25`` or ``::1.25``."""
        return display_peer(self.sockaddr)


def system_lookup(host: str, service: str, family: int) -> Answers:
    """The system's own resolver; addresses of families that this computer cannot use are left out."""
    flags = socket.AI_ADDRCONFIG if not host.startswith(("127.", "::1")) else 0
    return socket.getaddrinfo(host, service, family=family, type=socket.SOCK_STREAM, flags=flags)


async def resolve(
    endpoint: Endpoint, *, family: int = socket.AF_UNSPEC, lookup: Lookup = system_lookup
) -> tuple[Address, ...]:
    """All addresses of ``endpoint``, the families taking turns (RFC 8305 4).

    Raises PeerUnreachable (``dns``) with the words of spec forwarding.md 3.2.
    """
    if endpoint.is_literal and (":" in endpoint.host) is (family == socket.AF_INET) and family != socket.AF_UNSPEC:
        raise PeerUnreachable("invalid address family", kind="bind")
    try:
        if endpoint.is_literal and endpoint.numeric_port:
            found = lookup(endpoint.host, endpoint.service, family)
        else:
            found = await _in_thread(lambda: lookup(endpoint.host, endpoint.service, family))
    except OSError as error:
        raise PeerUnreachable(_dns_words(endpoint, family, error), kind="dns") from error
    addresses = tuple(dict.fromkeys(Address(each[0], each[4]) for each in found))
    return interleave(addresses)


def interleave(addresses: Sequence[Address]) -> tuple[Address, ...]:
    """The same addresses with the families taking turns, beginning with the first one's."""
    if not addresses:
        return ()
    first = [each for each in addresses if each.family == addresses[0].family]
    other = [each for each in addresses if each.family != addresses[0].family]
    mixed = [each for pair in zip(first, other, strict=False) for each in pair]
    shorter = min(len(first), len(other))
    return (*mixed, *first[shorter:], *other[shorter:])


def _dns_words(endpoint: Endpoint, family: int, error: OSError) -> str:
    kind = {socket.AF_INET: "ipv4 ", socket.AF_INET6: "ipv6 "}.get(socket.AddressFamily(family), "")
    reason = (error.strerror or str(error)).lower()
    if endpoint.service.isdigit():
        return f'dns error: no such {kind}host: "{endpoint.host}" ({reason})'
    return f'dns error: no such {kind}host or service: "{endpoint.host}:{endpoint.service}" ({reason})'


async def _in_thread(call: Callable[[], Answers]) -> Answers:
    loop = asyncio.get_running_loop()
    waiter: asyncio.Future[Answers] = loop.create_future()

    def deliver(answers: Answers, error: OSError | None) -> None:
        if waiter.done():
            return
        if error is None:
            waiter.set_result(answers)
        else:
            waiter.set_exception(error)

    def work() -> None:
        answers: Answers = ()
        problem: OSError | None = None
        try:
            answers = call()
        except OSError as error:
            problem = error
        except UnicodeError:
            problem = OSError(0, "name too long or not a host name")
        # The loop may be closed by now: then nobody waits for the answer either.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(deliver, answers, problem)

    threading.Thread(target=work, name="resolver", daemon=True).start()
    return await waiter

"""Opening the listening sockets that ``--interface`` asks for (spec process.md 3.8).

Promises: all sockets or none; an explicit list that yields nothing for a server is refused instead of
opening the wildcards; an address that cannot be had is named together with the option, the reason, and
the program that holds it where the system tells.
"""

from __future__ import annotations

import errno
import os
import socket
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from types import MappingProxyType

from engine.errors import ConfigError, ListenError, Problem, RelayError
from engine.net.endpoint import display_address, is_ip_address
from engine.net.interfaces import InterfaceAddress, interface_addresses
from engine.net.low_ports import low_ports
from engine.net.port_owner import port_owner
from engine.privilege import Privileges
from engine.wording import say

_SERVICES = ("smtp", "pop", "admin")
_PORT_OPTIONS = {"smtp": "port", "pop": "pop-port", "admin": "admin"}
_BACKLOG = 511
_FAMILIES: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        "": frozenset({socket.AF_INET, socket.AF_INET6}),
        "-ipv4": frozenset({socket.AF_INET}),
        "-ipv6": frozenset({socket.AF_INET6}),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One place to listen on; exactly one of the fields is set."""

    address: str = ""
    path: str = ""
    descriptor: int = -1


def _no_warning(_text: str) -> None:
    return


def bind(
    interface: Sequence[str],
    service: str,
    port: int,
    *,
    warn: Callable[[str], None] = _no_warning,
    addresses: Callable[[], Sequence[InterfaceAddress]] = interface_addresses,
    rights: Privileges | None = None,
) -> list[socket.socket]:
    """The listening sockets of ``service`` (``smtp``, ``pop`` or ``admin``); port 0 takes a free one.

    Raises ListenError when an address cannot be had and ConfigError when the list is no good; nothing is
    open then. ``warn`` hears what is left out without harm; ``rights`` says for whom the file of a unix-domain
    socket is (spec process.md 3.5).
    """
    targets = parse_interfaces(interface, service, addresses=addresses)
    explicit = bool(targets)
    sockets: list[socket.socket] = []
    try:
        for target in targets or (Target(address="0.0.0.0"), Target(address="::")):  # noqa: S104 - the documented default
            opened = _open(target, service, port or _port_of(sockets), explicit=explicit, rights=rights)
            if opened is None:
                warn(f"this computer has no IPv6: not listening on {display_address(target.address, port)}")
            else:
                sockets.append(opened)
    except BaseException:
        for each in sockets:
            each.close()
        raise
    return sockets


@dataclass(frozen=True, slots=True)
class SocketPath:
    """The file of a unix-domain socket that is ours, and how it is told from another one with its name."""

    path: Path
    inode: int


def socket_paths(sockets: Sequence[socket.socket]) -> tuple[SocketPath, ...]:
    """The files of those sockets that have one."""
    if sys.platform == "win32":
        return ()
    names = [each.getsockname() for each in sockets if each.family == socket.AF_UNIX]
    paths = [Path(name) for name in names if isinstance(name, str) and name.startswith("/")]
    return tuple(SocketPath(path, path.stat().st_ino) for path in paths if path.exists())


def remove_socket(ours: SocketPath) -> None:
    """Remove the file, unless another program has put its own there."""
    with suppress(OSError):
        if ours.path.lstat().st_ino == ours.inode:
            ours.path.unlink()


def parse_interfaces(
    interface: Sequence[str],
    service: str,
    *,
    addresses: Callable[[], Sequence[InterfaceAddress]] = interface_addresses,
) -> tuple[Target, ...]:
    """The places that the ``--interface`` items name for ``service``; empty only for an empty list."""
    targets = [target for text in _texts(interface, service) for target in (_plain(text) or _named(text, addresses))]
    if not targets and (items := ",".join(_items(interface))):
        raise _refused(f'the list "{items}" names nothing for the {service} server to listen on')
    return tuple(dict.fromkeys(targets))


def names_interface(interface: Sequence[str], service: str) -> bool:
    """Whether the list has the name of an interface for ``service``, whose addresses may change."""
    return not all(_plain(text) for text in _texts(interface, service))


def fixed_addresses(interface: Sequence[str], service: str) -> frozenset[str]:
    """The IP addresses that the list gives to ``service`` as such."""
    found = (target for text in _texts(interface, service) for target in _plain(text) or ())
    return frozenset(str(ip_address(target.address)) for target in found if target.address)


def followed_addresses(interface: Sequence[str], service: str, known: Sequence[InterfaceAddress]) -> frozenset[str]:
    """What the named interfaces have at the moment, without :func:`fixed_addresses`; may be empty."""
    found = (each for text in _texts(interface, service) if not _plain(text) for each in _bound_to(text, known))
    return frozenset(each.address for each in found) - fixed_addresses(interface, service)


def listen_on(address: str, service: str, port: int) -> socket.socket:
    """A listening socket, also on a port that only the start of the program may use.

    Raises ListenError.
    """
    try:
        with low_ports():
            return _listen(address, port)
    except OSError as error:
        raise _listen_error(error, address, service, port) from error


def _items(interface: Sequence[str]) -> list[str]:
    return [item.strip() for each in interface for item in each.split(",") if item.strip()]


def _texts(interface: Sequence[str], service: str) -> Iterator[str]:
    """The items that are for ``service``, without what says so."""
    for item in _items(interface):
        qualifier, equals, rest = item.partition("=")
        if equals and qualifier in _SERVICES:
            if qualifier == service:
                yield rest
        elif equals and not item.startswith("/"):
            raise _refused(f'"{item}" begins with no known server: use smtp=, pop= or admin=')
        else:
            yield item


def _plain(text: str) -> list[Target]:
    """The place that ``text`` gives as such; empty for the name of an interface."""
    if text.startswith("/"):
        return [Target(path=text)]
    if text.startswith("fd#"):
        if not text[3:].isdecimal():
            raise _refused(f'"{text}" is no descriptor: use fd# and a number')
        return [Target(descriptor=int(text[3:]))]
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if is_ip_address(bare):
        return [Target(address=bare)]
    if "/" in text:
        raise _refused(f"invalid address or interface name: {text}")
    return []


def _named(name: str, addresses: Callable[[], Sequence[InterfaceAddress]]) -> list[Target]:
    try:
        known = addresses()
    except RelayError as error:
        raise _refused(f'"{name}" is no IP address: {error}') from error
    found = [Target(address=each.address) for each in _bound_to(name, known)]
    if found:
        return found
    names = ", ".join(dict.fromkeys(each.interface for each in known))
    raise _refused(f'no addresses bound to named network interface "{name}": this computer has {names or "none"}')


def _bound_to(name: str, known: Sequence[InterfaceAddress]) -> list[InterfaceAddress]:
    for suffix, families in _FAMILIES.items():
        if name.endswith(suffix):
            plain = name.removesuffix(suffix)
            found = [each for each in known if each.interface == plain and each.family in families]
            if found:
                return found
    return []


def _refused(text: str) -> ConfigError:
    return ConfigError(Problem(text=text, option="interface"))


def _port_of(sockets: Sequence[socket.socket]) -> int:
    """With port 0 the second wildcard takes the port that the first one was given."""
    for each in sockets:
        if each.family in {socket.AF_INET, socket.AF_INET6}:
            return int(each.getsockname()[1])
    return 0


def _open(
    target: Target, service: str, port: int, *, explicit: bool, rights: Privileges | None
) -> socket.socket | None:
    if target.descriptor >= 0:
        return _adopt(target.descriptor)
    if target.path:
        return _listen_path(target.path, rights or Privileges())
    try:
        return _listen(target.address, port)
    except OSError as error:
        no_ipv6 = error.errno in {errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL} and target.address == "::"
        if no_ipv6 and not explicit:
            return None
        raise _listen_error(error, target.address, service, port) from error


def _listen(address: str, port: int) -> socket.socket:
    family, kind, protocol, _, resolved = socket.getaddrinfo(
        address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST | socket.AI_PASSIVE
    )[0]
    opened = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            # Without it another program may bind the same port and take our connections.
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            opened.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        opened.setblocking(False)
        opened.bind(resolved)
        # With SO_REUSEADDR a port in use is noticed only here.
        opened.listen(_BACKLOG)
    except BaseException:
        opened.close()
        raise
    return opened


def _listen_error(error: OSError, address: str, service: str, port: int) -> ListenError:
    option = _PORT_OPTIONS.get(service, "port")
    shown = display_address(address, port)
    if error.errno == errno.EADDRINUSE:
        owner = port_owner(address, port)
        hint = f"the port is used by {owner}" if owner else "another program uses the port"
        return ListenError(shown, say("address already in use"), option=option, hint=hint)
    if error.errno in {errno.EACCES, errno.EPERM}:
        hint = "this account may not use ports below 1024" if 0 < port < 1024 else "the system does not permit it"
        return ListenError(shown, say("permission denied"), option=option, hint=hint)
    if error.errno == errno.EADDRNOTAVAIL:
        hint = "this computer has no such address"
        return ListenError(shown, say("cannot assign requested address"), option="interface", hint=hint)
    return ListenError(shown, (error.strerror or str(error)).lower(), option=option)


def _adopt(descriptor: int) -> socket.socket:
    problem = _refused(say("socket error: no bound address on fd {descriptor}", descriptor=descriptor))
    try:
        opened = socket.socket(fileno=os.dup(descriptor))
    except OSError as error:
        raise problem from error
    try:
        bound = opened.getsockname()
        if not bound:
            raise problem
        opened.setblocking(False)
        opened.listen(_BACKLOG)
    except OSError as error:
        opened.close()
        raise problem from error
    except ConfigError:
        opened.close()
        raise
    return opened


def _listen_path(path: str, rights: Privileges) -> socket.socket:
    if sys.platform == "win32":
        raise ListenError(path, say("unix-domain sockets are not available on this system"), option="interface")
    opened = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        try:
            opened.bind(path)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not _remove_dead(path):
                raise
            opened.bind(path)
        rights.admit_group(Path(path))
        opened.setblocking(False)
        opened.listen(_BACKLOG)
    except OSError as error:
        opened.close()
        hint = "another program listens there, or a file is in the way" if error.errno == errno.EADDRINUSE else ""
        raise ListenError(path, (error.strerror or str(error)).lower(), option="interface", hint=hint) from error
    return opened


def _remove_dead(path: str) -> bool:
    """Remove a socket file that nobody listens on any more; whether the path is free now."""
    if not stat.S_ISSOCK(Path(path).lstat().st_mode):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(1)
        try:
            probe.connect(path)
        except ConnectionRefusedError:
            with suppress(FileNotFoundError):
                Path(path).unlink()
            return True
        except OSError:
            return False
    return False

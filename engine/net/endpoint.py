"""Where a next hop is: ``host:port``, a unix-domain socket, or a host behind a SOCKS proxy.

Pure: text to value and back (spec process.md 3.9, forwarding.md 3.1). Nothing is looked up here, so a
service name stays a name until the connection is made.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

SocketAddress = tuple[object, ...] | str | bytes | None
"""What the socket module calls an address: a tuple for IP, a path or nothing for unix."""


class EndpointError(ValueError):
    """The text is no ``host:port``; the message is the one that logs and replies show."""

    def __init__(self, text: str) -> None:
        super().__init__(f"invalid host:service format: {text}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One place to connect to."""

    text: str
    """As it was written."""
    host: str = ""
    """Name or address without brackets; A-labels. Empty for a unix-domain socket."""
    service: str = ""
    """Port number or service name; empty for a unix-domain socket."""
    path: str = ""
    """Path of a unix-domain socket, else empty."""
    proxy: Endpoint | None = None
    """The SOCKS 4a proxy that makes the connection, if any."""

    @property
    def numeric_port(self) -> int:
        """The port, 0 when it is a service name or there is none."""
        return int(self.service) if self.service.isdigit() else 0

    @property
    def is_literal(self) -> bool:
        """Whether the host is an IP address and no name."""
        return is_ip_address(self.host)

    @property
    def tls_name(self) -> str:
        """The name that a certificate of this host must bear; empty when there is none."""
        return self.host.partition("%")[0]

    def display(self) -> str:
        """How log lines and windows name it: ``mail.example.com:587``, ``::1.25``, ``/run/lmtp``."""
        if self.path:
            return self.path
        near = display_address(self.host, self.service)
        return f"{near}@{self.proxy.display()}" if self.proxy else near


def is_ip_address(text: str) -> bool:
    """Whether ``text`` is an IPv4 or IPv6 address, a zone allowed."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def display_address(host: str, port: int | str) -> str:
    """``1.2.3.4:25``; an IPv6 address has a dot before its port: ``::1.25`` (spec process.md 3.8)."""
    return f"{host}.{port}" if ":" in host else f"{host}:{port}"


def display_peer(address: SocketAddress) -> str:
    """The display form of what ``getpeername`` and ``getsockname`` return, for any family."""
    if isinstance(address, tuple):
        return display_address(str(address[0]), str(address[1]))
    if isinstance(address, bytes):
        address = address.decode(errors="replace")
    return address or "/"


def parse_endpoint(text: str) -> Endpoint:
    """The endpoint that ``text`` names; raises :class:`EndpointError`."""
    if text.startswith("/"):
        if len(text) == 1:
            raise EndpointError(text)
        return Endpoint(text=text, path=text)
    far, at, near = text.rpartition("@")
    if not at:
        return _host_and_service(text, text)
    target = _host_and_service(far, text)
    if not target.service.isdigit():
        raise EndpointError(text)
    return Endpoint(text=text, host=target.host, service=target.service, proxy=_host_and_service(near, near))


def _host_and_service(part: str, whole: str) -> Endpoint:
    host, dot, service = part.rpartition(".")
    if not (dot and service.isdigit() and ":" in host and is_ip_address(host)):
        host, _, service = part.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
        if not is_ip_address(host):
            raise EndpointError(whole)
    if not host or not _valid_service(service) or any(each.isspace() or not each.isprintable() for each in host):
        raise EndpointError(whole)
    if not is_ip_address(host):
        if ":" in host or "/" in host:
            raise EndpointError(whole)
        host = _a_labels(host, whole)
    return Endpoint(text=whole, host=host, service=service)


def _valid_service(service: str) -> bool:
    if service.isdigit():
        return service.isascii() and 0 < int(service) <= 65535
    return service.isascii() and service.replace("-", "").replace("_", "").isalnum()


def _a_labels(host: str, whole: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise EndpointError(whole) from error

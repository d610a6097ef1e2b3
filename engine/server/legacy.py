"""A listener of its own for old devices: TLS 1.0 and 1.1, or none, from listed networks only (extension).

What it allows is allowed there and nowhere else (option ``legacy-listen`` in spec extensions.md).
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.errors import ConfigError, ListenError, Problem
from engine.net.endpoint import display_peer
from engine.net.listener import bind
from engine.net.tls_renewal import ServerCertificate
from engine.privilege import Privileges
from engine.secrets.trust import Network, network_of
from engine.server.policy import server_policy
from engine.server.shared import Shared

OPTION = "legacy-listen"
OLDEST = "tlsv1.0"
"""The word of ``tls-config`` that holds here; it also lowers OpenSSL's level of security, for this context alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegacyPlace:
    """The value of the option."""

    host: str
    port: int
    networks: tuple[Network, ...]

    @classmethod
    def parse(cls, value: str) -> LegacyPlace:
        """``<address>:<port>,<network>[,<network>...]``; raises ConfigError."""
        place, *ranges = (each.strip() for each in value.split(","))
        host, colon, port = place.rpartition(":")
        host = host.removeprefix("[").removesuffix("]")
        if not colon or not _is_address(host) or not port.isdecimal() or int(port) > 65535:
            raise _refused(f'"{place}" is no address with a port, like 192.168.1.2:2525 or [::1]:2525')
        networks = [network_of(each) for each in ranges]
        for text, network in zip(ranges, networks, strict=True):
            if network is None:
                raise _refused(f'"{text}" is neither an address nor a network like 192.168.1.0/24')
        found = tuple(each for each in networks if each is not None)
        if not found:
            raise _refused("it needs at least one network after the address, like 192.168.1.0/24")
        return cls(host=host, port=int(port), networks=found)

    def admits(self, address: str) -> bool:
        """Whether a numeric address is in one of the networks."""
        peer = ipaddress.ip_address(address)
        return any(peer.version == each.version and peer in each for each in self.networks)

    def bind(self) -> list[socket.socket]:
        """The listening sockets; raises ListenError that names this option."""
        try:
            return bind((self.host,), "smtp", self.port)
        except ListenError as error:
            raise ListenError(error.address, error.reason, option=OPTION, hint=error.hint) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Legacy:
    """The listener, bound and with a context of its own; without a certificate there is no TLS."""

    place: LegacyPlace
    sockets: Sequence[socket.socket]
    certificate: ServerCertificate | None
    warnings: tuple[str, ...]

    @classmethod
    def open(cls, settings: Settings, bus: Bus, clock: Clock, rights: Privileges | None = None) -> Legacy:
        """Read the option and bind; raises RelayError with nothing left open."""
        place = LegacyPlace.parse(settings.legacy_listen)
        certificate = None
        if settings.server_tls_certificate:
            old = legacy_settings(settings)
            certificate = ServerCertificate(old, publish=bus.publish, clock=clock, rights=rights)
        sockets = place.bind()
        where = display_peer(sockets[0].getsockname())
        who = ", ".join(str(each) for each in place.networks)
        unsafe = f'unsafe: {where} accepts TLS 1.0 and no encryption at all from {who} (option "{OPTION}")'
        return cls(place=place, sockets=sockets, certificate=certificate, warnings=(unsafe,))

    @property
    def tls(self) -> ssl.SSLContext | None:
        """The context, which takes what OpenSSL takes at its lowest level of security."""
        return self.certificate.context if self.certificate else None

    async def run(self) -> None:
        """Look after the certificate until cancelled."""
        if self.certificate is not None:
            await self.certificate.run()

    async def reload(self) -> None:
        """Look at the certificate now."""
        if self.certificate is not None:
            await self.certificate.reload()

    def close(self) -> None:
        """Give the sockets back."""
        for each in self.sockets:
            each.close()

    def shared(self, shared: Shared) -> Shared:
        """What its sessions share: all that the others share, but for encryption."""
        settings = legacy_settings(shared.settings)
        verifies = shared.verifiers is not None
        policy = server_policy(settings, shared.domain, tls=self.tls is not None, verifies=verifies)
        return replace(shared, settings=settings, tls=self.tls, implicit_tls=False, policy=policy)


def legacy_settings(settings: Settings) -> Settings:
    """The settings as they hold for old devices: STARTTLS offered, from TLS 1.0 on, and never demanded."""
    return replace(
        settings,
        server_tls=bool(settings.server_tls_certificate),
        server_tls_connection=False,
        server_tls_required=False,
        tls_config=(*settings.tls_config, OLDEST),
    )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _refused(text: str) -> ConfigError:
    return ConfigError(Problem(text=text, option=OPTION))

"""Where a new installation goes, and what this computer is called; gathered once when the wizard opens."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from emailrelay_gui.wizard.directories import CONFIG_NAME, Directories

__all__ = ["CONFIG_NAME", "Computer", "Directories", "LocalAddress", "this_computer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalAddress:
    """One address of this computer; a link-local one carries its zone."""

    interface: str
    address: str
    loopback: bool
    link_local: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """What this computer is called on the network."""

    hostname: str
    addresses: tuple[LocalAddress, ...]

    @property
    def names(self) -> frozenset[str]:
        """All names and addresses that mean this computer, lower case."""
        short = self.hostname.partition(".")[0]
        own = {"localhost", self.hostname.casefold(), short.casefold()}
        return frozenset(own | {each.address.casefold() for each in self.addresses})

    @property
    def loopback(self) -> tuple[str, ...]:
        """The addresses that only this computer reaches: IPv6 only where there is IPv6."""
        there = {each.address for each in self.addresses}
        return ("127.0.0.1", "::1") if "::1" in there else ("127.0.0.1",)

    @property
    def lan(self) -> tuple[str, ...]:
        """The addresses that devices on the network can use, IPv4 first."""
        found = [each.address for each in self.addresses if not each.loopback and not each.link_local]
        return tuple(sorted(found, key=lambda address: ":" in address))


def this_computer() -> Computer:
    """Ask Qt for the interfaces and the system for the name; no look-ups."""
    found: list[LocalAddress] = []
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if not flags & QNetworkInterface.InterfaceFlag.IsUp:
            continue
        for entry in interface.addressEntries():
            address = entry.ip()
            if address.protocol() in {
                QAbstractSocket.NetworkLayerProtocol.IPv4Protocol,
                QAbstractSocket.NetworkLayerProtocol.IPv6Protocol,
            }:
                found.append(
                    LocalAddress(
                        interface=interface.name(),
                        address=address.toString(),
                        loopback=address.isLoopback(),
                        link_local=address.isLinkLocal(),
                    )
                )
    return Computer(hostname=socket.gethostname(), addresses=tuple(found))

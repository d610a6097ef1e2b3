"""Where a new installation goes, and what this computer is called; gathered once when the wizard opens."""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

CONFIG_NAME = "emailrelay.cfg" if sys.platform == "win32" else "emailrelay.conf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directories:
    """The folders of one user, or of a portable copy."""

    config: Path
    data: Path
    state: Path

    @classmethod
    def of_user(cls) -> Directories:
        """The folders that the system provides for this."""
        folders = platformdirs.PlatformDirs("emailrelay", appauthor=False)
        return cls(config=folders.user_config_path, data=folders.user_data_path, state=folders.user_state_path)

    @property
    def config_file(self) -> Path:
        """The configuration of a new installation."""
        return self.config / CONFIG_NAME

    @property
    def spool(self) -> Path:
        """Where mail of a new installation waits."""
        return self.data / "spool"

    @property
    def log_file(self) -> Path:
        """Where a new installation writes what happens, one file a day."""
        return self.state / "emailrelay-%d.log"

    @property
    def likely_configs(self) -> tuple[Path, ...]:
        """Where an existing installation may be, of this user or of the system, ours or the original's."""
        if sys.platform == "win32":
            system = [Path("C:/ProgramData/E-MailRelay/emailrelay.cfg")]
        elif sys.platform == "darwin":
            system = [Path("/Applications/E-MailRelay/emailrelay.conf"), Path("/etc/emailrelay.conf")]
        else:
            system = [Path("/etc/emailrelay.conf"), Path("/usr/local/etc/emailrelay.conf")]
        return (self.config_file, *system)


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

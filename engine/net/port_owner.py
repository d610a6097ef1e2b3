"""Which program holds a TCP port, where the system tells (Linux: ``/proc``).

Other users' processes can be named only with the rights to see them; otherwise there is no answer.
"""

from __future__ import annotations

import ipaddress
import struct
from dataclasses import dataclass
from pathlib import Path

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_LISTEN = "0A"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortOwner:
    """A program that listens on a port."""

    name: str
    pid: int

    def __str__(self) -> str:
        return f'"{self.name}" (process {self.pid})'


def port_owner(address: str, port: int, proc: Path = Path("/proc")) -> PortOwner | None:
    """The program that listens on ``port`` at ``address`` or at a wildcard; None when it cannot be told."""
    inodes = _listening_inodes(address, port, proc)
    if not inodes:
        return None
    targets = {f"socket:[{inode}]" for inode in inodes}
    for process in _children(proc):
        if process.name.isdigit() and _holds(process / "fd", targets):
            try:
                name = (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
            except OSError:
                continue
            return PortOwner(name=name, pid=int(process.name))
    return None


def _children(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _holds(descriptors: Path, targets: set[str]) -> bool:
    for descriptor in _children(descriptors):
        try:
            if str(descriptor.readlink()) in targets:
                return True
        except OSError:
            continue
    return False


def _listening_inodes(address: str, port: int, proc: Path) -> set[str]:
    wanted = _address(address)
    inodes: set[str] = set()
    for table in ("tcp", "tcp6"):
        try:
            lines = (proc / "net" / table).read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if len(fields) < 10 or fields[3] != _LISTEN:
                continue
            local, _, local_port = fields[1].partition(":")
            if int(local_port, 16) == port and _overlaps(_kernel_address(local), wanted):
                inodes.add(fields[9])
    return inodes


def _address(text: str) -> IpAddress | None:
    try:
        return ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None


def _kernel_address(text: str) -> IpAddress:
    """The kernel prints addresses as 32-bit words in host order."""
    words = [int(text[at : at + 8], 16) for at in range(0, len(text), 8)]
    return ipaddress.ip_address(struct.pack(f"={len(words)}I", *words))


def _overlaps(held: IpAddress, wanted: IpAddress | None) -> bool:
    return wanted is None or held == wanted or held.is_unspecified or wanted.is_unspecified

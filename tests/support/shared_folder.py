"""One folder that several machines share over the network: GlusterFS, each machine a network and a name of its own.

Not every kernel has NFS built in, and GlusterFS needs nothing of it but FUSE. As with NFS, every machine has a client
of its own with its own cache, locks are kept by the server, and no rename refuses to replace.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.network import missing_network
from tests.support.program import Program, until

SERVER = "10.77.0.1"
_SERVER_VOLUME = """\
volume posix
  type storage/posix
  option directory {brick}
end-volume
volume locks
  type features/locks
  subvolumes posix
end-volume
volume server
  type protocol/server
  option transport-type tcp
  option transport.socket.bind-address {address}
  option transport.socket.listen-port 24007
  option auth.addr.locks.allow *
  subvolumes locks
end-volume
"""
_CLIENT_VOLUME = """\
volume client
  type protocol/client
  option transport-type tcp
  option remote-host {address}
  option remote-port 24007
  option remote-subvolume locks
end-volume
"""


def missing_shared_folder() -> str:
    """Why there can be no such folder here; empty when there can."""
    absent = [name for name in ("glusterfsd", "glusterfs", "nsenter", "unshare") if not shutil.which(name)]
    if absent:
        return f"{', '.join(absent)}: not installed (Debian packages glusterfs-server, glusterfs-client)"
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "/dev/fuse may not be used here"
    return missing_network()


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """One of those that share the folder."""

    name: str
    network: str
    folder: Path
    """Where the shared folder is on this machine."""

    @property
    def inside(self) -> tuple[str, ...]:
        """What stands in front of a command so that it runs there."""
        named = ("unshare", "--uts", "sh", "-c", 'hostname "$0" && exec "$@"', self.name)
        return ("nsenter", f"--net=/run/netns/{self.network}", *named)


@contextmanager
def machines(folder: Path, count: int) -> Generator[tuple[Machine, ...], None, None]:
    """The server, which is number 0 and has address ``SERVER``, and ``count`` others, all gone at the end."""
    with ExitStack() as stack:
        brick = folder / "brick"
        brick.mkdir()
        made = tuple(
            Machine(name=f"node{number}", network=f"relay-{os.getpid()}-{number}", folder=folder / f"mount{number}")
            for number in range(count + 1)
        )
        for number, machine in enumerate(made):
            _network(stack, machine.network)
            if number:
                _cable(made[0].network, machine.network, number)
        _ip(made[0].network, "link", "add", "hub", "type", "bridge")
        for number in range(1, count + 1):
            _ip(made[0].network, "link", "set", f"port{number}", "master", "hub", "up")
        _ip(made[0].network, "addr", "add", f"{SERVER}/24", "dev", "hub")
        _ip(made[0].network, "link", "set", "hub", "up")
        (folder / "server.vol").write_text(_SERVER_VOLUME.format(brick=brick, address=SERVER), "ascii")
        (folder / "client.vol").write_text(_CLIENT_VOLUME.format(address=SERVER), "ascii")
        log = folder / "gluster.log"
        server = (
            "glusterfsd",
            "-N",
            "-f",
            str(folder / "server.vol"),
            "-p",
            str(folder / "server.pid"),
            "-l",
            str(log),
        )
        stack.callback(Program([*made[0].inside, *server], log).kill)
        for machine in made:
            _mount(stack, machine, folder / "client.vol")
        yield made


def _mount(stack: ExitStack, machine: Machine, volume: Path) -> None:
    machine.folder.mkdir()
    log = machine.folder.with_suffix(".log")
    words = ("glusterfs", "-N", "-f", str(volume), "-l", str(log), str(machine.folder))
    client = Program([*machine.inside, *words], log)
    stack.callback(client.kill)
    stack.callback(_unmount, machine.folder)

    def mounted() -> bool:
        with suppress(OSError):  # not connected yet
            machine.folder.stat()
            return os.path.ismount(machine.folder)
        return False

    until(lambda: client.code is not None or mounted(), seconds=60, what=f"the shared folder on {machine.name}")
    assert client.code is None, client.output()


def _unmount(folder: Path) -> None:
    subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)  # it may never have been mounted


def _network(stack: ExitStack, name: str) -> None:
    subprocess.run(["ip", "netns", "add", name], check=True)
    stack.callback(subprocess.run, ["ip", "netns", "delete", name], check=True)
    _ip(name, "link", "set", "lo", "up")


def _cable(hub: str, network: str, number: int) -> None:
    _ip(hub, "link", "add", f"port{number}", "type", "veth", "peer", "name", "eth0", "netns", network)
    _ip(network, "addr", "add", f"10.77.0.{number + 1}/24", "dev", "eth0")
    _ip(network, "link", "set", "eth0", "up")


def _ip(network: str, *words: str) -> None:
    subprocess.run(["ip", "-netns", network, *words], check=True)

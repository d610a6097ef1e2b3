"""The programs that are compared, each started fresh with an empty folder."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.engineproc import running_engine
from tests.support.postfix import PostfixPeer, running_postfix
from tests.support.program import Program, free_port
from tools.bench.folders import fresh, in_memory

HUGE = 128 * 1024 * 1024
KEEP = {"smtpd_client_restrictions": "check_client_access static:hold", "smtpd_client_connection_count_limit": "0"}
"""Postfix accepts and stores, and does nothing more with a message until told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A program that accepts mail."""

    name: str
    port: int
    pid: int
    """0 when it is more than one process."""

    def peak(self) -> int:
        """The most memory that it has ever had resident, in kB; 0 when not known."""
        if not self.pid:
            return 0
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0])


Start = Callable[[Path], AbstractContextManager[Server]]
"""Starts a program whose messages lie below a folder."""


@contextmanager
def engine(parent: Path) -> Generator[Server]:
    """Our relay, with the durability that its configuration has by default."""
    with fresh(parent, "engine-") as folder, running_engine(folder) as running:
        yield Server(name="engine", port=running.port, pid=running.program.pid)


@contextmanager
def postfix(parent: Path) -> Generator[Server]:
    """Postfix, which is durable in any case."""
    with running_postfix(parent=parent, size=HUGE, settings=KEEP, keep=not in_memory(parent)) as running:
        yield Server(name="Postfix", port=running.port, pid=0)


@contextmanager
def aiosmtpd(parent: Path) -> Generator[Server]:
    """Plain aiosmtpd, which keeps nothing."""
    with fresh(parent, "aiosmtpd-") as folder:
        port = free_port()
        program = Program([sys.executable, "-m", "tools.bench.plain_aiosmtpd", str(port)], folder / "log")
        try:
            program.ready(port)
            yield Server(name="aiosmtpd", port=port, pid=program.pid)
        finally:
            program.kill()


@contextmanager
def forwarding_postfix(parent: Path, smarthost: int) -> Generator[PostfixPeer]:
    """Postfix that keeps what it accepts until :func:`release`, then forwards it."""
    settings = {**KEEP, "virtual_mailbox_domains": "", "relayhost": f"[127.0.0.1]:{smarthost}"}
    with running_postfix(parent=parent, size=HUGE, settings=settings, keep=not in_memory(parent)) as running:
        yield running


def release(peer: PostfixPeer) -> None:
    """Let Postfix forward all that it holds."""
    for command in (["postsuper", "-H", "ALL"], ["postqueue", "-f"]):
        program = [f"/usr/sbin/{command[0]}", "-c", str(peer.base / "config"), *command[1:]]
        subprocess.run(program, capture_output=True, check=True)

"""Which processes are alive: what tells a dead owner from a living one (spec reliability-security.md Q10)."""

from __future__ import annotations

import contextlib
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A process that cannot be mistaken for a later one with the same number."""

    pid: int
    boot: str
    """Names the run of the operating system; empty where it has no name."""
    start: str
    """When the process started, in units of the system; empty where it does not tell."""
    host: str

    def record(self) -> bytes:
        """The text of an owner record."""
        return f"pid={self.pid}\nboot={self.boot}\nstart={self.start}\nhost={self.host}\n".encode()


def parse_record(data: bytes) -> Identity | None:
    """The process that an owner record names; None when it cannot be read."""
    pairs: dict[str, str] = {}
    for line in data.decode("utf-8", "replace").split("\n"):
        name, _, value = line.partition("=")
        pairs[name] = value
    pid = pairs.get("pid", "")
    if not pid.isascii() or not pid.isdigit():
        return None
    return Identity(pid=int(pid), boot=pairs.get("boot", ""), start=pairs.get("start", ""), host=pairs.get("host", ""))


class Processes(Protocol):
    """What the store needs to know of processes."""

    def own(self) -> Identity:
        """This process."""
        ...

    def is_running(self, identity: Identity) -> bool:
        """Whether it may still run; True when that cannot be told."""
        ...

    def is_pid_running(self, pid: int, since: float) -> bool:
        """Whether a process ``pid`` runs that may have existed at Unix time ``since``."""
        ...

    def open_files(self, folder: Path) -> frozenset[str] | None:
        """Names of files directly in ``folder`` that are open in any process.

        None when that cannot be told, or a mail program is running that may not be looked at.
        """
        ...

    def boot_time(self) -> float:
        """Unix time of the system's start; 0 when it does not tell."""
        ...


class SystemProcesses:
    """The processes of this machine; knows most where there is a ``/proc``."""

    def __init__(self, proc: Path = Path("/proc")) -> None:
        self._proc = proc

    def own(self) -> Identity:
        pid = os.getpid()
        return Identity(pid=pid, boot=self._boot(), start=self._start(pid), host=platform.node())

    def is_running(self, identity: Identity) -> bool:
        own_host, own_boot = platform.node(), self._boot()
        if identity.host != own_host:
            return True
        if identity.boot != own_boot:
            return False
        start = self._start(identity.pid)
        return _pid_exists(identity.pid) and (not start or not identity.start or start == identity.start)

    def is_pid_running(self, pid: int, since: float) -> bool:
        if not _pid_exists(pid):
            return False
        start, boot = self._start(pid), self.boot_time()
        if not start or not boot or not hasattr(os, "sysconf"):
            return True
        # two seconds: the kernel rounds both numbers
        return bool(boot + int(start) / os.sysconf("SC_CLK_TCK") <= since + 2)

    def open_files(self, folder: Path) -> frozenset[str] | None:
        wanted = folder.resolve()
        found: set[str] = set()
        processes = self._numbered()
        for process in processes:
            try:
                descriptors = list((process / "fd").iterdir())
            except PermissionError:
                if self._name(process).startswith(b"emailrelay"):
                    return None
            except OSError:
                continue  # it has just ended
            else:
                for descriptor in descriptors:
                    with contextlib.suppress(OSError):  # closed meanwhile
                        opened = descriptor.readlink()
                        if opened.parent == wanted:
                            found.add(opened.name)
        return frozenset(found) if processes else None

    def boot_time(self) -> float:
        with contextlib.suppress(OSError, ValueError):
            for line in (self._proc / "stat").read_text("ascii").splitlines():
                if line.startswith("btime "):
                    return float(line.split()[1])
        return 0.0

    def _numbered(self) -> list[Path]:
        try:
            return [each for each in self._proc.iterdir() if each.name.isdigit()]
        except OSError:
            return []

    def _name(self, process: Path) -> bytes:
        try:
            return (process / "comm").read_bytes()
        except OSError:
            return b""

    def _boot(self) -> str:
        try:
            return (self._proc / "sys/kernel/random/boot_id").read_text("ascii").strip()
        except (OSError, ValueError):
            return ""

    def _start(self, pid: int) -> str:
        try:
            text = (self._proc / str(pid) / "stat").read_bytes()
        except OSError:
            return ""
        # the name in brackets may hold anything; the 22nd field is the 20th after it
        fields = text[text.rfind(b")") + 1 :].split()
        return fields[19].decode("ascii") if len(fields) > 19 else ""


def _pid_exists(pid: int) -> bool:
    if pid <= 0:
        return False
    if sys.platform == "win32":
        return _windows_pid_exists(pid)
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _windows_pid_exists(pid: int) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - one system only

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return ctypes.get_last_error() == 5  # ERROR_ACCESS_DENIED: it exists
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == 259  # STILL_ACTIVE
    return True

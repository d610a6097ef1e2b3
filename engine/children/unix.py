"""A child program on Unix."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress

from engine.children.place import unsafe_place
from engine.children.values import ChildResult, ChildUser, could_not_start

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "IFS": " \t\n"}
GRACE = 0.5
"""Seconds between SIGTERM and SIGKILL."""
TICK = 0.02
"""Seconds between two looks at a child where the system cannot tell of its end."""
PIECE = 65536


class UnixChild:
    """Waits for output, for the end of the process and for the order to stop, all in one ``poll``."""

    def __init__(self, argv: Sequence[str], keep: int, user: ChildUser | None, *, pidfd: bool = True) -> None:
        """``pidfd=False`` does without Linux's process descriptors, as on other systems. Raises OSError."""
        self._argv = argv
        self._keep = keep
        self._user = user
        self._pidfd = pidfd and sys.platform == "linux"
        self._output = bytearray()
        self._lock = threading.Lock()
        self._heard, self._order = os.pipe()
        self._over = False

    def stop(self) -> None:
        with self._lock:
            if not self._over:
                os.write(self._order, b"x")

    def run(self) -> ChildResult:
        try:
            return self._run()
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            return could_not_start(error)
        finally:
            with self._lock:
                self._over = True
                os.close(self._heard)
                os.close(self._order)

    def _run(self) -> ChildResult:
        unsafe = unsafe_place(self._argv[0])
        if unsafe:
            return ChildResult(error=unsafe)
        user = self._user
        with subprocess.Popen(  # noqa: S603 - a vector, the path from the configuration
            self._argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            close_fds=True,
            env=ENVIRONMENT,
            umask=0o077,
            process_group=0,
            user=user.uid if user else None,
            group=user.gid if user else None,
            # Without root's rights at the moment the groups were settled when those were laid down.
            extra_groups=[] if user and os.geteuid() == 0 else None,
        ) as process:
            pidfd = _open_pidfd(process.pid) if self._pidfd else -1
            try:
                self._watch(process, pidfd)
            finally:
                if pidfd >= 0:
                    os.close(pidfd)
        code = process.returncode
        return ChildResult(code=code if code >= 0 else 128 - code, output=bytes(self._output))

    def _watch(self, process: subprocess.Popen[bytes], pidfd: int) -> None:
        """Until the process itself has ended; what it leaves running in the background is not waited for."""
        assert process.stdout is not None
        out = process.stdout.fileno()
        os.set_blocking(out, False)
        poller = select.poll()
        for descriptor in (out, self._heard, *([pidfd] if pidfd >= 0 else [])):
            poller.register(descriptor, select.POLLIN)
        while True:
            ready = {descriptor for descriptor, _ in poller.poll(None if pidfd >= 0 else TICK * 1000)}
            if out in ready and not self._read(out):
                poller.unregister(out)  # closed; the process may go on
            if self._heard in ready:
                _end_group(process, pidfd)
                return
            if pidfd in ready or (pidfd < 0 and process.poll() is not None):
                while len(self._output) < self._keep and self._read(out, empty=False):
                    pass
                return

    def _read(self, out: int, *, empty: bool = True) -> bool:
        """Take what there is; False at the end. ``empty`` is the answer when there is nothing yet."""
        try:
            data = os.read(out, PIECE)
        except BlockingIOError:
            return empty
        self._output += data[: max(0, self._keep - len(self._output))]
        return bool(data)


def _open_pidfd(pid: int) -> int:
    """A descriptor that becomes readable when the process has ended; -1 where there is none."""
    if sys.platform == "linux":
        with suppress(OSError):  # an old kernel, or no descriptor left
            return os.pidfd_open(pid)
    return -1


def _end_group(process: subprocess.Popen[bytes], pidfd: int) -> None:
    _signal_group(process.pid, signal.SIGTERM)
    if pidfd >= 0:
        # The process is not waited for yet: its number stays taken, so the second signal cannot hit a stranger.
        poller = select.poll()
        poller.register(pidfd, select.POLLIN)
        poller.poll(GRACE * 1000)
    else:
        with suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
    _signal_group(process.pid, signal.SIGKILL)
    process.wait()


def _signal_group(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):  # PermissionError: macOS, when only a zombie is left
        os.killpg(group, number)

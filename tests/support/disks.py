"""Small file systems of their own that can be filled, made read-only, and lose power (spec reliability-security.md 0).

Only root may mount; elsewhere the tests that need one are skipped with the reason.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

_SHUT_DOWN = 0x8004587D
"""FS_IOC_SHUTDOWN (Linux, linux/fs.h)."""
_LOSE_THE_LOG = 2
"""What is not on the disk yet stays off it, the journal too."""


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"{command[0]} does not work here: {done.stderr.strip()}")


def _need(*programs: str) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may mount a file system")
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


class Disk:
    """An ext4 file system in a file, mounted on ``folder``."""

    def __init__(self, image: Path, folder: Path) -> None:
        self.folder = folder
        self._image = image

    def mount(self) -> None:
        """Mount it, which replays its journal."""
        _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def unmount(self) -> None:
        """Nobody may have a file open in it."""
        subprocess.run(["umount", str(self.folder)], check=True)

    def lose_power(self) -> None:
        """From now on nothing reaches the disk: neither what was not flushed, nor anything new."""
        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUT_DOWN, struct.pack("I", _LOSE_THE_LOG))
        finally:
            os.close(descriptor)


@contextmanager
def ext4(folder: Path, *, megabytes: int = 48) -> Generator[Disk]:
    """A disk that is mounted inside the ``with``."""
    _need("mkfs.ext4", "mount")
    folder.mkdir()
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    _run("mkfs.ext4", "-q", str(image))
    disk = Disk(image, folder)
    disk.mount()
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(folder)], check=False, capture_output=True)


@contextmanager
def tmpfs(folder: Path, *, size: str) -> Generator[Path]:
    """A file system in memory of ``size`` (as mount(8) has it), mounted on ``folder``."""
    _need("mount")
    folder.mkdir()
    _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "none", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def use_up(folder: Path, spare: int = 0) -> Path:
    """A file that leaves ``spare`` octets free on the file system of ``folder``, whatever others write meanwhile."""
    filler = folder / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while (left := _free(folder) - spare) > 0:
            file.write(bytes(min(left, 1 << 20)))
    return filler


def _free(folder: Path) -> int:
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize

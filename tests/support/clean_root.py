"""A folder with a small Debian system in it, for trying a package where there is nothing that we need."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True, slots=True)
class CleanRoot:
    """A system below a folder, or this very one (``/``, as in a container)."""

    folder: Path

    def command(self, *words: str, **environment: str) -> list[str]:
        """What runs a program in that system, with nothing of our environment."""
        variables = [f"{name}={value}" for name, value in {**ENVIRONMENT, **environment}.items()]
        inside = ["chroot", str(self.folder)] if self.folder != Path("/") else []
        return [*inside, "/usr/bin/env", "-i", *variables, *words]

    def run(self, *words: str) -> str:
        """Run a program to its end; fails with what it said. Returns what it printed."""
        done = subprocess.run(self.command(*words), capture_output=True, text=True, check=False, timeout=600)
        assert done.returncode == 0, f"{' '.join(words)}: code {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    def install(self, package: Path, *more: str, anew: bool = False) -> None:
        """Install a package file and others by name, without what is only recommended."""
        if self.folder != Path("/"):
            shutil.copy(package, self.path("/tmp") / package.name)
            package = Path("/tmp") / package.name
        options = ["-q", "-y", "--no-install-recommends", *(["--reinstall"] if anew else [])]
        self.run("apt-get", "install", *options, str(package), *more)

    def path(self, name: str) -> Path:
        """Where a file of that system is found from outside."""
        return self.folder / name.lstrip("/")

    def has(self, program: str) -> bool:
        """Whether a program is in its ``PATH``; links are not followed, they are meant for inside."""
        return any(os.path.lexists(self.path(f"{folder}/{program}")) for folder in ENVIRONMENT["PATH"].split(":"))


@contextmanager
def clean_root(folder: Path, shared: Sequence[str] = ()) -> Generator[CleanRoot, None, None]:
    """The system in ``folder``, for a while with ``/proc``, ``/dev`` and ``shared`` folders of this computer."""
    with ExitStack() as stack:
        if folder != Path("/"):
            for name in ("/proc", "/dev", *shared):
                target = folder / name.lstrip("/")
                target.mkdir(parents=True, exist_ok=True)
                if os.path.ismount(target):
                    continue
                subprocess.run(["mount", "--bind", name, target], check=True)
                stack.callback(subprocess.run, ["umount", "--lazy", str(target)], check=True)
        yield CleanRoot(folder)

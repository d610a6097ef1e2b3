"""Debian packages that cannot be installed beside others, unpacked below the user's cache."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_ONCE = "-oAcquire::Retries=0"
_MERGED = ("bin", "sbin", "lib", "lib64")


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "emailrelay-tests"


@functools.cache
def unpacked(package: str) -> tuple[Path | None, str]:
    """The folder that stands for ``/``; else why there is none."""

    def fetch(work: Path, tree: Path) -> None:
        _run("apt-get", _ONCE, "download", "-q", package, cwd=work)
        (archive,) = work.glob("*.deb")
        _run("dpkg", "-x", archive, tree)

    return _kept(package, fetch)


@functools.cache
def rooted(package: str, *, release: str) -> tuple[Path | None, str]:
    """A root directory with a package of another Debian release, a shell and all they need; else why there is none.

    They come from where this machine's own packages come from, and are verified with the keys that it has; its own
    package lists and what is installed stay as they are.
    """

    def fetch(work: Path, tree: Path) -> None:
        apt = _apt(work, release)
        _run(*apt, "update", "-q", "--error-on=any")
        _run(*apt, "install", "-q", "-y", "--download-only", "--no-install-recommends", package, "dash")
        tree.mkdir()
        for name in _MERGED:
            (tree / "usr" / name).mkdir(parents=True)
            (tree / name).symlink_to(f"usr/{name}")
        for archive in sorted(work.glob("cache/archives/*.deb")):
            _run("dpkg", "-x", archive, tree)
        for program in tree.glob("usr/*bin/*"):
            # nobody gets rights by what lies in a cache
            if not program.is_symlink():
                program.chmod(0o755)

    return _kept(f"{package}-{release}", fetch)


def _kept(name: str, fetch: Callable[[Path, Path], None]) -> tuple[Path | None, str]:
    """What is in the cache, or what ``fetch`` puts there."""
    folder = _cache() / name
    if folder.is_dir():
        return folder, ""
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        return None, f"{name} can only be unpacked on Debian"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as work:
        tree = Path(work, "tree")
        try:
            fetch(Path(work), tree)
            tree.chmod(0o755)
            tree.rename(folder)
        except (subprocess.SubprocessError, OSError, ValueError) as error:
            if not folder.is_dir():
                return None, f"{name} cannot be fetched: {error}"
    return folder, ""


def _apt(work: Path, release: str) -> tuple[str, ...]:
    """An apt-get that knows nothing but ``release``, and leaves its traces in ``work``."""
    wanted = ("Created-By: Packages", "Origin: Debian", "Label: Debian", "Component: main")
    sites = _run("apt-get", "indextargets", "--format", "$(REPO_URI)", *wanted).split()
    if not sites:
        raise ValueError("this machine has no list of Debian's packages")
    signed = f"[signed-by={_KEYRING}] " if _KEYRING.exists() else ""
    (work / "sources.list").write_text(f"deb {signed}{sites[0]} {release} main\n", encoding="ascii")
    (work / "status").touch()
    options = {
        "Dir::Etc::sourcelist": work / "sources.list",
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::State": work,
        "Dir::State::lists": work / "lists",
        "Dir::State::status": work / "status",
        "Dir::Cache": work / "cache",
        "APT::Sandbox::User": "root",
        "Acquire::Languages": "none",
    }
    for folder in ("lists/partial", "cache/archives/partial"):
        (work / folder).mkdir(parents=True)
    return ("apt-get", _ONCE, *(f"-o{name}={value}" for name, value in options.items()))


def _run(*command: str | Path, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode:
        said = done.stderr.strip().splitlines() or [f"code {done.returncode}"]
        raise OSError(f"{command[0]}: {said[-1]}")
    return done.stdout

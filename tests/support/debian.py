"""Debian packages that cannot be installed beside others, unpacked below the user's cache."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "emailrelay-tests"


@functools.cache
def unpacked(package: str) -> tuple[Path | None, str]:
    """The folder that stands for ``/``; else why there is none."""
    folder = _cache() / package
    if folder.is_dir():
        return folder, ""
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        return None, f"{package} can only be unpacked on Debian"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        try:
            command = ["apt-get", "download", "-q", package]
            subprocess.run(command, cwd=name, capture_output=True, timeout=60, check=True)
            (archive,) = Path(name).glob("*.deb")
            tree = Path(name) / "tree"
            subprocess.run(["dpkg", "-x", archive, tree], capture_output=True, timeout=60, check=True)
            tree.chmod(0o755)
            tree.rename(folder)
        except (subprocess.SubprocessError, OSError, ValueError) as error:
            if not folder.is_dir():
                return None, f"{package} cannot be fetched: {error}"
    return folder, ""

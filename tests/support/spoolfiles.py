"""Spool files made and looked at by hand."""

from __future__ import annotations

from pathlib import Path

from engine.spool.envelope import Envelope, encode

ENVELOPE = Envelope(reverse_path="a@b", remote=("c@d",))


def put(folder: Path, *names: str, data: bytes | None = None) -> None:
    """Write files: a sound envelope to names with ``.envelope``, else ``data`` or a few octets."""
    for name in names:
        default = encode(ENVELOPE) if ".envelope" in name else b"content"
        (folder / name).write_bytes(default if data is None else data)


def names(folder: Path, pattern: str = "*") -> list[str]:
    """The visible files of a folder, in order."""
    return sorted(file.name for file in folder.glob(pattern) if not file.name.startswith("."))


def data_in(folder: Path, pattern: str = "*") -> dict[str, bytes]:
    """What the files of a folder hold."""
    return {file.name: file.read_bytes() for file in folder.glob(pattern) if file.is_file()}

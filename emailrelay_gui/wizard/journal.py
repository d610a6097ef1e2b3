"""What Apply is in the middle of, so that the next start can finish it or take it back.

The journal stands beside the configuration file from before the first rename until after the last
check. It names files and digests, never contents; the contents are the staged files and the backups.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from emailrelay_gui.wizard import files
from emailrelay_gui.wizard.changes import digest
from engine.api import RelayError, say

NAME = ".emailrelay-apply.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of the set: ``backup`` is empty for a file that was not there."""

    path: str
    staged: str
    backup: str
    before: str
    """SHA-256 of the old content; empty when there was none."""
    after: str
    private: bool
    mode: int = -1
    """The rights of the old file; -1 where there was none, or no such rights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """One set of changes on its way, or the last one that arrived."""

    config_file: Path
    started: float
    """Unix time."""
    entries: tuple[Entry, ...]

    @property
    def path(self) -> Path:
        """Where it stands."""
        return journal_path(self.config_file)

    def save(self) -> None:
        """Write it, durably."""
        content = {
            "version": 1,
            "config": str(self.config_file),
            "started": self.started,
            "files": [asdict(entry) for entry in self.entries],
        }
        files.write_private(self.path, json.dumps(content, indent=1).encode())


def journal_path(config_file: Path) -> Path:
    """Where the journal of a configuration file stands."""
    return config_file.with_name(NAME)


def load(config_file: Path) -> Journal | None:
    """The journal of an Apply that never ended; None when there is none.

    One that cannot be read has never been followed by a rename of ours, because it is written whole
    before the first: it is reported, not used.
    """
    data = files.read(journal_path(config_file))
    if data is None:
        return None
    try:
        content = json.loads(data)
        return Journal(
            config_file=Path(content["config"]),
            started=float(content["started"]),
            entries=tuple(Entry(**entry) for entry in content["files"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise RelayError(
            say("{journal_path} is damaged: {error}", journal_path=journal_path(config_file), error=error)
        ) from error


def finish(journal: Journal) -> None:
    """Put all new files in place; refuses when a staged file is not what the journal says."""
    waiting = [entry for entry in journal.entries if digest(files.read(Path(entry.path))) != entry.after]
    for entry in waiting:
        if digest(files.read(Path(entry.staged))) != entry.after:
            raise RelayError(say("{path} cannot be finished: its new content is not complete", path=entry.path))
        if digest(files.read(Path(entry.path))) != entry.before:
            raise RelayError(say("{path} was changed by another program in the meantime", path=entry.path))
    for entry in waiting:
        files.put_in_place(Path(entry.staged), Path(entry.path))
    close(journal)


def take_back(journal: Journal) -> tuple[str, ...]:
    """Restore every old file; a file that somebody changed since is left alone and named."""
    left: list[str] = []
    for entry in reversed(journal.entries):
        path = Path(entry.path)
        now = digest(files.read(path))
        if now == entry.before:
            continue
        if now != entry.after:
            left.append(entry.path)
        elif not entry.before:
            files.remove(path)
        else:
            data = files.read(Path(entry.backup))
            if data is None or digest(data) != entry.before:
                raise RelayError(
                    say("{backup} is missing or damaged, so {path} was left as it is", backup=entry.backup, path=path)
                )
            staged = files.stage(path, data, private=entry.private)
            if entry.mode >= 0:
                files.set_mode(staged, entry.mode)
            files.put_in_place(staged, path)
    close(journal)
    return tuple(left)


def sweep(config_file: Path) -> None:
    """Remove staged files of an Apply that was interrupted before its journal; nothing refers to them."""
    if journal_path(config_file).exists():
        return
    for left in config_file.parent.glob(f".*{files.STAGED}"):
        files.remove(left)


def close(journal: Journal) -> None:
    """Remove what is left of an Apply: staged files first, the journal last."""
    for entry in journal.entries:
        files.remove(Path(entry.staged))
    files.remove(journal.path)

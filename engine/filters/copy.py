"""``copy:``: a copy for every mailbox below the message store (spec smtp-server.md 18.6)."""

from __future__ import annotations

import socket

from engine.events import Level
from engine.filters.base import OK, MessageFiles, Result, Role, Verdict
from engine.filters.settings import FilterSettings, Say
from engine.filters.spoolwork import CopyOptions, copy_options, on_files
from engine.spool.mailbox import mailbox_names
from engine.spool.mailbox_copy import Original
from engine.spool.mailbox_fanout import FanOut, fan_out


class CopyFilter:
    """Copies every message to all mailboxes."""

    name = "copy:"

    def __init__(self, options: CopyOptions, settings: FilterSettings, say: Say) -> None:
        self._options = options
        self._settings = settings
        self._say = say
        self._warned: set[str] = set()

    async def run(self, files: MessageFiles) -> Verdict:
        lines: list[str] = []
        verdict = await on_files(files, self._settings, lambda original: self._copy(original, lines), name="copy")
        for line in lines:
            if line not in self._warned:
                self._warned.add(line)
                self._say(Level.WARNING, f"copy filter: {line}", files.id)
        return verdict

    async def close(self) -> None:
        return

    def _copy(self, original: Original, lines: list[str]) -> Verdict:
        folder = original.folder
        names = list(mailbox_names(folder, lambda what: lines.append(f"not a mailbox: {what}")))
        if not names:
            lines.append(f"no sub-directories of [{folder.path}] to copy in to")
            return OK
        how = FanOut(
            base=folder,
            clock=self._settings.clock,
            host=socket.gethostname(),
            link=self._options.link,
            pop=self._options.pop,
        )
        fan_out(original, names, how, remove=not self._options.keep)
        return OK if self._options.keep else Verdict(result=Result.ABANDON)


def copy_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> CopyFilter:
    """The factory of ``copy:``."""
    del role
    return CopyFilter(copy_options(params, "copy"), settings, say)

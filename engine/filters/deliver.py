"""``deliver:``: copies for the mailboxes of local recipients (spec smtp-server.md 18.5)."""

from __future__ import annotations

import socket

from engine.events import Level
from engine.filters.base import OK, MessageFiles, Result, Role, Verdict
from engine.filters.settings import FilterSettings, Say
from engine.filters.spoolwork import CopyOptions, copy_options, on_files, open_directory, read_envelope
from engine.spool.mailbox import check_mailbox
from engine.spool.mailbox_copy import Original
from engine.spool.mailbox_fanout import FanOut, fan_out


class DeliverFilter:
    """Keeps a copy for each local recipient."""

    name = "deliver:"

    def __init__(self, options: CopyOptions, settings: FilterSettings, say: Say) -> None:
        self._options = options
        self._settings = settings
        self._say = say

    async def run(self, files: MessageFiles) -> Verdict:
        lines: list[str] = []
        verdict = await on_files(
            files, self._settings, lambda original: self._deliver(files, original, lines), name="deliver"
        )
        for line in lines:
            self._say(Level.VERBOSE, f"delivery: {line}", files.id)
        return verdict

    async def close(self) -> None:
        return

    def _deliver(self, files: MessageFiles, original: Original, lines: list[str]) -> Verdict:
        envelope = read_envelope(files.envelope)
        names = sorted(set(envelope.local), key=lambda name: name.encode("utf-8", "surrogateescape"))
        if not names:
            return OK
        for name in names:
            check_mailbox(name)  # all of them before the first copy is made
        delivery_dir = self._settings.delivery_dir
        separate = delivery_dir.absolute() != original.folder.path

        def starting(name: str) -> None:
            if separate:
                lines.append(f"delivering {files.id} to [{delivery_dir / name}]")
            lines.extend(f"recipient [{each}]: delivery to mailbox [{name}]" for each in envelope.local if each == name)

        base = open_directory(delivery_dir.absolute(), self._settings.rights)
        try:
            how = FanOut(
                base=base,
                clock=self._settings.clock,
                host=socket.gethostname(),
                link=self._options.link,
                pop=self._options.pop and not separate,
                announce=lambda name: lines.append(f"creating mailbox [{name}]"),
                starting=starting,
            )
            remove = not envelope.remote and not self._options.keep
            fan_out(original, names, how, remove=remove)
        finally:
            base.close()
        return Verdict(result=Result.ABANDON) if remove else OK


def deliver_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> DeliverFilter:
    """The factory of ``deliver:``."""
    del role
    return DeliverFilter(copy_options(params, "deliver"), settings, say)

"""The sweep at start-up: what a crash left is put right (spec reliability-security.md D9, Q10).

Touches only what dead processes left. Never removes anything that could be an acknowledged message: of
all files only ``.envelope.new`` with its content, temporary copies and records of dead owners go.
Blocking; runs in the outlet's worker thread, under the management lock.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.clock import Clock
from engine.errors import EnvelopeCorrupt
from engine.events import MessageId
from engine.spool.census import Census, Creators, in_mailboxes, take
from engine.spool.folder import Folder, reason_of
from engine.spool.layout import (
    EnvelopeState,
    content_name,
    envelope_name,
    id_parts,
    owner_name,
    sort_key,
)
from engine.spool.owners import Owners
from engine.spool.processes import Processes
from engine.spool.reading import load
from engine.spool.store import Recovery

FEW = 10_000
"""Up to so many queued envelopes are all read; of more, damaged ones show themselves when claimed."""
PATIENCE = 3600.0
"""Seconds after which a claim without any trace of its owner counts as abandoned."""
SETTLED = 60.0
"""Seconds after which a hidden file is in use, if it is, for all to see."""

_HIDDEN = re.compile(
    r"\.emailrelay\.(?P<claimer>\d{1,10})\.\d+\.\d+\.live"
    r"|\.(?:probe|\d+\.\d+\.\d+)\.(?P<prober>\d{1,10})(?:\.done)?\.tmp"
)


@dataclass(slots=True)
class _Findings:
    returned: list[MessageId] = field(default_factory=list[MessageId])
    removed: list[str] = field(default_factory=list[str])
    failed: list[tuple[MessageId, str]] = field(default_factory=list[tuple[MessageId, str]])
    orphans: list[str] = field(default_factory=list[str])
    foreign: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])


class Sweep:
    """One run over one directory."""

    def __init__(
        self,
        folder: Folder,
        owners: Owners,
        processes: Processes,
        clock: Clock,
        *,
        is_ours: Callable[[MessageId], bool],
        fail: Callable[[MessageId], str],
    ) -> None:
        """``is_ours``: being received or claimed by this very store; ``fail``: see :meth:`Outlet.fail_if_damaged`."""
        self._folder = folder
        self._owners = owners
        self._processes = processes
        self._clock = clock
        self._is_ours = is_ours
        self._fail = fail
        self._found = _Findings()
        self._census = Census()
        self._creators = Creators(processes)
        self._opened: frozenset[str] | bool | None = False

    def run(self) -> Recovery:
        """Sweep; raises :class:`OSError` when the directory cannot be read."""
        with self._owners.management() as mine:
            if not mine:
                return Recovery(elsewhere=True)
            self._census = take(self._folder)
            self._hidden()
            self._temporaries()
            self._claims()
            self._unfinished()
            self._records()
        self._damaged()
        self._orphans()
        found = self._found
        return Recovery(
            returned=tuple(found.returned),
            removed=tuple(found.removed),
            failed=tuple(found.failed),
            orphans=tuple(found.orphans),
            foreign=tuple(found.foreign),
            problems=tuple(found.problems),
        )

    def _hidden(self) -> None:
        for name in self._census.hidden:
            match = _HIDDEN.fullmatch(name)
            if match is None or self._owners.is_locked(name):
                continue  # somebody else's, or just being made
            pid = int(match["claimer"] or match["prober"])
            if not self._processes.is_pid_running(pid, float("inf")) or self._is_old(name):
                self._remove(name)

    def _temporaries(self) -> None:
        for message, name in self._census.temporaries:
            if self._may_be_in_use(message):
                self._found.foreign.append(name)
            else:
                self._remove(name)

    def _may_be_in_use(self, message: MessageId) -> bool:
        if self._is_ours(message):
            return True
        if message in self._census.owners:
            return self._owners.is_living(owner_name(message))
        parts = id_parts(message)
        return parts is None or self._creators.may_run(parts)

    def _claims(self) -> None:
        busy, queued = self._census.envelopes[EnvelopeState.BUSY], self._census.envelopes[EnvelopeState.QUEUED]
        for message in sorted(busy, key=sort_key):
            if self._is_ours(message):
                continue
            if self._is_abandoned(message):
                if self._return(message):
                    busy.discard(message)
                    queued.add(message)
            else:
                self._found.foreign.append(envelope_name(message, EnvelopeState.BUSY))

    def _is_abandoned(self, message: MessageId) -> bool:
        if message in self._census.owners:
            return not self._owners.is_living(owner_name(message))
        # another program's claim: it leaves no record
        try:
            changed = self._folder.stat(envelope_name(message, EnvelopeState.BUSY)).st_ctime
        except OSError:
            return False
        if changed < self._processes.boot_time() - 2:
            return True
        parts = id_parts(message)
        if self._creators.may_run(parts) if parts else self._clock.time() - changed < PATIENCE:
            return False
        if self._opened is False:
            self._opened = self._processes.open_files(self._folder.path)
        return not isinstance(self._opened, bool | None) and content_name(message) not in self._opened

    def _return(self, message: MessageId) -> bool:
        old = envelope_name(message, EnvelopeState.BUSY)
        try:
            try:
                self._folder.rename(old, envelope_name(message))
            except FileExistsError:
                # two envelopes of one message: the queued one is sent, the other one kept for people
                self._folder.rename(old, envelope_name(message, EnvelopeState.BAD))
                self._found.failed.append((message, "there were two envelopes for one content"))
                self._census.envelopes[EnvelopeState.BAD].add(message)
                return False
        except OSError as error:
            self._found.problems.append(f"cannot return {old} to the queue: {reason_of(error)}")
            return False
        self._found.returned.append(message)
        return True

    def _unfinished(self) -> None:
        new = self._census.envelopes[EnvelopeState.NEW]
        if not new:
            return
        elsewhere = set[MessageId]().union(
            *(found.with_envelope() for _, found in in_mailboxes(self._folder, self._census)),
            *(found for state, found in self._census.envelopes.items() if state is not EnvelopeState.NEW),
        )
        for message in sorted(new, key=sort_key):
            parts = id_parts(message)
            if parts is None or self._is_ours(message) or self._creators.may_run(parts):
                self._found.foreign.append(envelope_name(message, EnvelopeState.NEW))
            elif self._remove(envelope_name(message, EnvelopeState.NEW)):
                new.discard(message)
                # whoever renames the envelope between our look and now keeps the content: then nothing was removed
                if message not in elsewhere and message in self._census.contents:
                    self._remove(content_name(message))
                    self._census.contents.discard(message)

    def _records(self) -> None:
        for message in self._census.owners - self._census.envelopes[EnvelopeState.BUSY]:
            name = owner_name(message)
            if not self._is_ours(message) and not self._owners.is_living(name):
                self._remove(name)

    def _damaged(self) -> None:
        queued = self._census.envelopes[EnvelopeState.QUEUED]
        check = self._is_damaged if len(queued) <= FEW else self._is_empty
        suspects = {message for message in queued if message not in self._census.contents or check(message)}
        for message in sorted(suspects, key=sort_key):
            reason = self._fail(message)
            if reason:
                self._found.failed.append((message, reason))
        self._found.problems.extend(f"{name} is not a regular file" for name in sorted(self._census.irregular))

    def _is_damaged(self, message: MessageId) -> bool:
        try:
            load(self._folder, message, envelope_name(message))
        except EnvelopeCorrupt:
            return True
        except OSError:
            return False
        return False

    def _is_empty(self, message: MessageId) -> bool:
        try:
            return not self._folder.stat(envelope_name(message)).st_size
        except OSError:
            return False

    def _orphans(self) -> None:
        suspects = self._census.contents - self._census.with_envelope()
        for name, mailbox in in_mailboxes(self._folder, self._census):
            enveloped = mailbox.with_envelope()
            suspects -= enveloped
            self._found.orphans.extend(
                f"{name}/{content_name(message)}" for message in sorted(mailbox.contents - enveloped, key=sort_key)
            )
        self._found.orphans[:0] = [
            content_name(message)
            for message in sorted(suspects, key=sort_key)
            if not self._is_ours(message) and not self._creators.may_receive(message)
        ]

    def _is_old(self, name: str) -> bool:
        try:
            return self._clock.time() - self._folder.stat(name).st_mtime > SETTLED
        except OSError:
            return False

    def _remove(self, name: str) -> bool:
        try:
            self._folder.remove(name)
        except FileNotFoundError:
            return False
        except OSError as error:
            self._found.problems.append(f"cannot remove {name}: {reason_of(error)}")
            return False
        self._found.removed.append(name)
        return True

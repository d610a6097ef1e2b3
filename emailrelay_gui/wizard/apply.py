"""Apply: put a plan into effect, atomically as far as files go, and undoable as a whole.

Order: compare with what was read, make folders, keyring, back up, stage, journal, rename, verify with
the engine's own parser, forget the journal. A failure at any point takes back what was done
(spec gui.md D4, W12). File work runs in worker threads, so that the loop never waits for a disk.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from emailrelay_gui.wizard import files, journal
from emailrelay_gui.wizard.changes import FileChange, FileKind, Plan, SignInChange, digest
from emailrelay_gui.wizard.service_steps import ServiceSteps
from emailrelay_gui.wizard.source import examine
from engine.api import ConfigDocument, KeyringEntryMissing, Problem, RelayError, Secret, SignIns, needs_keyring, say

KEPT = 20
"""Backups kept of each file."""


class ChangedOnDisk(RelayError):
    """A file is no longer what it was when the wizard read it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path.name} was changed by another program after it was opened.")


class NotTakenBack(RelayError):
    """Apply failed, and so did a part of taking it back; ``left`` says which."""

    def __init__(self, reason: RelayError, left: tuple[str, ...]) -> None:
        self.left = left
        super().__init__("\n".join((str(reason), *left)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One line of the list that Apply shows; ``run`` returns the text of its result."""

    title: str
    run: Callable[[], Awaitable[str]]


class Keyring(Protocol):
    """What the wizard needs of the system keyring; errors are :class:`~engine.errors.RelayError`."""

    async def available(self) -> str | None: ...

    async def get(self, service: str, name: str) -> Secret: ...
    async def set(self, service: str, name: str, password: Secret) -> None: ...
    async def delete(self, service: str, name: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedResult:
    """What Apply did, for those who start the relay with it."""

    config_file: Path
    written: tuple[Path, ...]
    backups: tuple[Path, ...]
    changed: bool
    """False when there was nothing to do, so that nothing has to be restarted."""
    served: bool = False
    """Whether a service runs the relay now, so that this application must not."""


Kept = tuple[SignInChange, bytes | None, bool]
"""A change of a sign-in, its sealed file before it, and whether its folder is new."""
Stored = tuple[str, str, Secret | None]
"""Service and user of a keyring entry, and what it held before."""


@dataclass(slots=True)
class Apply:
    """One run of a plan. Its actions are run in order; :meth:`undo` takes back those that were.

    ``now`` is Unix time in seconds; ``login`` switches starting at login on or off, and may block.
    """

    plan: Plan
    now: Callable[[], float] = time.time
    keyring: Keyring | None = None
    login: Callable[[bool], None] | None = None
    service: ServiceSteps | None = None
    """What is done about a service; made for the plan's change of it."""
    _journal: journal.Journal | None = field(default=None, init=False)
    _backups: dict[Path, Path] = field(default_factory=dict[Path, Path], init=False)
    _folders: list[Path] = field(default_factory=list[Path], init=False)
    _login_changed: bool = field(default=False, init=False)
    _stored: list[Stored] = field(default_factory=list["Stored"], init=False)
    _kept: list[Kept] = field(default_factory=list["Kept"], init=False)

    def actions(self) -> tuple[Action, ...]:
        """The steps, in the order in which they have to be run."""
        plan = self.plan
        if plan.empty:
            return ()
        steps = [_file_action(say("Files are as they were read"), self._compare)]
        if plan.folders:
            names = ", ".join(folder.name for folder in plan.folders)
            steps.append(_file_action(say("Folder {names} made", names=names), self._make_folders))
        if plan.keyring:
            steps.append(Action(title=say("Password put into the system keyring"), run=self._store))
        changes = [Action(title=_sign_in_title(each), run=partial(self._sign_in, each)) for each in plan.sign_ins]
        new = [each for each, change in zip(changes, plan.sign_ins, strict=True) if change.record is not None]
        steps.extend(new)
        if plan.files:
            if any(not change.new for change in plan.files):
                steps.append(_file_action(say("Old files backed up"), self._back_up))
            steps.append(_file_action(say("New files prepared"), self._prepare))
            steps.extend(_file_action(_written(change), partial(self._write, change)) for change in plan.files)
            steps.append(_file_action(say("Configuration read back and checked"), self._verify))
        # What nothing refers to any more goes when that is on disk.
        steps.extend(each for each in changes if each not in new)
        if plan.login is not None:
            what = say("Relay starts at login") if plan.login else say("Relay no longer starts at login")
            steps.append(_file_action(what, self._set_login))
        if self.service is not None:
            steps.extend(Action(title=title, run=run) for title, run in self.service.steps())
        return tuple(steps)

    def result(self) -> AppliedResult:
        """What was done, after the last action."""
        return AppliedResult(
            config_file=self.plan.config_file,
            written=tuple(change.path for change in self.plan.files),
            backups=tuple(self._backups.values()),
            changed=not self.plan.empty,
            served=self.plan.service is not None and self.plan.service.new is not None,
        )

    def result_undone(self) -> AppliedResult:
        """What there is after :meth:`undo`: who ran the relay before runs it again."""
        return replace(self.result(), served=self.plan.service is not None and self.plan.service.old is not None)

    async def settle(self) -> None:
        """Everything went well: forget the journal and all but the newest backups."""
        await asyncio.to_thread(self._settle)

    async def undo(self) -> tuple[str, ...]:
        """Take everything back; returns what could not be, in sentences. Can be repeated."""
        # A service is taken away while its configuration is there, and brought back when the old one is.
        there = await self.service.take_away() if self.service is not None else ()
        left = await self._undo_all_but_service()
        missing = await self.service.bring_back() if self.service is not None else ()
        return (*there, *left, *missing)

    async def _undo_all_but_service(self) -> tuple[str, ...]:
        while self._stored:
            service, user, before = self._stored.pop()
            if self.keyring is not None:
                if before is None:
                    await self.keyring.delete(service, user)
                else:
                    await self.keyring.set(service, user, before)
        while self._kept:
            await self._forget(*self._kept.pop())
        return await asyncio.to_thread(self._undo)

    def _settle(self) -> None:
        if self._journal is not None:
            journal.close(self._journal)
        for change in self.plan.files:
            for old in backups_of(change.path)[:-KEPT]:
                files.remove(old)

    def _undo(self) -> tuple[str, ...]:
        left: tuple[str, ...] = ()
        if self._login_changed and self.login is not None:
            self.login(not self.plan.login)
            self._login_changed = False
        if self._journal is not None:
            left = journal.take_back(self._journal)
        for folder in reversed(self._folders):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        self._folders.clear()
        return tuple(
            say("{path} was changed by another program in the meantime and left as it is.", path=path) for path in left
        )

    def _compare(self) -> str:
        for change in self.plan.files:
            if digest(files.read(change.path)) != digest(change.before):
                raise ChangedOnDisk(change.path)
        return ""

    def _make_folders(self) -> str:
        for folder in self.plan.folders:
            missing = [each for each in (folder, *folder.parents) if not each.exists()]
            files.make_folder(folder)
            self._folders.extend(reversed(missing))
        return ""

    async def _store(self) -> str:
        if self.keyring is None:
            raise RelayError(say("There is no system keyring."))
        for change in self.plan.keyring:
            try:
                before = await self.keyring.get(change.service, change.user)
            except KeyringEntryMissing:
                before = None
            await self.keyring.set(change.service, change.user, change.secret)
            self._stored.append((change.service, change.user, before))
        return ""

    async def _sign_in(self, change: SignInChange) -> str:
        """Keep a sign-in, or forget it; nothing refers to it before the secrets file is written."""
        fresh = not await asyncio.to_thread(change.folder.exists)
        await asyncio.to_thread(files.make_folder, change.folder.parent)
        store = await self._sign_ins(change)
        try:
            async with store.locked(change.account):
                before = await store.sealed(change.account)
                self._kept.append((change, before, fresh))
                if change.record is not None:
                    await store.save(change.record)
                else:
                    await store.remove(change.account)
        finally:
            store.close()
        return ""

    async def _forget(self, change: SignInChange, before: bytes | None, fresh: bool) -> None:  # noqa: FBT001 - a row of ours
        store = await self._sign_ins(change)
        try:
            async with store.locked(change.account):
                await store.restore(change.account, before)
        finally:
            store.close()
        if fresh:
            await asyncio.to_thread(shutil.rmtree, change.folder, ignore_errors=True)

    async def _sign_ins(self, change: SignInChange) -> SignIns:
        """The folder, with the keyring if the key is to be there."""
        in_keyring = change.keyring or await asyncio.to_thread(needs_keyring, change.folder)
        if in_keyring and self.keyring is None:
            raise RelayError(say("There is no system keyring."))
        return SignIns(change.folder, keyring=self.keyring if in_keyring else None)

    def _back_up(self) -> str:
        stamp = datetime.fromtimestamp(self.now(), UTC).strftime("%Y%m%dT%H%M%S.%fZ")
        made: dict[Path, Path] = {}
        for change in self.plan.files:
            if change.before is not None:
                folder = change.path.parent / "backups"
                files.make_folder(folder)
                target = folder / f"{change.path.name}.{stamp}"
                files.write_private(target, change.before)
                made[change.path] = target
        self._backups = made
        return ""

    def _prepare(self) -> str:
        entries: list[journal.Entry] = []
        for change in self.plan.files:
            files.make_folder(change.path.parent)
            staged = files.stage(change.path, change.after, private=change.kind.private)
            entries.append(
                journal.Entry(
                    path=str(change.path),
                    staged=str(staged),
                    backup=str(self._backups.get(change.path, "")),
                    before=digest(change.before),
                    after=digest(change.after),
                    private=change.kind.private,
                    mode=files.mode_of(change.path),
                )
            )
        self._journal = journal.Journal(config_file=self.plan.config_file, started=self.now(), entries=tuple(entries))
        self._journal.save()
        return ""

    def _write(self, change: FileChange) -> str:
        assert self._journal is not None
        entry = next(entry for entry in self._journal.entries if entry.path == str(change.path))
        if digest(files.read(change.path)) != entry.before:
            raise ChangedOnDisk(change.path)
        files.put_in_place(Path(entry.staged), change.path)
        return ""

    def _verify(self) -> str:
        for change in self.plan.files:
            data = files.read(change.path)
            if data != change.after:
                raise RelayError(say("{path} does not hold what was written", path=change.path))
            if change.kind is FileKind.CONFIG:
                problems = new_problems(change)
                if problems:
                    raise RelayError("\n".join(str(problem) for problem in problems))
        return ""

    def _set_login(self) -> str:
        if self.login is None or self.plan.login is None:
            raise RelayError(say("Starting at login cannot be set on this system."))
        try:
            self.login(self.plan.login)
        except OSError as error:
            raise RelayError(
                say("Starting at login could not be set: {strerror}.", strerror=error.strerror or error)
            ) from error
        self._login_changed = True
        return ""


def new_problems(change: FileChange) -> tuple[Problem, ...]:
    """What the engine's own parser has against a new configuration that it had not against the old one.

    An installation made for the original may use options that this version does not offer yet; editing
    another option of it is no reason to refuse.
    """
    where = str(change.path)
    known: set[tuple[str, str]] = set()
    model = change.before if change.before is not None else change.model
    if model is not None:
        known = {(each.option, each.text) for each in examine(ConfigDocument.parse(model), where)[0]}
    found, _ = examine(ConfigDocument.parse(change.after), where)
    return tuple(each for each in found if (each.option, each.text) not in known)


def backups_of(path: Path) -> list[Path]:
    """The backups of a file, oldest first."""
    folder = path.parent / "backups"
    return sorted(each for each in folder.glob(f"{path.name}.2*")) if folder.is_dir() else []


async def run_all(run: Apply) -> AppliedResult:
    """Run every action; on a failure take everything back and raise it, or :class:`NotTakenBack`.

    For programs without a window.
    """
    try:
        for action in run.actions():
            await action.run()
    except RelayError as error:
        try:
            left = await run.undo()
        except RelayError as trouble:
            left = (str(trouble),)
        if left:
            raise NotTakenBack(error, left) from error
        raise
    await run.settle()
    return run.result()


def _file_action(title: str, work: Callable[[], str]) -> Action:
    """An action that blocks, in a worker thread."""
    return Action(title=title, run=lambda: asyncio.to_thread(work))


def _sign_in_title(change: SignInChange) -> str:
    return (
        say("Old sign-in forgotten")
        if change.record is None
        else say("Sign-in of {user} kept, sealed", user=change.record.user)
    )


def _written(change: FileChange) -> str:
    match change.kind:
        case FileKind.CERTIFICATE:
            return say("Certificate {name} written", name=change.path.name)
        case FileKind.SECRETS:
            return say("{name} written, for you only", name=change.path.name)
        case FileKind.CONFIG | FileKind.SERVICE:
            return say("{name} written", name=change.path.name)

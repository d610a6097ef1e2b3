"""Spool folders as POP3 sees them: list, read, delete (spec message-store.md 9.1, pop-server.md 5, 7 and 8).

Owns a handle of the spool directory and the threads in which all of this happens. Promises: nothing
outside the spool directory and its sub-folders is opened, no link is followed, a message that somebody is
delivering is not touched, and a deletion is durable when it is reported. Refuses to read envelopes.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import stat
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from engine.errors import SpoolError
from engine.events import Level, MessageId
from engine.spool.folder import Folder, reason_of, spool_error
from engine.spool.layout import ENVELOPE, SENT, TRASH, EnvelopeState, content_name, envelope_name
from engine.spool.maildrop_name import refusal_of
from engine.spool.path_folder import open_folder
from engine.wording import say

T = TypeVar("T")

THREADS = 4
READ_SIZE = 128 * 1024
_FOLDER_MODE = 0o770


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message of a maildrop as it was when the maildrop was opened."""

    id: MessageId
    size: int
    """Octets of content, before dot-stuffing."""
    own: bool = True
    """Whether the content is beside the envelope, and not in the folder above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What became of a deletion."""

    removed: tuple[MessageId, ...]
    failed: tuple[str, ...]
    """Files that could not be removed, as paths, each with the reason."""


class Maildrops:
    """All maildrops of one spool: the spool itself, or its sub-folders ``by_name``."""

    def __init__(
        self,
        path: Path | str,
        *,
        by_name: bool,
        durable: bool,
        on_thread: Callable[[], None] = lambda: None,
        opener: Callable[[Path], Folder] = open_folder,
    ) -> None:
        """Open the spool directory; raises :class:`~engine.errors.SpoolError` when that is impossible.

        ``on_thread`` is called first of all in each thread: it takes the rights that files need.
        """
        try:
            self._base = opener(Path(path).absolute())
        except OSError as error:
            raise SpoolError(
                say("invalid spool directory: {path}: {reason_of}", path=path, reason_of=reason_of(error))
            ) from error
        self._by_name = by_name
        self._durable = durable
        self._executor = ThreadPoolExecutor(THREADS, thread_name_prefix="pop", initializer=on_thread)
        self._closed = False

    def check(self, *, deleting: bool) -> tuple[str, ...]:
        """Whether the folders can be used: warnings; raises :class:`~engine.errors.SpoolError` if not.

        Blocks; for the start (spec pop-server.md 1).
        """
        try:
            folders = list(_subfolders(self._base))
            if deleting and not self._by_name:
                _probe(self._base)
        except OSError as error:
            raise SpoolError(
                say("invalid spool directory: {path}: {reason_of}", path=self._base.path, reason_of=reason_of(error))
            ) from error
        return tuple(filter(None, map(self._unusable, folders))) if self._by_name else ()

    async def open(self, user: str) -> Maildrop:
        """The maildrop of ``user``, with its list of messages; raises :class:`~engine.errors.SpoolError`."""
        return await self.run(lambda: self._open(user))

    async def run(self, work: Callable[[], T]) -> T:
        """Do ``work`` in a thread, to its end, whatever happens to the awaiting task."""
        if self._closed:
            raise SpoolError(say("the message store is closed"))
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._executor, work))

    def close(self) -> None:
        """End the threads; what they do is done first."""
        self._closed = True
        self._executor.shutdown(wait=True)
        self._base.close()

    def _unusable(self, name: str) -> str:
        try:
            with _opened(self._base, name) as folder:
                for _ in folder.scan():
                    break
        except OSError:
            return f"pop-by-name sub-directory [{name}] is not accessible"
        return ""

    def _open(self, user: str) -> Maildrop:
        try:
            if not self._by_name:
                letters = _listed(self._base, None)
                return Maildrop(self, self._base, None, letters, durable=self._durable)
            return self._open_by_name(user)
        except OSError as error:
            raise spool_error("the mailbox cannot be listed", error) from error

    def _open_by_name(self, user: str) -> Maildrop:
        refusal = refusal_of(user)
        created = False
        if not refusal:
            try:
                created = self._create(user)
                refusal = self._twin(user)
            except OSError as error:
                refusal = reason_of(error)
        if refusal:
            text = f"failed to create pop-by-name sub-directory [{user}] ({refusal})"
            return Maildrop(self, None, None, (), durable=self._durable, notes=((Level.WARNING, text),))
        notes = ((Level.VERBOSE, f"created pop-by-name sub-directory [{user}]"),) if created else ()
        try:
            folder = self._base.subfolder(user)
        except OSError as error:
            text = f"pop-by-name sub-directory [{user}] is not accessible: {reason_of(error)}"
            return Maildrop(self, None, None, (), durable=self._durable, notes=((Level.WARNING, text),))
        try:
            letters = _listed(folder, self._base)
        except BaseException:
            folder.close()
            raise
        return Maildrop(self, folder, self._base, letters, durable=self._durable, notes=notes)

    def _create(self, user: str) -> bool:
        if self._base.exists(user):
            return False
        with contextlib.closing(self._base.subfolder(user, create=True)) as folder:
            handle = folder.duplicate()
            if handle >= 0:
                try:
                    kept = stat.S_IMODE(os.fstat(handle).st_mode) & ~0o777  # set-group-id comes from the folder above
                    os.fchmod(handle, kept | _FOLDER_MODE)
                finally:
                    os.close(handle)
        if self._durable:
            self._base.sync()
        return True

    def _twin(self, user: str) -> str:
        """Why the folder is somebody else's: where case does not count, ``Bob`` would read the mail of ``bob``."""
        other = user.swapcase()
        if other == user:
            return ""
        try:
            same = os.path.samestat(self._base.stat(user), self._base.stat(other))
        except FileNotFoundError:
            return ""
        if not same or any(entry.name == user for entry in self._base.scan()):
            return ""
        return "another folder has the same name in other letter case"


class Maildrop:
    """The messages of one user in one session; the list never changes."""

    def __init__(
        self,
        drops: Maildrops,
        folder: Folder | None,
        parent: Folder | None,
        letters: Sequence[Letter],
        *,
        durable: bool,
        notes: tuple[tuple[Level, str], ...] = (),
    ) -> None:
        self.letters = tuple(letters)
        """By the octets of their names."""
        self.notes = notes
        """What the log should say about the opening."""
        self._drops = drops
        self._folder = folder
        self._parent = parent
        self._durable = durable

    def read(self, letter: Letter) -> Iterator[bytes]:
        """The content in chunks; the file is open when this returns. Blocks, as the iterator does.

        Raises :class:`OSError`: FileNotFoundError when the message has gone meanwhile.
        """
        home = self._folder if letter.own else self._parent
        assert home is not None, "no letters without a folder"
        return _chunks(home.open(content_name(letter.id)))

    async def run(self, work: Callable[[], T]) -> T:
        """Do ``work``, which blocks, in a thread of the maildrops."""
        return await self._drops.run(work)

    async def delete(self, letters: Sequence[Letter]) -> Removal:
        """Remove ``letters`` in their order; durable when this returns, and never cut short."""
        return await self._drops.run(lambda: self._delete(letters))

    def close(self) -> None:
        """Let go of the folder."""
        if self._parent is not None and self._folder is not None:
            self._folder.close()
        self._folder = None

    def _delete(self, letters: Sequence[Letter]) -> Removal:
        folder = self._folder
        assert folder is not None, "no letters without a folder"
        failed: list[str] = []
        # atomic: a delivery that renames the envelope at this moment either has it or does not
        removed = [letter for letter in letters if _remove(folder, envelope_name(letter.id), failed)]
        self._sync(folder, failed, needed=bool(removed))
        needed = _still_needed(folder, self._parent, removed)
        gone: set[Path] = set()
        for letter in removed:
            home = folder if letter.own or self._parent is None else self._parent
            if letter.id not in needed and home.exists(content_name(letter.id)):
                _remove(home, content_name(letter.id), failed, gone_is_fine=True)
                gone.add(home.path)
        for home in filter(None, (folder, self._parent)):
            self._sync(home, failed, needed=home.path in gone)
        return Removal(removed=tuple(letter.id for letter in removed), failed=tuple(failed))

    def _sync(self, folder: Folder, failed: list[str], *, needed: bool) -> None:
        if needed and self._durable:
            try:
                folder.sync()
            except OSError as error:
                failed.append(f"{folder.path}: {reason_of(error)}")


def _listed(folder: Folder, parent: Folder | None) -> list[Letter]:
    """The messages of ``folder``, in the order of their names' octets; raises :class:`OSError`."""
    cut = len(ENVELOPE)
    names = sorted(
        (
            entry.name
            for entry in folder.scan()
            if entry.name.endswith(ENVELOPE) and entry.name[0] != "." and entry.is_file(follow_symlinks=False)
        ),
        key=os.fsencode,
    )
    letters: list[Letter] = []
    for name in names:
        message = MessageId(name[:-cut])
        for home in filter(None, (folder, parent)):
            size = _content_size(home, message)
            if size:
                letters.append(Letter(id=message, size=size, own=home is folder))
                break
    return letters


def _content_size(folder: Folder, message: MessageId) -> int:
    """Octets of the content in ``folder``; 0 when there is none that could be read."""
    try:
        status = folder.stat(content_name(message))
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _chunks(descriptor: int) -> Generator[bytes, None, None]:
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        while chunk := file.read(READ_SIZE):
            yield chunk


def _remove(folder: Folder, name: str, failed: list[str], *, gone_is_fine: bool = False) -> bool:
    try:
        folder.remove(name)
    except FileNotFoundError as error:
        if not gone_is_fine:
            failed.append(f"{folder.path / name}: {reason_of(error)}")
        return gone_is_fine
    except OSError as error:
        failed.append(f"{folder.path / name}: {reason_of(error)}")
        return False
    return True


def _still_needed(folder: Folder, parent: Folder | None, letters: Sequence[Letter]) -> set[MessageId]:
    """The messages whose content somebody else's envelope still goes with, whatever its state."""
    needed = {letter.id for letter in letters if _has_envelope(folder, letter.id)}
    base = parent or folder
    shared = [letter.id for letter in letters if parent is None or not letter.own]
    if parent is not None:
        needed.update(message for message in shared if _has_envelope(parent, message))
    if not shared:
        return needed
    try:
        for name in _subfolders(base):
            with _opened(base, name) as other:
                needed.update(message for message in shared if _goes_with(other, message, by_name=parent is not None))
    except OSError:
        needed.update(shared)  # who cannot look must not delete
    return needed


def _goes_with(folder: Folder, message: MessageId, *, by_name: bool) -> bool:
    """Whether an envelope in sub-folder ``folder`` may want the content above it."""
    return _has_envelope(folder, message) and (by_name or not _content_size(folder, message))


def _has_envelope(folder: Folder, message: MessageId) -> bool:
    return any(folder.exists(envelope_name(message, state)) for state in EnvelopeState)


def _subfolders(base: Folder) -> Iterator[str]:
    for entry in base.scan():
        name = entry.name
        if name[0] != "." and name not in {SENT, TRASH} and entry.is_dir(follow_symlinks=False):
            yield name


@contextlib.contextmanager
def _opened(base: Folder, name: str) -> Generator[Folder, None, None]:
    folder = base.subfolder(name)
    try:
        yield folder
    finally:
        folder.close()


def _probe(folder: Folder) -> None:
    """Create and remove a hidden file; raises :class:`OSError`."""
    for number in count(1):
        name = f".pop.{os.getpid()}.{number}.tmp"
        try:
            os.close(folder.create(name))
        except FileExistsError:
            continue
        folder.remove(name)
        return

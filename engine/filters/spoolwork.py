"""What the filters that work on the message store share: parameters, files, verdicts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from engine.errors import EnvelopeCorrupt, RelayError
from engine.filters.base import MessageFiles, Verdict
from engine.filters.filework import in_thread
from engine.filters.replacement import Replacement, open_content
from engine.filters.settings import FilterSettings
from engine.filters.words import failed
from engine.privilege import Privileges
from engine.spool.envelope import LARGEST, Envelope, decode, encode
from engine.spool.folder import Folder, read_all, reason_of, spool_error
from engine.spool.mailbox_copy import Original
from engine.spool.path_folder import open_folder

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOptions:
    """``[hardlink|h;nodelete|n;pop|p]``."""

    link: bool = False
    keep: bool = False
    """The original is not removed."""
    pop: bool = False


def items(params: str) -> Iterable[str]:
    """What stands between the semicolons."""
    return (item for each in params.split(";") if (item := each.strip()))


def copy_options(params: str, kind: str) -> CopyOptions:
    """The parameters of ``deliver:`` and ``copy:``; a number or a range is accepted and means nothing.

    Raises ``ValueError`` for words that mean nothing.
    """
    link = keep = pop = False
    for item in items(params):
        match item:
            case "hardlink" | "h":
                link = True
            case "nodelete" | "n":
                keep = True
            case "pop" | "p":
                pop = True
            case _ if item.replace("-", "").isdigit():
                pass  # E-MailRelay 2.6 takes user id ranges here, without effect
            case _:
                raise ValueError(f"{kind}: {item} is none of hardlink, nodelete, pop")
    return CopyOptions(link=link, keep=keep, pop=pop)


async def on_files(
    files: MessageFiles, settings: FilterSettings, work: Callable[[Original], T], *, name: str
) -> T | Verdict:
    """Do ``work`` with the message in a thread; what goes wrong is the verdict "failed"."""

    def body(stopped: Callable[[], bool]) -> T:
        folder = open_directory(files.envelope.parent, settings.rights)
        try:
            return work(Original(folder=folder, id=files.id, envelope=files.envelope.name, stopped=stopped))
        finally:
            folder.close()

    try:
        return await in_thread(body, prepare=settings.rights.file_thread, name=name)
    except OSError as error:
        return failed("failed", f"message processing exception: {reason_of(error)}")
    except RelayError as error:
        return failed("failed", f"message processing exception: {error}")


def open_directory(path: Path, rights: Privileges) -> Folder:
    """The directory at ``path``; raises :class:`~engine.errors.SpoolError`."""
    try:
        return open_folder(path, rights)
    except OSError as error:
        raise spool_error(f"cannot open the directory {path}", error) from error


def read_envelope(path: Path) -> Envelope:
    """The envelope at ``path``, as it is now; raises :class:`~engine.errors.SpoolError`."""
    try:
        descriptor = open_content(path)
        try:
            return decode(read_all(descriptor, LARGEST + 1))
        finally:
            os.close(descriptor)
    except EnvelopeCorrupt as error:
        raise EnvelopeCorrupt(f"cannot read the envelope {path.name}: {error}") from error
    except OSError as error:
        raise spool_error(f"cannot read {path.name}", error) from error


def rewrite_envelope(path: Path, change: Callable[[Envelope], Envelope]) -> Envelope:
    """Read the envelope again, change it and put it in the old one's place (spec message-store.md 4).

    Mode, group and the lines after the end stay. Raises :class:`~engine.errors.SpoolError`; the original is
    untouched then.
    """
    old = read_envelope(path)
    new = change(old)
    if new == old:
        return old
    try:
        fresh = Replacement(path, "tmp", path.lstat())
        try:
            fresh.write(encode(new))
            fresh.commit()
        finally:
            fresh.close()
    except OSError as error:
        raise spool_error(f"cannot update envelope file {path.name}", error) from error
    return new

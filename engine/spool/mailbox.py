"""Mailboxes: sub-directories in which messages are kept for somebody (spec message-store.md 9). Blocking.

Knows which names a mailbox may have, and finds, makes and refuses the directories.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Generator, Iterator

from engine.errors import SpoolError
from engine.spool.folder import Folder, spool_error
from engine.spool.layout import SENT, TRASH, classify
from engine.wording import say

POSTMASTER = "postmaster"
_RESERVED = frozenset({TRASH, SENT})
_SEPARATORS = frozenset("/\\:")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{kind}{number}" for kind in ("com", "lpt") for number in "0123456789\u00b9\u00b2\u00b3"}
)
_MAILDIR = ("tmp", "cur", "new")
_LONGEST = 255


def check_mailbox(name: str) -> str:
    """``name`` itself when a mailbox may have it, on whatever system.

    Raises :class:`~engine.errors.SpoolError` with the rule that it breaks (spec message-store.md 12.12,
    reliability-security.md P13).
    """
    if rule := _broken_rule(name):
        raise SpoolError(say("invalid mailbox name {name!r}: {rule}", name=name[:_LONGEST], rule=rule))
    return name


def _broken_rule(name: str) -> str:
    stem = name.partition(".")[0].rstrip(" ").casefold()
    rules = (
        (not name, "it is empty"),
        (len(name.encode("utf-8", "surrogateescape")) > _LONGEST, f"it is longer than {_LONGEST} octets"),
        (not name.isprintable(), "it holds a character that cannot be printed"),
        (not _SEPARATORS.isdisjoint(name), "it holds a slash, backslash or colon"),
        (name.startswith("."), "it begins with a dot"),
        (name.endswith((".", " ")), "it ends with a dot or a space"),
        (stem in _DEVICES, "it is the name of a device on Windows"),
        (
            name.casefold() in _RESERVED or classify(name) is not None,
            "it is a name that the message store uses itself",
        ),
    )
    return next((rule for broken, rule in rules if broken), "")


def open_mailbox(base: Folder, name: str, announce: Callable[[], None]) -> Folder:
    """The mailbox ``name`` below ``base``; made when it is missing, ``announce`` is called then.

    Raises :class:`~engine.errors.SpoolError`, also when a link or a file stands in its place.
    """
    check_mailbox(name)
    try:
        missing = not base.exists(name)
        box = base.subfolder(name, create=missing)
        if missing:
            announce()
            _open_to_the_group(base, box)
            box.close()
            base.sync()
            box = base.subfolder(name)  # with the modes that its files are to have now
    except OSError as error:
        raise spool_error(f"cannot open the mailbox {base.path / name}", error) from error
    return box


def mailbox_names(base: Folder, refused: Callable[[str], None]) -> Iterator[str]:
    """The sub-directories of ``base`` that are mailboxes to copy into, in order.

    Hidden ones and ``postmaster`` are left out silently, links and unusable names with a word to ``refused``.
    Raises :class:`~engine.errors.SpoolError`.
    """
    try:
        entries = sorted((each.name, each.is_symlink(), each.is_dir()) for each in base.scan())
    except OSError as error:
        raise spool_error(f"cannot list {base.path}", error) from error
    for name, link, folder in entries:
        if not folder or name.startswith(".") or name in {POSTMASTER, *_RESERVED}:
            continue
        rule = "it is a symbolic link" if link else _broken_rule(name)
        if rule:
            refused(f"{base.path / name}: {rule}")
        else:
            yield name


def is_maildir(box: Folder) -> bool:
    """Whether ``box`` has the three folders of a maildir; raises :class:`~engine.errors.SpoolError` for links."""
    for name in _MAILDIR:
        try:
            mode = box.stat(name).st_mode
        except FileNotFoundError:
            return False
        except OSError as error:
            raise spool_error(f"cannot look at {box.path / name}", error) from error
        if stat.S_ISLNK(mode):
            raise SpoolError(
                say("{path} is a symbolic link: mail is not delivered through links", path=box.path / name)
            )
        if not stat.S_ISDIR(mode):
            return False
    return True


@contextlib.contextmanager
def handle(folder: Folder) -> Generator[int | None, None, None]:
    """A descriptor of ``folder`` for calls that take one; None where directories have none."""
    descriptor = folder.duplicate()
    try:
        yield descriptor if descriptor >= 0 else None
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _open_to_the_group(base: Folder, box: Folder) -> None:
    """A mailbox in a spool that a group works in is for the group too, whatever the umask (message-store.md 7)."""
    if base.shared and sys.platform != "win32":
        with handle(box) as descriptor:
            assert descriptor is not None
            mode = stat.S_IMODE(os.fstat(descriptor).st_mode)
            os.fchmod(descriptor, mode | 0o770)

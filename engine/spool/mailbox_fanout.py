"""One message to several mailboxes, in order; stops at the first that does not take it. Blocking.

The original goes only after every copy is durable: what stops half-way is done again from it, and the copies
that were made stay (spec message-store.md 9, reliability-security.md D15).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.clock import Clock
from engine.spool.folder import Folder
from engine.spool.mailbox import open_mailbox
from engine.spool.mailbox_copy import Original, deliver


@dataclass(frozen=True, slots=True, kw_only=True)
class FanOut:
    """How to copy."""

    base: Folder
    """Where the mailboxes are."""
    clock: Clock
    host: str
    """For the names of files in maildirs."""
    link: bool = False
    """Hard links where no later edit of one copy can change another."""
    pop: bool = False
    """Envelopes only; the content stays with the original."""
    share: bool = False
    """Copies are for the group, too, whatever the mailbox says."""
    announce: Callable[[str], None] = lambda _: None
    """Told the name of a mailbox that is made."""
    starting: Callable[[str], None] = lambda _: None
    """Told the name of each mailbox that is delivered to."""


def fan_out(original: Original, names: Iterable[str], how: FanOut, *, remove: bool) -> None:
    """Copy ``original`` to the mailboxes ``names``, then remove it if told to.

    Raises :class:`~engine.errors.SpoolError`.
    """
    # the original may still be edited by a later filter when it stays: then the copies share one file of their own
    source = original.folder if how.link and remove else None
    opened: list[Folder] = []
    shared = False
    try:
        for name in names:
            original.check()
            how.starting(name)
            box = open_mailbox(how.base, name, lambda name=name: how.announce(name))  # type: ignore[misc] # bound
            opened.append(box)
            if how.share:
                box.share()
            stored = deliver(original, box, link_from=source, pop=how.pop, clock=how.clock, host=how.host)
            shared = shared or (stored and how.pop)
            if how.link and source is None and stored and not how.pop:
                source = box
            elif box is not source:
                opened.pop().close()
    finally:
        for box in opened:
            box.close()
    if shared:
        original.flush_content()
    if remove:
        original.remove(content=not shared)

"""``split:``: one message for each domain of its recipients (spec smtp-server.md 18.7, forwarding.md 15)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.events import Level, MessageId
from engine.filters.base import OK, MessageFiles, Role, Verdict
from engine.filters.settings import FilterSettings, Say, subject
from engine.filters.spoolwork import items, on_files, read_envelope, rewrite_envelope
from engine.spool import siblings, xtext
from engine.spool.envelope import Envelope
from engine.spool.folder import spool_error
from engine.spool.mailbox_copy import Original

_COUNT = "X-MailRelay-SplitGroupCount:"
_MEMBER = "X-MailRelay-SplitGroup:"


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitOptions:
    """``[raw;PORT]``."""

    raw: bool = False
    """Domains that differ in case are different."""
    port: int = 0


def domain_of(address: str) -> str:
    """What stands behind the last ``@``; empty when there is none."""
    _, at, domain = address.rpartition("@")
    return domain if at else ""


def groups(recipients: Sequence[str], *, raw: bool) -> list[tuple[str, ...]]:
    """``recipients`` by domain, the domains in the order of their octets."""
    found: dict[bytes, list[str]] = {}
    for recipient in recipients:
        domain = domain_of(recipient)
        key = (domain if raw else domain.lower()).encode("utf-8", "surrogateescape")
        found.setdefault(key, []).append(recipient)
    return [tuple(found[key]) for key in sorted(found)]


def member(envelope: Envelope, group: tuple[str, ...], ids: Sequence[MessageId], port: int) -> Envelope:
    """The envelope for one ``group``; ``ids`` are all messages that come of this one."""
    domain = domain_of(group[0])
    target = f"{domain}:{port}" if domain and port else domain
    trailing = envelope.trailing
    if len(ids) > 1:
        kept = [line for line in trailing if not line.startswith((_COUNT, _MEMBER))]
        trailing = (*kept, f"{_COUNT} {len(ids)}", *(f"{_MEMBER} {each}" for each in ids))
    return replace(envelope, remote=group, forward_to=xtext.encode(target), trailing=trailing)


class SplitFilter:
    """Makes further messages; on the server's side they share the fate of the original."""

    name = "split:"

    def __init__(self, options: SplitOptions, role: Role, settings: FilterSettings, say: Say) -> None:
        self._options = options
        self._role = role
        self._settings = settings
        self._say = say

    async def run(self, files: MessageFiles) -> Verdict:
        lines: list[str] = []
        verdict = await on_files(
            files, self._settings, lambda original: self._split(files, original, lines), name="split"
        )
        for line in lines:
            self._say(Level.VERBOSE, f"{subject(self._role, self.name)} {line}", files.id)
        return verdict

    async def close(self) -> None:
        return

    def _split(self, files: MessageFiles, original: Original, lines: list[str]) -> Verdict:
        envelope = read_envelope(files.envelope)
        grouped = groups(envelope.remote, raw=self._options.raw)
        if not grouped:
            return OK
        ids = (files.id, *(siblings.sibling_id(files.id, number) for number in range(1, len(grouped))))
        mine, *others = (member(envelope, group, ids, self._options.port) for group in grouped)
        try:
            for sibling, each in zip(ids[1:], others, strict=True):
                lines.append(f"creating [{sibling}]: forward-to=[{xtext.decode(each.forward_to)}]")
                siblings.make(original, sibling, replace(each, local=()))
            if self._role is not Role.SERVER:
                # this message is queued already: the new ones have to be before it loses their recipients
                self._publish(original)
            lines.append(f"updating [{files.id}]: forward-to=[{xtext.decode(mine.forward_to)}]")
            rewrite_envelope(files.envelope, lambda _: mine)
        except BaseException:
            siblings.discard(original.folder, files.id)
            raise
        return OK

    def _publish(self, original: Original) -> None:
        try:
            siblings.publish(original.folder, original.id)
            original.folder.sync()
        except OSError as error:
            raise spool_error(f"cannot queue what was split off {original.id}", error) from error


def split_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> SplitFilter:
    """The factory of ``split:``; raises ``ValueError``."""
    raw, port = False, 0
    for item in items(params):
        if item == "raw":
            raw = True
        elif item.isascii() and item.isdigit() and 0 < int(item[:6]) <= 65535:
            port = int(item)
        else:
            raise ValueError(f"split: {item} is neither raw nor a port number")
    return SplitFilter(SplitOptions(raw=raw, port=port), role, settings, say)

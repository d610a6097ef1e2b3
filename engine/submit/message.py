"""From what was asked for and a header to the messages that are submitted (spec message-store.md 10.1). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import formatdate

from engine.clock import Clock
from engine.spool import xtext
from engine.spool.envelope import Envelope
from engine.submit.arguments import UsageError, Wanted
from engine.submit.header import Field, Recipient, addresses, fields_of, new_field, sender

ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message: its envelope, and what stands before the body, in lines without line ends."""

    envelope: Envelope
    head: tuple[bytes, ...]


def messages(wanted: Wanted, header: Sequence[bytes], *, clock: Clock, pid: int) -> list[Outgoing]:
    """The messages that come of one submission; usually a single one.

    ``header`` has the header lines of the input, without those of ``--content``. Raises
    :class:`~engine.submit.arguments.UsageError` and :class:`~engine.submit.header.HeaderError`.
    """
    first, rest = _content(wanted)
    fields = fields_of((*first, *header))
    author = sender(fields) if wanted.sender is None else wanted.sender
    hidden = [] if wanted.recipients else addresses(fields, "bcc")
    named = wanted.recipients or tuple(each.address for name in ("to", "cc") for each in addresses(fields, name))
    everybody = (*named, *(each.address for each in hidden))
    if "content-to" in wanted and not everybody:
        raise UsageError("content-to option used but no envelope-to addresses have been defined")
    if not everybody:
        raise UsageError("no recipients: name at least one, or write a To, Cc or Bcc header")
    fields = _added(wanted, fields, author, everybody, clock, pid)
    tail = (b"", *rest)
    if "bcc-split" in wanted and len(hidden) > 1:
        return list(_split(wanted, fields, tail, author, named, hidden))
    if not wanted.recipients:
        fields = [field for field in fields if field.name != "bcc"]
    return [_outgoing(wanted, fields, tail, author, everybody)]


def _content(wanted: Wanted) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """The lines of ``--content`` that are header and, after an empty one, those that are body."""
    lines = wanted.content
    if b"" not in lines:
        return lines, ()
    at = lines.index(b"")
    return lines[:at], lines[at + 1 :]


def _added(
    wanted: Wanted, fields: list[Field], author: str, everybody: Sequence[str], clock: Clock, pid: int
) -> list[Field]:
    names = {field.name for field in fields}
    if "content-date" in wanted and "date" not in names:
        fields = [new_field("Date", formatdate(clock.time(), localtime=True)), *fields]
    if wanted.message_id_domain is not None and "message-id" not in names:
        now = clock.time()
        value = f"<{int(now)}.{int(now % 1 * 1_000_000)}.{pid}@{wanted.message_id_domain or 'local'}>"
        fields = [new_field("Message-ID", value), *fields]
    if "content-from" in wanted:
        shown = author if author and author != ANONYMOUS else f"{ANONYMOUS}:;"
        fields = [new_field("From", shown), *(field for field in fields if field.name not in {"from", "sender"})]
    if "content-to" in wanted:
        kept = (field for field in fields if field.name not in {"to", "cc", "bcc"})
        fields = [new_field("To", ",".join(everybody)), *kept]
    return fields


def _split(
    wanted: Wanted,
    fields: list[Field],
    tail: tuple[bytes, ...],
    author: str,
    named: Sequence[str],
    hidden: Sequence[Recipient],
) -> list[Outgoing]:
    open_fields = [field for field in fields if field.name != "bcc"]
    found = [_outgoing(wanted, open_fields, tail, author, named)] if named else []
    for each in hidden:
        at = next((number for number, field in enumerate(fields) if field.name == "bcc"), len(fields))
        alone = [field for field in fields[:at] if field.name != "bcc"]
        alone += [new_field("bcc", each.written)]
        alone += [field for field in fields[at:] if field.name != "bcc"]
        found.append(_outgoing(wanted, alone, tail, author, (each.address,)))
    return found


def _outgoing(
    wanted: Wanted, fields: Sequence[Field], tail: tuple[bytes, ...], author: str, recipients: Sequence[str]
) -> Outgoing:
    envelope = Envelope(
        reverse_path=author,
        remote=tuple(recipients),
        authentication=wanted.authentication,
        client="127.0.0.1",
        mail_from_auth_in=_auth(wanted.auth_in),
        mail_from_auth_out=_auth(wanted.auth_out),
        utf8_mailbox_names=any(not each.rpartition("@")[0].isascii() for each in (author, *recipients)),
    )
    return Outgoing(envelope=envelope, head=(*(line for field in fields for line in field.lines), *tail))


def _auth(value: str | None) -> str:
    if value is None:
        return ""
    return xtext.encode(value) if value else "<>"

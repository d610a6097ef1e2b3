"""The queue as people see it: one row per message, envelopes read lazily and once (spec gui.md D9).

Blocking; belongs to a worker thread of its own. What was parsed is kept as long as the file's name, time,
number and size stay the same, and a folder in which nothing was made, renamed or removed is not looked over again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from engine.errors import EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.link import Failure, MessageDetails, MessageState, MessageSummary
from engine.spool.census import Census, Creators, in_mailboxes, take
from engine.spool.envelope import LARGEST, Envelope, decode
from engine.spool.folder import Folder, read_all, spool_error
from engine.spool.history import attempts, failures, failures_in, next_attempt
from engine.spool.layout import EnvelopeState, check_id, content_name, envelope_name, id_parts, in_order
from engine.spool.processes import Processes
from engine.spool.reading import content_size, open_regular

HEADER_LIMIT = 256 * 1024
SETTLED = 100_000_000
"""Nanoseconds after which another change of a folder has another time."""
_RESTLESS = frozenset({MessageState.RECEIVING, MessageState.DAMAGED})
"""What may change without a change of the folder: contents grow, processes end."""
_FIRST_READ = 16 * 1024

_SHOWN = {
    EnvelopeState.NEW: MessageState.RECEIVING,
    EnvelopeState.BAD: MessageState.FAILED,
    EnvelopeState.HELD: MessageState.HELD,
    EnvelopeState.QUEUED: MessageState.QUEUED,
    EnvelopeState.BUSY: MessageState.SENDING,
}
"""Later ones win where a message has two envelopes."""


class Snapshot:
    """Looks into one directory.

    ``parent`` is where the contents of a mailbox may lie, ``settled`` what a message is called whose envelope is
    a plain one.
    """

    def __init__(
        self,
        folder: Folder,
        processes: Processes,
        is_ours: Callable[[MessageId], bool],
        *,
        parent: Folder | None = None,
        settled: MessageState = MessageState.QUEUED,
    ) -> None:
        self._folder = folder
        self._parent = parent
        self._settled = settled
        self._processes = processes
        self._is_ours = is_ours
        self._rows: dict[MessageId, tuple[int, MessageSummary]] = {}
        """What each envelope file was like when it was read, and what it said."""
        self._listed: tuple[int, list[MessageSummary]] = (0, [])
        """The time of the last change of the folder when it was looked over last, and what was found."""

    def messages(self) -> list[MessageSummary]:
        """All rows, oldest first; raises :class:`~engine.errors.SpoolError`."""
        changed = self._changed()
        if changed and changed == self._listed[0]:
            return self._listed[1]
        rows = self._look_over()
        moving = any(each.state in _RESTLESS for each in rows)
        self._listed = (0 if moving else changed, rows)
        return rows

    def some(self, messages: Iterable[MessageId]) -> list[MessageSummary]:
        """Those of the messages that are there, in no order; raises :class:`~engine.errors.SpoolError`."""
        found: list[MessageSummary] = []
        lost: set[MessageId] = set()
        for message in messages:
            check_id(message)
            states = (state for state in reversed(_SHOWN) if self._folder.exists(envelope_name(message, state)))
            row = next((row for state in states if (row := self._row(message, state)) is not None), None)
            if row is not None:
                found.append(row)
            else:
                lost.add(message)
                self._rows.pop(message, None)
        waiting = {message for message in lost if self._folder.exists(content_name(message))}
        if waiting:
            foreign = not all(map(self._is_ours, waiting))
            found += self._without_envelope(self._census() if foreign else Census(), waiting)
        return found

    def _changed(self) -> int:
        """When something was last made, renamed or removed; 0 when that is too short ago to be told apart."""
        try:
            at = self._folder.stat(".").st_mtime_ns
        except OSError:
            return 0
        return at if time.time_ns() - at > SETTLED else 0

    def _census(self) -> Census:
        try:
            return take(self._folder)
        except OSError as error:
            raise spool_error(f"cannot list {self._folder.path}", error) from error

    def _look_over(self) -> list[MessageSummary]:
        census = self._census()
        states: dict[MessageId, EnvelopeState] = {}
        for state in _SHOWN:
            states.update(dict.fromkeys(census.envelopes[state], state))
        rows = {message: row for message, state in states.items() if (row := self._row(message, state)) is not None}
        self._rows = {message: known for message, known in self._rows.items() if message in states}
        for row in self._without_envelope(census, census.contents - states.keys()):
            rows[row.id] = row
        return [rows[message] for message in in_order(rows)]

    def details(self, message: MessageId) -> MessageDetails:
        """One message; raises :class:`~engine.errors.SpoolError` when it is gone."""
        check_id(message)
        content_file = self._home(message).path / content_name(message)
        for state in reversed(_SHOWN):
            name = envelope_name(message, state)
            try:
                data = _read(self._folder, name)
            except FileNotFoundError:
                continue
            except OSError as error:
                raise spool_error(f"cannot read {name}", error) from error
            except EnvelopeCorrupt:
                data = b""
            row = self._row(message, state)
            if row is not None:
                return MessageDetails(
                    summary=row,
                    content_file=content_file,
                    envelope_file=self._folder.path / name,
                    envelope_text=data.decode("utf-8", "replace").replace("\r\n", "\n"),
                    history=_failures_of(data),
                )
        rows = self._without_envelope(Census(), {message})
        if not rows:
            raise SpoolError(f"there is no message {message} any more")
        return MessageDetails(
            summary=rows[0], content_file=content_file, envelope_file=Path(), envelope_text="", history=()
        )

    def content(self, message: MessageId, limit: int) -> bytes:
        """The first ``limit`` octets of the content."""
        name = content_name(check_id(message))
        try:
            return self._home(message).read(name, limit)
        except OSError as error:
            raise spool_error(f"cannot read {name}", error) from error

    def header(self, message: MessageId) -> bytes:
        """The header section without the empty line that ends it; see :func:`header_of`."""
        name = content_name(check_id(message))
        try:
            descriptor = self._home(message).open(name)
            try:
                data = read_all(descriptor, _FIRST_READ)
                if header_end(data) < 0:
                    data += read_all(descriptor, HEADER_LIMIT - len(data))
            finally:
                os.close(descriptor)
        except OSError as error:
            raise spool_error(f"cannot read {name}", error) from error
        return header_of(data)

    def _row(self, message: MessageId, state: EnvelopeState) -> MessageSummary | None:
        name = envelope_name(message, state)
        try:
            found = self._folder.stat(name)
        except OSError:
            return None  # it went on while we looked
        like = hash((name, found.st_mtime_ns, found.st_ino, found.st_size))
        known = self._rows.get(message)
        row = known[1] if known is not None and known[0] == like else None
        if row is None:
            row = self._parse(message, state, name, found)
            if row is None:
                return None
        checked = self._with_content(row, found.st_uid)
        # a content that is missing may come back: only what the envelope says is kept, and the size
        self._rows[message] = (like, checked if checked.state is row.state else row)
        return checked

    def _parse(
        self, message: MessageId, state: EnvelopeState, name: str, found: os.stat_result
    ) -> MessageSummary | None:
        parts = id_parts(message)
        received = float(parts.time) if parts is not None else found.st_mtime
        try:
            data = _read(self._folder, name)
        except FileNotFoundError:
            return None
        except OSError as error:
            return _damaged(message, received, str(spool_error("the envelope cannot be read", error)))
        except EnvelopeCorrupt as error:
            return _damaged(message, received, str(error))
        try:
            envelope = decode(data)
        except EnvelopeCorrupt as error:
            return _damaged(message, received, str(error))
        shown = self._settled if state is EnvelopeState.QUEUED else _SHOWN[state]
        return summary_of(message, shown, envelope, received=received, size=0)

    def _home(self, message: MessageId) -> Folder:
        """The folder with the content."""
        parent = self._parent
        return self._folder if parent is None or self._folder.exists(content_name(message)) else parent

    def _with_content(self, row: MessageSummary, owner: int) -> MessageSummary:
        try:
            size = content_size(self._home(row.id), row.id, owner)
        except EnvelopeCorrupt as error:
            if row.state is MessageState.SENDING:
                return row  # it is being removed at this moment
            reason = row.reason if row.state is MessageState.DAMAGED else str(error)
            return replace(row, state=MessageState.DAMAGED, reason=reason)
        except OSError as error:
            return replace(row, state=MessageState.DAMAGED, reason=str(spool_error("cannot read the content", error)))
        return row if size == row.size else replace(row, size=size)

    def _without_envelope(self, census: Census, messages: set[MessageId]) -> list[MessageSummary]:
        if not messages:
            return []
        creators = Creators(self._processes)
        for _, mailbox in in_mailboxes(self._folder, census):
            messages = messages - mailbox.with_envelope()
        rows: list[MessageSummary] = []
        for message in messages:
            try:
                found = self._folder.stat(content_name(message))
            except OSError:
                continue
            parts = id_parts(message)
            receiving = self._is_ours(message) or creators.may_receive(message)
            row = MessageSummary(
                id=message,
                state=MessageState.RECEIVING if receiving else MessageState.DAMAGED,
                received=float(parts.time) if parts is not None else found.st_mtime,
                reverse_path="",
                recipients=(),
                size=found.st_size,
                reason="" if receiving else "the envelope file is missing",
            )
            rows.append(row)
        return rows


def summary_of(
    message: MessageId, state: MessageState, envelope: Envelope, *, received: float, size: int
) -> MessageSummary:
    """The row of a sound message."""
    told = failures(envelope)
    last = told[-1] if told else Failure(reason="", code=0)
    way = (
        ("selector", envelope.client_account_selector),
        ("forward-to", envelope.forward_to),
        ("forward-to-address", envelope.forward_to_address),
    )
    return MessageSummary(
        id=message,
        state=state,
        received=received,
        reverse_path=envelope.reverse_path,
        recipients=(*envelope.local, *envelope.remote),
        size=size,
        attempts=attempts(envelope),
        next_attempt=next_attempt(envelope),
        reason=last.reason,
        code=last.code,
        client=envelope.client,
        authentication=envelope.authentication,
        stage=last.stage,
        enhanced=last.enhanced,
        diagnosis=last.diagnosis,
        route=" ".join(f"{name}=[{value}]" for name, value in way if value),
    )


def header_end(data: bytes) -> int:
    """Where the empty line after the header begins; -1 when there is none."""
    if data.startswith((b"\r\n", b"\n")):
        return 0
    ends = [at + 1 for at in (data.find(b"\n\r\n"), data.find(b"\n\n")) if at >= 0]
    return min(ends, default=-1)


def header_of(data: bytes) -> bytes:
    """The header section at the start of ``data``; all of it when no empty line ends it."""
    end = header_end(data)
    return data if end < 0 else data[:end]


def _damaged(message: MessageId, received: float, reason: str) -> MessageSummary:
    return MessageSummary(
        id=message,
        state=MessageState.DAMAGED,
        received=received,
        reverse_path="",
        recipients=(),
        size=0,
        reason=reason,
    )


def _read(folder: Folder, name: str) -> bytes:
    descriptor = open_regular(folder, name)
    try:
        return read_all(descriptor, LARGEST + 1)
    finally:
        os.close(descriptor)


def _failures_of(data: bytes) -> tuple[Failure, ...]:
    try:
        return failures(decode(data))
    except EnvelopeCorrupt:
        lines = data.decode("utf-8", "surrogateescape").split("\n")
        return failures_in(tuple(line.rstrip("\r") for line in lines))

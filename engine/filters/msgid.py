"""``msgid:``: adds a Message-ID to messages that have none (spec smtp-server.md 18.4)."""

from __future__ import annotations

import os
from pathlib import Path

from engine.errors import SpoolError
from engine.filters.base import OK, MessageFiles, Role, Verdict
from engine.filters.replacement import Replacement, open_content
from engine.filters.settings import FilterSettings, Say
from engine.filters.spoolwork import on_files
from engine.spool.folder import spool_error
from engine.spool.layout import id_parts
from engine.spool.mailbox_copy import Original

LONGEST_LINE = 10_000
"""Octets of a header line, its end not counted."""
_CHUNK = 1 << 18
_FIELD = b"message-id:"


class MsgidFilter:
    """Puts the new field above everything else; octet by octet the rest stays as it is."""

    name = "msgid:"

    def __init__(self, settings: FilterSettings) -> None:
        self._settings = settings

    async def run(self, files: MessageFiles) -> Verdict:
        return await on_files(files, self._settings, lambda original: self._edit(files, original), name="msgid")

    async def close(self) -> None:
        return

    def _edit(self, files: MessageFiles, original: Original) -> Verdict:
        try:
            source = open_content(files.content)
            try:
                if not has_message_id(source):
                    os.lseek(source, 0, os.SEEK_SET)
                    self._rewrite(files.content, source, original)
            finally:
                os.close(source)
        except OSError as error:
            raise spool_error(f"cannot edit {files.content.name}", error) from error
        return OK

    def _rewrite(self, content: Path, source: int, original: Original) -> None:
        parts = id_parts(original.id)
        now = self._settings.clock.time()
        stamp = f"{int(now)}.{int(now % 1 * 1_000_000):06}.{os.getpid()}.{parts.sequence if parts else 0}"
        fresh = Replacement(content, "tmp", os.fstat(source))
        try:
            fresh.write(f"Message-ID: <{stamp}@{self._settings.domain}>\r\n".encode())
            while data := os.read(source, _CHUNK):
                original.check()
                fresh.write(data)
            fresh.commit()
        finally:
            fresh.close()


def has_message_id(source: int) -> bool:
    """Whether the header read from a descriptor has the field; reads no further than the header goes.

    Raises :class:`~engine.errors.SpoolError` when a header line is too long or no blank line ends the header.
    """
    rest = b""
    found = False
    while data := os.read(source, _CHUNK):
        *lines, rest = (rest + data).split(b"\n")
        for line in lines:
            text = line.removesuffix(b"\r")
            if not text:
                return found
            _check_length(text)
            found = found or text[: len(_FIELD)].lower() == _FIELD
        _check_length(rest.removesuffix(b"\r"))
    raise SpoolError("the header is not followed by a blank line")


def _check_length(text: bytes) -> None:
    if len(text) > LONGEST_LINE:
        raise SpoolError(f"a header line is longer than {LONGEST_LINE} octets")


def msgid_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> MsgidFilter:
    """The factory of ``msgid:``; raises ``ValueError``."""
    del role, say
    if params.strip():
        raise ValueError(f"msgid: takes no parameters: {params}")
    return MsgidFilter(settings)

"""The subject of a message that has just been sent, for notifications. Pure."""

from __future__ import annotations

import re

from engine.mail.fields import decode_field

_LONGEST = 200
_SUBJECT = re.compile(rb"^subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.IGNORECASE | re.MULTILINE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")


def subject_of(start: bytes) -> str:
    """The subject in the first block of a message, decoded and cut to 200 characters; empty if there is none."""
    end = _HEAD_END.search(start)
    found = _SUBJECT.search(start, 0, end.start() if end else len(start))
    return decode_field(found[1].decode("utf-8", "surrogateescape"))[:_LONGEST] if found else ""

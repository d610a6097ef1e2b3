"""A new From in the header of a message that is sent on (RFC 5322 3.6.2). Pure.

For providers that take mail in the name of the account only. Everything but the fields concerned stays
octet for octet as it is; what cannot be understood is left alone.
"""

from __future__ import annotations

import re

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:((?:[^\r\n]|\r\n[ \t]|\n[ \t])*)(\r?\n)")
_BOX = re.compile(rb"(.*?)<[^<>]*>\s*\Z", re.DOTALL)
_FOLD = re.compile(rb"\r?\n[ \t]+")


def header_end(data: bytes) -> int:
    """Where the header section ends, behind its last line; -1 when the end is not in ``data``."""
    at = 0
    while True:
        if data.startswith((b"\r\n", b"\n"), at):
            return at
        end = data.find(b"\n", at)
        if end < 0:
            return -1
        at = end + 1


def with_sender(header: bytes, address: str, *, keep_in_reply_to: bool) -> bytes:
    """``header`` with ``address`` in the place of that in From, which keeps the name in front of it.

    ``keep_in_reply_to`` adds a Reply-To with what From was, unless there is one. A header without From,
    or with several, comes back as it is: there is no telling whom it speaks for.
    """
    fields = [match for match in _FIELD.finditer(header) if _starts_line(header, match.start())]
    senders = [match for match in fields if match[1].lower() == b"from"]
    if len(senders) != 1:
        return header
    old = senders[0]
    box = _BOX.fullmatch(_unfolded(old[2]))
    name = box[1].strip() if box else b""
    new = f"<{address}>".encode() if name else address.encode()
    lines = old[1] + b": " + (name + b" " if name else b"") + new + old[3]
    if keep_in_reply_to and not any(match[1].lower() == b"reply-to" for match in fields):
        lines += b"Reply-To:" + old[2] + old[3]
    return header[: old.start()] + lines + header[old.end() :]


def _starts_line(header: bytes, at: int) -> bool:
    return at == 0 or header[at - 1 : at] == b"\n"


def _unfolded(value: bytes) -> bytes:
    return _FOLD.sub(b" ", value).strip()

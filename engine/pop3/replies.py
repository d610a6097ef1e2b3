"""What the POP3 server says (spec pop-server.md 3 to 7, RFC 2449 8, RFC 3206). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

OK: Final = b"+OK\r\n"
ERR: Final = b"-ERR\r\n"
INVALID_ID: Final = b"-ERR invalid id\r\n"
NO_SUCH_MESSAGE: Final = b"-ERR no such message\r\n"
UNREADABLE: Final = b"-ERR [SYS/TEMP] the message cannot be read\r\n"
NO_PLAIN: Final = b"-ERR no SASL PLAIN mechanism to do USER/PASS authentication\r\n"
USE_STLS: Final = b"-ERR must use STLS before authentication\r\n"
INVALID_MECHANISM: Final = b"-ERR invalid mechanism\r\n"
INVALID_INITIAL: Final = b"-ERR invalid initial response\r\n"
NOT_SIGNED_IN: Final = b"-ERR [AUTH] authentication failed\r\n"
IN_USE: Final = b"-ERR [IN-USE] the mailbox is in use by another session\r\n"
NO_MAILDROP: Final = b"-ERR [SYS/TEMP] the mailbox cannot be opened\r\n"
TOO_LONG: Final = b"-ERR line too long\r\n"
TOO_MANY_ERRORS: Final = b"-ERR too many errors\r\n"
TOO_MANY_CONNECTIONS: Final = b"-ERR [SYS/TEMP] too many connections\r\n"
AFTER_STLS: Final = b"-ERR nothing may follow STLS before the handshake\r\n"
SIGNING_OFF: Final = b"+OK signing off\r\n"
NOT_DELETED: Final = b"-ERR some messages not deleted\r\n"


def greeting(challenge: bytes) -> bytes:
    """The first line; ``challenge`` is for APOP, empty: none."""
    return b"+OK POP3 server ready" + (b" " + challenge if challenge else b"") + b"\r\n"


def ok(text: str | bytes) -> bytes:
    """A good reply of one line."""
    return b"+OK " + (text.encode("utf-8", "surrogateescape") if isinstance(text, str) else text) + b"\r\n"


def multi_line(first: str, lines: Iterable[str]) -> bytes:
    """A good reply of several lines; none of ``lines`` begins with a dot."""
    return "\r\n".join((f"+OK {first}" if first else "+OK", *lines, ".\r\n")).encode("utf-8", "surrogateescape")


def continuation(data: bytes) -> bytes:
    """A challenge, in base64 already."""
    return b"+ " + data + b"\r\n"

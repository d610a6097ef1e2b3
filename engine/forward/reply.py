"""Replies of the next hop: from octets to values (RFC 5321 4.2, spec forwarding.md 4). Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LINE = re.compile(rb"([1-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)
_ENHANCED = re.compile(r"[245]\.\d{1,3}\.\d{1,3}(?=\s|$)")
_LARGEST = 32_768
"""Octets of one reply; generous over any real one, which is a few thousand."""
_ACCOUNT_CODES = frozenset({530, 534, 535, 538})


class BadReply(ValueError):
    """What came is no reply."""

    def __init__(self) -> None:
        super().__init__("smtp error: invalid response")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One complete reply."""

    code: int
    lines: tuple[str, ...]
    """The lines as received, without line ends; octets that are no UTF-8 stand as surrogate escapes."""

    @property
    def text(self) -> str:
        """What the lines say after the code, empty lines dropped, joined with LF."""
        parts = (line[4:].lstrip().replace("\t", " ") for line in self.lines)
        return "\n".join(part for part in parts if part)

    @property
    def reason(self) -> str:
        """The text for an error: never empty."""
        return self.text or "error"

    @property
    def positive(self) -> bool:
        """Codes below 400."""
        return self.code < 400

    @property
    def success(self) -> bool:
        """Codes 200 to 299."""
        return 200 <= self.code < 300

    @property
    def temporary(self) -> bool:
        """Codes 400 to 499."""
        return 400 <= self.code < 500

    @property
    def permanent(self) -> bool:
        """Codes from 500."""
        return self.code >= 500

    @property
    def about_account(self) -> bool:
        """Whether the hop wants a sign-in, or another one (RFC 4954 6)."""
        return self.code in _ACCOUNT_CODES

    @property
    def enhanced(self) -> str:
        """The enhanced status code (RFC 3463), empty if there is none."""
        return enhanced_code(self.text)


def enhanced_code(text: str) -> str:
    """The enhanced status code that ``text`` begins with, empty if there is none."""
    found = _ENHANCED.match(text)
    return found[0] if found else ""


class ReplyReader:
    """Cuts a stream of octets into replies, under any segmentation."""

    def __init__(self) -> None:
        self._buffer = b""
        self._lines: list[bytes] = []
        self._code = b""
        self._size = 0
        self.bad = False
        """Whether something that is no reply has come behind the replies that were read last."""

    @property
    def pending(self) -> bool:
        """Whether part of a reply has come."""
        return bool(self._buffer or self._lines)

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that are complete now; raises BadReply, or sets :attr:`bad` when there are some before it.

        A reply that has been given counts, whatever follows: it may be the one that accepts a message.
        """
        replies: list[Reply] = []
        *lines, self._buffer = (self._buffer + data).split(b"\r\n")
        try:
            for line in lines:
                self._size += len(line)
                self._take(line, replies)
        except BadReply:
            self.bad = True
        self.bad = self.bad or self._size + len(self._buffer) > _LARGEST
        if self.bad and not replies:
            raise BadReply
        return replies

    def _take(self, line: bytes, replies: list[Reply]) -> None:
        found = _LINE.fullmatch(line)
        if found is None or (self._code and found[1] != self._code):
            raise BadReply
        self._code = found[1]
        self._lines.append(line)
        if found[2] != b"-":
            lines = tuple(each.decode("utf-8", "surrogateescape") for each in self._lines)
            replies.append(Reply(code=int(self._code), lines=lines))
            self._lines.clear()
            self._code = b""
            self._size = 0

"""What an admin server says, read back: replies up to their prompt, events, records. Pure.

Made for the original's dialogue as well as for ours: line ends of any kind, also CR CR LF.
"""

from __future__ import annotations

from typing import Final

from engine.admin.texts import PROMPT
from engine.errors import PeerProtocolError
from engine.events import (
    DeliveryStarted,
    Event,
    ForwardingEnded,
    ForwardingStarted,
    HopConnecting,
    Level,
    MessageForwarded,
    MessageId,
    Notice,
)
from engine.sessions import (
    SessionRecord,
)

LONGEST_LINE: Final = 1024 * 1024
LONGEST_REPLY: Final = 256 * 1024 * 1024
_PROMPT: Final = PROMPT.encode()
_EVENT: Final = b"EVENT: "


class ReplyReader:
    """Takes octets and gives whole replies, wherever the octets are cut."""

    def __init__(self) -> None:
        self._tail = bytearray()
        self._lines: list[str] = []
        self._size = 0
        self._replies: list[list[str]] = []

    def receive(self, data: bytes) -> None:
        """More octets; raises PeerProtocolError for what no admin server says."""
        self._tail += data
        self._size += len(data)
        start = 0
        while True:
            if self._tail.startswith(_PROMPT, start):
                start += len(_PROMPT)
                self._replies.append(self._lines)
                self._lines, self._size = [], len(self._tail) - start
                continue
            end = self._tail.find(b"\n", start)
            if end < 0:
                break
            self._lines.append(_text(self._tail[start:end]))
            start = end + 1
        del self._tail[:start]
        if len(self._tail) > LONGEST_LINE or self._size > LONGEST_REPLY:
            raise PeerProtocolError("the answer of the admin interface is too long")

    def take(self) -> list[str] | None:
        """The oldest reply that is complete, without its prompt; None: there is none yet."""
        return self._replies.pop(0) if self._replies else None


class StreamReader:
    """Takes the octets of a connection in ``notify`` or ``log`` and gives events as text, and records."""

    def __init__(self) -> None:
        self._tail = bytearray()

    def receive(self, data: bytes) -> list[str]:
        """What is complete now: ``EVENT: ...`` and JSON records; raises PeerProtocolError."""
        self._tail += data
        *whole, rest = self._tail.split(b"\n")
        if rest.startswith(_EVENT) and rest.endswith(b"  "):
            # an event ends with two blanks; the line end belongs to the next one
            whole.append(rest)
            rest = bytearray()
        self._tail = rest
        if len(rest) > LONGEST_LINE:
            raise PeerProtocolError("a line of the admin interface is too long")
        return [text for each in whole if (text := _text(each).strip())]


def known_commands(help_lines: list[str]) -> frozenset[str]:
    """The words that the reply to ``help`` lists."""
    listed = (line.partition(":")[2] for line in help_lines if line.startswith(("commands:", "extensions:")))
    return frozenset(word.strip() for line in listed for word in line.split(",") if word.strip())


class EventReader:
    """Reads the original's events as facts, as far as they tell."""

    def __init__(self) -> None:
        self._reason = ""
        self._address = ""

    def read(self, text: str) -> Event | None:  # noqa: PLR0911 - one case for each event
        """The fact in ``EVENT: ...``; None for connections coming and going, of which only the counters matter."""
        subject, what, *rest = [*text.removeprefix("EVENT: ").split(": ", 3), "", "", ""][:4]
        first, second = rest
        match (subject, what):
            case ("client", "forward") if first == "start":
                self._reason = second
                return ForwardingStarted(reason=second, messages=1)
            case ("client", "forward"):
                error = "" if second == "no messages" else second
                return ForwardingEnded(reason=self._reason, error=error, sent=0, failed=0, deferred=0)
            case ("client", "resolving" | "connecting" | "connected" as stage):
                self._address = first
                return HopConnecting(stage=stage, address=first)
            case ("client", "sending"):
                return DeliveryStarted(message=MessageId(first), address=self._address)
            case ("client", "sent") if second:
                text = f"message {first} was not sent: {second}"
                return Notice(level=Level.WARNING, text=text, message=MessageId(first))
            case ("client", "sent"):
                return MessageForwarded(
                    message=MessageId(first), address=self._address, reply="", seconds=0.0, size=0, reverse_path=""
                )
            case _:
                return None


def status_addresses(lines: list[str]) -> tuple[str, ...]:
    """The listening addresses in the reply to ``status``."""
    return tuple(line.removeprefix("LISTEN: ") for line in lines if line.startswith("LISTEN: "))


def status_sessions(lines: list[str], now: float) -> list[SessionRecord]:
    """The connections in the reply to ``status``, all of them as begun at ``now``: it does not tell when."""
    found: list[SessionRecord] = []
    for text in lines:
        word, _, rest = text.partition(": ")
        mark = {"IN": " <- ", "OUT": " -> "}.get(word)
        if mark is not None and mark in rest:
            peer = rest.partition(mark)[2].strip("()")
            service = "smtp" if word == "IN" else "forward"
            found.append(SessionRecord(number=len(found) + 1, service=service, peer=peer, started=now))
    return found


def _text(line: bytes | bytearray) -> str:
    return line.rstrip(b"\r").decode("utf-8", "surrogateescape")

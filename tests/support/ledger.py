"""A test's own list of every message it sent, and the senders that fill it (spec reliability-security.md 0).

Each message carries its number; acknowledged ones must be found again, whole, and no message that is found
may be incomplete, whatever happened to the relay in between.
"""

from __future__ import annotations

import random
import smtplib
import threading
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from engine.spool.envelope import decode
from tests.support.program import answers, until

SENDER = "ledger@example.com"
RECIPIENT = "archive@example.org"
FIELD = b"X-Ledger-Number: "


class Fate(StrEnum):
    """What a sender knows of a message."""

    ACKNOWLEDGED = "acknowledged"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    """The connection died before the answer."""


def content_of(number: int) -> bytes:
    """The message with this number: always the same one, with dots and octets, mostly small, some large."""
    chance = random.Random(number)
    head = b"Subject: message\r\n" + FIELD + b"%d\r\n\r\n" % number
    lines = 2000 if number % 50 == 49 else chance.randrange(1, 40)
    return head + b"".join(
        b"." * chance.randrange(3) + chance.randbytes(24).hex().encode() + b"\r\n" for _ in range(lines)
    )


def number_in(content: bytes) -> int:
    """The number of a message that was found somewhere."""
    return int(content.partition(FIELD)[2].partition(b"\r\n")[0])


class Ledger:
    """Numbers and fates of ``count`` messages from ``first`` on; safe for several sending threads."""

    def __init__(self, count: int, *, first: int = 0) -> None:
        self._left = iter(range(first, first + count))
        self._lock = threading.Lock()
        self.fates: dict[int, Fate] = {}

    def take(self) -> int | None:
        """The next number to send, or None when all have been sent."""
        with self._lock:
            return next(self._left, None)

    def record(self, number: int, fate: Fate) -> None:
        """Note what became of a message."""
        with self._lock:
            self.fates[number] = fate

    def numbers(self, fate: Fate) -> set[int]:
        """All messages with this fate."""
        with self._lock:
            return {number for number, known in self.fates.items() if known is fate}

    def check(self, found: Iterable[bytes]) -> Counter[int]:
        """Compare with the contents found; returns how often each message was there.

        A lost message is one that was acknowledged and is nowhere; a damaged one does not end in exactly the
        bytes sent (a relay may put lines in front); a refused one must not be anywhere.
        """
        copies: Counter[int] = Counter()
        for content in found:
            number = number_in(content)
            assert content.endswith(content_of(number)), f"message {number} was altered or cut short"
            assert content.startswith((b"Received:", b"Subject:")), f"message {number} has something else in front"
            copies[number] += 1
        lost = self.numbers(Fate.ACKNOWLEDGED) - copies.keys()
        assert not lost, f"acknowledged and lost: {sorted(lost)}"
        ghosts = self.numbers(Fate.REFUSED) & copies.keys()
        assert not ghosts, f"refused and kept all the same: {sorted(ghosts)}"
        return copies


def in_spool(folder: Path) -> list[bytes]:
    """The contents of all messages in a spool folder, queued, claimed or failed; each envelope must be whole."""
    found: list[bytes] = []
    for file in sorted(folder.glob("*.envelope*")):
        if file.name.endswith((".envelope", ".envelope.busy", ".envelope.bad")):
            envelope = decode(file.read_bytes())
            assert (envelope.reverse_path, envelope.remote) == (SENDER, (RECIPIENT,)), f"{file.name} was altered"
            found.append((folder / f"{file.name.partition('.envelope')[0]}.content").read_bytes())
    return found


class Sender(threading.Thread):
    """Sends messages of a ledger over connections of ten, and comes back when the relay does."""

    def __init__(self, ledger: Ledger, port: int, *, once: bool = False) -> None:
        """``once``: the first connection that breaks is the last one."""
        super().__init__(name="sender")
        self._ledger = ledger
        self._port = port
        self._once = once
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Send until the ledger is used up."""
        try:
            while self._connection():
                pass
        except BaseException as error:  # noqa: BLE001 - handed to the test's own thread
            self.failure = error

    def _connection(self) -> bool:
        if not self._once:
            until(lambda: answers(self._port), seconds=30, what="the relay coming back")
        try:
            client = smtplib.SMTP("127.0.0.1", self._port, local_hostname="sender.example.com", timeout=30)
        except (OSError, smtplib.SMTPException):
            return not self._once
        try:
            for _ in range(10):
                number = self._ledger.take()
                if number is None:
                    return False
                self._send(client, number)
        except ConnectionError:
            return not self._once
        finally:
            client.close()
        return True

    def _send(self, client: smtplib.SMTP, number: int) -> None:
        try:
            client.sendmail(SENDER, [RECIPIENT], content_of(number))
        except OSError as error:
            if isinstance(error, smtplib.SMTPException) and not isinstance(error, smtplib.SMTPServerDisconnected):
                self._ledger.record(number, Fate.REFUSED)
                return
            self._ledger.record(number, Fate.UNKNOWN)
            raise ConnectionError from error
        else:
            self._ledger.record(number, Fate.ACKNOWLEDGED)

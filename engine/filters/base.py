"""What a filter is asked and what it answers (spec smtp-server.md 17)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from engine.events import MessageId


class Role(Enum):
    """Where a filter stands: some exit codes mean different things (spec smtp-server.md 18.1)."""

    SERVER = "filter"
    CLIENT = "client-filter"
    ROUTING = "routing-filter"


class Result(Enum):
    """What becomes of the message."""

    OK = auto()
    ABANDON = auto()
    """Stop here without calling it a failure; what the filter left behind stays."""
    FAIL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageFiles:
    """The two files of the message in question, by absolute path; a filter may rewrite or replace them."""

    id: MessageId
    content: Path
    envelope: Path
    """``.envelope.new`` on the server's side, ``.envelope.busy`` on the client's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer of one filter, or of a chain."""

    result: Result
    special: bool = False
    """Server: forward soon ("rescan"). Client: end the run after this message ("stop scanning")."""
    response: str = ""
    """Text for the client when it failed; printable ASCII, or UTF-8."""
    code: int = 0
    """SMTP reply code for the client, 400 to 599; 0: 452."""
    reason: str = ""
    """For the log and the envelope."""


OK = Verdict(result=Result.OK)


class Filter(Protocol):
    """One filter of one session or one forwarding run; it handles one message at a time."""

    @property
    def name(self) -> str:
        """How the log calls it, e.g. a program's base name or ``exit:1``."""
        ...

    async def run(self, files: MessageFiles) -> Verdict:
        """Look at a message. Whatever goes wrong is a verdict; only cancellation is raised.

        Cancelled when the client has gone: child processes and connections end with it.
        """
        ...

    async def close(self) -> None:
        """The session or run is over."""
        ...

"""What is said of a child program, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildUser:
    """Whom a child runs as, for good: real, effective and saved ids, and no other groups."""

    uid: int
    gid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildResult:
    """How a child ended."""

    code: int = 127
    """Exit code; 128+N when signal N ended it; 127 when it could not be started."""
    output: bytes = b""
    """The first octets of its standard output."""
    timed_out: bool = False
    error: str = ""
    """Why it could not be started, in the system's words (``no such file or directory``); else empty."""


class Child(Protocol):
    """One child program on one system."""

    def run(self) -> ChildResult:
        """Start it and wait until it has ended; called once, in a thread of its own."""
        ...

    def stop(self) -> None:
        """Have it ended soon, with all that it has started; from any thread, at any time."""
        ...


def could_not_start(error: Exception) -> ChildResult:
    """The result when the system refused to start a program."""
    words = error.strerror if isinstance(error, OSError) else None
    return ChildResult(error=(words or str(error) or type(error).__name__).lower())

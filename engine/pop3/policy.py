"""What the state machine is told about its surroundings. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class PopPolicy:
    """The settings of the POP3 listeners, as the state machine needs them."""

    stls: bool = False
    """Whether STLS is a command here, while the connection is in clear."""
    tls_required: bool = False
    """Nobody may sign in in clear."""
    deletes: bool = True
    """Whether what is marked is removed in the end."""
    keeps: bool = True
    """Whether messages stay until a client deletes them: nothing forwards them."""
    error_limit: int = 8


class Access(Protocol):
    """Who may read mail, as seen by one session."""

    @property
    def challenge(self) -> bytes:
        """What APOP digests, with its angle brackets; empty: there is no APOP."""
        ...

    def offers(self, *, encrypted: bool) -> tuple[str, ...]:
        """The mechanisms that AUTH may name, in upper case, in the order of announcement."""
        ...

    def takes_apop(self, *, encrypted: bool) -> bool:
        """Whether the configuration leaves APOP in."""
        ...

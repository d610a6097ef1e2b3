"""What a search for a provider finds. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Protection(StrEnum):
    """How a connection is to be protected."""

    IMPLICIT = "implicit"
    """TLS from the first octet."""
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One server that takes mail from users."""

    host: str
    port: int
    protection: Protection
    user: str = ""
    """The user name to sign in with, empty when it is not told."""
    auth: tuple[str, ...] = ()
    """``password``, ``oauth2``, ``none``; empty when it is not told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """What one step of the search has found: at least one server, the preferred first."""

    name: str
    """What the provider calls itself, or the domain."""
    servers: tuple[Submission, ...]

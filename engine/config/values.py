"""Values of options that are more than a number or a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BareNewlines(StrEnum):
    """What becomes of a lone CR or LF in received mail (spec reliability-security.md 4, rule 3)."""

    KEEP = "keep"
    REJECT = "reject"
    STRICT = "strict"


class Durability(StrEnum):
    """Whether a message is flushed to the disk before it is acknowledged."""

    FULL = "full"
    OFF = "off"


class LogAddresses(StrEnum):
    """How mail addresses appear in the log."""

    FULL = "full"
    DOMAIN = "domain"
    HASH = "hash"


class AnonymousScope(StrEnum):
    """A place where the relay keeps quiet about itself (spec process.md 1.1, ``anonymous``)."""

    VRFY = "vrfy"
    CLIENT = "client"
    SERVER = "server"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """When a temporary failure is tried again; all three are seconds.

    The delay doubles (with jitter) from ``first`` up to ``longest``; a message that is older than
    ``give_up`` fails for good.
    """

    first: int
    longest: int
    give_up: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most ``messages`` in any ``period`` seconds."""

    messages: int
    period: int

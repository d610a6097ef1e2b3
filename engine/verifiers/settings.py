"""What the verifiers of one server have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.children import ChildUser
from engine.events import Level
from engine.verifiers.base import Invalid

Say = Callable[[Level, str, str], None]
"""Takes a line for the log and the client that it is about."""

UNAVAILABLE = "mailbox unavailable"
"""What a client is told when the verifier has no words of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifierSettings:
    """Settings beside the verifier's own specification."""

    timeout: float
    """``--filter-timeout`` in seconds, 0 for none."""
    domain: str
    """The server's own name."""
    user: ChildUser | None
    """Whom programs run as; None: as we are."""
    say: Say


def unusable(text: str) -> bool:
    """Whether a mailbox or an address from a verifier could break an envelope, a reply or a log line."""
    return not text.isprintable() or "\ufffd" in text


def unusable_answer(what: str) -> Invalid:
    """The outcome when a verifier accepts a recipient under a name that cannot be used."""
    return Invalid(response=UNAVAILABLE, reason=f"the {what} from the address verifier is not printable text")

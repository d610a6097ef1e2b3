"""What every courier needs, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from engine.bus import Bus
from engine.clock import Clock
from engine.config.values import RetryPolicy
from engine.forward.profile import HopProfile
from engine.forward.reports import Reporter
from engine.forward.rule_book import RuleBook, Way, way_of
from engine.forward.screening import Screens
from engine.forward.signin import Accounts, PasswordSource, TokenSource
from engine.forward.smarthosts import Smarthosts
from engine.spool.envelope import Envelope
from engine.spool.store import Outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Where messages come from, where they go by default, and how."""

    smarthosts: Smarthosts
    profile: HopProfile
    spool: Outlet
    bus: Bus
    clock: Clock
    accounts: Accounts | None = None
    keyring: PasswordSource | None = None
    tokens: TokenSource | None = None
    """Access tokens of OAuth2 sign-ins; None: there are none."""
    policy: RetryPolicy | None = None
    """How temporary failures are retried; None: the original's outcome table."""
    screens: Screens | None = None
    """Filters on the way out; None: there are none."""
    reporter: Reporter | None = None
    """Tells senders what has failed for good; None: nobody does."""
    rules: RuleBook | None = None
    """Rewrites senders and chooses accounts and hops; None: there are no rules."""
    keeps_sent: bool = False
    """Whether copies of what is delivered are kept."""
    reuse: int = 0
    """Messages on one connection; 0 for no limit."""

    def way(self, envelope: Envelope) -> Way:
        """How a message with this envelope is sent."""
        return way_of(envelope) if self.rules is None else self.rules.way(envelope)

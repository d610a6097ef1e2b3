"""The sender rules in use: a file that is loaded whole or not at all, and read again when it changes.

A file that has become bad never takes the place of a good one, as with secrets (spec reliability-security.md A4).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from engine.clock import Clock
from engine.errors import AuthError, ConfigError, Problem
from engine.events import Level
from engine.forward.routing import Route, route_of
from engine.forward.sender_rules import Rule, SenderRules
from engine.link import MessageSummary
from engine.privilege import Privileges
from engine.secrets.guard import Identity, read_guarded
from engine.spool.envelope import Envelope
from engine.wording import say

INTERVAL = 1.0
"""Seconds between two looks at the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a message is sent."""

    envelope: Envelope
    """With the reverse-path and everything else that it is sent with."""
    route: Route
    rule: Rule | None = None
    """The rule that it falls under."""

    @property
    def words(self) -> str:
        """What the rule does, for people; empty when there is none."""
        return self.rule.describe() if self.rule is not None else ""


def way_of(envelope: Envelope, rule: Rule | None = None) -> Way:
    """How a message with this envelope is sent under ``rule``."""
    if rule is None:
        return Way(envelope=envelope, route=route_of(envelope))
    sent = rule.apply(envelope)
    chosen = bool(rule.forward_to) and not envelope.forward_to_address
    others = rule.forward_to[1:] if chosen else ()
    return Way(envelope=sent, route=replace(route_of(sent), others=others), rule=rule)


class RuleBook:
    """The rules of one file."""

    def __init__(self, path: Path, clock: Clock, rights: Privileges | None = None) -> None:
        """Raise ConfigError, with file and rule, for a file that is no good; ``rights``: as whom it is read."""
        self._path = path
        self._clock = clock
        self._rights = rights or Privileges()
        self._looked = clock.monotonic()
        with self._rights.files():
            self._rules, self._seen = _load(path)

    def refresh(self, say: Callable[[Level, str], None], *, at_once: bool = False) -> None:
        """Read the file again if it has changed, once a second at the most unless ``at_once``. Blocking, briefly."""
        now = self._clock.monotonic()
        if now - self._looked < INTERVAL and not at_once:
            return
        self._looked = now
        with self._rights.files():
            try:
                found = Identity.of(self._path.lstat())
            except OSError:
                found = None
            if found == self._seen:
                return
            try:
                self._rules, self._seen = _load(self._path)
            except ConfigError as error:
                self._seen = found
                say(Level.WARNING, f"keeping the old sender rules: {error}")
                return
        say(Level.INFO, f"re-reading sender rules: {self._path}")

    def way(self, envelope: Envelope) -> Way:
        """How a message with this envelope is sent."""
        return way_of(envelope, self._rules.rule_for(envelope))

    def shown(self, row: MessageSummary) -> MessageSummary:
        """A row of the queue with what will be done to the message."""
        rule = self._rules.rule_for(row)
        return row if rule is None else replace(row, route=f"{row.route} {rule.describe()}".strip())


def _load(path: Path) -> tuple[SenderRules, Identity | None]:
    try:
        guarded = read_guarded(path, "sender rules file")
    except AuthError as error:
        raise ConfigError(Problem(text=str(error), option="sender-rules")) from error
    try:
        text = guarded.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = guarded.data.count(b"\n", 0, error.start) + 1
        problem = Problem(
            text=say("this line is not valid UTF-8 text"), option="sender-rules", where=str(path), line=line
        )
        raise ConfigError(problem) from error
    return SenderRules.parse(text, str(path)), guarded.identity

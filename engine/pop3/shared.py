"""What all POP3 sessions share, and what they tell it."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.events import Level, Notice
from engine.pop3.policy import PopPolicy
from engine.sasl.exchange import Failure, Success
from engine.sasl.mechanisms import MechanismRules
from engine.sasl.server import Mechanisms, SaslServer
from engine.sasl.system import SystemSasl
from engine.secrets.file import SecretsFile
from engine.secrets.pam import names_pam, pam_refusal
from engine.secrets.workers import Workers
from engine.server.limits import Admission, GuessingBrake
from engine.server.shared import PAM_THREADS, SIGN_IN_THREADS, TimeLimits
from engine.spool.maildrop import Maildrops

MOST_SESSIONS = 100
"""Where ``max-sessions`` sets a limit at all (spec reliability-security.md 3)."""


@dataclass(slots=True, kw_only=True)
class PopShared:
    """One per server."""

    settings: Settings
    domain: str
    maildrops: Maildrops
    secrets: SecretsFile | None
    """None: the accounts of the system."""
    rules: MechanismRules
    sasl: Mechanisms
    workers: Workers[Success | Failure]
    bus: Bus
    clock: Clock
    tls: ssl.SSLContext | None
    policy: PopPolicy
    limits: TimeLimits
    admission: Admission
    brake: GuessingBrake
    implicit_tls: bool
    loop: asyncio.AbstractEventLoop
    users: set[str] = field(default_factory=set[str])
    """Whose mailboxes are in use, where one session at a time is the rule."""
    tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    """Tasks of sessions; nobody cancels them."""

    @classmethod
    def make(
        cls,
        *,
        settings: Settings,
        domain: str,
        maildrops: Maildrops,
        secrets: SecretsFile | None,
        bus: Bus,
        clock: Clock,
        tls: ssl.SSLContext | None,
    ) -> PopShared:
        """Derive everything that is the same for all sessions; a loop must be running."""
        rules = MechanismRules.parse(settings.server_auth_config)
        sasl: Mechanisms = (
            SaslServer(secrets, rules=rules, domain=domain, time=clock.time) if secrets else SystemSasl(pam_refusal)
        )
        implicit = settings.pop_tls_connection and tls is not None
        return cls(
            settings=settings,
            domain=domain,
            maildrops=maildrops,
            secrets=secrets,
            rules=rules,
            sasl=sasl,
            workers=Workers(PAM_THREADS if names_pam(settings.pop_auth) else SIGN_IN_THREADS, name="pop sign-in"),
            bus=bus,
            clock=clock,
            tls=tls,
            policy=PopPolicy(
                stls=tls is not None and not implicit,
                tls_required=settings.server_tls_required,
                deletes=not settings.pop_no_delete,
                keeps=not settings.next_hop,
            ),
            limits=TimeLimits.of(settings),
            admission=Admission(
                total=min(settings.max_sessions, MOST_SESSIONS), per_address=settings.max_sessions_per_address
            ),
            brake=GuessingBrake(settings.auth_delay),
            implicit_tls=implicit,
            loop=asyncio.get_running_loop(),
        )

    def say(self, level: Level, text: str, peer: str = "", *, report: bool = False) -> None:
        """A line for the log; ``report``: it belongs to the report at the start."""
        self.bus.publish(Notice(level=level, text=text, peer=peer, report=report))

    def fresh_secrets(self) -> None:
        """Read the secrets file again if it has changed."""
        reload = self.secrets.refresh() if self.secrets is not None else None
        if reload is not None:
            level = Level.INFO if reload.ok else Level.WARNING
            for text in (reload.text, *reload.details):
                self.say(level, text)

    def enter(self, user: str) -> bool:
        """Whether ``user`` may open their mailbox now; :meth:`leave` is to follow."""
        if not (self.settings.pop_lock and self.settings.pop_by_name):
            return True
        if user in self.users:
            return False
        self.users.add(user)
        return True

    def leave(self, user: str) -> None:
        """The session of ``user`` is over."""
        self.users.discard(user)

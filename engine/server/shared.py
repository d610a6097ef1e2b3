"""What all sessions of one server share, and what they tell it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from engine.bus import Bus
from engine.clock import Clock
from engine.config.options import Settings
from engine.config.values import AnonymousScope
from engine.events import Level, Notice
from engine.filters.registry import Filters
from engine.privilege import Privileges
from engine.sasl.anyone import AnyoneSasl
from engine.sasl.exchange import Failure, Success
from engine.sasl.mechanisms import MechanismRules
from engine.sasl.server import Mechanisms, SaslServer, fresh_challenge
from engine.sasl.system import SystemSasl
from engine.secrets.file import SecretsFile
from engine.secrets.pam import names_pam, pam_refusal
from engine.secrets.workers import Workers
from engine.server.immediate import Immediate
from engine.server.limits import Admission, GuessingBrake
from engine.server.policy import server_policy
from engine.server.reserve import DiskReserve
from engine.smtp.policy import ServerPolicy
from engine.spool.store import Intake
from engine.verifiers.base import Verifier

T = TypeVar("T")

LONGEST_HANDSHAKE = 30
READ_SIZE = 256 * 1024
SIGN_IN_THREADS = 2
"""For slow hashes: they take 16 MiB and a processor each."""
PAM_THREADS = 8
"""These mostly wait: PAM delays the answer to a wrong password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimits:
    """Seconds; 0 means no limit."""

    command: int
    """For a whole command, however slowly its octets come."""
    body: int
    """Without enough octets of content."""
    handshake: int

    @classmethod
    def of(cls, settings: Settings) -> TimeLimits:
        """The limits that the settings ask for; none is longer than ``idle-timeout``."""
        idle = settings.idle_timeout
        command = settings.command_timeout or idle
        body = settings.body_timeout or idle
        return cls(
            command=min(command, idle) if idle else command,
            body=min(body, idle) if idle else body,
            handshake=min(settings.connection_timeout or LONGEST_HANDSHAKE, LONGEST_HANDSHAKE),
        )


class Verifiers(Protocol):
    """What makes the verifiers of sessions; :class:`engine.verifiers.registry.Verifiers` does."""

    def for_session(self) -> Verifier:
        """A fresh one."""
        ...


class BlockLists(Protocol):
    """Who is not let in; :class:`engine.server.dnsbl.DnsBlockLists` knows."""

    async def check(self, address: str, *, peer: str) -> bool:
        """Whether the client at a numeric address is let in; the log calls it ``peer`` and says why not."""
        ...


def _nothing() -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Those whom the sessions of a server ask for help; all of them may be missing."""

    filters: Filters | None = None
    verifiers: Verifiers | None = None
    blocklists: BlockLists | None = None
    immediate: Immediate | None = None
    on_rescan: Callable[[], None] = _nothing
    """A filter wants mail to be forwarded soon."""
    rights: Privileges = field(default_factory=Privileges)
    """As whom files are handled."""


@dataclass(slots=True, kw_only=True)
class Shared:
    """One per server."""

    settings: Settings
    domain: str
    spool: Intake
    secrets: SecretsFile | None
    sasl: Mechanisms | None
    workers: Workers[Success | Failure]
    """What judges passwords that take long to judge."""
    bus: Bus
    clock: Clock
    tls: ssl.SSLContext | None
    policy: ServerPolicy
    limits: TimeLimits
    admission: Admission
    brake: GuessingBrake
    reserve: DiskReserve
    filters: Filters | None
    """None: messages go by without a stop."""
    verifiers: Verifiers | None
    immediate: Immediate | None
    on_rescan: Callable[[], None]
    received_line: bool
    linger: bool
    implicit_tls: bool
    loop: asyncio.AbstractEventLoop
    read_buffer: memoryview
    """Where sessions read into, one after the other."""
    accepting: bool = True
    tasks: set[asyncio.Future[Any]] = field(default_factory=set["asyncio.Future[Any]"])
    """What sessions have under way."""
    _advice: set[str] = field(default_factory=set[str])

    @classmethod
    def make(
        cls,
        *,
        settings: Settings,
        domain: str,
        spool: Intake,
        secrets: SecretsFile | None,
        bus: Bus,
        clock: Clock,
        tls: ssl.SSLContext | None,
        services: Services,
    ) -> Shared:
        """Derive everything that is the same for all sessions; a loop must be running."""
        pam = names_pam(settings.server_auth)
        return cls(
            settings=settings,
            domain=domain,
            spool=spool,
            secrets=secrets,
            sasl=_mechanisms(settings, secrets, domain, clock),
            workers=Workers(PAM_THREADS if pam else SIGN_IN_THREADS, name="sign-in"),
            bus=bus,
            clock=clock,
            tls=tls,
            policy=server_policy(settings, domain, tls=tls is not None, verifies=services.verifiers is not None),
            limits=TimeLimits.of(settings),
            admission=Admission(total=settings.max_sessions, per_address=settings.max_sessions_per_address),
            brake=GuessingBrake(settings.auth_delay),
            reserve=DiskReserve(Path(settings.spool_dir), settings.disk_reserve, services.rights),
            filters=None if services.filters is None or services.filters.trivial else services.filters,
            verifiers=services.verifiers,
            immediate=services.immediate,
            on_rescan=services.on_rescan,
            received_line=AnonymousScope.CONTENT not in settings.anonymous,
            linger="linger" in settings.server_switches,
            implicit_tls=settings.server_tls_connection and tls is not None,
            loop=asyncio.get_running_loop(),
            read_buffer=memoryview(bytearray(READ_SIZE)),
        )

    def spawn(self, work: Coroutine[Any, Any, T], name: str, session: int) -> asyncio.Task[T]:
        """Run ``work`` of a session to its end, whatever becomes of the connection."""
        task = self.loop.create_task(work, name=f"{name} of smtp session {session}")
        self.keep(task)
        return task

    def keep(self, work: asyncio.Future[Any]) -> None:
        """The server does not end before ``work`` has."""
        self.tasks.add(work)
        work.add_done_callback(self.tasks.discard)

    def say(self, level: Level, text: str, peer: str) -> None:
        """A line for the log."""
        self.bus.publish(Notice(level=level, text=text, peer=peer))

    def advise(self, text: str, peer: str) -> None:
        """A warning that is worth saying once."""
        if text not in self._advice:
            self._advice.add(text)
            self.say(Level.WARNING, text, peer)

    def fresh_secrets(self) -> None:
        """Read the secrets file again if it has changed."""
        if self.secrets is None:
            return
        reload = self.secrets.refresh()
        if reload is not None:
            level = Level.INFO if reload.ok else Level.WARNING
            for text in (reload.text, *reload.details):
                self.bus.publish(Notice(level=level, text=text))


def _mechanisms(settings: Settings, secrets: SecretsFile | None, domain: str, clock: Clock) -> Mechanisms | None:
    """How clients sign in; None: not at all."""
    rules = MechanismRules.parse(settings.server_auth_config)
    if settings.accept_any_auth:
        return AnyoneSasl(rules=rules, challenge=lambda: fresh_challenge(clock.time(), domain))
    if names_pam(settings.server_auth):
        return SystemSasl(pam_refusal)
    return SaslServer(secrets, rules=rules, domain=domain, time=clock.time) if secrets else None

"""What is wrong for as long as it lasts: a pure reading of the relay's state (spec gui.md D10); no Qt.

Each alarm has a name that stays the same while it lasts and is another one when it becomes worse.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from emailrelay_gui.notify.policy import Kind
from engine.api import CertificateState, Connection, DiskState, EngineStatus, RunState

DAY: Final = 86_400.0
STAGES: Final = (0, 1, 7, 30)
"""Days before the end of a certificate at which it is told."""
LOOPBACK: Final = ("127.", "::1", "[::1]", "/")
"""How addresses begin that only this computer can reach."""
LITTLE: Final = 200 * 1024 * 1024
"""Octets of free space below which the disk counts as full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What alarms are read from; times are Unix seconds, spans are seconds."""

    now: float
    status: EngineStatus
    oldest: float = 0.0
    """Arrival of the oldest message that waits; 0 when none does."""
    waiting: int = 0
    received: float = 0.0
    """When mail came last, or since when somebody has looked."""
    stale_after: float = 3600.0
    silent_after: float = 0.0
    """0: mail need not come."""
    certificates: tuple[CertificateState, ...] = ()
    disk: DiskState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Something that lasts; ``span`` and ``about`` are what its words need."""

    name: str
    kind: Kind
    about: str = ""
    span: float = 0.0
    number: int = 0


def alarms(facts: Facts) -> tuple[Alarm, ...]:
    """All that is wrong now."""
    return (*_of_state(facts), *_of_time(facts), *_of_disk(facts))


def catches(status: EngineStatus) -> bool:
    """Whether a relay only catches the mail of programs on its own computer: it passes nothing on."""
    doors = [each.partition(" ")[2] for each in status.listening if each.startswith("smtp ")]
    return bool(doors) and not status.forward_to and all(each.startswith(LOOPBACK) for each in doors)


def stage_of(expires: float, now: float) -> int | None:
    """The number of days of :data:`STAGES` that a certificate has come down to; None: it has longer."""
    days = (expires - now) / DAY
    return next((stage for stage in STAGES if days < stage or (not stage and days <= 0)), None)


def _of_state(facts: Facts) -> Iterator[Alarm]:
    status = facts.status
    if status.state is RunState.FAILED and status.connection is Connection.LOCAL:
        yield Alarm(name=f"cannot-start {status.problem}", kind=Kind.CANNOT_START, about=status.problem)
    if status.sign_in_problem:
        yield Alarm(name="sign-in", kind=Kind.SIGN_IN, about=status.sign_in_problem, number=facts.waiting)


def _of_time(facts: Facts) -> Iterator[Alarm]:
    status, now = facts.status, facts.now
    if status.state is not RunState.RUNNING:
        return
    waited = now - facts.oldest
    if facts.oldest and waited > facts.stale_after and status.forward_to and not status.paused:
        yield Alarm(name="stale", kind=Kind.STALE, span=waited, number=facts.waiting)
    silent = now - facts.received
    if facts.silent_after and facts.received and silent > facts.silent_after and status.accepting:
        yield Alarm(name="silent", kind=Kind.SILENT, span=silent)
    for each in facts.certificates:
        stage = stage_of(each.expires, now) if each.expires else None
        if stage is not None:
            yield Alarm(
                name=f"certificate {each.file} {stage}",
                kind=Kind.CERTIFICATE,
                about=each.file,
                span=max(0.0, each.expires - now),
            )


def _of_disk(facts: Facts) -> Iterator[Alarm]:
    disk = facts.disk
    if facts.status.degraded:
        yield Alarm(name="degraded", kind=Kind.DISK, about=facts.status.degraded)
    elif disk is not None and disk.free < LITTLE:
        yield Alarm(name="disk", kind=Kind.DISK, number=disk.free)

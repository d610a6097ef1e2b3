"""Whether a relay is well: a pure function of a snapshot (issue of monitoring: programs, not people, ask).

The verdict is ``ok``, ``warning`` (mail flows, somebody should look) or ``unhealthy`` (mail does not flow).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from engine.link import Counters

DAY: Final = 86_400.0
OLD: Final = 3600.0
"""Seconds that a message may wait before somebody should look (spec gui.md D10)."""
CERTIFICATE_DAYS: Final = 30.0
DISK_RESERVE: Final = 200 * 1024 * 1024
"""Octets (spec gui.md D10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """The messages of a spool; ``oldest`` is Unix time, 0 when none is queued."""

    queued: int = 0
    sending: int = 0
    failed: int = 0
    held: int = 0
    damaged: int = 0
    oldest: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateState:
    """A certificate that the relay shows; ``expires`` is Unix time, ``problem`` says why it cannot be read."""

    option: str
    file: str
    subject: str = ""
    expires: float = 0.0
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskState:
    """The disk of a spool folder, in octets."""

    path: str
    free: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What is known of one relay at ``time`` (Unix seconds)."""

    time: float
    version: str
    name: str = ""
    """Of the instance; usually empty."""
    started: float = 0.0
    spool_dir: str = ""
    listening: tuple[str, ...] = ()
    """``smtp 127.0.0.1:25`` and so on."""
    accepting: bool = True
    forward_to: str = ""
    forwarding: bool = False
    paused: bool = False
    next_attempt: float = 0.0
    problem: str = ""
    """Why the last forwarding run was aborted."""
    sign_in_problem: str = ""
    fallback: str = ""
    """The server that stands in for ``forward_to`` now; empty when none does."""
    degraded: str = ""
    """Why new mail is refused."""
    counters: Counters = field(default_factory=Counters)
    queue: QueueState | None = None
    """None: not looked at."""
    certificates: tuple[CertificateState, ...] = ()
    disk: DiskState | None = None


class Verdict(StrEnum):
    """How a relay is, from good to bad."""

    OK = "ok"
    WARNING = "warning"
    UNHEALTHY = "unhealthy"


EXIT_CODES: Final = {Verdict.OK: 0, Verdict.WARNING: 1, Verdict.UNHEALTHY: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as it should be; ``subject`` is a word for programs."""

    subject: str
    verdict: Verdict
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The whole report."""

    verdict: Verdict
    findings: tuple[Finding, ...]
    relays: tuple[Snapshot, ...]


def judge(*relays: Snapshot) -> Health:
    """The health of the relays of a process."""
    findings = tuple(finding for relay in relays for finding in _findings(relay))
    order = list(Verdict)
    worst = max((order.index(each.verdict) for each in findings), default=0)
    return Health(verdict=order[worst], findings=findings, relays=relays)


def _findings(relay: Snapshot) -> Iterator[Finding]:
    if not relay.listening:
        yield Finding(subject="listeners", verdict=Verdict.WARNING, text="the relay listens nowhere")
    if not relay.accepting:
        yield Finding(
            subject="accepting", verdict=Verdict.WARNING, text="new mail is refused, as an administrator asked"
        )
    if relay.degraded:
        yield Finding(subject="store", verdict=Verdict.UNHEALTHY, text=f"new mail is refused: {relay.degraded}")
    if relay.paused:
        yield Finding(subject="paused", verdict=Verdict.WARNING, text="forwarding is paused")
    if relay.sign_in_problem:
        yield Finding(
            subject="sign-in", verdict=Verdict.UNHEALTHY, text=f"the next server refuses us: {relay.sign_in_problem}"
        )
    elif relay.problem:
        yield Finding(subject="forwarding", verdict=Verdict.WARNING, text=f"the last run ended early: {relay.problem}")
    if relay.fallback:
        text = f"{relay.fallback} takes mail in the place of {relay.forward_to}"
        yield Finding(subject="smarthost", verdict=Verdict.WARNING, text=text)
    yield from _queue_findings(relay)
    for each in relay.certificates:
        yield from _certificate_findings(each, relay.time)
    if relay.disk is not None and relay.disk.free < DISK_RESERVE:
        text = f"{relay.disk.free // 1024 // 1024} MB are free on the disk of {relay.disk.path}"
        yield Finding(subject="disk", verdict=Verdict.WARNING, text=text)


def _queue_findings(relay: Snapshot) -> Iterator[Finding]:
    queue = relay.queue
    if queue is None:
        return
    if queue.failed:
        yield Finding(subject="failures", verdict=Verdict.WARNING, text=f"{queue.failed} messages have failed")
    if queue.damaged:
        yield Finding(subject="damaged", verdict=Verdict.WARNING, text=f"{queue.damaged} messages are damaged")
    if relay.forward_to and queue.oldest and relay.time - queue.oldest > OLD:
        text = f"the oldest message has been waiting for {(relay.time - queue.oldest) / 60:.0f} minutes"
        yield Finding(subject="queue", verdict=Verdict.WARNING, text=text)


def _certificate_findings(certificate: CertificateState, now: float) -> Iterator[Finding]:
    if certificate.problem:
        yield Finding(subject="certificate", verdict=Verdict.UNHEALTHY, text=certificate.problem)
        return
    days = (certificate.expires - now) / DAY
    name = f"the certificate {certificate.subject} (option {certificate.option})"
    if days <= 0:
        yield Finding(subject="certificate", verdict=Verdict.UNHEALTHY, text=f"{name} has expired")
    elif days < CERTIFICATE_DAYS:
        yield Finding(subject="certificate", verdict=Verdict.WARNING, text=f"{name} expires in {days:.0f} days")

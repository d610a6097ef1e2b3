"""What the diagnostics page checks: each check a coroutine that answers in words; nothing here waits in a slot.

Nobody is asked over the network but the names of the user's own servers (spec gui.md D11, Privacy).
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale

from emailrelay_gui import words
from emailrelay_gui.i18n import many, shown, tr
from emailrelay_gui.lag import STALL, LagProbe
from emailrelay_gui.models.abilities import elsewhere
from emailrelay_gui.models.tally import Tally
from emailrelay_gui.notify.alarms import LITTLE, stage_of
from emailrelay_gui.notify.center import OnDisk
from emailrelay_gui.widgets.theme import Tone
from engine.api import (
    Clock,
    EngineStatus,
    MessageState,
    RelayError,
    RunState,
    SystemKeyring,
    examine_file,
    joined,
)

PATIENCE = 8.0
"""Seconds that a check may take."""
SKEW = 30.0
"""Seconds that the clock may be put forward or back before it is worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """What a button of a finding does: ``kind`` is a word for the window, ``text`` its label."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The answer of a check; ``details`` are facts without a verdict, one on a line."""

    tone: Tone
    title: str
    text: str = ""
    details: str = ""
    fix: Fix | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One card of the page."""

    key: str
    name: str
    icon: str
    run: Callable[[], Awaitable[Finding]]


@dataclass(slots=True)
class Drift:
    """How far the clock of the computer has moved against time itself since the start."""

    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic
    began: float = 0.0

    def __post_init__(self) -> None:
        self.began = self.wall() - self.steady()

    def seconds(self) -> float:
        """Positive: the clock was put forward."""
        return self.wall() - self.steady() - self.began


@dataclass(slots=True, kw_only=True)
class Ground:
    """What the checks look at; kept up to date by the page."""

    status: EngineStatus
    tally: Tally
    probe: LagProbe
    clock: Clock
    keyring: SystemKeyring
    config: Path | None = None
    """The configuration, where it is a file of this computer."""
    on_disk: OnDisk = field(default_factory=OnDisk)
    drift: Drift | None = None
    resolve: Callable[[str, int], Awaitable[Sequence[str]]] | None = None
    """The addresses of a host; the system's resolver if None."""


class Checks:
    """All checks of one relay."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def all(self) -> tuple[Check, ...]:
        """In the order of the page."""
        return (
            Check(key="config", name=tr("Configuration"), icon="settings", run=self.config),
            Check(key="ports", name=tr("Ports"), icon="network", run=self.ports),
            Check(key="names", name=tr("Names (DNS)"), icon="globe", run=self.names),
            Check(key="spool", name=tr("Mail folder"), icon="folder", run=self.spool),
            Check(key="certificates", name=tr("Certificates"), icon="certificate", run=self.certificates),
            Check(key="clock", name=tr("Clock"), icon="clock", run=self.clock),
            Check(key="tls", name=tr("Encryption"), icon="lock", run=self.tls),
            Check(key="keyring", name=tr("Keyring"), icon="key", run=self.keyring),
            Check(key="lag", name=tr("Response"), icon="diagnostics", run=self.lag),
        )

    async def config(self) -> Finding:
        """Everything that ``--check`` says."""
        file = self.ground.config
        if file is None:
            return Finding(tone=Tone.PAUSED, title=tr("It is checked where the relay runs"))
        try:
            found = await asyncio.to_thread(examine_file, file)
        except RelayError as error:
            return Finding(tone=Tone.FAILED, title=tr("It cannot be read"), text=shown(str(error)), fix=_configure())
        details = shown(joined("\n", (str(each) for each in (*found.problems, *found.warnings))))
        if found.problems:
            count = many("{n} problem", "{n} problems", len(found.problems))
            title = tr("{problems}: the relay cannot start with it").format(problems=count)
            return Finding(tone=Tone.FAILED, title=title, details=details, fix=_configure())
        if found.warnings:
            count = many("{n} remark", "{n} remarks", len(found.warnings))
            title = tr("{remarks}; the relay can start").format(remarks=count)
            return Finding(tone=Tone.WARNING, title=title, details=details, fix=_configure())
        return Finding(tone=Tone.OK, title=tr("Nothing is wrong with it"), details=str(file))

    async def ports(self) -> Finding:
        """Whether the relay listens, and if not, whether it could."""
        status = self.ground.status
        listening = "\n".join(status.listening)
        if status.state is RunState.RUNNING:
            if not status.listening:
                return Finding(tone=Tone.WARNING, title=tr("No port is open"), fix=_configure())
            if not status.accepting:
                title = tr("The ports are open, but no mail is accepted")
                fix = Fix(kind="accept", text=tr("Accept mail"))
                return Finding(tone=Tone.WARNING, title=title, details=listening, fix=fix)
            count = many("{n} port is open", "{n} ports are open", len(status.listening))
            return Finding(tone=Tone.OK, title=count, details=listening)
        if elsewhere(status):
            return Finding(tone=Tone.PAUSED, title=tr("There is no connection to the relay"))
        if status.state is RunState.FAILED:
            title = tr("The relay cannot start")
            return Finding(tone=Tone.FAILED, title=title, details=status.problem, fix=_configure())
        fix = Fix(kind="start", text=tr("Start relay"))
        return Finding(tone=Tone.PAUSED, title=tr("The relay is stopped"), fix=fix)

    async def names(self) -> Finding:
        """Whether the next server has an address."""
        host, _, port = self.ground.status.forward_to.rpartition(":")
        if not host:
            return Finding(tone=Tone.PAUSED, title=tr("Mail is not passed on, so no name is needed"))
        resolve = self.ground.resolve or _addresses
        try:
            async with asyncio.timeout(PATIENCE):
                found = await resolve(host.strip("[]"), int(port) if port.isdigit() else 25)
        except TimeoutError:
            text = tr("Look at the network connection of this computer.")
            return Finding(tone=Tone.FAILED, title=tr("No answer about {host}").format(host=host), text=text)
        except OSError as error:
            text = tr("Check the name for a typing mistake, and the network connection.")
            title = tr("{host} has no address").format(host=host)
            return Finding(tone=Tone.FAILED, title=title, text=text, details=str(error.strerror), fix=_configure())
        return Finding(tone=Tone.OK, title=tr("{host} was found").format(host=host), details="\n".join(found))

    async def spool(self) -> Finding:
        """Damaged pairs, free space, and whether mail can be written."""
        status, damaged = self.ground.status, self.ground.tally.of(MessageState.DAMAGED)
        disk = self.ground.on_disk.disk
        details = [str(status.spool_dir or (disk.path if disk else ""))]
        if disk is not None:
            room = tr("{free} free of {total}").format(free=words.size(disk.free), total=words.size(disk.total))
            details.append(room)
        about = "\n".join(filter(None, details))
        if status.degraded:
            fix = Fix(kind="folder", text=tr("Open folder"))
            return Finding(
                tone=Tone.FAILED, title=tr("New mail is refused"), text=status.degraded, details=about, fix=fix
            )
        if disk is not None and disk.free < LITTLE:
            text = tr("Make room: mail is refused when the disk is full.")
            fix = Fix(kind="folder", text=tr("Open folder"))
            return Finding(tone=Tone.WARNING, title=tr("The disk is nearly full"), text=text, details=about, fix=fix)
        if damaged:
            count = many("{n} damaged message", "{n} damaged messages", damaged)
            fix = Fix(kind="damaged", text=tr("Show"))
            text = tr("One of two files is missing or cannot be read.")
            return Finding(tone=Tone.WARNING, title=count, text=text, details=about, fix=fix)
        return Finding(tone=Tone.OK, title=tr("All messages are whole, and there is room"), details=about)

    async def certificates(self) -> Finding:
        """When our own certificates end."""
        found, now = self.ground.on_disk.certificates, self.ground.clock.time()
        if not found:
            return Finding(tone=Tone.PAUSED, title=tr("No certificate is in use"))
        details = "\n".join(f"{each.file}: {each.problem or words.when(each.expires, now)}" for each in found)
        broken = next((each for each in found if each.problem), None)
        if broken is not None:
            title = tr("A certificate cannot be read")
            return Finding(tone=Tone.FAILED, title=title, text=broken.problem, details=details, fix=_configure())
        first = min(found, key=lambda each: each.expires)
        stage = stage_of(first.expires, now)
        if stage is None:
            days = many("{n} day", "{n} days", int((first.expires - now) // 86_400))
            return Finding(tone=Tone.OK, title=tr("Valid for another {days}").format(days=days), details=details)
        ended = first.expires <= now
        title = tr("A certificate has ended") if ended else tr("A certificate ends soon")
        tone = Tone.FAILED if ended else Tone.WARNING
        text = tr("Renew it, or devices may refuse to connect.")
        return Finding(tone=tone, title=title, text=text, details=details, fix=_configure())

    async def clock(self) -> Finding:
        """Whether the clock can be right, and whether it was moved."""
        drift = self.ground.drift.seconds() if self.ground.drift else 0.0
        now, ours = self.ground.clock.time(), await asyncio.to_thread(_built)
        about = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(now)), QLocale.FormatType.ShortFormat)
        if now < ours:
            text = tr("It is before the day on which this program was made: certificates and sign-ins will be refused.")
            return Finding(tone=Tone.FAILED, title=tr("The clock is wrong"), text=text, details=about)
        if abs(drift) > SKEW:
            moved = tr("put forward by {time}") if drift > 0 else tr("put back by {time}")
            title = tr("The clock was {moved}").format(moved=moved.format(time=words.span(abs(drift))))
            text = tr("If that was the computer setting it right, all is well.")
            return Finding(tone=Tone.WARNING, title=title, text=text, details=about)
        return Finding(tone=Tone.OK, title=tr("The clock runs evenly"), details=about)

    async def tls(self) -> Finding:
        """The library and what it can do."""
        version = f"{ssl.OPENSSL_VERSION}, Python {sys.version.split()[0]}"
        if not ssl.HAS_TLSv1_3:
            title = tr("TLS 1.3 is missing")
            return Finding(tone=Tone.WARNING, title=title, text=tr("Install a newer version."), details=version)
        return Finding(tone=Tone.OK, title=tr("TLS 1.2 and 1.3 can be used"), details=version)

    async def keyring(self) -> Finding:
        """Whether passwords can be kept in the keyring; asked in its own thread, with a limit."""
        reason = await self.ground.keyring.available()
        if reason is None:
            return Finding(tone=Tone.OK, title=tr("Passwords can be kept in it"))
        text = tr("Passwords in the secrets file work without it.")
        return Finding(tone=Tone.PAUSED, title=tr("It cannot be used now"), text=text, details=reason)

    async def lag(self) -> Finding:
        """How quickly the application answers."""
        probe, number = self.ground.probe, QLocale().toString
        details = tr("{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}").format(
            recent=number(round(probe.recent() * 1000)),
            worst=number(round(probe.worst * 1000)),
            stalls=many("{n} stall", "{n} stalls", probe.stalls),
        )
        if probe.recent() > STALL:
            title = tr("The application stood still for a moment")
            text = tr("Mail waits for as long as it does. If that goes on, report a problem.")
            fix = Fix(kind="report", text=tr("Report a problem…"))
            return Finding(tone=Tone.WARNING, title=title, text=text, details=details, fix=fix)
        return Finding(tone=Tone.OK, title=tr("Mail and window share one loop, and it is quick"), details=details)


def _configure() -> Fix:
    return Fix(kind="configure", text=tr("Configure…"))


def _built() -> float:
    """When this program was made, as far as its files tell."""
    return Path(__file__).stat().st_mtime - 86_400.0


async def _addresses(host: str, port: int) -> Sequence[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return sorted({str(each[4][0]) for each in found})

"""A server certificate that may be renewed while the relay runs (spec reliability-security.md T5).

Listeners keep one context for ever: at each handshake it hands the connection on to the context of the pair
that is current. A new pair takes over only when it is whole and works; until then the old one stays.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.clock import Clock
from engine.errors import TlsError
from engine.events import CertificateExpiring, Event, Level, Notice
from engine.net.expiry import date_remark, expiry_stage
from engine.net.tls import ServerTlsSettings, server_context
from engine.privilege import Privileges
from engine.secrets.workers import Workers

if TYPE_CHECKING:
    from engine.net.certificates import CertificateInfo

INTERVAL = 1.0
"""Seconds between two looks at the files at the least."""
IDLE_INTERVAL = 60.0
"""Seconds between two looks when nobody connects."""
SETTLE = 1.0
"""Seconds that two files get to become a pair, before the log hears that they are none."""
LONGEST_READ = 30.0
OPTION = "server-tls-certificate"

_Identity = tuple[tuple[int, int, int, int] | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """A pair that works."""

    context: ssl.SSLContext
    info: CertificateInfo
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What was found in the files, and in which state of theirs."""

    identity: _Identity
    pair: _Pair | None = None
    trouble: str = ""


class ServerCertificate:
    """The certificate of the listening side; :attr:`context` is good for all listeners and all time.

    ``publish`` is called on the loop only, by :meth:`run` and :meth:`reload`.
    """

    def __init__(
        self,
        settings: ServerTlsSettings,
        *,
        publish: Callable[[Event], object],
        clock: Clock,
        rights: Privileges | None = None,
    ) -> None:
        """Load the pair for the first time; raises TlsError in words.

        ``rights``: as whom the files are read later, where that differs from who we are.
        """
        self._rights = rights or Privileges()
        self._settings = settings
        self._publish = publish
        self._clock = clock
        authorities = settings.server_tls_verify
        named = () if authorities in {"", "<default>", "<none>"} else (authorities,)
        self._watched = tuple(Path(each) for each in (*settings.server_tls_certificate, *named))
        self._identity = self._refused = self._identify()
        self._current = self._load()
        self._stage = self._expiry()
        self._workers = Workers[_Look](1, name="certificate")
        self._asked = asyncio.Event()
        self._next_look = clock.monotonic() + INTERVAL
        self.warnings = self._current.remarks
        """What is odd about the pair as it was at the start."""
        self.context = self._current.context
        self.context.sni_callback = self._choose

    async def run(self) -> None:
        """Look after the files and the dates until cancelled."""
        if self._stage is not None:
            self._tell_expiry()
        while True:
            try:
                async with asyncio.timeout(IDLE_INTERVAL):
                    await self._asked.wait()
            except TimeoutError:
                pass
            self._asked.clear()
            await self.reload()

    async def reload(self) -> None:
        """Look now: take a new pair over if there is one, and tell of it. Files are read in a thread."""
        look = await self._look()
        if look.trouble:
            await asyncio.sleep(SETTLE)
            look = await self._look()
        self._next_look = self._clock.monotonic() + INTERVAL
        if look.pair is not None:
            self._current, self._identity = look.pair, look.identity
            self._say(Level.INFO, f"re-reading certificate: {self._shown}")
            self._stage = self._expiry()
            for each in look.pair.remarks:
                self._say(Level.WARNING, each)
        elif look.trouble and look.identity != self._refused:
            self._refused = look.identity
            self._say(Level.WARNING, f"keeping the old certificate: {look.trouble}")
        self._watch_dates()

    def _watch_dates(self) -> None:
        stage = self._expiry()
        if stage != self._stage:
            self._stage = stage
            info = self._current.info
            remark = date_remark(
                self._shown,
                not_before=info.not_before,
                not_after=info.not_after,
                now=self._clock.time(),
                option=OPTION,
            )
            if remark:
                self._say(Level.WARNING, remark)
                self._tell_expiry()

    async def _look(self) -> _Look:
        try:
            return await self._workers.run(self._read_as_allowed, limit=LONGEST_READ)
        except TimeoutError:
            return _Look(identity=(), trouble=f'"{self._shown}" could not be read within {LONGEST_READ:g}s')

    def _read_as_allowed(self) -> _Look:
        with self._rights.files():
            return self._read()

    def _read(self) -> _Look:
        """In a thread: the pair that is in the files, if they are not those that are in use."""
        identity = self._identify()
        if identity == self._identity:
            return _Look(identity=identity)
        try:
            return _Look(identity=identity, pair=self._load())
        except TlsError as error:
            return _Look(identity=identity, trouble=str(error))

    def _load(self) -> _Pair:
        from engine.net.certificates import load_key_pair  # noqa: PLC0415 - loads cryptography

        remarks: list[str] = []
        context = server_context(self._settings, warn=remarks.append)
        info = load_key_pair(self._settings.server_tls_certificate, option=OPTION).info
        return _Pair(context=context, info=info, remarks=tuple(remarks))

    def _identify(self) -> _Identity:
        return tuple(_identity_of(each) for each in self._watched)

    def _choose(self, connection: ssl.SSLObject | ssl.SSLSocket, name: str | None, context: ssl.SSLContext) -> None:
        """At each handshake, on the loop, while the client is waiting."""
        del name
        if self._current.context is not context:
            connection.context = self._current.context
        if self._clock.monotonic() >= self._next_look:
            self._asked.set()

    def _expiry(self) -> int | None:
        return expiry_stage(self._current.info.not_after, self._clock.time())

    def _tell_expiry(self) -> None:
        self._publish(CertificateExpiring(file=str(self._shown), not_after=self._current.info.not_after))

    def _say(self, level: Level, text: str) -> None:
        self._publish(Notice(level=level, text=text))

    @property
    def _shown(self) -> Path:
        return Path(self._settings.server_tls_certificate[-1])


def _identity_of(path: Path) -> tuple[int, int, int, int] | None:
    """What changes when a file is written or replaced; links are followed, as renewal programs use them."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

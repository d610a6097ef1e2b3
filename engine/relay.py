"""One running relay: everything that a configuration asks for, built, run and taken down in order.

Owns: the order of start (spec process.md 3.1, reliability-security.md D9) and of shutdown (Q14).
Promises: :meth:`Relay.prepare` reports every configuration, permission and bind error before anything
moves; nothing is listening when it raises. :meth:`Relay.run` returns in good order after
:meth:`Relay.request_stop`: sessions get 421, commits end, claims are returned.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from engine import __version__
from engine.admin.desk import Charge, Suspendable
from engine.admin.server import AdminServer, bind_admin
from engine.admin.surroundings import Surroundings
from engine.admin.token import read_token
from engine.bus import Bus, SideBus
from engine.clock import Clock
from engine.config.checks import remarks
from engine.config.options import Settings
from engine.config.values import Durability
from engine.errors import RelayError, first_of
from engine.events import EngineStarted, EngineStopped, Level, Notice, Service
from engine.forward.forwarder import Forwarder
from engine.forward.rule_book import RuleBook
from engine.forward.screening import Screens
from engine.net.identity import default_domain
from engine.net.listener import SocketPath, bind, socket_paths
from engine.net.tls import client_context
from engine.net.tls_renewal import ServerCertificate
from engine.net.uplink import NetworkWatch
from engine.pop3.server import PopServer
from engine.privilege import Privileges
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from engine.secrets.pam import names_pam, require_pam
from engine.secrets.system_keyring import SystemKeyring
from engine.server.acceptor import SessionInfo, SmtpServer
from engine.server.immediate import Immediate
from engine.server.legacy import Legacy
from engine.services import forward_screens, server_help, token_keeper
from engine.spool.maildrop import Maildrops
from engine.spool.path_folder import open_folder
from engine.spool.reclaim import notices_of
from engine.spool.store import Spool
from engine.trash import keep_sent, keep_trash
from engine.watch import SpoolWatch

STOP_GRACE = 10.0
"""Seconds that sessions in their data phase and commits get when the relay stops."""


@dataclass(slots=True, kw_only=True)
class Parts:
    """What :meth:`Relay.prepare` has opened and checked."""

    sockets: Sequence[socket.socket]
    certificate: ServerCertificate | None
    client_tls: ssl.SSLContext | None
    server_secrets: SecretsFile | None
    client_secrets: SecretsFile | None
    pop_sockets: Sequence[socket.socket] = ()
    pop_secrets: SecretsFile | None = None
    maildrops: Maildrops | None = None
    admin_sockets: Sequence[socket.socket] = ()
    admin_token: bytes = b""
    legacy: Legacy | None = None
    rules: RuleBook | None = None


class Relay:
    """The engine for one set of settings; used once."""

    def __init__(
        self,
        settings: Settings,
        *,
        bus: Bus,
        clock: Clock,
        keyring: SystemKeyring,
        name: str = "",
        rights: Privileges | None = None,
    ) -> None:
        """``name`` tells the relays of one process apart; it is usually empty.

        ``rights``: as whom files are handled, where that differs from who we are.
        """
        self.rights = rights or Privileges()
        """As whom its files are handled."""
        self.around: Surroundings | None = None
        """The process; set before :meth:`run` when there is an admin interface."""
        self.settings = settings
        self.name = name
        self._bus = bus
        self._clock = clock
        self._keyring = keyring
        self._tokens = token_keeper(settings, keyring=keyring, bus=bus, clock=clock, rights=self.rights)
        self._parts: Parts | None = None
        self.socket_paths: tuple[SocketPath, ...] = ()
        """The files of unix-domain sockets that it listens on."""
        self._notes: list[str] = []
        self._base = Path.cwd()
        """Where the paths of programs start, whatever folder the process goes to."""
        self._stop = asyncio.Event()
        self.forwarder: Forwarder | None = None
        self.server: SmtpServer | None = None
        self.pop_server: PopServer | None = None
        self.admin_server: AdminServer | None = None

    def prepare(self) -> None:
        """Check and open all that can fail: certificates, secrets, listening sockets.

        Blocks on files, so that it is called before the loop runs or in a thread. Raises
        :class:`~engine.errors.RelayError` with nothing left open.
        """
        settings = self.settings
        certificate = client_tls = None
        if settings.server_tls or settings.server_tls_connection or settings.pop_tls_connection:
            certificate = ServerCertificate(settings, publish=self._bus.publish, clock=self._clock, rights=self.rights)
            self._notes += certificate.warnings
        if settings.next_hop and (settings.client_tls or settings.client_tls_connection):
            client_tls = client_context(settings, warn=self._notes.append)
        server_secrets = self._secrets(settings.server_auth, Side.SERVER)
        client_secrets = self._secrets(settings.client_auth, Side.CLIENT)
        rules = None
        if settings.next_hop and settings.sender_rules:
            rules = RuleBook(Path(settings.sender_rules), self._clock, self.rights)
        if settings.next_hop:
            self._notes += self._screens(self._bus).warnings
        sockets: list[socket.socket] = []
        if settings.smtp_listener:
            self._notes += server_help(settings, base=self._base, bus=self._bus, clock=self._clock).warnings
            sockets = bind(settings.interface, Service.SMTP, settings.port, warn=self._notes.append, rights=self.rights)
        self.socket_paths += socket_paths(sockets)
        self._parts = Parts(
            sockets=sockets,
            certificate=certificate,
            client_tls=client_tls,
            server_secrets=server_secrets,
            client_secrets=client_secrets,
            rules=rules,
        )
        try:
            if settings.smtp_listener and settings.legacy_listen:
                self._parts.legacy = Legacy.open(settings, self._bus, self._clock, self.rights)
                self._notes += self._parts.legacy.warnings
            if settings.pop_listener:
                self._prepare_pop(self._parts)
            if settings.admin_listener:
                self._parts.admin_token = read_token(settings.admin_token) if settings.admin_token else b""
                self._parts.admin_sockets = bind_admin(settings, warn=self._notes.append, rights=self.rights)
                self.socket_paths += socket_paths(self._parts.admin_sockets)
        except RelayError:
            self.discard()
            raise

    def _prepare_pop(self, parts: Parts) -> None:
        settings = self.settings
        parts.pop_secrets = self._secrets(settings.pop_auth, Side.SERVER)
        parts.maildrops = Maildrops(
            settings.spool_dir,
            by_name=settings.pop_by_name,
            durable=settings.durability is Durability.FULL,
            on_thread=self.rights.file_thread,
            opener=partial(open_folder, rights=self.rights),
        )
        self._notes += parts.maildrops.check(deleting=not settings.pop_no_delete)
        parts.pop_sockets = bind(
            settings.interface, Service.POP, settings.pop_port, warn=self._notes.append, rights=self.rights
        )
        self.socket_paths += socket_paths(parts.pop_sockets)

    def discard(self) -> None:
        """Close what :meth:`prepare` opened, when :meth:`run` will not be called."""
        parts, self._parts = self._parts, None
        if parts is not None:
            for each in (*parts.sockets, *parts.pop_sockets, *parts.admin_sockets):
                each.close()
            if parts.legacy is not None:
                parts.legacy.close()
            if parts.maildrops is not None:
                parts.maildrops.close()

    async def run(self, spool: Spool, ready: Callable[[], None]) -> None:
        """Serve and forward until :meth:`request_stop`; ``ready`` is called once all listeners accept.

        Raises :class:`~engine.errors.RelayError` when the start fails half-way.
        """
        assert self._parts is not None, "prepare() comes first"
        try:
            await self._prepare_to_run(spool)
            await self._serve(self._parts, spool, ready)
        finally:
            self.discard()
        self._bus.publish(EngineStopped())

    async def forward_once(self, spool: Spool) -> str:
        """The run of ``--as-client``: forward what is queued; the answer says why it was aborted, or is empty."""
        assert self._parts is not None, "prepare() comes first"
        await self._prepare_to_run(spool)
        forwarder = self._forwarder(self._parts, spool)
        self._say(Level.VERBOSE, f"forwarding to {self.settings.next_hop}", report=True)
        result = await forwarder.run_once("startup", alone=True)
        await self._tokens.close()
        return result.error

    async def reload(self) -> None:
        """Read secrets and certificates again if their files have changed; bad ones change nothing."""
        parts = self._parts
        if parts is None:
            return
        for secrets in (parts.server_secrets, parts.client_secrets, parts.pop_secrets):
            if secrets is not None and (found := secrets.refresh(at_once=True)):
                self._say(Level.INFO if found.ok else Level.ERROR, found.text)
                for each in found.details:
                    self._warn(each)
        if parts.rules is not None:
            parts.rules.refresh(self._say, at_once=True)
        for part in (parts.certificate, parts.legacy):
            if part is not None:
                await part.reload()

    def request_stop(self) -> None:
        """Make :meth:`run` end in good order; may be called again."""
        self._stop.set()

    async def _serve(self, parts: Parts, spool: Spool, ready: Callable[[], None]) -> None:
        settings = self.settings
        jobs = self._jobs(parts, spool)
        blocklists: Suspendable | None = None
        if parts.sockets:
            with self.rights.files():
                help_ = server_help(settings, base=self._base, bus=self._bus, clock=self._clock, rights=self.rights)
            blocklists = help_.blocklists
            self.server = SmtpServer(
                settings=settings,
                spool=spool,
                secrets=parts.server_secrets,
                bus=self._bus,
                clock=self._clock,
                tls=parts.certificate.context if parts.certificate else None,
                on_session_end=self._session_ended,
                services=help_.services(self._rescan, self._immediate(), self.rights),
            )
            await self.server.start(parts.sockets, parts.legacy)
        if parts.maildrops is not None:
            self.pop_server = PopServer(
                settings=settings,
                maildrops=parts.maildrops,
                secrets=parts.pop_secrets,
                bus=self._bus,
                clock=self._clock,
                tls=parts.certificate.context if parts.certificate else None,
            )
            await self.pop_server.start(parts.pop_sockets)
        if parts.admin_sockets:
            await self._start_admin(parts, spool, blocklists)
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(job, name=name) for name, job in jobs]
                self._announce()
                ready()
                await self._stop.wait()
                await self._stop_listeners(STOP_GRACE)
                if self.forwarder:
                    await self.forwarder.stop(STOP_GRACE)
                for task in tasks:
                    task.cancel()
        except BaseExceptionGroup as group:
            raise first_of(group) from group
        finally:
            await self._stop_listeners(0)
            await self._tokens.close()
            self.server = self.pop_server = self.admin_server = self.forwarder = None

    def _jobs(self, parts: Parts, spool: Spool) -> list[tuple[str, Coroutine[object, object, None]]]:
        settings = self.settings
        jobs: list[tuple[str, Coroutine[object, object, None]]] = []
        jobs += (("certificate watch", each.run()) for each in (parts.certificate, parts.legacy) if each is not None)
        if settings.trash:
            jobs.append(("trash", keep_trash(spool, settings.trash, self._clock, self._warn)))
        if settings.keep_sent:
            jobs.append(("sent copies", keep_sent(spool, settings.keep_sent, self._clock, self._warn)))
        if settings.next_hop:
            self.forwarder = self._forwarder(parts, spool)
            jobs.append(("forwarder", self.forwarder.run()))
            jobs.append(("forward-to look-up", self.forwarder.look_up()))
            if settings.forward_on_network:
                jobs.append(("network watch", NetworkWatch(self.forwarder.trigger).run()))
            if settings.watch:
                jobs.append(("spool watch", SpoolWatch(Path(settings.spool_dir), spool, self.forwarder.trigger).run()))
        return jobs

    async def _start_admin(self, parts: Parts, spool: Spool, blocklists: Suspendable | None) -> None:
        assert self.around is not None, "an admin interface needs to know what is around the relay"

        async def flush() -> str:
            side = SideBus(self._bus, self._clock)
            return (await self._forwarder(parts, spool, bus=side).run_once("flush")).error

        charge = Charge(
            spool=spool,
            bus=self._bus,
            forwarder=self.forwarder,
            server=self.server,
            blocklists=blocklists,
            flush=flush,
            keep_trash=bool(self.settings.trash),
        )
        self.admin_server = AdminServer(
            settings=self.settings, charge=charge, around=self.around, token=parts.admin_token, clock=self._clock
        )
        await self.admin_server.start(parts.admin_sockets)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where the relay listens."""
        servers = (self.server, self.pop_server, self.admin_server)
        return tuple(address for each in servers if each is not None for address in each.addresses)

    def sessions(self) -> tuple[tuple[Service, SessionInfo], ...]:
        """Who is connected, with the server that it is."""
        servers = ((Service.SMTP, self.server), (Service.POP, self.pop_server), (Service.ADMIN, self.admin_server))
        return tuple((kind, info) for kind, each in servers if each is not None for info in each.sessions())

    async def _stop_listeners(self, grace: float) -> None:
        listeners = (each for each in (self.server, self.pop_server, self.admin_server) if each is not None)
        await asyncio.gather(*(each.stop(grace) for each in listeners))

    def _immediate(self) -> Immediate | None:
        return self.forwarder.immediate() if self.forwarder and self.settings.immediate else None

    def _forwarder(self, parts: Parts, spool: Spool, *, bus: Bus | None = None) -> Forwarder:
        forwarder = Forwarder(
            settings=self.settings,
            spool=spool,
            bus=bus or self._bus,
            clock=self._clock,
            accounts=parts.client_secrets,
            keyring=self._keyring,
            tls=parts.client_tls,
            domain=self.settings.domain,
        )
        if parts.rules is not None:
            forwarder.use_rules(parts.rules)
        forwarder.use_filters(self._screens(bus or self._bus))
        forwarder.use_tokens(self._tokens)
        return forwarder

    def _screens(self, bus: Bus) -> Screens:
        return forward_screens(self.settings, base=self._base, bus=bus, clock=self._clock, rights=self.rights)

    def _announce(self) -> None:
        if self.settings.next_hop:
            self._say(Level.VERBOSE, f"forwarding to {self.settings.next_hop}", report=True)
        self._bus.publish(EngineStarted(version=__version__))
        if self.forwarder and self.settings.forward_at_start:
            self.forwarder.trigger("startup")

    def _session_ended(self) -> None:
        if self.forwarder and self.settings.forwards_on_disconnect:
            self.forwarder.trigger("client disconnect")

    def _rescan(self) -> None:
        if self.forwarder:
            self.forwarder.trigger("rescan")

    def _secrets(self, value: str, side: Side) -> SecretsFile | None:
        if not value:
            return None
        if side is Side.SERVER and names_pam(value):
            require_pam()
            return None
        opened = SecretsFile.open(value, side, self._clock, self.rights)
        self._notes += opened.warnings
        return opened

    async def _prepare_to_run(self, spool: Spool) -> None:
        self.settings = replace(self.settings, domain=self.settings.domain or await default_domain())
        for note in (*self._notes, *(text for _, text in remarks(self.settings))):
            self._warn(note)
        for notice in notices_of(await spool.recover()):
            self._bus.publish(notice)

    def _warn(self, text: str) -> None:
        self._say(Level.WARNING, text)

    def _say(self, level: Level, text: str, *, report: bool = False) -> None:
        self._bus.publish(Notice(level=level, text=text, report=report))

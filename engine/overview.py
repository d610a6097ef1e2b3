"""What goes on in the whole process, for those who ask: admin interface, monitoring, notifications.

Counts the events of all relays while it is being fed, and looks at the relays when asked. Promises: looking
costs the mail nothing but reading of the disk in threads.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine import __version__
from engine.admin.surroundings import ListedSession, NamedBus, Network, OutgoingConnection
from engine.bus import Bus, Stamped, Subscription
from engine.clock import Clock
from engine.config.options import Settings
from engine.errors import RelayError, SpoolError, TlsError
from engine.events import HopClosed, HopOpened, SessionClosed, SessionOpened
from engine.health import CertificateState, DiskState, Health, QueueState, Snapshot, judge
from engine.link import MessageState
from engine.metrics import MetricsServer, bind_metrics
from engine.privilege import Privileges
from engine.recorder import SessionRecorder
from engine.relay import Relay
from engine.spool.store import Spool
from engine.tally import Tally
from engine.visitors import Visitors

if TYPE_CHECKING:
    from engine.webhook import Webhook


@dataclass(slots=True, kw_only=True)
class Watched:
    """One relay and what has been counted of it."""

    name: str
    relay: Relay
    bus: Bus
    subscription: Subscription
    tally: Tally = field(default_factory=Tally)
    outgoing: dict[int, OutgoingConnection] = field(default_factory=dict[int, OutgoingConnection])
    spool: Spool | None = None
    started: float = 0.0

    def catch_up(self, network: _Counts) -> None:
        """Count what has happened."""
        for stamped in self.subscription.take():
            self.add(stamped, network)

    def add(self, stamped: Stamped, network: _Counts) -> None:
        """Count one event."""
        event = stamped.event
        if isinstance(event, HopOpened):
            network.out_started += event.connection not in self.outgoing
            self.outgoing[event.connection] = OutgoingConnection(event.local, event.address)
        elif isinstance(event, HopClosed):
            network.out_finished += self.outgoing.pop(event.connection, None) is not None
        else:
            self.tally.add(event)
        network.in_started += isinstance(event, SessionOpened)
        network.in_finished += isinstance(event, SessionClosed)


@dataclass(slots=True)
class _Counts:
    """Connections of the process since its start."""

    out_started: int = 0
    out_finished: int = 0
    in_started: int = 0
    in_finished: int = 0


class Overview:
    """The relays of a process; fulfils :class:`engine.admin.surroundings.Surroundings`."""

    def __init__(self, clock: Clock, terminate: Callable[[], None]) -> None:
        self._clock = clock
        self._terminate = terminate
        self._watched: list[Watched] = []
        self._counts = _Counts()
        self._sockets: list[socket.socket] = []
        self._recorder = SessionRecorder(clock)
        self.visitors = Visitors(self._recorder, lambda: [each.relay for each in self._watched])
        """Who is and was connected."""
        self.reload: Callable[[], Awaitable[str]] | None = None
        """Take up a changed configuration; see :class:`engine.admin.surroundings.Surroundings`."""

    def watch(self, name: str, relay: Relay, bus: Bus) -> None:
        """Count the events of a relay from now on."""
        self._watched.append(Watched(name=name, relay=relay, bus=bus, subscription=bus.subscribe(limit=100_000)))
        self._recorder.follow(bus)

    def started(self, relay: Relay, spool: Spool) -> None:
        """A relay runs on a spool."""
        for each in self._watched:
            if each.relay is relay:
                each.spool, each.started = spool, self._clock.time()

    def close(self) -> None:
        """Count no more."""
        for each in self._watched:
            each.subscription.close()
        self._recorder.close()
        for listening in self._sockets:
            listening.close()

    def prepare(self) -> None:
        """Open the ports for figures and check the addresses to tell; raises :class:`~engine.errors.RelayError`."""
        for each in self._watched:
            settings = each.relay.settings
            if settings.webhook:
                from engine.webhook import check_url  # noqa: PLC0415 - loads urllib.request, 2 MB

                check_url(settings.webhook)
            if settings.metrics is not None:
                self._sockets.append(bind_metrics(settings.metrics))

    async def run(self) -> None:
        """Count while the relays run, so that little is waiting to be counted, and tell those who are to be told."""
        async with asyncio.TaskGroup() as group:
            serving = [
                group.create_task(MetricsServer(self._in_full_health).run(each), name="metrics")
                for each in self._sockets
            ]
            telling = [
                group.create_task(self._webhook(each).run(), name="webhook")
                for each in self._watched
                if each.relay.settings.webhook
            ]
            async with asyncio.TaskGroup() as following:
                for each in self._watched:
                    following.create_task(self._follow(each), name="overview")
            for task in (*serving, *telling):
                task.cancel()

    def _webhook(self, watched: Watched) -> Webhook:
        async def health() -> Health:
            self._catch_up()
            return judge(await self._in_full(self._snapshot(watched), watched))

        from engine.webhook import Webhook  # noqa: PLC0415 - see above

        url = watched.relay.settings.webhook
        return Webhook(url, name=watched.name, bus=watched.bus, clock=self._clock, health=health)

    async def _in_full_health(self) -> Health:
        return await self.health(brief=False)

    @property
    def buses(self) -> Sequence[NamedBus]:
        return [NamedBus(each.name, each.bus) for each in self._watched]

    def terminate(self) -> None:
        self._terminate()

    def network(self) -> Network:
        self._catch_up()
        counts = self._counts
        return Network(
            listening=tuple(address for each in self._watched for address in each.relay.addresses),
            out_started=counts.out_started,
            out_finished=counts.out_finished,
            outgoing=tuple(connection for each in self._watched for connection in each.outgoing.values()),
            in_started=counts.in_started,
            in_finished=counts.in_finished,
            incoming=tuple(
                ListedSession(service, info) for each in self._watched for service, info in each.relay.sessions()
            ),
        )

    async def health(self, *, brief: bool) -> Health:
        self._catch_up()
        snapshots = [self._snapshot(each) for each in self._watched]
        if not brief:
            pairs = zip(snapshots, self._watched, strict=True)
            snapshots = [await self._in_full(snapshot, each) for snapshot, each in pairs]
        return judge(*snapshots)

    async def _follow(self, watched: Watched) -> None:
        async for stamped in watched.subscription:
            watched.add(stamped, self._counts)
            self._recorder.catch_up()

    def _catch_up(self) -> None:
        for each in self._watched:
            each.catch_up(self._counts)

    def _snapshot(self, watched: Watched) -> Snapshot:
        relay = watched.relay
        forwarder, server = relay.forwarder, relay.server
        return Snapshot(
            time=self._clock.time(),
            version=__version__,
            name=watched.name,
            started=watched.started,
            spool_dir=relay.settings.spool_dir,
            listening=watched.tally.listening,
            accepting=server.accepting if server else True,
            forward_to=relay.settings.next_hop,
            forwarding=forwarder.forwarding if forwarder else False,
            paused=forwarder.paused if forwarder else False,
            next_attempt=forwarder.next_attempt if forwarder else 0.0,
            problem=watched.tally.run_problem,
            sign_in_problem=forwarder.sign_in_problem if forwarder else "",
            fallback=forwarder.fallback if forwarder else "",
            degraded=watched.spool.degraded if watched.spool else "",
            counters=watched.tally.counters,
        )

    async def _in_full(self, snapshot: Snapshot, watched: Watched) -> Snapshot:
        queue = None
        if watched.spool is not None:
            try:
                queue = await _queue_state(watched.spool)
            except SpoolError as error:
                snapshot = replace(snapshot, degraded=snapshot.degraded or str(error))
        certificates, disk = await asyncio.to_thread(on_disk, watched.relay.settings, watched.relay.rights)
        return replace(snapshot, queue=queue, certificates=certificates, disk=disk)


def needs_overview(settings: Settings) -> bool:
    """Whether anybody may ask, or is to be told."""
    return settings.admin_listener or settings.metrics is not None or bool(settings.webhook)


async def _queue_state(spool: Spool) -> QueueState:
    messages = await spool.messages()
    count = dict.fromkeys(MessageState, 0)
    for each in messages:
        count[each.state] += 1
    waiting = (each.received for each in messages if each.state in {MessageState.QUEUED, MessageState.SENDING})
    return QueueState(
        queued=count[MessageState.QUEUED],
        sending=count[MessageState.SENDING],
        failed=count[MessageState.FAILED],
        held=count[MessageState.HELD],
        damaged=count[MessageState.DAMAGED],
        oldest=min(waiting, default=0.0),
    )


def on_disk(settings: Settings, rights: Privileges) -> tuple[tuple[CertificateState, ...], DiskState | None]:
    """What has to be read from disk: our certificates, and how much room there is; blocks."""
    disk = None
    with rights.files():
        certificates = [
            _certificate(option, files[-1])
            for option, files in (
                ("server-tls-certificate", settings.server_tls_certificate),
                ("client-tls-certificate", settings.client_tls_certificate),
            )
            if files
        ]
        with suppress(OSError):
            usage = shutil.disk_usage(Path(settings.spool_dir))
            disk = DiskState(path=settings.spool_dir, free=usage.free, total=usage.total)
    return tuple(certificates), disk


def _certificate(option: str, file: str) -> CertificateState:
    from engine.net.certificates import certificate_info  # noqa: PLC0415 - loads cryptography

    try:
        info = certificate_info(file)
    except (TlsError, RelayError) as error:
        return CertificateState(option=option, file=file, problem=str(error))
    return CertificateState(option=option, file=file, subject=info.subject, expires=info.not_after)

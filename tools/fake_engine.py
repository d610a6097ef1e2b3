"""An engine that plays scenarios: every window in every state, without mail, network or disk.

``python tools/fake_engine.py problem`` shows the application over such an engine; ``--list`` names the scenarios. The
same ones stand behind the pictures (``tools/screenshots.py``); the engine itself is the one that the tests of the
desktop application use (``tests/support/fake_link.py``).
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication

from emailrelay_gui import aio
from emailrelay_gui.models.activity import HOUR, Bucket
from emailrelay_gui.models.place import IN_APP, Place, RunMode
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from engine.api import (
    Capability,
    Connection,
    Failure,
    ForwardingEnded,
    HopConnecting,
    Level,
    ListenError,
    MessageFailed,
    MessageForwarded,
    MessageId,
    MessageState,
    MessageStored,
    Notice,
    QueueChanged,
    RelayError,
    RunState,
    Service,
    SessionOpened,
    SessionSecured,
)
from tests.support.fake_link import FakeLink, FixedClock, Stored, content, summary

Scenario = Callable[[FakeLink, FixedClock], None]

RECEIVED = (5, 8, 12, 14, 10, 8, 6, 4, 3, 2, 1, 0, 2, 1, 0, 0, 1, 2, 4, 7, 11, 12, 9, 6)
AWAY = Place(mode=RunMode.ATTACHED, target="192.168.1.5:10026")
SERVED = Place(mode=RunMode.SERVICE, target="127.0.0.1:10026", config_file=Path("/etc/emailrelay.conf"))
HTML = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
REPORT = (
    "<h2>Nightly report</h2><p>All <b>14</b> jobs finished. The longest took <i>41 minutes</i>.</p>"
    "<table border=1 cellpadding=4><tr><th>Job</th><th>Result</th></tr><tr><td>Backup</td><td>ok</td></tr>"
    "<tr><td>Index</td><td>ok</td></tr></table><p><a href='https://example.com/jobs'>All jobs</a></p>"
    "<img src='https://example.com/pixel.png'>"
)


def hours(session: Session, clock: FixedClock) -> None:
    """A day of traffic."""
    last = int(clock.now // HOUR)
    for back in range(48):
        number = RECEIVED[(23 - back) % 24]
        session.presenter.activity.buckets[last - back] = Bucket(
            last - back, received=number, forwarded=number, failed=1 if back == 0 else 0, seconds=number * 1.2
        )


def queue(link: FakeLink, *, failed: bool) -> None:
    """Five messages in their states."""
    boundary = "Content-Type: multipart/mixed; boundary=b\r\n"
    scan = content("Scan 1", extra=boundary, body="--b\r\nContent-Type: text/plain\r\n\r\nScan.\r\n--b--")
    rows = (
        (1, "Nightly report", "app@contoso.com", ("bob@example.org", "eve@example.org", "it@example.org"), 14_100),
        (2, "Invoice 2232", "erp@contoso.com", ("sales@example.net",), 212_000),
        (4, "Toner low: black", "printer2@contoso.com", ("it@contoso.com",), 3_000),
        (6, "Door log 09:55", "gate@contoso.com", ("security@contoso.com",), 6_200),
    )
    for number, subject, sender, recipients, size in rows:
        extra, body = (HTML, REPORT) if number == 1 else (boundary if number == 2 else "", "Hello.")
        state = MessageState.SENDING if number == 1 else MessageState.QUEUED
        made = summary(
            number,
            state=state,
            reverse_path=sender,
            recipients=recipients,
            size=size,
            attempts=1 if number == 1 else 2 if number == 6 else 0,
            next_attempt=link.clock.time() + (260 if number == 6 else 41),
            client="192.168.1.9",
        )
        link.add(made, content(subject, extra=extra, body=body))
    if failed:
        history = (Failure(reason="5.1.1 User unknown", code=550, time=link.clock.time() - 240),)
        made = summary(
            3,
            state=MessageState.FAILED,
            reverse_path="scan@contoso.com",
            recipients=("anna@contoso.cm",),
            size=1_240_000,
            attempts=1,
            reason="5.1.1 User unknown",
            code=550,
        )
        link.add(made, scan, history)


def traffic(link: FakeLink, clock: FixedClock) -> None:
    """What the recent list and the log show."""
    link.publish(SessionOpened(service=Service.SMTP, session=1, peer="192.168.1.9:53211"))
    link.publish(SessionSecured(role="client", peer="smtp.example.net:587", protocol="TLSv1.3", cipher="TLS_AES_256"))
    link.publish(HopConnecting(stage="connected", address="52.98.1.2:587"))
    names = ("Toner low", "scan.pdf", "Door log", "Backup finished", "Invoice 2231", "Nightly report", "scan.pdf")
    end = clock.now
    for index, name in enumerate(names):
        clock.now = end - 60 * (len(names) - index) * 5 - math.sin(index) * 60
        message = MessageId(f"emailrelay.4753.1795347983.{100 + index}")
        peer = f"192.168.1.{9 + index % 3}:5321{index}"
        link.publish(
            MessageStored(
                message=message, session=index, peer=peer, reverse_path="x@contoso.com", recipients=("a",), size=1200
            )
        )
        link.publish(
            MessageForwarded(
                message=message,
                address="52.98.1.2:587",
                reply="250 2.0.0 OK",
                seconds=0.7 + index * 0.3,
                size=1200,
                reverse_path=("printer1", "scan", "gate", "nas", "erp", "app", "printer2")[index] + "@contoso.com",
                subject=name,
            )
        )
    clock.now = end
    link.publish(Notice(level=Level.VERBOSE, text="forwarding: no more messages to send"))


def healthy(link: FakeLink, clock: FixedClock) -> None:
    """Mail is moving."""
    queue(link, failed=False)
    traffic(link, clock)
    link.set_status(next_attempt=clock.now + 41, forward_to="smtp.office365.com:587")


def problem(link: FakeLink, clock: FixedClock) -> None:
    """Sign-in refused and a message failed."""
    queue(link, failed=True)
    traffic(link, clock)
    said = "535 5.7.3 Authentication unsuccessful"
    link.set_status(forward_to="smtp.office365.com:587", sign_in_problem=said)
    link.publish(ForwardingEnded(reason="poll", error="authentication failed", sent=0, failed=0, deferred=4))
    failed = MessageId("emailrelay.4753.1795347983.3")
    link.publish(MessageFailed(message=failed, reason="5.1.1 User unknown", code=550))
    link.publish(Notice(level=Level.ERROR, text="spool: cannot write to /var/spool/emailrelay"))


def stopped_by_itself(link: FakeLink, clock: FixedClock) -> None:
    """A fault of the relay's own: it is started again after a pause."""
    link.fails_to_start = RelayError("internal error: ValueError: not a number of octets: [12k]")
    link.set_status(retry_at=clock.now + 30)


def cannot_start(link: FakeLink, clock: FixedClock) -> None:
    """The port is taken."""
    del clock
    reason = "The port is already used by master (process 812)."
    link.fails_to_start = ListenError("0.0.0.0:2525", reason, hint="stop it or choose another port")


def empty(link: FakeLink, clock: FixedClock) -> None:
    """Nothing waits."""
    link.set_status(next_attempt=clock.now + 41)


def attached(link: FakeLink, clock: FixedClock) -> None:
    """A relay of ours elsewhere."""
    healthy(link, clock)
    connected(link, frozenset(Capability) - {Capability.START_STOP})


def service_stopped(link: FakeLink, clock: FixedClock) -> None:
    """A service of this computer that was stopped from the window."""
    empty(link, clock)
    able = frozenset({Capability.START_STOP, Capability.DETAILS, Capability.FOLDERS})
    link.set_status(state=RunState.STOPPED, connection=Connection.LOCAL, capabilities=able, started=0.0, listening=())


def original(link: FakeLink, clock: FixedClock) -> None:
    """An original relay elsewhere: names and times are all that it tells."""
    for number, state in ((1, MessageState.QUEUED), (2, MessageState.FAILED), (3, MessageState.QUEUED)):
        link.add(summary(number, state=state, reverse_path="", recipients=(), size=0))
    connected(link, frozenset({Capability.FORWARD, Capability.ACCEPT}))
    link.set_status(listening=("127.0.0.1:25",), version="2.6", spool_dir=None, forward_to="", started=0.0)
    del clock


def reconnecting(link: FakeLink, clock: FixedClock) -> None:
    """The connection is gone; what was known stays."""
    attached(link, clock)
    lost(link, clock)


def lost(link: FakeLink, clock: FixedClock) -> None:
    """There is no connection."""
    link.set_status(
        state=RunState.FAILED,
        connection=Connection.LOST,
        capabilities=frozenset[Capability](),
        listening=(),
        started=0.0,
        problem="cannot connect to 192.168.1.5:10026: connection refused",
        retry_at=clock.now + 23,
    )
    link.publish(QueueChanged(messages=()))


def locked(link: FakeLink, clock: FixedClock) -> None:
    """The relay wants its token."""
    healthy(link, clock)
    connected(link, frozenset({Capability.LOG}))


def connected(link: FakeLink, capabilities: frozenset[Capability]) -> None:
    """Served over an admin port."""
    link.set_status(
        state=RunState.RUNNING,
        connection=Connection.CONNECTED,
        capabilities=capabilities,
        config_file=None,
        listening=("smtp 0.0.0.0:25", "smtp ::.25"),
        started=link.clock.time() - 7200,
    )
    link.publish(QueueChanged(messages=()))


def kept_out(link: FakeLink, clock: FixedClock) -> None:
    """Mail is kept out."""
    healthy(link, clock)
    link.set_status(accepting=False)


def folders(link: FakeLink, clock: FixedClock) -> None:
    """All states, a mailbox, copies of sent mail, and the trash."""
    problem(link, clock)
    reason = "the envelope file is missing"
    link.add(summary(8, state=MessageState.HELD, reverse_path="hr@contoso.com", size=51_000), content("Salaries"))
    damaged = summary(9, state=MessageState.DAMAGED, reverse_path="", recipients=(), size=900, reason=reason)
    link.add(damaged, content("Lost"))
    for name, number, state, subject in (
        ("alice", 21, MessageState.QUEUED, "For Alice"),
        ("sent", 22, MessageState.SENT, "Delivered yesterday"),
        ("trash", 23, MessageState.FAILED, "Thrown away"),
    ):
        link.put_beside(name, Stored(summary(number, state=state, size=4_000), content(subject)))


def crowded(link: FakeLink, clock: FixedClock) -> None:
    """Two thousand messages."""
    del clock
    for number in range(1, 2001):
        state = MessageState.FAILED if number % 50 == 0 else MessageState.QUEUED
        link.add(summary(number, state=state, reason="later" if state is MessageState.FAILED else ""), content("Many"))


SCENARIOS: Mapping[str, Scenario] = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(healthy, problem, cannot_start, empty, attached, original, reconnecting, locked, kept_out, folders),
        crowded,
    )
}
ELSEWHERE = frozenset({"attached", "original", "reconnecting", "locked"})
"""Scenarios of a relay that does not run in the application."""


async def play(name: str, app: QApplication) -> int:
    """Show the application until its window is closed."""
    clock, closed = FixedClock(), asyncio.Event()
    link = FakeLink(clock, Path("/var/spool/emailrelay"))
    errors: list[BaseException] = []
    place = AWAY if name in ELSEWHERE else IN_APP
    settings = SettingsFile(Path(os.devnull) / "settings.json")
    session = Session(link, clock, settings, NoAutostart(), errors.append, place)
    session.start(tray=False)
    hours(session, clock)
    SCENARIOS[name](link, clock)
    if place.ours:
        try:
            await link.start()
        except RelayError:
            session.bridge.refresh()
    session.window.close_wanted.connect(closed.set)
    session.window.show()
    await closed.wait()
    await session.close()
    app.closeAllWindows()
    if errors:
        raise errors[0]
    return 0


def main() -> int:
    """What was asked for on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="?", choices=SCENARIOS, default="problem")
    parser.add_argument("--scheme", choices=[each.value for each in Scheme], default=Scheme.SYSTEM.value)
    parser.add_argument("--list", action="store_true", help="name the scenarios")
    asked = parser.parse_args()
    if asked.list:
        for name, scenario in SCENARIOS.items():
            sys.stdout.write(f"{name:14} {scenario.__doc__}\n")
        return 0
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    look = Appearance(app, native=False)
    look.choose(Scheme(asked.scheme))
    return aio.run(app, lambda: play(asked.scenario, app))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # as emailrelay_gui.__main__ does, and for its reason

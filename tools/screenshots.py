"""Pictures of every page with realistic data, for the review of spec visual.md section 10.

``python tools/screenshots.py FOLDER [--text 100 200] [--scheme light dark] [--size 1120x760]``

Runs without a display. The engine behind the pages is the fake one of the tests; the clock stands still.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from emailrelay_gui import aio
from emailrelay_gui.models.activity import HOUR, Bucket
from emailrelay_gui.models.place import IN_APP, Place, RunMode
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.views.attach_dialog import AttachDialog
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
from tests.support.fake_link import FakeLink, FixedClock, content, summary
from tools import account_scenes as pictures
from tools import watch_scenes as ws

RECEIVED = (5, 8, 12, 14, 10, 8, 6, 4, 3, 2, 1, 0, 2, 1, 0, 0, 1, 2, 4, 7, 11, 12, 9, 6)
SETTLE = 0.6
AWAY = Place(mode=RunMode.ATTACHED, target="192.168.1.5:10026")
HTML = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
REPORT = (
    "<h2>Nightly report</h2><p>All <b>14</b> jobs finished. The longest took <i>41 minutes</i>.</p>"
    "<table border=1 cellpadding=4><tr><th>Job</th><th>Result</th></tr><tr><td>Backup</td><td>ok</td></tr>"
    "<tr><td>Index</td><td>ok</td></tr></table><p><a href='https://example.com/jobs'>All jobs</a></p>"
    "<img src='https://example.com/pixel.png'>"
)


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: what to do before it is taken, and of what; ``first`` is done a moment before that."""

    name: str
    prepare: Callable[[FakeLink, FixedClock], None]
    show: Callable[[Session], QWidget]
    running: bool = True
    place: Place = IN_APP
    first: Callable[[Session], object] = lambda _session: None


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


def first_message(session: Session) -> QWidget:
    """The viewer on the message that the original has in its list."""
    session.window.go("queue")
    session.window.show_message("emailrelay.4753.1795347983.2")
    return session.window


def attach_dialog(session: Session) -> QWidget:
    """The question which relay it shall be."""
    session.window.pages.settings.attach.click()
    dialog = session.window.findChild(AttachDialog)
    assert dialog is not None
    return dialog


def page(key: str) -> Callable[[Session], QWidget]:
    """A page as it is."""

    def show(session: Session) -> QWidget:
        session.window.go(key)
        return session.window

    return show


def failed_message(session: Session) -> QWidget:
    """The viewer on a failed message."""
    session.window.show_queue("failed")
    session.window.pages.queue.chips.choose("")
    session.window.show_message("emailrelay.4753.1795347983.3")
    return session.window


def html_message(session: Session) -> QWidget:
    """The viewer on HTML."""
    session.window.show_message("emailrelay.4753.1795347983.1")
    return session.window


def log_search(session: Session) -> QWidget:
    """The log while something is searched."""
    session.window.go("log")
    log = session.window.pages.log
    log.search.setText("250")
    log.follow.setChecked(False)
    return session.window


def tray_menu(session: Session) -> QWidget:
    """The menu of the tray icon."""
    session.tray.rebuild()
    session.tray.menu.popup(session.window.pos())
    return session.tray.menu


def toast(session: Session) -> QWidget:
    """An answer in the corner."""
    session.window.go("queue")
    session.window.toast.say("3 messages will be tried again", "The first attempt is in a few seconds.")
    return session.window


SCENES = (
    Scene("dashboard-healthy", healthy, page("dashboard")),
    Scene("dashboard-problem", problem, page("dashboard")),
    Scene("dashboard-cannot-start", cannot_start, page("dashboard")),
    Scene("dashboard-stopped", empty, page("dashboard"), running=False),
    Scene("queue-failed", problem, failed_message),
    Scene("queue-message", problem, html_message),
    Scene("queue-empty", empty, page("queue")),
    Scene("log", problem, log_search),
    Scene("settings", healthy, page("settings")),
    Scene("tray", problem, tray_menu),
    Scene("toast", healthy, toast),
    Scene("dashboard-not-accepting", kept_out, page("dashboard")),
    Scene("dashboard-attached", attached, page("dashboard"), running=False, place=AWAY),
    Scene("dashboard-reconnecting", reconnecting, page("dashboard"), running=False, place=AWAY),
    Scene("dashboard-token", locked, page("dashboard"), running=False, place=AWAY),
    Scene("queue-original", original, first_message, running=False, place=AWAY),
    Scene("queue-reconnecting", reconnecting, page("queue"), running=False, place=AWAY),
    Scene("settings-attached", attached, page("settings"), running=False, place=AWAY),
    Scene("tray-attached", attached, tray_menu, running=False, place=AWAY),
    Scene("attach", healthy, attach_dialog),
    Scene("sessions-original", original, page("sessions"), running=False, place=AWAY, first=page("sessions")),
    *(Scene(name, pictures.quiet, show) for name, show in pictures.PICTURES),
    *(Scene(name, prepare, show, first=first) for name, prepare, show, first in ws.PICTURES),
)


async def take(scene: Scene, folder: Path, name: str, size: tuple[int, int]) -> None:
    """Build the window, let it settle, save the picture."""
    clock = FixedClock()
    link = FakeLink(clock, Path("/var/spool/emailrelay"))
    errors: list[BaseException] = []
    nowhere = SettingsFile(Path(os.devnull) / "settings.json")
    session = Session(link, clock, nowhere, NoAutostart(), errors.append, scene.place)
    session.window.resize(*size)
    session.start(tray=False)
    session.window.resize(*size)
    hours(session, clock)
    if scene.running or not scene.place.ours:
        scene.prepare(link, clock)
    if scene.running:
        try:
            await link.start()
        except RelayError:
            session.bridge.refresh()
    session.window.show()
    await asyncio.sleep(SETTLE)
    scene.first(session)
    await asyncio.sleep(SETTLE)
    widget = scene.show(session)
    await asyncio.sleep(SETTLE)
    widget.grab().save(str(folder / f"{name}.png"))
    await session.close()
    if errors:
        raise errors[0]


async def main(folder: Path, wanted: argparse.Namespace, app: QApplication) -> int:
    """All pictures."""
    look = Appearance(app, native=False)
    points = 9.75
    if wanted.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for text in wanted.text:
        font = QFont("Noto Sans")
        font.setPointSizeF(points * text / 100)
        app.setFont(font)
        for scheme in wanted.scheme:
            look.choose(Scheme(scheme))
            for scene in SCENES:
                if not wanted.scene or scene.name in wanted.scene:
                    size = tuple(int(each) for each in wanted.size.split("x"))
                    await take(scene, folder, f"{scene.name}-{scheme}-{text}", (size[0], size[1]))
    look.close()
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--text", type=int, nargs="*", default=[100, 200])
    parser.add_argument("--scheme", nargs="*", default=["light", "dark"])
    parser.add_argument("--scene", nargs="*", default=[])
    parser.add_argument("--size", default="1120x760")
    parser.add_argument("--rtl", action="store_true")
    found = parser.parse_args()
    found.folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    code = aio.run(application, lambda: main(found.folder, found, application))
    sys.stderr.flush()
    os._exit(code)  # as emailrelay_gui.__main__ does, and for its reason

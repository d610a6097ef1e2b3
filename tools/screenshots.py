"""Pictures of every page with realistic data, for the review of spec visual.md section 10.

``python tools/screenshots.py FOLDER [--text 100 200] [--scheme light dark] [--size 1120x760]``

Runs without a display. The engine behind the pages is the fake one of the tests; the clock stands still.
"""

from __future__ import annotations

import argparse
import asyncio
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
from emailrelay_gui.i18n.languages import Wish, speak
from emailrelay_gui.models.place import IN_APP, Place
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from emailrelay_gui.views.attach_dialog import AttachDialog
from engine.api import (
    RelayError,
)
from tests.support.fake_link import FakeLink, FixedClock
from tools import account_scenes as pictures
from tools import watch_scenes as ws
from tools.fake_engine import (
    AWAY,
    SERVED,
    attached,
    cannot_start,
    empty,
    folders,
    healthy,
    hours,
    kept_out,
    locked,
    original,
    problem,
    reconnecting,
    service_stopped,
    stopped_by_itself,
)

SETTLE = 0.6


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: what to do before it is taken, and of what; ``first`` is done a moment before that."""

    name: str
    prepare: Callable[[FakeLink, FixedClock], None]
    show: Callable[[Session], QWidget]
    running: bool = True
    place: Place = IN_APP
    first: Callable[[Session], object] = lambda _session: None


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


def folder(session: Session) -> QWidget:
    """The trash with a message open."""
    queue = session.window.pages.queue
    session.window.go("queue")
    queue.show_folder("trash")
    return session.window


def first_of_folder(session: Session) -> None:
    """Look into the trash a moment before the picture is taken."""
    session.window.pages.queue.show_folder("trash")


def every_state(session: Session) -> QWidget:
    """The queue with a message in each state, the damaged one open."""
    session.window.show_message("emailrelay.4753.1795347983.9")
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
    Scene("dashboard-by-itself", stopped_by_itself, page("dashboard")),
    Scene("dashboard-stopped", empty, page("dashboard"), running=False),
    Scene("dashboard-service-stopped", service_stopped, page("dashboard"), running=False, place=SERVED),
    Scene("tray-service-stopped", service_stopped, tray_menu, running=False, place=SERVED),
    Scene("queue-failed", problem, failed_message),
    Scene("queue-message", problem, html_message),
    Scene("queue-states", folders, every_state),
    Scene("queue-trash", folders, folder, first=first_of_folder),
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
    parser.add_argument("--language", default="en")
    found = parser.parse_args()
    found.folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, Wish(language=found.language))
    code = aio.run(application, lambda: main(found.folder, found, application))
    sys.stderr.flush()
    os._exit(code)  # as emailrelay_gui.__main__ does, and for its reason

"""The first relay of a new user, on a real display: ``python -m tests.support.journey FOLDER``.

The real application runs as a user starts it; this program only presses its buttons and types into its
fields, and takes pictures. What it is told to do stands in ``FOLDER/journey.json``; pictures go into
``FOLDER/pictures``. Other programs take their turns through files: the driver writes ``FOLDER/STEP.done`` and,
where somebody else has to act, waits for ``FOLDER/STEP.go``.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from emailrelay_gui import aio
from emailrelay_gui.app import Application
from emailrelay_gui.crash import CrashReport
from emailrelay_gui.options import parse
from emailrelay_gui.parts import Parts
from emailrelay_gui.platform.app_settings import SettingsFile, default_folder
from emailrelay_gui.platform.appearance import Appearance
from emailrelay_gui.platform.autostart import launch_command, this_system
from emailrelay_gui.wizard.places import Directories
from engine.api import AdminLink, LocalLink, RunState, SystemClock, find_neighbour

W = TypeVar("W", bound=QWidget)
PATIENCE = 60.0


class Driver:
    """Finds widgets by name, like a person by sight, and uses mouse and keyboard on them."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.application = application
        self.folder = folder
        self.told = json.loads((folder / "journey.json").read_text())
        self.pictures = folder / "pictures"
        self.pictures.mkdir(exist_ok=True)

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Let the application run until something is so."""
        end = asyncio.get_running_loop().time() + PATIENCE
        while not condition():
            if asyncio.get_running_loop().time() > end:
                self.picture("stuck")
                raise AssertionError(f"{what}: not within {PATIENCE:g} s")
            await asyncio.sleep(0.02)

    def seen(self, kind: type[W], name: str) -> W | None:
        """The visible widget of that name."""
        for each in QApplication.allWidgets():
            if isinstance(each, kind) and each.objectName() == name and each.isVisible():
                return each
        return None

    async def find(self, kind: type[W], name: str) -> W:
        """Wait for the widget to be visible and enabled."""
        await self.until(lambda: (found := self.seen(kind, name)) and found.isEnabled(), f"{kind.__name__} {name}")
        found = self.seen(kind, name)
        assert found is not None
        return found

    async def click(self, name: str) -> None:
        """Press a button."""
        button = await self.find(QWidget, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        await asyncio.sleep(0)

    async def type(self, name: str, text: str) -> None:
        """Fill a field anew."""
        field = await self.find(QLineEdit, name)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        field.selectAll()
        QTest.keyClicks(field, text)
        await asyncio.sleep(0)

    async def choose(self, name: str, text: str) -> None:
        """Pick an entry of a list by the beginning of its words."""
        box = await self.find(QComboBox, name)
        words = [box.itemText(row) for row in range(box.count())]
        (row,) = [row for row, each in enumerate(words) if each.startswith(text)]
        box.setFocus()
        box.setCurrentIndex(row)
        box.activated.emit(row)
        await asyncio.sleep(0)

    async def page(self, name: str) -> None:
        """Wait for a page of the wizard and take its picture."""
        await self.find(QWidget, f"page-{name}")
        await asyncio.sleep(0.2)
        self.picture(name)

    def picture(self, name: str) -> None:
        """The whole screen, as it is now."""
        file = self.pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)

    async def turn(self, step: str, *, wait: bool = False) -> None:
        """Tell the test that a step is done; with ``wait``, let it act first."""
        (self.folder / f"{step}.done").touch()
        if wait:
            await self.until((self.folder / f"{step}.go").exists, f"the go for {step}")

    # the journey

    async def go(self) -> None:
        """From the first start to delivered mail."""
        await self.set_up()
        await self.turn("set-up", wait=True)
        await self.look_around()
        await self.steer()
        self.application.quit()

    async def set_up(self) -> None:
        """The wizard, page by page, with one wrong password on the way."""
        await self.find(QWidget, "page-welcome")
        self.picture("welcome")
        await self.click("welcome-new")
        await self.page("use-case")
        await self.click("use-case-scanner")
        await self.click("next")
        await self.connections_and_forwarding()
        await self.page("tls")
        await self.choose("inbound_tls", "STARTTLS, required")
        await self.click("next")
        await self.accounts()
        await self.back_to_the_test(good=False)
        await self.click("next")
        await self.click("next")
        await self.type("client_secret", self.told["password"])
        await self.back_to_the_test(good=True)
        for _ in range(5):
            await self.click("next")
        await self.page("startup")
        await self.click("startup-manual")
        await self.click("next")
        await self.page("review")
        await self.click("next")
        await self.find(QWidget, "device-card")
        self.picture("applied")
        await self.until(lambda: self.state() is RunState.RUNNING, "the relay runs")
        await self.click("next")

    async def connections_and_forwarding(self) -> None:
        """Where mail comes from and where it goes."""
        await self.page("connections")
        await self.type("port", str(self.told["port"]))
        await self.click("listen-loopback")
        await self.click("next")
        await self.page("forwarding")
        await self.type("server", "localhost")
        await self.type("server_port", str(self.told["provider"]))
        await self.click("forwarding-advanced")
        await self.type("authority", self.told["authority"])
        await self.click("next")

    async def accounts(self) -> None:
        """One account for a device, and one at the provider whose password is wrong at first."""
        await self.page("authentication")
        await self.click("devices-yes")
        await self.click("account-add")
        await self.type("account-name", self.told["device"])
        await self.type("account-password", self.told["device_password"])
        self.picture("account")
        await self.click("dialog-accept")
        await self.click("sign_in-password")
        await self.type("client_user", self.told["user"])
        await self.type("client_secret", "not the password")

    async def back_to_the_test(self, *, good: bool) -> None:
        """From the accounts to the forwarding page and its test."""
        await self.click("back")
        await self.click("back")
        await self.test_connection(good=good)

    async def test_connection(self, *, good: bool) -> None:
        """Press *Test connection* and wait for its end."""
        await self.find(QWidget, "page-forwarding")
        await self.click("test")
        name = "test-good" if good else "test-trouble"
        if good:
            await self.until(lambda: not self.seen(QWidget, "test-trouble") and self.test_ended(), "the test succeeds")
        else:
            await self.find(QWidget, name)
        await asyncio.sleep(0.2)
        self.picture(name)

    def test_ended(self) -> bool:
        """Whether the card of the connection test says how it went."""
        when = self.seen(QLabel, "test-when")
        return when is not None and "passed" in when.text()

    def state(self) -> RunState:
        """Of the relay in the application."""
        session = self.application.session
        return session.link.status().state if session is not None else RunState.STOPPED

    async def look_around(self) -> None:
        """The views, once mail has come and gone."""
        session = self.application.session
        assert session is not None
        for view in ("dashboard", "queue", "log"):
            session.window.go(view)
            await asyncio.sleep(0.5)
            self.picture(view)

    async def steer(self) -> None:
        """Stop, start and forward from the tray's own menu."""
        session = self.application.session
        assert session is not None
        assert session.tray.there(), "the icon is in the tray"
        await self.choose_in_tray(session.tray.menu, "stop")
        await self.until(lambda: self.state() is RunState.STOPPED, "the relay stops")
        self.picture("stopped")
        await self.turn("stopped", wait=True)
        await self.choose_in_tray(session.tray.menu, "start")
        await self.until(lambda: self.state() is RunState.RUNNING, "the relay runs again")
        await self.turn("started", wait=True)
        await self.choose_in_tray(session.tray.menu, "forward-now")
        await self.turn("forwarded", wait=True)

    async def choose_in_tray(self, menu: QMenu, name: str) -> None:
        """Open the menu, press the entry."""
        menu.popup(menu.mapToGlobal(menu.rect().center()))
        await self.until(menu.isVisible, "the menu is open")
        await asyncio.sleep(0.2)
        self.picture(f"tray-{name}")
        action = {each.objectName(): each for each in _entries(menu)}[f"action-{name}"]
        assert action.isEnabled(), f"{action.text()} can be chosen"
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        await asyncio.sleep(0)


def _entries(menu: QMenu) -> list[QAction]:
    return list(menu.actions())


def main(folder: Path) -> int:
    """Run the application and the driver in it."""
    app = QApplication(["emailrelay-gui"])
    app.setApplicationName("emailrelay")
    app.setApplicationDisplayName("Relay")
    app.setQuitOnLastWindowClosed(False)
    options = parse([])
    home = default_folder()
    parts = Parts(
        make_link=LocalLink,
        make_attached=lambda target, token, config: AdminLink(target, token=token, config_file=config),
        find_neighbour=find_neighbour,
        clock=SystemClock(),
        settings=SettingsFile(home / "desktop.json"),
        folder=home,
        autostart=this_system(launch_command(None)),
        default_config=Directories.of_user().config_file,
    )
    report = CrashReport(parts.folder / "errors.txt", lambda sentence: sys.stderr.write(f"{sentence}\n"))
    report.install()
    appearance = Appearance(app)
    failed: list[BaseException] = []

    async def live() -> int:
        application = Application(options, parts, appearance, report)

        async def drive() -> None:
            try:
                await Driver(application, folder).go()
            except BaseException as error:
                failed.append(error)
                raise
            finally:
                application.quit()

        driving = asyncio.create_task(drive(), name="driver")
        code = await application.run()
        await asyncio.wait([driving])
        return code

    code = aio.run(app, live)
    report.remove()
    for error in failed:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
    return 1 if failed else code


if __name__ == "__main__":
    exit_code = main(Path(sys.argv[1]))
    sys.stderr.flush()
    os._exit(exit_code)  # as emailrelay_gui.__main__ does, and for its reason

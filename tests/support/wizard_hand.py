"""A pair of hands for the wizard: clicks and types on real widgets, on the application's loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from emailrelay_gui.accounts.means import SignInMeans
from emailrelay_gui.platform.paths import resources
from emailrelay_gui.wizard.apply import AppliedResult, Keyring
from emailrelay_gui.wizard.checks import Step
from emailrelay_gui.wizard.pages.base import AnswerField
from emailrelay_gui.wizard.places import Computer, Directories, LocalAddress
from emailrelay_gui.wizard.providers import parse_providers
from emailrelay_gui.wizard.services.base import Services
from emailrelay_gui.wizard.surroundings import Surroundings
from emailrelay_gui.wizard.templates import parse_templates
from emailrelay_gui.wizard.window import WizardWindow
from engine.api import KeyringEntryMissing, RelayError, Secret
from tests.support.qt_loop import Driver

W = TypeVar("W", bound=QWidget)


class MemoryKeyring:
    """A keyring in memory that can be told to be away."""

    def __init__(self, reason: str | None = None) -> None:
        self.entries: dict[tuple[str, str], Secret] = {}
        self.reason = reason
        self.asked = 0
        """How often somebody wanted to know whether it can be used."""

    async def available(self) -> str | None:
        self.asked += 1
        return self.reason

    async def get(self, service: str, name: str) -> Secret:
        if (service, name) not in self.entries:
            raise KeyringEntryMissing("no such entry")
        return self.entries[service, name]

    async def set(self, service: str, name: str, password: Secret) -> None:
        if self.reason is not None:
            raise RelayError(self.reason)
        self.entries[service, name] = password

    async def delete(self, service: str, name: str) -> None:
        self.entries.pop((service, name), None)


def loopback_computer() -> Computer:
    """A computer with a loopback interface and one address outside, which is bound by nobody."""
    addresses = (
        LocalAddress(interface="lo", address="127.0.0.1", loopback=True, link_local=False),
        LocalAddress(interface="eth0", address="192.0.2.5", loopback=False, link_local=False),
    )
    return Computer(hostname="relay.test", addresses=addresses)


def surroundings_in(folder: Path) -> Surroundings:
    """Surroundings whose files are in ``folder``; no name server is asked."""
    return Surroundings(
        directories=Directories(config=folder / "config", data=folder / "data", state=folder / "state"),
        computer=loopback_computer(),
        providers=parse_providers((resources() / "providers.json").read_bytes()),
        templates=parse_templates((resources() / "templates.json").read_bytes()),
    )


class Hand:
    """Works on one wizard window."""

    def __init__(
        self,
        driver: Driver,
        folder: Path,
        *,
        means: SignInMeans | None = None,
        keyring: Keyring | None = None,
        services: Services | None = None,
        system_accounts: bool = False,
    ) -> None:
        self.driver = driver
        self.means = means
        self.services = services
        self.system_accounts = system_accounts
        self.folder = folder
        self.applied: list[AppliedResult] = []
        self.refusal = ""
        """What the last action says when it is told to fail."""
        self.logins: list[bool] = []
        self.clicks = 0
        self.keyring = MemoryKeyring()
        self._keyring = keyring
        self.window = driver.run(self._open())
        self.settle()

    async def _open(self) -> WizardWindow:
        given = replace(surroundings_in(self.folder), system_accounts=self.system_accounts)
        if self.services is not None:
            given = replace(given, services=self.services)
        window = WizardWindow(
            given=given if self.means is None else replace(given, means=self.means),
            on_applied=self._start,
            keyring=self._keyring or cast("Keyring", self.keyring),
            login=self.logins.append,
        )
        window.resize(1080, 724)
        window.show()
        window.activateWindow()
        return window

    async def _start(self, result: AppliedResult) -> None:
        if self.refusal:
            raise RelayError(self.refusal)
        self.applied.append(result)

    @property
    def config_file(self) -> Path:
        """Where a new configuration goes."""
        return self.window.session.surroundings.directories.config_file

    def do(self, work: Callable[[], object]) -> None:
        """Do something on the loop and let everything settle."""

        async def act() -> None:
            work()
            await asyncio.sleep(0)

        self.driver.run(act())
        self.settle()

    def await_(self, work: Coroutine[Any, Any, object]) -> None:
        """Run a coroutine and let everything settle."""
        self.driver.run(work)
        self.settle()

    def settle(self) -> None:
        """Let the questions to the system be asked and answered."""

        async def wait() -> None:
            for _ in range(3):
                self.window.session.ask_now()
                await self.window.session.tasks.settle()
                await asyncio.sleep(0)

        self.driver.run(wait())

    def find(self, kind: type[W], name: str) -> W:
        """A widget of the current page, of the frame or of an open dialog, by its object name."""
        roots: list[QWidget] = [*(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))]
        for root in (*roots, self.window.page, self.window):
            found = [each for each in root.findChildren(kind, name) if not each.isHidden()]
            if found:
                return found[0]
        raise AssertionError(f"there is no {name}")

    def click(self, name: str) -> None:
        """Press a button."""
        target = self.find(QWidget, name)
        assert target.isEnabled(), f"{name} is disabled: {target.toolTip()}"
        self.clicks += 1
        self.do(lambda: QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(8, target.height() // 2)))

    def type(self, name: str, text: str) -> None:
        """Replace the text of a field."""
        target = self.find(QLineEdit, name)

        def work() -> None:
            target.setFocus()
            target.selectAll()
            QTest.keyClicks(target, text) if text else QTest.keyClick(target, Qt.Key.Key_Delete)

        self.do(work)

    def field(self, name: str) -> AnswerField:
        """The row of an answer on the current page."""
        return next(each for each in self.window.page.fields if name in each.names)

    def next(self) -> None:
        """Press Next, Apply changes or Open dashboard."""
        self.click("next")

    def free_port(self) -> str:
        """Answer a port that nobody uses."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = str(probe.getsockname()[1])
        self.do(lambda: self.window.session.change(port=port))
        return port

    def step(self) -> Step:
        """The current step."""
        return self.window.session.flow.step

    def close(self) -> None:
        """Close the window and let go of it."""

        async def end() -> None:
            self.window.close()
            self.window.deleteLater()
            await asyncio.sleep(0)

        self.driver.run(end())
        # Deleted now, in Qt's order; left to the garbage collector, the parts would go in any order.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

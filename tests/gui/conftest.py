"""What the tests of the desktop application share: the loop, a fake engine, and a session over it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from emailrelay_gui.aio import RelayLoop
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance, Scheme
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from tests.support.fake_link import FakeLink, FixedClock
from tests.support.qt_loop import Driver


@pytest.fixture(autouse=True)
def _collected_here(qapp: QApplication) -> Iterator[None]:
    """Qt objects go in this thread, as in the application (see emailrelay_gui.collector)."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Our own style and palette, light."""
    qapp.setQuitOnLastWindowClosed(False)
    look = Appearance(qapp, native=False)
    look.choose(Scheme.LIGHT)
    yield look
    look.close()


@pytest.fixture
def driver(qapp: QApplication, appearance: Appearance) -> Iterator[Driver]:
    """The application's loop, run piece by piece."""
    loop = RelayLoop(qapp)
    driver = Driver(loop)
    yield driver
    driver.finish()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands still."""
    return FixedClock()


@pytest.fixture
def link(clock: FixedClock, tmp_path: Path) -> FakeLink:
    """An engine without mail."""
    return FakeLink(clock, tmp_path)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    """Application settings of this test alone."""
    return SettingsFile(tmp_path / "desktop.json")


@pytest.fixture
def session(driver: Driver, link: FakeLink, clock: FixedClock, settings: SettingsFile) -> Iterator[Session]:
    """A window over the fake engine, started, without a tray icon."""
    errors: list[BaseException] = []

    async def begin() -> Session:
        made = Session(link, clock, settings, NoAutostart(), errors.append)
        made.start(tray=False)
        made.window.show()
        await link.start()
        return made

    made = driver.run(begin())
    driver.until(made.window.isActiveWindow, "the window did not become the active one, so keys do not reach it")
    yield made
    driver.run(made.close())
    assert errors == []

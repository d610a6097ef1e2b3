"""Where the relay runs decides what its window can do; the rest is disabled and says why (spec gui.md D2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from emailrelay_gui.models.place import IN_APP, Place, RunMode
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.service_link import ServiceLink
from emailrelay_gui.session import Session
from engine.api import Capability, Connection, ListenError, LocalLink, MessageState, SystemClock
from tests.support.engineproc import Engine
from tests.support.fake_link import FakeAttachedLink, FixedClock, content, summary
from tests.support.one_service import OneService
from tests.support.program import free_port
from tests.support.qt_loop import Driver
from tests.support.spoolfiles import names

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)

KNOWN = frozenset({Capability.FORWARD, Capability.ACCEPT})
FILES = {Capability.DETAILS, Capability.FOLDERS}
CHANGES = {Capability.RETRY, Capability.HOLD, Capability.DELETE, Capability.EDIT}
MODES = {
    "in-process": (RunMode.IN_APP, frozenset(Capability)),
    "our service": (RunMode.SERVICE, frozenset(Capability) - {Capability.START_STOP}),
    "original service": (RunMode.SERVICE, KNOWN | FILES | CHANGES),
    "its folder read-only": (RunMode.SERVICE, KNOWN | FILES),
    "attached": (RunMode.ATTACHED, KNOWN),
}

# What can be done, with the words of the reason in the modes where it cannot.
START = {mode: "where it runs" for mode in MODES if mode != "in-process"}
PAUSE = dict.fromkeys(("original service", "its folder read-only", "attached"), "cannot pause")
RETRY = dict.fromkeys(("its folder read-only", "attached"), "not single ones")
HOLD = dict.fromkeys(("its folder read-only", "attached"), "cannot hold")
DELETE = dict.fromkeys(("its folder read-only", "attached"), "does not delete")
EDIT = dict.fromkeys(("its folder read-only", "attached"), "does not let messages be changed")
DETAILS = {"attached": "no more than the names"}
TABLE: dict[str, tuple[Callable[[Session], QAction | QAbstractButton], dict[str, str]]] = {
    "stop relay": (lambda of: of.actions.stop, START),
    "forward now": (lambda of: of.actions.forward, {}),
    "pause forwarding": (lambda of: of.actions.pauses[0], PAUSE),
    "stop accepting mail": (lambda of: of.actions.accept, {}),
    "retry one": (lambda of: of.window.pages.queue.menu.act_retry, RETRY),
    "retry all failed": (lambda of: of.actions.retry_failed, {}),
    "hold": (lambda of: of.window.pages.queue.menu.act_hold, HOLD),
    "delete": (lambda of: of.window.pages.queue.menu.act_delete, DELETE),
    "edit recipients": (lambda of: of.window.pages.queue.menu.act_edit, EDIT),
    "export": (lambda of: of.window.pages.queue.menu.act_export, DETAILS),
    "configure": (lambda of: of.actions.configure, {"attached": "where it runs"}),
}


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """One after the other."""
    return str(request.param)


@pytest.fixture
def window(driver: Driver, clock: FixedClock, tmp_path: Path, settings: SettingsFile, mode: str) -> Iterator[Session]:
    """A window over a relay in this mode, with one message that has failed."""
    run_mode, able = MODES[mode]
    config = tmp_path / "emailrelay.conf"
    place = IN_APP
    if run_mode is not RunMode.IN_APP:
        here = config if run_mode is RunMode.SERVICE else None
        place = Place(mode=run_mode, target="192.0.2.5:10026", config_file=here)
    link = FakeAttachedLink(clock, tmp_path)
    errors: list[BaseException] = []

    async def begin() -> Session:
        made = Session(link, clock, settings, NoAutostart(), errors.append, place)
        made.start(tray=False)
        await link.connect()
        local = Connection.LOCAL if run_mode is RunMode.IN_APP else Connection.CONNECTED
        file = None if run_mode is RunMode.ATTACHED else config
        link.set_status(connection=local, capabilities=able, config_file=file)
        return made

    made = driver.run(begin())
    message = link.add(summary(1, state=MessageState.FAILED, reason="no", code=550), content("x"))
    made.bridge.refresh()
    driver.until(lambda: made.queue_model.row_of(message) == 0)
    made.window.show_message(message)
    made.presenter.show_now()
    yield made
    driver.run(made.close())
    assert errors == []


def test_what_cannot_be_done_is_disabled_with_its_reason(window: Session, mode: str) -> None:
    told = {
        what: "" if target.isEnabled() else target.toolTip()
        for what, (find, _) in TABLE.items()
        for target in (find(window),)
    }
    for what, (_, reasons) in TABLE.items():
        assert bool(told[what]) == (mode in reasons), f"{what}: {told[what]!r}"
        assert reasons.get(mode, "") in told[what]
    words = {RunMode.IN_APP: "In-app relay", RunMode.SERVICE: "Service on this computer"}
    assert window.window.status_bar.mode.text() == words.get(MODES[mode][0], "Attached to 192.0.2.5:10026")


@pytest.mark.slow
def test_a_spool_that_a_relay_without_an_admin_port_serves_gets_no_second_one(driver: Driver, tmp_path: Path) -> None:
    engine = Engine(tmp_path / "engine")
    engine.start()
    try:
        link = LocalLink(engine.config)
        try:
            with pytest.raises(ListenError, match=f"{engine.port}"):
                driver.run(link.start())
            assert names(engine.spool) == []
            assert engine.program.code is None
        finally:
            driver.run(link.close())
    finally:
        engine.stop()


@pytest.mark.slow
def test_a_service_is_stopped_and_started_from_the_window(
    driver: Driver, settings: SettingsFile, tmp_path: Path
) -> None:
    admin = free_port()
    engine = Engine(tmp_path / "engine", f"admin {admin}", "interface admin=127.0.0.1")
    engine.start()
    errors: list[BaseException] = []

    async def begin() -> Session:
        target = f"127.0.0.1:{admin}"
        link = ServiceLink(target, config_file=engine.config, services=OneService(engine=engine))
        place = Place(mode=RunMode.SERVICE, target=target, config_file=engine.config)
        made = Session(link, SystemClock(), settings, NoAutostart(), errors.append, place)
        made.start(tray=False)
        await link.connect()
        made.presenter.show_now()
        return made

    session = driver.run(begin())
    try:
        driver.until(session.actions.stop.isEnabled)
        session.actions.stop.trigger()
        driver.until(lambda: session.actions.start.isVisible() and session.actions.start.isEnabled())
        assert engine.program.code is not None
        assert session.presenter.snapshot().health.title == "Stopped"
        assert not session.window.lost.isVisible()
        assert session.actions.accept.toolTip() == "The relay is not running."

        session.actions.start.trigger()
        driver.until(lambda: session.actions.stop.isVisible() and session.actions.stop.isEnabled())
        assert engine.program.code is None
    finally:
        driver.run(session.close())
        if engine.program.code is None:
            engine.stop()
    assert errors == []

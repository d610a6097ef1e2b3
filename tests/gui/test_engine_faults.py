"""Faults of the engine and of what it leans on: the window stays, says what happened, and the relay comes back."""

from __future__ import annotations

import asyncio
import smtplib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from emailrelay_gui.notify.policy import Kind
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from engine.api import LocalLink, RunState, SystemClock, SystemKeyring
from tests.support.program import free_port
from tests.support.qt_loop import Driver, reached

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True),
]

PATIENCE = 30


class Window:
    """A window over a relay in this process."""

    def __init__(self, driver: Driver, folder: Path, *lines: str) -> None:
        self.driver = driver
        self.port = free_port()
        (folder / "spool").mkdir()
        config = folder / "emailrelay.conf"
        own = (f"spool-dir {folder / 'spool'}", f"port {self.port}", "interface 127.0.0.1")
        config.write_text("".join(f"{line}\n" for line in (*own, *lines)), "utf-8")
        self.errors: list[BaseException] = []
        self.link = LocalLink(config)

        async def begin() -> Session:
            settings = SettingsFile(folder / "desktop.json")
            made = Session(self.link, SystemClock(), settings, NoAutostart(), self.errors.append)
            made.start(tray=False)
            made.window.show()
            made.control.start()
            return made

        self.session = driver.run(begin())

    def until(self, condition: Callable[[], object]) -> None:
        """Wait, with the patience that a busy machine needs."""
        self.driver.run(reached(condition, patience=PATIENCE))

    def reaches(self, state: RunState) -> None:
        self.until(lambda: self.link.status().state is state)

    def log(self) -> str:
        return "\n".join(self.session.window.pages.log.last_lines(500))

    def submit(self) -> None:
        """Hand over a message as a device does, while the window lives on."""

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=PATIENCE) as client:
                client.sendmail("a@example.com", ["b@example.net"], b"Subject: x\r\n\r\nhello\r\n")

        self.driver.run(asyncio.to_thread(send))

    def close(self) -> None:
        async def end() -> None:
            await self.session.close()
            await self.link.close()

        self.driver.run(end())
        assert self.errors == []


class Fault:
    """A task of the relay that ends with an error when it is told to."""

    def __init__(self) -> None:
        self.now = asyncio.Event()
        self.times = 0

    async def run(self, *_given: object) -> None:
        await self.now.wait()
        self.times += 1
        raise ZeroDivisionError("planted by a test")


@pytest.fixture
def fault(monkeypatch: pytest.MonkeyPatch) -> Fault:
    """In the place of what empties the trash."""
    made = Fault()
    monkeypatch.setattr("engine.relay.keep_trash", made.run)
    return made


@pytest.fixture
def window(driver: Driver, tmp_path: Path, fault: Fault) -> Iterator[Window]:
    del fault
    made = Window(driver, tmp_path, "trash 7")
    yield made
    made.close()


def test_a_relay_that_ends_by_itself_is_told_of_and_starts_again(
    window: Window, fault: Fault, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("engine.local.RESTART_PAUSES", (3600.0, 3600.0, 0.0))
    session = window.session
    window.reaches(RunState.RUNNING)
    fault.now.set()
    window.reaches(RunState.FAILED)
    assert session.window.isVisible()
    window.until(lambda: session.window.sidebar.state_title() == "The relay stopped by itself")
    window.until(lambda: "the relay ended by itself: internal error: ZeroDivisionError" in window.log())
    banner = session.window.pages.dashboard.problems
    assert "planted by a test" in " ".join(each.title() + each.caption() for each in banner.banners())
    told = [each.fact for each in session.watch.center.policy.history()]
    assert [(each.kind, each.title) for each in told] == [(Kind.CANNOT_START, "The relay stopped by itself")]
    # somebody who does not want to wait presses Start
    fault.now.clear()
    session.window.start.click()
    window.reaches(RunState.RUNNING)
    assert window.link.status().retry_at == 0
    window.until(lambda: session.window.sidebar.state_title() == "Running")
    window.submit()
    window.until(lambda: session.queue_model.tally().total == 1)
    assert "ZeroDivisionError: planted by a test" in capsys.readouterr().err


def test_after_three_restarts_it_stays_down_until_somebody_starts_it(
    window: Window, fault: Fault, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("engine.local.RESTART_PAUSES", (0.0, 0.0, 0.0))
    window.reaches(RunState.RUNNING)
    fault.now.set()
    window.until(lambda: fault.times == 4)
    window.until(lambda: window.session.window.sidebar.state_title() == "The relay cannot start")
    assert window.session.window.isVisible()
    assert window.link.status().retry_at == 0
    fault.now.clear()
    window.session.window.start.click()
    window.reaches(RunState.RUNNING)
    assert "ZeroDivisionError: planted by a test" in capsys.readouterr().err


class Stuck:
    """A keyring that answers when it is let go, and is broken then."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.set()
        self.let_go.wait(60)
        raise OSError(f"the keyring with {service} of {username} is broken")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError(f"nobody keeps {len(password)} letters in {service} of {username}")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError(f"nobody deletes {service} of {username}")


def test_a_keyring_that_does_not_answer_holds_nothing_up(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = Stuck()
    monkeypatch.setattr(SystemKeyring.__init__, "__defaults__", (lambda: stuck,))
    secrets = tmp_path / "secrets"
    secrets.write_text("client keyring me relay\n", "utf-8")
    secrets.chmod(0o600)
    window = Window(driver, tmp_path, f"forward-to 127.0.0.1:{free_port()}", f"client-auth {secrets}")
    session = window.session
    try:
        window.reaches(RunState.RUNNING)
        session.window.go("diagnostics")
        window.until(stuck.asked.is_set)
        window.submit()
        window.until(lambda: session.queue_model.tally().total == 1)
        session.window.go("queue")
        assert session.window.page() == "queue"
        assert not stuck.let_go.is_set()
    finally:
        window.close()
        stuck.let_go.set()

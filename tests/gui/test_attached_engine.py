"""The window over a relay that runs as a program of its own: seen and steered through its admin port."""

from __future__ import annotations

import asyncio
import smtplib
from collections.abc import Iterator
from pathlib import Path

import pytest

from emailrelay_gui.models.place import Place, RunMode
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from engine.api import AdminLink, MessageState, SystemClock, find_neighbour
from tests.support.engineproc import Engine
from tests.support.program import free_port
from tests.support.qt_loop import Driver

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True),
]

TOKEN = "correct-horse-battery"
PAUSES = (0.05, 0.1)
PATIENCE = 30.0


class Far:
    """A relay that forwards to a port where nobody listens, with a window attached to it."""

    def __init__(self, driver: Driver, folder: Path) -> None:
        self.driver = driver
        self.admin = free_port()
        self.hop = free_port()
        token = folder / "token"
        token.write_text(f"{TOKEN}\n", "utf-8")
        token.chmod(0o600)
        self.engine = Engine(
            folder / "engine", f"admin {self.admin}", f"admin-token {token}", f"forward-to 127.0.0.1:{self.hop}"
        )
        self.errors: list[BaseException] = []
        self.link = AdminLink(f"127.0.0.1:{self.admin}", token=TOKEN, pauses=PAUSES)
        self.session = driver.run(self._window(folder))

    async def _window(self, folder: Path) -> Session:
        place = Place(mode=RunMode.ATTACHED, target=f"127.0.0.1:{self.admin}")
        settings = SettingsFile(folder / "desktop.json")
        made = Session(self.link, SystemClock(), settings, NoAutostart(), self.errors.append, place)
        made.start(tray=False)
        made.window.show()
        return made

    def until(self, condition: object, what: str) -> None:
        """Wait with the patience that a process of its own needs."""

        async def wait() -> None:
            async with asyncio.timeout(PATIENCE):
                while not condition():  # type: ignore[operator] # noqa: ASYNC110 - the state is anybody's
                    await asyncio.sleep(0.01)

        try:
            self.driver.run(wait())
        except TimeoutError:
            raise AssertionError(f"{what}: {self.link.status()}\n{self.engine.output()}") from None

    def submit(self, subject: str) -> None:
        """Hand over a message, while the window lives on."""

        def send() -> None:
            with smtplib.SMTP("127.0.0.1", self.engine.port, timeout=20) as client:
                client.sendmail("a@example.com", ["b@example.net"], f"Subject: {subject}\r\n\r\nhello\r\n".encode())

        self.driver.run(asyncio.to_thread(send))

    def states(self) -> list[MessageState]:
        """The states of the rows."""
        model = self.session.queue_model
        return [model.at(row).state for row in range(model.rowCount())]

    def close(self) -> None:
        """Window first, then the relay."""

        async def end() -> None:
            await self.session.close()
            await self.link.close()

        self.driver.run(end())
        assert self.engine.program.code is None, "the relay has ended with the window"
        self.engine.kill()
        assert self.errors == []


@pytest.fixture
def far(driver: Driver, tmp_path: Path) -> Iterator[Far]:
    """A running relay with a window."""
    made = Far(driver, tmp_path)
    made.engine.start()
    driver.run(made.link.connect())
    made.until(lambda: made.session.window.sidebar.state_title() == "Running", "the connection")
    yield made
    made.close()


def test_queue_and_log_show_and_messages_are_held_released_looked_at_and_deleted(far: Far) -> None:
    session = far.session
    queue = session.window.pages.queue
    far.submit("Scan 1")
    far.until(lambda: far.states() == [MessageState.QUEUED], "the message in the queue")
    message = queue.model.at(0).id
    far.until(lambda: session.window.pages.log.model.rowCount() > 0, "the log")
    assert session.window.status_bar.mode.text() == f"Attached to 127.0.0.1:{far.admin}"
    session.window.show_message(message)
    far.until(lambda: "hello" in queue.viewer.source.toPlainText(), "the source")
    queue.deeds.toggle_hold()
    far.until(lambda: far.states() == [MessageState.HELD], "the hold")
    assert (far.engine.spool / f"{message}.envelope.hold").exists()
    queue.deeds.toggle_hold()
    far.until(lambda: far.states() == [MessageState.QUEUED], "the release")
    session.control.messages.delete((message,), trash=False)
    far.until(lambda: far.states() == [], "the deletion")
    assert not list(far.engine.spool.glob(f"{message}*"))


def test_forwarding_now_and_a_new_attempt_reach_the_relay(far: Far) -> None:
    session = far.session
    far.submit("Scan 2")
    far.until(lambda: len(far.states()) == 1, "the message in the queue")
    session.actions.forward.trigger()
    far.until(lambda: bool(session.presenter.activity.error), "the attempt")
    session.actions.pauses[2].trigger()
    far.until(lambda: far.link.status().paused and not far.link.status().forwarding, "the pause")
    message = session.queue_model.at(0).id
    envelope = far.engine.spool / f"{message}.envelope"
    far.until(envelope.exists, "the claim given back")
    session.control.messages.hold((message,))
    far.until(lambda: far.states() == [MessageState.HELD], "the hold")
    held = far.engine.spool / f"{message}.envelope.hold"
    held.rename(far.engine.spool / f"{message}.envelope.bad")
    far.until(lambda: far.states() == [MessageState.FAILED], "the failure seen by the rescan")
    session.window.pages.queue.deeds.retry_all_failed()
    far.until(lambda: far.states() == [MessageState.QUEUED], "the message queued again")
    session.control.resume()
    far.until(lambda: not far.link.status().paused, "the end of the pause")


def test_mail_is_kept_out_and_let_in_again(far: Far) -> None:
    session = far.session
    session.actions.accept.trigger()
    far.until(lambda: session.window.sidebar.state_title() == "No mail is accepted", "mail kept out")
    with pytest.raises(smtplib.SMTPException, match="421"):
        far.submit("refused")
    session.actions.accept.trigger()
    far.until(lambda: session.window.sidebar.state_title() == "Running", "mail let in")
    far.submit("taken")
    far.until(lambda: len(far.states()) == 1, "the message in the queue")


def test_a_relay_that_comes_back_is_found_again(far: Far) -> None:
    session = far.session
    far.submit("first")
    far.until(lambda: len(far.states()) == 1, "the message in the queue")
    far.engine.kill()
    far.until(session.window.lost.isVisible, "the banner")
    assert len(far.states()) == 1
    far.engine.start()
    far.until(lambda: not session.window.lost.isVisible(), "the connection")
    far.submit("second")
    far.until(lambda: len(far.states()) == 2, "both messages")


def test_a_running_relay_is_found_by_the_configuration_that_it_runs_with(far: Far, tmp_path: Path) -> None:
    found = far.driver.run(find_neighbour(far.engine.config))
    assert found is not None
    assert (found.target, found.token) == (f"127.0.0.1:{far.admin}", TOKEN)
    (tmp_path / "elsewhere").mkdir()
    other = tmp_path / "other.conf"
    for lines, there in (
        (f"admin {far.admin}\nspool-dir {tmp_path / 'elsewhere'}\n", False),
        (f"admin {far.admin}\nspool-dir {far.engine.spool}\n", True),
        (f"admin {free_port()}\nspool-dir {far.engine.spool}\n", False),
        (f"spool-dir {far.engine.spool}\n", False),
        ("no-such-option\n", False),
    ):
        other.write_text(f"interface 127.0.0.1\n{lines}", "utf-8")
        assert (far.driver.run(find_neighbour(other)) is not None) is there, lines
    assert far.driver.run(find_neighbour(tmp_path / "missing.conf")) is None

"""*Send test message* in the window: through the real spool and engine of a relay in this process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from emailrelay_gui.aio import Tasks
from emailrelay_gui.session import Session
from emailrelay_gui.views.send_test import SendTestDialog, through_relay
from engine.clock import SystemClock
from engine.local import LocalLink
from tests.support.fake_link import FakeLink
from tests.support.program import free_port
from tests.support.qt_loop import Driver, reached
from tests.support.sink import Sink

pytestmark = [pytest.mark.slow, pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")]


@pytest.mark.parametrize(
    ("answer", "last", "left"),
    [
        ("250 2.0.0 queued as 4711", "The server has taken it", 0),
        ("550 5.1.1 user unknown", "The recipient does not exist", 1),
        ("451 4.3.0 later", "The server asks to try again later", 1),
    ],
    ids=["taken", "refused", "later"],
)
def test_the_message_is_followed_through_the_real_engine(
    driver: Driver, tmp_path: Path, answer: str, last: str, left: int
) -> None:
    async def scene() -> tuple[SendTestDialog, int, list[str]]:
        async with Sink() as sink:
            sink.always("DOT", answer)
            (tmp_path / "spool").mkdir()
            config = tmp_path / "emailrelay.conf"
            config.write_text(
                f"spool-dir {tmp_path / 'spool'}\nport {free_port()}\ninterface 127.0.0.1\n"
                f"forward-to {sink.address}\nforward-retry 60,3600,432000\n",
                encoding="utf-8",
            )
            link = LocalLink(config)
            await link.start()
            failures: list[BaseException] = []
            tasks = Tasks(failures.append)
            dialog = SendTestDialog(
                through_relay(link, SystemClock()), tasks, None, way="Through the relay.", sender="me@x.example"
            )
            dialog.open()
            dialog.verb.click()
            await reached(lambda: bool(dialog.reply()), patience=60)
            waiting = len(await link.queue.messages())
            texts = dialog.texts()
            dialog.close()
            await tasks.close()
            await link.close()
            assert failures == []
        return dialog, waiting, texts

    _, waiting, texts = driver.run(scene())
    assert texts[0] == "The message is in the queue"
    assert texts[-1] == last
    assert waiting == left


def test_the_window_offers_it_where_it_can_be_done(driver: Driver, session: Session, link: FakeLink) -> None:
    action = session.actions.test
    assert isinstance(action, QAction)
    assert action in session.tray.menu.actions() or not session.tray.menu.actions()

    async def stop() -> None:
        await link.stop()
        session.bridge.refresh()

    driver.run(stop())
    driver.until(lambda: not action.isEnabled())
    assert action.toolTip() == "The relay is not running."
    button = session.window.findChild(QPushButton, "queue-send-test")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()

    async def start() -> None:
        await link.start()
        session.bridge.refresh()

    driver.run(start())
    driver.until(action.isEnabled)
    assert button.isEnabled()


def test_the_dialog_opens_once_and_remembers_the_addresses(driver: Driver, session: Session) -> None:
    async def scene() -> None:
        session.send_test()
        first = session.test_messages.open(session.window)
        assert session.test_messages.open(session.window) is first
        first.addressed.emit("me@x.example", "you@y.example")
        first.close()
        again = session.test_messages.open(session.window)
        assert again is not first
        assert (again.author.text(), again.reader.text()) == ("me@x.example", "you@y.example")
        again.close()

    driver.run(scene())

"""What other programs do in the spool folder shows soon, long before all is read again anyway."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.session import Session
from engine.api import LocalLink, MessageState, SystemClock
from tests.support.qt_loop import Driver, reached
from tests.support.spoolfiles import put

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True),
]

IDS = ("emailrelay.1.1795347983.1", "emailrelay.1.1795347983.2")


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    made = tmp_path / "spool"
    made.mkdir()
    return made


@pytest.fixture
def window(driver: Driver, tmp_path: Path, spool: Path) -> Iterator[Session]:
    """A window over a relay of its own that keeps what it has."""
    config = tmp_path / "emailrelay.conf"
    config.write_text(f"spool-dir {spool}\nport 0\ninterface 127.0.0.1\n", "utf-8")
    errors: list[BaseException] = []
    link = LocalLink(config)

    async def begin() -> Session:
        made = Session(link, SystemClock(), SettingsFile(tmp_path / "desktop.json"), NoAutostart(), errors.append)
        made.start(tray=False)
        await link.start()
        return made

    made = driver.run(begin())
    yield made

    async def end() -> None:
        await made.close()
        await link.close()

    driver.run(end())
    assert errors == []


def test_messages_that_others_put_rename_and_remove_are_shown(
    window: Session, driver: Driver, spool: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emailrelay_gui.bridge.RESCAN", 3600.0)  # what is read anyway would prove nothing
    model = window.queue_model

    def until(condition: Callable[[], object]) -> None:
        driver.run(reached(condition, patience=30))

    until(lambda: window.window.sidebar.state_title() == "Running")
    for message in IDS:
        put(spool, f"{message}.content", f"{message}.envelope")
    until(lambda: model.tally().of(MessageState.QUEUED) == 2)
    (spool / f"{IDS[0]}.envelope").rename(spool / f"{IDS[0]}.envelope.bad")
    until(lambda: model.tally().failed == 1)
    for file in spool.glob(f"{IDS[1]}.*"):
        file.unlink()
    until(lambda: model.tally().total == 1)

"""Logging out and shutting down: the relay stops in good order, and nobody who hangs keeps the computer waiting."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from emailrelay_gui import aio
from emailrelay_gui.app import Application
from emailrelay_gui.crash import CrashReport
from emailrelay_gui.options import Options
from emailrelay_gui.parts import AttachedLink, Parts
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.platform.session_end import LIMIT, ORDERLY
from engine.api import ForwardNow, LocalLink, RelayError, RunState, SystemClock
from tests.support.fake_link import content
from tests.support.program import free_port
from tests.support.qt_loop import reached
from tests.support.sink import Act, Sink
from tests.support.spoolfiles import names, put

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True),
]

ROOT = Path(__file__).resolve().parent.parent.parent
MESSAGE = "emailrelay.1.1795347983.1"
ENDING = """
import asyncio
import sys

from PySide6.QtCore import QTimer
from emailrelay_gui import aio
from emailrelay_gui.platform.session_end import DesktopApplication, SessionEnd

app = DesktopApplication(["test"])

async def live():
    hurry = asyncio.Event()
    end = SessionEnd(app, hurry.set)
    QTimer.singleShot(0, lambda: (app.WAY(), print("the system takes it down")))
    await hurry.wait()
    await asyncio.sleep(0.02)
    print("all is put away")
    end.over()
    return 0

sys.exit(aio.run(app, live))
"""


def nobody(*_given: object) -> AttachedLink:
    """There is no relay to attach to."""
    raise RelayError("nothing is attached here")


async def alone(_config: Path) -> None:
    """No other relay."""
    await asyncio.sleep(0)


def test_what_hangs_is_broken_off_and_put_back(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ORDERLY < LIMIT <= 5
    monkeypatch.setattr("emailrelay_gui.app.ORDERLY", 0.2)
    port, spool, errors = free_port(), tmp_path / "spool", list[str]()
    spool.mkdir()
    put(spool, f"{MESSAGE}.envelope")
    put(spool, f"{MESSAGE}.content", data=content("report"))
    links: list[LocalLink] = []

    def make_link(config: Path) -> LocalLink:
        links.append(LocalLink(config))
        return links[-1]

    async def main() -> int:
        async with Sink() as sink:
            sink.always("DATA", Act.HANG)
            config = tmp_path / "emailrelay.conf"
            config.write_text(
                f"spool-dir {spool}\nport {port}\ninterface 127.0.0.1\nforward-to {sink.address}\n"
                "connection-timeout 600\nresponse-timeout 600\n",
                "utf-8",
            )
            parts = Parts(
                make_link=make_link,
                make_attached=nobody,
                find_neighbour=alone,
                clock=SystemClock(),
                settings=SettingsFile(tmp_path / "desktop.json"),
                folder=tmp_path,
                autostart=NoAutostart(),
                default_config=config,
            )
            report = CrashReport(tmp_path / "errors.txt", errors.append)
            application = Application(Options(no_tray=True, config_file=config), parts, appearance, report)
            life = asyncio.get_running_loop().create_task(application.run())
            await reached(lambda: links and links[0].status().state is RunState.RUNNING, patience=30)
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"EHLO x\r\nMAIL FROM:<a@example.com>\r\nRCPT TO:<b@example.com>\r\nDATA\r\nSubject: half")
            await reader.readuntil(b"354 ")
            await links[0].act(ForwardNow())
            await sink.wait_for(lambda: any("DATA" in line for talk in sink.talks for line in talk.lines))
            assert names(spool, "*.busy") == [f"{MESSAGE}.envelope.busy"]
            application.hurry()
            async with asyncio.timeout(8):  # the relay alone would wait for its peers for ten seconds
                await life
            writer.close()
            return 0

    assert aio.run(qapp, main) == 0
    assert errors == []
    assert links[0].status().state is RunState.STOPPED
    assert names(spool, "emailrelay.*") == [f"{MESSAGE}.content", f"{MESSAGE}.envelope"]


@pytest.mark.parametrize("way", ["quit", "aboutToQuit.emit"])
def test_the_system_waits_until_all_is_put_away(way: str) -> None:
    code = ENDING.replace("WAY", way)
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["all is put away", "the system takes it down"]

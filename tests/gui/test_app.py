"""The application from its first window to its last, over a fake engine."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from emailrelay_gui import aio
from emailrelay_gui.app import Application
from emailrelay_gui.crash import CrashReport
from emailrelay_gui.models.place import RunMode
from emailrelay_gui.options import Options
from emailrelay_gui.parts import Parts
from emailrelay_gui.platform.app_settings import SettingsFile
from emailrelay_gui.platform.appearance import Appearance
from emailrelay_gui.platform.autostart import NoAutostart
from emailrelay_gui.views.attach_dialog import AttachDialog
from emailrelay_gui.wizard.apply import AppliedResult
from engine.api import ForwardNow, Neighbour, RelayError, RunState
from tests.support.fake_link import FakeAttachedLink, FakeLink, FixedClock
from tests.support.qt_loop import reached

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)


class House:
    """An application whose links are fake ones."""

    neighbour: Neighbour | None = None
    appears_after: int | None = None
    """After how many looks for a neighbour there is one."""
    looks = 0

    def __init__(self, folder: Path, appearance: Appearance, options: Options) -> None:
        self.folder = folder
        self.clock = FixedClock()
        self.links: list[FakeLink] = []
        self.attached: list[FakeAttachedLink] = []
        self.errors: list[str] = []
        self.settings = SettingsFile(folder / "desktop.json")
        report = CrashReport(folder / "errors.txt", self.errors.append)
        parts = Parts(
            make_link=self.make_link,
            make_attached=self.make_attached,
            find_neighbour=self.find_neighbour,
            clock=self.clock,
            settings=self.settings,
            folder=folder,
            autostart=NoAutostart(),
            default_config=folder / "emailrelay.conf",
        )
        self.application = Application(options, parts, appearance, report)

    def make_attached(self, target: str, token: str, config: Path | None) -> FakeAttachedLink:
        link = FakeAttachedLink(self.clock, self.folder)
        link.set_status(config_file=config)
        link.target, link.token = target, token
        self.attached.append(link)
        return link

    async def find_neighbour(self, config: Path) -> Neighbour | None:
        await asyncio.sleep(0)
        assert config == self.folder / "emailrelay.conf"
        self.looks += 1
        if self.appears_after is not None and self.looks > self.appears_after:
            return Neighbour(target="127.0.0.1:10026")
        return self.neighbour

    def make_link(self, config: Path) -> FakeLink:
        link = FakeLink(self.clock, self.folder)
        link.set_status(config_file=config)
        self.links.append(link)
        return link


def live(qapp: QApplication, folder: Path, appearance: Appearance, options: Options, script: object) -> House:
    """Run an application while ``script`` does something to it; it has to quit."""
    houses: list[House] = []

    async def main() -> int:
        house = House(folder, appearance, options)
        houses.append(house)
        task = asyncio.get_running_loop().create_task(house.application.run())
        await script(house)  # type: ignore[operator]
        async with asyncio.timeout(30):
            return await task

    assert aio.run(qapp, main) == 0
    assert houses[0].errors == []
    return houses[0]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "emailrelay.conf"
    file.write_text("port 2525\n", "utf-8")
    return file


def test_a_configuration_that_is_new_to_the_application_is_shown_and_not_started(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    async def script(house: House) -> None:
        await reached(lambda: house.application.wizard is not None)
        session, wizard = house.application.session, house.application.wizard
        assert session is not None
        assert session.window.isVisible()
        assert wizard is not None
        assert wizard.isVisible()
        wizard.close()
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.links[0].status().state is RunState.STOPPED
    assert house.settings.values.config_file == str(config)


def test_a_known_configuration_is_opened_started_and_put_away(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    SettingsFile(tmp_path / "desktop.json").change(config_file=str(config))

    async def script(house: House) -> None:
        await reached(lambda: house.links and house.links[0].status().state is RunState.RUNNING)
        session = house.application.session
        assert session is not None
        assert session.window.isVisible()
        session.actions.configure.trigger()
        wizard = house.application.wizard
        assert wizard is not None
        assert wizard.isVisible()
        wizard.close()
        assert house.application.wizard is None
        house.application.do("flush")
        await reached(lambda: house.links[0].actions == [ForwardNow()])
        house.application.do("quit")

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.links[0].status().state is RunState.STOPPED
    assert house.settings.values.config_file == str(config)
    assert (tmp_path / "hours.json").exists()


def test_a_hidden_start_opens_no_window_until_it_is_asked_for(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    SettingsFile(tmp_path / "desktop.json").change(config_file=str(config))

    async def script(house: House) -> None:
        await reached(lambda: house.links and house.links[0].status().state is RunState.RUNNING)
        session = house.application.session
        assert session is not None
        assert not session.window.isVisible()
        house.application.do("show")
        assert session.window.isVisible()
        house.application.quit()

    live(qapp, tmp_path, appearance, Options(hidden=True, no_tray=True), script)


def test_without_a_configuration_the_wizard_opens_and_cancelling_it_ends(
    qapp: QApplication, tmp_path: Path, appearance: Appearance
) -> None:
    async def script(house: House) -> None:
        await reached(lambda: house.application.wizard)
        wizard = house.application.wizard
        assert wizard is not None
        assert house.application.session is None
        assert house.links == []
        wizard.close()

    live(qapp, tmp_path, appearance, Options(), script)
    assert list(tmp_path.iterdir()) == []


def test_configure_opens_the_wizard_on_the_configuration_without_starting(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    async def script(house: House) -> None:
        await reached(lambda: house.application.wizard)
        assert house.links[0].status().state is RunState.STOPPED
        house.application.open_wizard()
        house.application.quit()

    live(qapp, tmp_path, appearance, Options(configure=True, no_tray=True, config_file=config), script)


def test_the_verb_stop_opens_without_starting(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    async def script(house: House) -> None:
        await reached(lambda: house.application.session)
        session = house.application.session
        assert session is not None
        await reached(lambda: session.window.sidebar.state_title() == "Stopped")
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True, verbs=("stop",)), script)
    assert house.links[0].status().state is RunState.STOPPED


def test_a_relay_that_is_attached_to_is_connected_remembered_and_left_running(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    token = tmp_path / "token"
    token.write_text("correct-horse-battery\n", "utf-8")
    token.chmod(0o600)

    async def script(house: House) -> None:
        await reached(lambda: house.application.session)
        session = house.application.session
        assert session is not None
        await reached(lambda: session.window.sidebar.state_title() == "Running")
        assert session.window.isVisible()
        assert session.window.status_bar.mode.text() == "Attached to 192.0.2.5:10026"
        session.window.close()

    options = Options(no_tray=True, attach="192.0.2.5:10026", attach_token=token)
    house = live(qapp, tmp_path, appearance, options, script)
    (link,) = house.attached
    assert (link.target, link.token) == ("192.0.2.5:10026", "correct-horse-battery")
    assert (link.stops, link.closed) == (0, True)
    assert link.status().state is RunState.RUNNING
    assert house.links == []
    assert house.settings.values.attach == "192.0.2.5:10026"
    assert house.settings.values.attach_token == str(token)
    assert config.read_bytes() == b"port 2525\n"


def test_a_remembered_attachment_comes_back_and_can_be_given_up(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    SettingsFile(tmp_path / "desktop.json").change(attach="192.0.2.5:10026", config_file=str(config))

    async def script(house: House) -> None:
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        session = house.application.session
        assert session is not None
        session.window.pages.settings.detach.click()
        await reached(lambda: house.links and house.links[0].status().state is RunState.RUNNING)
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.attached[0].closed
    assert house.settings.values.attach == ""


def test_the_window_moves_to_another_relay(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    SettingsFile(tmp_path / "desktop.json").change(config_file=str(config))

    async def script(house: House) -> None:
        await reached(lambda: house.links and house.links[0].status().state is RunState.RUNNING)
        session = house.application.session
        assert session is not None
        session.window.pages.settings.attach.click()
        dialog = session.window.findChild(AttachDialog)
        assert dialog is not None
        dialog.target.setText("nowhere")
        dialog.verb.click()
        assert dialog.isVisible()
        dialog.target.setText("192.0.2.6:10026")
        dialog.verb.click()
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        assert house.links[0].status().state is RunState.STOPPED
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.settings.values.attach == "192.0.2.6:10026"


def test_a_configuration_that_a_relay_serves_already_starts_no_second_one(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(House, "neighbour", Neighbour(target="127.0.0.1:10026", token="correct-horse-battery"))

    async def script(house: House) -> None:
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        session = house.application.session
        assert session is not None
        await reached(lambda: session.window.sidebar.state_title() == "Running")
        assert house.application.wizard is None
        assert session.window.status_bar.mode.text() == "Service on this computer"
        assert session.window.pages.settings.show_file.isEnabled()
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.links == []
    assert house.attached[0].token == "correct-horse-battery"
    assert house.attached[0].closed
    assert house.settings.values.attach == ""
    assert house.settings.values.config_file == str(config)


def test_a_service_that_the_wizard_made_is_shown_instead_of_the_own_relay(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    async def script(house: House) -> None:
        application = house.application
        await reached(lambda: application.wizard is not None)
        wizard = application.wizard
        assert wizard is not None
        house.neighbour = Neighbour(target="127.0.0.1:10026", token="correct-horse-battery")
        await house.links[0].start()
        await application._release()
        assert house.links[0].status().state is RunState.STOPPED
        await application._applied(
            AppliedResult(config_file=config, written=(config,), backups=(), changed=True, served=True)
        )
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        session = application.session
        assert session is not None
        assert session.place.mode is RunMode.SERVICE
        await reached(session.window.actions_.configure.isEnabled)
        wizard.close()
        await reached(lambda: application.wizard is None)
        session.window.actions_.configure.trigger()
        await reached(lambda: application.wizard is not None)
        again = application.wizard
        assert again is not None
        await reached(lambda: again.session.source.config.path == config)
        application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert len(house.links) == 1
    assert house.attached[0].token == "correct-horse-battery"


WRITTEN = "A relay runs with this configuration: restart it, so that it takes this up."


def unserved(config: Path) -> AppliedResult:
    """The wizard has written a configuration that no service of its own runs."""
    return AppliedResult(config_file=config, written=(config,), backups=(), changed=True)


def test_after_its_service_is_removed_the_application_runs_the_relay_itself(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(House, "neighbour", Neighbour(target="127.0.0.1:10026"))

    async def script(house: House) -> None:
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        house.neighbour = None
        await house.application._applied(unserved(config))
        session = house.application.session
        assert session is not None
        assert session.place.ours
        assert house.links[0].status().state is RunState.RUNNING
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    (service,) = house.attached
    assert (service.closed, service.stops, service.starts) == (True, 0, 0)


def test_a_relay_of_somebody_else_is_said_to_need_a_restart_and_left_alone(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(House, "neighbour", Neighbour(target="127.0.0.1:10026"))

    async def script(house: House) -> None:
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        with pytest.raises(RelayError) as told:
            await house.application._applied(unserved(config))
        assert str(told.value) == WRITTEN
        await reached(lambda: len(house.attached) > 1 and house.attached[1].connects == 1)
        session = house.application.session
        assert session is not None
        assert session.place.mode is RunMode.SERVICE
        house.application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.links == []
    assert [(each.stops, each.starts, each.closed) for each in house.attached] == [(0, 0, True)] * 2


def test_a_service_that_is_slow_to_answer_is_waited_for(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emailrelay_gui.app.SERVICE_PAUSE", 0.0)
    config.write_text("port 2525\nadmin 10026\n", "utf-8")

    async def script(house: House) -> None:
        application = house.application
        await reached(lambda: application.wizard is not None)
        house.looks, house.appears_after = 0, 60
        await application._applied(replace(unserved(config), served=True))
        session = application.session
        assert session is not None
        assert session.place.mode is RunMode.SERVICE
        application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert house.links[0].status().state is RunState.STOPPED


def test_a_service_without_a_control_port_is_not_waited_for(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("emailrelay_gui.app.PATIENCE", 1e6)

    async def script(house: House) -> None:
        application = house.application
        await reached(lambda: application.wizard is not None)
        await application._applied(replace(unserved(config), served=True))
        session = application.session
        assert session is not None
        assert session.place.ours
        application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True), script)
    assert [link.status().state for link in house.links] == [RunState.STOPPED] * 2


def test_further_signals_neither_extend_the_end_nor_disturb_it(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing, go = asyncio.Event(), asyncio.Event()

    async def close(_link: FakeLink) -> None:
        closing.set()
        await go.wait()

    monkeypatch.setattr(FakeLink, "close", close)

    async def script(house: House) -> None:
        application = house.application
        await reached(lambda: application.session)
        application.hurry()
        await closing.wait()
        assert application._ending is not None
        limit = application._ending.when()
        application.hurry()
        assert application._ending.when() == limit
        go.set()

    live(qapp, tmp_path, appearance, Options(no_tray=True, config_file=config, verbs=("stop",)), script)


def test_a_signal_after_the_end_changes_nothing(
    qapp: QApplication, tmp_path: Path, appearance: Appearance, config: Path
) -> None:
    async def script(house: House) -> None:
        application = house.application
        await reached(lambda: application.session)
        application.quit()

    house = live(qapp, tmp_path, appearance, Options(no_tray=True, config_file=config, verbs=("stop",)), script)

    async def late() -> int:
        house.application.hurry()
        await asyncio.sleep(0)
        return 0

    assert aio.run(qapp, late) == 0


def test_a_token_that_cannot_be_read_is_told_and_the_relay_shown_all_the_same(
    qapp: QApplication, tmp_path: Path, appearance: Appearance
) -> None:
    async def script(house: House) -> None:
        await reached(lambda: house.attached and house.attached[0].connects == 1)
        session = house.application.session
        assert session is not None
        await reached(session.window.toast.isVisible)
        assert session.window.toast.title() == "The token could not be read"
        house.application.quit()

    options = Options(no_tray=True, attach="192.0.2.5:10026", attach_token=tmp_path / "nothing")
    assert live(qapp, tmp_path, appearance, options, script).attached[0].token == ""


def test_without_a_display_the_program_says_so_and_names_the_other_one() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "emailrelay_gui", "--show"],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        cwd=Path(__file__).resolve().parent.parent.parent,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("emailrelay-gui: there is no display")
    assert "emailrelay --no-daemon" in done.stderr

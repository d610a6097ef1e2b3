"""Settings file, autostart entries, command line, crash report, single instance names."""

from __future__ import annotations

import json
import plistlib
import sys
from pathlib import Path

import pytest

from emailrelay_gui.crash import CrashReport
from emailrelay_gui.options import VERBS, parse
from emailrelay_gui.platform.app_settings import AppSettings, SettingsFile
from emailrelay_gui.platform.autostart import DesktopEntry, LaunchAgent, RunKey, launch_command
from emailrelay_gui.platform.paths import resources
from emailrelay_gui.shell import single_instance


def test_settings_survive_and_unknown_or_wrong_values_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "sub" / "desktop.json"
    settings = SettingsFile(file)
    assert settings.values == AppSettings()
    settings.change(scheme="dark", start_hidden=True)
    assert SettingsFile(file).values == AppSettings(scheme="dark", start_hidden=True)
    file.write_text(json.dumps({"scheme": 7, "on_close": "quit", "nonsense": 1}), "utf-8")
    assert SettingsFile(file).values == AppSettings(on_close="quit")
    file.write_text("[not json", "utf-8")
    assert SettingsFile(file).values == AppSettings()


def test_settings_that_cannot_be_written_are_kept_for_this_run(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", "utf-8")
    settings = SettingsFile(blocked / "desktop.json")
    settings.change(scheme="light")
    assert settings.values.scheme == "light"


def test_the_desktop_entry_starts_the_application_hidden(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path / "autostart", ("/opt/my relay/gui", "--hidden", "50%"))
    assert not entry.enabled()
    entry.enable()
    assert entry.enabled()
    assert entry.where() == str(tmp_path / "autostart" / "emailrelay-gui.desktop")
    text = Path(entry.where()).read_text("utf-8")
    assert 'Exec="/opt/my relay/gui" --hidden "50%%"\n' in text
    assert text.startswith("[Desktop Entry]\nType=Application\n")
    entry.disable()
    entry.disable()
    assert not entry.enabled()


def test_the_launch_agent_starts_the_application_hidden(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, ("/Applications/Relay.app/x", "--hidden"))
    agent.enable()
    (file,) = tmp_path.iterdir()
    assert str(file) == agent.where()
    assert plistlib.loads(file.read_bytes())["ProgramArguments"] == ["/Applications/Relay.app/x", "--hidden"]
    assert agent.enabled()
    agent.disable()
    assert not agent.enabled()


class FakeRegistry:
    """String values, as the registry keeps them."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def set(self, name: str, value: str) -> None:
        self.values[name] = value

    def remove(self, name: str) -> None:
        self.values.pop(name, None)


def test_the_run_key_quotes_what_has_blanks() -> None:
    registry = FakeRegistry()
    entry = RunKey(registry, (r"C:\Program Files\Relay\gui.exe", "--hidden"))
    entry.enable()
    assert entry.where().endswith(r"\CurrentVersion\Run, emailrelay-gui")
    assert registry.values == {"emailrelay-gui": r'"C:\Program Files\Relay\gui.exe" --hidden'}
    assert entry.enabled()
    entry.disable()
    entry.disable()
    assert not entry.enabled()


def test_the_launch_command_names_program_and_configuration() -> None:
    command = launch_command(Path("/etc/relay.conf"))
    assert command[0] == sys.executable
    assert command[-3:] == ("--hidden", "--config", "/etc/relay.conf")


def test_the_command_line_is_understood() -> None:
    options = parse(["--hidden", "--config", "relay.conf", "--no-tray", "--flush", "--pause"])
    assert options.hidden
    assert options.no_tray
    assert not options.configure
    assert options.config_file == Path.cwd() / "relay.conf"
    assert options.verbs == ("flush", "pause")
    assert parse(["--configure"]).configure
    assert parse(["--wizard"]).configure
    for verb in VERBS:
        assert parse([f"--{verb}"]).verbs == (verb,)


def test_a_wrong_option_ends_with_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--nonsense"])
    assert ended.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


def test_a_crash_is_written_down_and_told_once(tmp_path: Path) -> None:
    told: list[str] = []
    report = CrashReport(tmp_path / "logs" / "errors.txt", told.append)
    before = sys.excepthook
    report.install()
    try:
        sys.excepthook(ValueError, ValueError("broken"), None)
    finally:
        report.remove()
    assert sys.excepthook is before
    report.loop_handler(None, {"message": "a task was lost"})
    text = (tmp_path / "logs" / "errors.txt").read_text("utf-8")
    assert "ValueError: broken" in text
    assert told == ["ValueError: broken", "RuntimeError: a task was lost"]


@pytest.mark.parametrize(
    ("line", "verbs"),
    [
        (b'{"verbs": ["show", "quit"]}\n', ("show", "quit")),
        (b'{"verbs": ["show", "rm -rf", 7]}\n', ("show",)),
        (b'{"verbs": "show"}\n', ()),
        (b"[1]\n", ()),
        (b"\xff\xfe\n", ()),
        (b"", ()),
    ],
)
def test_only_known_verbs_are_taken_from_another_start(line: bytes, verbs: tuple[str, ...]) -> None:
    assert single_instance.understood(line) == verbs


def test_each_configuration_has_a_name_of_its_own(tmp_path: Path) -> None:
    names = {
        single_instance.name_for(None, tmp_path),
        single_instance.name_for(tmp_path / "a.conf", tmp_path),
        single_instance.name_for(tmp_path / "b.conf", tmp_path),
    }
    assert len(names) == 3
    assert all(len(name) < 40 for name in names)


@pytest.mark.parametrize("folder", ["tray/color-16", "tray/color-22", "tray/color-32", "tray/mono-22", "ui", "state"])
def test_the_icons_are_there(folder: str) -> None:
    assert len(list((resources() / "icons" / folder).glob("*.svg"))) >= 10

"""From what starts a relay to its configuration (spec gui.md A1, A7)."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from emailrelay_gui.wizard.located import Located, locate
from emailrelay_gui.wizard.source import read_installation
from engine.api import RelayError, batch_command, windows_words

CONFIG = b"port 2525\nspool-dir /var/spool/emailrelay\n"


def configured(folder: Path, name: str = "emailrelay.conf") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(CONFIG)
    return folder / name


def test_a_configuration_is_itself(tmp_path: Path) -> None:
    for name in ("emailrelay.conf", "emailrelay.cfg", "relay", "none.conf"):
        path = configured(tmp_path, name) if name != "none.conf" else tmp_path / name
        assert locate(path) == Located(config_file=path)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            'start "emailrelay" "C:\\E-Mail Relay\\emailrelay.exe" "C:\\conf\\emailrelay.cfg"',
            ("C:\\E-Mail Relay\\emailrelay.exe", "C:\\conf\\emailrelay.cfg"),
        ),
        ("@echo off\r\nrem starts it\r\n\r\nstart /min emailrelay.exe a.cfg\r\n", ("emailrelay.exe", "a.cfg")),
        ('START "" emailrelay.exe --log-file="C:\\a b" a.cfg', ("emailrelay.exe", "--log-file=C:\\a b", "a.cfg")),
        ("emailrelay.exe --log-file=x-%%d.txt a.cfg", ("emailrelay.exe", "--log-file=x-%d.txt", "a.cfg")),
    ],
    ids=["as written by the original", "with remarks", "no title", "percent signs"],
)
def test_the_command_of_a_start_script(text: str, words: tuple[str, ...]) -> None:
    assert batch_command(text, Path("x.bat")) == words


def test_words_of_windows_keep_backslashes_and_empty_quotes() -> None:
    assert windows_words(' a  "b c"d "" e\\"f ') == ("a", "b cd", "", "e\\f ")


@pytest.mark.parametrize("count", [0, 2])
def test_a_start_script_with_another_number_of_commands_is_refused(count: int) -> None:
    with pytest.raises(RelayError, match=f"x.bat has {count} commands; a start script of a relay has exactly one"):
        batch_command("rem x\n" + "emailrelay.exe a.cfg\n" * count, Path("x.bat"))


def test_a_start_script_leads_to_its_configuration_and_names_what_stands_beside_it(tmp_path: Path) -> None:
    config = configured(tmp_path / "f\u00fcr Post", "emailrelay.cfg")
    script = tmp_path / "emailrelay-start.bat"
    script.write_bytes(f'start "emailrelay" "{tmp_path}/emailrelay" --verbose --port=26 "{config}"\r\n'.encode("cp850"))

    found = locate(script)

    assert found.config_file == config
    assert (found.through, found.beside) == ((script,), ("verbose", "port"))
    source = read_installation(script)
    assert (source.config.path, source.answers.port) == (config, "2525")
    assert source.located == found


def test_app_in_a_start_script_is_the_folder_of_its_program(tmp_path: Path) -> None:
    config = configured(tmp_path / "bin", "emailrelay.cfg")
    script = tmp_path / "run.bat"
    script.write_text(f"{tmp_path}/bin/emailrelay.exe @app/emailrelay.cfg\n")

    assert locate(script).config_file == config


def test_a_start_script_without_a_configuration_says_what_to_do(tmp_path: Path) -> None:
    script = tmp_path / "run.bat"
    script.write_text("emailrelay.exe --as-server --port 26\n")

    with pytest.raises(RelayError, match=r"without a configuration file.*Import it"):
        locate(script)


def test_a_unit_leads_to_its_configuration(tmp_path: Path) -> None:
    config = configured(tmp_path)
    unit = tmp_path / "emailrelay.service"
    unit.write_text(
        "[Service]\nType=forking\nExecStart=\n"
        f"ExecStart=-/usr/sbin/emailrelay --as-server --syslog \\\n --pid-file /run/e/e.pid {config}\n"
    )

    found = locate(unit)

    assert (found.config_file, found.program) == (config, "/usr/sbin/emailrelay")
    assert found.beside == ("as-server", "syslog", "pid-file")


def test_a_launch_agent_leads_to_its_configuration(tmp_path: Path) -> None:
    config = configured(tmp_path)
    agent = tmp_path / "net.example.plist"
    agent.write_bytes(plistlib.dumps({"ProgramArguments": ["/opt/emailrelay", "--no-daemon", str(config)]}))

    assert locate(agent).config_file == config


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("emailrelay-gui.cfg", 'dir-config="{folder}/sub folder"\ndir-install=/usr\n'),
        (
            "emailrelay-gui",
            '#!/bin/sh\nexec emailrelay-gui.real --qmdir=/x "$@"\ndir-config="{folder}/sub folder"\ndir-spool=/y\n',
        ),
        ("emailrelay-gui.cfg", 'dir-config="%dir-contents%/sub folder"\n'),
        ("emailrelay-service.cfg", "dir-config=@app/sub folder\n"),
        ("emailrelay-service.cfg", "dir-config=sub folder\n"),
    ],
    ids=["variables", "launcher script", "bundle", "wrapper", "relative"],
)
def test_a_pointer_file_leads_to_the_configuration_in_its_folder(tmp_path: Path, name: str, text: str) -> None:
    config = configured(tmp_path / "sub folder")
    pointer = tmp_path / name
    pointer.write_text(text.replace("{folder}", str(tmp_path)))

    found = locate(pointer)

    assert (found.config_file, found.through) == (config, (pointer,))


def test_a_folder_with_a_start_script_leads_through_it(tmp_path: Path) -> None:
    config = configured(tmp_path, "other.cfg")
    configured(tmp_path, "emailrelay.cfg")
    script = tmp_path / "emailrelay-start.bat"
    script.write_text(f"emailrelay.exe {config}\n")

    found = locate(tmp_path)

    assert (found.config_file, found.through) == (config, (tmp_path, script))


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("x.service", b"[Unit]\n", "it has no ExecStart"),
        ("x.service", b'ExecStart=emailrelay "x\n', "cannot be understood"),
        ("x.plist", b"not one", "is not a property list"),
        ("x.plist", plistlib.dumps({}), "it has no ProgramArguments"),
        ("emailrelay-gui.cfg", b"dir-config=nowhere\n", "There is no configuration file in"),
    ],
    ids=["no command", "open quote", "no list", "no arguments", "empty folder"],
)
def test_what_leads_nowhere_is_told(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(RelayError) as caught:
        locate(tmp_path / name)
    assert says in str(caught.value)

"""Reading configurations: what is wrong is said with file and line, relative paths get their base."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.config.parser import parse_arguments
from engine.errors import ConfigError
from engine.loading import load, load_arguments, this_host, usable


def test_relative_paths_are_taken_from_the_base(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_text(
        "log\nlog-file log.txt\nspool-dir spool\nserver-auth secrets\nclient-auth plain:YQ==:Yg==\nforward-to a:25\n"
        "client-tls\nclient-tls-verify <default>\nserver-tls\nserver-tls-certificate key.pem\n"
        "server-tls-certificate /abs/cert.pem\n"
    )
    settings = usable(load(file, base=tmp_path))
    assert settings.spool_dir == str(tmp_path / "spool")
    assert settings.log_file == str(tmp_path / "log.txt")
    assert settings.server_auth == str(tmp_path / "secrets")
    assert settings.client_auth == "plain:YQ==:Yg=="
    assert settings.client_tls_verify == "<default>"
    assert settings.server_tls_certificate == (str(tmp_path / "key.pem"), "/abs/cert.pem")


def test_every_problem_is_found_in_one_go(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_text("port many\n\nno-such-option\nadmin x\n")
    with pytest.raises(ConfigError) as caught:
        usable(load(file))
    assert {problem.line for problem in caught.value.problems} == {1, 3, 4}
    assert {problem.where for problem in caught.value.problems} == {str(file)}


def test_a_file_that_is_not_text_is_refused_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_bytes(b"log\nport 25\ndomain \xff\xfe\n")
    with pytest.raises(ConfigError, match=r"emailrelay\.conf, line 3: .*not valid UTF-8"):
        load(file)


def test_a_byte_order_mark_is_forgiven(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_bytes(b"\xef\xbb\xbfport 2525\r\nlog\r\n")
    assert usable(load(file)).port == 2525


@pytest.mark.parametrize("name", ["none.conf", "."])
def test_an_unreadable_file_is_named_with_the_reason(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match=r"error reading configuration file: .*(no such file|is a directory)"):
        load(tmp_path / name)


def test_the_command_line_adds_to_the_file(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_text("port 2525\nlog\n")
    found = load_arguments(parse_arguments(["--no-daemon", "--size", "1000", str(file)]))
    settings = usable(found)
    assert (settings.no_daemon, settings.size, settings.port) == (True, 1000, 2525)


@pytest.mark.parametrize("bundled", [False, True])
def test_the_programs_folder_is_that_behind_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, bundled: bool
) -> None:
    real = tmp_path / "opt" / "emailrelay"
    real.parent.mkdir()
    real.touch()
    link = tmp_path / "emailrelay"
    link.symlink_to(real)
    if bundled:  # it is told a bare name when it was found on the PATH
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(link))
    monkeypatch.setattr(sys, "argv", ["emailrelay" if bundled else str(link)])
    assert this_host().app_dir == str(real.parent)
    (real.parent / "relay.conf").write_text("port 2525\nspool-dir @app/spool\n", encoding="ascii")
    settings = usable(load(Path("@app/relay.conf"), base=tmp_path))
    assert (settings.port, settings.spool_dir) == (2525, f"{real.parent}/spool")

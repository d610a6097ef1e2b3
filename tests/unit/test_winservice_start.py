"""What a Windows service starts, and which files it gets at (spec process.md 3.11, gui.md C1)."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.config.options import Settings
from engine.errors import RelayError
from engine.winservice.arguments import Wanted, Work
from engine.winservice.rights import Grant, Right, needed, service_sid
from engine.winservice.start import find_start

RUN = Wanted(work=Work.RUN)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    home = tmp_path / "program"
    home.mkdir()
    return home / "emailrelay-service.exe"


def test_a_configuration_that_is_named_is_taken(tmp_path: Path, program: Path) -> None:
    config = tmp_path / "other.cfg"
    found = find_start(Wanted(work=Work.RUN, config=str(config)), program)
    assert (found.words, found.base, found.config_file) == (("--no-daemon", str(config)), tmp_path, config)


def test_a_relative_path_is_refused_because_nobody_knows_where_a_service_stands(program: Path) -> None:
    with pytest.raises(RelayError, match="a service needs the whole path"):
        find_start(Wanted(work=Work.RUN, config="other.cfg"), program)


def test_the_configuration_beside_the_program_has_the_name_of_the_service(program: Path) -> None:
    config = program.with_name("second.cfg")
    config.write_text("log\n", "utf-8")
    assert find_start(Wanted(work=Work.RUN, name="second"), program).config_file == config


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_a_start_script_comes_first_and_its_options_count(program: Path, encoding: str) -> None:
    program.with_name("emailrelay.cfg").write_text("log\n", "utf-8")
    script = program.with_name("emailrelay-start.bat")
    script.write_bytes('start "emailrelay" "C:\\é\\emailrelay.exe" --as-server "C:\\é x\\r.cfg"\r\n'.encode(encoding))
    found = find_start(RUN, program)
    assert found.words == ("--no-daemon", "--as-server", "C:\\é x\\r.cfg")
    assert found.base == program.parent


@pytest.mark.parametrize(
    "pointer", ["dir-config=@app/conf", "dir-config=conf", 'dir-config="conf"', "dir-install=conf"]
)
def test_the_file_of_the_wrapper_leads_to_the_configuration(program: Path, pointer: str) -> None:
    program.with_suffix(".cfg").write_text(pointer + "\n", "utf-8")
    folder = program.parent / "conf"
    folder.mkdir()
    (folder / "emailrelay.cfg").write_text("log\n", "utf-8")
    assert find_start(RUN, program).config_file == folder / "emailrelay.cfg"


def test_without_anything_to_start_it_is_said_where_was_looked(program: Path) -> None:
    with pytest.raises(RelayError) as caught:
        find_start(RUN, program)
    expected = f"there is no emailrelay-start.bat and no emailrelay.cfg in {program.parent}: name a --config"
    assert str(caught.value) == expected


def test_the_identity_of_a_service_is_the_one_that_windows_computes() -> None:
    published = "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"
    assert service_sid("TrustedInstaller") == service_sid("trustedinstaller") == published


def test_a_service_reads_what_it_needs_and_changes_what_it_writes(tmp_path: Path) -> None:
    base, away = tmp_path / "relay", tmp_path / "away"
    settings = Settings(
        spool_dir=str(away / "mail"),
        delivery_dir="boxes",
        log_file=str(away / "log" / "relay-%d.log"),
        pid_file="relay.pid",
        server_auth="relay.auth",
        client_auth="plain:a:b",
        pop_auth="pam:",
        server_tls_certificate=(str(away / "key.pem"), "chain.pem"),
        server_tls_verify="<default>",
        client_tls_verify=str(away / "ca.pem"),
    )
    assert set(needed([settings], base / "relay.cfg", base)) == {
        Grant(path=base, right=Right.CHANGE),  # for the file with the process id
        Grant(path=away / "mail", right=Right.CHANGE),
        Grant(path=base / "boxes", right=Right.CHANGE),
        Grant(path=away / "log", right=Right.CHANGE),
        Grant(path=away / "key.pem", right=Right.READ),
        Grant(path=away / "ca.pem", right=Right.READ),
        Grant(path=base / "relay.auth", right=Right.READ),
        Grant(path=base / "chain.pem", right=Right.READ),
    }


def test_what_lies_in_a_folder_that_can_be_read_needs_no_right_of_its_own(tmp_path: Path) -> None:
    settings = Settings(spool_dir="mail", server_auth="relay.auth")
    assert needed([settings], tmp_path / "relay.cfg", tmp_path) == (
        Grant(path=tmp_path, right=Right.READ),
        Grant(path=tmp_path / "mail", right=Right.CHANGE),
    )

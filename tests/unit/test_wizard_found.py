"""What is there already, and what the system says to ports, folders and programs."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import inquiries
from emailrelay_gui.wizard.answers import Account, Answers, Listen
from emailrelay_gui.wizard.found import FoundFile, found_files, starters
from engine.api import PortTrouble

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="paths and rights of Unix")


def test_an_installation_is_found_once_and_told_apart(tmp_path: Path) -> None:
    original, own = tmp_path / "original.conf", tmp_path / "own.conf"
    pid = tmp_path / "relay.pid"
    pid.write_text(f"{os.getpid()}\n")
    original.write_text(f"port 25\npid-file {pid}\n")
    own.write_text("port 2525\ntrash 7\n#pid-file /nowhere\n")
    unit = tmp_path / "emailrelay.service"
    unit.write_text(f"[Service]\nExecStart=/usr/sbin/emailrelay --as-server {original}\n")
    third = tmp_path / "third.conf"
    third.write_text("port 26\n")
    other = tmp_path / "emailrelay-b.service"
    other.write_text(f"[Service]\nExecStart=/usr/sbin/emailrelay {third}\n")

    found = found_files((original, own, tmp_path / "missing.conf"), (unit, other))

    assert found == (
        FoundFile(path=original, writable=True, running=True),
        FoundFile(path=own, writable=True, ours=True),
        FoundFile(path=third, writable=True, through=other),
    )


def test_a_start_script_that_leads_nowhere_is_left_out(tmp_path: Path) -> None:
    unit = tmp_path / "emailrelay.service"
    unit.write_text("[Service]\nType=exec\n")

    assert found_files((), (unit,)) == ()


@pytest.mark.parametrize("content", ["", "x\n", "0\n", "999999999\n"], ids=["empty", "no number", "nobody", "gone"])
def test_a_pid_file_of_nobody_is_no_running_relay(tmp_path: Path, content: str) -> None:
    config, pid = tmp_path / "relay.conf", tmp_path / "relay.pid"
    pid.write_text(content)
    config.write_text(f"pid-file {pid}\n")

    assert [each.running for each in found_files((config,))] == [False]


def test_services_of_the_user_are_looked_for(tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "systemd" / "user"
    folder.mkdir(parents=True)
    unit = folder / "emailrelay.service"
    unit.write_text("")

    assert (unit in starters(tmp_path)) == (sys.platform == "linux")


@pytest.mark.parametrize(
    ("folder", "says"),
    [
        ("Dropbox/spool", "Dropbox copies files while they are written."),
        ("OneDrive - Contoso/spool", "Onedrive copies files while they are written."),
        ("spool", ""),
    ],
    ids=["dropbox", "onedrive", "plain"],
)
def test_folders_of_programs_that_copy_are_doubtful(tmp_path: Path, folder: str, says: str) -> None:
    doubt = inquiries.folder_doubt(str(tmp_path / folder))

    assert doubt.startswith(says)
    assert bool(doubt) == bool(says)


def test_a_file_system_of_another_computer_is_seen(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    share = tmp_path / "my share"
    share.mkdir()
    escaped = str(share).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {escaped} nfs4 rw 0 0\n")

    assert inquiries.on_network(share, mounts)
    assert not inquiries.on_network(tmp_path, mounts)
    assert not inquiries.on_network(share, tmp_path / "nothing")


def test_programs_that_are_not_there_or_cannot_run_are_named(tmp_path: Path) -> None:
    program, text = tmp_path / "run.sh", tmp_path / "text"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text.write_text("x")
    text.chmod(0o644)
    gone = tmp_path / "gone"

    said = inquiries.missing((str(program), str(text), f"file:{gone}", "deliver:", "net:127.0.0.1:1"))

    assert said == (
        f"{text} cannot be run. Mail would be refused until it is made executable.",
        f"file:{gone} was not found. Mail would be refused until it exists.",
    )


def test_accounts_that_the_computer_does_not_have_are_strangers() -> None:
    answers = replace(Answers(), pop=True, verifier="account:", accounts=(Account(name="no such user at all"),))

    assert inquiries.strangers(answers) == ("no such user at all",)
    assert inquiries.strangers(replace(answers, verifier="")) == ()
    assert inquiries.strangers(replace(answers, pop=False)) == ()


def test_a_new_configuration_goes_where_none_is(tmp_path: Path) -> None:
    config = tmp_path / "a" / "emailrelay.conf"
    assert inquiries.config_problem(config, "/srv/spool") == ""
    assert inquiries.config_problem(config, str(config.parent)).startswith("Choose another folder")
    config.parent.mkdir()
    config.write_text("")
    assert inquiries.config_problem(config, "/srv/spool").startswith(f"{config} exists already.")
    assert inquiries.config_problem(None, "") == ""


def test_ports_are_asked_for_unless_the_relay_has_them_already() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        port = str(held.getsockname()[1])
        before = replace(Answers(), listen=Listen.LOOPBACK, addresses=("127.0.0.1",))
        wants = replace(before, pop=True, pop_port=port, admin=port, legacy=f"127.0.0.1:{port},127.0.0.1")

        facts = inquiries.ask(wants, before)
        own = inquiries.ask(wants, wants)

    troubles = [facts[name].trouble for name in ("pop_port", "admin_port", "legacy_port")]  # type: ignore[attr-defined]
    assert troubles == [PortTrouble.TAKEN] * 3
    assert [own[name] for name in ("pop_port", "admin_port", "legacy_port")] == [None] * 3
    assert facts["free_pop_port"] != int(port)

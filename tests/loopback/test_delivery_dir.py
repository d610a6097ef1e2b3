"""Local delivery to a folder of its own (option ``delivery-dir``, spec message-store.md 9), by the running program."""

from __future__ import annotations

import os
import smtplib
import stat
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, Engine, running_engine
from tests.support.filtering import tree
from tests.support.program import Program, free_port, until

if sys.platform == "win32":
    pytest.skip("the verifier of these tests is a shell script", allow_module_level=True)

pytestmark = pytest.mark.slow
CONTENT = b"Subject: x\r\n\r\n.hello\r\n\xff\x00\r\n"


@pytest.fixture
def folder() -> Generator[Path]:
    """A folder that every account can reach."""
    with tempfile.TemporaryDirectory(prefix="relay-delivery-", dir="/var/tmp") as name:
        Path(name).chmod(0o755)
        verifier = Path(name) / "verifier"
        verifier.write_text('#!/bin/sh\necho "$1"\necho "${1%@*}"\n', encoding="ascii")
        verifier.chmod(0o755)
        yield Path(name)


def options(folder: Path, mail: str) -> tuple[str, ...]:
    return (f"delivery-dir {mail}", "filter deliver:", f"address-verifier {folder}/verifier", "verbose")


def send(port: int, *recipients: str) -> None:
    with smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("a@example.com", recipients, CONTENT.replace(b"\0", b"-"))


def content_of(mailbox: Path) -> bytes:
    (file,) = mailbox.glob("*.content") if not (mailbox / "new").is_dir() else (mailbox / "new").iterdir()
    return file.read_bytes()


def test_mailboxes_are_made_there_and_the_spool_stays_empty(folder: Path) -> None:
    mail = folder / "mail"
    for each in ("tmp", "cur", "new"):
        (mail / "bob" / each).mkdir(parents=True)
    with running_engine(folder / "relay", *options(folder, str(mail)), "user root") as engine:
        send(engine.port, "alice@here", "bob@here")
        until(lambda: "smtp connection closed" in engine.output(), what="the session's end in the log")
        log = engine.output()
        assert tree(engine.spool) == []
    assert content_of(mail / "alice").endswith(b"\r\nSubject: x\r\n\r\n.hello\r\n\xff-\r\n")
    assert content_of(mail / "bob") == content_of(mail / "alice")
    assert [each.suffix for each in sorted((mail / "alice").iterdir())] == [".content", ".envelope"]
    assert len(tree(mail / "bob")) == 1
    assert f"to [{mail}/alice]" in log
    assert "delivery: creating mailbox [alice]" in log
    assert "delivery: recipient [bob]: delivery to mailbox [bob]" in log


def test_the_folder_may_lie_beside_the_program_or_where_the_program_was_started(folder: Path) -> None:
    """``@app`` is the folder of the program; a relative path starts at the working directory."""
    program = folder / "emailrelay"
    text = f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom engine.cli import main\n"
    program.write_text(f"{text}sys.exit(main())\n", encoding="utf-8")
    program.chmod(0o755)
    for mail in ("@app/mail", "mail"):
        (folder / "mail").mkdir(exist_ok=True)
        engine = Engine(folder / f"relay{len(mail)}", *options(folder, mail), "user root", port=free_port())
        running = Program([program, "--no-daemon", engine.config], engine.log, cwd=folder)
        try:
            until(lambda: "smtp server on" in engine.output(), seconds=20, what="the relay serving")  # noqa: B023 - called here
            send(engine.port, "alice@here")
        finally:
            running.kill()
        assert tree(engine.spool) == []
    assert len(list((folder / "mail" / "alice").glob("*.content"))) == 2


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs root")
def test_under_an_account_with_fewer_rights_the_files_are_as_in_the_spool(folder: Path) -> None:
    """Root's folder with the group's rights, as the spool has them (spec process.md 3.5)."""
    import pwd

    nobody = pwd.getpwnam("nobody")
    mail = folder / "mail"
    mail.mkdir()
    os.chown(mail, 0, nobody.pw_gid)
    mail.chmod(0o2770)
    with running_engine(folder / "relay", *options(folder, str(mail)), "user nobody") as engine:
        send(engine.port, "alice@here")
        assert tree(engine.spool) == []
    found = (mail / "alice").stat()
    assert (found.st_gid, stat.S_IMODE(found.st_mode) & 0o770) == (nobody.pw_gid, 0o770)
    for file in (mail / "alice").iterdir():
        assert (file.stat().st_uid, file.stat().st_gid) == (0, nobody.pw_gid)
        assert stat.S_IMODE(file.stat().st_mode) == 0o660

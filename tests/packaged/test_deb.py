"""The Debian package on this very computer: installed, used, upgraded, removed, purged.

It changes the system that it runs on, so it runs only where the package is named: in a container or a clean
root, as root, with ``RELAY_PACKAGE=<file.deb>``.
"""

from __future__ import annotations

import os
import pwd
import shutil
import smtplib
import stat
import subprocess
from pathlib import Path

import pytest

from tests.support.program import Program, answers, until

PACKAGE = os.environ.get("RELAY_PACKAGE", "")
if not PACKAGE:
    pytest.skip("RELAY_PACKAGE names no package to install", allow_module_level=True)

SPOOL = Path("/var/spool/emailrelay")
CONFIG = Path("/etc/emailrelay.conf")
MESSAGE = b"From: a@example.com\r\nSubject: package\r\n\r\nx\r\n"


def system(*command: str) -> str:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_package_is_installed_used_upgraded_removed_and_purged(tmp_path: Path) -> None:
    system("apt-get", "install", "-y", "--no-install-recommends", PACKAGE)
    account = pwd.getpwnam("emailrelay")
    assert (SPOOL.stat().st_uid, stat.S_IMODE(SPOOL.stat().st_mode)) == (account.pw_uid, 0o2770)
    assert "self-test passed" in system("emailrelay", "--self-test")
    assert "foobar" not in system("emailrelay-passwd", "--help")
    relay = "/usr/bin/emailrelay"
    command = ["setpriv", "--reuid=emailrelay", "--regid=emailrelay", "--clear-groups", relay]
    program = Program([*command, "--no-daemon", str(CONFIG)], tmp_path / "log", cwd=Path("/"))
    until(lambda: answers(2525), seconds=60, what="the relay of the package listening")
    with smtplib.SMTP("127.0.0.1", 2525, timeout=20) as client:
        client.sendmail("a@example.com", ["b@example.com"], MESSAGE)
    assert program.stop() == 0
    (content,) = SPOOL.glob("*.content")
    assert content.read_bytes().endswith(MESSAGE)

    CONFIG.write_text(CONFIG.read_text("utf-8") + "# ours\n", "utf-8")
    system("apt-get", "install", "-y", "--reinstall", PACKAGE)
    assert CONFIG.read_text("utf-8").endswith("# ours\n")
    assert content.exists()
    system("apt-get", "remove", "-y", "emailrelay")
    assert not shutil.which("emailrelay")
    assert CONFIG.exists()
    system("apt-get", "purge", "-y", "emailrelay")
    assert not CONFIG.exists()
    assert content.exists(), "a queue is never removed with the program"

"""The Debian package in a clean system: installed, used, upgraded, removed, purged.

It changes the system that it runs on, so it runs only where the package is named, as root, with
``RELAY_PACKAGE=<file.deb>``; ``RELAY_ROOT`` is the folder with the system that it is installed into
(``debootstrap --variant=minbase bookworm FOLDER``), and without it that is the one that the test runs in: a container.
"""

from __future__ import annotations

import os
import re
import shutil
import smtplib
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.clean_root import CleanRoot, clean_root
from tests.support.network import in_own_network
from tests.support.program import Program, free_port, until
from tests.support.xvfb import missing, running_display

PACKAGE = os.environ.get("RELAY_PACKAGE", "")
if not PACKAGE:
    pytest.skip("RELAY_PACKAGE names no package to install", allow_module_level=True)

ROOT = Path(os.environ.get("RELAY_ROOT", "/"))
SPOOL = "/var/spool/emailrelay"
CONFIG = "/etc/emailrelay.conf"
MESSAGE = b"From: a@example.com\r\nSubject: package\r\n\r\nx\r\n"
LARGEST = 45e6
"""Octets of the package."""
SLOWEST_WINDOW = 1.5
"""Seconds that the processor works from the start of the program to its window: the same on a busy computer."""
MOST_IDLE = 140e6
"""Octets of memory of the application when nothing happens; what it shares with others counted in part."""
PROBE = """\
#!/bin/bash
exec > /probe.out 2>&1
for attempt in {1..300}; do (exec 3<>/dev/tcp/127.0.0.1/2525) 2>/dev/null && break; sleep 0.1; done
exec 3<>/dev/tcp/127.0.0.1/2525
read -r line <&3
for words in 'HELO probe' 'MAIL FROM:<a@x.org>' 'RCPT TO:<b@x.org>' DATA $'Subject: x\\r\\n\\r\\ny\\r\\n.'; do
  printf '%s\\r\\n' "$words" >&3
  read -r line <&3
done
echo "$line"
stat -c %U "/proc/$(systemctl show emailrelay -p MainPID --value)"
systemctl restart emailrelay && systemctl is-active emailrelay
systemctl show emailrelay -p NRestarts --value
systemctl poweroff
"""
"""What happens in a system that has just started: a message, a restart, and the end."""
RESIDENT = re.compile(r"^Pss:\s+(\d+) kB$", re.MULTILINE)


@pytest.fixture(scope="module")
def system() -> Iterator[CleanRoot]:
    with clean_root(ROOT, shared=("/tmp/.X11-unix",)) as made:
        made.run("apt-get", "update", "-q")
        yield made
        if made.has("emailrelay"):
            made.run("apt-get", "purge", "-q", "-y", "emailrelay")


def service(system: CleanRoot) -> list[str]:
    """What systemd would start, as the account that it would start it as."""
    unit = system.path("/usr/lib/systemd/system/emailrelay.service").read_text("utf-8")
    (account,) = re.findall(r"^User=(.*)$", unit, re.MULTILINE)
    (line,) = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    return system.command("setpriv", f"--reuid={account}", f"--regid={account}", "--clear-groups", *line.split())


def send_and_stop(command: list[str], log: Path) -> None:
    """Start a relay in a network of its own, hand over one message, end it."""

    def work() -> None:
        program = Program(command, log, cwd=Path("/"))
        try:
            program.ready(2525, seconds=60)
            with smtplib.SMTP("127.0.0.1", 2525, timeout=60) as client:
                client.sendmail("a@example.com", ["b@example.com"], MESSAGE)
            assert program.stop() == 0
        finally:
            program.kill()

    in_own_network((), work)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_package_is_installed_used_upgraded_removed_and_purged(system: CleanRoot, tmp_path: Path) -> None:
    if Path("/") != ROOT:
        assert not system.has("python3"), f"{ROOT} is not clean"
    assert Path(PACKAGE).stat().st_size < LARGEST
    system.install(Path(PACKAGE))
    account = system.run("id", "-u", "emailrelay").strip()
    folder = system.path(SPOOL).stat()
    assert (str(folder.st_uid), stat.S_IMODE(folder.st_mode)) == (account, 0o2770)
    assert "self-test passed" in system.run("emailrelay", "--self-test")
    for program in (
        "emailrelay",
        "emailrelay-passwd",
        "emailrelay-submit",
        "emailrelay-resubmit",
        "emailrelay-sign-in",
    ):
        assert program in system.run(program, "--help")
    before = set(system.path(SPOOL).glob("*.content"))
    send_and_stop(service(system), tmp_path / "log")
    (content,) = set(system.path(SPOOL).glob("*.content")) - before
    assert content.read_bytes().endswith(MESSAGE)

    config = system.path(CONFIG)
    config.write_text(config.read_text("utf-8") + "# ours\n", "utf-8")
    system.install(Path(PACKAGE), anew=True)
    assert config.read_text("utf-8").endswith("# ours\n")
    assert content.exists()
    system.run("apt-get", "remove", "-q", "-y", "emailrelay")
    assert not system.has("emailrelay")
    assert config.exists()
    system.run("apt-get", "purge", "-q", "-y", "emailrelay")
    assert not config.exists()
    assert content.exists(), "a queue is never removed with the program"
    assert not system.path("/usr/lib/emailrelay").exists()


def worked(program: Program) -> float:
    fields = Path(f"/proc/{program.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def tell(capsys: pytest.CaptureFixture[str], figures: str) -> None:
    """Say what was measured, also when the test passes: it belongs to the notes of a release."""
    with capsys.disabled():
        sys.stdout.write(f"\n{figures}")


def memory(program: Program) -> float:
    return int(RESIDENT.findall(Path(f"/proc/{program.pid}/smaps_rollup").read_text("ascii"))[0]) * 1024


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_wizard_opens_quickly_and_the_application_is_small_when_idle(
    system: CleanRoot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if absent := missing():
        pytest.skip(absent)
    package = Path(PACKAGE)
    system.install(package)
    recommended = system.run("dpkg-query", "-W", "-f", "${Recommends}", "emailrelay")
    system.install(package, *recommended.split(", "), anew=True)
    home = Path("/tmp") / f"{tmp_path.name}-{os.getpid()}"
    with ExitStack() as stack:
        screen = stack.enter_context(running_display())
        system.path(str(home)).mkdir()
        stack.callback(shutil.rmtree, system.path(str(home)))
        variables = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        took = 0.0
        for attempt in ("first", "second"):
            began = time.monotonic()
            program = Program(system.command("emailrelay-gui", **variables), tmp_path / attempt, cwd=Path("/"))
            try:
                screen.wait_for_window("Set up relay", seconds=60)
                passed, took = time.monotonic() - began, worked(program)
                figures = f"{passed:.2f} s, {took:.2f} s of work, {memory(program) / 1e6:.0f} MB"
                tell(capsys, f"{attempt} wizard: {figures}")
                screen.picture(tmp_path / f"{attempt}.png")
            finally:
                program.kill()
        assert took < SLOWEST_WINDOW
        port = free_port()
        config = system.path(str(home)) / "emailrelay.conf"
        spool = config.parent / "spool"
        spool.mkdir()
        config.write_text(f"interface 127.0.0.1\nport {port}\nspool-dir {home}/spool\n", "utf-8")
        command = system.command("emailrelay-gui", "--hidden", "--config", str(home / config.name), **variables)
        program = Program(command, tmp_path / "hidden", cwd=Path("/"))
        try:
            program.ready(port, seconds=60)
            with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
                client.sendmail("a@example.com", ["b@example.com"], MESSAGE)
            until(lambda: bool(list(spool.glob("*.envelope"))), seconds=60, what="the message in the queue")
            tell(capsys, f"hidden, one message accepted: {memory(program) / 1e6:.0f} MB")
            assert memory(program) < MOST_IDLE
        finally:
            program.kill()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_service_starts_with_the_computer_as_its_own_account(system: CleanRoot, tmp_path: Path) -> None:
    if shutil.which("systemd-nspawn") is None or Path("/") == ROOT:
        pytest.skip("needs systemd-nspawn (Debian package systemd-container) and RELAY_ROOT")
    upper, work, merged = (tmp_path / name for name in ("upper", "work", "merged"))
    for folder in (upper, work, merged):
        folder.mkdir()
    layers = f"lowerdir={system.folder},upperdir={upper},workdir={work}"
    subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, merged], check=True)
    try:
        with clean_root(merged) as computer:
            computer.install(Path(PACKAGE), "systemd-sysv", "dbus")
            probe = computer.path("/usr/local/sbin/probe")
            probe.write_text(PROBE, "utf-8")
            probe.chmod(0o755)
            computer.path("/etc/systemd/system/probe.service").write_text(
                "[Unit]\nAfter=emailrelay.service\n[Service]\nType=oneshot\nExecStart=/usr/local/sbin/probe\n"
                "[Install]\nWantedBy=multi-user.target\n",
                "utf-8",
            )
            computer.run("systemctl", "enable", "emailrelay", "probe")
        boot = ["systemd-nspawn", "-D", str(merged), "--register=no", "--keep-unit", "--private-network", "--boot"]
        program = Program(boot, tmp_path / "boot")
        try:
            program.wait(120)
        finally:
            program.kill()
        told = (merged / "probe.out").read_text("utf-8").split()
        assert told == ["250", "message", "processed", "emailrelay", "active", "0"], program.output()
    finally:
        subprocess.run(["umount", merged], check=True)

"""The program started by root: whom it works as, whose its files are (spec process.md 3.4, 3.5, message-store.md 7)."""

from __future__ import annotations

import json
import os
import signal
import smtplib
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.support.admin import RawAdmin
from tests.support.ca import CertificateAuthority
from tests.support.engineproc import ROOT, Engine
from tests.support.program import free_port, until

if sys.platform != "linux" or os.geteuid() != 0:
    pytest.skip("only root, on Linux, can become somebody else", allow_module_level=True)

import grp
import pwd

pytestmark = pytest.mark.slow

DAEMON = pwd.getpwnam("daemon")
NOBODY = pwd.getpwnam("nobody")
MESSAGE = "Subject: x\r\n\r\nhello\r\n"


@pytest.fixture
def place() -> Generator[Path]:
    """A folder that every account can reach; pytest's own are for their owner alone."""
    with tempfile.TemporaryDirectory(prefix="relay-identity-", dir="/var/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def running(place: Path, *options: str, user: pwd.struct_passwd | None = DAEMON) -> Engine:
    engine = relay(place, *options, *([f"user {user.pw_name}"] if user else []))
    engine.start()
    return engine


def relay(place: Path, *options: str) -> Engine:
    engine = Engine(place / "relay", *options, module="tests.support.closed_start")
    engine.folder.chmod(0o755)
    return engine


def send(engine: Engine) -> None:
    with smtplib.SMTP("127.0.0.1", engine.port) as client:
        client.sendmail("a@example.com", ["b@example.com"], MESSAGE)


def owner_and_mode(path: Path) -> tuple[int, int, int]:
    found = path.lstat()
    return found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)


def ids(pid: int) -> dict[str, list[str]]:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return {line.split(":")[0]: line.split()[1:] for line in lines}


def only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def test_the_process_works_as_the_account_and_keeps_roots_real_identity(place: Path) -> None:
    engine = running(place, user=NOBODY)
    try:
        found = ids(engine.program.pid)
        uid, gid = str(NOBODY.pw_uid), str(NOBODY.pw_gid)
        assert found["Uid"][:3] == ["0", uid, "0"]
        assert found["Gid"] == ["0", gid, "0", gid]
        assert found["Groups"] == []
    finally:
        engine.kill()


def test_without_the_option_it_is_the_account_daemon(place: Path) -> None:
    engine = running(place, user=None)
    try:
        assert ids(engine.program.pid)["Uid"][:2] == ["0", str(DAEMON.pw_uid)]
    finally:
        engine.kill()


def test_with_root_for_the_account_nothing_changes(place: Path) -> None:
    engine = running(place, f"interface {place}/socket", user=pwd.getpwuid(0))
    try:
        assert ids(engine.program.pid)["Uid"] == ["0"] * 4
        assert stat.S_IMODE((place / "socket").stat().st_mode) == 0o777
        send(engine)
        assert owner_and_mode(only(engine.spool, "*.content")) == (0, 0, 0o600)
    finally:
        engine.kill()


@pytest.mark.parametrize(("mode", "group"), [(0o700, ""), (0o755, ""), (0o2775, "mail")], ids=["0700", "0755", "2775"])
def test_files_of_the_store_are_roots_and_for_the_group(place: Path, mode: int, group: str) -> None:
    spool = place / "relay" / "spool"
    spool.mkdir(parents=True)
    if group:
        os.chown(spool, 0, grp.getgrnam(group).gr_gid)
    spool.chmod(mode)
    engine = running(place)
    try:
        send(engine)
        wanted = (0, grp.getgrnam(group).gr_gid if group else DAEMON.pw_gid, 0o660)
        assert owner_and_mode(only(engine.spool, "*.content")) == wanted
        assert owner_and_mode(only(engine.spool, "*.envelope")) == wanted
        assert engine.stop() == 0
    finally:
        engine.kill()


def test_a_message_is_forwarded_and_removed_from_a_folder_that_only_root_may_enter(place: Path) -> None:
    end = running(place / "end")
    spool = place / "relay" / "spool"
    spool.mkdir(parents=True, mode=0o700)
    engine = running(place, f"forward-to 127.0.0.1:{end.port}", "forward-on-disconnect")
    try:
        send(engine)
        until(lambda: len(list(end.spool.glob("*.envelope"))) == 1, what="the message at the next hop")
        until(lambda: not list(engine.spool.glob("emailrelay.*")), what="the spool is empty")
        assert only(end.spool, "*.content").read_bytes().endswith(b"\r\nSubject: x\r\n\r\nhello\r\n")
    finally:
        engine.kill()
        end.kill()


def test_filters_run_as_the_account_for_good_with_a_clean_environment(place: Path) -> None:
    seen = place / "seen"
    seen.mkdir()
    seen.chmod(0o777)
    program = place / "filter"
    program.write_text(
        f"#!/bin/sh\nenv > {seen}/environment\ncat /proc/self/status > {seen}/status\n"
        f'cat "$1" > {seen}/content\nprintf %s "$1" > {seen}/path\nexit 0\n',
        encoding="ascii",
    )
    program.chmod(0o755)
    (place / "relay" / "spool").mkdir(parents=True)
    (place / "relay" / "spool").chmod(0o755)
    engine = running(place, f"filter {program}")
    try:
        send(engine)
        found = {line.split(":")[0]: line.split()[1:] for line in (seen / "status").read_text("ascii").splitlines()}
        assert found["Uid"] == [str(DAEMON.pw_uid)] * 4
        assert found["Gid"] == [str(DAEMON.pw_gid)] * 4
        assert found["Groups"] == []
        environment = (seen / "environment").read_text("ascii")
        assert "PATH=/usr/bin:/bin\n" in environment
        assert {line.split("=")[0] for line in environment.splitlines()} <= {
            "PATH",
            "IFS",
            "PWD",
            "SHLVL",
            "_",
            "",
            "\t",
        }
        path = Path((seen / "path").read_text("ascii"))
        assert path.is_absolute()
        assert path.parent == engine.spool
        assert (seen / "content").read_bytes().endswith(b"\r\n\r\nhello\r\n")
    finally:
        engine.kill()


def test_log_pid_and_socket_files_have_the_owners_and_modes_of_the_table(place: Path) -> None:
    run = place / "run"
    run.mkdir()
    run.chmod(0o777)
    engine = relay(place, "user daemon", f"log-file {place}/log", f"pid-file {run}/pid", f"interface {run}/socket")
    engine.launch()
    try:
        until((run / "pid").exists, seconds=20, what="the pid file")
        assert owner_and_mode(run / "pid") == (0, DAEMON.pw_gid, 0o644)
        assert (run / "pid").read_text() == f"{engine.program.pid}\n"
        assert owner_and_mode(place / "log") == (0, 0, 0o660)
        assert owner_and_mode(run / "socket") == (0, DAEMON.pw_gid, 0o770)
        (place / "log").rename(place / "log.1")
        engine.hang_up()
        until((place / "log").exists, what="a new log file")
        assert owner_and_mode(place / "log") == (0, 0, 0o660)
        assert engine.stop() == 128 + signal.SIGTERM
        assert not list(run.iterdir())
    finally:
        engine.kill()


def test_the_directory_of_the_pid_file_is_made_by_root(place: Path) -> None:
    engine = relay(place, "user daemon", f"pid-file {place}/run/pid")
    engine.start()
    try:
        until((place / "run" / "pid").exists, what="the pid file")
        assert owner_and_mode(place / "run") == (0, 0, 0o775)
        assert engine.stop() == 128 + signal.SIGTERM
        assert not list((place / "run").iterdir())
    finally:
        engine.kill()


def test_secrets_that_only_root_may_read_are_read_again(place: Path) -> None:
    secrets = place / "auth"
    secrets.write_text("server plain me old-word\n", encoding="ascii")
    secrets.chmod(0o600)
    engine = running(place, f"server-auth {secrets}")
    try:
        secrets.write_text("server plain me new-word\n", encoding="ascii")
        engine.hang_up()
        until(lambda: f"re-reading secrets file: {secrets}" in engine.output(), what="the file is read again")
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            assert client.login("me", "new-word")[0] == 235
    finally:
        engine.kill()


@pytest.fixture
def closed(place: Path) -> Generator[Engine]:
    """A relay whose every file lies where only root may look."""
    folder = place / "relay"
    engine = relay(
        place,
        "user daemon",
        f"log-file {folder}/log",
        f"pid-file {folder}/pid",
        f"interface admin={folder}/admin",
        "interface smtp=127.0.0.1",
        f"admin {free_port()}",
        "server-tls",
        f"server-tls-certificate {CertificateAuthority(place).issue('localhost').both}",
    )
    folder.chmod(0o700)
    place.chmod(0o700)
    engine.launch()
    try:
        until((folder / "pid").exists, seconds=20, what="the pid file")
        yield engine
    finally:
        engine.kill()


def test_mail_goes_into_a_folder_that_only_root_may_enter_and_nothing_of_broken_sessions_stays(closed: Engine) -> None:
    large = b"Subject: large\r\n\r\n" + b"0123456789abcdef" * 20_000 + b"\r\n"
    with smtplib.SMTP("127.0.0.1", closed.port, timeout=20) as client:
        client.sendmail("a@example.com", ["b@example.com"], large)
        assert client.docmd("MAIL FROM:<a@example.com>")[0] == 250
        assert client.docmd("RCPT TO:<b@example.com>")[0] == 250
        assert client.docmd("DATA")[0] == 354
        client.send(large)
        client.close()
    until(lambda: len(os.listdir(closed.spool)) == 2, what="nothing but the message in the folder")  # noqa: PTH208 - names
    assert only(closed.spool, "*.content").read_bytes().endswith(large)
    assert owner_and_mode(only(closed.spool, "*.envelope")) == (0, DAEMON.pw_gid, 0o660)


def test_health_sees_the_disk_and_the_certificate_that_only_root_may_see(closed: Engine) -> None:
    with RawAdmin(0, f"{closed.folder}/admin") as admin:
        (found,) = json.loads(admin.ask("health"))["relays"]
    assert found["disk"]["free"] > 0
    assert [each["problem"] for each in found["certificates"]] == [""]
    assert found["degraded"] == ""


def test_the_files_of_the_process_are_removed_from_a_folder_that_only_root_may_enter(closed: Engine) -> None:
    assert (closed.folder / "pid").read_text(encoding="ascii") == f"{closed.program.pid}\n"
    closed.hang_up()
    assert closed.stop() == 128 + signal.SIGTERM
    assert not (closed.folder / "pid").exists()
    assert not (closed.folder / "admin").exists()
    log = (closed.folder / "log").read_text(encoding="utf-8").lower()
    assert "permission" not in log
    assert "denied" not in log


def test_a_daemon_with_a_pid_file_that_only_root_may_see_leaves_its_caller(place: Path) -> None:
    place.chmod(0o700)
    (place / "spool").mkdir()
    command = [sys.executable, "-m", "tests.support.closed_start", "--as-server", "--no-syslog", "--user", "daemon"]
    command += ["--interface", "127.0.0.1", "--port", "0", "--spool-dir", f"{place}/spool"]
    command += ["--log-file", f"{place}/log", "--pid-file", f"{place}/pid"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    finally:
        until((place / "pid").exists, what="the pid file")
        os.kill(int((place / "pid").read_text(encoding="ascii")), signal.SIGTERM)
        until(lambda: not (place / "pid").exists(), what="the daemon has ended")


def test_an_account_that_does_not_exist_is_refused_and_nothing_is_opened(place: Path) -> None:
    (place / "spool").mkdir()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "engine.cli", "--no-daemon", "--user", "no-such-account", "--spool-dir"]
        command += [str(place / "spool"), "--port", str(taken.getsockname()[1])]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("emailrelay: error: no such user: no-such-account: ")


def test_a_low_port_is_had_before_the_rights_are_laid_down(place: Path) -> None:
    (place / "spool").mkdir()
    (place / "run").mkdir()
    (place / "run").chmod(0o777)
    script = (
        f"ip link set lo up; {sys.executable} -m engine.cli --as-server --no-syslog --user nobody"
        f" --pop --pop-auth {place}/auth --log-file {place}/log --spool-dir {place}/spool --pid-file {place}/run/pid"
        f" && cat /proc/$(cat {place}/run/pid)/status && kill $(cat {place}/run/pid)"
    )
    (place / "auth").write_text("server plain me old-word\n", encoding="ascii")
    (place / "auth").chmod(0o600)
    done = subprocess.run(
        ["unshare", "-n", "sh", "-c", script], capture_output=True, text=True, check=False, timeout=60, cwd=ROOT
    )
    if "unshare" in done.stderr:
        pytest.skip(f"no private network: {done.stderr}")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Uid:\t0\t{NOBODY.pw_uid}\t0\t" in done.stdout
    until(lambda: not (place / "run" / "pid").exists(), what="the pid file goes")
    log = (place / "log").read_text()
    for line in (
        "smtp server on 0.0.0.0:25",
        "smtp server on ::.25",
        "pop server on 0.0.0.0:110",
        "pop server on ::.110",
    ):
        assert f"emailrelay: info: {line}\n" in log

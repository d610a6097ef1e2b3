"""The ``emailrelay`` program as scripts see it: output, exit codes, pid file, signals (spec process.md 3)."""

from __future__ import annotations

import os
import signal
import smtplib
import socket
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from tests.support.engineproc import running_engine
from tests.support.program import free_port, until

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.slow


def program(*arguments: str, cwd: Path = ROOT, keep: Sequence[int] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "engine.cli", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=cwd,
        pass_fds=keep,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_help_goes_to_stdout_and_says_usage_once() -> None:
    for arguments in (["--help"], ["--help", "--verbose"], ["-hv"]):
        done = program(*arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.count("usage:") == 1


def test_the_version_tells_what_is_built_in() -> None:
    done = program("--version", "--verbose")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Unix domain sockets: enabled" in done.stdout
    assert "TLS library: OpenSSL" in done.stdout


def test_an_unknown_option_is_named_with_the_nearest_one() -> None:
    done = program("--spool-dri", "/tmp")
    assert done.returncode == 1
    assert '"--spool-dri"' in done.stderr
    assert "spool-dir" in done.stderr


def test_all_problems_of_a_file_are_reported_together_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "emailrelay.conf"
    file.write_text("# mine\nport ninety\nspool-dri /tmp\nidle-timeout soon\n")
    done = program(str(file))
    assert done.returncode == 1
    assert f"{file}, line 2" in done.stderr
    assert f"{file}, line 3" in done.stderr
    assert f"{file}, line 4" in done.stderr


def test_a_missing_configuration_file_is_named(tmp_path: Path) -> None:
    done = program(str(tmp_path / "none.conf"))
    assert done.returncode == 1
    assert f"emailrelay: error: error reading configuration file: {tmp_path}/none.conf" in done.stderr


def test_a_missing_spool_is_named(tmp_path: Path) -> None:
    done = program("--no-daemon", "--log", "--no-syslog", "--port", "0", "--spool-dir", str(tmp_path / "none"))
    assert done.returncode == 1
    assert f"invalid spool directory: {tmp_path}/none: no such file or directory" in done.stderr


def test_a_taken_port_gives_exit_code_2_and_names_port_option_and_program(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        done = program(
            "--no-daemon", "--interface", "127.0.0.1", "--port", str(port), "--spool-dir", str(tmp_path), "--no-syslog"
        )
    assert done.returncode == 2
    assert "socket bind error: address already in use" in done.stderr
    assert f"127.0.0.1:{port}" in done.stderr
    assert f"(process {os.getpid()})" in done.stderr


def test_a_clean_run_logs_no_word_of_trouble(tmp_path: Path) -> None:
    with running_engine(tmp_path) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.noop()
        assert engine.stop() in {0, -signal.SIGTERM}
    text = engine.output()
    assert "smtp server on 127.0.0.1" in text
    for word in ("error", "warning", "exception", "Traceback"):
        assert word not in text


def as_server(tmp_path: Path, port: int, keep: Sequence[int] = ()) -> subprocess.CompletedProcess[str]:
    return program(
        "--as-server",
        "--no-syslog",
        f"--log-file={tmp_path}/log",
        f"--pid-file={tmp_path}/run/pid",
        "--interface=127.0.0.1",
        "--port",
        str(port),
        "--spool-dir",
        str(tmp_path),
        keep=keep,
    )


def open_files(pid: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # closed meanwhile
            found[each.name] = str(each.readlink())
    return found


def test_a_daemon_leaves_the_caller_at_once_and_is_ready_when_its_pid_file_is_there(tmp_path: Path) -> None:
    port = free_port()
    mark, other = os.pipe()
    done = as_server(tmp_path, port, keep=(mark,))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    pid = int((tmp_path / "run" / "pid").read_text())
    try:
        with smtplib.SMTP("127.0.0.1", port) as client:
            assert client.noop()[0] == 250
        assert Path(f"/proc/{pid}/cwd").resolve() == Path("/")
        # forked twice: the child of nobody here, in a session that it does not lead, with nothing of its caller open
        parent, _, session = map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1:4])
        assert parent != os.getpid()
        assert session not in {os.getsid(0), pid}
        opened = open_files(pid)
        assert {opened[name] for name in "012"} == {"/dev/null"}
        assert f"pipe:[{os.fstat(mark).st_ino}]" not in opened.values()
    finally:
        os.close(mark)
        os.close(other)
        os.kill(pid, signal.SIGTERM)

    until(lambda: not (tmp_path / "run" / "pid").exists(), seconds=15, what="the pid file goes")
    assert "smtp server on" in (tmp_path / "log").read_text()


def test_a_daemon_that_cannot_start_says_so_to_its_caller(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        done = as_server(tmp_path, holder.getsockname()[1])
    assert done.returncode == 2
    assert "address already in use" in done.stderr
    assert "emailrelay: error: socket bind error: address already in use" in (tmp_path / "log").read_text()
    assert not (tmp_path / "run" / "pid").exists()


def test_as_client_with_an_empty_spool_has_nothing_to_send(tmp_path: Path) -> None:
    done = program("--as-client", "127.0.0.1:9", "--spool-dir", str(tmp_path))
    assert done.returncode == 0
    assert "emailrelay: no messages to send" in done.stderr
    assert done.stdout == ""


def test_nothing_to_do_is_said(tmp_path: Path) -> None:
    done = program("--dont-serve", "--no-daemon", "--spool-dir", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "emailrelay: nothing to do\n")


def test_as_client_that_cannot_connect_ends_with_1_and_leaves_the_message(tmp_path: Path) -> None:
    spool = tmp_path / "spool"
    with running_engine(tmp_path) as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.sendmail("a@example.com", ["b@example.com"], "Subject: x\r\n\r\nhello\r\n")
        engine.stop()
    port = free_port()
    done = program("--as-client", f"127.0.0.1:{port}", "--spool-dir", str(spool))
    assert done.returncode == 1
    assert f"emailrelay: error: connect failure: cannot connect to 127.0.0.1:{port}" in done.stderr
    assert len(list(spool.glob("*.envelope"))) == 1
    assert len(list(spool.glob("*.content"))) == 1

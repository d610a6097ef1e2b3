"""What an automated harness relies on, point by point (spec process.md 7): root, a private network, both wildcards."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT
from tests.support.program import until

if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("unshare") is None:
    pytest.skip("needs root and private networks, on Linux", allow_module_level=True)

import pwd

pytestmark = pytest.mark.slow
NOBODY = pwd.getpwnam("nobody")
SCRIPTS = {
    "emailrelay": "engine.cli",
    "emailrelay-submit": "engine.submit.program",
    "emailrelay-passwd": "engine.passwd",
}


class Bench:
    """A folder with the programs under their names, and a network of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bin = folder / "bin"
        self.spool = folder / "spool"
        self.run = folder / "run"
        for each in (self.bin, self.spool, self.run):
            each.mkdir()
            each.chmod(0o755)
        self.run.chmod(0o777)
        for name, module in SCRIPTS.items():
            self.program(name, module)
        self._network = subprocess.Popen(
            ["unshare", "-n", "sh", "-c", "ip link set lo up && echo up && exec sleep 300"], stdout=subprocess.PIPE
        )
        assert self._network.stdout is not None
        self.usable = self._network.stdout.readline() == b"up\n"

    def program(self, name: str, module: str = "engine.cli") -> Path:
        """What installing makes of an entry point."""
        file = self.bin / name
        text = f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom {module} import main\n"
        file.write_text(f"{text}sys.exit(main())\n", encoding="utf-8")
        file.chmod(0o755)
        return file

    def inside(self, command: str, *, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run a shell command in the network, its output in files as a harness does."""
        out, err = self.folder / "stdout", self.folder / "stderr"
        network = f"--net=/proc/{self._network.pid}/ns/net"
        with out.open("wb") as stdout, err.open("wb") as stderr:
            done = subprocess.run(
                ["nsenter", network, "sh", "-c", command],
                input=data,
                stdout=stdout,
                stderr=stderr,
                check=False,
                timeout=60,
                cwd=self.folder,
            )
        return subprocess.CompletedProcess(command, done.returncode, out.read_bytes(), err.read_bytes())

    def start(self, more: str = "", *, name: str = "emailrelay") -> int:
        """The typical start of point 2; returns the daemon's process id."""
        done = self.inside(
            f"{self.bin}/{name} --log --log-time --log-address --no-syslog --log-file {self.folder}/log --port 2525"
            f" --pid-file {self.run}/pid --spool-dir {self.spool} --domain x.example --verbose --user nobody {more}"
        )
        assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
        until((self.run / "pid").exists, seconds=30, what="the pid file")
        text = (self.run / "pid").read_text()
        assert re.fullmatch(r"[1-9][0-9]*\n", text)
        return int(text)

    def stop(self, pid: int) -> None:
        """TERM, more than once, until the process is gone."""

        def gone() -> bool:
            try:
                os.kill(pid, signal.SIGTERM)
            except ProcessLookupError:
                return True
            return False

        until(gone, seconds=20, what="the end of the daemon")

    def close(self) -> None:
        file = self.run / "pid"
        if file.exists():
            self.stop(int(file.read_text()))
        self._network.kill()
        self._network.wait()
        assert self._network.stdout is not None
        self._network.stdout.close()


@pytest.fixture
def bench() -> Generator[Bench]:
    with tempfile.TemporaryDirectory(prefix="relay-harness-", dir="/var/tmp") as name:
        Path(name).chmod(0o755)
        made = Bench(Path(name))
        try:
            if not made.usable:
                pytest.skip("there is no private network to be had")
            yield made
        finally:
            made.close()


TALK = "import socket,sys; s=socket.create_connection((sys.argv[1],int(sys.argv[2])),10); print(s.recv(99).decode())"


def test_a_start_serves_both_families_and_leaves_streams_and_log_clean(bench: Bench) -> None:
    """Points 2, 3, 5, 6, 7, 9, 10, 15 and 16."""
    pid = bench.start("--forward-to dummyname:25")
    for address in ("127.0.0.1", "::1"):
        done = bench.inside(f"{sys.executable} -c '{TALK}' {address} 2525")
        assert done.stdout.startswith(b"220 x.example"), done.stderr
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    assert re.search(rf"^Uid:\t0\t{NOBODY.pw_uid}\t0\t", status, re.MULTILINE)
    assert re.search(rf"^Gid:\t0\t{NOBODY.pw_gid}\t0\t{NOBODY.pw_gid}$", status, re.MULTILINE)
    caught, ignored = (
        int(re.findall(rf"^{mask}:\t(\w+)$", status, re.MULTILINE)[0], 16) for mask in ("SigCgt", "SigIgn")
    )
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT):
        assert caught >> (number - 1) & 1
    for number in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM):
        assert not (caught | ignored) >> (number - 1) & 1
    assert ignored >> (signal.SIGPIPE - 1) & 1
    streams = [str(Path(f"/proc/{pid}/fd/{number}").readlink()) for number in range(3)]
    assert streams == ["/dev/null", "/dev/null", str(bench.folder / "stderr")]
    found = (bench.run / "pid").stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (0, NOBODY.pw_gid, 0o644)
    before = (bench.folder / "log").read_text()
    bench.stop(pid)
    assert not list(bench.run.iterdir())
    added = (bench.folder / "log").read_text().removeprefix(before)
    for word in ("warning", "error", "exception"):
        assert word not in added
    assert "smtp server on 0.0.0.0:2525" in before
    assert "smtp server on ::.2525" in before


def test_a_failing_start_says_why_on_standard_error(bench: Bench) -> None:
    """Point 4."""
    bench.start()
    done = bench.inside(f"{bench.bin}/emailrelay --as-server --no-syslog --port 2525 --spool-dir {bench.spool}")
    assert done.returncode == 2
    assert re.search(rb"^emailrelay: [0-9.]*(: )?error: (.*)address already in use", done.stderr, re.MULTILINE)


def test_options_that_are_given_together_are_accepted_together(bench: Bench) -> None:
    """Point 8."""
    program = bench.folder / "filter"
    program.write_text("#!/bin/sh\nexit 0\n", encoding="ascii")
    program.chmod(0o755)
    bench.start(
        f"--filter=exit:0 --filter {program} --tls-config= --filter-timeout 1 --connection-timeout 1"
        " --poll 1 --forward-to 127.0.0.1:9"
    )


def test_it_works_under_another_name(bench: Bench) -> None:
    """Point 1."""
    bench.program("relay2.real")
    bench.start(name="relay2.real")
    assert (bench.folder / "log").read_text().startswith("relay2: ")


def test_foreground_runs_block_until_finished(bench: Bench) -> None:
    """Point 3."""
    base = f"{bench.bin}/emailrelay --no-daemon --dont-serve --forward --no-syslog --log --spool-dir {bench.spool}"
    done = bench.inside(f"{base} --forward-to 127.0.0.1:9")
    assert done.returncode == 0
    assert b"no messages to send" in done.stderr


def test_the_admin_interface_answers_as_expected(bench: Bench) -> None:
    """Point 14."""
    pid = bench.start("--admin 10025 --admin-terminate --forward-to no-such-name.invalid:25")
    talk = (
        'import socket; s=socket.create_connection(("127.0.0.1",10025),10); f=s.makefile("rwb",0); '
        'f.write(b"flush\\r\\n"); print(f.readline()); f.write(b"help\\r\\n"); '
        'print(f.read(1) and f.readline()); f.write(b"terminate\\r\\n"); f.read()'
    )
    done = bench.inside(f"{sys.executable} -c '{talk}'")
    assert b"error: no messages to send" in done.stdout, done.stderr
    assert b"terminate" in done.stdout
    until(lambda: not Path(f"/proc/{pid}").exists(), seconds=20, what="the end by the admin command")
    assert not list(bench.run.iterdir())


FEATURES = (
    r"(?i:threading:.*enabled)",
    r"(?i:Unix domain sockets: enabled)",
    r"(?i:^ *POP.*: enabled)",
    r"(?i:^ *Admin.*: enabled)",
    r"[Tt][Ll][Ss].library:.*[A-Z]",
)


def test_features_are_told_by_the_version(bench: Bench) -> None:
    """Point 17."""
    done = bench.inside(f"{bench.bin}/emailrelay --version --verbose")
    assert done.returncode == 0
    text = done.stdout.decode()
    assert [pattern for pattern in FEATURES if not re.search(pattern, text, re.MULTILINE)] == []
    assert not re.search(r"(?i)admin.*disabled", text)


def test_help_is_on_standard_output_only(bench: Bench) -> None:
    """Point 18."""
    done = bench.inside(f"{bench.bin}/emailrelay --help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"usage:") == 1


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        ("", "3pIN0aPbd5aN0S4ogKA3w2P3P9XH0hXchLP1W+adpQE="),
        (
            "--dotted",
            "3507327710.2524437411.674156941.3275202688.3577739107.3692417735.1542828932.27631078",
        ),
    ],
)
def test_the_password_tool_gives_the_known_values(bench: Bench, options: str, answer: str) -> None:
    """Point 20."""
    done = bench.inside(f"{bench.bin}/emailrelay-passwd {options}", data=b"foobar\n")
    assert (done.returncode, done.stdout.decode()) == (0, f"{answer}\n")


def test_the_submission_tool_makes_one_message(bench: Bench) -> None:
    """Point 21."""
    done = bench.inside(
        f"{bench.bin}/emailrelay-submit --from a@x --verbose --spool-dir {bench.spool} b@x", data=b"Subject: x\n\nhi\n"
    )
    assert done.returncode == 0
    assert re.search(r"emailrelay\.\d+\.\d+\.1\.content$", done.stdout.decode().splitlines()[0])
    assert len(list(bench.spool.glob("*.content"))) == len(list(bench.spool.glob("*.envelope"))) == 1


@pytest.mark.parametrize("syslog", ["--syslog", "--syslog=mail"])
def test_the_command_line_of_a_service(bench: Bench, syslog: str) -> None:
    """Point 22."""
    config = bench.folder / "emailrelay.conf"
    config.write_text(f"spool-dir {bench.spool}\nport 2525\nuser nobody\nsyslog local3\n", encoding="ascii")
    if syslog == "--syslog=mail":
        config.write_text(config.read_text().replace("syslog local3\n", ""), encoding="ascii")
    done = bench.inside(f"{bench.bin}/emailrelay --as-server {syslog} --pid-file {bench.run}/emailrelay.pid {config}")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    pid = int((bench.run / "emailrelay.pid").read_text())
    stderr = Path(f"/proc/{pid}/fd/2")
    until(lambda: stderr.resolve() == Path(os.devnull), what="the end of standard error")
    bench.stop(pid)
    assert not list(bench.run.iterdir())

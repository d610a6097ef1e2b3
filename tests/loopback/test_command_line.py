"""What the program answers to command lines, before it would start (spec process.md 1.1, 1.5, 2.1 to 2.5, 6.2)."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from engine.cli import main
from tests.support.engineproc import ROOT

Run = Callable[..., tuple[int, str, str]]
HINT = "    try 'emailrelay --help --verbose' for the list of options\n"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Generator[Run]:
    """The program in this process; ``FILE`` is a configuration file with ``text``."""
    umask = os.umask(0o077)
    monkeypatch.setattr(sys, "argv", ["/usr/bin/emailrelay"])
    monkeypatch.chdir(tmp_path)

    def run(line: str, text: str = "") -> tuple[int, str, str]:
        (tmp_path / "FILE").write_text(text, encoding="utf-8")
        code = main(line.split())
        said = capsys.readouterr()
        return code, said.out, said.err

    yield run
    os.umask(umask)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        pytest.param("--scanner=x", "--scanner", id="old name scanner"),
        pytest.param("--verifier=x", "--verifier", id="old name verifier"),
        pytest.param("--icon", "--icon", id="old name icon"),
        pytest.param("--ver", "--ver", id="abbreviation"),
        pytest.param("--Verbose", "--Verbose", id="case"),
        pytest.param("--log_time", "--log_time", id="underscore"),
        pytest.param("--port:25", "--port:25", id="colon"),
        pytest.param("--no-log", "--no-log", id="no negation"),
        pytest.param("--with-log", "--with-log", id="no switch"),
        pytest.param("-?", "-?", id="letter"),
        pytest.param("-P", "-P", id="case of a letter"),
        pytest.param("----verbose", "----verbose", id="too many hyphens"),
    ],
)
def test_an_option_that_there_is_not_is_refused(run: Run, line: str, shown: str) -> None:
    code, out, err = run(line)
    assert (code, out) == (1, "")
    assert err.startswith(f'emailrelay: error: invalid option "{shown}"')
    assert err.count("\n") == 2
    assert err.endswith(HINT)


def test_old_spellings_of_the_outgoing_address_are_refused(run: Run) -> None:
    code, _, err = run("--interface=client=127.0.0.1")
    assert code == 1
    assert err.startswith("emailrelay: usage error: ")
    assert '"client-interface"' in err


def test_all_errors_are_sorted_and_said_once_with_one_hint(run: Run) -> None:
    code, out, err = run("--zzzz --domain --yyyy --zzzz -lp --log=maybe FILE", "port\n")
    assert (code, out) == (1, "")
    lines = err.splitlines(keepends=True)
    assert lines[-1] == HINT
    assert len(lines) == 7
    assert all(line.startswith("emailrelay: error: ") for line in lines[:-1])
    errors = [line.removeprefix("emailrelay: error: ") for line in lines[:-1]]
    assert errors[0].startswith("FILE, line 1: no value supplied")
    assert errors[1:] == sorted(errors[1:])


HELP, VERSION = "abbreviated usage:", "V0."
SAFE = "no-daemon\nspool-dir /no/such\n"
WRONG = "invalid option"
MUCH = "too many non-option arguments"


@pytest.mark.parametrize(
    ("line", "text", "code", "said"),
    [
        pytest.param("--help none", "", 1, "error reading configuration file: none", id="1 no file, help"),
        pytest.param("--version none", "", 1, "error reading configuration file: none", id="1 no file, version"),
        pytest.param("--zzz none", "", 1, "error reading configuration file: none", id="1 no file, wrong option"),
        pytest.param("--help --zzz", "", 0, HELP, id="2 help, wrong option"),
        pytest.param("--help --version", "", 0, HELP, id="2 help, version"),
        pytest.param("--help FILE", "zzz\n", 0, HELP, id="2 help, wrong line"),
        pytest.param("--help FILE more", "", 0, HELP, id="2 help, too much"),
        pytest.param("FILE", f"help\nzzz\n{SAFE}", 0, HELP, id="2 help in the file"),
        pytest.param("--version --zzz", "", 1, WRONG, id="3 wrong option, version"),
        pytest.param("--version FILE", "zzz\n", 1, WRONG, id="3 wrong line, version"),
        pytest.param("--zzz FILE more", "", 1, WRONG, id="3 wrong option, too much"),
        pytest.param("--version FILE more", "", 0, VERSION, id="4 version, too much"),
        pytest.param("--version --forward", "", 0, VERSION, id="4 version, broken rule"),
        pytest.param("FILE", f"version\n{SAFE}", 0, VERSION, id="4 version in the file"),
        pytest.param("FILE more", "", 1, MUCH, id="5 too much"),
        pytest.param("--forward FILE more", "", 1, MUCH, id="5 too much, broken rule"),
        pytest.param("-- FILE", "", 1, MUCH, id="5 after hyphens"),
        pytest.param("--forward", "", 1, 'usage error: the option "forward" needs', id="6 broken rule"),
        pytest.param("--dont-serve", "", 0, "emailrelay: nothing to do", id="6 run"),
    ],
)
def test_decisions_are_taken_in_their_order(run: Run, line: str, text: str, code: int, said: str) -> None:
    found, out, err = run(line, text)
    assert found == code
    assert said in (out if said in {HELP, VERSION} else err)
    assert not (out and err)


def test_verbose_in_the_file_counts_for_help(run: Run) -> None:
    assert "\nusage: emailrelay" in run("--help FILE", "verbose\n")[1]


@pytest.mark.parametrize(
    ("line", "text", "warning"),
    [
        ("--pid-file /x --pid-file /y", "", 'the option "pid-file" is given more than once; "/x" is used'),
        ("--as-server --no-syslog", "", "goes nowhere"),
        ("--pop --pop-auth /pam", "", 'is spelled "pam:" now'),
        ("--domain bücher.example", "", "is not plain ASCII"),
        ("--poll 5", "", 'the option "poll" does nothing without'),
        ("--port 26 FILE", "port 27\n", 'the option "port" is overridden by the command line'),
    ],
    ids=["pid-file", "log", "pam", "domain", "poll", "both"],
)
def test_a_warning_is_a_line_on_standard_error_also_without_a_log(run: Run, line: str, text: str, warning: str) -> None:
    code, out, err = run(f"--no-daemon --spool-dir /no/such {line}", text)
    warned, failed = err.splitlines()
    assert warned.startswith("emailrelay: warning: ")
    assert warning in warned
    assert failed == "emailrelay: error: invalid spool directory: /no/such: no such file or directory"
    assert (code, out) == (1, "")


def test_the_version_is_five_parts_in_order(run: Run) -> None:
    code, out, err = run("--version --verbose")
    assert (code, err) == (0, "")
    parts = [part.splitlines() for part in out.split("\n\n")]
    assert [len(part) for part in parts] == [1, 1, 5, 1, 2]
    assert "V0." in parts[0][0]
    assert parts[1][0].startswith("Copyright (C) ")
    assert [line.split(":")[0] for line in parts[2]] == [
        *("Multi-threading", "Unix domain sockets", "POP server", "Admin server", "TLS library")
    ]
    plain = [part.splitlines() for part in run("--version")[1].split("\n\n")]
    assert plain == [part for part in parts if len(part) != 5]


def test_help_wraps_at_the_columns_of_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for columns in (60, 120):
        monkeypatch.setenv("COLUMNS", str(columns))
        lines = run("--help --verbose")[1].splitlines()
        assert columns - 25 < max(map(len, lines)) <= columns
    monkeypatch.delenv("COLUMNS")
    assert max(map(len, run("--help --verbose")[1].splitlines())) <= 79


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no signal for a pipe that is closed")
@pytest.mark.slow
def test_a_reader_that_has_enough_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "engine.cli", "--help", "--verbose"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False, timeout=60, cwd=ROOT)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")

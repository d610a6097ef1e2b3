"""``emailrelay --check FILE``: what is wrong with a configuration, all at once, and nothing started."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.cli import main
from tests.support.ca import CertificateAuthority

Check = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Check:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/emailrelay"])
    (tmp_path / "spool").mkdir()

    def run(*lines: str, more: tuple[str, ...] = ()) -> tuple[int, list[str], str]:
        file = tmp_path / "relay.conf"
        given = lines if any("spool-dir" in line for line in lines) else (f"spool-dir {tmp_path / 'spool'}", *lines)
        file.write_text("".join(f"{line}\n" for line in given), encoding="utf-8")
        code = main(["--check", *more, str(file)])
        said = capsys.readouterr()
        return code, said.err.replace(str(tmp_path), "TMP").splitlines(), said.out.replace(str(tmp_path), "TMP")

    return run


def test_a_good_configuration_is_fine_and_nothing_is_left_behind(check: Check, tmp_path: Path) -> None:
    assert check("log", f"log-file {tmp_path}/log", f"pid-file {tmp_path}/run/pid", "user root") == (
        0,
        [],
        "TMP/relay.conf: the relay can start with it\n",
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["relay.conf", "spool"]
    assert not list((tmp_path / "spool").iterdir())


def test_warnings_are_told_and_do_not_matter(check: Check, tmp_path: Path) -> None:
    code, said, _ = check(f"filter {tmp_path}/none", "poll 60")
    assert code == 0
    assert "emailrelay: warning: TMP/relay.conf, line 2: filter program does not exist: TMP/none" in said
    assert any(line.startswith('emailrelay: warning: TMP/relay.conf, line 3: the option "poll" does') for line in said)


WRONG = {
    "spool folder": ("spool-dir /no/such", "invalid spool directory: /no/such: no such file or directory"),
    "log file": ("log-file /no/such/log", "there is no folder /no/such for the file /no/such/log"),
    "pid file": ("pid-file /no/such/run/pid", "there is no folder /no/such for the file /no/such/run/pid"),
    "secrets": ("server-auth /no/such", "cannot read secrets file: /no/such: No such file or directory"),
    "interface": (
        "interface nonsense9",
        'no addresses bound to named network interface "nonsense9": this computer has',
    ),
    "interface list": ("interface pop=127.0.0.1", "names nothing for the smtp server to listen on"),
    "filter": ("filter exit:x", "invalid filter specification: invalid numeric value: x"),
    "verifier": ("address-verifier net:x", "invalid verifier specification: invalid host:service format: x"),
    "number": ("size many", 'the option "size" needs a whole number of 0 or more, not "many"'),
    "name": ("spool-dri /x", 'invalid option "spool-dri"; did you mean "spool-dir"?'),
    "next hop": ("forward-to nowhere", 'the option "forward-to" needs a server and its port'),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_named_with_file_and_line(check: Check, case: str) -> None:
    line, sentence = WRONG[case]
    code, said, output = check("# mine", line)
    assert (code, output) == (1, "")
    number = 2 if line.startswith("spool-dir ") else 3
    (problem,) = [each for each in said if each.startswith("emailrelay: error: ")]
    assert problem.startswith(f"emailrelay: error: TMP/relay.conf, line {number}: ")
    assert sentence in problem


def test_all_problems_are_told_at_once(check: Check, tmp_path: Path) -> None:
    secrets = tmp_path / "auth"
    secrets.write_text("server plain x\nnonsense\n", encoding="utf-8")
    secrets.chmod(0o600)
    code, said, _ = check(
        *("spool-dir /no/such", "size many", f"server-auth {secrets}", "interface nonsense9", "pop-port 1"),
        *("server-tls", "server-tls-certificate /no/such.pem", "admin 0", "admin-token /no/token"),
    )
    assert code == 1
    problems = [line.partition("TMP/relay.conf, line ")[2] for line in said]
    assert {line.split(":", maxsplit=1)[0] for line in problems} == {"1", "2", "3", "4", "5", "7", "9"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root changes the account")
def test_an_account_that_does_not_exist_is_named(check: Check) -> None:
    code, said, _ = check("user no-such-account")
    assert code == 1
    assert len(said) == 1
    assert said[0].startswith("emailrelay: error: TMP/relay.conf, line 2: no such user: no-such-account: ")


def test_each_instance_is_tried_and_named_by_its_own_line(check: Check) -> None:
    code, said, _ = check("in-spool-dir /no/in", "out-spool-dir /no/out")
    assert code == 1
    assert said == [
        "emailrelay: error: TMP/relay.conf, line 1: invalid spool directory: /no/in: no such file or directory",
        "emailrelay: error: TMP/relay.conf, line 2: invalid spool directory: /no/out: no such file or directory",
    ]


def test_it_stands_on_the_command_line_only(check: Check) -> None:
    code, said, _ = check("check")
    assert code == 1
    assert any('"check"' in line and "command line" in line for line in said)


def test_a_certificate_that_belongs_to_another_key_is_found(check: Check, tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    one, other = authority.issue("one.example"), authority.issue("other.example")
    code, said, _ = check(
        "server-tls", f"server-tls-certificate {one.key}", f"server-tls-certificate {other.certificate}"
    )
    assert code == 1
    assert "relay.conf, line 3" in said[0]

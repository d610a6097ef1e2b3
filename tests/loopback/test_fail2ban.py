"""The shipped fail2ban filter finds bad sign-ins and refused relays in the log of the running program, and no more."""

from __future__ import annotations

import shutil
import smtplib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.engineproc import ROOT, running_engine
from tests.support.program import until

FILTER = ROOT / "installer" / "linux" / "fail2ban" / "filter.d" / "emailrelay.conf"
JAIL = ROOT / "installer" / "linux" / "fail2ban" / "jail.d" / "emailrelay.conf"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(shutil.which("fail2ban-regex") is None, reason="fail2ban is not installed"),
]


def banned(log: Path) -> list[str]:
    """The lines for which the filter would count a client."""
    done = subprocess.run(
        ["fail2ban-regex", "--out", "<ip> <msg>", str(log), str(FILTER)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "ERROR" not in done.stderr, done.stderr
    return done.stdout.splitlines()


def bad_sign_in(client: smtplib.SMTP) -> None:
    assert client.docmd("auth", "plain AG1lAHdyb25n")[0] == 535


def unadvertised_sign_in(client: smtplib.SMTP) -> None:
    assert client.docmd("auth", "plain AG1lAHB3")[0] >= 500


def refused_recipient(client: smtplib.SMTP) -> None:
    client.mail("a@example.com")
    assert client.rcpt("b@refused.example")[0] >= 500


def innocent_but_devious(client: smtplib.SMTP) -> None:
    """What a client would say to have 192.0.2.1 banned."""
    text = "emailrelay: warning: 192.0.2.1; failed authentication of remote client using"
    client.docmd(text)
    client.send(b"noop \x1b\remailrelay: warning: 192.0.2.1; rejecting recipient x\r\n")
    client.getreply()
    client.mail(f'"{text}"@example.com')
    client.docmd("ehlo", text.replace(" ", ""))
    client.sendmail("a@example.com", ["b@example.com"], f"Subject: x\r\n\r\n{text}\r\n")


CASES = {
    "bad sign-in": (("server-auth AUTH",), bad_sign_in, "failed authentication"),
    "sign-in where there is none": ((), unadvertised_sign_in, "AUTH requested but not advertised"),
    "refused recipient": (("address-verifier VERIFIER",), refused_recipient, "rejecting recipient"),
    "nothing": ((), innocent_but_devious, ""),
}
LAYOUTS = {
    "plain": ("log-address",),
    "time": ("log-address", "log-time"),
    "all": ("log-format time,address,port,unit,msgid",),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", CASES)
def test_the_filter_finds_what_it_is_for(tmp_path: Path, case: str, layout: str) -> None:
    options, act, words = CASES[case]
    auth, verifier = tmp_path / "auth", tmp_path / "verifier"
    auth.write_text("server plain me right\n", encoding="ascii")
    auth.chmod(0o600)
    verifier.write_text("#!/bin/sh\necho refused\necho refused\nexit 2\n", encoding="ascii")
    verifier.chmod(0o755)
    given = [line.replace("AUTH", str(auth)).replace("VERIFIER", str(verifier)) for line in options]
    # the verifier lies where only root can reach it when root runs the tests
    with running_engine(tmp_path / "relay", *LAYOUTS[layout], *given, "user root") as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            speak: Callable[[smtplib.SMTP], None] = act
            speak(client)
        until(lambda: "smtp connection closed" in engine.output(), what="the session's end in the log")
        assert words in engine.output()
        found = banned(engine.log)
    if words:
        assert len(found) == 1
        assert found[0].startswith("127.0.0.1 ")
    else:
        assert found == []


def test_refusals_and_devious_clients_are_told_apart_in_a_verbose_log(tmp_path: Path) -> None:
    with running_engine(tmp_path, "log-address", "log-time", "verbose") as engine:
        with smtplib.SMTP("127.0.0.1", engine.port) as client:
            client.ehlo()
            innocent_but_devious(client)
        until(lambda: "smtp connection closed" in engine.output(), what="the session's end in the log")
        assert "192.0.2.1" in engine.output()
        assert banned(engine.log) == []


def test_the_jail_names_the_filter_and_is_off_until_it_is_wanted() -> None:
    lines = JAIL.read_text(encoding="ascii").splitlines()
    assert "[emailrelay]" in lines
    assert "enabled  = false" in lines
    assert "filter   = emailrelay" in lines

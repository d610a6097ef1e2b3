"""What the original configurator did to installations, and ours must not: a test for each item of spec gui.md A9."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import checks, diff
from emailrelay_gui.wizard.answers import Account, Answers, InboundTls, Security, SignIn
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.changes import Plan
from emailrelay_gui.wizard.checks import Facts
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, read_installation
from engine.api import ConfigDocument, RelayError, Secret
from tests.support.original_rules import read_secrets

BASE = b"spool-dir /var/spool/emailrelay\nlog\nport 2525\nforward-to smtp.example.com:587\n"

LOST = {
    "size": "size 1000000",
    "domain": "domain relay.example.com",
    "dnsbl": "remote-clients\ndnsbl zen.example.net",
    "admin": "admin 10025",
    "user": "user mailer",
    "poll with on-disconnect": "forward-on-disconnect\npoll 90",
    "client-tls-required": "client-tls\nclient-tls-required",
    "client-tls-verify": "client-tls\nclient-tls-verify /etc/ssl/ca.pem",
    "server-tls-required": "server-tls\nserver-tls-certificate /a.pem\nserver-tls-required",
    "an option of another relay": "out-spool-dir /out\nout-port 2526\nout-forward-to b.example.com:25",
    "an option that nobody knows": "frobnicate  it  well",
}
CUSTOM = {
    "server-auth": "server-auth /srv/mail/devices.secrets",
    "client-auth": "client-auth /srv/mail/hop.secrets",
    "pop-auth": "pop\npop-auth /srv/mail/pop.secrets",
    "pid-file": "pid-file /run/mail/relay-1.pid",
    "server-auth pam:": "server-auth pam:",
    "client-auth plain:": "client-auth plain:bWU=:cHc=",
    "pop-auth pam:": "pop\npop-auth pam:",
}


def installed(folder: Path, more: str = "", secrets: bytes | None = None, base: bytes = BASE) -> Source:
    """An installation in a folder; DIR stands for it."""
    text = base + more.replace("DIR", str(folder)).encode() + b"\n"
    (folder / "emailrelay.conf").write_bytes(text)
    if secrets is not None:
        (folder / "emailrelay.auth").write_bytes(secrets)
    return read_installation(folder / "emailrelay.conf")


def written(source: Source, answers: Answers, name: str = "emailrelay.conf") -> list[str]:
    after = make_plan(source, answers).after(source.config.path.with_name(name))
    assert after is not None
    return after.decode().splitlines()


@pytest.mark.parametrize("more", LOST.values(), ids=LOST.keys())
def test_a9_1_next_to_the_end_disables_nothing(tmp_path: Path, more: str) -> None:
    source = installed(tmp_path, more)

    assert make_plan(source, source.answers).empty
    lines = written(source, replace(source.answers, port="2599", server="smtp.example.org"))
    assert set(more.splitlines()) <= set(lines)
    assert not [line for line in lines if line.startswith("#")]


@pytest.mark.parametrize("more", CUSTOM.values(), ids=CUSTOM.keys())
def test_a9_2_custom_values_are_kept(tmp_path: Path, more: str) -> None:
    source = installed(tmp_path, more)

    assert make_plan(source, source.answers).empty
    assert set(more.splitlines()) <= set(written(source, replace(source.answers, port="2599")))


def test_a9_2_each_secrets_file_is_its_own(tmp_path: Path) -> None:
    (tmp_path / "hop").write_bytes(b"client plain me old\n")
    source = installed(tmp_path, "server-auth DIR/emailrelay.auth\nclient-auth DIR/hop", b"server plain bob pw\n")
    accounts = (*source.answers.accounts, Account(name="ann", secret=Secret("pw2")))

    plan = make_plan(source, replace(source.answers, accounts=accounts, client_secret=Secret("new")))

    changed = {change.path.name: change.after for change in plan.files}
    assert changed == {
        "emailrelay.auth": b"server plain bob pw\nserver plain ann pw2\n",
        "hop": b"client plain me new\n",
    }


def test_a9_3_adding_bob_leaves_bobby_alone(tmp_path: Path) -> None:
    secrets = b"server plain bobby pw1\nserver plain bo pw2\n"
    source = installed(tmp_path, "server-auth DIR/emailrelay.auth", secrets)
    accounts = (*source.answers.accounts, Account(name="bob", secret=Secret("pw3")))

    lines = written(source, replace(source.answers, accounts=accounts), "emailrelay.auth")

    assert lines == ["server plain bobby pw1", "server plain bo pw2", "server plain bob pw3"]


def test_a9_3_a_new_client_account_leaves_those_with_selectors_alone(tmp_path: Path) -> None:
    source = installed(tmp_path, "client-auth DIR/emailrelay.auth", b"client plain you pw1 second\n")
    answers = replace(source.answers, sign_in=SignIn.PASSWORD, client_user="me", client_secret=Secret("pw2"))

    lines = written(source, answers, "emailrelay.auth")

    assert lines == ["client plain you pw1 second", "client plain me pw2"]
    assert len(read_secrets("\n".join(lines).encode())) == 2


def test_a9_4_repeats_stay_repeats(tmp_path: Path) -> None:
    more = "filter exit:0\nfilter /bin/true\ninterface 127.0.0.1\ninterface ::1\nverbose\nverbose"
    source = installed(tmp_path, more)

    lines = written(source, replace(source.answers, size=5))

    assert [line for line in lines if line.split()[0] in {"filter", "interface", "verbose"}] == more.splitlines()


def test_a9_4_a_service_name_is_no_port_0(tmp_path: Path) -> None:
    source = installed(tmp_path)

    lines = written(source, replace(source.answers, server_port="submission", port="submission"))

    assert {"port 587", "forward-to smtp.example.com:submission"} <= set(lines)
    again = installed(tmp_path, base=BASE.replace(b":587", b":submission"))
    assert again.answers.server_port == "submission"
    assert make_plan(again, again.answers).empty


def test_a9_4_what_looks_like_a_remark_is_not_quoted_into_the_value(tmp_path: Path) -> None:
    source = installed(tmp_path, 'domain relay.example.com # mine\nlog-file "/a b"')

    lines = written(source, replace(source.answers, port="2599"))

    assert {"domain relay.example.com # mine", 'log-file "/a b"'} <= set(lines)
    assert "domain b.example" in written(source, replace(source.answers, domain="b.example"))


@pytest.mark.parametrize("switch", ["verbose", "log-format", "log-file", "log-time"])
def test_a9_5_nothing_switches_itself_back_on(tmp_path: Path, switch: str) -> None:
    source = installed(tmp_path)

    lines = written(source, replace(source.answers, size=5))

    assert not [line for line in lines if switch in line]


@pytest.mark.parametrize("seconds", [1, 7, 90, 604800])
def test_a9_6_any_interval_goes_together_with_on_disconnect(tmp_path: Path, seconds: int) -> None:
    source = installed(tmp_path)

    lines = written(source, replace(source.answers, poll=seconds, on_disconnect=True))

    assert {f"poll {seconds}", "forward-on-disconnect"} <= set(lines)
    again = installed(tmp_path, f"poll {seconds}\nforward-on-disconnect")
    assert (again.answers.poll, again.answers.on_disconnect) == (seconds, True)


def test_a9_7_everything_is_shown_before_it_is_written(tmp_path: Path) -> None:
    source = installed(tmp_path, "server-auth DIR/emailrelay.auth", b"server plain bob pw\n")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    accounts = (replace(source.answers.accounts[0], secret=Secret("new")),)

    plan = make_plan(source, replace(source.answers, size=5, accounts=accounts))

    shown = "".join(diff.unified(change) for change in plan.files)
    assert "+size 5" in shown.splitlines()
    assert "-server plain bob" in shown
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("field", "answers"),
    [
        ("port", {"port": "http//"}),
        ("server", {"server": ""}),
        ("poll", {"poll": -5}),
        ("domain", {"domain": "no such host"}),
        ("certificate", {"inbound_tls": "required", "certificate": ()}),
        ("accounts", {"devices_sign_in": True}),
    ],
)
def test_a9_7_each_field_says_what_is_wrong_with_it(tmp_path: Path, field: str, answers: dict[str, object]) -> None:
    source = installed(tmp_path)
    values = {**answers} if "inbound_tls" not in answers else {**answers, "inbound_tls": InboundTls.REQUIRED}

    found = checks.findings(replace(source.answers, **values), Facts())  # type: ignore[arg-type] # a test's own values

    assert field in {each.field for each in found}


def test_a9_7_an_expired_or_foreign_certificate_is_told() -> None:
    answers = replace(Answers(), inbound_tls=InboundTls.OPTIONAL, certificate=("/a.pem",))

    texts = [each.text for each in checks.findings(answers, Facts(certificate_days=-1))]
    assert "This certificate has expired." in texts
    texts = [each.text for each in checks.findings(answers, Facts(certificate="This key does not belong to it."))]
    assert "This key does not belong to it." in texts


async def test_a9_7_what_the_engine_refuses_is_rolled_back(tmp_path: Path) -> None:
    source = installed(tmp_path)
    before = source.config.data
    plan = make_plan(source, replace(source.answers, security=Security.STARTTLS))
    bad = ConfigDocument.parse(plan.files[0].after).set("pop", "").render()
    spoilt = Plan(config_file=plan.config_file, files=(replace(plan.files[0], after=bad),))

    with pytest.raises(RelayError, match='"pop" needs "pop-auth"'):
        await run_all(Apply(spoilt))
    assert source.config.path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes on Windows")
async def test_a9_7_secrets_are_for_their_owner_only(tmp_path: Path) -> None:
    source = installed(tmp_path, "client-auth DIR/emailrelay.auth", b"client plain me old\n")
    path = tmp_path / "emailrelay.auth"
    path.chmod(0o644)
    mask = os.umask(0)
    try:
        await run_all(Apply(make_plan(source, replace(source.answers, client_secret=Secret("new")))))
    finally:
        os.umask(mask)

    private = [path, *(tmp_path / "backups").iterdir()]
    assert [stat.S_IMODE(each.stat().st_mode) & 0o077 for each in private] == [0, 0]
    assert path.read_bytes() == b"client plain me new\n"

"""What other programs were set up with, taken over as far as a relay can do the same; the rest is said in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard.answers import Answers, CertificateFrom, InboundTls, Listen, Security, SignIn
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.imports.carried import Imported, ImportRefused
from emailrelay_gui.wizard.imports.installation import copy_installation
from emailrelay_gui.wizard.imports.msmtp import import_msmtp
from emailrelay_gui.wizard.imports.oauth2_proxy import import_oauth2_proxy
from emailrelay_gui.wizard.imports.read import read_import
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import new_installation, read_installation
from engine.api import RelayError, Secret

RC = Path("/etc/msmtprc")
MSMTP = """\
# all accounts
defaults
auth on
tls on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
logfile ~/.msmtp.log

account gmail
host smtp.gmail.com
port 587
from me@gmail.com
user me
password "s e=cret"

account work : gmail
host mail.example.com
tls_starttls off
port 465
passwordeval "pass show mail/work"

account default : gmail
"""
PROXY = """\
[Server setup]
[IMAP-1993]
server_address = outlook.office365.com
server_port = 993
[SMTP-1587]
server_address = smtp.office365.com
server_port = 587
server_starttls = True
local_address = 127.0.0.1
[SMTP-1465]
server_address = smtp.gmail.com
server_port = 465
[Account setup]
[me@example.com]
permission_url = https://login.example.com/authorize
client_id = abc-123
client_secret = swordfish
refresh_token = gAAAA
[you@example.com]
client_id = x
[emailproxy]
delete_account_token_on_password_error = True
"""


def hop(imported: Imported) -> tuple[object, ...]:
    answers = imported.onto(Answers())
    return (answers.server, answers.server_port, answers.security, answers.verify, answers.sign_in, answers.client_user)


def test_the_default_account_of_msmtp_becomes_the_next_hop() -> None:
    found = import_msmtp(MSMTP, RC)

    trust = "/etc/ssl/certs/ca-certificates.crt"
    assert hop(found) == ("smtp.gmail.com", "587", Security.STARTTLS, trust, SignIn.PASSWORD, "me")
    assert found.answers["client_secret"] == Secret("s e=cret")
    assert found.answers["email"] == "me@gmail.com"
    assert found.left == (
        '"logfile ~/.msmtp.log" has no counterpart in a relay.',
        'The account "work" (mail.example.com) was not carried over; a relay has one next hop.',
    )
    assert "s e=cret" not in repr(found) + str(found.taken)


def test_a_command_for_the_password_is_told_and_not_run() -> None:
    found = import_msmtp(MSMTP, RC, "work")

    assert hop(found)[:3] == ("mail.example.com", "465", Security.IMPLICIT)
    assert found.answers["client_secret"] == Secret("s e=cret")
    alone = import_msmtp("account a\nhost h\nauth on\nuser u\npasswordeval pass show x\n", RC)
    assert alone.left == ("msmtp runs pass show x for the password; a relay does not, so type it in once.",)
    assert alone.answers["sign_in"] is SignIn.PASSWORD


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("", ("25", Security.NONE, "", SignIn.NONE)),
        ("tls on", ("25", Security.STARTTLS, "<default>", SignIn.NONE)),
        ("tls\ntls_starttls off", ("465", Security.IMPLICIT, "<default>", SignIn.NONE)),
        ("tls on\ntls_trust_file system", ("25", Security.STARTTLS, "<default>", SignIn.NONE)),
        ("tls on\ntls_certcheck off", ("25", Security.STARTTLS, "", SignIn.NONE)),
        ("auth scram-sha-256\nuser a", ("25", Security.NONE, "", SignIn.PASSWORD)),
        ("auth oauthbearer\nuser a", ("25", Security.NONE, "", SignIn.NONE)),
        ("auth gssapi", ("25", Security.NONE, "", SignIn.NONE)),
    ],
)
def test_the_settings_of_msmtp_mean_what_they_mean_there(lines: str, expected: tuple[object, ...]) -> None:
    found = import_msmtp(f"account x\nhost h.example.com\n{lines}\n", RC).onto(Answers())

    assert (found.server_port, found.security, found.verify, found.sign_in) == expected


def test_certificates_addresses_and_proxies_of_msmtp_are_taken() -> None:
    text = (
        "account x\nhost ::1\ntls on\ntls_key_file /k\ntls_cert_file /c\ntls_host_override m.example\n"
        "proxy_host 127.0.0.1\nproxy_port 9050\nsource_ip 192.0.2.1\ntimeout 30\ndomain me.example\n"
    )
    found = import_msmtp(text, RC).onto(Answers())

    assert (found.own_certificate, found.verify_name, found.server_name) == ("/k,/c", "m.example", "m.example")
    assert (found.next_hop_text, found.client_interface) == ("[::1]:25@127.0.0.1:9050", "192.0.2.1")
    assert (found.connection_timeout, found.domain) == ("30", "me.example")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "/etc/msmtprc: there is no account in this file."),
        ("host x\n", 'line 1: "host" stands before the first account.'),
        ("account x\n\nhots y\n", 'line 3: "hots" is no setting of msmtp.'),
        ("account x\ntls maybe\n", 'line 2: "tls" has to be on or off.'),
        ("account x\naccount x\n", 'line 2: there is an account "x" already.'),
        ("account x : y\n", 'line 1: there is no account "y" above this line.'),
        ("account\n", "line 1: the account has no name."),
        ("account x\n", 'the account "x" has no host.'),
        ("account x\nhost h\nport smtp\n", 'the port "smtp" of the account "x" is no number from 1 to 65535.'),
        ("account x\nhost h\nprotocol lmtp\n", 'the account "x" speaks lmtp; a relay speaks SMTP.'),
    ],
)
def test_what_msmtp_would_not_take_is_refused_with_its_line(text: str, says: str) -> None:
    with pytest.raises(ImportRefused) as caught:
        import_msmtp(text, RC)
    assert says in str(caught.value)


def test_a_proxy_for_tokens_becomes_a_relay() -> None:
    found = import_oauth2_proxy(PROXY, Path("emailproxy.config"))
    answers = found.onto(Answers())

    assert (answers.port, answers.listen, answers.inbound_tls) == ("1587", Listen.LOOPBACK, InboundTls.OFF)
    assert (answers.server, answers.server_port, answers.security) == ("smtp.office365.com", "587", Security.STARTTLS)
    assert (answers.client_user, answers.sign_in) == ("me@example.com", SignIn.NONE)
    said = "\n".join(found.left)
    assert "Sign in as me@example.com anew, on the page Authentication, with the client id abc-123." in said
    assert "IMAP-1993 was not carried over; a relay does not pass IMAP on." in said
    assert "SMTP-1465 was not carried over; a relay takes mail over one port." in said
    assert "you@example.com was not carried over" in said
    assert "The client secret was not carried over" in said
    assert "swordfish" not in said + repr(found)
    assert "gAAAA" not in said + repr(found)


def test_the_certificate_of_a_proxy_is_taken() -> None:
    more = "local_address = ::\nlocal_certificate_path = /c.pem\nlocal_key_path = /k.pem\nlocal_starttls = True\n"
    text = f"[SMTP-2525]\nserver_address = h\nserver_port = 465\n{more}[@example.com]\nclient_id = x\n"
    found = import_oauth2_proxy(text, Path("x"))
    answers = found.onto(Answers())

    assert (answers.listen, answers.security, answers.inbound_tls) == (
        Listen.ALL,
        Security.IMPLICIT,
        InboundTls.OPTIONAL,
    )
    assert (answers.certificate, answers.certificate_from) == (("/k.pem", "/c.pem"), CertificateFrom.PAIR)
    assert found.left == ("The accounts of example.com were not carried over; a relay signs in as one user.",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[IMAP-1]\n", "there is no server for SMTP"),
        ("[SMTP-1]\nserver_address = h\n", '"server_port" of SMTP-1 is no port'),
        ("[SMTP-1]\nserver_port = 25\n", '"server_address" of SMTP-1 is missing.'),
        ("[SMTP-1]\nserver_address=h\nserver_port=1\nserver_starttls=perhaps\n", "has to be True or False."),
        ("[SMTP-1]\n[SMTP-1]\n", "line 2: this is not a configuration of Email OAuth 2.0 Proxy."),
    ],
)
def test_a_proxy_that_makes_no_sense_is_refused(text: str, says: str) -> None:
    with pytest.raises(ImportRefused) as caught:
        import_oauth2_proxy(text, Path("emailproxy.config"))
    assert says in str(caught.value)


def test_a_file_tells_whose_it_is(tmp_path: Path) -> None:
    texts = {"a": MSMTP, "b": PROXY, "c": "port 25\nspool-dir /x\n"}
    for name, text in texts.items():
        (tmp_path / name).write_text(text)

    found = [read_import(tmp_path / name) for name in texts]

    assert [each.program if each else "" for each in found] == ["msmtp", "Email OAuth 2.0 Proxy", ""]
    (tmp_path / "d").write_bytes(b"account x\n\xff\n")
    with pytest.raises(RelayError, match="d, line 2: this is not UTF-8 text"):
        read_import(tmp_path / "d")
    with pytest.raises(RelayError, match="there is no such file"):
        read_import(tmp_path / "e")


ORIGINAL = """\
# the office
spool-dir /var/spool/emailrelay
port 587
pid-file /run/emailrelay.pid
server-auth secrets
client-auth secrets
server-tls
server-tls-certificate relay.pem
forward-to smtp.example.com:25
odd-one  kept
"""


async def test_an_installation_is_copied_beside_itself(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    (old / "emailrelay.conf").write_text(ORIGINAL)
    (old / "secrets").write_bytes(b"server plain bob pw\nclient plain me pw2\n")
    before = {path: path.read_bytes() for path in old.iterdir()}
    directories = Directories(config=new, data=new / "data", state=new / "state")

    made, known = copy_installation(read_installation(old / "emailrelay.conf"), directories)
    plan = make_plan(made, made.answers)
    assert not new.exists()
    await run_all(Apply(plan))

    assert {path: path.read_bytes() for path in old.iterdir()} == before
    config = (new / "emailrelay.conf").read_text().splitlines()
    expected = (
        ORIGINAL.replace("/var/spool/emailrelay", str(new / "data" / "spool"))
        .replace("/run/emailrelay.pid", str(new / "state" / "emailrelay.pid"))
        .replace("auth secrets", f"auth {new / 'secrets'}")
        .replace("relay.pem", str(old / "relay.pem"))
    )
    assert config == expected.splitlines()
    assert (new / "secrets").read_bytes() == b"server plain bob pw\nclient plain me pw2\n"
    assert (new / "data" / "spool").is_dir()
    said = "\n".join(known.left)
    assert "Both listen on port 587" in said
    assert "Mail that waits in /var/spool/emailrelay stays there." in said
    again = read_installation(new / "emailrelay.conf")
    assert make_plan(again, again.answers).empty


def test_a_copy_can_be_changed_before_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "emailrelay.conf").write_text(ORIGINAL)
    (tmp_path / "secrets").write_bytes(b"server plain bob pw\nclient plain me pw2\n")
    directories = Directories(config=tmp_path / "n", data=tmp_path / "n", state=tmp_path / "n")
    made, _ = copy_installation(read_installation(tmp_path / "emailrelay.conf"), directories)

    plan = make_plan(made, replace(made.answers, port="2525", client_secret=Secret("new")))

    after = {change.path.name: change.after for change in plan.files}
    assert b"\nport 2525\n" in after["emailrelay.conf"]
    assert after["secrets"] == b"server plain bob pw\nclient plain me new\n"


def test_each_relay_of_a_copy_has_a_spool_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "emailrelay.conf").write_text("in-spool-dir /in\nin-port 25\nout-spool-dir /out\nout-port 26\n")
    directories = Directories(config=tmp_path / "n", data=tmp_path / "n", state=tmp_path / "n")

    made, known = copy_installation(read_installation(tmp_path / "emailrelay.conf"), directories)

    plan = make_plan(made, made.answers)
    spool = tmp_path / "n" / "spool"
    assert {spool / "in", spool / "out"} <= set(plan.folders)
    assert (
        plan.files[-1].after
        == f"in-spool-dir {spool}/in\nin-port 25\nout-spool-dir {spool}/out\nout-port 26\n".encode()
    )
    assert "Both listen on port 25, 26" in known.left[0]


def test_an_import_is_written_only_where_it_was_answered() -> None:
    source = new_installation(Path("/c/emailrelay.conf"))
    imported = import_msmtp(MSMTP, RC)

    plan = make_plan(source, imported.onto(replace(Answers(), spool_dir="/s")))

    lines = plan.files[-1].after.decode().splitlines()
    assert {"forward-to smtp.gmail.com:587", "client-tls", "client-tls-required"} <= set(lines)
    assert plan.files[0].after.splitlines()[-1] == b"client plain me s+20e+3Dcret"

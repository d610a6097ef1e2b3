"""From answers to files, without Qt and without a disk where none is needed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import diff
from emailrelay_gui.wizard.answers import (
    Account,
    Answers,
    CertificateFrom,
    InboundTls,
    KeepIn,
    Listen,
    Security,
    SignIn,
    Startup,
    TrustedNetwork,
)
from emailrelay_gui.wizard.changes import FileKind
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, examine, new_installation, read_installation
from engine.api import ConfigDocument, Secret

ORIGINAL = b"""\
# my relay
\tport 587

#spool-dir /var/spool/emailrelay
spool-dir  /tmp/spool
dnsbl zen.example.net
log
verbose
interface 127.0.0.1
forward-to=smtp.example.com:25
#client-tls
client-tls-verify <none>
server-auth /etc/emailrelay.auth
nonsense  keep = me # please
"""


def existing(tmp_path: Path, config: bytes, secrets: bytes | None = None) -> Source:
    """An installation on disk; ``DIR`` in the configuration is its folder."""
    (tmp_path / "emailrelay.conf").write_bytes(config.replace(b"DIR", str(tmp_path).encode()))
    if secrets is not None:
        (tmp_path / "emailrelay.auth").write_bytes(secrets)
    return read_installation(tmp_path / "emailrelay.conf")


def changed(source: Source, **values: object) -> Answers:
    return replace(source.answers, **values)


def config_lines(source: Source, answers: Answers) -> list[str]:
    plan = make_plan(source, answers)
    after = plan.after(source.config.path)
    assert after is not None
    return after.decode().splitlines()


def test_opening_and_applying_without_a_change_changes_no_file(tmp_path: Path) -> None:
    source = existing(tmp_path, ORIGINAL)

    assert make_plan(source, source.answers).empty


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"])
def test_one_changed_field_touches_its_line_only(tmp_path: Path, eol: bytes) -> None:
    data = b"\xef\xbb\xbf" + ORIGINAL.replace(b"\n", eol)
    source = existing(tmp_path, data)

    (change,) = make_plan(source, changed(source, port="2525")).files

    assert change.after == data.replace(b"\tport 587", b"\tport 2525")


def test_a_new_next_hop_rewrites_the_value_where_it_stands(tmp_path: Path) -> None:
    source = existing(tmp_path, ORIGINAL)

    lines = config_lines(source, changed(source, server="smtp.office365.com", server_port="587"))

    assert "forward-to=smtp.office365.com:587" in lines
    assert "nonsense  keep = me # please" in lines
    assert "dnsbl zen.example.net" in lines


def test_switching_on_uses_the_commented_line(tmp_path: Path) -> None:
    source = existing(tmp_path, ORIGINAL)

    lines = config_lines(source, changed(source, security=Security.STARTTLS, verify="<default>"))

    assert "client-tls" in lines
    assert "#client-tls" not in lines
    assert "client-tls-required" in lines
    assert "client-tls-verify <default>" in lines


def test_switching_tls_off_takes_its_companions_with_it(tmp_path: Path) -> None:
    source = existing(tmp_path, b"forward-to h:25\nclient-tls\nclient-tls-required\nclient-tls-verify /ca.pem\n")

    lines = config_lines(source, changed(source, security=Security.NONE))

    assert lines == ["forward-to h:25", "#client-tls", "#client-tls-required", "#client-tls-verify /ca.pem"]


def test_a_next_hop_that_the_fields_cannot_show_is_kept_word_for_word(tmp_path: Path) -> None:
    source = existing(tmp_path, b"forward-to mail.example.com:25@127.0.0.1:9050\n")

    assert source.answers.next_hop == "mail.example.com:25@127.0.0.1:9050"
    assert make_plan(source, source.answers).empty
    assert "forward-to mail.example.com:25@127.0.0.1:9050" in config_lines(source, changed(source, poll=60))


def test_repeated_interfaces_stay_repeats_until_they_are_changed(tmp_path: Path) -> None:
    source = existing(tmp_path, b"interface smtp=127.0.0.1\ninterface pop=::1\n")

    assert (source.answers.listen, source.answers.pop_listen) == (Listen.LOOPBACK, "::1")
    assert make_plan(source, source.answers).empty


def test_a_shorthand_stays_until_one_of_its_parts_changes(tmp_path: Path) -> None:
    source = existing(tmp_path, b"as-proxy smtp.example.com:25\nport 2525\n")
    assert source.answers.server == "smtp.example.com"
    assert source.answers.on_disconnect

    assert "as-proxy smtp.example.com:25" in config_lines(source, changed(source, port="2526"))
    plan = make_plan(source, changed(source, server="smtp.example.org"))

    after = plan.files[0].after.decode().splitlines()
    assert {"#as-proxy smtp.example.com:25", "log", "close-stderr", "forward-on-disconnect"} <= set(after)
    assert "forward-to smtp.example.org:25" in after
    assert "as-proxy" in plan.notes[0]


def test_a_service_name_is_written_as_the_number_that_it_means(tmp_path: Path) -> None:
    source = existing(tmp_path, b"port 25\n")

    assert config_lines(source, changed(source, port="submission")) == ["port 587"]


def test_inline_and_system_accounts_are_left_alone(tmp_path: Path) -> None:
    source = existing(tmp_path, b"server-auth pam:\nclient-auth plain:bWU=:cHc=\nforward-to h:25\n")

    assert source.answers.sign_in is SignIn.CUSTOM
    assert config_lines(source, changed(source, port="26"))[:2] == ["server-auth pam:", "client-auth plain:bWU=:cHc="]


SECRETS = b"""\
# accounts
server plain bob secret1   # not a field
server plain:b Ym9iYnk= c2VjcmV0Mg==
server none 192.168.1.0/24 lan
client plain other pw selector
client plain me old
"""


def test_accounts_are_matched_by_their_whole_name(tmp_path: Path) -> None:
    source = existing(tmp_path, b"server-auth DIR/emailrelay.auth\n", SECRETS)
    accounts = tuple(
        replace(account, secret=Secret("new")) if account.name == "bob" else account
        for account in source.answers.accounts
    )

    (change,) = make_plan(source, changed(source, accounts=accounts)).files

    assert change.after == SECRETS.replace(b"secret1", b"new")


def test_removing_and_adding_accounts_and_networks(tmp_path: Path) -> None:
    source = existing(tmp_path, b"server-auth DIR/emailrelay.auth\n", SECRETS)
    accounts = (*source.answers.accounts[:1], Account(name="erp", secret=Secret("a b")))
    trusted = (TrustedNetwork(range="10.0.0.0/8", keyword="lan"),)

    (change,) = make_plan(source, changed(source, accounts=accounts, trusted=trusted)).files

    after = change.after.decode()
    assert "Ym9iYnk=" not in after
    assert "server plain erp a+20b" in after
    assert "192.168.1.0/24" not in after
    assert "server none 10.0.0.0/8 lan" in after
    assert "client plain other pw selector" in after


def test_a_renamed_account_keeps_its_line_and_password(tmp_path: Path) -> None:
    source = existing(tmp_path, b"server-auth DIR/emailrelay.auth\n", SECRETS)
    accounts = tuple(replace(each, name="robert") if each.name == "bob" else each for each in source.answers.accounts)

    (change,) = make_plan(source, changed(source, accounts=accounts)).files

    assert change.after == SECRETS.replace(b"plain bob", b"plain robert")


def test_a_new_password_for_the_next_hop_changes_the_line_without_a_selector(tmp_path: Path) -> None:
    source = existing(tmp_path, b"forward-to h:25\nclient-auth DIR/emailrelay.auth\n", SECRETS)
    assert (source.answers.sign_in, source.answers.client_user) == (SignIn.PASSWORD, "me")

    (change,) = make_plan(source, changed(source, client_secret=Secret("new"))).files

    assert change.after == SECRETS.replace(b"client plain me old", b"client plain me new")


def test_moving_the_password_to_the_keyring_takes_it_out_of_the_file(tmp_path: Path) -> None:
    source = existing(tmp_path, b"forward-to h:25\nclient-auth DIR/emailrelay.auth\n", SECRETS)

    plan = make_plan(source, changed(source, keep_in=KeepIn.KEYRING, client_secret=Secret("new")))

    (change,) = plan.files
    assert b"client keyring me emailrelay" in change.after
    assert b"old" not in change.after
    (stored,) = plan.keyring
    assert (stored.service, stored.user, stored.secret.reveal()) == ("emailrelay", "me", "new")


def fresh(tmp_path: Path, **values: object) -> tuple[Source, Answers]:
    source = new_installation(tmp_path / "emailrelay.conf")
    answers = Answers(
        template="scanner",
        spool_dir=str(tmp_path / "spool"),
        log_file=str(tmp_path / "emailrelay-%d.log"),
        port="2525",
        forward=True,
        server="smtp.example.com",
        server_port="587",
        security=Security.STARTTLS,
        verify="<default>",
        on_disconnect=True,
        poll=60,
    )
    return source, replace(answers, **values)


EXTENSIONS = (("bare-newlines", "reject"), ("forward-retry", "60,3600,432000"), ("trash", "7"))


def test_a_new_configuration_says_what_was_answered_and_loads(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path, sign_in=SignIn.PASSWORD, client_user="me", client_secret=Secret("pw"))

    plan = make_plan(source, answers, extra=EXTENSIONS)

    config = plan.after(source.config.path)
    assert config is not None
    lines = [line for line in config.decode().splitlines() if line and not line.startswith("#")]
    assert sorted(lines) == sorted(
        [
            "log",
            "log-time",
            f"log-file {tmp_path}/emailrelay-%d.log",
            "no-syslog",
            f"spool-dir {tmp_path}/spool",
            "port 2525",
            "forward-to smtp.example.com:587",
            "forward-on-disconnect",
            "poll 60",
            "client-tls",
            "client-tls-required",
            "client-tls-verify <default>",
            f"client-auth {tmp_path}/emailrelay.auth",
            "bare-newlines reject",
            "forward-retry 60,3600,432000",
            "trash 7",
        ]
    )
    assert examine(ConfigDocument.parse(config), "conf") == ((), ())
    assert plan.folders == (tmp_path / "spool", tmp_path)
    assert plan.files[-1].kind is FileKind.CONFIG


def test_a_new_certificate_is_a_file_of_the_plan(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path, inbound_tls=InboundTls.OPTIONAL, certificate_from=CertificateFrom.NEW)

    plan = make_plan(source, answers, certificate=b"PEM")

    assert plan.after(tmp_path / "emailrelay.pem") == b"PEM"
    config = plan.after(source.config.path)
    assert config is not None
    assert f"server-tls-certificate {tmp_path}/emailrelay.pem" in config.decode().splitlines()


def test_starting_at_login_is_part_of_the_plan_only_when_it_changes(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path, startup=Startup.LOGIN)

    assert make_plan(source, answers).login is True
    assert make_plan(source, answers, startup=Startup.LOGIN).login is None


def test_secrets_are_dots_in_the_diff_and_new_ones_are_told_apart(tmp_path: Path) -> None:
    source = existing(tmp_path, b"forward-to h:25\nclient-auth DIR/emailrelay.auth\n", SECRETS)
    (change,) = make_plan(source, changed(source, client_secret=Secret("hunter2"))).files

    text = diff.unified(change)

    assert "hunter2" not in text
    assert "old" not in text
    assert f"-client plain me {diff.DOTS}" in text
    assert f"+client plain me {diff.DOTS}" in text
    assert [row.note for row in diff.diff_rows(change) if row.side is diff.Side.ADDED] == ["changed"]
    assert "secret1" not in "".join(row.text for row in diff.diff_rows(change, whole=True))


def test_the_diff_names_changed_words_and_foreign_options(tmp_path: Path) -> None:
    source = existing(tmp_path, ORIGINAL)
    (change,) = make_plan(source, changed(source, port="2525")).files

    rows = diff.diff_rows(change)

    (removed,) = [row for row in rows if row.side is diff.Side.REMOVED]
    (start, end), *_ = removed.marks
    assert removed.text[start:end] == "587"
    assert diff.counts(change) == diff.Counts(changed=1)
    whole = {row.text: row.note for row in diff.diff_rows(change, whole=True)}
    assert whole["dnsbl zen.example.net"] == "not managed here, kept as it is"
    assert whole["log"] == ""

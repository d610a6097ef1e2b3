"""What the pages for connections, mailboxes, filters and the log have to say; and what the use cases set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import begin, templates
from emailrelay_gui.wizard.answers import Account, Answers, InboundTls, Listen
from emailrelay_gui.wizard.checks import Facts, Finding, Severity, Step, findings
from emailrelay_gui.wizard.options import write
from engine.api import ConfigDocument, PortProblem, PortTrouble, parse_file, resolve

TEMPLATES = templates.parse_templates((Path(__file__).parents[2] / "resources" / "templates.json").read_bytes())
GOOD = Answers(spool_dir="/srv/spool", port="2525")
POP = replace(GOOD, pop=True, pop_port="1110", pop_by_name=True, accounts=(Account(name="a", line=1, was="a"),))
TAKEN = PortProblem(trouble=PortTrouble.TAKEN, text="", program="dovecot", pid=9)
OPEN_RELAY = "Anyone on the internet could send through this relay. Require sign-in or limit who may connect."

CASES: tuple[tuple[str, Answers, Facts, str, str, Severity], ...] = (
    ("nothing on", replace(GOOD, smtp=False), Facts(), "smtp", "Turn on at least one of SMTP and POP.", Severity.ERROR),
    ("open relay", replace(GOOD, remote_clients=True), Facts(), "remote_clients", OPEN_RELAY, Severity.ERROR),
    (
        "open relay by exit",
        replace(GOOD, remote_clients=True, verifier="exit:0"),
        Facts(),
        "remote_clients",
        OPEN_RELAY,
        Severity.ERROR,
    ),
    (
        "link-local",
        replace(GOOD, listen=Listen.PICKED, addresses=("fe80::1",)),
        Facts(),
        "addresses",
        "fe80::1 exists on every network. Add the interface after a percent sign, such as fe80::1%eth0.",
        Severity.ERROR,
    ),
    (
        "block lists",
        replace(GOOD, dnsbl="zen.example"),
        Facts(),
        "dnsbl",
        "Block lists are asked about clients from outside, and those may not connect.",
        Severity.WARNING,
    ),
    (
        "control on mail",
        replace(GOOD, admin="2525"),
        Facts(),
        "admin",
        "Port 2525 is used for mail already. Choose another one for control.",
        Severity.ERROR,
    ),
    (
        "control taken",
        replace(GOOD, admin="10026"),
        Facts(admin_port=TAKEN),
        "admin",
        "Port 10026 is already used by dovecot. Stop it or choose another port.",
        Severity.ERROR,
    ),
    (
        "pop taken",
        POP,
        Facts(pop_port=TAKEN),
        "pop_port",
        "Port 1110 is already used by dovecot. Stop it or choose another port.",
        Severity.ERROR,
    ),
    (
        "pop on smtp",
        replace(POP, pop_port="2525"),
        Facts(),
        "pop_port",
        "Port 2525 takes mail already. Choose another one for fetching.",
        Severity.ERROR,
    ),
    (
        "pop deletes",
        replace(POP, pop_by_name=False, forward=True, server="h", server_port="25"),
        Facts(own_names=frozenset({"h"})),
        "pop_kind",
        "Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.",
        Severity.ERROR,
    ),
    (
        "pop for nobody",
        replace(POP, accounts=()),
        Facts(),
        "pop_accounts",
        "Add an account, or nobody can fetch mail.",
        Severity.ERROR,
    ),
    (
        "pop strangers",
        replace(POP, verifier="account:", filters=("deliver:",)),
        Facts(strangers=("a",)),
        "pop_accounts",
        "This computer has no user a, so mail for that name would be refused.",
        Severity.WARNING,
    ),
    (
        "filter missing",
        replace(GOOD, filters=("/f.sh",)),
        Facts(missing=("/f.sh was not found. Mail would be refused until it exists.",)),
        "filters",
        "/f.sh was not found. Mail would be refused until it exists.",
        Severity.WARNING,
    ),
    (
        "filter with a comma",
        replace(GOOD, filters=("/f,g.sh",)),
        Facts(),
        "filters",
        "/f,g.sh: A comma would start the next one. Remove it, or rename the file.",
        Severity.ERROR,
    ),
    (
        "outgoing for nothing",
        replace(GOOD, client_filters=("/f.sh",)),
        Facts(),
        "client_filters",
        "No mail goes out, so these would never run. Say where mail goes, or remove them.",
        Severity.WARNING,
    ),
    (
        "mx without split",
        replace(GOOD, forward=True, server="h", server_port="25", client_filters=("mx:",)),
        Facts(own_names=frozenset({"h"})),
        "client_filters",
        "A message to several domains would go to the first one's server. Add split: for mail that comes in.",
        Severity.WARNING,
    ),
    (
        "split without mx",
        replace(GOOD, forward=True, server="h", server_port="25", filters=("split:",)),
        Facts(own_names=frozenset({"h"})),
        "filters",
        "Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.",
        Severity.WARNING,
    ),
    (
        "no log",
        replace(GOOD, log=False),
        Facts(),
        "log",
        "Nothing is written down, so nobody can find out later what happened.",
        Severity.WARNING,
    ),
    (
        "log to nowhere",
        replace(GOOD, close_stderr=True),
        Facts(),
        "close_stderr",
        "The log goes nowhere: there is no file, no system log, and the terminal is closed.",
        Severity.WARNING,
    ),
    (
        "debug",
        replace(GOOD, detail="debug"),
        Facts(),
        "detail",
        "Debug logs hold addresses and everything that is said. Switch it off when you have what you need.",
        Severity.WARNING,
    ),
    (
        "old devices",
        replace(GOOD, legacy="192.168.1.5:2526,192.168.1.40"),
        Facts(),
        "legacy",
        "What these devices send can be read and changed on the way. List only those that cannot do better.",
        Severity.WARNING,
    ),
    (
        "old devices on the same port",
        replace(GOOD, legacy="192.168.1.5:2525,192.168.1.40"),
        Facts(),
        "legacy",
        "Port 2525 is used for other devices already. Old devices need one of their own.",
        Severity.ERROR,
    ),
    (
        "old tls for all",
        replace(GOOD, oldest_tls="tlsv1.0"),
        Facts(),
        "oldest_tls",
        "TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.",
        Severity.WARNING,
    ),
    (
        "spool on a share",
        GOOD,
        Facts(spool_doubt="/srv is on another computer."),
        "spool_dir",
        "/srv is on another computer.",
        Severity.WARNING,
    ),
    (
        "configuration exists",
        GOOD,
        Facts(config_dir="/etc/emailrelay.conf exists already."),
        "config_dir",
        "/etc/emailrelay.conf exists already.",
        Severity.ERROR,
    ),
)


def at(answers: Answers, facts: Facts, field: str) -> Finding | None:
    return next((each for each in findings(answers, facts) if each.field == field), None)


@pytest.mark.parametrize(
    ("answers", "facts", "field", "text", "severity"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_each_rule_says_what_is_wrong_and_its_fix_mends_it(
    answers: Answers, facts: Facts, field: str, text: str, severity: Severity
) -> None:
    finding = at(answers, facts, field)

    assert finding is not None
    assert (finding.text, finding.severity) == (text, severity)
    for fix in finding.fixes:
        mended = replace(answers, **dict(fix.changes))
        left = at(mended, replace(facts, strangers=(), pop_port=None, admin_port=None), field)
        assert left is None or left.text != text


def test_a_server_for_its_own_accounts_is_no_open_relay() -> None:
    answers = replace(GOOD, remote_clients=True, verifier="account:")

    assert at(answers, Facts(), "remote_clients") is None


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.id)
def test_the_engine_accepts_what_a_use_case_sets(template: templates.Template) -> None:
    names = begin.Names(hostname="relay.test")
    answers = begin.use(template, replace(GOOD, domain="relay.test"), names)
    if answers.forward and not answers.server:
        answers = replace(answers, server="smtp.example.com")
    answers = replace(answers, pop_auth="/p.auth", client_auth="/c.auth", certificate=("/c.pem",))

    document = ConfigDocument.parse(b"")
    for name, value in template.options:
        document = document.set(name, value)
    document, _ = write(document, replace(Answers(), log=False, log_parts=(), syslog=""), answers)
    parsed = parse_file(document.text, "conf")

    assert parsed.problems == ()
    assert resolve(parsed.settings).problems == ()
    given = {line.name for line in document.lines() if line.name}
    assert set(template.requires) <= given | {"client-tls-required"}


def test_the_use_cases_are_those_of_the_spec() -> None:
    assert [each.id for each in TEMPLATES] == [
        "scanner",
        "catcher",
        "pop",
        "intermittent",
        "internet",
        "direct",
        "spam",
        "empty",
    ]
    hidden = {each.id: each.hidden for each in TEMPLATES}
    assert {"pop"} <= hidden["scanner"]
    assert {"forwarding", "pop"} <= hidden["catcher"]
    assert hidden["pop"] == hidden["internet"] == {"forwarding"}
    assert all(step in {each.value for each in Step} for steps in hidden.values() for step in steps)


def test_another_use_case_takes_back_what_the_first_one_set_but_not_what_was_typed() -> None:
    by_id = {each.id: each for each in TEMPLATES}
    names = begin.Names(hostname="relay.test")
    first = begin.use(by_id["pop"], GOOD, names)
    typed = replace(first, verifier="/my/check", inbound_tls=InboundTls.REQUIRED)

    second = begin.use(by_id["empty"], templates.leave(by_id["pop"], typed), names)

    assert (second.pop, second.pop_by_name, second.filters) == (False, False, ())
    assert second.verifier == "/my/check"

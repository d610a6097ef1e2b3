"""The way through the wizard and what it has to say on the way; no Qt."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import checks, templates
from emailrelay_gui.wizard.answers import (
    Account,
    Answers,
    CertificateFrom,
    CertificateRequest,
    ClientLogin,
    InboundTls,
    KeepIn,
    Listen,
    Mode,
    Security,
    SignIn,
    Startup,
    TrustedNetwork,
)
from emailrelay_gui.wizard.checks import Facts, Severity, Step, findings, range_problem
from emailrelay_gui.wizard.flow import Flow, Mark, blocking
from emailrelay_gui.wizard.providers import Provider, ProviderServer
from emailrelay_gui.wizard.validators import port_number
from engine.api import OPTIONS, PortProblem, PortTrouble, Secret

TEMPLATES = templates.parse_templates((Path(__file__).parents[2] / "resources" / "templates.json").read_bytes())
SCANNER = next(each for each in TEMPLATES if each.id == "scanner")
GOOD = Answers(
    spool_dir="/tmp/spool",
    port="2525",
    forward=True,
    server="smtp.example.com",
    server_port="587",
    security=Security.STARTTLS,
    verify="<default>",
)


def texts(answers: Answers, facts: Facts | None = None) -> list[str]:
    return [finding.text for finding in findings(answers, facts or Facts())]


def found(answers: Answers, field: str, facts: Facts | None = None) -> checks.Finding:
    (finding,) = [each for each in findings(answers, facts or Facts()) if each.field == field]
    return finding


def fixed(answers: Answers, finding: checks.Finding, at: int = 0) -> Answers:
    return replace(answers, **dict(finding.fixes[at].changes))


def test_good_answers_have_nothing_to_mend() -> None:
    assert texts(GOOD) == []


@pytest.mark.parametrize("port", ["", "0", "65536", "smtp server", "25 # x", "-1", "²"])
def test_a_port_is_a_number_or_a_service_name(port: str) -> None:
    assert found(replace(GOOD, port=port), "port").text == (
        'Enter a port from 1 to 65535, or a service name such as "submission".'
    )


def test_service_names_are_ports() -> None:
    assert port_number("submission") == 587
    assert texts(replace(GOOD, port="submission")) == []


def test_a_taken_port_names_the_program_and_offers_another() -> None:
    taken = PortProblem(trouble=PortTrouble.TAKEN, text="", program="master", pid=812)
    facts = Facts(port=taken, free_port=2526)

    finding = found(GOOD, "port", facts)

    assert finding.text == "Port 2525 is already used by master. Stop it or choose another port."
    assert finding.fixes[0].label == "Use 2526"
    assert fixed(GOOD, finding).port == "2526"


def test_a_low_port_without_rights_offers_a_high_one() -> None:
    facts = Facts(port=PortProblem(trouble=PortTrouble.NOT_PERMITTED, text=""))

    finding = found(replace(GOOD, port="25"), "port", facts)

    assert finding.text == "This account may not use ports below 1024."
    assert finding.fixes[0].label == "Use 2525"


def test_an_open_relay_blocks_until_one_side_is_closed() -> None:
    answers = replace(GOOD, remote_clients=True)

    finding = found(answers, "remote_clients")

    assert finding.severity is Severity.ERROR
    assert finding.text == (
        "Anyone on the internet could send through this relay. Require sign-in or limit who may connect."
    )
    assert "remote_clients" not in {each.field for each in findings(fixed(answers, finding, 0), Facts())}
    assert texts(fixed(answers, finding, 1)) == []
    assert texts(replace(answers, listen=Listen.LOOPBACK)) == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.9", "::1", "192.168.1.5", "RELAY"])
def test_a_relay_does_not_forward_to_itself(host: str) -> None:
    facts = Facts(own_names=frozenset({"localhost", "192.168.1.5", "relay"}))
    answers = replace(GOOD, server=host, server_port="2525")

    assert found(answers, "server", facts).text == "This is the address this relay listens on, so mail would loop."
    assert not [text for text in texts(replace(answers, server_port="1025"), facts) if "loop" in text]


def test_port_465_and_starttls_are_swapped_by_one_click() -> None:
    answers = replace(GOOD, server_port="465")
    finding = found(answers, "security")

    assert (finding.text, finding.fixes[0].label) == ("Port 465 normally uses TLS from the start.", "Switch")
    assert finding.severity is Severity.WARNING
    swapped = fixed(answers, finding)
    assert texts(swapped) == []
    back = replace(swapped, server_port="587")
    assert fixed(back, found(back, "security")).security is Security.STARTTLS


@pytest.mark.parametrize("verify", ["", "<none>"])
def test_an_unchecked_certificate_is_a_warning_with_its_mend(verify: str) -> None:
    answers = replace(GOOD, verify=verify)
    finding = found(answers, "verify")

    assert finding.text == "The server's identity is not checked, so mail and password could be intercepted."
    assert finding.fixes[0].label == "Check it"
    assert texts(fixed(answers, finding)) == []


def test_no_encryption_to_a_foreign_server_is_a_warning() -> None:
    answers = replace(GOOD, security=Security.NONE)

    assert "could be read on the way" in found(answers, "security").text
    assert texts(replace(answers, server="127.0.0.1", server_port="1025")) == []


def test_a_server_is_needed_only_when_mail_is_sent_on() -> None:
    assert found(replace(GOOD, server=""), "server").severity is Severity.ERROR
    assert texts(replace(GOOD, server="", forward=False)) == []


@pytest.mark.parametrize("poll", [-1, 7 * 24 * 3600 + 1])
def test_the_interval_has_bounds(poll: int) -> None:
    assert found(replace(GOOD, poll=poll), "poll").text == "Enter a time from 1 second to 7 days."


def test_a_certificate_needs_names_or_files() -> None:
    new = replace(GOOD, inbound_tls=InboundTls.OPTIONAL, certificate_from=CertificateFrom.NEW)
    assert found(new, "names").severity is Severity.ERROR
    named = replace(new, request=CertificateRequest(names=("relay.lan", "192.168.1.5", "*.lan")))
    assert texts(named) == []
    bad = replace(new, request=CertificateRequest(names=("relay lan",)))
    assert found(bad, "names").text == '"relay lan" is no host name and no address.'
    pair = replace(GOOD, inbound_tls=InboundTls.REQUIRED, certificate_from=CertificateFrom.PAIR, certificate=("key",))
    assert found(pair, "certificate").text == "Choose the key and the certificate."


def test_what_is_wrong_with_a_certificate_is_said_at_its_field() -> None:
    answers = replace(GOOD, inbound_tls=InboundTls.OPTIONAL, certificate=("relay.pem",))
    mismatch = "This key does not belong to this certificate."

    assert found(answers, "certificate", Facts(certificate=mismatch)).text == mismatch
    assert found(answers, "certificate", Facts(certificate_days=12)).severity is Severity.WARNING
    assert texts(answers, Facts(certificate_days=300)) == []


def test_devices_need_an_account_or_a_network() -> None:
    answers = replace(GOOD, devices_sign_in=True)

    assert found(answers, "accounts").text == "Add an account or a trusted network, or devices will be refused."
    assert texts(replace(answers, server_auth="pam:")) == []
    trusted = replace(answers, trusted=(TrustedNetwork(range="192.168.1.0/24"),))
    assert texts(trusted) == []


def test_an_account_that_stands_twice_is_named_with_its_line() -> None:
    accounts = (Account(name="printer", line=3, was="printer"), Account(name="printer", secret=Secret("x")))
    answers = replace(GOOD, devices_sign_in=True, listen=Listen.LOOPBACK, accounts=accounts)

    assert texts(answers, Facts(secrets_file="emailrelay.auth")) == [
        '"printer" already exists in emailrelay.auth, line 3.'
    ]


def test_a_new_account_needs_a_password() -> None:
    answers = replace(GOOD, devices_sign_in=True, listen=Listen.LOOPBACK, accounts=(Account(name="erp"),))

    assert texts(answers) == ['Enter a password for "erp".']


@pytest.mark.parametrize("text", ["192.168.1.0/24", "10.0.0.1", "192.168.*.*", "fe80::/64", "::1"])
def test_ranges_that_can_be_trusted(text: str) -> None:
    assert range_problem(text) == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("0.0.0.0/0", "is everybody"),
        ("::/0", "is everybody"),
        ("*.*.*.*", "is everybody"),
        ("192.168.1.5/24", "192.168.1.0/24"),
        ("1.*.3.*", "no address and no network"),
        ("lan", "no address and no network"),
        ("1.2.3", "no address and no network"),
    ],
)
def test_ranges_that_cannot(text: str, says: str) -> None:
    assert says in range_problem(text)


def test_signing_in_needs_a_user_and_a_password() -> None:
    answers = replace(GOOD, sign_in=SignIn.PASSWORD)

    assert {each.field for each in findings(answers, Facts())} == {"client_user", "client_secret"}
    assert texts(replace(answers, client_user="me", client_stored=True)) == []
    assert texts(replace(answers, client_user="me", client_secret=Secret("x"))) == []
    emptied = replace(answers, client_user="me", client_stored=True, client_secret=Secret(""))
    assert texts(emptied) == ["Enter the password."]


def test_a_keyring_that_does_not_answer_offers_the_file() -> None:
    answers = replace(
        GOOD, sign_in=SignIn.PASSWORD, client_user="me", client_secret=Secret("x"), keep_in=KeepIn.KEYRING
    )
    finding = found(answers, "keep_in", Facts(keyring="The system keyring does not answer."))

    assert texts(fixed(answers, finding), Facts(keyring="The system keyring does not answer.")) == []


def test_a_provider_that_takes_oauth_only_is_told_about() -> None:
    server = ProviderServer(host="smtp-mail.outlook.com", port=587, security=Security.STARTTLS)
    provider = Provider(id="x", name="Outlook.com", servers=(server,), auth=("oauth2",))

    answers = replace(GOOD, sign_in=SignIn.PASSWORD, client_user="me", client_secret=Secret("x"))
    finding = found(answers, "sign_in", Facts(provider=provider))

    assert finding.text == "Outlook.com takes no passwords from programs. Sign in in the browser."
    assert finding.severity is Severity.WARNING
    better = fixed(answers, finding)
    assert found(better, "oauth", Facts(provider=provider)).text == (
        "Sign in with Outlook.com first, or choose another way."
    )
    assert texts(replace(better, oauth_account="me"), Facts(provider=provider)) == []


def test_a_sign_in_that_has_ended_is_told_about() -> None:
    answers = replace(GOOD, sign_in=SignIn.OAUTH2, client_user="me", oauth_account="me")
    finding = found(answers, "oauth", Facts(sign_in="invalid_grant"))
    assert (finding.text, finding.severity) == (
        "The sign-in has ended, so no mail goes out. Sign in again.",
        Severity.WARNING,
    )


def test_each_selector_is_there_once_and_a_new_account_has_a_password() -> None:
    two = (ClientLogin(name="a", selector="s", line=1), ClientLogin(name="b", selector="s", secret=Secret("x")))
    answers = replace(GOOD, sign_in=SignIn.OAUTH2, client_user="me", oauth_account="me", logins=two)
    assert texts(answers) == ['There are two accounts with the selector "s". Each needs one of its own.']
    answers = replace(answers, logins=(ClientLogin(name="b", selector="s"),))
    assert texts(answers) == ['Enter a password for "b".']


def test_starting_at_login_where_it_is_not_possible_is_an_error() -> None:
    finding = found(replace(GOOD, startup=Startup.LOGIN), "startup", Facts(login="Not on this system."))

    assert finding.step is Step.STARTUP


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.id)
def test_every_template_fills_answers_that_exist(template: templates.Template) -> None:
    answers = templates.start_from(template, Answers())

    assert answers.template == template.id
    assert isinstance(answers.listen, Listen)
    assert all(name in OPTIONS for name in (*template.requires, *(name for name, _ in template.options)))


def test_a_new_relay_goes_forward_one_step_at_a_time() -> None:
    flow = Flow().begin(Mode.NEW)
    assert flow.step is Step.USE_CASE
    assert not flow.may_go(Step.REVIEW)

    seen = [flow.step]
    while flow.following is not None:
        flow = flow.go(flow.following)
        seen.append(flow.step)

    assert seen == [
        Step.USE_CASE,
        Step.CONNECTIONS,
        Step.FORWARDING,
        Step.TLS,
        Step.AUTHENTICATION,
        Step.POP,
        Step.FILTERS,
        Step.LOGGING,
        Step.STARTUP,
        Step.REVIEW,
        Step.APPLY,
    ]


def test_visited_steps_can_be_clicked_but_not_while_applying() -> None:
    flow = Flow().begin(Mode.NEW).go(Step.CONNECTIONS)

    assert flow.may_go(Step.USE_CASE)
    assert flow.previous is Step.USE_CASE
    assert not flow.go(Step.APPLY).may_go(Step.USE_CASE)
    assert flow.go(Step.APPLY).previous is None


def test_an_existing_installation_opens_on_its_overview_with_every_step_open() -> None:
    flow = Flow().begin(Mode.EDIT)

    assert flow.step is Step.OVERVIEW
    assert all(flow.may_go(step) for step in flow.steps)


def test_a_template_hides_what_it_does_not_need() -> None:
    catcher = next(each for each in TEMPLATES if each.id == "catcher")

    flow = Flow().begin(Mode.NEW).use(catcher)

    assert Step.FORWARDING not in flow.steps
    wrong = findings(replace(GOOD, server=""), Facts())
    assert blocking(wrong, flow) == ()
    assert blocking(wrong, Flow().begin(Mode.NEW)) != ()


def test_marks_tell_done_warning_error_current_and_to_do() -> None:
    flow = Flow().begin(Mode.NEW).go(Step.CONNECTIONS).go(Step.FORWARDING).go(Step.TLS)
    wrong = findings(replace(GOOD, port="x", verify=""), Facts())

    marks = [flow.mark(step, wrong) for step in flow.steps]

    assert marks[:4] == [Mark.DONE, Mark.ERROR, Mark.WARNING, Mark.CURRENT]
    assert set(marks[4:]) == {Mark.TODO}


def test_deciding_loads_no_qt() -> None:
    program = (
        "import sys; import emailrelay_gui.wizard.flow, emailrelay_gui.wizard.plan, emailrelay_gui.wizard.apply,"
        " emailrelay_gui.wizard.probes, emailrelay_gui.wizard.diff, emailrelay_gui.forms.specs;"
        " sys.exit(any(name.startswith(('PySide6', 'shiboken6', 'qasync')) for name in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=30).returncode == 0

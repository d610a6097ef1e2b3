"""What is wrong with the answers, in the canonical words of spec gui.md D5.

Pure: facts that have to be asked from the system (is the port free, does the key fit) come in as a
value. An error keeps Apply from being pressed, a warning never blocks.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from emailrelay_gui.wizard.answers import (
    Answers,
    CertificateFrom,
    InboundTls,
    KeepIn,
    SignIn,
    Startup,
)
from emailrelay_gui.wizard.findings import Facts, Finding, Fix, Severity, Step
from emailrelay_gui.wizard.forwarding_checks import forwarding
from emailrelay_gui.wizard.listening_checks import connections, legacy
from emailrelay_gui.wizard.mail_checks import filters, locations, logging, pop
from emailrelay_gui.wizard.validators import HOSTNAME
from engine.api import say

__all__ = ["HOSTNAME", "Facts", "Finding", "Fix", "Severity", "Step", "findings", "good_name", "range_problem"]

OUTDATED = frozenset({"tlsv1.0", "tlsv1.1"})


def findings(answers: Answers, facts: Facts) -> tuple[Finding, ...]:
    """All that is wrong, in the order of the pages."""
    return (
        *locations(answers, facts),
        *connections(answers, facts),
        *forwarding(answers, facts),
        *_tls(answers, facts),
        *_devices(answers, facts),
        *_sign_in(answers, facts),
        *pop(answers, facts),
        *filters(answers, facts),
        *logging(answers),
        *_startup(answers, facts),
    )


def _tls(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.TLS
    yield from legacy(answers, facts)
    if answers.oldest_tls in OUTDATED:
        text = say("TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.")
        fix = Fix(label=say("Use TLS 1.2"), changes=(("oldest_tls", ""),))
        yield Finding(step=step, field="oldest_tls", text=text, severity=Severity.WARNING, fixes=(fix,))
    if answers.inbound_tls is InboundTls.OFF:
        if answers.devices_sign_in and answers.accounts and not answers.loopback_only:
            text = say("Without encryption, the passwords of devices can be read on your network.")
            fix = Fix(label=say("Encrypt"), changes=(("inbound_tls", InboundTls.OPTIONAL),))
            yield Finding(step=step, field="inbound_tls", text=text, severity=Severity.WARNING, fixes=(fix,))
        return
    if facts.client_ca and answers.client_certificates not in {"", "<default>", "<none>"}:
        yield Finding(step=step, field="client_certificates", text=facts.client_ca)
    yield from _certificate(answers, facts)


def _certificate(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.TLS
    if answers.certificate_from is CertificateFrom.NEW:
        if not answers.request.names:
            yield Finding(step=step, field="names", text=say("Enter at least one name or address that devices use."))
        elif bad := [name for name in answers.request.names if not good_name(name)]:
            yield Finding(step=step, field="names", text=say('"{bad}" is no host name and no address.', bad=bad[0]))
        return
    wanted = 2 if answers.certificate_from is CertificateFrom.PAIR else 1
    if len([path for path in answers.certificate if path]) < wanted:
        text = (
            say("Choose the key and the certificate.")
            if wanted == 2
            else say("Choose a file with certificate and key.")
        )
        yield Finding(step=step, field="certificate", text=text)
    elif facts.certificate:
        yield Finding(step=step, field="certificate", text=facts.certificate)
    elif facts.certificate_days is not None and facts.certificate_days < 30:
        days = facts.certificate_days
        text = (
            say("This certificate has expired.")
            if days < 0
            else say("This certificate ends in {days} days.", days=days)
        )
        yield Finding(step=step, field="certificate", text=text, severity=Severity.WARNING)


def _devices(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.AUTHENTICATION
    if not answers.devices_sign_in or answers.server_auth.startswith(("pam:", "/pam")):
        return
    if answers.auth_over_tls and answers.inbound_tls is InboundTls.OFF:
        text = say("Nobody can sign in: devices cannot encrypt here.")
        encrypt = Fix(label=say("Encrypt"), changes=(("inbound_tls", InboundTls.OPTIONAL),))
        allow = Fix(label=say("Allow it in the clear"), changes=(("auth_over_tls", False),))
        yield Finding(step=step, field="auth_over_tls", text=text, fixes=(encrypt, allow))
    if not answers.accounts and not answers.trusted:
        text = say("Add an account or a trusted network, or devices will be refused.")
        yield Finding(step=step, field="accounts", text=text)
    seen: dict[tuple[str, str], int] = {}
    for account in answers.accounts:
        key = (account.name, family(account.kind))
        if key in seen:
            place = (
                say("{file}, line {line}", file=facts.secrets_file or say("the list"), line=seen[key])
                if seen[key]
                else say("the list")
            )
            yield Finding(
                step=step,
                field="accounts",
                text=say('"{name}" already exists in {place}.', name=account.name, place=place),
            )
        seen.setdefault(key, account.line)
        if not account.line and (account.secret is None or not account.secret.reveal()):
            yield Finding(step=step, field="accounts", text=say('Enter a password for "{name}".', name=account.name))
    for network in answers.trusted:
        if problem := range_problem(network.range):
            yield Finding(step=step, field="trusted", text=problem)


def _sign_in(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.AUTHENTICATION
    if not answers.forward:
        return
    if answers.sign_in is SignIn.NONE and facts.provider is not None and "none" not in facts.provider.auth:
        text = say("{name} takes no mail without signing in.", name=facts.provider.name)
        fix = Fix(label=say("Sign in"), changes=(("sign_in", facts.provider.usual_sign_in),))
        yield Finding(step=step, field="sign_in", text=text, severity=Severity.WARNING, fixes=(fix,))
    if answers.sign_in is SignIn.OAUTH2:
        yield from _oauth(answers, facts)
    if answers.sign_in is SignIn.PASSWORD:
        yield from _password(answers, facts)
    yield from _logins(answers)
    if answers.keep_in is KeepIn.KEYRING and facts.keyring and answers.sign_in in {SignIn.OAUTH2, SignIn.PASSWORD}:
        fix = Fix(label=say("Keep it in the file"), changes=(("keep_in", KeepIn.FILE),))
        text = say("The system keyring cannot be used: {value}.", value=facts.keyring.rstrip("."))
        yield Finding(step=step, field="keep_in", text=text, fixes=(fix,))


def _oauth(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.AUTHENTICATION
    if not answers.oauth_account:
        name = facts.provider.name if facts.provider is not None else say("the provider")
        yield Finding(
            step=step, field="oauth", text=say("Sign in with {name} first, or choose another way.", name=name)
        )
    elif facts.sign_in:
        text = say("The sign-in has ended, so no mail goes out. Sign in again.")
        yield Finding(step=step, field="oauth", text=text, severity=Severity.WARNING)


def _password(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.AUTHENTICATION
    if facts.provider is not None and facts.provider.oauth_only:
        text = say("{name} takes no passwords from programs. Sign in in the browser.", name=facts.provider.name)
        fix = Fix(label=say("Sign in in the browser"), changes=(("sign_in", SignIn.OAUTH2),))
        yield Finding(step=step, field="sign_in", text=text, severity=Severity.WARNING, fixes=(fix,))
    if not answers.client_user.strip():
        yield Finding(step=step, field="client_user", text=say("Enter the user name that the provider gave you."))
    if (answers.client_secret is not None and not answers.client_secret.reveal()) or (
        answers.client_secret is None and not answers.client_stored
    ):
        yield Finding(step=step, field="client_secret", text=say("Enter the password."))


def _logins(answers: Answers) -> Iterator[Finding]:
    """The accounts with a selector: each selector once, each new account with a password."""
    seen: set[str] = set()
    for login in answers.logins:
        if login.selector in seen:
            text = say(
                'There are two accounts with the selector "{selector}". Each needs one of its own.',
                selector=login.selector,
            )
            yield Finding(step=Step.AUTHENTICATION, field="logins", text=text)
        elif not login.line and not login.secret:
            text = say('Enter a password for "{name}".', name=login.name)
            yield Finding(step=Step.AUTHENTICATION, field="logins", text=text)
        seen.add(login.selector)


def _startup(answers: Answers, facts: Facts) -> Iterator[Finding]:
    if answers.startup is Startup.LOGIN and facts.login:
        fix = Fix(label=say("Start it by hand"), changes=(("startup", Startup.MANUAL),))
        text = say("Relay cannot start at login: {value}.", value=facts.login.rstrip("."))
        yield Finding(step=Step.STARTUP, field="startup", text=text, fixes=(fix,))
    reason = {Startup.USER_SERVICE: facts.user_service, Startup.SERVICE: facts.service}.get(answers.startup, "")
    if reason:
        fix = Fix(label=say("Start it by hand"), changes=(("startup", Startup.MANUAL),))
        text = say("Relay cannot run as this service: {reason}.", reason=reason)
        yield Finding(step=Step.STARTUP, field="startup", text=text, fixes=(fix,))
    if answers.startup.served and not answers.admin:
        fix = Fix(
            label=say("Use {port}", port=facts.free_admin_port),
            changes=(("admin", str(facts.free_admin_port)), ("admin_listen", "127.0.0.1")),
        )
        text = say("Without a control port this application cannot show what the service does.")
        yield Finding(step=Step.STARTUP, field="startup", text=text, severity=Severity.WARNING, fixes=(fix,))


def family(kind: str) -> str:
    """``plain``, ``plain:b`` and ``login`` are one name space, each kind of hash is its own."""
    return "plain" if kind in {"plain", "plain:b", "login"} else kind


def good_name(name: str) -> bool:
    """Whether a certificate can bear it: a host name, also with a leading ``*.``, or an address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return HOSTNAME.fullmatch(name.removeprefix("*.")) is not None
    return True


def range_problem(text: str) -> str:
    """Why a trusted network cannot be used, or nothing (spec smtp-server.md 12.4)."""
    asks = say("Enter an address or a network such as 192.168.1.0/24.")
    if "*" in text:
        parts = text.split(".")
        numbers = [part for part in parts if part != "*"]
        fine = len(parts) == 4 and parts == numbers + ["*"] * (4 - len(numbers))
        if not fine or not all(part.isdigit() and int(part) < 256 for part in numbers):
            return say('"{text}" is no address and no network. {asks}', text=text, asks=asks)
        everyone = not numbers
    else:
        try:
            network = ipaddress.ip_network(text, strict=False)
        except ValueError:
            return say('"{text}" is no address and no network. {asks}', text=text, asks=asks)
        if "/" in text and str(network.network_address) != text.partition("/")[0]:
            return say(
                '"{text}" matches nothing, because a network is named by its first address: {network}.',
                text=text,
                network=network,
            )
        everyone = network.prefixlen == 0
    if everyone:
        return say("{text} is everybody: anyone could send through this relay without signing in.", text=text)
    return ""

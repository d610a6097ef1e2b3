"""Each step in one sentence, for the overview of an existing installation. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from emailrelay_gui.wizard.answers import Answers, InboundTls, Listen, Security, SignIn, Startup
from emailrelay_gui.wizard.checks import Step

SECURITY = {
    Security.STARTTLS: "STARTTLS required",
    Security.OPPORTUNISTIC: "STARTTLS if offered",
    Security.IMPLICIT: "TLS from the start",
    Security.NONE: "not encrypted",
}
INBOUND = {
    InboundTls.OFF: "Devices send without encryption",
    InboundTls.OPTIONAL: "Devices may encrypt",
    InboundTls.REQUIRED: "Devices must encrypt",
    InboundTls.IMPLICIT: "Devices encrypt from the first byte",
}


def summary(step: Step, answers: Answers) -> str:
    """What the answers of a step amount to."""
    says: dict[Step, Callable[[Answers], str]] = {
        Step.CONNECTIONS: connections,
        Step.FORWARDING: forwarding,
        Step.TLS: encryption,
        Step.AUTHENTICATION: lambda answers: f"{devices(answers)}, {signing_in(answers)}",
        Step.POP: pop,
        Step.FILTERS: filters,
        Step.LOGGING: logging,
        Step.STARTUP: lambda answers: "At login" if answers.startup is Startup.LOGIN else "By hand",
    }
    return says[step](answers) if step in says else ""


def connections(answers: Answers) -> str:
    """How devices reach the relay."""
    if not answers.smtp:
        return "No mail is accepted over SMTP"
    return f"Port {answers.port}, {listening(answers)}, {admitted(answers)}"


def encryption(answers: Answers) -> str:
    """How devices encrypt, and with which certificate."""
    if answers.inbound_tls is InboundTls.OFF or not answers.certificate:
        return INBOUND[answers.inbound_tls]
    return f"{INBOUND[answers.inbound_tls]}, {answers.certificate[-1]}"


def listening(answers: Answers) -> str:
    """Where the relay listens."""
    match answers.listen:
        case Listen.ALL:
            return "all addresses"
        case Listen.LOOPBACK:
            return "this computer only"
        case Listen.PICKED | Listen.CUSTOM:
            return ", ".join(answers.addresses)


def admitted(answers: Answers) -> str:
    """Who may connect."""
    if answers.listen is Listen.LOOPBACK:
        return "for programs on it"
    return "open to anyone" if answers.remote_clients else "local networks only"


def forwarding(answers: Answers) -> str:
    """Where mail goes and when."""
    if not answers.next_hop_text:
        return "Nowhere, mail stays in the queue"
    times = [
        *(["when a device finishes"] if answers.on_disconnect else []),
        *([f"every {period(answers.poll)}"] if answers.poll else []),
        *(["at start"] if answers.at_start else []),
    ]
    when = " and ".join(times) or "only on demand"
    return f"{answers.next_hop_text}, {SECURITY[answers.security]}, {when}"


def period(seconds: int) -> str:
    """A number of seconds in words."""
    for factor, word in ((3600, "hour"), (60, "minute"), (1, "second")):
        if seconds % factor == 0:
            count = seconds // factor
            return word if count == 1 else f"{count} {word}s"
    return f"{seconds} seconds"


def devices(answers: Answers) -> str:
    """How devices sign in."""
    if not answers.devices_sign_in:
        return "Devices need not sign in"
    if answers.server_auth.startswith(("pam:", "/pam")):
        return "Devices sign in with system accounts"
    count = len(answers.accounts)
    return f"Devices sign in with {count} account{'' if count == 1 else 's'}"


def signing_in(answers: Answers) -> str:
    """How the relay signs in."""
    match answers.sign_in:
        case SignIn.NONE:
            return "Relay does not sign in"
        case SignIn.PASSWORD | SignIn.OAUTH2:
            return f"Relay signs in as {answers.client_user}"
        case SignIn.CUSTOM:
            return "Relay signs in as the secrets file says"


def pop(answers: Answers) -> str:
    """Whether mail can be fetched."""
    if not answers.pop:
        return "Mail cannot be fetched"
    whose = "a folder for each account" if answers.pop_by_name else "one mailbox for all"
    return f"Mail can be fetched on port {answers.pop_port}, {whose}"


def filters(answers: Answers) -> str:
    """What happens to mail on its way."""
    named = [*answers.filters, *answers.client_filters, *([answers.verifier] if answers.verifier else [])]
    return ", ".join(named) or "Mail is passed on as it is"


def logging(answers: Answers) -> str:
    """What is written down."""
    if not answers.log:
        return "Nothing is written down"
    system = "the system log" if answers.syslog != "off" else ""
    where = " and ".join(each for each in (answers.log_file, system) if each) or "the terminal"
    much = {"normal": "Normal", "verbose": "With the conversations", "debug": "Everything"}[answers.detail]
    return f"{much}, to {where}"

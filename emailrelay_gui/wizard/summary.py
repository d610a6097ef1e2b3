"""Each step in one sentence, for the overview of an existing installation. No Qt."""

from __future__ import annotations

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
    match step:
        case Step.CONNECTIONS:
            return f"Port {answers.port}, {listening(answers)}, {admitted(answers)}"
        case Step.FORWARDING:
            return forwarding(answers)
        case Step.TLS:
            certificate = f", {answers.certificate[-1]}" if answers.certificate else ""
            return INBOUND[answers.inbound_tls] + (certificate if answers.inbound_tls is not InboundTls.OFF else "")
        case Step.AUTHENTICATION:
            return f"{devices(answers)}, {signing_in(answers)}"
        case Step.STARTUP:
            return "At login" if answers.startup is Startup.LOGIN else "By hand"
        case _:
            return ""


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
        case SignIn.PASSWORD:
            return f"Relay signs in as {answers.client_user}"
        case SignIn.CUSTOM:
            return "Relay signs in as the secrets file says"

"""Each step in one sentence, for the overview of an existing installation. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from emailrelay_gui.wizard.answers import Answers, InboundTls, Listen, Security, SignIn, Startup
from emailrelay_gui.wizard.checks import Step
from engine.api import joined, say, say_many

SECURITY = {
    Security.STARTTLS: say("STARTTLS required"),
    Security.OPPORTUNISTIC: say("STARTTLS if offered"),
    Security.IMPLICIT: say("TLS from the start"),
    Security.NONE: say("not encrypted"),
}
INBOUND = {
    InboundTls.OFF: say("Devices send without encryption"),
    InboundTls.OPTIONAL: say("Devices may encrypt"),
    InboundTls.REQUIRED: say("Devices must encrypt"),
    InboundTls.IMPLICIT: say("Devices encrypt from the first byte"),
}
STARTUP = {
    Startup.MANUAL: say("By hand"),
    Startup.LOGIN: say("At login"),
    Startup.USER_SERVICE: say("As a service, when you log in"),
    Startup.SERVICE: say("As a service, when the computer starts"),
}


def summary(step: Step, answers: Answers) -> str:
    """What the answers of a step amount to."""
    says: dict[Step, Callable[[Answers], str]] = {
        Step.CONNECTIONS: connections,
        Step.FORWARDING: forwarding,
        Step.TLS: encryption,
        Step.AUTHENTICATION: lambda answers: joined(", ", (devices(answers), signing_in(answers))),
        Step.POP: pop,
        Step.FILTERS: filters,
        Step.LOGGING: logging,
        Step.STARTUP: lambda answers: STARTUP[answers.startup],
    }
    return says[step](answers) if step in says else ""


def connections(answers: Answers) -> str:
    """How devices reach the relay."""
    if not answers.smtp:
        return say("No mail is accepted over SMTP")
    return say(
        "Port {port}, {listening}, {admitted}",
        port=answers.port,
        listening=listening(answers),
        admitted=admitted(answers),
    )


def encryption(answers: Answers) -> str:
    """How devices encrypt, and with which certificate."""
    if answers.inbound_tls is InboundTls.OFF or not answers.certificate:
        return INBOUND[answers.inbound_tls]
    return joined(", ", (INBOUND[answers.inbound_tls], answers.certificate[-1]))


def listening(answers: Answers) -> str:
    """Where the relay listens."""
    match answers.listen:
        case Listen.ALL:
            return say("all addresses")
        case Listen.LOOPBACK:
            return say("this computer only")
        case Listen.PICKED | Listen.CUSTOM:
            return ", ".join(answers.addresses)


def admitted(answers: Answers) -> str:
    """Who may connect."""
    if answers.listen is Listen.LOOPBACK:
        return say("for programs on it")
    return say("open to anyone") if answers.remote_clients else say("local networks only")


def forwarding(answers: Answers) -> str:
    """Where mail goes and when."""
    if not answers.next_hop_text:
        return say("Nowhere, mail stays in the queue")
    times = [
        *([say("when a device finishes")] if answers.on_disconnect else []),
        *([period(answers.poll)] if answers.poll else []),
        *([say("at start")] if answers.at_start else []),
    ]
    when = listed(times) if times else say("only on demand")
    return joined(", ", (answers.next_hop_text, SECURITY[answers.security], when))


def listed(parts: Sequence[str]) -> str:
    """Things one after another, the last with an *and*."""
    if len(parts) < 2:
        return parts[0]
    return say("{parts} and {last}", parts=joined(", ", parts[:-1]), last=parts[-1])


def period(seconds: int) -> str:
    """How often something happens that happens every so many seconds."""
    if seconds % 3600 == 0:
        return say_many("every hour", "every {n} hours", n=seconds // 3600)
    if seconds % 60 == 0:
        return say_many("every minute", "every {n} minutes", n=seconds // 60)
    return say_many("every second", "every {n} seconds", n=seconds)


def devices(answers: Answers) -> str:
    """How devices sign in."""
    if not answers.devices_sign_in:
        return say("Devices need not sign in")
    if answers.server_auth.startswith(("pam:", "/pam")):
        return say("Devices sign in with system accounts")
    return say_many("Devices sign in with {n} account", "Devices sign in with {n} accounts", n=len(answers.accounts))


def signing_in(answers: Answers) -> str:
    """How the relay signs in."""
    match answers.sign_in:
        case SignIn.NONE:
            return say("Relay does not sign in")
        case SignIn.PASSWORD | SignIn.OAUTH2:
            return say("Relay signs in as {client_user}", client_user=answers.client_user)
        case SignIn.CUSTOM:
            return say("Relay signs in as the secrets file says")


def pop(answers: Answers) -> str:
    """Whether mail can be fetched."""
    if not answers.pop:
        return say("Mail cannot be fetched")
    whose = say("a folder for each account") if answers.pop_by_name else say("one mailbox for all")
    return say("Mail can be fetched on port {pop_port}, {whose}", pop_port=answers.pop_port, whose=whose)


def filters(answers: Answers) -> str:
    """What happens to mail on its way."""
    named = [*answers.filters, *answers.client_filters, *([answers.verifier] if answers.verifier else [])]
    return ", ".join(named) or say("Mail is passed on as it is")


def logging(answers: Answers) -> str:
    """What is written down."""
    if not answers.log:
        return say("Nothing is written down")
    system = say("the system log") if answers.syslog != "off" else ""
    where = [each for each in (answers.log_file, system) if each]
    much = {"normal": say("Normal"), "verbose": say("With the conversations"), "debug": say("Everything")}[
        answers.detail
    ]
    return say("{much}, to {where}", much=much, where=listed(where) if where else say("the terminal"))

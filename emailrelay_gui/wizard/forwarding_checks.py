"""What is wrong with the next hop: where it is, how it is protected, when mail is sent (spec gui.md D6 W4). Pure."""

from __future__ import annotations

from collections.abc import Iterator

from emailrelay_gui.wizard import forwarding_fields
from emailrelay_gui.wizard.answers import Answers, Listen, Security
from emailrelay_gui.wizard.findings import Facts, Finding, Fix, Severity, Step
from emailrelay_gui.wizard.listening_checks import table
from emailrelay_gui.wizard.next_hop import is_direct
from emailrelay_gui.wizard.validators import PORT, port_number
from engine.api import Endpoint, EndpointError, parse_endpoint, say

LONGEST_POLL = 7 * 24 * 3600
STEP = Step.FORWARDING
UNCHECKED = frozenset({"", "<none>"})


def forwarding(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """The whole page."""
    if not answers.forward:
        return
    if is_direct(answers):
        # The server of each recipient is found when it is needed; nothing can be said of it before.
        pass
    elif not answers.server and not answers.next_hop:
        yield Finding(step=STEP, field="server", text=say("Enter the server that takes your mail, or use Detect."))
    elif not answers.next_hop and not port_number(answers.server_port):
        yield Finding(step=STEP, field="server_port", text=PORT)
    else:
        yield from _next_hop(answers, facts)
    yield from _times(answers)
    if facts.ca and answers.verify not in {*UNCHECKED, "<default>"} and not answers.trusted_pem:
        yield Finding(step=STEP, field="authority", text=facts.ca)
    if answers.security is not Security.NONE:
        yield from table(STEP, forwarding_fields.FORWARDING_TLS, answers)
        yield from _names(answers)
    yield from table(STEP, forwarding_fields.FORWARDING_ADVANCED, answers)


def _times(answers: Answers) -> Iterator[Finding]:
    if not 0 <= answers.poll <= LONGEST_POLL:
        yield Finding(step=STEP, field="poll", text=say("Enter a time from 1 second to 7 days."))
    if answers.immediate:
        text = say("While a device waits for a slow server, it may give up and send the message again.")
        fix = Fix(label=say("Send afterwards"), changes=(("immediate", False), ("on_disconnect", True)))
        yield Finding(step=STEP, field="on_disconnect", text=text, severity=Severity.WARNING, fixes=(fix,))


def _next_hop(answers: Answers, facts: Facts) -> Iterator[Finding]:
    try:
        endpoint = parse_endpoint(answers.next_hop_text)
    except EndpointError:
        text = say("Enter a host name or an address, without spaces.")
        yield Finding(step=STEP, field="next_hop" if answers.next_hop else "server", text=text)
        return
    port = endpoint.numeric_port or port_number(endpoint.service)
    local = is_own(endpoint, facts)
    if (
        local
        and not endpoint.proxy
        and answers.smtp
        and port == port_number(answers.port)
        and _heard(endpoint, answers)
    ):
        text = say("This is the address this relay listens on, so mail would loop.")
        yield Finding(step=STEP, field="next_hop" if answers.next_hop else "server", text=text)
    if port == 465 and answers.security in {Security.STARTTLS, Security.OPPORTUNISTIC}:
        yield _swap(say("Port 465 normally uses TLS from the start."), Security.IMPLICIT)
    if port == 587 and answers.security is Security.IMPLICIT:
        yield _swap(say("Port 587 normally starts in the clear and then switches to TLS."), Security.STARTTLS)
    if answers.security is Security.NONE:
        if not local and not endpoint.path:
            text = say("Nothing is encrypted, so mail and password could be read on the way.")
            fix = Fix(label=say("Encrypt it"), changes=(("security", Security.STARTTLS), ("verify", "<default>")))
            yield Finding(step=STEP, field="security", text=text, severity=Severity.WARNING, fixes=(fix,))
    elif answers.verify in UNCHECKED:
        text = say("The server's identity is not checked, so mail and password could be intercepted.")
        fix = Fix(label=say("Check it"), changes=(("verify", "<default>"),))
        yield Finding(step=STEP, field="verify", text=text, severity=Severity.WARNING, fixes=(fix,))


def is_own(endpoint: Endpoint, facts: Facts) -> bool:
    """Whether the name or address means this computer."""
    return endpoint.host.casefold() in facts.own_names or endpoint.host.startswith("127.") or endpoint.host == "::1"


def _heard(endpoint: Endpoint, answers: Answers) -> bool:
    """Whether the relay listens at this address of the computer; of a name, any of its addresses may be meant."""
    if answers.listen in {Listen.ALL, Listen.CUSTOM} or not endpoint.is_literal:
        return True
    return endpoint.host in answers.addresses


def _names(answers: Answers) -> Iterator[Finding]:
    if answers.verify_name and answers.verify in UNCHECKED:
        text = say("The expected name counts only when the certificate is checked.")
        fix = Fix(label=say("Check it"), changes=(("verify", "<default>"),))
        yield Finding(step=STEP, field="verify_name", text=text, severity=Severity.WARNING, fixes=(fix,))


def _swap(text: str, to: Security) -> Finding:
    fix = Fix(label=say("Switch"), changes=(("security", to),))
    return Finding(step=STEP, field="security", text=text, severity=Severity.WARNING, fixes=(fix,))

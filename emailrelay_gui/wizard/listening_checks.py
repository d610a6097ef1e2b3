"""What is wrong with the places where the relay listens and with who may come (spec gui.md D6 W3, W5). Pure."""

from __future__ import annotations

from collections.abc import Iterator

from emailrelay_gui.wizard import fields, validators
from emailrelay_gui.wizard.answers import Answers, Listen, Startup
from emailrelay_gui.wizard.findings import Facts, Finding, Fix, Severity, Step
from emailrelay_gui.wizard.listening import EVERYWHERE
from emailrelay_gui.wizard.option_field import OptionField
from emailrelay_gui.wizard.validators import port_number
from engine.api import EndpointError, PortProblem, PortTrouble, parse_endpoint, say

NOT_PERMITTED = say("This account may not use ports below 1024.")


def table(step: Step, table_: tuple[OptionField, ...], answers: Answers) -> Iterator[Finding]:
    """What the validators of a table say."""
    for field in table_:
        if problem := field.problem(getattr(answers, field.name)):
            yield Finding(step=step, field=field.name, text=problem)


def connections(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """Ports, addresses, names, and who may connect."""
    step = Step.CONNECTIONS
    if not answers.smtp and not answers.pop:
        fix = Fix(label=say("Accept mail over SMTP"), changes=(("smtp", True),))
        yield Finding(step=step, field="smtp", text=say("Turn on at least one of SMTP and POP."), fixes=(fix,))
    if answers.smtp:
        if not port_number(answers.port):
            yield Finding(step=step, field="port", text=validators.PORT)
        elif facts.port is not None and not may_bind(answers, facts.port):
            yield port_finding(step, "port", answers.port, facts.port, facts.free_port, served=offered(answers, facts))
    yield from _addresses(answers)
    if problem := validators.hostname(answers.domain):
        yield Finding(step=step, field="domain", text=problem)
    yield from _admission(answers)
    yield from _control(answers, facts)
    yield from table(step, fields.CONNECTIONS_ADVANCED, answers)


def may_bind(answers: Answers, problem: PortProblem) -> bool:
    """Whether only this account may not have a port: a service of the computer may."""
    return problem.trouble is PortTrouble.NOT_PERMITTED and answers.startup is Startup.SERVICE


def offered(answers: Answers, facts: Facts) -> bool:
    """Whether a service of the computer is a way out."""
    return not facts.service and answers.startup is not Startup.SERVICE


def port_finding(
    step: Step, field: str, port: str, problem: PortProblem, free: int, *, served: bool = False
) -> Finding:
    """Why a port cannot be had, with a port that can; ``served`` offers a service, which may have any."""
    other = Fix(label=say("Use {port}", port=free), changes=((field, str(free)),))
    text: str
    match problem.trouble:
        case PortTrouble.TAKEN:
            who = problem.program or say("another program")
            text = say("Port {port} is already used by {who}. Stop it or choose another port.", port=port, who=who)
        case PortTrouble.NOT_PERMITTED:
            text = NOT_PERMITTED
            if served:
                service = Fix(label=say("Run as a service"), changes=(("startup", Startup.SERVICE),))
                return Finding(step=step, field=field, text=text, fixes=(other, service))
        case PortTrouble.NO_SUCH_ADDRESS:
            text = f"{problem.text.rstrip('.')}."
            return Finding(step=step, field="addresses", text=text, severity=Severity.WARNING)
        case _:
            text = f"{problem.text.rstrip('.')}."
    return Finding(step=step, field=field, text=text, fixes=(other,))


def _addresses(answers: Answers) -> Iterator[Finding]:
    step = Step.CONNECTIONS
    if answers.listen not in {Listen.PICKED, Listen.CUSTOM}:
        return
    if not answers.addresses:
        yield Finding(step=step, field="addresses", text=say("Choose at least one address, or listen on all of them."))
    for address in answers.addresses:
        if address.casefold().startswith("fe80:") and "%" not in address:
            text = say(
                "{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.",
                address=address,
            )
            yield Finding(step=step, field="addresses", text=text)


def _admission(answers: Answers) -> Iterator[Finding]:
    step = Step.CONNECTIONS
    outside = answers.remote_clients and answers.listen is not Listen.LOOPBACK and answers.smtp
    if outside and not answers.devices_sign_in and answers.verifier in {"", "exit:0"}:
        yield Finding(
            step=step,
            field="remote_clients",
            text=say("Anyone on the internet could send through this relay. Require sign-in or limit who may connect."),
            fixes=(
                Fix(label=say("Require sign-in"), changes=(("devices_sign_in", True),)),
                Fix(label=say("Local networks only"), changes=(("remote_clients", False),)),
            ),
        )
    if answers.dnsbl and not answers.remote_clients:
        text = say("Block lists are asked about clients from outside, and those may not connect.")
        fix = Fix(label=say("Ask none"), changes=(("dnsbl", ""),))
        yield Finding(step=step, field="dnsbl", text=text, severity=Severity.WARNING, fixes=(fix,))


def _control(answers: Answers, facts: Facts) -> Iterator[Finding]:
    step = Step.CONNECTIONS
    yield from table(step, fields.CONNECTIONS, answers)
    number = port_number(answers.admin)
    if not number:
        return
    other = Fix(
        label=say("Use {port}", port=facts.free_admin_port),
        changes=(("admin", str(facts.free_admin_port)),),
    )
    if number in {port_number(answers.port) if answers.smtp else 0, pop_number(answers)}:
        text = say("Port {port} is used for mail already. Choose another one for control.", port=answers.admin)
        yield Finding(step=step, field="admin", text=text, fixes=(other,))
    elif facts.admin_port is not None and not may_bind(answers, facts.admin_port):
        yield port_finding(step, "admin", answers.admin, facts.admin_port, facts.free_admin_port)
    elif answers.loopback_only or answers.admin_listen in {"127.0.0.1", "127.0.0.1,::1"}:
        return
    elif answers.listen is not Listen.CUSTOM and answers.admin_listen in {"", EVERYWHERE}:
        text = say("Other computers can reach the control port, and steer the relay.")
        fix = Fix(label=say("This computer only"), changes=(("admin_listen", "127.0.0.1"),))
        yield Finding(step=step, field="admin", text=text, severity=Severity.WARNING, fixes=(fix,))


def pop_number(answers: Answers) -> int:
    """The number of the POP port; 0 without POP."""
    return port_number(answers.pop_port) if answers.pop else 0


def legacy(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """The listener for old devices: where, for whom, and that it is a risk."""
    step = Step.TLS
    if not answers.legacy:
        return
    if problem := validators.legacy(answers.legacy):
        yield Finding(step=step, field="legacy", text=problem)
        return
    place = answers.legacy.partition(",")[0].strip()
    try:
        endpoint = parse_endpoint(place)
    except EndpointError:
        return
    if endpoint.numeric_port in {port_number(answers.port) if answers.smtp else 0, pop_number(answers)}:
        text = say(
            "Port {numeric_port} is used for other devices already. Old devices need one of their own.",
            numeric_port=endpoint.numeric_port,
        )
        yield Finding(step=step, field="legacy", text=text)
    elif facts.legacy_port is not None:
        yield Finding(step=step, field="legacy", text=f"{facts.legacy_port.text.rstrip('.')}.")
    else:
        text = say("What these devices send can be read and changed on the way. List only those that cannot do better.")
        yield Finding(step=step, field="legacy", text=text, severity=Severity.WARNING)

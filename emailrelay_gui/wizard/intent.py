"""From an answers file and an installation to a plan: what the window does step by step, in one go.

Blocks: it reads the files, asks the system for ports and folders, and makes a certificate. No Qt.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from dataclasses import dataclass, replace
from pathlib import Path

from emailrelay_gui.platform.paths import resources
from emailrelay_gui.wizard import answers_json, begin, checks, probes
from emailrelay_gui.wizard.answers import Answers, CertificateFrom, InboundTls, Listen, Startup
from emailrelay_gui.wizard.answers_json import AnswersError, AnswersFile, SecretReader
from emailrelay_gui.wizard.apply import new_problems
from emailrelay_gui.wizard.changes import FileKind, Plan
from emailrelay_gui.wizard.checks import Facts, Severity
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.plan import CERTIFICATE_NAME, SECRETS_NAME, complete, make_plan
from emailrelay_gui.wizard.providers import by_server, parse_providers
from emailrelay_gui.wizard.service_plan import Serving, startup_of
from emailrelay_gui.wizard.services.base import NoServices, Scope, Services
from emailrelay_gui.wizard.source import Source, new_installation, read_installation, with_targets
from emailrelay_gui.wizard.templates import parse_templates
from engine.api import RelayError

FIRST_TEMPLATE = "empty"
"""What a new installation starts from when the file names no use case."""
RENEW = 30 * 86400
"""Seconds before its end at which a certificate of ours is made anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What is to be done; with ``errors`` it must not be."""

    source: Source
    answers: Answers
    plan: Plan
    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def intend(
    file: AnswersFile,
    *,
    config_file: Path,
    directories: Directories,
    secrets: SecretReader,
    starts_at_login: bool,
    services: Services | None = None,
    as_service: bool | None = None,
) -> Intent:
    """What the answers mean for the installation; raises :class:`~engine.errors.RelayError`.

    ``as_service`` says more than the file does: the relay runs as a service from now on, or no longer.
    """
    serving = Serving(services or NoServices())
    offered = parse_templates((resources() / "templates.json").read_bytes())
    template = begin.template_of(offered, file.template or FIRST_TEMPLATE)
    if template is None:
        known = ", ".join(f'"{each.id}"' for each in offered)
        raise AnswersError([f'template: "{file.template}" is no use case; there are {known}.'])
    source = read_installation(config_file, file.instance)
    serving.look(source.config.path if source.existing else None)
    startup = startup_of(serving.present, Startup.LOGIN if starts_at_login else Startup.MANUAL)
    names = this_computers_names()
    if source.existing:
        source = replace(source, answers=replace(source.answers, startup=startup))
        base = source.answers
    else:
        if file.instance is not None:
            raise AnswersError(["instance: a new configuration has only one relay."])
        source = new_installation(source.config.path)
        base = begin.use(template, begin.blank(_beside(directories, source), names, startup), names)
    answers = answers_json.read(file, base, secrets)
    answers = _served(answers, serving.services, as_service=as_service)
    if answers.listen is Listen.LOOPBACK and not answers.addresses:
        answers = replace(answers, addresses=names.loopback)
    source = _with_targets(source, answers)
    answers = keep_certificate(source, answers)
    wants = answers.inbound_tls is not InboundTls.OFF and answers.certificate_from is CertificateFrom.NEW
    made = probes.new_certificate(answers.request) if wants else probes.Certificate()
    provider = by_server(parse_providers((resources() / "providers.json").read_bytes()), answers.server)
    try:
        plan = make_plan(
            source,
            answers,
            certificate=made.pem,
            extra=begin.extra_options(template, provider),
            startup=startup,
        )
        plan = serving.add(plan, answers, source.config.path, anew=bool(as_service))
    except ValueError as error:
        raise RelayError(probes.sentence(str(error))) from error
    facts = replace(
        _facts(source, answers, names),
        provider=provider,
        user_service=serving.services.why_not(Scope.USER),
        service=serving.services.why_not(Scope.SYSTEM),
    )
    found = checks.findings(answers, facts)
    if source.existing:
        # What was wrong before and is none of the file's business does not forbid another change.
        earlier = set(checks.findings(base, facts))
        found = () if plan.empty else tuple(each for each in found if each not in earlier)
    errors = [str(problem) for problem in source.unreadable]
    errors += [each.text for each in found if each.severity is Severity.ERROR]
    if made.problem:
        errors.append(made.problem)
    for change in plan.files:
        if change.kind is FileKind.CONFIG and not errors:
            errors += [str(problem) for problem in new_problems(change)]
    return Intent(
        source=source,
        answers=answers,
        plan=plan,
        errors=tuple(errors),
        warnings=tuple(each.text for each in found if each.severity is Severity.WARNING),
    )


def this_computers_names() -> begin.Names:
    """The name of this computer and its loopback addresses; those on the network are for the file to name."""
    loopback = ("127.0.0.1", "::1") if _has_ipv6() else ("127.0.0.1",)
    return begin.Names(hostname=socket.gethostname(), loopback=loopback)


def keep_certificate(source: Source, answers: Answers) -> Answers:
    """``answers`` with the certificate that is there, if it says all that a new one would and is good for long."""
    if answers.certificate_from is not CertificateFrom.NEW or answers.inbound_tls is InboundTls.OFF:
        return answers
    present = complete(answers, source.config.path).certificate
    card = probes.read_certificate([str(source.path_of(path)) for path in present])
    info = card.info
    if info is None or card.problem or info.not_after < time.time() + RENEW:
        return answers
    if not set(map(_normal, answers.request.names)) <= set(map(_normal, info.names)):
        return answers
    kept = CertificateFrom.PAIR if len(present) > 1 else CertificateFrom.FILE
    return replace(answers, certificate_from=kept, certificate=present)


def _served(answers: Answers, services: Services, *, as_service: bool | None) -> Answers:
    """``answers`` with what was asked for on the command line: the service that this account may have."""
    if as_service is None or answers.startup.served == as_service:
        return answers
    if not as_service:
        return replace(answers, startup=Startup.MANUAL)
    own = not services.why_not(Scope.USER)
    return replace(answers, startup=Startup.USER_SERVICE if own else Startup.SERVICE)


def _beside(directories: Directories, source: Source) -> Directories:
    """A configuration elsewhere than the user's own keeps its mail and its log beside it."""
    folder = source.config.path.parent
    if source.config.path == directories.config_file:
        return directories
    return Directories(config=folder, data=folder, state=folder)


def _with_targets(source: Source, answers: Answers) -> Source:
    whole = complete(answers, source.config.path)
    folder = source.config.path.parent
    certificate = source.path_of(whole.certificate[0]) if whole.certificate else folder / CERTIFICATE_NAME
    folders = [Path(each) for each in (answers.spool_dir, str(Path(answers.log_file).parent)) if each]
    return with_targets(source, secrets=folder / SECRETS_NAME, certificate=certificate, folders=folders)


def _facts(source: Source, answers: Answers, names: begin.Names) -> Facts:
    """What the system says about the answers."""
    before = source.answers
    listening = (answers.port, answers.listen, answers.addresses)
    own = source.existing and listening == (before.port, before.listen, before.addresses)
    chosen = answers.inbound_tls is not InboundTls.OFF and answers.certificate_from is not CertificateFrom.NEW
    card = probes.read_certificate(answers.certificate) if chosen else probes.Certificate()
    problem = None if own else probes.port_problem(answers)
    return Facts(
        port=problem,
        free_port=probes.free_port(answers) if problem else Facts().free_port,
        own_names=frozenset({"localhost", names.hostname.casefold(), *names.loopback}),
        certificate=card.problem,
        certificate_days=card.days_left,
        ca=probes.authority_problem(answers.verify),
        spool=probes.folder_problem(answers.spool_dir) if answers.spool_dir != before.spool_dir else "",
        secrets_file=SECRETS_NAME,
    )


def _normal(name: str) -> str:
    """A name or an address in one spelling."""
    try:
        return str(ipaddress.ip_address(name))
    except ValueError:
        return name.casefold().rstrip(".")


def _has_ipv6() -> bool:
    if not socket.has_ipv6:
        return False
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True

"""What is wrong with folders, mailboxes, filters and the log (spec gui.md D6 W2, W7, W8, W9). Pure."""

from __future__ import annotations

from collections.abc import Iterator

from emailrelay_gui.wizard import fields, validators
from emailrelay_gui.wizard.answers import Answers
from emailrelay_gui.wizard.findings import Facts, Finding, Fix, Severity, Step
from emailrelay_gui.wizard.listening_checks import may_bind, offered, port_finding, table
from emailrelay_gui.wizard.validators import port_number
from engine.api import say


def locations(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """Where files go."""
    step = Step.USE_CASE
    if facts.config_dir:
        yield Finding(step=step, field="config_dir", text=facts.config_dir)
    if not answers.spool_dir.strip():
        yield Finding(step=step, field="spool_dir", text=say("Choose a folder where mail waits."))
    elif facts.spool:
        yield Finding(step=step, field="spool_dir", text=facts.spool)
    elif facts.spool_doubt:
        yield Finding(step=step, field="spool_dir", text=facts.spool_doubt, severity=Severity.WARNING)
    if facts.delivery:
        yield Finding(step=step, field="delivery_dir", text=facts.delivery)
    yield from table(step, fields.LOCATIONS, answers)


def pop(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """Fetching mail."""
    step = Step.POP
    if not answers.pop:
        return
    if not port_number(answers.pop_port):
        yield Finding(step=step, field="pop_port", text=validators.PORT)
    elif answers.smtp and port_number(answers.pop_port) == port_number(answers.port):
        text = say("Port {port} takes mail already. Choose another one for fetching.", port=answers.pop_port)
        fix = Fix(
            label=say("Use {port}", port=facts.free_pop_port),
            changes=(("pop_port", str(facts.free_pop_port)),),
        )
        yield Finding(step=step, field="pop_port", text=text, fixes=(fix,))
    elif facts.pop_port is not None and not may_bind(answers, facts.pop_port):
        free, served = facts.free_pop_port, offered(answers, facts)
        yield port_finding(step, "pop_port", answers.pop_port, facts.pop_port, free, served=served)
    if answers.forward and not answers.pop_by_name and not answers.pop_no_delete:
        text = say("Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.")
        fixes = (
            Fix(label=say("Keep it"), changes=(("pop_no_delete", True),)),
            Fix(label=say("A folder for each"), changes=(("pop_by_name", True),)),
        )
        yield Finding(step=step, field="pop_kind", text=text, fixes=fixes)
    if not answers.accounts and not answers.pop_auth.startswith(("pam:", "/pam")):
        yield Finding(step=step, field="pop_accounts", text=say("Add an account, or nobody can fetch mail."))
    if facts.strangers:
        text = say(
            "This computer has no user {strangers}, so mail for that name would be refused.",
            strangers=facts.strangers[0],
        )
        copied = tuple("copy:" if item == "deliver:" else item for item in answers.filters)
        fix = Fix(label=say("Put all mail into every mailbox"), changes=(("verifier", ""), ("filters", copied)))
        yield Finding(step=step, field="pop_accounts", text=text, severity=Severity.WARNING, fixes=(fix,))


def filters(answers: Answers, facts: Facts) -> Iterator[Finding]:
    """What happens to mail on its way."""
    step = Step.FILTERS
    for name in ("filters", "client_filters"):
        for item in getattr(answers, name):
            if problem := validators.filter_item(item):
                yield Finding(step=step, field=name, text=f"{item}: {problem}")
            for missing in facts.missing:
                if missing.startswith(item):
                    yield Finding(step=step, field=name, text=missing, severity=Severity.WARNING)
    if answers.filters and not answers.smtp:
        text = say("No mail comes in over SMTP, so these would never run.")
        yield Finding(step=step, field="filters", text=text, severity=Severity.WARNING)
    if answers.client_filters and not answers.forward:
        text = say("No mail goes out, so these would never run. Say where mail goes, or remove them.")
        yield Finding(step=step, field="client_filters", text=text, severity=Severity.WARNING)
    yield from _by_mx(answers)
    yield from table(step, fields.FILTERS, answers)
    for missing in facts.missing:
        if answers.verifier and missing.startswith(answers.verifier):
            yield Finding(step=step, field="verifier", text=missing, severity=Severity.WARNING)


def _by_mx(answers: Answers) -> Iterator[Finding]:
    """``split:`` and ``mx:`` belong together (spec smtp-server.md 17)."""
    splits = any(item.startswith("split:") for item in answers.filters)
    looks_up = any(item.startswith("mx:") for item in (*answers.filters, *answers.client_filters))
    if splits and not looks_up and answers.forward:
        text = say("Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.")
        fix = Fix(label=say("Add mx:"), changes=(("client_filters", (*answers.client_filters, "mx:")),))
        yield Finding(step=Step.FILTERS, field="filters", text=text, severity=Severity.WARNING, fixes=(fix,))
    if looks_up and not splits:
        text = say(
            "A message to several domains would go to the first one's server. Add split: for mail that comes in."
        )
        fix = Fix(label=say("Add split:"), changes=(("filters", (*answers.filters, "split:")),))
        yield Finding(step=Step.FILTERS, field="client_filters", text=text, severity=Severity.WARNING, fixes=(fix,))


def logging(answers: Answers) -> Iterator[Finding]:
    """Whether anybody can find out what happened."""
    step = Step.LOGGING
    if not answers.log:
        fix = Fix(label=say("Write a log"), changes=(("log", True),))
        text = say("Nothing is written down, so nobody can find out later what happened.")
        yield Finding(step=step, field="log", text=text, severity=Severity.WARNING, fixes=(fix,))
        return
    if answers.close_stderr and not answers.log_file and answers.syslog == "off":
        text = say("The log goes nowhere: there is no file, no system log, and the terminal is closed.")
        fix = Fix(label=say("Use the system log"), changes=(("syslog", "on"),))
        yield Finding(step=step, field="close_stderr", text=text, severity=Severity.WARNING, fixes=(fix,))
    if answers.detail == "debug":
        text = say("Debug logs hold addresses and everything that is said. Switch it off when you have what you need.")
        yield Finding(step=step, field="detail", text=text, severity=Severity.WARNING)

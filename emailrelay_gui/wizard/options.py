"""From answers to options: one writer per group of fields, run only when one of its fields changed.

Promises: what is not touched by a changed field stays as it is, whatever it says (spec gui.md D4 rule
"only dirty fields write").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from emailrelay_gui.wizard import fields, forwarding_fields, log_options
from emailrelay_gui.wizard.answers import OVER_TLS, Answers, InboundTls, Security, SignIn
from emailrelay_gui.wizard.listening import interface_of
from emailrelay_gui.wizard.option_field import OptionField
from emailrelay_gui.wizard.validators import a_label, port_number
from engine.api import ConfigDocument, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Fields that decide together about some options."""

    fields: tuple[str, ...]
    write: Callable[[ConfigDocument, Answers], ConfigDocument]
    implied_by: tuple[str, ...] = ()
    """Shorthand options that set the same and must be spelt out before anything here changes."""

    def dirty(self, before: Answers, after: Answers) -> bool:
        """Whether one of the fields changed."""
        return any(getattr(before, name) != getattr(after, name) for name in self.fields)


def put(document: ConfigDocument, name: str, value: str) -> ConfigDocument:
    """Set an option, or switch it off when there is nothing to say."""
    return document.set(name, value) if value else drop(document, name)


def flag(document: ConfigDocument, name: str, *, on: bool) -> ConfigDocument:
    """Switch a flag; a line that says the same already is not rewritten."""
    if on == document.has(name):
        return document
    return document.set(name, "") if on else document.unset(name)


def drop(document: ConfigDocument, *names: str) -> ConfigDocument:
    """Switch options off that are on."""
    for name in names:
        if document.has(name):
            document = document.unset(name)
    return document


def write_listen(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``interface``; listening everywhere needs none."""
    value = interface_of(answers)
    return document.set("interface", value) if value else drop(document, "interface")


def write_forwarding(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``forward-to``, and without one the options that would have nothing to forward to."""
    if answers.next_hop_text:
        return document.set("forward-to", answers.next_hop_text)
    return drop(document, "forward-to", "client-filter")


def write_partial(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """What becomes of a message of which some recipients are refused."""
    wanted = answers.partial if answers.forward else ""
    document = flag(document, "forward-to-some", on=wanted == "some")
    return flag(document, "forward-to-all", on=wanted == "all")


def write_times(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """When mail is sent on."""
    document = flag(document, "forward-on-disconnect", on=answers.forward and answers.on_disconnect)
    document = put(document, "poll", str(answers.poll) if answers.forward and answers.poll else "")
    document = flag(document, "immediate", on=answers.forward and answers.immediate)
    return flag(document, "forward", on=answers.forward and answers.at_start)


def write_security(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """The TLS options towards the next hop; without TLS none of its companions may stay (spec process.md 1.5)."""
    security = answers.security if answers.forward else Security.NONE
    starttls = security in {Security.STARTTLS, Security.OPPORTUNISTIC}
    if security is Security.NONE:
        document = drop(document, *(field.option for field in forwarding_fields.FORWARDING_TLS))
        document = drop(document, "client-tls-verify", "client-tls-required")
    document = flag(document, "client-tls-connection", on=security is Security.IMPLICIT)
    document = flag(document, "client-tls", on=starttls)
    document = flag(document, "client-tls-required", on=security is Security.STARTTLS)
    if security is Security.NONE:
        return document
    verified = answers.verify not in {"", "<none>"}
    for field in forwarding_fields.FORWARDING_TLS:
        needs_check = field.option == "client-tls-verify-name"
        document = field.write(document, getattr(answers, field.name) if verified or not needs_check else "")
    if not answers.verify:
        return drop(document, "client-tls-verify")
    if document.values("client-tls-verify") == (answers.verify,):
        return document
    return document.set("client-tls-verify", answers.verify)


def write_inbound(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """TLS for devices and the certificate that goes with it."""
    tls = answers.inbound_tls
    starttls = tls in {InboundTls.OPTIONAL, InboundTls.REQUIRED}
    if tls is InboundTls.OFF:
        document = drop(document, "server-tls-verify", "server-tls-required")
    document = flag(document, "server-tls-connection", on=tls is InboundTls.IMPLICIT)
    document = flag(document, "server-tls", on=starttls)
    document = flag(document, "server-tls-required", on=tls is InboundTls.REQUIRED)
    if tls is InboundTls.OFF:
        return drop(document, "server-tls-certificate")
    if tuple(document.values("server-tls-certificate")) == answers.certificate:
        return document
    return document.set("server-tls-certificate", *answers.certificate)


def write_server_auth(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """The secrets file for devices."""
    if not answers.devices_sign_in:
        return drop(document, "server-auth", "server-auth-config")
    if document.values("server-auth") == (answers.server_auth,):
        return document
    return document.set("server-auth", answers.server_auth)


def write_over_tls(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """Which mechanisms are offered before TLS; what somebody else wrote there stays."""
    present = document.values("server-auth-config")
    if answers.devices_sign_in and answers.auth_over_tls:
        return document if present == (OVER_TLS,) else document.set("server-auth-config", OVER_TLS)
    return document.unset("server-auth-config") if present == (OVER_TLS,) else document


def write_client_auth(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """The secrets file for the next hop."""
    if answers.sign_in is SignIn.NONE or not answers.forward:
        return drop(document, "client-auth", "client-auth-config")
    if document.values("client-auth") == (answers.client_auth,):
        return document
    return document.set("client-auth", answers.client_auth)


def write_pop(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """POP and its companions, none of which may stay without it (spec process.md 1.5)."""
    document = flag(document, "pop", on=answers.pop)
    if not answers.pop:
        return drop(document, *POP_COMPANIONS)
    for field in fields.POP[1:]:
        document = field.write(document, getattr(answers, field.name))
    return document


def write_smtp(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``no-smtp`` or the port; without SMTP there is neither port, sign-in nor filter (spec process.md 1.5)."""
    document = flag(document, "no-smtp", on=not answers.smtp)
    if not answers.smtp:
        return drop(document, "port", "server-auth", "server-auth-config", "filter")
    if answers.port == "25" and not document.has("port"):
        return document
    value = str(port_number(answers.port))
    return document if document.values("port") == (value,) else document.set("port", value)


def write_domain(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``domain``, as it stands on the wire."""
    return put(document, "domain", answers.domain if answers.domain.isascii() else a_label(answers.domain))


def write_admin(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """The control port, and what needs it."""
    document = put(document, "admin", str(port_number(answers.admin) or ""))
    return flag(document, "admin-terminate", on=bool(answers.admin) and answers.admin_terminate)


def write_client_filters(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``client-filter``, which needs somewhere to forward to."""
    field = next(each for each in fields.FILTERS if each.name == "client_filters")
    return field.write(document, answers.client_filters if answers.forward else ())


def write_filters(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``filter``, which needs mail that comes in."""
    field = next(each for each in fields.FILTERS if each.name == "filters")
    return field.write(document, answers.filters if answers.smtp else ())


def write_dnsbl(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``dnsbl``, which needs ``remote-clients``."""
    field = next(each for each in fields.CONNECTIONS_ADVANCED if each.name == "dnsbl")
    return field.write(document, answers.dnsbl if answers.remote_clients else "")


def write_tls_verify(document: ConfigDocument, answers: Answers) -> ConfigDocument:
    """``server-tls-verify``, which needs TLS."""
    on = answers.inbound_tls is not InboundTls.OFF
    return fields.TLS[0].write(document, answers.client_certificates if on else "")


POP_COMPANIONS = ("pop-port", "pop-auth", "pop-by-name", "pop-no-delete", "pop-tls-connection", "pop-lock")
LOGGING = ("as-client", "as-proxy", "as-server")
"""Shorthands that say something about the log."""


def plain(field: OptionField) -> Group:
    """A field that stands for one option and for nothing else."""
    return Group(
        fields=(field.name,),
        write=lambda document, answers: field.write(document, getattr(answers, field.name)),
        implied_by=field.implied,
    )


TOGETHER = (
    Group(fields=("smtp", "port"), write=write_smtp),
    Group(fields=("admin", "admin_terminate"), write=write_admin),
    Group(fields=tuple(field.name for field in fields.POP), write=write_pop),
    Group(fields=("filters", "smtp"), write=write_filters),
    Group(fields=("client_filters", "forward"), write=write_client_filters),
    Group(fields=("dnsbl", "remote_clients"), write=write_dnsbl),
    Group(fields=("client_certificates", "inbound_tls"), write=write_tls_verify),
)
"""Fields that one option each stands for, and that others have a say in."""

SECURITY = Group(
    fields=("forward", "security", "verify", *(field.name for field in forwarding_fields.FORWARDING_TLS)),
    write=write_security,
)
DECIDED = (*TOGETHER, SECURITY)

GROUPS = (
    *TOGETHER,
    *(plain(field) for field in fields.ALL if all(field.name not in group.fields for group in DECIDED)),
    Group(
        fields=("detail", "log"),
        write=lambda document, answers: log_options.write_detail(document, answers.detail if answers.log else "normal"),
    ),
    Group(fields=("log_parts",), write=lambda document, answers: log_options.write_parts(document, answers.log_parts)),
    Group(
        fields=("syslog",),
        write=lambda document, answers: log_options.write_syslog(document, answers.syslog),
        implied_by=LOGGING[:1],
    ),
    Group(fields=("listen", "addresses", "pop_listen", "admin_listen"), write=write_listen),
    Group(
        fields=("remote_clients",),
        write=lambda document, answers: flag(document, "remote-clients", on=answers.remote_clients),
    ),
    Group(fields=("domain",), write=write_domain),
    Group(fields=("size",), write=lambda document, answers: put(document, "size", str(answers.size or ""))),
    Group(
        fields=("forward", "server", "server_port", "next_hop"),
        write=write_forwarding,
        implied_by=("as-client", "as-proxy"),
    ),
    Group(
        fields=("forward", "on_disconnect", "poll", "at_start", "immediate"),
        write=write_times,
        implied_by=("as-client", "as-proxy"),
    ),
    Group(fields=("forward", "partial"), write=write_partial),
    SECURITY,
    Group(fields=("inbound_tls", "certificate"), write=write_inbound),
    Group(fields=("devices_sign_in", "server_auth"), write=write_server_auth),
    Group(fields=("devices_sign_in", "auth_over_tls"), write=write_over_tls),
    Group(fields=("forward", "sign_in", "client_auth"), write=write_client_auth),
)

SHORTHANDS = {
    "as-client": ("log", "no-syslog", "no-daemon", "dont-serve", "forward"),
    "as-proxy": ("log", "close-stderr", "forward-on-disconnect"),
    "as-server": ("log", "close-stderr"),
}


def expand(document: ConfigDocument, shorthand: str) -> ConfigDocument:
    """Spell out a shorthand (spec process.md 1.3), so that one of its parts can be changed."""
    next_hop = document.values(shorthand)[-1]
    document = document.unset(shorthand)
    for name in SHORTHANDS[shorthand]:
        if document.takes(name) and not (name == "no-syslog" and document.has("syslog")):
            document = flag(document, name, on=True)
    return document if not next_hop or document.has("forward-to") else document.set("forward-to", next_hop)


def write(document: ConfigDocument, before: Answers, after: Answers) -> tuple[ConfigDocument, tuple[str, ...]]:
    """``document`` with the changed fields written, and notes on what had to be spelt out."""
    dirty = [group for group in GROUPS if group.dirty(before, after)]
    notes: list[str] = []
    for shorthand in dict.fromkeys(name for group in dirty for name in group.implied_by if document.has(name)):
        document = expand(document, shorthand)
        notes.append(
            say(
                "{shorthand} is replaced by the options that it stands for, because one of them changes.",
                shorthand=shorthand,
            )
        )
    for group in dirty:
        document = group.write(document, after)
    return document, tuple(notes)

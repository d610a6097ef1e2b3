"""The rules between options (spec process.md 1.5), all of them evaluated.

Rules look at which options are given, because a default that is written out still counts as given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from engine.config.host import Host
from engine.config.options import Settings
from engine.wording import say

Finding: TypeAlias = tuple[str, str]
"""The option concerned and a sentence."""

_LOGGING: Final = ("log", "as-client", "as-proxy", "as-server")
_NEXT_HOP: Final = ("forward-to", "as-client", "as-proxy")
_SERVER_TLS: Final = ("server-tls", "server-tls-connection")
_CLIENT_TLS: Final = ("client-tls", "client-tls-connection")

_NEEDS: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = (
    (("pop-port", "pop-auth", "pop-by-name", "pop-no-delete", "pop-tls-connection", "pop-lock"), ("pop",)),
    (("pop",), ("pop-auth",)),
    (("admin-terminate",), ("admin",)),
    (("forward", "forward-on-disconnect", "client-filter"), _NEXT_HOP),
    (("server-auth-config",), ("server-auth",)),
    (("client-auth-config",), ("client-auth",)),
    (("verbose",), (*_LOGGING, "help")),
    (("debug",), _LOGGING),
    ((*_SERVER_TLS, "pop-tls-connection"), ("server-tls-certificate",)),
    (
        ("server-tls-certificate", "server-tls-verify", "server-tls-required"),
        (*_SERVER_TLS, "pop-tls-connection"),
    ),
    (("pop-lock",), ("pop-by-name",)),
    (("client-tls-certificate", "client-tls-verify", "client-tls-required"), _CLIENT_TLS),
    (("client-tls-verify-name",), ("client-tls-verify",)),
    (("dnsbl",), ("remote-clients",)),
)
"""Any of the first needs at least one of the second."""

_EXCLUDES: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = (
    (("forward-to",), ("as-client", "as-proxy")),
    (("as-client", "dont-serve"), ("filter", "port", "server-auth", "pop", "admin")),
    (("no-smtp",), ("filter", "port", "server-auth")),
    (("client-tls",), ("client-tls-connection",)),
    (("server-tls",), ("server-tls-connection",)),
    (("accept-any-auth",), ("forward-to", "remote-clients")),
)
"""None of the first goes together with any of the second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What the rules say; problems refuse the start, warnings do not."""

    problems: tuple[Finding, ...]
    warnings: tuple[Finding, ...]


def check(settings: Settings, given: frozenset[str], host: Host | None = None) -> Findings:
    """Apply all rules to settings of which the options ``given`` were written by the user."""
    host = host or Host()
    return Findings(
        problems=(*_pairs(given), *_value_rules(settings, given, host)),
        warnings=tuple(_warnings(settings, given, host)),
    )


def remarks(settings: Settings) -> Iterator[Finding]:
    """What has to be logged as a warning at every start because it is unsafe, although it was asked for."""
    if settings.durability == "off":
        yield (
            "durability",
            say('mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it'),
        )
    if settings.accept_any_auth:
        yield "accept-any-auth", say('any name and any password may sign in (option "accept-any-auth")')
    if settings.client_auth and settings.sign_in_in_clear:
        yield (
            "client-auth",
            say('the password for the next server may be sent unencrypted ("client-tls" is not given)'),
        )


def _pairs(given: frozenset[str]) -> Iterator[Finding]:
    for options, needed in _NEEDS:
        if given.isdisjoint(needed):
            for option in options:
                if option in given:
                    yield option, say('the option "{option}" needs {list}', option=option, list=_list(needed))
    for options, others in _EXCLUDES:
        for option in options:
            clashes = tuple(other for other in others if other in given)
            if option in given and clashes:
                yield (
                    option,
                    say(
                        'the option "{option}" cannot be used together with {list}', option=option, list=_list(clashes)
                    ),
                )


def _value_rules(settings: Settings, given: frozenset[str], host: Host) -> Iterator[Finding]:
    certificates = (
        ("server-tls-certificate", settings.server_tls_certificate),
        ("client-tls-certificate", settings.client_tls_certificate),
    )
    for option, files in certificates:
        if len(files) > 2:
            yield (
                option,
                say(
                    'the option "{option}" takes at most two files (a key and a certificate), not {files}',
                    option=option,
                    files=len(files),
                ),
            )
    for item in settings.interface:
        if "client=" in item:
            yield (
                "interface",
                say('"{item}" is no longer supported; the option "client-interface" has taken its place', item=item),
            )
    if settings.client_interface and settings.next_hop.startswith("/"):
        yield (
            "client-interface",
            say('the option "client-interface" has no use when mail goes to "{next_hop}"', next_hop=settings.next_hop),
        )
    if "domain" in given and not settings.domain:
        yield "domain", say('the option "domain" needs a name, not nothing')
    for option, value in (("server-auth", settings.server_auth), ("pop-auth", settings.pop_auth)):
        if host.windows and _names_pam(value):
            yield (
                option,
                say(
                    'system accounts ("{value}" of the option "{option}") are not available on Windows',
                    value=value,
                    option=option,
                ),
            )


def _warnings(settings: Settings, given: frozenset[str], host: Host) -> Iterator[Finding]:
    nowhere = settings.logging and settings.closes_stderr and not settings.log_file and not settings.use_syslog
    if nowhere:
        yield (
            "log",
            say("the log goes nowhere, because standard error is closed and there is neither a log file nor syslog"),
        )
    if host.windows and "show" in given and not settings.daemon:
        yield "show", say('the option "show" has no effect together with "no-daemon" or "as-client"')
    if not (settings.domain.isascii() and settings.domain.isprintable()):
        yield (
            "domain",
            say(
                'the domain "{domain}" is not plain ASCII{a_label}',
                domain=settings.domain,
                a_label=_a_label(settings.domain),
            ),
        )
    for option, value in (("server-auth", settings.server_auth), ("pop-auth", settings.pop_auth)):
        if value == "/pam":
            yield option, say('the value "/pam" of the option "{option}" is spelled "pam:" now', option=option)
    if settings.immediate and settings.next_hop:
        yield (
            "immediate",
            say("using --immediate can result in client timeout errors: try --forward-on-disconnect instead"),
        )
    for option, on in (("poll", bool(settings.poll)), ("immediate", settings.immediate)):
        if on and not settings.next_hop:
            yield option, say('the option "{option}" does nothing without {list}', option=option, list=_list(_NEXT_HOP))


def _names_pam(value: str) -> bool:
    return value == "/pam" or value.lower().startswith("pam:")


def _a_label(domain: str) -> str:
    try:
        return f'; write it as "{domain.encode("idna").decode("ascii")}"'
    except UnicodeError:
        return ""


def _list(names: tuple[str, ...]) -> str:
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"

"""The one table of options: every name, type, default and text (spec process.md 1.1, extensions.md).

:class:`Settings` is what the engine reads; :data:`OPTIONS` is the same table by long name, for everything that
is derived from it: command line, configuration file, forms, help and reference page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, Final, cast

from engine.config.declare import Doc, Section
from engine.config.kinds import Arity, Kind
from engine.config.sections.admin import AdminOptions
from engine.config.sections.authentication import AuthOptions
from engine.config.sections.basic import BasicOptions
from engine.config.sections.log_output import LogOptions
from engine.config.sections.pop import PopOptions
from engine.config.sections.process import ProcessOptions
from engine.config.sections.smtp_client import ClientOptions
from engine.config.sections.smtp_server import ServerOptions
from engine.config.sections.tls import TlsOptions
from engine.config.switches import CLIENT_SWITCHES, SERVER_SWITCHES, switches_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(
    BasicOptions,
    ClientOptions,
    ServerOptions,
    PopOptions,
    AdminOptions,
    AuthOptions,
    TlsOptions,
    ProcessOptions,
    LogOptions,
):
    """The options of one run, and what follows from them (spec process.md 1.3, 1.4)."""

    @property
    def logging(self) -> bool:
        """Whether anything is logged."""
        return self.log or bool(self.as_client or self.as_proxy or self.as_server)

    @property
    def use_syslog(self) -> bool:
        """Whether the log goes to the system log; it matters only when logging."""
        return bool(self.syslog) or not (self.no_syslog or self.as_client)

    @property
    def syslog_facility(self) -> str:
        """The facility to use when logging to the system log."""
        return self.syslog or "mail"

    @property
    def log_parts(self) -> frozenset[str]:
        """The parts of a log line that are asked for, by any of the three options."""
        also = {"time": self.log_time, "address": self.log_address}
        return self.log_format | {part for part, on in also.items() if on}

    @property
    def daemon(self) -> bool:
        """Whether the program goes to the background."""
        return not (self.no_daemon or self.as_client)

    @property
    def closes_stderr(self) -> bool:
        """Whether standard error is closed once the start has succeeded."""
        return self.close_stderr or self.as_server or bool(self.as_proxy)

    @property
    def may_serve(self) -> bool:
        """Whether listeners are allowed at all."""
        return not (self.dont_serve or self.as_client)

    @property
    def smtp_listener(self) -> bool:
        """Whether SMTP clients can connect."""
        return self.may_serve and not self.no_smtp

    @property
    def pop_listener(self) -> bool:
        """Whether POP clients can connect."""
        return self.may_serve and self.pop

    @property
    def admin_listener(self) -> bool:
        """Whether admin clients can connect."""
        return self.may_serve and self.admin is not None

    @property
    def serving(self) -> bool:
        """Whether there is at least one listener."""
        return self.smtp_listener or self.pop_listener or self.admin_listener

    @property
    def next_hop(self) -> str:
        """Where mail is forwarded, or the empty string."""
        return self.as_client or self.as_proxy or self.forward_to

    @property
    def forward_at_start(self) -> bool:
        """Whether spooled mail is forwarded at the start."""
        return self.forward or bool(self.as_client)

    @property
    def forwards_on_disconnect(self) -> bool:
        """Whether spooled mail is forwarded when a client disconnects."""
        return self.forward_on_disconnect or bool(self.as_proxy)

    @property
    def nothing_to_do(self) -> bool:
        """Whether a run with these settings would be pointless."""
        return not (self.serving or self.forward_at_start or self.poll)

    @property
    def quit_when_sent(self) -> bool:
        """Whether the program ends when the forwarding at the start has ended."""
        return self.forward_at_start and not (self.serving or self.poll)

    @property
    def sign_in_in_clear(self) -> bool:
        """Whether the relay may sign in to the next hop over an unencrypted connection."""
        if self.client_auth_clear is not None:
            return self.client_auth_clear
        return not (self.client_tls or self.client_tls_connection or self.client_tls_required)

    @property
    def server_switches(self) -> frozenset[str]:
        """The switches of ``server-smtp-config`` that are on."""
        return switches_on(self.server_smtp_config, SERVER_SWITCHES)

    @property
    def client_switches(self) -> frozenset[str]:
        """The switches of ``client-smtp-config`` that are on."""
        return switches_on(self.client_smtp_config, CLIENT_SWITCHES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One row of the table. ``name`` is the long name, ``field`` the attribute of Settings."""

    name: str
    field: str
    default: Any
    doc: Doc[Any]

    @property
    def kind(self) -> Kind[Any]:
        """How the value is read, written and checked."""
        return self.doc.kind

    @property
    def arity(self) -> Arity:
        """How the option takes its value."""
        return self.doc.kind.arity

    @property
    def section(self) -> Section:
        """The group it belongs to."""
        return self.doc.section

    @property
    def takes_next(self) -> bool:
        """Whether ``--name value`` takes the next argument for its value."""
        return self.arity in {Arity.VALUE, Arity.LIST}


def _table() -> Mapping[str, Option]:
    rows = [
        Option(
            name=item.name.replace("_", "-"),
            field=item.name,
            default=item.default,
            doc=cast("Doc[Any]", item.metadata["doc"]),
        )
        for item in fields(Settings)
    ]
    order = list(Section)
    rows.sort(key=lambda row: order.index(row.section))
    return MappingProxyType({row.name: row for row in rows})


OPTIONS: Final[Mapping[str, Option]] = _table()
"""The whole table by long name, section by section."""


def find_letter(letter: str) -> Option | None:
    """The option that has the short form ``-letter``."""
    return next((option for option in OPTIONS.values() if option.doc.letter == letter), None)


def nearest(name: str) -> Option | None:
    """The option that somebody who wrote ``name`` most likely meant: a short letter, or a slip of the pen."""
    letter = find_letter(name) if len(name) == 1 else None
    near = get_close_matches(name, OPTIONS, n=1)
    return letter or (OPTIONS[near[0]] if near else None)


def section_options(section: Section) -> tuple[Option, ...]:
    """The options of one section, in the order of the table."""
    return tuple(option for option in OPTIONS.values() if option.section == section)


def split_instance(name: str) -> tuple[str, str]:
    """Take ``in-spool-dir`` apart into ``in`` and ``spool-dir``; the prefix is empty for a name of the table.

    The prefix is the text before the first hyphen (spec process.md 2.6). A name that is neither in the table
    nor a prefixed name of the table is returned whole, with an empty prefix.
    """
    prefix, hyphen, rest = name.partition("-")
    if name not in OPTIONS and hyphen and prefix and rest in OPTIONS:
        return prefix, rest
    return "", name

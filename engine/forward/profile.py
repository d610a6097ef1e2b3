"""How to talk to a next hop: everything that a session needs to know, apart from the message.

Made from the settings for forwarding, and from the unsaved fields of a form for a test connection.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from enum import StrEnum

from engine.config.options import Settings
from engine.config.switches import CLIENT_SWITCHES, read_switch
from engine.config.values import AnonymousScope
from engine.errors import ConfigError, Problem
from engine.net.connector import LocalEnd, parse_local_end
from engine.sasl.mechanisms import MechanismRules
from engine.wording import say

STALL_LIMIT = 180.0
"""Seconds without an octet taken by the kernel before a data phase is given up (spec reliability-security.md D14)."""


class TlsMode(StrEnum):
    """When TLS begins."""

    NONE = "none"
    OPPORTUNISTIC = "opportunistic"
    """STARTTLS if it is offered."""
    REQUIRED = "required"
    """STARTTLS, or nothing is sent."""
    IMPLICIT = "implicit"
    """From the first octet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HopProfile:
    """Times are seconds, 0 for no limit."""

    domain: str
    """Name for EHLO; without a dot the local address is sent instead."""
    tls: TlsMode = TlsMode.NONE
    context: ssl.SSLContext | None = None
    server_name: str = ""
    """For SNI and the check of the certificate; empty: the host's own name."""
    verify_name: str = ""
    """Name that the certificate must bear instead of the host's, when it is verified."""
    clear_sign_in: bool = True
    """Whether a password may go over an unencrypted connection."""
    mechanisms: MechanismRules = field(default_factory=MechanismRules)
    one_refusal: bool = False
    """Whether a refused password is not tried again by another mechanism that sends the same."""
    local: LocalEnd = field(default_factory=LocalEnd)
    connect_limit: float = 40.0
    handshake_limit: float = 40.0
    greeting_limit: float = 20.0
    reply_limit: float = 1800.0
    stall_limit: float = STALL_LIMIT
    pipelining: bool = False
    eight_bit_strict: bool = False
    announce: bool = False
    """Whether 8-bit content is announced, or not sent, also when its own client has not said what it is."""
    utf8_strict: bool = True
    binary_strict: bool = True
    hide_identity: bool = False
    """Whether ``AUTH=<>`` is sent instead of the identity (``--anonymous=client``)."""
    linger: bool = True
    """Whether a connection is closed in good order; otherwise it is reset."""
    some: bool = False
    """Whether a message goes to the accepted recipients when others are refused."""


def profile_of(settings: Settings, context: ssl.SSLContext | None, domain: str) -> HopProfile:
    """The profile that the options describe; raises ConfigError for a local address or domain that is none."""
    switches = settings.client_switches
    retrying = settings.forward_retry is not None
    limit = float(settings.response_timeout)
    return HopProfile(
        domain=_ascii(domain),
        tls=_mode(settings),
        context=context,
        server_name=settings.client_tls_server_name,
        verify_name=settings.client_tls_verify_name,
        clear_sign_in=settings.sign_in_in_clear,
        mechanisms=MechanismRules.parse_client(settings.client_auth_config),
        one_refusal=retrying,
        local=parse_local_end(settings.client_interface),
        connect_limit=float(settings.connection_timeout),
        handshake_limit=float(settings.connection_timeout),
        greeting_limit=float(settings.prompt_timeout),
        reply_limit=limit,
        stall_limit=min(STALL_LIMIT, limit) if limit else STALL_LIMIT,
        pipelining="pipelining" in switches,
        eight_bit_strict="eightbitstrict" in switches or (retrying and not _lenient(settings)),
        announce=retrying,
        utf8_strict="smtputf8strict" in switches,
        binary_strict="binarymimestrict" in switches,
        linger="linger" in switches,
        hide_identity=AnonymousScope.CLIENT in settings.anonymous,
        some=settings.forward_to_some or (retrying and not settings.forward_to_all),
    )


def _lenient(settings: Settings) -> bool:
    """Whether somebody has asked for 8-bit content to be sent to any server."""
    asked = [read_switch(word, CLIENT_SWITCHES) for word in settings.client_smtp_config]
    return ("eightbitstrict", False) in asked


def _ascii(domain: str) -> str:
    try:
        return domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise ConfigError(Problem(text=say('"{domain}" is no domain name', domain=domain), option="domain")) from error


def _mode(settings: Settings) -> TlsMode:
    if settings.client_tls_connection:
        return TlsMode.IMPLICIT
    if settings.client_tls:
        return TlsMode.REQUIRED if settings.client_tls_required else TlsMode.OPPORTUNISTIC
    return TlsMode.NONE

"""From the settings to what the protocol core wants to know."""

from __future__ import annotations

from engine.config.options import Settings
from engine.config.values import AnonymousScope
from engine.smtp.policy import ServerPolicy

VERSION_SHOWN = "2.6b"
"""What the greeting says: clients and tools of the original look for it (spec smtp-server.md 1.2)."""


def server_policy(settings: Settings, domain: str, *, tls: bool, verifies: bool = False) -> ServerPolicy:
    """The policy of the SMTP listener; ``tls``: there is a certificate, ``verifies``: there is a verifier."""
    switches = settings.server_switches
    bland = AnonymousScope.SERVER in settings.anonymous
    return ServerPolicy(
        greeting="greeting" if bland else f"{domain} -- E-MailRelay V{VERSION_SHOWN} -- Service ready",
        says_hello="smtp says hello" if bland else f"{domain} says hello",
        size_limit=settings.size,
        starttls=tls and settings.server_tls and not settings.server_tls_connection,
        tls_required=settings.server_tls_required,
        vrfy=AnonymousScope.VRFY not in settings.anonymous,
        pipelining="pipelining" in switches,
        chunking="chunking" in switches,
        utf8="smtputf8" in switches,
        utf8_strict="smtputf8strict" in switches,
        strict_parsing="strictparsing" in switches,
        bare_newlines=settings.bare_newlines,
        recipient_limit=settings.max_recipients,
        verifies=verifies,
    )

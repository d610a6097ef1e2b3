"""The table of mail providers: from an address to server, port, security and what to know.

Promises: pure look-ups in ``resources/providers.json``; nothing is asked from the network here. A
domain is matched itself and by its parents, a mail record by a pattern with one leading ``*.``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from emailrelay_gui.wizard.answers import Security, SignIn
from engine.api import say

MOST_CONNECTIONS = 4
"""More are not opened at once, whatever a provider allows."""

BUILT_IN = say("the table of providers")
"""The source of what was not asked from anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderServer:
    """One way in: the first of a provider is the one to prefer."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider of the table."""

    id: str
    name: str
    servers: tuple[ProviderServer, ...]
    domains: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    auth: tuple[str, ...] = ()
    """``password``, ``app-password``, ``oauth2``, ``none``, the preferred one first."""
    user: str = "address"
    """``address``: the mail address; ``key``, ``none``: nothing to guess; else the user name itself."""
    user_hint: str = ""
    password_hint: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    """Text and the month it was true in."""
    connections: int = 0
    """How many connections at once it allows an account; 0: not known."""
    messages_per_minute: int = 0
    """How many messages a minute it takes from an account; 0: not known."""

    @property
    def options(self) -> tuple[tuple[str, str], ...]:
        """The options that keep within its limits."""
        rate = f"{self.messages_per_minute}/60" if self.messages_per_minute else ""
        pairs = (("client-connections", str(self.connections or "")), ("client-rate", rate))
        return tuple((name, value) for name, value in pairs if value)

    @property
    def takes_password(self) -> bool:
        """Whether a password of some kind is accepted."""
        return "password" in self.auth or "app-password" in self.auth

    @property
    def usual_sign_in(self) -> SignIn:
        """The way of signing in that it prefers."""
        ways = {"oauth2": SignIn.OAUTH2, "none": SignIn.NONE}
        return ways.get(next(iter(self.auth), ""), SignIn.PASSWORD)

    @property
    def oauth_only(self) -> bool:
        """Whether nothing but OAuth2 is accepted."""
        return self.auth == ("oauth2",)

    def user_for(self, address: str) -> str:
        """The user name that goes with an address, as far as it can be told."""
        match self.user:
            case "address":
                return address
            case "key" | "none":
                return ""
            case fixed:
                return fixed


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What *Detect* found, and from what it concluded it."""

    provider: Provider
    source: str
    certain: bool = True
    """Whether the table knows the provider; what others say is for the user to confirm."""


def parse_providers(data: bytes) -> tuple[Provider, ...]:
    """The providers of the table, in its order."""
    return tuple(_provider(entry) for entry in json.loads(data)["providers"])


def _provider(entry: dict[str, object]) -> Provider:
    servers: list[dict[str, object]] = entry["servers"]  # type: ignore[assignment] # the shape is tested
    notes: list[dict[str, str]] = entry.get("notes", [])  # type: ignore[assignment] # as above
    limits: dict[str, int] = entry.get("limits", {})  # type: ignore[assignment] # as above
    return Provider(
        id=str(entry["id"]),
        name=str(entry["name"]),
        servers=tuple(
            ProviderServer(host=str(s["host"]), port=int(str(s["port"])), security=Security(str(s["security"])))
            for s in servers
        ),
        domains=_words(entry, "domains"),
        mx=_words(entry, "mx"),
        auth=_words(entry, "auth"),
        user=str(entry.get("user", "address")),
        user_hint=say(str(entry.get("user_hint", ""))),
        password_hint=say(str(entry.get("password_hint", ""))),
        notes=tuple((say(note["text"]), note["date"]) for note in notes),
        connections=min(limits.get("connections", 0), MOST_CONNECTIONS),
        messages_per_minute=limits.get("messages_per_minute", 0),
    )


def _words(entry: dict[str, object], name: str) -> tuple[str, ...]:
    words: list[str] = entry.get(name, [])  # type: ignore[assignment] # as above
    return tuple(words)


def domain_of(address: str) -> str:
    """The domain of an address, or the text itself when it is a domain; lower case, no final dot."""
    return address.strip().rpartition("@")[2].strip().rstrip(".").casefold()


def by_address(table: Sequence[Provider], address: str) -> Found | None:
    """The provider whose domain this is, or whose sub-domain."""
    domain = domain_of(address)
    labels = domain.split(".")
    for start in range(len(labels) - 1):
        candidate = ".".join(labels[start:])
        for provider in table:
            if candidate in provider.domains:
                return Found(provider=provider, source=BUILT_IN)
    return None


def by_mail_records(table: Sequence[Provider], address: str, exchanges: Sequence[str]) -> Found | None:
    """The provider that receives the domain's mail, from the names of its mail records in order."""
    for exchange in exchanges:
        name = exchange.rstrip(".").casefold()
        # The longest pattern first: *.olc.protection.outlook.com before *.outlook.com.
        patterns = [(pattern, each) for each in table for pattern in each.mx]
        for pattern, provider in sorted(patterns, key=lambda pair: -len(pair[0])):
            if name == pattern or (pattern.startswith("*.") and name.endswith(pattern[1:])):
                return Found(provider=provider, source=say("the mail records of {domain}", domain=domain_of(address)))
    return None


def by_server(table: Sequence[Provider], host: str) -> Provider | None:
    """The provider that owns a server name."""
    name = host.strip().rstrip(".").casefold()
    for provider in table:
        if any(server.host == name for server in provider.servers):
            return provider
    return None

"""Where to sign in: the endpoints, scopes and fields of each provider, as data. Pure.

The table is ``resources/oauth.json``; a provider that is not in it is described by its endpoints alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlsplit

from engine.errors import AuthError
from engine.sasl.credential import Secret
from engine.wording import say

_TENANT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,251}")


class Grant(StrEnum):
    """How tokens are got."""

    CODE = "code"
    """A person in a browser: authorization code with PKCE (RFC 7636, 8252)."""
    DEVICE = "device"
    """A person in a browser elsewhere: device code (RFC 8628)."""
    CLIENT = "client"
    """Nobody: client credentials (RFC 6749 4.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthProvider:
    """One provider; its addresses may hold ``{tenant}``."""

    id: str
    name: str
    token: str
    authorization: str = ""
    """Empty: no sign-in in a browser."""
    device: str = ""
    """Empty: no device codes."""
    revocation: str = ""
    scopes: tuple[str, ...] = ()
    client_scopes: tuple[str, ...] = ()
    """For :attr:`Grant.CLIENT`, where they differ."""
    grants: tuple[Grant, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """What has to be asked for, and whether it is ``required`` or ``optional``."""
    tenant: str = ""
    """What stands for the tenant when none is given."""
    redirect_host: str = "127.0.0.1"
    """How the redirect address names this computer; the receiver is on 127.0.0.1 in any case."""
    extra: Mapping[str, str] = field(default_factory=dict[str, str])
    """More parameters for the authorization address."""
    testing_days: int = 0
    """Days after which a sign-in of a client that is being tested ends; 0: no such rule."""
    mail_providers: tuple[str, ...] = ()
    """Entries of ``providers.json`` that it is for."""
    register: str = ""
    """Where users register a client of their own."""
    notes: tuple[tuple[str, str], ...] = ()
    """Text, and the month it was true in."""
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthClient:
    """Who asks a provider for tokens: a provider with all that was left open."""

    provider: OAuthProvider
    client_id: str
    client_secret: Secret = field(default_factory=lambda: Secret(""))
    testing: bool = False
    """Whether the user has said that the client is registered for testing."""

    def scope(self, grant: Grant) -> str:
        """The scopes to ask for, as they are sent."""
        provider = self.provider
        return " ".join(provider.client_scopes or provider.scopes if grant is Grant.CLIENT else provider.scopes)


def parse_oauth_providers(data: bytes) -> tuple[OAuthProvider, ...]:
    """The providers of the table, in its order."""
    return tuple(_provider(entry) for entry in json.loads(data)["providers"])


def _provider(entry: dict[str, object]) -> OAuthProvider:
    notes: list[dict[str, str]] = entry.get("notes", [])  # type: ignore[assignment] # our own file, tested
    fields: dict[str, str] = entry.get("fields", {})  # type: ignore[assignment] # our own file, tested
    extra: dict[str, str] = entry.get("extra", {})  # type: ignore[assignment] # our own file, tested
    days: int = entry.get("testing_days", 0)  # type: ignore[assignment] # our own file, tested
    return OAuthProvider(
        id=str(entry["id"]),
        name=str(entry["name"]),
        token=str(entry["token"]),
        authorization=str(entry.get("authorization", "")),
        device=str(entry.get("device", "")),
        revocation=str(entry.get("revocation", "")),
        scopes=_words(entry, "scopes"),
        client_scopes=_words(entry, "client_scopes"),
        grants=tuple(Grant(each) for each in _words(entry, "grants")),
        fields=fields,
        tenant=str(entry.get("tenant", "")),
        redirect_host=str(entry.get("redirect_host", "127.0.0.1")),
        extra=extra,
        testing_days=days,
        mail_providers=_words(entry, "for"),
        register=str(entry.get("register", "")),
        notes=tuple((say(note["text"]), note["date"]) for note in notes),
        checked=str(entry["checked"]),
    )


def _words(entry: dict[str, object], name: str) -> tuple[str, ...]:
    words: list[str] = entry.get(name, [])  # type: ignore[assignment] # our own file, tested
    return tuple(words)


def with_tenant(provider: OAuthProvider, tenant: str) -> OAuthProvider:
    """The provider with ``tenant``, or the usual one, in its addresses; raises AuthError when it is none."""
    word = tenant.strip() or provider.tenant
    if word and not _TENANT.fullmatch(word):
        raise AuthError(
            say("[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits", word=word)
        )
    return replace(
        provider,
        authorization=provider.authorization.replace("{tenant}", word),
        token=provider.token.replace("{tenant}", word),
        device=provider.device.replace("{tenant}", word),
    )


def known_again(client: OAuthClient, table: Iterable[OAuthProvider]) -> OAuthClient:
    """The client of a sign-in that was kept, with what the table says today of how its provider is asked.

    A kept sign-in has the addresses of its provider, but not the ways in which a person signs in there.
    """
    kept = client.provider
    found = next((each for each in table if each.id == kept.id and each.token), None)
    if found is None:
        return client
    renewed = replace(
        kept,
        name=found.name,
        grants=found.grants,
        fields=found.fields,
        redirect_host=found.redirect_host,
        extra=found.extra,
        notes=found.notes,
        register=found.register,
        testing_days=found.testing_days,
    )
    return replace(client, provider=renewed)


def check_provider(provider: OAuthProvider) -> None:
    """Raise AuthError unless every address of the provider may be given a secret."""
    if not provider.token:
        raise AuthError(say("a sign-in needs the address of a token endpoint"))
    for address in filter(None, (provider.token, provider.authorization, provider.device, provider.revocation)):
        check_endpoint(address)


def check_endpoint(address: str) -> None:
    """Raise AuthError unless ``address`` is one of https with a host (W2)."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise AuthError(say("[{address}] is no address of a sign-in service", address=address)) from None
    host = parts.hostname or ""
    plain = address.isascii() and address.isprintable() and " " not in address
    if not plain or parts.scheme != "https" or not host or port == 0:
        raise AuthError(
            say(
                "[{address}] is no address of a sign-in service: it must begin with https:// and name a host",
                address=address,
            )
        )
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise AuthError(
            say("the address of a sign-in service at {host} must hold no user name and no fragment", host=host)
        )

"""What is sent to a provider: addresses to open in a browser, and forms for its token endpoint. Pure.

RFC 6749, with PKCE always (RFC 7636, S256) and device codes (RFC 8628).
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from engine.oauth.providers import Grant, OAuthClient
from engine.sasl.credential import Secret

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_OCTETS = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What binds the answer of one sign-in to its question (W1); made anew for each."""

    verifier: Secret
    state: Secret

    @classmethod
    def fresh(cls) -> Proof:
        """384 bits each."""
        return cls(verifier=Secret(secrets.token_urlsafe(_OCTETS)), state=Secret(secrets.token_urlsafe(_OCTETS)))

    @property
    def challenge(self) -> str:
        """The S256 challenge of the verifier (RFC 7636 4.2)."""
        digest = hashlib.sha256(self.verifier.octets()).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A request to an endpoint; its fields are secret."""

    url: str
    body: Secret
    secrets: tuple[Secret, ...]
    """What must not be shown if it comes back in an answer."""


def authorization_url(client: OAuthClient, proof: Proof, redirect: str, *, user: str = "") -> str:
    """The address that the user is to open; ``user`` is a hint which account is meant."""
    fields = {
        "response_type": "code",
        "client_id": client.client_id,
        "redirect_uri": redirect,
        "scope": client.scope(Grant.CODE),
        "state": proof.state.reveal(),
        "code_challenge": proof.challenge,
        "code_challenge_method": "S256",
        **({"login_hint": user} if user else {}),
        **client.provider.extra,
    }
    address = client.provider.authorization
    return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(fields, quote_via=quote)}"


def code_form(client: OAuthClient, proof: Proof, redirect: str, code: Secret) -> Form:
    """Ask for tokens with the code that the browser brought (RFC 6749 4.1.3)."""
    fields = {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "redirect_uri": redirect,
        "code_verifier": proof.verifier.reveal(),
    }
    return _form(client.provider.token, client, fields, (code, proof.verifier))


def refresh_form(client: OAuthClient, refresh: Secret) -> Form:
    """Ask for another access token (RFC 6749 6); the scope stays that of the sign-in."""
    fields = {"grant_type": "refresh_token", "refresh_token": refresh.reveal()}
    return _form(client.provider.token, client, fields, (refresh,))


def client_form(client: OAuthClient) -> Form:
    """Ask for an access token without anybody signing in (RFC 6749 4.4)."""
    fields = {"grant_type": "client_credentials", "scope": client.scope(Grant.CLIENT)}
    return _form(client.provider.token, client, fields, ())


def device_form(client: OAuthClient) -> Form:
    """Ask for a device code (RFC 8628 3.1)."""
    return _form(client.provider.device, client, {"scope": client.scope(Grant.DEVICE)}, ())


def device_token_form(client: OAuthClient, device_code: Secret) -> Form:
    """Ask whether the user has agreed by now (RFC 8628 3.4)."""
    fields = {"grant_type": DEVICE_GRANT, "device_code": device_code.reveal()}
    return _form(client.provider.token, client, fields, (device_code,))


def revocation_form(client: OAuthClient, token: Secret) -> Form:
    """Tell the provider to forget a token (RFC 7009)."""
    return _form(client.provider.revocation, client, {"token": token.reveal()}, (token,))


def _form(url: str, client: OAuthClient, fields: Mapping[str, str], hide: tuple[Secret, ...]) -> Form:
    whole = {"client_id": client.client_id, **fields}
    if client.client_secret:
        whole["client_secret"] = client.client_secret.reveal()
    return Form(url=url, body=Secret(urlencode(whole)), secrets=(*hide, client.client_secret))

"""What is kept of one sign-in: everything that is needed to get the next access token. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any, cast

from engine.errors import AuthError
from engine.oauth.providers import Grant, OAuthClient, OAuthProvider
from engine.oauth.replies import Tokens
from engine.sasl.credential import Secret
from engine.wording import say

_VERSION = 1
_NONE = Secret("")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """One sign-in, known by the name of its ``account``."""

    account: str
    user: str
    """Whose mailbox it is for; what the mail server is told."""
    client: OAuthClient
    grant: Grant
    refresh: Secret = field(default=_NONE)
    """Empty for client credentials, and where the provider gave none."""
    access: Secret = field(default=_NONE)
    obtained: float = 0.0
    """When the access token was asked for, in Unix seconds by the clock of then."""
    life: float = 0.0
    """Seconds that it lives."""
    signed_in: float = 0.0
    """When a person last signed in, in Unix seconds."""
    ended: str = ""
    """Why the provider takes the sign-in no more; empty while it does."""

    @property
    def can_renew(self) -> bool:
        """Whether another access token can be asked for without a person."""
        return bool(self.refresh) or self.grant is Grant.CLIENT

    def with_tokens(self, tokens: Tokens, now: float) -> SignIn:
        """With what a provider has answered to a request of the time ``now``."""
        return replace(
            self,
            access=tokens.access,
            refresh=tokens.refresh or self.refresh,
            obtained=now,
            life=tokens.life,
            ended="",
        )

    def encode(self) -> bytes:
        """As it is sealed; the only place that writes secrets out."""
        provider = self.client.provider
        return json.dumps(
            {
                "version": _VERSION,
                "account": self.account,
                "user": self.user,
                "grant": self.grant.value,
                "provider": provider.id,
                "name": provider.name,
                "token": provider.token,
                "authorization": provider.authorization,
                "device": provider.device,
                "revocation": provider.revocation,
                "scopes": list(provider.scopes),
                "client_scopes": list(provider.client_scopes),
                "testing_days": provider.testing_days,
                "client_id": self.client.client_id,
                "client_secret": self.client.client_secret.reveal(),
                "testing": self.client.testing,
                "refresh": self.refresh.reveal(),
                "access": self.access.reveal(),
                "obtained": self.obtained,
                "life": self.life,
                "signed_in": self.signed_in,
                "ended": self.ended,
            }
        ).encode("utf-8")

    @classmethod
    def decode(cls, data: bytes) -> SignIn:
        """Undo :meth:`encode`; raises AuthError for a record of another version."""
        # Sealed data are ours: nobody else can have written them.
        found = cast("dict[str, Any]", json.loads(data))
        if found["version"] != _VERSION:
            raise AuthError(say("the sign-in was kept by another version of the program: sign in again"))
        provider = OAuthProvider(
            id=found["provider"],
            name=found["name"],
            token=found["token"],
            authorization=found["authorization"],
            device=found["device"],
            revocation=found["revocation"],
            scopes=tuple(found["scopes"]),
            client_scopes=tuple(found["client_scopes"]),
            testing_days=found["testing_days"],
        )
        client = OAuthClient(
            provider=provider,
            client_id=found["client_id"],
            client_secret=Secret(found["client_secret"]),
            testing=found["testing"],
        )
        return cls(
            account=found["account"],
            user=found["user"],
            client=client,
            grant=Grant(found["grant"]),
            refresh=Secret(found["refresh"]),
            access=Secret(found["access"]),
            obtained=found["obtained"],
            life=found["life"],
            signed_in=found["signed_in"],
            ended=found["ended"],
        )


def check_account(account: str) -> None:
    """Raise AuthError unless ``account`` can be the name of a sign-in."""
    if not account or not account.isprintable() or len(account.encode("utf-8", "surrogatepass")) > 80:
        raise AuthError(say("the name of a sign-in is a short line of text, such as the mail address that it is for"))

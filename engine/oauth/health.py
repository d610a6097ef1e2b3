"""How a sign-in is, as a plain value for people to look at. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from engine.oauth.providers import Grant
from engine.oauth.record import SignIn

DAY = 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenHealth:
    """The state of one sign-in; times are Unix seconds, 0 for none."""

    account: str
    user: str = ""
    provider: str = ""
    grant: Grant | None = None
    signed_in: float = 0.0
    """When a person last signed in."""
    refreshed: float = 0.0
    """When the access token was got."""
    expires: float = 0.0
    """When the access token ends; it is renewed before."""
    ends: float = 0.0
    """When the provider will end the sign-in, as far as that is known: clients in testing at Google."""
    problem: str = ""
    """Why there is no token at present; empty if there is, or could be, one."""
    person_needed: bool = False
    """Whether somebody has to sign in again."""


def health_of(record: SignIn, *, problem: str = "") -> TokenHealth:
    """The state that a record tells; ``problem``: what the last try to renew it came to."""
    client = record.client
    days = client.provider.testing_days if client.testing else 0
    return TokenHealth(
        account=record.account,
        user=record.user,
        provider=client.provider.name,
        grant=record.grant,
        signed_in=record.signed_in,
        refreshed=record.obtained,
        expires=record.obtained + record.life if record.access else 0.0,
        ends=record.signed_in + days * DAY if days and record.signed_in else 0.0,
        problem=record.ended or problem,
        person_needed=bool(record.ended) or not (record.can_renew or record.access),
    )

"""What is typed in for a sign-in: whose mailbox, which provider, and the client that is registered there. Pure.

A kept sign-in gives all of it back but its secret, which stays where it is unless another one is typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engine.api import (
    AuthError,
    Grant,
    KeptSignIn,
    OAuthClient,
    OAuthProvider,
    Secret,
    Wish,
    check_provider,
    known_again,
    say,
    with_tenant,
)

OTHER = "other"
"""The entry of the table that stands for any provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """One filled-in form."""

    provider: str
    user: str = ""
    """Whose mailbox."""
    hint: str = ""
    """Who signs in, for a shared mailbox; empty: its user."""
    grant: Grant = Grant.CODE
    tenant: str = ""
    client_id: str = ""
    client_secret: Secret = Secret("")  # noqa: RUF009 - it never changes
    testing: bool = False
    authorization: str = ""
    token: str = ""
    device: str = ""
    scopes: str = ""
    kept: OAuthClient | None = None
    """The client of the sign-in that is there already."""


def provider_of(table: Sequence[OAuthProvider], name: str) -> OAuthProvider:
    """The entry of that name; the last one for a name that is not there."""
    return next((each for each in table if each.id == name), table[-1])


def provider_for(table: Sequence[OAuthProvider], mail_provider: str) -> OAuthProvider:
    """The entry for a provider of ``providers.json``; the last one when there is none."""
    return next((each for each in table if mail_provider in each.mail_providers), table[-1])


def registration_of(record: KeptSignIn, table: Sequence[OAuthProvider]) -> Registration:
    """What was typed in for a sign-in that was kept."""
    client = known_again(record.client, table)
    kept = client.provider
    entry = provider_of(table, kept.id)
    return Registration(
        provider=entry.id,
        user=record.user,
        grant=record.grant,
        tenant=_tenant(kept.token, entry.token, entry.tenant),
        client_id=client.client_id,
        testing=client.testing,
        authorization=kept.authorization if entry.id == OTHER else "",
        token=kept.token if entry.id == OTHER else "",
        device=kept.device if entry.id == OTHER else "",
        scopes=" ".join(kept.scopes) if entry.id == OTHER else "",
        kept=client,
    )


def problems(form: Registration, table: Sequence[OAuthProvider]) -> Mapping[str, str]:
    """What is missing or wrong, by the name of the field."""
    entry = provider_of(table, form.provider)
    wrong: dict[str, str] = {}
    if not form.user.strip():
        wrong["oauth-user"] = say("Enter the mail address that mail is sent from.")
    if not form.client_id.strip():
        wrong["oauth-client"] = say(
            "Enter the client id that {name} gave you when the program was registered.", name=entry.name
        )
    needs_secret = entry.fields.get("client_secret") == "required" or form.grant is Grant.CLIENT
    if needs_secret and not form.client_secret and not (form.kept and form.kept.client_secret):
        wrong["oauth-secret"] = say("Enter the client secret that belongs to the client id.")
    for field, value, what in (
        ("oauth-token", form.token, "token"),
        ("oauth-scopes", form.scopes, "scopes"),
        ("oauth-authorization", form.authorization if form.grant is Grant.CODE else "-", "authorization"),
        ("oauth-device", form.device if form.grant is Grant.DEVICE else "-", "device"),
    ):
        if what in entry.fields and not value.strip():
            wrong[field] = (
                say("Enter the scopes that allow sending mail. The provider's documentation names them.")
                if what == "scopes"
                else say("Enter the address of the {what} endpoint. The provider's documentation names it.", what=what)
            )
    if not wrong:
        try:
            client_of(form, table)
        except AuthError as error:
            wrong["oauth-tenant" if "tenant" in entry.fields else "oauth-token"] = say(
                "Check this: {error}.", error=error
            )
    return wrong


def client_of(form: Registration, table: Sequence[OAuthProvider]) -> OAuthClient:
    """The client to sign in with; raises AuthError for a tenant or an address that is none."""
    entry = provider_of(table, form.provider)
    if entry.id == OTHER:
        provider = replace(
            entry,
            authorization=form.authorization.strip(),
            token=form.token.strip(),
            device=form.device.strip(),
            scopes=tuple(form.scopes.split()),
        )
    else:
        provider = with_tenant(entry, form.tenant)
    check_provider(provider)
    secret = form.client_secret or (form.kept.client_secret if form.kept else Secret(""))
    return OAuthClient(provider=provider, client_id=form.client_id.strip(), client_secret=secret, testing=form.testing)


def wish_of(form: Registration, table: Sequence[OAuthProvider], account: str = "") -> Wish:
    """What to sign in for; ``account`` is the name of a sign-in that is replaced, else it is called after its user."""
    user = form.user.strip()
    return Wish(account=account or user, user=user, client=client_of(form, table), hint=form.hint.strip())


def _tenant(address: str, pattern: str, usual: str) -> str:
    """What stands for the tenant in an address; empty when it is the usual one."""
    before, mark, after = pattern.partition("{tenant}")
    if not mark or not address.startswith(before) or not address.endswith(after):
        return ""
    found = address[len(before) : len(address) - len(after)]
    return "" if found == usual else found

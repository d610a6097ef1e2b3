"""What is typed in for a sign-in: judged, turned into a client, and given back by a kept sign-in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.accounts.registration import (
    Registration,
    client_of,
    problems,
    provider_for,
    registration_of,
    wish_of,
)
from engine.api import Grant, KeptSignIn, Secret, parse_oauth_providers

TABLE = parse_oauth_providers((Path(__file__).parents[2] / "resources" / "oauth.json").read_bytes())
HTTPS = "https://login.example.com"
OTHER = Registration(
    provider="other",
    user="me@example.com",
    client_id="relay",
    authorization=f"{HTTPS}/authorize",
    token=f"{HTTPS}/token",
    device=f"{HTTPS}/device",
    scopes="mail.send offline",
)
PRESET = replace(OTHER, authorization="", token="", device="", scopes="")
WRONG: tuple[tuple[str, dict[str, object], str, str], ...] = (
    ("no mailbox", {"user": " "}, "oauth-user", "Enter the mail address that mail is sent from."),
    ("no client", {"client_id": ""}, "oauth-client", "Enter the client id that"),
    ("google wants a secret", {"provider": "google"}, "oauth-secret", "Enter the client secret"),
    (
        "nobody signs in",
        {"provider": "microsoft-365", "grant": Grant.CLIENT},
        "oauth-secret",
        "Enter the client secret",
    ),
    ("bad tenant", {"provider": "microsoft-365", "tenant": "a b"}, "oauth-tenant", "is no tenant"),
    ("plain http", {"token": "http://plain.example.com/"}, "oauth-token", "must begin with https://"),
    ("no token endpoint", {"token": ""}, "oauth-token", "Enter the address of the token endpoint"),
    ("no page", {"authorization": ""}, "oauth-authorization", "Enter the address of the authorization endpoint"),
    ("no device endpoint", {"grant": Grant.DEVICE, "device": ""}, "oauth-device", "Enter the address of the device"),
    ("no scopes", {"scopes": ""}, "oauth-scopes", "Enter the scopes that allow sending mail"),
)


@pytest.mark.parametrize(("changes", "field", "words"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_is_wrong_is_said_of_its_field(changes: dict[str, object], field: str, words: str) -> None:
    found = problems(replace(OTHER, **changes), TABLE)  # type: ignore[arg-type] # by name
    assert words in found[field]
    assert set(found) == {field}


@pytest.mark.parametrize("name", ["microsoft-365", "outlook-com", "google", "other"])
def test_a_whole_form_has_no_problems(name: str) -> None:
    form = replace(OTHER, provider=name, client_secret=Secret("hush"))
    assert problems(form, TABLE) == {}
    wish = wish_of(form, TABLE)
    assert (wish.account, wish.user, wish.hint) == ("me@example.com", "me@example.com", "")
    assert "{tenant}" not in wish.client.provider.token


def test_a_shared_mailbox_is_signed_in_for_by_a_person() -> None:
    wish = wish_of(replace(OTHER, user="shared@example.com", hint="anna@example.com"), TABLE)
    assert (wish.user, wish.hint) == ("shared@example.com", "anna@example.com")


@pytest.mark.parametrize(
    "form",
    [
        OTHER,
        replace(
            OTHER, provider="microsoft-365", tenant="contoso.com", authorization="", token="", device="", scopes=""
        ),
        replace(OTHER, provider="microsoft-365", authorization="", token="", device="", scopes=""),
        replace(OTHER, provider="google", testing=True, authorization="", token="", device="", scopes=""),
    ],
    ids=["other", "tenant", "usual tenant", "google"],
)
def test_a_kept_sign_in_gives_back_what_was_typed(form: Registration) -> None:
    typed = replace(form, client_secret=Secret("hush"))
    record = KeptSignIn(account="x", user=typed.user, client=client_of(typed, TABLE), grant=typed.grant)
    found = registration_of(KeptSignIn.decode(record.encode()), TABLE)
    assert replace(found, kept=None) == replace(form, client_secret=Secret(""))
    assert problems(found, TABLE) == {}
    again = client_of(found, TABLE)
    assert again.client_secret == Secret("hush")
    assert again.provider.redirect_host == record.client.provider.redirect_host
    assert again.provider.extra == record.client.provider.extra


@pytest.mark.parametrize(
    ("mail", "wanted"),
    [("microsoft-365", "microsoft-365"), ("gmail", "google"), ("outlook-com", "outlook-com"), ("fastmail", "other")],
)
def test_the_mail_provider_tells_where_to_sign_in(mail: str, wanted: str) -> None:
    assert provider_for(TABLE, mail).id == wanted

"""The table of sign-in services, and what may be the address of one."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import AuthError
from engine.oauth.providers import (
    Grant,
    OAuthClient,
    OAuthProvider,
    check_endpoint,
    check_provider,
    parse_oauth_providers,
    with_tenant,
)

RESOURCES = Path(__file__).parents[2] / "resources"
TABLE = parse_oauth_providers((RESOURCES / "oauth.json").read_bytes())
NAMED = [each for each in TABLE if each.token]


@pytest.mark.parametrize("provider", NAMED, ids=lambda each: each.id)
def test_every_provider_can_be_asked(provider: OAuthProvider) -> None:
    whole = with_tenant(provider, "")
    check_provider(whole)
    assert whole.scopes
    assert whole.fields["client_id"] == "required"
    assert re.fullmatch(r"20\d\d-\d\d", whole.checked)
    assert all(text and re.fullmatch(r"20\d\d-\d\d", date) for text, date in whole.notes)
    assert (Grant.CODE in whole.grants) == bool(whole.authorization)
    assert (Grant.DEVICE in whole.grants) == bool(whole.device)
    assert whole.redirect_host in {"127.0.0.1", "localhost"}
    assert "{" not in whole.token + whole.authorization + whole.device


def test_every_mail_provider_that_it_names_takes_oauth2() -> None:
    mail = {each["id"]: each["auth"] for each in json.loads((RESOURCES / "providers.json").read_bytes())["providers"]}
    named = [name for each in TABLE for name in each.mail_providers]
    assert {"microsoft-365", "outlook-com", "gmail"} <= set(named)
    assert all("oauth2" in mail[name] for name in named)
    assert len(set(named)) == len(named)
    assert len({each.id for each in TABLE}) == len(TABLE)


def test_a_tenant_stands_in_every_address_and_client_credentials_have_their_own_scope() -> None:
    provider = with_tenant(next(each for each in TABLE if each.id == "microsoft-365"), "contoso.example")
    assert all("/contoso.example/" in each for each in (provider.token, provider.authorization, provider.device))
    client = OAuthClient(provider=provider, client_id="me")
    assert client.scope(Grant.CODE) == "https://outlook.office.com/SMTP.Send offline_access"
    assert client.scope(Grant.CLIENT) == "https://outlook.office365.com/.default"


@pytest.mark.parametrize("tenant", ["a/b", "a b", "../x", "a?b", "x@y", "-a", "é", "a\nb", "{tenant}", "a" * 300])
def test_what_is_no_tenant_is_refused(tenant: str) -> None:
    provider = next(each for each in TABLE if each.id == "microsoft-365")
    with pytest.raises(AuthError, match="no tenant"):
        with_tenant(provider, tenant)


@pytest.mark.parametrize(
    "address",
    [
        "http://login.example/token",
        "https:///token",
        "https://user:pw@login.example/token",
        "https://login.example/token#part",
        "https://login.example:0/token",
        "https://login.example:99999/token",
        "https://[::1/token",
        "https://login.example/a b",
        "https://login.example/a\r\nHost: x",
        "https://lögin.example/",
        "ftp://login.example/",
        "login.example/token",
        "",
    ],
)
def test_no_secret_goes_to_such_an_address(address: str) -> None:
    with pytest.raises(AuthError):
        check_endpoint(address)
    with pytest.raises(AuthError):
        check_provider(replace(NAMED[0], token=address))

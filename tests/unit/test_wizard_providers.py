"""The table of providers: what it finds, and that it agrees with what is published."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.providers import (
    MOST_CONNECTIONS,
    Provider,
    by_address,
    by_mail_records,
    by_server,
    domain_of,
    parse_providers,
)

TABLE = parse_providers((Path(__file__).parents[2] / "resources" / "providers.json").read_bytes())


@pytest.mark.parametrize(
    ("address", "provider"),
    [
        ("me@gmail.com", "gmail"),
        ("scans@contoso.onmicrosoft.com", "microsoft-365"),
        (" Me@OUTLOOK.com. ", "outlook-com"),
        ("web.de", "web-de"),
        ("a@gmx.de", "gmx"),
        ("a@me.com", "icloud"),
        ("a@online.de", "1und1"),
    ],
)
def test_a_domain_tells_its_provider(address: str, provider: str) -> None:
    found = by_address(TABLE, address)

    assert found is not None
    assert (found.provider.id, found.source) == (provider, "the table of providers")


@pytest.mark.parametrize("address", ["me@example.com", "", "com", "me@notgmail.com", "@"])
def test_an_unknown_domain_is_not_guessed(address: str) -> None:
    assert by_address(TABLE, address) is None


@pytest.mark.parametrize(
    ("exchange", "provider"),
    [
        ("contoso-com.mail.protection.outlook.com", "microsoft-365"),
        ("outlook-com.olc.protection.outlook.com.", "outlook-com"),
        ("ASPMX.L.GOOGLE.COM", "gmail"),
        ("in1-smtp.messagingengine.com", "fastmail"),
        ("mx00.kundenserver.de", "ionos"),
        ("mx.zoho.eu", "zoho-eu"),
    ],
)
def test_mail_records_tell_the_provider_of_an_own_domain(exchange: str, provider: str) -> None:
    found = by_mail_records(TABLE, "me@contoso.com", ["unknown.example", exchange])

    assert found is not None
    assert found.provider.id == provider
    assert found.source == "the mail records of contoso.com"


def test_foreign_mail_records_find_nothing() -> None:
    assert by_mail_records(TABLE, "me@contoso.com", ["mx.contoso.com", "evilgoogle.com"]) is None


def test_a_server_name_tells_its_provider() -> None:
    provider = by_server(TABLE, "SMTP.office365.com")

    assert provider is not None
    assert provider.id == "microsoft-365"
    assert by_server(TABLE, "mail.example.com") is None


@pytest.mark.parametrize("provider", TABLE, ids=lambda provider: provider.id)
def test_every_entry_makes_sense(provider: Provider) -> None:
    assert provider.servers
    assert provider.auth
    assert set(provider.auth) <= {"password", "app-password", "oauth2", "none"}
    for server in provider.servers:
        assert server.security is (Security.IMPLICIT if server.port == 465 else Security.STARTTLS)
    assert all(domain == domain_of(domain) for domain in provider.domains)
    assert all(pattern == pattern.casefold() for pattern in provider.mx)


def test_no_domain_and_no_name_stands_twice() -> None:
    domains = [domain for provider in TABLE for domain in provider.domains]
    ids = [provider.id for provider in TABLE]

    assert len(domains) == len(set(domains))
    assert len(ids) == len(set(ids))


def published() -> dict[str, set[tuple[str, int, str]]]:
    """What the provider database says: domain to host, port and kind of TLS."""
    folder = os.environ.get("RELAY_TEST_DATA")
    if not folder:
        pytest.skip("RELAY_TEST_DATA does not name the folder of test data")
    found: dict[str, set[tuple[str, int, str]]] = {}
    for file in Path(folder, "ispdb").glob("*.xml"):
        provider = ET.parse(file).getroot().find("emailProvider")
        assert provider is not None
        servers = {
            (server.findtext("hostname", ""), int(server.findtext("port", "0")), server.findtext("socketType", ""))
            for server in provider.findall("outgoingServer")
        }
        for domain in provider.findall("domain"):
            found[domain.text or ""] = servers
    return found


def test_the_table_agrees_with_the_published_database() -> None:
    database = published()
    kinds = {"SSL": Security.IMPLICIT, "STARTTLS": Security.STARTTLS}
    compared = 0
    for provider in TABLE:
        ours = {(server.host, server.port, server.security) for server in provider.servers}
        for domain in provider.domains:
            theirs = {(host, port, kinds[kind]) for host, port, kind in database.get(domain, ()) if kind in kinds}
            if theirs:
                compared += 1
                assert ours & theirs, f"{domain}: {ours} against {theirs}"
    assert compared > 60


def test_the_limits_of_a_provider_become_options() -> None:
    table = {provider.id: provider for provider in TABLE}
    assert table["microsoft-365"].options == (("client-connections", "3"), ("client-rate", "30/60"))
    assert table["gmail"].options == ()
    assert all(provider.connections <= MOST_CONNECTIONS for provider in TABLE)


NAMED = {
    "microsoft-365": ("smtp.office365.com", 587, "oauth2"),
    "microsoft-365-connector": ("<tenant>.mail.protection.outlook.com", 25, "none"),
    "outlook-com": ("smtp-mail.outlook.com", 587, "oauth2"),
    "gmail": ("smtp.gmail.com", 465, "app-password"),
    "workspace-relay": ("smtp-relay.gmail.com", 587, ""),
    "amazon-ses": ("", 0, "password"),
    "sendgrid": ("smtp.sendgrid.net", 587, "password"),
    "mailgun": ("smtp.mailgun.org", 587, "password"),
    "postmark": ("smtp.postmarkapp.com", 587, "password"),
    "brevo": ("smtp-relay.brevo.com", 587, "password"),
    "mailjet": ("in-v3.mailjet.com", 587, "password"),
    "smtp2go": ("mail.smtp2go.com", 0, "password"),
    "fastmail": ("smtp.fastmail.com", 465, "app-password"),
    "icloud": ("smtp.mail.me.com", 587, "app-password"),
    "yahoo": ("smtp.mail.yahoo.com", 465, "app-password"),
    "zoho-com": ("smtp.zoho.com", 465, ""),
    "proton-bridge": ("127.0.0.1", 0, "password"),
}
"""The providers that spec gui.md D6 names, with what it says of them."""


@pytest.mark.parametrize("name", NAMED)
def test_every_provider_that_is_named_is_there(name: str) -> None:
    host, port, auth = NAMED[name]
    provider = next(each for each in TABLE if each.id == name)

    assert not host or host in {server.host for server in provider.servers}
    assert not port or port in {server.port for server in provider.servers}
    assert not auth or auth in provider.auth
    assert all(re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", date) for _, date in provider.notes)


def test_every_entry_says_when_it_was_checked() -> None:
    entries = json.loads((Path(__file__).parents[2] / "resources" / "providers.json").read_bytes())["providers"]

    assert all(re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", entry["checked"]) for entry in entries)
    microsoft = next(each for each in TABLE if each.id == "microsoft-365")
    assert "550 5.7.30" in " ".join(text for text, _ in microsoft.notes)

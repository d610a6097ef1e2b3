"""The table of providers: what it finds, and that it agrees with what is published."""

from __future__ import annotations

import os
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
    assert (found.provider.id, found.source) == (provider, "built-in table")


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

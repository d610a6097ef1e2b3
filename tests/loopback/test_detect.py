"""Detect from the first step to the last, against a real DNS server and a real HTTPS server."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from emailrelay_gui.platform.paths import resources
from emailrelay_gui.wizard.answers import Security
from emailrelay_gui.wizard.detect import detect
from emailrelay_gui.wizard.providers import parse_providers
from engine.discovery.search import Search
from engine.discovery.web import Web
from engine.net.dns import DnsClient, NameServer
from tests.support.ca import CertificateAuthority, server_side
from tests.support.dns_server import dns_server, needs_dnsmasq
from tests.support.program import free_port
from tests.support.webserver import WebServer, page

pytestmark = [pytest.mark.peers, needs_dnsmasq]

TABLE = parse_providers((resources() / "providers.json").read_bytes())
RECORDS = (
    "--mx-host=mx.test,contoso-com.mail.protection.outlook.com,10",
    "--mx-host=srv.test,mx.srv.test,10",
    "--srv-host=_submission._tcp.srv.test,out.srv.test,587,1,0",
    "--srv-host=_submissions._tcp.known.test,smtp.fastmail.com,465,1,0",
)
DOCUMENT = b"""<clientConfig version="1.1"><emailProvider id="x"><displayName>%s</displayName>
<outgoingServer type="smtp"><hostname>out.%%EMAILDOMAIN%%</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%%EMAILLOCALPART%%</username><authentication>OAuth2</authentication></outgoingServer>
</emailProvider></clientConfig>"""


@pytest.fixture(scope="module")
def name_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with dns_server(tmp_path_factory.mktemp("dns"), RECORDS) as port:
        yield port


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


def search(authority: CertificateAuthority, server: WebServer, name_server: int) -> Search:
    def trust() -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(authority.file))

    return Search(
        names=DnsClient([NameServer("127.0.0.1", name_server)]),
        web=Web(trust=trust, lookup=server.lookup, port=server.port),
        ports=(),
        limit=20,
        database="https://database.test/",
    )


def web_server(authority: CertificateAuthority) -> WebServer:
    server = WebServer(server_side(authority.issue("autoconfig.own.test", "database.test")))
    server.pages["autoconfig.own.test/mail/config-v1.1.xml"] = page(DOCUMENT % b"Own Mail")
    server.pages["database.test/public.test"] = page(DOCUMENT % b"Public Mail")
    return server


@pytest.mark.parametrize(
    ("address", "name", "host", "source", "certain"),
    [
        ("me@gmail.com", "Gmail", "smtp.gmail.com", "the table of providers", True),
        ("me@mx.test", "Microsoft 365", "smtp.office365.com", "the mail records of mx.test", True),
        ("me@srv.test", "srv.test", "out.srv.test", "the service records of srv.test", False),
        ("me@known.test", "Fastmail", "smtp.fastmail.com", "the service records of known.test", False),
        ("me@own.test", "Own Mail", "out.own.test", "the web server of own.test", False),
        ("me@public.test", "Public Mail", "out.public.test", "the public provider database", False),
    ],
    ids=["table", "mx", "srv", "srv of a known provider", "autoconfig", "public database"],
)
async def test_the_first_step_that_knows_is_the_source(
    authority: CertificateAuthority, name_server: int, address: str, name: str, host: str, source: str, *, certain: bool
) -> None:
    asked: list[str] = []

    async def leave(domain: str) -> bool:
        asked.append(domain)
        return True

    async with web_server(authority) as server:
        found = await detect(TABLE, address, search(authority, server, name_server), ask=leave, limit=30)

    assert found is not None
    assert (found.provider.name, found.provider.servers[0].host) == (name, host)
    assert (found.source, found.certain) == (source, certain)
    assert asked == (["public.test"] if address == "me@public.test" else [])


async def test_user_name_and_protection_come_with_it(authority: CertificateAuthority, name_server: int) -> None:
    async with web_server(authority) as server:
        found = await detect(TABLE, "me@own.test", search(authority, server, name_server), limit=30)

    assert found is not None
    assert found.provider.user_for("me@own.test") == "me"
    assert found.provider.servers[0].security is Security.STARTTLS
    assert found.provider.auth == ("oauth2",)


async def test_without_leave_the_public_database_hears_nothing(
    authority: CertificateAuthority, name_server: int
) -> None:
    told: list[str] = []
    async with web_server(authority) as server:
        aim = search(authority, server, name_server)
        found = await detect(TABLE, "me@public.test", aim, tell=told.append, limit=30)

    assert found is None
    assert "database.test" not in server.looked_up
    assert told == [
        "Asking for the mail records of public.test...",
        "Asking for the service records of public.test...",
        "Asking the web server of public.test...",
        "Trying the usual names of public.test...",
    ]


async def test_a_step_that_fails_gives_way_to_the_next(authority: CertificateAuthority) -> None:
    async with web_server(authority) as server:
        found = await detect(TABLE, "me@own.test", search(authority, server, free_port()), limit=30)

    assert found is not None
    assert found.source == "the web server of own.test"


@pytest.mark.parametrize("address", ["", "me@", "me", "me@localhost"])
async def test_what_is_no_domain_is_asked_from_nobody(address: str) -> None:
    told: list[str] = []
    assert await detect(TABLE, address, Search(), tell=told.append) is None
    assert told == []

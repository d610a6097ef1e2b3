"""The steps of Detect that ask the network: a real DNS server, a real HTTPS server, real mail servers."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.discovery.search import Search
from engine.discovery.submission import Protection
from engine.discovery.web import Web, WebError
from engine.errors import DnsError, DnsTimeout
from engine.net.dns import DnsClient, NameServer
from tests.support.ca import CertificateAuthority, server_side
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq
from tests.support.program import free_port
from tests.support.sink import Sink
from tests.support.webserver import Manner, WebServer, page

DOCUMENT = b"""<clientConfig version="1.1"><emailProvider id="example.test"><displayName>Example</displayName>
<outgoingServer type="smtp"><hostname>out.example.test</hostname><port>465</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username></outgoingServer></emailProvider></clientConfig>"""
OWN = "autoconfig.example.test/mail/config-v1.1.xml"
WELL_KNOWN = "example.test/.well-known/autoconfig/mail/config-v1.1.xml"


@dataclass(frozen=True, slots=True)
class Stage:
    """A web server that is trusted, and searches that find it by every name."""

    authority: CertificateAuthority

    def server(self) -> WebServer:
        return WebServer(
            server_side(self.authority.issue("example.test", "autoconfig.example.test", "database.test", "other.test"))
        )

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority.file))

    def web(self, server: WebServer) -> Web:
        return Web(trust=self.trust, lookup=server.lookup, port=server.port)

    def search(self, server: WebServer, limit: float = 20) -> Search:
        return Search(web=self.web(server), limit=limit, database="https://database.test/v1.1/")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(CertificateAuthority(tmp_path))


@pytest.mark.parametrize("place", [OWN, WELL_KNOWN])
async def test_the_domain_itself_says_where_its_mail_is_handed_in(stage: Stage, place: str) -> None:
    async with stage.server() as server:
        server.pages[place] = page(DOCUMENT)
        found = await stage.search(server).autoconfig("me@example.test")

    assert found is not None
    assert (found.name, found.servers[0].host, found.servers[0].user) == (
        "Example",
        "out.example.test",
        "me@example.test",
    )
    assert "me@" not in "".join(server.asked)


async def test_only_the_domain_is_told_to_the_public_database(stage: Stage) -> None:
    async with stage.server() as server:
        server.pages["database.test/v1.1/example.test"] = page(DOCUMENT)
        found = await stage.search(server).public_database("me@example.test")

    assert found is not None
    assert server.looked_up == ["database.test"]
    assert server.asked[0].startswith("GET /v1.1/example.test HTTP/1.0\r\n")
    assert "me" not in server.asked[0].split("\r\n")[0].split("/")


async def test_a_domain_that_publishes_nothing_is_no_error(stage: Stage) -> None:
    async with stage.server() as server:
        server.pages[OWN] = page(b"<html>", "200 OK")
        assert await stage.search(server).autoconfig("me@example.test") is None


async def test_a_redirect_is_followed_to_another_https_server(stage: Stage) -> None:
    async with stage.server() as server:
        server.pages[OWN] = page(b"", "301 Moved", f"Location: https://other.test:{server.port}/mail.xml")
        server.pages["other.test/mail.xml"] = page(DOCUMENT)
        found = await stage.search(server).autoconfig("me@example.test")

    assert found is not None


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (page(b"", "404 Not Found"), "no such page"),
        (page(b"", "302 Found", "Location: http://other.test/"), "not reached over HTTPS"),
        (page(b"", "302 Found", "Location: file:///etc/passwd"), "not reached over HTTPS"),
        (page(b"", "302 Found", "Location: /page"), "from one place to the next"),
        (b"nonsense", "does not answer as a web server"),
        (b"HTTP/1.0 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", "more than 1 KiB"),
        (page(b"x" * 2000), "more than 1 KiB"),
        (Manner.ENDLESS, "more than 1 KiB"),
        (Manner.SILENT, "has not answered within"),
        (Manner.DRIPPING, "has not answered within"),
    ],
    ids=["missing", "plain http", "file", "circle", "nonsense", "long head", "long", "endless", "silent", "dripping"],
)
async def test_a_web_server_that_misbehaves_costs_little(stage: Stage, answer: bytes | Manner, words: str) -> None:
    async with stage.server() as server:
        server.pages["example.test/page"] = answer
        limit = 0.2 if answer in {Manner.SILENT, Manner.DRIPPING} else 20
        with pytest.raises(WebError, match=words):
            await stage.web(server).get("https://example.test/page", limit=limit, longest=1024)


async def test_a_certificate_that_nobody_trusts_is_refused(stage: Stage, tmp_path: Path) -> None:
    stranger = CertificateAuthority(tmp_path, "Strange CA")
    async with WebServer(server_side(stranger.issue("example.test"))) as server:
        with pytest.raises(WebError, match="cannot be trusted"):
            await stage.web(server).get("https://example.test/page", limit=20, longest=1024)
    assert server.asked == []


@pytest.mark.parametrize(
    "url", ["https://a b/", "https://example.test/a\r\nX: y", "https://example.test:99999/", "https:///x"]
)
async def test_an_address_that_is_none_is_not_asked(stage: Stage, url: str) -> None:
    async with stage.server() as server:
        with pytest.raises(WebError):
            await stage.web(server).get(url, limit=20, longest=1024)
    assert server.asked == []


@pytest.fixture
def names(tmp_path: Path) -> Iterator[Search]:
    records = [
        "--mx-host=example.test,second.example.test,20",
        "--mx-host=example.test,first.example.test,10",
        "--srv-host=_submissions._tcp.example.test,tls.example.test,465,0,0",
        "--srv-host=_submission._tcp.example.test,later.example.test,1587,5,0",
        "--srv-host=_submission._tcp.example.test,sooner.example.test,587,1,0",
        "--dns-rr=_submission._tcp.none.test,33,000000000000 00".replace(" ", ""),
    ]
    with dns_server(tmp_path, records) as port:
        yield Search(names=DnsClient([NameServer("127.0.0.1", port)]), limit=20)


@pytest.mark.peers
@needs_dnsmasq
async def test_mail_and_service_records_come_in_their_order(names: Search) -> None:
    assert await names.exchanges("example.test") == ("first.example.test", "second.example.test")
    assert await names.exchanges("none.test") == ()
    found = await names.services("example.test")
    assert found is not None
    assert [(each.host, each.port, each.protection) for each in found.servers] == [
        ("tls.example.test", 465, Protection.IMPLICIT),
        ("sooner.example.test", 587, Protection.STARTTLS),
        ("later.example.test", 1587, Protection.STARTTLS),
    ]
    assert await names.services("none.test") is None


async def test_a_name_server_that_is_silent_is_given_up() -> None:
    with Silent() as silent:
        search = Search(names=DnsClient([NameServer("127.0.0.1", silent.port())]), limit=0.1)
        with pytest.raises(DnsTimeout):
            await search.exchanges("example.test")
        with pytest.raises(DnsError):
            await search.services("example.test")


async def test_knocking_finds_the_ports_where_mail_servers_answer(stage: Stage) -> None:
    tls = server_side(stage.authority.issue("127.0.0.1"))
    async with Sink(tls=tls) as starttls, Sink() as plain:
        ports = (starttls.port, free_port(), plain.port)
        found = await Search(limit=20).knock(["127.0.0.1"], ports, name="example.test")

    assert found is not None
    assert [(each.port, each.protection) for each in found.servers] == [
        (starttls.port, Protection.STARTTLS),
        (plain.port, Protection.NONE),
    ]
    assert starttls.talks[0].lines[:1] == ["EHLO localhost.localdomain"]


async def test_a_search_that_is_given_up_ends_at_once(stage: Stage) -> None:
    async with stage.server() as server:
        server.pages[OWN] = server.pages[WELL_KNOWN] = Manner.SILENT
        task = asyncio.create_task(stage.search(server).autoconfig("me@example.test"))
        await server.silenced.get()
        await server.silenced.get()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

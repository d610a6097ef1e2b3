import os
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from engine.discovery.autoconfig import LONGEST, AutoconfigError, parse_autoconfig
from engine.discovery.submission import Protection, Submission


def document(servers: str, name: str = "Example Mail") -> bytes:
    return (
        f'<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.com"><displayName>{name}'
        f'</displayName><incomingServer type="imap"><hostname>imap.example.com</hostname></incomingServer>{servers}'
        "</emailProvider></clientConfig>"
    ).encode()


def server(**fields: str) -> str:
    usual = {"hostname": "smtp.example.com", "port": "587", "socketType": "STARTTLS"} | fields
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in usual.items())
    return f'<outgoingServer type="smtp">{inner}</outgoingServer>'


def test_a_server_is_told_with_user_name_and_way_of_signing_in() -> None:
    found = parse_autoconfig(
        document(server(username="%EMAILADDRESS%", authentication="password-cleartext")), "me@example.com"
    )

    assert found.name == "Example Mail"
    assert found.servers == (
        Submission(
            host="smtp.example.com",
            port=587,
            protection=Protection.STARTTLS,
            user="me@example.com",
            auth=("password",),
        ),
    )


def test_encrypted_servers_come_first_and_place_holders_are_filled() -> None:
    plain = server(hostname="plain.%EMAILDOMAIN%", port="25", socketType="plain", username="%EMAILLOCALPART%")
    implicit = server(port="465", socketType="SSL", authentication="OAuth2")

    found = parse_autoconfig(document(plain + server() + implicit), "me@example.com")

    assert [(each.host, each.protection) for each in found.servers] == [
        ("smtp.example.com", Protection.IMPLICIT),
        ("smtp.example.com", Protection.STARTTLS),
        ("plain.example.com", Protection.NONE),
    ]
    assert found.servers[2].user == "me"
    assert found.servers[0].auth == ("oauth2",)


def test_a_domain_alone_gives_no_user_name() -> None:
    found = parse_autoconfig(document(server(username="%EMAILLOCALPART%")), "example.com")

    assert found.servers[0].user == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not xml",
        b"<html><body>404</body></html>",
        document(""),
        document('<outgoingServer type="lmtp"><hostname>a.b</hostname></outgoingServer>'),
        document(server(port="0")),
        document(server(port="65536")),
        document(server(port="\u0661")),
        document(server(hostname="a b")),
        document(server(hostname="-a.example.com")),
        document(server(hostname="../../etc/passwd")),
        document(server(hostname="a.example.com\r\nRCPT TO:")),
        document(server(hostname="")),
        document(server(socketType="SSLv2")),
        document(server() * 17),
        b"<clientConfig>" + b"<a>" * 100 + b"</a>" * 100 + b"</clientConfig>",
        b"<clientConfig>" + b" " * LONGEST + b"</clientConfig>",
        b'<?xml version="1.0" encoding="no-such-code"?><clientConfig/>',
        b'<!DOCTYPE clientConfig SYSTEM "file:///etc/passwd"><clientConfig/>',
    ],
    ids=range(19),
)
def test_what_is_no_configuration_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(AutoconfigError, match=r"^the document "):
        parse_autoconfig(data, "me@example.com")


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY x SYSTEM "https://127.0.0.1/">',
        '<!ENTITY % x SYSTEM "https://127.0.0.1/"> %x;',
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">',
    ],
    ids=["file", "address", "parameter", "laughs"],
)
def test_entities_are_never_followed(declaration: str) -> None:
    data = f"<!DOCTYPE c [{declaration}]>".encode() + document(server(hostname="&x;")).partition(b"?>")[2]

    with pytest.raises(AutoconfigError, match=r"which is refused$"):
        parse_autoconfig(data, "me@example.com")


def corpus() -> Iterator[Path]:
    folder = os.environ.get("RELAY_TEST_DATA")
    if not folder:
        pytest.skip("RELAY_TEST_DATA does not name the folder of test data")
    yield from sorted(Path(folder, "ispdb").glob("*.xml"))


def test_every_document_of_the_public_database_is_understood() -> None:
    kinds = {"SSL": Protection.IMPLICIT, "STARTTLS": Protection.STARTTLS, "plain": Protection.NONE}
    read = 0
    for file in corpus():
        data = file.read_bytes()
        domain = ET.fromstring(data).findtext("emailProvider/domain") or ""
        found = parse_autoconfig(data, f"me@{domain}")
        theirs = {
            (each.findtext("hostname", "").strip(), int(each.findtext("port", "0")), kinds[kind.text or ""])
            for each in ET.fromstring(data).findall("emailProvider/outgoingServer")
            for kind in each.findall("socketType")[:1]
        }
        ours = {(each.host, each.port, each.protection) for each in found.servers}
        expected = {(host.replace("%EMAILDOMAIN%", domain).casefold(), port, kind) for host, port, kind in theirs}
        assert ours == expected, file.name
        assert found.name
        assert "%" not in "".join(f"{each.host}{each.user}" for each in found.servers)
        read += 1
    assert read > 140

"""Mail programs and libraries that people use, with each protection, sign-in and content, against the relay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.policy import SMTP

import pytest

from tests.support import clients, clients_code, clients_mail
from tests.support.clients import Result, Security, Target, missing
from tests.support.clients_relay import DEVICE, Relays, stored

pytestmark = [pytest.mark.slow, pytest.mark.peers, pytest.mark.timeout(120)]

Send = Callable[[Target, str, Sequence[str], bytes], Result]
SENDER = "from@example.com"
RECIPIENTS = ("to@example.org", "second@example.net")
HEAD = b"From: <from@example.com>\r\nTo: <to@example.org>\r\nSubject: scan\r\n"
PLAIN = HEAD + b"\r\nHello\r\nWorld\r\n"
DOTS = b".\r\n..\r\n.two\r\n\r\n.. \r\n"
TEXT = HEAD + b"\r\n" + DOTS + "åäö € 漢字\r\n".encode() + b"x" * 900 + b"\r\n"
"""What a program that writes its own header passes on as it is."""
RAW = TEXT + bytes(range(128, 256)) + b"\r\n" + b"y" * 3000 + b"\r\n"
LARGE = HEAD + b"\r\n" + (b"." + b"z" * 76 + b"\r\n") * 320_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A program or library, and what it can do."""

    send: Send
    missing: str = ""
    mechanisms: tuple[str, ...] = ("PLAIN", "LOGIN", "CRAM-MD5")
    plain_helo: bool = False
    """Whether it says HELO when it does not sign in."""
    composes: bool = False
    """Whether it writes the header itself."""
    utf8: bool = False
    """Whether it knows SMTPUTF8."""
    name: str = ""
    """What it calls itself; empty: the name of this machine."""


def not_compiled(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Stands for Go's client until the fixture has put the compiled one in its place."""
    raise AssertionError(target, sender, recipients, len(content))


ALL = {
    "swaks": Client(
        send=clients.swaks, missing=missing("swaks"), mechanisms=("PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA1")
    ),
    "msmtp": Client(send=clients.msmtp, missing=missing("msmtp"), name="localhost"),
    "curl": Client(send=clients.curl, missing=missing("curl"), utf8=True, name="client.example.com"),
    "mutt": Client(send=clients_mail.mutt, missing=missing("mutt"), composes=True),
    "mutt with msmtp": Client(
        send=clients_mail.mutt_msmtp,
        missing=missing("mutt") or missing("msmtp"),
        composes=True,
        name="localhost",
    ),
    "s-nail": Client(send=clients_mail.s_nail, missing=missing("s-nail"), composes=True, plain_helo=True),
    "smtplib": Client(
        send=clients_code.smtplib_client,
        mechanisms=("", "PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA1", "CRAM-SHA256", "CRAM-SHA512"),
        utf8=True,
        name=clients_code.NAME,
    ),
    "aiosmtplib": Client(
        send=clients_code.aiosmtplib_client,
        mechanisms=("", "PLAIN", "LOGIN", "CRAM-MD5"),
        utf8=True,
        name=clients_code.NAME,
    ),
    "Net::SMTP": Client(send=clients_code.net_smtp, missing=clients_code.missing_perl(), name=clients_code.NAME),
    "nodemailer": Client(
        send=clients_code.nodemailer, missing=clients_code.missing_node(), utf8=True, name=clients_code.NAME
    ),
    "net/smtp": Client(
        send=not_compiled,
        missing=missing("go"),
        mechanisms=("PLAIN", "CRAM-MD5"),
        utf8=True,
        name=clients_code.NAME,
    ),
}
COMBINATIONS = [
    pytest.param(name, security, mechanism, id=f"{name}-{security}-{shown}")
    for name, client in ALL.items()
    for security in Security
    for mechanism in (None, *client.mechanisms)
    for shown in ["no sign-in" if mechanism is None else mechanism or "own choice"]
]


@pytest.fixture(scope="module")
def relays(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Relays]:
    with Relays(tmp_path_factory.mktemp("relays")) as running:
        yield running


@pytest.fixture(scope="module")
def go(tmp_path_factory: pytest.TempPathFactory) -> clients_code.GoClient:
    return clients_code.GoClient(tmp_path_factory.mktemp("go"))


@pytest.fixture
def client(name: str, go: clients_code.GoClient) -> Client:
    chosen = ALL[name]
    if chosen.missing:
        pytest.skip(chosen.missing)
    return replace(chosen, send=go) if name == "net/smtp" else chosen


def protocol(security: Security, *, sign_in: bool) -> str:
    return f"ESMTP{'' if security is Security.NONE else 'S'}{'A' if sign_in else ''}"


def assert_content(client: Client, arrived: bytes, sent: bytes) -> None:
    """Byte for byte what was sent; of a program that writes the header, the text and the subject."""
    if not client.composes:
        assert arrived == sent
        return
    head, _, body = arrived.partition(b"\r\n\r\n")
    assert body == sent.partition(b"\r\n\r\n")[2]
    assert message_from_bytes(head, policy=SMTP)["Subject"] == message_from_bytes(sent, policy=SMTP)["Subject"]


@pytest.mark.parametrize(("name", "security", "mechanism"), COMBINATIONS)
def test_mail_is_stored_as_the_client_sent_it(
    name: str, security: Security, mechanism: str | None, client: Client, relays: Relays
) -> None:
    account = None if mechanism is None else replace(DEVICE, mechanism=mechanism)
    relay = relays.relay(security, sign_in=account is not None)
    sent = TEXT if client.composes else RAW
    done = client.send(relays.target(relay, security, account), SENDER, RECIPIENTS, sent)
    assert done.code == 0, done.output + relay.output()
    found = stored(relay)
    assert_content(client, found.content, sent)
    assert found.envelope.reverse_path == SENDER
    assert found.envelope.remote == RECIPIENTS
    assert found.envelope.authentication == (DEVICE.name if account else "")
    assert found.protocol == (
        "SMTP" if client.plain_helo and not account else protocol(security, sign_in=bool(account))
    )
    assert found.encrypted == (security is not Security.NONE)
    if client.name:
        assert found.client_name == client.name


@pytest.mark.parametrize("name", ALL)
def test_text_in_ascii_is_stored_as_the_client_sent_it(name: str, client: Client, relays: Relays) -> None:
    relay = relays.relay()
    done = client.send(relays.target(relay, Security.NONE), SENDER, RECIPIENTS[:1], PLAIN)
    assert done.code == 0, done.output
    found = stored(relay)
    assert_content(client, found.content, PLAIN)
    assert found.envelope.remote == RECIPIENTS[:1]


@pytest.mark.parametrize("name", ALL)
def test_twenty_five_megabytes_are_stored_as_the_client_sent_them(name: str, client: Client, relays: Relays) -> None:
    relay = relays.relay(Security.STARTTLS, sign_in=True)
    account = replace(DEVICE, mechanism="PLAIN")
    target = relays.target(relay, Security.STARTTLS, account)
    done = client.send(target, SENDER, RECIPIENTS[:1], LARGE)
    assert done.code == 0, done.output
    arrived = stored(relay).content
    assert arrived[-5000:] == LARGE[-5000:]
    assert_content(client, arrived, LARGE)


@pytest.mark.parametrize("name", [name for name, client in ALL.items() if client.utf8])
def test_addresses_in_utf8_are_stored_as_the_client_sent_them(name: str, client: Client, relays: Relays) -> None:
    relay = relays.relay(more=("server-smtp-config smtputf8",))
    done = client.send(
        relays.target(relay, Security.NONE), "från@example.com", ["till@example.org", "åsa@example.org"], RAW
    )
    assert done.code == 0, done.output
    found = stored(relay)
    assert found.content == RAW
    assert found.envelope.reverse_path == "från@example.com"
    assert found.envelope.remote == ("till@example.org", "åsa@example.org")

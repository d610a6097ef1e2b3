"""Mail readers of today against the whole relay: they read and delete, over plain, STLS and implicit TLS."""

from __future__ import annotations

import poplib
import re
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support import readers
from tests.support.ca import CertificateAuthority
from tests.support.clients import Account, Security, missing
from tests.support.engineproc import Engine
from tests.support.popping import SECRETS
from tests.support.program import free_port, until
from tests.support.readers import Fetched, Mailbox

pytestmark = [pytest.mark.slow]

ACCOUNT = Account(name="me", password="secret word")
ENVELOPE = (
    b"X-MailRelay-Format: #2821.8\r\nX-MailRelay-Content: 8bit\r\nX-MailRelay-From: a@example.com\r\n"
    b"X-MailRelay-ToCount: 1\r\nX-MailRelay-To-Remote: b@example.com\r\nX-MailRelay-Authentication: \r\n"
    b"X-MailRelay-Client: 127.0.0.1\r\nX-MailRelay-ClientCertificate: \r\nX-MailRelay-MailFromAuthIn: \r\n"
    b"X-MailRelay-MailFromAuthOut: \r\nX-MailRelay-ForwardTo: \r\nX-MailRelay-ForwardToAddress: \r\n"
    b"X-MailRelay-ClientAccountSelector: \r\nX-MailRelay-Utf8MailboxNames: 0\r\nX-MailRelay-End: 1\r\n"
)
HEAD = b"From: a@example.com\r\nTo: b@example.com\r\nMessage-Id: <%d@example.com>\r\nSubject: reading\r\n\r\n"
BODIES = [
    b"one line\r\n",
    b".\r\n..\r\n.x\r\n\r\ntrailing blank \r\n\r\n",
    bytes(range(0x80, 0x100)) + b"\r\n" + b"long " * 180 + b"\r\n",
    b"x" * 76 + b"\r\n",
    b"",
]
CONTENTS = [HEAD % number + body for number, body in enumerate(BODIES)]
CONTENTS[3] += BODIES[3] * 5000


@dataclass(slots=True)
class Served:
    """A relay with mail in its spool."""

    engine: Engine
    port: int
    security: Security
    ca: Path | None

    def names(self) -> set[str]:
        """What is in the spool."""
        return {each.name for each in self.engine.spool.iterdir()}

    def mailbox(self, auth: str = "") -> Mailbox:
        """For a reader."""
        return Mailbox(port=self.port, account=ACCOUNT, security=self.security, ca=self.ca, auth=auth)

    def poplib(self) -> poplib.POP3:
        """Python's own reader, connected."""
        context = ssl.create_default_context(cafile=str(self.ca)) if self.ca else None
        if self.security is Security.TLS:
            return poplib.POP3_SSL("127.0.0.1", self.port, timeout=30, context=context)
        client = poplib.POP3("127.0.0.1", self.port, timeout=30)
        if self.security is Security.STARTTLS:
            client.stls(context)
        return client


@pytest.fixture(params=list(Security), ids=str)
def served(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Served]:
    security: Security = request.param
    auth = tmp_path / "pop.auth"
    auth.write_text(SECRETS)
    auth.chmod(0o600)
    port = free_port()
    options = ["pop", f"pop-port {port}", f"pop-auth {auth}", "domain pop.test", "verbose", "user root"]
    authority: Path | None = None
    if security is not Security.NONE:
        ca = CertificateAuthority(tmp_path)
        authority = ca.file
        options += [f"server-tls-certificate {ca.issue('127.0.0.1').both}"]
        options += ["server-tls" if security is Security.STARTTLS else "pop-tls-connection"]
    engine = Engine(tmp_path / "relay", *options)
    for number, content in enumerate(CONTENTS, 1):
        (engine.spool / f"emailrelay.1.1795348561.{number}.content").write_bytes(content)
        (engine.spool / f"emailrelay.1.1795348561.{number}.envelope").write_bytes(ENVELOPE)
    engine.start()
    yield Served(engine, port, security, authority)
    engine.kill()


def test_poplib_reads_and_deletes(served: Served) -> None:
    client = served.poplib()
    client.user(ACCOUNT.name)
    client.pass_(ACCOUNT.password)
    assert client.stat() == (len(CONTENTS), sum(map(len, CONTENTS)))
    assert client.list()[1] == [b"%d %d" % (n, len(content)) for n, content in enumerate(CONTENTS, 1)]
    ids = [line.split()[1].decode() for line in client.uidl()[1]]
    assert ids == [f"emailrelay.1.1795348561.{n}.content" for n in range(1, len(CONTENTS) + 1)]
    for number, content in enumerate(CONTENTS, 1):
        assert b"".join(line + b"\r\n" for line in client.retr(number)[1]) == content
        client.dele(number)
    client.quit()
    assert served.names() == set()


READERS = [
    (readers.curl, ""),
    (readers.curl, "PLAIN"),
    (readers.curl, "LOGIN"),
    (readers.curl, "CRAM-MD5"),
    (readers.curl, "+APOP"),
    (readers.fetchmail, ""),
    (readers.fetchmail, "apop"),
    (readers.mpop, ""),
    (readers.mpop, "user"),
    (readers.mpop, "apop"),
    (readers.mpop, "plain"),
    (readers.mpop, "cram-md5"),
]


@pytest.mark.peers
@pytest.mark.parametrize(
    ("reader", "auth"), READERS, ids=[f"{reader.__name__}-{auth or 'any'}" for reader, auth in READERS]
)
def test_a_foreign_reader_gets_every_octet_and_empties_the_spool(
    reader: Callable[..., Fetched], auth: str, served: Served, tmp_path: Path
) -> None:
    if reason := missing(reader.__name__):
        pytest.skip(reason)
    fetched = reader(served.mailbox(auth), tmp_path, len(CONTENTS))
    assert fetched.code == 0, fetched.output
    got = sorted(map(normal, fetched.messages), key=number_of)
    assert got == list(map(normal, CONTENTS))
    until(lambda: served.names() == set(), what="the spool being empty")


@pytest.mark.peers
@pytest.mark.parametrize("reader", [readers.curl, readers.fetchmail, readers.mpop], ids=lambda each: each.__name__)
def test_what_a_reader_keeps_stays(reader: Callable[..., Fetched], served: Served, tmp_path: Path) -> None:
    if reason := missing(reader.__name__):
        pytest.skip(reason)
    before = served.names()
    fetched = reader(served.mailbox(), tmp_path, len(CONTENTS), keep=True)
    assert fetched.code == 0, fetched.output
    assert len(fetched.messages) == len(CONTENTS)
    assert served.names() == before


def normal(content: bytes) -> bytes:
    """The octets with the line ends of readers that keep LF only."""
    return content.replace(b"\r\n", b"\n")


def number_of(content: bytes) -> int:
    found = re.search(rb"Message-Id: <(\d+)@", content)
    assert found, content[:200]
    return int(found[1])


def test_the_dialogue_of_thunderbird(served: Served) -> None:
    """As its documentation and logs show it: CAPA, STLS, AUTH, STAT, LIST, UIDL, XTND XLST, TOP, RETR, DELE."""
    client = served.poplib()
    capabilities = client.capa()
    assert {"TOP", "UIDL", "SASL"} <= set(capabilities)
    assert "STLS" not in capabilities
    assert client._shortcmd("AUTH PLAIN") == b"+ "  # type: ignore[attr-defined]
    assert client._shortcmd("AG1lAHNlY3JldCB3b3Jk").startswith(b"+OK")  # type: ignore[attr-defined]
    assert client.stat()[0] == len(CONTENTS)
    with pytest.raises(poplib.error_proto):
        client._longcmd("XTND XLST Message-Id")  # type: ignore[attr-defined]
    assert len(client.list()[1]) == len(client.uidl()[1]) == len(CONTENTS)
    header = CONTENTS[1].partition(b"\r\n\r\n")[0]
    assert b"\r\n".join(client.top(2, 0)[1]).rstrip() == header
    assert b"".join(line + b"\r\n" for line in client.retr(2)[1]) == CONTENTS[1]
    client.dele(2)
    client.noop()
    client.quit()
    assert len(served.names()) == 2 * (len(CONTENTS) - 1)

"""Spec smtp-server.md 7 to 9, 11 and 14, message-store.md 1 to 3: content, chunks, and the files they become."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from itertools import pairwise

import pytest

from tests.support.conformance import BYE, Relay, Relays
from tests.support.program import until

pytestmark = pytest.mark.slow

PROCESSED = "250 message processed"
TOO_BIG = "552 message size exceeds fixed maximum message size"
SEQUENCE = "503 command out of sequence -- use RSET to resynchronise"
CHUNKING = "server-smtp-config chunking"
SMUGGLED = "550 5.5.2 message contains a lone CR or LF: lines must end in CR LF"
REJECT, STRICT = "bare-newlines reject", "bare-newlines strict"


@pytest.fixture
def relay(relays: Relays) -> Relay:
    return relays()


SPOKEN = (
    b"..dot\r\n.x\r\nbare\nlf\n.\nafter\rcr\n.\r\nmore\r.\r\n.\r\n",
    b".dot\r\nx\r\nbare\nlf\n.\nafter\rcr\n.\r\nmore\r.\r\n",
)
CONTENTS = [
    pytest.param(*SPOKEN, id="7 the example"),
    pytest.param(b".\r\n", b"", id="7 dot as the first line"),
    pytest.param(b"\r\n.\r\n", b"\r\n", id="7 empty line"),
    pytest.param(b"..\r\n.\r\n", b".\r\n", id="7 stuffed dot"),
    pytest.param(b"...\r\n.\r\n", b"..\r\n", id="7 two stuffed dots"),
    pytest.param(b". \r\n.\r\n", b" \r\n", id="7 dot and blank"),
    pytest.param(b".\t.\r\n.\r\n", b"\t.\r\n", id="7 dot and tab"),
    pytest.param(b"x\r\n.y\r\n.\r\n", b"x\r\ny\r\n", id="7 a dot is removed"),
    pytest.param(b"x\n.\n\r\n.\r\n", b"x\n.\n\r\n", id="7 LF dot LF"),
    pytest.param(b"x\n.\r\n\r\n.\r\n", b"x\n.\r\n\r\n", id="7 LF dot CR LF"),
    pytest.param(b"x\r.\r\r\n.\r\n", b"x\r.\r\r\n", id="7 CR dot CR"),
    pytest.param(b"x\r.\r\ny\r\n.\r\n", b"x\r.\r\ny\r\n", id="7 CR dot CR LF"),
    pytest.param(b"x\r\n.\n\r\n.\r\n", b"x\r\n\n\r\n", id="7 CR LF dot LF"),
    pytest.param(b"x\r\n.\ry\r\n.\r\n", b"x\r\n\ry\r\n", id="7 CR LF dot CR"),
    pytest.param(b"x\r\r\n.\r\n", b"x\r\r\n", id="7 CR CR LF dot"),
    pytest.param(b"\0\x01\x7f\x80\xff\r\n.\r\n", b"\0\x01\x7f\x80\xff\r\n", id="7 every octet"),
    pytest.param(b"MAIL FROM:<x@y>\r\nQUIT\r\n.\r\n", b"MAIL FROM:<x@y>\r\nQUIT\r\n", id="7 commands are content"),
    pytest.param(b"y" * 70_005 + b"\r\n.\r\n", b"y" * 70_005 + b"\r\n", id="3 a long line"),
    pytest.param(b".." + b"y" * 1200 + b"\r\n.\r\n", b"." + b"y" * 1200 + b"\r\n", id="3 a long stuffed line"),
]


@pytest.mark.parametrize(("sent", "stored"), CONTENTS)
def test_content_is_stored_as_it_was_sent(relay: Relay, sent: bytes, stored: bytes) -> None:
    assert relay.send(sent) == PROCESSED
    assert relay.content() == stored
    assert relay.names() == ["content", "envelope"]


@pytest.mark.parametrize(("sent", "stored"), CONTENTS[:17])
def test_content_in_single_octets_is_the_same(relay: Relay, sent: bytes, stored: bytes) -> None:
    with relay.begun("DATA") as client:
        for octet in sent:
            client.send_bytes(bytes((octet,)))
        assert client.reply() == PROCESSED
    assert relay.content() == stored


def test_a_very_long_line_is_logged_once_for_a_session(relay: Relay) -> None:
    with relay.hello() as client:
        for _ in range(2):
            for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
                client.say(line)
            assert client.say("y" * 1500 + "\r\n.") == PROCESSED
        client.say("QUIT")
    relay.logs("smtp protocol done")
    assert relay.said().count("very long line detected: ") == 1
    assert "very long line detected: 1500 > 1000" in relay.said()


# Bare newlines: extensions.md and reliability-security.md 4, rule 3


@pytest.mark.parametrize(
    ("sent", "reject", "strict"),
    [
        pytest.param(b"a\r\n", True, True, id="clean"),
        pytest.param(b"a\nb\r\n", True, False, id="lone LF"),
        pytest.param(b"a\rb\r\n", False, False, id="lone CR"),
        pytest.param(b"a\n.\nb\r\n", False, False, id="LF dot LF"),
        pytest.param(b"a\n.\r\nb\r\n", False, False, id="LF dot CR LF"),
        pytest.param(b"a\r\n.\nb\r\n", False, False, id="CR LF dot LF"),
        pytest.param(b"a\r.\r\nb\r\n", False, False, id="CR dot CR LF"),
        pytest.param(b"a\r\n.\rb\r\n", False, False, id="CR LF dot CR"),
    ],
)
def test_lone_newlines_by_policy(relays: Relays, sent: bytes, *, reject: bool, strict: bool) -> None:
    for option, accepted in ((REJECT, reject), (STRICT, strict)):
        relay = relays(option)
        with relay.begun("DATA") as client:
            client.send_bytes(sent + b".\r\nNOOP\r\n")
            assert client.reply() == (PROCESSED if accepted else SMUGGLED)
            assert client.reply() == "250 noop"
            assert relay.names() == (["content", "envelope"] if accepted else [])


# Chunks: section 8


@pytest.mark.parametrize(
    ("sent", "replies", "stored"),
    [
        pytest.param(
            b"BDAT 3\r\nAAABDAT 2\r\nBBBDAT 0 LAST\r\n",
            ["250 3 bytes received", "250 2 bytes received", PROCESSED],
            b"AAABB",
            id="the example",
        ),
        pytest.param(b"BDAT 3 LAST\r\nabc", [PROCESSED], b"abc", id="last with octets"),
        pytest.param(b"bdat 3 last\r\nabc", [PROCESSED], b"abc", id="lower case"),
        pytest.param(b"BDAT 0 LAST\r\n", [PROCESSED], b"", id="empty"),
        pytest.param(b"BDAT 7 LAST\r\nx\r\n.\r\ny", [PROCESSED], b"x\r\n.\r\ny", id="dots are content"),
        pytest.param(b"BDAT 5 LAST\r\n..\r\n\0", [PROCESSED], b"..\r\n\0", id="nothing is unstuffed"),
        pytest.param(
            b"BDAT 6\r\nRSET\r\nBDAT 6 LAST\r\nQUIT\r\n",
            ["250 6 bytes received", PROCESSED],
            b"RSET\r\nQUIT\r\n",
            id="commands are content",
        ),
        pytest.param(
            b"BDAT 2\r\nabNOOP\r\nBDAT 0 LAST\r\n",
            ["250 2 bytes received", "250 noop", PROCESSED],
            b"ab",
            id="NOOP between chunks",
        ),
        pytest.param(
            b"BDAT 2\r\nabVRFY x\r\nRCPT TO:<x@y>\r\nMAIL FROM:<x@y>\r\nBDAT 0 LAST\r\n",
            ["250 2 bytes received", SEQUENCE, SEQUENCE, SEQUENCE, PROCESSED],
            b"ab",
            id="other commands between chunks",
        ),
        pytest.param(b"BDAT 2\r\nabRSET\r\n", ["250 2 bytes received", "250 state reset"], None, id="RSET"),
        pytest.param(b"BDAT 2\r\nabQUIT\r\n", ["250 2 bytes received", BYE], None, id="QUIT"),
        pytest.param(b"BDAT 0\r\nBDAT 0 LAST\r\n", ["501 invalid argument", SEQUENCE], None, id="no octets, not last"),
        pytest.param(b"BDAT x\r\n", ["501 invalid argument"], None, id="no number"),
        pytest.param(b"BDAT\r\n", ["501 invalid argument"], None, id="nothing"),
        pytest.param(b"BDAT xyz LAST\r\n", ["501 invalid argument"], None, id="21.3 no number, last"),
        pytest.param(b"BDAT 3 FOO\r\nabc", ["501 invalid argument"], None, id="21.3 unknown word"),
        pytest.param(b"BDAT 3 LAST\r\nabcQUIT\r\n", [PROCESSED, BYE], b"abc", id="21.3 QUIT behind the last"),
        pytest.param(
            b"BDAT 3 LAST\r\nabcRSET\r\nNOOP\r\n",
            [PROCESSED, "250 state reset", "250 noop"],
            b"abc",
            id="21.3 RSET behind the last",
        ),
    ],
)
@pytest.mark.parametrize("step", [1, 100_000], ids=["octet by octet", "in one piece"])
def test_chunks(relays: Relays, sent: bytes, replies: list[str], stored: bytes | None, step: int) -> None:
    relay = relays(CHUNKING)
    with relay.begun() as client:
        for start in range(0, len(sent), step):
            client.send_bytes(sent[start : start + step])
        assert [client.reply() for _ in replies] == replies
    if stored is None:
        until(lambda: relay.names() == [], seconds=30, what="no file")
    else:
        assert relay.content() == stored


@pytest.mark.parametrize(
    ("lines", "reply"),
    [
        pytest.param((), SEQUENCE, id="before EHLO"),
        pytest.param(("EHLO x",), SEQUENCE, id="without MAIL"),
        pytest.param(("EHLO x", "MAIL FROM:<a@b>"), "554 no valid recipients", id="without recipients"),
    ],
)
def test_the_octets_of_a_refused_chunk_are_no_commands(relays: Relays, lines: tuple[str, ...], reply: str) -> None:
    relay = relays(CHUNKING)
    with relay.client() as client:
        for line in lines:
            client.say(line)
        client.send_bytes(b"BDAT 24\r\nEHLO evil\r\nNOOP\r\nRSET\r\nNOOP x\r\n"[: 9 + 24] + b"NOOP\r\n")
        assert [client.reply(), client.reply()] == [reply, "250 noop"]
        client.say("QUIT")
        assert client.rest() == ""


# Sizes: section 9


@pytest.mark.parametrize(
    ("octets", "reply"),
    [
        pytest.param(100, PROCESSED, id="far below"),
        pytest.param(999, PROCESSED, id="one below"),
        pytest.param(1000, PROCESSED, id="21.14 equal"),
        pytest.param(1001, TOO_BIG, id="one over"),
        pytest.param(300_000, TOO_BIG, id="far over"),
    ],
)
@pytest.mark.parametrize("command", ["DATA", "BDAT"])
def test_the_size_limit(relays: Relays, octets: int, reply: str, command: str) -> None:
    relay = relays("size 1000", CHUNKING)
    body = b"z" * (octets - 2) + b"\r\n"
    with relay.begun() as client:
        if command == "DATA":
            client.say("DATA")
            client.send_bytes(body + b".\r\n")
        else:
            client.send_bytes(b"BDAT %d\r\n" % octets + body + b"BDAT 0 LAST\r\n")
            assert client.reply() == f"250 {octets} bytes received"
        assert client.reply() == reply
        assert client.say("MAIL FROM:<a@b>") == "250 sender <a@b> OK"
        client.say("RSET")
    if reply == TOO_BIG:
        assert relay.names() == []
        relay.logs("message content too big")
    else:
        assert relay.content() == body


# What remains when a client goes: sections 5 and 11


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="after RCPT"),
        pytest.param(b"DATA\r\n", id="after DATA"),
        pytest.param(b"DATA\r\nhalf of a line", id="inside a line"),
        pytest.param(b"DATA\r\nx\r\n.", id="before the last CR LF"),
        pytest.param(b"DATA\r\nx\r\n.\r", id="before the last LF"),
        pytest.param(b"BDAT 10\r\nabc", id="inside a chunk"),
        pytest.param(b"BDAT 3\r\nabc", id="between chunks"),
        pytest.param(b"BDAT 10 LAST\r\nabc", id="inside the last chunk"),
        pytest.param(b"DATA\r\n" + b"x" * 3_000_000, id="after megabytes"),
    ],
)
def test_a_client_that_goes_too_early_leaves_no_file(relays: Relays, data: bytes) -> None:
    relay = relays(CHUNKING)
    with relay.begun() as client:
        address = client.address
        client.send_bytes(data)
    relay.logs("smtp connection closed: peer disconnected: ")
    relay.logs(f": {address}\n")
    until(lambda: relay.names() == [], seconds=30, what="no file")


@pytest.mark.parametrize("ending", ["RSET", "EHLO x", "HELO x", "QUIT"])
def test_what_ends_a_transaction_leaves_no_file(relay: Relay, ending: str) -> None:
    with relay.begun() as client:
        client.say(ending)
        until(lambda: relay.names() == [], seconds=30, what="no file")


# The envelope and the names: message-store.md 1 and 3


def test_the_envelope_to_the_octet(relay: Relay) -> None:
    reply = relay.send(
        b"x\r\n.\r\n",
        "MAIL FROM:<me@here> BODY=8BITMIME AUTH=a=b",
        "RCPT TO:<bob@there>",
        "RCPT TO:<carol@b\u00fccher.com>",
        "RCPT TO:<bob@there>",
    )
    assert reply == PROCESSED
    assert relay.message()[1] == (
        b"X-MailRelay-Format: #2821.8\r\n"
        b"X-MailRelay-Content: 8bit\r\n"
        b"X-MailRelay-From: me@here\r\n"
        b"X-MailRelay-ToCount: 3\r\n"
        b"X-MailRelay-To-Remote: bob@there\r\n"
        b"X-MailRelay-To-Remote: carol@xn--bcher-kva.com\r\n"
        b"X-MailRelay-To-Remote: bob@there\r\n"
        b"X-MailRelay-Authentication: \r\n"
        b"X-MailRelay-Client: 127.0.0.1\r\n"
        b"X-MailRelay-ClientCertificate: \r\n"
        b"X-MailRelay-MailFromAuthIn: a+3Db\r\n"
        b"X-MailRelay-MailFromAuthOut: \r\n"
        b"X-MailRelay-ForwardTo: \r\n"
        b"X-MailRelay-ForwardToAddress: \r\n"
        b"X-MailRelay-ClientAccountSelector: \r\n"
        b"X-MailRelay-Utf8MailboxNames: 0\r\n"
        b"X-MailRelay-End: 1\r\n"
    )


@pytest.mark.parametrize(
    ("sender", "recipient", "flag"),
    [
        pytest.param("a@b", "c@d", "0", id="neither"),
        pytest.param("\u00fc@b", "c@d", "1", id="sender"),
        pytest.param("a@b", "\u00fc@d", "1", id="recipient"),
        pytest.param("a@b\u00fccher.com", "c@b\u00fccher.com", "0", id="domains only"),
    ],
)
def test_the_flag_for_mailbox_names_in_utf8(relay: Relay, sender: str, recipient: str, flag: str) -> None:
    assert relay.send(b".\r\n", f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>") == PROCESSED
    assert f"X-MailRelay-Utf8MailboxNames: {flag}\r\n".encode() in relay.message()[1]


def test_files_are_named_by_process_time_and_number(relay: Relay) -> None:
    before = int(time.time())
    with relay.hello() as client:
        for number in range(3):
            client.say(f"MAIL FROM:<{number}@b>")
            client.say("RSET")
            for line in (f"MAIL FROM:<{number}@b>", "RCPT TO:<c@d>", "DATA"):
                client.say(line)
            assert client.say(f"{number}\r\n.") == PROCESSED
    names = [
        re.fullmatch(r"emailrelay\.(\d+)\.(\d+)\.(\d+)\.envelope", file.name) for file in relay.spool.glob("*.envelope")
    ]
    found = sorted((int(match[3]), int(match[1]), int(match[2])) for match in names if match)
    assert len(found) == len(names) == 3
    assert [later[0] - earlier[0] for earlier, later in pairwise(found)] == [2, 2]  # what was reset has left a gap
    assert {pid for _, pid, _ in found} == {relay.engine.program.pid}
    assert all(before <= when <= time.time() + 1 for _, _, when in found)
    assert not any(file.name.split(".")[3].startswith("0") for file in relay.spool.glob("emailrelay.*"))
    for number, (sequence, pid, when) in enumerate(found):
        content = relay.spool / f"emailrelay.{pid}.{when}.{sequence}.content"
        assert content.read_bytes().endswith(f"\r\n{number}\r\n".encode())


# The Received line: section 14


def received(relay: Relay) -> str:
    return relay.message()[0].partition(b"\r\n")[0].decode("ascii")


@pytest.mark.parametrize(
    ("hello", "shown", "protocol"),
    [
        pytest.param(b"EHLO pc", "pc", "ESMTP", id="EHLO"),
        pytest.param(b"HELO pc", "pc", "SMTP", id="21.16 HELO"),
        pytest.param(b"EHLO my old pc", "my-old-pc", "ESMTP", id="blanks"),
        pytest.param(b"EHLO a\\b", "a\\\\b", "ESMTP", id="backslash"),
        pytest.param(b"EHLO \xc3\xbc", "\\xc3\\xbc", "ESMTP", id="UTF-8"),
        pytest.param(b"EHLO a\x01\x7fb", "a\\x01\\x7fb", "ESMTP", id="control characters"),
        pytest.param(b"EHLO \xff", "\\xff", "ESMTP", id="no UTF-8"),
        pytest.param(b"EHLO [127.0.0.1]", "[127.0.0.1]", "ESMTP", id="address literal"),
        pytest.param(b"EHLO x) by evil (", "x)-by-evil-(", "ESMTP", id="P5 comment"),
    ],
)
def test_the_received_line(relay: Relay, hello: bytes, shown: str, protocol: str) -> None:
    before = int(time.time())
    with relay.client() as client:
        client.send_bytes(hello + b"\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n.\r\nQUIT\r\n")
        assert client.rest().splitlines()[-2:] == [PROCESSED, BYE]
    head, _, stamp = received(relay).partition(" ; ")
    assert head == f"Received: from {shown} ([127.0.0.1]) by test.local with {protocol}"
    assert re.fullmatch(r"[A-Z][a-z]{2}, [1-9]\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}", stamp)
    when = parsedate_to_datetime(stamp)
    assert before <= when.timestamp() <= datetime.now(UTC).timestamp() + 1


@pytest.mark.parametrize(
    ("option", "has"),
    [
        pytest.param("anonymous", False, id="all"),
        pytest.param("anonymous content", False, id="content"),
        pytest.param("anonymous vrfy", True, id="vrfy"),
        pytest.param("anonymous server", True, id="server"),
        pytest.param("anonymous client", True, id="client"),
    ],
)
def test_anonymous_content_has_no_received_line(relays: Relays, option: str, *, has: bool) -> None:
    relay = relays(option)
    assert relay.send(b"x\r\n.\r\n") == PROCESSED
    content = relay.message()[0]
    assert content.startswith(b"Received: ") is has
    assert content.endswith(b"x\r\n")
    assert has or content == b"x\r\n"


def test_the_content_file_comes_with_the_sender_and_grows(relay: Relay) -> None:
    with relay.hello() as client:
        client.say("MAIL FROM:<a@b>")
        until(lambda: relay.names() == ["content"], seconds=30, what="the content file")
        (content,) = relay.spool.glob("*.content")
        assert content.stat().st_size == 0
        client.say("RCPT TO:<c@d>")
        client.say("DATA")
        client.send_bytes(b"x" * 3_000_000)
        until(lambda: content.stat().st_size >= 1_000_000, seconds=60, what="the file growing")
        assert relay.names() == ["content"]
        assert client.say("\r\n.") == PROCESSED
        assert relay.names() == ["content", "envelope"]


def test_each_message_of_a_session_has_its_own_files(relay: Relay) -> None:
    with relay.hello() as client:
        for number in range(5):
            client.send_bytes(b"MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n%d\r\n.\r\n" % number)
            assert [client.reply() for _ in range(4)][-1] == PROCESSED
    assert relay.names() == ["content"] * 5 + ["envelope"] * 5


def test_the_log_tells_of_files(relay: Relay) -> None:
    assert relay.send(b"x\r\n.\r\n") == PROCESSED
    (envelope,) = relay.spool.glob("*.envelope")
    relay.logs(f"new content file [{envelope.with_suffix('.content').name}]")
    relay.logs(f"new envelope file [{envelope.name}.new]")

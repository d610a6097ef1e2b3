"""Spec smtp-server.md 1, 3 to 6, 9 and 10 over raw sockets: every command in every state, to the letter."""

from __future__ import annotations

import pytest

from tests.support.conformance import BYE, STATES, Relay, Relays
from tests.support.wire import WireClient

pytestmark = pytest.mark.slow

SEQUENCE = "503 command out of sequence -- use RSET to resynchronise"
BINARY = "503 invalid data command with binarymime -- use RSET to resynchronise"
UNRECOGNISED = "500 command unrecognized"
START_INPUT = "354 start mail input -- end with <CRLF>.<CRLF>"
CHUNKING = "server-smtp-config chunking"
LAX = "server-smtp-config nostrictparsing"
STRICT_UTF8 = "server-smtp-config smtputf8,smtputf8strict"
ANGLE = "invalid angle brackets in mailbox name"
CHARACTER = "invalid character in mailbox name"


@pytest.fixture
def relay(relays: Relays) -> Relay:
    return relays()


@pytest.mark.parametrize(
    ("options", "greeting"),
    [
        pytest.param((), "220 test.local -- E-MailRelay V2.6b -- Service ready", id="1.2 normal"),
        pytest.param(("anonymous",), "220 greeting", id="1.2 anonymous"),
        pytest.param(("anonymous server",), "220 greeting", id="1.2 anonymous server"),
        pytest.param(
            ("anonymous vrfy",), "220 test.local -- E-MailRelay V2.6b -- Service ready", id="14 anonymous vrfy only"
        ),
    ],
)
def test_the_greeting(relays: Relays, options: tuple[str, ...], greeting: str) -> None:
    with WireClient(relays(*options).port) as client:
        assert client.reply() == greeting


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        pytest.param((), ["test.local says hello", "VRFY", "PIPELINING", "8BITMIME"], id="4 default"),
        pytest.param(
            (CHUNKING,),
            ["test.local says hello", "VRFY", "CHUNKING", "BINARYMIME", "PIPELINING", "8BITMIME"],
            id="4 chunking",
        ),
        pytest.param(
            ("size 1000",), ["test.local says hello", "SIZE 1000", "VRFY", "PIPELINING", "8BITMIME"], id="4 size"
        ),
        pytest.param(
            (STRICT_UTF8,), ["test.local says hello", "VRFY", "PIPELINING", "SMTPUTF8", "8BITMIME"], id="4 smtputf8"
        ),
        pytest.param(
            ("server-smtp-config nopipelining,+chunking,without-chunking",),
            ["test.local says hello", "VRFY", "8BITMIME"],
            id="4 switches off",
        ),
        pytest.param(("anonymous",), ["smtp says hello", "PIPELINING", "8BITMIME"], id="4 anonymous"),
        pytest.param(
            ("anonymous server",), ["smtp says hello", "VRFY", "PIPELINING", "8BITMIME"], id="4 anonymous server"
        ),
        pytest.param(
            ("anonymous vrfy",), ["test.local says hello", "PIPELINING", "8BITMIME"], id="14 anonymous vrfy only"
        ),
    ],
)
def test_ehlo_lists_what_there_is_in_its_order(relays: Relays, options: tuple[str, ...], lines: list[str]) -> None:
    with relays(*options).client() as client:
        told = client.say("EHLO x").split("\r\n")
        assert told == [f"250-{line}" for line in lines[:-1]] + [f"250 {lines[-1]}"]


def test_an_unknown_switch_is_warned_about_and_ignored(relays: Relays) -> None:
    relay = relays("server-smtp-config foo,chunking")
    assert "unknown smtp-config item [foo]" in relay.engine.output()
    with relay.client() as client:
        assert "250-CHUNKING" in client.say("EHLO x")


# State and command: the table of section 5

MAIL_OK, RCPT_OK, HELLO = "250 sender <s@t> OK", "250 recipient <s@t> OK", "250 hello"
RESET, NOOP, NOT_IMPLEMENTED = "250 state reset", "250 noop", "502 command not implemented"
VERIFIED = "252 cannot verify but will accept: s@t"
ROWS: dict[str, list[str]] = {
    #                Start      Idle       GotMail    GotRcpt    MustReset  BdatIdle
    "HELO y": [HELLO] * 6,
    "MAIL FROM:<s@t>": [SEQUENCE, MAIL_OK, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE],
    "MAIL FROM:bad": [SEQUENCE, "553", SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE],
    "RCPT TO:<s@t>": [SEQUENCE, SEQUENCE, RCPT_OK, RCPT_OK, SEQUENCE, SEQUENCE],
    "RCPT TO:bad": [SEQUENCE, SEQUENCE, "550", "550", SEQUENCE, SEQUENCE],
    "DATA": [SEQUENCE, SEQUENCE, "554 no valid recipients", START_INPUT, SEQUENCE, SEQUENCE],
    "BDAT 0 LAST": [
        *(SEQUENCE, SEQUENCE, "554 no valid recipients", "250 message processed"),
        *(SEQUENCE, "250 message processed"),
    ],
    "RSET": [RESET] * 6,
    "VRFY s@t": [VERIFIED] * 4 + [SEQUENCE, SEQUENCE],
    "AUTH PLAIN": [SEQUENCE, NOT_IMPLEMENTED, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE],
    "STARTTLS": [UNRECOGNISED] * 6,
    "NOOP anything at all": [NOOP] * 6,
    "HELP": [NOT_IMPLEMENTED] * 6,
    "EXPN list": [NOT_IMPLEMENTED] * 6,
    "QUIT now": [BYE] * 6,
    "FOO": [UNRECOGNISED] * 6,
    "": [UNRECOGNISED] * 6,
}
AFTER = {  # what MAIL and DATA say afterwards tells the state
    "HELO y": ["Idle"] * 6,
    "MAIL FROM:<s@t>": ["Start", "GotMail", "GotMail", "GotRcpt", "MustReset", "BdatIdle"],
    "MAIL FROM:bad": ["Start", "Idle", "GotMail", "GotRcpt", "MustReset", "BdatIdle"],
    "RCPT TO:<s@t>": ["Start", "Idle", "GotRcpt", "GotRcpt", "MustReset", "BdatIdle"],
    "RCPT TO:bad": ["Start", "Idle", "GotMail", "GotRcpt", "MustReset", "BdatIdle"],
    "DATA": ["Start", "Idle", "Idle", "Data", "MustReset", "BdatIdle"],
    "BDAT 0 LAST": ["Start", "Idle", "Idle", "Idle", "MustReset", "Idle"],
    "RSET": ["Start", *["Idle"] * 5],
}
PROBES = {
    "Start": "503503250",
    "Idle": "250503250",
    "GotMail": "503554250",
    "GotRcpt": "503354",
    "MustReset": "503503503",
    "BdatIdle": "503503503",
}


@pytest.mark.parametrize("command", ROWS)
@pytest.mark.parametrize("state", STATES)
def test_each_command_in_each_state(relays: Relays, state: str, command: str) -> None:
    relay = relays(CHUNKING)
    column = list(STATES).index(state)
    with relay.in_state(state) as client:
        reply, expected = client.say(command), ROWS[command][column]
        assert reply == expected or (len(expected) == 3 and reply.startswith(f"{expected} "))
        if expected == BYE:
            assert client.rest() == ""
            return
        after = AFTER.get(command, list(STATES) * 1)[column]
        if after == "Data":
            assert client.say("x\r\n.") == "250 message processed"
            after = "Idle"
        wanted = PROBES[after]
        codes = client.say("MAIL FROM:<q@r>")[:3]
        if after == "Idle":
            client.say("RSET")
            codes += client.say("DATA")[:3]
        else:
            codes += client.say("DATA")[:3]
        if after != "GotRcpt":
            codes += client.say("VRFY z")[:3].replace("252", "250")
        assert codes == wanted


@pytest.mark.parametrize(
    ("lines", "reply"),
    [
        pytest.param(["EHLO"], "501 parameter required", id="4 EHLO alone"),
        pytest.param(["HELO"], "501 parameter required", id="4 HELO alone"),
        pytest.param(["HELO   "], "501 parameter required", id="4 HELO blanks"),
        pytest.param(["EHLO a b c"], "250 8BITMIME", id="4 argument with blanks"),
        pytest.param(["  EHLO x"], "250 8BITMIME", id="3 blanks before the verb"),
        pytest.param(["\tEHLO x"], "250 8BITMIME", id="3 tab before the verb"),
        pytest.param(["eHlO x"], "250 8BITMIME", id="3 case"),
        pytest.param(["helo x"], "250 hello", id="3 case of HELO"),
        pytest.param(["helo\tx"], "250 hello", id="21.15 tab is white space"),
        pytest.param(["EHLO x\nNOOP"], UNRECOGNISED, id="21.2 lone LF in a command"),
        pytest.param(["EHLO x\rNOOP"], UNRECOGNISED, id="21.2 lone CR in a command"),
        pytest.param(["EHLO x\0"], UNRECOGNISED, id="P4 NUL in a command"),
        pytest.param(["BDAT 0 LAST"], UNRECOGNISED, id="5 BDAT without chunking"),
        pytest.param(["STARTTLS"], UNRECOGNISED, id="5 STARTTLS without server-tls"),
        pytest.param(["AUTH"], SEQUENCE, id="5 AUTH before hello"),
        pytest.param(["EHLO x", "AUTH PLAIN"], NOT_IMPLEMENTED, id="12.2 nothing offered at all"),
        pytest.param(["DATA x"], SEQUENCE, id="5 trailing argument of DATA"),
        pytest.param(["RSET x"], RESET, id="5 trailing argument of RSET"),
        pytest.param(["VRFY"], "550 invalid mailbox", id="5 VRFY alone"),
        pytest.param(["VRFY <a@b>"], "252 cannot verify but will accept: <a@b>", id="5 VRFY keeps brackets"),
        pytest.param(["VRFY a b"], "252 cannot verify but will accept: a b", id="5 VRFY rest of the line"),
        pytest.param(["VRFY abcd SMTPUTF8"], "252 cannot verify but will accept: abcd", id="5 VRFY SMTPUTF8"),
        pytest.param(["VRFY abcd smtputf8"], "252 cannot verify but will accept: abcd", id="5 VRFY smtputf8"),
    ],
)
def test_a_command_is_answered(relay: Relay, lines: list[str], reply: str) -> None:
    with relay.client() as client:
        told = [client.say(line) for line in lines][-1]
        assert told.split("\r\n")[-1] == reply
        assert client.say("NOOP") == NOOP


def test_anonymous_clients_cannot_verify(relays: Relays) -> None:
    with relays("anonymous").client() as client:
        assert client.say("VRFY a@b") == "252 cannot vrfy"
        assert client.say("VRFY") == "252 cannot vrfy"


# Addresses: 6 and 6.1. Each row: what follows FROM: or TO:, then ADDR when good, else the words of the refusal

GOOD = "good"
ADDRESSES = [
    pytest.param("<a@b>", "a@b", GOOD, id="plain"),
    pytest.param(" <a@b>", "a@b", GOOD, id="blank after the colon"),
    pytest.param("\t<a@b>", "a@b", GOOD, id="tab after the colon"),
    pytest.param("a@b", "missing angle brackets in mailbox name", "", id="no brackets"),
    pytest.param("", ANGLE, "", id="nothing at all"),
    pytest.param("   ", ANGLE, "", id="blanks only"),
    pytest.param("<a@b", ANGLE, "", id="open bracket"),
    pytest.param("<@x:a@b>", "a@b", GOOD, id="source route"),
    pytest.param("<@x,@y:a@b>", "a@b", GOOD, id="source route of two"),
    pytest.param("<@x>", "invalid source route in mailbox name", "", id="source route without colon"),
    pytest.param("<@x:>", "invalid source route in mailbox name", "", id="source route to nothing"),
    pytest.param('<"a>b"@c>', '"a>b"@c', GOOD, id="bracket in quotes"),
    pytest.param('<"a b"@c>', '"a b"@c', GOOD, id="blank in quotes"),
    pytest.param('<"a@b"@c>', '"a@b"@c', GOOD, id="at in quotes"),
    pytest.param('<"a@c>', "invalid quoting", "", id="open quotes"),
    pytest.param('<"a"@c', ANGLE, "", id="quotes without bracket"),
    pytest.param("<a@b>x", "invalid angle brackets", "", id="text behind the bracket"),
    pytest.param("<a@b>\tx", "a@b", GOOD, id="21.15 tab behind the bracket"),
    pytest.param("<@b>", "invalid source route in mailbox name", "", id="begins with at"),
    pytest.param("<a@>", CHARACTER, "", id="ends with at"),
    pytest.param("<a\x01@b>", CHARACTER, "", id="control character"),
    pytest.param("<a\x7f@b>", CHARACTER, "", id="DEL"),
    pytest.param("<a\0@b>", CHARACTER, "", id="NUL"),
    pytest.param("<a\n@b>", CHARACTER, "", id="LF"),
    pytest.param("<a\r@b>", CHARACTER, "", id="CR"),
    pytest.param("<a\udcff@b>", CHARACTER, "", id="mailbox not UTF-8"),
    pytest.param("<a@b\udcff>", CHARACTER, "", id="domain not UTF-8"),
    pytest.param("<a b@c>", "a b@c", GOOD, id="blank inside"),
    pytest.param("<a@b@c>", "a@b@c", GOOD, id="several ats"),
    pytest.param("<a>", "a", GOOD, id="no domain"),
    pytest.param("<a!b%c@d>", "a!b%c@d", GOOD, id="bang and percent"),
    pytest.param("<A@B.Example>", "A@B.Example", GOOD, id="case is kept"),
    pytest.param("<a@[127.0.0.1]>", "a@[127.0.0.1]", GOOD, id="address literal"),
    pytest.param("<\u00fc@b>", "\u00fc@b", GOOD, id="mailbox in UTF-8"),
    pytest.param("<a@b\u00fccher.com>", "a@b\u00fccher.com", GOOD, id="domain in UTF-8"),
]
STORED = {"a@b\u00fccher.com": "a@xn--bcher-kva.com"}


def encoded(line: str) -> bytes:
    return line.encode("utf-8", "surrogateescape") + b"\r\n"


@pytest.mark.parametrize(("written", "shown", "outcome"), ADDRESSES)
def test_a_sender(relay: Relay, written: str, shown: str, outcome: str) -> None:
    with relay.hello() as client:
        client.send_bytes(encoded(f"MAIL FROM:{written}"))
        if outcome is GOOD:
            assert client.reply() == f"250 sender <{shown}> OK"
            for line in ("RCPT TO:<x@y>", "DATA"):
                client.say(line)
            assert client.say(".") == "250 message processed"
            assert f"X-MailRelay-From: {STORED.get(shown, shown)}\r\n".encode() in relay.message()[1]
        else:
            assert client.reply() == f"553 mailbox name not allowed: {shown}"
            assert client.say("RCPT TO:<x@y>") == SEQUENCE


@pytest.mark.parametrize(("written", "shown", "outcome"), ADDRESSES)
def test_a_recipient(relay: Relay, written: str, shown: str, outcome: str) -> None:
    with relay.hello() as client:
        client.say("MAIL FROM:<s@t>")
        client.send_bytes(encoded(f"RCPT TO:{written}"))
        if outcome is GOOD:
            assert client.reply() == f"250 recipient <{shown}> OK"
            client.say("DATA")
            assert client.say(".") == "250 message processed"
            assert f"X-MailRelay-To-Remote: {STORED.get(shown, shown)}\r\n".encode() in relay.message()[1]
        else:
            assert client.reply() == f"550 {shown}"
            assert client.say("DATA") == "554 no valid recipients"


@pytest.mark.parametrize(
    ("options", "lines", "replies"),
    [
        pytest.param((), ["MAIL"], ["553 mailbox name not allowed: invalid mail-from command"], id="6.1 MAIL alone"),
        pytest.param(
            (), ["MAIL TO:<a@b>"], ["553 mailbox name not allowed: invalid mail-from command"], id="6.1 MAIL TO"
        ),
        pytest.param(
            (), ["MAIL FROM :<a@b>"], ["553 mailbox name not allowed: invalid mail-from command"], id="6.1 blank"
        ),
        pytest.param((), ["mail from:<a@b>"], ["250 sender <a@b> OK"], id="6.1 case"),
        pytest.param((), ["MAIL\tFROM:<a@b>"], ["250 sender <a@b> OK"], id="6.1 tab"),
        pytest.param((), ["MAIL FROM:<>"], ["250 sender <> OK"], id="6.1 null sender"),
        pytest.param((), ["MAIL FROM:<a@b>", "RCPT"], [..., "550 invalid rcpt-to command"], id="6.1 RCPT alone"),
        pytest.param(
            (), ["MAIL FROM:<a@b>", "RCPT FROM:<a@b>"], [..., "550 invalid rcpt-to command"], id="6.1 RCPT FROM"
        ),
        pytest.param((), ["MAIL FROM:<a@b>", "RCPT TO:<>"], [..., "550 invalid empty mailbox"], id="6.1 empty <>"),
        pytest.param(
            (), ["MAIL FROM:<a@b>", "rcpt to:<a@b> NOTIFY=NEVER"], [..., "250 recipient <a@b> OK"], id="6.2 RCPT NOTIFY"
        ),
        pytest.param(
            (), ["MAIL FROM:<a@b>", "RCPT TO:<a\\b@c>"], [..., "250 recipient <a\\\\b@c> OK"], id="3 backslash doubled"
        ),
        pytest.param((LAX,), ["MAIL FROM:a@b"], ["250 sender <a@b> OK"], id="6.1 nostrictparsing"),
        pytest.param((LAX,), ["MAIL FROM: a@b SIZE=1"], ["250 sender <a@b> OK"], id="6.1 nostrictparsing blank"),
        pytest.param((LAX,), ["MAIL FROM:a>b@c"], ["250 sender <a>b@c> OK"], id="6.1 nostrictparsing bracket"),
        pytest.param(
            (LAX,), ["MAIL FROM:"], [f"553 mailbox name not allowed: {ANGLE}"], id="6.1 nostrictparsing nothing"
        ),
        pytest.param((LAX,), ["MAIL FROM:<a@b>", "RCPT TO:c@d"], [..., "250 recipient <c@d> OK"], id="6.1 lax RCPT"),
        pytest.param(
            (STRICT_UTF8,),
            ["MAIL FROM:<\u00fc@b>"],
            [f"553 mailbox name not allowed: {CHARACTER}: not using smtputf8"],
            id="6.1 smtputf8strict MAIL",
        ),
        pytest.param(
            (STRICT_UTF8,), ["MAIL FROM:<\u00fc@b> SMTPUTF8"], ["250 sender <\u00fc@b> OK"], id="6.2 SMTPUTF8"
        ),
        pytest.param(
            (STRICT_UTF8,), ["MAIL FROM:<\u00fc@b> smtputf8"], ["250 sender <\u00fc@b> OK"], id="21.19 smtputf8"
        ),
        pytest.param(
            (STRICT_UTF8,),
            ["MAIL FROM:<a@b>", "RCPT TO:<\u00fc@b>"],
            [..., f"550 {CHARACTER}: not using smtputf8"],
            id="6.1 smtputf8strict RCPT",
        ),
        pytest.param(
            (),
            ["MAIL FROM:<a@b> SMTPUTF8=x"],
            ["553 mailbox name not allowed: invalid mail-from parameter"],
            id="6.2 SMTPUTF8=x",
        ),
        pytest.param((), ["MAIL FROM:<a@b> RET=FULL ENVID=x"], ["250 sender <a@b> OK"], id="6.2 unknown"),
        pytest.param(
            ("size 1000",),
            ["MAIL FROM:<a@b> SIZE=1001"],
            ["552 message size exceeds fixed maximum message size"],
            id="6.2 SIZE over",
        ),
        pytest.param(("size 1000",), ["MAIL FROM:<a@b> SIZE=1000"], ["250 sender <a@b> OK"], id="6.2 SIZE equal"),
        pytest.param(("size 1000",), ["MAIL FROM:<a@b> size=junk"], ["250 sender <a@b> OK"], id="6.2 SIZE junk"),
        pytest.param(
            ("size 1000",),
            ["MAIL FROM:<a@b> SIZE=99999999999999999999999"],
            ["250 sender <a@b> OK"],
            id="6.2 SIZE overflow",
        ),
        pytest.param((), ["MAIL FROM:<a@b> SIZE=99999999"], ["250 sender <a@b> OK"], id="6.2 SIZE without limit"),
        pytest.param((), ["MAIL FROM:<a@b> BODY=BINARYMIME", "RCPT TO:<c@d>", "DATA"], [..., ..., BINARY], id="5 503b"),
        pytest.param(
            (CHUNKING,),
            ["MAIL FROM:<a@b> BODY=BINARYMIME", "DATA", "RCPT TO:<c@d>"],
            [..., BINARY, SEQUENCE],
            id="5 503b in GotMail",
        ),
    ],
)
def test_mail_and_rcpt(relays: Relays, options: tuple[str, ...], lines: list[str], replies: list[object]) -> None:
    with relays(*options).hello() as client:
        told = [client.say(line) for line in lines]
    assert [wanted is ... or got == wanted for got, wanted in zip(told, replies, strict=True)] == [True] * len(lines), (
        told
    )


@pytest.mark.parametrize(
    ("parameters", "line"),
    [
        pytest.param("", "Content: unknown", id="no BODY"),
        pytest.param("BODY=7BIT", "Content: 7bit", id="7BIT"),
        pytest.param("body=8bitmime", "Content: 8bit", id="8BITMIME"),
        pytest.param("BODY=FOO", "Content: unknown", id="unknown BODY"),
        pytest.param("BODY=7BIT BODY=8BITMIME", "Content: 7bit", id="the first wins"),
        pytest.param("AUTH=a=b+zz", "MailFromAuthIn: a+3Db+00", id="AUTH encoded anew"),
        pytest.param("AUTH=<>", "MailFromAuthIn: <>", id="AUTH empty"),
        pytest.param("auth=me+40here", "MailFromAuthIn: me@here", id="AUTH decoded"),
        pytest.param("FOO=AUTH=x", "MailFromAuthIn: ", id="no AUTH"),
    ],
)
def test_a_parameter_of_mail_reaches_the_envelope(relay: Relay, parameters: str, line: str) -> None:
    assert relay.send(b".\r\n", f"MAIL FROM:<a@b> {parameters}", "RCPT TO:<c@d>") == "250 message processed"
    assert f"\r\nX-MailRelay-{line}\r\n".encode() in relay.message()[1]


def test_the_null_sender_is_warned_about(relay: Relay) -> None:
    assert relay.send(b".\r\n", "MAIL FROM:<>", "RCPT TO:<c@d>") == "250 message processed"
    relay.logs("warning: empty MAIL-FROM return path")
    assert b"X-MailRelay-From: \r\n" in relay.message()[1]


def test_missing_brackets_are_explained_in_the_log(relays: Relays) -> None:
    relay = relays("anonymous client")
    for _ in range(2):
        with relay.hello() as client:
            client.say("MAIL FROM:a@b")
    relay.logs("invalid smtp command syntax from remote client: use --server-smtp-config=nostrictparsing to allow")
    with relay.hello() as client:
        client.say("MAIL FROM:a@b")
        client.say("QUIT")
    relay.logs("smtp protocol done")
    assert relay.said().count("use --server-smtp-config=nostrictparsing to allow") == 1


# Limits of section 9, pipelining of section 10, framing of section 3, ends of section 11


def test_the_eighth_error_ends_the_session(relay: Relay) -> None:
    with relay.client() as client:
        client.send_bytes(b"HELO\r\n" + b"FOO\r\n" * 12)
        assert client.rest().splitlines() == ["501 parameter required"] + [UNRECOGNISED] * 8
        ending = "smtp protocol done: too many protocol errors from the client"
        relay.logs(f"smtp connection closed: {ending}: {client.address}")


@pytest.mark.parametrize(
    ("before", "line", "reply"),
    [
        pytest.param([], "FOO", UNRECOGNISED, id="unknown command"),
        pytest.param([], "", UNRECOGNISED, id="empty line"),
        pytest.param([], "RCPT TO:<a@b>", SEQUENCE, id="503"),
        pytest.param(["MAIL FROM:<a@b>"], "MAIL FROM:<a@b>", SEQUENCE, id="503 in a transaction"),
        pytest.param([], "STARTTLS", UNRECOGNISED, id="STARTTLS without server-tls"),
        pytest.param([], "BDAT 0 LAST", UNRECOGNISED, id="BDAT without chunking"),
    ],
)
def test_errors_that_are_counted(relay: Relay, before: list[str], line: str, reply: str) -> None:
    with relay.hello() as client:
        for each in before:
            client.say(each)
        assert [client.say(line) for _ in range(8)] == [reply] * 8
        assert client.rest() == ""
        relay.logs(f"too many protocol errors from the client: {client.address}")


@pytest.mark.parametrize(
    ("before", "line", "code"),
    [
        pytest.param([], "HELO", "501", id="501"),
        pytest.param([], "HELP", "502", id="502 HELP"),
        pytest.param([], "EXPN", "502", id="502 EXPN"),
        pytest.param([], "VRFY", "550", id="550 VRFY"),
        pytest.param(["MAIL FROM:<a@b>"], "RCPT TO:bad", "550", id="550 RCPT"),
        pytest.param([], "MAIL FROM:bad", "553", id="553"),
    ],
)
def test_errors_that_are_not_counted(relay: Relay, before: list[str], line: str, code: str) -> None:
    with relay.hello() as client:
        for each in before:
            client.say(each)
        assert {client.say(line)[:3] for _ in range(20)} == {code}
        assert client.say("NOOP") == NOOP


def test_data_without_recipients_is_not_counted(relay: Relay) -> None:
    with relay.hello() as client:
        for _ in range(10):
            client.say("MAIL FROM:<a@b>")
            assert client.say("DATA") == "554 no valid recipients"
        assert client.say("NOOP") == NOOP


def test_all_in_one_write_is_answered_in_order(relay: Relay) -> None:
    with relay.client() as client:
        client.send_bytes(
            b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<a@b>\r\nRCPT TO:<bad\r\nRCPT TO:<c@d>\r\nDATA\r\n"
            b"Subject: x\r\n\r\nhello\r\n.\r\nQUIT\r\nNOOP\r\n"
        )
        assert client.rest().splitlines()[4:] == [
            "250 sender <a@b> OK",
            "250 recipient <a@b> OK",
            f"550 {ANGLE}",
            "250 recipient <c@d> OK",
            START_INPUT,
            "250 message processed",
            BYE,
        ]
    assert relay.names() == ["content", "envelope"]
    assert relay.content() == b"Subject: x\r\n\r\nhello\r\n"
    assert b"To-Remote: a@b\r\nX-MailRelay-To-Remote: c@d\r\n" in relay.message()[1]


def test_after_a_half_close_everything_is_answered(relay: Relay) -> None:
    with relay.client() as client:
        client.send_bytes(b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<a@b>\r\nDATA\r\nx\r\n.\r\nNOOP\r\n")
        client.half_close()
        assert client.rest().splitlines()[-2:] == ["250 message processed", NOOP]
        relay.logs(f"smtp connection closed: peer disconnected: {client.address}")


def test_a_line_without_end_overflows_at_eighty_thousand_octets(relay: Relay) -> None:
    with relay.client() as client:
        client.send_bytes(b"NOOP " + b"x" * 79_000 + b"\r\n")
        assert client.reply() == NOOP
        client.send_bytes(b"x" * 79_999)
        relay.logs("smtp connection from")
        client.send_bytes(b"x")
        assert client.rest() == ""
        relay.logs("server protocol overflow")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "peer disconnected", id="nothing said"),
        pytest.param(b"EHLO x\r\nMAIL FROM:<a@b>\r\n", "peer disconnected", id="in a transaction"),
        pytest.param(b"QUIT\r\n", "smtp protocol done", id="QUIT"),
    ],
)
def test_the_end_of_each_connection_is_logged(relay: Relay, data: bytes, reason: str) -> None:
    with relay.client() as client:
        address = client.address
        client.send_bytes(data)
        client.half_close()
        client.rest()
    relay.logs(f"smtp connection from {address}\n")
    relay.logs(f"smtp connection closed: {reason}: {address}\n")
    assert relay.names() == []


@pytest.mark.parametrize(
    ("data", "warning"),
    [
        pytest.param(
            b"\x16\x03\x01\x02\x00", "received unexpected tls handshake packet from remote client", id="1.4 TLS"
        ),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", "received an http request", id="P11 HTTP"),
    ],
)
def test_strangers_are_cut_off_and_logged(relay: Relay, data: bytes, warning: str) -> None:
    with relay.client() as client:
        client.send_bytes(data)
        assert client.rest() == ""
    relay.logs(warning)


def test_commands_sent_before_the_greeting_are_queued(relay: Relay) -> None:
    with WireClient(relay.port) as client:
        client.send_bytes(b"NOOP\r\nQUIT\r\n")
        assert client.rest().splitlines()[1:] == [NOOP, BYE]


def test_a_new_hello_ends_the_transaction_and_is_the_name_that_counts(relay: Relay) -> None:
    with relay.begun() as client:
        client.say("EHLO the second one")
        assert client.say("DATA") == SEQUENCE
        for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
            client.say(line)
        assert client.say(".") == "250 message processed"
    assert relay.message()[0].startswith(b"Received: from the-second-one ([127.0.0.1]) by test.local with ESMTP ; ")


def test_the_log_tells_the_dialogue(relay: Relay) -> None:
    with relay.begun("DATA", "secret words\r\n.") as client:
        client.say("QUIT")
    relay.logs("smtp protocol done")
    said = relay.said()
    for token in (
        'rx<<: "EHLO client.test"',
        'tx>>: "250-test.local says hello"',
        'rx<<: "DATA"',
        "rx<<: [message content not logged]",
        'rx<<: "."',
        'tx>>: "250 message processed"',
        'rx<<: "QUIT"',
        'tx>>: "221 OK"',
    ):
        assert f"emailrelay: info: {token}\n" in said
    assert "secret words" not in said

"""The state machine of POP3, table by table of spec pop-server.md."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from engine.pop3.core import LONGEST_AUTH_LINE, LONGEST_LINE
from engine.pop3.policy import PopPolicy
from engine.pop3.states import State
from tests.support.pop_driver import ALL, CHALLENGE, FixedAccess, PopDriver

MESSAGES = [
    ("001.content", b"Subject: one\r\n\r\nfirst mail ok\r\n"[:30]),
    ("002.content", b"Subject: two\r\nX: y\r\n\r\nl1\r\n.dot\r\n..\r\nl4\r\n"),
    ("003.content", b"Subject: three\r\n\r\n\r\n"),
]
COMMANDS = ["USER me", "PASS good pw", "APOP me good", "AUTH", "STLS", "UTF8", "CAPA", "QUIT"]
COMMANDS += ["STAT", "LIST", "UIDL", "RETR 1", "TOP 1 0", "DELE 1", "NOOP", "RSET", "LAST", "HELP", "XTND", ""]
IN_START = {"USER me", "APOP me good", "AUTH", "STLS", "UTF8", "CAPA", "QUIT"}
IN_ACTIVE = {"CAPA", "QUIT", "STAT", "LIST", "UIDL", "RETR 1", "TOP 1 0", "DELE 1", "NOOP", "RSET"}


def driver(**changes: object) -> PopDriver:
    made = PopDriver(messages=MESSAGES, **changes)  # type: ignore[arg-type]
    made.greet()
    return made


def active(**changes: object) -> PopDriver:
    made = driver(**changes)
    made.sign_in()
    return made


@pytest.mark.parametrize("command", COMMANDS)
def test_before_sign_in_only_the_commands_of_the_table_are_known(command: str) -> None:
    reply = driver().say(command)
    assert reply.startswith("+OK" if command in IN_START else "-ERR")
    if command not in {*IN_START, "PASS good pw"}:
        assert reply == "-ERR"


@pytest.mark.parametrize("command", COMMANDS)
def test_after_sign_in_only_the_commands_of_the_table_are_known(command: str) -> None:
    reply = active().say(command)
    assert reply.startswith("+OK") if command in IN_ACTIVE else reply == "-ERR"


def test_stls_is_unknown_without_a_certificate() -> None:
    assert driver(policy=PopPolicy()).say("STLS") == "-ERR"


@pytest.mark.parametrize(
    "line",
    ["CAPA", "QUIT", "USER bob", "PASS good pw", "STAT", "AUTH PLAIN", "nonsense"],
)
def test_in_an_exchange_every_line_is_a_response(line: str) -> None:
    session = driver()
    assert session.say("AUTH PLAIN").startswith("+ ")
    assert session.say(line).startswith("-ERR")
    assert session.core.state is State.START
    assert session.closed is None


@pytest.mark.parametrize("line", ["noop", "NoOp  ", "NOOP surplus words", "\tNOOP\t", " NOOP"])
def test_case_white_space_and_surplus_words_do_not_matter(line: str) -> None:
    assert active().say(line) == "+OK"


@pytest.mark.parametrize("data", [b"NOOP\nNOOP\r\n", b"NOOP\rNOOP\r\n", b"NOOP\0\r\n", b"NOOP\n\r\n"])
def test_only_cr_lf_ends_a_command_and_a_lone_one_spoils_it(data: bytes) -> None:
    assert active().send(data) == "-ERR\r\n"


def test_pipelined_commands_are_answered_in_order() -> None:
    replies = driver().send(b"USER me\r\nPASS good pw\r\nSTAT\r\nDELE 1\r\nSTAT\r\nQUIT\r\n")
    assert replies.split("\r\n") == ["+OK user: me", "+OK", "+OK 3 90", "+OK", "+OK 2 60", "+OK signing off", ""]


# 2: greeting


def test_the_greeting_bears_the_challenge_where_apop_is_left_in() -> None:
    assert PopDriver().greet() == f"+OK POP3 server ready {CHALLENGE.decode()}\r\n"
    assert PopDriver(access=FixedAccess(apop=False)).greet() == "+OK POP3 server ready\r\n"
    assert PopDriver(access=FixedAccess(challenge=b"")).greet() == "+OK POP3 server ready\r\n"


# 4.2: USER and PASS


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("USER bob", "+OK user: bob"),
        ("USER", "+OK user: "),
        ("USER bob smith", "+OK user: bob"),
        ("USER ö", "+OK user: ö"),
    ],
)
def test_user_is_welcome_whoever_it_is(line: str, reply: str) -> None:
    assert driver().say(line) == reply


def test_user_needs_plain() -> None:
    session = driver(access=FixedAccess(clear=("CRAM-MD5",)))
    assert session.say("USER me") == "-ERR no SASL PLAIN mechanism to do USER/PASS authentication"
    assert session.say("PASS good pw").startswith("-ERR")


@pytest.mark.parametrize("line", ["PASS", "PASS ", "PASS good", "PASS good  pw", "PASS  good pw", "PASS good pw "])
def test_a_wrong_password_is_refused_and_spaces_belong_to_it(line: str) -> None:
    session = driver()
    session.say("USER me")
    assert session.say(line) == "-ERR [AUTH] authentication failed"
    assert session.say("PASS good pw") == "+OK"  # the name is remembered


def test_pass_before_user_is_refused() -> None:
    assert driver().say("PASS good pw") == "-ERR [AUTH] authentication failed"


# 4.3: APOP


def test_apop_signs_in() -> None:
    assert driver().say("APOP me good") == "+OK"


@pytest.mark.parametrize("before", ["PASS x", "AUTH PLAIN eA==", "AUTH NONE", "APOP me bad"])
def test_apop_is_over_after_an_attempt(before: str) -> None:
    session = driver()
    session.say(before)
    assert session.say("APOP me good") == "-ERR [AUTH] authentication failed"


@pytest.mark.parametrize("before", ["AUTH", "USER me", "CAPA", "STLS"])
def test_apop_stays_possible_after_other_commands(before: str) -> None:
    session = driver()
    session.say(before)
    assert session.say("APOP me good") == "+OK"


def test_apop_needs_the_challenge_to_have_been_shown() -> None:
    session = driver(access=FixedAccess(apop=False))
    assert session.say("APOP me good").startswith("-ERR")


# 4.4: AUTH


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


TELL = "+ " + b64("tell")


@pytest.mark.parametrize(
    ("line", "clear", "encrypted", "reply"),
    [
        ("AUTH", ALL, ALL, "\r\n".join(("+OK", *ALL, "."))),
        ("AUTH", (), (), "+OK\r\n."),
        ("AUTH PLAIN", (), ALL, "-ERR must use STLS before authentication"),
        ("AUTH PLAIN", (), (), "-ERR invalid mechanism"),
        ("AUTH SCRAM", ALL, ALL, "-ERR invalid mechanism"),
        ("AUTH CRAM-MD5 eA==", ALL, ALL, "-ERR invalid initial response"),
        ("AUTH CRAM-MD5 =", ALL, ALL, "-ERR invalid initial response"),
        ("AUTH PLAIN *", ALL, ALL, "-ERR invalid initial response"),
        ("AUTH PLAIN " + b64("good"), ALL, ALL, "+OK"),
        ("AUTH PLAIN " + b64("bad"), ALL, ALL, "-ERR [AUTH] authentication failed"),
        ("AUTH PLAIN", ALL, ALL, TELL),
        ("AUTH PLAIN =", ALL, ALL, TELL),
        ("AUTH LOGIN", ALL, ALL, TELL),
        ("auth login", ALL, ALL, TELL),
        ("AUTH CRAM-SHA256", ALL, ALL, TELL),
    ],
)
def test_auth_answers_by_the_table(line: str, clear: tuple[str, ...], encrypted: tuple[str, ...], reply: str) -> None:
    assert driver(access=FixedAccess(clear=clear, encrypted=encrypted)).say(line) == reply


@pytest.mark.parametrize(
    ("response", "reply"),
    [("*", "-ERR"), ("!", "-ERR"), (b64("good"), "+OK"), (b64("bad"), "-ERR [AUTH] authentication failed")],
)
def test_the_exchange_ends_by_the_table(response: str, reply: str) -> None:
    session = driver()
    session.say("AUTH LOGIN")
    assert session.say(response) == reply
    assert session.core.state is (State.ACTIVE if reply == "+OK" else State.START)


def test_another_method_may_be_tried_after_a_failure() -> None:
    session = driver()
    session.say("AUTH PLAIN " + b64("bad"))
    session.sign_in()


# 6: the commands


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("STAT", "+OK 3 90"),
        ("LIST", "+OK 3 message(s)\r\n1 30\r\n2 40\r\n3 20\r\n."),
        ("LIST 2", "+OK 2 40"),
        ("LIST +2", "+OK 2 40"),
        ("UIDL", "+OK 3 message(s)\r\n1 001.content\r\n2 002.content\r\n3 003.content\r\n."),
        ("UIDL 3", "+OK 3 003.content"),
        ("LIST 0", "-ERR invalid id"),
        ("LIST 4", "-ERR invalid id"),
        ("LIST -1", "-ERR invalid id"),
        ("LIST x", "-ERR invalid id"),
        ("LIST 1x", "-ERR invalid id"),
        ("LIST 99999999999999999999", "-ERR invalid id"),
        ("UIDL 18446744073709551617", "-ERR invalid id"),
        ("UIDL 4", "-ERR invalid id"),
        ("RETR 2", "+OK 40 octets\r\nSubject: two\r\nX: y\r\n\r\nl1\r\n..dot\r\n...\r\nl4\r\n."),
        ("RETR", "-ERR"),
        ("RETR 4", "-ERR"),
        ("TOP 2 1", "+OK\r\nSubject: two\r\nX: y\r\n\r\nl1\r\n."),
        ("TOP 2 0", "+OK\r\nSubject: two\r\nX: y\r\n\r\n."),
        ("TOP 2 2", "+OK\r\nSubject: two\r\nX: y\r\n\r\nl1\r\n..dot\r\n."),
        ("TOP 2 99", "+OK\r\nSubject: two\r\nX: y\r\n\r\nl1\r\n..dot\r\n...\r\nl4\r\n."),
        ("TOP 2", "-ERR"),
        ("TOP 2 -1", "-ERR"),
        ("TOP 2 x", "-ERR"),
        ("TOP 4 1", "-ERR"),
        ("TOP", "-ERR"),
        ("DELE 1", "+OK"),
        ("DELE 4", "-ERR"),
        ("DELE", "-ERR"),
        ("RSET", "+OK"),
        ("NOOP", "+OK"),
        ("QUIT", "+OK signing off"),
    ],
)
def test_active_commands_answer_by_the_table(line: str, reply: str) -> None:
    assert active().say(line) == reply


def test_the_transcript_of_the_specification() -> None:
    session = active()
    assert session.say("DELE 1") == "+OK"
    assert session.say("DELE 1") == "-ERR"
    assert session.say("RETR 1") == "-ERR"
    assert session.say("TOP 1 1") == "-ERR"
    assert session.say("LIST") == "+OK 2 message(s)\r\n2 40\r\n3 20\r\n."
    assert session.say("UIDL 1") == "-ERR invalid id"
    assert session.say("LIST 1") == "-ERR invalid id"
    assert session.say("STAT") == "+OK 2 60"
    assert session.say("QUIT") == "+OK signing off"
    assert (session.deleted, session.closed) == ([1], "pop protocol done")


def test_an_empty_maildrop_is_listed() -> None:
    session = PopDriver()
    session.sign_in()
    assert session.say("STAT") == "+OK 0 0"
    assert session.say("LIST") == "+OK 0 message(s)\r\n."
    assert session.say("UIDL") == "+OK 0 message(s)\r\n."


def test_rset_clears_all_marks() -> None:
    session = active()
    session.send(b"DELE 1\r\nDELE 3\r\n")
    assert session.say("RSET") == "+OK"
    assert session.say("STAT") == "+OK 3 90"
    session.say("QUIT")
    assert session.deleted == []


def test_marks_are_deleted_in_the_order_of_the_list() -> None:
    session = active()
    session.send(b"DELE 3\r\nDELE 1\r\nQUIT\r\n")
    assert session.deleted == [1, 3]


def test_without_deleting_the_session_looks_the_same() -> None:
    session = active(policy=PopPolicy(deletes=False))
    assert session.say("DELE 1") == "+OK"
    assert session.say("STAT") == "+OK 2 60"
    assert session.say("QUIT") == "+OK signing off"
    assert session.deleted == []


def test_quit_before_sign_in_deletes_nothing() -> None:
    session = driver()
    assert session.say("QUIT") == "+OK signing off"
    assert (session.deleted, session.closed) == ([], "pop protocol done")


def test_a_failed_deletion_is_said_and_the_session_ends() -> None:
    session = active(vanished={2})
    assert session.send(b"DELE 1\r\nDELE 2\r\nQUIT\r\n").endswith("-ERR some messages not deleted\r\n")
    assert session.closed == "cannot delete message file"


def test_a_message_that_has_gone_is_an_error_and_not_the_end() -> None:
    session = active(vanished={2})
    assert session.say("RETR 2") == "-ERR no such message"
    assert session.say("RETR 1").startswith("+OK 30 octets")


# 6: CAPA

CAPABILITIES = [
    ("USER", "SASL " + " ".join(ALL), FixedAccess(), PopPolicy(stls=True)),
    (None, "SASL CRAM-MD5", FixedAccess(clear=("CRAM-MD5",)), PopPolicy(stls=True)),
    (None, None, FixedAccess(clear=()), PopPolicy(stls=True)),
    ("USER", "SASL PLAIN", FixedAccess(clear=("PLAIN",)), PopPolicy()),
    (None, None, FixedAccess(), PopPolicy(stls=True, tls_required=True)),
]


@pytest.mark.parametrize(("user", "sasl", "access", "policy"), CAPABILITIES)
@pytest.mark.parametrize("keeps", [True, False])
def test_capa_lists_what_there_is(
    user: str | None, sasl: str | None, access: FixedAccess, policy: PopPolicy, *, keeps: bool
) -> None:
    lines = driver(access=access, policy=replace(policy, keeps=keeps)).say("CAPA").split("\r\n")
    stls = "STLS" if policy.stls else None
    expire = "EXPIRE NEVER" if keeps else None
    expected = ("+OK capability list follows", user, "CAPA", "TOP", "UIDL", stls, sasl)
    more = ("PIPELINING", "RESP-CODES", "AUTH-RESP-CODE", "UTF8 USER", expire, "IMPLEMENTATION E-MailRelay", ".")
    assert lines == [line for line in (*expected, *more) if line is not None]


def test_capa_is_the_same_when_signed_in() -> None:
    session = driver()
    before = session.say("CAPA")
    session.sign_in()
    assert session.say("CAPA") == before


# 10: STLS


def test_stls_is_done_once_and_forgets_the_user() -> None:
    session = driver()
    session.say("USER me")
    assert session.say("STLS") == "+OK"
    assert session.handshakes == 1
    assert session.say("PASS good pw") == "-ERR [AUTH] authentication failed"
    assert session.say("STLS") == "-ERR"
    assert "STLS" not in session.say("CAPA")
    session.sign_in()


@pytest.mark.parametrize("rest", [b"C", b"CAPA\r\n", b"USER me\r\nPASS good pw\r\n", b"\x16\x03\x01"])
def test_nothing_that_follows_stls_in_clear_is_executed(rest: bytes) -> None:
    session = driver()
    assert session.send(b"STLS\r\n" + rest) == "-ERR nothing may follow STLS before the handshake\r\n"
    assert session.handshakes == 0
    assert session.closed == "peer disconnected: still busy negotiating"
    assert session.warnings == ["data after STLS: the connection is closed"]


def test_where_tls_is_required_nobody_signs_in_in_clear() -> None:
    session = PopDriver(policy=PopPolicy(stls=True, tls_required=True))
    assert session.greet() == "+OK POP3 server ready\r\n"
    assert session.say("USER me").startswith("-ERR")
    assert session.say("APOP me good").startswith("-ERR")
    assert session.say("AUTH PLAIN " + b64("good")) == "-ERR must use STLS before authentication"
    assert session.say("AUTH") == "+OK\r\n."
    assert session.say("STLS") == "+OK"
    session.sign_in()


# limits


def test_the_session_ends_with_the_last_error_that_is_tolerated() -> None:
    session = driver()
    assert [session.say("FOO") for _ in range(7)] == ["-ERR"] * 7
    assert session.closed is None
    assert session.say("FOO") == "-ERR too many errors"
    assert session.closed == "pop protocol done: too many protocol errors from the client"


def test_asking_for_messages_that_are_not_there_is_no_protocol_error() -> None:
    session = active()
    assert {session.say(line) for _ in range(10) for line in ("LIST 9", "UIDL 9")} == {"-ERR invalid id"}
    assert {session.say(line) for _ in range(10) for line in ("RETR 9", "DELE 9", "TOP 9 1")} == {"-ERR"}
    assert session.closed is None


@pytest.mark.parametrize(
    ("start", "limit"), [(b"", LONGEST_LINE), (b"USER ", LONGEST_LINE), (b"AUTH PLAIN ", LONGEST_AUTH_LINE)]
)
def test_a_line_may_be_as_long_as_the_limit_and_no_longer(start: bytes, limit: int) -> None:
    session = driver()
    line = start + b"x" * (limit - len(start))
    assert session.send(line + b"\r\n").startswith(("-ERR\r", "+OK user", "-ERR invalid"))
    assert session.closed is None
    assert session.send(line + b"x\r\n") == "-ERR line too long\r\n"
    assert session.closed == "pop protocol overflow"


def test_a_line_without_an_end_is_cut() -> None:
    session = driver()
    assert session.send(b"x" * (LONGEST_LINE + 1)) == ""
    assert session.send(b"x") == "-ERR line too long\r\n"
    assert session.closed == "pop protocol overflow"


@pytest.mark.parametrize(
    ("first", "reason"),
    [
        (b"POST / HTTP/1.1\r\nHost: x\r\n\r\nUSER me\r\nPASS good pw\r\n", "http request"),
        (b"GET / HTTP/1.0\r\n", "http request"),
        (b"\x16\x03\x01\x02\x00\x01", "unexpected tls handshake packet"),
        (b"\x16\x03\x01\x02\x00\x01\r\nUSER me\r\n", "unexpected tls handshake packet"),
    ],
)
def test_browsers_and_tls_clients_are_sent_away(first: bytes, reason: str) -> None:
    session = driver()
    assert session.send(first) == ""
    assert session.closed == reason
    assert len(session.warnings) == 1


# 11: the log


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("USER bob", '"USER bob"'),
        ("pass good pw", '"pass [password not logged]"'),
        ("PASS", '"PASS [password not logged]"'),
        ("PASSX hidden", '"PASS [password not logged]"'),
        ("AUTH PLAIN aGlkZGVu", '"AUTH PLAIN"'),
        ("AUTH", '"AUTH"'),
        ("AUTH aGlkZGVu", "[authentication response not logged]"),
        ("APOP bob hidden", '"APOP bob [digest not logged]"'),
        ("hidden", '"hidden"'),
    ],
)
def test_the_log_shows_lines_without_secrets(line: str, shown: str) -> None:
    session = driver()
    session.say(line)
    assert f"rx<<: {shown}" in session.transcript


def test_responses_and_stray_lines_after_a_sign_in_began_are_not_shown() -> None:
    session = driver()
    for line in ("AUTH LOGIN", b64("hidden"), "aGlkZGVu", "hidden"):
        session.say(line)
    assert 'rx<<: "[authentication response not logged]"' in session.transcript
    assert not any("hidden" in line or "aGlkZGVu" in line for line in session.transcript)


def test_long_replies_are_shortened_in_the_log() -> None:
    session = PopDriver(messages=[(f"{number:03}.content", b"x") for number in range(20)])
    session.sign_in()
    session.say("LIST")
    assert session.transcript[-7:] == [
        'tx>>: "+OK 20 message(s)"',
        'tx>>: "1 1"',
        'tx>>: "2 1"',
        'tx>>: "3 1"',
        "tx>>: [16 lines]",
        'tx>>: "20 1"',
        'tx>>: "."',
    ]

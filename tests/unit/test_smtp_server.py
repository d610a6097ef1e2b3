from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

import pytest

from engine.config.values import BareNewlines
from engine.smtp import codes
from engine.smtp.actions import Advice, Rejected, Verify
from engine.smtp.command import Verb
from engine.smtp.policy import ServerPolicy
from engine.smtp.server import OVERFLOW, ServerCore
from engine.smtp.states import TABLE, State, Step
from tests.support.smtp_driver import POLICY, Driver, FixedAccess

OUT_OF_SEQUENCE = "503 command out of sequence -- use RSET to resynchronise"
TLS = replace(POLICY, starttls=True)
SIGN_IN = FixedAccess(required=True, clear=("CRAM-MD5", "PLAIN", "LOGIN"), encrypted=("PLAIN",))


def text(reply: bytes) -> str:
    return reply.decode().removesuffix("\r\n")


def ready(driver: Driver, *lines: str) -> Driver:
    for line in ("EHLO client", *lines):
        driver.say(line)
    return driver


def in_state(state: State, policy: ServerPolicy = POLICY) -> Driver:
    driver = Driver(replace(policy, chunking=policy.chunking or state is State.BETWEEN_CHUNKS))
    lines = {
        State.START: (),
        State.IDLE: ("EHLO c",),
        State.MAIL: ("EHLO c", "MAIL FROM:<a@b>"),
        State.RCPT: ("EHLO c", "MAIL FROM:<a@b>", "RCPT TO:<c@d>"),
        State.BETWEEN_CHUNKS: ("EHLO c", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "BDAT 2\r\n"),
        State.MUST_RESET: ("EHLO c", "MAIL FROM:<a@b> BODY=BINARYMIME", "RCPT TO:<c@d>", "DATA"),
    }[state]
    for line in lines:
        driver.say(line)
    assert driver.core.state is state
    return driver


def test_a_default_session_reads_like_the_specification() -> None:
    driver = Driver()
    assert driver.greet() == "220 relay.test -- service\r\n"
    assert driver.say("EHLO x") == "250-relay.test says hello\r\n250-VRFY\r\n250-PIPELINING\r\n250 8BITMIME"
    assert driver.say("MAIL FROM:<a@b>") == "250 sender <a@b> OK"
    assert driver.say("RCPT TO:<c@d>") == "250 recipient <c@d> OK"
    assert driver.say("DATA") == "354 start mail input -- end with <CRLF>.<CRLF>"
    assert driver.send(b"Subject: x\r\n\r\n..hello\r\n.\r\n") == "250 message processed\r\n"
    assert driver.say("QUIT") == "221 OK"
    assert driver.closed == "smtp protocol done"
    [(transaction, content)] = driver.messages
    assert content == b"Subject: x\r\n\r\n.hello\r\n"
    assert transaction.reverse_path == "a@b"
    assert transaction.recipients == ["c@d"]
    assert transaction.size == len(content)


def test_a_whole_session_in_one_segment_is_answered_in_order() -> None:
    driver = Driver()
    replies = driver.send(
        b"EHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<a@b>\r\nRCPT TO:<bad\r\nRCPT TO:<c@d>\r\nDATA\r\n"
        b"Subject: x\r\n\r\nhello\r\n.\r\nQUIT\r\n"
    )
    assert replies.splitlines()[4:] == [
        "250 sender <a@b> OK",
        "250 recipient <a@b> OK",
        "550 invalid angle brackets in mailbox name",
        "250 recipient <c@d> OK",
        "354 start mail input -- end with <CRLF>.<CRLF>",
        "250 message processed",
        "221 OK",
    ]
    assert [transaction.recipients for transaction, _ in driver.messages] == [["a@b", "c@d"]]


def test_all_extensions_come_in_their_order() -> None:
    policy = replace(TLS, size_limit=1000)
    assert Driver(policy, SIGN_IN).say("EHLO x").split("\r\n") == [
        "250-relay.test says hello",
        "250-SIZE 1000",
        "250-AUTH CRAM-MD5 PLAIN LOGIN",
        "250-STARTTLS",
        "250-VRFY",
        "250-PIPELINING",
        "250 8BITMIME",
    ]


def test_extensions_can_be_kept_back() -> None:
    policy = replace(POLICY, vrfy=False, pipelining=False)
    assert Driver(policy).say("EHLO x") == "250-relay.test says hello\r\n250 8BITMIME"


ANSWERS = {
    Step.NOOP: "250 noop",
    Step.RESET: "250 state reset",
    Step.QUIT: "221 OK",
    Step.HELO: "250 hello",
    Step.NOT_IMPLEMENTED: "502 command not implemented",
    Step.UNRECOGNISED: "500 command unrecognized",
    Step.OUT_OF_SEQUENCE: OUT_OF_SEQUENCE,
    Step.AUTH_OUT_OF_SEQUENCE: OUT_OF_SEQUENCE,
    Step.DATA_OUT_OF_SEQUENCE: OUT_OF_SEQUENCE,
    Step.AUTH: "502 command not implemented",
    Step.STARTTLS: "500 command unrecognized",
    Step.MAIL: "250 sender <s@t> OK",
    Step.RCPT: "250 recipient <s@t> OK",
    Step.VRFY: "252 cannot verify but will accept: FROM:TO:<s@t>",
    Step.DATA: "354 start mail input -- end with <CRLF>.<CRLF>",
    Step.DATA_WITHOUT_RECIPIENTS: "554 no valid recipients",
    Step.BDAT: "250 message processed",
    Step.BDAT_WITHOUT_RECIPIENTS: "554 no valid recipients",
    Step.BDAT_OUT_OF_SEQUENCE: OUT_OF_SEQUENCE,
}
ARGUMENTS = {Verb.MAIL: "FROM:<s@t>", Verb.RCPT: "TO:<s@t>", Verb.BDAT: "0 LAST"}
CHUNKING = replace(POLICY, chunking=True)


@pytest.mark.parametrize(("state", "verb"), [(state, verb) for state, row in TABLE.items() for verb in row])
def test_each_command_in_each_state_is_answered_by_the_table(state: State, verb: Verb) -> None:
    driver = in_state(state, CHUNKING)
    step = TABLE[state][verb]
    reply = driver.say(f"{verb or 'FOO'} {ARGUMENTS.get(verb, 'FROM:TO:<s@t>')}")
    if step is Step.EHLO:
        assert reply.endswith("250 8BITMIME")
    elif verb is Verb.STARTTLS:
        assert reply == "500 command unrecognized"
    else:
        assert reply == ANSWERS[step]


@pytest.mark.parametrize(
    ("state", "verb", "following"),
    [
        (State.START, "RSET", State.START),
        (State.RCPT, "RSET", State.IDLE),
        (State.MUST_RESET, "RSET", State.IDLE),
        (State.MUST_RESET, "HELO x", State.IDLE),
        (State.RCPT, "EHLO x", State.IDLE),
        (State.MAIL, "DATA", State.IDLE),
        (State.RCPT, "RCPT TO:<bad", State.RCPT),
        (State.MAIL, "RCPT TO:<bad", State.MAIL),
        (State.IDLE, "MAIL FROM:<bad", State.IDLE),
        (State.RCPT, "HELO", State.RCPT),
    ],
)
def test_a_command_leads_to_the_state_of_the_table(state: State, verb: str, following: State) -> None:
    driver = in_state(state)
    driver.say(verb)
    assert driver.core.state is following
    if following is State.IDLE:
        assert driver.draft is None


def test_the_reference_has_binary_data_and_must_reset() -> None:
    driver = ready(Driver(), "MAIL FROM:<a@b> BODY=BINARYMIME", "RCPT TO:<c@d>")
    assert driver.say("DATA") == "503 invalid data command with binarymime -- use RSET to resynchronise"
    assert driver.say("MAIL FROM:<a@b>") == OUT_OF_SEQUENCE
    assert driver.draft is None


@pytest.mark.parametrize("hello", ["EHLO", "HELO", "EHLO  ", "HELO\t"])
def test_hello_needs_a_name_and_is_not_counted(hello: str) -> None:
    driver = Driver()
    for _ in range(10):
        assert driver.say(hello) == "501 parameter required"
    assert driver.closed is None


@pytest.mark.parametrize("line", ["ehlo x", "EhLo\tx", "  EHLO x", "\tEHLO x", "EHLO   x  "])
def test_verbs_are_found_whatever_their_case_and_white_space(line: str) -> None:
    driver = Driver()
    driver.say(line)
    assert driver.core.hello == "x"


@pytest.mark.parametrize("line", [b"EHLO x\nNOOP\r\n", b"NOOP\0\r\n", b"\r\r\n", b"RSET\r\r\n", b"DATA\n\r\n", b"\r\n"])
def test_a_bare_newline_or_nul_spoils_a_command_and_starts_no_second_one(line: bytes) -> None:
    assert Driver().send(line) == "500 command unrecognized\r\n"


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        (b"MAIL FROM:<a@b>\nRCPT\r\n", "553 mailbox name not allowed: invalid character in mailbox name"),
        (b"MAIL FROM <a@b>\r\n", "553 mailbox name not allowed: invalid mail-from command"),
        (b"MAIL\r\n", "553 mailbox name not allowed: invalid mail-from command"),
        (b"MAIL FROM:<a@b> SMTPUTF8=x\r\n", "553 mailbox name not allowed: invalid mail-from parameter"),
        (b"MAIL FROM:a@b\r\n", "553 mailbox name not allowed: missing angle brackets in mailbox name"),
        (b"mail from:<a\\b@c>\r\n", "250 sender <a\\\\b@c> OK"),
        (b"MAIL\tFROM: <a@b> RET=HDRS\r\n", "250 sender <a@b> OK"),
    ],
)
def test_mail_is_checked_to_the_letter(line: bytes, reply: str) -> None:
    assert ready(Driver()).send(line) == reply + "\r\n"


@pytest.mark.parametrize(
    ("line", "reply"),
    [
        ("RCPT TO:<>", "550 invalid empty mailbox"),
        ("RCPT <a@b>", "550 invalid rcpt-to command"),
        ("RCPT TO:<a@b> NOTIFY=NEVER", "250 recipient <a@b> OK"),
        ("RCPT TO:<a@bücher.com>", "250 recipient <a@bücher.com> OK"),
    ],
)
def test_rcpt_is_checked_to_the_letter(line: str, reply: str) -> None:
    driver = ready(Driver(), "MAIL FROM:<a@b>")
    assert driver.say(line) == reply
    assert any(isinstance(report, Rejected) for report in driver.reports) == reply.startswith("550")


def test_the_envelope_gets_a_labels_and_parameters() -> None:
    driver = ready(Driver(), "MAIL FROM:<ü@bücher.com> BODY=8bitmime AUTH=a=b+zz size=5", "RCPT TO:<c@d>", "DATA")
    driver.send(b"x\r\n.\r\n")
    [(transaction, _)] = driver.messages
    assert transaction.reverse_path == "ü@xn--bcher-kva.com"
    assert transaction.body == "8bit"
    assert transaction.auth_in == "a+3Db+00"
    assert transaction.utf8


@pytest.mark.parametrize(("said", "kept"), [("<>", "<>"), ("a+40b", "a+40b"), ("a+4", "a+00"), ("+20", "+20")])
def test_auth_of_mail_is_kept_as_valid_xtext(said: str, kept: str) -> None:
    driver = ready(Driver(), f"MAIL FROM:<a@b> AUTH={said}", "RCPT TO:<c@d>", "DATA")
    driver.send(b".\r\n")
    assert driver.messages[0][0].auth_in == kept.replace("+40", "@")


def test_utf8_strict_wants_the_keyword() -> None:
    driver = ready(Driver(replace(POLICY, utf8_strict=True)))
    complaint = "invalid character in mailbox name: not using smtputf8"
    assert driver.say("MAIL FROM:<ü@b>") == f"553 mailbox name not allowed: {complaint}"
    driver.say("MAIL FROM:<a@b>")
    assert driver.say("RCPT TO:<ü@b>") == f"550 {complaint}"
    driver.say("RSET")
    driver.say("MAIL FROM:<ü@b> smtputf8")
    assert driver.say("RCPT TO:<ü@b>") == "250 recipient <ü@b> OK"


def test_the_null_sender_is_taken_and_warned_about() -> None:
    driver = ready(Driver())
    assert driver.say("MAIL FROM:<>") == "250 sender <> OK"
    assert driver.warnings == ["empty MAIL-FROM return path"]


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("VRFY bob", "252 cannot verify but will accept: bob"),
        ("VRFY <a@b> SMTPUTF8", "252 cannot verify but will accept: <a@b>"),
        ("VRFY smtputf8", "252 cannot verify but will accept: smtputf8"),
        ("VRFY", "550 invalid mailbox"),
    ],
)
def test_vrfy_says_what_it_can(said: str, reply: str) -> None:
    assert Driver().say(said) == reply
    assert Driver(replace(POLICY, vrfy=False)).say(said) == "252 cannot vrfy"


def test_the_eighth_error_is_answered_and_ends_the_session() -> None:
    driver = Driver()
    assert driver.send(b"FOO\r\n" * 9) == "500 command unrecognized\r\n" * 8
    assert driver.closed == "smtp protocol done: too many protocol errors from the client"


def test_input_after_quit_is_discarded() -> None:
    assert Driver().send(b"QUIT\r\nNOOP\r\n") == "221 OK\r\n"


def test_a_disabled_session_takes_everything_but_mail() -> None:
    driver = Driver(enabled=False)
    assert driver.greet() == "421 service not available\r\n"
    ready(driver)
    assert driver.say("MAIL FROM:<a@b>") == "421 service not available"
    assert driver.say("NOOP") == "250 noop"


@pytest.mark.parametrize("line", [b"GET / HTTP/1.1\r\n", b"POST /x HTTP/1.0\r\n", b"OPTIONS *\r\n"])
def test_a_web_page_executes_nothing(line: bytes) -> None:
    driver = Driver()
    assert driver.send(line + b"EHLO x\r\nMAIL FROM:<a@b>\r\n") == ""
    assert driver.closed == "http request"
    assert driver.warnings


@pytest.mark.parametrize("hello", [b"\x16\x03\x01\x02\x00\x01\x00", b"\x16\x03\x03\x00\r\n\x00"])
def test_a_tls_hello_in_clear_ends_the_session_with_advice(hello: bytes) -> None:
    driver = Driver()
    assert driver.send(hello) == ""
    assert driver.closed == "unexpected tls handshake packet"
    assert "try enabling implicit tls (smtps)" in driver.warnings[0]


def test_a_command_line_without_end_ends_the_session() -> None:
    driver = Driver()
    driver.send(b"x" * (OVERFLOW - 1))
    assert driver.closed is None
    driver.send(b"x")
    assert driver.closed == "server protocol overflow"


# Sizes


def test_the_size_limit_is_inclusive_and_counts_the_octets_of_the_client() -> None:
    driver = ready(Driver(replace(POLICY, size_limit=10)), "MAIL FROM:<a@b> SIZE=10", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"..345678\r\n.\r\n") == "250 message processed\r\n"
    ready(driver, "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"..3456789\r\n.\r\n") == "250 message processed\r\n"
    ready(driver, "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"123456789\r\n.\r\n") == text(codes.TOO_BIG) + "\r\n"
    assert [len(content) for _, content in driver.messages] == [9, 10]
    assert driver.draft is None


@pytest.mark.parametrize("size", ["11", "99999999999"])
def test_a_declared_size_beyond_the_limit_is_refused_at_once(size: str) -> None:
    driver = ready(Driver(replace(POLICY, size_limit=10)))
    assert driver.say(f"MAIL FROM:<a@b> SIZE={size}") == "552 message size exceeds fixed maximum message size"


@pytest.mark.parametrize("size", ["junk", "-1", "", "99999999999999999999999", "²"])
def test_a_declared_size_that_is_no_number_is_ignored(size: str) -> None:
    driver = ready(Driver(replace(POLICY, size_limit=10)))
    assert driver.say(f"MAIL FROM:<a@b> SIZE={size}") == "250 sender <a@b> OK"


def test_too_many_recipients_are_refused_for_now_and_a_flood_ends_the_session() -> None:
    driver = ready(Driver(replace(POLICY, recipient_limit=2)), "MAIL FROM:<a@b>")
    replies = [driver.say(f"RCPT TO:<{number}@b>")[:9] for number in range(4)]
    assert replies == ["250 recip", "250 recip", "452 4.5.3", "421 4.5.3"]
    assert driver.closed == "too many recipients"


# Failures of the store


def test_no_room_at_mail_is_a_temporary_refusal() -> None:
    driver = ready(Driver(refuse_begin=codes.STORAGE_FULL))
    assert driver.say("MAIL FROM:<a@b>") == "452 4.3.1 insufficient system storage"
    assert driver.core.state is State.IDLE
    assert driver.say("RCPT TO:<a@b>") == OUT_OF_SEQUENCE


def test_content_that_cannot_be_stored_is_read_to_its_end() -> None:
    driver = ready(Driver(refuse_content=codes.STORAGE_FULL), "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"part\r\n") == ""
    assert driver.send(b"MAIL FROM:<x@y>\r\n.\r\nNOOP\r\n") == text(codes.STORAGE_FULL) + "\r\n250 noop\r\n"
    assert driver.messages == []


def test_a_failed_commit_is_answered_and_forgotten() -> None:
    driver = ready(Driver(refuse_commit=codes.STORAGE_FULL), "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"x\r\n.\r\n") == text(codes.STORAGE_FULL) + "\r\n"
    driver.refuse_commit = b""
    ready(driver, "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    assert driver.send(b"y\r\n.\r\n") == "250 message processed\r\n"


def test_smuggled_line_ends_are_refused_by_policy_after_the_true_end() -> None:
    driver = Driver(replace(POLICY, bare_newlines=BareNewlines.REJECT))
    ready(driver, "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    sent = b"x\n.\r\nMAIL FROM:<evil@b>\r\n.\r\n"
    assert driver.send(sent) == text(codes.BARE_NEWLINES) + "\r\n"
    assert driver.messages == []
    assert driver.draft is None


# Pipelining against the rules


@pytest.mark.parametrize("lines", [(), ("MAIL FROM:<a@b>",), ("MAIL FROM:<a@b> BODY=BINARYMIME", "RCPT TO:<c@d>")])
def test_content_after_a_refused_data_is_not_taken_for_commands(lines: tuple[str, ...]) -> None:
    driver = ready(Driver(), *lines)
    replies = driver.send(b"DATA\r\nMAIL FROM:<evil@b>\r\nRCPT TO:<c@d>\r\n")
    assert replies.count("\r\n") == 1
    assert driver.closed == "input after a refused DATA"


def test_quit_after_a_refused_data_is_heard() -> None:
    assert ready(Driver()).send(b"DATA\r\nQUIT\r\n") == OUT_OF_SEQUENCE + "\r\n221 OK\r\n"


def test_a_flood_of_commands_is_worked_off_in_turns() -> None:
    driver = Driver()
    driver.dialogue.receive(b"NOOP\r\n" * 250)
    driver.core.start_turn()
    assert driver.core.next_action() is None
    assert driver.core.unfinished
    assert driver.dialogue.take_replies().count(b"250 noop\r\n") == 100
    assert driver.run().count("250 noop\r\n") == 150


# Encryption


def test_starttls_forgets_everything_that_was_said_in_clear() -> None:
    driver = ready(Driver(TLS, FixedAccess(clear=("PLAIN",))))
    driver.say("AUTH PLAIN " + b64encode(b"good").decode())
    assert driver.core.authenticated
    assert driver.say("STARTTLS") == "220 ready to start tls"
    assert driver.core.state is State.START
    assert not driver.core.authenticated
    assert driver.core.hello == ""
    assert driver.say("MAIL FROM:<a@b>") == OUT_OF_SEQUENCE
    assert "STARTTLS" not in driver.say("EHLO again")
    assert driver.say("STARTTLS") == OUT_OF_SEQUENCE


@pytest.mark.parametrize("injected", [b"H", b"EHLO injected\r\n", b"\r\n"])
def test_input_in_clear_after_starttls_ends_the_session(injected: bytes) -> None:
    driver = ready(Driver(TLS))
    assert driver.send(b"STARTTLS\r\n" + injected) == ""
    assert driver.closed == "tls error: input in clear after STARTTLS"
    assert driver.warnings


def test_required_encryption_is_said_in_words() -> None:
    driver = ready(Driver(replace(TLS, tls_required=True)))
    assert driver.say("MAIL FROM:<a@b>") == "530 encryption required: use starttls"
    assert driver.say("VRFY x") == "530 encryption required: use starttls"
    alone = ready(Driver(replace(POLICY, tls_required=True)))
    assert alone.say("MAIL FROM:<a@b>") == alone.say("VRFY x") == "530 encryption required"


CAREFUL = replace(TLS, tls_required=True, size_limit=10, utf8_strict=True)
OPEN = replace(CAREFUL, tls_required=False)


@pytest.mark.parametrize(
    ("policy", "access", "enabled", "line", "reply"),
    [
        (CAREFUL, SIGN_IN, False, "MAIL FROM:bad SIZE=11", "421 service not available"),
        (CAREFUL, SIGN_IN, True, "MAIL FROM:bad SIZE=11", "530 authentication required: use starttls"),
        (CAREFUL, FixedAccess(), True, "MAIL FROM:bad SIZE=11", "530 encryption required: use starttls"),
        (OPEN, FixedAccess(), True, "MAIL FROM:<\u00fc@b SIZE=11", "553 mailbox name not allowed: invalid angle"),
        (OPEN, FixedAccess(), True, "MAIL FROM:<\u00fc@b> SIZE=11", "552 message size exceeds fixed maximum"),
        (OPEN, FixedAccess(), True, "MAIL FROM:<\u00fc@b> SIZE=10", "553 mailbox name not allowed: invalid char"),
        (OPEN, FixedAccess(), True, "MAIL FROM:<a@b> SIZE=10", "250 sender <a@b> OK"),
    ],
    ids=["disabled", "sign-in", "encryption", "syntax", "SIZE", "UTF-8", "sound"],
)
def test_mail_is_refused_for_the_first_reason_in_the_order_of_the_specification(
    policy: ServerPolicy, access: FixedAccess, line: str, reply: str, *, enabled: bool
) -> None:
    assert ready(Driver(policy, access, enabled)).say(line).startswith(reply)


def test_a_recipient_that_is_no_address_is_not_verified() -> None:
    driver = ready(Driver(replace(POLICY, verifies=True, utf8_strict=True)), "MAIL FROM:<a@b>")
    assert driver.say("RCPT TO:<c@gone") == "550 invalid angle brackets in mailbox name"
    assert driver.say("RCPT TO:<\u00fc@gone>") == "550 invalid character in mailbox name: not using smtputf8"
    assert driver.asked == []


# Sign-in


def test_required_sign_in_is_said_in_words() -> None:
    assert ready(Driver(POLICY, SIGN_IN)).say("MAIL FROM:<a@b>") == "530 authentication required"
    driver = ready(Driver(replace(TLS, tls_required=True), SIGN_IN))
    assert driver.say("VRFY x") == "530 authentication required: use starttls"


def test_a_trusted_peer_need_not_sign_in() -> None:
    driver = ready(Driver(POLICY, replace(SIGN_IN, keyword="lan")), "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    driver.send(b".\r\n")
    assert driver.messages[0][0].authentication == "lan"
    assert not driver.core.authenticated


@pytest.mark.parametrize("mechanism", ["PLAIN", "plain", "Plain"])
def test_sign_in_with_an_initial_response(mechanism: str) -> None:
    driver = ready(Driver(POLICY, SIGN_IN))
    assert driver.say(f"AUTH {mechanism} " + b64encode(b"good").decode()) == "235 authentication successful"
    driver.say("MAIL FROM:<a@b>")
    driver.say("RCPT TO:<c@d>")
    driver.say("DATA")
    driver.send(b".\r\n")
    assert driver.messages[0][0].authentication == "me"
    assert driver.say("AUTH PLAIN") == OUT_OF_SEQUENCE


def test_sign_in_by_challenge() -> None:
    driver = ready(Driver(POLICY, SIGN_IN))
    assert driver.say("AUTH LOGIN") == "334 " + b64encode(b"tell").decode()
    assert driver.say(b64encode(b"good").decode()) == "235 authentication successful"


@pytest.mark.parametrize(
    ("lines", "reply"),
    [
        (("AUTH LOGIN", "*"), "501 authentication cancelled"),
        (("AUTH LOGIN", "not base64!"), "535 authentication failed"),
        (("AUTH LOGIN", b64encode(b"bad").decode()), "535 authentication failed"),
        (("AUTH PLAIN =",), "535 authentication failed"),
        (("AUTH PLAIN ====",), "501 invalid argument"),
        (("AUTH CRAM-MD5 " + b64encode(b"good").decode(),), "501 invalid argument"),
        (("AUTH NTLM",), "504 unsupported authentication mechanism"),
        (("AUTH",), "504 unsupported authentication mechanism"),
    ],
)
def test_a_sign_in_that_fails_leads_back_to_idle(lines: tuple[str, ...], reply: str) -> None:
    driver = ready(Driver(POLICY, SIGN_IN))
    replies = [driver.say(line) for line in lines]
    assert replies[-1] == reply
    assert driver.core.state is State.IDLE
    assert not driver.core.authenticated


def test_failed_sign_ins_count_as_protocol_errors() -> None:
    driver = ready(Driver(POLICY, SIGN_IN))
    for _ in range(8):
        assert driver.say("AUTH PLAIN " + b64encode(b"bad").decode()) == "535 authentication failed"
    assert driver.closed == "smtp protocol done: too many protocol errors from the client"


@pytest.mark.parametrize(
    ("policy", "access", "reply"),
    [
        (POLICY, FixedAccess(), "502 command not implemented"),
        (POLICY, FixedAccess(encrypted=("PLAIN",)), "504 unsupported authentication mechanism"),
        (TLS, FixedAccess(encrypted=("PLAIN",)), "504 unsupported authentication mechanism: use starttls"),
    ],
)
def test_a_sign_in_that_is_not_offered_is_warned_about(policy: object, access: FixedAccess, reply: str) -> None:
    assert isinstance(policy, type(POLICY))
    driver = ready(Driver(policy, access))
    assert driver.say("AUTH PLAIN") == reply
    assert driver.warnings == ["client protocol error: AUTH requested but not advertised"]


@pytest.mark.parametrize(
    "lines",
    [
        ("AUTH PLAIN {}",),
        ("AUTH PLAIN", "{}"),
        ("AUTH LOGIN", "{}", "{}"),
        ("AUTH NTLM {}", "{}"),
        ("AUTH {}",),
        ("AUTH\tPLAIN\t{}",),
        ("  auth plain {}",),
        ("AUTH LOGIN", "{}!!", "{}"),
        ("AUTHPLAIN {}",),
        ("MAIL FROM:<a@b>", "AUTH LOGIN", "{}", "{}"),
        ("AUTH PLAIN {}\0",),
        ("AUTH PLAIN {} {}",),
    ],
)
def test_no_credential_is_in_the_transcript_in_any_position(lines: tuple[str, ...]) -> None:
    for access in (SIGN_IN, FixedAccess()):
        driver = ready(Driver(POLICY, access))
        for line in lines:
            driver.say(line.replace("{}", "c2VjcmV0Y2FuYXJ5"))
        assert "c2VjcmV0Y2FuYXJ5" not in driver.transcript
        assert "secretcanary" not in repr(driver.reports)


def test_other_lines_are_in_the_transcript_as_they_are() -> None:
    driver = ready(Driver(), "MAIL FROM:<a@b> AUTH=id", "RCPT TO:<c@d>", "DATA")
    driver.send(b"hidden\r\n.\r\nFOO\r\n")
    assert "MAIL FROM:<a@b> AUTH=id" in driver.transcript
    assert "250 recipient <c@d> OK" in driver.transcript
    assert "[message content not logged]\n.\n250 message processed\nFOO\n" in driver.transcript
    assert "hidden" not in driver.transcript


def test_nothing_is_consumed_once_the_session_is_closed() -> None:
    driver = Driver()
    driver.core.close(codes.SHUTTING_DOWN)
    assert driver.send(b"NOOP\r\n") == text(codes.SHUTTING_DOWN) + "\r\n"
    assert isinstance(driver.core, ServerCore)


# Chunks (spec smtp-server.md 8)

BETWEEN = ("EHLO c", "MAIL FROM:<a@b>", "RCPT TO:<c@d>")


def chunking(*lines: str, size_limit: int = 0) -> Driver:
    driver = Driver(replace(CHUNKING, size_limit=size_limit))
    for line in lines or BETWEEN:
        driver.say(line)
    return driver


def test_chunks_are_stored_raw_and_acknowledged_each() -> None:
    driver = chunking()
    replies = driver.send(b"BDAT 3\r\n.\r\nBDAT 2\r\n..BDAT 0 LAST\r\nQUIT\r\n")
    assert replies.splitlines() == [
        "250 3 bytes received",
        "250 2 bytes received",
        "250 message processed",
        "221 OK",
    ]
    [(transaction, content)] = driver.messages
    assert content == b".\r\n.."
    assert transaction.size == 5


@pytest.mark.parametrize(
    ("sent", "replies", "state"),
    [
        (b"BDAT 4\r\nRSET", "250 4 bytes received", State.BETWEEN_CHUNKS),
        (b"BDAT 4 LAST\r\nRSET", "250 message processed", State.IDLE),
        (b"bdat\t4\tlast\r\nRSET", "250 message processed", State.IDLE),
        (b"BDAT 0 LAST\r\n", "250 message processed", State.IDLE),
        (b"BDAT 0\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT x\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT -1 LAST\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT xyz LAST\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT 99999999999999999999 LAST\r\n", "501 invalid argument", State.MUST_RESET),
        (b"BDAT 4 JUNK\r\nRSET", "501 invalid argument", State.MUST_RESET),
        (b"BDAT 4 LAST LAST\r\nRSET", "501 invalid argument", State.MUST_RESET),
        (b"BDAT 4 LAST\r\nRSETBDAT 2\r\nab", f"250 message processed\r\n{OUT_OF_SEQUENCE}", State.MUST_RESET),
    ],
)
def test_each_form_of_bdat_is_answered_by_the_table(sent: bytes, replies: str, state: State) -> None:
    driver = chunking()
    assert driver.send(sent) == replies + "\r\n"
    assert driver.core.state is state
    assert driver.closed is None
    assert len(driver.messages) == replies.count("message processed")


@pytest.mark.parametrize("size", [b"x", b"", b"-1", b"99999999999999999999"])
def test_content_behind_a_bdat_without_a_size_is_not_taken_for_commands(size: bytes) -> None:
    driver = chunking()
    assert driver.send(b"BDAT " + size + b"\r\nRSET\r\nMAIL FROM:<evil@b>\r\n") == "501 invalid argument\r\n"
    assert driver.closed == "input after a refused DATA"


@pytest.mark.parametrize(
    ("lines", "reply", "state"),
    [
        ((), OUT_OF_SEQUENCE, State.START),
        (("EHLO c",), OUT_OF_SEQUENCE, State.MUST_RESET),
        (("EHLO c", "MAIL FROM:<a@b>"), "554 no valid recipients", State.IDLE),
    ],
)
@pytest.mark.parametrize("step", [1, 1000])
def test_the_payload_of_a_refused_chunk_is_swallowed(
    lines: tuple[str, ...], reply: str, state: State, step: int
) -> None:
    driver = Driver(CHUNKING)
    for line in lines:
        driver.say(line)
    sent = b"BDAT 17\r\nRSET\r\nEHLO evil\r\nNOOP\r\n"
    replies = "".join(driver.send(sent[at : at + step]) for at in range(0, len(sent), step))
    assert replies == f"{reply}\r\n250 noop\r\n"
    assert driver.core.state is state
    assert driver.draft is None
    assert driver.core.hello in {"", "c"}


def test_a_last_chunk_leaves_the_idle_state_as_it_is() -> None:
    driver = chunking("EHLO c")
    assert driver.send(b"BDAT 2 LAST\r\nab") == OUT_OF_SEQUENCE + "\r\n"
    assert driver.core.state is State.IDLE


def test_without_the_switch_there_is_no_bdat() -> None:
    assert ready(Driver(), "MAIL FROM:<a@b>", "RCPT TO:<c@d>").say("BDAT 0 LAST") == "500 command unrecognized"


@pytest.mark.parametrize(
    ("first", "second", "reply"),
    [(5, 4, "250 message processed"), (5, 5, "250 message processed"), (5, 6, text(codes.TOO_BIG)), (11, 0, "552")],
)
def test_the_size_of_chunks_is_checked_at_the_last_one(first: int, second: int, reply: str) -> None:
    driver = chunking(size_limit=10)
    assert driver.send(b"BDAT %d\r\n" % first + b"x" * first) == f"250 {first} bytes received\r\n"
    assert driver.send(b"BDAT %d LAST\r\n" % second + b"y" * second).startswith(reply)
    assert driver.core.state is State.IDLE
    assert driver.draft is None
    assert driver.say("MAIL FROM:<a@b>") == "250 sender <a@b> OK"


def test_bare_newlines_in_chunks_are_refused_by_policy() -> None:
    driver = Driver(replace(CHUNKING, bare_newlines=BareNewlines.REJECT))
    for line in BETWEEN:
        driver.say(line)
    assert driver.send(b"BDAT 2\r\na\nBDAT 3 LAST\r\n.\r\n").splitlines() == [
        "250 2 bytes received",
        text(codes.BARE_NEWLINES),
    ]
    assert driver.messages == []


def test_chunks_that_cannot_be_stored_are_read_to_the_last() -> None:
    driver = chunking()
    driver.refuse_content = codes.STORAGE_FULL
    assert driver.send(b"BDAT 2\r\nabBDAT 2 LAST\r\ncd").splitlines() == [
        "250 2 bytes received",
        text(codes.STORAGE_FULL),
    ]
    assert driver.messages == []


def test_binary_content_is_taken_by_bdat() -> None:
    driver = chunking("EHLO c", "MAIL FROM:<a@b> BODY=BINARYMIME", "RCPT TO:<c@d>")
    binary = bytes(range(256))
    assert driver.send(b"BDAT 256 LAST\r\n" + binary) == "250 message processed\r\n"
    [(transaction, content)] = driver.messages
    assert (transaction.body, content) == ("binarymime", binary)


def test_many_small_chunks_in_one_segment_cost_no_more_than_their_octets() -> None:
    driver = chunking()
    replies = driver.send(b"BDAT 1\r\nx" * 30_000 + b"BDAT 0 LAST\r\n")
    assert replies.count("250 1 bytes received\r\n") == 30_000
    assert driver.messages[0][1] == b"x" * 30_000


@pytest.mark.parametrize(
    ("policy", "lines"),
    [
        (replace(POLICY, chunking=True), ["VRFY", "CHUNKING", "BINARYMIME", "PIPELINING", "8BITMIME"]),
        (replace(POLICY, utf8=True), ["VRFY", "PIPELINING", "SMTPUTF8", "8BITMIME"]),
        (
            replace(POLICY, chunking=True, utf8=True, vrfy=False, pipelining=False),
            ["CHUNKING", "BINARYMIME", "SMTPUTF8", "8BITMIME"],
        ),
    ],
)
def test_extensions_are_announced_by_their_switches(policy: ServerPolicy, lines: list[str]) -> None:
    reply = Driver(policy).say("EHLO x").split("\r\n")
    assert [line[4:] for line in reply[1:]] == lines


# Verifiers (spec smtp-server.md 5, 6 and 15)

JUDGED = replace(POLICY, verifies=True)


@pytest.mark.parametrize(
    ("recipient", "reply", "remote", "local"),
    [
        ("e@remote", "250 recipient <e@remote> OK", ["e@remote"], []),
        ("e@moved", "250 recipient <e@moved> OK", ["e@elsewhere"], []),
        ("Bob@local", "250 recipient <Bob@local>  OK", [], ["Bob"]),
        ("e@gone", "550 no e here", [], []),
        ("e@later", "450 no e here", [], []),
        ("\u00fc@gone", "550 no \u00fc here", [], []),
        ("e@silent", "550 mailbox unavailable", [], []),
        ("\u00fc@b\u00fccher.com", "250 recipient <\u00fc@b\u00fccher.com> OK", ["\u00fc@xn--bcher-kva.com"], []),
    ],
)
def test_the_verifier_decides_about_a_recipient(
    recipient: str, reply: str, remote: list[str], local: list[str]
) -> None:
    driver = ready(Driver(JUDGED), "MAIL FROM:<s@t>")
    assert driver.say(f"RCPT TO:<{recipient}>") == reply
    assert driver.asked[-1].sender == "s@t"
    good = bool(remote or local)
    assert driver.core.state is (State.RCPT if good else State.MAIL)
    assert any(isinstance(report, Rejected) for report in driver.reports) is not good
    if good:
        driver.say("DATA")
        driver.send(b".\r\n")
        [(transaction, _)] = driver.messages
        assert (transaction.recipients, transaction.local) == (remote, local)


@pytest.mark.parametrize(
    ("sender", "recipient", "needed"),
    [
        ("a@b", "\u00fc@local", False),
        ("a@b", "\u00fc@remote", True),
        ("\u00fc@b", "c@local", True),
        ("a@\u00fc.b", "c@\u00fc.b", False),
        ("a@b", "\u00fc@moved", True),
    ],
)
def test_only_senders_and_remote_recipients_need_utf8(sender: str, recipient: str, *, needed: bool) -> None:
    driver = ready(Driver(JUDGED), f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>", "DATA")
    driver.send(b".\r\n")
    assert driver.messages[0][0].utf8 is needed


def test_the_verifier_is_asked_with_a_labels() -> None:
    driver = ready(Driver(JUDGED), "MAIL FROM:<a@b\u00fccher.com>", "RCPT TO:<c@b\u00fccher.com>")
    assert (driver.asked[0].recipient, driver.asked[0].sender) == ("c@xn--bcher-kva.com", "a@xn--bcher-kva.com")


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("VRFY bob@local", "250 Full bob"),
        ("VRFY bob@nameless", "250 "),
        ("VRFY bob@remote", "252 cannot verify but will accept: bob@remote"),
        ("VRFY bob@moved SMTPUTF8", "252 cannot verify but will accept: bob@moved"),
        ("VRFY bob@gone", "550 no bob here"),
        ("VRFY bob@later", "450 no bob here"),
        ("VRFY bob@silent", "550 mailbox unavailable"),
        ("VRFY", "550 invalid mailbox"),
        ("VRFY a\x01b", "550 invalid mailbox"),
        ("VRFY a\tb", "550 invalid mailbox"),
    ],
)
@pytest.mark.parametrize("state", [State.START, State.IDLE, State.MAIL, State.RCPT])
def test_the_verifier_answers_vrfy(said: str, reply: str, state: State) -> None:
    driver = in_state(state, JUDGED)
    assert driver.say(said) == reply
    assert driver.core.state is state
    assert all(question.sender == "" for question in driver.asked if "bob" in question.recipient)


def test_commands_behind_a_recipient_wait_for_the_verifier() -> None:
    driver = ready(Driver(JUDGED), "MAIL FROM:<a@b>")
    driver.dialogue.receive(b"RCPT TO:<c@d>\r\nRCPT TO:<e@f>\r\nDATA\r\n")
    assert driver.core.next_action() == Verify("c@d", "a@b")
    assert driver.core.next_action() is None
    assert driver.dialogue.pending
    driver.core.verified_remote("")
    assert driver.core.next_action() == Verify("e@f", "a@b")
    driver.core.not_verified("nobody", "", temporary=False)
    assert driver.run() == (
        "250 recipient <c@d> OK\r\n550 nobody\r\n354 start mail input -- end with <CRLF>.<CRLF>\r\n"
    )


def test_an_abort_of_the_verifier_ends_the_session_without_a_word() -> None:
    driver = ready(Driver(JUDGED), "MAIL FROM:<a@b>")
    assert driver.send(b"RCPT TO:<c@abort>\r\nNOOP\r\n") == ""
    assert driver.closed == "aborted"


def test_local_recipients_count_towards_the_limit() -> None:
    driver = ready(Driver(replace(JUDGED, recipient_limit=2)), "MAIL FROM:<a@b>")
    replies = [driver.say(f"RCPT TO:<e@{domain}>")[:3] for domain in ("gone", "local", "remote", "local")]
    assert replies == ["550", "250", "250", "452"]


def test_rset_is_told_apart_from_other_ends() -> None:
    driver = ready(Driver(), "RSET", "MAIL FROM:<a@b>", "EHLO x", "RSET", "HELO y")
    assert driver.resets == 2


# Words for the log


def test_a_very_long_line_is_warned_about_once_a_session() -> None:
    driver = ready(Driver(), "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA")
    driver.send(b"x" * 70_005 + b"\r\n" + b"y" * 2000 + b"\r\n.\r\n")
    for line in ("MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"):
        driver.say(line)
    driver.send(b"x" * 3000 + b"\r\n.\r\n")
    assert driver.warnings == ["very long line detected: 70005 > 1000"]
    assert [len(content) for _, content in driver.messages] == [72_009, 3_002]


@pytest.mark.parametrize("line", ["MAIL FROM:a@b", "RCPT TO:c@d"])
def test_missing_brackets_are_refused_with_advice_or_taken(line: str) -> None:
    strict = ready(Driver(), *(["MAIL FROM:<a@b>"] if line.startswith("RCPT") else []))
    assert strict.say(line).endswith("missing angle brackets in mailbox name")
    [advice] = [report for report in strict.reports if isinstance(report, Advice)]
    assert advice.text == (
        "invalid smtp command syntax from remote client: use --server-smtp-config=nostrictparsing to allow"
    )
    lax = ready(Driver(replace(POLICY, strict_parsing=False)), *(["MAIL FROM:<a@b>"] if line[0] == "R" else []))
    assert lax.say(line)[:3] == "250"


@pytest.mark.parametrize(
    ("parameter", "body"),
    [
        ("BODY=7BIT", "7bit"),
        ("body=8bitmime", "8bit"),
        ("BODY=BINARYMIME", "binarymime"),
        ("BODY=x", "unknown"),
        ("", "unknown"),
        ("BODY=8BITMIME BODY=7BIT", "8bit"),
        ("RET=FULL ENVID=x", "unknown"),
    ],
)
def test_body_of_mail_is_kept(parameter: str, body: str) -> None:
    driver = chunking("EHLO c", f"MAIL FROM:<a@b> {parameter}", "RCPT TO:<c@d> NOTIFY=NEVER")
    driver.say("BDAT 0 LAST")
    assert driver.messages[0][0].body == body

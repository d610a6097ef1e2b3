from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from engine.smtp.server import ServerCore
from engine.smtp.states import State
from tests.support.smtp_driver import POLICY, Driver, FixedAccess

ACCESS = FixedAccess(clear=("PLAIN", "LOGIN"))
LINES = [
    b"EHLO a",
    b"HELO b",
    b"EHLO",
    b"MAIL FROM:<a@b>",
    b"MAIL FROM:<a@b> BODY=BINARYMIME",
    b"MAIL FROM:<bad",
    b"RCPT TO:<c@d>",
    b"RCPT TO:<bad",
    b"RSET",
    b"NOOP",
    b"VRFY x",
    b"EXPN",
    b"FOO",
    b"",
    b"AUTH LOGIN",
    b"AUTH PLAIN Z29vZA==",
    b"Z29vZA==",
    b"YmFk",
    b"*",
    b"NOOP\n",
    b"\xff\xfe",
    b"QUIT",
    b"RCPT TO:<e@local>",
    b"RCPT TO:<e@moved>",
    b"RCPT TO:<e@gone>",
    b"RCPT TO:<e@later>",
    b"VRFY e@local",
    b"VRFY e@gone",
    b"BDAT 0",
    b"BDAT 0 LAST",
]
CHUNKS = [
    b"BDAT 5\r\nhello",
    b"BDAT 6 LAST\r\nRSET\r\n",
    b"BDAT 24 last\r\nMAIL FROM:<evil@b>\r\n.\r\n\r",
    b"BDAT 3 JUNK\r\n\r\n.",
    b"BDAT 70\r\n" + b"QUIT\r\n.\r\n" * 7 + b"\r" * 7,
]
BODIES = [b".\r\n", b"text\r\n.\r\n", b"..\r\n.\r\n", b"MAIL FROM:<e@f>\r\n\r\n.\r\n", b"a\n.\nb\r\n.\r\n"]
step = st.sampled_from(LINES) | st.sampled_from(BODIES).map(lambda body: b"DATA\r\n" + body.removesuffix(b"\r\n"))
dialogue = st.lists(step | st.sampled_from(CHUNKS), max_size=25)


def new_driver() -> Driver:
    return Driver(replace(POLICY, size_limit=60, recipient_limit=3, chunking=True, verifies=True), ACCESS)


def sequential(steps: list[bytes]) -> tuple[Driver, str, bytes]:
    """Send line by line, waiting for each reply, content only after 354; what was sent comes back too."""
    driver = new_driver()
    replies = ""
    sent = b""
    for each in steps:
        command, _, body = each.partition(b"\r\n")
        if command.startswith(b"BDAT"):
            replies += driver.send(command + b"\r\n" + body)
            sent += command + b"\r\n" + body
            continue
        reply = driver.send(command + b"\r\n")
        replies += reply
        sent += command + b"\r\n"
        if body and reply.startswith("354"):
            replies += driver.send(body + b"\r\n")
            sent += body + b"\r\n"
        if command == b"DATA" and not reply.startswith("354"):
            break  # the only command after which nothing may be sent before the reply is known
    return driver, replies, sent


@given(dialogue, st.lists(st.integers(0, 2000), max_size=10))
def test_pipelined_in_any_segmentation_equals_sequential(steps: list[bytes], cuts: list[int]) -> None:
    expected, replies, sent = sequential(steps)
    driver = new_driver()
    edges = sorted({0, len(sent), *(cut % (len(sent) + 1) for cut in cuts)})
    got = "".join(driver.send(sent[a:b]) for a, b in itertools.pairwise(edges))
    assert got == replies
    assert driver.messages == expected.messages
    assert driver.core.state is expected.core.state
    assert driver.closed == expected.closed
    assert driver.transcript == expected.transcript


@given(st.binary(max_size=300))
def test_no_input_at_all_upsets_the_state_machine(data: bytes) -> None:
    driver = new_driver()
    replies = driver.send(b"EHLO x\r\n" + data)
    assert all(line[:3].isdigit() for line in replies.splitlines() if line)


@given(dialogue, st.binary(max_size=40))
@example([b"EHLO a", b"AUTH LOGIN", b"BDAT 6 LAST\r\nRSET\r\n"], b"")
@settings(max_examples=200)
def test_every_command_line_gets_exactly_one_reply(steps: list[bytes], noise: bytes) -> None:
    driver = new_driver()
    for each in [*steps, noise.replace(b"\r\n", b"")]:
        if driver.closed is not None or driver.core.state is State.DATA:
            break
        chunk = each in CHUNKS and driver.core.state is not State.AUTH  # there any line is an answer to the challenge
        reply = driver.send(each if chunk else each.partition(b"\r\n")[0] + b"\r\n")
        finals = [line for line in reply.split("\r\n") if line[3:4] != "-" and line]
        assert len(finals) == (0 if driver.closed in {"http request", "unexpected tls handshake packet"} else 1)


MARK = b"X-Content: "
POISON = [b"RSET", b"MAIL FROM:<evil@b>", b"QUIT", b".", b"BDAT 4 LAST", b"RCPT TO:<evil@b>"]


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(POISON).map(lambda line: MARK + line + b"\r\n" + line + b"\r\n"), max_size=3),
            st.booleans(),
            st.sampled_from([b"", b"RCPT TO:<c@d>\r\n", b"RCPT TO:<e@gone>\r\n", b"RCPT TO:<e@local>\r\n"]),
        ),
        max_size=5,
    ),
    st.lists(st.integers(0, 4000), max_size=12),
)
def test_what_is_in_a_message_never_becomes_a_command_and_250_means_stored(
    mails: list[tuple[list[bytes], bool, bytes]], cuts: list[int]
) -> None:
    """Chunks of content that looks like commands; good and refused messages in any order and segmentation."""
    sent = b"EHLO a\r\n"
    for pieces, begun, recipient in mails:
        sent += (b"MAIL FROM:<a@b>\r\n" if begun else b"") + recipient
        for piece in pieces:
            sent += b"BDAT %d\r\n" % len(piece) + piece
        sent += b"BDAT 0 LAST\r\nRSET\r\n"
    driver = Driver(replace(POLICY, chunking=True, verifies=True, error_limit=10_000))
    edges = sorted({0, len(sent), *(cut % (len(sent) + 1) for cut in cuts)})
    replies = "".join(driver.send(sent[a:b]) for a, b in itertools.pairwise(edges))
    good = [b"".join(pieces) for pieces, begun, recipient in mails if begun and recipient and b"gone" not in recipient]
    assert [content for _, content in driver.messages] == good
    assert replies.count("250 message processed") == len(good)
    assert replies.count("250 state reset") == len(mails)
    assert "evil" not in replies
    assert driver.closed is None


class AgainstTheTable(RuleBasedStateMachine):
    """The states of the specification, kept by hand beside the core."""

    def __init__(self) -> None:
        super().__init__()
        self.driver = Driver(replace(POLICY, error_limit=10_000, chunking=True), ACCESS)
        self.state = State.START
        self.recipients: list[str] = []
        self.stored = 0

    def core(self) -> ServerCore:
        return self.driver.core

    @rule(extended=st.booleans())
    def hello(self, *, extended: bool) -> None:
        assert self.driver.say("EHLO x" if extended else "HELO x").endswith("8BITMIME" if extended else "hello")
        self.state = State.IDLE

    @rule()
    def reset(self) -> None:
        assert self.driver.say("RSET") == "250 state reset"
        self.state = State.START if self.state is State.START else State.IDLE

    @rule(good=st.booleans())
    def mail(self, *, good: bool) -> None:
        reply = self.driver.say("MAIL FROM:<a@b>" if good else "MAIL FROM:a@b")
        if self.state is not State.IDLE:
            assert reply[:3] == "503"
        else:
            assert reply[:3] == ("250" if good else "553")
            self.state = State.MAIL if good else State.IDLE
            self.recipients = []

    @rule(name=st.sampled_from(["c@d", "e@f", "bad>x"]))
    def recipient(self, name: str) -> None:
        reply = self.driver.say(f"RCPT TO:<{name}>")
        if self.state not in {State.MAIL, State.RCPT}:
            assert reply[:3] == "503"
        elif name.startswith("bad"):
            assert reply[:3] == "550"
        else:
            assert reply == f"250 recipient <{name}> OK"
            self.recipients.append(name)
            self.state = State.RCPT

    @rule(body=st.sampled_from(BODIES))
    def data(self, body: bytes) -> None:
        reply = self.driver.say("DATA")
        match self.state:
            case State.RCPT:
                assert reply[:3] == "354"
                assert self.driver.send(body) == "250 message processed\r\n"
                self.stored += 1
                assert self.driver.messages[-1][0].recipients == self.recipients
                self.state = State.IDLE
            case State.MAIL:
                assert reply == "554 no valid recipients"
                self.state = State.IDLE
            case _:
                assert reply[:3] == "503"

    @rule(last=st.booleans(), payload=st.sampled_from([b"", b"QUIT\r\n", b"RSET\r\n.\r\n"]))
    def chunk(self, *, last: bool, payload: bytes) -> None:
        command = b"BDAT %d%s\r\n" % (len(payload), b" LAST" if last else b"")
        reply = self.driver.send(command + payload).removesuffix("\r\n")
        match self.state:
            case State.RCPT | State.BETWEEN_CHUNKS if last:
                assert reply == "250 message processed"
                self.stored += 1
                self.state = State.IDLE
            case State.RCPT | State.BETWEEN_CHUNKS:
                assert reply == (f"250 {len(payload)} bytes received" if payload else "501 invalid argument")
                self.state = State.BETWEEN_CHUNKS if payload else State.MUST_RESET
            case State.MAIL:
                assert reply == "554 no valid recipients"
                self.state = State.IDLE
            case State.IDLE if not last:
                assert reply[:3] == "503"
                self.state = State.MUST_RESET
            case _:
                assert reply[:3] == "503"

    @rule()
    def sign_in(self) -> None:
        before = self.driver.core.authenticated
        reply = self.driver.say("AUTH PLAIN Z29vZA==")
        allowed = self.state is State.IDLE and not before
        assert reply[:3] == ("235" if allowed else "503")

    @invariant()
    def core_and_model_agree(self) -> None:
        assert self.driver.core.state is self.state
        assert len(self.driver.messages) == self.stored
        assert (self.driver.draft is not None) == (self.state in {State.MAIL, State.RCPT, State.BETWEEN_CHUNKS})


TestAgainstTheTable = AgainstTheTable.TestCase
TestAgainstTheTable.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)

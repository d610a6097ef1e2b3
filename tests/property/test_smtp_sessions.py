from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import given, settings
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
]
BODIES = [b".\r\n", b"text\r\n.\r\n", b"..\r\n.\r\n", b"MAIL FROM:<e@f>\r\n\r\n.\r\n", b"a\n.\nb\r\n.\r\n"]
step = st.sampled_from(LINES) | st.sampled_from(BODIES).map(lambda body: b"DATA\r\n" + body.removesuffix(b"\r\n"))
dialogue = st.lists(step, max_size=25)


def new_driver() -> Driver:
    return Driver(replace(POLICY, size_limit=60, recipient_limit=3), ACCESS)


def sequential(steps: list[bytes]) -> tuple[Driver, str, bytes]:
    """Send line by line, waiting for each reply, content only after 354; what was sent comes back too."""
    driver = new_driver()
    replies = ""
    sent = b""
    for each in steps:
        command, _, body = each.partition(b"\r\n")
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
@settings(max_examples=200)
def test_every_command_line_gets_exactly_one_reply(steps: list[bytes], noise: bytes) -> None:
    driver = new_driver()
    for each in [*steps, noise.replace(b"\r\n", b"")]:
        if driver.closed is not None or driver.core.state is State.DATA:
            break
        reply = driver.send(each.partition(b"\r\n")[0] + b"\r\n")
        finals = [line for line in reply.split("\r\n") if line[3:4] != "-" and line]
        assert len(finals) == (0 if driver.closed in {"http request", "unexpected tls handshake packet"} else 1)


class AgainstTheTable(RuleBasedStateMachine):
    """The states of the specification, kept by hand beside the core."""

    def __init__(self) -> None:
        super().__init__()
        self.driver = Driver(replace(POLICY, error_limit=10_000), ACCESS)
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
        assert (self.driver.draft is not None) == (self.state in {State.MAIL, State.RCPT})


TestAgainstTheTable = AgainstTheTable.TestCase
TestAgainstTheTable.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)

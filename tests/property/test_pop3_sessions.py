from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine.mail.lines import dot_stuff
from engine.pop3.core import PopCore
from engine.pop3.cut import top
from engine.pop3.states import State
from engine.pop3.transcript import shown_command
from tests.support.pop_driver import FixedAccess, PopDriver

MESSAGES = [
    ("a.content", b"A: b\r\n\r\none\r\n.\r\ntwo\r\n"),
    ("b.content", b"\n.\n"),
    ("c.content", b"no header"),
]
LINES = [
    *(b"USER me", b"PASS good pw", b"PASS bad", b"APOP me good", b"APOP me bad", b"AUTH", b"AUTH PLAIN Z29vZA=="),
    *(b"AUTH LOGIN", b"Z29vZA==", b"YmFk", b"*", b"CAPA", b"UTF8", b"STAT", b"LIST", b"LIST 1", b"LIST 9", b"UIDL"),
    *(b"UIDL 2", b"RETR 1", b"RETR 2", b"RETR 3", b"RETR x", b"TOP 1 1", b"TOP 2 0", b"TOP 3", b"DELE 1", b"DELE 2"),
    *(b"DELE 1", b"RSET", b"NOOP", b"NOOP\n", b"", b"\xff\xfe", b"FOO", b"QUIT", b"user me", b"pass good pw"),
]
dialogue = st.lists(st.sampled_from(LINES), max_size=30)
signed_in = st.booleans()


def new_driver(*, active: bool) -> PopDriver:
    driver = PopDriver(messages=MESSAGES, access=FixedAccess(clear=("PLAIN", "LOGIN")), vanished={3})
    driver.greet()
    if active:
        driver.sign_in()
    return driver


@given(lines=dialogue, cuts=st.lists(st.integers(0, 2000), max_size=12), active=signed_in)
def test_pipelined_in_any_segmentation_equals_sequential(lines: list[bytes], cuts: list[int], *, active: bool) -> None:
    expected = new_driver(active=active)
    replies = "".join(expected.send(line + b"\r\n") for line in lines)
    sent = b"".join(line + b"\r\n" for line in lines)
    driver = new_driver(active=active)
    edges = sorted({0, len(sent), *(cut % (len(sent) + 1) for cut in cuts)})
    got = "".join(driver.send(sent[a:b]) for a, b in itertools.pairwise(edges))
    assert got == replies
    assert driver.deleted == expected.deleted
    assert driver.core.state is expected.core.state
    assert driver.closed == expected.closed
    assert driver.transcript == expected.transcript


@given(lines=dialogue, active=signed_in)
def test_octet_by_octet_equals_sequential(lines: list[bytes], *, active: bool) -> None:
    expected, driver = new_driver(active=active), new_driver(active=active)
    sent = b"".join(line + b"\r\n" for line in lines)
    got = "".join(driver.send(sent[at : at + 1]) for at in range(len(sent)))
    assert got == "".join(expected.send(line + b"\r\n") for line in lines)


@given(data=st.binary(max_size=300), active=signed_in)
def test_no_input_at_all_upsets_the_state_machine(data: bytes, *, active: bool) -> None:
    driver = new_driver(active=active)
    driver.send(data)
    driver.send(b"\r\n" + data + b"\r\n")
    assert driver.deleted == []


@given(dialogue, st.lists(st.tuples(st.integers(0, 500), st.binary(max_size=3)), max_size=6))
@settings(max_examples=200)
def test_mutated_sessions_delete_nothing_without_quit(lines: list[bytes], changes: list[tuple[int, bytes]]) -> None:
    data = b"".join(line + b"\r\n" for line in lines)
    for place, replacement in changes:
        at = place % (len(data) + 1)
        data = data[:at] + replacement + data[at + len(replacement) :]
    driver = new_driver(active=True)
    driver.send(data)
    if b"QUIT" not in data.upper():
        assert driver.deleted == []


@given(dialogue)
@settings(max_examples=200)
def test_every_line_gets_exactly_one_reply(lines: list[bytes]) -> None:
    driver = new_driver(active=False)
    for line in lines:
        if driver.closed is not None:
            break
        reply = driver.send(line + b"\r\n")
        assert reply.startswith(("+OK", "-ERR", "+ "))
        assert reply.endswith("\r\n")
        many = line.partition(b" ")[0].upper() in {b"CAPA", b"RETR", b"TOP"} or line in {b"AUTH", b"LIST", b"UIDL"}
        if not (many and reply.startswith("+OK")):
            assert reply.count("\r\n") == 1


@given(word=st.binary(max_size=60), active=signed_in)
def test_no_password_is_ever_shown(word: bytes, *, active: bool) -> None:
    secret = b"hidden" + word.replace(b"\r\n", b"").replace(b"\n", b"")
    driver = new_driver(active=active)
    for line in (b"PASS " + secret, b"AUTH PLAIN " + secret, b"AUTH LOGIN", secret, b"APOP me " + secret):
        driver.send(line + b"\r\n")
    assert not any("hidden" in line for line in driver.transcript)


@given(st.binary(max_size=120))
def test_whatever_a_line_says_it_can_be_shown(line: bytes) -> None:
    from engine.pop3.command import parse_command

    text, _ = shown_command(line, parse_command(line).verb, secretive=True)
    assert isinstance(text, str)


pieces = st.sampled_from([b"a", b".", b"\r", b"\n", b"\r\n", b"\0", b"A: b\r\n"])


@given(st.lists(pieces, max_size=40).map(b"".join), st.integers(0, 5), st.integers(1, 9))
def test_top_is_the_beginning_of_the_message_however_it_is_read(content: bytes, lines: int, size: int) -> None:
    chunks = [content[at : at + size] for at in range(0, len(content), size)]
    whole = b"".join(dot_stuff([content] if content else []))
    got = b"".join(top(dot_stuff(chunks), lines))
    assert whole.startswith(got)
    header, blank, body = (b"\r\n" + whole).partition(b"\r\n\r\n")
    expected = header + blank + b"".join(body.splitlines(keepends=True)[:lines]) if blank else b"\r\n" + whole
    assert b"\r\n" + got == expected


class AgainstTheModel(RuleBasedStateMachine):
    """Marks and numbers, kept by hand beside the core."""

    def __init__(self) -> None:
        super().__init__()
        self.driver = new_driver(active=False)
        self.active = False
        self.marked: set[int] = set()

    def core(self) -> PopCore:
        return self.driver.core

    @precondition(lambda self: not self.active)
    @rule(good=st.booleans())
    def sign_in(self, *, good: bool) -> None:
        self.driver.core._errors = 0
        self.driver.say("USER me")
        reply = self.driver.say("PASS good pw" if good else "PASS x")
        assert reply.startswith("+OK" if good else "-ERR")
        self.active = good

    @rule(number=st.integers(-1, 5))
    def delete(self, number: int) -> None:
        self.driver.core._errors = 0
        good = self.active and 1 <= number <= 3 and number not in self.marked
        assert self.driver.say(f"DELE {number}") == ("+OK" if good else "-ERR")
        if good:
            self.marked.add(number)

    @rule()
    def reset(self) -> None:
        self.driver.core._errors = 0
        assert self.driver.say("RSET") == ("+OK" if self.active else "-ERR")
        self.marked.clear()

    @precondition(lambda self: self.active)
    @rule()
    def count(self) -> None:
        left = [n for n in (1, 2, 3) if n not in self.marked]
        size = sum(len(MESSAGES[n - 1][1]) for n in left)
        assert self.driver.say("STAT") == f"+OK {len(left)} {size}"
        listed = "".join(f"{n} {len(MESSAGES[n - 1][1])}\r\n" for n in left)
        assert self.driver.say("LIST") == f"+OK {len(left)} message(s)\r\n{listed}."

    @rule()
    def drop(self) -> None:
        self.driver.core.close()
        assert self.driver.deleted == []
        self.__init__()  # type: ignore[misc] # the next session

    @rule()
    def quit(self) -> None:
        reply = self.driver.say("QUIT")
        assert self.driver.deleted == (sorted(self.marked) if self.active else [])
        assert reply == ("-ERR some messages not deleted" if 3 in self.marked else "+OK signing off")
        self.__init__()  # type: ignore[misc] # the next session

    @invariant()
    def core_and_model_agree(self) -> None:
        assert self.driver.core.state is (State.ACTIVE if self.active else State.START)
        assert self.driver.deleted == []


TestAgainstTheModel = AgainstTheModel.TestCase
TestAgainstTheModel.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import ConfigError
from engine.events import Level
from engine.verifiers.account import AccountRules, SystemAccount, judge
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request
from engine.verifiers.network import parse_answer, question_of
from engine.verifiers.program import outcome, output_lines
from engine.verifiers.registry import Verifiers

NOT_TEXT = "the {} from the address verifier is not printable text"
REQUEST = Request(
    recipient="Bob@Here",
    sender="me@here",
    client="127.0.0.1:39230",
    domain="test.local",
    mechanism="none",
    identity="",
)


def silent(_level: Level, _text: str, _peer: str) -> None:
    return


def parse(spec: str, base: Path = Path("/start"), app_dir: str = "") -> Verifiers | None:
    return Verifiers.parse(spec, timeout=60, domain="test.local", user=None, say=silent, base=base, app_dir=app_dir)


# The specification


def test_no_specification_is_no_verifier() -> None:
    assert parse("") is None


@pytest.mark.parametrize(
    ("spec", "why"),
    [
        ("exit:x", "invalid numeric value: x"),
        ("exit:", "invalid numeric value: "),
        ("file:", "empty path"),
        ("net:", "invalid"),
        ("net:nowhere", "nowhere"),
        ("net:/", "/"),
        ("account:5-1", "invalid uid range: 5-1"),
        ("account:check;1x", "invalid uid range: 1x"),
    ],
)
def test_a_bad_specification_is_refused_with_the_reason(spec: str, why: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(spec)
    [problem] = caught.value.problems
    assert problem.option == "address-verifier"
    assert problem.text.startswith("invalid verifier specification: ")
    assert why in problem.text


async def test_exit_accepts_everything_as_remote() -> None:
    verifiers = parse("exit:1")
    assert verifiers is not None
    assert await verifiers.for_session().verify(REQUEST) == Remote(address="Bob@Here")


@pytest.mark.parametrize(
    ("spec", "path"),
    [
        ("/no/such", "/no/such"),
        ("file:/no/such", "/no/such"),
        ("no/such", "/start/no/such"),
        ("@app/such", "/app/dir/such"),
    ],
)
def test_a_missing_program_is_a_warning(spec: str, path: str) -> None:
    verifiers = parse(spec, app_dir="/app/dir")
    assert verifiers is not None
    assert verifiers.warnings == (f"verifier program does not exist: {path}",)


def test_a_folder_or_an_open_program_is_a_warning(tmp_path: Path) -> None:
    verifiers = parse(str(tmp_path))
    assert verifiers is not None
    assert verifiers.warnings == (f"invalid program: {tmp_path}",)
    program = tmp_path / "program"
    program.touch(mode=0o777)
    program.chmod(0o777)
    verifiers = parse(str(program))
    assert verifiers is not None
    assert verifiers.warnings == (f"verifier program will not be run: others can write to {program}",)


# Programs: section 16.1


@pytest.mark.parametrize(
    ("code", "output", "answer"),
    [
        (0, b"Full Name\nmbox\n", Local(mailbox="mbox", full_name="Full Name")),
        (0, b"Full Name\r\nmbox\r\nmore\r\n", Local(mailbox="mbox", full_name="Full Name")),
        (1, b"\nother@there\n", Remote(address="other@there")),
        (1, b"ignored\nother@there", Remote(address="other@there")),
        (0, b"only one\n", Invalid(response="only one", reason="exit code 0")),
        (1, b"", Invalid(response="mailbox unavailable", reason="exit code 1")),
        (3, b"", Invalid(response="mailbox unavailable", reason="exit code 3", temporary=True)),
        (3, b"later\nbusy", Invalid(response="later", reason="busy", temporary=True)),
        (100, b"x\ny", Abort()),
        (2, b"no\nwhy\n", Invalid(response="no", reason="why")),
        (101, b"", Invalid(response="mailbox unavailable", reason="exit code 101")),
        (143, b"", Invalid(response="mailbox unavailable", reason="exit code 143")),
        (2, b"\nwhy", Invalid(response="mailbox unavailable", reason="why")),
        (2, b"a\rb\x1b[0m", Invalid(response="ab\\x1b[0m", reason="exit code 2")),
        (0, b"name\nm\tbox", Invalid(response="mailbox unavailable", reason=NOT_TEXT.format("mailbox"))),
        (1, b"\na\xff@b", Invalid(response="mailbox unavailable", reason=NOT_TEXT.format("address"))),
    ],
)  # fmt: skip
def test_an_exit_code_and_two_lines_are_the_answer(code: int, output: bytes, answer: Answer) -> None:
    assert outcome(code, output_lines(output)) == answer


# Services: section 16.2


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("0|mbox|Full Name", Local(mailbox="mbox", full_name="Full Name")),
        ("0|mbox|", Local(mailbox="mbox")),
        ("0|mbox|Full|extra", Local(mailbox="mbox", full_name="Full")),
        ("1|robert@here", Remote(address="robert@here")),
        ("1|", Remote(address="Bob@Here")),
        ("2|no", Invalid(response="no")),
        ("2|no|because", Invalid(response="no", reason="because")),
        ("2|", Invalid(response="mailbox unavailable")),
        ("3|later|busy", Invalid(response="later", reason="busy", temporary=True)),
        ("100", Abort()),
        ("100|x", Abort()),
    ],
)
def test_a_line_of_the_service_is_the_answer(line: str, answer: Answer) -> None:
    assert parse_answer(line, "Bob@Here") == answer


@pytest.mark.parametrize("line", ["", "0", "0|mbox", "0||x", "1", "2", "3", "4|x", "ok", "01|x", "1 |x", "1|a\x07b"])
def test_an_answer_that_is_not_understood_refuses_for_good(line: str) -> None:
    answer = parse_answer(line, "Bob@Here")
    assert isinstance(answer, Invalid)
    assert (answer.response, answer.temporary) == ("mailbox unavailable", False)


def test_the_six_fields_are_one_line() -> None:
    assert question_of(REQUEST) == b"Bob@Here|me@here|127.0.0.1:39230|test.local|none|\n"


@pytest.mark.parametrize("char", ["|", "\n", "\r", "\0", "\x7f"])
def test_a_field_that_would_shift_the_others_is_not_sent(char: str) -> None:
    request = Request(recipient=f"a{char}b@c", sender="", client="c", domain="d", mechanism="none", identity="")
    assert question_of(request) is None


# Accounts: section 16.3

USERS = {"alice": 1000, "Bob": 2000, "daemon": 1, "postmaster": 3}


def lookup(name: str) -> SystemAccount | None:
    return SystemAccount(name=name, uid=USERS[name]) if name in USERS else None


def rejected(reason: str) -> Invalid:
    return Invalid(response="rejected", reason=reason)


@pytest.mark.parametrize(
    ("params", "recipient", "answer"),
    [
        ("", "postmaster", Local(mailbox="postmaster")),
        ("remote", "postmaster", Local(mailbox="postmaster")),
        ("", "PostMaster", Local(mailbox="postmaster")),
        ("", "Postmaster@test.local", Local(mailbox="postmaster")),
        ("", "postmaster@other", rejected("[other] does not match [test.local]")),
        ("", "alice@test.local", Local(mailbox="alice")),
        ("", "alice@TEST.local", Local(mailbox="alice")),
        ("", "ALICE@test.local", Local(mailbox="alice")),
        ("", "Bob@test.local", Local(mailbox="Bob")),
        ("", "bob@test.local", rejected("[bob] is not a valid account name")),
        ("lowercase", "Bob@test.local", Local(mailbox="bob")),
        ("l", "Bob@test.local", Local(mailbox="bob")),
        ("remote", "Bob@test.local", Remote(address="Bob@test.local")),
        ("rc", "x@other", Remote(address="x@other")),
        ("check", "x@other", Remote(address="x@other")),
        ("check", "alice@test.local", Local(mailbox="alice")),
        ("check", "nosuch@test.local", Remote(address="nosuch@test.local")),
        ("unknown;words", "x@other", rejected("[other] does not match [test.local]")),
        ("", "nosuch@test.local", rejected("[nosuch] is not a valid account name")),
        ("", "daemon@test.local", rejected("uid 1 is not in the range 1000-32767")),
        ("0-10", "daemon@test.local", Local(mailbox="daemon")),
        ("1", "daemon@test.local", Local(mailbox="daemon")),
        ("1;remote", "daemon@test.local", Remote(address="daemon@test.local")),
        ("", '"alice"@test.local', Local(mailbox="alice")),
        ("", '"alice@test.local"', Local(mailbox="alice")),
        ("", "alice", rejected("[] does not match [test.local]")),
        ("", "a@b@test.local", rejected("[a@b] is not a valid account name")),
        ("", "@test.local", rejected("[] is not a valid account name")),
    ],
)
def test_recipients_are_accounts_of_the_system(params: str, recipient: str, answer: Answer) -> None:
    assert judge(recipient, "test.local", AccountRules.parse(params), lookup) == answer

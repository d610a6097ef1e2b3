"""What is read from the answers of filters: the tables of spec smtp-server.md 18, row by row."""

from __future__ import annotations

import pytest

from engine.filters.base import Result, Role
from engine.filters.exits import meaning
from engine.filters.words import RESPONSE_LIMIT, Words, failed, parse_answer, parse_output, split_code

OK, ABANDON, FAIL = Result.OK, Result.ABANDON, Result.FAIL


@pytest.mark.parametrize(
    ("output", "response", "reason", "code"),
    [
        pytest.param(b"", "", "", 0, id="nothing"),
        pytest.param(b"<<>>\n", "", "", 0, id="empty"),
        pytest.param(b"  <<foo>>\n", "", "", 0, id="behind blanks"),
        pytest.param(b"x<<foo>>\n", "", "", 0, id="behind text"),
        pytest.param(b"<<foo\n", "", "", 0, id="without an end"),
        pytest.param(b"<<foo\n>>\n", "", "", 0, id="end on another line"),
        pytest.param(b"<<foo]]\n", "", "", 0, id="end of the other kind"),
        pytest.param(b"one\n<<no thanks>> x\ntwo\n", "no thanks", "", 0, id="among other lines"),
        pytest.param(b"[[foo]]", "foo", "", 0, id="square"),
        pytest.param(b"<<a>>\n[[b]]\n", "a", "b", 0, id="response and reason"),
        pytest.param(b"<<a>>\r[[b]]\r\n", "a", "b", 0, id="other line ends"),
        pytest.param(b"<<a>>\n<<b>>\n<<c>>\n", "a", "b", 0, id="a third is nothing"),
        pytest.param(b"<<550 not allowed>>\n", "not allowed", "", 550, id="code"),
        pytest.param(b"<<550>>\n", "", "", 550, id="code alone"),
        pytest.param(b"<<399 x>>\n", "399 x", "", 0, id="no code of failure"),
        pytest.param(b"<<600 x>>\n", "600 x", "", 0, id="no code at all"),
        pytest.param(b"<<550x>>\n", "550x", "", 0, id="no space behind"),
        pytest.param(b"<<a<<b>>c>>\n", "a<<b", "", 0, id="first end"),
        pytest.param("<<zurück>>".encode(), "zurück", "", 0, id="utf-8"),
        pytest.param(b"<<a\x1b[2J\x00\xff>>", "a\\x1b[2J\\x00\\xff", "", 0, id="made printable"),
        pytest.param("<<a\u2028b>>".encode(), "a\\u2028b", "", 0, id="unicode line end"),
    ],
)
def test_the_output_of_a_program(output: bytes, response: str, reason: str, code: int) -> None:
    assert parse_output(output) == Words(response=response, reason=reason, code=code)


@pytest.mark.parametrize(
    ("line", "result", "code", "response", "reason"),
    [
        pytest.param(b"ok", OK, 0, "", "", id="ok"),
        pytest.param(b"okay then", OK, 0, "", "", id="prefix"),
        pytest.param(b"", FAIL, 0, "failed", "empty response", id="empty"),
        pytest.param(b"OK", FAIL, 0, "OK", "OK", id="upper case"),
        pytest.param(b" ok", FAIL, 0, " ok", " ok", id="behind a blank"),
        pytest.param(b"nope", FAIL, 0, "nope", "nope", id="text"),
        pytest.param(b"550 nope\tscore 9", FAIL, 550, "nope", "score 9", id="all three"),
        pytest.param(b"550 nope", FAIL, 550, "nope", "550 nope", id="code"),
        pytest.param(b"nope\tscore 9", FAIL, 0, "nope", "score 9", id="reason"),
        pytest.param(b"300 nope", FAIL, 0, "300 nope", "300 nope", id="no code of failure"),
        pytest.param(b"\tx", FAIL, 0, "failed", "x", id="reason alone"),
        pytest.param(b"550", FAIL, 550, "failed", "550", id="code alone"),
        pytest.param(b"a\rb\x00", FAIL, 0, "a\\rb\\x00", "a\\rb\\x00", id="made printable"),
    ],
)
def test_the_answer_of_a_service(line: bytes, result: Result, code: int, response: str, reason: str) -> None:
    verdict = parse_answer(line)
    assert verdict.result is result
    assert (verdict.code, verdict.response, verdict.reason, verdict.special) == (code, response, reason, False)


ROWS = [
    (0, (OK, False), (OK, False)),
    (1, (FAIL, False), (FAIL, False)),
    (99, (FAIL, False), (FAIL, False)),
    (100, (ABANDON, False), (ABANDON, False)),
    (101, (OK, False), (OK, False)),
    (102, (ABANDON, True), (OK, True)),
    (103, (OK, True), (OK, False)),
    (104, (FAIL, True), (ABANDON, True)),
    (105, (FAIL, False), (FAIL, True)),
    (106, (FAIL, False), (FAIL, False)),
    (128 + 15, (FAIL, False), (FAIL, False)),
    (255, (FAIL, False), (FAIL, False)),
]


@pytest.mark.parametrize(("code", "server", "client"), ROWS, ids=[str(row[0]) for row in ROWS])
def test_the_meaning_of_an_exit_code(code: int, server: tuple[Result, bool], client: tuple[Result, bool]) -> None:
    assert meaning(code, Role.SERVER) == server
    assert meaning(code, Role.CLIENT) == client
    assert meaning(code, Role.ROUTING) == (client[0], False)


def test_words_are_cut_to_what_a_reply_line_holds() -> None:
    verdict = failed("ü" * 10_000, "r" * 10_000)
    assert len(verdict.response.encode()) <= RESPONSE_LIMIT
    assert len(verdict.reason) == 1000


def test_a_code_is_ascii_digits_only() -> None:
    assert split_code("\N{ARABIC-INDIC DIGIT FIVE}50 x")[0] == 0

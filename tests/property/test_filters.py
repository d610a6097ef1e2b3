"""What filters answer, however it is cut and whatever it is."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PeerProtocolError
from engine.filters.base import Result
from engine.filters.spamd import SpamdAnswer
from engine.filters.words import REASON_LIMIT, RESPONSE_LIMIT, parse_answer, parse_output

PIECES = st.lists(
    st.sampled_from([b"<<", b">>", b"[[", b"]]", b"\r", b"\n", b"550", b" ", b"x", b"\x00", b"\xff", b"\xe2\x80\xa8"])
)
ODDS = st.one_of(st.binary(max_size=1024), PIECES.map(b"".join))


@given(ODDS)
def test_any_output_becomes_one_printable_line_each(output: bytes) -> None:
    words = parse_output(output)
    assert words.response.isprintable()
    assert words.reason.isprintable()
    assert len(words.response.encode()) <= RESPONSE_LIMIT
    assert words.code == 0 or 400 <= words.code <= 599


@given(ODDS)
def test_any_answer_becomes_a_verdict(line: bytes) -> None:
    verdict = parse_answer(line)
    assert (verdict.result is Result.OK) == line.startswith(b"ok")
    if verdict.result is Result.FAIL:
        assert verdict.response
        assert verdict.reason
    assert verdict.response.isprintable()
    assert verdict.reason.isprintable()
    assert len(verdict.reason.encode()) <= REASON_LIMIT
    assert verdict.code == 0 or 400 <= verdict.code <= 599


@given(st.text(st.characters(exclude_characters="<>[]\r\n", exclude_categories=["C", "Z"]), min_size=1, max_size=99))
def test_what_stands_between_the_marks_is_the_response(text: str) -> None:
    words = parse_output(f"noise\n<<{text}>>\n".encode())
    assert words.response == text


def fed(data: bytes, cuts: list[int], limit: int = 10_000) -> tuple[object, ...]:
    """What comes of an answer that arrives in pieces."""
    answer = SpamdAnswer(limit)
    content = b""
    edges = [0, *sorted(cut % (len(data) + 1) for cut in cuts), len(data)]
    try:
        for start, end in pairwise(edges):
            content += answer.feed(data[start:end])
    except PeerProtocolError as error:
        return ("refused", str(error))
    return (content, answer.complete, answer.spam, answer.is_spam)


ANSWER = b"SPAMD/1.1 0 EX_OK\r\nSpam: True ; 9.0 / 5.0\r\nCONTENT-LENGTH: 6\r\n\r\na\r\n\r\nb\nmore"


@given(st.lists(st.integers(0, 200)))
def test_spamds_answer_is_the_same_however_it_is_cut(cuts: list[int]) -> None:
    assert fed(ANSWER, cuts) == (b"a\r\n\r\nb", True, b"True ; 9.0 / 5.0", True)


def test_spamds_answer_may_come_octet_by_octet() -> None:
    assert fed(ANSWER, list(range(len(ANSWER)))) == (b"a\r\n\r\nb", True, b"True ; 9.0 / 5.0", True)


WORDS = st.sampled_from(
    [
        b"SPAMD/1.1 0",
        b"SPAMD/1.1 1",
        b"\r\n",
        b"\n",
        b"Spam: ",
        b"False",
        b"Content-length:",
        b" 3",
        b"0",
        b"abc",
        b"\r",
    ]
)


@given(st.one_of(st.lists(WORDS).map(b"".join), st.binary()), st.lists(st.integers(0, 200)))
def test_no_answer_is_read_differently_when_it_is_cut(data: bytes, cuts: list[int]) -> None:
    whole, cut = fed(data, []), fed(data, cuts)
    assert whole[0] == cut[0]
    if whole[0] != "refused":
        assert whole == cut


@given(st.binary(), st.integers(0, 100))
def test_no_more_content_comes_out_than_was_announced(content: bytes, size: int) -> None:
    answer = SpamdAnswer(50)
    head = b"SPAMD/1.5 0 EX_OK\nContent-Length: %d\n\n" % size
    if size == 0 or size > 50:
        with pytest.raises(PeerProtocolError):
            answer.feed(head + content)
    else:
        assert answer.feed(head + content) == content[:size]
        assert answer.complete == (len(content) >= size)


@pytest.mark.slow
def test_reading_takes_time_in_proportion_to_length() -> None:
    """Spec reliability-security.md O7: at 4n no more than a few times what n takes."""

    def seconds(size: int) -> float:
        hostile = (b"<<" + b"<" * size, b"<<>\n" * (size // 4), b"[[" * (size // 2), b"\r" * size)
        start = time.process_time()
        for _ in range(5):
            for each in hostile:
                parse_output(each)
                parse_answer(each)
        return time.process_time() - start

    small, large = min(seconds(10_000) for _ in range(3)), min(seconds(40_000) for _ in range(3))
    assert large < 10 * max(small, 0.01)

from __future__ import annotations

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from engine.config.values import BareNewlines
from engine.mail.lines import END_OF_DATA, DotReader, dot_stuff

content = st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b".", b"..", b"a", b"\0", b"\xff", b" "]), max_size=30).map(
    b"".join
)


def blocks_of(data: bytes, cuts: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(cut % (len(data) + 1) for cut in cuts)})
    return [data[a:b] for a, b in itertools.pairwise(edges)]


def reference(sent: bytes) -> tuple[bytes, bytes]:
    """RFC 5321 4.5.2, line by line."""
    stored = b""
    while True:
        line, crlf, sent = sent.partition(b"\r\n")
        assert crlf
        if line == b".":
            return stored, sent
        stored += (line[1:] if line.startswith(b".") else line) + crlf


@given(content, content, st.lists(st.integers(0, 200), max_size=12), st.sampled_from(BareNewlines))
def test_every_chunking_reads_what_a_line_by_line_reader_reads(
    body: bytes, after: bytes, cuts: list[int], policy: BareNewlines
) -> None:
    sent = body + b"\r\n.\r\n" + after
    expected, rest = reference(sent)
    reader = DotReader(policy)
    stored = b""
    remaining = blocks_of(sent, cuts)
    while not reader.ended:
        stored += reader.feed(remaining.pop(0))
    assert stored == expected
    assert reader.rest + b"".join(remaining) == rest


@given(content, st.lists(st.integers(0, 200), max_size=12), st.sampled_from(BareNewlines))
def test_the_verdict_on_bare_newlines_does_not_depend_on_the_chunking(
    body: bytes, cuts: list[int], policy: BareNewlines
) -> None:
    sent = body + b"\r\n.\r\n"
    whole, cut = DotReader(policy), DotReader(policy)
    whole.feed(sent)
    for block in blocks_of(sent, cuts):
        if not cut.ended:
            cut.feed(block)
    assert cut.objection == whole.objection


@given(content)
def test_strict_is_exactly_no_bare_newline_before_the_end(body: bytes) -> None:
    reader = DotReader(BareNewlines.STRICT)
    reader.feed(body + b"\r\n.\r\n")
    seen = (body + b"\r\n.\r\n")[: len(body) + 5 - len(reader.rest)]
    assert reader.objection == bool(re.search(rb"(?<!\r)\n|\r(?!\n)", seen))


@given(content, st.lists(st.integers(0, 200), max_size=12))
def test_what_goes_out_is_one_message_for_every_reader(stored: bytes, cuts: list[int]) -> None:
    sent = b"".join(dot_stuff(blocks_of(stored, cuts)))
    assert sent == b"".join(dot_stuff([stored]))
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", sent)
    reader = DotReader(BareNewlines.STRICT)
    lines = re.split(rb"\r\n|\r|\n", stored)
    if lines[-1] == b"":
        lines.pop()
    assert reader.feed(sent + END_OF_DATA) == b"".join(line + b"\r\n" for line in lines)
    assert reader.ended
    assert reader.rest == b""
    assert not reader.objection


@given(content)
def test_crlf_content_survives_the_round_trip(body: bytes) -> None:
    canonical = re.sub(rb"\r\n|\r|\n", b"\r\n", body + b"\r\n")
    reader = DotReader()
    assert reader.feed(b"".join(dot_stuff([canonical])) + END_OF_DATA) == canonical

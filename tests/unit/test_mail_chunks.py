from __future__ import annotations

import pytest

from engine.config.values import BareNewlines
from engine.mail.chunks import ChunkReader
from engine.mail.longest import LONG, LineMeter


def read(chunks: list[bytes], policy: BareNewlines, *, step: int = 1000) -> tuple[bytes, bool]:
    """Feed chunks in blocks of ``step`` octets."""
    reader = ChunkReader(policy)
    content = b""
    for number, chunk in enumerate(chunks):
        reader.expect(len(chunk), last=number == len(chunks) - 1)
        for at in range(0, len(chunk), step):
            assert not reader.ended
            content += reader.feed(chunk[at : at + step])
        assert reader.ended
    return content, reader.objection


@pytest.mark.parametrize("step", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    ("chunks", "reject", "strict"),
    [
        ([b"plain\r\n"], False, False),
        ([b"cut\r", b"\nhere\r\n"], False, False),
        ([b".\r\n", b"\r\n.\r\n", b"."], False, False),
        ([b"\r\n.\r\nMAIL\r\n"], False, False),
        ([b"lone\nLF\r\n"], False, True),
        ([b"lone\rCR\r\n"], True, True),
        ([b"a\n.\r\n"], True, True),
        ([b"a\n", b".", b"\r", b"\n"], True, True),
        ([b"a\n.\nb"], True, True),
        ([b"ends in CR\r"], True, True),
        ([b"ends in CR\r", b""], True, True),
        ([b""], False, False),
    ],
)
def test_chunks_are_taken_as_they_are_and_judged_by_the_policy(
    chunks: list[bytes], *, reject: bool, strict: bool, step: int
) -> None:
    whole = b"".join(chunks)
    assert read(chunks, BareNewlines.KEEP, step=step) == (whole, False)
    assert read(chunks, BareNewlines.REJECT, step=step) == (whole, reject)
    assert read(chunks, BareNewlines.STRICT, step=step) == (whole, strict)


@pytest.mark.parametrize("step", [1, 7, 999, 1000, 1001, 1002, 1003, 5000])
@pytest.mark.parametrize(
    ("content", "longest"),
    [
        (b"x" * LONG + b"\r\n", 0),
        (b"x" * (LONG + 1) + b"\r\n", LONG + 1),
        ((b"y" * 998 + b"\r\n") * 20, 0),
        ((b"y" * 78 + b"\r\n") * 100 + b"z" * 2500 + b"\r\nrest\r\n", 2500),
        (b"\r\n" * 3000, 0),
        (b"never ends " * 1000, 0),
    ],
)
def test_the_first_very_long_line_is_measured_however_it_comes(content: bytes, longest: int, step: int) -> None:
    meter = LineMeter()
    found = [meter.feed(content[at : at + step]) for at in range(0, len(content), step)]
    assert next((length for length in found if length), 0) == longest

"""Whatever is stored, and however the system cuts it, a hop sees one message and nothing besides it."""

import asyncio
import re
from collections.abc import Sequence
from io import BytesIO
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from engine.forward.content import BLOCK, send_data
from engine.forward.reply import Reply
from engine.forward.wire import HopProtocol

PIECES = st.sampled_from([b"\r", b"\n", b"\r\n", b".", b"..", b"a", b"\0", b"\xff", b"MAIL FROM:<x@y>"])
CONTENTS = st.lists(PIECES, max_size=40).map(b"".join)


class Recorder:
    """Stands where the connection is."""

    def __init__(self) -> None:
        self.head = b""
        self.octets = b""
        self.said: list[str] = []

    async def send(self, block: bytes, _stall: float) -> None:
        self.octets += block

    async def finish(self, block: bytes, _stall: float, _limit: float | None, *, ahead: int) -> Reply:
        assert ahead == 0
        self.octets += block
        return Reply(code=250, lines=("250 ok",))

    def sent(self, text: str, *, summary: bool = False) -> None:
        assert summary
        self.said.append(text)

    def received(self, reply: Reply) -> None:
        raise AssertionError(reply)


class Cut(BytesIO):
    """Content that is read in pieces of given sizes."""

    def __init__(self, content: bytes, sizes: Sequence[int]) -> None:
        super().__init__(content)
        self._sizes = list(sizes)

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(self._sizes.pop() if self._sizes else size)


def sent(content: bytes, sizes: Sequence[int] = ()) -> Recorder:
    recorder = Recorder()
    hop = cast("HopProtocol", recorder)
    reading = Cut(content, sizes)
    asyncio.run(send_data(hop, reading.read(BLOCK), reading, tap=recorder, stall=1, limit=1))
    return recorder


@given(CONTENTS)
def test_the_only_end_of_data_is_at_the_end(content: bytes) -> None:
    octets = b"\r\n" + sent(content).octets
    assert octets.find(b"\r\n.\r\n") == len(octets) - 5
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", octets)


@given(CONTENTS)
def test_the_lines_of_the_content_arrive(content: bytes) -> None:
    lines = re.split(rb"\r\n|\r|\n", content)
    if not lines[-1]:
        lines.pop()
    octets = sent(content).octets[: -len(b".\r\n")]
    assert [line.removeprefix(b".") if line.startswith(b".") else line for line in octets.split(b"\r\n")[:-1]] == lines


@given(CONTENTS, st.lists(st.integers(1, 5), max_size=20))
def test_short_reads_change_nothing(content: bytes, sizes: list[int]) -> None:
    assert sent(content, sizes).octets == sent(content).octets


def test_the_number_of_lines_is_told() -> None:
    assert sent(b"a\nb\nc").said == ["[3 line(s) of content]"]
    assert sent(b"").said == ["[0 line(s) of content]"]

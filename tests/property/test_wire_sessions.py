"""Whole sessions over real sockets, in any segmentation, against the model: the core driven line by line.

What is sent, cut anywhere and interleaved with another client, is answered as the core answers it step by
step, and what has a 250 is stored byte for byte.
"""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from engine.config.options import Settings
from engine.server.policy import server_policy
from tests.support.listening import Client, Listening, listening
from tests.support.smtp_driver import Driver

SETTINGS = Settings(domain="relay.test", server_smtp_config=("chunking", "smtputf8"), size=4000)
CHUNK = re.compile(rb"BDAT [0-9]{1,5}( LAST)?\r\n")
RECEIVED = re.compile(rb"\AReceived: from (\S+) [^\r\n]+\r\n")
COMMANDS = (
    *(b"EHLO x", b"HELO x", b"EHLO", b"NOOP", b"RSET", b"VRFY x", b"HELP", b"FOO", b"", b"AUTH PLAIN", b"STARTTLS"),
    *(b"MAIL FROM:<a@b>", b"MAIL FROM:<>", b"MAIL FROM:<a@b> SIZE=5000", b"MAIL FROM:<\xc3\xbc@b>", b"MAIL FROM:a@b"),
    *(b"MAIL FROM:<a@b> BODY=BINARYMIME", b"RCPT TO:<c@d>", b"RCPT TO:<e@f>", b"RCPT TO:<>", b"RCPT TO:<c\n@d>"),
    *(b"BDAT 0", b"BDAT x", b"QUIT", b"NOOP\n", b"NOOP\0", b"\xff\xfe"),
)
CONTENT = (
    b"text\r\n",
    b"..dots\r\n",
    b"MAIL FROM:<evil@b>\r\n",
    b"\r\n",
    b"QUIT\r\n",
    b"a\nb\rc\0\xff\r\n",
    b"z" * 1500 + b"\r\n",
)

command = st.sampled_from(COMMANDS).map(lambda line: line + b"\r\n")
mutated = st.tuples(st.sampled_from(COMMANDS), st.integers(0, 30), st.binary(max_size=3)).map(
    lambda given: given[0][: given[1]] + given[2] + given[0][given[1] :] + b"\r\n"
)
body = st.lists(st.sampled_from(CONTENT), max_size=4).map(b"".join)
data = body.map(lambda text: b"DATA\r\n" + text + b".\r\n")
raw = st.lists(st.sampled_from(CONTENT) | st.binary(max_size=20), max_size=3).map(b"".join)
chunk = st.tuples(raw, st.booleans()).map(
    lambda given: b"BDAT %d%s\r\n" % (len(given[0]), b" LAST" if given[1] else b"") + given[0]
)
mail = st.tuples(data | st.lists(chunk, max_size=3).map(b"".join)).map(
    lambda given: b"RSET\r\nEHLO x\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\n" + given[0]
)
steps = st.lists(command | mutated | data | chunk | mail, max_size=12)
START_INPUT = "354 start mail input -- end with <CRLF>.<CRLF>\r\n"
cuts = st.lists(st.integers(0, 6000), max_size=8)


class Model:
    """What one client sends, what it has to hear, and what has to be stored for it."""

    def __init__(self, steps: Sequence[bytes]) -> None:
        driver = Driver(server_policy(SETTINGS, "relay.test", tls=False))
        replies = driver.greet()
        self.sent = b""
        for step in (b"EHLO x\r\n", *steps):
            head, found, content = step.partition(b"DATA\r\n")
            reply = driver.send(head + found)
            replies += reply
            self.sent += head + found
            refused = not reply.endswith(START_INPUT) if found else b"BDAT" in step.upper() and not CHUNK.search(step)
            if refused:
                break  # whoever sends on without waiting for the answer to this may be cut off
            replies += driver.send(content)
            self.sent += content
        self.replies = replies.encode("utf-8", "surrogateescape")
        self.contents = [content for _, content in driver.messages]
        self.recipients = [tuple(transaction.recipients) for transaction, _ in driver.messages]
        self.cut = driver.closed is not None


def pieces(sent: bytes, where: Sequence[int]) -> list[bytes]:
    edges = sorted({0, len(sent), *(cut % (len(sent) + 1) for cut in where)})
    return [sent[start:end] for start, end in itertools.pairwise(edges)]


async def speak(client: Client, parts: Sequence[bytes]) -> bytes:
    """Send all, each part in a segment of its own, and hear the answers to the end."""

    async def send() -> None:
        for part in parts:
            client.send(part)
            await client.writer.drain()
            await asyncio.sleep(0)  # let the part go out by itself
        client.writer.write_eof()

    sending = asyncio.ensure_future(send())
    heard = b""
    try:
        while some := await client.reader.read(65536):
            heard += some
    except ConnectionResetError:
        pass  # closed by the server with octets unread
    await asyncio.gather(sending, return_exceptions=True)
    await client.close()
    return heard


async def stored(relay: Listening) -> list[bytes]:
    contents = await relay.spool.contents()
    assert all(RECEIVED.match(content) for content in contents)
    return [content.partition(b"\r\n")[2] for content in contents]


def agrees(heard: bytes, model: Model) -> None:
    """All of the model's replies in order; a client that is cut off may lose the last of them on the way."""
    assert heard == model.replies or (model.cut and model.replies.startswith(heard))


@given(steps, cuts)
@settings(max_examples=120)
def test_a_session_over_the_wire_is_the_model(said: list[bytes], where: list[int]) -> None:
    model = Model(said)

    async def journey() -> None:
        async with listening(SETTINGS) as relay:
            heard = await speak(await relay.connect(), pieces(model.sent, where))
            await relay.server.stop(5)
            agrees(heard, model)
            contents = await stored(relay)
            assert contents == model.contents
            assert [envelope.remote for envelope in relay.spool.envelopes] == model.recipients
            assert heard.count(b"250 message processed\r\n") <= len(contents)

    asyncio.run(journey())


def others(step: bytes) -> bytes:
    """The same from another client, so that what is mixed up shows; octets keep their number."""
    return step.replace(b"<a@b>", b"<q@r>").replace(b"<c@d>", b"<s@t>").replace(b"text", b"TEXT")


@given(steps, steps, cuts, cuts)
@settings(max_examples=60)
def test_two_clients_at_once_do_not_touch_each_other(
    first: list[bytes], second: list[bytes], first_cuts: list[int], second_cuts: list[int]
) -> None:
    models = [Model(first), Model([others(each) for each in second])]

    async def journey() -> None:
        async with listening(SETTINGS) as relay:
            clients = [await relay.connect(), await relay.connect()]
            parts = [pieces(models[0].sent, first_cuts), pieces(models[1].sent, second_cuts)]
            heard = await asyncio.gather(*(speak(*each) for each in zip(clients, parts, strict=True)))
            await relay.server.stop(5)
            for told, model in zip(heard, models, strict=True):
                agrees(told, model)
            contents = await stored(relay)
            assert sorted(contents) == sorted(content for model in models for content in model.contents)
            wanted = sorted(recipients for model in models for recipients in model.recipients)
            assert sorted(envelope.remote for envelope in relay.spool.envelopes) == wanted

    asyncio.run(journey())


@given(st.binary(max_size=600), cuts)
@settings(max_examples=60)
def test_any_octets_at_all_crash_nothing_and_store_nothing_unasked(noise: bytes, where: list[int]) -> None:
    model = Model([noise])

    async def journey() -> None:
        async with listening(SETTINGS) as relay:
            heard = await speak(await relay.connect(), pieces(model.sent, where))
            await relay.server.stop(5)
            agrees(heard, model)
            assert await stored(relay) == model.contents

    asyncio.run(journey())

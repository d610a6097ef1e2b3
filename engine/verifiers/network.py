"""``net:``: a service that is asked in one line and answers in one (spec smtp-server.md 16.2)."""

from __future__ import annotations

import asyncio

from engine.errors import PeerError, PeerProtocolError
from engine.events import Level
from engine.filters.service import Conversation, too_late
from engine.filters.words import RESPONSE_LIMIT, printable
from engine.net.endpoint import Endpoint
from engine.verifiers.base import Abort, Answer, Invalid, Local, Remote, Request
from engine.verifiers.settings import UNAVAILABLE, VerifierSettings, unusable, unusable_answer

ANSWER_LIMIT = 8192
"""Octets of an answer's line."""


class NetworkVerifier:
    """Connects when it is asked first, and again after each transaction."""

    def __init__(self, endpoint: Endpoint, settings: VerifierSettings) -> None:
        self._endpoint = endpoint
        self._settings = settings
        self._talk: Conversation | None = None

    async def verify(self, request: Request) -> Answer:
        question = question_of(request)
        if question is None:
            reason = "a vertical bar or a control character stands in an address, and the verifier could not tell"
            return Invalid(response=UNAVAILABLE, reason=reason)
        say, timeout = self._settings.say, self._settings.timeout
        if self._talk is not None and not self._talk.fresh():
            self._drop()
        answered = False
        try:
            if self._talk is None:
                self._talk = await Conversation.open(self._endpoint, timeout)
            text = f"verification request: [{printable(request.recipient)}] ({self._talk.address})"
            say(Level.VERBOSE, text, request.client)
            async with asyncio.timeout(timeout or None):
                line = await _ask(self._talk, question)
            answered = True
        except PeerError as error:
            return self._failed(str(error), request)
        except TimeoutError:
            assert self._talk is not None, "the connector has an error of its own"
            return self._failed(too_late(timeout, self._talk.address), request)
        finally:
            if not answered:
                self._drop()
        say(Level.VERBOSE, f"verification response: [{printable(line)}]", request.client)
        return parse_answer(line, request.recipient)

    async def reset(self) -> None:
        self._drop()

    async def close(self) -> None:
        self._drop()

    def _failed(self, why: str, request: Request) -> Invalid:
        self._settings.say(Level.WARNING, f"address verifier: cannot verify: {printable(why)}", request.client)
        return Invalid(response="cannot verify", reason=why, temporary=True)

    def _drop(self) -> None:
        if self._talk is not None:
            self._talk.close()
            self._talk = None


def question_of(request: Request) -> bytes | None:
    """The line to send; None when a field could be taken for two, or the line for two."""
    fields = request.fields
    if any("|" in each or any(ord(char) < 32 or ord(char) == 127 for char in each) for each in fields):
        return None
    return ("|".join(fields) + "\n").encode("utf-8", "surrogateescape")


def parse_answer(line: str, recipient: str) -> Answer:
    """What a line of the service means for ``recipient``; whatever is not understood refuses it."""
    word, *fields = line.split("|")
    count = len(fields)
    if word == "100":
        return Abort()
    if word == "0" and count >= 2 and fields[0]:
        return unusable_answer("mailbox") if unusable(fields[0]) else _local(fields[0], fields[1])
    if word == "1" and count >= 1:
        return unusable_answer("address") if unusable(fields[0]) else Remote(address=fields[0] or recipient)
    if word in {"2", "3"} and count >= 1:
        response = printable(fields[0], RESPONSE_LIMIT) or UNAVAILABLE
        reason = printable(fields[1]) if count > 1 else ""
        return Invalid(response=response, reason=reason, temporary=word == "3")
    return Invalid(response=UNAVAILABLE, reason="the answer of the address verifier is not understood")


def _local(mailbox: str, full_name: str) -> Local:
    return Local(mailbox=mailbox, full_name=printable(full_name))


async def _ask(talk: Conversation, question: bytes) -> str:
    await talk.send(question)
    data = bytearray()
    while (end := data.find(b"\n")) < 0:
        if len(data) > ANSWER_LIMIT:
            break
        data += await talk.receive()
    if not 0 <= end <= ANSWER_LIMIT:
        raise PeerProtocolError("response too long")
    return bytes(data[:end]).removesuffix(b"\r").decode("utf-8", "replace")

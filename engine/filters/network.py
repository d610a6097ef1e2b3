"""``net:``: a service that is told the content's path and answers in one line (spec smtp-server.md 18.2)."""

from __future__ import annotations

import asyncio

from engine.errors import PeerError, PeerProtocolError
from engine.filters.base import MessageFiles, Role, Verdict
from engine.filters.service import Conversation, service_endpoint, service_name, too_late
from engine.filters.settings import FilterSettings, Say
from engine.filters.words import failed, parse_answer
from engine.net.endpoint import Endpoint

ANSWER_LIMIT = 8192
"""Octets of an answer's line."""


class NetworkFilter:
    """Connects anew for each message of a server, and once for a run of the forwarder."""

    def __init__(self, endpoint: Endpoint, *, keep: bool, timeout: float) -> None:
        self.name = service_name(endpoint)
        self._endpoint = endpoint
        self._keep = keep
        self._timeout = timeout
        self._talk: Conversation | None = None

    async def run(self, files: MessageFiles) -> Verdict:
        if self._talk is not None and not self._talk.fresh():
            self._drop()
        answered = False
        try:
            if self._talk is None:
                self._talk = await Conversation.open(self._endpoint, self._timeout)
            async with asyncio.timeout(self._timeout or None):
                verdict = parse_answer(await _ask(self._talk, files))
            answered = self._keep
        except PeerError as error:
            return failed("failed", str(error))
        except TimeoutError:
            assert self._talk is not None, "the connector has an error of its own"
            return failed("failed", too_late(self._timeout, self._talk.address))
        finally:
            if not answered:
                self._drop()
        return verdict

    async def close(self) -> None:
        self._drop()

    def _drop(self) -> None:
        if self._talk is not None:
            self._talk.close()
            self._talk = None


async def _ask(talk: Conversation, files: MessageFiles) -> bytes:
    await talk.send(f"{files.content}\n".encode())
    data = bytearray()
    while (end := data.find(b"\n")) < 0:
        if len(data) > ANSWER_LIMIT:
            raise PeerProtocolError("response too long")
        data += await talk.receive()
    if end > ANSWER_LIMIT:
        raise PeerProtocolError("response too long")
    return bytes(data[:end]).removesuffix(b"\r")


def network_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> NetworkFilter:
    """The factory of ``net:``."""
    del say
    return NetworkFilter(service_endpoint(params), keep=role is not Role.SERVER, timeout=settings.timeout)

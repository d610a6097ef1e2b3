"""``spam:`` and ``spam-edit:``: SpamAssassin's daemon as a filter (spec smtp-server.md 18.3)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from engine.errors import PeerError, PeerProtocolError
from engine.events import Level
from engine.filters.base import OK, MessageFiles, Role, Verdict
from engine.filters.replacement import Replacement, open_content
from engine.filters.service import Conversation, service_endpoint, service_name, too_late
from engine.filters.settings import FilterSettings, Say, subject
from engine.filters.spamd import SpamdAnswer, request
from engine.filters.words import decoded, failed
from engine.net.endpoint import Endpoint

PIECE = 256 * 1024
REPORT = 1 << 20
"""Octets that spamd may add to twice a message: its report, and line ends or encodings."""
T = TypeVar("T")


class SpamFilter:
    """Has each message judged over a connection of its own; with ``edit`` the marked message replaces it."""

    def __init__(self, endpoint: Endpoint, role: Role, settings: FilterSettings, say: Say, *, edit: bool) -> None:
        self.name = service_name(endpoint)
        self._endpoint = endpoint
        self._timeout = settings.timeout
        self._rights = settings.rights
        self._say = say
        self._subject = subject(role, self.name)
        self._edit = edit

    async def run(self, files: MessageFiles) -> Verdict:
        # One limit over all: an answer that never ends must not be waited for (spec smtp-server.md 21.9).
        talk: Conversation | None = None
        try:
            async with asyncio.timeout(self._timeout or None):
                talk = await Conversation.open(self._endpoint, 0)
                answer = await self._judge(talk, files.content)
        except TimeoutError:
            at = self._endpoint.display()
            late = f"connect failure: cannot connect to {at}: timed out after {self._timeout:g}s"
            return self._trouble(files, too_late(self._timeout, talk.address) if talk else late)
        except PeerError as error:
            return self._trouble(files, str(error))
        except OSError as error:
            return self._trouble(files, (error.strerror or str(error)).lower())
        finally:
            if talk is not None:
                talk.close()
        if self._edit or not answer.is_spam:
            return OK
        return failed("rejected", f"spam: {decoded(answer.spam)}")

    async def close(self) -> None:
        return

    def _trouble(self, files: MessageFiles, reason: str) -> Verdict:
        text = f"spamd interaction failed: {reason}"
        self._say(Level.WARNING, f"{self._subject}: [{files.id}]: {text}", files.id)
        return failed("rejected", text)

    async def _judge(self, talk: Conversation, content: Path) -> SpamdAnswer:
        with self._rights.files():
            descriptor = open_content(content)
        old = await _send(talk, descriptor)
        answer = SpamdAnswer(2 * old.st_size + REPORT)
        replacement = None
        if self._edit:
            with self._rights.files():
                replacement = Replacement(content, "spamd", old)
        try:
            while not answer.complete:
                piece = answer.feed(await talk.receive())
                if replacement is not None and piece:
                    await in_thread(partial(replacement.write, piece))
            if replacement is not None:
                await in_thread(partial(self._put_in_place, replacement))
        finally:
            if replacement is not None:
                with self._rights.files():
                    replacement.close()
        return answer

    def _put_in_place(self, replacement: Replacement) -> None:
        with self._rights.files():
            replacement.commit()


async def _send(talk: Conversation, descriptor: int) -> os.stat_result:
    """Send the file behind ``descriptor``, which is closed then."""
    try:
        status = os.fstat(descriptor)
        left = status.st_size
        await talk.send(request(left))
        while left:
            data = await in_thread(partial(os.read, descriptor, min(PIECE, left)))
            if not data:
                raise PeerProtocolError("the content has become shorter")
            await talk.send(data)
            left -= len(data)
    finally:
        os.close(descriptor)
    return status


async def in_thread(work: Callable[[], T]) -> T:
    """Do short blocking work in a thread; cancelled, still wait for it, since it uses what is closed then."""
    done = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        await asyncio.wait({done})
        raise


def spam_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> SpamFilter:
    """The factory of ``spam:``."""
    return SpamFilter(service_endpoint(params), role, settings, say, edit=False)


def spam_edit_filter(params: str, role: Role, settings: FilterSettings, say: Say) -> SpamFilter:
    """The factory of ``spam-edit:``."""
    return SpamFilter(service_endpoint(params), role, settings, say, edit=True)

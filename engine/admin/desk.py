"""What the admin commands do to one relay, and the lines that they answer (spec process.md 5.2, 5.3)."""

from __future__ import annotations

import base64
import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from engine.admin import texts
from engine.admin.command import Command, Verb
from engine.admin.surroundings import Network, Surroundings
from engine.bus import Bus
from engine.errors import RelayError
from engine.events import MessageId, QueueChanged
from engine.forward.forwarder import Forwarder
from engine.jsonform import line, to_json
from engine.link import (
    ActionResult,
    MessageState,
)
from engine.server.acceptor import SmtpServer
from engine.sessions import (
    Block,
    Disconnect,
)
from engine.spool.store import Spool

DEFAULT_CONTENT = 1024 * 1024
"""Octets of content that are sent when no limit is given."""
_CONTENT_LINE = 48 * 1024


class Suspendable(Protocol):
    """Block lists that can be left unasked for a time."""

    def suspend(self, seconds: float | None) -> None:
        """Let everybody in for a time, None: until the program ends, 0: no longer."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """The parts of the relay that the commands are for; what is missing is switched off."""

    spool: Spool
    bus: Bus
    forwarder: Forwarder | None
    server: SmtpServer | None
    blocklists: Suspendable | None
    flush: Callable[[], Awaitable[str]]
    """A run of its own over all that is queued; the answer says why it was aborted, or is empty."""
    keep_trash: bool
    """Whether what is deleted is kept for a while."""


class Desk:
    """Answers commands; one for all connections of a server."""

    def __init__(self, charge: Charge, around: Surroundings) -> None:
        self._charge = charge
        self._around = around

    async def answer(self, command: Command) -> Iterable[str]:
        """The lines of the reply; never raises for what the relay cannot do."""
        try:
            return await self._answer(command)
        except RelayError as error:
            return (f"error: {_one_line(error)}",)

    async def flush(self) -> str:
        """The reply to ``flush``, once all has been tried."""
        charge = self._charge
        if charge.forwarder is None:
            return texts.NO_NEXT_HOP
        try:
            if not await charge.spool.queued():
                return texts.NOTHING_TO_SEND
            problem = await charge.flush()
        except RelayError as error:
            problem = _one_line(error)
        return f"error: {problem}" if problem else texts.OK

    async def _answer(self, command: Command) -> Iterable[str]:  # noqa: C901, PLR0911, PLR0912 - one case for each verb
        charge = self._charge
        match command.verb:
            case Verb.STATUS:
                return status_lines(self._around.network())
            case Verb.LIST:
                return _names(await charge.spool.queued())
            case Verb.FAILURES:
                return _names(await self._failed())
            case Verb.UNFAIL_ALL:
                failed = await self._failed()
                await charge.spool.retry(failed)
                self._changed(failed)
                return ()
            case Verb.FORWARD:
                return (self._forward(),)
            case Verb.SMTP:
                if charge.server is not None:
                    charge.server.accepting = command.word(0) == "enable"
                return (texts.OK,)
            case Verb.DNSBL:
                if charge.blocklists is not None:
                    charge.blocklists.suspend(_suspension(command))
                return (texts.OK,)
            case Verb.PAUSE | Verb.RESUME:
                return (self._steer(command),)
            case Verb.RETRY | Verb.HOLD | Verb.RELEASE | Verb.DELETE:
                return await self._handle(command)
            case Verb.MESSAGES:
                rows = await charge.spool.messages()
                return (line(each) for each in (charge.forwarder.shown(rows) if charge.forwarder else rows))
            case Verb.SHOW:
                return (await self._show(MessageId(command.words[0])),)
            case Verb.CONTENT:
                limit = int(command.word(1) or DEFAULT_CONTENT)
                return _base64(await charge.spool.content(MessageId(command.words[0]), limit))
            case Verb.SESSIONS:
                return await self._sessions(command)
            case Verb.HEALTH:
                return (line(await self._around.health(brief=command.word(0) == "brief")),)
            case Verb.RELOAD:
                return (await self._reload(),)
            case _:
                raise AssertionError(command.verb)  # pragma: no cover - the core answers all others

    async def _failed(self) -> list[MessageId]:
        return [each.id for each in await self._charge.spool.messages() if each.state is MessageState.FAILED]

    def _forward(self) -> str:
        if self._charge.forwarder is None:
            return texts.NO_NEXT_HOP
        self._charge.forwarder.trigger("admin")
        return texts.OK

    def _steer(self, command: Command) -> str:
        forwarder = self._charge.forwarder
        if forwarder is None:
            return texts.NO_NEXT_HOP
        if command.verb is Verb.RESUME:
            forwarder.resume()
        else:
            forwarder.pause(float(command.word(0) or 0))
        self._changed(())
        return texts.OK

    async def _handle(self, command: Command) -> Sequence[str]:
        spool, words = self._charge.spool, command.words
        trash = self._charge.keep_trash
        if command.verb is Verb.DELETE and command.word(0) in {"now", "trash"}:
            trash, words = command.word(0) == "trash", words[1:]
        messages = [MessageId(each) for each in words]
        match command.verb:
            case Verb.RETRY:
                result = await spool.retry(messages)
                if result.done and self._charge.forwarder is not None:
                    self._charge.forwarder.trigger("admin")
            case Verb.HOLD:
                result = await spool.hold(messages)
            case Verb.RELEASE:
                result = await spool.release_hold(messages)
            case _:
                result = await spool.delete(messages, trash=trash)
        self._changed(messages)
        return _outcome(result)

    async def _show(self, message: MessageId) -> str:
        details = await self._charge.spool.details(message)
        try:
            header = await self._charge.spool.header(message)
        except RelayError:
            header = b""  # the content is missing: the rest is of use all the same
        shown = _object(details) | {"header": header.decode("utf-8", "surrogateescape")}
        return json.dumps(shown, separators=(",", ":"))

    async def _sessions(self, command: Command) -> Sequence[str]:
        book = self._around.visitors
        match command.word(0):
            case "all":
                return [line(each) for each in await book.sessions()]
            case "blocked":
                return list(await book.blocked())
            case "show":
                return [line(each) for each in await book.dialogue(int(command.word(1)))]
            case "end":
                done = book.act(Disconnect(session=int(command.word(1)))).done
                return (texts.OK if done else texts.NO_SESSION,)
            case "block" | "unblock" as word:
                book.act(Block(address=command.word(1), on=word == "block"))
                return (texts.OK,)
            case _:
                return [
                    json.dumps({"service": each.service, **_object(each.info)}, separators=(",", ":"))
                    for each in self._around.network().incoming
                ]

    async def _reload(self) -> str:
        if self._around.reload is None:
            return texts.NO_RELOAD
        problem = await self._around.reload()
        return f"error: {'; '.join(problem.splitlines())}" if problem else texts.OK

    def _changed(self, messages: Sequence[MessageId]) -> None:
        self._charge.bus.publish(QueueChanged(messages=tuple(messages)))


def status_lines(network: Network) -> list[str]:
    """The reply to ``status`` (spec process.md 5.3)."""
    return [
        *(f"LISTEN: {each}" for each in network.listening),
        f"OUT started: {network.out_started}",
        f"OUT finished: {network.out_finished}",
        *(
            f"OUT: {each.local} -> {each.address}" if each.local else f"OUT: -> ({each.address})"
            for each in network.outgoing
        ),
        f"IN started: {network.in_started}",
        f"IN finished: {network.in_finished}",
        *(f"IN: {each.info.local} <- {each.info.peer}" for each in network.incoming),
    ]


def _names(messages: Iterable[MessageId]) -> Sequence[str]:
    """Ids in the byte order of the file names."""
    return sorted(messages, key=lambda each: f"{each}.".encode("utf-8", "surrogateescape")) or (texts.NONE,)


def _suspension(command: Command) -> float | None:
    if command.word(0) == "start":
        return 0.0
    return float(command.word(1)) if command.word(1) else None


def _outcome(result: ActionResult) -> Sequence[str]:
    return [f"error: {message}: {reason}" for message, reason in result.refused] or (texts.OK,)


def _object(value: object) -> dict[str, object]:
    found = to_json(value)
    assert isinstance(found, dict)
    return {str(name): each for name, each in found.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON


def _base64(content: bytes) -> Iterable[str]:
    for start in range(0, len(content), _CONTENT_LINE):
        yield base64.b64encode(content[start : start + _CONTENT_LINE]).decode("ascii")


def _one_line(error: RelayError) -> str:
    return "; ".join(str(error).splitlines())

"""What a connected engine can do and says of itself, ours or the original: commands and their answers as values."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from typing import TypeVar, cast

from engine.admin import texts
from engine.admin.line import AdminLine
from engine.admin.replies import known_commands, status_addresses, status_sessions
from engine.errors import AuthError, NotSupported, PeerProtocolError, RelayError, SpoolError
from engine.events import MessageId
from engine.health import Health, Snapshot
from engine.jsonform import from_json, from_line
from engine.link import (
    Accept,
    Action,
    ActionResult,
    Capability,
    Delete,
    ForwardNow,
    Hold,
    MessageDetails,
    MessageState,
    MessageSummary,
    Pause,
    Release,
    Restore,
    Resubmit,
    Resume,
    Retry,
    Revise,
)
from engine.sessions import (
    Block,
    Disconnect,
    SessionRecord,
    SpokenLine,
)
from engine.spool.layout import id_parts
from engine.wording import say

T = TypeVar("T")
BATCH = 200
"""Messages that one command names."""
_OURS = {
    Capability.ACCEPT: ("smtp",),
    Capability.PAUSE: ("pause", "resume"),
    Capability.RETRY: ("retry",),
    Capability.HOLD: ("hold", "release"),
    Capability.DELETE: ("delete",),
    Capability.DETAILS: ("messages", "show", "content"),
    Capability.LOG: ("log",),
    Capability.SESSIONS: ("sessions",),
}


class RemoteEngine:
    """An engine at the other end of a connection for commands."""

    def __init__(self, line: AdminLine, name: str) -> None:
        self._line = line
        self._name = name
        self._commands: frozenset[str] = frozenset()
        self.capabilities: frozenset[Capability] = frozenset()
        self.version = ""
        self.note = ""
        """Why it will not do all that it could; empty when it will."""

    async def greet(self, token: str) -> None:
        """Find out what it can do, and show the token where one is asked for.

        Raises :class:`~engine.errors.AuthError` for a wrong token, :class:`~engine.errors.PeerError` else.
        """
        self._commands = known_commands(await self._line.ask("help"))
        if not self._commands:
            raise PeerProtocolError(f"what listens at {self._name} is no admin interface")
        self.version = "".join(await self._line.ask("info version"))
        can = {each for each, words in _OURS.items() if self._commands.issuperset(words)} | {Capability.FORWARD}
        if "token" in self._commands:
            if token:
                answer = await self._line.ask(f"token {token}")
                if answer != [texts.OK]:
                    raise AuthError(say("the relay at {name} does not accept the token", name=self._name))
            else:
                can &= {Capability.LOG}
                self.note = f"the relay at {self._name} wants its token before anything can be changed"
        self.capabilities = frozenset(can)

    def close(self) -> None:
        """Close the connection."""
        self._line.close()

    async def snapshot(self, clock_time: float) -> tuple[Snapshot, bool]:
        """How it is, and whether that is all there is to know."""
        if "health" in self._commands:
            answer = await self._line.ask("health brief")
            try:
                health = from_line(Health, answer[0])
                return health.relays[0], True
            except (ValueError, IndexError) as error:
                raise PeerProtocolError(f"the relay at {self._name} tells its health in an unknown form") from error
        listening = status_addresses(await self._line.ask("status"))
        return Snapshot(time=clock_time, version=self.version, listening=listening), False

    async def health(self) -> Health:
        """How it is, with what it has to read from disk."""
        if "health" not in self._commands:
            raise NotSupported(say("the relay at {name} does not tell how it is", name=self._name))
        answer = await self._line.ask("health")
        try:
            return from_line(Health, answer[0])
        except (ValueError, IndexError) as error:
            raise PeerProtocolError(f"the relay at {self._name} tells its health in an unknown form") from error

    async def switch(self, *, on: bool) -> None:
        """Let mail in, or keep it out."""
        self._ok(await self._line.ask(f"smtp {'enable' if on else 'disable'}"))

    async def act(self, action: Action) -> ActionResult:  # noqa: C901, PLR0911, PLR0912 - one case for each action
        """See :meth:`engine.link.EngineLink.act`."""
        match action:
            case ForwardNow():
                return await self._steer(Capability.FORWARD, "forward")
            case Pause(seconds=seconds):
                return await self._steer(Capability.PAUSE, f"pause {round(seconds)}" if seconds else "pause")
            case Resume():
                return await self._steer(Capability.PAUSE, "resume")
            case Accept(on=on):
                return await self._steer(Capability.ACCEPT, f"smtp {'enable' if on else 'disable'}")
            case Retry(messages=messages) if Capability.RETRY not in self.capabilities:
                return await self._retry_all(messages)
            case Retry(messages=messages):
                return await self._handle(Capability.RETRY, "retry", messages)
            case Hold(messages=messages):
                return await self._handle(Capability.HOLD, "hold", messages)
            case Release(messages=messages):
                return await self._handle(Capability.HOLD, "release", messages)
            case Revise() | Resubmit() | Restore():
                self._need(Capability.EDIT, type(action).__name__.lower())
                raise AssertionError(action)  # no engine offers this over its admin port
            case Delete(folder=folder) if folder:
                raise NotSupported(
                    say("the relay at {name} does not show its folder {folder!r}", name=self._name, folder=folder)
                )
            case Delete(messages=messages, trash=trash):
                return await self._handle(Capability.DELETE, f"delete {'trash' if trash else 'now'}", messages)
            case Disconnect(session=session):
                return await self._steer(Capability.SESSIONS, f"sessions end {session}")
            case Block(address=address, on=on):
                word = "block" if on else "unblock"
                return await self._steer(Capability.SESSIONS, f"sessions {word} {_word(address)}")

    async def messages(self) -> list[MessageSummary]:
        """All messages; of the original, the ids and times of those that wait and those that failed."""
        if "messages" in self._commands:
            answer = await self._line.ask("messages")
            self._raise_error(answer)
            return [self._value(MessageSummary, each) for each in answer]
        queued = [_bare(each, MessageState.QUEUED) for each in await self._names("list")]
        failed = [_bare(each, MessageState.FAILED) for each in await self._names("failures")]
        return sorted((*queued, *failed), key=lambda each: each.received)

    async def sessions(self, clock_time: float) -> list[SessionRecord]:
        """The book of sessions; of the original, those that last, and their peers."""
        if "sessions" in self._commands:
            answer = await self._line.ask("sessions all")
            return [self._value(SessionRecord, each) for each in answer]
        return status_sessions(await self._line.ask("status"), clock_time)

    async def dialogue(self, session: int) -> list[SpokenLine]:
        """What was said in a session."""
        self._need(Capability.SESSIONS, "sessions")
        return [self._value(SpokenLine, each) for each in await self._line.ask(f"sessions show {session}")]

    async def blocked(self) -> list[str]:
        """Who is kept out."""
        return await self._line.ask("sessions blocked") if "sessions" in self._commands else []

    async def details(self, message: MessageId) -> tuple[MessageDetails, bytes]:
        """One message and its header section."""
        self._need_details()
        answer = await self._line.ask(f"show {_word(message)}")
        self._raise_error(answer)
        try:
            shown = json.loads("".join(answer))
            header = str(cast("dict[str, object]", shown)["header"]).encode("utf-8", "surrogateescape")
            return from_json(MessageDetails, shown), header
        except (ValueError, KeyError, TypeError) as error:
            raise SpoolError(
                say("the relay at {name} shows the message in an unknown form", name=self._name)
            ) from error

    async def content(self, message: MessageId, limit: int) -> bytes:
        """The first octets of a message."""
        self._need_details()
        answer = await self._line.ask(f"content {_word(message)} {limit}")
        self._raise_error(answer)
        try:
            return b"".join(base64.b64decode(each, validate=True) for each in answer)
        except binascii.Error as error:
            raise SpoolError(
                say("the relay at {name} sends the message in an unknown form", name=self._name)
            ) from error

    async def _steer(self, capability: Capability, command: str) -> ActionResult:
        self._need(capability, command.partition(" ")[0])
        answer = await self._line.ask(command)
        if answer == [texts.NO_NEXT_HOP]:
            return ActionResult(done=0)
        self._ok(answer)
        return ActionResult(done=1)

    async def _handle(self, capability: Capability, command: str, messages: Sequence[MessageId]) -> ActionResult:
        self._need(capability, command.partition(" ")[0])
        refused: list[tuple[MessageId, str]] = []
        for start in range(0, len(messages), BATCH):
            batch = [_word(each) for each in messages[start : start + BATCH]]
            answer = await self._line.ask(f"{command} {' '.join(batch)}")
            if answer != [texts.OK]:
                refused += [self._refusal(each) for each in answer]
        return ActionResult(done=len(messages) - len(refused), refused=tuple(refused))

    async def _retry_all(self, messages: Sequence[MessageId]) -> ActionResult:
        self._need(Capability.FORWARD, "unfail-all")
        failed = set(await self._names("failures"))
        if not failed.issubset(messages):
            raise NotSupported(
                say("the relay at {name} can only try all failed messages again, not single ones", name=self._name)
            )
        self._raise_error(await self._line.ask("unfail-all"))
        return ActionResult(done=len(failed))

    async def _names(self, command: str) -> list[MessageId]:
        answer = await self._line.ask(command)
        self._raise_error(answer)
        return [MessageId(each) for each in answer if each != texts.NONE]

    def _refusal(self, line: str) -> tuple[MessageId, str]:
        word, _, rest = line.partition(": ")
        message, colon, reason = rest.partition(": ")
        if word != "error" or not colon:
            raise RelayError(say("the relay at {name} says: {line}", name=self._name, line=line))
        return MessageId(message), reason

    def _need(self, capability: Capability, command: str) -> None:
        if capability not in self.capabilities:
            why = self.note or f'the relay at {self._name} does not know the command "{command}"'
            raise NotSupported(why)

    def _need_details(self) -> None:
        if Capability.DETAILS not in self.capabilities:
            raise SpoolError(
                self.note or say("the relay at {name} tells no more than the names of messages", name=self._name)
            )

    def _value(self, kind: type[T], text: str) -> T:
        if text.startswith("error: "):
            raise SpoolError(text.removeprefix("error: "))
        try:
            return from_line(kind, text)
        except ValueError as error:
            raise SpoolError(say("the relay at {name} answers in an unknown form", name=self._name)) from error

    def _raise_error(self, answer: Sequence[str]) -> None:
        if answer and answer[0].startswith("error: "):
            raise SpoolError(answer[0].removeprefix("error: "))

    def _ok(self, answer: Sequence[str]) -> None:
        if list(answer) != [texts.OK]:
            text = "; ".join(answer).removeprefix("error: ")
            raise RelayError(say("the relay at {name} says: {text}", name=self._name, text=text or "nothing"))


def _bare(message: MessageId, state: MessageState) -> MessageSummary:
    parts = id_parts(message)
    received = float(parts.time) if parts is not None else 0.0
    return MessageSummary(id=message, state=state, received=received, reverse_path="", recipients=(), size=0)


def _word(message: str) -> str:
    if not message or any(each.isspace() or not each.isprintable() for each in message):
        raise SpoolError(say("{message!r} is no name of a message", message=message))
    return message

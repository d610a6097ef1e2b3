"""One POP3 session: what the pure core of :mod:`engine.pop3.core` asks for is done here.

Nothing is deleted before QUIT has been received, and QUIT is answered when the deletion is durable (spec
reliability-security.md D16).
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from engine.errors import SpoolError
from engine.events import Level, Notice, QueueChanged
from engine.pop3 import replies
from engine.pop3.actions import Action, Apop, Authenticate, Close, Password, Retrieve, SaslResponse, StartTls, Update
from engine.pop3.listing import Item, Listing
from engine.pop3.outgoing import Outgoing
from engine.pop3.pump import PopPump
from engine.pop3.shared import PopShared
from engine.sasl.exchange import Challenge, Failure, Step, Success, Verification
from engine.server.peer import Peer
from engine.spool.layout import content_name
from engine.spool.maildrop import Maildrop


class PopSession(PopPump):
    """A session; see :class:`engine.pop3.pump.PopPump` for what it is told."""

    def __init__(
        self,
        shared: PopShared,
        peer: Peer,
        number: int,
        *,
        watch: Callable[[float], None],
        on_end: Callable[[PopPump], None],
    ) -> None:
        super().__init__(shared, peer, number, watch=watch, on_end=on_end)
        self._maildrop: Maildrop | None = None
        self._delayed: asyncio.TimerHandle | None = None

    def perform(self, action: Action) -> None:
        match action:
            case Authenticate(mechanism, initial):
                self._signed(self.sign_in.begin(mechanism, initial, encrypted=self.secure))
            case SaslResponse(response):
                self._signed(self.sign_in.respond(response))
            case Password(name, password):
                self._signed(self.sign_in.password(name, password, encrypted=self.secure))
            case Apop(name, digest):
                self._signed(self.sign_in.apop(name, digest))
            case StartTls():
                self.flush()
                self.begin_tls()
            case Retrieve() as retrieve:
                self.work(self._send(retrieve), "retrieval")
            case Update(numbers):
                self.work(self._update(numbers), "deletion")
            case Close(reason):
                self.close(reason)

    def release(self) -> None:
        if self._delayed is not None:
            self._delayed.cancel()
        if self._maildrop is not None:
            self._maildrop.close()
            self.shared.leave(self.identity)

    # Sign-in

    def _signed(self, step: Step) -> None:
        match step:
            case Challenge(data=data):
                self.core.challenge(data)
            case Verification():
                self.work(self.sign_in.verify(step, self._signed_late), "sign-in")
            case Success(identity=identity):
                if self.sign_in.by_auth:
                    text = f"pop authentication of {identity} connected from {self.peer.text}"
                    self.shared.say(Level.INFO, text, self.peer.text)
                self.work(self._enter(identity), "opening")
            case Failure():
                delay = self.sign_in.delay()
                if delay:
                    self.deadline = math.inf
                    self._delayed = self.shared.loop.call_later(delay, self._refuse_late)
                else:
                    self._refuse()

    def _signed_late(self, step: Success | Failure) -> None:
        if self.reason is None:
            self._signed(step)

    def _refuse_late(self) -> None:
        self._delayed = None
        if self.reason is None:
            self._refuse()
            self.run()

    def _refuse(self) -> None:
        self.allow(self.shared.limits.command)
        closing = self.core.not_signed_in()
        if closing is not None:
            self.close(closing.reason)

    async def _enter(self, identity: str) -> None:
        shared = self.shared
        if not shared.enter(identity):
            shared.say(Level.WARNING, f"the mailbox of {identity} is in use by another session", self.peer.text)
            self._denied(replies.IN_USE)
            return
        try:
            self._maildrop = await shared.maildrops.open(identity)
        except SpoolError as error:
            shared.leave(identity)
            shared.say(Level.ERROR, str(error), self.peer.text)
            self._denied(replies.NO_MAILDROP)
            return
        self.identity = identity
        for level, text in self._maildrop.notes:
            shared.say(level, text, self.peer.text)
        if self.reason is None:
            self.core.entered(Listing([Item(content_name(each.id), each.size) for each in self._maildrop.letters]))
            self.allow(shared.limits.command)

    def _denied(self, reply: bytes) -> None:
        if self.reason is None:
            self.core.no_maildrop(reply)
            self.allow(self.shared.limits.command)

    # Messages

    async def _send(self, retrieve: Retrieve) -> None:
        maildrop = self._maildrop
        assert maildrop is not None
        letter = maildrop.letters[retrieve.number - 1]
        outgoing = Outgoing(maildrop, letter, retrieve.lines)
        first, lines = True, 0
        try:
            while not outgoing.ended and self.reason is None:
                block = await maildrop.run(outgoing.next_block)
                if self.reason is not None:
                    return
                if first:
                    self.dialogue.reply(retrieve.reply)
                    self.flush()
                    first = False
                lines += block.count(b"\n")
                self.write(block)
                if not outgoing.ended:
                    await self.drain()
        except (OSError, SpoolError) as error:
            self._unreadable(error, content_name(letter.id), sending=not first)
            return
        finally:
            outgoing.close()
        if self.reason is None:
            if self.dialogue.tracing:
                self.dialogue.sent_content(lines - 1)
            self.core.sent()
            self.allow(self.shared.limits.command)

    def _unreadable(self, error: OSError | SpoolError, name: str, *, sending: bool) -> None:
        if self.reason is not None:
            return
        reason = error.strerror if isinstance(error, OSError) else str(error)
        self.shared.say(Level.ERROR, f"cannot read message file: {name}: {(reason or '').lower()}", self.peer.text)
        if sending:
            # no terminator: the client must not take what it has for the whole message
            self.reason = f"cannot read message file: {name}"
            self.core.close()
            self.abort()
            return
        self.core.sent(replies.NO_SUCH_MESSAGE if isinstance(error, FileNotFoundError) else replies.UNREADABLE)
        self.allow(self.shared.limits.command)

    async def _update(self, numbers: tuple[int, ...]) -> None:
        maildrop = self._maildrop
        assert maildrop is not None
        shared = self.shared
        removal = await maildrop.delete([maildrop.letters[number - 1] for number in numbers])
        for failed in removal.failed:
            shared.say(Level.ERROR, f"failed to delete {failed}", self.peer.text)
        if removal.removed:
            for message in removal.removed:
                text = f"deleting [{message}] for {self.identity}"
                shared.bus.publish(Notice(level=Level.VERBOSE, text=text, peer=self.peer.text, message=message))
            shared.bus.publish(QueueChanged(messages=removal.removed))
        if self.reason is None:
            closing = self.core.updated(complete=not removal.failed)
            self.close(closing.reason)

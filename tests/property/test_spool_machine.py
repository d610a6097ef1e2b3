"""Both stores, driven at random, always agree with a dictionary."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine.clock import SystemClock
from engine.events import MessageId
from engine.link import ActionResult, MessageState
from engine.spool import history
from engine.spool.directory import DirectorySpool
from engine.spool.draft import SMALL
from engine.spool.envelope import Envelope
from engine.spool.memory import MemorySpool
from engine.spool.store import Claim, Draft, Spool

T = TypeVar("T")
contents = st.binary(max_size=2000) | st.integers(SMALL, SMALL + 2).map(bytes)
senders = st.sampled_from(["", "a@b", "\u00fc@example.com"])
picks = st.integers(0, 10**6)


@dataclass(frozen=True)
class Known:
    """What the dictionary knows of a message."""

    state: MessageState
    content: bytes
    envelope: Envelope


class SpoolMachine(RuleBasedStateMachine):
    """A store beside its model."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.spool = self.open()
        self.known: dict[MessageId, Known] = {}
        self.drafts: dict[MessageId, tuple[Draft, bytes, Envelope | None]] = {}
        self.claims: dict[MessageId, Claim] = {}

    def open(self) -> Spool:
        return MemorySpool(SystemClock())

    def reopened(self) -> Spool | None:
        return None

    def teardown(self) -> None:
        self.spool.close()
        self.loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def pick(self, number: int, *states: MessageState) -> MessageId | None:
        found = [message for message, known in self.known.items() if known.state in states]
        return found[number % len(found)] if found else None

    def put(self, message: MessageId, state: MessageState, envelope: Envelope | None = None) -> None:
        known = self.known[message]
        self.known[message] = replace(known, state=state, envelope=envelope or known.envelope)

    @rule(content=contents)
    def begin(self, content: bytes) -> None:
        async def begun() -> Draft:
            return self.spool.begin()

        draft = self.run(begun())
        draft.write(content)
        assert draft.id not in self.known
        self.drafts[draft.id] = (draft, content, None)

    @precondition(lambda self: bool(self.drafts))
    @rule(number=picks, sender=senders)
    def seal(self, number: int, sender: str) -> None:
        message = list(self.drafts)[number % len(self.drafts)]
        draft, content, envelope = self.drafts[message]
        if envelope is None:
            envelope = Envelope(reverse_path=sender, remote=("x@y",))
            draft.seal(envelope)
            self.drafts[message] = (draft, content, envelope)

    @precondition(lambda self: bool(self.drafts))
    @rule()
    def commit_all_that_is_sealed(self) -> None:
        self.commit(filtered=False)

    @precondition(lambda self: bool(self.drafts))
    @rule()
    def filter_and_commit_all_that_is_sealed(self) -> None:
        self.commit(filtered=True)

    def commit(self, *, filtered: bool) -> None:
        sealed = {message: draft for message, draft in self.drafts.items() if draft[2] is not None}

        async def commit(draft: Draft, envelope: Envelope | None) -> None:
            if filtered:
                await draft.expose()
                assert await draft.reopen() == envelope
            await draft.commit()

        async def commit_all() -> None:
            await asyncio.gather(*(commit(draft, envelope) for draft, _, envelope in sealed.values()))

        self.run(commit_all())
        for message, (_, content, envelope) in sealed.items():
            assert envelope is not None
            self.known[message] = Known(MessageState.QUEUED, content, envelope)
            del self.drafts[message]

    @precondition(lambda self: bool(self.drafts))
    @rule(number=picks)
    def discard(self, number: int) -> None:
        message = list(self.drafts)[number % len(self.drafts)]
        self.drafts.pop(message)[0].discard()

    @rule(number=picks)
    def claim(self, number: int) -> None:
        message = self.pick(number, MessageState.QUEUED)
        if message is not None:
            claim = self.run(self.spool.claim(message))
            with claim.open() as file:
                assert file.read() == self.known[message].content
            assert claim.envelope == self.known[message].envelope
            self.claims[message] = claim
            self.put(message, MessageState.SENDING)

    @precondition(lambda self: bool(self.claims))
    @rule(number=picks, ending=st.sampled_from(["done", "release", "defer", "fail"]))
    def end(self, number: int, ending: str) -> None:
        message = list(self.claims)[number % len(self.claims)]
        claim = self.claims.pop(message)
        match ending:
            case "done":
                self.run(claim.done())
                del self.known[message]
            case "release":
                self.run(claim.release())
                self.put(message, MessageState.QUEUED)
            case "defer":
                later = history.with_attempt(claim.envelope, time=5, code=451, reason="later\n", next_attempt=9)
                self.run(claim.release(later))
                self.put(message, MessageState.QUEUED, later)
            case _:
                self.run(claim.fail("no", 550))
                self.put(message, MessageState.FAILED, history.with_failure(claim.envelope, "no", 550))

    @rule(number=picks)
    def retry(self, number: int) -> None:
        message = self.pick(number, *MessageState)
        if message is not None:
            state = self.known[message].state
            possible = state in {MessageState.FAILED, MessageState.QUEUED}
            self.check(self.run(self.spool.retry([message])), message, possible=possible)
            if possible:
                self.put(message, MessageState.QUEUED, history.without_backoff(self.known[message].envelope))

    @rule(number=picks)
    def hold(self, number: int) -> None:
        message = self.pick(number, *MessageState)
        if message is not None:
            possible = self.known[message].state is MessageState.QUEUED
            self.check(self.run(self.spool.hold([message])), message, possible=possible)
            if possible:
                self.put(message, MessageState.HELD)

    @rule(number=picks)
    def release_hold(self, number: int) -> None:
        message = self.pick(number, *MessageState)
        if message is not None:
            possible = self.known[message].state is MessageState.HELD
            self.check(self.run(self.spool.release_hold([message])), message, possible=possible)
            if possible:
                self.put(message, MessageState.QUEUED)

    @rule(number=picks, trash=st.booleans())
    def delete(self, number: int, trash: bool) -> None:  # noqa: FBT001 - drawn by name
        message = self.pick(number, *MessageState)
        if message is not None:
            possible = self.known[message].state is not MessageState.SENDING
            self.check(self.run(self.spool.delete([message], trash=trash)), message, possible=possible)
            if possible:
                del self.known[message]

    @rule()
    def recover(self) -> None:
        report = self.run(self.spool.recover())
        assert (report.returned, report.removed, report.failed, report.orphans) == ((), (), (), ())
        assert (report.problems, report.elsewhere) == ((), False)

    @rule()
    def reopen(self) -> None:
        spool = self.reopened()
        if spool is not None:
            self.spool = spool
            self.drafts.clear()
            for message in self.claims:
                self.put(message, MessageState.QUEUED)
            self.claims.clear()

    def check(self, result: ActionResult, message: MessageId, *, possible: bool) -> None:
        assert result.done == int(possible)
        assert [each for each, reason in result.refused if reason] == ([] if possible else [message])

    @invariant()
    def the_rows_are_those_of_the_model(self) -> None:
        rows = {row.id: row for row in self.run_messages()}
        receiving = {message for message, row in rows.items() if row.state is MessageState.RECEIVING}
        assert receiving <= self.drafts.keys()
        assert rows.keys() - receiving == self.known.keys()
        for message, known in self.known.items():
            row = rows[message]
            assert (row.state, row.size) == (known.state, len(known.content))
            assert (row.reverse_path, row.attempts) == (known.envelope.reverse_path, history.attempts(known.envelope))

    @invariant()
    def the_queue_is_that_of_the_model(self) -> None:
        queued = [message for message, known in self.known.items() if known.state is MessageState.QUEUED]
        assert sorted(self.run(self.spool.queued())) == sorted(queued)

    def run_messages(self) -> list[Any]:
        async def listed() -> list[Any]:
            return list(await self.spool.messages())

        return self.run(listed())


class LaterClock(SystemClock):
    """The machine's clock, set forward by ``ahead`` seconds."""

    def __init__(self, ahead: int) -> None:
        self._ahead = ahead

    def time(self) -> float:
        return super().time() + self._ahead


class DiskSpoolMachine(SpoolMachine):
    """The same on disk, closed and opened again at times.

    Each time later: a store that is opened twice by one process in one second begins with ids that are taken,
    and a draft keeps such a one until it has a file. ``test_spool_draft.py`` is about that.
    """

    def open(self) -> Spool:
        self.folder = Path(tempfile.mkdtemp())
        self.ahead = 0
        return DirectorySpool(self.folder, SystemClock(), durable=False)

    def reopened(self) -> Spool:
        self.spool.close()
        assert {file.suffix for file in self.folder.iterdir()} <= {".content", ".envelope", ".bad", ".hold", ""}
        self.ahead += 60
        return DirectorySpool(self.folder, LaterClock(self.ahead), durable=False)

    def teardown(self) -> None:
        super().teardown()
        shutil.rmtree(self.folder)


MACHINE_SETTINGS = settings(max_examples=25, stateful_step_count=30, deadline=None)


class TestMemorySpool(SpoolMachine.TestCase):
    """The store in memory agrees with the model."""

    settings = MACHINE_SETTINGS


@pytest.mark.slow
class TestDiskSpool(DiskSpoolMachine.TestCase):
    """The store on disk agrees with the model."""

    settings = MACHINE_SETTINGS

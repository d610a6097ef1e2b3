"""What every message store promises, tested on each (engine/spool/store.py)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.link import Failure, MessageState
from engine.spool import history
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import BodyType, Envelope
from engine.spool.folder import Folder
from engine.spool.memory import MemorySpool
from engine.spool.path_folder import PathFolder, open_folder
from engine.spool.store import Claim, Spool

ENVELOPE = Envelope(
    content=BodyType.EIGHT_BIT,
    reverse_path="me@here",
    local=("alice",),
    remote=("bob@there", "bob@there"),
    authentication="alice",
    client="127.0.0.1",
)
CONTENT = b"Subject: x\r\n\r\n" + bytes(range(256)) * 20 + b"no line end"


@dataclass(frozen=True, slots=True)
class Rig:
    """A store and the two ways in which a message of it can be damaged."""

    spool: Spool
    lose_content: Callable[[MessageId], None]
    spoil_envelope: Callable[[MessageId], None]
    remains: Callable[[], dict[str, MessageState]]
    """What is there when the store has been closed."""


def disk_rig(folder: Path, opener: Callable[[Path], Folder]) -> Rig:
    def spoil(message: MessageId) -> None:
        (folder / f"{message}.envelope").write_bytes(b"rubbish")

    def remains() -> dict[str, MessageState]:
        names = sorted(file.name for file in folder.iterdir() if not file.name.endswith(".content"))
        return {name.removesuffix(".envelope"): MessageState.QUEUED for name in names}

    spool = DirectorySpool(folder, SystemClock(), opener=opener)
    return Rig(spool, lambda message: (folder / f"{message}.content").unlink(), spoil, remains)


def memory_rig() -> Rig:
    spool = MemorySpool(SystemClock())

    def lose(message: MessageId) -> None:
        spool.stored[message] = replace(spool.stored[message], content=None)

    def spoil(message: MessageId) -> None:
        spool.stored[message] = replace(spool.stored[message], envelope=b"rubbish")

    return Rig(spool, lose, spoil, lambda: {message: stored.state for message, stored in spool.stored.items()})


@pytest.fixture(params=["disk", "disk by path", "memory"])
async def rig(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Rig]:
    openers: dict[str, Callable[[Path], Folder]] = {"disk": open_folder, "disk by path": PathFolder}
    made = disk_rig(tmp_path, openers[request.param]) if request.param in openers else memory_rig()
    yield made
    made.spool.close()


@pytest.fixture
def spool(rig: Rig) -> Spool:
    return rig.spool


async def store(spool: Spool, content: bytes = CONTENT, envelope: Envelope = ENVELOPE) -> MessageId:
    draft = spool.begin()
    draft.write(content)
    draft.seal(envelope)
    await draft.commit()
    return draft.id


async def state(spool: Spool, message: MessageId) -> MessageState:
    return (await spool.details(message)).summary.state


def read(claim: Claim) -> bytes:
    with claim.open() as file:
        return file.read()


async def test_what_was_received_is_what_is_delivered(spool: Spool) -> None:
    draft = spool.begin()
    for start in range(0, len(CONTENT), 1000):
        draft.write(memoryview(CONTENT)[start : start + 1000])
    assert draft.size == len(CONTENT)
    draft.seal(ENVELOPE)
    await draft.commit()
    assert await spool.queued() == [draft.id]
    claim = await spool.claim(draft.id)
    assert claim.envelope == ENVELOPE
    assert claim.content_size == len(CONTENT)
    assert read(claim) == CONTENT
    await claim.done()
    assert await spool.queued() == []
    assert await spool.messages() == []


async def test_a_filtered_message_is_what_was_received_when_no_filter_changed_it(spool: Spool) -> None:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(ENVELOPE)
    await draft.expose()
    assert [path.name for path in draft.paths()] == [f"{draft.id}.content", f"{draft.id}.envelope.new"]
    assert await spool.queued() == []
    assert await draft.reopen() == ENVELOPE
    assert draft.size == len(CONTENT)
    await draft.commit()
    claim = await spool.claim(draft.id)
    assert (claim.envelope, read(claim)) == (ENVELOPE, CONTENT)
    await claim.release()


async def test_an_abandoned_message_that_is_there_is_queued(spool: Spool) -> None:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(ENVELOPE)
    await draft.expose()
    await draft.abandon()
    draft.discard()
    claim = await spool.claim(draft.id)
    assert read(claim) == CONTENT
    await claim.release()
    with pytest.raises(SpoolError):
        await draft.commit()


async def test_filters_come_after_the_seal(spool: Spool) -> None:
    draft = spool.begin()
    for step in (draft.expose, draft.reopen, draft.abandon):
        with pytest.raises(SpoolError):
            await step()
    draft.discard()


async def test_an_empty_content_is_a_message(spool: Spool) -> None:
    message = await store(spool, b"")
    claim = await spool.claim(message)
    assert (claim.content_size, read(claim)) == (0, b"")
    await claim.release()


async def test_nothing_is_queued_before_the_commit(spool: Spool) -> None:
    draft = spool.begin()
    draft.write(b"x")
    assert await spool.queued() == []
    draft.seal(ENVELOPE)
    await draft.expose()
    assert await spool.queued() == []
    assert [row.state for row in await spool.messages()] == [MessageState.RECEIVING]
    draft.discard()


async def test_a_discarded_draft_leaves_nothing(spool: Spool) -> None:
    unsealed, sealed = spool.begin(), spool.begin()
    unsealed.write(b"x")
    sealed.seal(ENVELOPE)
    for draft in (unsealed, sealed):
        draft.discard()
        draft.discard()
    assert await spool.messages() == []


async def test_discarding_after_the_commit_changes_nothing(spool: Spool) -> None:
    draft = spool.begin()
    draft.seal(ENVELOPE)
    await draft.commit()
    draft.discard()
    assert await spool.queued() == [draft.id]


async def test_the_steps_of_a_draft_have_one_order(spool: Spool) -> None:
    draft = spool.begin()
    with pytest.raises(SpoolError):
        await draft.commit()
    draft.seal(ENVELOPE)
    with pytest.raises(SpoolError):
        draft.write(b"late")
    with pytest.raises(SpoolError):
        draft.seal(ENVELOPE)
    await draft.commit()
    with pytest.raises(SpoolError):
        await draft.commit()


async def test_an_envelope_that_cannot_be_written_is_refused_and_leaves_nothing(spool: Spool) -> None:
    draft = spool.begin()
    with pytest.raises(EnvelopeCorrupt):
        draft.seal(replace(ENVELOPE, remote=("a@b\r\nX-MailRelay-End: 1",)))
    draft.discard()
    assert await spool.messages() == []


async def test_messages_are_queued_in_the_order_in_which_they_were_begun(spool: Spool) -> None:
    drafts = [spool.begin() for _ in range(12)]
    for draft in reversed(drafts):
        draft.seal(ENVELOPE)
    await asyncio.gather(*(draft.commit() for draft in reversed(drafts)))
    assert await spool.queued() == [draft.id for draft in drafts]
    assert len({draft.id for draft in drafts}) == 12


async def test_only_one_of_many_gets_the_claim(spool: Spool) -> None:
    message = await store(spool)
    results = await asyncio.gather(*(spool.claim(message) for _ in range(8)), return_exceptions=True)
    losers = [each for each in results if isinstance(each, AlreadyClaimed)]
    assert len(losers) == 7
    assert await spool.queued() == []
    assert await state(spool, message) is MessageState.SENDING


async def test_a_message_that_is_not_there_cannot_be_claimed(spool: Spool) -> None:
    with pytest.raises(AlreadyClaimed):
        await spool.claim(MessageId("emailrelay.1.2.3"))


async def test_a_released_claim_is_queued_as_it_was(spool: Spool) -> None:
    message = await store(spool)
    await (await spool.claim(message)).release()
    claim = await spool.claim(message)
    assert claim.envelope == ENVELOPE
    await claim.release()


async def test_a_released_claim_keeps_what_was_changed(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    changed = replace(claim.envelope, remote=("bob@there",))
    changed = history.with_attempt(changed, time=1000, code=451, reason="later", next_attempt=5000)
    await claim.release(changed)
    (row,) = await spool.messages()
    assert (row.state, row.recipients) == (MessageState.QUEUED, ("alice", "bob@there"))
    assert (row.attempts, row.next_attempt, row.reason, row.code) == (1, 5000.0, "later", 451)
    again = await spool.claim(message)
    assert again.envelope == changed
    assert read(again) == CONTENT
    await again.release()


async def test_what_waits_is_told_without_reading_the_rest(spool: Spool) -> None:
    waiting, plain, busy = [await store(spool) for _ in range(3)]
    claim = await spool.claim(waiting)
    changed = history.with_attempt(claim.envelope, time=1000, code=451, reason="later", next_attempt=5000)
    await claim.release(history.with_attempt(changed, time=1100, code=451, reason="later", next_attempt=6000))
    claim = await spool.claim(busy)
    await claim.release(history.with_attempt(claim.envelope, time=1000, code=451, reason="later", next_attempt=7000))
    await spool.claim(busy)
    assert await spool.deferred([waiting, plain, busy, MessageId("emailrelay.1.2.3")]) == {waiting: 6000.0}


async def test_a_failed_claim_waits_with_its_reason(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    await claim.fail("user unknown\nsorry", 550)
    assert await spool.queued() == []
    (row,) = await spool.messages()
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, "user unknown\nsorry", 550)
    with pytest.raises(AlreadyClaimed):
        await spool.claim(message)


async def test_a_failed_claim_keeps_what_was_changed(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    await claim.fail("refused", 554, replace(claim.envelope, remote=("bob@there",)))
    details = await spool.details(message)
    assert details.summary.recipients == ("alice", "bob@there")
    assert details.history == (Failure(reason="refused", code=554),)


async def test_a_claim_ends_once(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    await claim.release()
    with pytest.raises(SpoolError):
        await claim.done()
    with pytest.raises(SpoolError):
        await claim.fail("no", 0)
    assert await spool.queued() == [message]


async def test_a_claim_that_filters_leave_as_it_was_goes_on(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    assert [path.name for path in claim.paths()] == [f"{message}.content", f"{message}.envelope.busy"]
    assert await claim.reopen() == ENVELOPE
    assert (claim.envelope, claim.content_size) == (ENVELOPE, len(CONTENT))
    await claim.abandon()
    assert await spool.queued() == [message]
    with pytest.raises(SpoolError):
        await claim.reopen()


async def test_a_message_without_content_is_failed_once_when_claimed(rig: Rig) -> None:
    message = await store(rig.spool)
    rig.lose_content(message)
    with pytest.raises(EnvelopeCorrupt, match="content file is missing"):
        await rig.spool.claim(message)
    assert await rig.spool.queued() == []
    details = await rig.spool.details(message)
    assert details.summary.state is MessageState.DAMAGED
    assert "content file is missing" in details.summary.reason
    assert details.history == (Failure(reason="the content file is missing", code=0),)


async def test_a_spoilt_envelope_is_failed_once_when_claimed_and_keeps_its_octets(rig: Rig) -> None:
    message = await store(rig.spool)
    rig.spoil_envelope(message)
    assert await state(rig.spool, message) is MessageState.DAMAGED
    with pytest.raises(EnvelopeCorrupt, match="expected"):
        await rig.spool.claim(message)
    assert await rig.spool.queued() == []
    details = await rig.spool.details(message)
    assert details.summary.state is MessageState.DAMAGED
    assert details.envelope_text.startswith("rubbish\nX-MailRelay-Reason: expected")


async def test_the_sweep_fails_damaged_messages_once(rig: Rig) -> None:
    lost, spoilt, sound = [await store(rig.spool) for _ in range(3)]
    rig.lose_content(lost)
    rig.spoil_envelope(spoilt)
    report = await rig.spool.recover()
    assert [message for message, _ in report.failed] == [lost, spoilt]
    assert await rig.spool.queued() == [sound]
    assert (await rig.spool.recover()).failed == ()


async def test_the_sweep_leaves_what_is_in_hand_alone(spool: Spool) -> None:
    draft = spool.begin()
    draft.write(b"half")
    sealed = spool.begin()
    sealed.seal(ENVELOPE)
    claim = await spool.claim(await store(spool))
    report = await spool.recover()
    assert (report.returned, report.removed, report.failed, report.orphans) == ((), (), (), ())
    await sealed.commit()
    await claim.done()
    assert await spool.queued() == [sealed.id]
    draft.discard()


async def test_retry_queues_a_failed_message_and_keeps_the_history(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    delayed = history.with_attempt(claim.envelope, time=1, code=450, reason="later", next_attempt=2**40)
    await claim.fail("no", 550, delayed)
    result = await spool.retry([message])
    assert (result.done, result.refused) == (1, ())
    assert await spool.queued() == [message]
    details = await spool.details(message)
    assert (details.summary.attempts, details.summary.next_attempt) == (0, 0.0)
    assert details.history == (Failure(reason="later", code=450, time=1), Failure(reason="no", code=550))


async def test_retry_without_back_off_is_enough_for_a_plain_failure(spool: Spool) -> None:
    message = await store(spool)
    await (await spool.claim(message)).fail("no", 550)
    assert (await spool.retry([message])).done == 1
    claim = await spool.claim(message)
    assert history.failures(claim.envelope) == (Failure(reason="no", code=550),)
    await claim.release()


async def test_retry_takes_back_off_from_a_queued_message(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    await claim.release(history.with_attempt(claim.envelope, time=1, code=450, reason="later", next_attempt=2**40))
    assert (await spool.retry([message])).done == 1
    (row,) = await spool.messages()
    assert (row.state, row.next_attempt) == (MessageState.QUEUED, 0.0)


async def test_a_held_message_is_not_queued_until_released(spool: Spool) -> None:
    message = await store(spool)
    assert (await spool.hold([message])).done == 1
    assert await spool.queued() == []
    assert await state(spool, message) is MessageState.HELD
    with pytest.raises(AlreadyClaimed):
        await spool.claim(message)
    assert (await spool.release_hold([message])).done == 1
    assert await spool.queued() == [message]


async def test_every_action_refuses_a_busy_message_and_says_why(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    refused = ((message, "the message is being sent"),)
    assert (await spool.retry([message])).refused == refused
    assert (await spool.hold([message])).refused == refused
    assert (await spool.delete([message], trash=True)).refused == refused
    assert (await spool.delete([message], trash=False)).refused == refused
    assert (await spool.release_hold([message])).done == 0
    await claim.done()


async def test_every_action_refuses_a_message_that_is_being_received(spool: Spool) -> None:
    draft, sealed = spool.begin(), spool.begin()
    sealed.seal(ENVELOPE)
    messages = [draft.id, sealed.id]
    for result in (
        await spool.hold(messages),
        await spool.retry(messages),
        await spool.release_hold(messages),
        await spool.delete(messages, trash=False),
    ):
        assert result.done == 0
        assert [message for message, _ in result.refused] == messages
    await sealed.commit()
    draft.discard()


async def test_actions_do_what_can_be_done_and_refuse_the_rest_by_name(spool: Spool) -> None:
    queued, held, failed = [await store(spool) for _ in range(3)]
    gone = MessageId("emailrelay.1.2.3")
    await spool.hold([held])
    await (await spool.claim(failed)).fail("no", 550)
    result = await spool.hold([queued, held, failed, gone])
    assert result.done == 1
    assert [message for message, _ in result.refused] == [held, failed, gone]
    assert all(reason for _, reason in result.refused)
    assert (await spool.retry([held])).refused == ((held, "the message is held: release it first"),)


async def test_a_damaged_message_is_not_retried(rig: Rig) -> None:
    message = await store(rig.spool)
    rig.lose_content(message)
    await rig.spool.recover()
    result = await rig.spool.retry([message])
    assert result.refused == ((message, "the message is damaged: the content file is missing"),)


async def test_deleted_messages_are_gone_whatever_their_state(rig: Rig) -> None:
    queued, held, failed, damaged = [await store(rig.spool) for _ in range(4)]
    await rig.spool.hold([held])
    await (await rig.spool.claim(failed)).fail("no", 550)
    rig.lose_content(damaged)
    assert (await rig.spool.delete([queued, held, failed, damaged], trash=False)).done == 4
    assert await rig.spool.messages() == []


async def test_a_message_in_the_trash_is_none_of_the_queue(spool: Spool) -> None:
    message = await store(spool)
    assert (await spool.delete([message], trash=True)).done == 1
    assert await spool.messages() == []
    assert (await spool.delete([message], trash=True)).refused[0][0] == message


async def test_rows_tell_sender_recipients_size_and_origin(spool: Spool) -> None:
    message = await store(spool)
    (row,) = await spool.messages()
    assert (row.id, row.state, row.reverse_path, row.size) == (message, MessageState.QUEUED, "me@here", len(CONTENT))
    assert row.recipients == ("alice", "bob@there", "bob@there")
    assert (row.client, row.authentication, row.attempts) == ("127.0.0.1", "alice", 0)
    assert row.received == int(message.split(".")[2])


async def test_rows_come_oldest_first_in_every_state(spool: Spool) -> None:
    messages = [await store(spool) for _ in range(4)]
    await spool.hold([messages[1]])
    await (await spool.claim(messages[2])).fail("no", 550)
    claim = await spool.claim(messages[0])
    rows = await spool.messages()
    assert [row.id for row in rows] == messages
    assert [row.state.value for row in rows] == ["sending", "held", "failed", "queued"]
    await claim.release()


async def test_content_and_header_are_read_in_part(spool: Spool) -> None:
    message = await store(spool)
    assert await spool.content(message, 5) == CONTENT[:5]
    assert await spool.content(message, 10**9) == CONTENT
    assert await spool.header(message) == b"Subject: x\r\n"


@pytest.mark.parametrize(
    ("content", "header"),
    [
        (b"", b""),
        (b"\r\nbody", b""),
        (b"\nbody", b""),
        (b"A: 1\n\nbody\r\n\r\n", b"A: 1\n"),
        (b"A: 1\r\nB: 2", b"A: 1\r\nB: 2"),
        (b"A: " + b"x" * 40_000 + b"\r\n\r\nbody", b"A: " + b"x" * 40_000 + b"\r\n"),
        (b"A" * 300_000 + b"\r\n\r\n", b"A" * 262_144),
    ],
)
async def test_the_header_ends_at_the_first_empty_line_or_at_the_limit(
    spool: Spool, content: bytes, header: bytes
) -> None:
    assert await spool.header(await store(spool, content)) == header


async def test_what_is_gone_is_an_error(spool: Spool) -> None:
    gone = MessageId("emailrelay.1.2.3")
    for question in (spool.details(gone), spool.content(gone, 1), spool.header(gone)):
        with pytest.raises(SpoolError):
            await question


async def test_closing_gives_claims_back_and_forgets_drafts(rig: Rig) -> None:
    message = await store(rig.spool)
    await rig.spool.claim(message)
    rig.spool.begin().write(b"x")
    rig.spool.begin().seal(ENVELOPE)
    rig.spool.close()
    assert rig.remains() == {message: MessageState.QUEUED}
    with pytest.raises(SpoolError, match="closed"):
        rig.spool.begin()
    with pytest.raises(SpoolError, match="closed"):
        await rig.spool.queued()


async def test_a_degraded_store_refuses_new_mail(spool: Spool) -> None:
    assert spool.degraded == ""
    if isinstance(spool, MemorySpool):
        spool.degraded = "the disk is ill"
        with pytest.raises(SpoolError, match="the disk is ill"):
            spool.begin()

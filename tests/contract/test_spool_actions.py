"""What people do to messages beyond holding and deleting, on each message store (engine/spool/store.py)."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import SpoolError
from engine.events import MessageId
from engine.link import MessageState, Revise
from engine.spool.directory import DirectorySpool
from engine.spool.envelope import BodyType, Envelope, decode, encode
from engine.spool.memory import MemorySpool
from engine.spool.store import Spool

ENVELOPE = Envelope(
    content=BodyType.EIGHT_BIT, reverse_path="me@here", local=("alice",), remote=("bob@there.example",), client="::1"
)
CONTENT = b"Subject: x\r\n\r\n" + bytes(range(256)) * 3000


@pytest.fixture(params=["disk", "memory"])
async def spool(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Spool]:
    made: Spool = DirectorySpool(tmp_path, SystemClock()) if request.param == "disk" else MemorySpool(SystemClock())
    yield made
    made.close()


async def store(spool: Spool) -> MessageId:
    draft = spool.begin()
    draft.write(CONTENT)
    draft.seal(ENVELOPE)
    await draft.commit()
    return draft.id


async def envelope(spool: Spool, message: MessageId) -> Envelope:
    return decode((await spool.details(message)).envelope_text.encode())


async def test_a_failed_message_with_other_recipients_is_queued_again_with_its_history(spool: Spool) -> None:
    message = await store(spool)
    await (await spool.claim(message)).fail("no such user", 550)
    change = Revise(messages=(message,), recipients=("alice", "anna@there.example", "b\u00fc@m\u00fcller.example"))
    assert (await spool.revise(change)).done == 1
    details = await spool.details(message)
    assert details.summary.state is MessageState.QUEUED
    assert [each.code for each in details.history] == [550]
    found = await envelope(spool, message)
    assert found.local == ("alice",)
    assert found.remote == ("anna@there.example", "b\u00fc@xn--mller-kva.example")
    assert await spool.content(message, len(CONTENT) + 1) == CONTENT


async def test_a_held_message_stays_held_when_it_is_changed(spool: Spool) -> None:
    message = await store(spool)
    await spool.hold([message])
    change = Revise(messages=(message,), forward_to_address="192.0.2.7:2525", selector="second")
    assert (await spool.revise(change)).done == 1
    found = await envelope(spool, message)
    assert (found.forward_to_address, found.client_account_selector) == ("192.0.2.7:2525", "second")
    assert found.remote == ENVELOPE.remote
    assert (await spool.details(message)).summary.state is MessageState.HELD


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"recipients": ()}, "a message needs at least one recipient: delete it instead"),
        ({"recipients": ("nobody",)}, "'nobody' is no mail address: it needs a name, an @ and a domain"),
        ({"recipients": ("a b@c.example",)}, "'a b@c.example' is no mail address: "),
        ({"recipients": ("x@y.example\r\nX-MailRelay-End: 1",)}, " is no mail address: "),
        ({"forward_to_address": "no port"}, "invalid host:service format: no port"),
        ({"selector": "two words"}, "'two words' is no name of an account: it may not hold blanks"),
    ],
    ids=["no recipient", "no domain", "blank", "line end", "no port", "selector"],
)
async def test_what_an_envelope_cannot_hold_changes_nothing(
    spool: Spool, change: dict[str, object], reason: str
) -> None:
    message = await store(spool)
    result = await spool.revise(Revise(messages=(message,), **change))  # type: ignore[arg-type]
    assert result.done == 0
    assert reason in result.refused[0][1]
    assert encode(await envelope(spool, message)) == encode(ENVELOPE)
    assert await spool.queued() == [message]


async def test_a_busy_message_is_not_changed(spool: Spool) -> None:
    message = await store(spool)
    claim = await spool.claim(message)
    result = await spool.revise(Revise(messages=(message,), recipients=("x@y.example",)))
    assert result.refused == ((message, "the message is being sent"),)
    await claim.release()
    assert (await envelope(spool, message)).remote == ENVELOPE.remote


async def test_a_resubmitted_message_is_a_new_one_without_a_past(spool: Spool) -> None:
    message = await store(spool)
    await (await spool.claim(message)).fail("no", 550)
    assert (await spool.resubmit([message])).done == 1
    (copy,) = await spool.queued()
    assert copy != message
    assert (await spool.details(copy)).history == ()
    assert await spool.content(copy, len(CONTENT) + 1) == CONTENT
    assert encode(await envelope(spool, copy)) == encode(ENVELOPE)
    assert (await spool.details(message)).summary.state is MessageState.FAILED


async def test_what_is_gone_or_in_hand_is_not_resubmitted(spool: Spool) -> None:
    gone = MessageId("emailrelay.1.2.3")
    assert [each for each, _ in (await spool.resubmit([gone])).refused] == [gone]
    assert await spool.queued() == []


async def test_a_deleted_message_comes_back_from_the_trash_as_it_was(spool: Spool) -> None:
    message, held = await store(spool), await store(spool)
    await spool.hold([held])
    assert list(await spool.folders()) == []
    await spool.delete([message, held], trash=True)
    assert list(await spool.folders()) == ["trash"]
    trash = spool.folder("trash")
    assert {each.id: each.state for each in await trash.messages()} == {
        message: MessageState.QUEUED,
        held: MessageState.HELD,
    }
    assert await trash.content(message, len(CONTENT) + 1) == CONTENT
    assert (await spool.restore([message, held])).done == 2
    assert await spool.queued() == [message]
    assert await spool.content(held, len(CONTENT) + 1) == CONTENT
    assert [each for each, _ in (await spool.restore([message])).refused] == [message]


async def test_a_message_in_the_trash_can_be_erased_and_nothing_else_by_that(spool: Spool) -> None:
    message, other, queued = [await store(spool) for _ in range(3)]
    await spool.delete([message, other], trash=True)
    assert (await spool.erase([message, queued], folder="trash")).done == 1
    assert [each.id for each in await spool.folder("trash").messages()] == [other]
    assert await spool.queued() == [queued]


async def test_sent_copies_can_be_looked_at_and_sent_again(spool: Spool) -> None:
    message = await store(spool)
    await (await spool.claim(message)).keep()
    (row,) = await spool.folder("sent").messages()
    assert row.id == message
    assert (await spool.resubmit([message], folder="sent")).done == 1
    (copy,) = await spool.queued()
    assert await spool.content(copy, len(CONTENT) + 1) == CONTENT


async def test_a_folder_that_is_not_there_is_an_error(spool: Spool) -> None:
    with pytest.raises(SpoolError):
        await spool.folder("nobody").messages()


async def test_some_messages_are_those_that_are_there(spool: Spool) -> None:
    message, held, gone = [await store(spool) for _ in range(3)]
    await spool.hold([held])
    await spool.delete([gone], trash=False)
    assert {each.id: each for each in await spool.some([message, held, gone])} == {
        each.id: each for each in await spool.messages()
    }


async def test_a_mailbox_shows_messages_whose_content_it_shares(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock())
    message = await store(spool)
    mailbox = tmp_path / "alice"
    mailbox.mkdir()
    (tmp_path / f"{message}.envelope").rename(mailbox / f"{message}.envelope")
    assert await spool.folders() == ["alice"]
    (row,) = await spool.folder("alice").messages()
    assert (row.state, row.size) == (MessageState.QUEUED, len(CONTENT))
    assert await spool.folder("alice").content(message, len(CONTENT)) == CONTENT
    for bad in ("..", "a/b", ""):
        with pytest.raises(SpoolError):
            await spool.folder(bad).messages()
    spool.close()


async def test_a_folder_in_which_nothing_happens_is_read_once(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock())
    message = await store(spool)
    os.utime(tmp_path, (1_000_000_000, 1_000_000_000))
    first = await spool.messages()
    assert await spool.messages() is first
    await spool.hold([message])
    assert [each.state for each in await spool.messages()] == [MessageState.HELD]
    spool.close()

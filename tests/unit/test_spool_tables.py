"""The tables of spec message-store.md 1, 4, 5, 6 and 8, a row each, on a directory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed, EnvelopeCorrupt
from engine.events import MessageId
from engine.link import MessageState
from engine.spool.directory import DirectorySpool
from engine.spool.draft import DiskDraft
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder
from tests.support.spoolfiles import data_in, names, put

ID = MessageId("emailrelay.1.2.3")
SOUND = Envelope(reverse_path="me@here", local=("loc",), remote=("good@x", "bad@x"), mail_from_auth_in="<>")


@pytest.fixture
async def spool(tmp_path: Path) -> AsyncIterator[DirectorySpool]:
    made = DirectorySpool(tmp_path, SystemClock(), durable=False)
    yield made
    made.close()


# 1.1 Envelope suffixes

SUFFIXES = {
    ".new": MessageState.RECEIVING,
    "": MessageState.QUEUED,
    ".busy": MessageState.SENDING,
    ".bad": MessageState.FAILED,
}


@pytest.mark.parametrize(("suffix", "state"), SUFFIXES.items(), ids=["new", "none", "busy", "bad"])
async def test_the_suffix_of_the_envelope_is_the_state(
    tmp_path: Path, spool: DirectorySpool, suffix: str, state: MessageState
) -> None:
    put(tmp_path, f"{ID}.envelope{suffix}", f"{ID}.content")
    (row,) = await spool.messages()
    assert (row.id, row.state) == (ID, state)
    assert await spool.queued() == ([ID] if state is MessageState.QUEUED else [])


@pytest.mark.parametrize(
    "name",
    [
        f"{ID}.envelope.tmp",
        f"{ID}.envelope.busy.tmp",
        f"{ID}.content.tmp",
        f"{ID}.content.spamd",
        f"{ID}.envelope.local",
        f"{ID}.envelope.new.copy",
    ],
)
async def test_short_lived_and_old_names_are_no_messages(tmp_path: Path, spool: DirectorySpool, name: str) -> None:
    put(tmp_path, name)
    assert await spool.queued() == []
    assert await spool.messages() == []
    assert names(tmp_path) == [name]


# 1.2 Life cycle


async def sealed(spool: DirectorySpool) -> DiskDraft:
    draft = spool.begin()
    draft.write(b"content")
    draft.seal(SOUND)
    await draft.expose()
    return draft


async def accept(spool: DirectorySpool) -> MessageId:
    draft = await sealed(spool)
    await draft.reopen()
    await draft.commit()
    return draft.id


async def filter_running(spool: DirectorySpool) -> MessageId:
    return (await sealed(spool)).id


async def filter_abandoned(spool: DirectorySpool) -> MessageId:
    draft = await sealed(spool)
    await draft.abandon()
    return draft.id


async def filter_failed(spool: DirectorySpool) -> MessageId:
    draft = await sealed(spool)
    draft.discard()
    return draft.id


async def forwarding(spool: DirectorySpool) -> MessageId:
    return (await spool.claim(await accept(spool))).id


async def delivered(spool: DirectorySpool) -> MessageId:
    claim = await spool.claim(await accept(spool))
    await claim.done()
    return claim.id


async def unreachable(spool: DirectorySpool) -> MessageId:
    claim = await spool.claim(await accept(spool))
    await claim.release()
    return claim.id


async def refused(spool: DirectorySpool) -> MessageId:
    claim = await spool.claim(await accept(spool))
    await claim.fail("no", 550)
    return claim.id


LIFE: list[tuple[Callable[[DirectorySpool], Awaitable[MessageId]], list[str]]] = [
    (filter_running, [".content", ".envelope.new"]),
    (accept, [".content", ".envelope"]),
    (filter_abandoned, [".content", ".envelope"]),
    (filter_failed, []),
    (forwarding, [".content", ".envelope.busy", ".owner"]),
    (delivered, []),
    (unreachable, [".content", ".envelope"]),
    (refused, [".content", ".envelope.bad"]),
]


@pytest.mark.parametrize(("step", "files"), LIFE, ids=[step.__name__ for step, _ in LIFE])
async def test_each_step_of_a_messages_life_has_its_files(
    tmp_path: Path,
    spool: DirectorySpool,
    step: Callable[[DirectorySpool], Awaitable[MessageId]],
    files: list[str],
) -> None:
    message = await step(spool)
    assert names(tmp_path) == [f"{message}{suffix}" for suffix in files]
    if files:
        assert (tmp_path / f"{message}.content").read_bytes() == b"content"


# 4 Rewriting, 5 failing


async def test_a_rewritten_envelope_is_format_8_with_crlf_and_keeps_what_follows_its_end(
    tmp_path: Path, spool: DirectorySpool
) -> None:
    written = encode(SOUND).replace(b"\r\n", b"\n") + b"X-MailRelay-Foo: 1  \n"
    put(tmp_path, f"{ID}.envelope", data=written)
    put(tmp_path, f"{ID}.content")
    claim = await spool.claim(ID)
    await claim.fail("one or more recipients rejected", 0, replace(claim.envelope, remote=("bad@x",)))
    expected = encode(replace(SOUND, remote=("bad@x",))) + (
        b"X-MailRelay-Foo: 1\r\nX-MailRelay-Reason: one or more recipients rejected\r\nX-MailRelay-ReasonCode:\r\n"
    )
    assert data_in(tmp_path, "*.envelope*") == {f"{ID}.envelope.bad": expected}
    assert b"ToCount: 2\r\nX-MailRelay-To-Local: loc\r\nX-MailRelay-To-Remote: bad@x\r\n" in expected


REASONS = [
    ("one or more recipients rejected", 550, b": one or more recipients rejected\r\nX-MailRelay-ReasonCode: 550\r\n"),
    ("no remote recipients", 0, b": no remote recipients\r\nX-MailRelay-ReasonCode:\r\n"),
    ("multi\nline no\u00fc", 451, b": multi\\nline no\\xc3\\xbc\r\nX-MailRelay-ReasonCode: 451\r\n"),
    ("a\\b", 0, b": a\\\\b\r\nX-MailRelay-ReasonCode:\r\n"),
]


@pytest.mark.parametrize(("reason", "code", "lines"), REASONS)
async def test_failing_appends_two_lines(
    tmp_path: Path, spool: DirectorySpool, reason: str, code: int, lines: bytes
) -> None:
    put(tmp_path, f"{ID}.envelope", data=encode(SOUND))
    put(tmp_path, f"{ID}.content")
    await (await spool.claim(ID)).fail(reason, code)
    once = encode(SOUND) + b"X-MailRelay-Reason" + lines
    assert data_in(tmp_path, "*.bad") == {f"{ID}.envelope.bad": once}
    assert (await spool.retry([ID])).done == 1
    await (await spool.claim(ID)).fail(reason, code)
    assert data_in(tmp_path, "*.bad") == {f"{ID}.envelope.bad": once + b"X-MailRelay-Reason" + lines}


# 6 Scanning and locking


async def test_any_name_that_ends_in_envelope_is_a_message(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, "foo.envelope", "foo.content", "a b.envelope", "a b.content")
    assert await spool.queued() == ["a b", "foo"]
    claim = await spool.claim(MessageId("foo"))
    with claim.open() as content:
        assert content.read() == b"content"
    await claim.done()
    assert names(tmp_path) == ["a b.content", "a b.envelope"]


async def test_sub_folders_are_not_scanned(tmp_path: Path, spool: DirectorySpool) -> None:
    (tmp_path / "alice").mkdir()
    put(tmp_path / "alice", f"{ID}.envelope", f"{ID}.content")
    assert await spool.queued() == []
    assert names(tmp_path / "alice") == [f"{ID}.content", f"{ID}.envelope"]


async def test_what_another_program_renames_is_its_own(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{ID}.envelope", f"{ID}.content")
    assert await spool.queued() == [ID]
    (tmp_path / f"{ID}.envelope").rename(tmp_path / f"{ID}.envelope.busy")
    with pytest.raises(AlreadyClaimed):
        await spool.claim(ID)
    assert names(tmp_path) == [f"{ID}.content", f"{ID}.envelope.busy"]
    (tmp_path / f"{ID}.envelope.busy").rename(tmp_path / f"{ID}.envelope")
    await (await spool.claim(ID)).done()
    assert names(tmp_path) == []


# 6.1 Stray, partial and damaged files

WHOLE = encode(SOUND)
DAMAGED = {
    "empty": (b"", "the envelope file is empty"),
    "foreign": (b"From me\r\n\r\nhello\r\n", 'expected "X-MailRelay-Format:"'),
    "ToCount too big": (WHOLE.replace(b"ToCount: 3", b"ToCount: 4"), "bad 'to' line"),
    "ToCount too small": (WHOLE.replace(b"ToCount: 3", b"ToCount: 2"), 'expected "X-MailRelay-Authentication:"'),
    "ToCount no number": (WHOLE.replace(b"ToCount: 3", b"ToCount: x"), r"string conversion error: \[x\]"),
    "missing End": (WHOLE.replace(b"X-MailRelay-End: 1\r\n", b""), "no end line"),
    "wrong case": (WHOLE.replace(b"-From:", b"-from:"), 'expected "X-MailRelay-From:"'),
    "wrong order": (WHOLE.replace(b"-Client:", b"-ForwardTo:"), 'expected "X-MailRelay-Client:"'),
    "bad xtext": (WHOLE.replace(b"AuthIn: <>", b"AuthIn: +z"), "invalid mail-from-auth-in encoding"),
}


@pytest.mark.parametrize(("data", "reason"), DAMAGED.values(), ids=DAMAGED)
async def test_a_damaged_envelope_is_failed_once_with_the_reason(
    tmp_path: Path, spool: DirectorySpool, data: bytes, reason: str
) -> None:
    put(tmp_path, f"{ID}.envelope", data=data)
    put(tmp_path, f"{ID}.content")
    with pytest.raises(EnvelopeCorrupt, match=reason):
        await spool.claim(ID)
    assert await spool.queued() == []
    kept = data_in(tmp_path, "*.bad")[f"{ID}.envelope.bad"]
    assert kept.startswith(data)
    assert kept.count(b"X-MailRelay-Reason:") == 1
    assert names(tmp_path) == [f"{ID}.content", f"{ID}.envelope.bad"]


async def test_content_without_an_envelope_is_never_touched(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{ID}.content")
    assert await spool.queued() == []
    with pytest.raises(AlreadyClaimed):
        await spool.claim(ID)
    assert (await spool.recover()).orphans == (f"{ID}.content",)
    assert data_in(tmp_path) == {f"{ID}.content": b"content"}


async def test_an_envelope_without_content_is_failed_and_not_sent_empty(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{ID}.envelope")
    with pytest.raises(EnvelopeCorrupt, match="the content file is missing"):
        await spool.claim(ID)
    assert names(tmp_path) == [f"{ID}.envelope.bad"]


async def test_a_directory_with_an_envelopes_name_is_left_alone(tmp_path: Path, spool: DirectorySpool) -> None:
    (tmp_path / "x.envelope").mkdir()
    put(tmp_path, "x.content")
    assert await spool.queued() == []
    with pytest.raises(EnvelopeCorrupt, match="not a regular file"):
        await spool.claim(MessageId("x"))
    assert await spool.queued() == []


async def test_an_unreadable_failed_message_is_still_listed(tmp_path: Path, spool: DirectorySpool) -> None:
    put(tmp_path, f"{ID}.envelope.bad", data=b"rubbish")
    put(tmp_path, f"{ID}.content")
    (row,) = await spool.messages()
    assert (row.id, row.state) == (ID, MessageState.DAMAGED)


# 8 Deletion


class NotingFolder(Folder):
    """A directory that remembers what was removed from it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.removed: list[str] = []

    def remove(self, name: str) -> None:
        self.removed.append(name)
        super().remove(name)


async def test_deletion_takes_the_envelope_before_the_content(tmp_path: Path) -> None:
    folder = NotingFolder(tmp_path)
    spool = DirectorySpool(tmp_path, SystemClock(), durable=False, opener=lambda _: folder)
    put(tmp_path, f"{ID}.envelope", f"{ID}.content")
    copy = tmp_path.with_name(f"{tmp_path.name}-copy")
    copy.hardlink_to(tmp_path / f"{ID}.content")
    claim = await spool.claim(ID)
    await claim.done()
    spool.close()
    noted = [name for name in folder.removed if name.startswith(ID)]
    assert noted == [f"{ID}.envelope.busy", f"{ID}.content", f"{ID}.owner"]
    assert copy.read_bytes() == b"content"

"""What filters may do to the files of a draft, and what becomes of it (reliability-security.md D1 step 5, L5)."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import EnvelopeCorrupt, EnvelopeVanished, SpoolError
from engine.spool.directory import DirectorySpool
from engine.spool.draft import DiskDraft
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder
from engine.spool.path_folder import PathFolder
from tests.support.spoolfiles import data_in, names

ENVELOPE = Envelope(reverse_path="a@b", remote=("c@d",))
EDITED = replace(ENVELOPE, reverse_path="x@y", forward_to="there:25")
LARGE = b"x" * 200_000


@pytest.fixture(params=[Folder, PathFolder])
async def spool(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[DirectorySpool]:
    made = DirectorySpool(tmp_path, SystemClock(), opener=request.param)
    yield made
    made.close()


async def exposed(spool: DirectorySpool, content: bytes = b"content") -> DiskDraft:
    draft = spool.begin()
    draft.write(content)
    draft.seal(ENVELOPE)
    await draft.expose()
    return draft


async def reached(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - waits for a file
            await asyncio.sleep(0.005)


async def delivered(spool: DirectorySpool) -> tuple[Envelope, bytes]:
    (message,) = await spool.queued()
    claim = await spool.claim(message)
    with claim.open() as file:
        content = file.read()
    await claim.release()
    return claim.envelope, content


async def test_a_sender_that_takes_its_time_has_a_file_that_grows(spool: DirectorySpool, tmp_path: Path) -> None:
    draft = spool.begin()
    content = tmp_path / f"{draft.id}.content"
    draft.write(b"first")
    await reached(lambda: not draft.invisible)  # a moment after the file is there: only then it is written to
    assert names(tmp_path) == [content.name]
    draft.write(b" second")
    assert content.read_bytes() == b"first second"
    draft.seal(ENVELOPE)
    await draft.commit()
    assert await delivered(spool) == (ENVELOPE, b"first second")


async def test_a_large_content_goes_to_its_file_as_it_comes(spool: DirectorySpool) -> None:
    draft = spool.begin()
    draft.write(LARGE)
    content = draft.paths()[0]
    assert content.read_bytes() == LARGE
    draft.write(b"more")
    assert content.read_bytes() == LARGE + b"more"
    draft.discard()
    assert not content.exists()


async def test_a_draft_that_is_discarded_early_leaves_nothing_behind_later(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    gone, kept = spool.begin(), spool.begin()
    gone.discard()
    await reached((tmp_path / f"{kept.id}.content").exists)
    assert names(tmp_path) == [f"{kept.id}.content"]
    kept.discard()


@pytest.mark.parametrize("content", [b"", b"content", LARGE], ids=["empty", "small", "large"])
async def test_exposed_files_are_complete_under_their_names(
    spool: DirectorySpool, tmp_path: Path, content: bytes
) -> None:
    draft = await exposed(spool, content)
    assert draft.paths() == (tmp_path / f"{draft.id}.content", tmp_path / f"{draft.id}.envelope.new")
    assert data_in(tmp_path) == {draft.paths()[0].name: content, draft.paths()[1].name: encode(ENVELOPE)}
    draft.discard()
    assert names(tmp_path) == []


def edit_in_place(draft: DiskDraft) -> None:
    content, envelope = draft.paths()
    content.write_bytes(b"edited")
    envelope.write_bytes(encode(EDITED))


def replace_by_rename(draft: DiskDraft) -> None:
    for path, data in zip(draft.paths(), (b"edited", encode(EDITED)), strict=True):
        copy = path.with_name(f"{path.name}.copy")
        copy.write_bytes(data)
        copy.replace(path)


@pytest.mark.parametrize("edit", [edit_in_place, replace_by_rename])
async def test_what_a_filter_has_made_of_both_files_is_what_is_queued(
    spool: DirectorySpool, edit: Callable[[DiskDraft], None]
) -> None:
    draft = await exposed(spool)
    edit(draft)
    assert await draft.reopen() == EDITED
    assert draft.size == len(b"edited")
    await draft.commit()
    assert await delivered(spool) == (EDITED, b"edited")


async def test_lines_after_the_end_are_kept_and_lf_is_read(spool: DirectorySpool) -> None:
    draft = await exposed(spool)
    data = encode(EDITED).replace(b"\r\n", b"\n") + b"X-MailRelay-Foo: 1\n"
    draft.paths()[1].write_bytes(data)
    assert await draft.reopen() == replace(EDITED, trailing=("X-MailRelay-Foo: 1",))
    await draft.commit()
    assert (await delivered(spool))[0].trailing == ("X-MailRelay-Foo: 1",)


async def test_a_vanished_envelope_refuses_the_message_and_leaves_the_content(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    draft = await exposed(spool)
    draft.paths()[1].unlink()
    with pytest.raises(EnvelopeVanished):
        await draft.reopen()
    draft.discard()
    assert names(tmp_path) == [f"{draft.id}.content"]


async def test_an_envelope_that_vanishes_before_the_commit_is_told_apart(spool: DirectorySpool, tmp_path: Path) -> None:
    draft = await exposed(spool)
    await draft.reopen()
    draft.paths()[1].unlink()
    with pytest.raises(EnvelopeVanished):
        await draft.commit()
    assert names(tmp_path) == [f"{draft.id}.content"]


async def test_a_message_without_content_is_accepted_and_failed_visibly_when_its_turn_comes(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    draft = await exposed(spool)
    draft.paths()[0].unlink()
    assert await draft.reopen() == ENVELOPE
    assert draft.size == 0
    await draft.commit()
    (message,) = await spool.queued()
    with pytest.raises(EnvelopeCorrupt, match="content file is missing"):
        await spool.claim(message)
    assert names(tmp_path) == [f"{message}.envelope.bad"]


def link(path: Path) -> None:
    target = path.with_name("elsewhere")
    path.rename(target)
    path.symlink_to(target)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


DAMAGES: dict[str, Callable[[Path, Path], object]] = {
    "rubbish": lambda _, envelope: envelope.write_bytes(b"rubbish"),
    "empty envelope": lambda _, envelope: envelope.write_bytes(b""),
    "truncated envelope": lambda _, envelope: envelope.write_bytes(encode(ENVELOPE)[:-5]),
    "too many recipients announced": lambda _, envelope: envelope.write_bytes(
        encode(ENVELOPE).replace(b"ToCount: 1", b"ToCount: 2")
    ),
    "line smuggled": lambda _, envelope: envelope.write_bytes(
        encode(ENVELOPE).replace(b"From: a@b", b"From: a@b\r\n RCPT")
    ),
    "linked envelope": lambda _, envelope: link(envelope),
    "linked content": lambda content, _: link(content),
    "envelope as folder": lambda _, envelope: folder(envelope),
    "content as folder": lambda content, _: folder(content),
    "envelope as pipe": lambda _, envelope: pipe(envelope),
    "content as pipe": lambda content, _: pipe(content),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
async def test_a_damaged_result_is_never_queued(spool: DirectorySpool, damage: Callable[[Path, Path], object]) -> None:
    draft = await exposed(spool)
    damage(*draft.paths())
    with pytest.raises(EnvelopeCorrupt):
        await draft.reopen()
    draft.discard()
    assert await spool.queued() == []
    assert not [path for path in draft.paths() if path.is_file()]


async def test_content_that_is_linked_to_another_users_file_is_refused(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give files away")
    spool = DirectorySpool(tmp_path, SystemClock())
    try:
        draft = await exposed(spool)
        content, _ = draft.paths()
        content.unlink()
        secret = tmp_path / "secret"
        secret.write_bytes(b"secret")
        os.chown(secret, 12345, 12345)
        content.hardlink_to(secret)
        with pytest.raises(EnvelopeCorrupt, match="another user"):
            await draft.reopen()
        draft.discard()
        assert data_in(tmp_path) == {"secret": b"secret"}
    finally:
        spool.close()


async def test_discarding_removes_both_files_whatever_a_filter_made_of_them(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    draft = await exposed(spool)
    replace_by_rename(draft)
    await draft.reopen()
    draft.discard()
    assert names(tmp_path) == []


async def test_discarding_removes_the_content_when_the_filter_has_removed_the_envelope_and_failed(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    draft = await exposed(spool)
    draft.paths()[1].unlink()
    draft.discard()
    assert names(tmp_path) == []


@pytest.mark.parametrize("suffix", ["", ".bad", ".hold", ".busy"])
async def test_discarding_leaves_the_content_to_an_envelope_that_the_filter_has_renamed(
    spool: DirectorySpool, tmp_path: Path, suffix: str
) -> None:
    draft = await exposed(spool)
    draft.paths()[1].rename(tmp_path / f"{draft.id}.envelope{suffix}")
    draft.discard()
    assert names(tmp_path) == [f"{draft.id}.content", f"{draft.id}.envelope{suffix}"]


async def test_an_abandoned_message_is_queued_as_the_filter_left_it(spool: DirectorySpool) -> None:
    draft = await exposed(spool)
    replace_by_rename(draft)
    await draft.abandon()
    draft.discard()
    assert await delivered(spool) == (EDITED, b"edited")


@pytest.mark.parametrize("left", ["both", "content", "envelope", "nothing"])
async def test_abandoning_heeds_no_missing_file(spool: DirectorySpool, tmp_path: Path, left: str) -> None:
    draft = await exposed(spool)
    content, envelope = draft.paths()
    if left in {"envelope", "nothing"}:
        content.unlink()
    if left in {"content", "nothing"}:
        envelope.unlink()
    await draft.abandon()
    draft.discard()
    expected = {
        "both": [f"{draft.id}.content", f"{draft.id}.envelope"],
        "content": [f"{draft.id}.content"],
        "envelope": [f"{draft.id}.envelope"],
        "nothing": [],
    }
    assert names(tmp_path) == expected[left]


async def test_abandoning_does_not_replace_an_envelope_that_the_filter_has_queued(
    spool: DirectorySpool, tmp_path: Path
) -> None:
    draft = await exposed(spool)
    (tmp_path / f"{draft.id}.envelope").write_bytes(encode(EDITED))
    await draft.abandon()
    assert data_in(tmp_path, "*.envelope") == {f"{draft.id}.envelope": encode(EDITED)}
    assert await delivered(spool) == (EDITED, b"content")


async def test_each_step_with_filters_needs_a_sealed_draft(spool: DirectorySpool) -> None:
    draft = spool.begin()
    for step in (draft.expose, draft.reopen, draft.abandon):
        with pytest.raises(SpoolError):
            await step()
    draft.discard()
    with pytest.raises(SpoolError):
        await draft.reopen()

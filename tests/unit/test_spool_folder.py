"""File operations of the store: modes, planted objects, renames that replace nothing (L1, L2, D17)."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.errors import AlreadyClaimed, EnvelopeCorrupt, SpoolError
from engine.events import MessageId
from engine.spool import layout
from engine.spool.directory import DirectorySpool
from engine.spool.draft import SMALL
from engine.spool.envelope import Envelope, encode
from engine.spool.folder import Folder, NotRegularFile, read_all, write_all
from engine.spool.path_folder import PathFolder
from tests.support.spoolfiles import ENVELOPE, data_in, names, put


class FixedClock(SystemClock):
    """A clock that stands still."""

    def time(self) -> float:
        return 1000.0


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    (tmp_path / "spool").mkdir(mode=0o700)
    made = Folder(tmp_path / "spool")
    yield made
    made.close()


@pytest.fixture
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def create(folder: Folder, name: str, data: bytes = b"") -> None:
    descriptor = folder.create(name)
    write_all(descriptor, data)
    os.close(descriptor)


def mode(folder: Folder, name: str) -> int:
    return stat.S_IMODE(folder.stat(name).st_mode)


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o022], indirect=True)
@pytest.mark.parametrize(("directory", "file"), [(0o700, 0o600), (0o755, 0o600), (0o770, 0o660), (0o2775, 0o660)])
def test_the_mode_of_files_follows_the_directory_and_never_the_umask(
    tmp_path: Path, umask: None, directory: int, file: int
) -> None:
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool").chmod(directory)
    folder = Folder(tmp_path / "spool")
    create(folder, "x")
    assert mode(folder, "x") == file
    folder.close()


def test_an_existing_file_is_never_opened_for_writing(folder: Folder) -> None:
    create(folder, "x", b"precious")
    with pytest.raises(FileExistsError):
        folder.create("x")
    assert folder.read("x", 100) == b"precious"


def test_a_rename_replaces_nothing(folder: Folder) -> None:
    create(folder, "a", b"a")
    create(folder, "b", b"b")
    with pytest.raises(FileExistsError):
        folder.rename("a", "b")
    with pytest.raises(FileNotFoundError):
        folder.rename("c", "d")
    folder.rename("a", "c")
    assert (folder.read("b", 9), folder.read("c", 9)) == (b"b", b"a")


def test_a_rename_replaces_nothing_without_the_systems_help(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_no_replace", lambda *_: 38)  # ENOSYS
    create(folder, "a", b"a")
    create(folder, "b", b"b")
    with pytest.raises(FileExistsError):
        folder.rename("a", "b")
    folder.rename("a", "c")
    assert folder.read("c", 9) == b"a"


def test_short_writes_are_continued(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: write(descriptor, bytes(data)[:3]))
    descriptor = os.open(tmp_path / "x", os.O_RDWR | os.O_CREAT)
    write_all(descriptor, b"0123456789")
    os.lseek(descriptor, 0, os.SEEK_SET)
    assert read_all(descriptor, 100) == b"0123456789"
    os.lseek(descriptor, 0, os.SEEK_SET)
    assert read_all(descriptor, 4) == b"0123"
    os.close(descriptor)


def plant(kind: str, where: Path, target: Path) -> None:
    match kind:
        case "link":
            where.symlink_to(target)
        case "dangling":
            where.symlink_to(target.parent / "nothing")
        case "pipe":
            os.mkfifo(where)
        case _:
            where.mkdir()


KINDS = ["link", "dangling", "pipe", "directory"]


@pytest.mark.parametrize("kind", KINDS)
def test_planted_objects_are_not_opened(folder: Folder, tmp_path: Path, kind: str) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    plant(kind, folder.path / "x", secret)
    with pytest.raises(OSError, match=r"."):
        folder.open("x")
    with pytest.raises(FileExistsError):
        folder.create("x")
    assert secret.read_bytes() == b"secret"
    if kind == "pipe":
        with pytest.raises(NotRegularFile):
            folder.read("x", 1)


@pytest.mark.parametrize("kind", KINDS)
async def test_planted_content_and_envelopes_are_never_read_into_mail(tmp_path: Path, kind: str) -> None:
    spool_dir = tmp_path / "spool"
    spool_dir.mkdir(mode=0o700)
    secret = tmp_path / "secret"
    secret.write_bytes(encode(ENVELOPE))
    plant(kind, spool_dir / "emailrelay.1.1.1.content", secret)
    put(spool_dir, "emailrelay.1.1.1.envelope", "emailrelay.1.1.2.content")
    plant(kind, spool_dir / "emailrelay.1.1.2.envelope", secret)
    spool = DirectorySpool(spool_dir, SystemClock())
    for number, error in ((1, EnvelopeCorrupt), (2, EnvelopeCorrupt)):
        with pytest.raises(error, match="not a regular file"):
            await spool.claim(MessageId(f"emailrelay.1.1.{number}"))
    with pytest.raises(SpoolError):
        await spool.content(MessageId("emailrelay.1.1.1"), 100)
    spool.close()
    assert secret.read_bytes() == encode(ENVELOPE)


async def test_a_planted_envelope_does_not_turn_up_in_the_queue(tmp_path: Path) -> None:
    (tmp_path / "x.envelope").mkdir()
    (tmp_path / "y.envelope").symlink_to("z")
    spool = DirectorySpool(tmp_path, SystemClock())
    assert await spool.queued() == []
    report = await spool.recover()
    assert report.problems == ("x.envelope is not a regular file", "y.envelope is not a regular file")
    spool.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may own files of others")
async def test_a_content_linked_from_somebody_elses_file_is_not_mail(tmp_path: Path) -> None:
    spool_dir = tmp_path / "spool"
    spool_dir.mkdir()
    secret = tmp_path / "shadow"
    secret.write_bytes(b"root:secret")
    (spool_dir / "x.content").hardlink_to(secret)
    envelope = spool_dir / "x.envelope"
    envelope.write_bytes(encode(ENVELOPE))
    os.chown(envelope, 65534, -1)
    spool = DirectorySpool(spool_dir, SystemClock())
    with pytest.raises(EnvelopeCorrupt, match="link to a file of another user"):
        await spool.claim(MessageId("x"))
    spool.close()


async def test_taken_ids_are_stepped_over(tmp_path: Path) -> None:
    pid = os.getpid()
    for number in range(1, 1001):
        where = tmp_path / layout.content_name(layout.message_id(pid, 1000, number))
        match number % 3:
            case 0:
                where.write_bytes(b"precious")
            case 1:
                where.symlink_to("elsewhere")
            case _:
                where.mkdir()
    spool = DirectorySpool(tmp_path, FixedClock(), durable=False)
    for size in (1, SMALL + 1):
        draft = spool.begin()
        draft.write(b"x" * size)
        draft.seal(ENVELOPE)
        await draft.commit()
        assert int(draft.id.rpartition(".")[2]) == 1001 + (size > SMALL)
        await spool.delete([draft.id], trash=False)
    spool.close()
    assert set(data_in(tmp_path).values()) == {b"precious"}


async def test_a_commit_does_not_replace_an_envelope_that_is_there(tmp_path: Path) -> None:
    planted = tmp_path / f"emailrelay.{os.getpid()}.1000.1.envelope"
    planted.write_bytes(encode(ENVELOPE))
    spool = DirectorySpool(tmp_path, FixedClock())
    draft = spool.begin()
    draft.write(b"x")
    draft.seal(Envelope(reverse_path="other@example.com"))
    with pytest.raises(SpoolError, match="file exists"):
        await draft.commit()
    spool.close()
    assert planted.read_bytes() == encode(ENVELOPE)
    assert names(tmp_path) == [planted.name]


@pytest.mark.parametrize("message", ["../x", "a/b", ".x", ""])
async def test_ids_that_lead_elsewhere_are_refused_everywhere(tmp_path: Path, message: str) -> None:
    spool_dir = tmp_path / "spool"
    spool_dir.mkdir()
    put(tmp_path, "x.envelope", "x.content")
    spool = DirectorySpool(spool_dir, SystemClock())
    bad = MessageId(message)
    for question in (spool.claim(bad), spool.details(bad), spool.content(bad, 1), spool.header(bad)):
        with pytest.raises(SpoolError, match="not a message id"):
            await question
    for result in (await spool.delete([bad], trash=False), await spool.hold([bad]), await spool.retry([bad])):
        assert (result.done, result.refused[0][0]) == (0, bad)
    spool.close()
    assert names(tmp_path) == ["spool", "x.content", "x.envelope"]


def test_a_spool_that_is_not_there_is_an_error_in_the_words_of_the_original(tmp_path: Path) -> None:
    missing = tmp_path / "nosuch"
    with pytest.raises(SpoolError) as raised:
        DirectorySpool(missing, SystemClock())
    assert str(raised.value) == f"invalid spool directory: {missing}: no such file or directory"
    assert not missing.exists()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SpoolError, match=r"invalid spool directory: .*: not a directory"):
        DirectorySpool(tmp_path / "file", SystemClock())


async def test_writability_is_told_without_leaving_a_file(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, SystemClock())
    assert spool.check_writable() == ""
    assert data_in(tmp_path) == {}
    shutil.rmtree(tmp_path)
    assert spool.check_writable() == f'directory not writable: "{tmp_path}"'
    spool.close()


async def test_the_trash_is_for_the_owner_only_and_overwrites_nothing(tmp_path: Path) -> None:
    spool = DirectorySpool(tmp_path, FixedClock())
    for content in (b"first", b"second"):
        put(tmp_path, "x.content", data=content)
        put(tmp_path, "x.envelope.bad")
        assert (await spool.delete([MessageId("x")], trash=True)).done == 1
    trash = tmp_path / "trash"
    parent = Folder(tmp_path)
    assert mode(parent, "trash") == 0o700
    parent.close()
    assert data_in(trash, "*.content") == {"x.content": b"first", "x~1.content": b"second"}
    assert names(trash, "*.bad") == ["x.envelope.bad", "x~1.envelope.bad"]
    spool.close()


@pytest.mark.parametrize("opener", [Folder, PathFolder])
async def test_the_trash_is_emptied_by_the_time_of_deletion(tmp_path: Path, opener: Callable[[Path], Folder]) -> None:
    spool = DirectorySpool(tmp_path, SystemClock(), opener=opener)
    assert await spool.empty_trash(2**40) == 0
    put(tmp_path, "x.content", "x.envelope")
    for name in ("x.content", "x.envelope"):
        os.utime(tmp_path / name, (1000, 1000))
    before = time.time() - 1
    assert (await spool.delete([MessageId("x")], trash=True)).done == 1
    put(tmp_path / "trash", "note.txt")
    assert await spool.empty_trash(before) == 0
    assert await spool.empty_trash(2**40) == 2
    assert names(tmp_path / "trash") == ["note.txt"]
    spool.close()


async def test_a_second_claim_file_of_the_same_message_wins_nothing(tmp_path: Path) -> None:
    put(tmp_path, "x.content", "x.envelope", "x.envelope.busy")
    spool = DirectorySpool(tmp_path, SystemClock())
    with pytest.raises(AlreadyClaimed):
        await spool.claim(MessageId("x"))
    assert names(tmp_path) == ["x.content", "x.envelope", "x.envelope.busy"]
    spool.close()


def test_where_no_rename_refuses_to_replace_a_name_is_given_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "first", "second")
    folder = Folder(tmp_path)
    monkeypatch.setattr(folder, "_no_replace", lambda _old, _new: errno.EINVAL)
    folder.name_once("first", "name")
    # what another machine does between a look and a rename
    monkeypatch.setattr(folder, "exists", lambda _name: False)
    with pytest.raises(FileExistsError):
        folder.name_once("second", "name")
    assert names(tmp_path) == ["name", "second"]
    assert (tmp_path / "name").stat().st_nlink == 1
    folder.close()


def test_a_name_that_was_given_stays_given_when_the_hidden_one_cannot_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "first")
    folder = Folder(tmp_path)
    monkeypatch.setattr(folder, "_no_replace", None)

    def broken(name: str) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), name)

    monkeypatch.setattr(folder, "remove", broken)
    folder.name_once("first", "name")
    assert names(tmp_path) == ["first", "name"]
    folder.close()


def test_where_files_have_one_name_only_a_name_is_given_by_a_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "first", "second")
    folder = Folder(tmp_path)
    monkeypatch.setattr(folder, "_no_replace", None)

    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    folder.name_once("first", "name")
    with pytest.raises(FileExistsError):
        folder.name_once("second", "name")
    assert names(tmp_path) == ["name", "second"]
    folder.close()

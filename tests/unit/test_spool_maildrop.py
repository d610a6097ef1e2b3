"""Spool folders as POP3 sees them: spec message-store.md 9.1, pop-server.md 5, 7, 8, reliability-security.md P13."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from engine.errors import SpoolError
from engine.events import Level
from engine.spool.folder import Folder
from engine.spool.maildrop import Letter, Maildrop, Maildrops
from engine.spool.maildrop_name import refusal_of
from engine.spool.path_folder import PathFolder

STATES = ["", ".new", ".busy", ".bad", ".hold"]


def put(folder: Path, name: str, content: bytes | None = b"mail\r\n", state: str = "") -> None:
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.envelope{state}").write_bytes(b"not read\n")
    if content is not None:
        (folder / f"{name}.content").write_bytes(content)


def everything(folder: Path) -> list[str]:
    return sorted(map(str, folder.rglob("*")))


def tree(folder: Path) -> set[str]:
    return {str(each.relative_to(folder)) for each in folder.rglob("*") if not each.is_dir()}


@asynccontextmanager
async def opened(
    path: Path, user: str = "", *, opener: Callable[[Path], Folder] = Folder, durable: bool = True
) -> AsyncIterator[Maildrop]:
    drops = Maildrops(path, by_name=bool(user), durable=durable, opener=opener)
    drop = await drops.open(user)
    try:
        yield drop
    finally:
        drop.close()
        drops.close()


async def listed(path: Path, user: str = "") -> list[tuple[str, int]]:
    async with opened(path, user) as drop:
        return [(letter.id, letter.size) for letter in drop.letters]


async def delete(path: Path, user: str, *names: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    async with opened(path, user) as drop:
        removal = await drop.delete([letter for letter in drop.letters if letter.id in names])
    return removal.removed, removal.failed


# 5: the list


async def test_messages_are_listed_by_the_octets_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "a", "B", "a.2", "a.10", "\u00e9"):
        put(tmp_path, name, name.encode() * 3)
    names = sorted(f"{name}.envelope".encode() for name in ("b", "a", "B", "a.2", "a.10", "\u00e9"))
    assert [f"{name}.envelope".encode() for name, _ in await listed(tmp_path)] == names


@pytest.mark.parametrize("state", [".new", ".busy", ".bad", ".hold", ".local", ".tmp", "x"])
async def test_only_queued_messages_are_listed(tmp_path: Path, state: str) -> None:
    put(tmp_path, "a", state=state)
    assert await listed(tmp_path) == []


async def test_a_message_needs_content_that_is_not_empty(tmp_path: Path) -> None:
    put(tmp_path, "none", None)
    put(tmp_path, "empty", b"")
    put(tmp_path, "full", b"12345")
    assert await listed(tmp_path) == [("full", 5)]


@pytest.mark.parametrize("what", ["envelope", "content"])
async def test_links_and_pipes_are_no_messages(tmp_path: Path, what: str) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"secret")
    spool = tmp_path / "spool"
    for name, make in (("link", lambda path: path.symlink_to(outside)), ("pipe", os.mkfifo), ("dir", Path.mkdir)):
        put(spool, name)
        odd = spool / f"{name}.{what}"
        odd.unlink()
        make(odd)
    assert await listed(spool) == []


async def test_every_account_sees_the_whole_spool_and_no_folder_below_it(tmp_path: Path) -> None:
    put(tmp_path, "a")
    put(tmp_path / "bob", "b")
    async with opened(tmp_path) as drop:
        assert [letter.id for letter in drop.letters] == ["a"]


async def test_content_is_read_as_it_is_stored(tmp_path: Path) -> None:
    content = bytes(range(256)) * 2000
    put(tmp_path, "a", content)
    async with opened(tmp_path) as drop:
        assert b"".join(drop.read(drop.letters[0])) == content


async def test_content_that_has_become_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"secret")
    spool = tmp_path / "spool"
    put(spool, "a")
    async with opened(spool) as drop:
        (spool / "a.content").unlink()
        with pytest.raises(FileNotFoundError):
            drop.read(drop.letters[0])
        (spool / "a.content").symlink_to(tmp_path / "outside")
        with pytest.raises(OSError, match="symbolic"):
            drop.read(drop.letters[0])


# 7: deletion


async def test_deleting_removes_envelope_and_content(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path, name)
    assert await delete(tmp_path, "", "a", "c") == (("a", "c"), ())
    assert tree(tmp_path) == {"b.envelope", "b.content"}


@pytest.mark.parametrize("state", STATES[1:])
async def test_a_message_that_somebody_has_taken_is_left_alone(tmp_path: Path, state: str) -> None:
    put(tmp_path, "a")
    put(tmp_path, "b")
    async with opened(tmp_path) as drop:
        (tmp_path / "a.envelope").rename(tmp_path / f"a.envelope{state}")
        removal = await drop.delete(drop.letters)
    assert removal.removed == ("b",)
    assert removal.failed == (f"{tmp_path}/a.envelope: no such file or directory",)
    assert tree(tmp_path) == {f"a.envelope{state}", "a.content"}


async def test_the_second_of_two_sessions_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a")
    async with opened(tmp_path) as first, opened(tmp_path) as second:
        assert (await first.delete(first.letters)).failed == ()
        assert len((await second.delete(second.letters)).failed) == 1


async def test_content_that_a_mailbox_still_needs_survives_its_envelope_in_the_spool(tmp_path: Path) -> None:
    put(tmp_path, "a")
    put(tmp_path / "bob", "a", None)
    assert await delete(tmp_path, "", "a") == (("a",), ())
    assert await listed(tmp_path, "bob") == [("a", 6)]


async def test_content_of_which_a_mailbox_has_a_copy_goes(tmp_path: Path) -> None:
    put(tmp_path, "a")
    put(tmp_path / "bob", "a")
    assert await delete(tmp_path, "", "a") == (("a",), ())
    assert tree(tmp_path) == {"bob/a.envelope", "bob/a.content"}


class Recorder(Folder):
    """Writes down what is removed and flushed."""

    steps: list[str]

    def remove(self, name: str) -> None:
        super().remove(name)
        self.steps.append(f"remove {name}")

    def sync(self) -> None:
        super().sync()
        self.steps.append("flush")


async def test_the_deletion_is_durable_and_the_envelope_goes_first(tmp_path: Path) -> None:
    put(tmp_path, "a")
    put(tmp_path, "b")
    steps: list[str] = []

    def opener(path: Path) -> Folder:
        folder = Recorder(path)
        folder.steps = steps
        return folder

    async with opened(tmp_path, opener=opener) as drop:
        await drop.delete(drop.letters)
    assert steps == ["remove a.envelope", "remove b.envelope", "flush", "remove a.content", "remove b.content", "flush"]
    put(tmp_path, "c")
    steps.clear()
    async with opened(tmp_path, opener=opener, durable=False) as drop:
        await drop.delete(drop.letters)
    assert steps == ["remove c.envelope", "remove c.content"]


class Failing(Folder):
    """Cannot remove envelopes, and cannot flush."""

    def remove(self, name: str) -> None:
        if name == "b.envelope":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)
        super().remove(name)

    def sync(self) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


async def test_what_cannot_be_removed_or_flushed_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path, name)
    async with opened(tmp_path, opener=Failing) as drop:
        removal = await drop.delete(drop.letters)
    assert removal.removed == ("a", "c")
    assert removal.failed[0] == f"{tmp_path}/b.envelope: permission denied"
    assert removal.failed[1] == f"{tmp_path}: input/output error"
    assert tree(tmp_path) == {"b.envelope", "b.content"}


# 8: by name


@pytest.mark.parametrize("opener", [Folder, PathFolder])
async def test_the_example_of_the_specification(tmp_path: Path, opener: Callable[[Path], Folder]) -> None:
    put(tmp_path / "me", "002", None)
    put(tmp_path / "bob", "002", None)
    (tmp_path / "002.content").write_bytes(b"shared")
    for user, left in (("me", {"bob/002.envelope", "002.content"}), ("bob", set[str]())):
        async with opened(tmp_path, user, opener=opener) as drop:
            assert drop.letters == (Letter(id=drop.letters[0].id, size=6, own=False),)
            assert b"".join(drop.read(drop.letters[0])) == b"shared"
            assert (await drop.delete(drop.letters)).failed == ()
        assert tree(tmp_path) == left


async def test_the_spool_itself_is_invisible_by_name_and_own_content_comes_first(tmp_path: Path) -> None:
    put(tmp_path, "main")
    put(tmp_path, "both", b"parent")
    put(tmp_path / "bob", "both", b"own one")
    put(tmp_path / "bob", "empty", b"")
    (tmp_path / "empty.content").write_bytes(b"parent")
    put(tmp_path / "bob", "none", None)
    assert await listed(tmp_path, "bob") == [("both", 7), ("empty", 6)]


async def test_own_content_is_removed_and_that_of_the_parent_stays(tmp_path: Path) -> None:
    put(tmp_path / "bob", "a")
    (tmp_path / "a.content").write_bytes(b"parent")
    assert await delete(tmp_path, "bob", "a") == (("a",), ())
    assert tree(tmp_path) == {"a.content"}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("where", [".", "other", "not-an-account"])
async def test_an_envelope_in_any_state_anywhere_keeps_shared_content(tmp_path: Path, where: str, state: str) -> None:
    put(tmp_path / "bob", "a", None)
    (tmp_path / "a.content").write_bytes(b"shared")
    put(tmp_path / where, "a", None, state)
    assert await delete(tmp_path, "bob", "a") == (("a",), ())
    assert "a.content" in tree(tmp_path)
    assert "bob/a.envelope" not in tree(tmp_path)


async def test_what_lies_two_folders_deep_or_in_the_trash_keeps_nothing(tmp_path: Path) -> None:
    put(tmp_path / "bob", "a", None)
    (tmp_path / "a.content").write_bytes(b"shared")
    (tmp_path / "x").mkdir()
    put(tmp_path / "x" / "y", "a", None)
    put(tmp_path / "trash", "a", None)
    assert await delete(tmp_path, "bob", "a") == (("a",), ())
    assert "a.content" not in tree(tmp_path)


async def test_a_missing_folder_is_made_for_owner_and_group(tmp_path: Path) -> None:
    async with opened(tmp_path, "bob") as drop:
        assert drop.letters == ()
        assert drop.notes == ((Level.VERBOSE, "created pop-by-name sub-directory [bob]"),)
    assert stat.S_IMODE((tmp_path / "bob").stat().st_mode) == 0o770
    async with opened(tmp_path, "bob") as drop:
        assert drop.notes == ()


async def test_a_made_folder_keeps_the_set_group_id_of_the_spool(tmp_path: Path) -> None:
    os.chmod(tmp_path, 0o2775)  # noqa: PTH101 - a moment's work
    async with opened(tmp_path, "bob"):
        assert stat.S_IMODE((tmp_path / "bob").stat().st_mode) == 0o2770


@pytest.mark.parametrize("kind", ["link", "file", "pipe"])
async def test_a_mailbox_that_is_no_folder_is_empty_and_warned_about(tmp_path: Path, kind: str) -> None:
    spool = tmp_path / "spool"
    put(spool, "a")
    put(tmp_path / "outside", "secret")
    if kind == "link":
        (spool / "bob").symlink_to(tmp_path / "outside")
    elif kind == "file":
        (spool / "bob").write_bytes(b"")
    else:
        os.mkfifo(spool / "bob")
    async with opened(spool, "bob") as drop:
        assert drop.letters == ()
        assert [level for level, _ in drop.notes] == [Level.WARNING]
        assert "pop-by-name sub-directory [bob]" in drop.notes[0][1]


BAD_NAMES = [
    *("", ".", "..", "...", "/", "//", "\\", "a/b", "a\\b", "/etc", "../spool", "..\\spool", "bob/", "bob\\", "./bob"),
    *(
        "bob/..",
        "a/../b",
        "~/x/y",
        ".bob",
        ".hidden",
        "bob.",
        "bob..",
        "bob ",
        " bob",
        " ",
        "a\0b",
        "\0",
        "a\nb",
        "a\r",
    ),
    *(
        "a\tb",
        "\x1b[31m",
        "\x7f",
        "\x85",
        "a:b",
        "bob:stream",
        "C:",
        "c:\\x",
        "CON",
        "con",
        "Con.txt",
        "PRN",
        "AUX",
        "NUL",
    ),
    *("nul.envelope", "COM1", "com9.x", "COM\u00b9", "LPT1", "lpt\u00b2", "CONIN$", "conout$", "CLOCK$", "a*b", "a?b"),
    *('a"b', "a<b", "a>b", "a|b", "trash", "TRASH", "Trash", "sent", "Sent", "\uff0fetc", "\u2215etc", "\u2044etc"),
    *(
        "\u29f8etc",
        "\uff0e\uff0e",
        "\u2024\u2024",
        "\u2025",
        "\u202ebob",
        "bo\u200bb",
        "\ufeffbob",
        "\ufb01le",
        "\uff42ob",
    ),
    *("e\u0301", "\ud800", "\udcff", "x" * 201, "\u00e9" * 101, "\u2028"),
]
GOOD_NAMES = [
    *(
        "bob",
        "Bob",
        "bob.smith",
        "bob@example.com",
        "bob+tag",
        "b_o-b",
        "a b",
        "1",
        "\u00e9",
        "j\u00fcrgen",
        "\u540d\u524d",
    ),
    *("x" * 200, "console", "com", "com10", "nullx", "trash2", "a..b", "~bob", "$x", "it's"),
]


def test_the_table_has_eighty_hostile_names() -> None:
    assert len(set(BAD_NAMES)) >= 80


@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
async def test_a_hostile_name_opens_makes_and_shows_nothing(tmp_path: Path, name: str) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    put(outer, "outside")
    put(outer / "spool", "main")
    put(outer / "spool" / "trash", "old")
    before = everything(tmp_path)
    assert refusal_of(name)
    drops = Maildrops(outer / "spool", by_name=True, durable=True)
    drop = await drops.open(name)
    assert drop.letters == ()
    assert drop.notes[0][0] is Level.WARNING
    assert "failed to create pop-by-name sub-directory" in drop.notes[0][1]
    drop.close()
    drops.close()
    assert everything(tmp_path) == before


@pytest.mark.parametrize("name", GOOD_NAMES, ids=ascii)
async def test_an_ordinary_name_has_a_folder(tmp_path: Path, name: str) -> None:
    assert refusal_of(name) == ""
    put(tmp_path / name, "a")
    assert await listed(tmp_path, name) == [("a", 6)]


class CaseBlind(Folder):
    """A file system on which case does not count."""

    def stat(self, name: str) -> os.stat_result:
        for entry in self.scan():
            if entry.name.casefold() == name.casefold():
                return super().stat(entry.name)
        return super().stat(name)

    def subfolder(self, name: str, *, create: bool = False) -> Folder:
        actual = next((entry.name for entry in self.scan() if entry.name.casefold() == name.casefold()), name)
        return super().subfolder(actual, create=create)


async def test_where_case_does_not_count_a_twin_sees_nothing(tmp_path: Path) -> None:
    put(tmp_path / "bob", "a")
    async with opened(tmp_path, "bob", opener=CaseBlind) as drop:
        assert len(drop.letters) == 1
    for twin in ("Bob", "BOB"):
        async with opened(tmp_path, twin, opener=CaseBlind) as drop:
            assert drop.letters == ()
            assert "letter case" in drop.notes[0][1]


async def test_where_case_counts_twins_are_two(tmp_path: Path) -> None:
    put(tmp_path / "bob", "a")
    put(tmp_path / "BOB", "b")
    assert await listed(tmp_path, "bob") == [("a", 6)]
    assert await listed(tmp_path, "BOB") == [("b", 6)]


# 1: checks at the start


class NoFiles(Folder):
    """Cannot create files."""

    def create(self, name: str) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name)


class Unlistable(Folder):
    """Sub-folders cannot be listed."""

    def subfolder(self, name: str, *, create: bool = False) -> Folder:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), name, create)


@pytest.fixture
def closing() -> Iterator[Callable[[Maildrops], Maildrops]]:
    made: list[Maildrops] = []

    def keep(drops: Maildrops) -> Maildrops:
        made.append(drops)
        return drops

    yield keep
    for drops in made:
        drops.close()


def test_a_spool_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpoolError, match=f"invalid spool directory: {tmp_path}/none: no such file or directory"):
        Maildrops(tmp_path / "none", by_name=False, durable=True)


@pytest.mark.parametrize(
    ("by_name", "deleting", "fatal"), [(False, True, True), (True, True, False), (False, False, False)]
)
def test_a_spool_has_to_be_writable_where_something_may_be_deleted(
    tmp_path: Path, closing: Callable[[Maildrops], Maildrops], *, by_name: bool, deleting: bool, fatal: bool
) -> None:
    drops = closing(Maildrops(tmp_path, by_name=by_name, durable=True, opener=NoFiles))
    if fatal:
        with pytest.raises(SpoolError, match="permission denied"):
            drops.check(deleting=deleting)
    else:
        assert drops.check(deleting=deleting) == ()


def test_the_check_leaves_nothing_behind(tmp_path: Path, closing: Callable[[Maildrops], Maildrops]) -> None:
    assert closing(Maildrops(tmp_path, by_name=False, durable=True)).check(deleting=True) == ()
    assert tree(tmp_path) == set()


def test_each_mailbox_that_cannot_be_listed_is_warned_about(
    tmp_path: Path, closing: Callable[[Maildrops], Maildrops]
) -> None:
    (tmp_path / "x").mkdir()
    drops = closing(Maildrops(tmp_path, by_name=True, durable=True, opener=Unlistable))
    assert drops.check(deleting=True) == ("pop-by-name sub-directory [x] is not accessible",)


async def test_a_closed_store_says_so(tmp_path: Path) -> None:
    drops = Maildrops(tmp_path, by_name=False, durable=True)
    drops.close()
    with pytest.raises(SpoolError, match="closed"):
        await drops.open("me")

"""Delivery and copying into mailboxes (spec smtp-server.md 18.5, 18.6, message-store.md 9)."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from engine.errors import SpoolError
from engine.events import Level
from engine.filters.base import Result, Role
from engine.spool.envelope import Envelope
from engine.spool.mailbox import check_mailbox
from tests.support.filtering import CONTENT, ID, Log, make_filter, put_message, run_filter, settings_for, tree

MIXED = Envelope(reverse_path="a@b", local=("bob", "alice"), remote=("ext@remote",))
LOCAL = Envelope(reverse_path="a@b", local=("bob", "alice", "bob"))
REMOTE = Envelope(reverse_path="a@b", remote=("ext@remote",))
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes, groups and links of Unix")


def both(box: str) -> list[str]:
    return [f"{box}/{ID}.content", f"{box}/{ID}.envelope"]


async def test_a_mixed_message_is_copied_whole_and_stays(tmp_path: Path) -> None:
    files = put_message(tmp_path, MIXED)
    verdict = await run_filter("deliver:", files)
    assert (verdict.result, verdict.special) == (Result.OK, False)
    assert tree(tmp_path) == [*both("alice"), *both("bob"), f"{ID}.content", f"{ID}.envelope.new"]
    for box in ("alice", "bob"):
        assert (tmp_path / box / f"{ID}.content").read_bytes() == CONTENT
        assert (tmp_path / box / f"{ID}.envelope").read_bytes() == files.envelope.read_bytes()


@pytest.mark.parametrize("state", [".new", ".busy"])
async def test_a_local_message_leaves_the_spool(tmp_path: Path, state: str) -> None:
    files = put_message(tmp_path, LOCAL, state=state)
    verdict = await run_filter("deliver:", files, role=Role.SERVER if state == ".new" else Role.CLIENT)
    assert verdict.result is Result.ABANDON
    assert tree(tmp_path) == [*both("alice"), *both("bob")]


async def test_a_message_without_local_recipients_is_left_alone(tmp_path: Path) -> None:
    verdict = await run_filter("deliver:", put_message(tmp_path, REMOTE))
    assert verdict.result is Result.OK
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


@pytest.mark.parametrize("spec", ["deliver:nodelete", "deliver:n", "deliver:h;n", "deliver:1000-32767;n", "deliver:n;"])
async def test_nodelete_keeps_the_original(tmp_path: Path, spec: str) -> None:
    verdict = await run_filter(spec, put_message(tmp_path, LOCAL))
    assert verdict.result is Result.OK
    assert tree(tmp_path) == [*both("alice"), *both("bob"), f"{ID}.content", f"{ID}.envelope.new"]


@pytest.mark.parametrize("spec", ["deliver:pop", "deliver:p"])
async def test_pop_keeps_the_content_in_the_parent(tmp_path: Path, spec: str) -> None:
    verdict = await run_filter(spec, put_message(tmp_path, LOCAL))
    assert verdict.result is Result.ABANDON
    assert tree(tmp_path) == [f"alice/{ID}.envelope", f"bob/{ID}.envelope", f"{ID}.content"]


@pytest.mark.parametrize("spec", ["deliver:x", "copy:hard", "split:0", "split:x", "split:65536", "msgid:x"])
def test_unknown_parameters_are_refused(tmp_path: Path, spec: str) -> None:
    with pytest.raises(ValueError, match=spec.partition(":")[0]):
        make_filter(spec, settings_for(tmp_path), Log())


async def test_the_log_tells_of_each_mailbox(tmp_path: Path) -> None:
    delivery = tmp_path / "mail"
    delivery.mkdir()
    (delivery / "bob").mkdir()
    spool = tmp_path / "spool"
    spool.mkdir()
    log = Log()
    await run_filter("deliver:", put_message(spool, LOCAL), say=log, delivery=delivery)
    assert log.texts == [
        f"delivery: delivering {ID} to [{delivery / 'alice'}]",
        "delivery: recipient [alice]: delivery to mailbox [alice]",
        "delivery: creating mailbox [alice]",
        f"delivery: delivering {ID} to [{delivery / 'bob'}]",
        "delivery: recipient [bob]: delivery to mailbox [bob]",
        "delivery: recipient [bob]: delivery to mailbox [bob]",
    ]
    assert tree(spool) == []
    assert tree(delivery) == [*both("alice"), *both("bob")]


async def test_a_missing_delivery_directory_is_not_made(tmp_path: Path) -> None:
    files = put_message(tmp_path, LOCAL)
    verdict = await run_filter("deliver:", files, delivery=tmp_path / "none" / "mail")
    assert (verdict.result, verdict.response, verdict.code) == (Result.FAIL, "failed", 0)
    assert "no such file or directory" in verdict.reason
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


BAD_NAMES = {
    "empty": "",
    "slash": "a/b",
    "parent": "..",
    "here": ".",
    "parent path": "../x",
    "hidden": ".x",
    "backslash": "a\\b",
    "stream": "a:b",
    "nul": "a\0",
    "newline": "a\n",
    "delete": "a\x7f",
    "C1": "a\x85",
    "separator": "a\u2028b",
    "direction": "a\u202eb",
    "trailing dot": "a.",
    "trailing space": "a ",
    "device": "con",
    "device in capitals": "COM1",
    "device with ending": "nul.txt",
    "device with superscript": "lpt\u00b9",
    "device with space": "aux .x",
    "trash": "trash",
    "sent in capitals": "SENT",
    "an envelope": "x.envelope",
    "a busy one": "x.envelope.busy",
    "a content": "x.content",
    "too long": "x" * 256,
    "no UTF-8": "\udcff",
}


@pytest.mark.parametrize("name", BAD_NAMES.values(), ids=BAD_NAMES.keys())
def test_names_that_no_mailbox_may_have(name: str) -> None:
    with pytest.raises(SpoolError, match=r"^invalid mailbox name "):
        check_mailbox(name)


@pytest.mark.parametrize(
    "name", ["alice", "a.b", "a b", "J\u00fcrgen", "postmaster", "a@b", "console", "x..y", "-x", "1"]
)
def test_names_that_a_mailbox_may_have(name: str) -> None:
    assert check_mailbox(name) == name


async def test_one_bad_name_means_that_nothing_is_copied(tmp_path: Path) -> None:
    files = put_message(tmp_path, Envelope(reverse_path="", local=("alice", "zoe..", "../up")))
    verdict = await run_filter("deliver:", files)
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert verdict.reason.startswith("message processing exception: invalid mailbox name ")
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


@POSIX
@pytest.mark.parametrize("kind", ["link", "file", "link to nowhere"])
async def test_a_mailbox_that_is_no_directory_is_refused(tmp_path: Path, kind: str) -> None:
    spool, outside = tmp_path / "spool", tmp_path / "outside"
    spool.mkdir()
    outside.mkdir()
    if kind == "file":
        (spool / "alice").write_bytes(b"precious")
    else:
        (spool / "alice").symlink_to(outside if kind == "link" else tmp_path / "nowhere")
    verdict = await run_filter("deliver:", put_message(spool, LOCAL))
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert tree(outside) == []
    assert not (tmp_path / "nowhere").exists()
    assert {f"{ID}.content", f"{ID}.envelope.new"} <= set(tree(spool))


@POSIX
@pytest.mark.parametrize("planted", ["content", "envelope.tmp"])
async def test_links_planted_in_a_mailbox_are_not_written_through(tmp_path: Path, planted: str) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious")
    (tmp_path / "alice").mkdir()
    (tmp_path / "alice" / f"{ID}.{planted}").symlink_to(outside)
    files = put_message(tmp_path, Envelope(reverse_path="", local=("alice",)))
    verdict = await run_filter("deliver:", files)
    assert verdict.result is Result.ABANDON
    assert outside.read_bytes() == b"precious"
    assert (tmp_path / "alice" / f"{ID}.content").read_bytes() == CONTENT
    assert tree(tmp_path / "alice") == [f"{ID}.content", f"{ID}.envelope"]


@POSIX
async def test_the_original_is_not_read_through_a_link(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    files = put_message(tmp_path, LOCAL)
    files.content.unlink()
    files.content.symlink_to(secret)
    verdict = await run_filter("deliver:", files)
    assert verdict.result is Result.FAIL
    assert [each for each in tree(tmp_path) if each.endswith((".content", ".envelope"))] == [f"{ID}.content"]


async def test_an_attempt_that_broke_off_is_completed_and_not_repeated(tmp_path: Path) -> None:
    files = put_message(tmp_path, LOCAL)
    (tmp_path / "alice").mkdir()
    (tmp_path / "alice" / f"{ID}.content").write_bytes(b"half")
    (tmp_path / "alice" / f"{ID}.envelope.tmp").write_bytes(b"half")
    (tmp_path / "bob").mkdir()
    (tmp_path / "bob" / f"{ID}.content").write_bytes(b"there")
    (tmp_path / "bob" / f"{ID}.envelope").write_bytes(b"there")
    assert (await run_filter("deliver:", files)).result is Result.ABANDON
    assert (tmp_path / "alice" / f"{ID}.content").read_bytes() == CONTENT
    assert (tmp_path / "bob" / f"{ID}.content").read_bytes() == b"there"
    assert tree(tmp_path) == [*both("alice"), *both("bob")]


async def test_copies_already_made_stay_when_a_later_mailbox_fails(tmp_path: Path) -> None:
    (tmp_path / "bob").write_bytes(b"")
    verdict = await run_filter("deliver:", put_message(tmp_path, LOCAL))
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert tree(tmp_path) == [*both("alice"), "bob", f"{ID}.content", f"{ID}.envelope.new"]


@POSIX
async def test_a_maildir_gets_the_content_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.gethostname", lambda: "my.host/x")
    for name in ("tmp", "cur", "new"):
        (tmp_path / "alice" / name).mkdir(parents=True)
    files = put_message(tmp_path, Envelope(reverse_path="", local=("alice",)))
    assert (await run_filter("deliver:", files)).result is Result.ABANDON
    (found,) = tree(tmp_path)
    assert (tmp_path / found).read_bytes() == CONTENT
    seconds, micros, pid, host, number = found.removeprefix("alice/new/").split(".")
    assert seconds.isdigit()
    assert (len(micros), pid, host, number) == (6, str(os.getpid()), "my_host_x", "5")


@POSIX
@pytest.mark.parametrize("linked", ["tmp", "new", "cur"])
async def test_a_maildir_with_a_link_in_it_is_refused(tmp_path: Path, linked: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    spool = tmp_path / "spool"
    for name in ("tmp", "cur", "new"):
        (spool / "alice" / name).mkdir(parents=True)
    (spool / "alice" / linked).rmdir()
    (spool / "alice" / linked).symlink_to(outside)
    verdict = await run_filter("deliver:", put_message(spool, Envelope(reverse_path="", local=("alice",))))
    assert verdict.result is Result.FAIL
    assert tree(outside) == []
    assert tree(spool) == [f"{ID}.content", f"{ID}.envelope.new"]


@POSIX
async def test_hard_links_are_made_of_an_original_that_goes(tmp_path: Path) -> None:
    files = put_message(tmp_path, LOCAL)
    inode = files.content.stat().st_ino
    await run_filter("deliver:hardlink", files)
    assert {(tmp_path / box / f"{ID}.content").stat().st_ino for box in ("alice", "bob")} == {inode}


@POSIX
@pytest.mark.parametrize("spec", ["deliver:h", "deliver:h;n"])
async def test_an_original_that_stays_shares_nothing_with_its_copies(tmp_path: Path, spec: str) -> None:
    files = put_message(tmp_path, MIXED)
    await run_filter(spec, files)
    copies = [tmp_path / box / f"{ID}.content" for box in ("alice", "bob")]
    assert copies[0].samefile(copies[1])
    with files.content.open("r+b") as file:  # as a later filter may edit it
        file.write(b"EDITED")
    assert copies[0].read_bytes() == CONTENT


@POSIX
async def test_what_cannot_be_linked_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(18, "Invalid cross-device link")

    monkeypatch.setattr(os, "link", refuse)
    assert (await run_filter("deliver:h", put_message(tmp_path, LOCAL))).result is Result.ABANDON
    assert (tmp_path / "alice" / f"{ID}.content").read_bytes() == CONTENT


@POSIX
@pytest.mark.parametrize("mask", [0o000, 0o077])
@pytest.mark.parametrize(
    ("folder", "box", "file"), [(0o700, 0o700, 0o600), (0o770, 0o770, 0o660), (0o2770, 0o2770, 0o660)]
)
async def test_mailboxes_and_copies_are_for_the_group_where_the_spool_is(
    tmp_path: Path, folder: int, box: int, file: int, mask: int
) -> None:
    spool = tmp_path / "spool"
    spool.mkdir()
    spool.chmod(folder)
    files = put_message(spool, LOCAL)
    old = os.umask(mask)
    try:
        await run_filter("deliver:", files)
    finally:
        os.umask(old)
    assert stat.S_IMODE((spool / "alice").stat().st_mode) == box
    assert {stat.S_IMODE((spool / each).stat().st_mode) for each in tree(spool)} == {file}


@POSIX
@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root can give files to other groups")
@pytest.mark.parametrize("spec", ["deliver:", "deliver:hardlink"])
async def test_files_get_the_group_of_a_set_group_id_mailbox(tmp_path: Path, spec: str) -> None:
    (tmp_path / "alice").mkdir()
    os.chown(tmp_path / "alice", -1, 12345)
    (tmp_path / "alice").chmod(0o2770)
    files = put_message(tmp_path, Envelope(reverse_path="", local=("alice",)))
    assert (await run_filter(spec, files)).result is Result.ABANDON
    assert {(tmp_path / each).stat().st_gid for each in tree(tmp_path)} == {12345}


async def test_copy_goes_to_every_mailbox_but_hidden_ones_and_postmaster(tmp_path: Path) -> None:
    for name in ("alice", "bob", ".hidden", "postmaster", "trash", "sent"):
        (tmp_path / name).mkdir()
    (tmp_path / "file").write_bytes(b"")
    assert (await run_filter("copy:", put_message(tmp_path, REMOTE))).result is Result.ABANDON
    assert tree(tmp_path) == [*both("alice"), *both("bob"), "file"]


COPIES = {
    "copy:": (Result.ABANDON, both("alice")),
    "copy:h": (Result.ABANDON, both("alice")),
    "copy:n": (Result.OK, [*both("alice"), f"{ID}.content", f"{ID}.envelope.new"]),
    "copy:pop": (Result.ABANDON, [f"alice/{ID}.envelope", f"{ID}.content"]),
    "copy:p;n": (Result.OK, [f"alice/{ID}.envelope", f"{ID}.content", f"{ID}.envelope.new"]),
}


@pytest.mark.parametrize("spec", COPIES)
async def test_what_copy_leaves(tmp_path: Path, spec: str) -> None:
    (tmp_path / "alice").mkdir()
    result, left = COPIES[spec]
    assert (await run_filter(spec, put_message(tmp_path, REMOTE))).result is result
    assert tree(tmp_path) == left


async def test_copy_without_mailboxes_warns_once_and_keeps_the_message(tmp_path: Path) -> None:
    log = Log()
    made = make_filter("copy:", settings_for(tmp_path), log)
    for _ in range(2):
        assert (await made.run(put_message(tmp_path, REMOTE))).result is Result.OK
    assert log.lines == [(Level.WARNING, f"copy filter: no sub-directories of [{tmp_path}] to copy in to")]
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


@POSIX
async def test_copy_passes_over_links(tmp_path: Path) -> None:
    spool, outside = tmp_path / "spool", tmp_path / "outside"
    outside.mkdir()
    (spool / "alice").mkdir(parents=True)
    (spool / "bob").symlink_to(outside)
    log = Log()
    assert (await run_filter("copy:", put_message(spool, REMOTE), say=log)).result is Result.ABANDON
    assert tree(outside) == []
    assert log.texts == [f"copy filter: not a mailbox: {spool / 'bob'}: it is a symbolic link"]


async def test_pop_copies_into_maildirs_alone_leave_no_content_behind(tmp_path: Path) -> None:
    for name in ("tmp", "cur", "new"):
        (tmp_path / "alice" / name).mkdir(parents=True)
    assert (await run_filter("copy:pop", put_message(tmp_path, REMOTE))).result is Result.ABANDON
    (found,) = tree(tmp_path)
    assert (tmp_path / found).read_bytes() == CONTENT

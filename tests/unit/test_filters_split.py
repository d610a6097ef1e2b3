"""Splitting messages by domain (spec smtp-server.md 18.7, forwarding.md 15)."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import SpoolError
from engine.filters.base import OK, Result, Role
from engine.filters.chain import Chain
from engine.filters.exits import ExitFilter
from engine.filters.split import SplitFilter, SplitOptions
from engine.spool import siblings
from engine.spool.envelope import Envelope
from engine.spool.folder import Folder
from engine.spool.layout import sort_key
from tests.support.filtering import CONTENT, ID, Log, envelope_at, put_message, run_filter, settings_for, tree

THREE = Envelope(
    reverse_path="a@b",
    local=("alice",),
    remote=("x@Two.com", "y@one.com", "z@TWO.com", "nobody"),
    authentication="me",
    trailing=("X-Other: kept",),
)
FIRST, SECOND = (siblings.sibling_id(ID, number) for number in (1, 2))
LINES = (
    "X-Other: kept",
    "X-MailRelay-SplitGroupCount: 3",
    f"X-MailRelay-SplitGroup: {ID}",
    f"X-MailRelay-SplitGroup: {FIRST}",
    f"X-MailRelay-SplitGroup: {SECOND}",
)


def queued(folder: Path) -> list[str]:
    return [name for name in tree(folder) if name.endswith(".envelope")]


async def test_every_domain_gets_a_message_of_its_own(tmp_path: Path) -> None:
    files = put_message(tmp_path, THREE)
    log = Log()
    assert await run_filter("split:", files, say=log) == OK
    assert set(tree(tmp_path)) == {
        f"{each}{end}" for each in (ID, FIRST, SECOND) for end in (".content", ".envelope.new")
    }
    original = envelope_at(files.envelope)
    assert (original.remote, original.forward_to, original.local) == (("nobody",), "", ("alice",))
    one, two = (envelope_at(tmp_path / f"{each}.envelope.new") for each in (FIRST, SECOND))
    assert (one.remote, one.forward_to, one.local) == (("y@one.com",), "one.com", ())
    assert (two.remote, two.forward_to, two.local) == (("x@Two.com", "z@TWO.com"), "Two.com", ())
    for each in (original, one, two):
        assert (each.reverse_path, each.authentication, each.trailing) == ("a@b", "me", LINES)
    assert {(tmp_path / f"{each}.content").read_bytes() for each in (ID, FIRST, SECOND)} == {CONTENT}
    assert log.texts == [
        f"filter [split:] creating [{FIRST}]: forward-to=[one.com]",
        f"filter [split:] creating [{SECOND}]: forward-to=[Two.com]",
        f"filter [split:] updating [{ID}]: forward-to=[]",
    ]


FORWARD_TO = {
    "split:": (("a@One.com",), "One.com"),
    "split:26": (("a@One.com",), "One.com:26"),
    "split:raw;26": (("a@One.com",), "One.com:26"),
    "split:2525;raw": (("a@[1.2.3.4]",), "[1.2.3.4]:2525"),
    "split:25": (("nobody",), ""),
    "split:;": (('"x@y"@one.com',), "one.com"),
}


@pytest.mark.parametrize("spec", FORWARD_TO)
async def test_one_domain_alone_is_noted_down(tmp_path: Path, spec: str) -> None:
    remote, forward_to = FORWARD_TO[spec]
    files = put_message(tmp_path, Envelope(reverse_path="", remote=remote))
    assert await run_filter(spec, files) == OK
    assert envelope_at(files.envelope) == Envelope(reverse_path="", remote=remote, forward_to=forward_to)
    assert len(tree(tmp_path)) == 2


async def test_raw_tells_domains_apart_by_case(tmp_path: Path) -> None:
    files = put_message(tmp_path, Envelope(reverse_path="", remote=("a@one", "b@ONE")))
    verdict = await run_filter("split:raw", files)
    assert verdict == OK
    assert len(tree(tmp_path)) == 4
    assert envelope_at(files.envelope).remote == ("b@ONE",)


async def test_without_remote_recipients_nothing_happens(tmp_path: Path) -> None:
    files = put_message(tmp_path, Envelope(reverse_path="", local=("alice",)))
    before = files.envelope.read_bytes()
    assert await run_filter("split:", files) == OK
    assert files.envelope.read_bytes() == before


async def test_a_domain_with_octets_beyond_ascii_is_written_as_xtext(tmp_path: Path) -> None:
    files = put_message(tmp_path, Envelope(reverse_path="", remote=("a@b\u00fccher.test",)))
    await run_filter("split:", files)
    assert envelope_at(files.envelope).forward_to == "b+C3+BCcher.test"


async def test_a_filter_that_follows_decides_for_all_of_them(tmp_path: Path) -> None:
    files = put_message(tmp_path, THREE)
    split = SplitFilter(SplitOptions(), Role.SERVER, settings_for(tmp_path), Log())
    verdict = await Chain([split, ExitFilter(1, Role.SERVER)], Role.SERVER, Log()).run(files)
    assert verdict.result is Result.FAIL
    assert not queued(tmp_path)
    folder = Folder(tmp_path)
    siblings.discard(folder, ID)
    folder.close()
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


async def test_published_siblings_are_queued_and_no_longer_thrown_away(tmp_path: Path) -> None:
    await run_filter("split:", put_message(tmp_path, THREE))
    folder = Folder(tmp_path)
    siblings.publish(folder, ID)
    siblings.discard(folder, ID)
    folder.close()
    assert queued(tmp_path) == [f"{FIRST}.envelope", f"{SECOND}.envelope"]
    assert len(tree(tmp_path)) == 6


@pytest.mark.parametrize("role", [Role.CLIENT, Role.ROUTING])
async def test_a_message_that_is_queued_already_is_split_at_once(tmp_path: Path, role: Role) -> None:
    files = put_message(tmp_path, THREE, state=".busy")
    assert await run_filter("split:", files, role=role) == OK
    assert queued(tmp_path) == [f"{FIRST}.envelope", f"{SECOND}.envelope"]
    assert envelope_at(files.envelope).remote == ("nobody",)


async def test_what_a_broken_attempt_has_queued_is_not_queued_again(tmp_path: Path) -> None:
    files = put_message(tmp_path, THREE, state=".busy")
    put_message(tmp_path, Envelope(reverse_path="", remote=("y@one.com",)), state=".busy", message=FIRST)
    (tmp_path / f"{SECOND}.content").write_bytes(b"half")
    (tmp_path / f"{SECOND}.envelope.new").write_bytes(b"half")
    assert await run_filter("split:", files, role=Role.CLIENT) == OK
    assert queued(tmp_path) == [f"{SECOND}.envelope"]
    assert (tmp_path / f"{SECOND}.content").read_bytes() == CONTENT
    assert envelope_at(tmp_path / f"{SECOND}.envelope").remote == ("x@Two.com", "z@TWO.com")


async def test_a_failure_leaves_the_message_as_it_was(tmp_path: Path) -> None:
    files = put_message(tmp_path, THREE)
    before = files.envelope.read_bytes()
    (tmp_path / f"{SECOND}.content").mkdir()
    verdict = await run_filter("split:", files)
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert files.envelope.read_bytes() == before
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


async def test_an_envelope_that_cannot_be_written_anew_stays_as_it_was(tmp_path: Path) -> None:
    files = put_message(tmp_path, Envelope(reverse_path="", remote=("a@one",)))
    before = files.envelope.read_bytes()
    (tmp_path / f"{ID}.envelope.new.tmp").mkdir()
    verdict = await run_filter("split:", files)
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert verdict.reason.startswith(f"message processing exception: cannot update envelope file {ID}.envelope.new")
    assert files.envelope.read_bytes() == before
    assert tree(tmp_path) == [f"{ID}.content", f"{ID}.envelope.new"]


async def test_a_damaged_envelope_is_a_failure(tmp_path: Path) -> None:
    files = put_message(tmp_path, THREE)
    files.envelope.write_bytes(b"rubbish")
    verdict = await run_filter("split:", files)
    assert (verdict.result, verdict.response) == (Result.FAIL, "failed")
    assert "cannot read the envelope" in verdict.reason


def test_the_ids_of_siblings_are_new_and_sorted_behind_the_original() -> None:
    assert FIRST == "emailrelay.4711.1700000000.1000000005"
    assert sort_key(ID) < sort_key(FIRST) < sort_key(SECOND)
    assert siblings.sibling_id(ID.__class__("foo"), 1) == "foo-1"


def test_an_error_of_the_store_is_raised_as_such(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    try:
        original = siblings.Original(folder=folder, id=ID, envelope=f"{ID}.envelope.new")
        with pytest.raises(SpoolError, match=r"no such file or directory$"):
            siblings.make(original, FIRST, THREE)
    finally:
        folder.close()
    assert tree(tmp_path) == []

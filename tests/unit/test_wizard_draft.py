"""Answers that were not applied are kept without secrets, and come back."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import draft
from emailrelay_gui.wizard.answers import Account, Answers, SignIn
from emailrelay_gui.wizard.draft import Draft, draft_of
from engine.api import RelayError, Secret

BASE = replace(Answers(), port="25", accounts=(Account(name="bob", was="bob", line=2),))
CONFIG = Path("/etc/emailrelay.conf")


def kept(answers: Answers, *, new: bool = False) -> Draft:
    return draft_of(answers, BASE, config_file=CONFIG, new=new, instance="", saved=1e9)


def test_a_draft_comes_back_without_its_secrets(tmp_path: Path) -> None:
    accounts = (*BASE.accounts, Account(name="ann", secret=Secret("hunter2")))
    answers = replace(BASE, port="2525", accounts=accounts, sign_in=SignIn.PASSWORD, client_secret=Secret("swordfish"))
    path = tmp_path / "state" / draft.NAME

    draft.save(kept(answers), path)
    found = draft.load(path)

    assert b"hunter2" not in path.read_bytes()
    assert b"swordfish" not in path.read_bytes()
    assert found is not None
    accounts = (*BASE.accounts, Account(name="ann"))
    assert found.onto(BASE) == replace(answers, client_secret=None, accounts=accounts)
    assert (found.config_file, found.new, found.saved) == (CONFIG, False, 1e9)


def test_what_was_not_answered_is_taken_from_the_files_as_they_are_now() -> None:
    found = kept(replace(BASE, port="2525"))

    assert set(found.answers.values) == {"port"}
    assert found.onto(replace(BASE, poll=7)) == replace(BASE, poll=7, port="2525")


def test_a_new_installation_keeps_every_answer() -> None:
    assert {"port", "poll", "listen"} <= set(kept(BASE, new=True).answers.values)


def test_a_draft_that_fits_no_more_says_so() -> None:
    renamed = (replace(BASE.accounts[0], name="robert"),)
    with pytest.raises(RelayError, match='there is no "bob" in the file'):
        kept(replace(BASE, accounts=renamed)).onto(replace(BASE, accounts=()))


@pytest.mark.parametrize("data", [None, b"", b"{", b"[]", b"{}", b'{"version": 2}', b'{"version": 1, "saved": 1}'])
def test_what_cannot_be_read_is_no_draft(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / draft.NAME
    if data is not None:
        path.write_bytes(data)

    assert draft.load(path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes on Windows")
def test_a_draft_is_for_its_owner_and_can_be_forgotten(tmp_path: Path) -> None:
    path = tmp_path / draft.NAME
    draft.save(kept(BASE), path)
    draft.save(kept(replace(BASE, port="26")), path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == [draft.NAME]
    draft.forget(path)
    draft.forget(path)
    assert not path.exists()


def test_a_folder_that_cannot_be_made_costs_the_draft_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    draft.save(kept(BASE), tmp_path / "file" / draft.NAME)

    assert draft.load(tmp_path / "file" / draft.NAME) is None

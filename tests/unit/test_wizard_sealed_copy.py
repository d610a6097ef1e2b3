"""A copy of an installation signs in as the installation does."""

from __future__ import annotations

from pathlib import Path

import pytest

from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.changes import with_sign_ins
from emailrelay_gui.wizard.directories import Directories
from emailrelay_gui.wizard.imports.installation import copy_installation
from emailrelay_gui.wizard.imports.sealed import carry_sign_ins
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, read_installation
from engine.api import Grant, KeptSignIn, OAuthClient, OAuthProvider, Secret, SignIns, folder_of

ME = "me@example.com"
PROVIDER = OAuthProvider(id="other", name="Example", token="https://login.example.com/token", scopes=("send",))


@pytest.fixture
def office(tmp_path: Path) -> Path:
    old = tmp_path / "old"
    old.mkdir()
    (old / "emailrelay.conf").write_text("log\nspool-dir spool\nclient-auth auth\nforward-to smtp.example.com:587\n")
    (old / "auth").write_text(f"client oauth2 {ME} {ME}\n")
    return old


async def keep(folder: Path) -> None:
    client = OAuthClient(provider=PROVIDER, client_id="relay")
    store = SignIns(folder, keyring=None)
    await store.save(KeptSignIn(account=ME, user=ME, client=client, grant=Grant.CODE, refresh=Secret("token")))
    store.close()


def copied(old: Path, new: Path) -> tuple[Source, Source]:
    source = read_installation(old / "emailrelay.conf")
    directories = Directories(config=new, data=new / "data", state=new / "state")
    return source, copy_installation(source, directories)[0]


async def test_sealed_sign_ins_go_along_and_the_old_ones_stay(office: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    await keep(folder_of(office / "auth"))
    before = {path.name: path.read_bytes() for path in folder_of(office / "auth").iterdir()}
    source, copy = copied(office, new)

    carried = await carry_sign_ins(source, copy)
    await run_all(Apply(with_sign_ins(make_plan(copy, copy.answers), carried.changes)))

    assert carried.left == ()
    store = SignIns(folder_of(new / "auth"), keyring=None)
    record = await store.load(ME)
    store.close()
    assert (record.user, record.refresh.reveal()) == (ME, "token")
    assert {path.name: path.read_bytes() for path in folder_of(office / "auth").iterdir()} == before


@pytest.mark.parametrize("sealed", [False, True], ids=["nobody signed in", "key in the keyring"])
async def test_a_sign_in_that_stays_behind_is_told(office: Path, tmp_path: Path, *, sealed: bool) -> None:
    if sealed:
        await keep(folder_of(office / "auth"))
        (folder_of(office / "auth") / "key").unlink()
    source, copy = copied(office, tmp_path / "new")

    carried = await carry_sign_ins(source, copy)

    assert carried.changes == ()
    assert "sign in again" in carried.left[0]

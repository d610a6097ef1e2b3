"""An OAuth2 sign-in, and accounts with a selector, from the files to the answers and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard.answers import Answers, ClientLogin, KeepIn, SignIn
from emailrelay_gui.wizard.apply import Apply, run_all
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import Source, new_installation, read_installation
from engine.api import (
    Grant,
    KeptSignIn,
    OAuthClient,
    OAuthProvider,
    RelayError,
    Secret,
    SignInNeeded,
    SignIns,
    folder_of,
    needs_keyring,
)
from tests.support.signing_in import spilt
from tests.support.wizard_hand import MemoryKeyring

ME = "me@example.com"
PROVIDER = OAuthProvider(id="other", name="Example", token="https://login.example.com/token", scopes=("send",))
CONFIG = "forward-to smtp.example.com:587\nclient-tls\nclient-auth {folder}/relay.auth\nspool-dir {folder}\n"


def record(account: str = ME, token: str = "the-refresh-token") -> KeptSignIn:
    client = OAuthClient(provider=PROVIDER, client_id="relay", client_secret=Secret("the-client-secret"))
    return KeptSignIn(account=account, user=account, client=client, grant=Grant.CODE, refresh=Secret(token))


def installed(folder: Path, secrets: str) -> Source:
    config = folder / "relay.conf"
    config.write_text(CONFIG.format(folder=folder))
    (folder / "relay.auth").write_text(secrets)
    (folder / "relay.auth").chmod(0o600)
    return read_installation(config)


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def fresh(folder: Path) -> tuple[Source, Answers]:
    source = new_installation(folder / "relay.conf")
    answers = Answers(
        spool_dir=str(folder / "spool"),
        forward=True,
        server="smtp.example.com",
        server_port="587",
        sign_in=SignIn.OAUTH2,
        client_user=ME,
        oauth_account=ME,
    )
    return source, answers


async def loaded(folder: Path, account: str = ME, keyring: MemoryKeyring | None = None) -> KeptSignIn:
    kept = SignIns(folder_of(folder), keyring=keyring)
    try:
        return await kept.load(account)
    finally:
        kept.close()


async def test_a_new_sign_in_is_sealed_beside_the_file_that_names_it(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path)
    plan = make_plan(source, answers, sign_in=record())
    await run_all(Apply(plan))
    secrets = tmp_path / "emailrelay.auth"
    assert secrets.read_text().splitlines()[-1] == f"client oauth2 {ME} {ME}"
    assert (await loaded(secrets)) == record()
    assert not needs_keyring(folder_of(secrets))
    assert spilt(["the-refresh-token", "the-client-secret"], tmp_path, sealed="") == []
    assert "the-refresh-token" not in repr(plan)


async def test_the_key_goes_into_the_keyring_when_that_is_wanted(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path)
    keyring = MemoryKeyring()
    plan = make_plan(source, replace(answers, keep_in=KeepIn.KEYRING), sign_in=record())
    await run_all(Apply(plan, keyring=keyring))
    secrets = tmp_path / "emailrelay.auth"
    assert needs_keyring(folder_of(secrets))
    assert (await loaded(secrets, keyring=keyring)) == record()
    again = read_installation(tmp_path / "relay.conf")
    assert (again.answers.sign_in, again.answers.keep_in) == (SignIn.OAUTH2, KeepIn.KEYRING)


async def test_a_keyring_that_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    source, answers = fresh(tmp_path)
    plan = make_plan(source, replace(answers, keep_in=KeepIn.KEYRING), sign_in=record())
    with pytest.raises(RelayError, match="locked"):
        await run_all(Apply(plan, keyring=MemoryKeyring("it is locked")))
    assert files_in(tmp_path) == []


async def test_a_failure_later_on_takes_the_sign_in_back(tmp_path: Path) -> None:
    source = installed(tmp_path, "client oauth2 me+40example.com me+40example.com\n")
    secrets = tmp_path / "relay.auth"
    kept = SignIns(folder_of(secrets), keyring=None)
    await kept.save(record(token="old"))
    kept.close()
    answers = replace(source.answers, client_user="you@example.com")
    plan = make_plan(source, answers, sign_in=record(token="new"))
    secrets.write_text("changed meanwhile\n")
    run = Apply(plan)
    with pytest.raises(RelayError, match="changed by another program"):
        await run_all(run)
    assert (await loaded(secrets)).refresh == Secret("old")


def test_a_sign_in_that_is_there_is_read_and_written_back_byte_for_byte(tmp_path: Path) -> None:
    source = installed(tmp_path, "# mine\nclient  oauth2 me+40example.com work\n")
    answers = source.answers
    assert (answers.sign_in, answers.client_user, answers.oauth_account) == (SignIn.OAUTH2, ME, "work")
    assert make_plan(source, answers).empty


async def test_a_password_takes_the_place_of_a_sign_in_which_is_forgotten(tmp_path: Path) -> None:
    source = installed(tmp_path, "client oauth2 me+40example.com work\n")
    secrets = tmp_path / "relay.auth"
    kept = SignIns(folder_of(secrets), keyring=None)
    await kept.save(record("work"))
    kept.close()
    answers = replace(source.answers, sign_in=SignIn.PASSWORD, client_secret=Secret("pw"), oauth_account="")
    await run_all(Apply(make_plan(source, answers)))
    assert secrets.read_text() == f"client plain {ME} pw\n"
    with pytest.raises(SignInNeeded):
        await loaded(secrets, "work")


async def test_a_sign_in_that_another_account_uses_stays(tmp_path: Path) -> None:
    source = installed(tmp_path, "client oauth2 me work\nclient oauth2 you work second\n")
    answers = replace(source.answers, sign_in=SignIn.PASSWORD, client_secret=Secret("pw"), oauth_account="")
    assert make_plan(source, answers).sign_ins == ()


async def test_a_sign_in_takes_the_place_of_a_password(tmp_path: Path) -> None:
    source = installed(tmp_path, "# mine\nclient plain me+40example.com old\nserver plain bob pw\n")
    answers = replace(source.answers, sign_in=SignIn.OAUTH2, oauth_account=ME)
    await run_all(Apply(make_plan(source, answers, sign_in=record())))
    text = (tmp_path / "relay.auth").read_text()
    assert text == f"# mine\nclient oauth2 {ME} {ME}\nserver plain bob pw\n"


LOGINS = "client plain me pw\nclient plain:b Ym9i cHc= second # kept\nclient oauth2 eve eve third\n"


def test_accounts_with_a_selector_are_read(tmp_path: Path) -> None:
    logins = installed(tmp_path, LOGINS).answers.logins
    assert logins == (
        ClientLogin(name="bob", selector="second", kind="plain:b", line=2, was="bob"),
        ClientLogin(name="eve", selector="third", kind="oauth2", line=3, was="eve"),
    )


Logins = tuple[ClientLogin, ...]
CHANGES: tuple[tuple[Callable[[Logins], Logins], str], ...] = (
    (lambda all_: all_, LOGINS),
    (lambda all_: all_[1:], "client plain me pw\nclient oauth2 eve eve third\n"),
    (
        lambda all_: (replace(all_[0], secret=Secret("new")), all_[1]),
        LOGINS.replace("cHc=", "bmV3"),
    ),
    (lambda all_: (replace(all_[0], name="rob"), all_[1]), LOGINS.replace("Ym9i", "cm9i")),
    (
        lambda all_: (*all_, ClientLogin(name="tim", selector="fourth", secret=Secret("pw"))),
        f"{LOGINS}client plain tim pw fourth\n",
    ),
)


@pytest.mark.parametrize(
    ("change", "wanted"), CHANGES, ids=["unchanged", "removed", "new password", "renamed", "added"]
)
def test_only_what_was_changed_of_a_selector_is_written(
    tmp_path: Path, change: Callable[[Logins], Logins], wanted: str
) -> None:
    source = installed(tmp_path, LOGINS)
    plan = make_plan(source, replace(source.answers, logins=change(source.answers.logins)))
    after = plan.after(tmp_path / "relay.auth")
    assert (LOGINS if after is None else after.decode()) == wanted

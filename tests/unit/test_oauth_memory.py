"""Sign-ins that are kept nowhere, and a kept client that a person signs in with once more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import AuthError, SignInNeeded
from engine.oauth.memory import MemorySignIns
from engine.oauth.providers import Grant, OAuthClient, known_again, parse_oauth_providers, with_tenant
from engine.oauth.record import SignIn
from engine.oauth.store import SignIns, needs_keyring
from engine.sasl.credential import Secret

TABLE = parse_oauth_providers((Path(__file__).parents[2] / "resources" / "oauth.json").read_bytes())


def record(account: str = "me@example.com", access: str = "one") -> SignIn:
    provider = with_tenant(TABLE[0], "contoso.com")
    client = OAuthClient(provider=provider, client_id="relay", client_secret=Secret("hush"))
    return SignIn(account=account, user=account, client=client, grant=Grant.CODE, access=Secret(access), life=60.0)


async def test_a_sign_in_in_memory_is_there_until_it_is_removed() -> None:
    kept = MemorySignIns()
    with pytest.raises(SignInNeeded, match="nobody has signed in as"):
        await kept.load("me@example.com")
    async with kept.locked("me@example.com"):
        await kept.save(record())
    assert await kept.load("me@example.com") == record()
    await kept.remove("me@example.com")
    await kept.remove("me@example.com")
    with pytest.raises(SignInNeeded):
        await kept.load("me@example.com")


async def test_memory_takes_no_name_that_the_disk_would_refuse() -> None:
    with pytest.raises(AuthError, match="short line"):
        await MemorySignIns().save(record(account="a\nb"))


@pytest.mark.parametrize("provider", TABLE[:3], ids=lambda each: each.id)
def test_what_a_browser_needs_comes_back_from_the_table(provider: object) -> None:
    table = next(each for each in TABLE if each == provider)
    client = OAuthClient(provider=with_tenant(table, "contoso.com"), client_id="relay")
    kept = SignIn(account="me", user="me", client=client, grant=Grant.CODE)
    found = known_again(SignIn.decode(kept.encode()).client, TABLE)
    assert (found.provider.extra, found.provider.redirect_host) == (table.extra, table.redirect_host)
    assert found.provider.authorization == client.provider.authorization
    assert "{tenant}" not in found.provider.authorization


def test_a_provider_that_the_table_does_not_know_stays_as_it_was_kept() -> None:
    client = replace(record().client, provider=replace(TABLE[0], id="other"))
    assert known_again(client, TABLE) == client


async def test_a_save_can_be_undone_octet_by_octet(tmp_path: Path) -> None:
    kept = SignIns(tmp_path / "sign-ins", keyring=None)
    assert await kept.sealed("me@example.com") is None
    await kept.save(record())
    before = await kept.sealed("me@example.com")
    await kept.save(record(access="two"))
    await kept.restore("me@example.com", before)
    assert (await kept.load("me@example.com")).access == Secret("one")
    await kept.restore("me@example.com", None)
    with pytest.raises(SignInNeeded):
        await kept.load("me@example.com")
    kept.close()


async def test_a_folder_without_a_key_file_belongs_to_the_keyring(tmp_path: Path) -> None:
    folder = tmp_path / "sign-ins"
    assert not needs_keyring(folder)
    kept = SignIns(folder, keyring=None)
    await kept.save(record())
    kept.close()
    assert not needs_keyring(folder)
    (folder / "key").unlink()
    assert needs_keyring(folder)

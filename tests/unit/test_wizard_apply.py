"""Apply on real files: whole or not at all, and undoable."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from emailrelay_gui.wizard import journal
from emailrelay_gui.wizard.apply import KEPT, Apply, ChangedOnDisk, backups_of, run_all
from emailrelay_gui.wizard.changes import FileChange, FileKind, KeyringChange, Plan
from emailrelay_gui.wizard.plan import make_plan
from emailrelay_gui.wizard.source import read_installation
from engine.api import KeyringEntryMissing, RelayError, Secret

CONFIG = b"log\nport 2525\nspool-dir /tmp\n"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def change(path: Path, after: bytes, kind: FileKind = FileKind.CONFIG) -> FileChange:
    before = path.read_bytes() if path.exists() else None
    return FileChange(path=path, kind=kind, before=before, after=after)


def plan_of(folder: Path, *files: FileChange, **more: object) -> Plan:
    return replace(Plan(config_file=folder / "emailrelay.conf", files=files), **more)


class FakeKeyring:
    """A keyring in memory that can be told to refuse."""

    def __init__(self, *, refuse: bool = False) -> None:
        self.entries: dict[tuple[str, str], Secret] = {}
        self.refuse = refuse

    async def get(self, service: str, name: str) -> Secret:
        if (service, name) not in self.entries:
            raise KeyringEntryMissing("no entry")
        return self.entries[service, name]

    async def set(self, service: str, name: str, password: Secret) -> None:
        if self.refuse:
            raise RelayError("the keyring is locked")
        self.entries[service, name] = password

    async def delete(self, service: str, name: str) -> None:
        self.entries.pop((service, name), None)


async def test_files_are_written_with_their_rights_and_the_old_ones_kept(tmp_path: Path) -> None:
    config, secrets = tmp_path / "emailrelay.conf", tmp_path / "emailrelay.auth"
    config.write_bytes(CONFIG)
    config.chmod(0o640)
    secrets.write_bytes(b"old")
    secrets.chmod(0o666)
    plan = plan_of(
        tmp_path,
        change(secrets, b"new", FileKind.SECRETS),
        change(tmp_path / "relay.pem", b"key", FileKind.CERTIFICATE),
        change(config, CONFIG + b"poll 60\n"),
    )

    result = await run_all(Apply(plan))

    assert (config.read_bytes(), secrets.read_bytes()) == (CONFIG + b"poll 60\n", b"new")
    assert [mode(path) for path in (config, secrets, tmp_path / "relay.pem")] == [0o640, 0o600, 0o600]
    assert [path.read_bytes() for path in result.backups] == [b"old", CONFIG]
    assert {mode(path) for path in result.backups} == {0o600}
    assert mode(tmp_path / "backups") == 0o700
    assert names(tmp_path) == [
        "backups",
        "emailrelay.auth",
        "emailrelay.conf",
        "relay.pem",
    ]


async def test_an_empty_plan_does_nothing(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    before = config.stat()
    source = read_installation(config)

    result = await run_all(Apply(make_plan(source, source.answers)))

    assert not result.changed
    assert names(tmp_path) == ["emailrelay.conf"]
    assert config.stat() == before


async def test_a_file_that_changed_on_disk_is_not_overwritten(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    plan = plan_of(tmp_path, change(config, b"port 26\n"))
    config.write_bytes(CONFIG + b"verbose\n")

    with pytest.raises(ChangedOnDisk, match=r"emailrelay\.conf was changed by another program"):
        await run_all(Apply(plan))

    assert config.read_bytes() == CONFIG + b"verbose\n"


async def test_a_configuration_that_the_engine_refuses_takes_everything_back(tmp_path: Path) -> None:
    config, secrets = tmp_path / "emailrelay.conf", tmp_path / "emailrelay.auth"
    config.write_bytes(CONFIG)
    plan = plan_of(
        tmp_path,
        change(secrets, b"new", FileKind.SECRETS),
        change(config, CONFIG + b"client-tls-required\n"),
        folders=(tmp_path / "a" / "spool",),
    )

    with pytest.raises(RelayError, match="client-tls-required"):
        await run_all(Apply(plan))

    assert config.read_bytes() == CONFIG
    assert not secrets.exists()
    assert not (tmp_path / "a").exists()
    assert journal.load(config) is None


async def test_problems_that_were_there_before_do_not_forbid_other_changes(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG + b"client-tls-required\n")

    await run_all(Apply(plan_of(tmp_path, change(config, CONFIG + b"client-tls-required\npoll 60\n"))))

    assert config.read_bytes().endswith(b"poll 60\n")


async def test_undo_restores_every_file_also_after_success(tmp_path: Path) -> None:
    config, secrets = tmp_path / "emailrelay.conf", tmp_path / "emailrelay.auth"
    config.write_bytes(CONFIG)
    run = Apply(plan_of(tmp_path, change(secrets, b"new", FileKind.SECRETS), change(config, CONFIG + b"poll 60\n")))
    await run_all(run)

    left = await run.undo()

    assert left == ()
    assert config.read_bytes() == CONFIG
    assert not secrets.exists()


@pytest.mark.skipif(os.name == "nt", reason="there are no such modes on Windows")
async def test_undo_gives_the_old_rights_back(tmp_path: Path) -> None:
    secrets = tmp_path / "emailrelay.auth"
    secrets.write_bytes(b"old")
    secrets.chmod(0o644)
    run = Apply(plan_of(tmp_path, change(secrets, b"new", FileKind.SECRETS)))
    await run_all(run)
    assert stat.S_IMODE(secrets.stat().st_mode) == 0o600

    await run.undo()

    assert (secrets.read_bytes(), stat.S_IMODE(secrets.stat().st_mode)) == (b"old", 0o644)


@pytest.mark.parametrize("now", [1_700_000_000.25, 1_700_000_000.0, 2_000_000_000.2])
async def test_undo_finds_its_backup_whatever_the_time_is(tmp_path: Path, now: float) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    run = Apply(plan_of(tmp_path, change(config, CONFIG + b"poll 60\n")), now=lambda: now)
    await run_all(run)

    await run.undo()

    assert config.read_bytes() == CONFIG


async def test_undo_leaves_a_file_that_somebody_else_changed(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    run = Apply(plan_of(tmp_path, change(config, CONFIG + b"poll 60\n")))
    await run_all(run)
    config.write_bytes(b"mine\n")

    (sentence,) = await run.undo()

    assert "left as it is" in sentence
    assert config.read_bytes() == b"mine\n"


async def test_twenty_backups_of_each_file_are_kept(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    clock = iter(range(1_700_000_000, 1_700_009_000))

    for number in range(KEPT + 3):
        await run_all(
            Apply(plan_of(tmp_path, change(config, CONFIG + b"poll %d\n" % (number + 1))), now=lambda: next(clock))
        )

    kept = backups_of(config)
    assert len(kept) == KEPT
    assert kept[-1].read_bytes() == CONFIG + b"poll %d\n" % (KEPT + 2)


async def test_a_keyring_that_refuses_leaves_the_files_alone(tmp_path: Path) -> None:
    config = tmp_path / "emailrelay.conf"
    config.write_bytes(CONFIG)
    stored = KeyringChange(service="emailrelay", user="me", secret=Secret("pw"))
    plan = plan_of(tmp_path, change(config, CONFIG + b"poll 60\n"), keyring=(stored,))

    with pytest.raises(RelayError, match="locked"):
        await run_all(Apply(plan, keyring=FakeKeyring(refuse=True)))

    assert config.read_bytes() == CONFIG


async def test_undo_gives_the_keyring_its_old_password_back(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    keyring.entries["emailrelay", "me"] = Secret("old")
    stored = KeyringChange(service="emailrelay", user="me", secret=Secret("new"))
    run = Apply(plan_of(tmp_path, keyring=(stored,)), keyring=keyring)

    await run_all(run)
    assert keyring.entries["emailrelay", "me"] == Secret("new")
    await run.undo()

    assert keyring.entries["emailrelay", "me"] == Secret("old")


async def test_starting_at_login_is_switched_and_taken_back(tmp_path: Path) -> None:
    switched: list[bool] = []
    run = Apply(plan_of(tmp_path, login=True), login=switched.append)

    await run_all(run)
    await run.undo()

    assert switched == [True, False]


async def test_a_planted_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    config = tmp_path / "emailrelay.conf"
    (tmp_path / ".emailrelay.conf.relay-new").symlink_to(victim)

    await run_all(Apply(plan_of(tmp_path, change(config, CONFIG))))

    assert victim.read_bytes() == b"precious"
    assert not config.is_symlink()


async def test_a_foreign_owner_and_group_are_kept(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give files away")
    secrets = tmp_path / "emailrelay.auth"
    secrets.write_bytes(b"old")
    secrets.chmod(0o644)
    os.chown(secrets, 1, 1)

    await run_all(Apply(plan_of(tmp_path, change(secrets, b"new", FileKind.SECRETS))))

    assert (secrets.stat().st_uid, secrets.stat().st_gid, mode(secrets)) == (1, 1, 0o640)

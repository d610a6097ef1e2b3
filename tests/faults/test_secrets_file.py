"""Secrets files that are unreadable, in the wrong hands, or changed under a running relay."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from engine.errors import AuthError
from engine.sasl.credential import SecretKind
from engine.secrets import guard
from engine.secrets.base import InvalidSecrets
from engine.secrets.file import Reload, SecretsFile, check_secrets
from engine.secrets.guard import read_guarded
from engine.secrets.lines import Side

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs owners and modes")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def jitter(self, spread: float) -> float:
        return 1.0 + spread


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "relay.auth"
    write(file, "server plain alice one\n")
    return file


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.write_text(text)
    path.chmod(mode)


def password(secrets: SecretsFile) -> str:
    found = secrets.server_secret(SecretKind.PLAIN, "alice")
    assert found is not None
    return found.secret.reveal()


def refused(path: Path) -> str:
    with pytest.raises(InvalidSecrets) as caught:
        SecretsFile.open(str(path), Side.SERVER, Clock())
    return str(caught.value)


def test_a_good_file_is_read_without_a_word(path: Path) -> None:
    secrets = SecretsFile.open(str(path), Side.SERVER, Clock())
    assert password(secrets) == "one"
    assert secrets.warnings == ()


def test_an_editor_can_check_what_it_is_about_to_write() -> None:
    problems, warnings = check_secrets(b"server plain a\nserver future b c\n", Side.SERVER, "new.auth")
    assert [str(each) for each in problems] == ["new.auth, line 1: too few fields"]
    assert [each.line for each in warnings] == [2]


def test_trusted_addresses_and_kinds_are_those_of_the_file(path: Path) -> None:
    write(path, "server none 10.0.0.0/8 lan\nserver plain alice x\n")
    secrets = SecretsFile.open(str(path), Side.SERVER, Clock())
    found = secrets.trust("10.9.8.7")
    assert found is not None
    assert found.keyword == "lan"
    assert secrets.server_kinds() == {SecretKind.PLAIN}


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    missing = tmp_path / "none.auth"
    assert refused(missing).startswith(f"cannot read secrets file: {missing}")


def test_all_problems_of_a_file_are_told_together(path: Path) -> None:
    write(path, "server plain a\nfoo x y z\n")
    with pytest.raises(InvalidSecrets) as caught:
        SecretsFile.open(str(path), Side.SERVER, Clock())
    assert caught.value.text == "invalid secrets file"
    assert caught.value.details == (
        "relay.auth(1): too few fields",
        "relay.auth(2): invalid value in first field: [foo]",
    )
    assert [(each.where, each.line) for each in caught.value.problems] == [(str(path), 1), (str(path), 2)]


def test_a_file_that_others_can_read_is_used_with_a_warning_that_names_the_fix(path: Path) -> None:
    path.chmod(0o644)
    secrets = SecretsFile.open(str(path), Side.SERVER, Clock())
    assert secrets.warnings == (
        f"secrets file {path} can be read by every user of this computer (mode 0644): chmod 600 {path}",
    )


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_is_refused(path: Path, mode: int) -> None:
    path.chmod(mode)
    assert refused(path) == (f"secrets file {path} may be changed by other users (mode {mode:04o}): chmod 600 {path}")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_a_file_of_somebody_else_is_refused(path: Path) -> None:
    os.chown(path, 12345, 12345)
    assert "belongs to another user" in refused(path)


def test_a_symbolic_link_is_not_followed(path: Path) -> None:
    link = path.with_name("link.auth")
    link.symlink_to(path)
    assert refused(link) == f"secrets file {link} is a symbolic link: give the name of the file itself"


def test_a_folder_a_pipe_and_a_socket_are_refused_at_once(tmp_path: Path) -> None:
    folder, pipe, plug = (tmp_path / name for name in ("folder", "pipe", "s"))
    folder.mkdir(mode=0o700)
    os.mkfifo(pipe, 0o600)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(plug))
        assert refused(folder) == f"secrets file {folder} is not a regular file"
        assert refused(pipe) == f"secrets file {pipe} is not a regular file"
        assert refused(plug).startswith(f"cannot read secrets file: {plug}")


def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")) == "secrets file /dev/zero is not a regular file"


def test_an_enormous_file_is_refused(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(guard.LIMIT + 1)
    with pytest.raises(AuthError, match="larger than 16 MiB"):
        read_guarded(path, "private key")


def test_what_was_read_does_not_show_itself(path: Path) -> None:
    assert "alice" not in repr(read_guarded(path, "secrets file"))


def test_a_change_is_seen_after_a_second_and_not_before(path: Path) -> None:
    clock = Clock()
    secrets = SecretsFile.open(str(path), Side.SERVER, clock)
    write(path, "server plain alice changed\n")
    clock.now += 0.9
    assert secrets.refresh() is None
    assert password(secrets) == "one"
    clock.now += 0.2
    assert secrets.refresh() == Reload(text=f"re-reading secrets file: {path}", ok=True)
    assert password(secrets) == "changed"
    clock.now += 10
    assert secrets.refresh() is None


def test_a_change_that_keeps_size_and_time_is_seen_when_the_file_is_replaced(path: Path) -> None:
    clock = Clock()
    secrets = SecretsFile.open(str(path), Side.SERVER, clock)
    before = path.stat()
    new = path.with_name("new")
    write(new, "server plain alice two\n")
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(path)
    clock.now += 2
    reload = secrets.refresh()
    assert reload is not None
    assert reload.ok
    assert password(secrets) == "two"


def test_a_bad_change_keeps_the_old_accounts_and_is_told_once(path: Path) -> None:
    clock = Clock()
    secrets = SecretsFile.open(str(path), Side.SERVER, clock)
    write(path, "server plain alice\nserver plain bob x\n")
    clock.now += 2
    assert secrets.refresh() == Reload(
        text=f"keeping the old content of secrets file: {path}", ok=False, details=("relay.auth(1): too few fields",)
    )
    assert password(secrets) == "one"
    assert secrets.server_secret(SecretKind.PLAIN, "bob") is None
    clock.now += 2
    assert secrets.refresh() is None
    write(path, "server plain alice three\n")
    clock.now += 2
    reload = secrets.refresh()
    assert reload is not None
    assert reload.ok
    assert password(secrets) == "three"


def test_a_file_that_goes_away_keeps_the_old_accounts_and_is_read_when_it_comes_back(path: Path) -> None:
    clock = Clock()
    secrets = SecretsFile.open(str(path), Side.SERVER, clock)
    path.unlink()
    clock.now += 2
    gone = secrets.refresh()
    assert gone is not None
    assert not gone.ok
    assert gone.details[0].startswith(f"cannot read secrets file: {path}")
    clock.now += 2
    assert secrets.refresh() is None
    assert password(secrets) == "one"
    write(path, "server plain alice back\n")
    clock.now += 2
    assert secrets.refresh() is not None
    assert password(secrets) == "back"


def test_a_file_that_becomes_writable_for_others_is_not_read_until_that_is_put_right(path: Path) -> None:
    clock = Clock()
    secrets = SecretsFile.open(str(path), Side.SERVER, clock)
    write(path, "server plain alice evil\n", 0o666)
    clock.now += 2
    reload = secrets.refresh()
    assert reload is not None
    assert not reload.ok
    assert password(secrets) == "one"
    path.chmod(0o600)
    clock.now += 2
    assert secrets.refresh() is not None
    assert password(secrets) == "evil"


def test_an_inline_account_needs_no_file_and_never_changes() -> None:
    clock = Clock()
    secrets = SecretsFile.open("plain:bWU=:cHc=", Side.CLIENT, clock)
    clock.now += 10
    assert secrets.refresh() is None
    assert secrets.path is None
    account = secrets.client_account("")
    assert account is not None
    assert account.id == "me"
    assert secrets.client_account("work") is None


@pytest.mark.parametrize(
    ("value", "words"),
    [("plain:bWU=:", "empty secret"), ("plain:hunter2", "client account details")],
)
def test_values_that_are_no_file_are_refused_in_words(value: str, words: str) -> None:
    with pytest.raises(InvalidSecrets, match=words) as caught:
        SecretsFile.open(value, Side.CLIENT, Clock())
    assert "hunter2" not in str(caught.value)


def test_a_server_value_that_looks_inline_is_a_path() -> None:
    with pytest.raises(InvalidSecrets, match=r"^cannot read secrets file"):
        SecretsFile.open("plain:bWU=:cHc=", Side.SERVER, Clock())

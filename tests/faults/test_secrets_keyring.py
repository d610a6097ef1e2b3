"""The system keyring when it forgets, fails, hangs, is locked, or is not the one to trust."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError
from keyring.util import platform_

from engine.sasl.credential import Secret
from engine.secrets import keyring_backend
from engine.secrets.base import KeyringEntryMissing, KeyringError
from engine.secrets.base import KeyringLocked as Locked
from engine.secrets.keyring_backend import Backend, allowed_backends, system_backend
from engine.secrets.system_keyring import LONGEST, SystemKeyring

CANARY = "canary-password"


class Memory(KeyringBackend):
    """A keyring in memory, by the keyring library's own rules."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.current_thread().name)
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.threads.add(threading.current_thread().name)
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


class Forgetful(Memory):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password[:-1]


class Broken(Memory):
    """Raises one exception at every call."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002 - the library's signature
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002 - as above
        raise self.error


class Hanging(Memory):
    """Answers only when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.entered = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.entered.set()
        self.let_go.wait(10)
        return super().get_password(service, username)


Opener = Callable[[Backend], SystemKeyring]


@pytest.fixture
async def opened() -> AsyncIterator[Opener]:
    """Keyrings over given backends, closed at the end, their threads gone."""
    keyrings: list[SystemKeyring] = []
    others = set(threading.enumerate())

    def open_keyring(backend: Backend) -> SystemKeyring:
        keyrings.append(SystemKeyring(lambda: backend, call_limit=0.05, probe_limit=5))
        return keyrings[-1]

    yield open_keyring
    for keyring in keyrings:
        keyring.close()
    for thread in threading.enumerate():
        if thread.name == "system keyring" and thread not in others:
            thread.join(5)
            assert not thread.is_alive()


async def test_a_password_is_kept_given_back_and_removed(opened: Opener) -> None:
    backend = Memory()
    keyring = opened(backend)
    assert await keyring.available() is None
    await keyring.set("relay", "me", Secret(CANARY))
    assert await keyring.get("relay", "me") == Secret(CANARY)
    assert CANARY not in repr(await keyring.get("relay", "me"))
    await keyring.delete("relay", "me")
    await keyring.delete("relay", "me")
    assert backend.entries == {}
    with pytest.raises(KeyringEntryMissing, match=r"no password for \[me\] in \[relay\]"):
        await keyring.get("relay", "me")
    assert backend.threads == {"system keyring"}


async def test_a_keyring_that_does_not_give_back_what_it_took_is_an_error(opened: Opener) -> None:
    with pytest.raises(KeyringError, match="does not give it back") as caught:
        await opened(Forgetful()).set("relay", "me", Secret(CANARY))
    assert CANARY[:-1] not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (KeyringLocked(CANARY), Locked, "the system keyring is locked: unlock it and try again"),
        (InitError(CANARY), Locked, "the system keyring could not be opened: "),
        (OSError(CANARY), KeyringError, "the system keyring failed (OSError)"),
        (ZeroDivisionError(CANARY), KeyringError, "the system keyring failed (ZeroDivisionError)"),
    ],
)
async def test_a_keyring_that_crashes_is_an_error_in_our_words(
    opened: Opener, error: Exception, kind: type[KeyringError], words: str
) -> None:
    keyring = opened(Broken(error))
    for use in (keyring.get("relay", "me"), keyring.set("relay", "me", Secret(CANARY)), keyring.delete("relay", "me")):
        with pytest.raises(kind) as caught:
            await use
        assert str(caught.value).startswith(words)
        assert CANARY not in str(caught.value)
        assert caught.value.temporary
    problem = await keyring.available()
    assert problem is not None
    assert problem.startswith(words)


async def test_a_keyring_that_hangs_costs_its_limit_and_works_again_later(opened: Opener) -> None:
    backend = Hanging()
    keyring = opened(backend)
    words = "the system keyring has not answered within 0.05 seconds: it may be locked or asking for a password"
    with pytest.raises(Locked, match=words):
        await keyring.get("relay", "me")
    with pytest.raises(Locked, match=words):
        await keyring.set("relay", "me", Secret(CANARY))
    backend.let_go.set()
    assert await keyring.available() is None
    assert backend.entries == {}, "a call that was given up before its turn is not made later"


async def test_a_probe_has_a_limit_of_its_own() -> None:
    backend = Hanging()
    keyring = SystemKeyring(lambda: backend, probe_limit=0.01)
    problem = await keyring.available()
    assert problem is not None
    assert problem.startswith("the system keyring has not answered within 0.01 seconds")
    backend.let_go.set()
    keyring.close()


async def test_the_loop_runs_on_while_the_keyring_hangs(opened: Opener) -> None:
    backend = Hanging()
    keyring = opened(backend)
    async with asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(keyring.available(), name="probe")
        assert await asyncio.to_thread(backend.entered.wait, 5)
        assert not waiting.done()
        backend.let_go.set()
    assert waiting.result() is None


async def test_a_caller_that_is_cancelled_leaves_the_keyring_usable(opened: Opener) -> None:
    backend = Hanging()
    keyring = opened(backend)
    task = asyncio.create_task(keyring.available(), name="cancelled")
    assert await asyncio.to_thread(backend.entered.wait, 5)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    backend.let_go.set()
    assert await keyring.available() is None


@pytest.mark.parametrize(
    ("service", "name", "secret", "words"),
    [
        ("relay", "me", "", "needs a service, a name and a password"),
        ("", "me", "x", "needs a service, a name and a password"),
        ("relay", "", "x", "needs a service, a name and a password"),
        ("relay", "me", "x" * (LONGEST + 1), "longer than the 1280 characters"),
        ("relay", "me", "\U0001f511" * (LONGEST // 2 + 1), "longer than the 1280 characters"),
        ("relay", "me", "\udcff", "must be text"),
    ],
)
async def test_what_no_keyring_could_hold_is_refused_before_it_is_asked(
    opened: Opener, service: str, name: str, secret: str, words: str
) -> None:
    backend = Memory()
    with pytest.raises(KeyringError, match=words):
        await opened(backend).set(service, name, Secret(secret))
    assert backend.threads == set()


async def test_the_longest_password_is_kept(opened: Opener) -> None:
    keyring = opened(Memory())
    await keyring.set("relay", "me", Secret("x" * LONGEST))
    assert len((await keyring.get("relay", "me")).reveal()) == LONGEST


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without keyring configuration, in which nothing chooses a backend."""
    monkeypatch.delenv(keyring_backend.CHOICE, raising=False)
    monkeypatch.setattr(platform_, "config_root", lambda: tmp_path)
    return tmp_path


HOSTILE = [
    "keyring.backends.null.Keyring",
    "keyring.backends.fail.Keyring",
    "keyring.backends.chainer.ChainerBackend",
    "keyrings.alt.file.PlaintextKeyring",
    "evil.module.Keyring",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_an_environment_that_asks_for_another_backend_is_refused(
    home: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    with pytest.raises(KeyringError) as caught:
        system_backend()
    assert str(caught.value) == (
        f"the environment variable PYTHON_KEYRING_BACKEND asks for [{name}], "
        "which is not known to keep passwords safely, so it is not used"
    )
    assert name.rpartition(".")[0] not in sys.modules or name.startswith("keyring.")


@pytest.mark.parametrize("name", HOSTILE)
def test_a_configuration_that_asks_for_another_backend_is_refused(home: Path, name: str) -> None:
    (home / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={name}\nkeyring-path=/tmp/evil\n")
    with pytest.raises(KeyringError, match=rf"keyringrc\.cfg asks for \[{name}\]"):
        system_backend()
    assert "/tmp/evil" not in sys.path


@pytest.mark.parametrize("text", ["no section\n", "[backend\n", "[backend]\ndefault-keyring\n"])
def test_a_configuration_that_cannot_be_read_is_told(home: Path, text: str) -> None:
    (home / "keyringrc.cfg").write_text(text)
    with pytest.raises(KeyringError, match=r"keyringrc\.cfg cannot be read"):
        system_backend()


def test_without_a_desktop_session_there_is_no_keyring(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("always has a keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home))
    with pytest.raises(KeyringError, match="no desktop session is running, so there is no keyring"):
        system_backend()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/none")
    with pytest.raises(KeyringError, match="no keyring service is running on this desktop"):
        system_backend()


def test_an_allowed_backend_that_does_not_work_here_is_not_replaced_by_another(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", allowed_backends(sys.platform)[-1])
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/none")
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("its only backend works")
    with pytest.raises(KeyringError, match="no keyring service"):
        system_backend()


def test_each_system_has_its_own_allowed_backends() -> None:
    assert allowed_backends("win32") == ("keyring.backends.Windows.WinVaultKeyring",)
    assert allowed_backends("darwin") == ("keyring.backends.macOS.Keyring",)
    assert "keyring.backends.SecretService.Keyring" in allowed_backends("linux")


def test_without_the_keyring_package_the_reason_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(keyring_backend.CHOICE, raising=False)
    monkeypatch.setitem(sys.modules, "keyring.util.platform_", None)
    with pytest.raises(KeyringError, match="the keyring package is not installed"):
        system_backend()


async def test_a_keyring_that_was_closed_can_be_asked_again(opened: Opener) -> None:
    keyring = opened(Memory())
    await keyring.set("relay", "me", Secret("word"))
    keyring.close()
    assert (await keyring.get("relay", "me")).reveal() == "word"

"""The sign-ins of one relay: sealed files in a folder beside its secrets file (decision 16).

Owns: one thread for the files, the key, and a lock for each sign-in that holds between processes. The key is in
the system keyring (desktop), or in an owner-only file of the folder (service): which one is told by that file.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from pathlib import Path
from typing import Protocol, TypeVar

from engine.errors import AuthError, SignInNeeded, TokenError
from engine.oauth import files
from engine.oauth.record import SignIn, check_account
from engine.oauth.sealed import KEY_LENGTH, BrokenSeal, Seal
from engine.privilege import Privileges, file_executor
from engine.sasl.credential import Secret
from engine.secrets.base import KeyringEntryMissing
from engine.wording import say

T = TypeVar("T")

KEYRING_ENTRY = ("emailrelay", "key of the sign-ins")
KEY_FILE = "key"
SUFFIX = ".sealed"
_LOCK_WAIT = 60.0
_LOCK_PAUSE = 0.05


class Keyring(Protocol):
    """What is needed of :class:`engine.secrets.system_keyring.SystemKeyring`."""

    async def get(self, service: str, name: str) -> Secret:
        """The password of an entry; raises AuthError."""
        ...

    async def set(self, service: str, name: str, password: Secret) -> None:
        """Write an entry and read it back."""
        ...


class SignInStore(Protocol):
    """Where sign-ins are kept: :class:`SignIns` on disk, :class:`~engine.oauth.memory.MemorySignIns` nowhere."""

    async def load(self, account: str) -> SignIn:
        """The sign-in of that name; raises SignInNeeded when there is none that can be used."""
        ...

    async def save(self, record: SignIn) -> None:
        """Keep a sign-in; raises AuthError, and the old one is there still."""
        ...

    async def remove(self, account: str) -> None:
        """Forget a sign-in; not an error if there is none."""
        ...

    def locked(self, account: str) -> AbstractAsyncContextManager[None]:
        """Alone with a sign-in."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


def folder_of(secrets_file: Path) -> Path:
    """Where the sign-ins stand that the lines of a secrets file name."""
    return secrets_file.with_name(f"{secrets_file.name}.sign-ins")


def needs_keyring(folder: Path) -> bool:
    """Whether the sign-ins that are in the folder were sealed with a key of the keyring. Looks at the disk."""
    return not (folder / KEY_FILE).exists() and any(folder.glob(f"*{SUFFIX}"))


class SignIns:
    """The sign-ins in ``folder``; with ``keyring`` None the key is always in a file."""

    def __init__(self, folder: Path, *, keyring: Keyring | None, rights: Privileges | None = None) -> None:
        self.folder = folder
        self._keyring = keyring
        self._files = file_executor("sign-ins", rights or Privileges())
        self._seal: Seal | None = None
        self._key = asyncio.Lock()
        if folder.is_dir():  # they are going to be opened: load now, with the rights of the start, what that takes
            import_module("cryptography.hazmat.primitives.ciphers.aead")

    def close(self) -> None:
        """Let the thread end."""
        self._files.shutdown(wait=False)

    async def load(self, account: str) -> SignIn:
        """The sign-in of that name; raises SignInNeeded when there is none that can be used."""
        check_account(account)
        path = self._path(account)
        sealed = await self._run(lambda: files.read(path, "sign-in"))
        if sealed is None:
            raise SignInNeeded(say("nobody has signed in as [{account}] here: sign in again", account=account))
        try:
            return SignIn.decode((await self._sealing(create=False)).open(sealed, account))
        except BrokenSeal as error:
            raise SignInNeeded(say("[{account}]: {error}: sign in again", account=account, error=error)) from error

    async def save(self, record: SignIn) -> None:
        """Keep a sign-in, durable and read back before the old one is gone; raises AuthError."""
        check_account(record.account)
        await self._run(lambda: files.make_folder(self.folder))
        seal = await self._sealing(create=True)
        sealed = seal.close(record.encode(), record.account)
        if seal.open(sealed, record.account) != record.encode():
            raise AuthError(say("a sign-in could not be sealed, so the old one stays"))
        path = self._path(record.account)
        await self._run(lambda: files.write(path, sealed))

    async def remove(self, account: str) -> None:
        """Forget a sign-in; not an error if there is none."""
        check_account(account)
        path = self._path(account)
        await self._run(lambda: files.remove(path))

    async def sealed(self, account: str) -> bytes | None:
        """What the file of a sign-in holds, for :meth:`restore`; None when there is none. Raises AuthError."""
        path = self._path(account)
        return await self._run(lambda: files.read(path, "sign-in"))

    async def restore(self, account: str, sealed: bytes | None) -> None:
        """Undo a :meth:`save` with what :meth:`sealed` gave before it; raises AuthError."""
        path = self._path(account)
        await self._run(lambda: files.remove(path) if sealed is None else files.write(path, sealed))

    @asynccontextmanager
    async def locked(self, account: str) -> AsyncGenerator[None]:
        """Alone with a sign-in, among all processes; raises TokenError when it does not become free."""
        await self._run(lambda: files.make_folder(self.folder))
        path = self._path(account).with_suffix(".lock")
        try:
            async with asyncio.timeout(_LOCK_WAIT):
                while (descriptor := await self._try_lock(path)) is None:  # noqa: ASYNC110 - of another process
                    await asyncio.sleep(_LOCK_PAUSE)
        except TimeoutError:
            raise TokenError(
                say(
                    "another process has been renewing [{account}] for {lock_wait:g} seconds",
                    account=account,
                    lock_wait=_LOCK_WAIT,
                )
            ) from None
        held = descriptor
        try:
            yield
        finally:
            # In the one thread, so behind a write that was begun inside.
            self._files.submit(os.close, held)

    async def _try_lock(self, path: Path) -> int | None:
        taken = self._files.submit(files.try_lock, path)
        try:
            return await asyncio.shield(asyncio.wrap_future(taken))
        except asyncio.CancelledError:

            def undo() -> None:
                if not taken.cancelled() and taken.exception() is None and (held := taken.result()) is not None:
                    os.close(held)

            self._files.submit(undo)
            raise

    async def _sealing(self, *, create: bool) -> Seal:
        async with self._key:
            if self._seal is None:
                path = self.folder / KEY_FILE
                in_file = await self._run(path.exists)
                if in_file or self._keyring is None:
                    key = await self._key_of_file(path, create=create)
                else:
                    key = await self._key_of_keyring(self._keyring, create=create)
                self._seal = await self._run(lambda: Seal(key))  # the first one loads cryptography
            return self._seal

    async def _key_of_file(self, path: Path, *, create: bool) -> bytes:
        coded = await self._run(lambda: files.read(path, "key of the sign-ins"))
        if coded is None and create:
            fresh = base64.b64encode(os.urandom(KEY_LENGTH))
            async with self.locked(KEY_FILE):
                await self._run(lambda: files.create(path, fresh))
            coded = await self._run(lambda: files.read(path, "key of the sign-ins"))
        if coded is None:
            raise SignInNeeded(say("there is no key for the sign-ins: sign in again"))
        return _decoded(coded)

    async def _key_of_keyring(self, keyring: Keyring, *, create: bool) -> bytes:
        try:
            return _decoded((await keyring.get(*KEYRING_ENTRY)).octets())
        except KeyringEntryMissing:
            if not create:
                raise SignInNeeded(say("the key of the sign-ins is not in the keyring: sign in again")) from None
        async with self.locked(KEY_FILE):
            try:
                return _decoded((await keyring.get(*KEYRING_ENTRY)).octets())
            except KeyringEntryMissing:
                fresh = Secret(base64.b64encode(os.urandom(KEY_LENGTH)).decode("ascii"))
                await keyring.set(*KEYRING_ENTRY, fresh)
                return _decoded(fresh.octets())

    def _path(self, account: str) -> Path:
        """A name that every file system can hold, whatever the account is called."""
        digest = hashlib.sha256(account.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return self.folder / f"{digest}{SUFFIX}"

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._files, work)


def _decoded(coded: bytes) -> bytes:
    try:
        return base64.b64decode(coded.strip(), validate=True)
    except binascii.Error:
        raise AuthError(say("the key of the sign-ins is damaged: it is no base64")) from None

"""Passwords in the keyring of the desktop (spec reliability-security.md A8, A9; gui.md D6 W6 Storage).

Owns: one worker thread that makes every call, because keyring calls wait for other programs and for people.
Promises: no call keeps the event loop or its caller waiting longer than the limit, what has been written was
read back, and no error text contains a password. Refuses: to hold up the end of the process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from engine.sasl.credential import Secret
from engine.secrets.base import KeyringEntryMissing, KeyringError, KeyringLocked
from engine.secrets.keyring_backend import Backend, system_backend
from engine.wording import say

T = TypeVar("T")

CALL_LIMIT = 15.0
"""Seconds that a call may take."""
PROBE_LIMIT = 5.0
"""Seconds within which a keyring must answer to be offered."""
LONGEST = 1280
"""UTF-16 units in a password: what the smallest of the keyrings, that of Windows, can hold."""

_PROBE = ("emailrelay", "probe")


class SystemKeyring:
    """The keyring of the desktop; ``find`` makes the backend, in the worker thread and at the first use."""

    def __init__(
        self,
        find: Callable[[], Backend] = system_backend,
        *,
        call_limit: float = CALL_LIMIT,
        probe_limit: float = PROBE_LIMIT,
    ) -> None:
        self._find = find
        self._call_limit = call_limit
        self._probe_limit = probe_limit
        self._backend: Backend | None = None
        self._worker = _Worker()

    async def available(self) -> str | None:
        """Why the keyring cannot be used, as a sentence without a full stop; None: it can."""
        try:
            await self._call(lambda backend: backend.get_password(*_PROBE), self._probe_limit)
        except KeyringError as error:
            return str(error)
        return None

    async def get(self, service: str, name: str) -> Secret:
        """The password of the entry ``service``/``name``.

        Raises :class:`KeyringEntryMissing` (no such entry), :class:`KeyringLocked` (no answer in time, or not
        unlocked) or another :class:`KeyringError`.
        """
        password = await self._call(lambda backend: _get(backend, service, name), self._call_limit)
        if not password:
            raise KeyringEntryMissing(
                say("the system keyring has no password for [{name}] in [{service}]", name=name, service=service)
            )
        return password

    async def set(self, service: str, name: str, password: Secret) -> None:
        """Write an entry and read it back; raises :class:`KeyringError` if that is not the same."""
        text = password.reveal()
        if not text or not service or not name:
            raise KeyringError(say("a keyring entry needs a service, a name and a password"))
        try:
            units = len(text.encode("utf-16-le")) // 2
        except UnicodeEncodeError:
            raise KeyringError(say("a password in the keyring must be text")) from None
        if units > LONGEST:
            raise KeyringError(
                say("the password is longer than the {longest} characters that a keyring can hold", longest=LONGEST)
            )
        await self._call(lambda backend: _set(backend, service, name, password), self._call_limit)

    async def delete(self, service: str, name: str) -> None:
        """Remove an entry; not an error if there is none."""
        await self._call(lambda backend: _delete(backend, service, name), self._call_limit)

    def close(self) -> None:
        """Let the worker thread end, and a call that hangs in the system's keyring be; the next call begins anew."""
        self._worker.close()

    async def _call(self, use: Callable[[Backend], T], limit: float) -> T:
        def call() -> T:
            self._backend = self._backend or self._find()
            return use(self._backend)

        return await self._worker.run(call, limit)


class _Worker:
    """Runs calls one after the other in a daemon thread, which must not keep the process from ending."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: Thread | None = None

    async def run(self, call: Callable[[], T], limit: float) -> T:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: KeyringError | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type] # the work gave it, whatever its type

        def job() -> None:
            if future.cancelled():
                return
            result, error = _attempt(call)
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                loop.call_soon_threadsafe(settle, result, error)

        if self._thread is None:
            self._thread = Thread(target=self._serve, args=(self._calls,), name="system keyring", daemon=True)
            self._thread.start()
        self._calls.put(job)
        try:
            async with asyncio.timeout(limit):
                return await future
        except TimeoutError as error:
            why = "it may be locked or asking for a password"
            raise KeyringLocked(f"the system keyring has not answered within {limit:g} seconds: {why}") from error

    def close(self) -> None:
        if self._thread is not None:
            self._calls.put(None)
            self._thread, self._calls = None, SimpleQueue()

    def _serve(self, calls: SimpleQueue[Callable[[], None] | None]) -> None:
        while (job := calls.get()) is not None:
            job()


def _get(backend: Backend, service: str, name: str) -> Secret:
    return Secret(backend.get_password(service, name) or "")


def _set(backend: Backend, service: str, name: str, password: Secret) -> None:
    backend.set_password(service, name, password.reveal())
    if _get(backend, service, name) != password:
        raise KeyringError(say("the system keyring took the password but does not give it back, so it is not used"))


def _delete(backend: Backend, service: str, name: str) -> None:
    if backend.get_password(service, name) is not None:
        backend.delete_password(service, name)


def _attempt(call: Callable[[], T]) -> tuple[T | None, KeyringError | None]:
    """The result of a call, or its error in words; the backends' own texts are left out, they may quote."""
    try:
        return call(), None
    except KeyringError as error:
        return None, error
    except Exception as error:  # noqa: BLE001 - the backends let exceptions of five foreign libraries through
        return None, _mapped(error)


def _mapped(error: Exception) -> KeyringError:
    kind = type(error).__name__
    if kind in {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return KeyringLocked("the system keyring is locked: unlock it and try again")
    if kind == "InitError":
        why = "it has not been set up, or it could not ask for its password"
        return KeyringLocked(f"the system keyring could not be opened: {why}")
    return KeyringError(say("the system keyring failed ({kind})", kind=kind))

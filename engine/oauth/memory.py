"""Sign-ins that are kept nowhere: those of a set-up that may still be cancelled. Nothing of them reaches a disk."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager

from engine.errors import SignInNeeded
from engine.oauth.record import SignIn, check_account
from engine.wording import say


class MemorySignIns:
    """A :class:`~engine.oauth.store.SignInStore` that ends with its object."""

    def __init__(self, records: Iterable[SignIn] = ()) -> None:
        self._records = {record.account: record for record in records}
        self._alone = asyncio.Lock()

    def close(self) -> None:
        """Nothing is open."""

    async def load(self, account: str) -> SignIn:
        """The sign-in of that name; raises SignInNeeded when there is none."""
        if account not in self._records:
            raise SignInNeeded(say("nobody has signed in as [{account}] yet", account=account))
        return self._records[account]

    async def save(self, record: SignIn) -> None:
        """Keep a sign-in as long as this object is there."""
        check_account(record.account)
        self._records[record.account] = record

    async def remove(self, account: str) -> None:
        """Forget a sign-in; not an error if there is none."""
        self._records.pop(account, None)

    @asynccontextmanager
    async def locked(self, account: str) -> AsyncGenerator[None]:  # noqa: ARG002 - one lock is enough for all
        """Alone with the sign-ins."""
        async with self._alone:
            yield

"""The sealed sign-ins of an installation that is copied: without them the copy could not sign in.

Those whose key is in the system keyring are left, because the keyring gives that key to the old folder only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.wizard.changes import SignInChange
from emailrelay_gui.wizard.source import Source, is_file, last
from engine.api import RelayError, SecretKind, Side, SignIns, folder_of, needs_keyring, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The sign-ins for the copy, and what to say about those that stay behind."""

    changes: tuple[SignInChange, ...] = ()
    left: tuple[str, ...] = ()


async def carry_sign_ins(source: Source, copy: Source) -> Carried:
    """What the relays of ``source`` sign in with, for the folders of ``copy``. Nothing is written."""
    changes: list[SignInChange] = []
    left: list[str] = []
    for old, new, account in dict.fromkeys(_accounts(source, copy)):
        folder = folder_of(old)
        if needs_keyring(folder):
            left.append(say("[{account}] has its key in the system keyring: sign in again here.", account=account))
            continue
        store = SignIns(folder, keyring=None)
        try:
            record = await store.load(account)
        except RelayError as error:
            left.append(say("The sign-in could not be taken: {error}.", error=error))
        else:
            changes.append(SignInChange(folder=folder_of(new), account=account, record=record))
        finally:
            store.close()
    return Carried(changes=tuple(changes), left=tuple(left))


def _accounts(source: Source, copy: Source) -> Iterator[tuple[Path, Path, str]]:
    """The old and the new secrets file of every sign-in, and its name."""
    for name in source.instances or ("",):
        old, new = (last(each.document.of(name), "client-auth") for each in (source, copy))
        if not is_file(old):
            continue
        path = source.path_of(old)
        for record in source.secrets_at(path)[1].accounts(Side.CLIENT):
            if record.kind is SecretKind.OAUTH2:
                yield path, copy.path_of(new), record.secret.reveal()

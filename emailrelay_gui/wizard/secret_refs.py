"""Passwords from where an answers file says they are: the environment, a file, the system keyring. Blocks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from emailrelay_gui.wizard import files
from emailrelay_gui.wizard.answers_json import SecretRef
from emailrelay_gui.wizard.apply import Keyring
from engine.api import KeyringEntryMissing, RelayError, Secret, say


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretPlaces:
    """Fetches secrets. ``folder`` is where relative paths start: that of the answers file."""

    folder: Path
    environment: Mapping[str, str]
    keyring: Keyring | None = None

    @classmethod
    def of_process(cls, folder: Path, keyring: Keyring | None) -> SecretPlaces:
        """The places of this process."""
        return cls(folder=folder, environment=os.environ, keyring=keyring)

    def fetch(self, reference: SecretRef) -> Secret:
        """The secret; raises :class:`~engine.errors.RelayError` with a sentence that does not contain it."""
        match reference.source:
            case "env":
                if reference.name not in self.environment:
                    raise RelayError(say("the environment variable {name} is not set.", name=reference.name))
                return Secret(self.environment[reference.name])
            case "file":
                return self._from_file(self.folder / reference.name)
            case _:
                return self._from_keyring(reference)

    def _from_file(self, path: Path) -> Secret:
        data = files.read(path)
        if data is None:
            raise RelayError(say("there is no file {path}.", path=path))
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise RelayError(say("{path} is not UTF-8 text.", path=path)) from None
        lines = text.splitlines()
        if len(lines) > 1:
            raise RelayError(
                say(
                    "{path} has {lines} lines; it has to hold the password and nothing else.",
                    path=path,
                    lines=len(lines),
                )
            )
        return Secret(lines[0] if lines else "")

    def _from_keyring(self, reference: SecretRef) -> Secret:
        if self.keyring is None:
            raise RelayError(say("there is no system keyring here."))
        try:
            return asyncio.run(self._ask(self.keyring, reference))
        except KeyringEntryMissing as error:
            raise RelayError(
                say("the keyring has no entry {name}/{user}.", name=reference.name, user=reference.user)
            ) from error

    @staticmethod
    async def _ask(keyring: Keyring, reference: SecretRef) -> Secret:
        return await keyring.get(reference.name, reference.user)

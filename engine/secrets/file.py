"""A secrets file in use: loaded whole or not at all, and read again when it changes.

Spec smtp-server.md 12.3, forwarding.md 7.1, reliability-security.md A4. A file that has become bad never
takes the place of a good one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.clock import Clock
from engine.errors import AuthError, Problem
from engine.privilege import Privileges
from engine.sasl.credential import Credential, SecretKind
from engine.sasl.scrypt import ScryptHash
from engine.secrets.base import ClientAccount, InvalidSecrets, TrustMatch, detail
from engine.secrets.guard import Identity, read_guarded
from engine.secrets.lines import Side
from engine.secrets.table import SecretsTable, TableReader, inline_table

INTERVAL = 1.0
"""Seconds between two looks at the modification time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reload:
    """What became of a changed file: sentences for the log."""

    text: str
    """``re-reading secrets file: <path>``, or why the old content stays in use."""
    ok: bool
    details: tuple[str, ...] = ()
    """Warnings, or the problems that stand in the way."""


class SecretsFile:
    """The accounts of one file, or of an inline ``plain:`` value, for one side of the relay.

    Fulfils :class:`engine.secrets.base.SecretStore`. Call :meth:`refresh` before a use that should see
    changes; it looks at the file once a second at the most.
    """

    def __init__(
        self,
        table: SecretsTable,
        clock: Clock,
        *,
        path: Path | None = None,
        side: Side,
        rights: Privileges | None = None,
    ) -> None:
        """``rights``: as whom the file is read, where that differs from who we are."""
        self._rights = rights or Privileges()
        self._table = table
        self._clock = clock
        self._side = side
        self._seen: Identity | None = None
        self._looked = clock.monotonic()
        self.path = path
        """None for an inline value."""
        self.warnings: tuple[str, ...] = ()
        """What is odd about the file as loaded last: who can read it, ``NAME(LINE): too many fields``..."""

    @classmethod
    def open(cls, value: str, side: Side, clock: Clock, rights: Privileges | None = None) -> SecretsFile:
        """Load what an option names: a path or, for the client side, ``plain:<base64 id>:<base64 password>``.

        Raises :class:`~engine.errors.AuthError`, usually as :class:`~engine.secrets.base.InvalidSecrets` with
        all problems of the file.
        """
        if side is Side.CLIENT and value.lower().startswith("plain:"):
            try:
                return cls(inline_table(value), clock, side=side)
            except ValueError as error:
                raise InvalidSecrets(str(error)) from None
        opened = cls(SecretsTable(), clock, path=Path(value), side=side, rights=rights)
        opened._load(Path(value))
        return opened

    def refresh(self, *, at_once: bool = False) -> Reload | None:
        """Read the file again if it has changed; None when there is nothing to say.

        ``at_once``: look however short the last look is ago.
        """
        now = self._clock.monotonic()
        if self.path is None or (now - self._looked < INTERVAL and not at_once):
            return None
        self._looked = now
        with self._rights.files():
            return self._look(self.path)

    def _look(self, path: Path) -> Reload | None:
        try:
            found = Identity.of(path.lstat())
        except OSError:
            found = None
        if found == self._seen:
            return None
        try:
            self._load(path)
        except InvalidSecrets as error:
            self._seen = found
            details = error.details or (error.text,)
            return Reload(text=f"keeping the old content of secrets file: {path}", ok=False, details=details)
        return Reload(text=f"re-reading secrets file: {path}", ok=True, details=self.warnings)

    def server_kinds(self) -> frozenset[SecretKind]:
        return self._table.server_kinds()

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        return self._table.server_secret(kind, name)

    def stand_in(self) -> ScryptHash:
        return self._table.stand_in()

    def trust(self, address: str) -> TrustMatch | None:
        return self._table.trust(address)

    def client_account(self, selector: str) -> ClientAccount | None:
        return self._table.client_account(selector)

    def _load(self, path: Path) -> None:
        try:
            guarded = read_guarded(path, "secrets file")
        except AuthError as error:
            raise InvalidSecrets(str(error)) from error
        reader = TableReader(str(path), self._side)
        table = reader.read(guarded.data)
        if reader.problems:
            raise InvalidSecrets("invalid secrets file", reader.problems)
        self._table = table
        self._seen = guarded.identity
        lines = tuple(detail(each) for each in reader.warnings)
        self.warnings = (guarded.warning, *lines) if guarded.warning else lines


def check_secrets(data: bytes, side: Side, name: str) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Problems and warnings of a file's content that is not in use yet: what an editor asks before it writes."""
    reader = TableReader(name, side)
    reader.read(data)
    return tuple(reader.problems), tuple(reader.warnings)

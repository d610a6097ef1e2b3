"""The plan of changes: which files become what. Values only; nothing here touches a disk."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from emailrelay_gui.wizard.services.base import Service
from engine.api import KeptSignIn, Secret


class FileKind(StrEnum):
    """What a file is, for its icon, its mode and how much of it may be shown."""

    CONFIG = "config"
    SECRETS = "secrets"
    CERTIFICATE = "certificate"
    SERVICE = "service"

    @property
    def private(self) -> bool:
        """Whether only the owner may read it."""
        return self in {FileKind.SECRETS, FileKind.CERTIFICATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChange:
    """One file to be written: what it was when it was read (None: not there) and what it becomes."""

    path: Path
    kind: FileKind
    before: bytes | None
    after: bytes
    model: bytes | None = None
    """What a new file was copied from; what is odd about that is no reason to refuse the copy."""

    def __repr__(self) -> str:
        return f"FileChange({self.path}, {self.kind.value})"

    @property
    def new(self) -> bool:
        """Whether the file does not exist yet."""
        return self.before is None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringChange:
    """A password to be put into the system keyring."""

    service: str
    user: str
    secret: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInChange:
    """A sign-in to be kept in the folder of sealed sign-ins, or to be forgotten."""

    folder: Path
    account: str
    record: KeptSignIn | None
    """None: it is forgotten."""
    keyring: bool = False
    """Whether the key of a new folder goes into the system keyring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceChange:
    """The service that runs the relay, before and after; the same one twice is started anew."""

    old: Service | None
    new: Service | None

    @property
    def shown(self) -> FileChange | None:
        """The definition that is written, for those who want to see it before."""
        if self.new is None or self.new.file is None or not self.new.ours or self.new == self.old:
            return None
        before = self.old.text.encode() if self.old is not None and self.old.file == self.new.file else None
        return FileChange(path=self.new.file, kind=FileKind.SERVICE, before=before, after=self.new.text.encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything that Apply will do to this computer, in the order in which it does it."""

    config_file: Path
    files: tuple[FileChange, ...] = ()
    folders: tuple[Path, ...] = ()
    """Folders to be made, for the owner only."""
    keyring: tuple[KeyringChange, ...] = ()
    sign_ins: tuple[SignInChange, ...] = ()
    login: bool | None = None
    """Switch starting at login on or off; None: leave it."""
    service: ServiceChange | None = None
    """What becomes of the service that runs the relay; None: nothing."""
    notes: tuple[str, ...] = ()
    """What Review has to say about the changes."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        made = self.files or self.folders or self.keyring or self.sign_ins or self.service
        return not made and self.login is None

    @property
    def shown(self) -> tuple[FileChange, ...]:
        """The files that change, the definition of a service included."""
        unit = self.service.shown if self.service is not None else None
        return self.files if unit is None else (*self.files, unit)

    def after(self, path: Path) -> bytes | None:
        """What a file will hold, if it is one of those that change."""
        return next((change.after for change in self.files if change.path == path), None)


def with_sign_ins(plan: Plan, carried: tuple[SignInChange, ...]) -> Plan:
    """``plan`` with sign-ins that are kept besides; one that the user made anew counts for more."""
    known = {change.account for change in plan.sign_ins}
    more = tuple(change for change in carried if change.account not in known)
    return replace(plan, sign_ins=(*more, *plan.sign_ins)) if more else plan


def digest(data: bytes | None) -> str:
    """SHA-256 in hexadecimal; empty for no file."""
    return "" if data is None else hashlib.sha256(data).hexdigest()

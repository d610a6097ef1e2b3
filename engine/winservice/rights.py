"""Which files the account of a service gets at (spec gui.md C2), and how Windows is told.

A service has an identity of its own beside its account, which it shares with services of
others: the rights are given to that identity alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.config.options import Settings
from engine.oauth.store import folder_of


class Right(StrEnum):
    """As ``icacls`` names it."""

    READ = "RX"
    CHANGE = "M"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A right to a file, or to a folder with all in it."""

    path: Path
    right: Right


def service_sid(name: str) -> str:
    """The identity of the service of that name, which Windows computes just so.

    The name in capitals, as UTF-16, through SHA-1, in five numbers.
    """
    digest = hashlib.sha1(name.upper().encode("utf-16-le"), usedforsecurity=False).digest()
    numbers = (int.from_bytes(digest[at : at + 4], "little") for at in range(0, 20, 4))
    return "-".join(("S-1-5-80", *map(str, numbers)))


def needed(instances: Iterable[Settings], config_file: Path | None, base: Path) -> tuple[Grant, ...]:
    """What a relay with these settings has to get at; the strongest right for each path."""
    found: dict[Path, Right] = {config_file.parent: Right.READ} if config_file is not None else {}
    for settings in instances:
        found |= {base / file: Right.READ for file in _read_only(settings) if base / file not in found}
        found |= {base / folder: Right.CHANGE for _, _, folder in _written(settings)}
    folders = {path for path, right in found.items() if right is Right.READ}
    return tuple(
        Grant(path=path, right=right)
        for path, right in found.items()
        # what lies in a folder that can be read as a whole needs no word of its own
        if right is Right.CHANGE or not folders.intersection(path.parents)
    )


def unprotected(instances: Iterable[Settings], config_file: Path | None, base: Path) -> Iterator[str]:
    """Sentences about options that would let the service change its own configuration, or a whole drive."""
    kept = config_file.parent.resolve() if config_file is not None else None
    for settings in instances:
        for option, value, folder in _written(settings):
            path = (base / folder).resolve()
            if path == path.parent:
                yield f"{option} {value}: a service may not write to a whole drive, name a folder on it"
            elif kept is not None and (path == kept or path in kept.parents):
                yield (
                    f"{option} {value}: the service would have the right to change its own configuration in {kept}, "
                    "name another folder, or one inside that"
                )


def _written(settings: Settings) -> Iterator[tuple[str, str, Path]]:
    """The folders that a relay writes to, each with the option that says so and its value."""
    for option, value in (("spool-dir", settings.spool_dir), ("delivery-dir", settings.delivery_dir)):
        if value:
            yield option, value, Path(value)
    for option, value in (("log-file", settings.log_file), ("pid-file", settings.pid_file)):
        if value:
            yield option, value, Path(value).parent
    if _is_file(settings.client_auth):
        yield "client-auth", settings.client_auth, folder_of(Path(settings.client_auth))


def _read_only(settings: Settings) -> tuple[str, ...]:
    files = (
        *(settings.server_auth, settings.client_auth, settings.pop_auth, settings.sender_rules, settings.admin_token),
        *(settings.server_tls_verify, settings.client_tls_verify),
        *(*settings.server_tls_certificate, *settings.client_tls_certificate),
    )
    return tuple(file for file in files if _is_file(file))


def _is_file(value: str) -> bool:
    return bool(value) and not value.startswith(("pam:", "/pam", "plain:", "<"))


def granting(grant: Grant, name: str, *, folder: bool) -> Sequence[str]:
    """The words for ``icacls``."""
    inherited = "(OI)(CI)" if folder else ""
    return (str(grant.path), "/grant", f"*{service_sid(name)}:{inherited}{grant.right}", "/Q")


def revoking(grant: Grant, name: str) -> Sequence[str]:
    """The words for ``icacls`` that take all rights of the service back."""
    return (str(grant.path), "/remove", f"*{service_sid(name)}", "/Q")

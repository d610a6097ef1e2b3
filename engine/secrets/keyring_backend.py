"""Which system keyring to use: only those that are known to protect passwords (spec reliability-security.md A8).

Owns: the list of allowed backends. Promises: no other backend is loaded, let alone used; an environment or
a keyring configuration that asks for another one is an error with the reason, never a silent choice.
Refuses: to be called on the event loop's thread, for looking at a backend may wait for D-Bus.
"""

from __future__ import annotations

import configparser
import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from engine.secrets.base import KeyringError
from engine.wording import say

CHOICE = "PYTHON_KEYRING_BACKEND"
"""The environment variable by which users of the keyring library choose a backend."""

_WINDOWS = ("keyring.backends.Windows.WinVaultKeyring",)
_MACOS = ("keyring.backends.macOS.Keyring",)
_DESKTOPS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.libsecret.Keyring",
)


class Backend(Protocol):
    """What we use of the keyring library's ``KeyringBackend``."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password of an entry, None if there is no such entry."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Write an entry."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove an entry; an error if there is none."""
        ...


def allowed_backends(platform: str) -> tuple[str, ...]:
    """The backends that may be used on a ``sys.platform``, best first."""
    return {"win32": _WINDOWS, "darwin": _MACOS}.get(platform, _DESKTOPS)


def system_backend() -> Backend:
    """The keyring of this desktop; raises :class:`~engine.secrets.base.KeyringError` in words when there is none."""
    names = allowed_backends(sys.platform)
    chosen, by = _chosen()
    if chosen and chosen not in names:
        raise KeyringError(
            say(
                "{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used",
                by=by,
                chosen=chosen,
            )
        )
    for name in (chosen,) if chosen else names:
        backend = _load(name)
        if backend is not None:
            return backend
    raise KeyringError(_absence(sys.platform, os.environ))


def _chosen() -> tuple[str, str]:
    """The backend that the user has asked for, and where; empty if nowhere."""
    name = os.environ.get(CHOICE, "")
    if name:
        return name, f"the environment variable {CHOICE}"
    try:
        platform = importlib.import_module("keyring.util.platform_")
    except ImportError as error:
        raise KeyringError(say("the keyring package is not installed")) from error
    path = platform.config_root() / "keyringrc.cfg"
    config = configparser.RawConfigParser()
    try:
        config.read(path, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError) as error:
        raise KeyringError(say("the keyring configuration {path} cannot be read", path=path)) from error
    return config.get("backend", "default-keyring", fallback="").strip(), f"the keyring configuration {path}"


def _load(name: str) -> Backend | None:
    """An allowed backend if it works here."""
    module, _, kind = name.rpartition(".")
    try:
        backend_class = getattr(importlib.import_module(module), kind)
        if backend_class.priority <= 0:
            return None
        backend: Backend = backend_class()
    except (ImportError, RuntimeError, OSError):
        return None
    return backend


def _absence(platform: str, environment: Mapping[str, str]) -> str:
    """Why there is no keyring, in words."""
    if platform in {"win32", "darwin"}:
        return say("the keyring of the system cannot be used by this account")
    bus = environment.get("DBUS_SESSION_BUS_ADDRESS")
    if not bus and not Path(environment.get("XDG_RUNTIME_DIR", ""), "bus").exists():
        return say("no desktop session is running, so there is no keyring")
    return say("no keyring service is running on this desktop")

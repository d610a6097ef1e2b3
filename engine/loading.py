"""From files and arguments to :class:`~engine.config.options.Settings`: the only place that reads them.

Promises: all problems of a configuration are reported together, with file and line; what relative paths
stand for is settled here, once.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from engine.config.host import Host
from engine.config.options import Settings
from engine.config.parser import Arguments, Resolved, Setting, assemble, parse_file
from engine.errors import ConfigError, Problem
from engine.wording import say

_PATHS = ("spool_dir", "delivery_dir", "log_file", "pid_file", "sender_rules")
_SECRETS = ("server_auth", "client_auth", "pop_auth")
_AUTHORITIES = ("server_tls_verify", "client_tls_verify")
_CERTIFICATES = ("server_tls_certificate", "client_tls_certificate")


def this_host() -> Host:
    """What the option table has to know about this machine and process."""
    windows = sys.platform == "win32"
    root = sys.platform != "win32" and os.geteuid() == 0
    # a bundle that was found on the PATH is told its bare name
    program = sys.executable if getattr(sys, "frozen", False) else sys.argv[0]
    app_dir = str(Path(program or ".").resolve().parent)
    if windows:
        data = os.environ.get("PROGRAMDATA", r"C:\ProgramData")
        return Host(root=root, windows=True, app_dir=app_dir, spool_dir=f"{data}/E-MailRelay/spool")
    return Host(root=root, app_dir=app_dir)


def read_file(path: Path) -> str:
    """The text of a configuration file; raises :class:`~engine.errors.ConfigError` naming it and the reason."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(
            Problem(text=say("error reading configuration file: {path}: {reason}", path=path, reason=reason))
        ) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        text = "error reading configuration file: this line is not valid UTF-8 text"
        raise ConfigError(Problem(text=text, where=str(path), line=line)) from error


def load(config_file: Path, *, base: Path | None = None) -> Resolved:
    """Read and check one configuration file, as :func:`load_arguments` does."""
    return load_arguments(Arguments(config_file=str(config_file)), base=base)


def load_arguments(arguments: Arguments, *, base: Path | None = None) -> Resolved:
    """The settings of a command line and of the configuration file that it names.

    ``settings`` of the answer is None when there are problems. Relative paths are taken from ``base``.
    Raises :class:`~engine.errors.ConfigError` when the file cannot be read.
    """
    host = this_host()
    file = None
    if arguments.config_file is not None:
        path = Path(arguments.config_file.replace("@app", host.app_dir, 1))
        file = parse_file(read_file(path), str(path))
    found = assemble(arguments, file, host=host)
    if found.settings is None or base is None:
        return found
    others = tuple(replace(other, settings=_absolute(other.settings, base)) for other in found.others)
    return replace(found, settings=_absolute(found.settings, base), others=others)


def occurrences(arguments: Arguments) -> tuple[Setting, ...]:
    """Every option where it is written, those of the command line first.

    Raises :class:`~engine.errors.ConfigError` when the file cannot be read.
    """
    if arguments.config_file is None:
        return arguments.settings
    path = Path(arguments.config_file.replace("@app", this_host().app_dir, 1))
    return arguments.settings + parse_file(read_file(path), str(path)).settings


def usable(found: Resolved) -> Settings:
    """The settings, or :class:`~engine.errors.ConfigError` with every problem."""
    if found.settings is None:
        raise ConfigError(*found.problems)
    return found.settings


def _absolute(settings: Settings, base: Path) -> Settings:
    def path(value: str) -> str:
        return str(base / value) if value else value

    def secret(value: str) -> str:
        return value if value.startswith(("pam:", "/pam", "plain:")) else path(value)

    def authority(value: str) -> str:
        return value if value.startswith("<") else path(value)

    changes: dict[str, object] = {field: path(getattr(settings, field)) for field in _PATHS}
    changes |= {field: secret(getattr(settings, field)) for field in _SECRETS}
    changes |= {field: authority(getattr(settings, field)) for field in _AUTHORITIES}
    changes |= {field: tuple(map(path, getattr(settings, field))) for field in _CERTIFICATES}
    return replace(settings, **changes)  # type: ignore[arg-type] # the names are fields of the table

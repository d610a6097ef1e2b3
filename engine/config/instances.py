"""Several relays in one configuration: whose option is whose (spec process.md 2.6).

``in-spool-dir`` declares an instance called ``in``; ``in-port`` is its port. Options without a prefix
belong to the instance that is declared first, and are no defaults for the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from engine.config.arguments import Setting
from engine.config.options import OPTIONS, Settings, split_instance

_DECLARES: Final = "spool-dir"

PROCESS_WIDE: Final = frozenset(
    {"log", "verbose", "debug", "log-file", "log-time", "syslog", "no-syslog", "close-stderr", "no-daemon"}
    | {"as-client", "as-server", "as-proxy", "pid-file", "user", "tls-config", "help", "version", "test"}
    | {"hidden", "show", "localedir", "health", "check", "self-test"}
)
"""Options that the process reads from its first instance; the ``as-`` ones count for forwarding elsewhere, too."""
_SHARED: Final = tuple(
    OPTIONS[name].field for name in sorted(PROCESS_WIDE - {"as-client", "as-server", "as-proxy"}) if name in OPTIONS
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One relay of a configuration; the name is empty for the usual one."""

    name: str
    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What is written for one instance: its options of the table, by name without the prefix."""

    name: str
    options: dict[str, list[Setting]]


def divide(settings: Sequence[Setting]) -> tuple[list[Share], list[Setting]]:
    """The instances in the order of their declaration, at least one, and the occurrences that nobody knows."""
    names = list(dict.fromkeys(prefix for prefix, name in map(_parts, settings) if name == _DECLARES)) or [""]
    shares = {name: Share(name=name, options={}) for name in names}
    unknown: list[Setting] = []
    for setting in settings:
        prefix, name = _parts(setting)
        owner = prefix if prefix in shares and (prefix or name == _DECLARES) else names[0] if not prefix else None
        if owner is None or name not in OPTIONS:
            unknown.append(setting)
        else:
            shares[owner].options.setdefault(name, []).append(setting)
    return list(shares.values()), unknown


def shared_with(first: Settings) -> dict[str, Any]:
    """The process-wide values, which hold for the other instances as well."""
    return {field: getattr(first, field) for field in _SHARED}


def _parts(setting: Setting) -> tuple[str, str]:
    return split_instance(setting.name)

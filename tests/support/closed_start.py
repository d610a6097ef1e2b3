"""``python -m tests.support.closed_start …``: the program, whose account may read nothing but what it is given.

A Python in root's home folder makes the program open all its files as root (:mod:`engine.privilege`), and a
file opened with too few rights goes unnoticed there. So everything is loaded first, and then the account
passes for one that can read Python.
"""

from __future__ import annotations

import encodings
import importlib
import pkgutil
import sys
from types import ModuleType

import engine
from engine import cli, privilege


def load_everything() -> None:
    """Import what is otherwise imported on first use."""
    for package in (engine, encodings):
        _load(package)
    for name in ("dns.rdtypes.ANY", "dns.rdtypes.IN"):
        _load(importlib.import_module(name))
    for name in ("pwd", "resource", "zoneinfo"):
        importlib.import_module(name)


def _load(package: ModuleType) -> None:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if found.name in {"encodings.mbcs", "encodings.oem"} or found.name.endswith(("__main__", "windows")):
            continue  # for Windows alone
        importlib.import_module(found.name)


def _passes(_path: str) -> bool:
    return True


if __name__ == "__main__":
    load_everything()
    setattr(privilege, "_readable", _passes)  # noqa: B010 - no part of its interface; see above
    sys.exit(cli.main())

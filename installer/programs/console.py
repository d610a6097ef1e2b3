"""The console programs of a bundle in one: which of them it is tells the name that it was started under."""

import os
import sys
from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path

SERVICE = {"emailrelay-service": "engine.winservice.program:main"} if sys.platform == "win32" else {}
"""What only the bundle for Windows has."""


def main() -> int:
    """Run the program; under any name of its owner's choice it is the relay."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # a service has none
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for as long as we run
    name = Path(sys.argv[0]).stem.lower()
    if name in SERVICE:
        value = SERVICE[name]
    else:
        scripts = {
            each.name: each.value for each in distribution("emailrelay").entry_points.select(group="console_scripts")
        }
        value = scripts.get(name, scripts["emailrelay"])
    module, _, function = value.partition(":")
    return int(getattr(import_module(module), function)() or 0)


if __name__ == "__main__":
    sys.exit(main())

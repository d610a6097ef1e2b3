"""The console programs of a bundle in one: which of them it is tells the name that it was started under."""

import importlib
import sys
from pathlib import Path

PROGRAMS = {
    "emailrelay-filter-copy": "engine.filter_copy",
    "emailrelay-passwd": "engine.passwd",
    "emailrelay-resubmit": "engine.resubmit",
    "emailrelay-submit": "engine.submit.program",
}


def main() -> int:
    """Run the program; under any name of its own choice it is the relay."""
    module = PROGRAMS.get(Path(sys.argv[0]).stem, "engine.cli")
    return int(importlib.import_module(module).main() or 0)


if __name__ == "__main__":
    sys.exit(main())

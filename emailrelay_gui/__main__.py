"""``python -m emailrelay_gui`` and the program ``emailrelay-gui``."""

from __future__ import annotations

import os
import sys

from emailrelay_gui import unattended
from emailrelay_gui.options import parse
from engine.api import forbid_core_dumps


def main() -> int:
    """Start the desktop application; without its libraries, say in one line what is missing."""
    forbid_core_dumps()
    options = parse(sys.argv[1:])
    if options.work is not None:
        return unattended.run(options)
    try:
        from emailrelay_gui import start  # noqa: PLC0415 - only here can a missing library be told in words
    except ImportError as error:
        cure = "install the system package with it" if ".so" in str(error) else "pip install 'emailrelay[gui]'"
        sys.stderr.write(f"emailrelay-gui: the desktop application cannot be loaded ({error}): {cure}\n")
        return 1
    code = start.main()
    # All of ours is closed by now. Qt objects that were made in Python have no order in which the interpreter
    # could take them down safely, so it is not asked to.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())

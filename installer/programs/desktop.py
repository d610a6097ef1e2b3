"""The desktop application of a bundle."""

import os
import sys
from pathlib import Path

from emailrelay_gui.__main__ import main

if __name__ == "__main__":
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # on Windows, where nobody reads them
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for as long as we run
    sys.exit(main())

"""``python -m tests.support.plain_loop …``: the program on asyncio's own loop, as where no faster one is installed."""

from __future__ import annotations

import sys

from engine import cli

if __name__ == "__main__":
    for name in ("uvloop", "winloop"):
        sys.modules[name] = None  # type: ignore[assignment] # so that importing it fails
    sys.exit(cli.main())

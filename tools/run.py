"""``make run``: the desktop application where there is a display, the headless relay where there is none.

Headless, the relay runs on the configuration in the user's configuration folder; the first time one is
written there that accepts mail on this computer only, on port 2525, and keeps it until it is told where
to forward it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path

DEFAULT = """\
# Made by "make run" on a machine without a display. Every option: docs/reference.md
# Mail is accepted on this computer only, and kept until forward-to names a smarthost.
log
log-time
no-syslog
interface 127.0.0.1
port 2525
spool-dir {spool}
#forward-to smtp.example.com:587
#forward-on-disconnect
#client-tls
#client-tls-required
#client-auth {secrets}
"""


def has_display() -> bool:
    """Whether windows can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def default_configuration() -> Path:
    """The user's configuration file, written first if there is none."""
    folder = user_config_path("emailrelay", appauthor=False)
    file = folder / ("emailrelay.cfg" if sys.platform == "win32" else "emailrelay.conf")
    if not file.exists():
        spool = user_data_path("emailrelay", appauthor=False) / "spool"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        spool.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text(DEFAULT.format(spool=spool, secrets=folder / "emailrelay.auth"), encoding="utf-8")
        file.chmod(0o600)
        print(f"Wrote a first configuration to {file}")
    return file


def main() -> int:
    """Become the one or the other program."""
    if has_display():
        command = ["emailrelay_gui", *sys.argv[1:]]
    else:
        file = default_configuration()
        print(f"No display: running the headless relay on {file}; Ctrl-C stops it", flush=True)
        command = ["engine.cli", "--no-daemon", str(file)]
    if sys.platform != "win32":
        # The relay takes the place of this process, so that signals and Ctrl-C reach it alone.
        os.execv(sys.executable, [sys.executable, "-m", *command])  # noqa: S606 - this very Python
    return subprocess.run([sys.executable, "-m", *command], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

"""A real SOCKS proxy: Dante, on 127.0.0.1 only, for nobody but this computer."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.support.program import Program, free_port

_CONFIG = """\
logoutput: {base}/log
internal: 127.0.0.1 port = {port}
external: 127.0.0.1
socksmethod: {method}
clientmethod: none
user.privileged: root
user.unprivileged: nobody
client pass {{
  from: 127.0.0.0/8 to: 127.0.0.0/8
}}
socks block {{
  from: 127.0.0.0/8 to: 127.0.0.0/8 port = {refused}
}}
socks pass {{
  from: 127.0.0.0/8 to: 0.0.0.0/0
  command: connect
}}
"""


def missing() -> str:
    """Why Dante cannot run here; empty when it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "Dante can only be started by root"
    return "" if shutil.which("danted", path="/usr/sbin:/usr/bin") else "danted is not installed"


@contextmanager
def running_dante(*, refused: int, sign_in: bool = False) -> Generator[int]:
    """A proxy that connects to this computer, but not to port ``refused`` of it; gives its own port.

    ``sign_in``: only for those who sign in.
    """
    with tempfile.TemporaryDirectory(prefix="dante-", dir="/tmp") as name:
        base = Path(name)
        base.chmod(0o755)
        port = free_port()
        config = base / "conf"
        method = "username" if sign_in else "none"
        text = _CONFIG.format(base=base, port=port, refused=refused, method=method)
        config.write_text(text, encoding="ascii")
        command: list[str | Path] = ["/usr/sbin/danted", "-f", config, "-p", base / "pid", "-N", "1"]
        running = Program(command, base / "output")
        try:
            running.ready(port)
            yield port
        finally:
            running.kill()

"""A real spamd (SpamAssassin) on 127.0.0.1, with local rules only.

It runs from a folder of its own below ``/tmp``, because started by root it judges as ``nobody``, who
cannot enter pytest's folders.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from tests.support.program import Program, free_port

RULES = Path("/usr/share/spamassassin")
USED = ("10_default_prefs.cf", "20_body_tests.cf")
GTUBE = b"XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X"
"""The text that every SpamAssassin takes for spam."""


def spamd_missing() -> str:
    """Why there can be no spamd here; empty when there can."""
    if shutil.which("spamd", path="/usr/sbin:/usr/bin") is None:
        return "spamd is not installed"
    return "" if all((RULES / name).exists() for name in USED) else "SpamAssassin's rules are not installed"


@contextmanager
def running_spamd() -> Generator[str, None, None]:
    """The address of a spamd that answers."""
    program = shutil.which("spamd", path="/usr/sbin:/usr/bin")
    assert program is not None
    with tempfile.TemporaryDirectory(prefix="spamd-") as name:
        base = Path(name)
        base.chmod(0o755)
        for folder in ("site", "rules", "home"):
            (base / folder).mkdir()
        for rules in USED:
            shutil.copy(RULES / rules, base / "rules")
        (base / "site/init.pre").write_text("loadplugin Mail::SpamAssassin::Plugin::Check\n")
        (base / "site/local.cf").write_text("required_score 5\nuse_bayes 0\nscore GTUBE 1000\n")
        port = free_port()
        command = (
            *(program, "-L", "-x", "-i", "127.0.0.1", "-p", str(port), "-s", "stderr"),
            *("--max-children=2", "--min-children=1", "-H", f"{base}/home", "-C", f"{base}/rules"),
            f"--siteconfigpath={base}/site",
        )
        daemon = Program(command, base / "log")
        try:
            daemon.ready(port, seconds=60)
            yield f"127.0.0.1:{port}"
        finally:
            daemon.kill()

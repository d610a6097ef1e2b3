"""What a relay without TLS, block lists and web addresses to tell does not carry around in memory.

Together these weigh a third of the idle process; each is loaded by the settings that need it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = {
    "cryptography": "server-tls-certificate",
    "dns": "dnsbl and mx:",
    "urllib.request": "webhook",
    "argparse": "the smaller programs",
    "asyncio.windows_events": "Windows",
    "keyring": "passwords that are in the keyring",
    "multiprocessing": "nothing",
    "xml": "the search for a provider's settings",
    "engine.api": "the desktop application",
    "engine.discovery": "the wizard",
}


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules of the program as it stands before it reads its arguments."""
    program = "import sys, engine.cli; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("name", [name for name in HEAVY if sys.platform != "win32" or "windows" not in name])
def test_a_plain_start_does_not_load(name: str, loaded: set[str]) -> None:
    assert "engine.relay" in loaded
    assert name not in loaded, f"{name} is for {HEAVY[name]} and is to be imported where that is set up"

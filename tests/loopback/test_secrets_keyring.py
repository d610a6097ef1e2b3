"""The keyring of a real desktop service: gnome-keyring on a D-Bus session of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.peers,
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus-run-session and gnome-keyring-daemon",
    ),
]

ROOT = Path(__file__).parents[2]

JOURNEY = """
import asyncio, json
from engine.secrets.base import KeyringError, Secret
from engine.secrets.system_keyring import SystemKeyring

async def journey():
    keyring = SystemKeyring()
    told = {"available": await keyring.available()}
    try:
        await keyring.set("emailrelay test", "me@example.com", Secret("pässwörd +="))
        told["read"] = (await keyring.get("emailrelay test", "me@example.com")).reveal()
        await keyring.set("emailrelay test", "me@example.com", Secret("second"))
        told["again"] = (await keyring.get("emailrelay test", "me@example.com")).reveal()
        await keyring.delete("emailrelay test", "me@example.com")
        await keyring.delete("emailrelay test", "me@example.com")
        await keyring.get("emailrelay test", "me@example.com")
    except KeyringError as error:
        told["error"] = type(error).__name__
        told["words"] = str(error)
    finally:
        keyring.close()
    print(json.dumps(told))

asyncio.run(journey())
"""


EMPTY_BUS = """<busconfig>
<type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


def run(script: str, home: Path, *options: str, **environment: str) -> dict[str, str | None]:
    """Run the journey in a desktop session of its own; ``script`` starts what the session has."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG"}}
    done = subprocess.run(
        ["dbus-run-session", *options, "--", "sh", "-c", script + ' exec "$PYTHON" -c "$JOURNEY"'],
        env={
            **kept,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_DATA_HOME": str(home / "data"),
            "PYTHON": sys.executable,
            "PYTHONPATH": str(ROOT),
            "JOURNEY": JOURNEY,
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, str | None] = json.loads(done.stdout.splitlines()[-1])
    return told


UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"


def test_a_password_is_kept_read_back_and_removed(tmp_path: Path) -> None:
    assert run(UNLOCKED, tmp_path) == {
        "available": None,
        "read": "pässwörd +=",
        "again": "second",
        "error": "KeyringEntryMissing",
        "words": "the system keyring has no password for [me@example.com] in [emailrelay test]",
    }


def test_a_backend_that_forgets_is_refused_even_though_a_good_keyring_runs(tmp_path: Path) -> None:
    told = run(UNLOCKED, tmp_path, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert told["available"] == (
        "the environment variable PYTHON_KEYRING_BACKEND asks for [keyring.backends.null.Keyring], "
        "which is not known to keep passwords safely, so it is not used"
    )
    assert "read" not in told


def test_a_keyring_that_cannot_ask_for_its_password_is_called_locked(tmp_path: Path) -> None:
    told = run("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1;", tmp_path)
    assert told["available"] == (
        "the system keyring could not be opened: it has not been set up, or it could not ask for its password"
    )
    assert told["error"] == "KeyringLocked"


def test_a_desktop_without_a_keyring_service_is_told_so(tmp_path: Path) -> None:
    config = tmp_path / "bus.conf"
    config.write_text(EMPTY_BUS)
    told = run("", tmp_path, f"--config-file={config}")
    assert told["available"] == "no keyring service is running on this desktop"

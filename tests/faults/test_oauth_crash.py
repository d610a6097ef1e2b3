"""A sign-in that is being kept when the process is killed, at any step (spec reliability-security.md W4)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import SignInNeeded
from engine.oauth.store import SignIns

WRITER = """
import asyncio, os, signal, sys
from pathlib import Path

from engine.oauth.providers import Grant, OAuthClient, OAuthProvider
from engine.oauth.record import SignIn
from engine.oauth.store import SignIns
from engine.sasl.credential import Secret

folder, refresh, fatal = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
steps = {"open", "os.rename", "os.remove"}
count = 0

def hook(event, args):
    global count
    if event in steps and str(folder) in str(args[0]):
        count += 1
        if count == fatal:
            os.kill(os.getpid(), signal.SIGKILL)

async def main():
    client = OAuthClient(provider=OAuthProvider(id="x", name="X", token="https://x.example/"), client_id="c")
    store = SignIns(folder, keyring=None)
    sys.addaudithook(hook)
    await store.save(SignIn(account="mine", user="me", client=client, grant=Grant.CODE, refresh=Secret(refresh)))
    store.close()

asyncio.run(main())
"""


def written(folder: Path, refresh: str, *, fatal: int = 0) -> int:
    """Keep a sign-in in another process, which kills itself at its file operation number ``fatal``."""
    command = [sys.executable, "-c", WRITER, str(folder), refresh, str(fatal)]
    return subprocess.run(command, check=False, cwd=Path(__file__).parents[2], timeout=60).returncode


async def kept(folder: Path) -> str:
    store = SignIns(folder, keyring=None)
    try:
        return (await store.load("mine")).refresh.reveal()
    finally:
        store.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
async def test_kill_9_at_each_step_leaves_the_old_sign_in_or_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "sign-ins"
    assert written(folder, "old") == 0
    fatal, seen = 1, set[str]()
    while written(folder, f"new-{fatal}", fatal=fatal) == -signal.SIGKILL:
        found = await kept(folder)
        assert found == "old" or found in {f"new-{number}" for number in range(1, fatal + 1)}
        seen.add(found)
        fatal += 1
    assert fatal > 4
    assert "old" in seen
    assert await kept(folder) == f"new-{fatal}"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
async def test_kill_9_at_each_step_of_the_first_sign_in_leaves_none_or_a_good_one(tmp_path: Path) -> None:
    fatal = 1
    while written(folder := tmp_path / f"at-{fatal}", "first", fatal=fatal) == -signal.SIGKILL:
        try:
            assert await kept(folder) == "first"
        except SignInNeeded:
            assert written(folder, "second") == 0
            assert await kept(folder) == "second"
        fatal += 1
    assert fatal > 6


@pytest.mark.slow
async def test_a_sign_in_that_was_changed_or_put_in_anothers_place_is_never_believed(tmp_path: Path) -> None:
    folder = tmp_path / "sign-ins"
    assert written(folder, "good") == 0
    file = next(folder.glob("*.sealed"))
    sealed = bytearray(file.read_bytes())
    sealed[-1] ^= 1
    file.write_bytes(bytes(sealed))
    with pytest.raises(SignInNeeded, match="damaged"):
        await kept(folder)
    os.truncate(file, 10)
    with pytest.raises(SignInNeeded):
        await kept(folder)

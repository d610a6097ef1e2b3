"""What sign-ins cost: the same for everybody, and nothing for those who do not sign in (A2, A5)."""

from __future__ import annotations

import asyncio
import statistics
import time
from base64 import b64encode
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.config.options import Settings
from engine.events import ClientAuthenticated
from engine.sasl.exchange import Failure, Verification
from engine.sasl.password import password_step
from engine.sasl.scrypt import ScryptHash, nobody
from engine.secrets.file import SecretsFile
from engine.secrets.lines import Side
from tests.support.listening import listening


def hashed(name: str, log_n: int, p: int = 1) -> str:
    blank = ScryptHash(log_n=log_n, r=8, p=p, salt=b"saltsalt", digest=bytes(32))
    return f"server scrypt {name} {blank.renewed('open sesame', b'saltsalt').format()}\n"


def file_of(folder: Path, *lines: str) -> Path:
    path = folder / "secrets"
    path.write_text("".join(lines))
    path.chmod(0o600)
    return path


def test_an_unknown_name_is_held_against_the_cost_that_most_accounts_have(tmp_path: Path) -> None:
    path = file_of(tmp_path, hashed("a", 5), hashed("b", 6, 2), hashed("c", 6, 2))
    stand_in = SecretsFile.open(str(path), Side.SERVER, SystemClock()).stand_in()
    assert (stand_in.log_n, stand_in.r, stand_in.p) == (6, 8, 2)
    assert (nobody(()).log_n, nobody(()).r, nobody(()).p) == (14, 8, 5)


@pytest.mark.slow
def test_a_wrong_password_and_an_unknown_name_take_the_same_work(tmp_path: Path) -> None:
    secrets = SecretsFile.open(
        str(file_of(tmp_path, hashed("alice", 12), "server plain bob x\n")), Side.SERVER, SystemClock()
    )
    spent: dict[str, list[float]] = {"alice": [], "nobody": [], "bob": []}
    for _ in range(40):
        for name, times in spent.items():
            start = time.thread_time()
            step = password_step(secrets, name, b"wrong")
            assert isinstance(step, Verification)
            assert isinstance(step.decide(), Failure)
            times.append(time.thread_time() - start)
    medians = [statistics.median(times) for times in spent.values()]
    # processor time, not the clock's: other programs may run; what differs without the stand-in is the whole of it
    assert max(medians) < 1.5 * min(medians)


@pytest.mark.slow
async def test_a_hundred_slow_sign_ins_keep_the_loop_free(tmp_path: Path) -> None:
    path = file_of(tmp_path, hashed("alice", 12))
    answer = b64encode(b"\0alice\0open sesame")
    async with listening(Settings(domain="relay.test", server_auth="secrets", auth_delay=0), secrets=path) as relay:
        signing = [await relay.greeted() for _ in range(100)]
        other = await relay.greeted()
        for client in signing:
            await client.say("EHLO x")
            client.send(b"AUTH PLAIN " + answer + b"\r\n")
        served = 0
        replies = asyncio.gather(*(client.reply() for client in signing))
        while not replies.done():
            assert await other.say("NOOP") == "250 noop"
            served += 1
        assert set(await replies) == {"235 authentication successful"}
        assert len(relay.of(ClientAuthenticated)) == 100
        assert served > 10  # the hashes are computed beside the loop, not on it

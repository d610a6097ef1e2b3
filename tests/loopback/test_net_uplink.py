import asyncio
import shutil
import socket
import subprocess
import sys

import pytest

from engine.forward.forwarder import Forwarder
from engine.net.uplink import NetworkWatch, Regularly, RouteSocket, ways_out
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Sink


class FakeNetwork:
    """A network that comes and goes as a test says."""

    def __init__(self, *states: frozenset[str]) -> None:
        self._states = iter(states)
        self._now = next(self._states)
        self.over = asyncio.Event()
        self.closed = False

    async def wait(self) -> None:
        following = next(self._states, None)
        if following is None:
            self.over.set()
            await asyncio.Event().wait()
        else:
            self._now = following

    def look(self) -> frozenset[str]:
        return self._now

    def close(self) -> None:
        self.closed = True


NONE: frozenset[str] = frozenset()
HOME = frozenset({"192.168.1.7"})
BOTH = HOME | {"2001:db8::7"}


@pytest.mark.parametrize(
    ("states", "runs"),
    [
        ((HOME, HOME, HOME), 0),
        ((NONE, HOME), 1),
        ((HOME, NONE), 0),
        ((HOME, NONE, HOME), 1),
        ((HOME, BOTH, HOME), 1),
        ((BOTH, HOME, NONE, HOME, BOTH), 2),
    ],
)
async def test_only_a_way_out_that_was_not_there_before_starts_a_run(states: tuple[frozenset[str]], runs: int) -> None:
    network = FakeNetwork(*states)
    heard: list[str] = []
    watching = asyncio.create_task(NetworkWatch(heard.append, changes=lambda: network, look=network.look).run())
    await network.over.wait()
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    assert heard == ["network"] * runs
    assert network.closed


async def test_mail_that_waits_for_a_dead_network_goes_at_once_when_it_is_back() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    await rig.put()
    forwarder: Forwarder = rig.make(forward_retry=RETRY)
    task = asyncio.create_task(forwarder.run())
    for _ in range(4):
        forwarder.trigger("admin")
        await forwarder.idle()
    async with Sink(port=int(address.rpartition(":")[2])) as back:
        forwarder.trigger("client disconnect")
        await forwarder.idle()
        assert not back.messages
        forwarder.trigger("network")
        await forwarder.idle()
        assert len(back.messages) == 1
    await forwarder.stop(1)
    await task


async def test_looking_regularly_comes_back() -> None:
    changes = Regularly(0.001)
    async with asyncio.timeout(20):
        await changes.wait()
    changes.close()


def test_the_way_out_is_an_address_of_this_computer() -> None:
    for address in ways_out():
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as own:
            own.bind((address, 0))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the route socket is Linux's")
@pytest.mark.skipif(shutil.which("ip") is None, reason="there is no program ip here")
async def test_linux_tells_of_a_new_address() -> None:
    try:
        changes = RouteSocket()
    except OSError as error:
        pytest.skip(f"no route socket here: {error}")
    waiting = asyncio.create_task(changes.wait())
    await asyncio.sleep(0)
    command = ["ip", "address", "add", "127.9.9.9/32", "dev", "lo"]
    try:
        done = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=False)
        if done.returncode:
            waiting.cancel()
            pytest.skip(f"no address can be added here: {done.stderr.decode().strip()}")
        async with asyncio.timeout(20):
            await waiting
    finally:
        await asyncio.gather(waiting, return_exceptions=True)
        changes.close()
        with_delete = ["ip", "address", "delete", "127.9.9.9/32", "dev", "lo"]
        await asyncio.to_thread(lambda: subprocess.run(with_delete, capture_output=True, check=False))

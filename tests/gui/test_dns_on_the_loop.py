"""The domain name system is asked from the window's loop as well."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import DnsError, DnsTimeout
from engine.net.dns import NameServer, query
from tests.support.dns_server import Silent, dns_server, needs_dnsmasq
from tests.support.program import free_port
from tests.support.qt_loop import Driver

pytestmark = [pytest.mark.peers, pytest.mark.slow, needs_dnsmasq]


def test_answers_refusals_and_silence_are_told_apart(driver: Driver, tmp_path: Path) -> None:
    long = [f"--txt-record=long.test,{number:03d}{'x' * 200}" for number in range(20)]
    with dns_server(tmp_path, ["--mx-host=one.test,mx.one.test,10", *long]) as port:
        server = NameServer("127.0.0.1", port)
        assert driver.run(query("one.test", "MX", [server], 20)) == ("10 mx.one.test.",)
        assert driver.run(query("none.test", "MX", [server], 20)) == ()
        assert len(driver.run(query("long.test", "TXT", [server], 20))) == 20
    with pytest.raises(DnsError, match=r"^connection refused"):
        driver.run(query("one.test", "MX", [NameServer("127.0.0.1", free_port())], 20))
    with Silent() as silent, pytest.raises(DnsTimeout):
        driver.run(query("one.test", "MX", [NameServer("127.0.0.1", silent.port())], 0.05))

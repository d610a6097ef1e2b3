from __future__ import annotations

import ipaddress

import pytest

from engine.clock import SystemClock
from engine.errors import ConfigError
from engine.net.dns import NameServer
from engine.server.dnsbl import DnsblConfig, DnsBlockLists, reversed_form

LOCAL = NameServer("127.0.0.1", 53)


@pytest.mark.parametrize(
    ("text", "config"),
    [
        ("bl.example", DnsblConfig(lists=("bl.example",))),
        ("bl.example,bl.test", DnsblConfig(lists=("bl.example", "bl.test"))),
        ("bl.example,x", DnsblConfig(lists=("bl.example", "x"))),
        ("bl.example,0", DnsblConfig(lists=("bl.example",), threshold=0)),
        ("bl.example,2,100", DnsblConfig(lists=("bl.example",), threshold=2, timeout=0.1)),
        ("bl.example,1,2s", DnsblConfig(lists=("bl.example",), timeout=2.0)),
        ("bl.example,1,-500", DnsblConfig(lists=("bl.example",), timeout=0.5, block_on_timeout=True)),
        ("bl.example,1,-2s", DnsblConfig(lists=("bl.example",), timeout=2.0, block_on_timeout=True)),
        ("bl.example,1,5000,127.0.0.1:53", DnsblConfig(lists=("bl.example",), server=LOCAL)),
        ("bl.example,1,5000,[::1]:5353", DnsblConfig(lists=("bl.example",), server=NameServer("::1", 5353))),
        ("bl.example,1,5000,::1.5353", DnsblConfig(lists=("bl.example",), server=NameServer("::1", 5353))),
        ("127.0.0.1:53,100,2,a.b,b.c", DnsblConfig(lists=("a.b", "b.c"), threshold=2, timeout=0.1, server=LOCAL)),
        (",5000,1,a.test", DnsblConfig(lists=("a.test",))),
        (" bl.example , 1 ", DnsblConfig(lists=("bl.example",))),
    ],
)  # fmt: skip
def test_both_layouts_are_read(text: str, config: DnsblConfig) -> None:
    assert DnsblConfig.parse(text) == config


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not enough comma-sparated fields"),
        ("127.0.0.1:53", "not enough comma-sparated fields"),
        ("127.0.0.1:53,100,1", "not enough comma-sparated fields"),
        ("1,2,3", "not enough comma-sparated fields"),
        ("bl.example,1,100,127.0.0.1:53,more", "unused fields"),
        ("bl.example,1,5000,foo", "address error: no port separator: foo"),
        ("bl.example,1,5000,127.0.0.1", "address error: no port separator: 127.0.0.1"),
        ("bl.example,1,5000,::1", "address error: invalid network address: ::1"),
        ("bl.example,1,5000,127.0.0.1:0", "address error: invalid network address: 127.0.0.1:0"),
        ("bl.example,1,5000,a.example:53", "address error: invalid network address: a.example:53"),
        ("bl.example,-1", "invalid threshold: -1"),
        ("bl.example,1,5m", "invalid timeout: 5m"),
        ("127.0.0.1:53,100,1,", "empty domain"),
        (f"{'a' * 64}.example", f"invalid domain: {'a' * 64}.example"),
    ],
)
def test_a_bad_configuration_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ConfigError) as caught:
        DnsBlockLists.parse(text.split(","), say=lambda *_: None, clock=SystemClock())
    assert [problem.text for problem in caught.value.problems] == [f"invalid dnsbl configuration: {why}"]


def test_addresses_are_asked_for_backwards() -> None:
    assert reversed_form(ipaddress.ip_address("203.0.113.5")) == "5.113.0.203"
    nibbles = "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2"
    assert reversed_form(ipaddress.ip_address("2001:db8::567:89ab")) == nibbles

from __future__ import annotations

import pytest

from engine.secrets.trust import TrustedRange, TrustTable, network_of


def table(*ranges: str) -> TrustTable:
    return TrustTable(TrustedRange(range=each, keyword=f"k{line}", line=line) for line, each in enumerate(ranges, 1))


@pytest.mark.parametrize(
    ("trusted", "inside", "outside"),
    [
        ("127.0.0.1/8", "127.255.0.9", "128.0.0.1"),
        ("10.1.8.0/21", "10.1.15.255", "10.1.16.0"),
        ("10.1.128.0/17", "10.1.255.1", "10.1.127.255"),
        ("192.168.*.*", "192.168.200.1", "192.169.0.1"),
        ("10.*.*.*", "10.9.8.7", "11.0.0.1"),
        ("192.168.1.*", "192.168.1.77", "192.168.2.77"),
        ("*.*.*.*", "8.8.8.8", "::1"),
        ("192.0.2.1", "192.0.2.1", "192.0.2.2"),
        ("fe80::/64", "fe80::1%eth0", "fe80:0:0:1::1"),
        ("fe80::5/64", "fe80::9", "fe81::9"),
        ("2001:DB8::1", "2001:db8:0::1", "2001:db8::2"),
        ("0.0.0.0/0", "1.2.3.4", "::1"),
        ("192.168.0.0/16", "::ffff:192.168.3.4", "::ffff:10.0.0.1"),
    ],
)
def test_a_range_holds_its_addresses_and_no_others(trusted: str, inside: str, outside: str) -> None:
    found = table(trusted).match(inside)
    assert found is not None
    assert found.range == trusted
    assert found.keyword == "k1"
    assert table(trusted).match(outside) is None


def test_the_most_special_range_wins_and_a_network_goes_before_its_wildcard() -> None:
    ranges = table("0.0.0.0/0", "192.168.1.*", "192.168.1.0/24", "192.168.1.7", "192.168.0.0/16")
    lines = [
        found.line for peer in ("192.168.1.7", "192.168.1.8", "192.168.2.8", "9.9.9.9") if (found := ranges.match(peer))
    ]
    assert lines == [4, 3, 5, 1]


@pytest.mark.parametrize(
    "text",
    [
        "example.com",
        "192.168.*",
        "192.*.1.*",
        "*.1.2.3",
        "1.2.3.4/33",
        "1.2.3.4/255.0.0.0",
        "1.2.3.4/",
        "a.*.*.*",
        "1.2.3",
        "",
    ],
)
def test_what_is_no_range_is_told_apart(text: str) -> None:
    assert network_of(text) is None
    assert table(text).match("1.2.3.4") is None


def test_a_peer_without_an_address_is_not_trusted() -> None:
    assert table("*.*.*.*", "::/0").match("/run/relay.sock") is None


def test_a_match_is_described_as_the_log_has_it() -> None:
    found = table("127.0.0.0/8").match("127.0.0.1")
    assert found is not None
    assert found.describe() == "trusting [127.0.0.1]: matched [127.0.0.0/8] from line 1"

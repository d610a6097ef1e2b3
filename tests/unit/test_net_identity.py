"""The default name of the relay (spec process.md 1.7)."""

from __future__ import annotations

import socket

import pytest

from engine.net.identity import canonical_name, default_domain, fallback_name


async def test_the_default_name_is_a_plain_ascii_host_name() -> None:
    name = await default_domain()
    assert name
    assert name.isascii()
    assert " " not in name


@pytest.mark.parametrize(
    ("host", "canonical", "name"),
    [
        ("relay", "relay.example.com", "relay.example.com"),
        ("relay", "relay.b\u00fccher.example", "relay.xn--bcher-kva.example"),
        ("relay", None, "relay.localnet"),
        ("relay", "", "relay.localnet"),
        ("b\u00fccher", None, "xn--bcher-kva.localnet"),
        ("", None, "localhost.localnet"),
    ],
)
def test_the_name_is_what_the_resolver_calls_this_host_and_else_its_own(
    monkeypatch: pytest.MonkeyPatch, host: str, canonical: str | None, name: str
) -> None:
    def found(asked: str, _port: None, *, flags: int) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        assert (asked, flags) == (host, socket.AI_CANONNAME)
        if canonical is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, canonical, ("127.0.0.1", 0))]

    monkeypatch.setattr(socket, "gethostname", lambda: host)
    monkeypatch.setattr(socket, "getaddrinfo", found)
    assert canonical_name() == name
    assert fallback_name().endswith(".localnet")

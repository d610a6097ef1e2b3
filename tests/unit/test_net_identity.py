"""The default name of the relay."""

from __future__ import annotations

from engine.net.identity import default_domain


async def test_the_default_name_is_a_plain_ascii_host_name() -> None:
    name = await default_domain()
    assert name
    assert name.isascii()
    assert " " not in name

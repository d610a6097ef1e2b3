"""Shorthands are written out without changing what they mean."""

from __future__ import annotations

import pytest

from engine.config.files import ConfigDocument
from engine.config.options import Settings
from engine.config.parser import parse_file, resolve
from engine.config.presets import SHORTHANDS, expand, implied_by

DERIVED = (
    *("logging", "use_syslog", "daemon", "closes_stderr", "serving", "next_hop"),
    *("forward_at_start", "forwards_on_disconnect", "quit_when_sent", "nothing_to_do"),
)


def meaning(document: ConfigDocument) -> dict[str, object]:
    settings = resolve(parse_file(document.text, "relay.conf").settings).settings
    assert isinstance(settings, Settings)
    return {name: getattr(settings, name) for name in DERIVED}


@pytest.mark.parametrize(
    "line", ["as-client h:25", "as-proxy h:25", "as-server", "as-client h:25\nsyslog", "as-server\nlog"]
)
def test_a_shorthand_that_is_written_out_means_the_same(line: str) -> None:
    document = ConfigDocument.parse(f"# relay\n{line}\n".encode())
    name = line.split(maxsplit=1)[0]
    expanded = expand(document, name)
    assert not expanded.has(name)
    assert all(expanded.has(implied) for implied in SHORTHANDS[name])
    assert meaning(expanded) == meaning(document)


def test_without_the_shorthand_nothing_changes() -> None:
    document = ConfigDocument.parse(b"log\n")
    assert expand(document, "as-server") == document


def test_a_form_learns_where_a_value_comes_from() -> None:
    document = ConfigDocument.parse(b"as-server\nas-proxy h:25\n")
    assert implied_by(document, "log") == ("as-proxy", "as-server")
    assert implied_by(document, "forward-to") == ("as-proxy",)
    assert implied_by(document, "port") == ()

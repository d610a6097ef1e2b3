"""The oracle for the original's rules refuses what the original refuses, or takes for something else."""

from __future__ import annotations

import pytest

from engine.config.options import OPTIONS
from tests.support.original_rules import KINDS, Refused, read_configuration, read_secrets


def test_it_knows_every_option_of_the_original() -> None:
    assert set(KINDS) == {name for name, option in OPTIONS.items() if not option.doc.ext}


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ('# x\n\n  port = 26\r\nlog-file "/a b"\nlog yes\n', {"port": ["26"], "log-file": ["/a b"], "log": ["yes"]}),
        ("filter exit:0\nfilter exit:1\nanonymous\n", {"filter": ["exit:0", "exit:1"], "anonymous": [""]}),
    ],
)
def test_it_reads_what_is_good(text: str, options: dict[str, list[str]]) -> None:
    assert read_configuration(text.encode()) == {"": options}


def test_it_divides_the_options_of_several_relays() -> None:
    text = b"port 25\nin-spool-dir /in\nout-spool-dir /out\nout-port 26\n"

    assert read_configuration(text) == {
        "in": {"port": ["25"], "spool-dir": ["/in"]},
        "out": {"spool-dir": ["/out"], "port": ["26"]},
    }


@pytest.mark.parametrize(
    "text",
    [
        *("\ufeffport 25", "verbose # x\nlog", "port 25 # x", "port smtp", "port", "--log", "scanner x", "out-port 1"),
        *("port 1\nport 2", "log yes\nlog no", "poll 0", "port 65536", "pop", "forward", "verbose", "server-tls"),
        *("client-tls-required", "dnsbl x", "no-smtp\nport 1", "forward-to a:1\nas-proxy a:1", "syslog local9"),
        *("interface client=1.2.3.4", "log-format time,colour", "server-smtp-config zip", "spool-dir /a\nspool-dir /a"),
    ],
)
def test_it_refuses_what_is_wrong(text: str) -> None:
    with pytest.raises(Refused):
        read_configuration(text.encode())


def test_it_reads_secrets() -> None:
    text = b"# x\nserver plain a+20b p+2B\nserver plain:b Yg== cA==\nserver none 1.2.3.4 k\nCLIENT plain me pw sel\n"

    assert read_secrets(text) == {
        ("server", "plain", "a b"): "p+",
        ("server", "plain", "b"): "p",
        ("server", "none", "1.2.3.4"): "k",
        ("client", "plain", "sel"): "me pw",
    }


@pytest.mark.parametrize(
    "text",
    [
        *("server plain a", "both plain a b", "server plain a b\nserver plain:b YQ== Yg==", "server plain a+2 b"),
        *("client plain a b\nclient plain c d", "server scrypt a b", "client keyring a b", "server plain:b * b"),
    ],
)
def test_it_refuses_secrets_that_are_wrong(text: str) -> None:
    with pytest.raises(Refused):
        read_secrets(text.encode())

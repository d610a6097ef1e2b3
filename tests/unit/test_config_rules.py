"""The rules between options, a row of the table each, from the command line to the message (spec process.md 1.5)."""

from __future__ import annotations

import pytest

from engine.config.parser import assemble, parse_arguments, parse_file

HOP = "--forward-to 127.0.0.1:25"
PEM = "--server-tls-certificate /key.pem"
ROWS = [
    ("1", "--log --syslog=local8", "syslog"),
    ("1", "--log --syslog=no", "syslog"),
    ("2", f"{HOP} --poll 0", "poll"),
    ("2", f"{HOP} --poll x", "poll"),
    ("3", "--pop-port 1110", "pop-port pop"),
    ("3", "--pop-auth /auth", "pop-auth pop"),
    ("3", "--pop-by-name", "pop-by-name pop"),
    ("3", "--pop-no-delete", "pop-no-delete pop"),
    ("4", "--pop", "pop pop-auth"),
    ("5", "--admin-terminate", "admin-terminate admin"),
    ("6", f"{HOP} --as-client 127.0.0.1:25", "forward-to as-client"),
    ("6", f"{HOP} --as-proxy 127.0.0.1:25", "forward-to as-proxy"),
    ("7", "--forward", "forward forward-to"),
    ("7", "--forward-on-disconnect", "forward-on-disconnect forward-to"),
    ("7", "--client-filter exit:1", "client-filter forward-to"),
    *(
        ("8", f"{mode} {option}", f"{mode.split()[0][2:]} {option.split()[0][2:]}")
        for mode in ("--as-client 127.0.0.1:25", f"--dont-serve --forward {HOP}")
        for option in ("--filter exit:1", "--port 2525", "--server-auth /auth", "--admin 10026")
    ),
    ("8", "--as-client 127.0.0.1:25 --pop --pop-auth /auth", "as-client pop"),
    ("8", f"{HOP} --dont-serve --forward --pop --pop-auth /auth", "dont-serve pop"),
    *(
        ("9", f"--admin 10026 --no-smtp {option}", f"no-smtp {option.split()[0][2:]}")
        for option in ("--filter exit:1", "--port 2525", "--server-auth /auth")
    ),
    ("10", "--server-auth-config m:plain", "server-auth-config server-auth"),
    ("10", f"{HOP} --client-auth-config m:plain", "client-auth-config client-auth"),
    ("11", "--verbose", "verbose log"),
    ("12", "--debug", "debug log"),
    ("13", f"{HOP} --client-tls --client-tls-connection", "client-tls client-tls-connection"),
    ("13", f"--server-tls --server-tls-connection {PEM}", "server-tls server-tls-connection"),
    ("14", "--server-tls", "server-tls server-tls-certificate"),
    ("14", "--server-tls-connection", "server-tls-connection server-tls-certificate"),
    ("15", PEM, "server-tls-certificate server-tls"),
    ("15", "--server-tls-verify /ca.pem", "server-tls-verify server-tls"),
    ("16", f"{HOP} --client-tls-certificate /key.pem", "client-tls-certificate client-tls"),
    ("16", f"{HOP} --client-tls-verify /ca.pem", "client-tls-verify client-tls"),
    ("16", f"{HOP} --client-tls-required", "client-tls-required client-tls"),
    ("17", "--server-tls --server-tls-certificate=/1,/2,/3", "server-tls-certificate"),
    ("17", f"{HOP} --client-tls --client-tls-certificate=/1,/2 --client-tls-certificate /3", "client-tls-certificate"),
    ("18", f"{HOP} --client-tls --client-tls-verify-name x", "client-tls-verify-name client-tls-verify"),
    ("19", "--server-tls-required", "server-tls-required server-tls"),
    ("20", "--interface client=127.0.0.1", "client= interface"),
    ("21", "--dnsbl bl.example.com", "dnsbl remote-clients"),
    ("22", "--forward-to /run/socket --client-interface 127.0.0.1", "client-interface"),
    ("23", "--domain=", "domain"),
]


def ids(rows: list[tuple[str, str, str]]) -> list[str]:
    return [f"{number}: {line}" for number, line, _ in rows]


@pytest.mark.parametrize(("number", "line", "names"), ROWS, ids=ids(ROWS))
def test_a_broken_rule_is_a_usage_error_that_names_its_options(number: str, line: str, names: str) -> None:
    found = assemble(parse_arguments(line.split()), parse_file("", "relay.conf"))
    assert found.settings is None, f"row {number} lets it pass"
    problems = [str(each) for each in found.problems]
    assert any(all(name in problem for name in names.split()) for problem in problems), problems


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_are_given_whatever_the_rules_say(word: str) -> None:
    found = assemble(parse_arguments([word, "--verbose"]), parse_file("", "relay.conf"))
    assert found.problems == ()

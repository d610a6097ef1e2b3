"""The rules between options (spec process.md 1.5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.config.checks import check, remarks
from engine.config.host import Host
from engine.config.options import OPTIONS, Settings
from engine.config.values import Durability


def problems(*names: str, settings: Settings | None = None) -> list[str]:
    return [option for option, _ in check(settings or Settings(), frozenset(names)).problems]


@pytest.mark.parametrize("option", ["pop-port", "pop-auth", "pop-by-name", "pop-no-delete"])
def test_pop_options_need_pop(option: str) -> None:
    assert problems(option) == [option]
    assert problems(option, "pop", "pop-auth") == []


@pytest.mark.parametrize(
    ("option", "needed"),
    [
        ("pop", "pop-auth"),
        ("admin-terminate", "admin"),
        ("server-auth-config", "server-auth"),
        ("client-auth-config", "client-auth"),
        ("client-tls-verify-name", "client-tls-verify"),
        ("server-tls", "server-tls-certificate"),
        ("server-tls-connection", "server-tls-certificate"),
        ("dnsbl", "remote-clients"),
    ],
)
def test_options_that_need_another(option: str, needed: str) -> None:
    assert option in problems(option)
    assert option not in problems(option, needed)


@pytest.mark.parametrize("option", ["forward", "forward-on-disconnect", "client-filter"])
@pytest.mark.parametrize("hop", ["forward-to", "as-client", "as-proxy"])
def test_forwarding_needs_a_next_hop(option: str, hop: str) -> None:
    assert problems(option) == [option]
    assert problems(option, hop) == []


@pytest.mark.parametrize("side", ["server", "client"])
def test_details_of_tls_need_tls(side: str) -> None:
    details = [name for name in OPTIONS if name.startswith(f"{side}-tls-") and "connection" not in name]
    details = [name for name in details if "name" not in name]
    assert sorted(problems(*details)) == sorted(details)
    for tls in (f"{side}-tls", f"{side}-tls-connection"):
        assert problems(tls, *details) == []


@pytest.mark.parametrize("other", ["as-client", "as-proxy"])
def test_there_is_only_one_next_hop(other: str) -> None:
    assert problems("forward-to", other) == ["forward-to"]


def test_a_server_and_a_proxy_go_together() -> None:
    assert problems("as-server", "as-proxy", "forward-on-disconnect") == []


@pytest.mark.parametrize("mode", ["as-client", "dont-serve"])
@pytest.mark.parametrize("option", ["filter", "port", "server-auth", "pop", "admin"])
def test_a_run_without_listeners_has_no_options_of_listeners(mode: str, option: str) -> None:
    assert problems(mode, option, "pop-auth") == [*(["pop-auth"] if option != "pop" else []), mode]


@pytest.mark.parametrize("option", ["filter", "port", "server-auth"])
def test_no_smtp_excludes_options_of_the_smtp_server(option: str) -> None:
    assert problems("no-smtp", option) == ["no-smtp"]


def test_verbose_and_debug_need_logging() -> None:
    assert problems("verbose", "debug") == ["verbose", "debug"]
    assert problems("verbose", "help") == []
    for option in ("log", "as-client", "as-proxy", "as-server"):
        assert problems("verbose", "debug", option) == []


@pytest.mark.parametrize("side", ["server", "client"])
def test_tls_starts_at_once_or_later_but_not_both(side: str) -> None:
    assert problems(f"{side}-tls", f"{side}-tls-connection", f"{side}-tls-certificate") == [f"{side}-tls"]


def test_a_certificate_is_at_most_two_files() -> None:
    settings = Settings(server_tls_certificate=("a", "b", "c"), client_tls_certificate=("a", "b"))
    assert problems(settings=settings) == ["server-tls-certificate"]


def test_the_old_spelling_of_the_outgoing_address_is_explained() -> None:
    ((option, text),) = check(Settings(interface=("client=::",)), frozenset()).problems
    assert option == "interface"
    assert '"client-interface"' in text


def test_an_outgoing_address_is_no_use_for_a_socket_file() -> None:
    settings = Settings(client_interface="::", forward_to="/run/lmtp")
    assert problems(settings=settings) == ["client-interface"]
    assert problems(settings=replace(settings, forward_to="a:25")) == []


def test_a_domain_that_is_given_is_not_empty() -> None:
    assert problems("domain") == ["domain"]
    assert problems("domain", settings=Settings(domain="a.example")) == []


@pytest.mark.parametrize("value", ["pam:", "/pam"])
def test_system_accounts_are_not_available_on_windows(value: str) -> None:
    assert problems(settings=Settings(server_auth=value)) == []
    ((option, text),) = check(Settings(server_auth=value), frozenset(), Host(windows=True)).problems
    assert option == "server-auth"
    assert "not available on Windows" in text
    assert check(Settings(server_auth="/pam.auth"), frozenset(), Host(windows=True)).problems == ()


def test_the_old_spelling_of_system_accounts_is_warned_about() -> None:
    assert check(Settings(server_auth="/pam"), frozenset()).warnings == (
        ("server-auth", 'the value "/pam" of the option "server-auth" is spelled "pam:" now'),
    )
    assert check(Settings(server_auth="pam:"), frozenset()).warnings == ()


def test_all_rules_are_applied_at_once() -> None:
    assert problems("pop", "debug", "forward", "server-tls-required") == [
        "pop",
        "forward",
        "debug",
        "server-tls-required",
    ]


def warnings(settings: Settings, *given: str, host: Host | None = None) -> list[str]:
    return [text for _, text in check(settings, frozenset(given), host).warnings]


def test_a_log_that_goes_nowhere_is_warned_about() -> None:
    settings = Settings(as_server=True, no_syslog=True)
    assert "goes nowhere" in warnings(settings)[0]
    assert warnings(replace(settings, log_file="/l")) == []
    assert warnings(replace(settings, no_syslog=False)) == []
    assert warnings(Settings(log=True, no_syslog=True)) == []


@pytest.mark.parametrize("option", ["poll", "immediate"])
def test_timed_forwarding_to_nowhere_is_warned_about(option: str) -> None:
    settings = Settings(poll=5) if option == "poll" else Settings(immediate=True)
    assert warnings(settings) == [
        f'the option "{option}" does nothing without "forward-to", "as-client" or "as-proxy"',
    ]
    slow = ["using --immediate can result in client timeout errors: try --forward-on-disconnect instead"]
    assert warnings(replace(settings, forward_to="a:25")) == (slow if option == "immediate" else [])


def test_an_international_domain_is_to_be_written_as_a_label() -> None:
    assert warnings(Settings(domain="bücher.example")) == [
        'the domain "bücher.example" is not plain ASCII; write it as "xn--bcher-kva.example"'
    ]
    (text,) = warnings(Settings(domain="ü" * 80))
    assert text.endswith("is not plain ASCII")


def test_a_window_in_the_foreground_is_not_chosen_by_show() -> None:
    windows = Host(windows=True)
    assert "has no effect" in warnings(Settings(no_daemon=True), "show", host=windows)[0]
    assert warnings(Settings(no_daemon=True), "show") == []
    assert warnings(Settings(), "show", host=windows) == []


def test_unsafe_settings_are_remarked_on() -> None:
    assert list(remarks(Settings())) == []
    assert [option for option, _ in remarks(Settings(durability=Durability.OFF))] == ["durability"]
    assert [option for option, _ in remarks(Settings(client_auth="/a"))] == ["client-auth"]
    assert list(remarks(Settings(client_auth="/a", client_tls=True))) == []


def test_pop_with_tls_from_the_start_needs_a_certificate_and_nothing_else() -> None:
    assert problems("pop", "pop-auth", "pop-tls-connection") == ["pop-tls-connection"]
    assert problems("pop", "pop-auth", "pop-tls-connection", "server-tls-certificate") == []


def test_the_lock_on_mailboxes_needs_mailboxes() -> None:
    assert problems("pop", "pop-auth", "pop-lock") == ["pop-lock"]
    assert problems("pop", "pop-auth", "pop-lock", "pop-by-name") == []

"""The option table: complete, consistent, and what follows from it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from typing import Any

import pytest

from engine.config.declare import Platform, Section
from engine.config.kinds import Arity
from engine.config.options import OPTIONS, Settings, find_letter, section_options, split_instance
from engine.config.values import BareNewlines, Durability

FLAG, OPT, VAL, LIST = Arity.FLAG, Arity.OPTIONAL, Arity.VALUE, Arity.LIST

ORIGINAL: dict[str, tuple[str, Arity]] = {
    "address-verifier": ("", VAL),
    "admin": ("a", VAL),
    "admin-terminate": ("Q", FLAG),
    "anonymous": ("A", OPT),
    "as-client": ("q", VAL),
    "as-proxy": ("y", VAL),
    "as-server": ("d", FLAG),
    "client-auth": ("C", VAL),
    "client-auth-config": ("", VAL),
    "client-filter": ("Y", LIST),
    "client-interface": ("6", VAL),
    "client-smtp-config": ("c", LIST),
    "client-tls": ("j", FLAG),
    "client-tls-certificate": ("", LIST),
    "client-tls-connection": ("b", FLAG),
    "client-tls-required": ("", FLAG),
    "client-tls-server-name": ("", VAL),
    "client-tls-verify": ("", VAL),
    "client-tls-verify-name": ("", VAL),
    "close-stderr": ("e", FLAG),
    "connection-timeout": ("U", VAL),
    "debug": ("g", FLAG),
    "delivery-dir": ("", VAL),
    "dnsbl": ("", LIST),
    "domain": ("D", VAL),
    "dont-serve": ("x", FLAG),
    "filter": ("z", LIST),
    "filter-timeout": ("W", VAL),
    "forward": ("f", FLAG),
    "forward-on-disconnect": ("1", FLAG),
    "forward-to": ("o", VAL),
    "forward-to-all": ("", FLAG),
    "forward-to-some": ("", FLAG),
    "help": ("h", FLAG),
    "hidden": ("H", FLAG),
    "idle-timeout": ("", VAL),
    "immediate": ("m", FLAG),
    "interface": ("I", LIST),
    "localedir": ("", VAL),
    "log": ("l", FLAG),
    "log-address": ("", FLAG),
    "log-file": ("N", VAL),
    "log-format": ("", LIST),
    "log-time": ("L", FLAG),
    "no-daemon": ("t", FLAG),
    "no-smtp": ("X", FLAG),
    "no-syslog": ("n", FLAG),
    "pid-file": ("i", LIST),
    "poll": ("O", VAL),
    "pop": ("B", FLAG),
    "pop-auth": ("F", VAL),
    "pop-by-name": ("J", FLAG),
    "pop-no-delete": ("G", FLAG),
    "pop-port": ("E", VAL),
    "port": ("p", VAL),
    "prompt-timeout": ("w", VAL),
    "remote-clients": ("r", FLAG),
    "response-timeout": ("T", VAL),
    "server-auth": ("S", VAL),
    "server-auth-config": ("", VAL),
    "server-smtp-config": ("Z", LIST),
    "server-tls": ("K", FLAG),
    "server-tls-certificate": ("", LIST),
    "server-tls-connection": ("", FLAG),
    "server-tls-required": ("", FLAG),
    "server-tls-verify": ("", VAL),
    "show": ("", VAL),
    "size": ("M", VAL),
    "spool-dir": ("s", VAL),
    "syslog": ("k", OPT),
    "test": ("", VAL),
    "tls-config": ("9", LIST),
    "user": ("u", VAL),
    "verbose": ("v", FLAG),
    "version": ("V", FLAG),
}
EXTENSIONS = {
    *("accept-any-auth", "admin-token", "auth-delay", "bare-newlines", "body-timeout", "bounce", "client-auth-clear"),
    *("client-connections", "client-rate", "client-reuse", "command-timeout", "disk-reserve", "durability"),
    *("forward-fallback", "forward-on-network", "forward-retry", "keep-sent", "legacy-listen", "log-addresses"),
    *(
        "max-recipients",
        "max-sessions",
        "max-sessions-per-address",
        "metrics",
        "pop-lock",
        "pop-tls-connection",
        "sender-rules",
    ),
    *("trash", "watch", "webhook"),
}


def test_the_table_holds_every_option_of_the_original_and_every_extension() -> None:
    assert {name for name, option in OPTIONS.items() if not option.doc.ext} == set(ORIGINAL)
    modes = {name for name, option in OPTIONS.items() if option.doc.command_line}
    assert {name for name, option in OPTIONS.items() if option.doc.ext} - modes == EXTENSIONS
    assert modes <= {"check", "health", "self-test"}


@pytest.mark.parametrize("name", sorted(ORIGINAL))
def test_letter_and_arity_are_those_of_the_original(name: str) -> None:
    assert (OPTIONS[name].doc.letter, OPTIONS[name].arity) == ORIGINAL[name]


def test_no_letter_stands_for_two_options() -> None:
    letters = [option.doc.letter for option in OPTIONS.values() if option.doc.letter]
    assert len(letters) == len(set(letters))
    assert all(find_letter(letter) is not None for letter in letters)
    assert find_letter("?") is None


def test_the_letter_s_means_the_spool_folder() -> None:
    option = find_letter("s")
    assert option is not None
    assert option.name == "spool-dir"


@pytest.mark.parametrize("option", OPTIONS.values(), ids=OPTIONS.keys())
def test_every_option_is_documented_and_its_default_reads_back(option: Any) -> None:
    assert option.doc.help
    assert not option.doc.help.endswith(".")
    assert option.doc.tip.endswith(".")
    assert "`" not in option.doc.tip
    assert option.kind.metavar or option.arity is FLAG
    text = option.kind.format(option.default)
    if text and option.kind.name != "count":
        assert option.kind.parse(text) == option.default


def test_original_defaults_hold() -> None:
    settings = Settings()
    assert settings.port == 25
    assert settings.pop_port == 110
    assert (settings.idle_timeout, settings.response_timeout) == (1800, 1800)
    assert (settings.connection_timeout, settings.prompt_timeout, settings.filter_timeout) == (40, 20, 60)
    assert settings.size == 0
    assert settings.user == "daemon"
    assert settings.spool_dir == "/var/spool/emailrelay"
    assert settings.filter == settings.client_filter == ("exit:0",)
    assert settings.bare_newlines is BareNewlines.KEEP
    assert settings.durability is Durability.FULL
    assert settings.forward_retry is None
    assert settings.trash == 0


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().port = 26  # type: ignore[misc]


def test_settings_do_not_show_secrets() -> None:
    assert "hunter2" not in repr(Settings(client_auth="plain:bWU=:hunter2"))


def test_options_come_section_by_section() -> None:
    sections = [option.section for option in OPTIONS.values()]
    assert sections == sorted(sections, key=list(Section).index)
    assert [option for section in Section for option in section_options(section)] == list(OPTIONS.values())
    assert len(OPTIONS) == len(fields(Settings))


def test_options_of_one_system_are_marked() -> None:
    only = {name: option.doc.platforms for name, option in OPTIONS.items() if len(option.doc.platforms) == 1}
    unix, windows = frozenset({Platform.UNIX}), frozenset({Platform.WINDOWS})
    assert only == {"localedir": unix, "user": unix, "hidden": windows, "show": windows}


def test_an_instance_prefix_is_split_off() -> None:
    assert split_instance("in-spool-dir") == ("in", "spool-dir")
    assert split_instance("spool-dir") == ("", "spool-dir")
    assert split_instance("client-tls") == ("", "client-tls")
    assert split_instance("in-nonsense") == ("", "in-nonsense")
    assert split_instance("-port") == ("", "-port")


def test_a_plain_run_serves_and_does_not_forward() -> None:
    settings = Settings()
    assert settings.serving
    assert settings.smtp_listener
    assert not (settings.pop_listener)
    assert not (settings.admin_listener)
    assert settings.daemon
    assert not settings.logging
    assert settings.use_syslog
    assert settings.syslog_facility == "mail"
    assert not settings.closes_stderr
    assert settings.next_hop == ""
    assert not (settings.forward_at_start)
    assert not (settings.forwards_on_disconnect)
    assert not (settings.quit_when_sent)
    assert not settings.nothing_to_do


def test_as_client_sends_once_in_the_foreground() -> None:
    settings = Settings(as_client="h:25")
    assert settings.logging
    assert not settings.use_syslog
    assert not settings.daemon
    assert not settings.may_serve
    assert not settings.serving
    assert settings.forward_at_start
    assert settings.next_hop == "h:25"
    assert settings.quit_when_sent
    assert not settings.closes_stderr


def test_syslog_undoes_what_as_client_and_no_syslog_imply() -> None:
    assert Settings(as_client="h:25", syslog="local3").use_syslog
    assert Settings(no_syslog=True, syslog="mail").use_syslog
    assert not Settings(no_syslog=True).use_syslog
    assert Settings(syslog="local3").syslog_facility == "local3"


def test_as_server_and_as_proxy_log_and_close_standard_error() -> None:
    for settings in (Settings(as_server=True), Settings(as_proxy="h:25")):
        assert settings.logging
        assert settings.closes_stderr
        assert settings.serving
        assert settings.daemon
    assert Settings(as_proxy="h:25").forwards_on_disconnect
    assert not Settings(as_server=True).forwards_on_disconnect


def test_as_client_decides_the_next_hop_before_as_proxy() -> None:
    assert Settings(as_client="a:1", as_proxy="b:2").next_hop == "a:1"
    assert Settings(as_proxy="b:2").next_hop == "b:2"
    assert Settings(forward_to="c:3").next_hop == "c:3"


def test_polling_keeps_a_run_without_listeners_alive() -> None:
    assert not Settings(dont_serve=True, poll=5).nothing_to_do
    assert Settings(dont_serve=True).nothing_to_do
    assert Settings(no_smtp=True).nothing_to_do
    assert not Settings(no_smtp=True, admin=0).nothing_to_do
    assert not Settings(dont_serve=True, forward=True, poll=5).quit_when_sent


@pytest.mark.parametrize(
    ("settings", "allowed"),
    [
        (Settings(), True),
        (Settings(client_tls=True), False),
        (Settings(client_tls_connection=True), False),
        (Settings(client_tls=True, client_auth_clear=True), True),
        (Settings(client_auth_clear=False), False),
    ],
)
def test_signing_in_unencrypted_follows_the_tls_options_unless_it_is_said(settings: Settings, *, allowed: bool) -> None:
    assert settings.sign_in_in_clear is allowed


def test_the_three_ways_to_ask_for_log_parts_add_up() -> None:
    settings = Settings(log_format=frozenset({"port"}), log_time=True, log_address=True)
    assert settings.log_parts == {"port", "time", "address"}
    assert Settings().log_parts == frozenset()


def test_switch_lists_start_from_their_defaults() -> None:
    settings = Settings(server_smtp_config=("-pipelining",), client_smtp_config=("pipelining", "nolinger"))
    assert settings.server_switches == {"strictparsing", "alabels", "linger"}
    assert settings.client_switches == {"pipelining", "smtputf8strict", "binarymimestrict"}

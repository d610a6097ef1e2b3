"""The tables about options, a row each (spec process.md 1.1, 1.2, 1.4, 1.6, 2.7)."""

from __future__ import annotations

from typing import Any

import pytest

from engine.config.host import Host
from engine.config.options import OPTIONS, Settings
from engine.config.parser import Resolved, assemble, parse_arguments, parse_file
from engine.config.switches import CLIENT_SWITCHES, SERVER_SWITCHES, read_switch

HOP = "smtp.example.com:25"


def load(*arguments: str, text: str = "", host: Host | None = None) -> Resolved:
    return assemble(parse_arguments(arguments), parse_file(text, "relay.conf"), host=host)


DEFAULTS: dict[str, Any] = {
    "client-filter": ("exit:0",),
    "connection-timeout": 40,
    "filter": ("exit:0",),
    "filter-timeout": 60,
    "idle-timeout": 1800,
    "pop-port": 110,
    "port": 25,
    "prompt-timeout": 20,
    "response-timeout": 1800,
    "show": {"tray"},
    "spool-dir": "/var/spool/emailrelay",
    "user": "daemon",
}


@pytest.mark.parametrize("name", [name for name, option in OPTIONS.items() if not option.doc.ext])
def test_the_default_of_an_option(name: str) -> None:
    default = OPTIONS[name].default
    if name in DEFAULTS:
        assert default == DEFAULTS[name]
    else:
        assert not default, "off, none, or decided elsewhere"


NUMBERS = [
    *("port", "pop-port", "admin", "size", "poll", "idle-timeout", "filter-timeout", "connection-timeout"),
    *("prompt-timeout", "response-timeout"),
]


def test_all_numbers_are_known() -> None:
    found = {name for name, option in OPTIONS.items() if _is_number(option.kind.format(option.default), name)}
    assert set(NUMBERS) - {"admin", "poll"} == found


def _is_number(text: str, name: str) -> bool:
    return text.isdigit() and not OPTIONS[name].doc.ext and name != "verbose"


@pytest.mark.parametrize("text", ["abc", "+5", "-5", "5 ", "5x", "0x5", "4294967296", "5 # five", "½"])
@pytest.mark.parametrize("name", NUMBERS)
def test_what_is_no_number_is_an_error_that_names_option_and_value(name: str, text: str) -> None:
    (problem,) = [each for each in load(f"--{name}={text}").usage if each.option == name]
    assert problem.text.startswith(f'the option "{name}" needs a whole number')
    assert f'not "{text}"' in problem.text


@pytest.mark.parametrize("name", NUMBERS)
def test_the_smallest_number_of_an_option(name: str) -> None:
    zero = [each for each in load(f"--{name}=0").usage if "whole number" in each.text]
    assert bool(zero) is (name == "poll")
    assert not [each for each in load(f"--{name}=1").usage if "whole number" in each.text]


# 1.4: what is asked, with the options that make it true and those that do not
DERIVED: dict[str, tuple[list[str], list[str]]] = {
    "logging": (["--log", f"--as-client={HOP}", f"--as-proxy={HOP}", "--as-server"], ["", "--syslog", "--log-file=/l"]),
    "use_syslog": (
        ["", "--syslog", "--no-syslog --syslog", f"--as-client={HOP} --syslog", "--as-server"],
        ["--no-syslog", f"--as-client={HOP}", "--as-server --no-syslog"],
    ),
    "daemon": (["", "--as-server", f"--as-proxy={HOP}"], ["--no-daemon", f"--as-client={HOP}"]),
    "closes_stderr": (
        ["--close-stderr", "--as-server", f"--as-proxy={HOP}", f"--as-client={HOP} --as-server"],
        ["", "--log", f"--as-client={HOP}"],
    ),
    "may_serve": (["", "--no-smtp"], ["--dont-serve", f"--as-client={HOP}", f"--as-client={HOP} --as-server"]),
    "smtp_listener": (["", "--pop --pop-auth=/a"], ["--no-smtp", "--dont-serve", f"--as-client={HOP}"]),
    "pop_listener": (["--pop --pop-auth=/a", "--no-smtp --pop --pop-auth=/a"], ["", "--no-smtp", "--pop=no"]),
    "admin_listener": (["--admin=5", "--admin=0", "--no-smtp --admin=5"], ["", "--no-smtp"]),
    "forward_at_start": ([f"--forward --forward-to={HOP}", f"--as-client={HOP}"], ["", f"--as-proxy={HOP}"]),
    "forwards_on_disconnect": (
        [f"--forward-on-disconnect --forward-to={HOP}", f"--as-proxy={HOP}"],
        ["", f"--as-client={HOP}", f"--forward-to={HOP}"],
    ),
    "nothing_to_do": (
        ["--dont-serve", "--no-smtp", f"--dont-serve --forward-to={HOP}"],
        [
            *("", "--no-smtp --admin=5", "--no-smtp --pop --pop-auth=/a", f"--dont-serve --poll=5 --forward-to={HOP}"),
            f"--dont-serve --forward --forward-to={HOP}",
        ],
    ),
    "quit_when_sent": (
        [f"--as-client={HOP}", f"--dont-serve --forward --forward-to={HOP}", f"--no-smtp --forward --forward-to={HOP}"],
        [f"--as-client={HOP} --poll=5", f"--forward --forward-to={HOP}", f"--no-smtp --admin=5 --as-proxy={HOP}"],
    ),
}
ROWS = [
    (name, line, wanted) for name, lines in DERIVED.items() for wanted in (True, False) for line in lines[not wanted]
]


@pytest.mark.parametrize(("name", "line", "wanted"), ROWS, ids=[f"{n}-{line or 'plain'}-{w}" for n, line, w in ROWS])
def test_a_setting_that_follows_from_others(name: str, line: str, wanted: bool) -> None:  # noqa: FBT001 - a table
    found = load(*line.split())
    assert found.problems == ()
    assert getattr(found.draft, name) is wanted


def test_every_mode_may_be_given_together() -> None:
    draft = load("--as-server", f"--as-proxy={HOP}", "--as-client=other.example.com:26").draft
    assert (draft.next_hop, draft.daemon, draft.closes_stderr) == ("other.example.com:26", False, True)
    assert draft.forwards_on_disconnect
    assert draft.forward_at_start


# 1.6
SWITCHES = {
    "server-smtp-config": (
        SERVER_SWITCHES,
        {
            "pipelining": True,
            "chunking": False,
            "smtputf8": False,
            "smtputf8strict": False,
            "strictparsing": True,
            "alabels": True,
            "linger": True,
        },
    ),
    "client-smtp-config": (
        CLIENT_SWITCHES,
        {
            "pipelining": False,
            "smtputf8strict": True,
            "eightbitstrict": False,
            "binarymimestrict": True,
            "linger": True,
        },
    ),
}


@pytest.mark.parametrize(
    ("option", "switch"), [(option, switch) for option, (_, table) in SWITCHES.items() for switch in table]
)
def test_a_switch_has_its_default_and_its_spellings(option: str, switch: str) -> None:
    known, table = SWITCHES[option]
    assert known == table
    for text, state in (
        *((f"{prefix}{switch}", True) for prefix in ("", "+", "with-")),
        *((f"{prefix}{switch}", False) for prefix in ("-", "no", "without-")),
        (f"={switch}", table[switch]),
    ):
        assert read_switch(text, known) == (switch, state)
        found = load(f"--{option}={text}")
        assert found.warnings == ()
        on = found.draft.server_switches if option.startswith("server") else found.draft.client_switches
        assert (switch in on) is state


@pytest.mark.parametrize("option", SWITCHES)
def test_each_unknown_switch_is_warned_about_once(option: str) -> None:
    found = load(f"--{option}=linger,frob,+frob,Linger,no")
    assert [each.text for each in found.warnings] == [
        f"unknown smtp-config item [{word}]" for word in ("frob", "+frob", "Linger", "no")
    ]


# 2.7
@pytest.mark.parametrize(
    "name",
    [
        *("spool-dir", "delivery-dir", "log-file", "pid-file", "server-auth", "client-auth", "pop-auth"),
        *("server-tls-certificate", "client-tls-certificate", "server-tls-verify", "client-tls-verify"),
    ],
)
def test_the_programs_folder_is_put_for_the_first_app(name: str) -> None:
    host = Host(app_dir="/opt/relay")

    def value(text: str) -> object:
        return getattr(load(f"--{name}={text}", host=host).draft, OPTIONS[name].field)

    for text, path in (("@app/x@app", "/opt/relay/x@app"), ("/y@app", "/y/opt/relay")):
        assert value(text) in {path, (path,)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("server-auth", "pam:"),
        ("pop-auth", "pam:"),
        ("server-auth", "/pam"),
        ("client-auth", "plain:QGFwcA==:QGFwcA=="),
        ("server-tls-verify", "<default>"),
        ("client-tls-verify", "<none>"),
        ("interface", "smtp=/run/@app"),
        ("filter", "/x/@app"),
        ("filter", "file:@app/x"),
        ("address-verifier", "@app/x"),
        ("domain", "@app"),
    ],
)
def test_other_values_are_kept_as_they_are(name: str, value: str) -> None:
    draft = load(f"--{name}={value}", host=Host(app_dir="/opt/relay")).draft
    assert getattr(draft, OPTIONS[name].field) in {value, (value,)}


def test_what_is_off_counts_as_absent() -> None:
    assert Settings() == load("--pop=no", "--log=off", text="admin-terminate 0\nforward FALSE\nverbose n\n").draft

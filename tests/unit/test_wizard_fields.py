"""The tables of fields: default, what may be typed, and the way to the option and back, for each field."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emailrelay_gui.wizard import fields, log_options, options
from emailrelay_gui.wizard.answers import Answers, InboundTls
from emailrelay_gui.wizard.fields import OptionField, Shape
from emailrelay_gui.wizard.topics import ALIASES, topics
from engine.api import OPTIONS, ConfigDocument

BASE = b"# mine\nport 2525\nforward-to smtp.example.com:587\nremote-clients\npop\nadmin 10026\n"
TLS = b"server-tls\nserver-tls-certificate /c.pem\n"
VALUES: dict[str, tuple[object, str]] = {
    "spool_dir": ("/srv/spool", "spool-dir /srv/spool"),
    "delivery_dir": ("/srv/boxes", "delivery-dir /srv/boxes"),
    "log_file": ("/srv/relay-%d.log", "log-file /srv/relay-%d.log"),
    "pid_file": ("/run/relay.pid", "pid-file /run/relay.pid"),
    "smtp": (False, "no-smtp"),
    "admin": ("10027", "admin 10027"),
    "admin_terminate": (True, "admin-terminate"),
    "idle_timeout": ("90", "idle-timeout 90"),
    "anonymous": ("server,content", "anonymous server,content"),
    "dnsbl": ("zen.example.net,b.example.net", "dnsbl zen.example.net,b.example.net"),
    "server_smtp_config": ("pipelining,chunking", "server-smtp-config pipelining,chunking"),
    "user": ("relay", "user relay"),
    "client_certificates": ("/ca.pem", "server-tls-verify /ca.pem"),
    "oldest_tls": ("tlsv1.3", "tls-config tlsv1.3"),
    "legacy": ("192.168.1.5:2526,192.168.1.40", "legacy-listen 192.168.1.5:2526,192.168.1.40"),
    "pop": (False, ""),
    "pop_port": ("1110", "pop-port 1110"),
    "pop_by_name": (True, "pop-by-name"),
    "pop_no_delete": (True, "pop-no-delete"),
    "pop_auth": ("/pop.auth", "pop-auth /pop.auth"),
    "filters": (("/f.sh", "deliver:"), "filter /f.sh"),
    "client_filters": (("mx:",), "client-filter mx:"),
    "verifier": ("account:", "address-verifier account:"),
    "filter_timeout": ("5", "filter-timeout 5"),
    "log": (True, "log"),
    "close_stderr": (True, "close-stderr"),
}
"""A value for each field, and the line of the configuration that says so."""
BAD: tuple[tuple[str, str, str], ...] = (
    ("log_file", "relay.log", "Enter the whole path of the file."),
    ("pid_file", "relay.pid", "Enter the whole path of the file."),
    ("admin", "70000", 'Enter a port from 1 to 65535, or a service name such as "submission".'),
    ("idle_timeout", "1 min", "Enter a whole number of seconds, such as 60, or nothing for the usual time."),
    ("server_smtp_config", "pipelining chunking", "Enter words with commas between them, without spaces."),
    ("user", "re lay", "Enter the name of an account, without spaces."),
    ("legacy", "2526,192.168.1.0/24", "Enter an address of this computer with a port, such as 192.168.1.5:2526."),
    ("legacy", "192.168.1.5:2526", "Name the old devices by their addresses, with commas between them."),
    (
        "legacy",
        "192.168.1.5:2526,0.0.0.0/0",
        "0.0.0.0/0 is not on a local network. Old encryption may be offered to listed local devices only.",
    ),
    (
        "legacy",
        "192.168.1.5:2526,scanner",
        '"scanner" is no address and no network. Enter an address or a network such as 192.168.1.0/24.',
    ),
    ("pop_port", "pop three", 'Enter a port from 1 to 65535, or a service name such as "submission".'),
    ("verifier", "check.sh", "Enter the whole path of the program."),
    ("verifier", "net:", 'Enter where it listens after "net:", such as net:127.0.0.1:10030.'),
    ("verifier", "exit:now", 'Enter a number from 0 to 255 after "exit:".'),
    ("filter_timeout", "-1", "Enter a whole number of seconds, such as 60, or nothing for the usual time."),
)


def named(name: str) -> OptionField:
    (field,) = [each for each in fields.ALL if each.name == name]
    return field


def read(document: ConfigDocument) -> Answers:
    known = fields.answers_of(document)
    tls = InboundTls.OPTIONAL if document.has("server-tls") else InboundTls.OFF
    more = {"forward": document.has("forward-to"), "remote_clients": document.has("remote-clients"), "inbound_tls": tls}
    ports = {"port": document.values("port")[-1] if document.has("port") else "25"}
    logs = {"syslog": log_options.syslog_of(document), "log_parts": log_options.parts_of(document)}
    return replace(Answers(), **{**known, **more, **ports, **logs}, detail=log_options.detail_of(document))


def lines(document: ConfigDocument) -> list[str]:
    return [f"{line.name} {line.value}".strip() for line in document.lines() if line.name and not line.commented]


TABLES = (
    *fields.LOCATIONS,
    *fields.CONNECTIONS,
    *fields.CONNECTIONS_ADVANCED,
    *fields.TLS,
    fields.LEGACY,
    *fields.POP,
    *fields.FILTERS,
    *fields.LOGGING,
)


def test_every_field_has_a_row_here_and_an_option_there() -> None:
    assert set(VALUES) == {field.name for field in TABLES}
    assert {field.option for field in fields.ALL} <= set(OPTIONS)
    assert {field.name for field in TABLES if field.check} <= {name for name, _, _ in BAD}


@pytest.mark.parametrize("field", fields.ALL, ids=lambda field: field.name)
def test_a_field_shows_its_default_when_its_option_is_not_there(field: OptionField) -> None:
    shown = field.read(ConfigDocument.parse(b"# nothing\n"))

    empty: dict[Shape, object] = {Shape.FLAG: False, Shape.INVERTED: True, Shape.ITEMS: ()}
    assert shown == empty.get(field.shape, field.default)


@pytest.mark.parametrize("name", VALUES)
def test_an_answer_becomes_its_option_and_comes_back(name: str) -> None:
    value, line = VALUES[name]
    document = ConfigDocument.parse(BASE + TLS)
    before = read(document)
    after = replace(before, **{name: value})

    written, notes = options.write(document, before, after)

    assert notes == ()
    assert getattr(read(written), name) == value
    if line:
        assert line in lines(written)
    back, _ = options.write(written, after, before)
    assert sorted(lines(back)) == sorted(lines(document))


@pytest.mark.parametrize("name", VALUES)
def test_a_file_that_says_so_already_is_left_byte_for_byte(name: str) -> None:
    _, line = VALUES[name]
    data = BASE + TLS + f"  {line}\n".encode()
    document = ConfigDocument.parse(data)

    written, _ = options.write(document, read(document), read(document))
    assert written.render() == data
    assert named(name).write(document, named(name).read(document)).render() == data


@pytest.mark.parametrize(("name", "text", "says"), BAD, ids=lambda each: str(each)[:24])
def test_what_cannot_be_used_is_said(name: str, text: str, says: str) -> None:
    assert named(name).problem(text) == says


@pytest.mark.parametrize("name", VALUES)
def test_good_values_pass(name: str) -> None:
    assert named(name).problem(VALUES[name][0]) == ""


@pytest.mark.parametrize("field", fields.ALL, ids=lambda field: field.name)
def test_tooltip_and_help_name_the_option(field: OptionField) -> None:
    assert f"Option: {field.option}" in field.spec.tip
    topic = topics()[ALIASES.get(field.name, field.name)]
    assert field.option in topic.options
    assert topic.text


def test_a_bare_flag_with_an_optional_value_stays_bare() -> None:
    field = named("anonymous")
    document = ConfigDocument.parse(b"anonymous\n")

    assert field.read(document) == fields.BARE
    assert field.write(ConfigDocument.parse(b""), fields.BARE).render().strip() == b"anonymous"


def test_repeats_of_a_list_are_shown_together_and_kept_until_changed() -> None:
    data = b"dnsbl a.example\nremote-clients\ndnsbl b.example\n"
    document = ConfigDocument.parse(data)

    assert named("dnsbl").read(document) == "a.example,b.example"
    assert named("dnsbl").write(document, "a.example,b.example").render() == data


@pytest.mark.parametrize(
    ("data", "detail", "parts", "syslog"),
    [
        (b"", "normal", (), ""),
        (b"log\nlog-time\nno-syslog\n", "normal", ("time",), "off"),
        (b"log\nverbose\nlog-format address,msgid\nsyslog\n", "verbose", ("address", "msgid"), "on"),
        (b"log\nverbose\ndebug\nlog-address\nsyslog local3\n", "debug", ("address",), "local3"),
    ],
    ids=["nothing", "old words", "format", "facility"],
)
def test_the_log_is_read_as_it_is_and_never_ticks_itself(
    data: bytes, detail: str, parts: tuple[str, ...], syslog: str
) -> None:
    document = ConfigDocument.parse(data)
    answers = read(document)

    assert (answers.detail, answers.log_parts, answers.syslog) == (detail, parts, syslog)
    written, _ = options.write(document, answers, answers)
    assert written.render() == data


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"detail": "debug"}, {"log", "verbose", "debug", "log-time", "no-syslog"}),
        ({"log_parts": ("time", "address")}, {"log", "log-format time,address", "no-syslog"}),
        ({"log_parts": ()}, {"log", "no-syslog"}),
        ({"syslog": "local3"}, {"log", "log-time", "syslog local3"}),
        ({"syslog": ""}, {"log", "log-time"}),
        ({"log": False}, {"log-time", "no-syslog"}),
    ],
    ids=["debug", "format", "no format", "facility", "as usual", "no log"],
)
def test_the_log_is_written_as_answered(changes: dict[str, object], says: set[str]) -> None:
    document = ConfigDocument.parse(b"log\nlog-time\nno-syslog\n")
    before = read(document)

    written, _ = options.write(document, before, replace(before, **changes))

    assert set(lines(written)) == says


def test_without_smtp_or_pop_their_companions_go() -> None:
    document = ConfigDocument.parse(BASE + b"filter deliver:\npop-port 1110\npop-by-name\npop-auth /a\n")
    before = read(document)

    no_smtp, _ = options.write(document, before, replace(before, smtp=False))
    no_pop, _ = options.write(document, before, replace(before, pop=False))

    assert {"no-smtp", "pop"} <= set(lines(no_smtp))
    assert not [line for line in lines(no_smtp) if line.startswith(("port", "filter"))]
    assert not [line for line in lines(no_pop) if line.startswith("pop")]


def test_a_shorthand_is_spelt_out_when_its_part_changes() -> None:
    document = ConfigDocument.parse(b"as-server\nport 2525\n")
    before = read(document)
    assert (before.log, before.close_stderr) == (True, True)

    written, notes = options.write(document, before, replace(before, close_stderr=False))

    assert set(lines(written)) == {"log", "port 2525"}
    assert notes == ("as-server is replaced by the options that it stands for, because one of them changes.",)


def test_an_international_name_is_written_as_on_the_wire() -> None:
    document = ConfigDocument.parse(b"port 2525\n")
    before = read(document)

    written, _ = options.write(document, before, replace(before, domain="büro.example"))

    assert "domain xn--bro-hoa.example" in lines(written)

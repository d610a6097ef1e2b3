"""Whatever is answered without extensions, the original engine can read what is written (spec gui.md D13.3)."""

from __future__ import annotations

import string
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from emailrelay_gui.wizard import answers_json, checks
from emailrelay_gui.wizard.answers import Account, Answers, InboundTls, Listen, Security, SignIn, TrustedNetwork
from emailrelay_gui.wizard.apply import new_problems
from emailrelay_gui.wizard.checks import Facts, Severity
from emailrelay_gui.wizard.plan import complete, make_plan
from emailrelay_gui.wizard.source import FileState, Source, answers_of, new_installation
from engine.api import OPTIONS, ConfigDocument, RelayError, Secret, SecretsDocument
from tests.support.original_rules import read_configuration, read_secrets

CONFIG = Path("/etc/relay/emailrelay.conf")
BASES = (
    b"",
    b"# empty\n",
    b"log\nport 25\nspool-dir /var/spool/e\nforward-to a.example:25\nforward-on-disconnect\n#poll 60\n",
    b'as-proxy smtp.example.com:587\nspool-dir "/a b"\nclient-tls\nclient-tls-verify <default>\nlog-format time,port',
    b"as-server\r\nspool-dir /a\r\npop\r\npop-auth /x\r\nserver-auth /x\r\nserver-tls\r\nserver-tls-certificate /k,/c",
    b"as-client smtp.example.com:587\nspool-dir /a\nverbose\nclient-auth plain:bWU=:cHc=\n",
    b"in-spool-dir /in\nin-port 26\nin-forward-to b:25\nin-poll 5\nout-spool-dir /out\nlog\nout-admin 10025\n",
)
WORDS = st.text(alphabet=string.ascii_letters + string.digits + " +=#\"'<>\\/:;,.\u00e9", min_size=1, max_size=12)
HOSTS = st.sampled_from(["smtp.example.com", "192.0.2.1", "::1", "b\u00fccher.example"])
PORTS = st.sampled_from(["25", "2525", "submission", "65535"])
SECONDS = st.sampled_from(["", "0", "60", "4294967295"])
PATHS = st.sampled_from(["/a", "/a b/c", "/\u00e4", 'C:\\Relay "x"'])
CHANGES = st.fixed_dictionaries(
    {"spool_dir": PATHS},
    optional={
        "delivery_dir": st.one_of(st.just(""), PATHS),
        "log_file": st.one_of(st.just(""), PATHS),
        "pid_file": st.one_of(st.just(""), PATHS),
        "port": PORTS,
        "smtp": st.booleans(),
        "remote_clients": st.booleans(),
        "domain": st.sampled_from(["", "relay.example.com", "b\u00fccher.example"]),
        "size": st.integers(0, 2**32 - 1),
        "admin": st.one_of(st.just(""), PORTS),
        "admin_terminate": st.booleans(),
        "idle_timeout": SECONDS,
        "dnsbl": st.sampled_from(["", "zen.example.net,1"]),
        "forward": st.booleans(),
        "server": HOSTS,
        "server_port": PORTS,
        "next_hop": st.sampled_from(["", "/run/lmtp"]),
        "security": st.sampled_from(Security),
        "verify": st.sampled_from(["", "<default>", "/ca.pem"]),
        "on_disconnect": st.booleans(),
        "poll": st.integers(0, 7 * 86400),
        "at_start": st.booleans(),
        "immediate": st.booleans(),
        "connection_timeout": SECONDS,
        "response_timeout": SECONDS,
        "prompt_timeout": SECONDS,
        "inbound_tls": st.sampled_from(InboundTls),
        "certificate": st.sampled_from([(), ("/c.pem",)]),
        "client_certificates": st.sampled_from(["", "<default>"]),
        "oldest_tls": st.sampled_from(["", "tlsv1.3"]),
        "devices_sign_in": st.booleans(),
        "accounts": st.lists(
            st.builds(lambda name, pw: Account(name=name, secret=Secret(pw)), WORDS, WORDS),
            max_size=3,
            unique_by=lambda each: each.name,
        ).map(tuple),
        "trusted": st.sampled_from([(), (TrustedNetwork(range="10.0.0.0/8"), TrustedNetwork(range="::1"))]),
        "sign_in": st.sampled_from([SignIn.NONE, SignIn.PASSWORD]),
        "client_user": WORDS,
        "client_secret": st.builds(Secret, WORDS),
        "pop": st.booleans(),
        "pop_port": PORTS,
        "pop_by_name": st.booleans(),
        "pop_no_delete": st.booleans(),
        "filters": st.sampled_from([(), ("exit:0",), ("/bin/true", "spam-edit:127.0.0.1:783")]),
        "client_filters": st.sampled_from([(), ("exit:0",)]),
        "filter_timeout": SECONDS,
        "verifier": st.sampled_from(["", "account:"]),
        "log": st.booleans(),
        "detail": st.sampled_from(["normal", "verbose", "debug"]),
        "log_parts": st.sampled_from([(), ("time",), ("time", "address", "port", "unit", "msgid")]),
        "syslog": st.sampled_from(["", "off", "on", "local3"]),
        "close_stderr": st.booleans(),
    },
)
BIG = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
"""A whole set of answers is a big example, which a busy machine takes its time to draw."""
COMPANIONS = {
    "certificate": "inbound_tls",
    "accounts": "devices_sign_in",
    "pop_accounts": "pop",
    "pop_kind": "pop",
    "server": "forward",
    "server_port": "forward",
    "client_secret": "sign_in",
}
"""What asks for a field, and goes with it when the field is wrong."""
LISTENING = st.sampled_from(
    [
        (Listen.ALL, ()),
        (Listen.LOOPBACK, ("127.0.0.1", "::1")),
        (Listen.PICKED, ("192.0.2.5",)),
        (Listen.CUSTOM, ("smtp=127.0.0.1, admin=::1",)),
        None,
    ]
)


def source_of(data: bytes, instance: str = "") -> Source:
    if not data:
        return new_installation(CONFIG)
    document = ConfigDocument.parse(data)
    instances = document.instances()
    document = document.of(instance or next(iter(instances), ""))
    state = (FileState(path=Path("/x"), data=b""), SecretsDocument.parse(b""))
    bare = Source(
        config=FileState(path=CONFIG, data=data),
        document=document,
        secrets=(state,),
        answers=Answers(),
        instance=instance or next(iter(instances), ""),
        instances=instances,
    )
    return replace(bare, answers=answers_of(bare))


def mended(base: Answers, changes: dict[str, object]) -> Answers:
    """``base`` with those of the changes that no finding stands against."""
    kept = dict(changes)
    for _ in range(8):
        answers = replace(base, **kept)  # type: ignore[arg-type] # the names are those of answers
        wrong = {each.field for each in checks.findings(answers, Facts()) if each.severity is Severity.ERROR}
        if not wrong:
            return answers
        wrong |= {COMPANIONS[name] for name in wrong if name in COMPANIONS}
        kept = {name: value for name, value in kept.items() if name not in wrong}
    assume(condition=False)
    return base


@pytest.mark.slow
@settings(max_examples=100, suppress_health_check=BIG)
@given(st.sampled_from(BASES), CHANGES, LISTENING)
def test_the_original_takes_every_file_without_extensions(
    base: bytes, changes: dict[str, object], listening: tuple[Listen, tuple[str, ...]] | None
) -> None:
    source = source_of(base)
    if listening is not None:
        changes = {**changes, "listen": listening[0], "addresses": listening[1]}
    answers = mended(source.answers, changes)

    plan = make_plan(source, answers)

    # A shorthand such as as-client may leave no room for an answer; Apply then refuses, with the engine's own words.
    assume(not any(new_problems(change) for change in plan.files if change.path == CONFIG))
    config = plan.after(CONFIG) or base
    options = read_configuration(config)
    assert not [name for values in options.values() for name in values if OPTIONS[name].doc.ext]
    for change in plan.files:
        if change.path != CONFIG:
            assert read_secrets(change.after)


@pytest.mark.slow
@settings(max_examples=50, suppress_health_check=BIG)
@given(CHANGES)
def test_what_is_written_is_read_back_as_it_was_meant(changes: dict[str, object]) -> None:
    source = source_of(b"# empty\n")
    answers = mended(source.answers, changes)
    plan = make_plan(source, answers)
    after = plan.after(CONFIG) or b"# empty\n"

    again = source_of(after)

    assert make_plan(again, again.answers).empty
    text = answers_json.write(complete(again.answers, CONFIG))
    assert answers_json.read(answers_json.parse(text.encode()), again.answers, _no_secret) == complete(
        again.answers, CONFIG
    )


def _no_secret(reference: answers_json.SecretRef) -> Secret:
    raise RelayError(f"nobody may ask for {reference}")

"""The option ``interface`` as choices, and back (spec process.md 3.8)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from emailrelay_gui.wizard import options
from emailrelay_gui.wizard.answers import Answers, Listen, Startup
from emailrelay_gui.wizard.checks import Facts, Severity, findings
from emailrelay_gui.wizard.listening import EVERYWHERE, Listening, hosts, interface_of, listening_of, reachable
from engine.api import ConfigDocument, PortProblem, PortTrouble

ROWS = [
    ("", Listening()),
    ("127.0.0.1,::1", Listening(listen=Listen.LOOPBACK, addresses=("127.0.0.1", "::1"))),
    ("192.0.2.5", Listening(listen=Listen.PICKED, addresses=("192.0.2.5",))),
    (
        "smtp=192.0.2.5,pop=127.0.0.1",
        Listening(listen=Listen.PICKED, addresses=("192.0.2.5",), pop_listen="127.0.0.1", admin_listen=EVERYWHERE),
    ),
    (
        "smtp=127.0.0.1,pop=127.0.0.1,pop=192.0.2.5,admin=127.0.0.1",
        Listening(listen=Listen.LOOPBACK, addresses=("127.0.0.1",), pop_listen="127.0.0.1,192.0.2.5"),
    ),
    ("admin=127.0.0.1", Listening(admin_listen="127.0.0.1")),
]


@pytest.mark.parametrize(("value", "shown"), ROWS, ids=[value or "nothing" for value, _ in ROWS])
def test_addresses_of_each_server_are_shown_and_written_back_as_they_were(value: str, shown: Listening) -> None:
    assert listening_of([value] if value else []) == shown
    answers = replace(
        Answers(),
        listen=shown.listen,
        addresses=shown.addresses,
        pop_listen=shown.pop_listen,
        admin_listen=shown.admin_listen,
    )
    assert interface_of(answers) == value


@pytest.mark.parametrize(
    "value",
    ["eth0", "127.0.0.1,pop=::1", "smtp=fd#4", "/run/relay", "client=127.0.0.1", "smtp=eth0-ipv4"],
)
def test_what_the_choices_cannot_show_stays_word_for_word(value: str) -> None:
    found = listening_of([value])

    assert (found.listen, found.addresses) == (Listen.CUSTOM, (value,))
    assert interface_of(replace(Answers(), listen=Listen.CUSTOM, addresses=found.addresses)) == value


def test_a_server_gets_addresses_of_its_own_and_loses_them_again() -> None:
    document = ConfigDocument.parse(b"interface 192.0.2.5\n")
    before = replace(Answers(), listen=Listen.PICKED, addresses=("192.0.2.5",))
    own = replace(before, admin_listen="127.0.0.1")

    document, _ = options.write(document, before, own)
    assert document.render() == b"interface smtp=192.0.2.5,pop=192.0.2.5,admin=127.0.0.1\n"
    document, _ = options.write(document, own, before)
    assert document.render() == b"interface 192.0.2.5\n"


def test_each_server_is_asked_where_it_listens() -> None:
    answers = replace(
        Answers(), listen=Listen.PICKED, addresses=("192.0.2.5",), pop_listen="127.0.0.1", admin_listen=EVERYWHERE
    )

    assert [hosts(answers, server) for server in ("smtp", "pop", "admin")] == [("192.0.2.5",), ("127.0.0.1",), ("",)]
    assert [reachable(answers, server) for server in ("smtp", "pop", "admin")] == [
        "192.0.2.5",
        "127.0.0.1",
        "127.0.0.1",
    ]


def test_a_control_port_that_others_can_reach_is_told_with_the_way_out() -> None:
    answers = Answers(admin="10026", spool_dir="/var/spool/emailrelay")
    found = next(each for each in findings(answers, Facts()) if each.field == "admin")

    assert (found.severity, found.text) == (
        Severity.WARNING,
        "Other computers can reach the control port, and steer the relay.",
    )
    mended = replace(answers, **dict(found.fixes[0].changes))
    assert interface_of(mended) == "admin=127.0.0.1"
    assert [each for each in findings(mended, Facts()) if each.field == "admin"] == []


def test_a_port_of_the_system_is_no_trouble_for_a_service_of_the_computer() -> None:
    problem = PortProblem(trouble=PortTrouble.NOT_PERMITTED, text="")
    answers = Answers(port="25", pop=True, pop_port="110", spool_dir="/var/spool/emailrelay")
    facts = Facts(port=problem, pop_port=problem)

    found = {each.field: each for each in findings(answers, facts) if each.field in {"port", "pop_port"}}
    assert [[fix.label for fix in found[name].fixes] for name in ("port", "pop_port")] == [
        ["Use 2525", "Run as a service"],
        ["Use 1110", "Run as a service"],
    ]
    refused = next(each for each in findings(answers, replace(facts, service="no systemd")) if each.field == "port")
    assert [fix.label for fix in refused.fixes] == ["Use 2525"]

    served = replace(answers, **dict(found["port"].fixes[1].changes))
    assert served.startup is Startup.SERVICE
    assert [each for each in findings(served, facts) if each.field in {"port", "pop_port"}] == []

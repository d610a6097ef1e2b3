"""Which rule a message falls under, what it changes, and what is wrong with a file of rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import ConfigError
from engine.forward.sender_rules import SenderRules
from engine.spool.envelope import Envelope

MESSAGE = Envelope(reverse_path="mfp@scanner.local", remote=("a@b",), client="192.168.1.7", authentication="Scanner")


def parse(text: str) -> SenderRules:
    return SenderRules.parse(text, "rules.toml")


def rule(*lines: str) -> str:
    return "\n".join(("[[rule]]", *lines, 'selector = "s"', ""))


@pytest.mark.parametrize(
    ("asks", "fits"),
    [
        ((), True),
        (('client = "192.168.1.7"',), True),
        (('client = "192.168.1.0/24"',), True),
        (('client = "192.168.1.99/24"',), True),
        (('client = "192.168.2.0/24"',), False),
        (('client = "fe80::/10"',), False),
        (('account = "Scanner"',), True),
        (('account = "scanner"',), False),
        (('account = "Scan*"',), True),
        (('sender = "*@scanner.local"',), True),
        (('sender = "*@SCANNER.LOCAL"',), True),
        (('sender = "mfp@other"',), False),
        (('client = "192.168.1.7"', 'account = "other"'), False),
    ],
)
def test_a_rule_fits_when_all_that_it_asks_for_is_so(asks: tuple[str, ...], *, fits: bool) -> None:
    assert (parse(rule(*asks)).rule_for(MESSAGE) is not None) is fits


@pytest.mark.parametrize(
    ("client", "fits"), [("::ffff:192.168.1.7", True), ("fe80::1%eth0", False), ("/", False), ("", False)]
)
def test_clients_are_compared_as_addresses(client: str, *, fits: bool) -> None:
    rules = parse(rule('client = "192.168.1.0/24"'))
    assert (rules.rule_for(replace(MESSAGE, client=client)) is not None) is fits


def test_the_first_rule_that_fits_decides() -> None:
    rules = parse(rule('account = "other"') + rule('account = "S*"') + rule())
    found = rules.rule_for(MESSAGE)
    assert found is not None
    assert found.number == 2
    assert parse("").rule_for(MESSAGE) is None


def test_a_rule_changes_what_it_names() -> None:
    text = '[[rule]]\nreverse-path = "n@x"\nfrom = "f@x"\nreply-to = true\nselector = "w"\nforward-to = "h:25"\n'
    found = parse(text).rule_for(MESSAGE)
    assert found is not None
    expected = replace(MESSAGE, reverse_path="n@x", client_account_selector="w", forward_to_address="h:25")
    assert found.apply(MESSAGE) == expected
    assert (found.header_from, found.reply_to) == ("f@x", True)
    assert found.describe() == "sender-rule=[1] reverse-path=[n@x] from=[f@x] selector=[w] forward-to=[h:25]"


def test_the_null_reverse_path_and_the_choices_of_a_filter_stand() -> None:
    found = parse('[[rule]]\nreverse-path = "n@x"\nselector = "w"\nforward-to = "h:25"\n').rules[0]
    chosen = replace(MESSAGE, reverse_path="", client_account_selector="mine", forward_to_address="there:26")
    assert found.apply(chosen) == chosen


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[rule]\n", "rules.toml: this is not valid TOML"),
        ("rules = 1\n", '"rules" is not known here'),
        ("rule = 1\n", "write each rule as a table of its own"),
        (rule("colour = 1"), 'rule 1: "colour" is not known'),
        (rule("account = 1"), 'rule 1: "account" needs a text in quotes'),
        (rule('account = ""'), 'rule 1: "account" needs a text in quotes'),
        (rule('account = "a\\u0000"'), 'rule 1: "account" needs a text in quotes, without control characters'),
        (rule('reply-to = "yes"', 'from = "a@b"'), 'rule 1: "reply-to" is true or false'),
        (rule("reply-to = true"), 'rule 1: "reply-to" has an effect only together with "from"'),
        (rule('from = "A <a@b>"'), 'rule 1: "from" needs an address'),
        (rule('reverse-path = "nobody"'), 'rule 1: "reverse-path" needs an address'),
        (rule('client = "192.168.1"'), 'rule 1: "client" needs an address or a network'),
        (rule('forward-to = "host"'), 'rule 1: "forward-to" needs host:port, or a list of them, not "host"'),
        (rule('forward-to = ["a:25", "b"]'), 'rule 1: "forward-to" needs host:port, or a list of them, not "b"'),
        (rule("forward-to = [25]"), 'rule 1: "forward-to" needs host:port, or a list of them, not "25"'),
        (rule("forward-to = []"), 'rule 1: "forward-to" needs host:port, or a list of them, not an empty list'),
        (rule('forward-to = ""'), 'rule 1: "forward-to" needs host:port, or a list of them, not ""'),
        (rule() + "[[rule]]\n", "rule 2: it changes nothing"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_rule(text: str, complaint: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    assert complaint in str(caught.value)
    assert str(caught.value).startswith("rules.toml: ")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(ConfigError) as caught:
        parse(rule("colour = 1", 'client = "x"') + rule('from = "x"'))
    assert len(caught.value.problems) == 3

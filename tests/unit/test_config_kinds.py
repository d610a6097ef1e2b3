"""Kinds of values: what they accept, and the rule they state when they do not."""

from __future__ import annotations

from typing import Any

import pytest

from engine.config import kinds
from engine.config.kinds import Kind
from engine.config.options import OPTIONS
from engine.config.values import BareNewlines, RateLimit, RetryPolicy


@pytest.mark.parametrize("word", ["", "y", "YES", "t", "True", "1", "on", " yes "])
def test_yes_words_turn_a_flag_on(word: str) -> None:
    assert kinds.parse_flag(word) is True


@pytest.mark.parametrize("word", ["n", "NO", "f", "False", "0", "off"])
def test_no_words_turn_a_flag_off(word: str) -> None:
    assert kinds.parse_flag(word) is False


def test_a_flag_takes_nothing_else() -> None:
    with pytest.raises(ValueError, match='"yes" or "no"'):
        kinds.parse_flag("maybe")


@pytest.mark.parametrize("text", ["abc", "-1", "+1", " 25", "25 ", "", "65536", "1e3", "٢٥", "9" * 30, "25 # x"])
def test_a_port_is_plain_decimal_digits_within_its_limits(text: str) -> None:
    with pytest.raises(ValueError, match="a whole number from 0 to 65535"):
        kinds.PORT.parse(text)


def test_good_ports_are_read() -> None:
    assert [kinds.PORT.parse(text) for text in ("0", "25", "00587", "65535")] == [0, 25, 587, 65535]


def test_numbers_go_to_thirty_two_bits() -> None:
    assert kinds.BYTES.parse("4294967295") == 4294967295
    with pytest.raises(ValueError, match="a whole number from 0 to 4294967295"):
        kinds.BYTES.parse("4294967296")


def test_a_poll_of_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="a whole number of 1 or more"):
        kinds.POLL.parse("0")


@pytest.mark.parametrize(
    ("text", "port"),
    [("587", 587), (" submission ", 587), ("SMTPS", 465), ("0", None), ("70000", None), ("nonsense", None), ("", None)],
)
def test_a_form_understands_names_of_services(text: str, port: int | None) -> None:
    assert kinds.service_port(text) == port


@pytest.mark.parametrize(
    "text",
    [
        *("mail.example.com:587", "dummyname:25", "192.0.2.1:smtp", "[::1]:25", "::1:25", "/run/lmtp.sock"),
        *("far.example.com:25@proxy:1080", "xn--bcher-kva.example:25", "bücher.example:25"),
    ],
)
def test_next_hops_are_a_host_and_a_port_or_a_path(text: str) -> None:
    assert kinds.NEXT_HOP.parse(text) == text


@pytest.mark.parametrize(
    "text", ["", "host", ":25", "host:", "/", "a b:25", "host:99999", "h:1@p", "h:1@p:1@q:1", "[]:25", "host:25 # x"]
)
def test_other_next_hops_are_refused_at_once(text: str) -> None:
    with pytest.raises(ValueError, match=r"a server and its port, such as"):
        kinds.NEXT_HOP.parse(text)


def test_interfaces_are_lists_of_bare_addresses_names_and_paths() -> None:
    text = "127.0.0.1, ::1,smtp=eth0-ipv4,pop=/run/pop.sock,fd#3,[::1],fe80::1%eth0"
    assert kinds.INTERFACE.parse(text) == tuple(part.strip() for part in text.split(","))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "an address or interface name"),
        (",", "an address or interface name"),
        ("smtp=", 'after "smtp="'),
        ("run/sock", "an absolute path"),
        ("127.0.0.1:25", "addresses without a port"),
        ("[::1]:25", "addresses without a port"),
    ],
)
def test_malformed_interfaces_are_refused(text: str, rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        kinds.INTERFACE.parse(text)


def test_the_outgoing_address_is_an_ip_address() -> None:
    assert kinds.ADDRESS.parse("::") == "::"
    with pytest.raises(ValueError, match="an IP address"):
        kinds.ADDRESS.parse("eth0")


@pytest.mark.parametrize("text", ["", "yes"])
def test_anonymous_without_scopes_means_all(text: str) -> None:
    assert kinds.ANONYMOUS.parse(text) == {"vrfy", "client", "server", "content"}
    assert kinds.ANONYMOUS.doubts(text) == ()


def test_unknown_scopes_are_dropped_with_a_warning() -> None:
    assert kinds.ANONYMOUS.parse("vrfy, foo") == {"vrfy"}
    (doubt,) = kinds.ANONYMOUS.doubts("vrfy, foo")
    assert '"foo" is not known' in doubt


@pytest.mark.parametrize(("text", "facility"), [("", "mail"), ("yes", "mail"), ("local7", "local7"), ("user", "user")])
def test_syslog_facilities(text: str, facility: str) -> None:
    assert kinds.FACILITY.parse(text) == facility


def test_other_facilities_are_refused() -> None:
    with pytest.raises(ValueError, match="local7"):
        kinds.FACILITY.parse("local8")


def test_a_retry_policy_is_three_growing_numbers() -> None:
    assert kinds.RETRY.parse("60,3600,432000") == RetryPolicy(first=60, longest=3600, give_up=432000)
    assert kinds.RETRY.parse("off") is None


@pytest.mark.parametrize("text", ["", "60", "60,3600", "0,1,2", "3600,60,432000", "60,3600,60", "a,b,c", "1,2,3,4"])
def test_other_retry_policies_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="three numbers of seconds"):
        kinds.RETRY.parse(text)


def test_a_rate_is_messages_in_seconds() -> None:
    assert kinds.RATE.parse("30/60") == RateLimit(messages=30, period=60)
    assert kinds.RATE.parse("off") is None
    with pytest.raises(ValueError, match="such as"):
        kinds.RATE.parse("30/0")


def test_a_choice_is_one_of_its_words() -> None:
    kind = kinds.choice(BareNewlines)
    assert kind.parse("reject") is BareNewlines.REJECT
    with pytest.raises(ValueError, match='"keep", "reject" or "strict"'):
        kind.parse("Keep")


def test_unknown_switches_are_doubted_in_the_words_of_the_original() -> None:
    assert kinds.SERVER_CONFIG.parse("a,-pipelining") == ("a", "-pipelining")
    assert kinds.SERVER_CONFIG.doubts("a,-pipelining") == ("unknown smtp-config item [a]",)
    assert kinds.CLIENT_CONFIG.doubts("alabels") == ("unknown smtp-config item [alabels]",)


def test_the_first_pid_file_counts() -> None:
    assert kinds.PID_FILE.parse("/a,/b") == "/a"
    with pytest.raises(ValueError, match="a path"):
        kinds.PID_FILE.parse("")


def test_lists_may_be_empty_and_paths_may_not() -> None:
    assert kinds.ITEMS.parse("") == ()
    assert kinds.ITEMS.parse(" a , ,b") == ("a", "b")
    with pytest.raises(ValueError, match="a value"):
        kinds.FOLDER.parse("")


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (kinds.FLAG, True, ""),
        (kinds.FLAG, False, "no"),
        (kinds.YES_NO, None, ""),
        (kinds.YES_NO, False, "no"),
        (kinds.YES_NO, True, "yes"),
        (kinds.POLL, 0, ""),
        (kinds.POLL, 60, "60"),
        (kinds.OPTIONAL_PORT, None, ""),
        (kinds.OPTIONAL_PORT, 0, "0"),
        (kinds.ANONYMOUS, frozenset({"content", "vrfy"}), "vrfy,content"),
        (kinds.RETRY, RetryPolicy(first=1, longest=2, give_up=3), "1,2,3"),
        (kinds.RETRY, None, "off"),
        (kinds.RATE, RateLimit(messages=1, period=2), "1/2"),
        (kinds.RATE, None, "off"),
        (kinds.NEXT_HOPS, ("a:1", "b:2"), "a:1,b:2"),
    ],
)
def test_values_are_written_as_they_are_read(kind: Kind[Any], value: object, text: str) -> None:
    assert kind.format(value) == text


def test_every_rule_fits_into_a_sentence() -> None:
    for option in OPTIONS.values():
        try:
            option.kind.parse("\x01 ,no such value")
        except ValueError as error:
            assert str(error)[0] in 'atn"', option.name  # noqa: PT017 - any of many may raise
            assert not str(error).endswith("."), option.name  # noqa: PT017 - as above

from __future__ import annotations

import pytest

from engine.sasl.credential import SecretKind
from engine.sasl.mechanisms import PLAIN_SECRET, MechanismRules, for_secrets

CRAMS = ("CRAM-SHA512", "CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5")


@pytest.mark.parametrize(
    ("kinds", "clear", "encrypted"),
    [
        ({SecretKind.PLAIN, SecretKind.MD5}, (*CRAMS, "PLAIN", "LOGIN"), (*CRAMS, "PLAIN", "LOGIN")),
        ({SecretKind.MD5}, ("CRAM-MD5",), ("CRAM-MD5",)),
        (
            {SecretKind.MD5, SecretKind.SHA1, SecretKind.SHA256},
            ("CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5"),
            ("CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5"),
        ),
        (set(), (), ("PLAIN",)),
    ],
)
def test_the_secrets_decide_what_is_offered(
    kinds: set[SecretKind], clear: tuple[str, ...], encrypted: tuple[str, ...]
) -> None:
    assert for_secrets(kinds, encrypted=False) == clear
    assert for_secrets(kinds, encrypted=True) == encrypted


@pytest.mark.parametrize(
    ("value", "clear", "encrypted"),
    [
        ("", PLAIN_SECRET, PLAIN_SECRET),
        ("m:;a:plain", (), ("PLAIN",)),
        ("x:plain,login", CRAMS, CRAMS),
        ("a:plain", PLAIN_SECRET, ("PLAIN",)),
        ("m:", (), ()),
        ("m:login,cram-md5", ("CRAM-MD5", "LOGIN"), ("CRAM-MD5", "LOGIN")),
        ("M: Plain ;D:PLAIN,LOGIN", ("PLAIN",), CRAMS),
        ("x:plain,login;d:", CRAMS, PLAIN_SECRET),
        ("m:plain;m:login", ("PLAIN", "LOGIN"), ("PLAIN", "LOGIN")),
        ("m:plain,login;x:login", ("PLAIN",), ("PLAIN",)),
    ],
)
def test_the_rules_of_the_server_edit_the_offer(value: str, clear: tuple[str, ...], encrypted: tuple[str, ...]) -> None:
    rules = MechanismRules.parse(value)
    assert rules.filtered(PLAIN_SECRET, encrypted=False) == clear
    assert rules.filtered(PLAIN_SECRET, encrypted=True) == encrypted
    assert rules.unused == ()


def test_items_that_are_no_rule_are_named() -> None:
    rules = MechanismRules.parse("plain;q:login;x:login")
    assert rules.unused == ("plain", "q:login")
    assert rules.filtered(("PLAIN", "LOGIN"), encrypted=False) == ("PLAIN",)


@pytest.mark.parametrize(
    ("value", "clear", "encrypted"),
    [
        ("plain", ("PLAIN",), ("PLAIN",)),
        ("m:login,plain", ("LOGIN", "PLAIN"), ("LOGIN", "PLAIN")),
        ("m:", PLAIN_SECRET, PLAIN_SECRET),
        ("m:;x:plain,login", CRAMS, CRAMS),
        ("m:;a:plain", (), ("PLAIN",)),
        ("a:login,plain", PLAIN_SECRET, ("LOGIN", "PLAIN")),
        ("d:plain", PLAIN_SECRET, (*CRAMS, "LOGIN")),
        ("", PLAIN_SECRET, PLAIN_SECRET),
    ],
)
def test_the_rules_of_the_client_choose_and_order(
    value: str, clear: tuple[str, ...], encrypted: tuple[str, ...]
) -> None:
    rules = MechanismRules.parse_client(value)
    assert rules.filtered(PLAIN_SECRET, encrypted=False, ordered=True) == clear
    assert rules.filtered(PLAIN_SECRET, encrypted=True, ordered=True) == encrypted

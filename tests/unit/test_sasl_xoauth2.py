from __future__ import annotations

import base64

import pytest

from engine.sasl.client import Attempt, ClientExchange, attempts
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.mechanisms import MechanismRules
from engine.sasl.xoauth2 import xoauth2_payload


def test_the_payload_is_sent_as_the_providers_want_it() -> None:
    secret = xoauth2_payload("someuser@example.com", Secret("ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"))
    assert repr(secret) == "********"
    credential = Credential(kind=SecretKind.OAUTH, id="someuser@example.com", secret=secret)
    command = ClientExchange(Attempt(mechanism="XOAUTH2", credential=credential)).command()
    assert base64.b64decode(command.removeprefix("AUTH XOAUTH2 ")) == (
        b"user=someuser@example.com\x01auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\x01\x01"
    )


TOKEN = Secret("ya29.aTokenThatIsLongEnoughToBeOne-1234567890")


def spoken(mechanism: str) -> ClientExchange:
    credential = Credential(kind=SecretKind.TOKEN, id="so,me=one@example.com", secret=TOKEN)
    return ClientExchange(Attempt(mechanism=mechanism, credential=credential))


def test_a_token_goes_out_as_rfc_7628_has_it() -> None:
    command = spoken("OAUTHBEARER").command()
    assert base64.b64decode(command.removeprefix("AUTH OAUTHBEARER ")) == (
        b"n,a=so=2Cme=3Done@example.com,\x01auth=Bearer " + TOKEN.octets() + b"\x01\x01"
    )


def test_a_token_goes_out_as_xoauth2_has_it() -> None:
    command = spoken("XOAUTH2").command()
    assert base64.b64decode(command.removeprefix("AUTH XOAUTH2 ")) == (
        b"user=so,me=one@example.com\x01auth=Bearer " + TOKEN.octets() + b"\x01\x01"
    )


@pytest.mark.parametrize(("mechanism", "end"), [("XOAUTH2", ""), ("OAUTHBEARER", "AQ==")])
@pytest.mark.parametrize(
    ("challenge", "words"),
    [
        (
            b'{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
            "status=400 schemes=Bearer scope=https://mail.google.com/",
        ),
        (b'{"status":"invalid_token","scope":"a b"}', "status=invalid_token scope=a b"),
        (b'{"error":"' + TOKEN.octets() + b'"}', ""),
        (b'{"status":"' + TOKEN.octets() + b'"}', "status=[not shown]"),
        (b'{"status":"' + base64.b64encode(TOKEN.octets()) + b'"}', "status=[not shown]"),
        (b"no json " + TOKEN.octets(), "no json [not shown]"),
        (b"[1, 2]", "[1, 2]"),
        (b"\xff\r\n", "\\udcff\\r\\n"),
        (b"[" * 100_000, f"{'[' * 200}..."),
    ],
)
def test_the_reasons_of_a_refusal_are_answered_and_shown_without_the_token(
    mechanism: str, end: str, challenge: bytes, words: str
) -> None:
    exchange = spoken(mechanism)
    exchange.command()
    assert exchange.answer(base64.b64encode(challenge).decode()) == end
    assert not exchange.cancelled
    assert TOKEN.reveal() not in exchange.error
    assert exchange.error == words
    assert exchange.answer("") == "*"


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_an_empty_334_to_a_token_is_answered_and_what_is_no_base64_is_cancelled(mechanism: str) -> None:
    exchange = spoken(mechanism)
    exchange.command()
    assert exchange.answer("") in {"", "AQ=="}
    assert exchange.error == ""
    other = spoken(mechanism)
    other.command()
    assert other.answer("not base64!") == "*"
    assert other.cancelled


def test_a_token_is_offered_by_the_first_mechanism_that_both_sides_have() -> None:
    credential = Credential(kind=SecretKind.TOKEN, id="me", secret=TOKEN)
    for offered, expected in [
        (("PLAIN", "LOGIN"), []),
        (("OAUTHBEARER", "XOAUTH2"), ["XOAUTH2", "OAUTHBEARER"]),
        (("oauthbearer",), ["OAUTHBEARER"]),
    ]:
        chosen = attempts((credential,), offered, MechanismRules(), encrypted=True)
        assert [each.mechanism for each in chosen] == expected

from __future__ import annotations

import base64
import hmac

import pytest

from engine.sasl.client import NOT_SUPPORTED, Attempt, ClientExchange, attempts, no_account, nothing_to_try
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.hmac_state import HmacState
from engine.sasl.mechanisms import MechanismRules

ALL = ("LOGIN", "plain", "XOAUTH2", "CRAM-MD5", "Cram-Sha256", "SCRAM-SHA-256")
TOKEN = b"user=me\x01auth=Bearer abc\x01\x01"


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def credential(kind: SecretKind = SecretKind.PLAIN, secret: str = "pw", name: str = "me") -> Credential:
    return Credential(kind=kind, id=name, secret=Secret(secret), source="from line 1")


PLAIN = credential()
MD5 = credential(SecretKind.MD5, HmacState.of(SecretKind.MD5, b"pw").format())
OAUTH = credential(SecretKind.OAUTH, coded(TOKEN))


def exchange(mechanism: str, used: Credential = PLAIN) -> ClientExchange:
    return ClientExchange(Attempt(mechanism=mechanism, credential=used))


@pytest.mark.parametrize(
    ("credentials", "rules", "encrypted", "expected"),
    [
        ((PLAIN,), "", True, ["CRAM-SHA256", "CRAM-MD5", "PLAIN", "LOGIN"]),
        ((MD5,), "", True, ["CRAM-MD5"]),
        ((OAUTH,), "", True, ["XOAUTH2"]),
        ((OAUTH, PLAIN), "", True, ["CRAM-SHA256", "CRAM-MD5", "XOAUTH2", "PLAIN", "LOGIN"]),
        ((PLAIN,), "login,plain", True, ["LOGIN", "PLAIN"]),
        ((PLAIN,), "m:login,plain", True, ["LOGIN", "PLAIN"]),
        ((PLAIN,), "plain", True, ["PLAIN"]),
        ((PLAIN,), "x:plain,login", True, ["CRAM-SHA256", "CRAM-MD5"]),
        ((PLAIN,), "m:;a:plain", False, []),
        ((PLAIN,), "m:;a:plain", True, ["PLAIN"]),
        ((credential(SecretKind.KEYRING),), "", True, []),
        ((), "", True, []),
    ],
)
def test_what_is_tried_and_in_which_order(
    credentials: tuple[Credential, ...], rules: str, *, encrypted: bool, expected: list[str]
) -> None:
    chosen = attempts(credentials, ALL, MechanismRules.parse_client(rules), encrypted=encrypted)
    assert [each.mechanism for each in chosen] == expected


def test_a_secret_hashed_for_the_mechanism_goes_before_a_plain_one() -> None:
    chosen = attempts((PLAIN, MD5), ("CRAM-MD5", "CRAM-SHA1"), MechanismRules(), encrypted=False)
    assert [(each.mechanism, each.credential) for each in chosen] == [("CRAM-SHA1", PLAIN), ("CRAM-MD5", MD5)]


def test_why_there_is_nothing_to_try_is_told() -> None:
    assert nothing_to_try((), "x") == NOT_SUPPORTED
    words = "cannot do authentication: check for a compatible client secret"
    assert nothing_to_try(("GSSAPI",), "") == words
    assert nothing_to_try(("GSSAPI",), "work") == f"{words} with selector [work]"
    assert no_account("a\nb") == "no client authentication account: selector [a\\nb]"


def test_the_log_lines_are_the_ones_that_tools_match() -> None:
    first, second = attempts((PLAIN,), ("CRAM-MD5", "PLAIN"), MechanismRules(), encrypted=False)
    words = "using mechanism [cram-md5] and plaintext secret for [me] from line 1"
    assert first.failed("no\r\nway", second) == f"authentication failed {words}: [no\\r\\nway]: trying [plain]"
    assert second.failed("5.7.8 no", None) == (
        "authentication failed using mechanism [plain] and plaintext secret for [me] from line 1: [5.7.8 no]"
    )
    assert first.succeeded(encrypted=True) == f"successful authentication with remote server over tls {words}"
    assert first.succeeded(encrypted=False) == f"successful authentication with remote server {words}"


def test_plain_goes_out_with_the_auth_line() -> None:
    plain = exchange("PLAIN", credential(secret="pä ss"))
    assert plain.command() == "AUTH PLAIN " + coded(b"\0me\0" + "pä ss".encode())
    assert plain.shown() == "AUTH PLAIN [not logged]"


@pytest.mark.parametrize(("size", "words"), [(450, 3), (451, 2)])
def test_an_initial_response_has_450_octets_at_the_most(size: int, words: int) -> None:
    secret = "p" * (size - len(b"\0me\0"))
    plain = exchange("PLAIN", credential(secret=secret))
    assert len(plain.command().split(" ")) == words
    assert plain.answer("whatever you like") == coded(b"\0me\0" + secret.encode())
    assert plain.answer("") == "*"
    assert plain.cancelled


def test_login_answers_each_prompt_once() -> None:
    login = exchange("LOGIN")
    assert login.command() == f"AUTH LOGIN {coded(b'me')}"
    assert login.answer("VXNlcm5hbWU6") == coded(b"me")
    assert login.answer("UGFzc3dvcmQ6") == coded(b"pw")
    assert not login.cancelled
    assert login.answer("UGFzc3dvcmQ6") == "*"
    assert login.cancelled


@pytest.mark.parametrize("prompt", ["", "=", coded(b"username:"), coded(b"Password: "), "Username:", "***"])
def test_login_cancels_at_a_prompt_that_it_does_not_know(prompt: str) -> None:
    login = exchange("LOGIN")
    assert login.answer(prompt) == "*"
    assert login.cancelled


@pytest.mark.parametrize("used", [PLAIN, MD5])
def test_a_challenge_is_answered_with_its_hmac(used: Credential) -> None:
    cram = exchange("CRAM-MD5", used)
    assert cram.command() == cram.shown() == "AUTH CRAM-MD5"
    digest = hmac.new(b"pw", b"<1@x>", "md5").hexdigest()
    assert cram.answer(coded(b"<1@x>")) == coded(f"me {digest}".encode())
    assert cram.answer(coded(b"<1@x>")) == "*"


@pytest.mark.parametrize("reply", ["", "=", "not base64", "é"])
def test_a_challenge_that_is_none_cancels(reply: str) -> None:
    assert exchange("CRAM-SHA512").answer(reply) == "*"


def test_a_token_goes_out_as_it_is_and_a_refusal_is_answered_by_an_empty_line() -> None:
    token = exchange("XOAUTH2", OAUTH)
    assert token.command() == f"AUTH XOAUTH2 {coded(TOKEN)}"
    assert token.shown() == "AUTH XOAUTH2 [not logged]"
    assert token.answer(coded(b'{"status":"401"}')) == ""
    assert token.error == "status=401"
    assert not token.cancelled
    assert token.answer("") == "*"


def test_a_long_token_waits_for_a_334() -> None:
    long = TOKEN + b"x" * 450
    token = exchange("XOAUTH2", credential(SecretKind.OAUTH, coded(long)))
    assert token.command() == token.shown() == "AUTH XOAUTH2"
    assert token.answer("") == coded(long)
    assert token.answer(coded(b"{}")) == ""
    assert token.answer("") == "*"


def test_a_334_to_a_token_that_is_no_base64_cancels() -> None:
    token = exchange("XOAUTH2", OAUTH)
    token.command()
    assert token.answer("{json}") == "*"

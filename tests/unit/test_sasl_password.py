"""Slow hashes, system accounts, anybody: the ways to judge a password besides the plain one."""

from __future__ import annotations

import pytest

from engine.sasl.anyone import AnyoneSasl
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success, Verification
from engine.sasl.mechanisms import MechanismRules, for_secrets
from engine.sasl.password import password_step
from engine.sasl.scrypt import NOBODY, ScryptHash, prepared
from engine.sasl.system import Refusal, SystemSasl

QUICK = ScryptHash(log_n=4, r=1, p=1, salt=b"saltsalt", digest=bytes(32))


def quick_hash(password: bytes) -> ScryptHash:
    return ScryptHash(log_n=4, r=1, p=1, salt=b"saltsalt", digest=QUICK.compute(password))


class Accounts:
    """Credentials in memory."""

    def __init__(self, *credentials: Credential) -> None:
        self._found = {(each.kind, each.id): each for each in credentials}

    def server_kinds(self) -> frozenset[SecretKind]:
        return frozenset(kind for kind, _ in self._found)

    def stand_in(self) -> ScryptHash:
        return NOBODY

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        return self._found.get((kind, name))


HASHED = Credential(
    kind=SecretKind.SCRYPT, id="carol", secret=Secret(quick_hash(b"sesame").format()), source="from line 2"
)
PLAIN = Credential(kind=SecretKind.PLAIN, id="alice", secret=Secret("sesame"), source="from line 1")
BOTH = Accounts(PLAIN, HASHED)


def decided(step: Step) -> Success | Failure:
    assert isinstance(step, Verification)
    return step.decide()


def test_a_hash_is_written_and_read_in_its_usual_form() -> None:
    written = quick_hash(b"sesame").format()
    assert written.startswith("$scrypt$ln=4,r=1,p=1$c2FsdHNhbHQ$")
    assert ScryptHash.parse(written).matches(b"sesame")
    assert not ScryptHash.parse(written).matches(b"Sesame")
    assert "sesame" not in repr(ScryptHash.parse(written))


def test_the_digest_is_that_of_rfc_7914() -> None:
    # RFC 7914 section 12, third vector: ours are its parameters with 64 octets
    known = "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    sample = ScryptHash(log_n=14, r=8, p=1, salt=b"SodiumChloride", digest=bytes(64))
    assert sample.compute(b"pleaseletmein").hex().startswith(known)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "sesame",
        "$scrypt$ln=14,r=8,p=5$c2FsdHNhbHQ",
        "$scrypt$ln=25,r=8,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=0,r=8,p=1$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=14,r=99,p=99$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=14,r=8,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
        "$scrypt$ln=14,r=8,p=1$c2FsdHNhbHRzYWx0$AAAA",
        "$scrypt$ln=14,r=8,p=1$c2FsdHNhbHRzYWx0x$AAAAAAAAAAAAAAAAAAAAAAAA",
    ],
)
def test_a_bad_hash_is_refused_without_being_shown(written: str) -> None:
    with pytest.raises(ValueError, match=r"^invalid scrypt hash: ") as caught:
        ScryptHash.parse(written)
    assert "c2FsdHNhbHR" not in str(caught.value)


@pytest.mark.parametrize(
    ("given", "same"),
    [
        ("p\u00e4ss", "pa\u0308ss"),
        ("a\u00a0b", "a b"),
        ("soft\u00adhyphen\u00e9", "softhyphen\u00e9"),
        ("\u2168\u00e9", "IX\u00e9"),
    ],
    ids=["composed", "space", "mapped to nothing", "compatible"],
)
def test_the_same_password_typed_differently_is_the_same(given: str, same: str) -> None:
    assert prepared(given.encode()) == prepared(same.encode())


def test_octets_that_are_no_text_stay_as_they_are() -> None:
    assert prepared(b"\xff\xe4") == b"\xff\xe4"


@pytest.mark.parametrize(
    ("name", "password", "result"),
    [
        ("alice", b"sesame", Success(identity="alice", detail="plaintext secret for [alice] from line 1")),
        ("alice", b"wrong", Failure(identity="alice", detail="plaintext secret for [alice] from line 1")),
        ("carol", b"sesame", Success(identity="carol", detail="scrypt secret for [carol] from line 2")),
        ("carol", b"wrong", Failure(identity="carol", detail="scrypt secret for [carol] from line 2")),
        ("carol", b"", Failure(identity="carol", detail="scrypt secret for [carol] from line 2")),
        ("nobody", b"sesame", Failure(identity="nobody", detail="missing secret for [nobody]")),
        ("", b"sesame", Failure(identity="", detail="missing secret for []")),
    ],
)
def test_everybody_is_worked_on_where_there_are_slow_hashes(
    name: str, password: bytes, result: Success | Failure
) -> None:
    assert decided(password_step(BOTH, name, password)) == result


def test_without_slow_hashes_the_result_is_there_at_once() -> None:
    assert isinstance(password_step(Accounts(PLAIN), "alice", b"sesame"), Success)
    assert isinstance(password_step(Accounts(PLAIN), "nobody", b"sesame"), Failure)


def test_slow_hashes_offer_plain_and_login() -> None:
    assert for_secrets({SecretKind.SCRYPT}, encrypted=False) == ("PLAIN", "LOGIN")
    assert for_secrets({SecretKind.SCRYPT, SecretKind.MD5}, encrypted=True) == ("CRAM-MD5", "PLAIN", "LOGIN")


# System accounts


def judge(name: bytes, password: bytes) -> Refusal | None:
    if name == b"dave":
        return Refusal(reason="pam_authenticate: 9: no information", undecided=True)
    good = (name, password) == (b"alice", b"sesame")
    return None if good else Refusal(reason="pam_authenticate: 7: Authentication failure")


def system(mechanism: str = "plain") -> ServerExchange | None:
    return SystemSasl(judge).begin(mechanism, encrypted=False)


def test_system_accounts_have_plain_only() -> None:
    assert SystemSasl(judge).offers(encrypted=True) == SystemSasl(judge).offers(encrypted=False) == ("PLAIN",)
    assert system("LOGIN") is None
    exchange = system()
    assert exchange is not None
    assert exchange.start(None) == Challenge(data=b"")
    assert decided(exchange.respond(b"\0alice\0sesame")) == Success(identity="alice", detail="system account [alice]")


def test_what_pam_says_is_a_warning() -> None:
    exchange = system()
    assert exchange is not None
    assert decided(exchange.start(b"\0bob\0sesame")) == Failure(
        identity="bob",
        detail="system account [bob]",
        warning="pam error: pam_authenticate: 7: Authentication failure",
    )


def test_what_pam_cannot_find_out_is_not_decided() -> None:
    exchange = system()
    assert exchange is not None
    assert decided(exchange.start(b"\0dave\0sesame")) == Failure(
        identity="dave",
        detail="system account [dave]",
        warning="pam error: pam_authenticate: 9: no information",
        undecided=True,
    )


@pytest.mark.parametrize("response", [b"", b"\0", b"\0\0x", b"\0alice\0", b"\0alice", b"\0alice\0a\0b"])
def test_half_a_response_does_not_reach_pam(response: bytes) -> None:
    exchange = system()
    assert exchange is not None
    assert isinstance(exchange.start(response), Failure)


# Anybody


def anyone(mechanism: str, rules: str = "") -> ServerExchange | None:
    sasl = AnyoneSasl(rules=MechanismRules.parse(rules), challenge=lambda: b"<1.2@x>")
    return sasl.begin(mechanism, encrypted=False)


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA512"])
def test_any_name_and_password_will_do(mechanism: str) -> None:
    exchange = anyone(mechanism)
    assert exchange is not None
    step = exchange.start(None)
    answers = {b"": b"\0me\0x", b"Username:": b"me", b"Password:": b"x", b"<1.2@x>": b"me 00"}
    while isinstance(step, Challenge):
        step = exchange.respond(answers[step.data])
    assert step == Success(identity="me", detail="any password for [me]")
    assert exchange.takes_initial == (not mechanism.startswith("CRAM"))


def test_a_name_is_needed_and_the_rules_hold() -> None:
    exchange = anyone("PLAIN")
    assert exchange is not None
    assert isinstance(exchange.start(b"\0\0x"), Failure)
    assert anyone("LOGIN", "x:login") is None
    assert anyone("XOAUTH2") is None

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping

import pytest

from engine.sasl.credential import Credential, Secret, SecretKind
from engine.sasl.exchange import Challenge, Failure, ServerExchange, Step, Success
from engine.sasl.hmac_state import HmacState
from engine.sasl.mechanisms import MechanismRules
from engine.sasl.scrypt import NOBODY, ScryptHash
from engine.sasl.server import SaslServer, outcome

CHALLENGE = b"<29070.1795348113@test.local>"


class Accounts:
    """Server secrets held in a dict, counting the look-ups."""

    def __init__(self, accounts: Mapping[tuple[SecretKind, str], str]) -> None:
        self.asked: list[tuple[SecretKind, str]] = []
        self._accounts = {
            (kind, name): Credential(kind=kind, id=name, secret=Secret(secret), source=f"from line {line}")
            for line, ((kind, name), secret) in enumerate(accounts.items(), 1)
        }

    def server_kinds(self) -> frozenset[SecretKind]:
        return frozenset(kind for kind, _ in self._accounts)

    def stand_in(self) -> ScryptHash:
        return NOBODY

    def server_secret(self, kind: SecretKind, name: str) -> Credential | None:
        self.asked.append((kind, name))
        return self._accounts.get((kind, name))


def state(kind: SecretKind, password: str) -> str:
    return HmacState.of(kind, password.encode()).format()


MIXED = Accounts(
    {
        (SecretKind.PLAIN, "alice"): "wonder land",
        (SecretKind.PLAIN, "both"): "plain-one",
        (SecretKind.MD5, "both"): state(SecretKind.MD5, "hashed-one"),
        (SecretKind.SHA256, "carol"): state(SecretKind.SHA256, "s"),
        (SecretKind.PLAIN, "empty"): "",
        (SecretKind.PLAIN, ""): "x",
    }
)


def server(accounts: Accounts = MIXED, rules: str = "") -> SaslServer:
    return SaslServer(
        accounts,
        rules=MechanismRules.parse(rules),
        domain="test.local",
        time=lambda: 1795348113.9,
        nonce=lambda: 29070,
    )


def begin(mechanism: str, accounts: Accounts = MIXED) -> ServerExchange:
    exchange = server(accounts).begin(mechanism, encrypted=False)
    assert exchange is not None
    return exchange


def cram(name: str, password: str, hash_name: str, challenge: bytes = CHALLENGE) -> bytes:
    return f"{name} {hmac.new(password.encode(), challenge, hash_name).hexdigest()}".encode()


def test_plain_asks_with_an_empty_challenge_unless_the_response_is_there() -> None:
    asked = begin("PLAIN")
    assert asked.start(None) == Challenge(data=b"")
    success = Success(identity="alice", detail="plaintext secret for [alice] from line 1")
    assert asked.respond(b"\0alice\0wonder land") == success
    assert begin("plain").start(b"somebody else\0alice\0wonder land") == success


@pytest.mark.parametrize(
    ("response", "failure"),
    [
        (b"\0alice\0wrong", Failure(identity="alice", detail="plaintext secret for [alice] from line 1")),
        (b"\0alice\0", Failure(identity="alice", detail="plaintext secret for [alice] from line 1")),
        (b"\0Alice\0wonder land", Failure(identity="Alice", detail="missing secret for [Alice]")),
        (b"\0carol\0s", Failure(identity="carol", detail="missing secret for [carol]")),
        (b"\0empty\0", Failure(identity="empty", detail="plaintext secret for [empty] from line 5")),
        (b"\0\0x", Failure(identity="", detail="plaintext secret for [] from line 6")),
        (b"", Failure(identity="", detail="plaintext secret for [] from line 6")),
        (b"alice", Failure(identity="", detail="plaintext secret for [] from line 6")),
        (b"\0alice", Failure(identity="alice", detail="plaintext secret for [alice] from line 1")),
        (b"\0x\r\ny\0z", Failure(identity="x\\r\\ny", detail="missing secret for [x\\r\\ny]")),
        (b"\0\xff\0z", Failure(identity="\\udcff", detail="missing secret for [\\udcff]")),
    ],
)
def test_plain_refuses_everything_else(response: bytes, failure: Failure) -> None:
    assert begin("PLAIN").start(response) == failure


def test_login_asks_for_name_and_password() -> None:
    exchange = begin("Login")
    assert exchange.start(None) == Challenge(data=b"Username:")
    assert exchange.respond(b"alice") == Challenge(data=b"Password:")
    assert exchange.respond(b"wonder land") == Success(
        identity="alice", detail="plaintext secret for [alice] from line 1"
    )


def test_login_takes_the_name_on_the_auth_line() -> None:
    exchange = begin("LOGIN")
    assert exchange.takes_initial
    assert exchange.start(b"alice") == Challenge(data=b"Password:")
    assert isinstance(exchange.respond(b"wrong"), Failure)


def test_login_without_a_name_goes_on_to_fail() -> None:
    exchange = begin("LOGIN")
    assert exchange.start(b"") == Challenge(data=b"")
    assert isinstance(exchange.respond(b"x"), Failure)


@pytest.mark.parametrize(
    ("mechanism", "hash_name"),
    [("CRAM-MD5", "md5"), ("cram-sha1", "sha1"), ("CRAM-SHA256", "sha256"), ("CRAM-SHA512", "sha512")],
)
def test_every_challenge_mechanism_verifies_a_plain_secret(mechanism: str, hash_name: str) -> None:
    exchange = begin(mechanism)
    assert not exchange.takes_initial
    assert exchange.start(None) == Challenge(data=CHALLENGE)
    expected: Step = Success(identity="alice", detail="plaintext secret for [alice] from line 1")
    assert exchange.respond(cram("alice", "wonder land", hash_name)) == expected


def test_a_hashed_secret_is_preferred_and_the_plain_one_then_does_not_pass() -> None:
    hashed = "md5 secret for [both] from line 3"
    exchange = begin("CRAM-MD5")
    exchange.start(None)
    assert exchange.respond(cram("both", "hashed-one", "md5")) == Success(identity="both", detail=hashed)
    assert exchange.respond(cram("both", "plain-one", "md5")) == Failure(identity="both", detail=hashed)
    other = begin("CRAM-SHA1")
    other.start(None)
    assert isinstance(other.respond(cram("both", "plain-one", "sha1")), Success)


def test_a_hashed_sha256_secret_is_verified_natively() -> None:
    exchange = begin("CRAM-SHA256")
    exchange.start(None)
    assert exchange.respond(cram("carol", "s", "sha256")) == Success(
        identity="carol", detail="sha256 secret for [carol] from line 4"
    )
    assert exchange.respond(cram("nobody", "s", "sha256")) == Failure(
        identity="nobody", detail="missing secret for [nobody]"
    )


@pytest.mark.parametrize(
    "response",
    [
        b"",
        b"alice",
        b"alice ",
        cram("alice", "wrong", "md5"),
        cram("alice", "wonder land", "md5", b"other"),
        b" 00",
        b"\xff \xff",
    ],
)
def test_a_wrong_answer_to_a_challenge_fails(response: bytes) -> None:
    exchange = begin("CRAM-MD5")
    exchange.start(None)
    assert isinstance(exchange.respond(response), Failure)


def test_a_name_with_blanks_ends_at_the_last_one() -> None:
    accounts = Accounts({(SecretKind.PLAIN, "alice b c"): "x"})
    exchange = begin("CRAM-MD5", accounts)
    exchange.start(None)
    assert isinstance(
        exchange.respond(cram("alice b c", "x", "md5").upper().replace(b"ALICE B C", b"alice b c")), Success
    )


def test_an_initial_response_is_no_answer_to_a_challenge() -> None:
    with pytest.raises(ValueError, match="no initial response"):
        begin("CRAM-MD5").start(b"x")


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5", "CRAM-SHA256"])
def test_an_unknown_name_is_looked_up_exactly_as_a_known_one(mechanism: str) -> None:
    looked: list[list[SecretKind]] = []
    for name in ("alice", "nobody", "both"):
        MIXED.asked.clear()
        exchange = begin(mechanism)
        exchange.start(None)
        step = exchange.respond({"PLAIN": f"\0{name}\0x", "LOGIN": name}.get(mechanism, f"{name} 00").encode())
        if mechanism == "LOGIN":
            step = exchange.respond(b"x")
        assert isinstance(step, Failure)
        looked.append([kind for kind, _ in MIXED.asked])
    assert looked[0] == looked[1] == looked[2]


def test_a_mechanism_that_is_not_on_offer_does_not_begin() -> None:
    assert server().begin("XOAUTH2", encrypted=True) is None
    assert server().begin("", encrypted=True) is None
    assert server(rules="m:;a:plain").begin("PLAIN", encrypted=False) is None
    assert server(rules="m:;a:plain").begin("PLAIN", encrypted=True) is not None


def test_an_empty_file_offers_plain_when_encrypted_and_refuses_everybody() -> None:
    empty = server(Accounts({}))
    assert empty.offers(encrypted=False) == ()
    assert empty.offers(encrypted=True) == ("PLAIN",)
    exchange = empty.begin("PLAIN", encrypted=True)
    assert exchange is not None
    assert exchange.start(b"\0a\0b") == Failure(identity="a", detail="missing secret for [a]")


def test_challenges_differ() -> None:
    many = SaslServer(MIXED, rules=MechanismRules(), domain="d", time=lambda: 1.0)
    made: set[Step] = set()
    for _ in range(100):
        exchange = many.begin("CRAM-MD5", encrypted=False)
        assert exchange is not None
        made.add(exchange.start(None))
    assert len(made) == 100


def test_the_log_line_is_the_one_that_tools_match() -> None:
    assert outcome("PLAIN", "plaintext secret for [alice] from line 1", ok=False) == (
        "failed authentication of remote client using mechanism [plain] and plaintext secret for [alice] from line 1"
    )
    assert outcome("LOGIN", "x", ok=True).startswith(
        "successful authentication of remote client using mechanism [login]"
    )


def test_no_outcome_shows_a_password() -> None:
    canary = "canary-password"
    accounts = Accounts({(SecretKind.PLAIN, "a"): canary, (SecretKind.MD5, "b"): state(SecretKind.MD5, canary)})
    steps = [begin("PLAIN", accounts).start(f"\0{name}\0{canary}".encode()) for name in ("a", "b", "c")]
    shown = repr((steps, accounts.server_secret(SecretKind.PLAIN, "a"), accounts.server_secret(SecretKind.MD5, "b")))
    assert canary not in shown
    assert base64.b64encode(canary.encode()).decode() not in shown

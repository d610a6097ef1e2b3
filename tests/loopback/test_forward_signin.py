"""Signing in at the next hop: the tables of spec forwarding.md 7 and 8, row by row, and what refusals come to."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from engine.config.values import AnonymousScope
from engine.events import Level, MessageDeferred, Notice
from engine.link import MessageState
from engine.sasl.credential import SecretKind
from engine.sasl.hmac_state import HmacState
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import CHALLENGE, Act, Answer, Sink

ALL = "LOGIN PLAIN XOAUTH2 CRAM-MD5 CRAM-SHA1 CRAM-SHA256 CRAM-SHA512"
TOKEN = "user=me\x01auth=Bearer abc\x01\x01"


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def state(kind: SecretKind) -> str:
    return HmacState.of(kind, b"s3cret").format()


def secrets(folder: Path, *lines: str) -> str:
    path = folder / "secrets"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    path.chmod(0o600)
    return str(path)


def auth_lines(sink: Sink, talk: int = 0) -> list[str]:
    return [line for line in sink.talks[talk].lines if line.startswith("AUTH")]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A line of the secrets file, and the mechanisms that it is good for, in the order of trial."""

    line: str
    mechanisms: tuple[str, ...]
    secret: str
    """As the log names it."""


CRAMS = ("CRAM-SHA512", "CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5")
ANY = (*CRAMS, "PLAIN", "LOGIN")
KINDS = {
    "plain": Kind(line="client plain me s3cret", mechanisms=ANY, secret="plaintext secret"),
    "login is plain": Kind(line="client login me s3cret", mechanisms=ANY, secret="plaintext secret"),
    "CLIENT in capitals": Kind(line="CLIENT plain me s3cret", mechanisms=ANY, secret="plaintext secret"),
    "plain in xtext": Kind(line="client plain m+65 s3cre+74", mechanisms=ANY, secret="plaintext secret"),
    "plain:b": Kind(line=f"client plain:b {coded('me')} {coded('s3cret')}", mechanisms=ANY, secret="plaintext secret"),
    "md5": Kind(line=f"client md5 me {state(SecretKind.MD5)}", mechanisms=("CRAM-MD5",), secret="md5 secret"),
    "cram-md5 is md5": Kind(
        line=f"client cram-md5 me {state(SecretKind.MD5)}", mechanisms=("CRAM-MD5",), secret="md5 secret"
    ),
    "apop is md5": Kind(line=f"client apop me {state(SecretKind.MD5)}", mechanisms=("CRAM-MD5",), secret="md5 secret"),
    "sha1": Kind(line=f"client sha1 me {state(SecretKind.SHA1)}", mechanisms=("CRAM-SHA1",), secret="sha1 secret"),
    "sha256": Kind(
        line=f"client sha256 me {state(SecretKind.SHA256)}", mechanisms=("CRAM-SHA256",), secret="sha256 secret"
    ),
    "oauth": Kind(line=f"client oauth me {coded(TOKEN)}", mechanisms=("XOAUTH2",), secret="oauth secret"),
    "a comment behind": Kind(line="client plain me s3cret #work", mechanisms=ANY, secret="plaintext secret"),
}


@pytest.mark.parametrize(("row", "mechanism"), [(row, each) for row, kind in KINDS.items() for each in kind.mechanisms])
async def test_each_kind_of_secret_signs_in_by_each_mechanism_that_it_is_good_for(
    tmp_path: Path, row: str, mechanism: str
) -> None:
    kind = KINDS[row]
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.mechanisms, sink.tokens = mechanism, {TOKEN}
        rig = Rig(sink.address, auth=secrets(tmp_path, "# accounts", "", "server plain x y", kind.line))
        await rig.put()
        result = await rig.forward()
    assert (result.sent, result.error) == (1, "")
    assert sink.messages[0].mail == "MAIL FROM:<from@x.example> AUTH=me"
    words = f"using mechanism [{mechanism.lower()}] and {kind.secret} for [me] from line 4"
    assert f"successful authentication with remote server {words}" in rig.texts()
    told = repr(rig.collect())
    said = {TOKEN, coded(TOKEN), "s3cret", coded("s3cret"), coded("\0me\0s3cret"), *sink.talks[0].responses}
    assert not any(each in told for each in said)


@pytest.mark.parametrize("row", KINDS)
async def test_each_kind_of_secret_tries_its_mechanisms_in_the_fixed_order(tmp_path: Path, row: str) -> None:
    kind = KINDS[row]
    async with Sink(accounts={}) as sink:
        sink.mechanisms = ALL
        rig = Rig(sink.address, auth=secrets(tmp_path, kind.line))
        message = await rig.put()
        result = await rig.forward()
    assert [line.split(" ")[1] for line in auth_lines(sink)] == list(kind.mechanisms)
    words = f"and {kind.secret} for [me] from line 1: [5.7.8 authentication credentials invalid]"
    failures = [
        f"smtp error: authentication failed using mechanism [{each.lower()}] {words}" for each in kind.mechanisms
    ]
    followers = (f": trying [{each.lower()}]" for each in kind.mechanisms[1:])
    told = [text for text in rig.texts() if "authentication failed" in text and "client error" not in text]
    assert told[: len(failures) - 1] == [f"{one}{then}" for one, then in zip(failures, followers, strict=False)]
    assert result.error.removesuffix(" (status=401)") == failures[-1]
    assert (await rig.row(message)).reason == result.error


INLINE = f"plain:{coded('me')}:{coded('s3cret')}"
CONFIGURED = {
    "nothing": ("", ["CRAM-SHA512", "CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5", "PLAIN", "LOGIN"]),
    "m in their order": ("m:login,plain", ["LOGIN", "PLAIN"]),
    "m in any case": ("m:Plain,LOGIN", ["PLAIN", "LOGIN"]),
    "m empty": ("m:", ["CRAM-SHA512", "CRAM-SHA256", "CRAM-SHA1", "CRAM-MD5", "PLAIN", "LOGIN"]),
    "x": ("x:cram-sha512,cram-sha256,cram-sha1,plain", ["CRAM-MD5", "LOGIN"]),
    "m and x": ("m:plain,login;x:plain", ["LOGIN"]),
    "a bare name": ("login", ["LOGIN"]),
    "one that is not offered": ("m:cram-sha224,login", ["LOGIN"]),
}


@pytest.mark.parametrize("row", CONFIGURED)
async def test_the_configuration_chooses_and_orders_the_mechanisms(row: str) -> None:
    config, expected = CONFIGURED[row]
    async with Sink(accounts={}) as sink:
        sink.mechanisms = ALL
        rig = Rig(sink.address, auth=INLINE)
        await rig.put()
        await rig.forward(client_auth_config=config)
    assert [line.split(" ")[1] for line in auth_lines(sink)] == expected


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Who has which secrets, what the server offers, and what comes of it."""

    offers: str | None
    lines: tuple[str, ...] | None
    """Of the secrets file; None: there is none."""
    selector: str = ""
    error: str = ""
    auth: int = 0
    """How many AUTH commands there are."""
    options: dict[str, Any] = field(default_factory=dict[str, Any])


NONE_FITS = "smtp error: cannot do authentication: check for a compatible client secret"
UNKNOWN = "no client authentication account: selector"
MINE = ("client plain me s3cret", "client plain me s3cret work", "client plain:b = = free")
SITUATIONS = {
    "no client-auth, none offered": Situation(offers=None, lines=None),
    "no client-auth, offered": Situation(offers="PLAIN", lines=None),
    "no client-auth, selector": Situation(offers="PLAIN", lines=None, selector="work", error=f"{UNKNOWN} [work]"),
    "not offered": Situation(
        offers=None, lines=MINE, error="smtp error: authentication is not supported by the remote smtp server"
    ),
    "nothing in common": Situation(offers="GSSAPI", lines=MINE, error=NONE_FITS),
    "nothing in common, selector": Situation(
        offers="GSSAPI", lines=MINE, selector="work", error=f"{NONE_FITS} with selector [work]"
    ),
    "nothing in common by rule": Situation(
        offers="PLAIN", lines=MINE, error=NONE_FITS, options={"client_auth_config": "m:login"}
    ),
    "default account": Situation(offers="PLAIN", lines=MINE, auth=1),
    "account by selector": Situation(offers="PLAIN", lines=MINE, selector="work", auth=1),
    "do not sign in": Situation(offers="PLAIN", lines=MINE, selector="free"),
    "do not sign in, none offered": Situation(offers=None, lines=MINE, selector="free"),
    "unknown selector": Situation(offers="PLAIN", lines=MINE, selector="nobody", error=f"{UNKNOWN} [nobody]"),
    "selector in another case": Situation(offers="PLAIN", lines=MINE, selector="Work", error=f"{UNKNOWN} [Work]"),
    "no line without selector": Situation(offers="PLAIN", lines=MINE[1:], error=f"{UNKNOWN} []"),
    "no client lines": Situation(offers="PLAIN", lines=("server plain me s3cret",), error=f"{UNKNOWN} []"),
}


@pytest.mark.parametrize("retrying", [False, True], ids=["plain", "retry"])
@pytest.mark.parametrize("row", SITUATIONS)
async def test_account_and_offer_decide_whether_to_sign_in(*, tmp_path: Path, row: str, retrying: bool) -> None:
    case = SITUATIONS[row]
    async with Sink(accounts=None if case.offers is None else {"me": "s3cret"}) as sink:
        sink.mechanisms = case.offers or ""
        rig = Rig(sink.address, auth=secrets(tmp_path, *case.lines) if case.lines is not None else "")
        first = await rig.put(client_account_selector=case.selector)
        other = await rig.put(client_account_selector=case.selector)
        result = await rig.forward(**case.options, **({"forward_retry": RETRY} if retrying else {}))
    own = case.error.startswith(UNKNOWN)
    assert result.error == ("" if retrying and own else case.error)
    assert len(auth_lines(sink)) == case.auth
    assert sink.talks[0].lines[0] == "EHLO me.example"
    if not case.error:
        assert result.sent == 2
        return
    assert not any(line.startswith("MAIL") for talk in sink.talks for line in talk.lines)
    assert await rig.state(other) is MessageState.QUEUED
    row_of_first = await rig.row(first)
    assert (row_of_first.reason, row_of_first.code) == (case.error, 0)
    assert row_of_first.state is (MessageState.QUEUED if retrying else MessageState.FAILED)


async def test_an_inline_account_has_no_line_number_and_no_selector() -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        rig = Rig(sink.address, auth=INLINE)
        await rig.put()
        await rig.put(client_account_selector="work")
        result = await rig.forward()
    words = "successful authentication with remote server using mechanism [plain] and plaintext secret for [me]"
    assert words in rig.texts()
    assert (result.sent, result.error) == (1, f"{UNKNOWN} [work]")


REFUSALS = (
    "421",
    "432 4.7.12",
    "454 4.7.0",
    "500 5.5.2",
    "504 5.5.4",
    "530 5.7.0",
    "534 5.7.9",
    "535 5.7.8",
    "538 5.7.11",
)


@pytest.mark.parametrize("begins", ["AUTH CRAM-MD5", "AUTH"], ids=["at once", "after the exchange"])
@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_refused_mechanism_is_followed_by_the_next_on_the_same_connection(refusal: str, begins: str) -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.mechanisms = "CRAM-MD5 PLAIN"
        sink.once(begins, f"{refusal} not so")
        rig = Rig(sink.address, auth=INLINE)
        await rig.put()
        result = await rig.forward()
    said = f"{refusal} not so".partition(" ")[2]
    words = "smtp error: authentication failed using mechanism [cram-md5] and plaintext secret for [me]"
    if refusal == "421":
        assert (result.error, len(auth_lines(sink))) == (f"{words}: [{said}]", 1)
        return
    assert (result.sent, len(sink.talks)) == (1, 1)
    assert [line.split(" ")[1] for line in auth_lines(sink)] == ["CRAM-MD5", "PLAIN"]
    assert f"{words}: [{said}]: trying [plain]" in rig.texts()


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_the_last_refusal_fails_one_message_and_ends_the_run_in_the_original_way(refusal: str) -> None:
    async with Sink(accounts={}) as sink:
        sink.mechanisms = "PLAIN"
        sink.always("AUTH", f"{refusal} not so")
        rig = Rig(sink.address, auth=INLINE)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward()
    said = f"{refusal} not so".partition(" ")[2]
    words = f"smtp error: authentication failed using mechanism [plain] and plaintext secret for [me]: [{said}]"
    assert result.error == words
    row = await rig.row(first)
    assert (row.state, row.reason, row.code) == (MessageState.FAILED, words, 0)
    assert await rig.state(second) is MessageState.QUEUED
    assert [each.text for each in rig.of(Notice) if each.level is Level.WARNING][-1] == f"smtp client error: {words}"


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_the_last_refusal_keeps_all_mail_and_is_known_for_what_it_is_when_retrying(refusal: str) -> None:
    async with Sink(accounts={}) as sink:
        sink.mechanisms = "PLAIN"
        sink.always("AUTH", f"{refusal} not so")
        rig = Rig(sink.address, auth=INLINE)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert [await rig.state(each) for each in (first, second)] == [MessageState.QUEUED] * 2
    (deferred,) = rig.of(MessageDeferred)
    assert (deferred.message, deferred.code, deferred.stage) == (first, int(refusal[:3]), "auth")
    assert result.error == deferred.reason
    assert result.sign_in_problem == (result.error if refusal.startswith("5") else "")
    assert len(auth_lines(sink)) == 1


BROKEN: dict[str, tuple[str, Answer, str]] = {
    "dropped": ("AUTH", Act.DROP, "peer disconnected"),
    "reset": ("AUTH", Act.RESET, "peer disconnected"),
    "silent": ("AUTH PLAIN", Act.HANG, "smtp error: response timeout after 0.05s"),
    "nonsense": ("AUTH PLAIN", "what", "smtp error: invalid response"),
}


@pytest.mark.parametrize("row", BROKEN)
async def test_a_sign_in_that_breaks_ends_the_session(row: str) -> None:
    verb, answer, error = BROKEN[row]
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.always(verb, answer)
        rig = Rig(sink.address, auth=INLINE)
        message = await rig.put()
        result = await rig.forward(response_timeout=0.05 if answer is Act.HANG else 60)
    assert result.error.startswith(error)
    assert (await rig.row(message)).reason == result.error


PROMPTS = {
    "LOGIN, unknown prompt": ("LOGIN", f"334 {coded('Secret:')}"),
    "LOGIN, prompt in another case": ("LOGIN", f"334 {coded('password:')}"),
    "LOGIN, no base64": ("LOGIN", "334 Password:"),
    "CRAM-MD5, no base64": ("CRAM-MD5", "334 <1@sink>"),
    "CRAM-MD5, empty": ("CRAM-MD5", "334 ="),
    "XOAUTH2, no base64": ("XOAUTH2", "334 {}"),
}


@pytest.mark.parametrize("row", PROMPTS)
async def test_a_prompt_that_means_nothing_is_cancelled_and_counts_as_a_failure(tmp_path: Path, row: str) -> None:
    mechanism, prompt = PROMPTS[row]
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.mechanisms = mechanism
        sink.always(f"AUTH {mechanism}", prompt)
        sink.always("*", "501 5.7.0 cancelled")
        rig = Rig(sink.address, auth=secrets(tmp_path, "client plain me s3cret", f"client oauth me {coded(TOKEN)}"))
        await rig.put()
        result = await rig.forward()
    assert sink.talks[0].lines[2:3] == ["*"]
    assert result.error.startswith(f"smtp error: authentication failed using mechanism [{mechanism.lower()}]")
    assert ": [5.7.0 cancelled]" in result.error


async def test_any_prompt_will_do_for_plain_and_any_positive_reply_is_success() -> None:
    long = "p" * 500
    async with Sink(accounts={"me": long}) as sink:
        sink.mechanisms = "PLAIN"
        sink.always("AUTH PLAIN", "334 please go on")
        sink.always(coded(f"\0me\0{long}").upper(), "250 fine")
        rig = Rig(sink.address, auth=f"plain:{coded('me')}:{coded(long)}")
        await rig.put()
        assert (await rig.forward()).sent == 1
    assert sink.talks[0].lines[1:3] == ["AUTH PLAIN", coded(f"\0me\0{long}")]
    assert "[response not logged]" in rig.wire()


async def test_a_refused_token_gets_an_empty_line_and_then_its_refusal(tmp_path: Path) -> None:
    async with Sink(accounts={}) as sink:
        sink.mechanisms = "XOAUTH2"
        rig = Rig(sink.address, auth=secrets(tmp_path, f"client oauth me {coded(TOKEN)}"))
        await rig.put()
        result = await rig.forward()
    assert auth_lines(sink) == [f"AUTH XOAUTH2 {coded(TOKEN)}"]
    assert sink.talks[0].responses == [""]
    words = "smtp error: authentication failed using mechanism [xoauth2] and oauth secret for [me] from line 1"
    assert result.error.startswith(f"{words}: [5.7.8 authentication credentials invalid]")


async def test_what_is_shown_of_an_exchange_is_what_the_original_shows() -> None:
    for mechanism, expected in (
        ("PLAIN", ["AUTH PLAIN [not logged]"]),
        ("LOGIN", ["AUTH LOGIN [not logged]", "[response not logged]"]),
        ("CRAM-MD5", ["AUTH CRAM-MD5", "[response not logged]"]),
    ):
        async with Sink(accounts={"me": "s3cret"}) as sink:
            sink.mechanisms = mechanism
            rig = Rig(sink.address, auth=INLINE)
            await rig.put()
            await rig.forward()
        shown = rig.wire().split("\n")
        start = shown.index(expected[0])
        sent = [each for each in shown[start:] if each in {expected[0], "[response not logged]"}]
        assert sent == expected
        assert (f"334 {coded(CHALLENGE)}" in shown) is (mechanism == "CRAM-MD5")


NOBODY = frozenset({AnonymousScope.CLIENT})
PARAMETERS: dict[str, tuple[str, frozenset[AnonymousScope], str]] = {
    "own identity": ("", frozenset(), "me+3D"),
    "stored": ("boss@x.example", frozenset(), "boss@x.example"),
    "stored as nobody": ("<>", frozenset(), "<>"),
    "anonymous": ("boss@x.example", NOBODY, "<>"),
}


@pytest.mark.parametrize("row", PARAMETERS)
async def test_the_identity_of_the_session_goes_with_mail(row: str) -> None:
    stored, anonymous, expected = PARAMETERS[row]
    async with Sink(accounts={"me=": "s3cret"}) as sink:
        rig = Rig(sink.address, auth=f"plain:{coded('me=')}:{coded('s3cret')}")
        await rig.put(mail_from_auth_out=stored)
        await rig.forward(anonymous=anonymous)
    assert sink.messages[0].mail == f"MAIL FROM:<from@x.example> AUTH={expected}"

"""Signing in with OAuth2 from end to end: a provider, the browser's way back, and a next hop that checks tokens."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from engine.errors import AuthError, SignInNeeded, TokenError
from engine.events import Event, SignInEnded
from engine.oauth.endpoint import HttpsAsk
from engine.oauth.flows import (
    BrowserSignIn,
    ClientSignIn,
    DeviceSignIn,
    Exchanging,
    OpenPage,
    SignedIn,
    TypeCode,
    Wish,
    sign_out,
)
from engine.oauth.keeper import TokenKeeper
from engine.oauth.providers import Grant
from engine.oauth.receiver import Receiver
from engine.oauth.redirects import ForeignRedirect
from engine.oauth.replies import SignInDenied
from engine.oauth.requests import Proof
from engine.oauth.store import SignIns
from engine.sasl.credential import Secret
from tests.support.ca import CertificateAuthority, server_side
from tests.support.forwarding import HandClock, Rig
from tests.support.oauth import CLIENT_SECRET, Provider, TokenHop, drip, garbage, hang_up, reply

ME = "me@example.com"


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def tls(authority: CertificateAuthority) -> ssl.SSLContext:
    return server_side(authority.issue("localhost", "127.0.0.1"))


@pytest.fixture
def provider(tls: ssl.SSLContext) -> Iterator[Provider]:
    with Provider(tls) as found:
        yield found


@pytest.fixture
def ask(authority: CertificateAuthority) -> HttpsAsk:
    return HttpsAsk(lambda: ssl.create_default_context(cafile=str(authority.file)))


@pytest.fixture
async def sign_ins(tmp_path: Path) -> AsyncIterator[SignIns]:
    found = SignIns(tmp_path / "relay.auth.sign-ins", keyring=None)
    yield found
    found.close()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


class Signer:
    """Signs in, and keeps tokens, with one provider."""

    def __init__(self, provider: Provider, ask: HttpsAsk, sign_ins: SignIns, clock: HandClock) -> None:
        self.provider = provider
        self.ask = ask
        self.sign_ins = sign_ins
        self.clock = clock
        self.events: list[Event] = []
        self.wish = Wish(account="mine", user=ME, client=provider.client())

    def browser(self) -> BrowserSignIn:
        return BrowserSignIn(self.wish, sign_ins=self.sign_ins, ask=self.ask, clock=self.clock)

    async def signed_in(self) -> SignedIn:
        way = self.browser()
        step = None
        async for step in way.steps():
            if isinstance(step, OpenPage):
                way.paste(self.provider.consent(step.url))
        assert isinstance(step, SignedIn)
        return step

    def keeper(self) -> TokenKeeper:
        return TokenKeeper(self.sign_ins, self.ask, clock=self.clock, publish=self.events.append)


@pytest.fixture
def signer(provider: Provider, ask: HttpsAsk, sign_ins: SignIns, clock: HandClock) -> Signer:
    return Signer(provider, ask, sign_ins, clock)


async def browse(address: str, *, host: str = "", method: str = "GET") -> tuple[int, str]:
    """Fetch a page of the receiver as a browser does; the status, and all that came."""
    parts = urlsplit(address)
    reader, writer = await asyncio.open_connection("127.0.0.1", parts.port)
    target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: {host or parts.netloc}\r\n\r\n".encode())
    text = (await reader.read()).decode()
    writer.close()
    return int(text.split(" ")[1]), text


async def test_a_browser_signs_in_and_its_history_keeps_no_code(signer: Signer) -> None:
    pages: list[str] = []
    steps: list[str] = []
    async for step in signer.browser().steps():
        steps.append(type(step).__name__)
        if isinstance(step, OpenPage):
            location = signer.provider.consent(step.url)
            status, text = await browse(location)
            assert status == 303
            place = text.split("Location: ")[1].split("\r\n")[0]
            pages += [text, (await browse(f"http://{urlsplit(location).netloc}{place}"))[1]]
    assert steps == ["OpenPage", "Exchanging", "SignedIn"]
    assert not [secret for secret in signer.provider.books.issued if secret in "".join(pages)]
    assert "You can close this page" in pages[1]
    record = await signer.sign_ins.load("mine")
    assert record.refresh.reveal() in signer.provider.books.refresh
    assert record.user == ME
    assert signer.provider.asked_for("authorization_code") == 1


async def test_the_address_can_be_pasted_and_the_health_tells_when_the_token_ends(signer: Signer) -> None:
    health = (await signer.signed_in()).health
    assert (health.account, health.user, health.provider, health.grant) == ("mine", ME, "Test", Grant.CODE)
    assert health.expires == signer.clock.time() + 3600
    assert (health.problem, health.person_needed, health.ends) == ("", False, 0.0)


async def test_a_device_code_signs_in_once_somebody_has_agreed(signer: Signer) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)
        signer.provider.books.agreed = len(pauses) == 3

    way = DeviceSignIn(signer.wish, sign_ins=signer.sign_ins, ask=signer.ask, clock=signer.clock, pause=pause)
    steps = [step async for step in way.steps()]
    assert isinstance(steps[0], TypeCode)
    assert steps[0].address.startswith("https://localhost:")
    assert isinstance(steps[1], SignedIn)
    assert len(pauses) == 3
    assert (await signer.sign_ins.load("mine")).grant is Grant.DEVICE


async def test_a_client_signs_in_and_renews_by_itself(signer: Signer) -> None:
    way = ClientSignIn(signer.wish, sign_ins=signer.sign_ins, ask=signer.ask, clock=signer.clock)
    assert isinstance([step async for step in way.steps()][-1], SignedIn)
    signer.clock.now += 3600
    keeper = signer.keeper()
    assert (await keeper.token("mine")).reveal() in signer.provider.books.access
    await keeper.close()
    assert signer.provider.asked_for("client_credentials") == 2


async def test_signing_out_forgets_the_tokens_here_and_there(signer: Signer) -> None:
    await signer.signed_in()
    assert await sign_out("mine", sign_ins=signer.sign_ins, ask=signer.ask) == ""
    assert signer.provider.books.refresh == set()
    with pytest.raises(SignInNeeded):
        await signer.sign_ins.load("mine")


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
async def test_mail_is_forwarded_with_the_token_of_a_sign_in(
    signer: Signer, authority: CertificateAuthority, tls: ssl.SSLContext, tmp_path: Path, mechanism: str
) -> None:
    await signer.signed_in()
    secrets = tmp_path / "relay.auth"
    secrets.write_text(f"client oauth2 {ME.replace('@', '+40')} mine\n")
    secrets.chmod(0o600)
    context = ssl.create_default_context(cafile=str(authority.file))
    keeper = signer.keeper()
    async with TokenHop(signer.provider.books, tls) as hop:
        rig = Rig(hop.address, clock=signer.clock, tls=context, auth=str(secrets))
        forwarder = rig.make(client_tls=True, client_tls_required=True, client_auth_config=f"m:{mechanism}")
        forwarder.use_tokens(keeper)
        await rig.put()
        # The hop has lost the token: it is renewed once, on the same connection.
        signer.provider.books.access.clear()
        result = await forwarder.run_once("startup")
        assert result.error == "", rig.wire()
        assert len(hop.messages) == 1, rig.wire()[-700:]
        assert [each for each, _ in hop.tries] == [mechanism, mechanism]
        assert hop.ends == [b"" if mechanism == "XOAUTH2" else b"\x01"]
        said = "\n".join([rig.wire(), *rig.texts()])
    await keeper.close()
    assert signer.provider.asked_for("refresh_token") == 1
    assert "scope=mail.send" in said
    assert not [secret for secret in signer.provider.books.issued if secret in said]
    assert "334 [not logged]" in said


async def test_two_hundred_deliveries_wait_for_one_renewal(signer: Signer) -> None:
    await signer.signed_in()
    signer.clock.now += 3600 - 60
    keeper = signer.keeper()
    tokens = await asyncio.gather(*(keeper.token("mine") for _ in range(200)))
    assert {each.reveal() for each in tokens} <= signer.provider.books.access
    assert len({each.reveal() for each in tokens}) == 1
    assert signer.provider.asked_for("refresh_token") == 1
    # The new refresh token was on disk before anybody had the access token.
    assert (await signer.sign_ins.load("mine")).refresh.reveal() in signer.provider.books.refresh
    await keeper.close()


async def test_two_processes_renew_one_after_the_other_and_share_the_result(signer: Signer, tmp_path: Path) -> None:
    await signer.signed_in()
    signer.clock.now += 3600
    other = SignIns(signer.sign_ins.folder, keyring=None)
    keepers = [signer.keeper(), TokenKeeper(other, signer.ask, clock=signer.clock, publish=signer.events.append)]
    tokens = await asyncio.gather(*(each.token("mine") for each in keepers))
    assert tokens[0] == tokens[1]
    assert signer.provider.asked_for("refresh_token") == 1
    for each in keepers:
        await each.close()


@pytest.mark.parametrize("step", [86400.0, -86400.0])
async def test_a_wrong_clock_costs_one_renewal_at_most(signer: Signer, step: float) -> None:
    await signer.signed_in()

    class Wrong(HandClock):
        def time(self) -> float:
            return self.now + step

    wrong = Wrong(now=signer.clock.now)
    keeper = TokenKeeper(signer.sign_ins, signer.ask, clock=wrong, publish=signer.events.append)
    for _ in range(50):
        assert (await keeper.token("mine")).reveal() in signer.provider.books.access
        wrong.now += 60
    assert signer.provider.asked_for("refresh_token") == 1
    await keeper.close()


async def test_a_sign_in_that_the_provider_has_ended_is_told_once_and_asked_for_no_more(signer: Signer) -> None:
    await signer.signed_in()
    signer.clock.now += 3600
    signer.provider.books.refresh.clear()
    keeper = signer.keeper()
    for _ in range(5):
        with pytest.raises(SignInNeeded, match="sign in again"):
            await keeper.token("mine")
        signer.clock.now += 600
    assert signer.provider.asked_for("refresh_token") == 1
    assert [each.account for each in signer.events if isinstance(each, SignInEnded)] == ["mine"]
    assert (await keeper.health(["mine"]))[0].person_needed
    # Whoever signs in again is served at once.
    await signer.signed_in()
    assert (await keeper.token("mine")).reveal() in signer.provider.books.access
    assert not (await keeper.health(["mine"]))[0].person_needed
    await keeper.close()


GOOD = {"access_token": "x" * 30, "token_type": "Bearer", "expires_in": 3600}


def body(**changes: object) -> bytes:
    return json.dumps({**GOOD, **changes}).encode()


HOSTILE = {
    "html": reply(200, b"<html>", "text/html"),
    "json as text": reply(200, body(), "text/plain"),
    "no json": reply(200, b"{nonsense"),
    "a list": reply(200, b"[]"),
    "no token": reply(200, b'{"token_type":"Bearer"}'),
    "token with line end": reply(200, body(access_token="a\r\nRSET")),
    "token of another type": reply(200, body(access_token=7)),
    "life of another type": reply(200, body(expires_in=[1])),
    "endless life": reply(200, b'{"access_token":"x","token_type":"Bearer","expires_in":1e999}'),
    "life below zero": reply(200, body(expires_in=-5)),
    "another kind of token": reply(200, body(token_type="mac")),
    "a megabyte": reply(200, body(padding="x" * 1_000_000)),
    "deep nesting": reply(200, b"[" * 60_000),
    "redirect": reply(307, b"", Location="https://elsewhere.example/token"),
    "server error": reply(503, b"{}", Retry_After="7200"),
    "server error that looks final": reply(500, b'{"error":"invalid_grant"}'),
    "wrong client": reply(401, b'{"error":"invalid_client","error_description":"relay-client-secret"}'),
    "hang up": hang_up,
    "another protocol": garbage,
}


@pytest.mark.parametrize("name", HOSTILE)
async def test_a_bad_answer_is_never_believed_and_never_ends_a_sign_in(signer: Signer, name: str) -> None:
    await signer.signed_in()
    before = await signer.sign_ins.load("mine")
    signer.clock.now += 3600
    signer.provider.tampering.extend([HOSTILE[name]])
    keeper = signer.keeper()
    with pytest.raises(TokenError) as caught:
        await keeper.token("mine")
    assert CLIENT_SECRET not in str(caught.value) + repr(caught.value)
    assert not [secret for secret in signer.provider.books.issued if secret in str(caught.value)]
    assert await signer.sign_ins.load("mine") == before
    # Not asked again before its time, then all is well.
    with pytest.raises(TokenError, match="next try in"):
        await keeper.token("mine")
    signer.clock.now += 3600
    assert (await keeper.token("mine")).reveal() in signer.provider.books.access
    await keeper.close()


@pytest.mark.slow
async def test_an_answer_that_drips_ends_at_the_limit_and_the_loop_never_waits(
    signer: Signer, authority: CertificateAuthority
) -> None:
    await signer.signed_in()
    signer.clock.now += 3600
    released = threading.Event()
    signer.provider.tampering.append(drip(released))
    hasty = HttpsAsk(lambda: ssl.create_default_context(cafile=str(authority.file)), limit=1.0)
    keeper = TokenKeeper(signer.sign_ins, hasty, clock=signer.clock, publish=signer.events.append)
    with pytest.raises(TokenError, match="within 1 seconds"):
        await keeper.token("mine")
    released.set()
    await keeper.close()


async def test_a_provider_whose_certificate_is_not_trusted_hears_nothing(signer: Signer, tmp_path: Path) -> None:
    await signer.signed_in()
    signer.clock.now += 3600
    other = tmp_path / "other"
    other.mkdir()
    stranger = CertificateAuthority(other, "Other CA")
    wary = HttpsAsk(lambda: ssl.create_default_context(cafile=str(stranger.file)))
    keeper = TokenKeeper(signer.sign_ins, wary, clock=signer.clock, publish=signer.events.append)
    with pytest.raises(TokenError, match="certificate verify failed"):
        await keeper.token("mine")
    await keeper.close()
    assert signer.provider.asked_for("refresh_token") == 0


async def test_a_hostile_local_program_cannot_answer_for_the_browser() -> None:
    proof = Proof.fresh()
    async with Receiver(proof) as receiver:
        good = f"{receiver.redirect}/?code=mine&state={proof.state.reveal()}"
        for address, changes in [
            (f"{receiver.redirect}/?code=evil", {}),
            (f"{receiver.redirect}/?code=evil&state=guess", {}),
            (f"{receiver.redirect}/?code=evil&state=", {}),
            (f"{receiver.redirect}/?code=evil&state=guess&state={proof.state.reveal()}", {}),
            (f"{receiver.redirect}/other?code=evil&state={proof.state.reveal()}", {}),
            (good, {"method": "POST"}),
            (good, {"method": "HEAD"}),
            (good, {"host": "evil.example"}),
            (f"{receiver.redirect}/done", {}),
            (receiver.redirect, {}),
        ]:
            assert (await browse(address, **changes))[0] in {400, 404}, address
        assert (await browse(good))[0] == 303
        assert (await browse(f"{receiver.redirect}/?code=evil&state={proof.state.reveal()}"))[0] == 404
        assert await receiver.code() == Secret("mine")
        assert (await browse(f"{receiver.redirect}/done"))[0] == 200


async def test_connections_that_say_nothing_do_not_keep_the_browser_out() -> None:
    proof = Proof.fresh()
    async with Receiver(proof) as receiver:
        port = urlsplit(receiver.redirect).port
        idle = [await asyncio.open_connection("127.0.0.1", port) for _ in range(10)]
        assert (await browse(f"{receiver.redirect}/?code=mine&state={proof.state.reveal()}"))[0] == 303
        assert await receiver.code() == Secret("mine")
        assert (await browse(f"{receiver.redirect}/done"))[0] == 200
        for _, writer in idle:
            writer.close()


async def test_a_no_of_the_provider_is_told_in_its_words(signer: Signer) -> None:
    way = signer.browser()
    steps = way.steps()
    step = await anext(steps)
    assert isinstance(step, OpenPage)
    state = parse_qs(urlsplit(step.url).query)["state"][0]
    with pytest.raises(ForeignRedirect):
        way.paste("http://127.0.0.1:1/?code=a&state=b")
    way.paste(f"?error=access_denied&error_description=you+said+no&state={state}")
    with pytest.raises(SignInDenied, match="access_denied: you said no"):
        await anext(steps)
    with pytest.raises(ForeignRedirect):
        way.paste("http://127.0.0.1:1/?code=a&state=b")


async def test_a_person_who_does_not_come_is_waited_for_no_longer_than_the_limit(signer: Signer) -> None:
    way = BrowserSignIn(signer.wish, sign_ins=signer.sign_ins, ask=signer.ask, clock=signer.clock, limit=0.01)
    with pytest.raises(SignInDenied, match="nobody has signed in"):
        async for _ in way.steps():
            pass


async def test_a_sign_in_that_cannot_be_renewed_is_refused(signer: Signer) -> None:
    signer.provider.tampering.append(reply(200, body()))
    way = signer.browser()
    steps = way.steps()
    step = await anext(steps)
    assert isinstance(step, OpenPage)
    way.paste(signer.provider.consent(step.url))
    await anext(steps)
    with pytest.raises(AuthError, match="no token to renew"):
        await anext(steps)


async def test_no_token_shows_itself_and_none_stands_in_a_file(signer: Signer) -> None:
    await signer.signed_in()
    record = await signer.sign_ins.load("mine")
    shown = repr(record) + str(record) + repr(signer.wish) + repr(signer.provider.client()) + repr(Proof.fresh())
    files = b"".join(each.read_bytes() for each in signer.sign_ins.folder.iterdir())
    canaries = [record.refresh.reveal(), record.access.reveal(), CLIENT_SECRET, *signer.provider.books.issued]
    for secret in canaries:
        assert secret not in shown
        assert secret.encode() not in files
        assert base64.b64encode(secret.encode()) not in files
    assert all(each.stat().st_mode & 0o077 == 0 for each in signer.sign_ins.folder.iterdir())


async def test_the_browser_gets_its_page_also_when_the_provider_refuses_the_code(signer: Signer) -> None:
    signer.provider.tampering.append(reply(400, b'{"error":"invalid_grant"}'))

    async def follow(address: str) -> str:
        _, text = await browse(address)
        place = text.split("Location: ")[1].split("\r\n")[0]
        return (await browse(f"http://{urlsplit(address).netloc}{place}"))[1]

    steps = signer.browser().steps()
    step = await anext(steps)
    assert isinstance(step, OpenPage)
    page = asyncio.create_task(follow(signer.provider.consent(step.url)))
    assert isinstance(await anext(steps), Exchanging)
    with pytest.raises(AuthError, match="invalid_grant"):
        await anext(steps)
    assert "200 OK" in await page

import asyncio
import base64
import ssl
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.events import MessageDeferred, SessionSecured
from engine.link import MessageState
from engine.net.tls import client_context
from engine.sasl.credential import Secret
from engine.secrets.base import KeyringError
from tests.support.ca import CertificateAuthority, server_side
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Act, Answer, Sink

PASSWORD = "s3cret"
ACCOUNTS = {"me": PASSWORD}
INLINE = f"plain:{base64.b64encode(b'me').decode()}:{base64.b64encode(PASSWORD.encode()).decode()}"
HIDDEN = (PASSWORD, base64.b64encode(PASSWORD.encode()).decode(), base64.b64encode(b"\0me\0s3cret").decode())


def context(**options: Any) -> ssl.SSLContext:
    return client_context(Settings(client_tls=True, **options))


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


@pytest.fixture
def server(authority: CertificateAuthority) -> ssl.SSLContext:
    return server_side(authority.issue("127.0.0.1", "localhost"))


def secrets(folder: Path, *lines: str) -> str:
    path = folder / "secrets"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    path.chmod(0o600)
    return str(path)


async def test_starttls_is_used_when_offered_and_what_was_said_in_clear_is_forgotten(server: ssl.SSLContext) -> None:
    async with Sink(tls=server) as sink:
        rig = Rig(sink.address, tls=context())
        await rig.put()
        result = await rig.forward(client_tls=True)
    assert result.sent == 1
    assert [line.split(" ")[0] for line in sink.talks[0].lines[:4]] == ["EHLO", "STARTTLS", "EHLO", "MAIL"]
    (secured,) = rig.of(SessionSecured)
    assert (secured.role, secured.peer, secured.protocol) == ("client", sink.address, "TLSv1.3")


async def test_opportunistic_tls_goes_on_in_clear_when_nothing_is_offered() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, tls=context())
        await rig.put()
        assert (await rig.forward(client_tls=True)).sent == 1


async def test_tls_from_the_first_octet(server: ssl.SSLContext) -> None:
    async with Sink(tls=server, implicit=True) as sink:
        rig = Rig(sink.address, tls=context())
        await rig.put(b"x" * 300_000)
        assert (await rig.forward(client_tls_connection=True)).sent == 1
    assert "STARTTLS" not in sink.talks[0].lines
    assert sink.messages[0].content == b"x" * 300_000 + b"\r\n"


async def test_a_certificate_of_a_known_authority_for_this_host_is_accepted(
    authority: CertificateAuthority, server: ssl.SSLContext
) -> None:
    async with Sink(tls=server) as sink:
        rig = Rig(sink.address, tls=context(client_tls_verify=str(authority.file)))
        await rig.put()
        assert (await rig.forward(client_tls=True, client_tls_verify=str(authority.file))).sent == 1


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize(
    ("names", "days", "known", "words"),
    [
        (("other.example",), (-1, 90), True, "mismatch"),
        (("127.0.0.1",), (-9, -3), True, "certificate has expired"),
        (("127.0.0.1",), (3, 9), True, "not yet valid"),
        (("127.0.0.1",), (-1, 90), False, "unable to get local issuer"),
    ],
)
async def test_a_certificate_that_is_no_good_keeps_the_mail_queued_when_retrying(
    *,
    tmp_path: Path,
    authority: CertificateAuthority,
    names: tuple[str, ...],
    days: tuple[float, float],
    known: bool,
    words: str,
    implicit: bool,
) -> None:
    trusted = authority if known else CertificateAuthority(tmp_path, "Another CA")
    bad = server_side(authority.issue(*names, days=days))
    async with Sink(tls=bad, implicit=implicit) as sink:
        rig = Rig(sink.address, tls=context(client_tls_verify=str(trusted.file)))
        message = await rig.put()
        options = {"client_tls_connection": True} if implicit else {"client_tls": True, "client_tls_required": True}
        result = await rig.forward(forward_retry=RETRY, **options)
    assert await rig.state(message) is MessageState.QUEUED
    reason = rig.of(MessageDeferred)[0].reason
    assert reason.startswith("tls error: certificate verify failed")
    assert words.lower() in reason.lower()
    assert result.sign_in_problem
    assert rig.forwarder.sign_in_problem == reason
    assert not any(line.startswith("MAIL") for talk in sink.talks for line in talk.lines)


async def test_a_certificate_that_is_no_good_fails_the_message_in_the_original_way(
    authority: CertificateAuthority,
) -> None:
    async with Sink(tls=server_side(authority.issue("other.example"))) as sink:
        rig = Rig(sink.address, tls=context(client_tls_verify=str(authority.file)))
        message = await rig.put()
        result = await rig.forward(client_tls=True)
    assert result.error.startswith("tls error")
    assert await rig.state(message) is MessageState.FAILED


@pytest.mark.parametrize("implicit", [False, True])
async def test_the_expected_name_replaces_that_of_the_host(*, authority: CertificateAuthority, implicit: bool) -> None:
    async with Sink(tls=server_side(authority.issue("other.example")), implicit=implicit) as sink:
        options = {"client_tls_connection" if implicit else "client_tls": True}
        for name, sent in (("other.example", 1), ("wrong.example", 0)):
            rig = Rig(sink.address, tls=context(client_tls_verify=str(authority.file), client_tls_verify_name=name))
            await rig.put()
            result = await rig.forward(client_tls_verify_name=name, forward_retry=RETRY, **options)
            assert result.sent == sent
            subject = f"tls: certificate-subject=[/CN=other.example] required-peer-name=[{name}] ok={sent}"
            assert subject in rig.texts()
    assert 'not for "wrong.example"' in result.error
    assert not any(line.startswith("MAIL") for talk in sink.talks[1:] for line in talk.lines)


async def test_the_server_name_is_sent_and_checked(authority: CertificateAuthority) -> None:
    seen: list[str | None] = []
    side = server_side(authority.issue("mail.example.com"))
    side.sni_callback = lambda _socket, name, _context: seen.append(name)
    async with Sink(tls=side) as sink:
        rig = Rig(sink.address, tls=context(client_tls_verify=str(authority.file)))
        await rig.put()
        assert (await rig.forward(client_tls=True, client_tls_server_name="mail.example.com")).sent == 1
    assert seen == ["mail.example.com"]


STRIPPED: list[tuple[Answer | None, str]] = [
    (None, "smtp error: tls is mandated but the server cannot do starttls"),
    ("454 4.7.0 not now", "tls/ssl error: 4.7.0 not now"),
    ("502 no", "smtp error: unexpected response: no"),
    ("220 go\r\n250 injected", "smtp error: the server sent something after its reply to STARTTLS"),
    (Act.DROP, "peer disconnected"),
    (Act.HANG, "tls error: secure connection timeout"),
]


@pytest.mark.parametrize(("answer", "error"), STRIPPED)
async def test_nothing_is_sent_in_clear_when_tls_is_required(
    server: ssl.SSLContext, answer: Answer | None, error: str
) -> None:
    async with Sink(tls=None if answer is None else server, accounts=ACCOUNTS) as sink:
        if answer is not None:
            sink.always("STARTTLS", answer)
        rig = Rig(sink.address, tls=context(), auth=INLINE)
        message = await rig.put()
        result = await rig.forward(
            client_tls=True,
            client_tls_required=True,
            connection_timeout=0.5 if answer is Act.HANG else 40,
            forward_retry=RETRY,
        )
    assert error in result.error
    assert await rig.state(message) is MessageState.QUEUED
    assert {line.split(" ")[0] for line in sink.talks[0].lines} <= {"EHLO", "STARTTLS", "QUIT"}


async def test_a_server_that_does_not_speak_tls_is_no_success(server: ssl.SSLContext) -> None:
    async with Sink(tls=server) as sink:
        sink.always("STARTTLS", "220 go\r\n")
        rig = Rig(sink.address, tls=context())
        await rig.put()
        result = await rig.forward(client_tls=True)
    assert result.error
    assert not sink.messages


async def test_a_plain_port_spoken_to_in_tls_fails_in_words() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, tls=context())
        await rig.put()
        result = await rig.forward(client_tls_connection=True, connection_timeout=2)
    assert result.error.startswith("tls error: ")


# Signing in


async def test_the_account_signs_in_and_the_password_is_never_shown(server: ssl.SSLContext) -> None:
    async with Sink(tls=server, accounts=ACCOUNTS) as sink:
        rig = Rig(sink.address, tls=context(), auth=INLINE)
        await rig.put()
        result = await rig.forward(client_tls=True)
    assert result.sent == 1
    assert sink.messages[0].mail == "MAIL FROM:<from@x.example> AUTH=me"
    assert "AUTH PLAIN [not logged]" in rig.wire()
    assert any("successful authentication with remote server over tls" in text for text in rig.texts())
    told = repr(rig.collect())
    assert not any(each in told for each in HIDDEN)


async def test_login_is_spoken_when_the_rules_say_so() -> None:
    async with Sink(accounts=ACCOUNTS) as sink:
        rig = Rig(sink.address, auth=INLINE)
        await rig.put()
        assert (await rig.forward(client_auth_config="m:login")).sent == 1
    assert sink.talks[0].lines[1].startswith("AUTH LOGIN ")
    assert not any(each in repr(rig.collect()) for each in HIDDEN)


async def test_a_password_is_not_sent_in_clear_once_a_tls_option_is_set(server: ssl.SSLContext) -> None:
    for options, sent in (({}, 1), ({"client_tls": True}, 0), ({"client_tls": True, "client_auth_clear": True}, 1)):
        async with Sink(accounts=ACCOUNTS) as sink:
            rig = Rig(sink.address, tls=context(), auth=INLINE)
            message = await rig.put()
            result = await rig.forward(**options)
        assert result.sent == sent
        if not sent:
            assert result.error.startswith("not signing in: the connection is not encrypted")
            assert await rig.state(message) is MessageState.QUEUED
            assert not any(line.startswith("AUTH") for line in sink.talks[0].lines)


async def test_a_refused_password_fails_one_message_and_ends_the_run_in_the_original_way() -> None:
    async with Sink(accounts={"me": "other"}) as sink:
        rig = Rig(sink.address, auth=INLINE)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward()
    assert result.error.startswith("smtp error: authentication failed using mechanism [login] and plaintext secret")
    assert [await rig.state(each) for each in (first, second)] == [MessageState.FAILED, MessageState.QUEUED]
    assert len(sink.talks) == 1
    assert any(": trying [login]" in text for text in rig.texts())


async def test_a_refused_password_keeps_all_mail_and_pauses_the_hop_when_retrying() -> None:
    async with Sink(accounts={"me": "other"}) as sink:
        rig = Rig(sink.address, auth=INLINE)
        for _ in range(5):
            await rig.put()
        forwarder = rig.make(forward_retry=RETRY)
        task = asyncio.create_task(forwarder.run())
        for _ in range(3):
            forwarder.trigger("client disconnect")
            await forwarder.idle()
        assert forwarder.sign_in_problem.startswith("smtp error: authentication failed")
        assert sum(line.startswith("AUTH") for talk in sink.talks for line in talk.lines) == 1
        sink.allow("me", PASSWORD)
        rig.clock.now += 60
        forwarder.trigger("client disconnect")
        await forwarder.idle()
        assert forwarder.sign_in_problem == ""
        assert len(sink.messages) >= 4
        await forwarder.stop(1)
        await task
    assert all(each.state is MessageState.QUEUED for each in await rig.spool.messages())


async def test_no_mechanism_in_common_is_told_in_words() -> None:
    async with Sink(accounts=ACCOUNTS) as sink:
        rig = Rig(sink.address, auth=INLINE)
        await rig.put()
        result = await rig.forward(client_auth_config="m:cram-md5")
        assert result.error == "smtp error: cannot do authentication: check for a compatible client secret"
    async with Sink() as silent:
        rig = Rig(silent.address, auth=INLINE)
        await rig.put()
        error = (await rig.forward()).error
    assert error == "smtp error: authentication is not supported by the remote smtp server"


async def test_each_selector_has_a_connection_and_an_account_of_its_own(tmp_path: Path) -> None:
    path = secrets(tmp_path, "client plain me s3cret", "client plain you pw two", "client plain:b = = none")
    async with Sink(accounts={"me": PASSWORD, "you": "pw"}) as sink:
        rig = Rig(sink.address, auth=path)
        for selector in ("", "two", "none", "nobody"):
            await rig.put(client_account_selector=selector)
        result = await rig.forward()
    assert [each.mail.partition(" AUTH=")[2] for each in sink.messages] == ["me", "you", ""]
    assert result.error == "no client authentication account: selector [nobody]"
    assert len(sink.talks) == 4
    assert sink.talks[3].lines[0].startswith("EHLO")


async def test_an_unknown_selector_holds_up_nobody_else_when_retrying(tmp_path: Path) -> None:
    path = secrets(tmp_path, "client plain me s3cret")
    async with Sink(accounts=ACCOUNTS) as sink:
        rig = Rig(sink.address, auth=path)
        await rig.put(client_account_selector="nobody")
        await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert (result.deferred, result.sent, result.error) == (1, 1, "")


class Keyring:
    """A system keyring that knows one password, or is locked."""

    def __init__(self, password: str) -> None:
        self._password = password

    async def get(self, service: str, name: str) -> Secret:
        if not self._password:
            raise KeyringError("the system keyring is locked")
        return Secret(self._password if (service, name) == ("relay", "me") else "")


async def test_a_password_in_the_keyring_is_fetched_for_the_sign_in(tmp_path: Path) -> None:
    path = secrets(tmp_path, "client keyring me relay")
    async with Sink(accounts=ACCOUNTS) as sink:
        rig = Rig(sink.address, auth=path, keyring=Keyring(PASSWORD))
        await rig.put()
        assert (await rig.forward()).sent == 1
        locked = Rig(sink.address, auth=path, keyring=Keyring(""))
        message = await locked.put()
        result = await locked.forward(forward_retry=RETRY)
    assert result.error == "the system keyring is locked"
    assert await locked.state(message) is MessageState.QUEUED


async def test_a_hop_that_wants_a_sign_in_is_an_account_problem_when_retrying() -> None:
    async with Sink() as sink:
        sink.always("MAIL", "530 5.7.0 sign in first")
        rig = Rig(sink.address)
        first, second = await rig.put(), await rig.put()
        result = await rig.forward(forward_retry=RETRY)
    assert result.sign_in_problem
    assert rig.forwarder.sign_in_problem == "5.7.0 sign in first"
    assert [await rig.state(each) for each in (first, second)] == [MessageState.QUEUED] * 2
    assert sum(line.startswith("MAIL") for line in sink.talks[0].lines) == 1

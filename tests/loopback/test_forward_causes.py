"""Each row of the catalogue that a next hop can bring about, as it is written down (spec gui.md D7)."""

from __future__ import annotations

import base64
import ssl
from pathlib import Path

import pytest

from engine.config.options import Settings
from engine.errors import PeerUnreachable
from engine.events import MessageDeferred, MessageFailed, MessageId
from engine.forward import courier
from engine.forward.cause import cause_of_error
from engine.link import Failure, MessageState
from engine.net.tls import client_context
from engine.spool.envelope import Envelope
from engine.spool.history import failures, recipient_outcomes
from tests.support.ca import CertificateAuthority, server_side
from tests.support.forwarding import RETRY, Rig
from tests.support.sink import Act, Answer, Sink

INLINE = f"plain:{base64.b64encode(b'me').decode()}:{base64.b64encode(b'secret').decode()}"

REPLIES = {
    "M365 refuses the password": (
        "AUTH",
        "535 5.7.3 not authenticated",
        "auth",
        "5.7.3",
        "microsoft-sign-in",
    ),
    "M365 has it switched off": ("AUTH", "535 5.7.139 disabled", "auth", "5.7.139", "microsoft-sign-in"),
    "passwords are retired": ("AUTH", "550 5.7.30 Basic authentication", "auth", "5.7.30", "password-retired"),
    "an app password is wanted": ("AUTH", "534 5.7.9 Application-specific", "auth", "5.7.9", "app-password"),
    "Google refuses": ("AUTH", "535 5.7.8 see support.google.com", "auth", "5.7.8", "google-sign-in"),
    "not signed in": ("MAIL", "530 5.7.0 Authentication required", "mail", "5.7.0", "sign-in-wanted"),
    "not signed in, M365": ("MAIL", "530 5.7.57 Client not authenticated", "mail", "5.7.57", "sign-in-wanted"),
    "may not send as": ("MAIL", "550 5.7.60 no permission", "mail", "5.7.60", "sender-not-allowed"),
    "send as denied": ("DOT", "554 5.2.252 SendAsDenied", "content", "5.2.252", "sender-not-allowed"),
    "relaying denied": ("RCPT", "550 5.7.1 relaying denied", "rcpt", "5.7.1", "relaying-denied"),
    "later 450": ("RCPT", "450 4.2.1 busy", "rcpt", "", "try-later"),
    "later 451": ("DOT", "451 4.3.0 later", "content", "", "try-later"),
    "later 452": ("DATA", "452 4.3.1 full", "data", "", "try-later"),
    "later 421": ("MAIL", "421 4.3.2 closing", "mail", "", "try-later"),
    "no such recipient": ("RCPT", "550 5.1.1 user unknown", "rcpt", "5.1.1", "recipient-unknown"),
    "no such recipient, M365": ("RCPT", "550 5.1.10 not found", "rcpt", "5.1.10", "recipient-unknown"),
    "too large 552": ("DOT", "552 5.3.4 too big", "content", "5.3.4", "too-large"),
    "bad reputation": ("DOT", "554 5.7.1 listed in zen.spamhaus.org", "content", "5.7.1", "reputation"),
    "refused by policy": ("DOT", "554 5.7.0 policy", "content", "5.7.0", "policy"),
}


async def last(rig: Rig, message: MessageId) -> Failure:
    """The last failure as the envelope has it, and as the events have told it."""
    (found,) = failures(rig.envelope(message))[-1:]
    told = (*rig.of(MessageDeferred), *rig.of(MessageFailed))[-1]
    assert (told.stage, told.enhanced, told.diagnosis) == (found.stage, found.enhanced, found.diagnosis)
    row = await rig.row(message)
    assert (row.stage, row.enhanced, row.diagnosis) == (found.stage, found.enhanced, found.diagnosis)
    return found


@pytest.mark.parametrize("row", REPLIES)
async def test_what_a_server_says_is_written_down_with_its_meaning(row: str) -> None:
    verb, answer, stage, enhanced, key = REPLIES[row]
    signing_in = verb == "AUTH"
    async with Sink(accounts={"me": "secret"} if signing_in else None) as sink:
        sink.always(verb, answer)
        rig = Rig(sink.address, auth=INLINE if signing_in else "")
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, client_auth_clear=True)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == (stage, key)
    assert not enhanced or found.enhanced == enhanced
    told = [found.reason, *(each.reason for each in recipient_outcomes(rig.envelope(message)))]
    assert any(answer.partition(" ")[2] in each for each in told)


BROKEN: dict[str, tuple[str, Answer, str, str]] = {
    "dropped at the greeting": ("GREETING", Act.DROP, "greeting", "connection-closed"),
    "dropped after EHLO": ("EHLO", Act.DROP, "ehlo", "connection-closed"),
    "reset at RCPT": ("RCPT", Act.RESET, "rcpt", "connection-closed"),
    "dropped after the dot": ("DOT", Act.DROP, "content", "connection-closed"),
    "refused at the greeting": ("GREETING", "554 5.7.1 listed at an rbl", "greeting", "reputation"),
}


@pytest.mark.parametrize("row", BROKEN)
async def test_a_session_that_breaks_says_how_far_it_got(row: str) -> None:
    verb, answer, stage, key = BROKEN[row]
    async with Sink() as sink:
        sink.always(verb, answer)
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward(forward_retry=RETRY)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == (stage, key)


CERTIFICATES = {
    "out of date": ("127.0.0.1", (-10.0, -1.0), True, "certificate-expired"),
    "for another name": ("other.example", (-1.0, 90.0), True, "certificate-name"),
    "of an unknown issuer": ("127.0.0.1", (-1.0, 90.0), False, "certificate-issuer"),
}


@pytest.mark.parametrize("row", CERTIFICATES)
async def test_a_certificate_that_is_not_trusted_is_told_apart(tmp_path: Path, row: str) -> None:
    name, days, known, key = CERTIFICATES[row]
    authority = CertificateAuthority(tmp_path)
    trusted = authority if known else CertificateAuthority(tmp_path, "Another CA")
    context = client_context(Settings(client_tls=True, client_tls_verify=str(trusted.file)))
    async with Sink(tls=server_side(authority.issue(name, days=days))) as sink:
        rig = Rig(sink.address, tls=context)
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, client_tls=True, client_tls_required=True)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("starttls", key)


def any_certificate() -> ssl.SSLContext:
    return client_context(Settings(client_tls=True))


async def test_the_wrong_kind_of_encryption_is_recognised() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, tls=any_certificate())
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, client_tls_connection=True)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("tls", "tls-kind")


async def test_encryption_that_is_not_offered_is_recognised() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, tls=any_certificate())
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, client_tls=True, client_tls_required=True)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("starttls", "no-starttls")


async def test_a_server_that_offers_no_sign_in_is_recognised() -> None:
    async with Sink() as sink:
        rig = Rig(sink.address, auth=INLINE)
        message = await rig.put()
        await rig.forward(forward_retry=RETRY, client_auth_clear=True)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("auth", "no-mechanism")


async def test_a_port_where_nobody_listens_is_recognised() -> None:
    async with Sink() as sink:
        address = sink.address
    rig = Rig(address)
    message = await rig.put()
    await rig.forward(forward_retry=RETRY)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("connect", "connection-refused")


async def test_a_message_for_local_mailboxes_only_is_recognised() -> None:
    rig = Rig("127.0.0.1:9")
    message = await rig.put(remote=(), local=("me",))
    await rig.forward(forward_retry=RETRY)
    found = await last(rig, message)
    assert (found.stage, found.diagnosis) == ("local", "local-recipients")


@pytest.mark.parametrize(
    ("kind", "address", "stage", "key"),
    [
        ("dns", "smpt.example:587", "resolve", "no-such-host"),
        ("timeout", "smtp.example:25", "connect", "port-25-blocked"),
        ("timeout", "smtp.example:587", "connect", "no-answer"),
        ("socks", "smtp.example:25@proxy:1080", "connect", "proxy"),
    ],
)
def test_what_needs_a_network_is_told_by_the_kind_of_error(kind: str, address: str, stage: str, key: str) -> None:
    found = cause_of_error(PeerUnreachable("no", kind=kind), stage="connect", address=address)
    assert (found.stage, found.diagnosis) == (stage, key)


async def test_a_drop_in_configuration_tells_the_events_and_leaves_the_files_of_the_original() -> None:
    async with Sink() as sink:
        sink.always("RCPT", "550 5.1.1 unknown")
        rig = Rig(sink.address)
        message = await rig.put()
        await rig.forward()
    (failed,) = rig.of(MessageFailed)
    assert (failed.stage, failed.enhanced, failed.diagnosis) == ("rcpt", "5.1.1", "recipient-unknown")
    assert not any("Ext-Cause" in line for line in rig.envelope(message).trailing)


class Poison(Exception):
    """A fault of our own."""


@pytest.mark.parametrize("options", [{"forward_retry": RETRY}, {}])
async def test_a_message_that_our_own_code_stumbles_over_stops_no_other_and_is_put_aside(
    options: dict[str, object], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(envelope: Envelope) -> tuple[str, ...]:
        if envelope.reverse_path == "poison@x.example":
            raise Poison("cannot go on")
        return envelope.remote

    monkeypatch.setattr(courier, "recipients_to_try", stumble)
    tries = 0
    async with Sink(extensions=("PIPELINING",)) as sink:
        rig = Rig(sink.address)
        poison = [await rig.put(reverse_path="poison@x.example") for _ in range(4)]
        good = [await rig.put() for _ in range(8)]
        while MessageState.QUEUED in {each.state for each in await rig.spool.messages()}:
            tries += 1
            await rig.forward(**options)
            rig.clock.now += 4000
            assert tries < 20
    assert len(sink.messages) == len(good)
    assert tries == (10 if options else 1)
    rows = {each.id: each for each in await rig.spool.messages()}
    assert set(rows) == set(poison)
    assert {each.state for each in rows.values()} == {MessageState.FAILED}
    assert {each.reason for each in rows.values()} == {"internal error: Poison: cannot go on"}
    assert "Poison: cannot go on" in capsys.readouterr().err

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.config.options import Settings
from engine.diagnosis import Kind, Offer, diagnose
from engine.forward.probe import ProbeTarget, Stage, StageName, probe
from engine.forward.profile import profile_of
from engine.net.tls import client_context
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.secrets.base import ClientAccount
from tests.support.ca import CertificateAuthority, server_side
from tests.support.sink import Act, Sink

ACCOUNT = ClientAccount(selector="", credentials=(Credential(kind=SecretKind.PLAIN, id="me", secret=Secret("s3cret")),))
ALL = [each.value for each in StageName]


def target(address: str, account: ClientAccount | None = None, limit: float = 5, **options: Any) -> ProbeTarget:
    settings = Settings(**options)
    return ProbeTarget(
        address=address,
        profile=profile_of(settings, client_context(settings), "me.example"),
        account=account,
        limit=limit,
    )


async def stages(aim: ProbeTarget) -> list[Stage]:
    return [stage async for stage in probe(aim)]


@pytest.fixture
def authority(tmp_path: Path) -> CertificateAuthority:
    return CertificateAuthority(tmp_path)


async def test_every_step_of_a_good_server_is_told(authority: CertificateAuthority) -> None:
    async with Sink(
        extensions=("SIZE 35882577",), tls=server_side(authority.issue("127.0.0.1")), accounts={"me": "s3cret"}
    ) as sink:
        rows = await stages(
            target(
                sink.address, ACCOUNT, client_tls=True, client_tls_required=True, client_tls_verify=str(authority.file)
            )
        )
    assert [row.name.value for row in rows] == [name for name in ALL if name != "tls"]
    assert all(row.ok and row.ms >= 0 for row in rows)
    assert not sink.messages
    named = {row.name: row for row in rows}
    assert named[StageName.CONNECT].text == sink.address
    assert named[StageName.GREETING].text == "sink ready"
    card = named[StageName.STARTTLS].certificate
    assert card is not None
    assert (card.names, card.issuer) == (("127.0.0.1",), "CN=Test CA")
    again = named[StageName.EHLO_AGAIN]
    assert (again.mechanisms, again.size) == (("PLAIN", "LOGIN"), 35_882_577)
    assert "plaintext secret for [me]" in named[StageName.AUTH].text
    transcript = "\n".join(rows[-1].transcript)
    assert "C: AUTH PLAIN [not logged]" in transcript
    assert "S: 235 welcome" in transcript
    assert "s3cret" not in repr(rows)


async def test_tls_from_the_start_has_a_step_of_its_own(authority: CertificateAuthority) -> None:
    async with Sink(tls=server_side(authority.issue("127.0.0.1")), implicit=True) as sink:
        rows = await stages(target(sink.address, client_tls_connection=True))
    assert [row.name.value for row in rows] == ["resolve", "connect", "tls", "greeting", "ehlo", "noop", "quit"]
    assert rows[2].certificate is not None
    assert all(row.ok for row in rows)


async def test_a_plain_server_without_account_needs_no_more_than_its_words() -> None:
    async with Sink() as sink:
        rows = await stages(target(sink.address))
    assert [row.name.value for row in rows] == ["resolve", "connect", "greeting", "ehlo", "noop", "quit"]
    assert rows[-1].text == "bye"


async def test_a_server_that_hangs_up_at_quit_has_done_no_harm() -> None:
    async with Sink() as sink:
        sink.always("QUIT", Act.DROP)
        rows = await stages(target(sink.address))
    assert rows[-1].ok


async def failure(aim: ProbeTarget) -> Stage:
    rows = await stages(aim)
    assert [row.ok for row in rows] == [True] * (len(rows) - 1) + [False]
    return rows[-1]


async def test_a_port_where_nobody_listens_is_diagnosed() -> None:
    async with Sink() as sink:
        address = sink.address
    row = await failure(target(address))
    assert row.name is StageName.CONNECT
    assert row.symptom is not None
    assert row.symptom.kind is Kind.REFUSED
    found = diagnose(row.symptom)
    assert Offer.PROBE_PORTS in found.offers
    assert found.server_text == row.text


async def test_an_address_that_is_none_is_the_first_step_to_fail() -> None:
    row = await failure(target("nonsense"))
    assert (row.name, row.text) == (StageName.RESOLVE, "invalid host:service format: nonsense")


@pytest.mark.parametrize(
    ("verb", "answer", "name", "kind"),
    [
        ("GREETING", "554 no", StageName.GREETING, Kind.REPLY),
        ("GREETING", Act.DROP, StageName.GREETING, Kind.CLOSED),
        ("GREETING", Act.HANG, StageName.GREETING, Kind.TIMEOUT),
        ("EHLO", "554 no", StageName.EHLO, Kind.REPLY),
        ("EHLO", Act.HANG, StageName.EHLO, Kind.TIMEOUT),
        ("EHLO", "rubbish", StageName.EHLO, Kind.PROTOCOL),
        ("AUTH", "535 5.7.139 disabled", StageName.AUTH, Kind.SIGN_IN),
        ("AUTH", Act.DROP, StageName.AUTH, Kind.CLOSED),
        ("NOOP", Act.DROP, StageName.NOOP, Kind.CLOSED),
    ],
)
async def test_each_step_fails_by_itself_and_within_its_limit(
    verb: str, answer: str | Act, name: StageName, kind: Kind
) -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.always(verb, answer)
        row = await failure(target(sink.address, ACCOUNT, limit=0.1))
    assert row.name is name
    assert row.symptom is not None
    assert (row.symptom.kind, row.symptom.stage, row.symptom.port) == (kind, name.value, sink.port)


async def test_a_refused_sign_in_is_diagnosed_by_the_words_of_the_server() -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.always("AUTH", "535 5.7.139 SmtpClientAuthentication is disabled")
        row = await failure(target(sink.address, ACCOUNT))
    assert row.symptom is not None
    assert row.symptom.code == 535
    assert "Microsoft 365" in diagnose(row.symptom).title


@pytest.mark.parametrize("implicit", [False, True])
async def test_a_certificate_that_is_not_trusted_is_shown(
    *, tmp_path: Path, authority: CertificateAuthority, implicit: bool
) -> None:
    other = CertificateAuthority(tmp_path, "Other CA")
    async with Sink(tls=server_side(authority.issue("127.0.0.1")), implicit=implicit) as sink:
        option = "client_tls_connection" if implicit else "client_tls"
        row = await failure(target(sink.address, client_tls_verify=str(other.file), **{option: True}))
    assert row.name is (StageName.TLS if implicit else StageName.STARTTLS)
    assert row.certificate is not None
    assert row.certificate.names == ("127.0.0.1",)
    assert row.symptom is not None
    found = diagnose(row.symptom)
    assert Offer.PIN_CA in found.offers
    assert "issued by CN=Test CA" in found.explanation


async def test_a_certificate_for_another_name_is_told_apart(authority: CertificateAuthority) -> None:
    async with Sink(tls=server_side(authority.issue("other.example"))) as sink:
        row = await failure(target(sink.address, client_tls=True, client_tls_verify=str(authority.file)))
    assert row.symptom is not None
    found = diagnose(row.symptom)
    assert found.title == "The certificate is for another name"
    assert "It is for other.example" in found.explanation


async def test_required_encryption_that_is_not_offered() -> None:
    async with Sink() as sink:
        row = await failure(target(sink.address, client_tls=True, client_tls_required=True))
    assert row.symptom is not None
    assert (row.name, row.symptom.kind) == (StageName.STARTTLS, Kind.NO_STARTTLS)


async def test_the_other_kind_of_encryption_is_recognised(authority: CertificateAuthority) -> None:
    async with Sink() as plain:
        row = await failure(target(plain.address, client_tls_connection=True))
    assert row.symptom is not None
    assert Offer.SWAP_SECURITY in diagnose(row.symptom).offers
    async with Sink(tls=server_side(authority.issue("127.0.0.1")), implicit=True) as encrypted:
        row = await failure(target(encrypted.address, client_tls=True, limit=0.1))
    assert row.symptom is not None
    assert row.name is StageName.GREETING
    assert Offer.SWAP_SECURITY in diagnose(replace(row.symptom, port=465)).offers


async def test_no_mechanism_that_fits_names_those_on_offer() -> None:
    async with Sink(accounts={}) as sink:
        account = replace(ACCOUNT, credentials=(replace(ACCOUNT.credentials[0], kind=SecretKind.MD5),))
        row = await failure(target(sink.address, account))
    assert row.symptom is not None
    assert row.symptom.kind is Kind.NO_MECHANISM
    assert "PLAIN, LOGIN" in diagnose(row.symptom).explanation


async def test_closing_the_test_ends_it_at_once() -> None:
    async with Sink() as sink:
        sink.always("EHLO", Act.HANG)
        test = probe(target(sink.address))
        async for stage in test:
            if stage.name is StageName.GREETING:
                break
        await test.aclose()
        await sink.wait_for(lambda: sink.talks[0].closed)
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("test of")] == []

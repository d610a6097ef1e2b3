"""The test message: past any relay, and through one that runs, to the next hop's last word."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from engine.clock import SystemClock
from engine.config.options import Settings
from engine.errors import RelayError
from engine.local import LocalLink
from engine.sasl.credential import Credential, Secret, SecretKind
from engine.secrets.base import ClientAccount
from engine.symptoms import Offer
from engine.trial import TrialLetter, TrialState, TrialStep, send_directly, send_through
from tests.support.program import free_port
from tests.support.sink import Act, Sink

CLOCK = SystemClock()
LETTER = TrialLetter(sender="me@x.example", recipient="you@y.example")
ACCOUNT = ClientAccount(selector="", credentials=(Credential(kind=SecretKind.PLAIN, id="me", secret=Secret("s3cret")),))


async def steps(source: AsyncGenerator[TrialStep]) -> list[TrialStep]:
    return [step async for step in source]


def directly(address: str, *, account: ClientAccount | None = None, patience: float = 30) -> AsyncGenerator[TrialStep]:
    settings = Settings(forward_to=address, domain="me.example", client_auth_clear=True)
    return send_directly(settings, LETTER, clock=CLOCK, account=account, patience=patience)


async def test_a_message_is_followed_to_the_word_of_the_server() -> None:
    async with Sink() as sink:
        sink.always("DOT", "250 2.0.0 queued as 4711")
        seen = await steps(directly(sink.address))

    assert [step.state for step in seen] == [TrialState.QUEUED, TrialState.SENDING, TrialState.ACCEPTED]
    assert "queued as 4711" in seen[-1].text
    assert seen[1].text == sink.address
    (taken,) = sink.messages
    assert taken.recipients == ["you@y.example"]
    assert taken.content.endswith(b"If you can read it, it is.\r\n")
    assert b"\r\nFrom: <me@x.example>\r\nTo: <you@y.example>\r\nSubject: Test message of Relay\r\n" in taken.content


async def test_it_signs_in_as_mail_would() -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        seen = await steps(directly(sink.address, account=ACCOUNT))

    assert seen[-1].state is TrialState.ACCEPTED
    assert any(line.startswith("AUTH ") for line in sink.talks[0].lines)


@pytest.mark.parametrize(
    ("verb", "answer", "title", "offer"),
    [
        ("AUTH", "535 5.7.139 disabled", "Microsoft 365 refused the sign-in", Offer.ADMIN_STEPS),
        ("MAIL", "550 5.7.60 no permission", "The account may not send as this sender", Offer.SET_FROM),
        ("RCPT", "550 5.1.1 user unknown", "The recipient does not exist", Offer.EDIT_RECIPIENTS),
        ("RCPT", "550 5.7.1 relaying denied", "The server does not pass on mail for us", Offer.ENABLE_SIGN_IN),
        ("DOT", "554 5.3.4 too big", "The message is too large", Offer.EXPORT),
        ("DOT", "451 4.3.0 later", "The server asks to try again later", Offer.FORWARD_NOW),
    ],
)
async def test_a_refusal_is_told_with_what_it_means(verb: str, answer: str, title: str, offer: Offer) -> None:
    async with Sink(accounts={"me": "s3cret"}) as sink:
        sink.always(verb, answer)
        seen = await steps(directly(sink.address, account=ACCOUNT))

    last = seen[-1]
    assert last.over
    assert last.state in {TrialState.FAILED, TrialState.WAITING}
    assert last.diagnosis is not None
    assert last.diagnosis.title == title
    assert offer in last.diagnosis.offers
    assert answer.partition(" ")[2] in last.text
    assert sink.messages == []


async def test_a_server_that_is_not_there_is_told() -> None:
    seen = await steps(directly(f"127.0.0.1:{free_port()}"))

    assert seen[-1].diagnosis is not None
    assert seen[-1].diagnosis.title == "Nothing listens on this port"


async def test_a_server_that_says_nothing_is_given_up_and_left() -> None:
    async with Sink() as sink:
        sink.always("DOT", Act.HANG)
        seen = await steps(directly(sink.address, patience=0.2))
        await sink.wait_for(lambda: all(talk.closed for talk in sink.talks))

    assert seen[-1].state is TrialState.SILENT
    assert [task for task in asyncio.all_tasks() if task.get_name() == "test message"] == []


@pytest.mark.parametrize("address", ["", "me", "me@", "@x", "a b@x", "me@x>\r\nRCPT TO:<you@x", "<me@x>"])
def test_what_is_no_address_is_refused_before_anything_is_sent(address: str) -> None:
    with pytest.raises(RelayError, match="is no mail address"):
        TrialLetter(sender="me@x.example", recipient=address)


async def test_nowhere_to_send_it_to_is_said() -> None:
    with pytest.raises(RelayError, match="No server is set"):
        await steps(directly(""))


@pytest.mark.slow
@pytest.mark.parametrize("answer", ["250 2.0.0 taken", "550 5.1.1 user unknown", "451 4.3.0 later"])
async def test_a_running_relay_takes_it_as_it_takes_all_mail(tmp_path: Path, answer: str) -> None:
    async with Sink() as sink:
        sink.always("DOT", answer)
        config = tmp_path / "emailrelay.conf"
        (tmp_path / "spool").mkdir()
        config.write_text(
            f"spool-dir {tmp_path / 'spool'}\nport {free_port()}\ninterface 127.0.0.1\nforward-to {sink.address}\n"
            "forward-retry 60,3600,432000\n",
            encoding="utf-8",
        )
        link = LocalLink(config)
        await link.start()
        try:
            seen = await steps(send_through(link, LETTER, clock=CLOCK, patience=30))
            rows = await link.queue.messages()
        finally:
            await link.close()

    ends = {"2": TrialState.ACCEPTED, "5": TrialState.FAILED, "4": TrialState.WAITING}
    assert seen[0].state is TrialState.QUEUED
    assert seen[-1].state is ends[answer[0]]
    assert answer.partition(" ")[2].split()[-1] in seen[-1].text
    assert [row.id for row in rows] == ([] if answer.startswith("2") else [seen[0].message])
    assert {step.message for step in seen} == {seen[0].message}


async def test_a_relay_elsewhere_is_not_written_to(tmp_path: Path) -> None:
    link = LocalLink(tmp_path / "none.conf")
    try:
        with pytest.raises(RelayError, match="on another computer"):
            await steps(send_through(link, LETTER, clock=CLOCK))
    finally:
        await link.close()

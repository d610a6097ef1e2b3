import itertools

import pytest

from engine.errors import AuthError, PeerClosed, PeerRefused, PeerTimeout, PeerUnreachable, TlsError
from engine.forward.mapping import CertificateRefused
from engine.forward.outcome import (
    Decision,
    Fate,
    Onward,
    Step,
    Trouble,
    Verdict,
    plain_trouble,
    plain_verdict,
    retry_trouble,
    retry_verdict,
)
from engine.forward.reply import Reply
from engine.forward.signin import NoSuchAccount, SignInForbidden, SignInRefused
from engine.forward.trouble import trouble_of
from engine.spool.envelope import Envelope
from engine.spool.history import RecipientOutcome

ENVELOPE = Envelope(reverse_path="a@x", remote=("one@x", "two@x", "three@x"))


def reply(code: int, text: str = "words") -> Reply:
    return Reply(code=code, lines=(f"{code} {text}",))


def offered(codes: tuple[int, ...], *, some: bool, final: int = 250) -> Verdict:
    pairs = tuple(zip(ENVELOPE.remote, codes, strict=True))
    accepted = tuple(address for address, code in pairs if code < 400)
    refused = tuple(RecipientOutcome(address=a, code=c, reason=f"r{c}") for a, c in pairs if c >= 400)
    if not accepted or (refused and not some):
        worst = reply(max(codes))
        return Verdict(step=Step.RCPT, reply=worst, accepted=accepted, refused=refused, some=some)
    return Verdict(
        step=Step.CONTENT, reply=reply(final), accepted=accepted, refused=refused, some=some, delivered=final < 300
    )


def test_a_delivery_to_all_is_done_by_either_rule() -> None:
    verdict = offered((250, 250, 250), some=False)
    for rule in (plain_verdict, retry_verdict):
        assert rule(verdict, ENVELOPE).fate is Fate.DONE


@pytest.mark.parametrize("step", [Step.MAIL, Step.DATA, Step.CONTENT])
@pytest.mark.parametrize("code", [400, 451, 500, 554])
def test_a_refused_message_fails_with_its_code_by_the_plain_rule(step: Step, code: int) -> None:
    decision = plain_verdict(Verdict(step=step, reply=reply(code)), ENVELOPE)
    assert decision == Decision(fate=Fate.FAIL, reason="words", code=code)


@pytest.mark.parametrize("step", [Step.MAIL, Step.DATA, Step.CONTENT])
def test_only_a_permanent_refusal_fails_by_the_retry_rule(step: Step) -> None:
    for code, fate in ((300, Fate.DEFER), (451, Fate.DEFER), (552, Fate.FAIL)):
        decision = retry_verdict(Verdict(step=step, reply=reply(code)), ENVELOPE)
        assert (decision.fate, decision.code, decision.onward) == (fate, code, Onward.NEXT)


def test_what_cannot_be_offered_fails_without_a_code() -> None:
    verdict = Verdict(step=Step.LOCAL, reason="cannot send 8-bit message to 7-bit server")
    for rule in (plain_verdict, retry_verdict):
        decision = rule(verdict, ENVELOPE)
        assert (decision.fate, decision.reason, decision.code) == (Fate.FAIL, verdict.reason, 0)


def test_nobody_is_forgotten_when_nothing_was_delivered() -> None:
    decision = plain_verdict(offered((250, 550, 450), some=False), ENVELOPE)
    assert decision.fate is Fate.FAIL
    assert decision.remaining is None
    assert (decision.reason, decision.code) == ("one or more recipients rejected", 550)
    refused = plain_verdict(offered((250, 550, 250), some=True, final=554), ENVELOPE)
    assert (refused.remaining, refused.reason, refused.code) == (None, "words", 554)


def test_after_a_delivery_to_some_only_the_refused_remain() -> None:
    decision = plain_verdict(offered((250, 550, 250), some=True), ENVELOPE)
    assert (decision.fate, decision.remaining) == (Fate.FAIL, ("two@x",))
    assert [each.address for each in decision.outcomes] == ["two@x"]


def test_refusal_of_all_is_named_by_the_mode() -> None:
    assert plain_verdict(offered((550, 550, 550), some=True), ENVELOPE).reason == "all recipients rejected"
    assert plain_verdict(offered((550, 550, 550), some=False), ENVELOPE).reason == "one or more recipients rejected"


@pytest.mark.parametrize("codes", list(itertools.product((250, 450, 550), repeat=3)))
def test_each_mix_of_recipients_keeps_exactly_those_without_the_message(codes: tuple[int, ...]) -> None:
    decision = retry_verdict(offered(codes, some=True), ENVELOPE)
    kept = tuple(a for a, code in zip(ENVELOPE.remote, codes, strict=True) if code >= 400)
    if not kept:
        assert decision.fate is Fate.DONE
        return
    assert decision.fate is (Fate.DEFER if 450 in codes else Fate.FAIL)
    assert (ENVELOPE.remote if decision.remaining is None else decision.remaining) == kept
    assert {each.address: each.code for each in decision.outcomes} == {
        a: code for a, code in zip(ENVELOPE.remote, codes, strict=True) if code >= 400
    }
    assert decision.code == (450 if 450 in codes else 550)


def test_all_or_nothing_waits_only_while_every_refusal_is_temporary() -> None:
    assert retry_verdict(offered((250, 450, 250), some=False), ENVELOPE).fate is Fate.DEFER
    assert retry_verdict(offered((250, 450, 550), some=False), ENVELOPE).fate is Fate.FAIL


def test_421_ends_the_connection_and_by_the_retry_rule_the_run() -> None:
    verdict = Verdict(step=Step.MAIL, reply=reply(421))
    assert plain_verdict(verdict, ENVELOPE).onward is Onward.RECONNECT
    decision = retry_verdict(verdict, ENVELOPE)
    assert (decision.fate, decision.onward, decision.hop) == (Fate.DEFER, Onward.ABORT, True)


def test_a_demand_for_sign_in_is_a_matter_of_the_account() -> None:
    decision = retry_verdict(Verdict(step=Step.MAIL, reply=reply(530)), ENVELOPE)
    assert (decision.fate, decision.onward, decision.account) == (Fate.DEFER, Onward.ABORT, True)


@pytest.mark.parametrize(
    ("error", "fate"),
    [
        (PeerUnreachable("connect failure", kind="refused"), Fate.LEAVE),
        (PeerRefused("smtp error: unexpected response: no", code=554), Fate.FAIL),
        (PeerTimeout("smtp error: response timeout after 1s"), Fate.FAIL),
        (PeerClosed("peer disconnected"), Fate.FAIL),
        (TlsError("tls error: x"), Fate.FAIL),
        (SignInRefused("smtp error: authentication failed", code=535), Fate.FAIL),
        (NoSuchAccount("no client authentication account: selector [s]"), Fate.FAIL),
        (SignInForbidden("not signing in"), Fate.LEAVE),
    ],
)
def test_the_plain_rule_leaves_what_was_never_connected_and_fails_the_rest(error: Exception, fate: Fate) -> None:
    decision = plain_trouble(trouble_of(error, ready=False, routed=False), routed=False)
    assert (decision.fate, decision.onward, decision.code) == (fate, Onward.ABORT, 0)


def test_a_routed_hop_that_is_dead_does_not_end_the_run() -> None:
    error = PeerUnreachable("connect failure", kind="refused")
    trouble = trouble_of(error, ready=False, routed=True)
    assert plain_trouble(trouble, routed=True).onward is Onward.RECONNECT
    decision = retry_trouble(trouble)
    assert (decision.fate, decision.onward, decision.hop) == (Fate.DEFER, Onward.RECONNECT, False)


@pytest.mark.parametrize(
    ("error", "account"),
    [
        (PeerUnreachable("x", kind="dns"), False),
        (PeerClosed("x"), False),
        (TlsError("x"), False),
        (CertificateRefused("x"), True),
        (SignInRefused("x", code=535), True),
        (SignInForbidden("x"), True),
        (AuthError("x"), True),
    ],
)
def test_the_retry_rule_defers_all_trouble_and_knows_the_account_s(*, error: Exception, account: bool) -> None:
    decision = retry_trouble(trouble_of(error, ready=False, routed=False))
    assert (decision.fate, decision.onward, decision.hop) == (Fate.DEFER, Onward.ABORT, True)
    assert decision.account is account


def test_a_session_that_breaks_while_it_takes_messages_is_replaced() -> None:
    assert retry_trouble(Trouble(text="x", ready=True)).onward is Onward.RECONNECT

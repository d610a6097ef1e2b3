from dataclasses import replace

import pytest

from engine.forward.routing import (
    Route,
    describe_change,
    describe_route,
    recipients_to_try,
    route_of,
    with_stand_in,
)
from engine.link import MessageState
from engine.spool.envelope import Envelope
from engine.spool.history import RecipientOutcome, with_attempt, with_recipient_outcome, without_backoff
from tests.support.fake_link import summary


def test_a_route_is_the_address_and_the_account_of_the_envelope() -> None:
    envelope = Envelope(reverse_path="", forward_to_address="h:1", client_account_selector="s", forward_to="d")
    assert route_of(envelope) == Route(address="h:1", selector="s")
    assert describe_route(envelope) == " selector=[s] forward-to=[d] forward-to-address=[h:1]"
    assert describe_route(Envelope(reverse_path="")) == ""


def test_the_reason_for_a_new_connection_names_what_differs() -> None:
    default = Route()
    assert describe_change(default, Route(address="h:1")) == "new connection for [h:1]"
    assert describe_change(Route(selector="s"), default) == "new connection for account selector []"
    change = describe_change(default, Route(address="h:1", selector="s"))
    assert change == "new connection for [h:1] and account selector [s]"


def test_recipients_refused_for_good_are_left_out_until_the_message_is_queued_again() -> None:
    envelope = Envelope(reverse_path="a", remote=("good@x", "bad@x", "later@x"))
    assert recipients_to_try(envelope) == envelope.remote
    for address, code in (("bad@x", 550), ("later@x", 450)):
        outcome = RecipientOutcome(address=address, code=code, reason="no")
        envelope = with_recipient_outcome(envelope, outcome)
    envelope = with_attempt(envelope, time=1, code=450, reason="later", next_attempt=2)
    assert recipients_to_try(envelope) == ("good@x", "later@x")
    assert recipients_to_try(without_backoff(envelope)) == envelope.remote


STAND_INS = {
    "queued": (MessageState.QUEUED, "", "smarthost=[b:25]"),
    "under way": (MessageState.SENDING, "selector=[s]", "selector=[s] smarthost=[b:25]"),
    "failed": (MessageState.FAILED, "", ""),
    "held": (MessageState.HELD, "", ""),
    "has an address of its own": (MessageState.QUEUED, "forward-to-address=[c:25]", "forward-to-address=[c:25]"),
    "has a rule with servers": (
        MessageState.QUEUED,
        "sender-rule=[2] forward-to=[c:25]",
        "sender-rule=[2] forward-to=[c:25]",
    ),
}


@pytest.mark.parametrize("row", STAND_INS)
def test_a_row_of_the_queue_names_the_server_that_stands_in(row: str) -> None:
    state, route, expected = STAND_INS[row]
    waiting = replace(summary(1, state=state), route=route)
    assert with_stand_in(waiting, "b:25").route == expected

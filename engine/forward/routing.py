"""Which hop a message goes to, and which of its recipients are still to be tried. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.link import MessageState, MessageSummary
from engine.spool.envelope import Envelope
from engine.spool.history import attempts, recipient_outcomes


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What makes a connection the right one for a message (spec forwarding.md 2.4): two texts."""

    address: str = ""
    """``ForwardToAddress``; empty for the default next hop."""
    selector: str = ""
    """``ClientAccountSelector``; empty for the default account."""
    others: tuple[str, ...] = ()
    """What may stand in for ``address``, in the order to be tried (extension ``sender-rules``)."""


def route_of(envelope: Envelope) -> Route:
    """Where a message wants to go."""
    return Route(address=envelope.forward_to_address, selector=envelope.client_account_selector)


def describe_route(envelope: Envelope) -> str:
    """What follows ``forwarding [ID]`` in the log (spec forwarding.md 2.3)."""
    parts = (
        ("selector", envelope.client_account_selector),
        ("forward-to", envelope.forward_to),
        ("forward-to-address", envelope.forward_to_address),
    )
    return "".join(f" {name}=[{value}]" for name, value in parts if value)


def describe_change(old: Route, new: Route) -> str:
    """Why a new connection is made, in the words of the log (spec forwarding.md 2.4)."""
    address = f"[{new.address}]" if old.address != new.address else ""
    selector = f"account selector [{new.selector}]" if old.selector != new.selector else ""
    return f"new connection for {' and '.join(filter(None, (address, selector)))}"


def with_stand_in(row: MessageSummary, smarthost: str) -> MessageSummary:
    """A row of the queue that tells of ``smarthost``, if that is where the message goes by default."""
    waits = row.state in {MessageState.QUEUED, MessageState.SENDING}
    if not waits or "forward-to-address=[" in row.route or "forward-to=[" in row.route:
        return row
    return replace(row, route=f"{row.route} smarthost=[{smarthost}]".strip())


def recipients_to_try(envelope: Envelope) -> tuple[str, ...]:
    """The forward-paths of this attempt.

    Recipients that were refused for good in an earlier attempt stay in the envelope, so that they are
    not forgotten, but are left out here; queueing the message again by hand tries all of them.
    """
    if not attempts(envelope):
        return envelope.remote
    refused = {outcome.address for outcome in recipient_outcomes(envelope) if outcome.code >= 500}
    return tuple(address for address in envelope.remote if address not in refused)

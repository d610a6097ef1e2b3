"""A changed envelope: other recipients, another next hop, another account (spec gui.md D9). Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from engine.errors import SpoolError
from engine.link import Revise
from engine.mail.address import AddressError, parse_path
from engine.net.endpoint import EndpointError, parse_endpoint
from engine.spool.envelope import Envelope
from engine.spool.history import without_backoff
from engine.wording import say

_SELECTOR = re.compile(r"[^\x00-\x20\x7f]*")


def revised(envelope: Envelope, change: Revise) -> Envelope:
    """``envelope`` with the changes, due at once; raises :class:`~engine.errors.SpoolError` for what cannot be.

    Recipients that are mailboxes stay mailboxes; all others are addresses.
    """
    if change.recipients is not None:
        if not change.recipients:
            raise SpoolError(say("a message needs at least one recipient: delete it instead"))
        local = tuple(each for each in change.recipients if each in envelope.local)
        remote = tuple(_stored(each) for each in change.recipients if each not in envelope.local)
        envelope = replace(envelope, local=local, remote=remote)
    if change.forward_to_address is not None:
        envelope = replace(envelope, forward_to_address=_checked_target(change.forward_to_address))
    if change.selector is not None:
        if not _SELECTOR.fullmatch(change.selector):
            raise SpoolError(
                say("{selector!r} is no name of an account: it may not hold blanks", selector=change.selector)
            )
        envelope = replace(envelope, client_account_selector=change.selector)
    return without_backoff(envelope)


def _stored(address: str) -> str:
    try:
        path, rest = parse_path(b"<" + address.encode("utf-8", "surrogateescape") + b">")
    except AddressError as error:
        raise SpoolError(say("{address!r} is no mail address: {error}", address=address, error=error)) from error
    if rest or not path.stored or not path.domain or any(map(str.isspace, address)):
        raise SpoolError(say("{address!r} is no mail address: it needs a name, an @ and a domain", address=address))
    return path.stored


def _checked_target(text: str) -> str:
    if text:
        try:
            parse_endpoint(text)
        except EndpointError as error:
            raise SpoolError(str(error)) from error
    return text

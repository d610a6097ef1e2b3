"""The buttons that a diagnosis offers while a connection is set up, and what each of them changes. Pure; no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum

from emailrelay_gui.wizard.answers import Answers, Security, SignIn
from emailrelay_gui.wizard.findings import Step
from emailrelay_gui.wizard.providers import Provider, ProviderServer
from engine.api import ADVICE, CertificateInfo, Diagnosis, Discovered, Offer, Protection, say

USUAL_PORTS = (465, 587, 25, 2525)
"""Where mail servers listen."""
MOST = 3
"""Buttons beside one failure."""


class Deed(Enum):
    """What a button does besides changing answers."""

    NOTHING = "nothing"
    SHOW_CERTIFICATE = "show certificate"
    TRUST = "trust"
    """Trust the certificate that the server has shown."""
    FIND_PORT = "find port"
    STEPS = "steps"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """One button. Changes come first, then the page, then the field, then the deed."""

    label: str
    changes: tuple[tuple[str, object], ...] = ()
    step: Step | None = None
    field: str = ""
    """The answer whose field gets the keyboard."""
    deed: Deed = Deed.NOTHING
    steps: tuple[str, ...] = ()


def remedies(
    diagnosis: Diagnosis, answers: Answers, table: Sequence[Provider], shown: CertificateInfo | None = None
) -> tuple[Remedy, ...]:
    """The buttons for a failed test, the one to try first at the front."""
    made = [each for offer in diagnosis.offers for each in _remedy(offer, answers, table, shown)]
    return tuple(made[:MOST])


def found_ports(discovered: Discovered | None) -> tuple[Remedy, ...]:
    """The buttons for the ports where a mail server answered."""
    if discovered is None:
        return ()
    words = {
        Protection.IMPLICIT: say("TLS from the start"),
        Protection.STARTTLS: "STARTTLS",
        Protection.NONE: say("no TLS"),
    }
    return tuple(
        Remedy(
            label=say("Use port {port}, {encryption}", port=each.port, encryption=words[each.protection]),
            changes=(("server_port", str(each.port)), ("security", Security(each.protection.value))),
            deed=Deed.AGAIN,
        )
        for each in discovered.servers
    )


def nearest(host: str, table: Sequence[Provider]) -> ProviderServer | None:
    """The server of the table whose name is most like ``host``, if any is."""
    servers = {server.host: server for provider in reversed(table) for server in reversed(provider.servers)}
    close = get_close_matches(host.casefold(), servers, n=1, cutoff=0.8)
    return servers[close[0]] if close and close[0] != host.casefold() else None


AGAIN = Remedy(label=say("Test again"), deed=Deed.AGAIN)
EDIT_HOST = Remedy(label=say("Edit the server"), step=Step.FORWARDING, field="server")
ALWAYS: Mapping[Offer, Remedy] = {
    Offer.EDIT_HOST: EDIT_HOST,
    Offer.OAUTH2: Remedy(label=say("Sign in through the browser..."), step=Step.AUTHENTICATION, field="sign_in"),
    Offer.EDIT_ACCOUNT: Remedy(label=say("Edit the account"), step=Step.AUTHENTICATION, field="client_user"),
    Offer.APP_PASSWORD: Remedy(label=say("Enter an app password"), step=Step.AUTHENTICATION, field="client_secret"),
    Offer.ADMIN_STEPS: Remedy(label=say("Show the steps"), deed=Deed.STEPS, steps=ADVICE[Offer.ADMIN_STEPS].steps),
    Offer.IP_ALLOW_LIST: Remedy(
        label=say("Allow this computer by address"), deed=Deed.STEPS, steps=ADVICE[Offer.IP_ALLOW_LIST].steps
    ),
    Offer.SMARTHOST_PRESETS: Remedy(label=say("Use your provider's server"), step=Step.FORWARDING, field="email"),
    Offer.RETRY: AGAIN,
    Offer.FORWARD_NOW: AGAIN,
}
"""Buttons that are the same whatever was answered."""


def _remedy(
    offer: Offer, answers: Answers, table: Sequence[Provider], shown: CertificateInfo | None
) -> Iterator[Remedy]:
    if offer in ALWAYS:
        yield ALWAYS[offer]
    yield from _places(offer, answers, table)
    yield from _protections(offer, answers)
    if offer is Offer.SHOW_CERTIFICATE and shown is not None:
        yield Remedy(label=say("Show the certificate"), deed=Deed.SHOW_CERTIFICATE)
    if offer is Offer.PIN_CA and shown is not None and shown.self_signed:
        yield Remedy(label=say("Trust this certificate"), deed=Deed.TRUST)
    elif offer is Offer.PIN_CA:
        yield Remedy(label=say("Choose its authority..."), step=Step.FORWARDING, field="authority")


def _places(offer: Offer, answers: Answers, table: Sequence[Provider]) -> Iterator[Remedy]:
    """Another server, or another port."""
    match offer:
        case Offer.NEAREST_PRESET if (server := nearest(answers.server, table)) is not None:
            place = (("server", server.host), ("server_port", str(server.port)), ("security", server.security))
            yield Remedy(label=say("Use {host}", host=server.host), changes=place, deed=Deed.AGAIN)
        case Offer.TRY_587 if answers.server_port != "587":
            yield _port(587, Security.STARTTLS)
        case Offer.TRY_465 if answers.server_port != "465":
            yield _port(465, Security.IMPLICIT)
        case Offer.PROBE_PORTS if not answers.next_hop:
            yield Remedy(label=say("Try the usual ports"), deed=Deed.FIND_PORT)
        case _:
            return


def _protections(offer: Offer, answers: Answers) -> Iterator[Remedy]:
    """Another kind of encryption, or signing in at all."""
    match offer:
        case Offer.SWAP_SECURITY if answers.security is Security.IMPLICIT:
            yield Remedy(label=say("Use STARTTLS"), changes=(("security", Security.STARTTLS),), deed=Deed.AGAIN)
        case Offer.SWAP_SECURITY:
            yield Remedy(
                label=say("Use TLS from the start"), changes=(("security", Security.IMPLICIT),), deed=Deed.AGAIN
            )
        case Offer.CHANGE_SECURITY if answers.security in {Security.NONE, Security.OPPORTUNISTIC}:
            yield Remedy(label=say("Require STARTTLS"), changes=(("security", Security.STARTTLS),), deed=Deed.AGAIN)
        case Offer.CHANGE_SECURITY:
            yield Remedy(label=say("Change the security"), step=Step.FORWARDING, field="security")
        case Offer.ENABLE_SIGN_IN:
            wanted = SignIn.PASSWORD if answers.sign_in is SignIn.NONE else answers.sign_in
            yield Remedy(
                label=say("Sign in with a password..."),
                changes=(("sign_in", wanted),),
                step=Step.AUTHENTICATION,
                field="client_user",
            )
        case _:
            return


def _port(port: int, security: Security) -> Remedy:
    return Remedy(
        label=say("Try port {port}", port=port),
        changes=(("server_port", str(port)), ("security", security)),
        deed=Deed.AGAIN,
    )

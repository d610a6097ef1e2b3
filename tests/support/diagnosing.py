"""The rows of the catalogue of diagnoses (spec gui.md D7), each with a peer that brings it about.

One table for the window, the command line and messages, so that they cannot come to differ.
"""

from __future__ import annotations

import socket
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from engine.symptoms import Offer
from tests.support.ca import CertificateAuthority, server_side
from tests.support.program import free_port
from tests.support.sink import Answer, Sink

SECRETS = "client plain me hunter2\n"
TLS = {"client-tls": "", "client-tls-required": ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One failure that a test of the connection meets."""

    key: str
    """Of the catalogue."""
    title: str
    """What stands in the title of the diagnosis."""
    offer: Offer
    verb: str = ""
    """Where the peer gives its answer."""
    answer: Answer = ""
    signs_in: bool = False
    extensions: tuple[str, ...] = ()
    certificate: tuple[str, tuple[float, float], bool] | None = None
    """Name, days of validity, and whether its authority is trusted."""
    implicit: bool = False
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    place: str = ""
    """``missing``, ``closed``, ``blocked``: there is no peer at all."""


def said(key: str, title: str, offer: Offer, answer: str, verb: str = "NOOP") -> Row:
    """A row that a reply brings about."""
    return Row(key=key, title=title, offer=offer, verb=verb, answer=answer, signs_in=verb == "AUTH")


GOOD = (-1.0, 90.0)
ROWS: Mapping[str, Row] = {
    "NXDOMAIN": Row(key="no-such-host", title="does not exist", offer=Offer.EDIT_HOST, place="missing"),
    "timeout on 25": Row(key="port-25-blocked", title="Port 25", offer=Offer.TRY_587, place="blocked"),
    "refused": Row(key="connection-refused", title="Nothing listens", offer=Offer.PROBE_PORTS, place="closed"),
    "wrong version number": Row(
        key="tls-kind",
        title="other kind of encryption",
        offer=Offer.SWAP_SECURITY,
        options={"client-tls-connection": ""},
    ),
    "certificate expired": Row(
        key="certificate-expired",
        title="out of date",
        offer=Offer.SHOW_CERTIFICATE,
        certificate=("127.0.0.1", (-10.0, -1.0), True),
        options=TLS,
    ),
    "certificate for a wrong name": Row(
        key="certificate-name",
        title="for another name",
        offer=Offer.EDIT_HOST,
        certificate=("other.example", GOOD, True),
        options=TLS,
    ),
    "certificate of an unknown issuer": Row(
        key="certificate-issuer",
        title="issuer is not known",
        offer=Offer.PIN_CA,
        certificate=("127.0.0.1", GOOD, False),
        options=TLS,
    ),
    "no STARTTLS": Row(key="no-starttls", title="does not offer encryption", offer=Offer.TRY_465, options=TLS),
    "no AUTH before TLS": Row(
        key="no-mechanism",
        title="No way of signing in",
        offer=Offer.CHANGE_SECURITY,
        signs_in=True,
        extensions=("SIZE 1",),
    ),
    "no usable AUTH": Row(
        key="no-mechanism",
        title="No way of signing in",
        offer=Offer.OAUTH2,
        signs_in=True,
        extensions=("AUTH XOAUTH2",),
    ),
    "535 5.7.3": said("microsoft-sign-in", "Microsoft 365", Offer.OAUTH2, "535 5.7.3 not authenticated", "AUTH"),
    "535 5.7.139": said(
        "microsoft-sign-in",
        "Microsoft 365",
        Offer.ADMIN_STEPS,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        "AUTH",
    ),
    "550 5.7.30": said(
        "password-retired", "retired", Offer.OAUTH2, "550 5.7.30 Basic authentication is not supported", "AUTH"
    ),
    "534-5.7.9": said(
        "app-password", "app password", Offer.APP_PASSWORD, "534 5.7.9 Application-specific password required", "AUTH"
    ),
    "535-5.7.8": said(
        "google-sign-in",
        "not accepted",
        Offer.APP_PASSWORD,
        "535 5.7.8 Username and Password not accepted - gsmtp",
        "AUTH",
    ),
    "535 of anybody else": said("sign-in-refused", "not accepted", Offer.EDIT_ACCOUNT, "535 5.7.8 no", "AUTH"),
    "530 5.7.0": said("sign-in-wanted", "wants a sign-in", Offer.ENABLE_SIGN_IN, "530 5.7.0 Authentication required"),
    "5.7.57": said("sign-in-wanted", "wants a sign-in", Offer.ENABLE_SIGN_IN, "550 5.7.57 Client not authenticated"),
    "550 5.7.60": said("sender-not-allowed", "may not send as", Offer.SET_FROM, "550 5.7.60 no permission to send as"),
    "5.2.252": said("sender-not-allowed", "may not send as", Offer.SET_FROM, "554 5.2.252 SendAsDenied"),
    "550 5.7.1 relaying denied": said(
        "relaying-denied", "does not pass on", Offer.IP_ALLOW_LIST, "550 5.7.1 Relaying denied"
    ),
    "421": said("try-later", "try again later", Offer.FORWARD_NOW, "421 4.3.2 closing", "GREETING"),
    "450": said("try-later", "try again later", Offer.FORWARD_NOW, "450 4.2.1 busy"),
    "451": said("try-later", "try again later", Offer.FORWARD_NOW, "451 4.3.0 later"),
    "452": said("try-later", "try again later", Offer.FORWARD_NOW, "452 4.3.1 full"),
    "550 5.1.1": said("recipient-unknown", "recipient does not exist", Offer.EDIT_RECIPIENTS, "550 5.1.1 user unknown"),
    "550 5.1.10": said("recipient-unknown", "recipient does not exist", Offer.DELETE, "550 5.1.10 not found"),
    "552": said("too-large", "too large", Offer.EXPORT, "552 message exceeds fixed limit"),
    "554 5.3.4": said("too-large", "too large", Offer.DELETE, "554 5.3.4 message too big"),
    "554 5.7.x DNSBL": said(
        "reputation", "reputation", Offer.SMARTHOST_PRESETS, "554 5.7.1 listed in zen.spamhaus.org", "GREETING"
    ),
    "unknown": said("refused", "refused", Offer.RETRY, "599 9.9.9 what is this"),
}
"""By what D7 has in its column *seen*."""


@asynccontextmanager
async def bring_about(row: Row, folder: Path) -> AsyncGenerator[Path]:
    """A configuration that meets the failure; its path."""
    options = dict(row.options)
    authority = CertificateAuthority(folder)
    trusted = authority if row.certificate is None or row.certificate[2] else CertificateAuthority(folder, "Other CA")
    if "client-tls" in options:
        options["client-tls-verify"] = str(trusted.file)
    if row.signs_in:
        (folder / "emailrelay.auth").write_text(SECRETS, encoding="ascii")
        (folder / "emailrelay.auth").chmod(0o600)
        options |= {"client-auth": str(folder / "emailrelay.auth"), "client-auth-clear": ""}
    if row.place:
        with _nobody(row.place) as address:
            yield _written(folder, options, address)
        return
    issued = authority.issue(row.certificate[0], days=row.certificate[1]) if row.certificate else None
    accounts = {"me": "hunter2"} if row.signs_in and not row.extensions else None
    extensions = row.extensions or ("SIZE 10000000",)
    tls = server_side(issued) if issued else None
    async with Sink(tls=tls, implicit=row.implicit, accounts=accounts, extensions=extensions) as sink:
        if row.verb:
            sink.always(row.verb, row.answer)
        yield _written(folder, options, sink.address)


class _nobody:  # noqa: N801 - a context manager
    """An address where nobody answers, in one way or another."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._held: list[socket.socket] = []

    def __enter__(self) -> str:
        match self._place:
            case "missing":
                return "nobody.invalid:587"
            case "closed":
                return f"127.0.0.1:{free_port()}"
            case _:
                return self._blocked()

    def __exit__(self, *_: object) -> None:
        for each in self._held:
            each.close()

    def _blocked(self) -> str:
        """Port 25 of an address of loopback whose listener takes nobody any more."""
        place = ("127.0.0.25", 25)
        listener = socket.socket()
        self._held.append(listener)
        try:
            listener.bind(place)
        except OSError as error:
            self.__exit__()
            pytest.skip(f"port 25 of 127.0.0.25 cannot be had: {error.strerror}")
        listener.listen(0)
        for _ in range(8):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(place)
            self._held.append(waiting)
        return f"{place[0]}:{place[1]}"


def _written(folder: Path, options: Mapping[str, str], address: str) -> Path:
    file = folder / "emailrelay.conf"
    lines = [f"spool-dir {folder / 'spool'}", f"forward-to {address}", "connection-timeout 1", "domain me.example"]
    lines += [f"{name} {value}".rstrip() for name, value in options.items()]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file

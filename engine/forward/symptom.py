"""Our errors as symptoms, for :func:`engine.diagnosis.diagnose`. Pure."""

from __future__ import annotations

from engine.errors import (
    AuthError,
    PeerClosed,
    PeerProtocolError,
    PeerRefused,
    PeerTimeout,
    PeerUnreachable,
    RelayError,
    TlsError,
)
from engine.forward.mapping import CertificateRefused
from engine.forward.session import TlsUnavailable
from engine.forward.signin import SignInForbidden, SignInRefused
from engine.net.endpoint import EndpointError, parse_endpoint
from engine.symptoms import Kind, Symptom

_UNREACHABLE = {
    "dns": Kind.NO_SUCH_HOST,
    "refused": Kind.REFUSED,
    "timeout": Kind.TIMEOUT,
    "socks": Kind.PROXY,
}
_KINDS: tuple[tuple[type[Exception], Kind], ...] = (
    (CertificateRefused, Kind.CERTIFICATE),
    (TlsUnavailable, Kind.NO_STARTTLS),
    (TlsError, Kind.TLS),
    (SignInForbidden, Kind.CLEAR_SIGN_IN),
    (AuthError, Kind.ACCOUNT),
    (PeerTimeout, Kind.TIMEOUT),
    (PeerClosed, Kind.CLOSED),
    (PeerProtocolError, Kind.PROTOCOL),
)


def symptom_of(error: RelayError | EndpointError, *, stage: str, address: str) -> Symptom:
    """What ``error`` at ``stage`` of a connection to ``address`` shows."""
    host, port = _place(address)
    code, text = 0, str(error)
    match error:
        case PeerUnreachable():
            kind = _UNREACHABLE.get(error.kind, Kind.NETWORK)
        case SignInRefused():
            kind = Kind.SIGN_IN if error.code else Kind.NO_MECHANISM
            code, text = error.code, error.reply or text
        case PeerRefused():
            kind, code, text = Kind.REPLY, error.code, error.reply or text
        case _:
            kind = next((kind for each, kind in _KINDS if isinstance(error, each)), Kind.UNKNOWN)
    return Symptom(kind=kind, stage=stage, host=host, port=port, code=code, text=text)


def _place(address: str) -> tuple[str, int]:
    try:
        endpoint = parse_endpoint(address)
    except EndpointError:
        return address, 0
    return endpoint.host or endpoint.path, endpoint.numeric_port

"""aiosmtplib's errors, and the standard library's, as ours. The only place where that is done."""

from __future__ import annotations

import ssl
from collections.abc import Generator
from contextlib import contextmanager

from aiosmtplib import (
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from engine.errors import PeerClosed, PeerError, PeerProtocolError, PeerTimeout, RelayError, TlsError
from engine.forward.wire import EarlyReply, Stalled
from engine.net.tls import handshake_trouble


class CertificateRefused(TlsError):
    """We do not trust the certificate of the next hop, or it is for somebody else."""


def mapped(error: Exception, *, unknown: bool = False) -> RelayError:  # noqa: PLR0911 - one row for each kind
    """Our error for a foreign one; ``unknown``: the message may have been accepted (D12)."""
    match error:
        case ssl.SSLCertVerificationError():
            return CertificateRefused(f"tls error: {handshake_trouble(error)}")
        case ssl.SSLError():
            return TlsError(f"tls error: {handshake_trouble(error)}")
        case Stalled():
            return PeerTimeout(error.message)
        case EarlyReply():
            return PeerProtocolError(f"smtp error: {error.message}")
        case SMTPTimeoutError() if unknown:
            return PeerClosed(f"{error.message}: possible duplicate", unknown=True)
        case SMTPTimeoutError():
            return PeerTimeout(error.message)
        case SMTPServerDisconnected():
            text = f"{_disconnected(error)}: possible duplicate" if unknown else _disconnected(error)
            return PeerClosed(text, unknown=unknown)
        case SMTPResponseException() | SMTPException() | ValueError():
            return PeerProtocolError(_words(error))
        case _:
            return PeerClosed(f"peer disconnected: {error}".lower(), unknown=unknown)


def _words(error: Exception) -> str:
    text = str(error.args[-1]) if error.args else type(error).__name__
    return text if text.startswith("smtp error: ") else f"smtp error: {text}"


def _disconnected(error: SMTPServerDisconnected) -> str:
    # The library has words of its own for what is one thing in our log.
    text = str(error.message)
    return text if text.startswith("peer disconnected") else "peer disconnected"


@contextmanager
def translated(*, unknown: bool = False) -> Generator[None]:
    """Turns foreign errors that leave the block into ours."""
    try:
        yield
    except (SMTPException, ssl.SSLError, OSError, ValueError) as error:
        raise mapped(error, unknown=unknown) from error


@contextmanager
def handshake(limit: float) -> Generator[None]:
    """Turns what goes wrong in a TLS handshake into words of its own."""
    try:
        yield
    except SMTPResponseException:
        raise
    except SMTPTimeoutError as error:
        raise TlsError(f"tls error: secure connection timeout after {limit:g}s") from error
    except ssl.SSLError as error:
        raise mapped(error) from error
    except (ConnectionAbortedError, TimeoutError) as error:
        raise TlsError(f"tls error: secure connection timeout after {limit:g}s") from error
    except (SMTPServerDisconnected, OSError) as error:
        raise TlsError("tls error: peer disconnected: ssl connect") from error
    except PeerError as error:
        raise TlsError(f"tls error: {error}") from error

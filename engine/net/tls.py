"""TLS contexts for both sides, and what goes wrong with them in words (spec forwarding.md 6).

Promises: a context that is returned works: the key belongs to the certificate, nothing will ask for a
passphrase on a terminal. The client side verifies names against the alternative names of the
certificate unless verification is off. Who only asks for a context without a certificate does not load
``cryptography``, which weighs 9 MB.
"""

from __future__ import annotations

import ssl
import stat
import sys
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import truststore

from engine.clock import SystemClock
from engine.errors import TlsError
from engine.net.expiry import date_remark
from engine.net.tls_words import TlsWords, parse_tls_words
from engine.wording import say

SYSTEM_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux distributions keep their CA certificates, in the order of trial."""
DEFAULT = "<default>"
"""The system's authorities, as the value of an option."""
_JUDGING_SYSTEMS = frozenset({"win32", "darwin"})
"""Systems that judge certificates themselves, for which a list of authorities is only half the truth."""


class ServerTlsSettings(Protocol):
    """The settings that the server side reads."""

    @property
    def server_tls_certificate(self) -> tuple[str, ...]: ...
    @property
    def server_tls_verify(self) -> str: ...
    @property
    def tls_config(self) -> tuple[str, ...]: ...


class ClientTlsSettings(Protocol):
    """The settings that the client side reads."""

    @property
    def client_tls_certificate(self) -> tuple[str, ...]: ...
    @property
    def client_tls_verify(self) -> str: ...
    @property
    def client_tls_verify_name(self) -> str: ...
    @property
    def tls_config(self) -> tuple[str, ...]: ...


def _silent(_text: str) -> None:
    return


def server_context(settings: ServerTlsSettings, *, warn: Callable[[str], None] = _silent) -> ssl.SSLContext:
    """The context of the listening side; raises TlsError in words. ``warn`` hears of dates and odd words."""
    if not settings.server_tls_certificate:
        raise TlsError(say("TLS needs a certificate: set server-tls-certificate"))
    words = _words(settings.tls_config, warn)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _apply(context, words)
    _load_pair(context, settings.server_tls_certificate, "server-tls-certificate", warn)
    verify = settings.server_tls_verify
    if verify and verify != "<none>" and not words.no_verify:
        load_authorities(context, verify, option="server-tls-verify")
        context.verify_mode = ssl.CERT_REQUIRED
    return context


def client_context(
    settings: ClientTlsSettings, *, warn: Callable[[str], None] = _silent, platform: str = sys.platform
) -> ssl.SSLContext:
    """The context of the forwarding side; raises TlsError in words.

    ``check_hostname`` is on when certificates are verified and no ``client-tls-verify-name`` replaces the
    name of the host.
    """
    words = _words(settings.tls_config, warn)
    verify = settings.client_tls_verify
    checks = bool(verify) and verify != "<none>" and not words.no_verify
    by_system = checks and verify == DEFAULT and platform in _JUDGING_SYSTEMS
    context = _system_context() if by_system else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.hostname_checks_common_name = False
    context.verify_mode = ssl.CERT_NONE
    _apply(context, words)
    if settings.client_tls_certificate:
        _load_pair(context, settings.client_tls_certificate, "client-tls-certificate", warn)
    if checks:
        if not by_system:
            load_authorities(context, verify, option="client-tls-verify")
        context.verify_mode = ssl.CERT_REQUIRED
        context.check_hostname = not settings.client_tls_verify_name
        if settings.client_tls_verify_name:
            import_module("engine.net.certificates")  # now, and not in the middle of the first handshake
    return context


def trusting_context(platform: str = sys.platform) -> ssl.SSLContext:
    """A client's context that trusts whom the system trusts, names checked; raises TlsError when that is nobody."""
    if platform in _JUDGING_SYSTEMS:
        return _system_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    load_authorities(context, DEFAULT, option="client-tls-verify")
    return context


def _system_context() -> ssl.SSLContext:
    """The system itself judges certificates: it knows roots that it has not fetched yet, and those of a company."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorities:
    """Where the trusted CAs came from and how many there are."""

    source: str
    count: int


def load_authorities(
    context: ssl.SSLContext, verify: str, *, option: str, bundles: Sequence[str] = SYSTEM_BUNDLES
) -> Authorities:
    """Load the CAs that ``verify`` names (a file, a folder of hashed names, ``<default>``) into ``context``.

    Raises TlsError when there is none to trust.
    """
    source = _load_default(context, bundles) if verify == DEFAULT else _load_from(context, Path(verify), option)
    # A server's own certificate is its own authority, whether or not it says that it is one.
    count = context.cert_store_stats()["x509"]
    if not count and not Path(source).is_dir():
        raise TlsError(say('there is no CA certificate in "{source}" (option {option})', source=source, option=option))
    return Authorities(source=source, count=count)


def _load_from(context: ssl.SSLContext, path: Path, option: str) -> str:
    try:
        if path.is_dir():
            context.load_verify_locations(capath=str(path))
        else:
            context.load_verify_locations(cafile=str(path))
    except FileNotFoundError as error:
        raise TlsError(say('there is no CA file "{path}" (option {option})', path=path, option=option)) from error
    except ssl.SSLError as error:
        raise TlsError(
            say('there is no usable CA certificate in "{path}" (option {option})', path=path, option=option)
        ) from error
    except OSError as error:
        reason = (error.strerror or "error").lower()
        raise TlsError(
            say(
                'the CA file "{path}" cannot be read: {reason} (option {option})',
                path=path,
                reason=reason,
                option=option,
            )
        ) from error
    return str(path)


def _load_default(context: ssl.SSLContext, bundles: Sequence[str]) -> str:
    """The system's CAs: a bundle built on one distribution must not look only where that one keeps them."""
    if sys.platform == "linux":
        for bundle in bundles:
            if Path(bundle).is_file():
                return _load_from(context, Path(bundle), "client-tls-verify")
    else:
        context.load_default_certs(ssl.Purpose.SERVER_AUTH)
        if context.cert_store_stats()["x509_ca"]:
            return "the system"
    if find_spec("certifi"):
        return _load_from(context, Path(str(import_module("certifi").where())), "client-tls-verify")
    raise TlsError(
        say(
            "this system keeps its CA certificates in no known place: none of {bundles} exists",
            bundles=", ".join(bundles),
        )
    )


def _words(config: Sequence[str], warn: Callable[[str], None]) -> TlsWords:
    words = parse_tls_words(config)
    if words.ignored:
        warn(f"tls-config: tls configuration items ignored: [{','.join(words.ignored)}]")
    return words


def _apply(context: ssl.SSLContext, words: TlsWords) -> None:
    with warnings.catch_warnings():
        # Old versions are an explicit choice here, for old devices.
        warnings.simplefilter("ignore", DeprecationWarning)
        if words.highest is not None:
            context.maximum_version = words.highest
        if words.lowest is not None:
            context.minimum_version = words.lowest
    oldest = words.lowest or words.highest
    if oldest is not None and oldest < ssl.TLSVersion.TLSv1_2:
        # OpenSSL refuses the hashes of TLS 1.0 and 1.1 at its usual security level.
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.options |= words.options


def _load_pair(context: ssl.SSLContext, files: Sequence[str], option: str, warn: Callable[[str], None]) -> None:
    from engine.net.certificates import load_key_pair  # noqa: PLC0415 - loads cryptography

    pair = load_key_pair(files, option=option)
    try:
        context.load_cert_chain(str(pair.chain_file), str(pair.key_file), password=_no_passphrase)
    except (ssl.SSLError, OSError) as error:
        raise TlsError(
            say(
                'the certificate in "{chain_file}" cannot be used: {error} (option {option})',
                chain_file=pair.chain_file,
                error=error,
                option=option,
            )
        ) from error
    _check_mode(pair.key_file, option, warn)
    info, now = pair.info, SystemClock().time()
    remark = date_remark(pair.chain_file, not_before=info.not_before, not_after=info.not_after, now=now, option=option)
    if remark:
        warn(remark)


def _check_mode(key_file: Path, option: str, warn: Callable[[str], None]) -> None:
    """Spec reliability-security.md A4: a key that others may write is refused, one that they may read is told of."""
    if sys.platform == "win32":
        return
    mode = key_file.stat().st_mode
    if mode & stat.S_IWOTH:
        raise TlsError(
            say(
                'everybody may write to the key file "{key_file}": chmod 600 it (option {option})',
                key_file=key_file,
                option=option,
            )
        )
    if mode & stat.S_IROTH:
        warn(f'everybody may read the private key in "{key_file}": chmod 600 it (option {option})')


def _no_passphrase() -> str:
    """Keeps OpenSSL from asking on the terminal; never called for a key that was checked before."""
    return ""


def check_peer_name(der: bytes, wanted: str) -> None:
    """Refuse a peer whose certificate does not bear ``wanted`` (``client-tls-verify-name``)."""
    from cryptography import x509  # noqa: PLC0415 - see above

    from engine.net.certificates import certificate_bears, certificate_names, common_name  # noqa: PLC0415 - loads it

    certificate = x509.load_der_x509_certificate(der)
    if not certificate_bears(certificate, wanted):
        names = ", ".join(dict.fromkeys(filter(None, (common_name(certificate), *certificate_names(certificate)))))
        raise TlsError(
            say('the certificate is for "{names}", not for "{wanted}"', names=names or "nobody", wanted=wanted)
        )


def subject_line(der: bytes) -> str:
    """The subject of a certificate as OpenSSL prints it in one line: ``/O=Acme/CN=mail.example.com``."""
    from cryptography import x509  # noqa: PLC0415 - see above

    subject = x509.load_der_x509_certificate(der).subject
    return "".join(f"/{each.rfc4514_attribute_name}={each.value!s}" for each in subject)


def handshake_trouble(error: ssl.SSLError) -> str:
    """A failed handshake in a few words, without the library's source positions."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"certificate verify failed: {error.verify_message}"
    return (error.reason or str(error)).replace("_", " ").lower()

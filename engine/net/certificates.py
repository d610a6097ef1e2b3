"""Certificates as values: what one says, what stands in a PEM file, and making a self-signed one.

Owns the meaning of PEM files; the TLS contexts are made in :mod:`engine.net.tls`. Errors are sentences:
no such file, not readable, not PEM, key missing, key encrypted, key of another certificate.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from engine.clock import SystemClock
from engine.errors import TlsError
from engine.wording import say

KeyKind = Literal["ec", "rsa2048", "rsa3072"]

_KEY_BLOCK = re.compile(
    rb"-----BEGIN (?P<kind>[A-Z0-9 ]*)PRIVATE KEY-----.*?-----END [A-Z0-9 ]*PRIVATE KEY-----", re.DOTALL
)
_COMMON_NAME_LIMIT = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateInfo:
    """What a certificate says, for a card in the window; times are Unix seconds."""

    subject: str
    """RFC 4514 form, e.g. ``CN=relay.lan``."""
    issuer: str
    names: tuple[str, ...]
    """Subject alternative names, host names and addresses."""
    sha256: str
    """Fingerprint, upper-case hexadecimal pairs with colons."""
    not_before: float
    not_after: float
    self_signed: bool
    key: str
    """``EC secp256r1``, ``RSA 2048`` and so on."""
    key_matches: bool | None = None
    """Whether the private key beside it is its own; None when no key was looked at."""
    chain: int = 1
    """How many certificates the file holds."""


def describe_certificate(certificate: x509.Certificate) -> CertificateInfo:
    """The facts of a certificate that has been loaded."""
    digest = certificate.fingerprint(hashes.SHA256()).hex().upper()
    return CertificateInfo(
        subject=certificate.subject.rfc4514_string(),
        issuer=certificate.issuer.rfc4514_string(),
        names=certificate_names(certificate),
        sha256=":".join(digest[at : at + 2] for at in range(0, len(digest), 2)),
        not_before=certificate.not_valid_before_utc.timestamp(),
        not_after=certificate.not_valid_after_utc.timestamp(),
        self_signed=_is_self_signed(certificate),
        key=_describe_key(certificate.public_key()),
    )


def describe_der(der: bytes) -> CertificateInfo:
    """The facts of the certificate that a peer showed; raises TlsError when it cannot be read."""
    try:
        return describe_certificate(x509.load_der_x509_certificate(der))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise TlsError(say("the certificate of the server cannot be read: {error}", error=error)) from error


def certificate_names(certificate: x509.Certificate) -> tuple[str, ...]:
    """Subject alternative names: host names, then addresses."""
    try:
        extension = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return ()
    hosts = extension.get_values_for_type(x509.DNSName)
    return (*hosts, *(str(each) for each in extension.get_values_for_type(x509.IPAddress)))


def common_name(certificate: x509.Certificate) -> str:
    """The common name of the subject, empty when there is none."""
    found = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else ""


def certificate_bears(certificate: x509.Certificate, name: str) -> bool:
    """Whether a certificate is for ``name``: common name, alternative name, one wildcard label (RFC 6125 6.4)."""
    wanted = name.lower().rstrip(".")
    if common_name(certificate).lower() == wanted:
        return True
    first, _, rest = wanted.partition(".")
    patterns = {each.lower().rstrip(".") for each in certificate_names(certificate)}
    return wanted in patterns or bool(first and rest and f"*.{rest}" in patterns)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPair:
    """A chain and its private key, proved to belong together."""

    key_file: Path
    chain_file: Path
    info: CertificateInfo


def load_key_pair(files: Sequence[str], *, option: str) -> KeyPair:
    """Check the one or two PEM files of ``option`` (key and chain; or first key, second certificate).

    Raises TlsError in words.
    """
    if len(files) not in {1, 2}:
        raise TlsError(
            say(
                "{option} takes one file, or a key file and a certificate file: {files} given",
                option=option,
                files=len(files),
            )
        )
    key_file, chain_file = Path(files[0]), Path(files[-1])
    chain = load_chain(chain_file, option=option)
    key = _load_key(key_file, option)
    if _spki(key.public_key()) != _spki(chain[0].public_key()):
        raise TlsError(
            say(
                'the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})',
                key_file=key_file,
                chain_file=chain_file,
                option=option,
            )
            if key_file != chain_file
            else say(
                'the key in "{key_file}" does not belong to the certificate in it (option {option})',
                key_file=key_file,
                option=option,
            )
        )
    return KeyPair(key_file=key_file, chain_file=chain_file, info=_with_key(chain, matches=True))


def certificate_info(path: str, key_path: str = "") -> CertificateInfo:
    """The card of the first certificate in a PEM file; ``key_matches`` tells of the key in it or in ``key_path``.

    Raises TlsError when there is no certificate to be read or the key is encrypted.
    """
    chain = load_chain(Path(path), option="")
    data = read_pem(Path(key_path or path), option="")
    if not key_path and not _KEY_BLOCK.search(data):
        return _with_key(chain, matches=None)
    key = _load_key(Path(key_path or path), "")
    return _with_key(chain, matches=_spki(key.public_key()) == _spki(chain[0].public_key()))


def _with_key(chain: Sequence[x509.Certificate], *, matches: bool | None) -> CertificateInfo:
    return replace(describe_certificate(chain[0]), key_matches=matches, chain=len(chain))


def read_pem(path: Path, *, option: str) -> bytes:
    """The octets of a file; raises TlsError in words."""
    suffix = f" (option {option})" if option else ""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise TlsError(say('there is no certificate file "{path}"{suffix}', path=path, suffix=suffix)) from error
    except IsADirectoryError as error:
        raise TlsError(say('"{path}" is a folder, not a certificate file{suffix}', path=path, suffix=suffix)) from error
    except OSError as error:
        raise TlsError(
            say(
                'the certificate file "{path}" cannot be read: {strerror}{suffix}',
                path=path,
                strerror=(error.strerror or "error").lower(),
                suffix=suffix,
            )
        ) from error


def load_chain(path: Path, *, option: str) -> list[x509.Certificate]:
    """The certificates of a PEM file, the leaf first; raises TlsError in words."""
    suffix = f" (option {option})" if option else ""
    data = read_pem(path, option=option)
    if b"-----BEGIN" not in data:
        raise TlsError(
            say('"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}', path=path, suffix=suffix)
        )
    if b"-----BEGIN CERTIFICATE-----" not in data:
        raise TlsError(say('there is no certificate in "{path}"{suffix}', path=path, suffix=suffix))
    try:
        return x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise TlsError(say('the certificate in "{path}" is damaged{suffix}', path=path, suffix=suffix)) from error


def _load_key(path: Path, option: str) -> PrivateKeyTypes:
    suffix = f" (option {option})" if option else ""
    data = read_pem(path, option=option)
    block = _KEY_BLOCK.search(data)
    if block is None:
        raise TlsError(say('there is no private key in "{path}"{suffix}', path=path, suffix=suffix))
    if block["kind"].startswith(b"ENCRYPTED") or b"Proc-Type: 4,ENCRYPTED" in block[0]:
        raise TlsError(
            say('the key in "{path}" is encrypted: save the key without a passphrase{suffix}', path=path, suffix=suffix)
        )
    try:
        return serialization.load_pem_private_key(block[0], password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise TlsError(
            say('the private key in "{path}" is damaged or of an unknown kind{suffix}', path=path, suffix=suffix)
        ) from error


def _spki(key: PublicKeyTypes) -> bytes:
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def _is_self_signed(certificate: x509.Certificate) -> bool:
    if certificate.subject != certificate.issuer:
        return False
    try:
        certificate.verify_directly_issued_by(certificate)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _describe_key(key: PublicKeyTypes) -> str:
    match key:
        case rsa.RSAPublicKey():
            return f"RSA {key.key_size}"
        case ec.EllipticCurvePublicKey():
            return f"EC {key.curve.name}"
        case ed25519.Ed25519PublicKey():
            return "Ed25519"
        case ed448.Ed448PublicKey():
            return "Ed448"
        case _:
            return type(key).__name__


def create_self_signed(
    names: Sequence[str],
    addresses: Sequence[str],
    days: int,
    key: KeyKind = "ec",
    *,
    old: bytes | None = None,
    now: float | None = None,
) -> bytes:
    """A new key and its certificate, one PEM text; the caller writes it readable by the owner only.

    ``names`` (host names) and ``addresses`` become alternative names; the first one is the common name. ``old`` is a
    PEM text whose key is kept, so that devices that know the key go on trusting it.
    Raises TlsError when there is nothing to name or a value is no host name or address.
    """
    if not names and not addresses:
        raise TlsError(say("a certificate needs at least one host name or address"))
    if days < 1:
        raise TlsError(say("a certificate is valid for one day at least: {days} given", days=days))
    alternative = x509.SubjectAlternativeName([*map(_dns_name, names), *map(_ip_name, addresses)])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, [*names, *addresses][0][:_COMMON_NAME_LIMIT])])
    private = _new_key(key) if old is None else _own_key(old)
    begin = dt.datetime.fromtimestamp(SystemClock().time() if now is None else now, dt.UTC)
    # An hour back, for devices whose clock is slow.
    begin = begin.replace(microsecond=0) - dt.timedelta(hours=1)
    public = private.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(days=days))
        .add_extension(alternative, critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    certificate = builder.sign(private, hashes.SHA256())
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return pem + certificate.public_bytes(serialization.Encoding.PEM)


def _new_key(kind: KeyKind) -> ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey:
    match kind:
        case "ec":
            return ec.generate_private_key(ec.SECP256R1())
        case "rsa2048":
            return rsa.generate_private_key(public_exponent=65537, key_size=2048)
        case "rsa3072":
            return rsa.generate_private_key(public_exponent=65537, key_size=3072)


def _own_key(pem: bytes) -> ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey:
    try:
        found = serialization.load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise TlsError(say("there is no key that can be kept in the old certificate's file")) from error
    if not isinstance(found, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey):
        raise TlsError(say("the old key is of a kind that is not made any more: make a new one"))
    return found


def _dns_name(name: str) -> x509.DNSName:
    try:
        return x509.DNSName(name if name.isascii() else name.encode("idna").decode("ascii"))
    except (ValueError, UnicodeError) as error:
        raise TlsError(say('"{name}" is no host name', name=name)) from error


def _ip_name(address: str) -> x509.IPAddress:
    try:
        return x509.IPAddress(ipaddress.ip_address(address))
    except ValueError as error:
        raise TlsError(say('"{address}" is no IP address', address=address)) from error

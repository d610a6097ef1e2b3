import datetime as dt
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from engine.errors import TlsError
from engine.net.certificates import (
    certificate_bears,
    certificate_info,
    create_self_signed,
    load_key_pair,
)
from tests.support.ca import CertificateAuthority

NOW = 1_800_000_000.0


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    path.chmod(0o600)
    return str(path)


def test_a_self_signed_certificate_bears_its_names_and_addresses(tmp_path: Path) -> None:
    path = write(tmp_path / "c.pem", create_self_signed(("relay.lan", "relay"), ("192.0.2.7", "::1"), 365, now=NOW))
    info = certificate_info(path)
    assert info.subject == info.issuer == "CN=relay.lan"
    assert info.names == ("relay.lan", "relay", "192.0.2.7", "::1")
    assert info.key == "EC secp256r1"
    assert info.self_signed
    assert info.key_matches is True
    assert info.not_after - info.not_before == 365 * 86400
    assert info.not_before == NOW - 3600
    assert len(info.sha256) == 95


def test_a_self_signed_certificate_is_for_servers(tmp_path: Path) -> None:
    pem = create_self_signed((), ("192.0.2.7",), 1, "rsa2048")
    certificate = x509.load_pem_x509_certificate(pem)
    usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert certificate_info(write(tmp_path / "r.pem", pem)).key == "RSA 2048"


@pytest.mark.parametrize(
    ("names", "addresses", "days", "words"),
    [
        ((), (), 1, "at least one host name"),
        (("a",), (), 0, "one day at least"),
        (("a",), ("x",), 1, '"x" is no IP address'),
        (("\udcff",), (), 1, "no host name"),
    ],
)
def test_a_certificate_that_means_nothing_is_not_made(
    names: tuple[str, ...], addresses: tuple[str, ...], days: int, words: str
) -> None:
    with pytest.raises(TlsError, match=words):
        create_self_signed(names, addresses, days)


def test_the_card_of_an_issued_certificate_names_its_issuer_and_tells_no_key(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("mail.example.com")
    info = certificate_info(str(issued.certificate))
    assert (info.issuer, info.self_signed, info.key_matches) == ("CN=Test CA", False, None)
    assert certificate_info(str(issued.certificate), str(issued.key)).key_matches is True


def test_a_key_of_another_certificate_is_noticed(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    one, two = authority.issue("a.example"), authority.issue("b.example")
    assert certificate_info(str(one.certificate), str(two.key)).key_matches is False
    with pytest.raises(TlsError, match="does not belong to the certificate in"):
        load_key_pair((str(two.key), str(one.certificate)), option="server-tls-certificate")


def test_one_file_or_key_and_certificate_are_loaded(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("a.example")
    assert load_key_pair((str(issued.both),), option="o").info.key_matches is True
    assert load_key_pair((str(issued.key), str(issued.certificate)), option="o").info.names == ("a.example",)


def test_each_way_of_being_unusable_has_its_own_words(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("a.example")
    key = ec.generate_private_key(ec.SECP256R1())
    locked = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x")
    )
    certificate = issued.certificate.read_bytes()
    cases = {
        "there is no certificate file": str(tmp_path / "none.pem"),
        "is a folder": str(tmp_path),
        "is not in PEM format": write(tmp_path / "text", b"hello"),
        "there is no certificate in": str(issued.key),
        "there is no private key in": str(issued.certificate),
        "save the key without a passphrase": write(tmp_path / "locked", locked + certificate),
        "is damaged": write(tmp_path / "damaged", certificate.replace(b"M", b"?", 1)),
    }
    for words, path in cases.items():
        with pytest.raises(TlsError, match=words) as caught:
            load_key_pair((path,), option="server-tls-certificate")
        assert "(option server-tls-certificate)" in str(caught.value)
    with pytest.raises(TlsError, match="3 given"):
        load_key_pair(("a", "b", "c"), option="o")


def test_a_name_is_borne_by_common_name_alternative_name_or_one_wildcard_label(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("*.example.com", "exact.net", common_name="common.org")
    certificate = x509.load_pem_x509_certificate(issued.certificate.read_bytes())
    assert certificate_bears(certificate, "mail.example.com")
    assert certificate_bears(certificate, "EXACT.net.")
    assert certificate_bears(certificate, "common.org")
    assert not certificate_bears(certificate, "example.com")
    assert not certificate_bears(certificate, "a.b.example.com")
    assert not certificate_bears(certificate, "other")


def test_validity_is_told_in_unix_seconds(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("a.example", days=(-10, -5))
    info = certificate_info(str(issued.certificate))
    now = dt.datetime.now(dt.UTC).timestamp()
    assert info.not_before < info.not_after < now

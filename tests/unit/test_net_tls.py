import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import truststore

from engine.errors import TlsError
from engine.net import tls
from engine.net.tls_words import parse_tls_words
from tests.support.ca import CertificateAuthority


@dataclass(frozen=True)
class Chosen:
    """The options that contexts are made from."""

    server_tls_certificate: tuple[str, ...] = ()
    server_tls_verify: str = ""
    client_tls_certificate: tuple[str, ...] = ()
    client_tls_verify: str = ""
    client_tls_verify_name: str = ""
    tls_config: tuple[str, ...] = ()


def handshake(client: ssl.SSLContext, server: ssl.SSLContext, name: str) -> ssl.SSLObject:
    """Join two contexts back to back in memory."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    one = client.wrap_bio(to_client, to_server, server_hostname=name)
    two = server.wrap_bio(to_server, to_client, server_side=True)
    for _ in range(5):
        for each in (one, two):
            try:
                each.do_handshake()
            except ssl.SSLWantReadError:
                continue
    return one


def test_both_sides_speak_with_a_certificate_of_a_known_authority(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    server = tls.server_context(Chosen(server_tls_certificate=(str(authority.issue("relay.lan").both),)))
    client = tls.client_context(Chosen(client_tls_verify=str(authority.file)))
    assert handshake(client, server, "relay.lan").version() == "TLSv1.3"


def test_the_name_of_the_host_is_checked_when_certificates_are_verified(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    server = tls.server_context(Chosen(server_tls_certificate=(str(authority.issue("relay.lan").both),)))
    client = tls.client_context(Chosen(client_tls_verify=str(authority.file)))
    with pytest.raises(ssl.SSLCertVerificationError) as caught:
        handshake(client, server, "other.lan")
    assert "certificate verify failed" in tls.handshake_trouble(caught.value)


def test_nothing_is_checked_without_verify_or_with_none(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    server = tls.server_context(Chosen(server_tls_certificate=(str(authority.issue("relay.lan").both),)))
    for chosen in (
        Chosen(),
        Chosen(client_tls_verify="<none>"),
        Chosen(client_tls_verify=str(authority.file), tls_config=("noverify",)),
    ):
        assert handshake(tls.client_context(chosen), server, "other.lan").version()


def test_an_unknown_authority_is_refused(tmp_path: Path) -> None:
    server = tls.server_context(
        Chosen(server_tls_certificate=(str(CertificateAuthority(tmp_path, "One").issue("relay.lan").both),))
    )
    client = tls.client_context(Chosen(client_tls_verify=str(CertificateAuthority(tmp_path, "Two").file)))
    with pytest.raises(ssl.SSLCertVerificationError):
        handshake(client, server, "relay.lan")


def test_a_verify_name_replaces_the_name_of_the_host(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    issued = authority.issue("relay.lan")
    client = tls.client_context(Chosen(client_tls_verify=str(authority.file), client_tls_verify_name="relay.lan"))
    server = tls.server_context(Chosen(server_tls_certificate=(str(issued.both),)))
    joined = handshake(client, server, "127.0.0.1")
    der = joined.getpeercert(binary_form=True)
    assert der is not None
    tls.check_peer_name(der, "relay.lan")
    with pytest.raises(TlsError, match=r'is for "relay.lan", not for "other"'):
        tls.check_peer_name(der, "other")


def test_the_server_can_demand_a_certificate_of_the_client(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    issued = authority.issue("relay.lan")
    server = tls.server_context(
        Chosen(server_tls_certificate=(str(issued.both),), server_tls_verify=str(authority.file))
    )
    assert server.verify_mode is ssl.CERT_REQUIRED
    mine = authority.issue("me", client=True)
    client = tls.client_context(Chosen(client_tls_certificate=(str(mine.key), str(mine.certificate))))
    assert handshake(client, server, "relay.lan").version()


def test_a_server_without_certificate_is_told_which_option_is_missing() -> None:
    with pytest.raises(TlsError, match="server-tls-certificate"):
        tls.server_context(Chosen())


def test_an_expired_certificate_is_a_warning(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("a", days=(-10, -5))
    heard: list[str] = []
    tls.server_context(Chosen(server_tls_certificate=(str(issued.both),)), warn=heard.append)
    assert heard == [f'the certificate in "{issued.both}" has expired (option server-tls-certificate)']
    later = CertificateAuthority(tmp_path, "b").issue("a", days=(5, 10))
    tls.server_context(Chosen(server_tls_certificate=(str(later.both),)), warn=heard.append)
    assert "is not valid yet" in heard[1]


def test_a_key_that_everybody_may_read_is_told_of_and_one_that_they_may_write_is_refused(tmp_path: Path) -> None:
    issued = CertificateAuthority(tmp_path).issue("a")
    heard: list[str] = []
    issued.both.chmod(0o644)
    tls.server_context(Chosen(server_tls_certificate=(str(issued.both),)), warn=heard.append)
    assert "chmod 600" in heard[0]
    issued.both.chmod(0o666)
    with pytest.raises(TlsError, match="may write"):
        tls.server_context(Chosen(server_tls_certificate=(str(issued.both),)))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: folder / "none", "there is no CA file"),
        (lambda folder: folder / "empty", "no usable CA certificate"),
    ],
)
def test_an_authority_file_that_is_no_good_is_named(tmp_path: Path, make: Callable[[Path], Path], words: str) -> None:
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(TlsError, match=words) as caught:
        tls.client_context(Chosen(client_tls_verify=str(make(tmp_path))))
    assert "client-tls-verify" in str(caught.value)


def test_a_folder_of_authorities_is_taken_as_it_is(tmp_path: Path) -> None:
    context = tls.client_context(Chosen(client_tls_verify=str(tmp_path)))
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_the_first_bundle_of_the_system_that_exists_is_taken(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    bundles = (str(tmp_path / "none"), str(authority.file))
    found = tls.load_authorities(context, "<default>", option="client-tls-verify", bundles=bundles)
    assert (found.source, found.count) == (str(authority.file), 1)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_system_s_own_trust_is_asked_where_it_judges_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    ours, other = CertificateAuthority(tmp_path), CertificateAuthority(tmp_path, "Another")
    monkeypatch.setenv("SSL_CERT_FILE", str(ours.file))
    context = tls.client_context(Chosen(client_tls_verify=tls.DEFAULT), platform=platform)
    assert isinstance(context, truststore.SSLContext)
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    good = tls.server_context(Chosen(server_tls_certificate=(str(ours.issue("a.example").both),)))
    bad = tls.server_context(Chosen(server_tls_certificate=(str(other.issue("a.example").both),)))
    assert handshake(context, good, "a.example").version() == "TLSv1.3"
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer"):
        handshake(context, bad, "a.example")
    with pytest.raises(ssl.SSLCertVerificationError, match="ostname mismatch"):
        handshake(tls.trusting_context(platform), good, "b.example")


@pytest.mark.parametrize(("verify", "words"), [("", ()), ("<none>", ()), ("<default>", ("noverify",))])
def test_nobody_is_asked_where_nothing_is_verified(verify: str, words: tuple[str, ...]) -> None:
    context = tls.client_context(Chosen(client_tls_verify=verify, tls_config=words), platform="win32")
    assert not isinstance(context, truststore.SSLContext)
    assert context.verify_mode is ssl.CERT_NONE


def test_words_set_versions_and_flags_and_the_rest_is_reported_once() -> None:
    words = parse_tls_words(("tlsv1.2,-tlsv1.3", "op_no_ticket,openssl,foo"))
    assert words.lowest is ssl.TLSVersion.TLSv1_2
    assert words.highest is ssl.TLSVersion.TLSv1_3
    assert words.options & ssl.OP_NO_TICKET
    assert words.ignored == ("foo",)
    assert parse_tls_words(("ignoreextra,foo",)).ignored == ()
    assert parse_tls_words(("",)).ignored == ()


def test_versions_limit_what_is_spoken(tmp_path: Path) -> None:
    authority = CertificateAuthority(tmp_path)
    issued = authority.issue("a")
    server = tls.server_context(Chosen(server_tls_certificate=(str(issued.both),), tls_config=("-tlsv1.2",)))
    assert handshake(tls.client_context(Chosen()), server, "a").version() == "TLSv1.2"
    old = Chosen(server_tls_certificate=(str(issued.both),), tls_config=("tlsv1.0", "-tlsv1.1"))
    client = tls.client_context(Chosen(tls_config=("tlsv1.0", "-tlsv1.1")))
    assert handshake(client, tls.server_context(old), "a").version() == "TLSv1.1"
    heard: list[str] = []
    tls.client_context(Chosen(tls_config=("foo",)), warn=heard.append)
    assert heard == ["tls-config: tls configuration items ignored: [foo]"]

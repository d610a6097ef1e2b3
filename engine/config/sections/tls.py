"""Options of the section TLS."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import AUTHORITIES, CERTIFICATE, FLAG, ITEMS, TEXT


@dataclass(frozen=True, kw_only=True)
class TlsOptions:
    """Encryption, on both sides."""

    __slots__ = ()

    client_tls: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            letter="j",
            kind=FLAG,
            help="use STARTTLS when the next server offers it",
            tip="Encrypt the connection to the next server if it can do so.",
        ),
    )
    client_tls_certificate: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.TLS,
            kind=CERTIFICATE,
            help="client certificate for the next server",
            tip="Needed only if the next server identifies you by a certificate.",
            more="A PEM file with key and chain, or given twice: the key file, then the certificate file.",
        ),
    )
    client_tls_connection: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            letter="b",
            kind=FLAG,
            help="use TLS from the first byte of outgoing connections",
            tip="Encrypt the connection to the next server from the start; usual on port 465.",
        ),
    )
    client_tls_required: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            kind=FLAG,
            help="do not send mail over unencrypted connections",
            tip="Send nothing if the connection to the next server cannot be encrypted.",
        ),
    )
    client_tls_server_name: str = opt(
        "",
        Doc(
            section=Section.TLS,
            kind=TEXT,
            metavar="name",
            help="server name to ask for (SNI)",
            tip="The name that the next server is asked to prove, where it differs from its address.",
        ),
    )
    client_tls_verify: str = opt(
        "",
        Doc(
            section=Section.TLS,
            kind=AUTHORITIES,
            help="certificate authorities that may vouch for the next server",
            tip="Check the next server's certificate. Use <default> for the authorities that the system trusts.",
            more="A file or folder of authorities, or `<default>`.",
        ),
    )
    client_tls_verify_name: str = opt(
        "",
        Doc(
            section=Section.TLS,
            kind=TEXT,
            metavar="name",
            help="name that the next server's certificate must have",
            tip="The name that must stand in the next server's certificate.",
        ),
    )
    server_tls: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            letter="K",
            kind=FLAG,
            help="offer STARTTLS to clients",
            tip="Let clients encrypt the connection.",
        ),
    )
    server_tls_certificate: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.TLS,
            kind=CERTIFICATE,
            help="this relay's own certificate and key",
            tip="The certificate with which this relay identifies itself to clients.",
            more="A PEM file with key and chain, or given twice: the key file, then the certificate file.",
        ),
    )
    server_tls_connection: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            kind=FLAG,
            help="use TLS from the first byte of incoming connections",
            tip="Clients have to encrypt from the start; usual on port 465.",
        ),
    )
    server_tls_required: bool = opt(
        False,
        Doc(
            section=Section.TLS,
            kind=FLAG,
            help="refuse sign-in and mail until the connection is encrypted",
            tip="Clients must encrypt the connection before they sign in or hand over mail.",
        ),
    )
    server_tls_verify: str = opt(
        "",
        Doc(
            section=Section.TLS,
            kind=AUTHORITIES,
            help="certificate authorities that may vouch for clients",
            tip="Ask clients for a certificate and check it.",
            more="A file or folder of authorities, or `<default>`.",
        ),
    )
    tls_config: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.TLS,
            letter="9",
            kind=ITEMS,
            metavar="words",
            help="oldest and newest TLS version",
            tip="Which versions of TLS are allowed.",
            more="`tlsv1.2` sets the oldest version, `-tlsv1.2` the newest. `openssl` and `mbedtls` are accepted and "
            "change nothing.",
        ),
    )

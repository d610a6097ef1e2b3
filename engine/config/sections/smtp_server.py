"""Options of the section SMTP server: who may hand over mail, where, and within which limits."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import (
    ANONYMOUS,
    BYTES,
    FILTERS,
    FLAG,
    INTERFACE,
    ITEMS,
    NUMBER,
    PORT,
    SECONDS,
    SERVER_CONFIG,
    TEXT,
    choice,
)
from engine.config.values import BareNewlines, Durability


@dataclass(frozen=True, kw_only=True)
class ServerOptions:
    """Accepting mail."""

    __slots__ = ()

    port: int = opt(
        25,
        Doc(
            section=Section.SERVER,
            letter="p",
            kind=PORT,
            help="port for incoming SMTP connections",
            tip="Where your own programs and devices hand over mail.",
            more="Ports below 1024 need extra rights on Unix. 0 chooses a free port, which is then logged.",
            essential=True,
        ),
    )
    interface: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.SERVER,
            letter="I",
            kind=INTERFACE,
            help="addresses to listen on",
            tip="Only these addresses or network interfaces of this computer accept connections.",
            more="A list of addresses, interface names (with `-ipv4` or `-ipv6`), absolute paths of unix-domain "
            "sockets or `fd#N`, each optionally after `smtp=`, `pop=` or `admin=`.",
            default_text="all addresses",
        ),
    )
    remote_clients: bool = opt(
        False,
        Doc(
            section=Section.SERVER,
            letter="r",
            kind=FLAG,
            help="accept connections from outside the local network",
            tip="Let computers outside the local network connect, too.",
            more="Local are loopback, link-local and private addresses, and unix-domain sockets.",
            essential=True,
        ),
    )
    no_smtp: bool = opt(
        False,
        Doc(
            section=Section.SERVER,
            letter="X",
            kind=FLAG,
            help="do not accept SMTP connections",
            tip="Do not accept mail over SMTP.",
        ),
    )
    dont_serve: bool = opt(
        False,
        Doc(
            section=Section.SERVER,
            letter="x",
            kind=FLAG,
            help="do not accept any connections",
            tip="Accept no connections at all, neither SMTP nor POP nor admin.",
        ),
    )
    size: int = opt(
        0,
        Doc(
            section=Section.SERVER,
            letter="M",
            kind=BYTES,
            help="largest message that is accepted, in bytes",
            tip="Larger messages are refused.",
            default_text="0 (unlimited)",
        ),
    )
    anonymous: frozenset[str] = opt(
        frozenset(),
        Doc(
            section=Section.SERVER,
            letter="A",
            kind=ANONYMOUS,
            help="tell clients and servers less about this relay",
            tip="Say less about this relay in greetings, replies and message headers.",
            more="Scopes: `vrfy` (no VRFY), `server` (plain greeting and replies), `content` (no Received line), "
            "`client` (no `AUTH=` on outgoing mail). With no value, or `yes`, all four.",
            default_text="off",
        ),
    )
    idle_timeout: int = opt(
        1800,
        Doc(
            section=Section.SERVER,
            kind=SECONDS,
            help="limit for silence on incoming connections, in seconds",
            tip="Connections on which nothing happens for this long are closed.",
            more="0 means no limit. Older manuals say 60; the value in use has always been 1800.",
        ),
    )
    server_smtp_config: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.SERVER,
            letter="Z",
            kind=SERVER_CONFIG,
            help="switches of the incoming SMTP protocol",
            tip="Fine tuning of the protocol towards clients.",
            more="A word turns a switch on, the same word after `-` or `no` turns it off, after `=` sets its default. "
            "On by default: `pipelining`, `strictparsing`, `alabels`, `linger`. Off: `chunking` (BDAT and BINARYMIME), "
            "`smtputf8` (announced; such addresses are always taken), `smtputf8strict` (taken only if MAIL says so).",
        ),
    )
    filter: tuple[str, ...] = opt(
        ("exit:0",),
        Doc(
            section=Section.SERVER,
            letter="z",
            kind=FILTERS,
            help="program that processes mail when it is received",
            tip="Programs that look at each message after it has been received.",
            more="The path of a program, or one of `exit:`, `net:`, `spam:`, `spam-edit:`, `deliver:`, `copy:`, "
            "`split:`, `mx:` and `msgid:`. Several are asked one after the other. The client waits for the outcome.",
        ),
    )
    filter_timeout: int = opt(
        60,
        Doc(
            section=Section.SERVER,
            letter="W",
            kind=SECONDS,
            help="limit for each filter and address verifier, in seconds",
            tip="How long a filter or address verifier may take.",
            more="0 means no limit.",
        ),
    )
    address_verifier: str = opt(
        "",
        Doc(
            section=Section.SERVER,
            kind=TEXT,
            metavar="program",
            help="program that checks recipient addresses",
            tip="A program that says which recipients are accepted.",
            more="The path of a program, `net:` with the address of a service, or `account:` for the accounts of this "
            "computer.",
            default_text="all addresses are accepted",
        ),
    )
    dnsbl: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.SERVER,
            kind=ITEMS,
            help="DNS block lists for incoming connections",
            tip="Ask these block lists about each client from outside.",
            more="Names of lists, then how many of them must deny, the time limit in milliseconds and the name server.",
        ),
    )
    bare_newlines: BareNewlines = opt(
        BareNewlines.KEEP,
        Doc(
            section=Section.SERVER,
            kind=choice(BareNewlines),
            ext=True,
            help="what to do about lone CR or LF in received mail",
            tip="Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.",
            more="What is sent on is safe in every case. The wizard sets `reject`.",
        ),
    )
    durability: Durability = opt(
        Durability.FULL,
        Doc(
            section=Section.SERVER,
            kind=choice(Durability),
            ext=True,
            help="whether mail is flushed to disk before it is acknowledged",
            tip="Leave this on: without it a power cut can lose mail that has been acknowledged.",
            more="`off` is faster on slow disks, and is logged as unsafe at every start.",
        ),
    )
    max_sessions: int = opt(
        0,
        Doc(
            section=Section.SERVER,
            kind=NUMBER,
            ext=True,
            help="most SMTP connections at once",
            tip="Further connections are answered with a temporary refusal.",
            default_text="what the system's descriptors allow",
        ),
    )
    max_sessions_per_address: int = opt(
        0,
        Doc(
            section=Section.SERVER,
            kind=NUMBER,
            ext=True,
            help="most SMTP connections from one address at once",
            tip="One client cannot use up all connections.",
            default_text="what the system's descriptors allow",
        ),
    )
    max_recipients: int = opt(
        100_000,
        Doc(
            section=Section.SERVER,
            kind=NUMBER,
            ext=True,
            help="most recipients of one message",
            tip="Further recipients are refused for the time being.",
        ),
    )
    disk_reserve: int = opt(
        16 * 1024 * 1024,
        Doc(
            section=Section.SERVER,
            kind=BYTES,
            ext=True,
            help="free space that mail may not use up, in bytes",
            tip="New mail is refused for the time being when the disk has less free space than this.",
            more="100 files are kept free, too; 1000 with a reserve of 64 MiB or more. 0 means no reserve.",
        ),
    )
    command_timeout: int = opt(
        0,
        Doc(
            section=Section.SERVER,
            kind=SECONDS,
            ext=True,
            help="limit for one command, in seconds",
            tip="How long a client may take over one command.",
            default_text="the value of `idle-timeout`",
        ),
    )
    body_timeout: int = opt(
        180,
        Doc(
            section=Section.SERVER,
            kind=SECONDS,
            ext=True,
            help="limit for silence within a message, in seconds",
            tip="How long a client may pause while it sends a message.",
            more="It must send 500 bytes a second in the long run.",
        ),
    )
    legacy_listen: str = opt(
        "",
        Doc(
            section=Section.SERVER,
            kind=TEXT,
            metavar="address:port,networks",
            ext=True,
            help="extra listener for devices with outdated TLS",
            tip="A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.",
            more="For example `192.168.1.2:2525,192.168.1.0/24`; further networks after further commas. STARTTLS is "
            "offered when there is a `server-tls-certificate`, and never demanded. Sign-in is as for everybody. It is "
            "logged as unsafe at every start.",
        ),
    )

"""Options of the section SMTP client: where mail goes, when, and how."""

from __future__ import annotations

from dataclasses import dataclass

from engine.config.declare import Doc, Section, opt
from engine.config.kinds import (
    ADDRESS,
    CLIENT_CONFIG,
    FILE,
    FILTERS,
    FLAG,
    NEXT_HOP,
    NEXT_HOPS,
    NUMBER,
    POLL,
    POSITIVE,
    RATE,
    RETRY,
    SECONDS,
)
from engine.config.values import RateLimit, RetryPolicy


@dataclass(frozen=True, kw_only=True)
class ClientOptions:
    """Forwarding to the next hop."""

    __slots__ = ()

    forward_to: str = opt(
        "",
        Doc(
            section=Section.CLIENT,
            letter="o",
            kind=NEXT_HOP,
            help="address of the server to which mail is forwarded",
            tip="The server that takes the mail on from here, and its port.",
            more="The port may be a service name. An IPv6 address may stand in square brackets, an absolute path is a "
            "unix-domain socket, and `host:port@proxy:port` goes through a SOCKS 4a proxy.",
        ),
    )
    forward: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            letter="f",
            kind=FLAG,
            help="forward spooled mail at start",
            tip="Pass on the mail that is already waiting when the relay starts.",
        ),
    )
    forward_on_disconnect: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            letter="1",
            kind=FLAG,
            help="forward spooled mail when a client disconnects",
            tip="Pass mail on as soon as the program that handed it over has finished.",
        ),
    )
    poll: int = opt(
        0,
        Doc(
            section=Section.CLIENT,
            letter="O",
            kind=POLL,
            help="forward spooled mail at regular intervals",
            tip="Look for waiting mail every so many seconds and pass it on.",
            more="The first time is one interval after the start.",
            default_text="off",
        ),
    )
    immediate: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            letter="m",
            kind=FLAG,
            help="forward each message before it is acknowledged",
            tip="Let the sending program wait until the next server has taken the message.",
            more="What the next server says to a message is the answer to the sending program. A message that cannot "
            "be passed on now is refused for the time being, or kept and accepted with `forward-retry`. Slow servers "
            "make impatient programs send mail twice: `forward-on-disconnect` does not.",
        ),
    )
    forward_to_all: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            kind=FLAG,
            help="fail a message if any recipient is refused (default)",
            tip="When the next server refuses one recipient, nobody gets the message, and it is marked as failed.",
            more="This is the default, so the option changes nothing.",
        ),
    )
    forward_to_some: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            kind=FLAG,
            help="forward to accepted recipients even if others are refused",
            tip="When the next server refuses some recipients, the others still get the message.",
        ),
    )
    client_filter: tuple[str, ...] = opt(
        ("exit:0",),
        Doc(
            section=Section.CLIENT,
            letter="Y",
            kind=FILTERS,
            help="program that processes mail when it is forwarded",
            tip="Programs that look at each message before it is passed on.",
            more="They run once the connection to the next server stands, and may change the message. For a message "
            "that `split:` has made, or that has a `ForwardTo` field from elsewhere, they run before the next server "
            "is chosen. `mx:` finds it by the domain's mail host records.",
        ),
    )
    client_interface: str = opt(
        "",
        Doc(
            section=Section.CLIENT,
            letter="6",
            kind=ADDRESS,
            help="local network address for outgoing connections",
            tip="Connections to the next server start from this address of this computer.",
            more="Its family also limits the next server's addresses: `0.0.0.0` means IPv4 only, `::` means IPv6 only.",
            default_text="any",
        ),
    )
    client_smtp_config: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.CLIENT,
            letter="c",
            kind=CLIENT_CONFIG,
            help="switches of the outgoing SMTP protocol",
            tip="Fine tuning of the protocol towards the next server.",
            more="A word turns a switch on, the same word after `-` or `no` turns it off, after `=` sets its default. "
            "On by default: `smtputf8strict`, `binarymimestrict`, `linger`. Off: `pipelining`, `eightbitstrict`.",
        ),
    )
    connection_timeout: int = opt(
        40,
        Doc(
            section=Section.CLIENT,
            letter="U",
            kind=SECONDS,
            help="limit for connecting, in seconds",
            tip="How long to wait for a connection to the next server.",
            more="Also the limit of TLS handshakes on both sides.",
        ),
    )
    prompt_timeout: int = opt(
        20,
        Doc(
            section=Section.CLIENT,
            letter="w",
            kind=SECONDS,
            help="limit for the server's greeting, in seconds",
            tip="How long to wait for the next server's greeting before carrying on without it.",
        ),
    )
    response_timeout: int = opt(
        1800,
        Doc(
            section=Section.CLIENT,
            letter="T",
            kind=SECONDS,
            help="limit for each of the server's replies, in seconds",
            tip="How long to wait for each reply of the next server.",
            more="Older manuals say 60; the value in use has always been 1800.",
        ),
    )
    forward_retry: RetryPolicy | None = opt(
        None,
        Doc(
            section=Section.CLIENT,
            kind=RETRY,
            ext=True,
            help="keep temporary failures queued and try them again",
            tip="Try again after temporary failures: first pause, longest pause and when to give up, in seconds.",
            more="The pauses are 1, 5, 15, 30 and 60 times the first, then double, with some jitter, and never "
            "exceed the longest. The wizard sets `60,3600,432000`. "
            "Without this option a temporary failure ends as in the original program. With it, 8-bit content never "
            "goes to a server that does not take it, unless `client-smtp-config -eightbitstrict` asks for that.",
        ),
    )
    bounce: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            kind=FLAG,
            ext=True,
            help="report final failures to the sender",
            tip="Send the sender a report (RFC 3464) when a message has failed for good.",
            more="The report has a null reverse-path and goes out as any other mail. Nobody gets one for mail without "
            "a reverse-path, or with `Precedence: bulk`, `junk` or `list`, or with `Auto-Submitted`, so that programs "
            "do not answer each other. With `immediate` the client is told instead.",
        ),
    )
    client_connections: int = opt(
        1,
        Doc(
            section=Section.CLIENT,
            kind=POSITIVE,
            ext=True,
            help="parallel connections to one destination and account",
            tip="How many connections to the next server may be open at once.",
            more="There is one to begin with; others are opened as messages are taken and more of them wait. When the "
            "server asks to be spared (421, 432, 4.7.x) there are fewer for a while. With more than one, or with "
            "`client-rate` or `forward-retry`, each destination and account has a queue of its own, so that none holds "
            "up another.",
        ),
    )
    client_rate: RateLimit | None = opt(
        None,
        Doc(
            section=Section.CLIENT,
            kind=RATE,
            ext=True,
            help="most messages in a period for one destination and account",
            tip="Do not send faster than the provider allows: messages and seconds, such as 30/60.",
            more="In no period of that many seconds are more messages sent. What is left waits in the queue until more "
            "may go.",
        ),
    )
    client_reuse: int = opt(
        0,
        Doc(
            section=Section.CLIENT,
            kind=NUMBER,
            ext=True,
            help="most messages on one connection",
            tip="Open a new connection after this many messages.",
            default_text="no limit",
        ),
    )
    sender_rules: str = opt(
        "",
        Doc(
            section=Section.CLIENT,
            kind=FILE,
            ext=True,
            help="rules for sender addresses, accounts and servers",
            tip="A file of rules that rewrite sender addresses and choose the account and the server.",
            more="A TOML file of `[[rule]]` tables; the first one that fits decides. The page *Sender rules* of the "
            "guide tells what may stand in them. The file is read again when it has changed; nobody else may be able "
            "to write it. Reports about a rewritten message go to the original sender.",
        ),
    )
    forward_fallback: tuple[str, ...] = opt(
        (),
        Doc(
            section=Section.CLIENT,
            kind=NEXT_HOPS,
            ext=True,
            help="server to try when the first cannot be reached",
            tip="Where mail goes when the usual server cannot be reached.",
            more="May be given several times; they are tried in this order. The usual server is tried again after a "
            "minute. Encryption and sign-in are the same for all.",
        ),
    )
    forward_on_network: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            kind=FLAG,
            ext=True,
            help="forward when the network comes back",
            tip="Pass on waiting mail as soon as this computer is connected again.",
            more="The run tries all messages, whatever their back-off.",
        ),
    )
    watch: bool = opt(
        False,
        Doc(
            section=Section.CLIENT,
            kind=FLAG,
            ext=True,
            help="forward when new mail appears in the spool folder",
            tip="Watch the spool folder and pass on mail that other programs put there.",
        ),
    )

"""A real Postfix as smarthost, with TLS, and Dovecot behind it for sign-in.

Both run from folders of their own below ``/tmp`` (their unprivileged processes cannot enter pytest's),
listen on 127.0.0.1 only, and leave the machine's own mail system alone. Every accepted recipient gets a
copy in one Maildir; :meth:`PostfixPeer.delivered` gives the content back as it came over the wire.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.support.program import Program, free_port, until

SIZE_LIMIT = 30 * 1024 * 1024
HOST = "smarthost.example.com"

MAIN = """\
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
maillog_file_prefixes = {base}
maillog_file = {base}/log
mail_owner = postfix
setgid_group = postdrop
myhostname = {host}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
smtpd_peername_lookup = no
local_header_rewrite_clients =
message_size_limit = {size}
mailbox_size_limit = 0
virtual_mailbox_limit = 0
virtual_mailbox_domains = static:yes
virtual_mailbox_base = {base}/mail
virtual_mailbox_maps = static:box/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
smtputf8_enable = yes
notify_classes =
bounce_queue_lifetime = 0
smtpd_client_restrictions =
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions = {restrictions}
smtpd_hard_error_limit = 100
smtpd_tls_security_level = {tls}
smtpd_tls_chain_files = {chain}
smtpd_tls_auth_only = {auth_only}
smtpd_sasl_auth_enable = {sasl}
smtpd_sasl_type = dovecot
smtpd_sasl_path = {sasl_path}
smtpd_sasl_security_options = noanonymous
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
127.0.0.1:{tls_port} inet n - n - - smtpd -o smtpd_tls_wrappermode={wrap}
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
smtp unix - - n - - smtp
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""

DOVECOT = """\
protocols =
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login cram-md5
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/users
}}
userdb {{
  driver = static
  args = uid=dovecot gid=dovecot home={base}
}}
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {base}/auth {{
    mode = 0666
  }}
}}
"""


def missing() -> str:
    """Why the peer cannot run here; empty when it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "Postfix can only be started by root"
    for program in ("postfix", "dovecot"):
        if not shutil.which(program, path="/usr/sbin:/usr/bin"):
            return f"{program} is not installed"
    answer = subprocess.run(["/usr/sbin/dovecot", "--version"], capture_output=True, text=True, check=False)
    if not answer.stdout.startswith("2.3"):
        return f"Dovecot 2.3 is needed for sign-in; this is {answer.stdout.strip()}"
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A message as it lies in the mailbox, once for each recipient."""

    recipient: str
    reverse_path: str
    content: bytes
    """What the client sent after DATA, with CRLF again where Postfix stores LF."""
    trace: bytes
    """The lines that Postfix put in front."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostfixPeer:
    """A running Postfix."""

    base: Path
    port: int
    """SMTP, with STARTTLS when it has a certificate."""
    tls_port: int
    """SMTP inside TLS from the first byte; plain SMTP when there is no certificate."""

    def delivered(self) -> tuple[Delivered, ...]:
        """Everything in the mailbox, oldest first."""
        box = self.base / "mail" / "box" / "new"
        files = sorted(box.iterdir(), key=lambda file: file.stat().st_mtime_ns) if box.exists() else []
        return tuple(parse(file.read_bytes()) for file in files)

    def wait_for(self, count: int, *, seconds: float = 20) -> tuple[Delivered, ...]:
        """Wait until ``count`` messages have been delivered since the last :meth:`clear`."""
        box = self.base / "mail" / "box" / "new"
        until(lambda: box.exists() and len(os.listdir(box)) >= count, seconds=seconds, what=f"{count} messages")  # noqa: PTH208 - counting needs no paths
        return self.delivered()

    def clear(self) -> None:
        """Empty the mailbox."""
        shutil.rmtree(self.base / "mail" / "box", ignore_errors=True)

    def log(self) -> str:
        """The mail log."""
        return (self.base / "log").read_text(encoding="utf-8", errors="replace")


def parse(stored: bytes) -> Delivered:
    """Take the lines off that Postfix adds: Return-Path, X-Original-To, Delivered-To, one folded Received."""
    fields: dict[bytes, bytes] = {}
    rest = stored
    for name in (b"Return-Path", b"X-Original-To", b"Delivered-To", b"Received"):
        line, _, rest = rest.partition(b"\n")
        key, _, value = line.partition(b": ")
        assert key == name, f"expected the field {name!r} in front of the message, found {line!r}"
        fields[name] = value
    while rest[:1] in {b" ", b"\t"}:
        rest = rest.partition(b"\n")[2]
    return Delivered(
        recipient=fields[b"Delivered-To"].decode(),
        reverse_path=fields[b"Return-Path"].decode().strip("<>"),
        content=rest.replace(b"\n", b"\r\n"),
        trace=stored[: len(stored) - len(rest)],
    )


@contextmanager
def public_folder(prefix: str, parent: Path = Path("/tmp"), *, keep: bool = False) -> Generator[Path]:
    """A temporary folder that programs under other accounts can enter; whoever says ``keep`` deletes it."""
    base = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
    base.chmod(0o755)
    try:
        yield base
    finally:
        if not keep:
            shutil.rmtree(base, ignore_errors=True)


def greets(peer: PostfixPeer) -> None:
    """Fail with the log if Postfix does not greet: it listens before it has tried its own configuration."""
    greeting = b""
    with suppress(TimeoutError), socket.create_connection(("127.0.0.1", peer.port), timeout=10) as probe:
        greeting = probe.recv(512)
    assert greeting.startswith(b"220 "), f"Postfix does not greet:\n{peer.log()}"


@contextmanager
def running_dovecot(users: Mapping[str, str]) -> Generator[Path]:
    """Dovecot's sign-in service for these names and passwords; gives its socket."""
    with public_folder("dovecot-") as base:
        users_file = base / "users"
        users_file.write_text("".join(f"{name}:{{PLAIN}}{word}\n" for name, word in users.items()), encoding="utf-8")
        users_file.chmod(0o640)
        shutil.chown(users_file, "root", "dovecot")
        config = base / "dovecot.conf"
        config.write_text(DOVECOT.format(base=base), encoding="utf-8")
        program = Program(["/usr/sbin/dovecot", "-F", "-c", config], base / "output")
        try:
            until((base / "auth").is_socket, what=f"Dovecot's socket {base / 'auth'}")
            yield base / "auth"
        finally:
            program.stop()


@contextmanager
def running_postfix(
    *,
    chain: Path | None = None,
    users: Mapping[str, str] | None = None,
    refuse: Mapping[str, str] | None = None,
    size: int = SIZE_LIMIT,
    parent: Path = Path("/tmp"),
    settings: Mapping[str, str] | None = None,
    keep: bool = False,
) -> Generator[PostfixPeer]:
    """Start Postfix; it is gone when the ``with`` ends.

    ``chain`` is a PEM file with key and certificate (none: no TLS). With ``users`` (name to password) mail is
    accepted only after AUTH, and AUTH only under TLS if there is any. ``refuse`` answers a recipient with the
    given reply, for example ``{"gone@example.com": "550 5.1.1 no such mailbox"}``.
    Its folder is made below ``parent``, and stays there with ``keep``; ``settings`` replaces lines of ``main.cf``.
    """
    with ExitStack() as stack:
        sasl_path = stack.enter_context(running_dovecot(users)) if users else None
        base = stack.enter_context(public_folder("postfix-", parent, keep=keep))
        peer = PostfixPeer(base=base, port=free_port(), tls_port=free_port())
        pairs = " ".join(f"{{ {address} = {reply} }}" for address, reply in (refuse or {}).items())
        rules = [f"check_recipient_access inline:{{ {pairs} }}"] if pairs else []
        rules += ["permit_sasl_authenticated", "reject"] if users else ["permit"]
        account = pwd.getpwnam("postfix")
        for name in ("queue", "data", "mail", "config"):
            (base / name).mkdir()
        for name in ("data", "mail"):
            os.chown(base / name, account.pw_uid, account.pw_gid)
        if chain:
            shutil.copy(chain, base / "chain.pem")
            (base / "chain.pem").chmod(0o600)
        main = MAIN.format(
            base=base,
            host=HOST,
            size=size,
            uid=account.pw_uid,
            gid=account.pw_gid,
            restrictions=", ".join(rules),
            tls="may" if chain else "none",
            chain=base / "chain.pem" if chain else "",
            auth_only="yes" if chain else "no",
            sasl="yes" if users else "no",
            sasl_path=sasl_path or "unused",
        )
        lines = dict(line.split(" =", 1) for line in main.splitlines()) | dict(settings or {})
        text = "".join(f"{name} = {value.strip()}\n" for name, value in lines.items())
        (base / "config" / "main.cf").write_text(text, encoding="utf-8")
        (base / "config" / "master.cf").write_text(
            MASTER.format(port=peer.port, tls_port=peer.tls_port, wrap="yes" if chain else "no"), encoding="utf-8"
        )
        # Makes the queue's folders; master itself is then our child, which "postfix start" would detach.
        subprocess.run(["/usr/sbin/postfix", "-c", base / "config", "check"], check=True, capture_output=True)
        program = Program(["/usr/lib/postfix/sbin/master", "-c", base / "config", "-d"], base / "output")
        stack.callback(program.stop)
        program.ready(peer.port)
        greets(peer)
        yield peer

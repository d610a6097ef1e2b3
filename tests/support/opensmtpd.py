"""A real OpenSMTPD as smarthost, beside an installed Postfix: unpacked into a folder, not installed.

Its paths and users are compiled in, so that it runs in a root directory of its own: program, libraries and a
few files of ``/etc`` are copied there. It listens on 127.0.0.1 only.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import socket
import ssl
import stat
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.debian import unpacked
from tests.support.program import Program, free_port, until

PACKAGE = "opensmtpd"
_IDS = {"opensmtpd": 65511, "opensmtpq": 65512, "box": 65513}
_PROGRAMS = (
    "/usr/sbin/smtpd",
    "/usr/libexec/opensmtpd/mail.maildir",
    "/usr/libexec/opensmtpd/lockspool",
    "/usr/libexec/opensmtpd/mail.mda",
)
_LIBRARY = re.compile(r"(?:=> )?(/\S+) \(0x")

CONFIG = """\
pki ours cert "/etc/chain.pem"
pki ours key "/etc/chain.pem"
table everybody {{ "@" = "box" }}
table accounts {{ "relay" = "{hash}" }}
listen on 127.0.0.1 port {plain}
listen on 127.0.0.1 port {port} tls-require pki ours auth <accounts>
listen on 127.0.0.1 port {tls_port} smtps pki ours auth <accounts>
smtp max-message-size 300M
action box maildir "/mail" virtual <everybody>
match from any for any rcpt-to regex "^gone@" reject
match from any for any action box
"""


@functools.cache
def missing() -> str:
    """Why OpenSMTPD cannot run here; empty when it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "OpenSMTPD can only be started by root"
    folder, reason = unpacked(PACKAGE)
    if folder is None:
        return reason
    with tempfile.TemporaryDirectory(prefix="opensmtpd-") as name:
        try:
            _root(Path(name), folder)
            command = ["chroot", name, "/usr/sbin/smtpd", "-h"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        except (OSError, subprocess.SubprocessError) as error:
            return f"OpenSMTPD gets no root directory of its own here: {error}"
    return "" if "OpenSMTPD" in done.stderr + done.stdout else f"OpenSMTPD does not run here: {done.stderr.strip()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSmtpdPeer:
    """A running OpenSMTPD."""

    base: Path
    plain: int
    """Neither encryption nor sign-in."""
    port: int
    """Nothing without STARTTLS."""
    tls_port: int
    encrypts: bool
    """Whether its handshakes succeed: version 6.8 cannot sign with OpenSSL 3, which Debian 12 has put together."""

    def wait_for(self, count: int) -> list[bytes]:
        """The messages in the mailbox, as they came in behind the server's own fields, once there are ``count``."""
        folder = self.base / "mail/new"
        until(lambda: folder.is_dir() and len(list(folder.iterdir())) >= count, seconds=60, what=f"{count} messages")
        return [_as_sent(each.read_bytes()) for each in sorted(folder.iterdir())]

    def clear(self) -> None:
        """Empty the mailbox."""
        for each in (self.base / "mail/new").glob("*"):
            each.unlink()


def _as_sent(stored: bytes) -> bytes:
    """What is behind Return-Path, Delivered-To and the folded Received, with CRLF again."""
    lines = stored.split(b"\n")
    trace = (b"Return-Path:", b"Delivered-To:", b"Received:", b"\t", b" ")
    first = next(index for index, line in enumerate(lines) if not line.startswith(trace))
    assert first >= 2
    return b"\r\n".join(lines[first:])


def _root(base: Path, unpacked_in: Path) -> None:
    """Put there what the server needs below ``/``."""
    libraries: set[str] = set()
    for program in (*_PROGRAMS, "/bin/sh"):
        source = Path(program) if program == "/bin/sh" else unpacked_in / program[1:]
        _copy(source, base / program[1:])
        listed = subprocess.run(["ldd", source], capture_output=True, text=True, timeout=30, check=True).stdout
        libraries.update(_LIBRARY.findall(listed))
    for library in libraries:
        _copy(Path(library), base / library[1:])
    for folder in ("etc", "dev", "tmp", "var/run", "var/spool/smtpd", "var/lib/opensmtpd/empty", "home/box"):
        (base / folder).mkdir(parents=True)
    users = "".join(f"{name}:x:{number}:{number}::/home/box:/bin/sh\n" for name, number in _IDS.items())
    groups = "".join(f"{name}:x:{number}:\n" for name, number in _IDS.items())
    (base / "etc/passwd").write_text(f"root:x:0:0::/:/bin/sh\n{users}", encoding="ascii")
    (base / "etc/group").write_text(f"root:x:0:\n{groups}", encoding="ascii")
    (base / "etc/hosts").write_text("127.0.0.1 localhost\n", encoding="ascii")
    (base / "etc/mailname").write_text("smarthost.example.com\n", encoding="ascii")
    for device in ("null", "urandom"):
        os.mknod(base / "dev" / device, 0o666 | stat.S_IFCHR, Path("/dev", device).stat().st_rdev)
        (base / "dev" / device).chmod(0o666)
    (base / "tmp").chmod(0o1777)
    (base / "var/spool/smtpd").chmod(0o711)
    base.chmod(0o755)


def _shakes_hands(port: int) -> bool:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(("127.0.0.1", port), timeout=20) as plain:
        try:
            context.wrap_socket(plain).close()
        except ssl.SSLError:
            return False
    return True


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source.resolve(), target)
    target.chmod(0o755)


@contextmanager
def running_opensmtpd(*, chain: Path, word: str) -> Generator[OpenSmtpdPeer]:
    """OpenSMTPD with sign-in as ``relay`` with password ``word``; nobody at ``gone@`` gets mail."""
    folder, reason = unpacked(PACKAGE)
    assert folder is not None, reason
    with tempfile.TemporaryDirectory(prefix="opensmtpd-", dir="/tmp") as name:
        base = Path(name)
        _root(base, folder)
        shutil.copy(chain, base / "etc/chain.pem")
        (base / "etc/chain.pem").chmod(0o600)
        os.chown(base / "home/box", _IDS["box"], _IDS["box"])
        (base / "mail").mkdir()
        os.chown(base / "mail", _IDS["box"], _IDS["box"])
        command = ["openssl", "passwd", "-6", word]
        hashed = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout.strip()
        plain, port, tls_port = (free_port() for _ in range(3))
        config = base / "etc/smtpd.conf"
        text = CONFIG.format(hash=hashed, plain=plain, port=port, tls_port=tls_port)
        config.write_text(text, encoding="ascii")
        config.chmod(0o600)
        running = Program(["chroot", base, "/usr/sbin/smtpd", "-d"], base / "output")
        try:
            for each in (plain, port, tls_port):
                running.ready(each)
            yield OpenSmtpdPeer(base=base, plain=plain, port=port, tls_port=tls_port, encrypts=_shakes_hands(tls_port))
        finally:
            running.kill()

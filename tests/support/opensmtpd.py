"""A real OpenSMTPD as smarthost, beside an installed Postfix: unpacked into a folder, not installed.

Its paths and users are compiled in, so that it runs in a root directory of its own: program, libraries and a
few files of ``/etc`` are copied there. It listens on 127.0.0.1 only.

Version 6.8 cannot sign with OpenSSL 3, which Debian 12 has put together (OpenSMTPD issue 1171). There the one of
Debian 13 is taken, with its own libraries; where that cannot be had, the old one serves for what is in clear.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from tests.support.debian import rooted, unpacked
from tests.support.program import Program, free_port, until

PACKAGE = "opensmtpd"
NEWER = "trixie"
_IDS = {"opensmtpd": 65511, "opensmtpq": 65512, "box": 65513}
_PROGRAMS = (
    "/usr/sbin/smtpd",
    "/usr/libexec/opensmtpd/mail.maildir",
    "/usr/libexec/opensmtpd/lockspool",
    "/usr/libexec/opensmtpd/mail.mda",
)
_LIBRARY = re.compile(r"(?:=> )?(/\S+) \(0x")
_VERSION = re.compile(r"OpenSMTPD (\d+)\.")
_OLD = 6

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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where its files come from."""

    root: Path
    """What its libraries are looked for in."""
    folder: Path
    """What stands for ``/`` before its own files."""
    no_tls: str = ""

    def copy_of(self, name: str) -> Path:
        """The file that is ``name`` for the program."""
        return (self.folder if name in _PROGRAMS else self.root) / name[1:]

    def libraries(self, program: str) -> list[str]:
        """What the loader brings in with it."""
        path = Path("/") / self.copy_of(program).relative_to(self.root)
        command: list[str | Path] = ["chroot", self.root, "/bin/sh", "-c", 'LD_TRACE_LOADED_OBJECTS=1 exec "$0"', path]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        return _LIBRARY.findall(done.stdout)


@functools.cache
def _source() -> tuple[_Source | None, str]:
    """The best one there is; else why there is none."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return None, "OpenSMTPD can only be started by root"
    folder, reason = unpacked(PACKAGE)
    if folder is None:
        return None, reason
    own = _Source(root=Path("/"), folder=folder)
    version, reason = _tried(own)
    if version and version <= _OLD:
        newer, why = rooted(PACKAGE, release=NEWER)
        if newer is None:
            return replace(own, no_tls=f"this OpenSMTPD cannot do TLS with this OpenSSL, and {why}"), ""
        own = _Source(root=newer, folder=newer)
        version, reason = _tried(own)
    return (own, "") if version else (None, reason)


def _tried(source: _Source) -> tuple[int, str]:
    """Its first version number; else why it does not run."""
    with tempfile.TemporaryDirectory(prefix="opensmtpd-") as name:
        try:
            _root(Path(name), source)
            command = ["chroot", name, "/usr/sbin/smtpd", "-h"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        except (OSError, subprocess.SubprocessError) as error:
            return 0, f"OpenSMTPD gets no root directory of its own here: {error}"
    found = _VERSION.search(done.stderr + done.stdout)
    return (int(found[1]), "") if found else (0, f"OpenSMTPD does not run here: {done.stderr.strip()}")


def missing() -> str:
    """Why OpenSMTPD cannot run here; empty when it can."""
    return _source()[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSmtpdPeer:
    """A running OpenSMTPD."""

    base: Path
    plain: int
    """Neither encryption nor sign-in."""
    port: int
    """Nothing without STARTTLS."""
    tls_port: int
    no_tls: str
    """Why it cannot encrypt; empty when it can."""

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


def _root(base: Path, source: _Source) -> None:
    """Put there what the server needs below ``/``."""
    libraries: set[str] = set()
    for program in (*_PROGRAMS, "/bin/sh"):
        _copy(source.copy_of(program), base / program[1:])
        libraries.update(source.libraries(program))
    for library in libraries:
        _copy(source.copy_of(library), base / library[1:])
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


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source.resolve(), target)
    target.chmod(0o755)


@contextmanager
def running_opensmtpd(*, chain: Path, word: str) -> Generator[OpenSmtpdPeer]:
    """OpenSMTPD with sign-in as ``relay`` with password ``word``; nobody at ``gone@`` gets mail."""
    source, reason = _source()
    assert source is not None, reason
    with tempfile.TemporaryDirectory(prefix="opensmtpd-", dir="/tmp") as name:
        base = Path(name)
        _root(base, source)
        shutil.copy(chain, base / "etc/chain.pem")
        (base / "etc/chain.pem").chmod(0o600)
        # newer ones do not start without
        (base / "etc/ssl/certs").mkdir(parents=True)
        shutil.copy(chain, base / "etc/ssl/certs/ca-certificates.crt")
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
            yield OpenSmtpdPeer(base=base, plain=plain, port=port, tls_port=tls_port, no_tls=source.no_tls)
        finally:
            running.kill()

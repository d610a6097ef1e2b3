"""A real Exim as smarthost, beside an installed Postfix: unpacked into a folder, not installed.

Debian lets only one mail server be installed, so that the package is fetched and unpacked below the user's
cache. The user that Exim insists on comes from nss_wrapper. Everything lies in a folder of its own, and
nothing but 127.0.0.1 is listened on.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.debian import unpacked
from tests.support.program import Program, free_port, until

PACKAGE = "exim4-daemon-light"
USER = "Debian-exim"
_ID = 65501
_WRAPPER = "libnss_wrapper.so"

CONFIG = """\
exim_path = {program}
keep_environment = LD_PRELOAD : NSS_WRAPPER_PASSWD : NSS_WRAPPER_GROUP
spool_directory = {base}/spool
log_file_path = {base}/%slog
pid_file_path = {base}/pid
primary_hostname = smarthost.example.com
local_interfaces = 127.0.0.1
daemon_smtp_ports = {port} : {tls_port} : {plain}
tls_on_connect_ports = {tls_port}
tls_advertise_hosts = *
tls_certificate = {chain}
tls_privatekey = {chain}
auth_advertise_hosts = ${{if def:tls_in_cipher {{*}}}}
smtputf8_advertise_hosts = *
message_size_limit = 0
accept_8bitmime = true
rfc1413_query_timeout = 0s
host_lookup =
never_users =
deliver_drop_privilege = true
smtp_accept_queue_per_connection = 0
smtp_accept_max_per_connection = 0
check_spool_space = 0
acl_smtp_rcpt = rcpt

begin acl
rcpt:
  deny message = 5.1.1 no such mailbox
       local_parts = gone
  defer message = 4.2.0 greylisted
       local_parts = later
  accept condition = ${{if eq{{$received_port}}{{{plain}}}}}
  require message = 5.7.0 encryption and sign-in are needed
       encrypted = *
       authenticated = *
  accept

begin routers
everybody:
  driver = accept
  transport = box

begin transports
box:
  driver = appendfile
  directory = {base}/mail
  create_directory
  maildir_format
  use_crlf
  message_prefix =
  message_suffix =

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and {{{{eq{{$auth2}}{{relay}}}}{{eq{{$auth3}}{{{word}}}}}}}}}
  server_set_id = $auth2
"""


def _program() -> tuple[Path | None, str]:
    """Exim's program; else why there is none."""
    folder, reason = unpacked(PACKAGE)
    return (None, reason) if folder is None else (folder / "usr/sbin/exim4", "")


@functools.cache
def missing() -> str:
    """Why Exim cannot run here; empty when it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "Exim can only be started by root"
    program, reason = _program()
    if program is None:
        return reason
    with tempfile.TemporaryDirectory(prefix="exim-") as name:
        base = Path(name)
        base.chmod(0o755)
        done = subprocess.run([program, "-bV"], env=_environment(base), capture_output=True, text=True, check=False)
    if "Exim version" not in done.stdout:
        words = (done.stderr or done.stdout).strip().splitlines()
        return f"Exim does not run here: {words[-1] if words else done.returncode} (libnss-wrapper, libgnutls-dane0?)"
    return ""


def _environment(base: Path) -> dict[str, str]:
    """Where Exim finds its user."""
    users, groups = base / "passwd", base / "group"
    users.write_text(
        Path("/etc/passwd").read_text(encoding="utf-8") + f"{USER}:x:{_ID}:{_ID}::/nonexistent:/bin/false\n"
    )
    groups.write_text(Path("/etc/group").read_text(encoding="utf-8") + f"{USER}:x:{_ID}:\n")
    return {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LD_PRELOAD": _WRAPPER,
        "NSS_WRAPPER_PASSWD": str(users),
        "NSS_WRAPPER_GROUP": str(groups),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class EximPeer:
    """A running Exim."""

    base: Path
    port: int
    tls_port: int
    plain: int
    """Neither encryption nor sign-in."""

    def wait_for(self, count: int) -> list[bytes]:
        """The messages in the mailbox, as they came in behind Exim's own fields, once there are ``count``."""
        folder = self.base / "mail/new"
        until(lambda: folder.is_dir() and len(list(folder.iterdir())) >= count, seconds=60, what=f"{count} messages")
        return [_as_sent(each.read_bytes()) for each in sorted(folder.iterdir())]

    def clear(self) -> None:
        """Empty the mailbox."""
        for each in (self.base / "mail/new").glob("*"):
            each.unlink()


def _as_sent(stored: bytes) -> bytes:
    """What is behind the Received field that Exim puts in front."""
    assert stored.startswith(b"Received: ")
    lines = stored.split(b"\r\n")
    first = next(index for index, line in enumerate(lines[1:], 1) if not line.startswith((b"\t", b" ")))
    return b"\r\n".join(lines[first:])


@contextmanager
def running_exim(*, chain: Path, word: str) -> Generator[EximPeer]:
    """Exim with sign-in as ``relay`` with password ``word``, for those who encrypt."""
    program, reason = _program()
    assert program is not None, reason
    with tempfile.TemporaryDirectory(prefix="exim-", dir="/tmp") as name:
        base = Path(name)
        base.chmod(0o755)
        for folder in ("spool", "mail"):
            (base / folder).mkdir()
            os.chown(base / folder, _ID, _ID)
        key = base / "chain.pem"
        shutil.copyfile(chain, key)
        os.chown(key, _ID, _ID)
        key.chmod(0o600)
        os.chown(base, _ID, _ID)
        peer = EximPeer(base=base, port=free_port(), tls_port=free_port(), plain=free_port())
        # Its unprivileged processes start it again, and cannot enter the cache.
        copy = base / "exim"
        shutil.copyfile(program, copy)
        copy.chmod(0o755)
        ports = {"port": peer.port, "tls_port": peer.tls_port, "plain": peer.plain}
        text = CONFIG.format(program=copy, base=base, chain=key, word=word, **ports)
        config = base / "conf"
        config.write_text(text, encoding="utf-8")
        config.chmod(0o644)
        command: list[str | Path] = [copy, "-C", config, "-bdf", "-q1m"]
        running = Program(command, base / "output", env=_environment(base))
        try:
            for port in ports.values():
                running.ready(port)
            yield peer
        finally:
            running.kill()

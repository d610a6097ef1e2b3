"""Mail readers that other people wrote: curl, fetchmail and mpop, each told to fetch from a POP3 server.

Every function gives back the program's exit code and what it printed, and the messages that it got, in the
order of the server, byte for byte as it keeps them; none of them raises when the server refuses.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support.clients import Account, Security

SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """The server under test on 127.0.0.1, and how to talk to it."""

    port: int
    account: Account
    security: Security = Security.NONE
    ca: Path | None = None
    auth: str = ""
    """The mechanism, where the reader can be told one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """How it went."""

    code: int
    output: str
    messages: tuple[bytes, ...]


def curl(mailbox: Mailbox, folder: Path, count: int, *, keep: bool = False) -> Fetched:
    """Fetch one message after the other; deleting takes another command."""
    scheme = "pop3s" if mailbox.security is Security.TLS else "pop3"
    command = ["curl", "--silent", "--show-error", "--max-time", "50"]
    command += ["--user", f"{mailbox.account.name}:{mailbox.account.password}"]
    command += ["--ssl-reqd"] if mailbox.security is Security.STARTTLS else []
    command += ["--cacert", str(mailbox.ca)] if mailbox.ca else []
    command += ["--login-options", f"AUTH={mailbox.auth}"] if mailbox.auth else []
    code, output, messages = 0, "", list[bytes]()
    for number in range(1, count + 1):
        url = f"{scheme}://127.0.0.1:{mailbox.port}/{number}"
        done = _run([*command, url], folder)
        code, output = code or done.returncode, output + done.stderr.decode("utf-8", "replace")
        messages.append(done.stdout)
    for _ in range(0 if keep else count):
        # every connection renumbers what is left
        done = _run([*command, "--request", "DELE", f"{scheme}://127.0.0.1:{mailbox.port}/1", "--list-only"], folder)
        code, output = code or done.returncode, output + done.stderr.decode("utf-8", "replace")
    return Fetched(code=code, output=output, messages=tuple(messages))


def fetchmail(mailbox: Mailbox, folder: Path, count: int, *, keep: bool = False) -> Fetched:
    """Fetch everything through a delivery agent that writes each message to a file of its own."""
    inbox = folder / "inbox"
    inbox.mkdir()
    agent = folder / "agent"
    agent.write_text(f'#!/bin/sh\nn=$(ls "{inbox}" | wc -l)\nexec cat > "{inbox}/$(printf %03d "$n")"\n')
    agent.chmod(0o700)
    secure = {
        Security.NONE: "sslproto ''",
        Security.STARTTLS: f"sslproto 'auto' sslcertck sslcertfile '{mailbox.ca}' sslcommonname '127.0.0.1'",
        Security.TLS: f"ssl sslcertck sslcertfile '{mailbox.ca}' sslcommonname '127.0.0.1'",
    }[mailbox.security]
    rules = folder / "fetchmailrc"
    rules.write_text(
        f"poll 127.0.0.1 proto {mailbox.auth or 'pop3'} port {mailbox.port} timeout 30\n"
        f"user '{mailbox.account.name}' password '{mailbox.account.password}' is root here\n"
        f"{secure} {'keep' if keep else 'nokeep'} fetchall no rewrite no mimedecode pass8bits mda '{agent}'\n"
    )
    rules.chmod(0o600)
    command = ["fetchmail", "--fetchmailrc", str(rules), "--nodetach", "--nosyslog", "--invisible", "--verbose"]
    done = _run([*command, "--pidfile", str(folder / "pid"), "--idfile", str(folder / "ids")], folder)
    messages = tuple(each.read_bytes() for each in sorted(inbox.iterdir()))
    output = (done.stdout + done.stderr).decode("utf-8", "replace")
    return Fetched(code=done.returncode, output=output, messages=messages)


def mpop(mailbox: Mailbox, folder: Path, count: int, *, keep: bool = False) -> Fetched:
    """Fetch everything into a maildir."""
    maildir = folder / "maildir"
    for name in ("cur", "new", "tmp"):
        (maildir / name).mkdir(parents=True)
    command = ["mpop", "--file=/dev/null", "--host=127.0.0.1", f"--port={mailbox.port}", "--timeout=30"]
    command += [f"--user={mailbox.account.name}", f"--passwordeval=printf %s '{mailbox.account.password}'"]
    usual = "user" if mailbox.security is Security.NONE else "on"  # it insists on a challenge in clear
    command += [f"--auth={mailbox.auth or usual}", f"--keep={'on' if keep else 'off'}", "--received-header=off"]
    command += [f"--delivery=maildir,{maildir}", f"--uidls-file={folder / 'uidls'}", "--killsize=off"]
    command += [f"--tls={'off' if mailbox.security is Security.NONE else 'on'}"]
    command += [f"--tls-starttls={'on' if mailbox.security is Security.STARTTLS else 'off'}"]
    command += [f"--tls-trust-file={mailbox.ca}"] if mailbox.ca else []
    done = _run(command, folder)
    found = sorted((maildir / "new").iterdir(), key=lambda each: (each.stat().st_mtime_ns, each.name))
    output = (done.stdout + done.stderr).decode("utf-8", "replace")
    return Fetched(code=done.returncode, output=output, messages=tuple(each.read_bytes() for each in found))


def _run(command: list[str], home: Path) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "HOME": str(home), "FETCHMAILHOME": str(home), "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS, check=False, env=env, cwd=home
    )

"""Mail clients that other people wrote: swaks, msmtp and curl, each told to send exactly these bytes.

Every function takes the content as it has to come over the wire, in lines that end in CRLF, and gives back
the program's exit code and what it printed; none of them raises when the server refuses.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

SECONDS = 60


class Security(StrEnum):
    """How the client protects the connection."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Whom the client signs in as."""

    name: str
    password: str
    mechanism: str = ""
    """How to sign in; without it the client chooses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The server under test on 127.0.0.1, and how to talk to it."""

    port: int
    security: Security = Security.NONE
    ca: Path | None = None
    """Certificates to trust; without them the client does not verify."""
    account: Account | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How it went."""

    code: int
    output: str


def missing(program: str) -> str:
    """Why a test with this program cannot run here; empty when it can."""
    return "" if shutil.which(program) else f"{program} is not installed"


def run(command: Sequence[str], stdin: bytes | None = None, env: Mapping[str, str] | None = None) -> Result:
    """Run a client to its end; ``env`` is added to the environment."""
    done = subprocess.run(
        command,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=SECONDS,
        check=False,
        env={**os.environ, **(env or {})},
    )
    return Result(code=done.returncode, output=done.stdout.decode("utf-8", errors="replace"))


def swaks(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with swaks, dots stuffed here, because swaks would otherwise edit the content."""
    command = ["swaks", "--server", "127.0.0.1", "--port", str(target.port), "--timeout", "30"]
    command += ["--from", sender, "--to", ",".join(recipients), "--no-data-fixup", "--hide-all"]
    command += {Security.NONE: [], Security.STARTTLS: ["--tls"], Security.TLS: ["--tls-on-connect"]}[target.security]
    if target.ca:
        command += ["--tls-verify", "--tls-ca-path", str(target.ca)]
    if target.account:
        command += ["--auth-user", target.account.name, "--auth-password", target.account.password, "--auth"]
        command += [target.account.mechanism] if target.account.mechanism else []
    stuffed = re.sub(rb"(?m)^\.", b"..", content)
    with tempfile.NamedTemporaryFile(suffix=".eml") as file:
        file.write(stuffed + b".\r\n")
        file.flush()
        return run([*command, "--data", f"@{file.name}"])


def msmtp_command(target: Target, sender: str) -> list[str]:
    """How msmtp is called, up to the recipients."""
    command = ["msmtp", "--file=/dev/null", "--host=127.0.0.1", f"--port={target.port}", f"--from={sender}"]
    command += ["--timeout=30", f"--tls={'off' if target.security is Security.NONE else 'on'}"]
    command += [
        f"--tls-starttls={'on' if target.security is Security.STARTTLS else 'off'}",
        "--set-from-header=off",
        "--set-date-header=off",
    ]
    command += ["--set-msgid-header=off"]
    command += [f"--tls-trust-file={target.ca}"] if target.ca else ["--tls-trust-file=", "--tls-certcheck=off"]
    if target.account:
        command += [f"--user={target.account.name}", f"--auth={target.account.mechanism.lower() or 'plain'}"]
        command += [f"--passwordeval=printf %s '{target.account.password}'"]
    return command


def msmtp(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with msmtp, which reads lines that end in LF."""
    return run([*msmtp_command(target, sender), "--", *recipients], content.replace(b"\r\n", b"\n"))


def curl(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with curl."""
    scheme = "smtps" if target.security is Security.TLS else "smtp"
    command = ["curl", "--silent", "--show-error", "--max-time", "50", "--mail-from", sender]
    command += [option for recipient in recipients for option in ("--mail-rcpt", recipient)]
    if target.security is Security.STARTTLS:
        command += ["--ssl-reqd"]
    if target.security is not Security.NONE:
        command += ["--cacert", str(target.ca)] if target.ca else ["--insecure"]
    if target.account:
        command += ["--user", f"{target.account.name}:{target.account.password}"]
        command += ["--login-options", f"AUTH={target.account.mechanism}"] if target.account.mechanism else []
    with tempfile.NamedTemporaryFile(suffix=".eml") as file:
        file.write(content)
        file.flush()
        return run([*command, "--upload-file", file.name, f"{scheme}://127.0.0.1:{target.port}/client.example.com"])

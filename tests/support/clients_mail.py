"""Mail programs for people, which write the header themselves: mutt and s-nail.

Of the content they are given only the subject and the text arrive as they are; the text has to be UTF-8
with lines that no program needs to break. The signatures are those of :mod:`tests.support.clients`.
"""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from email.parser import BytesHeaderParser
from pathlib import Path
from urllib.parse import quote

from tests.support.clients import Result, Security, Target, msmtp_command, run


def mutt_msmtp(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with mutt, which hands over to msmtp, as most people set it up."""
    command = msmtp_command(target, sender)
    with tempfile.TemporaryDirectory() as name:
        # mutt starts the program without a shell's quoting
        script = Path(name) / "sendmail"
        script.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n', encoding="utf-8")
        script.chmod(0o700)
        return _mutt([f"set sendmail = '{script}'"], recipients, content)


def mutt(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with mutt's own SMTP client."""
    scheme = "smtps" if target.security is Security.TLS else "smtp"
    user = f"{quote(target.account.name)}@" if target.account else ""
    lines = [
        f"set smtp_url = '{scheme}://{user}127.0.0.1:{target.port}/'",
        f"set envelope_from_address = '{sender}'",
        f"set {'' if target.security is Security.STARTTLS else 'no'}ssl_starttls",
        f"set {'no' if target.security is Security.NONE else ''}ssl_force_tls",
    ]
    if target.ca:
        lines += [f"set ssl_ca_certificates_file = '{target.ca}'"]
    if target.account:
        lines += [f"set smtp_pass = '{target.account.password}'"]
        lines += [f"set smtp_authenticators = '{target.account.mechanism.lower()}'"] if target.account.mechanism else []
    return _mutt(lines, recipients, content)


def _mutt(lines: Sequence[str], recipients: Sequence[str], content: bytes) -> Result:
    common = (
        *("set use_envelope_from", "set allow_8bit", "set charset = utf-8", "set send_charset = utf-8"),
        *("set hostname = client.example.com", "unset copy", "unset record", "unset user_agent", "unset wait_key"),
    )
    with tempfile.TemporaryDirectory() as name:
        rules = Path(name) / "muttrc"
        rules.write_text("".join(f"{line}\n" for line in (*common, *lines)), encoding="utf-8")
        with _text(content) as (subject, text):
            options = ["-e", "set from = 'from@example.com'", "-s", subject]
            return run(["mutt", "-n", "-F", str(rules), *options, "-i", str(text), "--", *recipients])


def s_nail(target: Target, sender: str, recipients: Sequence[str], content: bytes) -> Result:
    """Send with s-nail, Debian's modern mailx."""
    scheme = "smtps" if target.security is Security.TLS else "smtp"
    account = target.account
    user = f"{quote(account.name, safe='')}:{quote(account.password, safe='')}@" if account else ""
    mechanism = (account.mechanism or "PLAIN") if account else "none"
    variables = {
        "v15-compat": "yes",
        "mta": f"{scheme}://{user}127.0.0.1:{target.port}",
        "smtp-auth": mechanism.lower(),
        "hostname": "client.example.com",
        "from": sender,
        "ttycharset": "utf-8",
        "sendcharsets": "utf-8",
        "mime-encoding": "8bit",
        "sendwait": "",
        "tls-verify": "strict",
    }
    if target.security is Security.STARTTLS:
        variables["smtp-use-starttls"] = ""
    if target.ca:
        variables["tls-ca-file"] = str(target.ca)
    settings = [f"-S{name}={value}" if value else f"-S{name}" for name, value in variables.items()]
    with _text(content) as (subject, text):
        return run(["s-nail", "-:/", *settings, "-s", subject, *recipients], text.read_bytes())


@contextmanager
def _text(content: bytes) -> Generator[tuple[str, Path]]:
    """The subject, and a file with the text in lines that end in LF."""
    head, _, body = content.partition(b"\r\n\r\n")
    subject = str(BytesHeaderParser().parsebytes(head)["Subject"])
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "text"
        file.write_bytes(body.replace(b"\r\n", b"\n"))
        yield subject, file

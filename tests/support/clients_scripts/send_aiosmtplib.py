"""Sends standard input with aiosmtplib as the JSON object in the first argument says."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
from typing import Any

import aiosmtplib


async def send(task: dict[str, Any], content: bytes) -> None:
    """One message; raises SMTPException when it is refused."""
    client = aiosmtplib.SMTP(
        hostname="127.0.0.1",
        port=task["port"],
        local_hostname="client.example.com",
        timeout=60,
        use_tls=task["security"] == "tls",
        start_tls=task["security"] == "starttls",
        tls_context=ssl.create_default_context(cafile=task["ca"]) if task["ca"] else None,
    )
    async with client:
        if task["user"]:
            methods = {"PLAIN": client.auth_plain, "LOGIN": client.auth_login, "CRAM-MD5": client.auth_crammd5}
            await client.ehlo()
            await methods.get(task["mechanism"], client.login)(task["user"], task["password"])
        options = ["BODY=8BITMIME", *(["SMTPUTF8"] if task["utf8"] else [])]
        await client.sendmail(task["sender"], task["recipients"], content, mail_options=options)


if __name__ == "__main__":
    try:
        asyncio.run(send(json.loads(sys.argv[1]), sys.stdin.buffer.read()))
    except aiosmtplib.SMTPException as error:
        sys.exit(str(error))

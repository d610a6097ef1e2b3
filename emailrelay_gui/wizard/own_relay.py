"""Talking to the relay that the wizard has just set up: does it answer, and does it take a message.

Promises: only addresses of this computer are connected to; errors are :class:`~engine.errors.RelayError`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

import aiosmtplib

from emailrelay_gui.wizard.answers import Account, Answers, InboundTls, Listen
from emailrelay_gui.wizard.listening import reachable
from emailrelay_gui.wizard.validators import port_number
from engine.api import RelayError, joined, say

PATIENCE = 10.0
"""Seconds for each step."""


def own_host(answers: Answers) -> str:
    """The address of this computer that the relay listens on."""
    return reachable(answers, "smtp")


def sample_addresses(answers: Answers) -> tuple[str, str]:
    """From and to of a test message: the own address, or somebody that the relay takes mail for."""
    domain = answers.domain or "localhost"
    if answers.forward and "@" in answers.email:
        return answers.email, answers.email
    if answers.pop and answers.accounts:
        return f"test@{domain}", f"{answers.accounts[0].name}@{domain}"
    return f"test@{domain}", f"test@{domain}"


async def verify(answers: Answers) -> str:
    """See that every listener answers; gives what answered, raises RelayError with what did not."""
    host = own_host(answers)
    answered: list[str] = []
    if answers.listen is Listen.CUSTOM:
        return ""
    if answers.smtp:
        client = _client(answers, host)
        try:
            async with client:
                reply = await client.ehlo()
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise RelayError(
                say(
                    "The relay does not answer on {host}, port {port}: {words}",
                    host=host,
                    port=answers.port,
                    words=_words(error),
                )
            ) from error
        answered.append(say("port {port}: {reply}", port=answers.port, reply=reply.message.splitlines()[0]))
    if answers.pop:
        answered.append(
            say(
                "port {port}: {reply}",
                port=answers.pop_port,
                reply=await _greeting(reachable(answers, "pop"), answers.pop_port),
            )
        )
    if answers.admin:
        await _open(reachable(answers, "admin"), answers.admin)
        answered.append(say("control port {port}", port=answers.admin))
    return joined(", ", answered)


async def handshake(answers: Answers) -> str:
    """Shake hands for TLS with the relay as it runs; gives version and cipher, raises RelayError."""
    host = own_host(answers)
    client = _client(answers, host)
    try:
        async with client:
            secured = client.transport.get_extra_info("ssl_object") if client.transport else None
            if secured is None:
                return say("Port {port} answers, without encryption.", port=answers.port)
            return say(
                "Port {port} answers with {version}, {cipher}.",
                port=answers.port,
                version=secured.version(),
                cipher=secured.cipher()[0],
            )
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise RelayError(
            say(
                "The relay does not answer on {host}, port {port}: {words}",
                host=host,
                port=answers.port,
                words=_words(error),
            )
        ) from error


async def submit(answers: Answers, sender: str, recipient: str, now: Callable[[], datetime] | None = None) -> str:
    """Hand a test message to the relay as a device would; gives its reply, raises RelayError."""
    host = own_host(answers)
    message = test_message(sender, recipient, now() if now else datetime.now(UTC))
    client = _client(answers, host)
    account = known_account(answers)
    try:
        async with client:
            if account is not None and account.secret is not None:
                await client.login(account.name, account.secret.reveal())
            _, text = await client.send_message(message)
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise RelayError(say("The test message was not taken: {words}", words=_words(error))) from error
    return text


def known_account(answers: Answers) -> Account | None:
    """The account that a test message can sign in with: one whose password was just set."""
    if not answers.devices_sign_in:
        return None
    return next((each for each in answers.accounts if each.secret is not None and each.secret.reveal()), None)


def test_message(sender: str, recipient: str, when: datetime) -> EmailMessage:
    """A short message that says what it is."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = recipient
    message["Subject"] = "Test message of Relay"
    message["Date"] = format_datetime(when)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "localhost")
    message.set_content("This is a test message. If you can read it, Relay works.\n")
    return message


def _client(answers: Answers, host: str) -> aiosmtplib.SMTP:
    """Our own certificate is not checked: the connection does not leave this computer."""
    starttls = {InboundTls.REQUIRED: True, InboundTls.OPTIONAL: True}.get(answers.inbound_tls, False)
    return aiosmtplib.SMTP(
        hostname=host,
        port=port_number(answers.port),
        use_tls=answers.inbound_tls is InboundTls.IMPLICIT,
        start_tls=starttls,
        validate_certs=False,
        timeout=PATIENCE,
    )


async def _greeting(host: str, port: str) -> str:
    """The first line of a POP server."""
    reader, writer = await _open_streams(host, port)
    try:
        async with asyncio.timeout(PATIENCE):
            line = await reader.readline()
    except TimeoutError as error:
        raise RelayError(say("The relay says nothing on {host}, port {port}.", host=host, port=port)) from error
    finally:
        writer.close()
    return line.decode("ascii", "replace").strip()


async def _open(host: str, port: str) -> None:
    _, writer = await _open_streams(host, port)
    writer.close()


async def _open_streams(host: str, port: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.open_connection(host, port_number(port))
    except (OSError, TimeoutError) as error:
        raise RelayError(
            say("The relay does not answer on {host}, port {port}: {words}", host=host, port=port, words=_words(error))
        ) from error


def _words(error: BaseException) -> str:
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return f"{error.code} {error.message}"
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused) and error.recipients:
        first = error.recipients[0]
        return f"{first.code} {first.message}"
    return str(error) or type(error).__name__
